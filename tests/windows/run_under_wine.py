"""Runs gpuwizard and a part of its tests in a real Windows Python under wine, on Linux.

    python tests/windows/run_under_wine.py WORK                      tests/windows, then `gpuwizard check --json`
    python tests/windows/run_under_wine.py WORK tests/unit/report    these tests instead
    python tests/windows/run_under_wine.py WORK --only-check         the command alone
    python tests/windows/run_under_wine.py WORK --window tests/ui    the window's tests, with PySide6 for Windows

WORK is a folder for the Windows Python and wine's own files (1 GB). What is in it is used again, so the second
run starts in seconds. Needs wine and mingw (--install gets them with apt-get, as root), pip and pefile, and a
Python of the versions that windows_python.py names.

Stand-ins for NVIDIA's driver libraries lie in wine's System32, and one NVIDIA card in its registry: the tests
choose with variables what they answer. Not shown by such a run: real drivers, WMI, PowerShell, the Store's
Python, Windows' own dialogs.
"""

import argparse
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import IO

import tomllib

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

PACKAGES = ("wine", "wine64", "gcc-mingw-w64-x86-64-win32", "mingw-w64-tools")
TOOLS = ("wine", "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres")
# Seconds in one test, after which it is told where it stands, and without a word, after which a program is ended.
SLOW, SILENCE = 240, 600
TESTING = ("pytest>=8.3", "pytest-randomly>=3.16", "hypothesis>=6.100", "colorama", "pytest-rerunfailures>=15.0")
CARD = r"HKLM\SYSTEM\CurrentControlSet\Enum\PCI\VEN_10DE&DEV_2484&SUBSYS_38901462&REV_A1\4&1a2b3c&0&0008"
CARD_VALUES = {
    "ClassGUID": "{4d36e968-e325-11ce-bfc1-08002be10318}",
    "DeviceDesc": "@oem12.inf,%nvidia_dev.2484%;NVIDIA GeForce RTX 3070",
    "Service": "nvlddmkm",
}


def main() -> int:
    """Prepares what is missing, runs, and returns the tests' exit code."""
    options = _options()
    if options.install:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *PACKAGES], check=True)
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. As root, --install gets them.")
    work = options.work.resolve()
    env = environment(work)
    # Who ends this script ends the programs under wine too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        python = prepare(work, env)
        if options.window:
            prepare_window(work, python.parent)
        code = 0 if options.only_check else run_tests(python, env, options.tests or [HERE], options.window)
        return code or run_check(python, env)
    finally:
        subprocess.run(["wineserver", "-k"], env=env, check=False)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("work", type=Path, metavar="WORK", help="folder for the Windows Python and wine's files")
    parser.add_argument("tests", type=Path, metavar="TESTS", nargs="*", help="files or folders; default tests/windows")
    parser.add_argument("--install", action="store_true", help="install wine and mingw with apt-get first")
    parser.add_argument("--only-check", action="store_true", help="run no tests, only `gpuwizard check --json`")
    parser.add_argument("--window", action="store_true", help="with PySide6, for tests of the window")
    return parser.parse_intermixed_args()


def environment(work: Path) -> dict[str, str]:
    """Returns the variables for wine. Those of the Linux side that name its Pythons would mislead."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "CONDA", "VIRTUAL"))}
    kept.pop("DISPLAY", None)
    # No menu entries in the home folder, no debugger that waits, and the stand-ins before wine's own.
    overrides = "winemenubuilder.exe=d;winedbg.exe=d;cfgmgr32,icuuc,mscms=n,b"
    return {
        **kept,
        "WINEPREFIX": str(work / "prefix"),
        "WINEARCH": "win64",
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": overrides,
        # In the plain locale C wine can name no file with letters beyond ASCII.
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONIOENCODING": "utf-8",
        "GPUWIZARD_STAND_INS": "1",
    }


def windows_path(path: Path) -> str:
    """Returns how wine names a file of the Linux side."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def prepare(work: Path, env: Mapping[str, str]) -> Path:
    """Makes the prefix, the Python, its packages and the stand-ins, unless they are there, and returns python.exe."""
    import windows_python

    python = work / "python" / "python.exe"
    done, wanted = work / "prepared", _what_is_put_in()
    if not done.exists():
        _begin(work, env, python.parent)
    if not done.exists() or done.read_text("utf-8") != wanted:
        windows_python.install(python.parent, *dependencies(), *TESTING)
        add_program(python)
        add_stand_ins(work, python.parent)
        done.write_text(wanted, "utf-8")
    return python


