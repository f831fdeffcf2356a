"""How causes read that the driver alone showed, with a small program of ours and no framework.

A cause must not speak of a framework where none was involved: then these texts and fixes take the place of the usual.
"""

import dataclasses
from collections.abc import Callable

from gpuwizard.causes.commands import set_variable
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.driver_steps import STEPS
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.runtime_memory import IN_USE
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import restart
from gpuwizard.causes.words import NEW_TERMINAL, again, gpu_or
from gpuwizard.model.fix import Fix

Words = tuple[str, str]


def tailored(entry: CauseEntry, situation: Situation) -> CauseEntry:
    """Returns the entry as it reads where the driver alone showed the cause; else the entry as it is."""
    own = _OWN.get(entry.id)
    if own is None or not situation.get("step"):
        return entry
    texts, fixes = own(situation)
    if not texts[0]:
        return entry
    return dataclasses.replace(entry, tailor=lambda s: texts, fixes=(lambda s: fixes) if fixes else entry.fixes)


_ALONE = (
    "gpuwizard runs a small program of its own on each GPU by the driver alone, without any framework and without "
    "the CUDA toolkit."
)
_NOTHING: Words = ("", "")
_COOL = Fix(
    title="Take overclocking back, and check cooling and power cables",
    why="Raised clock rates, heat and a weak power supply make cards fail in the middle of a computation.",
    verify="The check passes several times in a row.",
    undo="Set the former clock rates again.",
    takes="half an hour",
)
_AFRESH = "A clean installation brings all parts of the driver in one version, and replaces what is damaged."


def _renew(s: Situation) -> Fix:
    return driver_fix(s, "Reinstall the NVIDIA driver", _AFRESH, anew=True)


def _too_old(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    if s.get("needed_driver"):
        return _NOTHING, ()  # The framework's build says outright what it needs.
    have = f" {s.driver_version}" if s.driver_version else ""
    title = f"The NVIDIA driver{have} cannot compile a program for {gpu_or(s, 'the GPU')}"
    explanation = (
        f"{_ALONE} The driver has to compile it for the card first, and refused, although it is written for drivers "
        "of many years ago. Then the driver is too old, or its compiler is left over from an older one."
    )
    why = "A newer driver runs everything that the old one ran, and brings its own compiler along."
    return (title, explanation), (driver_fix(s, "Update the NVIDIA driver", why), restart(s, _LOADED))


_LOADED = "After an update the new driver is in use only once the computer was restarted."


def _no_code(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    if s.get("wanted"):
        return _NOTHING, ()  # The framework's build says outright which cards it has code for.
    card, number = gpu_or(s), s.compute_capability
    has = f" {card} has the number {number}." if number else ""
    explanation = (
        f"{_ALONE} The driver has to compile it for the generation of the card, which NVIDIA numbers as compute "
        f"capability.{has} It could make no code for this one, so no framework can use the card either."
    )
    other = Fix(
        title="Run this work on another card, or on the processor",
        why="A card that is too old for the driver cannot be used, whatever is installed beside it.",
        verify="Run this check on the other machine.",
    )
    why = "A driver that knows the card can compile for it."
    return (f"The driver can make no code for {card}", explanation), (driver_fix(s, "Update the driver", why), other)


def _fault(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    explanation = (
        f"{_ALONE} It is known to be right, and on {gpu_or(s)} it was stopped by an error. "
        "So the reason is neither your program nor its data, but the driver or the card."
    )
    fresh = restart(s, "After an error on the GPU a restart is the surest way to a clean state.")
    return ("A computation on the GPU failed, even with the driver alone", explanation), (fresh, _renew(s), _COOL)


def _wrong(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    if s.get("step") != "compare":
        return _NOTHING, ()
    explanation = (
        f"{_ALONE} On {gpu_or(s)} it ended without an error, and some of its numbers were wrong. "
        "That comes from the card, its memory, its cooling or its power, not from Python or CUDA. "
        "Results computed on it should not be trusted."
    )
    off = Fix(
        title="Switch the machine off completely, wait half a minute and switch it on",
        why="A card in a bad state comes back clean only after it was without power. A restart can be too little.",
        needs_restart=True,
        verify=again(s),
        takes="a few minutes",
    )
    other = Fix(
        title="If it stays, have the card replaced",
        why="A card that computes wrong in its normal state is broken, and no software mends that.",
        verify="Run this check with the other card.",
    )
    return (f"{gpu_or(s, 'The GPU')} computes wrong numbers", explanation), (*_without_it(s), _COOL, off, other)


def _without_it(s: Situation) -> tuple[Fix, ...]:
    healthy = s.get("healthy")
    if not healthy:
        return ()
    leave_out = Fix(
        title="Leave this card out until it is mended",
        why="The variable CUDA_VISIBLE_DEVICES names the cards that a program may use; the others gave right numbers.",
        commands=set_variable(s, "CUDA_VISIBLE_DEVICES", healthy),
        verify="Your program, started from this same terminal, runs on the other cards.",
        undo=NEW_TERMINAL,
    )
    return (leave_out,)


def _hangs(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    if not s.get("hang"):
        return _NOTHING, ()
    doing = STEPS.get(s.get("step"), "a first computation")
    explanation = (
        f"{_ALONE} The driver started, but {doing} had no end within the time limit. "
        "A driver in that state usually stays so until the computer is restarted."
    )
    fresh = restart(s, "A restart loads the driver afresh.")
    return ("The NVIDIA driver hangs when it is to compute", explanation), (fresh, _renew(s))


def _no_room(s: Situation) -> tuple[Words, tuple[Fix, ...]]:
    explanation = (
        f"{_ALONE} It takes a tenth of the free memory at most, and {gpu_or(s)} did not even have that. "
        "Who holds the rest could not be seen from here."
    )
    return ("The GPU has no memory left, not even for a small test", explanation), IN_USE.fixes(s)


_OWN: dict[str, Callable[[Situation], tuple[Words, tuple[Fix, ...]]]] = {
    "driver.too-old": _too_old,
    "driver.not-loaded": _hangs,
    "hardware.compute-capability": _no_code,
    "hardware.gpu-fault": _wrong,
    "runtime.kernel-fault": _fault,
    "runtime.out-of-memory": _no_room,
}
