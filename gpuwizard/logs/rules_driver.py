"""From what the driver said (cuInit, NVML, the kernel, the container toolkit) to causes."""

from collections.abc import Iterator

from gpuwizard.catalog.xids import xid
from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation, release
from gpuwizard.logs.vote import Rule, Vote, Weights, votes

# CUDA results whose meaning does not depend on where they were seen.
_CODES: dict[int, Weights] = {
    34: {"path.shadowed": 0.72, "driver.missing": 0.5},
    35: {"driver.too-old": 0.93, "driver.missing": 0.25},
    36: {"driver.too-old": 0.93},
    46: {"runtime.device-busy": 0.86, "driver.not-loaded": 0.3, "runtime.memory-in-use": 0.25},
    98: {"hardware.compute-capability": 0.9},
    101: {"runtime.invalid-device": 0.86, "runtime.device-busy": 0.35, "path.devices-hidden": 0.3},
    200: {"hardware.compute-capability": 0.6, "driver.too-old": 0.4},
    209: {"hardware.compute-capability": 0.94},
    214: {"hardware.gpu-fault": 0.94},
    218: {"hardware.compute-capability": 0.65, "driver.too-old": 0.5},
    220: {"hardware.gpu-fault": 0.9},
    221: {"driver.missing": 0.5, "container.gpu-not-exposed": 0.35},
    222: {"driver.too-old": 0.95, "driver.forward-compat": 0.2},
    304: {"driver.permissions": 0.7, "driver.device-nodes-missing": 0.4, "container.gpu-not-exposed": 0.35},
    702: {"runtime.kernel-fault": 0.93},
    801: {"driver.not-loaded": 0.42, "framework.platform-unsupported": 0.36},
    802: {"driver.fabric-not-ready": 0.94, "driver.not-loaded": 0.2},
    919: {"driver.fabric-not-ready": 0.9},
} | {code: {"runtime.device-busy": 0.7} for code in range(805, 811)}
_KERNEL = {700: 0.92, 710: 0.94, 714: 0.9, 715: 0.9, 716: 0.9, 717: 0.9, 718: 0.9, 719: 0.88}

_NVML: dict[int, Weights] = {
    4: {"driver.permissions": 0.92, "container.gpu-not-exposed": 0.3},
    6: {"hardware.no-nvidia-gpu": 0.45},
    9: {"driver.not-loaded": 0.88, "driver.missing": 0.3},
    11: {"hardware.gpu-fault": 0.6},
    14: {"hardware.gpu-fault": 0.6},
    15: {"hardware.gpu-fault": 0.94},
    16: {"hardware.gpu-fault": 0.7},
    18: {"driver.library-mismatch": 0.92, "path.shadowed": 0.3},
    28: {"hardware.no-nvidia-gpu": 0.55},
}


# TensorFlow loaded a libcuda and that one answers nothing: the toolkit's stand-in for it, which lies in many images.
_STUB: Weights = {
    "path.shadowed": 0.6,
    "container.gpu-not-exposed": 0.58,
    "driver.missing": 0.56,
    "hardware.no-nvidia-gpu": 0.4,
}


def _no_driver(seen: Situation) -> Weights:
    """The driver's library could not be opened."""
    if seen.wsl and not seen.container:
        return {"wsl.driver-misconfigured": 0.82, "driver.missing": 0.42}
    if seen.container and seen.boxed_surely:
        return {"container.gpu-not-exposed": 0.82, "driver.missing": 0.45, "hardware.no-nvidia-gpu": 0.35}
    box = 0.5 if seen.container else 0.2
    return {"driver.missing": 0.76, "hardware.no-nvidia-gpu": 0.55, "container.gpu-not-exposed": box}


def _no_device(seen: Situation) -> Weights:
    """The driver was asked and shows no GPU."""
    if seen.container and seen.has("driver-not-running"):
        return {"container.gpu-not-exposed": 0.84, "driver.not-loaded": 0.4, "hardware.no-nvidia-gpu": 0.4}
    if seen.wsl and not seen.container:
        return {"wsl.driver-misconfigured": 0.66, "path.devices-hidden": 0.4, "hardware.no-nvidia-gpu": 0.4}
    if seen.container:
        return {
            "container.gpu-not-exposed": 0.74,
            "path.devices-hidden": 0.4,
            "driver.library-mismatch": 0.25,
        }
    if seen.has("driver-not-running"):
        return {"hardware.no-nvidia-gpu": 0.62, "driver.not-loaded": 0.6, "driver.missing": 0.3}
    return {
        "hardware.no-nvidia-gpu": 0.5,
        "path.devices-hidden": 0.49,
        "driver.not-loaded": 0.4,
        "container.gpu-not-exposed": 0.34,
    }


