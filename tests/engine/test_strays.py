"""A daemon that does all it can to get away from its parent is ended all the same; what is not ours is left alone."""

import contextlib
import os
import subprocess
import sys
import uuid
from collections.abc import Iterator

import psutil
import pytest
from lab import plain_environment
from lab.hostile import DAEMON

from gpuwizard.probes import command, strays

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the mark that daemons inherit is Linux's"),
    pytest.mark.usefixtures("temporary"),
]
FOREVER = "import time; time.sleep(600)"
# Each starts another one every few milliseconds, in a session of its own and without an environment.
BREEDER = """
import os, sys, time
code = "import os, time  # MARK\\nwhile True: os.fork() or (os.setsid(), time.sleep(600)); time.sleep(0.005)"
if os.fork() == 0:
    os.setsid()
    os.execve(sys.executable, [sys.executable, "-I", "-c", code], {})
time.sleep(0.5)
"""


def bearing(mark: str) -> list[psutil.Process]:
    """The processes whose command holds a text; those that were just killed may go first."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if mark in " ".join(process.cmdline()):
                found.append(process)
    return psutil.wait_procs(found, timeout=3)[1]


@pytest.fixture
def mark() -> Iterator[str]:
    """A text by which the processes of one test are known. Those that are left when it fails are ended."""
    made = uuid.uuid4().hex
    yield made
    for process in bearing(made):
        process.kill()


@pytest.mark.parametrize(("then", "end"), [("", "exited"), (FOREVER, "timeout"), ("os.abort()", "signal")])
def test_a_daemon_without_environment_goes_too(mark: str, then: str, end: str) -> None:
    script = DAEMON.replace("MARK", mark) + then
    outcome = command.run([sys.executable, "-I", "-c", script], timeout=1.5, env=plain_environment())
    assert outcome.end.kind == end, outcome.err
    assert bearing(mark) == []


def test_daemons_that_start_others_all_the_time_go_too(mark: str) -> None:
    script = BREEDER.replace("MARK", mark)
    assert command.run([sys.executable, "-I", "-c", script], timeout=20, env=plain_environment()).ok
    assert bearing(mark) == []


def test_our_own_limit_is_as_before() -> None:
    import resource

    before = resource.getrlimit(strays.LIMIT)
    with strays.marking() as mark:
        assert resource.getrlimit(strays.LIMIT)[0] == mark != before[0]
    assert resource.getrlimit(strays.LIMIT) == before
    with pytest.raises(OSError, match="pretended"), strays.marking():
        raise OSError("pretended")
    assert resource.getrlimit(strays.LIMIT) == before


def test_each_run_has_a_mark_of_its_own() -> None:
    with strays.marking() as first:
        pass
    with strays.marking() as second:
        pass
    assert first != second


def test_what_another_thread_started_in_that_moment_is_left_alone() -> None:
    with strays.marking() as mark:
        browser = subprocess.Popen([sys.executable, "-I", "-c", FOREVER])
        bare = subprocess.Popen([sys.executable, "-I", "-c", FOREVER], env={})
    try:
        assert [process.pid for process in strays.strays("no such token", mark)] == [bare.pid]
        assert strays.strays("no such token", 0) == []
        assert [process.pid for process in strays.end_strays("no such token", mark)] == [bare.pid]
        assert bare.wait(10) != 0
        assert browser.poll() is None
    finally:
        for process in (browser, bare):
            process.kill()
            process.wait()


def test_a_child_of_another_run_is_left_alone() -> None:
    env = {**os.environ, strays.TOKEN: "another run's"}
    with strays.marking() as mark:
        other = subprocess.Popen([sys.executable, "-I", "-c", FOREVER], env=env)
    try:
        assert strays.strays("this run's", mark) == []
        assert [process.pid for process in strays.strays("another run's", 0)] == [other.pid]
    finally:
        other.kill()
        other.wait()
