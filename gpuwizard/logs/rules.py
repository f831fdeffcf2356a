"""All rules from messages to causes. A rule is about what a message means, never about one report."""

from collections.abc import Iterator

from gpuwizard.logs import (
    rules_driver,
    rules_framework,
    rules_general,
    rules_hidden,
    rules_library,
    rules_runtime,
    rules_stated,
    rules_told,
    rules_windows,
)
from gpuwizard.logs.belonging import MODEST, standing_alone
from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote, Weights, by_kind

# Messages that mean the same wherever they stand.
PLAIN: dict[str, Weights] = {
    "adapter-not-found": {"hardware.no-nvidia-gpu": 0.66, "driver.not-loaded": 0.4},
    "bitsandbytes-failed": {"framework.dependency-conflict": 0.66, "cuda.library-missing": 0.4},
    "blas-launch-failed": {
        "runtime.memory-in-use": 0.6,
        "hardware.compute-capability": 0.42,
        "runtime.out-of-memory": 0.42,
    },
    "c-library-too-old": {"system.c-library-too-old": 0.93, "path.shadowed": 0.3},
    "card-too-old-for-driver": {"driver.not-loaded": 0.66, "hardware.compute-capability": 0.55},
    "compute-capability-too-low": {"hardware.compute-capability": 0.97},
    "configured-too-late": {"runtime.late-configuration": 0.96},
    "cpu-instruction-missing": {"system.cpu-instructions": 0.96},
    "cuda-libraries-failed": {
        "cuda.library-missing": 0.8,
        "path.not-on-search-path": 0.45,
        "cuda.version-mismatch": 0.4,
    },
    "cuda-library-old": {
        "cuda.version-mismatch": 0.82,
        "path.shadowed": 0.55,
        "framework.library-set-conflict": 0.35,
    },
    "cuda-version-differs": {"cuda.version-mismatch": 0.92},
    "cuda-unavailable": {"framework.cpu-only-build": 0.36, "driver.missing": 0.28, "hardware.no-nvidia-gpu": 0.28},
    "cudart-not-found": {"driver.missing": 0.4, "hardware.no-nvidia-gpu": 0.39, "cuda.library-missing": 0.38},
    "cudnn-call-missing": {"cudnn.incomplete": 0.62, "cudnn.version-mismatch": 0.42},
    "cudnn-not-found": {
        "cudnn.missing": 0.8,
        "cudnn.version-mismatch": 0.45,
        "path.not-on-search-path": 0.42,
    },
    "cudnn-parts-differ": {
        "cudnn.version-mismatch": 0.7,
        "framework.library-set-conflict": 0.6,
        "path.shadowed": 0.5,
    },
    "cudnn-symbol-missing": {"cudnn.missing": 0.66, "cudnn.incomplete": 0.5, "cudnn.version-mismatch": 0.45},
    "driver-call-absent": {"driver.too-old": 0.7, "path.shadowed": 0.55},
    "driver-file-in-image": {"container.driver-libs-in-image": 0.97},
    "device-not-in-toolkit": {"runtime.invalid-device": 0.6, "path.devices-hidden": 0.5},
    "display-driver-reset": {"runtime.kernel-fault": 0.8, "hardware.gpu-fault": 0.4},
    "driver-function-missing": {"driver.too-old": 0.62, "driver.missing": 0.45},
    "driver-library-not-in-host": {"driver.missing": 0.8, "wsl.driver-misconfigured": 0.3},
    "driver-library-unfound": {"driver.missing": 0.78, "hardware.no-nvidia-gpu": 0.5},
    "driver-too-old": {"driver.too-old": 0.97},
    "duplicate-registration": {"framework.duplicate-install": 0.76, "framework.corrupt-install": 0.4},
    "extra-removed": {"framework.package-removed": 0.85, "framework.python-unsupported": 0.3},
    "fabric-not-ready": {"driver.fabric-not-ready": 0.9},
    "fell-off-bus": {"hardware.gpu-fault": 0.95},
    "forked-after-start": {"runtime.late-configuration": 0.96},
    "gpu-count-zero": {
        "framework.cpu-only-build": 0.28,
        "driver.missing": 0.25,
        "cuda.library-missing": 0.25,
    },
    "gpu-not-passed": {"container.gpu-not-exposed": 0.96},
    "gpu-unavailable": {
        "framework.cpu-only-build": 0.5,
        "hardware.no-nvidia-gpu": 0.4,
        "driver.missing": 0.36,
    },
    "gpu-state-broken": {"runtime.kernel-fault": 0.52, "runtime.out-of-memory": 0.48},
    "group-missing": {"driver.permissions": 0.88},
    "halves-mixed": {"framework.corrupt-install": 0.78, "framework.duplicate-install": 0.55},
    "image-wants-newer-driver": {"driver.too-old": 0.62, "driver.forward-compat": 0.55},
    "kernels-not-built": {"hardware.compute-capability": 0.6},
    "install-broken-off": {"framework.corrupt-install": 0.6},
    "jax-plugin-absent": {"framework.cpu-only-build": 0.93},
    "leftover-files": {"framework.corrupt-install": 0.6},
    "libraries-skipped": {
        "cuda.library-missing": 0.6,
        "cudnn.missing": 0.45,
        "path.not-on-search-path": 0.42,
    },
    "memory-taken": {"runtime.memory-in-use": 0.88, "runtime.out-of-memory": 0.4},
    "mkl-conflict": {"system.onednn-conflict": 0.95},
    "module-empty": {
        "framework.corrupt-install": 0.72,
        "framework.shadowed-module": 0.5,
        "framework.not-installed": 0.45,
    },
    "module-failed": {"driver.not-loaded": 0.7, "hardware.gpu-fault": 0.4},
    "module-hidden": {"framework.shadowed-module": 0.94},
    "module-refused": {"driver.not-loaded": 0.93, "hardware.no-nvidia-gpu": 0.3},
    "msvc-runtime-missing": {"system.msvc-runtime-missing": 0.95},
    "native-runtime-failed": {"framework.corrupt-install": 0.3, "system.msvc-runtime-missing": 0.3},
    "no-algorithm": {
        "runtime.memory-in-use": 0.58,
        "cudnn.version-mismatch": 0.45,
        "runtime.out-of-memory": 0.44,
    },
    "no-blas-support": {"runtime.memory-in-use": 0.45, "cuda.version-mismatch": 0.35},
    "no-dnn-support": {"cudnn.missing": 0.5, "cudnn.version-mismatch": 0.48, "runtime.memory-in-use": 0.35},
    "no-known-devices": {"framework.cpu-only-build": 0.66, "driver.missing": 0.3},
    "nouveau-active": {"driver.not-loaded": 0.93, "driver.missing": 0.35},
    "onednn-failed": {"system.onednn-conflict": 0.85},
    "onnxruntime-cuda-failed": {
        "cuda.library-missing": 0.56,
        "cudnn.missing": 0.54,
        "path.not-on-search-path": 0.5,
        "cuda.version-mismatch": 0.45,
    },
    "openmp-twice": {"system.onednn-conflict": 0.96},
    "package-versions": {"framework.dependency-conflict": 0.92},
    "platform-unfit": {"framework.platform-unsupported": 0.88},
    "ptxas-missing": {"cuda.tools-missing": 0.66},
    "python-unfit": {"framework.python-unsupported": 0.86},
    "static-tls-full": {"system.dll-import-order": 0.72, "framework.dependency-conflict": 0.4},
    "tool-missing": {"cuda.tools-missing": 0.92},
    "toolkit-driver-error": {"wsl.driver-misconfigured": 0.52, "driver.not-loaded": 0.5, "driver.too-old": 0.4},
    "windows-gpu-dropped": {"framework.windows-gpu-dropped": 0.97, "framework.cpu-only-build": 0.4},
    "wsl-driver-odd": {"wsl.driver-misconfigured": 0.62},
    "wsl-no-adapter": {"wsl.driver-misconfigured": 0.74, "hardware.no-nvidia-gpu": 0.6},
    "wsl-no-device": {"wsl.driver-misconfigured": 0.85, "container.gpu-not-exposed": 0.4},
}

