"""What is handed out: the installer, the zip file, and the sums of both."""

import hashlib
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from .launchers import numbers

SCRIPT = Path(__file__).parent.parent / "gpuwizard.nsi"
USUAL_PLACE = Path("C:/Program Files (x86)/NSIS/makensis.exe")
DATE = (1980, 1, 1, 0, 0, 0)
SUMS = "SHA256SUMS"


def make_installer(app: Path, version: str, installer: Path) -> None:
    """Packs the folder with NSIS.

    Raises:
        ValueError: NSIS is not here.
        subprocess.CalledProcessError: It failed, and said why.
    """
    makensis = shutil.which("makensis") or (str(USUAL_PLACE) if USUAL_PLACE.is_file() else "")
    if not makensis:
        raise ValueError("makensis is missing: install NSIS 3, or use --no-installer")
    size = sum(path.stat().st_size for path in app.rglob("*") if path.is_file()) // 1024
    told = {"VERSION": version, "NUMBERS": ".".join(map(str, numbers(version))), "APP": app.resolve(), "SIZE": size}
    defines = [f"-D{key}={value}" for key, value in {**told, "OUTFILE": installer.resolve()}.items()]
    # Warnings count: a text that lacks a language is one.
    command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(SCRIPT)]
    subprocess.run(command, check=True, stdout=sys.stderr)


def make_zip(app: Path, name: str, archive: Path) -> None:
    """Packs the folder as a zip file with one folder in it; the same files give the same bytes.

    What was compiled ahead stays out: it makes a sixth of the download, and Python makes it at the first start.
    """
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(app.rglob("*")):
            if path.is_file() and path.parent.name != "__pycache__":
                entry = zipfile.ZipInfo(f"{name}/{path.relative_to(app).as_posix()}", DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 0
                packed.writestr(entry, path.read_bytes())


def write_sums(folder: Path, *files: Path) -> None:
    """Writes the sums as `sha256sum --check` reads them."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in sorted(files)]
    (folder / SUMS).write_bytes("".join(lines).encode())
