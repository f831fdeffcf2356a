"""The few facts that a reader wants beside the verdict: which computer, which GPU and driver, which Python."""

from gpuwizard.model.driver import DriverFacts, Gpu
from gpuwizard.model.facts import Facts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import Report, Result
from gpuwizard.report.wording import duration, framework_title, size

Rows = list[tuple[str, str]]
_SURROUNDINGS = {
    "container": "a container",
    "wsl": "WSL 2",
    "wsl1": "WSL 1",
    "vm": "a virtual machine",
    "conda": "a conda environment",
}


def computer_rows(report: Report) -> Rows:
    """Returns label and value for the computer. What was not seen is left out or said to be unknown."""
    host = report.facts.machine.host
    driver = report.facts.machine.driver
    rows = [
        ("System", _system(report, host)),
        ("Runs in", _surroundings(report, host)),
        ("Kernel", host.kernel),
        (
            "Processor",
            " ".join(part for part in (host.cpu, f"({host.machine})" if host.machine else "") if part),
        ),
        ("GPU", _gpus(driver)),
        ("Driver", _driver_version(driver)),
        ("Newest CUDA that the driver supports", _driver_cuda(driver)),
        ("CUDA toolkits on the system", ", ".join(_toolkits(report.facts))),
    ]
    return [(label, value) for label, value in rows if value]


def target_rows(result: Result) -> Rows:
    """Returns label and value for what one result is about."""
    target = result.target
    rows = [
        ("Framework", framework_title(target)),
        (
            "Python",
            " ".join(part for part in (target.version, f"({target.kind})" if target.kind else "") if part),
        ),
        ("Interpreter", target.python),
        ("Time taken", duration(result.seconds) if result.seconds else ""),
    ]
    return [(label, value) for label, value in rows if value]


def framework_log(report: Report, result: Result) -> str:
    """Returns what the framework printed for this result, empty where nothing was kept."""
    for target in report.facts.targets:
        if (target.python, target.framework) == (result.target.python, result.target.framework):
            return target.run.log
    return ""


def _system(report: Report, host: HostFacts) -> str:
    return host.release or {"linux": "Linux", "windows": "Windows", "macos": "macOS"}.get(
        report.host.os, report.host.os
    )


def _surroundings(report: Report, host: HostFacts) -> str:
    names = report.host.environment or host.environment
    text = ", ".join(_SURROUNDINGS.get(name, name) for name in names)
    return f"{text} ({host.container})" if host.container and text else text


def _toolkits(facts: Facts) -> list[str]:
    return list(dict.fromkeys(f"{toolkit.name} {toolkit.version}".strip() for toolkit in facts.machine.toolkits))


def _gpus(driver: DriverFacts) -> str:
    told = _told_gpus(driver)
    if told:
        return "; ".join(_gpu(gpu) for gpu in told)
    if isinstance(driver.pci, Found) and driver.pci.value:
        names = (gpu.name or f"device {gpu.device_id or gpu.address}" for gpu in driver.pci.value)
        return "; ".join(names) + " (on the PCI bus; the driver did not describe it)"
    if isinstance(driver.pci, Absent):
        return "no NVIDIA GPU was seen"
    return "not known: " + driver.pci.reason if isinstance(driver.pci, Unknown) and driver.pci.kind != "not-run" else ""


def _told_gpus(driver: DriverFacts) -> tuple[Gpu, ...]:
    """Returns the GPUs as the first of the driver's own interfaces that answered describes them."""
    for answer in (driver.nvml, driver.smi):
        if isinstance(answer, Found) and answer.value.gpus:
            return answer.value.gpus
    return driver.cuda.value.devices if isinstance(driver.cuda, Found) else ()


def _gpu(gpu: Gpu) -> str:
    more = [f"compute capability {gpu.compute_capability}"] if gpu.compute_capability else []
    if gpu.memory_total is not None:
        free = f", {size(gpu.memory_free)} free" if gpu.memory_free is not None else ""
        more.append(f"{size(gpu.memory_total)} of memory{free}")
    return gpu.name + (f" ({'; '.join(more)})" if more else "")


def _driver_version(driver: DriverFacts) -> str:
    for answer in (driver.nvml, driver.smi):
        if isinstance(answer, Found) and answer.value.driver_version:
            return answer.value.driver_version
    if isinstance(driver.module, Found) and driver.module.value.version:
        return f"{driver.module.value.version} (kernel module; the driver itself did not answer)"
    if isinstance(driver.libraries, Absent):
        return "none was found"
    return ""


def _driver_cuda(driver: DriverFacts) -> str:
    for answer in (driver.nvml, driver.smi, driver.cuda):
        if isinstance(answer, Found) and answer.value.cuda_version:
            return answer.value.cuda_version
    return ""
