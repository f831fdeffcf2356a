"""Without room for temporary files nothing can be asked; that is said, and is not taken for a broken GPU."""

import errno
import os
import tempfile
from pathlib import Path
from typing import Any, NoReturn

import pytest
from lab import plain_environment
from looking import look

from gpuwizard.probes import command
from gpuwizard.probes.channel import run_script


def full(*_: Any, **__: Any) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture
def _full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("mkdtemp", "TemporaryFile", "TemporaryDirectory", "NamedTemporaryFile"):
        monkeypatch.setattr(tempfile, name, full)


@pytest.mark.usefixtures("_full_disk")
def test_a_command_says_so(empty_python: str) -> None:
    outcome = command.run([empty_python, "-c", "pass"], timeout=5)
    assert outcome.end.kind == "not-started"
    assert os.strerror(errno.ENOSPC) in outcome.problem
    lines, outcome = run_script(empty_python, "interpreter.py", timeout=5)
    assert (lines, outcome.end.kind) == ([], "not-started")
    assert os.strerror(errno.ENOSPC) in outcome.problem


@pytest.mark.usefixtures("_full_disk")
def test_the_driver_is_not_blamed(empty_python: str, tmp_path: Path) -> None:
    told = look(empty_python, plain_environment(), tmp_path)
    assert told.layer("driver").status in ("errored", "failed")
    assert "gives no GPU" not in told.layer("driver").summary
    assert told.result.status != "passed"
    assert not any("not loaded" in finding.title for finding in told.result.findings)
