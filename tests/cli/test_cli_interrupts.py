"""Ended from outside, the commands that start a Python take it with them."""

import contextlib
import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from lab import TOKEN, plain_environment
from lab.terminal import Terminal
from lab.watch import bearers, left_behind


def asleep(env: dict[str, str]) -> bool:
    """Whether the false Python runs by now."""
    with contextlib.suppress(psutil.NoSuchProcess):
        return any(one.name() == "sleep" for one in bearers(env[TOKEN]))
    return False


@pytest.mark.skipif(os.name == "nt", reason="runs a shell script and sends signals")
@pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM", "SIGHUP"])
@pytest.mark.parametrize("command", [["libraries"], ["check", "--framework", "torch"]], ids=" ".join)
def test_a_python_that_never_answers_goes_with_us(
    gpuwizard: Terminal, tmp_path: Path, sent: str, command: list[str]
) -> None:
    python = tmp_path / "python3"
    python.write_text("#!/bin/sh\nexec sleep 600\n")
    python.chmod(0o755)
    env = plain_environment()
    process = gpuwizard.start(*command, "--python", str(python), env=env)
    end = time.monotonic() + 20
    while not asleep(env):
        assert time.monotonic() < end
    process.send_signal(getattr(signal, sent))
    assert process.wait(10) == 130
    assert left_behind(env) == []
