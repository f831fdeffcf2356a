"""Small helpers for sentences, and the sentences that many fixes share."""

from collections.abc import Sequence

from gpuwizard.causes.situation import Situation
from gpuwizard.model.layers import LAYER_TITLES, page_of

SHOWN = 4  # More names than this make a sentence unreadable.
SMI_WORKS = "The command nvidia-smi shows the card and the driver's version."
NEW_TERMINAL = "Open a new terminal."
NOTHING_CHANGED = "Nothing is to be undone: it only looks."
SAME_VERSION = "Nothing is to be undone: the same version is laid down again."


def several(names: Sequence[str], empty: str = "") -> str:
    """Returns "a", "a and b" or "a, b and c"; long lists are cut. `empty` stands in for no names."""
    if not names:
        return empty
    shown = list(names[:SHOWN])
    if len(names) > SHOWN:
        shown.append(f"{len(names) - SHOWN} more")
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def capital(text: str) -> str:
    """Returns the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def again(situation: Situation) -> str:
    """Returns the usual way to see that a fix worked."""
    return f'Check again: the step "{LAYER_TITLES[page_of(situation.finding.cause)]}" no longer names this problem.'


def in_terminal() -> str:
    """Returns how to see the effect of a variable that was set for one terminal only."""
    return "Start your program, or gpuwizard, from this same terminal: the problem is gone."


def gpu_or(situation: Situation, otherwise: str = "this GPU") -> str:
    """Returns the GPU's name, or other words where it is not known."""
    return situation.gpu or otherwise


def kept_in_image(situation: Situation) -> str:
    """Returns what to do so that a change inside a container lasts, empty outside of one."""
    if not situation.container:
        return ""
    return " In a container, put the same line into the image's build file too, or it is lost with the container."
