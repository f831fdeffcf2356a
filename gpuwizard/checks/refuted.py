"""Facts that rule out what a log seems to say: one message has several causes, and the machine knows which."""

from collections.abc import Callable

from gpuwizard.checks.compiler_tools import driver_compiles
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.layers import FRAMEWORKS
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


def _a_copy_is_here(case: Case) -> bool:
    """Where it is not known what the loader does, any copy of cuDNN says that it is not missing altogether."""
    if all(library.family == "system" for library in case.target.libraries):
        return bool(case.target.cudnn)
    return _all_found("cudnn")(case)


def _nothing_stray(case: Case) -> bool:
    """Whether the loader takes each library from the environment's own packages, and no variable leads elsewhere."""
    opened = [library for library in case.target.libraries if library.family in ("cuda", "cudnn")]
    own = all(library.status == "found" and library.found_via == "site-packages" for library in opened)
    return (
        bool(opened)
        and own
        and _variables_known(case)
        and not {"LD_LIBRARY_PATH", "LD_PRELOAD"} & set(case.search.variables)
    )


def _one_framework(case: Case) -> bool:
    """Whether the packages are known and no other framework is among them."""
    names = [one.name for one in case.target.facts.distributions]
    others = tuple(name for name in FRAMEWORKS if name != case.target.framework)
    return bool(names) and not any(name.startswith(others) for name in names)


def _plenty_free(case: Case) -> bool:
    told = [gpu for gpu in gpus(case) if gpu.memory_total and gpu.memory_free is not None]
    return bool(told) and all(free_share(gpu) > PLENTY for gpu in told)


def _never_masked(case: Case) -> bool:
    hiding = {"CUDA_VISIBLE_DEVICES", "JAX_PLATFORMS", "JAX_PLATFORM_NAME"}
    return _variables_known(case) and not hiding & set(case.search.variables)


def _variables_known(case: Case) -> bool:
    """Whether anybody looked: every process has at least a PATH."""
    return bool(case.search.variables or case.search.entries)


def _driver_is_elsewheres(case: Case) -> bool:
    """A container has no driver of its own to miss: it was or was not given the host's."""
    return driver_library_found(case) or case.host.in_container


AGAINST: dict[str, Callable[[Case], bool]] = {
    "cuda.library-missing": _all_found("cuda"),
    "cudnn.missing": _a_copy_is_here,
    "cuda.tools-missing": driver_compiles,
    "driver.missing": _driver_is_elsewheres,
    "framework.library-set-conflict": _one_framework,
    "hardware.no-nvidia-gpu": driver_lists_gpu,
    "path.devices-hidden": _never_masked,
    "path.shadowed": _nothing_stray,
    "runtime.memory-in-use": _plenty_free,
}
