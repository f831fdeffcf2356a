"""From packages beside a framework, from solvers, and from programs that miss the GPU, to causes."""

from collections.abc import Iterator

from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote, Weights, by_kind, votes

_PLAIN: dict[str, Weights] = {
    "companion-missing": {"framework.dependency-conflict": 0.5},
    "compiler-too-old": {"cuda.version-mismatch": 0.76, "cuda.tools-missing": 0.5},
    "cuda-not-linked": {"path.not-on-search-path": 0.58, "cuda.library-missing": 0.48, "driver.missing": 0.36},
    "download-damaged": {"framework.corrupt-install": 0.72},
    "extension-build-failed": {"cuda.tools-missing": 0.62, "framework.dependency-conflict": 0.42},
    "framework-outdated": {"framework.dependency-conflict": 0.84},
    "host-compiler-unfit": {"cuda.tools-missing": 0.64, "cuda.version-mismatch": 0.5},
    "kernel-not-compiled": {"cuda.version-mismatch": 0.6, "hardware.compute-capability": 0.58},
    "kernel-too-large": {"hardware.compute-capability": 0.58, "framework.dependency-conflict": 0.42},
    "kv-cache-too-small": {"runtime.out-of-memory": 0.78, "runtime.memory-in-use": 0.5},
    "memory-short-said": {"runtime.out-of-memory": 0.66, "runtime.memory-in-use": 0.48},
    "operator-too-new": {"hardware.compute-capability": 0.86},
    "packages-overlap": {"framework.duplicate-install": 0.84},
    "plugin-unfit": {"framework.dependency-conflict": 0.9},
    "ranks-share-gpu": {"runtime.invalid-device": 0.76, "path.devices-hidden": 0.42},
    "runtime-without-gpu": {"hardware.no-nvidia-gpu": 0.74, "container.gpu-not-exposed": 0.3},
    "solver-driver-old": {"driver.too-old": 0.72, "framework.dependency-conflict": 0.45},
    "toolkit-too-old": {"cuda.version-mismatch": 0.74, "cuda.tools-missing": 0.52},
}
_SOLVER: dict[str, Weights] = {
    "python": {"framework.python-unsupported": 0.66, "framework.dependency-conflict": 0.55},
    "wheels": {"framework.library-set-conflict": 0.72, "framework.dependency-conflict": 0.5},
    "packages": {"framework.dependency-conflict": 0.7, "cuda.version-mismatch": 0.42},
}
# With one of these the log itself says why no GPU is used, and a program's complaint about it adds nothing.
_REASONS = (
    "build-without-cuda",
    "compute-capability-too-low",
    "context-failed",
    "cuda-error",
    "cuinit-failed",
    "driver-not-found",
    "driver-not-running",
    "driver-too-old",
    "extension-unfit",
    "framework-outdated",
    "gpu-not-passed",
    "jax-plugin-absent",
    "library-not-loaded",
    "library-required",
    "no-visible-gpu",
    "nvml-error",
    "plugin-unfit",
    "variable-hides",
    "windows-gpu-dropped",
)
_ECHO = 0.4


def _plain(seen: Situation) -> Iterator[Vote]:
    return by_kind(seen, _PLAIN)


