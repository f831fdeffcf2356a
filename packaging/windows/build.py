"""Builds the Windows installer, on Windows or on Linux.

    python packaging/windows/build.py --runtime FOLDER [--out dist]

FOLDER is an unpacked official embeddable Python for Windows (64 bit). The running Python should be of the
same minor version, since pip judges "python_version" markers by it. Needs makensis on PATH, and hatchling and
PySide6 in the running Python (the test extra and the package itself bring both). `--no-installer` stops before
makensis and leaves the folder that it would pack.
"""

import argparse
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NSIS_SCRIPT = Path(__file__).with_name("gpuwizard.nsi")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
# What a Qt Widgets window with SVG icons needs of PySide6, apart from the folders below.
QT_PARTS = ("Core", "Gui", "Widgets", "Svg", "Network")
QT_PLUGINS = ("platforms", "styles", "imageformats", "iconengines")
COMMAND = '@"%~dp0python\\python.exe" -m gpuwizard %*\r\n'


def main() -> int:
    """Collects the folder to install and packs it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--runtime", type=Path, required=True, help="unpacked embeddable Python for Windows")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the installer goes")
    parser.add_argument("--no-installer", action="store_true", help="leave the folder, make no installer")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = options.out / "windows-app"
    shutil.rmtree(app, ignore_errors=True)
    try:
        version = collect(options.runtime, app)
        if not options.no_installer:
            installer = options.out.resolve() / f"gpuwizard-{version}-setup.exe"
            make_installer(app.resolve(), version, installer)
            print(f"{installer}: {installer.stat().st_size / 1e6:.1f} MB")
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        print(f"the installer could not be built: {error}", file=sys.stderr)
        return 1
    return 0


def collect(runtime: Path, app: Path) -> str:
    """Fills the folder to install; returns gpuwizard's version."""
    minor = python_minor(runtime)
    if minor != sys.version_info.minor:
        print(f"note: the runtime is Python 3.{minor}, this is 3.{sys.version_info.minor}", file=sys.stderr)
    shutil.copytree(runtime, app / "python")
    set_search_path(app / "python", minor)
    with tempfile.TemporaryDirectory() as folder:
        wheel = build_wheel(Path(folder))
        install_packages(wheel, app / "packages", minor)
        version = wheel.name.split("-")[1]
    trim_qt(app / "packages" / "PySide6")
    (app / "gpuwizard.cmd").write_bytes(COMMAND.encode("ascii"))
    shutil.copyfile(ROOT / "LICENSE", app / "LICENSE.txt")
    shutil.copyfile(ROOT / "THIRD-PARTY-NOTICES.md", app / "THIRD-PARTY-NOTICES.txt")
    (app / "gpuwizard.ico").write_bytes(make_icon(ROOT / "gpuwizard" / "resources" / "wizard.svg"))
    return version


def python_minor(runtime: Path) -> int:
    """Returns 12 for a folder with python312.dll.

    Raises:
        ValueError: The folder holds no such library, or lacks pythonw.exe.
    """
    found = [re.fullmatch(r"python3(\d{2})\.dll", path.name) for path in runtime.glob("python3*.dll")]
    minors = [int(match.group(1)) for match in found if match]
    if len(minors) != 1 or not (runtime / "pythonw.exe").is_file():
        raise ValueError(f"{runtime} is not an unpacked embeddable Python for Windows")
    return minors[0]


def set_search_path(python: Path, minor: int) -> None:
    """Writes the ._pth file: this Python sees its library and our packages, and no variable can add to it."""
    library = f"python3{minor}.zip" if (python / f"python3{minor}.zip").is_file() else "Lib"
    extensions = ["DLLs"] if (python / "DLLs").is_dir() else []
    lines = [library, ".", *extensions, "..\\packages"]
    (python / f"python3{minor}._pth").write_text("\n".join(lines) + "\n", "ascii")


def build_wheel(folder: Path) -> Path:
    """Builds gpuwizard's own wheel."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True)
    return next(folder.glob("gpuwizard-*.whl"))


def install_packages(wheel: Path, target: Path, minor: int) -> None:
    """Installs the wheel and what it depends on, as built for Windows."""
    platform = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", f"3.{minor}"]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--only-binary=:all:", "--no-compile"]
    subprocess.run([*pip, *platform, "--target", str(target), str(wheel)], check=True)
    shutil.rmtree(target / "bin", ignore_errors=True)


def trim_qt(qt: Path) -> None:
    """Drops what the window does not use: three quarters of Qt."""
    keep = re.compile(
        rf"(Qt6?({'|'.join(QT_PARTS)})\.(dll|pyd)|(pyside6|shiboken6).*\.dll|msvcp140.*|vcruntime140.*|.*\.py|"
        rf"plugins/({'|'.join(QT_PLUGINS)})/.*\.dll|translations/qtbase_.*)",
        re.IGNORECASE,
    )
    for path in sorted(qt.rglob("*"), reverse=True):
        if path.is_file() and not keep.fullmatch(path.relative_to(qt).as_posix()):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def make_icon(svg: Path) -> bytes:
    """Returns an .ico file with the drawing in all usual sizes, each stored as PNG."""
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    pictures = []
    for size in ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        QSvgRenderer(str(svg)).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        pictures.append(bytes(buffer.data().data()))
    offset = 6 + 16 * len(pictures)
    entries = b""
    for size, picture in zip(ICON_SIZES, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def make_installer(app: Path, version: str, installer: Path) -> None:
    """Packs the folder with NSIS."""
    defines = [f"-DVERSION={version}", f"-DAPP={app}", f"-DOUTFILE={installer}"]
    subprocess.run(["makensis", "-V2", *defines, str(NSIS_SCRIPT)], check=True)


if __name__ == "__main__":
    sys.exit(main())
