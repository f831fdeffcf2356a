"""From a machine that has no NVIDIA GPU, or a variable that hides it, to causes."""

from collections.abc import Iterator

from gpuwizard.logs.situation import Situation
from gpuwizard.logs.vote import Rule, Vote

_LOOKED_IN_VAIN = (
    "cuinit-failed",
    "cuda-error",
    "no-visible-gpu",
    "driver-not-found",
    "driver-not-running",
    "gpu-list-empty",
    "gpu-count-zero",
    "smi-not-found",
    "cuda-unavailable",
)


def _adapters(seen: Situation) -> Iterator[Vote]:
    """The machine's list of adapters names other makers alone, and a program looked for an NVIDIA GPU in vain."""
    other = seen.first("other-adapter")
    if other and not seen.has("nvidia-adapter") and seen.has(*_LOOKED_IN_VAIN):
        yield Vote("hardware.no-nvidia-gpu", 0.85, other)


def _hidden(seen: Situation) -> Iterator[Vote]:
    """A variable that hides the GPU is the cause only where something says that no GPU is there."""
    missing = seen.has("no-visible-gpu", "no-device", "no-devices-listed", "gpu-count-zero", "gpu-list-empty")
    missing = missing or "100" in seen.codes("cuinit-failed", "cuda-error") or seen.has("gpu-backend-absent")
    for message in seen.all("variable-hides"):
        value, name = message.facts.get("value", ""), message.facts["variable"].upper()
        if seen.has("gpu-works"):
            continue
        if value.startswith(("GPU-", "MIG-")):
            yield Vote(
                "path.devices-hidden",
                0.85 if seen.has("uuid-not-number") else 0.5 if missing else 0.0,
                message,
            )
        elif name == "NVIDIA_VISIBLE_DEVICES":
            yield Vote("path.devices-hidden", 0.6 if missing else 0.0, message)
        else:
            yield Vote("path.devices-hidden", 0.94 if missing else 0.5, message)


RULES: tuple[Rule, ...] = (_adapters, _hidden)
