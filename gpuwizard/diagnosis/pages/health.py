"""Rows about the state of each GPU: heat, clocks, connection, memory errors, and who else uses it."""

from collections.abc import Iterator

from gpuwizard.catalog.xids import xid
from gpuwizard.diagnosis.pages.common import size
from gpuwizard.diagnosis.slow import (
    GB,
    carries,
    copies,
    held_down,
    is_narrow,
    slower_than_processor,
    slower_than_twin,
)
from gpuwizard.model.driver import Gpu, GpuProcess, Xid
from gpuwizard.model.facts import Case
from gpuwizard.model.faults import is_here
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.report import Seen
from gpuwizard.model.view import gpu_test_passed, gpus

# From here on cards lower their clocks or are about to; NVIDIA's own limits lie between 83 and 95 degrees.
HOT = 88
MOST_PROCESSES = 5
MOST_XIDS = 3
SHARED = 0.1
IDLE = "seen before the test, while it may have been idle"
MODES = {
    "prohibited": "it accepts no program",
    "exclusive-process": "it serves one program at a time",
}


def rows(case: Case) -> Iterator[Seen]:
    """Yields what was seen of each GPU's state; nothing where the driver did not tell."""
    several = len(gpus(case)) > 1
    for gpu in gpus(case):
        of = f" of GPU {gpu.index}" if several else ""
        yield from _clocks(gpu, of)
        yield from _link(case, gpu, of)
        yield from _memory_errors(gpu, of)
        yield from _sharing(gpu, of)
        yield from _processes(gpu, of)
    yield from _speeds(case)
    yield from _faults(case)


def _clocks(gpu: Gpu, of: str) -> Iterator[Seen]:
    if gpu.temperature is not None:
        mark = "warn" if gpu.temperature >= HOT else "info"
        hot = ", which is hot: check its cooling" if mark == "warn" else ""
        yield Seen(f"Temperature{of}", f"{gpu.temperature} °C{hot}", "NVML", mark)
    if held_down(gpu):
        why = ", ".join(held_down(gpu))
        yield Seen(f"Clocks{of}", f"held down: {why} ({IDLE})", "NVML", "warn")
    elif gpu.slowed:
        yield Seen(f"Clocks{of}", f"held down by the {gpu.slowed[0]}, which is usual under full load", "NVML")


def _link(case: Case, gpu: Gpu, of: str) -> Iterator[Seen]:
    width, most = gpu.link_width, gpu.link_width_max
    if not width:
        return
    lanes = f"{width} of {most} lanes" if most else f"{width} lanes"
    generation, newest = gpu.link_generation, gpu.link_generation_max or 0
    slower = bool(generation and generation < newest)
    speed = f", generation {generation} of {newest}" if slower else f", generation {generation}" if generation else ""
    told = f"{lanes}{speed}"
    if is_narrow(case, gpu):
        yield Seen(f"PCI Express{of}", f"{told}; {_narrow(case, gpu)}", "NVML", "warn")
    elif slower or (most and width < most):
        yield Seen(f"PCI Express{of}", f"{told} ({IDLE}; cards save power so{_contradicted(case, gpu)})", "NVML")
    else:
        yield Seen(f"PCI Express{of}", told, "NVML", "ok")


def _narrow(case: Case, gpu: Gpu) -> str:
    best = (copies(case, gpu) or 0.0) / GB
    full = carries(gpu.link_generation_max or gpu.link_generation, gpu.link_width_max)
    could = f" of the {full / GB:.0f} that all lanes carry" if full else ""
    return f"copies reach {best:.1f} GB/s at most{could}. Another slot, or the card seated anew, may give it all lanes"


def _contradicted(case: Case, gpu: Gpu) -> str:
    """Copies that are faster than the link as it was seen show that it works faster under load."""
    best, ceiling = copies(case, gpu), carries(gpu.link_generation, gpu.link_width)
    if best is None or ceiling is None or best <= ceiling:
        return ""
    return f"; copies of {best / GB:.1f} GB/s show that it is faster at work"


