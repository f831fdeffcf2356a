"""Faults of the GPU that the driver wrote to the system's log since the computer was started."""

import os
import time
from collections.abc import Callable, Mapping

from gpuwizard.model.driver import Xid
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome, run
from gpuwizard.probes.user_environment import variable
from gpuwizard.probes.written import PARSED_BYTES
from gpuwizard.probes.xid_lines import from_kernel_log, from_windows_events

Answer = Found[tuple[Xid, ...]] | Absent | Unknown
LIMIT_SECONDS = 2.0
KMSG = "/dev/kmsg"
KMSG_BYTES = 8192  # one record; the kernel never hands out a longer one
KMSG_RECORDS = 100_000
NVLDDMKM = (13, 14, 153)
# The user's folders of libraries are for the framework; the system's own tools do without them.
FOR_PROGRAMS = ("LD_LIBRARY_PATH", "LD_PRELOAD")
DENIED = ("not permitted", "permission", "not seeing messages")
NOT_ALLOWED = "The system's log may not be read by this user."


def look(system: str, env: Mapping[str, str], cancel: Cancel, kmsg: str = KMSG) -> Answer:
    """Returns the Xid faults of the running boot, the oldest first.

    Args:
        system: "linux" or "windows".
        env: The user's environment.
        cancel: Switch that ends it early.
        kmsg: The kernel's own ring of messages.

    Returns:
        Absent where a log was read and holds none, Unknown where no log could be read.
    """
    if system == "windows":
        return _windows(env, cancel)
    plain = {name: value for name, value in env.items() if name not in FOR_PROGRAMS} | {"LC_ALL": "C"}
    failed: list[Unknown] = []
    ways: tuple[Callable[[], Answer], ...] = (
        lambda: _journal(plain, cancel),
        lambda: _kmsg(kmsg),
        lambda: _dmesg(plain, cancel),
    )
    for ask in ways:
        answer = ask()
        if not isinstance(answer, Unknown):
            return answer
        failed.append(answer)
    # That it is forbidden says more than that a tool is not there.
    return next((answer for answer in failed if answer.kind == "denied"), failed[-1])


def _journal(env: Mapping[str, str], cancel: Cancel) -> Answer:
    argv = ["journalctl", "-k", "-b", "--no-pager", "-o", "short-iso"]
    # Without a pattern first: an empty answer to a pattern does not tell whether anything could be read.
    readable = run([*argv, "-n", "1"], timeout=LIMIT_SECONDS, env=env, cancel=cancel)
    if not readable.ok or all(line.startswith("-- ") for line in readable.out.splitlines()):
        return _unreadable("journalctl", readable)
    held = run([*argv, "-q", "-n", "500", "-g", "NVRM: Xid"], timeout=LIMIT_SECONDS, env=env, cancel=cancel)
    # journalctl ends with 1 where no line matches.
    if held.end.kind != "exited" or held.err.strip():
        return _unreadable("journalctl", held)
    return _told(from_kernel_log(held.out.splitlines()), "journalctl -k -b")


def _dmesg(env: Mapping[str, str], cancel: Cancel) -> Answer:
    outcome = run(["dmesg"], timeout=LIMIT_SECONDS, env=env, cancel=cancel, keep=PARSED_BYTES)
    if not outcome.ok or not outcome.out.strip():
        return _unreadable("dmesg", outcome)
    return _told(from_kernel_log(outcome.out.splitlines()), "dmesg")


def _kmsg(path: str) -> Answer:
    """Reads the kernel's own ring of messages; each read gives one record."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        if isinstance(error, PermissionError):
            return Unknown(NOT_ALLOWED, "denied", path)
        return Unknown(f"{path} cannot be read: {error.strerror}.", "failed")
    try:
        lines = _records(file)
    except OSError as error:
        return Unknown(f"{path} cannot be read: {error.strerror}.", "failed")
    finally:
        os.close(file)
    if not lines:
        return Unknown(f"{path} holds nothing.", "failed")
    return _told(from_kernel_log(lines), path)


def _records(file: int) -> list[str]:
    lines: list[str] = []
    until = time.monotonic() + LIMIT_SECONDS
    for _ in range(KMSG_RECORDS):
        try:
            record = os.read(file, KMSG_BYTES)
        except BrokenPipeError:  # records were overwritten meanwhile; the next read goes on behind them
            continue
        except BlockingIOError:
            break
        if not record or time.monotonic() > until:
            break
        lines.append(record.decode("utf-8", "replace").partition("\n")[0])
    return lines


def _windows(env: Mapping[str, str], cancel: Cancel) -> Answer:
    import psutil

    since = int((time.time() - psutil.boot_time()) * 1000)
    numbers = " or ".join(f"EventID={number}" for number in NVLDDMKM)
    query = f"*[System[Provider[@Name='nvlddmkm'] and ({numbers}) and TimeCreated[timediff(@SystemTime) <= {since}]]]"
    program = os.path.join(variable(env, "SystemRoot") or "C:\\Windows", "System32", "wevtutil.exe")
    argv = [program, "qe", "System", f"/q:{query}", "/c:20", "/rd:true", "/f:xml", "/e:Events"]
    outcome = run(argv, timeout=LIMIT_SECONDS, env=env, cancel=cancel)
    if not outcome.ok or "<Events" not in outcome.out:
        return _unreadable("wevtutil", outcome)
    return _told(from_windows_events(outcome.out), "Windows event log, System")


def _told(xids: tuple[Xid, ...], where: str) -> Found[tuple[Xid, ...]] | Absent:
    return Found(xids, where) if xids else Absent((where,))


def _unreadable(tool: str, outcome: Outcome) -> Unknown:
    said = (outcome.problem or outcome.err or outcome.out).strip()[-200:]
    if outcome.end.kind == "timeout":
        return Unknown(f"{tool} did not answer within {LIMIT_SECONDS:.0f} seconds.", "timeout")
    # Windows' code 5: access denied.
    if any(word in said.lower() for word in DENIED) or (tool == "wevtutil" and outcome.end.code == 5):
        return Unknown(NOT_ALLOWED, "denied", said)
    return Unknown(f"{tool} gave no log.", "failed", said)