def _begin(work: Path, env: Mapping[str, str], python: Path) -> None:
    """Makes the prefix with its card, and the Python."""
    import windows_python

    begun = work / "made by run_under_wine.py"
    if work.exists() and any(work.iterdir()) and not begun.exists():
        sys.exit(f"{work} is not empty and was not made by this script; name another folder.")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    begun.touch()
    wine(env, "wineboot", "-i")
    wine(env, "reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
    windows_python.build(python)
    for name, value in CARD_VALUES.items():
        wine(env, "reg", "add", CARD, "/v", name, "/d", value, "/f")


def _what_is_put_in() -> str:
    """Returns what the packages and the stand-ins are made from: where it changes, they are made anew."""
    sources = sorted((HERE / "stand_ins").iterdir())
    return "\n".join([*dependencies(), *TESTING, *(source.read_text("utf-8") for source in sources)])


def dependencies() -> list[str]:
    """Returns what gpuwizard needs, without the window's library."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return [line for line in project["dependencies"] if not line.startswith("pyside6")]


def add_program(python: Path) -> None:
    """Puts gpuwizard there as an editable installation does: a line that names this folder, and the command."""
    import windows_python

    line = python.parent / "Lib" / "site-packages" / "gpuwizard.pth"
    line.write_text(windows_path(ROOT) + "\n", "utf-8")
    start = "import sys\nfrom gpuwizard.app import main\nsys.exit(main())\n"
    windows_python.add_command(python.parent, "gpuwizard", start, windows_path(python))


def add_stand_ins(work: Path, python: Path) -> None:
    """Compiles the stand-ins: the driver's into System32, that for devices beside python.exe."""
    import windows_python

    windows_python.compile_c(HERE / "stand_ins" / "cfgmgr32.c", python / "cfgmgr32.dll", "-shared")
    add_driver(work / "prefix" / "drive_c" / "windows" / "system32")


def add_driver(system32: Path) -> None:
    """Compiles the driver's libraries, with a version resource as real ones have it.

    What programs in Rust need is made only where this wine has none of its own.
    """
    import windows_python

    sources = HERE / "stand_ins"
    with tempfile.TemporaryDirectory() as place:
        resource = Path(place) / "driver.o"
        subprocess.run(["x86_64-w64-mingw32-windres", str(sources / "driver.rc"), str(resource)], check=True)
        for name in ("nvml", "nvcuda"):
            windows_python.compile_c(sources / f"{name}.c", system32 / f"{name}.dll", str(resource), "-shared")
    random = system32 / "bcryptprimitives.dll"
    if not random.exists():
        windows_python.compile_c(sources / "bcryptprimitives.c", random, "-shared", "-ladvapi32")


def prepare_window(work: Path, python: Path) -> None:
    """Adds PySide6 once."""
    import window_parts

    done = work / "prepared for the window"
    if not done.exists():
        window_parts.add(python)
        done.touch()


def run_tests(python: Path, env: Mapping[str, str], tests: list[Path], window: bool) -> int:
    """Runs the tests and returns pytest's worst exit code.

    Those of this folder run alone: they change what is there once, wine's registry and its console.
    """
    import pieces

    def pytest(files: list[Path]) -> tuple[int, str]:
        return _pytest(python, env, files, window)

    alone = [test for test in tests if test.resolve().is_relative_to(HERE)]
    return pieces.run(alone, [test for test in tests if test not in alone], pytest)


def _pytest(python: Path, env: Mapping[str, str], files: list[Path], window: bool) -> tuple[int, str]:
    """Runs pytest and returns its exit code, and what it said. The project's own settings need pytest-qt."""
    settings = ROOT / "pyproject.toml" if window else HERE / "pytest.ini"
    options = ["-q", "-p", "no:cacheprovider", "-c", windows_path(settings), "--rootdir", windows_path(ROOT)]
    # Of some thousand processes wine loses one at its start: what failed is tried once more, and pytest says so.
    options += ["-o", f"faulthandler_timeout={SLOW}", "--reruns", "1"]
    said: list[bytes] = []
    code = wine(env, str(python), "-m", "pytest", *options, *map(windows_path, files), said=said)
    return code, b"".join(said).decode("utf-8", "replace")


def run_check(python: Path, env: Mapping[str, str]) -> int:
    """Runs the command itself; 1 only says that it found something wrong, as it should here."""
    code = wine(env, str(python), "-m", "gpuwizard", "check", "--json", "--python", windows_path(python))
    return 0 if code in (0, 1) else code


def wine(env: Mapping[str, str], *argv: str, said: list[bytes] | None = None) -> int:
    """Runs a Windows program and returns its exit code. What it writes is shown, or taken up where `said` is given."""
    # Python cannot start with wine's handles for files, so its output goes through a pipe.
    process = subprocess.Popen(
        ["wine", *argv], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    heard = [time.monotonic()]
    reader = threading.Thread(target=_show, args=(process.stdout, heard, said), daemon=True)
    reader.start()
    while process.poll() is None:
        if time.monotonic() - heard[0] > SILENCE:
            print(f"nothing was heard of {argv[-1]} for {SILENCE} s, so it was ended", file=sys.stderr)
            process.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(1)
    # A desktop or a console that wine has started beside it may keep the pipe open for ever.
    reader.join(5)
    return process.returncode


def _show(stream: IO[bytes], heard: list[float], said: list[bytes] | None) -> None:
    """Passes on what is written, or keeps it, and notes when."""
    while block := os.read(stream.fileno(), 1 << 16):
        heard[:] = [time.monotonic()]
        if said is not None:
            said.append(block)
            continue
        sys.stdout.buffer.write(block)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