_LIBRARY = (
    "library-not-loaded",
    "library-required",
    "library-part-failed",
    "cudnn-not-located",
    "cudnn-not-found",
)
_CUDNN = ("cudnn-version-mismatch", "cudnn-parts-differ", "cudnn-symbol-missing", *_LIBRARY)
_DRIVER = ("cuinit-failed", "driver-not-found", "driver-not-running", "driver-too-old", "device-file-missing")
_MEMORY = ("out-of-memory", "context-failed")
_WINDOWS = ("winerror", "dll-load-failed", "msvc-runtime-missing", "native-module-missing")

_JAX = (
    "cuinit-failed",
    "cuda-error",
    "context-failed",
    "cudnn-not-found",
    "library-not-loaded",
    "package-versions",
    "cuda-library-old",
)

_NO_GPU = (
    *_DRIVER,
    *_LIBRARY,
    "cuda-error",
    "nvml-error",
    "build-without-cuda",
    "no-visible-gpu",
    "no-devices-listed",
    "variable-hides",
    "device-open-failed",
    "compute-capability-too-low",
)

# Whatever says why, so that a mere "no GPU" or "CUDA does not start" adds nothing.
_REASON = (
    *_NO_GPU,
    "module-failed",
    "module-refused",
    "smi-not-found",
    "gpu-not-passed",
    "libraries-skipped",
    "gpu-works",
)
_TOOLKIT = (
    "nvml-error",
    "driver-too-old",
    "driver-file-in-image",
    "gpu-not-passed",
    "toolkit-slow",
    "toolkit-driver-error",
    "driver-library-not-in-host",
    "device-not-in-toolkit",
    "wsl-no-adapter",
)

