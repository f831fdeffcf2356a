"""From what the general rows say to causes. They know less than others, so most name two causes and none is sure."""

from collections.abc import Iterator

from gpuwizard.logs.message import Message
from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote, Weights, by_kind, votes

# How far a vote counts that rests on a general row: it knows the thing, and not what the program meant by it.
GENERAL = 0.9

_PLAIN: dict[str, Weights] = {
    "capability-said": {"hardware.compute-capability": 0.85},
    "copy-to-gpu-failed": {"runtime.out-of-memory": 0.64, "runtime.memory-in-use": 0.58},
    "cpu-instruction-said": {"system.cpu-instructions": 0.85},
    "device-number-said": {"runtime.invalid-device": 0.78, "path.devices-hidden": 0.42},
    "driver-old-said": {"driver.too-old": 0.76, "driver.missing": 0.4},
    "gsp-silent": {"hardware.gpu-fault": 0.62, "driver.not-loaded": 0.56},
    "kernel-complains": {"driver.not-loaded": 0.44, "hardware.gpu-fault": 0.42},
    "no-driver-for-container": {
        "driver.missing": 0.66,
        "container.gpu-not-exposed": 0.56,
        "hardware.no-nvidia-gpu": 0.5,
    },
    "session-failed": {"runtime.memory-in-use": 0.46, "driver.too-old": 0.34, "driver.not-loaded": 0.3},
    "too-late-said": {"runtime.late-configuration": 0.86},
    "toolkit-slow": {"driver.not-loaded": 0.66, "hardware.gpu-fault": 0.44},
}


def _plain(seen: Situation) -> Iterator[Vote]:
    return by_kind(seen, _PLAIN)


def _versions(seen: Situation) -> Iterator[Vote]:
    for message in seen.all("library-version-said"):
        cudnn = message.facts["library"].lower() == "cudnn"
        whose = "cudnn.version-mismatch" if cudnn else "cuda.version-mismatch"
        yield from votes(message, {whose: 0.8, "path.shadowed": 0.5, "framework.library-set-conflict": 0.4})


def _no_gpu(seen: Situation) -> Iterator[Vote]:
    """A program says that there is no GPU, or that CUDA does not start, and nothing more."""
    for message in seen.all("gpu-not-found-said", "cuda-start-failed", "nvml-unknown"):
        yield from votes(message, _silent(message, seen))


def _silent(message: Message, seen: Situation) -> Weights:
    if seen.wsl:
        return {"wsl.driver-misconfigured": 0.52, "driver.missing": 0.36}
    if seen.container:
        return {"container.gpu-not-exposed": 0.6, "driver.not-loaded": 0.36}
    if message.kind == "nvml-unknown":
        return {"driver.not-loaded": 0.5, "driver.missing": 0.45, "container.gpu-not-exposed": 0.35}
    return {
        "driver.missing": 0.42,
        "hardware.no-nvidia-gpu": 0.41,
        "driver.not-loaded": 0.36,
        "path.devices-hidden": 0.28,
    }


def _toolkit(seen: Situation) -> Iterator[Vote]:
    """A tool that lends the driver to containers failed for a reason of its own."""
    for message in seen.all("toolkit-failed"):
        host: Weights = {"driver.not-loaded": 0.42}
        if seen.wsl:
            yield from votes(message, {"wsl.driver-misconfigured": 0.6, "container.gpu-not-exposed": 0.55})
        elif "not permitted" in message.text.lower() or "permission denied" in message.text.lower():
            yield from votes(message, {"container.gpu-not-exposed": 0.64, "driver.permissions": 0.6})
        else:
            yield from votes(message, {"container.gpu-not-exposed": 0.7} | host)
    for message in seen.all("tegra-driver-failed"):
        denied = "denied" in message.facts.get("why", "").lower()
        box: Weights = {"container.gpu-not-exposed": 0.66 if not denied or seen.container else 0.4}
        yield from votes(
            message, {"driver.permissions": 0.8 if denied else 0.5, "driver.device-nodes-missing": 0.45} | box
        )


RULES: tuple[Rule, ...] = (_plain, _versions, _no_gpu, _toolkit)
