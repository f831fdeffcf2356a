"""Types `gpuwizard ...` as a user would."""

import contextlib
import json
import locale
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import psutil

from . import TOKEN, plain_environment
from .watch import bearers


def as_in_a_terminal() -> None:
    """A job in the background, or one under nohup, ignores these signals, and so would all that it starts."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


class Terminal:
    """Types `gpuwizard ...` and keeps the environments that were used."""

    program = shutil.which("gpuwizard", path=str(Path(sys.executable).parent)) or ""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.used: list[Mapping[str, str]] = []
        self.started: list[subprocess.Popen[bytes]] = []

    def start(
        self, *arguments: str, env: Mapping[str, str], cwd: Path | None = None, **options: Any
    ) -> "subprocess.Popen[bytes]":
        assert self.program, "gpuwizard is not installed beside the Python that runs the tests"
        self.used.append(env)
        pipe = subprocess.PIPE
        streams: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": pipe, "stderr": pipe, **options}
        if os.name == "posix":
            streams["preexec_fn"] = as_in_a_terminal
        process = subprocess.Popen([self.program, *arguments], env=dict(env), cwd=cwd or self.folder, **streams)
        self.started.append(process)
        return process

    def close(self) -> None:
        """Ends what a failed test has left running."""
        for process in self.started:
            with process:
                process.kill()
        for env in self.used:
            for stray in bearers(env[TOKEN]):
                with contextlib.suppress(psutil.Error):
                    stray.kill()

    def __call__(
        self,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        text: bytes | None = None,
        limit: float = 120,
    ) -> "Typed":
        options = {} if text is None else {"stdin": subprocess.PIPE}
        started = time.monotonic()
        process = self.start(*arguments, env=env or plain_environment(), cwd=cwd, **options)
        out, err = process.communicate(text, limit)
        return Typed(process.returncode, _as_shown(out), _as_shown(err), time.monotonic() - started)


def _as_shown(written: bytes) -> str:
    """Decodes what went into a pipe: JSON is UTF-8 everywhere, other text on Windows in the code page of the system."""
    try:
        text = written.decode("utf-8")
    except UnicodeDecodeError:
        if os.name != "nt":
            raise
        text = written.decode(locale.getpreferredencoding(False))
    return text.replace("\r\n", "\n") if os.name == "nt" else text


class Typed(NamedTuple):
    """How a command ended, what it wrote, and how long it took in seconds."""

    code: int
    out: str
    err: str
    seconds: float

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def refused(typed: Typed) -> None:
    """The call was unusable: exit code 2, one line on stderr, nothing on stdout."""
    assert (typed.code, typed.out) == (2, "")
    assert re.fullmatch(r"gpuwizard: [^\n]+\n", typed.err), typed.err
    assert "Traceback" not in typed.err
