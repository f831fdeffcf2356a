"""Packages are read once, and of their metadata only what stands above the description."""

from importlib import metadata
from pathlib import Path

import pytest

from gpuwizard.probes.python import distributions

WHOLE = """Metadata-Version: 2.1
Name: Torch
Version: 2.14.1
Requires-Dist: numpy
Requires-Dist: filelock ; extra == 'more'
Provides-Extra: more
Requires-Python: >=3.10

Name: of somebody else
Requires-Dist: nothing-of-the-kind
"""


@pytest.mark.parametrize(
    "layout", ["torch-2.14.1.dist-info/METADATA", "Torch.egg-info/PKG-INFO", "Torch-2.14.1.egg-info"]
)
def test_the_fields_are_those_that_python_itself_reads(tmp_path: Path, layout: str) -> None:
    path = tmp_path / layout
    path.parent.mkdir(exist_ok=True)
    path.write_text(WHOLE)
    (ours,) = distributions.installed_in([str(tmp_path)]).values()
    (theirs,) = metadata.distributions(path=[str(tmp_path)])
    assert (ours.version, ours.requires) == (theirs.version, theirs.requires)
    for field in ("Name", "Requires-Python", "Requires-Dist", "Provides-Extra"):
        assert ours.metadata.get_all(field) == theirs.metadata.get_all(field)


def test_what_is_asked_twice_is_read_once(tmp_path: Path) -> None:
    info = tmp_path / "torch-2.14.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(WHOLE)
    (found,) = distributions.installed_in([str(tmp_path)]).values()
    (info / "METADATA").unlink()
    assert found.version == "2.14.1"
    assert found.requires == ["numpy", "filelock ; extra == 'more'"]
