"""Which page comes next. The order of the steps lives here, without a window, so that it can be tested in full."""

from typing import Literal, get_args

from msgspec import Struct

from gpuwizard.model.layers import LAYER_TITLES, LAYERS, LayerId

StepId = Literal[
    "welcome",
    "target",
    "checking",
    "driver",
    "cuda",
    "cudnn",
    "path",
    "framework",
    "gpu-test",
    "summary",
    "recommend",
    "report",
    "explain",
    "compare",
    "setup",
]
# What stands beside the way through the wizard, and leads nowhere by itself.
ASIDES: tuple[StepId, ...] = ("explain", "compare", "setup")
ALL_STEPS: tuple[StepId, ...] = get_args(StepId)
STEPS: tuple[StepId, ...] = tuple(step for step in ALL_STEPS if step not in ASIDES)
PREPARATION: tuple[StepId, ...] = ("welcome", "target", "checking")

STEP_TITLES: dict[StepId, str] = {
    "welcome": "Welcome",
    "target": "Choose a Python",
    "checking": "Check",
    "driver": LAYER_TITLES["driver"],
    "cuda": LAYER_TITLES["cuda"],
    "cudnn": LAYER_TITLES["cudnn"],
    "path": LAYER_TITLES["path"],
    "framework": LAYER_TITLES["framework"],
    "gpu-test": LAYER_TITLES["gpu-test"],
    "summary": "Result",
    "recommend": "What works here",
    "report": "Report",
    "explain": "Explain an error",
    "compare": "Compare two reports",
    "setup": "Set up this computer",
}


class FlowState(Struct, frozen=True):
    """What decides where the user can go.

    Attributes:
        opened: A saved report is shown; this computer was not looked at, so the first three steps fall away.
        demo: A recorded machine is played back.
        ready: A Python to look into is chosen.
        started: A check was started, whether or not it has ended.
        has_result: A complete report is there.
        known: The layers about which something is known already, also while a check runs.
    """

    opened: bool = False
    demo: bool = False
    ready: bool = False
    started: bool = False
    has_result: bool = False
    known: tuple[LayerId, ...] = ()


def first_step(state: FlowState) -> StepId:
    """Returns where the wizard begins: at the verdict for a saved report, else at the welcome."""
    return "summary" if state.opened else "welcome"


def is_skipped(step: StepId, state: FlowState) -> bool:
    """Returns whether a step was passed over because a saved report was opened."""
    return state.opened and step in PREPARATION


def reachable(step: StepId, state: FlowState) -> bool:
    """Returns whether the user may go to a step now."""
    if is_skipped(step, state):
        return False
    if step in ("welcome", "target", "explain"):
        return True
    if step == "setup":
        return not state.opened and not state.demo  # It acts on this computer, and what is shown may be another.
    if step == "checking":
        return state.started
    if step in LAYERS:
        return state.has_result or step in state.known
    return state.has_result


def is_listed(step: StepId, current: StepId, compared: bool, set_up: bool = False) -> bool:
    """Returns whether a step stands in the list of steps: what is rarely wanted only while it is there.

    Args:
        step: The step.
        current: The step that is shown.
        compared: Whether another report was chosen to compare with.
        set_up: Whether a set-up was begun.
    """
    there = {"compare": compared, "setup": set_up}
    return step == current or there.get(step, True)


def next_step(step: StepId, state: FlowState) -> StepId | None:
    """Returns the nearest step after this one that can be reached, None at the end."""
    if step in ASIDES:
        return None
    if step == "target" and state.ready:
        return "checking"  # Going on from there is what starts the check.
    after = STEPS[STEPS.index(step) + 1 :]
    return next((other for other in after if reachable(other, state)), None)


def previous_step(step: StepId, state: FlowState) -> StepId | None:
    """Returns the nearest step before this one that can be reached, None at the beginning."""
    if step in ASIDES:
        return "summary" if state.has_result else first_step(state)
    before = STEPS[: STEPS.index(step)]
    return next((other for other in reversed(before) if reachable(other, state)), None)


def step_after_check(current: StepId) -> StepId:
    """Returns where a finished check leads: from its own page to the verdict, else the user stays."""
    return "summary" if current == "checking" else current
