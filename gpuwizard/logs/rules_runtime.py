"""From cuDNN's, cuBLAS's and memory's messages while a program runs to causes."""

from collections.abc import Iterator

from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote, Weights, votes

_OWN: Weights = {"runtime.out-of-memory": 0.88, "runtime.memory-in-use": 0.4}
_FOREIGN: Weights = {"runtime.memory-in-use": 0.88, "runtime.out-of-memory": 0.45}
_ALLOCATIONS = ("out-of-memory", "allocation-failed", "context-failed")
_MOSTLY_FREE = 0.6
_FULL: Weights = {"runtime.memory-in-use": 0.68, "runtime.out-of-memory": 0.5}

# The ends of cuDNN's, cuBLAS's and cuSOLVER's status names. A full GPU is far more often behind the first
# three than a broken library.
_STATUS: tuple[tuple[str, Weights], ...] = (
    ("SUBLIBRARY_LOADING_FAILED", {"cudnn.incomplete": 0.82, "path.not-on-search-path": 0.4}),
    ("RUNTIME_PREREQUISITE_MISSING", {"cudnn.incomplete": 0.8}),
    ("SUBLIBRARY_UNAVAILABLE", {"cudnn.incomplete": 0.8}),
    ("INCOMPATIBLE_CUDA_DRIVER", {"driver.too-old": 0.85}),
    ("INCOMPATIBLE_CUDART", {"cuda.version-mismatch": 0.8}),
    ("ARCH_MISMATCH", {"hardware.compute-capability": 0.86}),
    ("ALLOC_FAILED", _FULL),
    ("ALLOCATION_FAILED", _FULL),
    ("NOT_INITIALIZED", _FULL | {"cudnn.version-mismatch": 0.4, "driver.too-old": 0.3}),
    # Cards that came out after the library: cuFFT of CUDA 11.7 on cards of generation 8.9, for one.
    ("CUFFT_INTERNAL_ERROR", {"hardware.compute-capability": 0.5, "runtime.memory-in-use": 0.42}),
    (
        "INTERNAL_ERROR",
        {"runtime.memory-in-use": 0.58, "runtime.out-of-memory": 0.45, "cudnn.version-mismatch": 0.45},
    ),
    # Number formats that older cards do not know, and at times a cuBLAS of another folder.
    (
        "CUBLAS_STATUS_NOT_SUPPORTED",
        {"hardware.compute-capability": 0.56, "path.shadowed": 0.42, "cuda.version-mismatch": 0.4},
    ),
    ("CUDNN_STATUS_NOT_SUPPORTED", {"cudnn.version-mismatch": 0.46, "hardware.compute-capability": 0.42}),
    (
        "MAPPING_ERROR",
        {"runtime.kernel-fault": 0.5, "runtime.out-of-memory": 0.42, "cudnn.version-mismatch": 0.42},
    ),
    ("CUDNN_STATUS_BAD_PARAM", {"cudnn.version-mismatch": 0.46, "runtime.kernel-fault": 0.34}),
    ("PREEXISTING_FAILURE", {"runtime.kernel-fault": 0.6}),
    ("LAUNCH_FAILURE", {"runtime.kernel-fault": 0.7}),
    ("CUFFT_SETUP_FAILED", _FULL),
    ("INITIALIZATION_FAILED", _FULL),
    # A cuBLAS that another folder brought is far more often behind it than a wrong call.
    ("CUBLAS_STATUS_INVALID_VALUE", {"path.shadowed": 0.5, "cuda.version-mismatch": 0.42}),
    (
        "EXEC_FAILED",
        {"runtime.kernel-fault": 0.52, "runtime.out-of-memory": 0.4},
    ),
    (
        "EXECUTION_FAILED",
        {"runtime.kernel-fault": 0.52, "cudnn.version-mismatch": 0.42, "runtime.out-of-memory": 0.4},
    ),
)


def _memory(seen: Situation) -> Iterator[Vote]:
    taken = _others_in_table(seen)
    for message in seen.all("out-of-memory"):
        yield from votes(message, _out_of_memory(message))
    for message in seen.all("allocation-failed"):
        yield from votes(message, {"runtime.memory-in-use": 0.6, "runtime.out-of-memory": 0.58})
    full = seen.first("out-of-memory", "allocation-failed", "context-failed", "handle-failed", "library-status")
    if full and taken:
        yield from votes(taken, {"runtime.memory-in-use": 0.8})


def _out_of_memory(message: Message) -> Weights:
    """Whoever holds more of the memory: this program, or others. More than the card has can nobody lend."""
    total, own, others = (int(message.facts.get(name, "-1")) for name in ("total", "own", "others"))
    if int(message.facts.get("asked", "-1")) > total > 0:
        return _OWN | {"runtime.out-of-memory": 0.94}
    if own >= 0 and others >= 0:
        return _OWN if own >= others else _FOREIGN
    if others >= 0:
        return _FOREIGN
    if own >= 0 and total > 0:
        return _OWN if own >= 0.5 * total else _FOREIGN
    return {"runtime.out-of-memory": 0.86 if message.facts.get("at") else 0.72, "runtime.memory-in-use": 0.5}


def _others_in_table(seen: Situation) -> Message | None:
    """Returns a row of nvidia-smi's table where other programs hold more than a gigabyte."""
    rows = list(seen.all("gpu-process"))
    return rows[0] if sum(int(m.facts["mib"]) for m in rows) > 1024 else None


def unless_free(vote: Vote, free: bool) -> float:
    """Returns how far a vote for full memory still counts where the log shows that most of it is free.

    Args:
        vote: Any vote; those for other causes count fully.
        free: Whether the log shows it.
    """
    own = vote.cause == "runtime.out-of-memory" and vote.message.kind not in _ALLOCATIONS
    return _MOSTLY_FREE if free and (own or vote.cause == "runtime.memory-in-use") else 1.0


def _handles(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("handle-failed", "library-status"):
        status = message.facts.get("status", "NOT_INITIALIZED")
        weights = next((w for end, w in _STATUS if status.endswith(end)), {})
        others = status.startswith(("CUBLAS", "CUSOLVER", "CUSPARSE", "CURAND", "CUFFT"))
        yield from votes(message, {c: w for c, w in weights.items() if not (others and c.startswith("cudnn."))})
    for message in seen.all("cudnn-driver-old"):
        # TensorFlow prints this guess beside how much memory is free: with enough of it, the guess is what is left.
        yield Vote("driver.too-old", 0.6 if seen.has("gpu-memory-free") else 0.4, message)


def _versions(seen: Situation) -> Iterator[Vote]:
    stray = 0.86 if seen.has("found-twice", "unset-works") else 0.52
    for message in seen.all("cudnn-version-mismatch"):
        weights = {
            "cudnn.version-mismatch": 0.84,
            "path.shadowed": stray,
            "framework.library-set-conflict": 0.3,
        }
        yield from votes(message, weights)


RULES: tuple[Rule, ...] = (_memory, _handles, _versions)
