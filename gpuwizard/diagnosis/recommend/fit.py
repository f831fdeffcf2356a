"""Whether an option works on a machine, and what it needs there."""

from functools import lru_cache

from packaging.version import Version

from gpuwizard.catalog import cudnn, wsl
from gpuwizard.catalog.cuda import first_cuda_for, makes_code_for
from gpuwizard.catalog.drivers import OsName, bundled_driver, last_branch_for
from gpuwizard.catalog.gpus import architecture, kernels_cover
from gpuwizard.catalog.versions import at_least
from gpuwizard.diagnosis.recommend.ground import ARM, X86_64, Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.layers import FRAMEWORK_TITLES
from gpuwizard.model.outcome import Found

UNKNOWN_KERNELS = "It is not known for which cards it holds code."
# The boards with a processor of NVIDIA's own (Jetson, Drive): their drivers are part of the board's system. From Thor
# on they run the packages for ARM servers; its driver calls itself by the branch alone (580.00).
BOARD_CAPABILITIES = ("5.3", "6.2", "7.2", "8.7")
THOR_CAPABILITY = "11.0"


def obstacle(option: Option, ground: Ground) -> str:
    """Returns why an option cannot work on a machine whatever is installed, empty where it can."""
    questions = (_system, _in_wsl, _refused, _kernels, _libraries, _driver_ends, _c_library, _processor)
    return next((said for ask in questions if (said := ask(option, ground))), option.fault)


def slow_on(option: Option, ground: Ground) -> str:
    """Returns the capability of a card for which the driver has to compile all code, empty for none.

    Portable code of exactly the card's own capability is not counted: that is how TensorFlow is built for its newest
    cards, and the first start takes longer, but no warning is printed.
    """
    slow = (
        capability
        for capability in ground.capabilities
        if _coverage(option, capability) == "ptx" and f"compute_{capability.replace('.', '')}" not in option.kernels
    )
    return next(slow, "")


def compiles(option: Option, ground: Ground) -> bool:
    """Whether the driver compiles code for a card at the first start at all."""
    return any(_coverage(option, capability) == "ptx" for capability in ground.capabilities)


def driver_needed(option: Option, ground: Ground) -> str:
    """Returns the oldest driver for an option: for its CUDA, for the card, and for compiling portable code."""
    floors = []
    for capability in ground.capabilities:
        floors.append(cudnn.minimum_driver(option.cuda, ground.driver_os, capability))
        floors.append(_first_driver(capability, ground.driver_os))
        if _coverage(option, capability) == "ptx":
            # The driver compiles it, and an older one does not know the newer form.
            floors.append(bundled_driver(option.cuda, ground.driver_os))
    least = max((floor for floor in floors if floor), key=Version, default="")
    return least.partition(".")[0] if THOR_CAPABILITY in ground.capabilities else least


@lru_cache(maxsize=64)
def _first_driver(capability: str, os: OsName) -> str:
    """Returns the first driver that knew a generation of cards."""
    return bundled_driver(first_cuda_for(capability), os)


def driver_suffices(option: Option, ground: Ground) -> bool:
    """Whether the driver that is there will do; one that cannot be told will not."""
    # Within a major release of CUDA any driver will do, unless it has to compile portable code.
    least = option.cuda if compiles(option, ground) else option.cuda_major
    supports = at_least(ground.driver_cuda, least) if ground.driver_cuda else None
    by_version = at_least(ground.driver, driver_needed(option, ground)) if ground.driver else None
    if past_branch(ground):
        return False
    # What the driver says of itself counts more than what its number says.
    return supports is not False and bool(by_version if by_version is not None else supports)


def last_branch(ground: Ground) -> str:
    """Returns the last driver branch that knows all the cards ("470"), empty where the newest still does."""
    ends = [row.branch for row in map(last_branch_for, ground.capabilities) if row is not None]
    return min(ends, key=int, default="")


def past_branch(ground: Ground) -> bool:
    """Whether the driver is too new to know the card: it stands on the bus, and the driver does not name it.

    Only Linux numbers its drivers by their branch.
    """
    last = last_branch(ground)
    if not last or ground.listed or ground.driver_os != "linux":
        return False
    return at_least(ground.driver, str(int(last) + 1)) is True


