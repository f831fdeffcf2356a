"""What gpuwizard may run for the user is a short list; everything else is left to them, with a reason."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.causes.words import NOTHING_CHANGED
from gpuwizard.engine.fixing_events import job_of
from gpuwizard.engine.judge import judge
from gpuwizard.engine.runnable import (
    ADMIN,
    BY_HAND,
    ELSEWHERE,
    ENDS_PROGRAMS,
    FILL_IN,
    HOST,
    NO_SHELL,
    ONLY_LOOKS,
    SAVED,
    STOPS_WSL,
    TERMINAL,
    command_here,
    commands_of,
    counts_later,
    runnable,
)
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import Shell

PIP = "/home/user/my env/bin/python -m pip install 'tensorflow[and-cuda]==2.20.0'"
MACHINES = Path(__file__).resolve().parents[2] / "machines"
LINUX: tuple[Shell, ...] = ("bash",)
WINDOWS: tuple[Shell, ...] = ("powershell", "cmd")


def fix(text: str = PIP, shell: Shell = "bash") -> Fix:
    return Fix("Install it", commands=(Command(shell, text),))


def reason(made: Fix, here: bool = True) -> str:
    shells = LINUX if any(command.shell == "bash" for command in made.commands) else WINDOWS
    return runnable(made, here, shells)


def test_an_installation_into_the_users_environment_can_be_run() -> None:
    assert reason(fix()) == ""
    assert reason(fix("& 'C:\\my env\\python.exe' -m pip install numpy", "powershell")) == ""
    assert reason(fix('"C:\\my env\\python.exe" -m pip install "numpy<2,>=1.26"', "cmd")) == ""


@pytest.mark.parametrize(
    ("made", "why"),
    [
        (replace(fix(), needs_admin=True), ADMIN),
        (fix("sudo apt update"), ADMIN),
        (fix("printf 'x' | sudo tee /etc/ld.so.conf.d/x.conf"), ADMIN),
        (fix("cd /tmp && pkexec apt update"), ADMIN),
        (replace(fix(), elsewhere=True), ELSEWHERE),
        (fix("/usr/bin/python3 -m venv ~/gpu-env"), ELSEWHERE),
        (fix("conda create -y -n tf210 python=3.10", "powershell"), ELSEWHERE),
        (replace(fix(), undo=NOTHING_CHANGED), ONLY_LOOKS),
        (fix("nvidia-smi -L"), ONLY_LOOKS),
        (fix("pip install <name of the package>"), FILL_IN),
        (fix("ls REDACTED-USER"), FILL_IN),
        (fix("grep -n LD_LIBRARY_PATH ~/.bashrc"), BY_HAND),
        (fix("export LD_LIBRARY_PATH=/opt/cudnn/lib"), TERMINAL),
        (fix("KEEP=1 unset CUDA_VISIBLE_DEVICES"), TERMINAL),
        (fix("source ~/env/bin/activate"), TERMINAL),
        (fix("conda activate tf"), TERMINAL),
        (fix("$env:CUDA_VISIBLE_DEVICES = '0'", "powershell"), TERMINAL),
        (fix("Remove-Item -LiteralPath Env:JAX_PLATFORMS -ErrorAction SilentlyContinue", "powershell"), TERMINAL),
        (fix('set "TF_CPP_MIN_LOG_LEVEL=1"', "cmd"), TERMINAL),
        (fix("docker run --rm --gpus all ubuntu nvidia-smi"), HOST),
        (fix("wsl.exe --shutdown"), STOPS_WSL),
        (fix("kill 2211"), ENDS_PROGRAMS),
        (fix("taskkill /F /PID 1576", "cmd"), ENDS_PROGRAMS),
        (fix("env -u X sudo ls"), ADMIN),
    ],
    ids=lambda value: "" if isinstance(value, Fix) else value[:20],
)
def test_what_is_left_to_the_user(made: Fix, why: str) -> None:
    assert reason(made) == why


def test_nothing_is_run_from_a_saved_report() -> None:
    assert reason(fix(), here=False) == SAVED


def test_a_command_for_another_system_is_not_run() -> None:
    assert runnable(fix("pip install x", "powershell"), True, LINUX) == NO_SHELL
    assert runnable(Fix("Move the card to another slot"), True, LINUX) == NO_SHELL
    assert command_here(fix("pip install x", "powershell"), "powershell", LINUX) is None


def test_the_shell_in_use_is_taken_where_there_is_a_command_for_it() -> None:
    both = Fix("x", commands=(Command("powershell", "a"), Command("cmd", "b")))
    assert command_here(both, "cmd", WINDOWS) == Command("cmd", "b")
    assert command_here(both, "bash", WINDOWS) == Command("powershell", "a")


def test_each_line_is_a_command_and_remarks_are_none() -> None:
    text = "# first\npip uninstall -y tensorflow-cpu\n\npip install 'a  b'\n"
    assert [one.text for one in commands_of(Command("bash", text))] == [
        "pip uninstall -y tensorflow-cpu",
        "pip install 'a  b'",
    ]
    assert [one.text for one in commands_of(Command("cmd", "rem x\ndir\nver"))] == ["dir", "ver"]


@pytest.mark.parametrize("text", ["echo 'a\nb'", "echo a \\\n b", "cat <<END\nx\nEND", "if true\nthen ls\nfi"])
def test_a_text_that_goes_on_in_the_next_line_stays_whole(text: str) -> None:
    assert [one.text for one in commands_of(Command("bash", text))] == [text]


def test_settings_are_seen_only_by_what_is_started_later() -> None:
    assert counts_later(Command("powershell", "[Environment]::SetEnvironmentVariable('X', $null, 'User')"))
    assert counts_later(Command("bash", "printf 'x' >> /home/user/env/bin/activate"))
    assert not counts_later(Command("bash", PIP))


def all_fixes() -> Iterator[tuple[Fix, tuple[Shell, ...]]]:
    """Every fix that is shown on any recorded machine, and the shells of that machine."""
    for path in sorted(MACHINES.glob("*.json")):
        facts = msgspec.convert(msgspec.json.decode(path.read_bytes())["facts"], Facts)
        shells = WINDOWS if facts.machine.host.os == "windows" else LINUX
        for target in facts.targets:
            result = judge(Case(facts.machine, target))
            for made in (*(step.fix for step in result.plan), *(one for f in result.findings for one in f.fixes)):
                yield made, shells


def test_on_all_recorded_machines_only_packages_names_and_settings_are_changed() -> None:
    """A fix of a new kind must be looked at by a person before gpuwizard offers to run it."""
    starts = (" -m pip ", "uv pip install ", "conda install -p ", "conda env config vars set -p ", "mv -n -- ")
    starts += ("Rename-Item ", "ren ", "SetEnvironmentVariable(", ">> ")
    seen = set()
    for made, shells in all_fixes():
        if runnable(made, True, shells) == "":
            seen.update(command.text for command in made.commands if command.shell in shells)
    assert len(seen) > 40
    lines = [line for text in seen for line in text.splitlines()]
    assert [line for line in lines if not any(start in line for start in starts)] == []
    assert not [line for line in lines if "sudo" in line]


def test_a_job_holds_the_single_commands() -> None:
    job = job_of(fix("one 1\ntwo 2"), "cudnn.missing", "bash")
    if job is not None:  # On Windows there is none: the command is for bash.
        assert [command.text for command in job.commands] == ["one 1", "two 2"]
        assert job.shell == "bash"
    assert job_of(Fix("by hand"), "cudnn.missing", "bash") is None
