"""The model of the Windows loader on layouts whose outcome Microsoft's documentation tells."""

from pathlib import Path

import pytest

from gpuwizard.probes.libraries.windows_loader import WindowsLoader
from gpuwizard.probes.libraries.windows_search import Surroundings
from libraries.dll_files import ARM64, I386, write_dll
from libraries.windows_layouts import LAYOUTS, Layout

KINDS: dict[str, dict[str, object]] = {
    "leaf": {},
    "needs": {"imports": ("leaf.dll", "KERNEL32.dll")},
    "deep": {"imports": ("needs.dll",)},
    "ring_a": {"imports": ("ring_b.dll",)},
    "ring_b": {"imports": ("ring_a.dll",)},
    "apiset": {"imports": ("api-ms-win-core-sysinfo-l1-1-0.dll",)},
    "delay": {"delayed": ("leaf.dll",)},
    "forward": {"forwards": ("leaf.leaf",)},
    "arm": {"machine": ARM64},
    "x86": {"machine": I386},
}
CONTENT = {"empty": b"", "text": b"<html><body>404 Not Found</body></html>" * 50}


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_layout(layout: Layout, tmp_path: Path) -> None:
    for where, kind in layout.files.items():
        lay_down(there(where, tmp_path), kind)
    for name in ("one/x", "two/x", "cwd/x", "app/x", "system/x"):
        there(name, tmp_path).parent.mkdir(parents=True, exist_ok=True)
    loader = WindowsLoader(surroundings(layout, tmp_path))
    for one in layout.before:
        assert not loader.open(str(there(one, tmp_path))).error
    name = str(there(layout.load, tmp_path)) if "/" in layout.load else layout.load
    if loader.is_provided(name):
        assert (layout.error, layout.taken) == (0, "")
        return
    done = loader.open(name, layout.flags)
    assert done.error == layout.error
    if not done.error:
        assert done.hit is not None
        assert place(done.hit.path, tmp_path) == layout.taken
        assert done.steps[-1].taken
    for one in layout.also:
        hit = loader.open(Path(one).name).hit
        assert hit is not None
        assert place(hit.path, tmp_path) == one
    assert sum(step.taken for step in done.steps) <= 1


def lay_down(path: Path, kind: str) -> None:
    if kind in CONTENT:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(CONTENT[kind])
    elif kind == "cut":
        write_dll(path, version="1.2.3.4")
        path.write_bytes(path.read_bytes()[:700])
    else:
        write_dll(path, **KINDS[kind])  # type: ignore[arg-type]


def surroundings(layout: Layout, folder: Path) -> Surroundings:
    def entry(text: str) -> str:
        name = text.strip('"\\')
        return text.replace(name, str(folder / name)) if "%" not in name and "?" not in name else text

    return Surroundings(
        program=str(folder / "app"),
        windows=str(folder / "windows"),
        cwd=str(folder / layout.cwd),
        path=tuple(entry(text) for text in layout.path),
        added=tuple(("add_dll_directory", str(folder / name)) for name in layout.added),
    )


def there(where: str, folder: Path) -> Path:
    return folder / where.replace("system/", "windows/System32/")


def place(path: str, folder: Path) -> str:
    return Path(path).relative_to(folder).as_posix().replace("windows/System32", "system")
