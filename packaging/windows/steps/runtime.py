"""The Python that is packed: the official embeddable one, and where it looks for packages."""

import hashlib
import io
import json
import re
import shutil
import sys
import urllib.request
import zipfile
from pathlib import Path

PINNED = Path(__file__).parent.parent / "runtime.json"
# gpuwizard asks no network and keeps no database, and its window is not made with Tk. Without OpenSSL hashlib has its
# own SHA-256.
NOT_USED = (
    *("_ssl.pyd", "_hashlib.pyd", "libssl-*.dll", "libcrypto-*.dll", "_sqlite3.pyd", "sqlite3.dll"),
    *("_tkinter.pyd", "tcl86t.dll", "tk86t.dll", "_msi.pyd", "winsound.pyd", "idlelib", "tkinter", "turtledemo"),
)


def fetch(folder: Path) -> Path:
    """Downloads the pinned embeddable Python into a folder, unless it lies there, and returns where it was unpacked.

    Raises:
        ValueError: What came is not what was pinned.
        OSError: It cannot be downloaded or written.
    """
    pinned = json.loads(PINNED.read_text("utf-8"))
    kept = folder / pinned["address"].rpartition("/")[2]
    if kept.is_file():
        data = kept.read_bytes()
    else:
        with urllib.request.urlopen(pinned["address"], timeout=120) as answer:
            data = answer.read()
    digest = hashlib.sha256(data).hexdigest()
    if digest != pinned["sha256"]:
        raise ValueError(f"{kept.name} has the SHA-256 {digest}, but {PINNED.name} pins {pinned['sha256']}")
    folder.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(data)
    unpacked = folder / kept.stem
    shutil.rmtree(unpacked, ignore_errors=True)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(unpacked)
    return unpacked


def minor_version(runtime: Path) -> int:
    """Returns 12 for a folder with python312.dll.

    Raises:
        ValueError: The folder holds no such library, or lacks pythonw.exe.
    """
    found = [re.fullmatch(r"python3(\d{2})\.dll", path.name) for path in runtime.glob("python3*.dll")]
    minors = [int(match.group(1)) for match in found if match]
    if len(minors) != 1 or not (runtime / "pythonw.exe").is_file():
        raise ValueError(f"{runtime} is not an unpacked embeddable Python for Windows")
    return minors[0]


def put(runtime: Path, target: Path) -> int:
    """Copies the Python without what is not used, and says where it finds its packages. Returns its minor version."""
    minor = minor_version(runtime)
    if minor != sys.version_info.minor:
        told = f"note: the runtime is Python 3.{minor}, this is 3.{sys.version_info.minor}: nothing is compiled ahead"
        print(told, file=sys.stderr)
    shutil.copytree(runtime, target, ignore=shutil.ignore_patterns("__pycache__", "site-packages", *NOT_USED))
    library = f"python3{minor}.zip" if (target / f"python3{minor}.zip").is_file() else "Lib"
    extensions = ["DLLs"] if (target / "DLLs").is_dir() else []
    lines = [library, ".", *extensions, "..\\packages"]
    # With this file no variable and no registry entry adds to the search path.
    (target / f"python3{minor}._pth").write_text("\n".join(lines) + "\n", "ascii")
    return minor
