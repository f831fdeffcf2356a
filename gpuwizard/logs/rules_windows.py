"""From DLLs that Windows does not load to causes."""

from collections.abc import Iterator

from gpuwizard.logs.message import Message
from gpuwizard.logs.rules_driver import code_weights
from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote, Weights, votes


def _ours(module: str) -> bool:
    """Tells whether a module that did not load is a framework's (and not any package's)."""
    names = ("_pywrap", "_C", "torch", "tensorflow", "onnxruntime", "_multiarray", "_dtypes", "_errors", "_framework")
    return module.startswith(names) or "tensorflow" in module


_WINDOWS: dict[int, Weights] = {
    8: {"system.commit-limit": 0.75},
    14: {"system.commit-limit": 0.75},
    127: {
        "path.shadowed": 0.5,
        "system.msvc-runtime-missing": 0.48,
        "framework.library-set-conflict": 0.4,
        "framework.corrupt-install": 0.38,
    },
    182: {"path.shadowed": 0.6, "framework.dependency-conflict": 0.45},
    193: {"framework.corrupt-install": 0.56, "framework.platform-unsupported": 0.48, "path.shadowed": 0.35},
    577: {"system.blocked-by-policy": 0.9},
    1260: {"system.blocked-by-policy": 0.95},
    1455: {"system.commit-limit": 0.96},
    4551: {"system.blocked-by-policy": 0.97, "framework.corrupt-install": 0.15},
    0xC000001D: {"system.cpu-instructions": 0.96},
}


# An error that names its file may be told again, without the file, so many lines below.
_SAME_ERROR = 4


def _windows(seen: Situation) -> Iterator[Vote]:
    named = [message.line for message in seen.all("winerror") if "file" in message.facts]
    numbered = [message.line for message in seen.all("winerror") if "by" not in message.facts]
    for message in seen.all("winerror", "dll-load-failed", "dll-error-code"):
        if "file" not in message.facts and any(0 < message.line - line <= _SAME_ERROR for line in named):
            continue
        if message.facts.get("by") == "words" and any(0 < message.line - line <= _SAME_ERROR for line in numbered):
            continue
        number = int(message.facts.get("number", "126" if message.kind == "dll-load-failed" else "0"))
        if number == 1114 and _ours(message.facts.get("module", "_C")):
            yield from votes(message, _init_failed(message, seen))
        elif not _ours(message.facts.get("module", "_C")):
            continue
        elif number == 126:
            yield from votes(message, _not_found(message, seen), 1.0 if "number" in message.facts else 0.85)
        else:
            yield from votes(message, _WINDOWS.get(number, {}))
    for message in seen.all("native-module-missing"):
        # Releases before 1.5 name no DLL at all: the GPU build lacks cuDNN or CUDA of the very version it wants.
        if seen.release >= (1, 5):
            yield from votes(
                message, {"system.msvc-runtime-missing": 0.6, "system.cpu-instructions": 0.5, "cudnn.missing": 0.45}
            )
            continue
        cudnn = {"cudnn.missing": 0.6, "cudnn.version-mismatch": 0.52, "cuda.library-missing": 0.42}
        yield from votes(message, cudnn | {"system.msvc-runtime-missing": 0.5})


def _init_failed(message: Message, seen: Situation) -> Weights:
    if seen.has("import-order"):
        return {"system.dll-import-order": 0.9, "system.msvc-runtime-missing": 0.5, "path.shadowed": 0.4}
    if message.facts.get("group") == "torch":
        rest = {"system.dll-import-order": 0.58, "path.shadowed": 0.5, "system.commit-limit": 0.35}
        return {"system.msvc-runtime-missing": 0.62} | rest
    return {
        "system.dll-import-order": 0.7,
        "system.msvc-runtime-missing": 0.52,
        "system.cpu-instructions": 0.3,
    }


def _not_found(message: Message, seen: Situation) -> Weights:
    group = message.facts.get("group", "")
    if group == "cudnn":
        return {"cudnn.incomplete": 0.62, "cudnn.missing": 0.6, "path.not-on-search-path": 0.45}
    if group == "cuda":
        return {"cuda.library-missing": 0.66, "path.not-on-search-path": 0.52, "cuda.version-mismatch": 0.5}
    if group == "driver":
        return code_weights(303, seen)
    if group == "nvml":
        return {"driver.missing": 0.66, "hardware.no-nvidia-gpu": 0.5, "path.not-on-search-path": 0.4}
    if group == "torch":
        return {"system.msvc-runtime-missing": 0.76, "framework.corrupt-install": 0.4}
    if seen.has("native-module-missing"):
        return {"system.msvc-runtime-missing": 0.5, "cudnn.missing": 0.55, "cudnn.version-mismatch": 0.5}
    if group == "other" or not _ours(message.facts.get("module", "_C")):
        return {}
    known = seen.framework in ("tensorflow", "torch") or seen.has("framework-in-traceback", "native-runtime-failed")
    rest = {"system.cpu-instructions": 0.3, "cuda.library-missing": 0.3, "system.dll-import-order": 0.28}
    return {"system.msvc-runtime-missing": 0.7 if known else 0.5} | rest


RULES: tuple[Rule, ...] = (_windows,)
