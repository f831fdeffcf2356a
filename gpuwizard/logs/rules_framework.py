"""From installers, imports and builds of frameworks to causes."""

import re
from collections.abc import Iterator

from gpuwizard.logs import rules_packages
from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation, release
from gpuwizard.logs.vote import Rule, Vote, Weights, votes

# The last release of TensorFlow for Python 3.6, and the last whose wheels pip before 19 could see.
_LAST_FOR_36 = (2, 6, 5)
_LAST_FOR_OLD_PIP = ((1, 14, 0), (2, 0, 0), (1, 13, 2))
# Pythons for which each framework had builds in late 2026.
_COMMON_PYTHONS = ((3, 10), (3, 13))
# How sure it is that a build is one without CUDA, by what tells it.
_BUILD = {"version": 0.78, "conda-build": 0.74, "words": 0.82, "rocm": 0.7}
# What every installation of torch has: without one of these it is not torch that was imported.
_TORCH_BASICS = {
    "__version__",
    "cuda",
    "device",
    "float32",
    "from_numpy",
    "jit",
    "load",
    "nn",
    "no_grad",
    "rand",
    "randn",
    "save",
    "tensor",
    "Tensor",
    "utils",
    "zeros",
    "ones",
}


def _builds(seen: Situation) -> Iterator[Vote]:
    dropped = seen.os == "windows" and not seen.wsl and (seen.framework == "jax" or _tf_from(seen, (2, 11)))
    for message in seen.all("build-without-cuda"):
        by = message.facts.get("by", "")
        whose = message.facts.get("framework", seen.framework)
        weight = _BUILD.get(by, 0.93)
        if dropped and whose in ("", "tensorflow", "jax"):
            first = 0.9 if whose != "jax" else 0.6
            yield from votes(message, {"framework.windows-gpu-dropped": first, "framework.cpu-only-build": 0.7})
        else:
            odd = seen.os == "macos" or seen.has("unusual-processor")
            platform = {"framework.platform-unsupported": 0.5} if odd else {}
            yield from votes(message, {"framework.cpu-only-build": weight} | platform)
    for message in seen.all("gpu-backend-absent"):
        drop = {"framework.windows-gpu-dropped": 0.6} if seen.os == "windows" else {"driver.missing": 0.3}
        yield from votes(message, {"framework.cpu-only-build": 0.66} | drop)
    for message in seen.all("gpu-count-zero", "gpu-list-empty"):
        if message.kind == "gpu-list-empty" and seen.framework and seen.has("harmless"):
            yield from votes(message, {"framework.cpu-only-build": 0.28, "driver.missing": 0.25})
        if dropped:
            yield Vote("framework.windows-gpu-dropped", 0.82, message)
    yield from _started_without_gpu(seen)


def _devices(seen: Situation) -> Iterator[Vote]:
    """A device was asked for that is not there. The first GPU is there unless the framework has none at all."""
    for message in seen.all("device-name-unknown"):
        none = re.search(r"gpu:0\b", message.facts.get("device", ""), re.IGNORECASE) and not _GPU_LISTED.search(
            message.text
        )
        wrong: Weights = {"runtime.invalid-device": 0.86, "framework.cpu-only-build": 0.3, "path.devices-hidden": 0.25}
        absent: Weights = {"framework.cpu-only-build": 0.62, "driver.missing": 0.42, "cuda.library-missing": 0.4}
        yield from votes(message, absent | {"runtime.invalid-device": 0.5} if none else wrong)


# What follows the list of devices that are there.
_GPU_LISTED = re.compile(r"(?:available devices|devices)\b.{0,10}[:\[].{0,300}?gpu:\d", re.IGNORECASE)


def _tf_from(seen: Situation, first: tuple[int, int]) -> bool:
    return seen.framework == "tensorflow" and seen.release[:2] >= first


def _started_without_gpu(seen: Situation) -> Iterator[Vote]:
    started = seen.first("runs-container")
    empty = seen.first("gpu-count-zero", "gpu-list-empty", "no-visible-gpu", "cuda-unavailable", "gpu-unavailable")
    if started is None or empty is None or seen.has("gpu-works"):
        return
    options = started.facts.get("options", "")
    if not any(word in options for word in ("--gpus", "nvidia", "--device", "--nv")):
        yield Vote("container.gpu-not-exposed", 0.9, started)


