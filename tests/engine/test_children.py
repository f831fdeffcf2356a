"""Hostile child processes: whatever they do, the parent tells how they ended, keeps little, and leaves none behind."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from lab import CUDA_LIBRARIES, plain_environment, pretend
from lab.watch import left_behind
from looking import look, said

from gpuwizard.probes import command
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import Channel
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.framework import run_framework
from gpuwizard.probes.written import KEPT_BYTES

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's"),
    pytest.mark.usefixtures("temporary"),
]
FOREVER = "import time; time.sleep(600)"


def run(script: str, timeout: float = 30.0) -> Outcome:
    """Runs a script to its end; afterwards none of its processes may be there."""
    env = plain_environment()
    started = time.monotonic()
    outcome = command.run([sys.executable, "-I", "-c", script], timeout=timeout, env=env)
    assert time.monotonic() - started < timeout + 10
    assert left_behind(env) == []
    return outcome


@pytest.mark.parametrize(
    ("script", "signal"),
    [
        ("import ctypes; ctypes.string_at(0)", "SIGSEGV"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGILL)", "SIGILL"),
        ("import os; os.abort()", "SIGABRT"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGRTMIN + 3)", "signal 37"),
    ],
)
def test_a_crash_is_told_by_its_signal(script: str, signal: str) -> None:
    end = run(script).end
    assert (end.kind, end.name) == ("signal", signal)


def test_an_exit_code_is_told() -> None:
    end = run("import os; os._exit(77)").end
    assert (end.kind, end.code, end.name) == ("exited", 77, "")


@pytest.mark.parametrize(
    "script",
    [
        FOREVER,
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
        + FOREVER,
        "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)",
        "while True: pass",
        "import atexit, time; atexit.register(time.sleep, 600)",
        "import threading, time; threading.Thread(target=time.sleep, args=(600,)).start()",
    ],
    ids=["sleeps", "ignores signals", "stops itself", "spins", "hangs at exit", "leaves a thread running"],
)
def test_what_never_ends_is_ended(script: str) -> None:
    outcome = run(script, timeout=1.0)
    assert outcome.end.kind == "timeout"
    assert outcome.seconds < 5


def test_a_flood_is_cut_and_little_of_it_kept() -> None:
    before = psutil.Process().memory_info().rss
    outcome = run("import sys\nwhile True: sys.stderr.write('the same line again ' * 500 + '\\n')")
    assert outcome.end.kind == "flood"
    assert len(outcome.err) < KEPT_BYTES + 200
    assert psutil.Process().memory_info().rss - before < 20_000_000


def test_one_endless_line_is_kept_at_both_ends() -> None:
    outcome = run("import sys; sys.stdout.write('begin\\n' + 'x' * 10_000_000 + '\\nend')")
    assert outcome.ok
    assert outcome.written == 10_000_010
    assert outcome.out.startswith("begin")
    assert outcome.out.endswith("end")
    assert KEPT_BYTES - 10 < len(outcome.out) < KEPT_BYTES + 200


def test_what_is_left_out_is_whole_lines() -> None:
    outcome = run("for number in range(30_000): print(f'{number:05} ä ' + 'x' * 20)")
    lines = outcome.out.splitlines()
    (gap,) = (place for place, line in enumerate(lines) if "bytes left out" in line)
    rest = [line for place, line in enumerate(lines) if place != gap]
    assert all(line == f"{line[:5]} ä " + "x" * 20 for line in rest)
    assert (rest[0][:5], rest[-1][:5]) == ("00000", "29999")
    kept = sum(len(line.encode()) + 1 for line in rest)
    assert abs(outcome.written - kept - int(lines[gap].split()[0].lstrip("["))) <= 1


def test_letters_of_another_code_page_do_not_harm() -> None:
    outcome = run(r"import sys; sys.stdout.buffer.write(b'Ger\xe4t \xff\xfe and more')")
    assert outcome.ok
    assert outcome.out == "Ger\ufffdt \ufffd\ufffd and more"


def test_a_read_of_stdin_finds_its_end() -> None:
    assert run("import sys; print(repr(sys.stdin.read()))", timeout=5.0).out == "''\n"


GRANDCHILD = f"""
import subprocess, sys
print(subprocess.Popen([sys.executable, '-I', '-c', '{FOREVER}'], {{}}).pid, flush=True)
"""


@pytest.mark.parametrize(
    "options",
    ["stdin=None", "start_new_session=True", "stdout=subprocess.DEVNULL, start_new_session=True"],
    ids=["holds our stdout", "in a session of its own", "in a session of its own and silent"],
)
@pytest.mark.parametrize("then", ["", FOREVER], ids=["orphan", "with its parent"])
def test_grandchildren_go_too(options: str, then: str) -> None:
    outcome = run(GRANDCHILD.format(options) + then, timeout=2.0)
    assert outcome.end.kind == ("timeout" if then else "exited")
    assert int(outcome.out) > 1, "the grandchild was there"
    assert outcome.seconds < 8


def test_cancel_ends_it_at_once() -> None:
    cancel, env = Cancel(), plain_environment()
    cancel.set()
    outcome = command.run([sys.executable, "-c", FOREVER], timeout=60, env=env, cancel=cancel)
    assert outcome.end.kind == "cancelled"
    assert outcome.seconds < 5
    assert left_behind(env) == []


@pytest.mark.parametrize("name", ["no-such-program", "", "a\0b"])
def test_what_cannot_be_started_is_an_answer(name: str) -> None:
    outcome = command.run([name], timeout=5)
    assert outcome.end.kind == "not-started"
    assert outcome.problem


def test_a_folder_is_no_program(tmp_path: Path) -> None:
    assert command.run([str(tmp_path)], timeout=5).end.kind == "not-started"


# The channel


def test_lines_that_are_half_written_or_no_json_are_waited_for_or_left_out(tmp_path: Path) -> None:
    path = tmp_path / "channel"
    channel = Channel(path)
    assert channel.read() == []
    path.write_bytes(b'{"stage": "import"}\n[1, 2]\n\xff\xfe\nnot json\n{"stage": "bui')
    assert channel.read() == [{"stage": "import"}]
    with path.open("ab") as file:
        file.write(b'ld"}\n')
    assert channel.read() == [{"stage": "build"}]
    assert channel.lines == [{"stage": "import"}, {"stage": "build"}]


# The framework's child and a framework that misbehaves

DOES: dict[str, str] = {
    "crash": "import ctypes; ctypes.string_at(0)",
    "hang": FOREVER,
    "exit": "import os; os._exit(77)",
    "raise": "raise RuntimeError('the pretended trouble')",
}
# What stands in the finding for each stage.
WORDS = {
    "import": "mporting TensorFlow",
    "build": "asking for its build",
    "devices": "listing the GPUs",
    "matmul": "the matrix product",
    "conv2d": "the convolution",
    "fit": "the training step",
}
ENDS = {
    "crash": "SIGSEGV",
    "hang": "did not",
    "exit": "exit code 77",
    "raise": "the pretended trouble",
}


def misbehaving(stage: str, deed: str) -> dict[str, str]:
    """A TensorFlow that does it in that stage, and a NumPy with just what the child asks before the stage's heart."""
    body = DOES[deed].replace("\n", "\n    ")
    place = {"import": "misbehave()", "build": "build", "devices": "devices"}.get(stage, "compute")
    source = f"""
from types import SimpleNamespace
__version__ = "2.21.0"
computed = iter(("matmul", "conv2d", "fit"))

def misbehave():
    {body}

def build():
    {"misbehave()" if place == "build" else "return {}"}

def devices(kind):
    {"misbehave()" if place == "devices" else "return []"}

def device(name):
    if next(computed) == {stage!r}:
        misbehave()
    raise ValueError("this pretended TensorFlow cannot compute")

{"misbehave()" if stage == "import" else ""}
config = SimpleNamespace(list_physical_devices=devices)
sysconfig = SimpleNamespace(get_build_info=build)
keras = None
"""
    numpy = """
from types import SimpleNamespace

class Numbers:
    def astype(self, kind):
        return self

random = SimpleNamespace(RandomState=lambda seed: SimpleNamespace(randint=lambda low, high, size: Numbers()))
"""
    return {**pretend.tensorflow(), "tensorflow/__init__.py": source, "numpy/__init__.py": numpy}


