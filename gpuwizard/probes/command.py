"""The one place that starts a process: argv, limits, cancel of the whole tree, output bounded and decoded.

Output goes to files and not to pipes: a grandchild that keeps a pipe open cannot block us, and a flood is
seen by its size while the process still runs.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import IO

from msgspec import Struct

from gpuwizard.catalog.exit_status import name_of_exit
from gpuwizard.model.run import ChildEnd, EndKind
from gpuwizard.probes import priority, written
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.strays import TOKEN, descendants, end_strays, kill, marking

WINDOWS = sys.platform == "win32"
POLL_SECONDS = 0.02
FLOOD_BYTES = 50_000_000
# A process that was told to end keeps its folder and files on Windows until it is gone.
GONE_SECONDS = 2.0
# How long the exit code of a process that was ended is waited for.
CODE_SECONDS = 0.8
# Source: Microsoft, SetErrorMode: SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX, SEM_NOOPENFILEERRORBOX.
NO_DIALOGS = 0x0001 | 0x0002 | 0x8000
_STARTING = threading.Lock()
NO_ROOM = "no temporary file could be made"


def no_room(error: OSError) -> str:
    """Says why nothing can be run that writes, and the way out; without a full stop."""
    where = "TEMP" if WINDOWS else "TMPDIR"
    return f"{NO_ROOM} ({error}): make room on the disk, or name a folder with room in the variable {where}"


class Outcome(Struct, frozen=True):
    """How a command ended and what it wrote.

    Attributes:
        end: How it ended.
        out: Its stdout, at most `keep` bytes (head and tail, in whole lines), undecodable bytes replaced.
        err: Its stderr, likewise.
        written: Bytes that it wrote in all.
        seconds: Wall time.
        problem: Why it could not be started, empty when it ran.
    """

    end: ChildEnd
    out: str = ""
    err: str = ""
    written: int = 0
    seconds: float = 0.0
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether it ran to its end with exit code 0."""
        return self.end.kind == "exited" and self.end.code == 0


def not_started(why: str) -> Outcome:
    """Returns the outcome of what could not be started."""
    return Outcome(ChildEnd("not-started"), problem=why)


