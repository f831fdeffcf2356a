"""Tries out a finished environment: the last word on a set-up is what was seen to work."""

from collections.abc import Callable, Mapping

from gpuwizard.engine import events
from gpuwizard.engine.plan import DEFAULT_TIMEOUT, Plan, SessionLike
from gpuwizard.engine.recommend import Tell
from gpuwizard.engine.session import Session
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.report import Result
from gpuwizard.model.run import CORE, RunFacts
from gpuwizard.probes import framework as framework_probe
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome, run
from gpuwizard.setup.facts import Trial
from gpuwizard.setup.profile import FrameworkWish

PIP_CHECK_SECONDS = 120.0
_PARTS = "a matrix product, a convolution and a short training"


def on_gpu(
    python: str,
    framework: FrameworkName,
    env: Mapping[str, str],
    tell: Tell,
    began: Callable[[SessionLike], None] = lambda session: None,
) -> Trial:
    """Runs the whole check on the environment: all layers, up to a training step on the GPU.

    Args:
        python: The environment's Python.
        framework: What has to compute.
        env: The user's environment.
        tell: Called with what is being done.
        began: Called with the check as soon as it can be cancelled.
    """
    session = Session(Plan((python,), framework), env=env)
    happened = session.run()
    began(session)
    for event in happened:
        if isinstance(event, events.LayerProgress):
            tell(event.doing)
        elif isinstance(event, events.SessionFinished):
            return judged(event.report.results[0])
    return Trial(False, "The check did not come to an end.")


def judged(result: Result) -> Trial:
    """Returns what a result means: passed only where the test on the GPU was seen to pass."""
    last = next((layer.status for layer in result.layers if layer.id == "gpu-test"), "skipped")
    root = next((finding.title for finding in result.findings if finding.role == "root"), "")
    if result.status in ("passed", "warning") and last in ("passed", "warning"):
        return Trial(True, result.verdict or f"The GPU did {_PARTS} with the right numbers.")
    return Trial(False, f"{(root or result.verdict or 'The GPU test did not pass').rstrip('.')}.")


def on_processor(python: str, framework: FrameworkName, env: Mapping[str, str], cancel: Cancel, tell: Tell) -> Trial:
    """Lets the framework compute on the processor."""
    facts = framework_probe.run_framework(
        python,
        framework,
        env=env,
        gpu_test=True,
        timeout=DEFAULT_TIMEOUT,
        cancel=cancel,
        on_stage=lambda stage: tell(framework_probe.doing(framework, stage)),
    )
    return computed(facts, framework)


def computed(facts: RunFacts, framework: FrameworkName) -> Trial:
    """Returns what the framework's child reported, as passed or not."""
    title = FRAMEWORK_TITLES[framework]
    wrong = next((stage for stage in facts.stages if not stage.ok and stage.name in ("import", *CORE)), None)
    if wrong is not None:
        error = (wrong.error or wrong.error_type).strip().splitlines()
        return Trial(False, f"{title} failed in the step {wrong.name}{f': {error[0][:200]}' if error else ''}")
    done = [name for name in CORE if facts.stage(name) is not None]
    if len(done) == len(CORE):
        return Trial(True, f"{title} did {_PARTS} on the processor with the right numbers.")
    where = f" in the step {facts.end.stage}" if facts.end.stage else ""
    return Trial(False, f"{title} ended{where} before it had done all ({facts.end.name or facts.end.kind}).")


def inside_wsl(outcome: Outcome, framework: FrameworkWish, gpu: bool) -> Trial:
    """Returns what a computation in WSL printed, as passed or not: it names the device that it ran on."""
    title = "Python" if framework == "none" else FRAMEWORK_TITLES[framework]
    if not outcome.ok:
        last = (outcome.err.strip() or outcome.problem or outcome.end.kind).splitlines()[-1]
        return Trial(False, f"{title} failed in Ubuntu: {last[:200]}")
    on_a_gpu = any(word in outcome.out.lower() for word in ("gpu", "cuda"))
    if gpu and not on_a_gpu:
        return Trial(False, f"{title} works in Ubuntu, but it computed on the processor.")
    return Trial(True, f"{title} works in Ubuntu{' and multiplied matrices on the GPU' if gpu else ''}.")


def packages_agree(python: str, uv: str, env: Mapping[str, str], cancel: Cancel) -> Trial:
    """Asks pip, or uv where one is named, whether each package has what it needs."""
    argv = [uv, "pip", "check", "--python", python] if uv else [python, "-I", "-B", "-m", "pip", "check"]
    asked = run(argv, timeout=PIP_CHECK_SECONDS, env=env, cancel=cancel)
    if asked.ok:
        return Trial(True, "The environment works, and no package misses another.")
    lines = (asked.out.strip() or asked.err.strip() or asked.problem or asked.end.kind).splitlines()
    return Trial(False, f"{'uv' if uv else 'pip'} says: {lines[0][:200]}")
