"""What several rooms ask of the facts of a case: which answer counts, and what follows from it."""

from typing import TypeVar

from gpuwizard.model.driver import CudaAnswer, Gpu, KernelModule, NvmlAnswer, SmiAnswer
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.layers import FRAMEWORK_TITLES
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import CORE

T = TypeVar("T")
NO_DEVICE = 100  # cuda.h: CUDA_ERROR_NO_DEVICE


def value(answer: Found[T] | Absent | Unknown) -> T | None:
    """Returns what was found, or None."""
    return answer.value if isinstance(answer, Found) else None


def nvml(case: Case) -> NvmlAnswer | None:
    """What NVML answered, also where it answered with an error."""
    return value(case.driver.nvml)


def smi(case: Case) -> SmiAnswer | None:
    """What nvidia-smi answered."""
    return value(case.driver.smi)


def cuda(case: Case) -> CudaAnswer | None:
    """What the driver API answered."""
    return value(case.driver.cuda)


def module(case: Case) -> KernelModule | None:
    """What the kernel says about display modules."""
    return value(case.driver.module)


def package(case: Case) -> FrameworkPackage | None:
    """The framework as it is installed."""
    return value(case.target.facts.package)


def interpreter(case: Case) -> Interpreter | None:
    """The chosen Python."""
    return value(case.target.facts.interpreter)


def title(case: Case) -> str:
    """The framework's name as people write it."""
    return FRAMEWORK_TITLES[case.target.framework]


def gpus(case: Case) -> tuple[Gpu, ...]:
    """The GPUs as the driver describes them: NVML first, then the driver API, then nvidia-smi."""
    answers = (nvml(case), smi(case))
    listed = [answer.gpus for answer in answers if answer is not None and answer.gpus]
    called = cuda(case)
    if called is not None and called.devices:
        listed.insert(1 if nvml(case) and listed else 0, called.devices)
    return listed[0] if listed else ()


def gpu_on_bus(case: Case) -> bool:
    """Whether the PCI bus shows an NVIDIA GPU."""
    return isinstance(case.driver.pci, Found)


def driver_lists_gpu(case: Case) -> bool:
    """Whether the driver itself named a GPU: that beats whatever the bus shows."""
    return bool(gpus(case))


def driver_works(case: Case) -> bool:
    """Whether the driver API came up and gave at least one device."""
    called = cuda(case)
    return called is not None and called.code == 0 and called.device_count > 0


def driver_runs(case: Case) -> bool:
    """Whether the driver came up and has a device, even if a variable hides it from this process."""
    called = cuda(case)
    return driver_works(case) or (called is not None and called.hidden_by > 0)


def undivided(case: Case) -> Gpu | None:
    """A card in MIG mode without an instance: NVML lists it, and the driver API has no device for programs."""
    called, answer = cuda(case), nvml(case)
    if called is None or called.code not in (0, NO_DEVICE) or called.device_count or called.hidden_by > 0:
        return None
    listed = answer.gpus if answer is not None else ()
    return listed[0] if listed and all(gpu.mig for gpu in listed) else None


def driver_version(case: Case) -> str:
    """The driver's version, from NVML, nvidia-smi, the kernel module or the file of libcuda."""
    answers = [answer.driver_version for answer in (nvml(case), smi(case)) if answer is not None]
    loaded = module(case)
    files = value(case.driver.libraries) or ()
    return next(
        (text for text in (*answers, loaded.version if loaded else "", *(f.version for f in files)) if text),
        "",
    )


def driver_cuda(case: Case) -> str:
    """The newest CUDA that the driver supports."""
    called = cuda(case)
    answers = [answer.cuda_version for answer in (nvml(case), smi(case)) if answer is not None]
    return next((text for text in (called.cuda_version if called else "", *answers) if text), "")


def compat_library(case: Case) -> str:
    """The forward-compatibility library that was loaded in place of the driver's own, empty for none."""
    called = cuda(case)
    path = called.library if called is not None else ""
    return path if "/compat" in path else ""


def driver_library_found(case: Case) -> bool:
    """Whether libcuda or nvcuda.dll is there at all."""
    called = cuda(case)
    files = value(case.driver.libraries) or ()
    names = ("libcuda.so.1", "nvcuda.dll")
    return bool(called and called.library) or any(file.name in names for file in files)


def hung(case: Case) -> str:
    """The part of the driver that did not answer in time, empty where all answered."""
    for answer, name in (
        (case.driver.cuda, "cuInit"),
        (case.driver.nvml, "NVML"),
        (case.driver.smi, "nvidia-smi"),
    ):
        if isinstance(answer, Unknown) and answer.kind == "timeout":
            return name
    return ""


def is_windows(case: Case) -> bool:
    """Whether this is native Windows."""
    return case.host.os == "windows"


def gpu_test_passed(case: Case) -> bool:
    """Whether the framework computed the right numbers on a GPU: seen to work beats any table."""
    done = [case.run.stage(name) for name in CORE]
    return all(stage is not None and stage.ok and stage.on_gpu for stage in done)


def in_short(error: str, most: int = 300) -> str:
    """Returns the first line of an error; where that only announces the rest ("Graph execution error:"), more of it."""
    lines = [line.strip() for line in error.splitlines() if line.strip()]
    first = lines[0] if lines else ""
    return (" ".join(lines) if first.endswith(":") else first)[:most]


def import_failed(case: Case) -> bool:
    """Whether the framework could not be imported: an exception, a crash, a hang or an early exit."""
    stage = case.run.stage("import")
    if stage is not None:
        return not stage.ok
    return case.run.end.kind not in ("not-run", "not-started", "cancelled")


def import_worked(case: Case) -> bool:
    """Whether the import was tried and came through."""
    stage = case.run.stage("import")
    return stage is not None and stage.ok


def wants_gpu(case: Case) -> bool:
    """Whether the installed build can use CUDA at all, as far as its files say, or itself once it is imported."""
    installed, built = package(case), case.run.stage("build")
    if installed is None:
        return False
    told = built.data.get("is_cuda_build", "") if built is not None else ""
    return installed.flavour == "cuda" or (installed.flavour == "unknown" and told != "False")