class Clock:
    """A limit in seconds that can be started anew, once for each stage of a child."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self._since = time.monotonic()

    def restart(self, limit: float | None = None) -> None:
        """Starts the time anew, with another limit if one is given."""
        self._since = time.monotonic()
        self.limit = self.limit if limit is None else limit

    @property
    def over(self) -> bool:
        """Whether the limit has passed."""
        return time.monotonic() - self._since > self.limit


def run(
    argv: Sequence[str] | str,
    *,
    timeout: float,
    env: Mapping[str, str] | None = None,
    cwd: str | None = None,
    cancel: Cancel | None = None,
    clock: Clock | None = None,
    tick: Callable[[], None] = lambda: None,
    into: IO[bytes] | None = None,
    keep: int = written.KEPT_BYTES,
) -> Outcome:
    """Runs a command to its end, its limit, or its cancellation, and leaves no process behind.

    Args:
        argv: Program and arguments; no shell is involved. On Windows it may be a whole command line.
        timeout: Limit in seconds, unless a clock is given.
        env: The whole environment; None inherits ours.
        cwd: Folder to start in.
        cancel: Switch that ends it early.
        clock: A limit that `tick` may restart.
        tick: Called about fifty times a second while it runs.
        into: A file opened for appending that takes both outputs, for a caller who reads it meanwhile by its name.
        keep: Bytes of each output that are handed back; of more only head and tail. Output that is parsed as a whole
            takes written.PARSED_BYTES.

    Returns:
        The outcome. A program that cannot be started is an outcome too (`end.kind` is `not-started`).
    """
    token = os.urandom(16).hex()
    environ = {**(os.environ if env is None else env), TOKEN: token}
    watch = clock or Clock(timeout)
    started = time.monotonic()
    with contextlib.ExitStack() as files:
        try:
            out = into or files.enter_context(tempfile.TemporaryFile())
            err = files.enter_context(tempfile.TemporaryFile())
        except OSError as error:
            return not_started(no_room(error))
        process, mark, code = None, 0, 0
        try:
            with marking() as mark:
                process = _start(argv, environ, cwd, out, into or err)
            watch.restart()
            why = _wait(process, watch, cancel, lambda: written.size(out) + written.size(err), tick)
        except (OSError, ValueError) as error:
            if process is not None:
                raise  # It was started: this is a fault of the caller's tick.
            name = argv if isinstance(argv, str) else argv[0]
            return not_started(f"{name} could not be started: {error}")
        finally:
            # Also where a tick failed or Ctrl-C came: the child is in a session of its own and would live on. Ctrl-C
            # may come while it is being started, when nothing but its marks tells of it.
            if process is not None:
                _end_tree(process, token, mark)
                code = _exit_code(process)
            else:
                end_strays(token, mark)
        tick()
        return Outcome(
            _describe_end(why, code),
            written.read(out, keep),
            written.read(err, keep),
            written.size(out) + written.size(err),
            time.monotonic() - started,
        )


def _start(
    argv: Sequence[str] | str, env: Mapping[str, str], cwd: str | None, out: IO[bytes], err: IO[bytes]
) -> "subprocess.Popen[bytes]":
    # Without it a console flashes up on Windows for each child. Elsewhere the flag does not exist.
    flags = int(getattr(subprocess, "CREATE_NO_WINDOW", 0)) | priority.flags()
    with _no_dialogs():
        process = subprocess.Popen(
            argv if isinstance(argv, str) else list(argv),
            env=dict(env),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=not WINDOWS,
            creationflags=flags,
        )
    priority.put_behind(process.pid)
    return process


@contextlib.contextmanager
def _no_dialogs() -> Iterator[None]:
    """A child inherits our error mode: with this one Windows asks nobody to press OK where a DLL is bad or missing.

    The mode belongs to the whole process, so it is held only while a child starts, by one thread at a time.
    """
    if not WINDOWS:
        yield
        return
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the name exists on Windows only
    with _STARTING:
        before = kernel.GetErrorMode()
        kernel.SetErrorMode(before | NO_DIALOGS)
        try:
            yield
        finally:
            kernel.SetErrorMode(before)


def _wait(
    process: "subprocess.Popen[bytes]",
    clock: Clock,
    cancel: Cancel | None,
    written: Callable[[], int],
    tick: Callable[[], None],
) -> EndKind:
    with _watched(process) as ended:
        while not ended():
            tick()
            why = _too_much(clock, cancel, written)
            if why is not None:
                return why
        return "exited"


def _too_much(clock: Clock, cancel: Cancel | None, written: Callable[[], int]) -> EndKind | None:
    if cancel is not None and cancel.is_set:
        return "cancelled"
    if written() > FLOOD_BYTES:
        return "flood"
    return "timeout" if clock.over else None


@contextlib.contextmanager
def _watched(process: "subprocess.Popen[bytes]") -> Iterator[Callable[[], bool]]:
    """Gives a function that waits POLL_SECONDS for the end of a process and says whether it has come.

    Where the kernel can tell of the end (Linux 5.3 and later) we sleep meanwhile. Popen's own wait with a limit asks
    three hundred times a second, which for a child of some seconds costs more than all else here.
    """
    opened = -1
    with contextlib.suppress(AttributeError, OSError):
        opened = os.pidfd_open(process.pid)
    if opened < 0:
        yield lambda: _has_ended(process)
        return
    try:
        poller = select.poll()
        poller.register(opened, select.POLLIN)
        yield lambda: bool(poller.poll(POLL_SECONDS * 1000)) and _has_ended(process)
    finally:
        os.close(opened)


def _has_ended(process: "subprocess.Popen[bytes]") -> bool:
    try:
        process.wait(POLL_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


def _end_tree(process: "subprocess.Popen[bytes]", token: str, mark: int) -> None:
    """Ends the process, its group, its descendants, and any that left the group but carry our token or mark."""
    # Of a process that has ended nobody but Windows knows its children any more; strays tells of those.
    left = descendants(process.pid) if process.returncode is None or WINDOWS else []
    if not WINDOWS:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with contextlib.suppress(OSError):
        process.kill()
    kill(left)
    ended = [*left, *end_strays(token, mark)]
    if WINDOWS and ended:
        import psutil

        psutil.wait_procs(ended, timeout=GONE_SECONDS)


def _exit_code(process: "subprocess.Popen[bytes]") -> int:
    """Returns the exit code of a process that was ended.

    One that waits inside the kernel for a driver that never answers cannot be ended by anybody: it must not keep us.
    """
    try:
        return process.wait(CODE_SECONDS)
    except subprocess.TimeoutExpired:
        return -int(getattr(signal, "SIGKILL", 9))


def _describe_end(why: EndKind, code: int) -> ChildEnd:
    name = name_of_exit(code, WINDOWS)
    if why == "exited" and name:
        return ChildEnd("signal", code, name)
    return ChildEnd(why, code, name if why == "exited" else "")
