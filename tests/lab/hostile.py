"""Frameworks that crash, hang, eat memory, flood or leave a daemon, looked at again and again: nothing may pile up."""

import gc
import os
import tracemalloc
import uuid
from collections.abc import Iterator
from pathlib import Path

import psutil
from msgspec import Struct

from gpuwizard.engine import events
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.session import Session
from gpuwizard.model.run import RunFacts

from . import plain_environment, pretend
from .watch import left_behind

# Enough for every stage of a framework that does nothing.
HANG_SECONDS = 1.5
# A daemon as the book tells it, without a word of the environment that it was born with.
DAEMON = """
import os, sys
reader, writer = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork():
        os._exit(0)
    os.chdir("/")
    for stream in (0, 1, 2):
        os.dup2(os.open(os.devnull, os.O_RDWR), stream)
    os.write(writer, b"%d " % os.getpid())
    os.execve(sys.executable, [sys.executable, "-I", "-c", "import time; time.sleep(600)  # MARK"], {})
os.wait()
assert os.read(reader, 20), "the daemon is there"
"""
MEMORY = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))
held = []
while True:
    held.append(bytes(b"x" * (8 << 20)))
"""
DEEDS: dict[str, str] = {
    "crash": "import ctypes; ctypes.string_at(0)",
    "hang": "import time; time.sleep(600)",
    "memory": MEMORY,
    "flood": "import sys\nwhile True: sys.stderr.write('the same line again ' * 5000 + '\\n')",
    "daemon": DAEMON,
}


def told(run: RunFacts) -> str:
    """What the facts say of the import, in one word: the names of DEEDS where they were understood."""
    stage = run.stage("import")
    if stage is not None and stage.ok:
        return "daemon"
    if stage is not None:
        return "memory" if stage.error_type == "MemoryError" else stage.error_type
    return {"signal": "crash", "timeout": "hang"}.get(run.end.kind, run.end.kind)


class Held(Struct, frozen=True):
    """What this process holds after a look, and what was left of the look.

    Attributes:
        deed: What the framework did.
        told: What the facts say of it.
        rss: Memory of this process in bytes.
        traced: Memory of Python's own objects in bytes, 0 where it is not traced.
        threads: Number of threads.
        files: Number of open files (handles on Windows).
        left: Processes that are still there.
        folders: Files and folders that are new in the folder for temporary files.
    """

    deed: str
    told: str
    rss: int
    traced: int
    threads: int
    files: int
    left: int
    folders: int


class Soak:
    """One Python for each deed, in a folder; `look` looks at one of them once."""

    def __init__(self, folder: Path, make_venv: object, temporary: Path) -> None:
        self._folder, self._temporary = folder, temporary
        self._mark = uuid.uuid4().hex
        self._pythons: dict[str, str] = {}
        self._ours = psutil.Process()
        for deed, body in DEEDS.items():
            python = make_venv(folder / deed)  # type: ignore[operator]
            files = pretend.tensorflow(body.replace("MARK", self._mark))
            pretend.install(python, "tensorflow", "2.21.0", files)
            self._pythons[deed] = python

    def look(self, deed: str) -> Held:
        """Runs one session to its end and measures what is held after it."""
        env = plain_environment()
        before = set(os.listdir(self._temporary))
        plan = Plan((self._pythons[deed],), framework="tensorflow", timeout=HANG_SECONDS)
        last = list(Session(plan, env=env, cwd=str(self._folder)).run())[-1]
        assert isinstance(last, events.SessionFinished), last
        said = told(last.report.facts.targets[0].run)
        left = len({*left_behind(env), *self._daemons()})
        new = len(set(os.listdir(self._temporary)) - before)
        del last
        gc.collect()
        return Held(deed, said, *self._measured(), left, new)

    def looks(self, count: int) -> Iterator[Held]:
        """Looks that many times, at each deed in turn."""
        names = tuple(DEEDS)
        for number in range(count):
            yield self.look(names[number % len(names)])

    def _measured(self) -> tuple[int, int, int, int]:
        ours = self._ours
        files = ours.num_handles() if os.name == "nt" else ours.num_fds()
        return ours.memory_info().rss, tracemalloc.get_traced_memory()[0], ours.num_threads(), files

    def _daemons(self) -> list[psutil.Process]:
        """The processes whose command bears our mark; those that were just killed may go first."""
        found = [process for process in psutil.process_iter() if self._mark in " ".join(_command(process))]
        return psutil.wait_procs(found, timeout=3)[1]


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except (psutil.Error, OSError):
        return []
