"""The two small programs that start the window and the command, compiled with MinGW on Windows or on Linux."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCES = Path(__file__).parent.parent / "launcher"
PREFIXES = ("x86_64-w64-mingw32-", "")
PROGRAMS = {
    "gpuwizard.exe": ("gpuwizard", ("-DWINDOWED", "-mwindows")),
    "gpuwizard-cli.exe": ("gpuwizard for the command line", ()),
}


def numbers(version: str) -> tuple[int, int, int, int]:
    """Returns a version as Windows stores it, four numbers: 0.1.0rc1 is 0, 1, 0, 0."""
    release = re.match(r"\d+(\.\d+)*", version)
    parts = [int(part) for part in release.group().split(".")] if release else []
    first, second, third, fourth = [*parts, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def put(app: Path, version: str, icon: bytes) -> None:
    """Compiles both launchers into the folder.

    Raises:
        ValueError: There is no compiler.
        subprocess.CalledProcessError: It could not compile them; it said why.
    """
    prefix = next((prefix for prefix in PREFIXES if shutil.which(f"{prefix}windres")), None)
    if prefix is None or not shutil.which(f"{prefix}gcc"):
        raise ValueError("MinGW is missing (gcc and windres), which compiles the launchers")
    for name, (what, options) in PROGRAMS.items():
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder)
            _say_version(work / "version.h", name, what, version)
            (work / "gpuwizard.ico").write_bytes(icon)
            shutil.copy(SOURCES / "launcher.manifest", work)
            shutil.copy(SOURCES / "launcher.rc", work)
            subprocess.run([f"{prefix}windres", "launcher.rc", "resources.o"], cwd=work, check=True)
            # Without the date of the day the same source gives the same file.
            same = ["-Os", "-s", "-municode", "-Wl,--no-insert-timestamp", "-static", "-fno-ident"]
            command = [f"{prefix}gcc", *same, *options, str(SOURCES / "launcher.c"), "resources.o"]
            subprocess.run([*command, "-o", str((app / name).resolve())], cwd=work, check=True)


def _say_version(header: Path, name: str, what: str, version: str) -> None:
    lines = {"NUMBERS": ",".join(map(str, numbers(version))), "TEXT": version, "NAME": name, "WHAT": what}
    quoted = {key: value if key == "NUMBERS" else f'"{value}"' for key, value in lines.items()}
    header.write_text("".join(f"#define {key} {value}\n" for key, value in quoted.items()), "ascii")
