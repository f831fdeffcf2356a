"""From libraries that do not load (Linux and Windows) to causes."""

import re
from collections.abc import Iterator

from gpuwizard.logs.message import Message
from gpuwizard.logs.names import library
from gpuwizard.logs.rules_driver import code_weights
from gpuwizard.logs.situation import Release, Situation, release
from gpuwizard.logs.vote import Rule, Vote, Weights, votes

_DAMAGED: Weights = {"framework.corrupt-install": 0.9}
# The system refuses to run code from this file: a folder mounted "noexec", or a C library that has become stricter.
_NOT_EXECUTABLE: Weights = {"framework.corrupt-install": 0.46, "framework.platform-unsupported": 0.42}
_NOT_OURS = ("other", "c-library")
_STRAY: Weights = {"path.shadowed": 0.7, "framework.library-set-conflict": 0.5, "cuda.version-mismatch": 0.48}
# With one of these the driver is the first thing to mend, and missing CUDA libraries come after it.
_DRIVER_FAILED = ("cuinit-failed", "driver-not-running", "driver-not-found", "device-file-missing")


def _driver_failed(seen: Situation) -> bool:
    absent = any(m.facts.get("group") == "driver" for m in seen.all("library-not-loaded", "library-required"))
    return absent or seen.has(*_DRIVER_FAILED)


def _libraries(seen: Situation) -> Iterator[Vote]:
    behind = 0.45 if _driver_failed(seen) else 1.0
    for message in seen.all("library-not-loaded", "library-required", "cudnn-not-located"):
        group = message.facts.get("group", "other")
        factor = behind if group in ("cuda", "cudnn") else 1.0
        yield from votes(message, _weights(message, group, seen), factor)


def _weights(message: Message, group: str, seen: Situation) -> Weights:
    reason = message.facts.get("reason_kind", "absent")
    if reason in ("truncated", "invalid-header"):
        return _DAMAGED if group not in _NOT_OURS else {}
    if reason == "wrong-architecture":
        return {"path.shadowed": 0.6, "framework.platform-unsupported": 0.4} if group not in _NOT_OURS else {}
    if reason == "no-exec":
        return _NOT_EXECUTABLE if group != "other" else {}
    if reason == "undefined-symbol":
        return _STRAY if group == "cuda" else _symbol(message)
    if group == "cuda":
        return _cuda_absent(message, seen)
    if group == "cudnn":
        return _cudnn_absent(message, seen)
    if group == "driver":
        return code_weights(303, seen)
    if group == "nvml":
        return {"container.gpu-not-exposed": 0.66} if seen.container else {"driver.missing": 0.55}
    return _OTHER_ABSENT.get(group, {})


_OTHER_ABSENT: dict[str, Weights] = {
    "tools": {"cuda.tools-missing": 0.9},
    "tensorflow": {"framework.corrupt-install": 0.9},
    "torch": {
        "framework.corrupt-install": 0.55,
        "framework.cpu-only-build": 0.5,
        "framework.dependency-conflict": 0.5,
    },
    "wsl": {"wsl.driver-misconfigured": 0.74},
    "zlib": {"cudnn.incomplete": 0.9},
    "msvc": {"system.msvc-runtime-missing": 0.9},
}


def _cudnn_absent(message: Message, seen: Situation) -> Weights:
    if seen.has("store-python"):
        return {"path.not-on-search-path": 0.85, "cudnn.missing": 0.5}
    if message.kind == "cudnn-not-located":
        return {"cudnn.missing": 0.62, "path.not-on-search-path": 0.6, "cudnn.incomplete": 0.5}
    return {"cudnn.missing": 0.83, "path.not-on-search-path": 0.5, "cudnn.version-mismatch": 0.35}


