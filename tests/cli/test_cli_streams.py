"""The terminal as it really is: other code pages, closed pipes, full disks, no streams at all."""

import json
import os
import shlex
import subprocess
from pathlib import Path

import pytest
from lab import plain_environment
from lab.terminal import Terminal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the shell here is POSIX's")
COMMANDS = ["causes", "causes --json", "environments", "check --python {python}", "check --json --python {python}"]


def shell(line: str, env: dict[str, str] | None = None) -> "subprocess.CompletedProcess[bytes]":
    text = line.replace("gpuwizard", shlex.quote(Terminal.program), 1)
    return subprocess.run(
        ["bash", "-c", text], env=env or plain_environment(), capture_output=True, check=False, timeout=60
    )


@pytest.fixture
def strange_python(new_python: str) -> str:
    """A Python in a folder with letters that few code pages have."""
    folder = Path(new_python).parent.parent
    strange = folder.with_name("Jürgens Umgebung 环境")
    folder.rename(strange)
    return str(strange / "bin" / "python")


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {}], ids=["C", "UTF-8", "as it is"])
class TestCodePages:
    def test_text(self, gpuwizard: Terminal, strange_python: str, locale: dict[str, str]) -> None:
        typed = gpuwizard("check", "--python", strange_python, env={**plain_environment(), **locale})
        assert (typed.code, typed.err) == (1, "")
        assert "rgens Umgebung" in typed.out

    def test_json(self, gpuwizard: Terminal, strange_python: str, locale: dict[str, str]) -> None:
        typed = gpuwizard("check", "--json", "--python", strange_python, env={**plain_environment(), **locale})
        assert typed.json["results"][0]["target"]["python"] == strange_python

    def test_a_complaint(self, gpuwizard: Terminal, locale: dict[str, str]) -> None:
        typed = gpuwizard("explain", "Protokoll für 环境.txt", env={**plain_environment(), **locale})
        assert typed.code == 2
        assert typed.err.count("\n") == 1


class TestNamesThatAreNoText:
    """On Linux a file name is bytes; one that is not UTF-8 cannot stand in JSON as it is."""

    def test_on_the_search_path(self, gpuwizard: Terminal, empty_python: str) -> None:
        env = plain_environment()
        env["PATH"] += os.pathsep + os.fsdecode(b"/opt/Ger\xe4te/bin")
        typed = gpuwizard("check", "--json", "--python", empty_python, "--save", "report.html", env=env)
        assert (typed.code, typed.err) == (1, "Saved report.html\n")
        assert r"/opt/Ger\udce4te/bin" in typed.json["facts"]["machine"]["search"]["variables"]["PATH"]

    @pytest.mark.parametrize("quiet", [[], ["--json"]], ids=["text", "json"])
    @pytest.mark.parametrize("command", ["check", "libraries"])
    def test_of_the_python(self, gpuwizard: Terminal, new_python: str, command: str, quiet: list[str]) -> None:
        folder = Path(new_python).parent.parent
        folder.rename(strange := folder.with_name(os.fsdecode(b"Ger\xe4te")))
        typed = gpuwizard(command, *quiet, "--python", str(strange / "bin" / "python"))
        assert (typed.code, typed.err) == (1 if command == "check" else 0, "")

    def test_of_an_environment(self, gpuwizard: Terminal, new_python: str) -> None:
        folder = Path(new_python).parent.parent
        folder.rename(strange := folder.with_name(os.fsdecode(b"Ger\xe4te")))
        typed = gpuwizard("environments", "--json", env={**plain_environment(), "VIRTUAL_ENV": str(strange)})
        assert typed.code == 0
        assert any(r"Ger\udce4te" in row["python"] for row in typed.json["environments"])


@pytest.mark.parametrize("command", COMMANDS)
class TestReadersThatGoAway:
    def test_head(self, empty_python: str, command: str) -> None:
        done = shell(f"gpuwizard {command.format(python=empty_python)} | head -1")
        assert done.stdout.count(b"\n") == 1
        assert done.stderr == b""

    def test_nobody_reads_at_all(self, empty_python: str, command: str) -> None:
        done = shell(f"gpuwizard {command.format(python=empty_python)} | true")
        assert (done.stdout, done.stderr) == (b"", b"")

    def test_stdout_is_closed(self, empty_python: str, command: str) -> None:
        done = shell(f"gpuwizard {command.format(python=empty_python)} >&-")
        assert done.returncode in (0, 1)
        assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["causes", "causes --json"])
def test_a_full_disk_is_told_in_one_line(command: str) -> None:
    done = shell(f"gpuwizard {command} >/dev/full")
    assert done.returncode == 2
    assert done.stderr == b"gpuwizard: The output cannot be written: No space left on device.\n"


def test_progress_stays_off_a_pipe_and_json_off_a_colour(gpuwizard: Terminal, empty_python: str) -> None:
    typed = gpuwizard("check", "--json", "--python", empty_python, env={**plain_environment(), "FORCE_COLOR": "1"})
    assert typed.err == ""
    assert "\033" not in typed.out
    assert set(json.loads(typed.out)) >= {"schema", "tool", "created", "host", "results", "facts"}


def test_a_log_file_is_written_and_nothing_else(gpuwizard: Terminal, empty_python: str) -> None:
    typed = gpuwizard("--log-file", "log.txt", "check", "--json", "--python", empty_python)
    assert typed.code == 1
    assert [path.name for path in gpuwizard.folder.iterdir()] == ["log.txt"]