def _not_initialised(seen: Situation) -> Weights:
    """A copy of a program that had used the GPU gets this answer, and hardly any other program."""
    if seen.has("forked-worker"):
        return {"runtime.late-configuration": 0.9}
    return {"runtime.late-configuration": 0.46, "driver.not-loaded": 0.4, "driver.fabric-not-ready": 0.3}


def _unknown(seen: Situation) -> Weights:
    """Error 999: the driver failed and does not say why."""
    if seen.has("driver-not-running"):
        if seen.container:
            return {"container.gpu-not-exposed": 0.85, "driver.not-loaded": 0.5}
        return {"driver.not-loaded": 0.8, "hardware.no-nvidia-gpu": 0.5, "driver.missing": 0.35}
    if seen.has("after-suspend") and not seen.container:
        return {"driver.uvm-unusable": 0.86, "driver.not-loaded": 0.4}
    sudo = {"driver.permissions": 0.9} if seen.has("sudo-works") else {"driver.permissions": 0.52}
    box = {"container.gpu-not-exposed": 0.45} if seen.container else {}
    rest: Weights = {"driver.uvm-unusable": 0.6, "driver.device-nodes-missing": 0.4, "driver.not-loaded": 0.4}
    return rest | sudo | box


def _versions(seen: Situation) -> tuple[str, str]:
    library, kernel = seen.first("libcuda-version"), seen.first("kernel-version")
    return (library.facts["version"] if library else "", kernel.facts["version"] if kernel else "")


def _halves_differ(seen: Situation) -> bool:
    library, kernel = (release(version)[:3] for version in _versions(seen))
    return seen.has("driver-halves-differ", "driver-versions-differ") or bool(library and kernel and library != kernel)


def _mismatch(seen: Situation) -> Weights:
    if seen.container and seen.boxed_surely and not seen.has("nvml-error"):
        return {"driver.forward-compat": 0.72, "driver.library-mismatch": 0.68, "path.shadowed": 0.3}
    return {"driver.library-mismatch": 0.88, "driver.forward-compat": 0.4, "path.shadowed": 0.3}


def _compat(seen: Situation) -> Weights:
    if seen.container or seen.has("image-wants-newer-driver"):
        return {"driver.forward-compat": 0.9, "driver.too-old": 0.5, "driver.library-mismatch": 0.35}
    if _halves_differ(seen):
        return {"driver.library-mismatch": 0.76, "driver.forward-compat": 0.68, "driver.too-old": 0.25}
    return {"driver.forward-compat": 0.8, "driver.library-mismatch": 0.5, "driver.too-old": 0.4}


def code_weights(code: int, seen: Situation) -> Weights:
    """Returns the causes that a CUDA result speaks for, by its number."""
    if code in _KERNEL:
        return {"runtime.kernel-fault": _KERNEL[code]}
    by_place = {
        3: _not_initialised,
        100: _no_device,
        -1: _no_driver,
        303: _no_driver,
        803: _mismatch,
        804: _compat,
        999: _unknown,
    }
    if code in by_place:
        return by_place[code](seen)
    if code == 500:
        wsl = {"wsl.driver-misconfigured": 0.85 if seen.wsl else 0.4}
        return wsl | {"driver.library-mismatch": 0.42, "path.shadowed": 0.42}
    return _CODES.get(code, {})


