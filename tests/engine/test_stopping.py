"""However a look is ended - by Ctrl-C, by a reader who goes away, by a fault of ours - no process stays behind."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lab import TOKEN, plain_environment
from lab.watch import bearers, left_behind
from looking import session_on

from gpuwizard.engine import events
from gpuwizard.probes import command
from gpuwizard.probes.linux import LinuxPlatform

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="uses shell scripts and signals"),
    pytest.mark.usefixtures("temporary"),
]
FOREVER = "import time; time.sleep(600)"


@pytest.fixture
def hanging_smi(tmp_path: Path) -> dict[str, str]:
    """An environment in which nvidia-smi never answers: it is the one tool that the session's own thread waits for."""
    program = tmp_path / "tools" / "nvidia-smi"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexec sleep 600\n")
    program.chmod(0o755)
    env = plain_environment()
    return {**env, "PATH": f"{program.parent}:{env['PATH']}"}


def test_a_reader_who_stops_listening_stops_the_look(
    hanging_smi: dict[str, str], empty_python: str, tmp_path: Path
) -> None:
    stream = session_on(empty_python, hanging_smi, tmp_path).run()
    for event in stream:
        if isinstance(event, events.LayerProgress) and event.doing == "asking nvidia-smi":
            break
    while not bearers(hanging_smi[TOKEN]):
        pass
    started = time.monotonic()
    stream.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < 1.5
    assert left_behind(hanging_smi) == []


def test_a_fault_while_a_child_is_watched_ends_the_child() -> None:
    env = plain_environment()

    def fault() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        command.run([sys.executable, "-I", "-c", FOREVER], timeout=60, env=env, tick=fault)
    assert left_behind(env) == []


class Stuck(subprocess.Popen[bytes]):
    """A process that waits inside the kernel: SIGKILL does not reach it, so it has no exit code."""

    def wait(self, timeout: float | None = None) -> int:
        assert timeout is not None, "waits for ever"
        raise subprocess.TimeoutExpired("stuck", timeout)


def test_a_process_that_nothing_can_end_does_not_keep_us(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Stuck] = []

    def start(*arguments: Any, **options: Any) -> Stuck:
        made.append(Stuck(*arguments, **options))
        return made[-1]

    with monkeypatch.context() as patch:
        patch.setattr(subprocess, "Popen", start)
        outcome = command.run([sys.executable, "-I", "-c", FOREVER], timeout=0.1, env=plain_environment())
    assert outcome.end.kind == "timeout"
    assert super(Stuck, made[0]).wait(10) == -9


class WithoutBus(LinuxPlatform):
    """A machine on which our look at the bus crashes."""

    def other_display(self) -> tuple[str, ...]:
        raise RuntimeError("a fault of ours")


def test_faults_of_a_driver_that_is_not_asked_again_are_kept(
    environment: dict[str, str], empty_python: str, tmp_path: Path
) -> None:
    session = session_on(empty_python, environment, tmp_path, WithoutBus())
    for again in (False, True):
        seen = list(session.recheck("cuda") if again else session.run())
        assert isinstance(seen[-1], events.SessionFinished)
        facts, (result,) = seen[-1].report.facts, seen[-1].report.results
        assert "bus" in [error.probe for error in facts.machine.errors]
        assert result.layers[0].status in ("errored", "failed")