def _extensions(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("extension-unfit"):
        cpu = message.facts.get("by") == "cpu"
        unsure: Weights = {"framework.dependency-conflict": 0.62, "cuda.tools-missing": 0.45}
        fits: Weights = {"framework.dependency-conflict": 0.86, "cuda.version-mismatch": 0.35}
        build: Weights = {"framework.cpu-only-build": 0.86, "framework.dependency-conflict": 0.6}
        yield from votes(message, build if cpu else unsure if message.facts.get("by") == "not-loaded" else fits)
    for message in seen.all("extension-not-loaded"):
        yield from votes(message, _not_loaded(message, seen))
    for message in seen.all("operator-without-cuda"):
        own = message.facts["library"] == "aten"
        other: Weights = {"framework.dependency-conflict": 0.84, "framework.cpu-only-build": 0.4}
        yield from votes(message, {"framework.cpu-only-build": 0.84} if own else other)


def _not_loaded(message: Message, seen: Situation) -> Weights:
    module = message.facts.get("module", "")
    if module.startswith(("cuda_utils", "triton", "libtriton")):
        # Triton compiles these itself, with a compiler and a Python that it must find.
        return {"cuda.tools-missing": 0.6, "framework.dependency-conflict": 0.55, "system.msvc-runtime-missing": 0.4}
    if message.facts.get("package", "").startswith(("cupy", "llama")):
        # They bring no CUDA of their own and find one through CUDA_PATH and the search path.
        rest: Weights = {"path.not-on-search-path": 0.52, "system.msvc-runtime-missing": 0.44}
        return {"cuda.library-missing": 0.54, "cuda.version-mismatch": 0.42} | rest
    system: Weights = {"system.msvc-runtime-missing": 0.42} if seen.os == "windows" else {"cuda.tools-missing": 0.4}
    return {"framework.dependency-conflict": 0.64} | system


def _solvers(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("solver-conflict"):
        yield from votes(message, _SOLVER[message.facts.get("of", "packages")])
    for message in seen.all("no-fitting-build"):
        odd = seen.os == "macos" or seen.has("unusual-processor")
        platform = 0.74 if odd else 0.55
        yield from votes(message, {"framework.python-unsupported": 0.7, "framework.platform-unsupported": platform})
    for message in seen.all("package-absent"):
        gone: Weights = {"framework.package-removed": 0.62} if message.facts["package"] == "tensorflow-gpu" else {}
        rest: Weights = {"framework.dependency-conflict": 0.42}
        yield from votes(
            message, {"framework.python-unsupported": 0.52, "framework.platform-unsupported": 0.5} | gone | rest
        )
    for message in seen.all("solver-no-driver"):
        box: Weights = {"container.gpu-not-exposed": 0.7} if seen.container else {}
        yield from votes(message, {"driver.missing": 0.58, "hardware.no-nvidia-gpu": 0.52} | box)


def _jax(seen: Situation) -> Iterator[Vote]:
    """JAX's plugin for CUDA did not start, for a reason that no other message tells."""
    for message in seen.all("jax-call-failed"):
        version = "getversion" in message.facts.get("call", "").lower()
        stray: Weights = {"framework.library-set-conflict": 0.52, "path.shadowed": 0.5, "cuda.version-mismatch": 0.46}
        yield from votes(message, stray if version else {"cuda.library-missing": 0.4, "driver.too-old": 0.36})
    known = seen.has(*_REASONS, "jax-call-failed", "package-versions", "cuda-library-old", "cudnn-version-mismatch")
    for message in seen.all("plugin-failed"):
        factor = _ECHO if known else 1.0
        yield from votes(message, {"framework.dependency-conflict": 0.46, "cuda.library-missing": 0.45}, factor)


def _no_accelerator(seen: Situation) -> Iterator[Vote]:
    """A program says that it cannot use a GPU. On Windows pip brings the build without CUDA unless told otherwise."""
    if seen.has("gpu-works"):
        return
    factor = _ECHO if seen.has(*_REASONS) else 1.0
    for message in seen.all("no-accelerator"):
        yield from votes(message, _accelerator(message, seen), factor)


def _accelerator(message: Message, seen: Situation) -> Weights:
    if message.facts.get("by") == "vllm":
        # Its packages for Linux are all built with CUDA.
        box = {"container.gpu-not-exposed": 0.62} if seen.container else {}
        return {"driver.missing": 0.48, "hardware.no-nvidia-gpu": 0.46, "framework.cpu-only-build": 0.36} | box
    if seen.container:
        return {"container.gpu-not-exposed": 0.52, "framework.cpu-only-build": 0.44, "driver.missing": 0.3}
    cpu = 0.58 if seen.os == "windows" else 0.5
    mild = 0.7 if message.facts.get("by") == "notice" else 1.0
    rest = {"hardware.no-nvidia-gpu": 0.38, "driver.missing": 0.38, "driver.too-old": 0.3}
    return {cause: weight * mild for cause, weight in ({"framework.cpu-only-build": cpu} | rest).items()}


def _absent(seen: Situation) -> Iterator[Vote]:
    """Transformers and others look for a framework in this interpreter and find none."""
    for message in seen.all("framework-not-found"):
        yield from votes(message, {"framework.not-installed": 0.8, "framework.dependency-conflict": 0.45})
    # A library of torch that only its own packages know: those that ask were built for another torch.
    if seen.has("framework-in-traceback"):
        return
    for message in seen.all("library-not-loaded"):
        if message.facts.get("group") == "torch" and message.facts.get("reason_kind") == "absent":
            yield Vote("framework.dependency-conflict", 0.6, message)


RULES: tuple[Rule, ...] = (_plain, _extensions, _solvers, _jax, _no_accelerator, _absent)