def _cuda_absent(message: Message, seen: Situation) -> Weights:
    missing: Weights = {
        "cuda.library-missing": 0.68,
        "path.not-on-search-path": 0.52,
        "cuda.version-mismatch": 0.48,
    }
    if seen.has("store-python"):
        return missing | {"path.not-on-search-path": 0.86}
    if message.facts.get("component") == "cupti":
        # Only the profiler needs it, so alone it stops nothing.
        return {"cuda.library-missing": 0.4, "path.not-on-search-path": 0.35}
    fits = _fits(message, seen)
    if fits is False:
        return missing | _OTHER_MAJOR
    if fits:
        return missing | {"path.not-on-search-path": 0.76, "cuda.library-missing": 0.5, "cuda.version-mismatch": 0.4}
    if message.kind == "library-required" or (message.family == "loader_linux" and _pins_minor(message)):
        # These releases accept one minor version alone, and a machine with CUDA mostly has another one.
        return missing | {"cuda.version-mismatch": 0.66, "cuda.library-missing": 0.6}
    if message.facts.get("loader") in ("ctranslate2", "cupy", "paddle"):
        return missing | {"path.not-on-search-path": 0.6}
    if message.facts.get("loader") == "nvrtc":
        return missing | {"path.not-on-search-path": 0.66, "cuda.library-missing": 0.64}
    if message.facts.get("loader") == "jax":
        return missing | {"cuda.library-missing": 0.58, "path.shadowed": 0.55}
    if len(_missing_components(seen)) >= 4:
        return missing | {"cuda.library-missing": 0.8, "cuda.version-mismatch": 0.4}
    return missing


def _missing_components(seen: Situation) -> set[str]:
    absent = seen.all("library-not-loaded", "library-required")
    return {m.facts["component"] for m in absent if m.facts.get("group") == "cuda"}


def _pins_minor(message: Message) -> bool:
    """CUDA 8 to 10.0: the library's name carries the minor version too."""
    wants = release(message.facts.get("wants"))
    return len(wants) == 2 and (8, 0) <= wants <= (10, 1) and message.facts.get("component") != "nvtoolsext"


_OTHER_MAJOR: Weights = {"cuda.version-mismatch": 0.84, "cuda.library-missing": 0.55}


def _fits(message: Message, seen: Situation) -> bool | None:
    """Tells whether the CUDA of the machine, as far as the log shows it, has the library; None where it shows none."""
    listed = _listed_fits(message, seen)
    return _toolkit_fits(message, seen) if listed is None else listed


def _listed_fits(message: Message, seen: Situation) -> bool | None:
    """Tells whether a list of files in the log has the library in the wanted version; None where it has none of it."""
    component, wants = message.facts.get("component", ""), message.facts.get("wants", "")
    listed = [library(m.facts["file"]) for m in seen.all("library-listed")]
    versions = [one.version for one in listed if one.component == component and one.version]
    if not versions or not wants:
        return None
    return any(version == wants or version.startswith(f"{wants}.") for version in versions)


def _toolkit_fits(message: Message, seen: Situation) -> bool | None:
    """Tells whether a CUDA toolkit that the log names fits the library; None where it names none.

    That a CUDA is there that does not fit tells why; one that fits tells only of the folder that it lies in.
    """
    if message.facts.get("component") not in ("cudart", "cublas", "cublaslt", "nvrtc"):
        return None
    wants, exact = release(message.facts.get("wants")), _pins_minor(message)
    if not wants:
        return None
    seen_at = [release(m.facts["version"]) for m in seen.all("toolkit-seen")]
    told = [release(m.facts["version"]) for m in seen.all("cuda-told")]
    if not seen_at and not told:
        return None
    if wants == (10,) and not exact:
        # From 10.1 on; in 10.0 the name of each library carried the minor version.
        return any(have[0] == 10 and have != (10, 0) for have in (*seen_at, *told))
    return any(_same(have, wants, exact) for have in (*seen_at, *told))


def _same(have: Release, wants: Release, exact: bool) -> bool:
    return have == wants if exact and len(have) > 1 else have[0] == wants[0]


def _parts(seen: Situation) -> Iterator[Vote]:
    """A part of cuDNN that another part asked for."""
    for message in seen.all("library-part-failed"):
        yield from votes(message, _part(message, seen))


