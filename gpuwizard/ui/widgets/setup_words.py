"""The words of the guided set-up: states of steps, sums, and what the buttons say."""

from typing import Literal

from gpuwizard.setup.step import SetupStep
from gpuwizard.setup.totals import Totals
from gpuwizard.ui.setup_run import SetupView

# How a step appears; each has a drawing and a word, so that no colour is needed to tell them apart.
StepShown = Literal["done", "next", "waiting", "failed", "person", "running"]

STEP_WORDS: dict[StepShown, str] = {
    "done": "Done",
    "next": "Next",
    "waiting": "Waits",
    "failed": "Failed",
    "person": "Needs you",
    "running": "Running",
}
GB = 1000
GIB = 1 << 30


def by_hand(step: SetupStep) -> bool:
    """Whether a person has to do a step: gpuwizard only shows it, and looks afterwards."""
    return step.id != "verify" and not step.runs_here


def shown_as(step: SetupStep, running: bool = False) -> StepShown:
    """Returns how a step appears."""
    if running:
        return "running"
    if step.state in ("next", "failed") and by_hand(step):
        return "person"
    return step.state


def action_text(step: SetupStep) -> str:
    """Returns what the button of the step whose turn it is says."""
    if step.id == "verify":
        return "&Try it out"
    if by_hand(step):
        return "&I have done it, look again"
    return "&Run this step again…" if step.state == "failed" else "&Run this step…"


def size_text(megabytes: float) -> str:
    """Returns a size for people: "50 MB", "6.1 GB"."""
    return f"{megabytes / GB:.1f} GB" if megabytes >= GB else f"{megabytes:.0f} MB"


def minutes_text(minutes: float) -> str:
    """Returns a rough time for people: "about 6 minutes", "about 2 hours"."""
    whole = max(1, round(minutes))
    if whole >= 90:
        return f"about {round(whole / 60)} hours"
    return "about a minute" if whole == 1 else f"about {whole} minutes"


def total_text(total: Totals, free_bytes: int | None) -> str:
    """Returns what is still to be done in sum, one or two sentences; empty where nothing is."""
    if not total.minutes:
        return ""
    about = "at least" if total.at_least else "about"
    room = f", and {about} {size_text(total.megabytes)} on the disk" if total.megabytes else ""
    free = f" {free_bytes / GIB:.0f} GB are free there." if free_bytes is not None and total.megabytes else ""
    loads = ", with the downloads" if room or total.at_least else ""
    return f"Takes {minutes_text(total.minutes)} in all{loads}{room}.{free}"


def wanted_text(view: SetupView) -> str:
    """Returns what will be there in the end: "TensorFlow 2.21.0 on the processor, with Python 3.12"."""
    where = " on the GPU" if view.profile.wants_gpu else " on the processor"
    what = f"{view.framework}{where}" if view.framework else "An environment for your packages"
    return f"{what}, with Python {view.python}" if view.python else what


def state_text(view: SetupView) -> str:
    """Returns where the whole set-up stands, in one sentence."""
    plan = view.plan
    if plan.refused:
        return "This cannot be set up on this computer."
    if plan.finished:
        return "Everything is set up, and it works."
    done = sum(step.state == "done" for step in plan.steps)
    if plan.next is not None and plan.next.id == "verify":
        return "Everything is in its place. It remains to be seen that it works."
    if not view.changed and not view.earlier:
        return f"Steps done already: {done} of {len(plan.steps)}. Nothing has been changed yet."
    return f"Steps done: {done} of {len(plan.steps)}."


def sentence(text: str) -> str:
    """Returns what is being done as the beginning of a sentence."""
    return text[:1].upper() + text[1:]
