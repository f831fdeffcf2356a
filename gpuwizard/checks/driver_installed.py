"""An NVIDIA driver is installed."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.driver import OFF_THE_PATH
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.view import (
    cuda,
    driver_library_found,
    driver_lists_gpu,
    gpu_on_bus,
    is_windows,
    module,
    nvml,
    smi,
    value,
)

# What glibc's loader says where no folder of its search holds the library; all else is about a file that it found.
NOT_FOUND = "libcuda.so.1: cannot open shared object file"

# What the loader says of a file that it found and could not use: then the driver is not missing, whatever it is.
THERE = ("wrong ELF class", "invalid ELF header", "undefined symbol", "file too short", "Permission denied")


def judge(case: Case) -> Iterator[Finding]:
    """Finds no driver where none of its parts is there: one part alone means a broken driver."""
    if _out_of_reach(case):
        yield _hidden(_out_of_reach(case))
    if driver_library_found(case) or case.host.in_wsl or case.host.in_container or case.host.os == "macos":
        return
    if isinstance(case.driver.pci, Absent) and not driver_lists_gpu(case):
        return
    # Only the loader can say that the library is nowhere: a driver in another place than the usual ones is no rarity.
    if isinstance(case.driver.cuda, Unknown):
        return
    loaded, called = module(case), cuda(case)
    if called is not None and any(sign in called.load_error for sign in THERE):
        return
    if loaded is not None and loaded.installed and not loaded.nvidia and not loaded.nouveau:
        return
    name = "nvcuda.dll" if is_windows(case) else "libcuda.so.1"
    evidence = [(f"The driver's library {name} is nowhere to be found.", "the loader's search and the usual folders")]
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


def _out_of_reach(case: Case) -> str:
    """The libcuda that lies in a driver's folder (Colab, GKE, NixOS) while the loader itself found none."""
    called, files = cuda(case), value(case.driver.libraries) or ()
    libraries = [file for file in files if file.name == "libcuda.so.1"]
    if called is None or NOT_FOUND not in called.load_error:
        return ""
    if any(file.found_via != OFF_THE_PATH for file in libraries):
        return ""
    return next((file.path for file in libraries), "")


def _hidden(path: str) -> Finding:
    folder = path.rpartition("/")[0]
    return finding(
        "path.not-on-search-path",
        (f"The driver's library libcuda.so.1 is in {folder}, where the loader does not look.", "file system"),
        libraries="libcuda.so.1",
        library="libcuda.so.1",
        folder=folder,
        folders=folder,
    )


def _bus(case: Case) -> str:
    name = _bus_name(case)
    return f"The bus shows an NVIDIA GPU{f' ({name})' if name else ''}."


def _bus_name(case: Case) -> str:
    answer = case.driver.pci
    gpus = answer.value if isinstance(answer, Found) else ()
    return next((gpu.name for gpu in gpus if gpu.name), "")


CHECK = Check("An NVIDIA driver is installed", ("driver.missing", "path.not-on-search-path"), judge)