@pytest.mark.lab
@pytest.mark.parametrize(
    ("stage", "deed"),
    [
        *((stage, deed) for stage in WORDS for deed in ("crash", "hang", "exit")),
        *((stage, "raise") for stage in ("import", "devices", "matmul")),
    ],
)
def test_the_finding_names_the_stage(
    driver: Callable[..., dict[str, str]], new_python: str, tmp_path: Path, stage: str, deed: str
) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", misbehaving(stage, deed))
    env = driver(libraries=CUDA_LIBRARIES)
    told = look(new_python, env, tmp_path, gpu_test=True, timeout=2.0)
    everything = "\n".join(said(finding) for finding in told.result.findings)
    assert ENDS[deed] in everything
    if (stage, deed) != ("import", "raise"):
        assert WORDS[stage].lower() in everything.lower()
    assert told.layer("framework" if stage == "import" else "gpu-test").status == "failed"


def test_a_framework_that_hangs_after_all_is_said_takes_nothing_back(new_python: str) -> None:
    slow = "import atexit, time; atexit.register(time.sleep, 600)"
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow(slow))
    env = plain_environment()
    facts = run_framework(new_python, "tensorflow", env=env, gpu_test=False, timeout=30, cancel=Cancel())
    assert [stage.name for stage in facts.stages if stage.ok] == ["start", "import", "build", "devices"]
    assert (facts.end.kind, facts.end.stage) == ("exited", "")
    assert facts.seconds < 20
    assert left_behind(env) == []


def test_what_the_framework_prints_disturbs_nothing(new_python: str) -> None:
    loud = 'import sys; print(\'{"stage": "import", "ok": false}\' * 1000); sys.stderr.write(\'x\' * 10_000_000)'
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow(loud))
    facts = run_framework(
        new_python, "tensorflow", env=plain_environment(), gpu_test=False, timeout=30, cancel=Cancel()
    )
    assert facts.stage("import").ok
    assert len(facts.log) < KEPT_BYTES + 200