_PART_NUMBERS: dict[str, Weights] = {
    "126": {"cudnn.incomplete": 0.86, "cudnn.missing": 0.45, "path.not-on-search-path": 0.35},
    "1455": {"system.commit-limit": 0.96},
    "8": {"system.commit-limit": 0.8},
    "127": {"cudnn.version-mismatch": 0.78, "path.shadowed": 0.5},
    "182": {"cudnn.version-mismatch": 0.78, "path.shadowed": 0.5},
    "193": {"framework.corrupt-install": 0.6, "path.shadowed": 0.5},
    "4551": {"system.blocked-by-policy": 0.95},
}


def _part(message: Message, seen: Situation) -> Weights:
    facts = message.facts
    if "number" in facts:
        return _PART_NUMBERS.get(facts["number"], {"cudnn.incomplete": 0.6, "cudnn.version-mismatch": 0.4})
    if facts.get("dependency") and facts["group"] == "driver":
        wsl = 0.86 if seen.wsl else 0.58
        return {"wsl.driver-misconfigured": wsl, "path.not-on-search-path": 0.52, "cudnn.incomplete": 0.4}
    if facts["group"] == "cuda" and facts.get("reason_kind") != "undefined-symbol":
        parts: Weights = {"cuda.library-missing": 0.66, "path.not-on-search-path": 0.5, "cudnn.incomplete": 0.45}
        fits = _fits(message, seen)
        return parts if fits is None else parts | ({"path.not-on-search-path": 0.76} if fits else _OTHER_MAJOR)
    if facts.get("reason_kind") == "undefined-symbol":
        return {"cudnn.version-mismatch": 0.82, "path.shadowed": 0.55, "cudnn.incomplete": 0.35}
    if facts.get("reason_kind") in ("truncated", "invalid-header"):
        return _DAMAGED
    return {
        "cudnn.incomplete": 0.6,
        "cudnn.missing": 0.58,
        "path.not-on-search-path": 0.5,
        "cudnn.version-mismatch": 0.5,
    }


_CUDA_SYMBOL = re.compile(r"(?:__nvJitLink|cublas|cusparse|cusolver|cudnn|nvrtc|cufft|cuda)", re.I)
_TORCH_SYMBOL = re.compile(r"_Z\w{0,6}?N?K?\d?(?:c10|2at|5torch)|_ZN(?:K?)(?:3c10|2at|5torch)")


def _symbols(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("undefined-symbol"):
        yield from votes(message, _symbol(message))


def _symbol(message: Message) -> Weights:
    """A function is missing: whose it is tells which package is of another version."""
    symbol, where = message.facts.get("symbol", ""), message.facts.get("symbol_version", "")
    own = message.facts.get("group") in ("torch", "tensorflow")
    if where.startswith(("GLIBC", "CXXABI", "GCC")):
        return {"system.c-library-too-old": 0.72, "path.shadowed": 0.6}
    if symbol.startswith(("nccl", "_Z4nccl")):
        return {
            "framework.library-set-conflict": 0.66,
            "path.shadowed": 0.6,
            "framework.corrupt-install": 0.4,
        }
    if _CUDA_SYMBOL.match(symbol) or library(where).group in ("cuda", "cudnn"):
        return _STRAY
    if _TORCH_SYMBOL.match(symbol) or "tensorflow" in symbol.lower():
        if own:
            return {"framework.corrupt-install": 0.7, "framework.duplicate-install": 0.6}
        return {
            "framework.dependency-conflict": 0.66,
            "framework.duplicate-install": 0.6,
            "framework.corrupt-install": 0.4,
        }
    if symbol.startswith(("mkl_", "cblas_", "omp_", "GOMP_", "__kmpc")):
        return {"system.onednn-conflict": 0.7, "framework.dependency-conflict": 0.45}
    if symbol.startswith("iJIT"):
        return {"framework.dependency-conflict": 0.7, "system.onednn-conflict": 0.4}
    return {"framework.corrupt-install": 0.66, "framework.duplicate-install": 0.45} if own else {}


RULES: tuple[Rule, ...] = (_libraries, _parts, _symbols)