# What follows from something else: the message on the left says nothing new where one on the right is there.
FOLLOWS: dict[str, tuple[str, ...]] = {
    "cudart-not-found": (
        *_DRIVER,
        *_LIBRARY,
        "libraries-skipped",
        "cuda-libraries-failed",
        "windows-gpu-dropped",
    ),
    "blas-launch-failed": (*_LIBRARY, *_MEMORY, "handle-failed", "cuda-error"),
    "cuda-unavailable": _NO_GPU,
    "cudnn-call-missing": _LIBRARY,
    "adapter-not-found": ("card-too-old-for-driver", "module-failed"),
    "cuda-start-failed": (*_REASON, "gpu-unavailable", "windows-gpu-dropped", *_MEMORY),
    "cudnn-driver-old": _CUDNN,
    "driver-old-said": (
        *_DRIVER,
        "cuda-error",
        "library-not-loaded",
        "image-wants-newer-driver",
        "compute-capability-too-low",
    ),
    "gpu-count-zero": (
        *_LIBRARY,
        *_DRIVER,
        "cuda-error",
        "runs-container",
        "windows-gpu-dropped",
        "libraries-skipped",
    ),
    "gpu-not-found-said": (*_REASON, "cuda-unavailable", "gpu-unavailable", "windows-gpu-dropped", "jax-plugin-absent"),
    "handle-failed": (*_CUDNN, *_MEMORY, "cuda-error"),
    "gpu-backend-absent": (*_JAX, "jax-plugin-absent"),
    "jax-plugin-absent": _JAX,
    "libraries-skipped": (*_LIBRARY, "cuda-libraries-failed"),
    "kernel-complains": (
        "xid",
        "fell-off-bus",
        "module-failed",
        "gsp-silent",
        "card-too-old-for-driver",
        "driver-versions-differ",
    ),
    "library-status": (*_CUDNN, *_MEMORY, "cuda-error"),
    "native-module-missing": ("msvc-runtime-missing", "library-required"),
    "native-runtime-failed": (
        *_LIBRARY,
        *_WINDOWS,
        "packages-clash",
        "cpu-instruction-missing",
        "undefined-symbol",
    ),
    "no-algorithm": (*_CUDNN, *_MEMORY, "handle-failed", "library-status"),
    "no-blas-support": (*_LIBRARY, *_MEMORY, "handle-failed"),
    "no-dnn-support": (*_CUDNN, *_MEMORY, "handle-failed"),
    "nvml-unknown": (*_TOOLKIT, "library-not-loaded", "device-open-failed"),
    "no-visible-gpu": ("nvml-error", "driver-not-found", "driver-too-old"),
    "ptxas-missing": ("tool-missing",),
    "smi-not-found": ("driver-not-found", "library-not-loaded", "no-driver-for-container"),
    "toolkit-failed": _TOOLKIT,
}
_ECHO = 0.35


def _plain(seen: Situation) -> Iterator[Vote]:
    return by_kind(seen, PLAIN)


def _skipped_after_cudart(seen: Situation) -> Iterator[Vote]:
    """Devices were skipped because of libraries and the driver answered: so libcudart is what is missing."""
    message = seen.first("libraries-skipped")
    if message and seen.has("cudart-not-found") and not seen.has(*_DRIVER):
        yield Vote("cuda.library-missing", 0.8, message)


RULES: tuple[Rule, ...] = (
    _plain,
    _skipped_after_cudart,
    *rules_driver.RULES,
    *rules_hidden.RULES,
    *rules_library.RULES,
    *rules_windows.RULES,
    *rules_framework.RULES,
    *rules_runtime.RULES,
    *rules_general.RULES,
    *rules_stated.RULES,
    *rules_told.RULES,
)


def judge(seen: Situation) -> Iterator[Vote]:
    """Yields the votes of all rules; messages that only follow from another one count for little."""
    kinds = {message.kind for message in seen.messages}
    free = seen.has("gpu-memory-free")
    for rule in RULES:
        for vote in rule(seen):
            echo = kinds.intersection(FOLLOWS.get(vote.message.kind, ()))
            weight = vote.weight * _ECHO if echo else vote.weight
            if vote.message.family == "general":
                weight *= rules_general.GENERAL
            if standing_alone(vote.message, seen.named):
                weight *= MODEST
            weight *= rules_runtime.unless_free(vote, free)
            if weight > 0:
                yield Vote(vote.cause, min(weight, 0.98), vote.message)
