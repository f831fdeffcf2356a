"""Runs the framework's child once more, with one variable set, where that tells two causes apart."""

from collections.abc import Callable, Mapping

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.run import RunFacts
from gpuwizard.probes.framework import COMPUTING

# oneDNN computes for TensorFlow on the processor (by default since 2.9). Source: TensorFlow 2.9, release notes.
ONEDNN = "TF_ENABLE_ONEDNN_OPTS"
Tried = tuple[RunFacts, dict[str, str]]
NOT_TRIED: Tried = (RunFacts(), {})


def second_try(
    framework: FrameworkName, run: RunFacts, env: Mapping[str, str], again: Callable[[Mapping[str, str]], RunFacts]
) -> Tried:
    """Tries TensorFlow without oneDNN where it crashed or miscalculated on the processor.

    Args:
        framework: The framework that ran.
        run: Its first run.
        env: The environment of the first run.
        again: Runs it once more in another environment.

    Returns:
        The second run and the variables that were set for it; `NOT_TRIED` where it would tell nothing.
    """
    if framework != "tensorflow" or env.get(ONEDNN) == "0" or not (_crashed(run) or _wrong(run)):
        return NOT_TRIED
    changed = {ONEDNN: "0"}
    return again({**env, **changed}), changed


def _crashed(run: RunFacts) -> bool:
    """Whether a signal ended it while it computed without a GPU."""
    return run.end.kind == "signal" and run.end.stage in COMPUTING and not run.gpus


def _wrong(run: RunFacts) -> bool:
    return any(stage.on_gpu is False and not stage.ok and not stage.error for stage in run.stages)
