"""The page of the graphics card and its driver."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis import slow
from gpuwizard.diagnosis.pages import health, windows
from gpuwizard.diagnosis.pages.common import TEST_RUN, errored, first_title, result, size, worst
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.view import (
    cuda,
    driver_cuda,
    driver_version,
    driver_works,
    gpu_test_passed,
    gpus,
    module,
    nvml,
    smi,
    undivided,
)


def page(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """Passes only where the driver itself was called and gave a GPU: hidden or not, or set to serve slices of it."""
    status = worst(findings)
    if status is not None:
        return result(case, "driver", status, first_title(findings), tuple(_seen(case)))
    called = cuda(case)
    hidden = called is not None and called.hidden_by > 0
    if driver_works(case) or hidden or undivided(case) is not None or gpu_test_passed(case):
        slowed = " ".join(slow.reasons(case))
        return result(case, "driver", "warning" if slowed else "passed", slowed or _working(case), tuple(_seen(case)))
    if errored(case, "driver") or _nobody_asked(case):
        return result(case, "driver", "errored", "The driver could not be asked.", tuple(_seen(case)))
    return result(case, "driver", "failed", "The driver gives no GPU.", tuple(_seen(case)))


def _nobody_asked(case: Case) -> bool:
    """Whether each way to the driver that was tried ended before it was reached, as on a full disk."""
    told = (case.driver.cuda, case.driver.nvml, case.driver.smi)
    kinds = {one.kind for one in told if isinstance(one, Unknown)}
    return all(isinstance(one, Unknown) for one in told) and "failed" in kinds <= {"failed", "not-run"}


def _working(case: Case) -> str:
    names = ", ".join(dict.fromkeys(gpu.name for gpu in gpus(case))) or "The GPU"
    version = driver_version(case)
    return f"{names} answers{f' with driver {version}' if version else ''}."


def _seen(case: Case) -> Iterator[Seen]:
    yield from _cards(case)
    yield from _versions(case)
    yield from windows.driver_rows(case)
    yield from _calls(case)
    yield from _system(case)


def _cards(case: Case) -> Iterator[Seen]:
    for gpu in gpus(case):
        yield Seen(f"GPU {gpu.index}", _card(gpu), "the driver", "ok")
    yield from health.rows(case)
    if gpus(case):
        return
    bus = case.driver.pci
    if isinstance(bus, Found):
        for card in bus.value:
            driver = f", kernel driver {card.kernel_driver}" if card.kernel_driver else ", no kernel driver"
            problem = f", problem code {card.problem_code}" if card.problem_code > 0 else ""
            says = f"{card.name or f'NVIDIA device {card.device_id}'}{driver}{problem}"
            yield Seen("On the PCI bus", says, bus.found_via, "bad" if problem else "info")
    elif isinstance(bus, Absent):
        others = ", ".join(dict.fromkeys(case.driver.other_display)) or "none"
        yield Seen("NVIDIA GPU on the PCI bus", f"none (other display adapters: {others})", bus.looked[0], "bad")
    else:
        yield Seen("PCI bus", bus.reason, "", "warn")


def _card(gpu: Gpu) -> str:
    parts = [gpu.name or "NVIDIA GPU"]
    if gpu.compute_capability:
        parts.append(f"compute capability {gpu.compute_capability}")
    if gpu.memory_total:
        free = f" ({size(gpu.memory_free)} free)" if gpu.memory_free is not None else ""
        parts.append(size(gpu.memory_total) + free)
    return ", ".join(parts)


def _versions(case: Case) -> Iterator[Seen]:
    version, newest = driver_version(case), driver_cuda(case)
    if version:
        yield Seen("Driver version", version, "the driver")
    if newest:
        yield Seen("Newest CUDA it supports", newest, "the driver")
    loaded = module(case)
    if loaded is not None:
        name = f"nvidia {loaded.version}".strip()
        nouveau = "; nouveau is loaded instead" if loaded.nouveau else ""
        said = f"{name} is loaded{nouveau}" if loaded.nvidia else f"{name} is not loaded{nouveau}"
        yield Seen("Kernel module", said, "/proc", "ok" if loaded.nvidia else "bad")


def _calls(case: Case) -> Iterator[Seen]:
    called = case.driver.cuda
    if isinstance(called, Found):
        answer = called.value
        if answer.load_error:
            yield Seen("Driver library", answer.load_error, called.found_via, "bad")
        elif answer.hidden_by > 0:
            hidden = answer.hidden_by
            said = f"gives {hidden} GPU{'' if hidden == 1 else 's'} only without the variable that hides the GPU"
            yield Seen("Driver called directly", said, called.found_via, "warn")
        elif answer.code == 0:
            count = answer.device_count
            took = f" ({answer.seconds:.1f} s)" if answer.seconds >= 1 else ""
            said = f"works, gives {count} GPU{'' if count == 1 else 's'}{took}"
            yield Seen("Driver called directly", said, called.found_via, "ok" if answer.device_count else "warn")
        else:
            said = f"{answer.call} answers {answer.code}, {answer.error}"
            yield Seen("Driver called directly", said, called.found_via, "bad")
    elif isinstance(called, Unknown) and called.kind != "not-run":
        yield Seen("Driver called directly", called.reason, TEST_RUN, "bad")
    yield from _tools(case)


def _tools(case: Case) -> Iterator[Seen]:
    answer, printed = nvml(case), smi(case)
    if answer is not None and answer.code:
        yield Seen("NVML", f"{answer.code}, {answer.error}", "NVML", "bad")
    if printed is not None and printed.exit_code:
        yield Seen("nvidia-smi", f"exit code {printed.exit_code}: {printed.output[:300]}", printed.path, "bad")
    for name, told in (("NVML", case.driver.nvml), ("nvidia-smi", case.driver.smi)):
        if isinstance(told, Unknown) and told.kind in ("timeout", "crash"):
            yield Seen(name, told.reason, TEST_RUN, "bad")


def _system(case: Case) -> Iterator[Seen]:
    nodes = case.driver.nodes
    if isinstance(nodes, Found):
        closed = [node.path for node in nodes.value if not node.openable]
        names = ", ".join(node.path for node in nodes.value)
        yield Seen("Device files", names, nodes.found_via, "warn" if closed else "ok")
        if closed:
            yield Seen("Not allowed to open", ", ".join(closed), nodes.found_via, "bad")
    if case.host.in_container:
        yield Seen("Inside a container", case.host.container or "yes", "file system")
    if case.host.in_wsl:
        yield Seen("Windows Subsystem for Linux", "yes", "/proc/version")
    if isinstance(case.host.secure_boot, Found):
        yield Seen("Secure Boot", "on" if case.host.secure_boot.value else "off", case.host.secure_boot.found_via)
    yield Seen("System", windows.system(case), "")
