"""Facts that rule out what a log seems to say: one message has several causes, and the machine knows which."""

from collections.abc import Callable

from gpuwizard.checks.compiler_tools import driver_compiles
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.libraries import LibraryFamily
from gpuwizard.model.view import driver_library_found, driver_lists_gpu, gpus

# Above this share of free memory nobody else can be the reason why memory ran out.
PLENTY = 0.5


def refuted(case: Case, cause: str) -> bool:
    """Whether the facts of this machine rule a cause out."""
    against = AGAINST.get(cause)
    return against is not None and against(case)


def free_share(gpu: Gpu) -> float:
    """Returns the share of a GPU's memory that is free; 1 where it was not told."""
    if not gpu.memory_total or gpu.memory_free is None:
        return 1.0
    return gpu.memory_free / gpu.memory_total


def _all_found(family: LibraryFamily) -> Callable[[Case], bool]:
    def against(case: Case) -> bool:
        wanted = [library for library in case.target.libraries if library.family == family]
        return bool(wanted) and all(library.status == "found" for library in wanted)

    return against


def _plenty_free(case: Case) -> bool:
    told = [gpu for gpu in gpus(case) if gpu.memory_total and gpu.memory_free is not None]
    return bool(told) and all(free_share(gpu) > PLENTY for gpu in told)


def _never_masked(case: Case) -> bool:
    return not {"CUDA_VISIBLE_DEVICES", "JAX_PLATFORMS", "JAX_PLATFORM_NAME"} & set(case.search.variables)


def _driver_is_elsewheres(case: Case) -> bool:
    """A container has no driver of its own to miss: it was or was not given the host's."""
    return driver_library_found(case) or case.host.in_container


AGAINST: dict[str, Callable[[Case], bool]] = {
    "cuda.library-missing": _all_found("cuda"),
    "cudnn.missing": _all_found("cudnn"),
    "cuda.tools-missing": driver_compiles,
    "driver.missing": _driver_is_elsewheres,
    "hardware.no-nvidia-gpu": driver_lists_gpu,
    "path.devices-hidden": _never_masked,
    "runtime.memory-in-use": _plenty_free,
}