def _installers(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("no-fitting-version"):
        yield from votes(message, _no_version(message, seen))
    for message in seen.all("package-removed"):
        yield Vote("framework.package-removed", 0.75 if message.facts.get("sure") else 0.97, message)
    for message in seen.all("wheel-unfit"):
        yield from votes(message, _wheel(message, seen))
    for message in seen.all("packages-disagree"):
        wheel = message.facts["needs"].startswith("nvidia-")
        yield Vote("framework.library-set-conflict" if wheel else "framework.dependency-conflict", 0.66, message)
    names = {message.facts["package"].lower(): message for message in seen.all("package-listed")}
    if {"tensorflow"} < set(names) and {"tensorflow-gpu", "tensorflow-cpu"} & set(names):
        yield from votes(names["tensorflow"], {"framework.duplicate-install": 0.8, "framework.cpu-only-build": 0.45})
    elif "tensorflow-cpu" in names:
        yield Vote("framework.cpu-only-build", 0.7, names["tensorflow-cpu"])


def _no_version(message: Message, seen: Situation) -> Weights:
    wanted, package = message.facts.get("wanted", ""), message.facts["package"]
    if wanted == "none-offered":
        platform = 0.78 if seen.os == "macos" or seen.has("unusual-processor") else 0.55
        if _COMMON_PYTHONS[0] <= seen.python[:2] <= _COMMON_PYTHONS[1]:
            # Every framework has builds for these, so an empty list is about the system.
            platform = max(platform, 0.74)
        return {
            "framework.python-unsupported": 0.7,
            "framework.platform-unsupported": platform,
            "framework.installer-too-old": 0.35,
        }
    if package == "tensorflow-gpu" and message.facts["offered"] == "1":
        return {"framework.package-removed": 0.85, "framework.python-unsupported": 0.5}
    if _only_elsewhere(message):
        return {"framework.windows-gpu-dropped": 0.88, "framework.python-unsupported": 0.45}
    if wanted == "older-than-all":
        return {"framework.python-unsupported": 0.93, "framework.platform-unsupported": 0.25}
    if wanted == "newer-than-all" and _pip_is_old(message, seen):
        return {"framework.installer-too-old": 0.88, "framework.python-unsupported": 0.6}
    sure = {"newer-than-all": 0.84, "in-a-gap": 0.8}.get(wanted, 0.6)
    return {
        "framework.python-unsupported": sure,
        "framework.installer-too-old": 0.35,
        "framework.platform-unsupported": 0.3,
    }


def _only_elsewhere(message: Message) -> bool:
    """tensorflow-gpu 2.11 has files for Linux alone: a Python that is offered only its neighbours runs Windows."""
    facts = message.facts
    wanted = release(facts["requirement"].partition("==")[2])[:2]
    if facts["package"] != "tensorflow-gpu" or wanted != (2, 11):
        return False
    newest = release(facts.get("newest"))[:2]
    return newest == (2, 10) or (newest == (2, 12) and release(facts.get("oldest")) >= (2, 2))


def _pip_is_old(message: Message, seen: Situation) -> bool:
    """Old pip cannot see newer kinds of wheels: it says so itself, or its list ends where they begin."""
    told = seen.first("pip-version")
    if told and release(told.facts["version"]) < (19,):
        return True
    pinned = release(message.facts["requirement"].partition("==")[2])
    ends = release(message.facts.get("newest")) in _LAST_FOR_OLD_PIP
    return ends and message.facts["package"].startswith("tensorflow") and pinned <= _LAST_FOR_36


def _wheel(message: Message, seen: Situation) -> Weights:
    tag = message.facts["wheel"].lower()
    systems = {"windows": "win", "linux": "linux", "macos": "macosx"}
    other = seen.has("unusual-processor") and tag.endswith(("x86_64.whl", "amd64.whl"))
    if other or (seen.os and systems[seen.os] not in tag):
        return {"framework.platform-unsupported": 0.85, "framework.python-unsupported": 0.4}
    return {
        "framework.python-unsupported": 0.7,
        "framework.platform-unsupported": 0.5,
        "framework.installer-too-old": 0.35,
    }


def _imports(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("module-missing"):
        yield from votes(message, _missing(message))
    for message in seen.all("packages-clash"):
        yield Vote("framework.dependency-conflict", 0.7 if message.facts.get("sure") else 0.93, message)
    for message in seen.all("module-half-loaded"):
        own = "packages" not in message.facts.get("file", "packages")
        yield from votes(
            message, {"framework.shadowed-module": 0.94 if own else 0.68, "framework.corrupt-install": 0.55}
        )
    for message in seen.all("attribute-missing"):
        yield from votes(message, _attribute(message))
    for message in seen.all("script-named-like-framework"):
        half = seen.has("module-half-loaded", "attribute-missing", "module-hidden")
        yield from votes(message, {"framework.shadowed-module": 0.93 if half else 0.55})
    if seen.has("framework-in-traceback"):
        for message in seen.all("dependency-missing"):
            weights = {"framework.dependency-conflict": 0.56, "framework.corrupt-install": 0.54}
            yield from votes(message, weights)


def _missing(message: Message) -> Weights:
    name, _, below = message.facts["module"].partition(".")
    if not below:
        sure = 0.86 if name in ("tensorflow", "torch", "jax") else 0.6
        return {"framework.not-installed": sure, "framework.corrupt-install": 0.25}
    if below.startswith("keras"):
        return {
            "framework.shadowed-module": 0.58,
            "framework.corrupt-install": 0.5,
            "framework.duplicate-install": 0.3,
        }
    if below.split(".")[0] in ("python", "_api", "core", "_C", "compiler"):
        return {
            "framework.corrupt-install": 0.6,
            "framework.shadowed-module": 0.5,
            "framework.dependency-conflict": 0.35,
        }
    if name in ("torch", "torchvision", "torchaudio", "jax", "jaxlib"):
        # A part that another release has: the program that asks for it was written for that one.
        return {"framework.dependency-conflict": 0.66, "framework.corrupt-install": 0.35}
    return {}


# What TensorFlow 2 no longer has at its top: who asks for it was written for TensorFlow 1.
_TENSORFLOW_1 = {
    "ConfigProto",
    "GPUOptions",
    "InteractiveSession",
    "Session",
    "app",
    "contrib",
    "flags",
    "get_default_graph",
    "get_default_session",
    "get_variable",
    "global_variables_initializer",
    "layers",
    "log",
    "logging",
    "placeholder",
    "python_io",
    "reset_default_graph",
    "set_random_seed",
    "to_float",
    "trainable_variables",
    "truncated_normal",
    "variable_scope",
}


def _attribute(message: Message) -> Weights:
    module, attribute = message.facts["module"], message.facts["attribute"]
    if module == "tensorflow" and attribute in ("__version__", "version"):
        return {
            "framework.corrupt-install": 0.62,
            "framework.duplicate-install": 0.58,
            "framework.shadowed-module": 0.5,
        }
    if module == "tensorflow" and attribute in ("keras", "config", "compat", "constant", "Variable", "test"):
        return {
            "framework.shadowed-module": 0.66,
            "framework.corrupt-install": 0.5,
            "framework.duplicate-install": 0.35,
        }
    if module == "tensorflow" and attribute in _TENSORFLOW_1:
        return {"framework.dependency-conflict": 0.7, "framework.corrupt-install": 0.3}
    if module == "tensorflow":
        return {
            "framework.dependency-conflict": 0.46,
            "framework.corrupt-install": 0.45,
            "framework.shadowed-module": 0.42,
        }
    if module == "torch" and attribute in _TORCH_BASICS:
        return {"framework.shadowed-module": 0.66, "framework.corrupt-install": 0.52}
    return {"framework.dependency-conflict": 0.55} if module in ("torch", "jax", "jaxlib") else {}


RULES: tuple[Rule, ...] = (_builds, _devices, _installers, _imports, *rules_packages.RULES)
