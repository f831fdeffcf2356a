"""Fixes are run in the real shell: whatever a command does, it ends, it is told how, and nothing stays running."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lab import TOKEN, plain_environment
from lab.watch import bearers, left_behind

from gpuwizard.causes.quoting import command as quoted
from gpuwizard.engine.fixing import KEPT_LETTERS, KEPT_LINES, NO_ANSWERS, run_fix
from gpuwizard.engine.fixing_events import CommandStarted, FixEvent, Printed, job_of
from gpuwizard.engine.runnable import ADMIN
from gpuwizard.model.done import Action
from gpuwizard.model.fix import Command, Fix
from gpuwizard.probes.command import FLOOD_BYTES

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="runs bash"),
    pytest.mark.usefixtures("temporary"),
]
Told = list[FixEvent]


class Bench:
    """Runs commands as a fix, in a folder of its own, and knows what was told and what was left behind."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {**plain_environment(), "HOME": str(folder)}
        self.told: Told = []
        self.stop = threading.Event()

    def run(self, *lines: str, on: Callable[[FixEvent], None] = lambda event: None) -> Action:
        job = job_of(Fix("Mend it", commands=(Command("bash", "\n".join(lines)),)), "cudnn.missing", "bash")
        assert job is not None

        def tell(event: FixEvent) -> None:
            self.told.append(event)
            on(event)

        action = run_fix(job, self.stop, tell, self.env)
        assert left_behind(self.env) == []
        return action

    @property
    def lines(self) -> list[str]:
        return [line for event in self.told if isinstance(event, Printed) for line in event.lines]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    home = tmp_path / "home"
    home.mkdir()
    made = Bench(home)
    yield made
    made.stop.set()


def test_commands_run_one_after_the_other_in_the_home_folder(bench: Bench) -> None:
    action = bench.run("pwd", "echo two >&2", "printf done > made")
    assert (action.ended, action.exit_code, action.problem) == ("finished", 0, "")
    assert action.output == (str(bench.folder), "two")
    assert bench.lines == [str(bench.folder), "two"]
    assert (bench.folder / "made").read_text() == "done"
    assert [command.text for command in action.commands] == ["pwd", "echo two >&2", "printf done > made"]
    assert [event for event in bench.told if isinstance(event, CommandStarted)] == [
        CommandStarted(1, 3, "pwd"),
        CommandStarted(2, 3, "echo two >&2"),
        CommandStarted(3, 3, "printf done > made"),
    ]
    assert action.folder == str(bench.folder)
    assert action.started.endswith("Z")


def test_the_first_command_that_fails_is_the_last(bench: Bench) -> None:
    action = bench.run("echo one", "echo two; exit 7", "touch three")
    assert (action.ended, action.exit_code) == ("failed", 7)
    assert action.problem == "Command 2 of 3 ended with code 7. The one after it did not run."
    assert len(action.commands) == 2
    assert action.output == ("one", "two")
    assert not (bench.folder / "three").exists()


def test_a_failure_within_a_line_is_one(bench: Bench) -> None:
    action = bench.run("false; touch later")
    assert (action.ended, action.exit_code) == ("failed", 1)
    assert not (bench.folder / "later").exists()


def test_a_program_that_is_not_there(bench: Bench) -> None:
    action = bench.run("no-such-program-anywhere --now")
    assert (action.ended, action.exit_code) == ("failed", 127)
    assert "no-such-program-anywhere" in action.output[-1]


def test_a_shell_that_is_not_there(bench: Bench) -> None:
    bench.env["PATH"] = str(bench.folder)
    action = bench.run("echo one")
    assert (action.ended, action.exit_code) == ("failed", None)
    assert action.problem.startswith("The command could not be started: bash could not be started")


@pytest.mark.parametrize(
    "line",
    ["printf 'Proceed ([y]/n)? '; read -r answer", "python3 -c 'input(\"Password: \")'", "read -r answer </dev/tty"],
)
def test_a_command_that_asks_gets_no_answer_and_does_not_wait(bench: Bench, line: str) -> None:
    started = time.monotonic()
    action = bench.run(line)
    assert action.ended == "failed"
    assert action.exit_code
    assert time.monotonic() - started < 20
    assert action.problem.endswith(NO_ANSWERS)


def test_a_failure_is_not_taken_for_a_question(bench: Bench) -> None:
    assert bench.run("echo 'ERROR: no such package'; exit 1").problem == "The command ended with code 1."


