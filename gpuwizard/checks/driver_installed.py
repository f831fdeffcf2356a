"""An NVIDIA driver is installed."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.view import driver_library_found, driver_lists_gpu, gpu_on_bus, is_windows, module, nvml, smi


def judge(case: Case) -> Iterator[Finding]:
    """Finds no driver where none of its parts is there: one part alone means a broken driver."""
    if driver_library_found(case) or case.host.in_wsl or case.host.in_container:
        return
    if isinstance(case.driver.pci, Absent) and not driver_lists_gpu(case):
        return
    if isinstance(case.driver.cuda, Unknown) and case.driver.cuda.kind == "not-run":
        return
    loaded = module(case)
    if loaded is not None and loaded.installed and not loaded.nvidia and not loaded.nouveau:
        return
    name = "nvcuda.dll" if is_windows(case) else "libcuda.so.1"
    evidence = [(f"The driver's library {name} is nowhere on this machine.", "the loader's search path")]
    if gpu_on_bus(case):
        evidence.append((_bus(case), "PCI bus"))
    if nvml(case) is None and smi(case) is None and not isinstance(case.driver.smi, Unknown):
        evidence.append(("nvidia-smi, which every driver brings, is not installed.", "PATH"))
    if loaded is not None and loaded.nouveau:
        evidence.append(("The open driver nouveau runs the GPU; it has no CUDA.", "/proc/modules"))
    yield finding(
        "driver.missing",
        *evidence,
        confidence=0.95 if gpu_on_bus(case) else 0.6,
        gpu=_bus_name(case),
        nouveau="1" if loaded is not None and loaded.nouveau else "",
        library=name,
    )


def _bus(case: Case) -> str:
    name = _bus_name(case)
    return f"The bus shows an NVIDIA GPU{f' ({name})' if name else ''}."


def _bus_name(case: Case) -> str:
    answer = case.driver.pci
    gpus = answer.value if isinstance(answer, Found) else ()
    return next((gpu.name for gpu in gpus if gpu.name), "")


CHECK = Check("An NVIDIA driver is installed", ("driver.missing",), judge)
