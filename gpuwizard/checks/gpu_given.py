"""A container or WSL was given the GPU."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import (
    cuda,
    driver_library_found,
    driver_lists_gpu,
    driver_works,
    gpu_on_bus,
    value,
)

WSL_FOLDER = "/usr/lib/wsl/"
STUB = 34


def judge(case: Case) -> Iterator[Finding]:
    """Looks for the device files and libraries that a container runtime or WSL puts in place."""
    if case.host.in_container:
        yield from _half_given(case)
    if driver_works(case) or driver_lists_gpu(case):
        return
    # A container of Docker Desktop runs on WSL's kernel: there it is the container that was given nothing.
    if case.host.in_wsl and (not case.host.in_container or isinstance(case.driver.nodes, Found)):
        yield from _wsl(case)
    elif case.host.in_container and (_may_be_a_card(case) if _without_files(case) else _without_libraries(case)):
        yield from _container(case)


def _may_be_a_card(case: Case) -> bool:
    """Whether there may be a GPU to give. WSL shows none on the bus."""
    return case.host.in_wsl or not isinstance(case.driver.pci, Absent)


def _half_given(case: Case) -> Iterator[Finding]:
    """A container that was given one half of the driver's libraries: what it gets is asked for by capability."""
    capability = library = ""
    if driver_lists_gpu(case) and not driver_library_found(case) and cuda(case) is not None:
        capability, library = "compute", "libcuda.so.1"
    elif driver_works(case) and case.run.stage("devices") and not case.run.gpus and _nvml_missing(case):
        capability, library = "utility", "libnvidia-ml.so.1"
    if not capability:
        return
    evidence = [(f"The GPU is here, but the driver's library {library} was not put into this container.", "the loader")]
    asked = case.search.variables.get("NVIDIA_DRIVER_CAPABILITIES")
    if asked is not None:
        evidence.append((f"NVIDIA_DRIVER_CAPABILITIES is {asked!r}.", "environment"))
    yield finding(
        "container.gpu-not-exposed", *evidence, container=case.host.container, library=library, capability=capability
    )


def _nvml_missing(case: Case) -> bool:
    """TensorFlow 2.21 lists no GPU, and says nothing, where it cannot open the management library."""
    return any(one.name == "libnvidia-ml.so.1" and one.status == "missing" for one in case.target.libraries)


def _container(case: Case) -> Iterator[Finding]:
    engine = case.host.container if case.host.container not in ("", "unknown") else "container"
    bare = _without_files(case)
    if bare:
        evidence = [(f"This is the inside of a container ({engine}) and it has no /dev/nvidia* files.", "/dev")]
    else:
        libcuda = f"This is the inside of a container ({engine}) and the driver's library libcuda.so.1 is not in it."
        evidence = [(libcuda, "the loader")]
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
    called = cuda(case)
    if "wsl1" in case.host.environment:
        evidence = ("This is WSL 1, which has no GPU support; WSL 2 has.", "/proc/version")
    elif _lacks(case, "dxg"):
        evidence = ("/dev/dxg is missing, so WSL was given no GPU.", "/dev")
    elif called is None or called.code == STUB:
        # Nobody asked the driver, or a library answered that is no driver: `driver_halves` tells of that one.
        return
    elif _foreign_libcuda(case):
        evidence = (f"libcuda comes from {_foreign_libcuda(case)}, not from {WSL_FOLDER}lib.", "the loader")
    else:
        said = called.error or called.load_error
        evidence = (f"The Windows driver does not answer inside WSL. {said}".strip(), "the driver API")
    yield finding("wsl.driver-misconfigured", evidence, file=_foreign_libcuda(case))


def _foreign_libcuda(case: Case) -> str:
    files = value(case.driver.libraries) or ()
    first = next((file.path for file in files if file.name == "libcuda.so.1"), "")
    return "" if first.startswith(WSL_FOLDER) else first


def _without_libraries(case: Case) -> bool:
    """Whether only device files came in, as in Apptainer without --nv: the loader itself found no libcuda."""
    called = cuda(case)
    return called is not None and bool(called.load_error) and not driver_library_found(case)


def _without_files(case: Case) -> bool:
    return _lacks(case, "nvidia") and _lacks(case, "dxg")


def _lacks(case: Case, name: str) -> bool:
    """Whether somebody looked for such device files and there are none: what was not looked at is not missing."""
    nodes = case.driver.nodes
    there = nodes.value if isinstance(nodes, Found) else ()
    return isinstance(nodes, (Found, Absent)) and not any(f"/dev/{name}" in node.path for node in there)


CHECK = Check(
    "This container, or WSL, was given the GPU", ("container.gpu-not-exposed", "wsl.driver-misconfigured"), judge
)