def generation(capability: str) -> str:
    """Returns "compute capability 6.1 (Pascal)"."""
    row = architecture(capability)
    return f"compute capability {capability}{f' ({row.name})' if row else ''}"


def _coverage(option: Option, capability: str) -> str:
    return kernels_cover(option.kernels, capability)


def _system(option: Option, ground: Ground) -> str:
    title = FRAMEWORK_TITLES[option.framework]
    if ground.machine in ARM:
        if ground.windows:
            return f"{title} has no GPU support for Windows on ARM processors."
        if set(ground.capabilities) & set(BOARD_CAPABILITIES):
            return "For this board only NVIDIA's own packages and container images use the GPU."
        if option.framework == "tensorflow":
            return "Its packages for ARM processors have no GPU support; NVIDIA's own container images have it."
    elif ground.machine not in X86_64:
        return f"There are no builds with GPU support for this kind of processor ({ground.host.machine})."
    if "musl" in ground.host.libc:
        return "Its packages need glibc; this system uses another C library, musl."
    if "wsl1" in ground.host.environment:
        return "This is WSL 1, which cannot reach the GPU. WSL 2 can."
    return ""


def _in_wsl(option: Option, ground: Ground) -> str:
    if option.on != "wsl":
        return ""
    if any(Version(capability) < Version(wsl.CAPABILITY_MIN) for capability in ground.capabilities):
        return "It would have to run in WSL, which serves only cards from Pascal on."
    if 0 < ground.windows_build < wsl.BUILD_MIN:
        return "It would have to run in WSL, whose GPU support needs Windows 10 21H2 or Windows 11."
    return ""


def _refused(option: Option, ground: Ground) -> str:
    return option.refused


def _kernels(option: Option, ground: Ground) -> str:
    if not option.kernels:
        return UNKNOWN_KERNELS
    for capability in ground.capabilities:
        if option.capability_min and Version(capability) < Version(option.capability_min):
            least = f"compute capability {option.capability_min}"
            return f"It is made for {least} and newer; this is {generation(capability)}."
        if _coverage(option, capability) == "none":
            return f"It has no GPU code for {generation(capability)}."
    return ""


def _libraries(option: Option, ground: Ground) -> str:
    for capability in ground.capabilities:
        if not _cuda_reaches(option.library_cuda, capability):
            return f"It uses CUDA {option.library_cuda}, whose libraries have no code for {generation(capability)}."
        if option.library_cudnn and not _cudnn_reaches(option.library_cudnn, capability):
            return f"It uses cuDNN {option.library_cudnn}, which has no code for {generation(capability)}."
    return ""


def _cuda_reaches(cuda: str, capability: str) -> bool:
    """Code for one capability also runs on later ones of the same major number."""
    same = f"{capability.partition('.')[0]}.0"
    return makes_code_for(cuda, capability) is not False or makes_code_for(cuda, same) is True


def _cudnn_reaches(version: str, capability: str) -> bool:
    row, known = cudnn.release(version), cudnn.has_code_for(version, capability)
    if row is None or known is not None:
        return known is not False
    return Version(capability).major == Version(row.capability_max).major


def _driver_ends(option: Option, ground: Ground) -> str:
    for capability in ground.capabilities:
        last, needed = last_branch_for(capability), driver_needed(option, ground)
        if last is not None and needed and Version(needed).major > int(last.branch):
            return f"It needs driver {needed} or newer; {last.branch} is the last driver branch for this card."
    return ""


def _c_library(option: Option, ground: Ground) -> str:
    # A new Ubuntu in WSL brings its own.
    if ground.windows or not option.glibc or not ground.glibc or at_least(ground.glibc, option.glibc):
        return ""
    return f"It needs glibc {option.glibc} or newer; this system has {ground.glibc}."


def _processor(option: Option, ground: Ground) -> str:
    flags = ground.host.cpu_flags
    if option.framework == "torch" or ground.machine in ARM or not isinstance(flags, Found) or "avx" in flags.value:
        return ""
    return "It needs a processor with the AVX instructions, which this one does not have."
