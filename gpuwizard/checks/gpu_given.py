"""A container or WSL was given the GPU."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import cuda, driver_lists_gpu, driver_works, gpu_on_bus, value

WSL_FOLDER = "/usr/lib/wsl/"


def judge(case: Case) -> Iterator[Finding]:
    """Looks for the device files that a container runtime or WSL puts in place."""
    if driver_works(case) or driver_lists_gpu(case):
        return
    if case.host.in_wsl:
        yield from _wsl(case)
    elif case.host.in_container and _has_no_node(case) and not isinstance(case.driver.pci, Absent):
        yield from _container(case)


def _container(case: Case) -> Iterator[Finding]:
    engine = case.host.container if case.host.container not in ("", "unknown") else "container"
    evidence = [(f"This is the inside of a container ({engine}) and it has no /dev/nvidia* files.", "/dev")]
    if gpu_on_bus(case):
        evidence.append(("The host has an NVIDIA GPU on its PCI bus.", "/sys/bus/pci/devices"))
    variable = case.search.variables.get("NVIDIA_VISIBLE_DEVICES")
    if variable is not None:
        evidence.append((f"NVIDIA_VISIBLE_DEVICES is {variable!r}.", "environment"))
    yield finding(
        "container.gpu-not-exposed",
        *evidence,
        confidence=0.95 if gpu_on_bus(case) else 0.7,
        container=case.host.container,
    )


def _wsl(case: Case) -> Iterator[Finding]:
    if "wsl1" in case.host.environment:
        evidence = ("This is WSL 1, which has no GPU support; WSL 2 has.", "/proc/version")
    elif not _node(case, "dxg"):
        evidence = ("/dev/dxg is missing, so WSL was given no GPU.", "/dev")
    elif _foreign_libcuda(case):
        evidence = (f"libcuda comes from {_foreign_libcuda(case)}, not from {WSL_FOLDER}lib.", "the loader")
    else:
        called = cuda(case)
        said = called.error or called.load_error if called else ""
        evidence = (f"The Windows driver does not answer inside WSL. {said}".strip(), "the driver API")
    yield finding("wsl.driver-misconfigured", evidence, file=_foreign_libcuda(case))


def _foreign_libcuda(case: Case) -> str:
    files = value(case.driver.libraries) or ()
    first = next((file.path for file in files if file.name == "libcuda.so.1"), "")
    return "" if first.startswith(WSL_FOLDER) else first


def _has_no_node(case: Case) -> bool:
    return not (_node(case, "nvidia") or _node(case, "dxg"))


def _node(case: Case, name: str) -> bool:
    nodes = case.driver.nodes
    return isinstance(nodes, Found) and any(f"/dev/{name}" in node.path for node in nodes.value)


CHECK = Check(
    "This container, or WSL, was given the GPU",
    ("container.gpu-not-exposed", "wsl.driver-misconfigured"),
    judge,
)
