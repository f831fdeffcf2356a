"""The plan: from the machine as it is to what the profile wants, each step verified before the next one opens."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import Struct

from gpuwizard.model.interpreter import Environment
from gpuwizard.setup import places
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.machine_steps import (
    driver_seen,
    driver_step,
    restart_seen,
    restart_step,
    wsl_seen,
    wsl_step,
)
from gpuwizard.setup.package_steps import packages_seen, packages_step, requirements, verify_seen, verify_step
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.python_steps import environment_seen, environment_step, python_seen, python_step
from gpuwizard.setup.step import Seen, SetupStep, StepId, StepState
from gpuwizard.setup.versions import Chosen, choose, inside_wsl

GIB = 1 << 30
# Measured: an environment with a framework and its CUDA libraries takes up to 6.4 GB, and pip keeps a copy meanwhile.
ROOM_FOR_GPU, ROOM_FOR_CPU = 10 * GIB, 3 * GIB
DONE_TITLES: dict[StepId, str] = {
    "driver": "NVIDIA driver",
    "wsl": "WSL 2",
    "restart": "Restart",
    "python": "Python",
    "environment": "Environment",
    "packages": "Packages",
    "verify": "Test",
}
MAKE_ROOM = "Free some space first, or choose a folder on another disk."


class SetupPlan(Struct, frozen=True):
    """A profile on a machine.

    Attributes:
        name: The profile's.
        steps: All steps in order; empty where the profile cannot be carried out.
        refused: Why it cannot be carried out here, empty where it can.
        instead: What would work, empty where nothing is known.
        notes: What to know before the first step.
        folder: Where the environment lies.
        text: The profile's own text.
        contact: Whom to ask.
        schema: Of the contract.
    """

    name: str
    steps: tuple[SetupStep, ...] = ()
    refused: str = ""
    instead: str = ""
    notes: tuple[str, ...] = ()
    folder: str = ""
    text: str = ""
    contact: str = ""
    schema: int = 1

    @property
    def next(self) -> SetupStep | None:
        """The step whose turn it is, None where all is done."""
        return next((step for step in self.steps if step.state in ("next", "failed")), None)

    @property
    def finished(self) -> bool:
        """Whether every step was seen to be done."""
        return bool(self.steps) and all(step.state == "done" for step in self.steps)


def make_plan(profile: Profile, facts: SetupFacts, failed: Mapping[StepId, str] | None = None) -> SetupPlan:
    """Returns the plan for a profile on a machine.

    Args:
        profile: What is wanted.
        facts: The machine as it was just seen.
        failed: Steps that were tried a moment ago and did not succeed, with what was said of them.
    """
    chosen = choose(profile, facts, facts.environments)
    about = SetupPlan(
        profile.profile.name,
        folder=places.folder(profile, facts),
        text=profile.profile.text,
        contact=profile.profile.contact,
    )
    refused = chosen.refused or _occupied(profile, facts)
    if refused:
        return msgspec.structs.replace(about, refused=refused, instead=chosen.instead)
    made = steps(profile, facts, facts.environments, chosen, failed or {})
    return msgspec.structs.replace(about, steps=made, notes=_notes(profile, facts, made))


def steps(
    profile: Profile,
    facts: SetupFacts,
    environments: Sequence[Environment],
    recommendation: Chosen,
    failed: Mapping[StepId, str] | None = None,
) -> tuple[SetupStep, ...]:
    """Returns the steps that lead to what a profile wants, with how each stands.

    Args:
        profile: What is wanted.
        facts: The machine.
        environments: The Pythons at hand.
        recommendation: The versions that work here.
        failed: Steps that were tried and did not succeed, with what was said of them.
    """
    facts = msgspec.structs.replace(facts, environments=tuple(environments))
    made: list[SetupStep] = []
    opened = False
    for step in _all(profile, recommendation, facts):
        seen = is_done(step.id, profile, recommendation, facts)
        state = _state(seen, opened, step.id in (failed or {}))
        opened = opened or state != "done"
        says = (failed or {}).get(step.id, "") if state == "failed" else ""
        made.append(_as_it_stands(step, state, says or seen.says))
    return tuple(made)


def is_done(step: StepId, profile: Profile, recommendation: Chosen, facts: SetupFacts) -> Seen:
    """Tells from facts alone whether a step is done: yes, no, or not known."""
    if step == "driver":
        return driver_seen(recommendation, facts)
    if step == "wsl":
        return wsl_seen(facts)
    if step == "restart":
        return restart_seen(facts)
    if step == "python":
        return python_seen(profile, recommendation, facts)
    if step == "environment":
        return environment_seen(profile, recommendation, facts)
    if step == "packages":
        return packages_seen(profile, recommendation, facts)
    return verify_seen(facts)


def _all(profile: Profile, chosen: Chosen, facts: SetupFacts) -> tuple[SetupStep, ...]:
    below = [driver_step(chosen, facts)] if profile.wants_gpu else []
    below += [wsl_step(facts)] if inside_wsl(profile, facts) else []
    below += [restart_step(facts)] if profile.wants_gpu else []
    packages = [packages_step(profile, chosen, facts)] if requirements(profile, chosen) else []
    return (
        *below,
        python_step(profile, chosen, facts),
        environment_step(profile, chosen, facts),
        *packages,
        verify_step(profile, chosen, facts),
    )


def _state(seen: Seen, opened: bool, failed: bool) -> StepState:
    """Returns the state of a step; `opened` is whether one before it is still to be done."""
    if seen.answer == "yes":
        return "done"
    if opened:
        return "waiting"
    return "failed" if failed else "next"


def _as_it_stands(step: SetupStep, state: StepState, seen: str) -> SetupStep:
    """A step that is done asks for nothing any more."""
    if state == "done":
        return SetupStep(step.id, DONE_TITLES[step.id], check=step.check, state=state, seen=seen)
    return msgspec.structs.replace(step, state=state, seen=seen)


def _occupied(profile: Profile, facts: SetupFacts) -> str:
    if not facts.occupied:
        return ""
    where = places.folder(profile, facts)
    return f"The folder {where} holds other files: empty it, or name another in environment.folder."


def _notes(profile: Profile, facts: SetupFacts, made: Sequence[SetupStep]) -> tuple[str, ...]:
    installs = any(step.id == "packages" and step.state != "done" for step in made)
    needed = ROOM_FOR_GPU if profile.wants_gpu else ROOM_FOR_CPU
    if profile.framework.name == "none" or not installs or facts.free_bytes is None or facts.free_bytes >= needed:
        return ()
    free = f"{facts.free_bytes / GIB:.1f} GB"
    return (f"Only {free} are free where the environment will lie; about {needed // GIB} GB are needed. {MAKE_ROOM}",)
