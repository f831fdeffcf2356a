"""However a look is ended - by Ctrl-C, by a reader who goes away, by a fault of ours - no process stays behind."""

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from lab import TOKEN, plain_environment
from lab.watch import bearers, left_behind
from looking import follow, session_on

from gpuwizard.engine import events
from gpuwizard.model.driver import PciGpu
from gpuwizard.model.outcome import Absent, Found, Unknown
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


class SilentBus(LinuxPlatform):
    """A machine whose bus does not answer when it is asked for the second time: nothing can end such a wait."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        self.waits, self.answers = threading.Event(), threading.Event()

    def pci_gpus(self) -> Found[tuple[PciGpu, ...]] | Absent | Unknown:
        self.asked += 1
        if self.asked == 2:
            self.waits.set()
            assert self.answers.wait(60)
        return super().pci_gpus()


def test_a_look_that_was_left_behind_tells_nothing_to_the_next(empty_python: str, tmp_path: Path) -> None:
    env, platform = plain_environment(), SilentBus()
    session = session_on(empty_python, env, tmp_path, platform)
    follow(session, env)
    stuck = session.recheck(None)
    assert isinstance(next(stuck), events.LayerStarted)
    assert platform.waits.wait(30)
    session.cancel()
    again = follow(session, env, None, again=True)  # while the one before still waits
    assert again.report.facts.machine.driver.pci == LinuxPlatform().pci_gpus()
    platform.answers.set()
    told = list(stuck)
    assert isinstance(told[-1], events.SessionCancelled)
    assert not any(isinstance(event, events.SessionFinished) for event in told)
