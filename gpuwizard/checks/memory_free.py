"""The GPU has memory left for a program."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import gpus

LEAST_FREE_SHARE = 0.1
MIB = 1024 * 1024


def judge(case: Case) -> Iterator[Finding]:
    """Warns where other processes hold nearly all memory of a GPU."""
    for gpu in gpus(case):
        if not gpu.memory_total or gpu.memory_free is None or not gpu.processes:
            continue
        if gpu.memory_free / gpu.memory_total >= LEAST_FREE_SHARE:
            continue
        free, total = gpu.memory_free // MIB, gpu.memory_total // MIB
        holders = sorted(gpu.processes, key=lambda process: -(process.memory or 0))
        who = ", ".join(f"{process.name or 'a program'} (PID {process.pid})" for process in holders[:3])
        yield finding(
            "runtime.memory-in-use",
            (f"{gpu.name} has {free} of {total} MiB free; held by {who}.", "NVML"),
            severity="warning",
            confidence=0.75,
            gpu=gpu.name,
            process=holders[0].name,
            pids=", ".join(str(process.pid) for process in holders[:3]),
        )


CHECK = Check("The GPU has memory left for your program", ("runtime.memory-in-use",), judge)
