"""The GPU has memory left for a program."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.refuted import free_share
from gpuwizard.checks.support import finding
from gpuwizard.model.driver import Gpu, GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import gpus

LEAST_FREE_SHARE = 0.1
MIB = 1024 * 1024


def judge(case: Case) -> Iterator[Finding]:
    """Warns where other processes hold nearly all memory of a GPU."""
    for gpu in crowded(case):
        free, total = (gpu.memory_free or 0) // MIB, (gpu.memory_total or 0) // MIB
        who = ", ".join(f"{process.name or 'a program'} (PID {process.pid})" for process in by_memory(gpu)[:3])
        yield finding(
            "runtime.memory-in-use",
            (f"{gpu.name} has {free} of {total} MiB free; held by {who}.", "NVML"),
            severity="warning",
            confidence=0.75,
            gpu=gpu.name,
            also=held_by(gpu),
        )


def by_memory(gpu: Gpu) -> list[GpuProcess]:
    """Returns who is on the GPU, the one that holds most memory first."""
    return sorted(gpu.processes, key=lambda process: -(process.memory or 0))


def held_by(gpu: Gpu | None) -> dict[str, str]:
    """Returns for a finding who is on the GPU: all their numbers, and the name of the first."""
    holders = by_memory(gpu) if gpu is not None else []
    name = holders[0].name if holders else ""
    return {"process": name, "pids": ", ".join(str(process.pid) for process in holders)}


def crowded(case: Case) -> list[Gpu]:
    """Returns the GPUs of which other programs hold nearly all memory."""
    return [gpu for gpu in gpus(case) if gpu.processes and free_share(gpu) < LEAST_FREE_SHARE]


CHECK = Check("The GPU has memory left for your program", ("runtime.memory-in-use",), judge)
