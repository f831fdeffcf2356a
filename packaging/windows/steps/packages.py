"""gpuwizard and what it depends on, as built for Windows, without what the window does not use."""

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PINNED = Path(__file__).parent.parent / "requirements.txt"
# What a window of Qt Widgets with SVG icons needs of PySide6; one window tells another of a file by Network.
QT_PARTS = ("Core", "Gui", "Widgets", "Svg", "Network")
QT_PLUGINS = ("platforms/q(windows|offscreen)", "styles/.*", "imageformats/q(svg|ico)", "iconengines/.*")
QT_LANGUAGES = ("de", "es", "ja", "zh_CN")
RUNTIME = ("msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "vcruntime140.dll", "vcruntime140_1.dll")
# Notes of pip about this very machine, and lists of files that are no longer all there.
NOTES = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")
DATE = "1577934245"  # of the files in the wheel: any fixed one


def put(target: Path, minor: int) -> str:
    """Fills the folder of packages and returns gpuwizard's version.

    Raises:
        subprocess.CalledProcessError: The wheel could not be built, or pip did not get what was pinned.
    """
    platform = ["--platform", "win_amd64", "--implementation", "cp", "--python-version", f"3.{minor}"]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--only-binary=:all:", "--no-compile", "--no-deps"]
    into = [*pip, *platform, "--upgrade", "--target", str(target)]
    subprocess.run([*into, "--require-hashes", "-r", str(PINNED)], check=True)
    with tempfile.TemporaryDirectory() as folder:
        wheel = build_wheel(Path(folder))
        subprocess.run([*into, "--no-index", str(wheel)], check=True)
    share_runtime(target, target.parent / "python")
    trim(target)
    if minor == sys.version_info.minor:
        compile_ahead(target)
    return wheel.name.split("-")[1]


def build_wheel(folder: Path) -> Path:
    """Builds gpuwizard's own wheel, the same bytes for the same files."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "SOURCE_DATE_EPOCH": DATE}, stdout=sys.stderr)
    return next(folder.glob("gpuwizard-*.whl"))


def share_runtime(packages: Path, python: Path) -> None:
    """Puts Microsoft's libraries beside python.exe, where all find them, instead of beside each that needs them."""
    for name in RUNTIME:
        found = next((path for path in python.iterdir() if path.name.lower() == name), None)
        if found is None:
            shutil.copyfile(packages / "PySide6" / name, python / name)


def trim(packages: Path) -> None:
    """Drops what is not used: nine tenths of Qt, commands, stubs, notes about this machine."""
    for name in ("bin", "Scripts"):
        shutil.rmtree(packages / name, ignore_errors=True)
    _keep_only(
        packages / "PySide6",
        rf"Qt6?({'|'.join(QT_PARTS)})\.(dll|pyd)|pyside6\.abi3\.dll|(support/)?[^/]*\.py|"
        rf"plugins/({'|'.join(QT_PLUGINS)})\.dll|translations/qtbase_({'|'.join(QT_LANGUAGES)})\.qm",
    )
    _keep_only(packages / "shiboken6", r"(.*\.(py|pyd)|shiboken6\.abi3\.dll)")
    for path in sorted(packages.glob("*.dist-info/*")):
        if path.name in NOTES:
            path.unlink()
    for path in sorted(packages.rglob("*.pyi")):
        path.unlink()


def _keep_only(folder: Path, pattern: str) -> None:
    keep = re.compile(pattern, re.IGNORECASE)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and not keep.fullmatch(path.relative_to(folder).as_posix()):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def compile_ahead(packages: Path) -> None:
    """Compiles all modules, so that the first start is quick and no start writes into the folder.

    Raises:
        ValueError: A module of gpuwizard cannot be compiled.
    """
    fixed = py_compile.PycInvalidationMode.UNCHECKED_HASH
    if not compileall.compile_dir(packages, ddir="packages", quiet=1, invalidation_mode=fixed):
        raise ValueError("a module could not be compiled; its name stands above")
