"""The GPU has memory left for a program."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.refuted import free_share
from gpuwizard.checks.support import finding
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import gpus

LEAST_FREE_SHARE = 0.1
MIB = 1024 * 1024


def judge(case: Case) -> Iterator[Finding]:
    """Warns where other processes hold nearly all memory of a GPU."""
    for gpu in crowded(case):
        free, total = (gpu.memory_free or 0) // MIB, (gpu.memory_total or 0) // MIB
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


def crowded(case: Case) -> list[Gpu]:
    """Returns the GPUs of which other programs hold nearly all memory."""
    return [gpu for gpu in gpus(case) if gpu.processes and free_share(gpu) < LEAST_FREE_SHARE]


CHECK = Check("The GPU has memory left for your program", ("runtime.memory-in-use",), judge)
