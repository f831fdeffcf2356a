"""From sentences and from what stands beside an error to causes."""

from collections.abc import Iterator

from gpuwizard.logs.situation import Situation, release
from gpuwizard.logs.vote import Rule, Vote, Weights, by_kind, votes

_PLAIN: dict[str, Weights] = {
    "card-unfit-said": {"hardware.compute-capability": 0.72},
    "silent-exit": {"system.cpu-instructions": 0.5, "system.msvc-runtime-missing": 0.42, "cudnn.incomplete": 0.3},
    "xla-device-unfit": {"hardware.compute-capability": 0.56, "driver.too-old": 0.38, "runtime.memory-in-use": 0.3},
}
# With one of these a crash is explained without the processor.
_EXPLAINED = (
    "c-library-too-old",
    "cuda-error",
    "library-not-loaded",
    "out-of-memory",
    "packages-clash",
    "undefined-symbol",
    "winerror",
)
_NO_GPU = ("cuda-unavailable", "gpu-count-zero", "gpu-list-empty", "gpu-not-found-said", "no-accelerator")


def _plain(seen: Situation) -> Iterator[Vote]:
    return by_kind(seen, _PLAIN)


def _smi(seen: Situation) -> Iterator[Vote]:
    """nvidia-smi runs, and something is wrong with the driver's libraries beside it."""
    for message in seen.all("smi-without-cuda", "smi-crashed"):
        if seen.wsl:
            yield from votes(message, {"wsl.driver-misconfigured": 0.8})
        elif seen.container:
            yield from votes(message, {"container.gpu-not-exposed": 0.64, "driver.library-mismatch": 0.4})
        else:
            yield from votes(message, {"driver.library-mismatch": 0.5, "driver.missing": 0.4, "path.shadowed": 0.36})


def _box(seen: Situation) -> Iterator[Vote]:
    """A container says that it has no GPU, and nothing else."""
    for message in seen.all("smi-failed-said"):
        if seen.container:
            yield from votes(message, {"container.gpu-not-exposed": 0.7, "driver.not-loaded": 0.36})
        else:
            yield from votes(message, {"driver.not-loaded": 0.5, "driver.missing": 0.46})
    unavailable = seen.first("cuda-unavailable")
    if unavailable and seen.container and seen.boxed_surely:
        yield Vote("container.gpu-not-exposed", 0.5, unavailable)


def _processor(seen: Situation) -> Iterator[Vote]:
    """The program crashes without a word, and the report names a processor that has no AVX."""
    old, crash = seen.first("old-processor"), seen.first("program-crashed", "dll-load-failed")
    if old and crash and seen.named and not seen.has("gpu-works", *_EXPLAINED):
        yield Vote("system.cpu-instructions", 0.58 if old.facts.get("by") == "age" else 0.76, old)


def _board(seen: Situation) -> Iterator[Vote]:
    """A board with another processor than a PC's: the packages for it that pip finds are made without CUDA."""
    message = seen.first(*_NO_GPU)
    if message and seen.has("unusual-processor") and seen.os != "macos":
        yield from votes(message, {"framework.cpu-only-build": 0.64, "framework.platform-unsupported": 0.56})


def _without_cuda(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("built-without-cuda-said"):
        dropped = seen.os == "windows" and not seen.wsl and seen.release[:2] >= (2, 11)
        first: Weights = {"framework.windows-gpu-dropped": 0.9} if dropped else {}
        yield from votes(message, first | {"framework.cpu-only-build": 0.7 if dropped else 0.9})


def _two_frameworks(seen: Situation) -> Iterator[Vote]:
    """A function is not in a DLL: another framework had loaded a DLL of the same name before."""
    for message in seen.all("winerror"):
        if message.facts.get("number") == "127" and seen.has("other-framework"):
            yield from votes(message, {"system.dll-import-order": 0.6, "framework.library-set-conflict": 0.56})


def _picked(seen: Situation) -> Iterator[Vote]:
    """No GPU is there for a program that was told to use another than the first."""
    message = seen.first("variable-picks")
    none = seen.has("gpu-count-zero", "no-visible-gpu", "cuda-unavailable", "gpu-list-empty")
    if message and (none or "100" in seen.codes("cuinit-failed", "cuda-error")) and not seen.has("gpu-works"):
        yield from votes(message, {"path.devices-hidden": 0.7, "runtime.invalid-device": 0.4})


def _halves(seen: Situation) -> Iterator[Vote]:
    """The report shows the versions of the driver's two halves, and no line that compares them."""
    library, kernel = seen.first("libcuda-version"), seen.first("kernel-version")
    if not library or not kernel or seen.has("driver-halves-differ", "driver-halves-match", "driver-versions-differ"):
        return
    if release(library.facts["version"])[:2] != release(kernel.facts["version"])[:2]:
        box: Weights = {"driver.forward-compat": 0.62} if seen.container else {}
        yield from votes(kernel, {"driver.library-mismatch": 0.66 if box else 0.88} | box)


def _host_has_driver(seen: Situation) -> Iterator[Vote]:
    """The host's nvidia-smi answers, so the tool that lends the driver looked somewhere else for it."""
    message = seen.first("driver-library-not-in-host")
    if message and seen.has("driver-told") and not seen.wsl:
        yield Vote("container.gpu-not-exposed", 0.86, message)


RULES: tuple[Rule, ...] = (
    _plain,
    _smi,
    _box,
    _processor,
    _board,
    _without_cuda,
    _two_frameworks,
    _picked,
    _halves,
    _host_has_driver,
)
