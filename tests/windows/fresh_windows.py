"""A Windows under wine as it comes out of its box: its files, its registry, and what has changed in them since."""

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

import run_under_wine

# Blanks, umlauts, another script and what cmd takes for its own, as names of users may have it.
USER = "Jörg & Söhne 100% 田中"
HIVES = ("system.reg", "user.reg", "userdef.reg")
# What Windows keeps of its own when any program runs. Uninstallers of NSIS run from a copy of themselves, which Windows
# removes at its next start.
OWN_NOTES = ("windows/temp/", "/Temp/~nsu", "[Volatile", r"Software\\Wine\\")
# The machine's part is Windows' own, which looks for screens and network cards as it likes: there our name counts.
NAME, MACHINE = "gpuwizard", "system.reg"


class FreshWindows:
    """A new prefix in a folder, with another user than that of this machine.

    Args:
        folder: For the prefix; what was there is removed.
        display: The X display for windows, empty for none.
    """

    def __init__(self, folder: Path, display: str = "") -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self.env = {**run_under_wine.environment(folder), "USER": USER, "LOGNAME": USER}
        if display:
            self.env["DISPLAY"] = display
        self.drive = folder / "prefix" / "drive_c"
        self.prefix = folder / "prefix"
        folder.mkdir(parents=True)
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")

    @property
    def home(self) -> Path:
        """The user's folder."""
        return self.drive / "users" / USER

    @property
    def system32(self) -> Path:
        """Where Windows looks for the driver's libraries."""
        return self.drive / "windows" / "system32"

    def start(self, *words: str, **variables: str) -> "subprocess.Popen[bytes]":
        """Starts a program of Windows. Its streams are pipes: Python cannot start with wine's handles for files."""
        pipe = subprocess.PIPE
        env: Mapping[str, str] = {**self.env, **variables}
        return subprocess.Popen(["wine", *words], env=env, stdin=pipe, stdout=pipe, stderr=pipe)

    def run(self, *words: str, given: bytes = b"", limit: float = 180, **variables: str) -> tuple[int, str, str]:
        """Runs a program of Windows to its end; returns its exit code and what it wrote."""
        return ended(self.start(*words, **variables), given, limit)

    def settle(self) -> None:
        """Waits until all programs have ended and the registry is on the disk."""
        subprocess.run(["wineserver", "-w"], env=self.env, check=True, timeout=120)

    def stop(self) -> None:
        """Ends every program of this Windows."""
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)

    def state(self) -> set[str]:
        """Returns all files, all lines of the user's registry and ours in the machine's, but for Windows' own notes."""
        self.settle()
        found = {path.relative_to(self.prefix).as_posix() for path in self.drive.rglob("*")}
        for hive in HIVES:
            section = ""
            for line in (self.prefix / hive).read_text("utf-8", "replace").splitlines():
                if line.startswith("["):
                    section = line.rpartition("]")[0]
                if line and not line.startswith(("#", ";", "WINE")):
                    found.add(f"{hive} {section} {line.rpartition('] ')[0] if line.startswith('[') else line}")
        # Every user of Windows has this key; wine makes it for the first who needs it.
        found.discard(r"user.reg [Software\\Classes [Software\\Classes")
        found = {name for name in found if not name.startswith(MACHINE) or NAME in name.lower()}
        return {name for name in found if not any(note in name for note in OWN_NOTES)}


def ended(process: "subprocess.Popen[bytes]", given: bytes = b"", limit: float = 60) -> tuple[int, str, str]:
    """Waits for a program of Windows; returns its exit code and what it wrote.

    The desktop, which wine starts with the first window, keeps the streams open: their end is not waited for.

    Raises:
        subprocess.TimeoutExpired: It did not end in time (seconds) and was killed.
    """
    assert process.stdin
    assert process.stdout
    assert process.stderr
    blocks: tuple[list[bytes], list[bytes]] = ([], [])
    readers = [
        threading.Thread(target=_collect, args=pair, daemon=True)
        for pair in zip((process.stdout, process.stderr), blocks, strict=True)
    ]
    for reader in readers:
        reader.start()
    with contextlib.suppress(BrokenPipeError):
        process.stdin.write(given)
        process.stdin.close()
    try:
        process.wait(limit)
    except subprocess.TimeoutExpired:
        process.kill()
        raise
    for reader in readers:
        reader.join(1)
    out, err = (b"".join(found).decode("utf-8", "replace") for found in blocks)
    return process.returncode, out, err


def _collect(stream: IO[bytes], found: list[bytes]) -> None:
    while block := os.read(stream.fileno(), 1 << 16):
        found.append(block)


def windows_path(path: Path) -> str:
    """Returns how programs of Windows name a file of this machine."""
    return run_under_wine.windows_path(path)


def wait_for(what: str, seen: Callable[[], object], limit: float = 60) -> None:
    """Waits until something is seen.

    Raises:
        AssertionError: It was not seen in time (seconds).
    """
    end = time.monotonic() + limit
    while not seen():
        assert time.monotonic() < end, f"not seen within {limit:.0f} s: {what}"
        time.sleep(0.1)


def free_display() -> str:
    """Returns the name of an X display that nobody has."""
    return next(f":{number}" for number in range(90, 200) if not os.path.exists(f"/tmp/.X11-unix/X{number}"))