def test_a_tree_that_ignores_every_polite_signal_is_ended(bench: Bench) -> None:
    stubborn = "trap '' TERM INT HUP; (trap '' TERM INT HUP; setsid sleep 600 & sleep 600) & echo up; wait; sleep 600"

    def stop(event: FixEvent) -> None:
        if isinstance(event, Printed) and "up" in event.lines:
            assert len(bearers(bench.env[TOKEN])) > 1
            bench.stop.set()

    started = time.monotonic()
    action = bench.run(stubborn, "touch later", on=stop)
    assert time.monotonic() - started < 20
    assert (action.ended, action.output) == ("cancelled", ("up",))
    assert action.problem == "It was stopped during command 1 of 2, and what that had begun may be half done."
    assert not (bench.folder / "later").exists()


def test_a_stop_between_two_commands_counts(bench: Bench) -> None:
    action = bench.run("true", "touch later", on=lambda event: bench.stop.set())
    assert action.ended == "cancelled"
    assert not (bench.folder / "later").exists()


def test_a_stop_before_the_beginning_runs_nothing(bench: Bench) -> None:
    bench.stop.set()
    action = bench.run("touch anything")
    assert (action.ended, action.commands) == ("cancelled", ())
    assert list(bench.folder.iterdir()) == []


def test_a_flood_is_ended_and_only_its_end_is_kept(bench: Bench) -> None:
    action = bench.run("yes " + "flood" * 20)
    assert action.ended == "failed"
    assert action.problem == "The command printed without end and was stopped."
    assert len(action.output) <= KEPT_LINES
    assert sum(len(line) for line in bench.lines) < FLOOD_BYTES / 10, "most of it must never reach the window"
    assert any("lines left out" in line for line in bench.lines)


def test_a_line_without_end_is_kept_in_part(bench: Bench) -> None:
    action = bench.run("head -c 3000000 /dev/zero | tr '\\0' x")
    assert action.ended == "finished"
    assert action.output[-1] == "x" * KEPT_LETTERS
    assert len(action.output) < 20
    assert max(map(len, action.output)) == KEPT_LETTERS


def test_output_comes_while_the_command_runs(bench: Bench) -> None:
    """The command waits for a file that only appears once its first line was seen."""

    def answer(event: FixEvent) -> None:
        if isinstance(event, Printed) and "first" in (*event.lines, event.current):
            (bench.folder / "seen").touch()

    action = bench.run("printf first; until [ -e seen ]; do sleep 0.05; done; echo ' second'", on=answer)
    assert action.ended == "finished"
    assert action.output == ("first second",)


def test_bytes_that_are_no_text_colours_and_progress_bars(bench: Bench) -> None:
    action = bench.run(r"printf '\xff\xfe\n\033[31mred\033[0m\n 10%%\r 55%%\r100%%\n'")
    assert action.output == ("��", "red", "100%")


@pytest.mark.parametrize(
    "name",
    [
        "my tools",
        "Käthe Müller",
        "it's",
        'a "b"',
        "$HOME",
        "`id`",
        "a;b&c|d",
        "new\nline",
        "名前",
        "back\\slash",
        "-n*?[",
    ],
)
def test_whatever_stands_in_a_path_reaches_the_program_whole(bench: Bench, name: str) -> None:
    folder = bench.folder / name
    folder.mkdir()
    program = folder / "say"
    program.write_text('#!/bin/sh\nfor word in "$0" "$@"; do printf "%s\\0" "$word"; done > "$HOME/heard"\n')
    program.chmod(0o755)
    action = bench.run(quoted("bash", [str(program), name, "two words"]))
    assert action.ended == "finished", action.output
    heard = (bench.folder / "heard").read_bytes().decode().split("\0")[:-1]
    assert heard == [str(program), name, "two words"]


def test_the_users_variables_are_in_force_and_tools_are_told_that_nobody_answers(bench: Bench) -> None:
    bench.env["MY_OWN"] = "kept"
    action = bench.run('echo "$MY_OWN $PIP_NO_INPUT $CONDA_ALWAYS_YES"')
    assert action.output == ("kept 1 true",)


def test_what_needs_an_administrator_is_refused_whoever_asks(bench: Bench) -> None:
    action = bench.run("sudo touch anything")
    assert (action.ended, action.problem, action.commands) == ("failed", ADMIN, ())
    assert bench.told == []