def _memory_errors(gpu: Gpu, of: str) -> Iterator[Seen]:
    if gpu.ecc is None:
        return
    if not gpu.ecc:
        yield Seen(f"Memory errors{of}", "not watched for: error correction is off", "NVML")
    elif gpu.ecc_errors:
        said = f"{gpu.ecc_errors} since the driver was started that could not be corrected"
        yield Seen(f"Memory errors{of}", said, "NVML", "warn")
    elif gpu.ecc_errors is not None:
        yield Seen(f"Memory errors{of}", "none that could not be corrected", "NVML", "ok")


def _sharing(gpu: Gpu, of: str) -> Iterator[Seen]:
    if gpu.compute_mode in MODES:
        yield Seen(f"Compute mode{of}", f"{gpu.compute_mode}: {MODES[gpu.compute_mode]}", "NVML", "warn")
    if not gpu.mig:
        return
    if not gpu.instances:
        yield Seen(f"Divided by MIG{of}", "yes, no part was listed", "NVML")
    for part in gpu.instances:
        held = f", {size(part.memory_total)}" if part.memory_total else ""
        free = f" ({size(part.memory_free)} free)" if held and part.memory_free is not None else ""
        name = f"{part.name}{held}{free}, {part.uuid}" if part.name else f"{part.uuid}{held}{free}"
        yield Seen(f"Part by MIG{of}", name, "NVML", "ok")


def _processes(gpu: Gpu, of: str) -> Iterator[Seen]:
    held = sorted(gpu.processes, key=lambda process: -(process.memory or 0))
    for process in held[:MOST_PROCESSES]:
        yield Seen(f"Program on it{of}", _program(process), "NVML", _weight(gpu, process))
    if len(held) > MOST_PROCESSES:
        yield Seen(f"Program on it{of}", f"and {len(held) - MOST_PROCESSES} more", "NVML")


def _program(process: GpuProcess) -> str:
    whose = {True: ", yours", False: ", another user's", None: ""}[process.mine]
    held = f", {size(process.memory)}" if process.memory else ""
    return f"{process.name or 'unnamed'} (PID {process.pid}){held}{whose}"


def _weight(gpu: Gpu, process: GpuProcess) -> str:
    """A program that holds most of the memory leaves little for another one."""
    most = gpu.memory_total is not None and (process.memory or 0) > gpu.memory_total * (1 - SHARED) / 2
    return "warn" if most else "info"


def _speeds(case: Case) -> Iterator[Seen]:
    others = sum(len(gpu.processes) for gpu in gpus(case))
    shared = ". Other programs use it as well, which takes speed from yours" if others else ""
    for speed, processor in slower_than_processor(case):
        name = f"GPU {speed.gpu}" if len(case.run.gpus) > 1 else "the GPU"
        said = f"{name} reaches {speed.value:.0f} GFLOP/s, the processor {processor:.0f}{shared}"
        yield Seen("Matrix product", said, "measured", "warn")
    for gpu, speed, twin in slower_than_twin(case):
        said = f"GPU {speed.gpu} reaches {speed.value:.0f} GFLOP/s, GPU {twin.gpu} of the same kind {twin.value:.0f}"
        yield Seen(f"Matrix product of {gpu.name}", said + shared, "measured", "warn")


def _faults(case: Case) -> Iterator[Seen]:
    log = case.driver.xids
    if isinstance(log, Unknown):
        if log.kind == "denied":
            yield Seen("Faults in the system's log", "may not be read by this user", log.detail[:100])
        return
    if not isinstance(log, Found):
        via = log.looked[0] if log.looked else ""
        yield Seen("Faults in the system's log", "none found since the start", via, "ok")
        return
    for line in log.value[-MOST_XIDS:]:
        yield _fault(case, line, log.found_via)
    if len(log.value) > MOST_XIDS:
        yield Seen("Faults in the system's log", f"and {len(log.value) - MOST_XIDS} earlier ones", log.found_via)


def _fault(case: Case, line: Xid, via: str) -> Seen:
    row, here = xid(line.number, line.text), is_here(case, line)
    serious = here and row is not None and row.kind == "fault"
    mark = "info" if not serious else "warn" if gpu_test_passed(case) else "bad"
    means = f" (Xid {line.number}: {row.says})" if row is not None else ""
    when = f"{line.when}: " if line.when else ""
    other = "" if here else ", on another card of this computer"
    return Seen("Fault in the system's log", f"{when}{line.text}{means}{other}", via, mark)
