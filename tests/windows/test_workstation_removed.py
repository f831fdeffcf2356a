"""A workstation that was looked at is taken away whole. In a file of its own, so that none stands meanwhile."""

import os
from pathlib import Path

import pytest
import wine_registry
import workstation
from workstation import Workstation

pytestmark = pytest.mark.stand_ins
KEYS = (
    workstation.PCI,
    "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class",
    "HKLM\\SOFTWARE\\NVIDIA Corporation",
    "HKLM\\SOFTWARE\\Python",
    "HKLM\\SOFTWARE\\Wow6432Node\\Python",
    "HKLM\\SOFTWARE\\Microsoft\\VisualStudio",
    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders",
)


def test_nothing_of_a_workstation_is_left_behind(library: Path) -> None:
    """The next one would be looked at with the remains of the last."""
    if not wine_registry.under_wine():
        pytest.skip("writes into the registry; only done under wine")
    before = state()
    with Workstation("laptop-two-gpus", library):
        assert state() != before
    assert state() == before
    with pytest.raises(RuntimeError, match="on purpose"), Workstation("broken-uninstall", library):
        raise RuntimeError("on purpose")
    assert state() == before


def state() -> dict[str, object]:
    """Returns what workstations change: their keys of the registry, folders of drive C, and the driver's files."""
    system32 = Path(os.environ["SYSTEMROOT"]) / "System32"
    folders = (Path("C:\\"), Path("C:\\Users"), Path("C:\\Program Files"), Path("C:\\Program Files (x86)"))
    found: dict[str, object] = {key: wine_registry.dump_of(key) for key in KEYS}
    found |= {str(folder): sorted(path.name for path in folder.iterdir()) for folder in folders}
    return found | {name: (system32 / name).read_bytes() for name in workstation.DRIVER_FILES}
