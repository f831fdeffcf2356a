"""What a user does: checks, pastes the wizard's own commands into a terminal, and checks again."""

import shlex
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
from lab.terminal import Terminal

from gpuwizard.model.finding import Finding
from gpuwizard.model.report import Report, Result

LIMIT_SECONDS = 1800


class Answer:
    """The one result of a check."""

    def __init__(self, text: bytes) -> None:
        self.report = msgspec.json.decode(text, type=Report)
        (self.result,) = self.report.results

    @property
    def root(self) -> str | None:
        return self.result.root

    @property
    def found(self) -> list[str]:
        """Ids of all causes but the harmless ones, the root first."""
        return [finding.cause for finding in self.result.findings if finding.role != "note"]

    @property
    def gpus(self) -> tuple[str, ...]:
        """The GPUs that the framework itself lists."""
        return self.report.facts.targets[0].run.gpus

    def finding(self, cause: str) -> Finding:
        return next(finding for finding in self.result.findings if finding.cause == cause)

    def said(self, cause: str) -> str:
        """Title, explanation and evidence of a finding."""
        found = self.finding(cause)
        return "\n".join([found.title, found.explanation, *(item.says for item in found.evidence)])


class Desk:
    """A user's terminal on one machine: variables, working folder, and the Python that is looked at."""

    def __init__(self, terminal: Terminal, python: str, env: Mapping[str, str], cwd: Path) -> None:
        self.terminal = terminal
        self.python = python
        self.env = dict(env)
        self.cwd = cwd
        self.seconds: list[float] = []

    def check(self) -> Answer:
        """Runs `gpuwizard check --json` in a terminal of its own."""
        return self.after("")

    def mend(self, answer: Answer, cause: str) -> Answer:
        """Pastes the commands of the first step that mends the cause, and checks again in the same terminal."""
        command = command_for(answer.result, cause)
        print(f"{cause} is mended by:\n{command}")
        return self.after(command)

    def after(self, command: str) -> Answer:
        """Runs a command in bash, then checks in that same bash: variables that it set are in force."""
        said, report = self.cwd.parent / "said.txt", self.cwd.parent / "report.json"
        check = [self.terminal.program, "check", "--json", "--no-gpu-test", "--python", self.python]
        script = (
            f"{{ :\n{command}\n}} >{shlex.quote(str(said))} 2>&1\nended=$?\n"
            f"{shlex.join(check)} >{shlex.quote(str(report))} || true\nexit $ended\n"
        )
        self.terminal.used.append(self.env)
        started = time.monotonic()
        done = subprocess.run(
            ["bash", "-c", script],
            env=self.env,
            cwd=self.cwd,
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            check=False,
            timeout=LIMIT_SECONDS,
        )
        self.seconds.append(time.monotonic() - started)
        assert done.returncode == 0, f"{command}\nended with {done.returncode}:\n{said.read_text()[-3000:]}"
        assert report.stat().st_size, done.stderr.decode()
        return Answer(report.read_bytes())


# Sits down at a machine: an environment and the variables of its terminal.
Sit = Callable[[Path, Mapping[str, str]], Desk]


def command_for(result: Result, cause: str) -> str:
    """The commands for bash that the wizard shows first for a cause: those of the plan, else of the finding."""
    planned = [step.fix for step in result.plan if cause in step.causes]
    named = [fix for finding in result.findings if finding.cause == cause for fix in finding.fixes]
    texts = [command.text for fix in (*planned, *named) for command in fix.commands if command.shell == "bash"]
    assert texts, f"the wizard names no command for bash that mends {cause}"
    assert "~" not in texts[0], "the tests leave the home folder alone"
    return texts[0]
