"""A real cmd to paste into: wine's, in a prefix of a few kilobytes that is made in no time.

Wine's own programs are used from where they are installed, so nothing is copied and `wineboot`, which takes ten
seconds and 700 MB, is not needed. cmd reads what it would be given by the keyboard from its standard input: that is
how pasted text arrives, and percent signs are treated as in a terminal, not as in a batch file.

What a program receives is told by `reg add`, which puts its argument into the prefix's registry.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from gpuwizard.causes.quoting import command

PLACES = (
    "/usr/lib/x86_64-linux-gnu/wine",
    "/usr/lib/wine",
    "/usr/lib64/wine",
    "/opt/wine-stable/lib/wine",
    "/opt/wine-stable/lib64/wine",
)
KEY = "HKCU\\gpuwizard"
# wine takes cmd's code page from the language, whether that is installed or not. The first has letters of many scripts;
# only with the second can wine name files with letters beyond ASCII.
MANY_SCRIPTS = ("zh_CN.UTF-8", "gbk")
WESTERN = ("C.UTF-8", "cp437")
LIMIT_SECONDS = 120
ATTEMPTS = 3  # A wine that starts while its server ends does nothing at times.


def windows_programs() -> Path | None:
    """The folder of wine's 64-bit Windows programs, None where there is none."""
    folders = (Path(place) / "x86_64-windows" for place in PLACES)
    return next((folder for folder in folders if (folder / "reg.exe").is_file()), None)


def why_not() -> str:
    """Why cmd cannot be run here, empty where it can."""
    if not sys.platform.startswith("linux"):
        return "these tests keep to the registry of a wine of their own, which is for Linux"
    if shutil.which("wine") is None or shutil.which("wineserver") is None:
        return "wine is not installed (Debian: apt-get install --no-install-recommends wine wine64)"
    return "" if windows_programs() else f"wine's 64-bit Windows programs are in none of {', '.join(PLACES)}"


class WineCmd:
    """A prefix of its own with wine's cmd in it."""

    def __init__(self, folder: Path) -> None:
        programs = windows_programs()
        assert programs is not None
        self.folder = folder
        self.drive = folder / "drive_c"
        (self.drive / "windows").mkdir(parents=True)
        (self.drive / "windows" / "system32").symlink_to(programs)
        (folder / "dosdevices").mkdir()
        (folder / "dosdevices" / "c:").symlink_to("../drive_c")
        # The word keeps wine from filling the prefix by itself.
        (folder / ".update-timestamp").write_text("disable\n")
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "USER", "TMPDIR")}
        self.env = {
            **kept,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;winedbg.exe=d;mscoree=d;mshtml=d",
        }

    def paste(self, *lines: str, language: tuple[str, str] = MANY_SCRIPTS) -> None:
        """Types lines into cmd. The last one that is typed says that all were read."""
        before = ['set "PATH=C:\\windows\\system32"', 'set "PATHEXT=.COM;.EXE;.BAT;.CMD"', "c:", "cd \\"]
        text = "".join(f"{line}\r\n" for line in (*before, *lines, "echo all> C:\\read.txt"))
        pasted, read = self.drive / "pasted.txt", self.drive / "read.txt"
        pasted.write_bytes(text.encode(language[1]))
        read.unlink(missing_ok=True)
        for _ in range(ATTEMPTS):
            # cmd goes back in its input to the end of each line, which it can do in a file only.
            with pasted.open("rb") as stdin:
                self._wine(language, "cmd.exe", stdin=stdin)
            if read.exists():
                return
        raise AssertionError("cmd did not read all lines")

    def told(self) -> dict[str, str]:
        """What `reg add` was given since the last time, by name."""
        self._wine(MANY_SCRIPTS, "reg.exe", "export", KEY, "C:\\told.reg", "/y")
        self._wine(MANY_SCRIPTS, "reg.exe", "delete", KEY, "/f")
        text = (self.drive / "told.reg").read_text("utf-16")
        pairs = re.findall(r'^"(\w+)"="(.*)"\r?$', text, re.MULTILINE)
        return {name: re.sub(r"\\(.)", r"\1", value) for name, value in pairs}

    def received(
        self, arguments: Sequence[str], program: str = "reg", language: tuple[str, str] = MANY_SCRIPTS
    ) -> list[str | None]:
        """What a program receives for each argument, as `command` spells them for cmd; None for what never came."""
        lines = [tell(f"n{number}", argument, program) for number, argument in enumerate(arguments)]
        self.paste(*lines, language=language)
        told = self.told()
        return [told.get(f"n{number}") for number in range(len(arguments))]

    def close(self) -> None:
        """Ends all that runs in the prefix."""
        subprocess.run(["wineserver", "-k", "-w"], env=self.env, check=False, capture_output=True)

    def _wine(
        self, language: tuple[str, str], program: str, *arguments: str, stdin: int | IO[bytes] = subprocess.DEVNULL
    ) -> None:
        argv = ["wine", f"C:\\windows\\system32\\{program}", *arguments]
        subprocess.run(
            argv,
            env={**self.env, "LC_ALL": language[0]},
            cwd=self.drive,
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=False,
            timeout=LIMIT_SECONDS,
        )


def tell(name: str, argument: str, program: str = "reg") -> str:
    """The line for cmd with which a program tells what it received."""
    return command("cmd", [program, "add", KEY, "/v", name, "/d", argument, "/f"])
