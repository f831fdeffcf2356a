"""The driver's device files are there, may be opened, and work."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.platforms import is_tegra
from gpuwizard.checks.support import finding, nvml_says
from gpuwizard.model.driver import DeviceNode
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import cuda, driver_runs, is_windows, module, nvml, smi

NO_PERMISSION, UNKNOWN_ERROR = 4, 999
NEEDED = ("/dev/nvidia0", "/dev/nvidiactl", "/dev/nvidia-uvm")
# What cuInit answers without them: no device, the operating system's call failed, unknown error.
WITHOUT_FILES = (100, 304, UNKNOWN_ERROR)
CAUSES = ("driver.device-nodes-missing", "driver.permissions", "driver.uvm-unusable")


def judge(case: Case) -> Iterator[Finding]:
    """Looks at /dev/nvidia* as they were before any driver library was loaded."""
    if driver_runs(case) or is_windows(case) or case.host.in_wsl or is_tegra(case):
        return
    nodes = case.driver.nodes.value if isinstance(case.driver.nodes, Found) else ()
    locked = [node for node in nodes if not node.openable]
    missing = _missing(case)
    if locked or _denied(case):
        yield _permissions(case, locked)
    elif missing and _runs(case) and _failing(case) and not case.host.in_container:
        said = f"The kernel module is loaded, but {', '.join(missing)} is not there."
        yield finding("driver.device-nodes-missing", (said, "/dev"), files=", ".join(missing))
    elif _unknown_error(case):
        yield _uvm(case)


def _permissions(case: Case, locked: list[DeviceNode]) -> Finding:
    evidence = [(f"{node.path} may not be opened by this user ({node.mode}).", "/dev") for node in locked]
    answer = nvml(case)
    if answer is not None and answer.code == NO_PERMISSION:
        evidence.append(nvml_says(answer))
    mode = locked[0].mode if locked else ""
    files = ", ".join(node.path for node in locked)
    return finding("driver.permissions", *evidence, confidence=0.92, files=files, mode=mode)


def _missing(case: Case) -> list[str]:
    """Returns the device files that CUDA needs and that are not there; none where nobody looked."""
    nodes = case.driver.nodes
    if not _looked(case):
        return []
    there = {node.path for node in nodes.value} if isinstance(nodes, Found) else set[str]()
    return [path for path in NEEDED if path not in there]


def _looked(case: Case) -> bool:
    return isinstance(case.driver.nodes, (Found, Absent))


def _runs(case: Case) -> bool:
    """Whether the kernel's half of the driver runs: the kernel says so, or NVML, which asks it, answers."""
    loaded, answer = module(case), nvml(case)
    if loaded is None:
        return answer is not None and answer.code == 0
    return loaded.nvidia


def _failing(case: Case) -> bool:
    called = cuda(case)
    return called is not None and called.code in WITHOUT_FILES


def _uvm(case: Case) -> Finding:
    called = cuda(case)
    evidence = [(f"cuInit answers {called.code}, {called.error}.", "the driver API")] if called else []
    answer = nvml(case)
    works = answer is not None and answer.code == 0 and bool(answer.gpus)
    if works:
        evidence.append(("NVML still lists the GPU, so only the part that CUDA needs is broken.", "NVML"))
    return finding("driver.uvm-unusable", *evidence, confidence=0.85 if works and _looked(case) else 0.6)


def _unknown_error(case: Case) -> bool:
    called = cuda(case)
    return called is not None and called.code == UNKNOWN_ERROR


def _denied(case: Case) -> bool:
    answer, printed = nvml(case), smi(case)
    by_smi = printed is not None and "insufficient permissions" in printed.output.lower()
    return by_smi or (answer is not None and answer.code == NO_PERMISSION)


CHECK = Check("The driver's device files are there and this user may open them", CAUSES, judge)
