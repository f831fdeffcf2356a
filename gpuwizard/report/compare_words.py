"""The words of a comparison that the window and the terminal share."""

from gpuwizard.model.comparison import Bearing, ComparedSide, Comparison, NotKnown
from gpuwizard.report.wording import STATUS_WORDS, framework_title

_SYSTEMS = {"linux": "Linux", "windows": "Windows", "macos": "macOS"}
_PLACES = {"container": "container", "wsl": "WSL 2", "wsl1": "WSL 1", "vm": "virtual machine"}


def side_heads() -> tuple[str, str]:
    """Returns how the two sides are called."""
    return "Left", "Right"


def made_text(side: ComparedSide) -> str:
    """Returns when and on what system a report was made: "made 2026-11-21 08:00, Linux (container)"."""
    made = f"made {side.created[:16].replace('T', ' ')}, " if side.created else ""
    places = ", ".join(word for name, word in _PLACES.items() if name in side.host.environment)
    return f"{made}{_SYSTEMS.get(side.host.os, side.host.os)}{f' ({places})' if places else ''}"


def target_line(side: ComparedSide) -> str:
    """Returns what was looked at: "TensorFlow 2.21.0 in Python 3.11.7"."""
    return f"{framework_title(side.target)} in Python {side.target.version}".removesuffix(" in Python ")


def result_text(side: ComparedSide) -> str:
    """Returns what was looked at and what came out of it."""
    verdict = side.verdict or STATUS_WORDS[side.status]
    return f"{target_line(side)}. {STATUS_WORDS[side.status]}: {verdict}"


def subject_title(subject: str) -> str:
    """Returns what differs as a heading: "The NVIDIA driver"; names of packages and libraries stay as they are."""
    first = subject.partition(" ")[0].replace("'s", "")
    return f"{subject[:1].upper()}{subject[1:]}" if first.isalpha() and first.islower() else subject


def bearing_text(bearing: Bearing) -> str:
    """Returns what a difference may explain: "On the right this accounts for: cuDNN is not installed"."""
    title = bearing.title.rstrip(".")
    return f"On the {bearing.side} this accounts for: {title}"


def unknown_text(one: NotKnown) -> str:
    """Returns what one side alone knows: "The kernel: 6.8.0 on the left, not known on the right"."""
    there = "left" if one.side == "right" else "right"
    return f"{subject_title(one.subject)}: {one.value} on the {there}, not known on the {one.side}"


def summary_text(told: Comparison) -> str:
    """Returns the comparison in one sentence."""
    if not told.differences:
        return "Nothing that matters for the GPU differs."
    if told.with_weight("decides"):
        fails = _failing(told)
        if not told.explained:
            return f"{fails} No difference was seen that accounts for it."
        number = len(told.deciding)
        if told.left.root is not None and told.right.root is not None:
            return f"{fails} {'One difference tells' if number == 1 else f'{number} differences tell'} them apart."
        return f"{fails} {'One difference accounts' if number == 1 else f'{number} differences account'} for it."
    if told.left.root is not None and told.left.root == told.right.root:
        return "Both fail for the same cause. What differs does not account for it."
    return "Nothing that differs keeps one side from using the GPU."


def _failing(told: Comparison) -> str:
    left, right = told.left.root is not None, told.right.root is not None
    if left and right:
        return "Both fail, each for a cause of its own."
    if not left and not right:
        return "Both can use the GPU, but not equally well."
    return f"The {'left' if left else 'right'} side fails and the other works."
