"""Lays a Python of windows_python.py out as the official embeddable one is: the library in one zip file, all else flat.

python tests/windows/embeddable.py FOLDER      makes it in FOLDER, which does not exist yet
"""

import py_compile
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
import windows_python  # noqa: E402

# The first is in the library of 3.11 alone.
NOT_THERE = (
    "distutils",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "site-packages",
    "tkinter",
    "turtledemo",
    "venv",
)
DATE = (1980, 1, 1, 0, 0, 0)


def make(folder: Path) -> Path:
    """Makes the folder and returns it; of the running Python's minor version, as the library is its own."""
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place) / "python"
        windows_python.build(whole)
        folder.mkdir(parents=True)
        library = folder / f"{windows_python.DLL.removesuffix('.dll')}.zip"
        pack_library(whole / "Lib", library, Path(place) / "module.pyc")
        for path in (*whole.glob("*.*"), *(whole / "DLLs").iterdir()):
            shutil.copy(path, folder / path.name)
    return folder


def pack_library(source: Path, archive: Path, scratch: Path) -> None:
    """Packs the compiled modules of a standard library, without their sources."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(source.rglob("*.py")):
            name = path.relative_to(source)
            if name.parts[0] not in NOT_THERE:
                fixed = py_compile.PycInvalidationMode.UNCHECKED_HASH
                py_compile.compile(str(path), str(scratch), name.as_posix(), True, invalidation_mode=fixed)
                entry = zipfile.ZipInfo(name.with_suffix(".pyc").as_posix(), DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                packed.writestr(entry, scratch.read_bytes())


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
