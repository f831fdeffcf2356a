"""`gpuwizard explain` on Windows: the encodings, shells and names of files that logs have there."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from windows_machine import gpuwizard

LOADER = "2024-05-01 10:00:0{}.000000: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load"
LINES = (
    f"{LOADER.format(0)} dynamic library 'cudnn64_8.dll'; dlerror: cudnn64_8.dll not found",
    "C:\\Users\\Müller\\größe.py: fertig",
)
STEP = "2024-05-01 10:00:05.000000: I tensorflow/core/util/util.cc:169] step {} of an epoch, loss 0.123\r\n"
# What Windows PowerShell 5.1 makes of the lines that a program writes to stderr: `python train.py *> log.txt`.
IN_POWERSHELL = (
    f"python.exe : {LOADER.format(0)} ",
    "dynamic library 'cudnn64_8.dll'; dlerror: cudnn64_8.dll not found",
    "At line:1 char:1",
    "+ python train.py *> log.txt",
    "+ ~~~~~~~~~~~~~~~~~~~~~~~~~~",
    "    + CategoryInfo          : NotSpecified: (2024-05-01 10:0...n64_8.dll not found:String) [], RemoteException",
    "    + FullyQualifiedErrorId : NativeCommandError",
)


def written(lines: tuple[str, ...], encoding: str) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode(encoding)


def told(done: "subprocess.CompletedProcess[bytes]") -> dict[str, Any]:
    assert done.returncode == 1, done.stderr.decode("utf-8", "replace")
    return dict(json.loads(done.stdout.decode("utf-8")))


def first(done: "subprocess.CompletedProcess[bytes]") -> tuple[str, list[int]]:
    cause = told(done)["causes"][0]
    return cause["cause"], [item["line"] for item in cause["evidence"]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Anna Müller & Söhne (100 %)"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8", "utf-8-sig", "cp1252", "cp850"])
def test_a_log_in_any_encoding_of_windows(folder: Path, encoding: str) -> None:
    log = folder / "größe 研究.log"
    log.write_bytes(written(LINES, encoding))
    assert first(gpuwizard("explain", str(log), "--json")) == ("cudnn.missing", [1])


def test_a_log_of_windows_powershell_with_its_wrapped_lines(folder: Path) -> None:
    log = folder / "log.txt"
    log.write_bytes(written(IN_POWERSHELL, "utf-16"))
    assert first(gpuwizard("explain", str(log), "--json"))[0] == "cudnn.missing"


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_log_on_standard_input(encoding: str) -> None:
    words = [sys.executable, "-m", "gpuwizard", "explain", "-", "--json"]
    done = subprocess.run(words, input=written(LINES, encoding), capture_output=True, check=False)
    assert first(done) == ("cudnn.missing", [1])


def test_a_program_s_output_goes_straight_into_it(folder: Path) -> None:
    """By cmd's pipe. What the README adds, `2>&1`, goes past the pipe in wine's cmd."""
    script = folder / "train.py"
    script.write_text(f"print({LINES[0]!r})\n", "utf-8")
    python = f'"{sys.executable}"'
    line = f'cmd /d /s /c "{python} train.py | {python} -m gpuwizard explain --json"'
    done = subprocess.run(line, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert first(done) == ("cudnn.missing", [1])


def test_fifty_megabytes_with_one_line_in_the_middle(folder: Path) -> None:
    log = folder / "big.log"
    half = b"".join(STEP.format(number).encode() for number in range(1000)) * 270
    log.write_bytes(half + written(LINES[:1], "utf-8") + half)
    assert log.stat().st_size > 50_000_000
    assert first(gpuwizard("explain", str(log), "--json")) == ("cudnn.missing", [270_001])


def test_what_cannot_be_read_gets_one_sentence(folder: Path) -> None:
    (folder / "program.exe").write_bytes(b"MZ" + b"\0\1" * 5000)
    for name in (folder / "gone.log", folder, folder / "program.exe", "C:\\a<b>.log"):
        done = gpuwizard("explain", str(name))
        assert (done.returncode, done.stdout) == (2, b"")
        [line] = done.stderr.decode("utf-8").splitlines()
        assert str(name) in line