def _cuda(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("cuinit-failed", "cuda-error"):
        code = int(message.facts.get("code", "0"))
        if code == -1 and message.family == "tf_cuda_driver" and not (seen.container and seen.boxed_surely):
            yield from votes(message, _STUB)
        elif code == 2:
            start = message.kind == "cuinit-failed"
            yield from votes(message, {"runtime.memory-in-use": 0.85 if start else 0.6, "runtime.out-of-memory": 0.55})
        else:
            yield from votes(message, code_weights(code, seen))
    for message in seen.all("context-failed"):
        code = int(message.facts.get("code", "0"))
        if code == 2:
            yield from votes(message, {"runtime.memory-in-use": 0.87, "runtime.out-of-memory": 0.4})
        elif code == 101:
            # The first GPU exists, so a refused context means that it takes no further program.
            yield from votes(message, {"runtime.device-busy": 0.7, "runtime.invalid-device": 0.66})
        else:
            yield from votes(message, code_weights(code, seen))
    for message in seen.all("event-failed"):
        code = int(message.facts.get("code", "999"))
        known = code_weights(code, seen) if code in _CODES else {}
        yield from votes(message, known or {"runtime.kernel-fault": 0.8, "hardware.gpu-fault": 0.35})


def _halves(seen: Situation) -> Iterator[Vote]:
    compat = "804" in seen.codes("cuinit-failed", "cuda-error")
    for message in seen.all("driver-halves-differ"):
        weight = 0.62 if compat else 0.9
        boxed = {"driver.forward-compat": 0.6} if seen.container else {}
        yield from votes(message, {"driver.library-mismatch": weight} | boxed)
    for message in seen.all("driver-versions-differ"):
        yield from votes(message, {"driver.library-mismatch": 0.95})
    for message in seen.all("driver-not-running"):
        box = {"container.gpu-not-exposed": 0.7} if seen.container else {}
        wsl = {"wsl.driver-misconfigured": 0.5} if seen.wsl else {"driver.not-loaded": 0.58}
        yield from votes(message, {"hardware.no-nvidia-gpu": 0.4} | wsl | box)
    for message in seen.all("device-file-missing"):
        box = {"container.gpu-not-exposed": 0.8} if seen.container else {}
        yield from votes(message, {"hardware.no-nvidia-gpu": 0.55, "driver.device-nodes-missing": 0.4} | box)
    for message in seen.all("no-visible-gpu", "no-device"):
        yield from votes(message, _no_device(seen), 0.95)
    for message in seen.all("driver-not-found"):
        yield from votes(message, _no_driver(seen), 1.08)


def _nvml(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("nvml-error"):
        yield from votes(message, _nvml_weights(int(message.facts["code"]), seen))
    for message in seen.all("no-devices-listed"):
        box = {"container.gpu-not-exposed": 0.7} if seen.container else {"path.devices-hidden": 0.35}
        rest = {"hardware.no-nvidia-gpu": 0.5, "driver.not-loaded": 0.42, "hardware.gpu-fault": 0.35}
        yield from votes(message, rest | box)
    for message in seen.all("xid"):
        yield from votes(message, _xid(int(message.facts["xid"]), message.text))


def _nvml_weights(code: int, seen: Situation) -> Weights:
    if code == 12:
        return _no_driver(seen)
    if code == 9 and seen.wsl and not seen.container:
        return {"wsl.driver-misconfigured": 0.84, "driver.not-loaded": 0.4}
    if code == 17:
        boxed = seen.container and not seen.wsl
        return {
            "wsl.driver-misconfigured": 0.55 if boxed else 0.74,
            "container.gpu-not-exposed": 0.74 if boxed else 0.6,
        }
    if code == 999:
        if seen.container:
            return {"container.gpu-not-exposed": 0.8, "driver.permissions": 0.5}
        return {
            "driver.permissions": 0.58,
            "driver.uvm-unusable": 0.45,
            "driver.not-loaded": 0.45,
            "container.gpu-not-exposed": 0.4,
        }
    if code == 18 and seen.has("unset-works"):
        return {"path.shadowed": 0.96, "driver.library-mismatch": 0.5}
    return _NVML.get(code, {})


def _xid(number: int, text: str) -> Weights:
    known = xid(number, text)
    if known is None:
        return {}
    program: Weights = {"runtime.kernel-fault": 0.75, "hardware.gpu-fault": 0.3}
    return program if known.kind == "program" else {"hardware.gpu-fault": 0.93 if known.kind == "fault" else 0.8}


def _files(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("device-open-failed"):
        yield from votes(message, _open_failed(message, seen))
    if seen.has("nvml-error", "cuinit-failed", "cuda-error", "no-visible-gpu"):
        for message in seen.all("device-owner"):
            yield from votes(message, {"driver.permissions": 0.6})
    for message in seen.all("smi-not-found"):
        yield from votes(message, _no_driver(seen), 0.75)


def _open_failed(message: Message, seen: Situation) -> Weights:
    why = message.facts["why"].lower()
    if why in ("eacces", "permission denied"):
        return {"driver.permissions": 0.93}
    if why in ("eperm", "operation not permitted"):
        return {"driver.permissions": 0.72, "container.gpu-not-exposed": 0.75 if seen.container else 0.4}
    if why in ("eio", "input/output error"):
        return {"driver.uvm-unusable": 0.93, "driver.not-loaded": 0.3}
    if seen.container:
        return {"container.gpu-not-exposed": 0.75, "driver.device-nodes-missing": 0.5}
    if message.facts["device"] == "/dev/nvidia":
        # No device file at all: the module was most likely not loaded, so nothing could make them.
        return {"driver.not-loaded": 0.5, "hardware.no-nvidia-gpu": 0.45, "driver.device-nodes-missing": 0.45}
    return {"driver.device-nodes-missing": 0.8, "driver.not-loaded": 0.45}


RULES: tuple[Rule, ...] = (_cuda, _halves, _nvml, _files)
