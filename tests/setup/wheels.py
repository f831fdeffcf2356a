"""Small real packages for pip to install: a wheel, and a source archive whose build waits for a sign."""

import base64
import hashlib
import io
import tarfile
import zipfile
from collections.abc import Mapping
from pathlib import Path

# Runs inside pip's own child. "building" says that the build began, "go" lets it end.
_BACKEND = """\
import os, sys, time, zipfile

def get_requires_for_build_wheel(config_settings=None):
    return []

def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    open({building!r}, "w").close()
    while not os.path.exists({go!r}):
        time.sleep(0.02)
    name = "{name}-{version}-py3-none-any.whl"
    info = "{name}-{version}.dist-info"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as made:
        made.writestr("{name}.py", "x = 1\\n")
        made.writestr(info + "/METADATA", "Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
        made.writestr(info + "/WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        names = ["{name}.py", info + "/METADATA", info + "/WHEEL", info + "/RECORD"]
        made.writestr(info + "/RECORD", "".join(name + ",,\\n" for name in names))
    return name
"""


def wheel(folder: Path, name: str, version: str, files: Mapping[str, str]) -> Path:
    """Writes a wheel that any Python can install."""
    info = f"{name}-{version}.dist-info"
    whole = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = [f"{path},sha256={_hash(text)},{len(text.encode())}" for path, text in whole.items()]
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(target, "w") as made:
        for path, text in {**whole, f"{info}/RECORD": "\n".join([*rows, f"{info}/RECORD,,", ""])}.items():
            made.writestr(path, text)
    return target


def slow_source(folder: Path, name: str, version: str, building: Path, go: Path) -> Path:
    """Writes a source archive whose installation lasts until the file `go` is there."""
    backend = _BACKEND.format(name=name, version=version, building=str(building), go=str(go))
    project = (
        f'[project]\nname = "{name}"\nversion = "{version}"\n'
        '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    )
    files = {
        "pyproject.toml": project,
        "backend.py": backend,
        "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
    }
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{name}-{version}.tar.gz"
    with tarfile.open(target, "w:gz") as made:
        for path, text in files.items():
            entry = tarfile.TarInfo(f"{name}-{version}/{path}")
            entry.size = len(text.encode())
            made.addfile(entry, io.BytesIO(text.encode()))
    return target


def _hash(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
