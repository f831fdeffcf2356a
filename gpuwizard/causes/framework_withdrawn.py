"""The cause "this package or extra does not exist": a name that was withdrawn, or a release that lacks the extra."""

import re

from gpuwizard.catalog import jax, tensorflow
from gpuwizard.catalog.packages import withdrawn
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.requirements import JAX_EXTRA_SINCE
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import gpu_build
from gpuwizard.causes.words import several
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FRAMEWORK_TITLES

# The extras that bring GPU libraries today, and a release from which on each exists.
_EXTRAS = {
    "tensorflow[and-cuda]": tensorflow.FIRST_AND_CUDA,
    "jax[cuda12]": ".".join(map(str, JAX_EXTRA_SINCE)),
    "jax[cuda13]": jax.CUDA_LINES[-1].since,
}
_LACKS = re.compile(r"\b(tensorflow|jax) (\S+) does not provide the extra \W?([\w-]+)", re.IGNORECASE)


class _Lacking:
    """An extra that exists, and a release that does not have it yet."""

    def __init__(self, asked: str, version: str) -> None:
        self.framework, _, extra = asked.rstrip("]").partition("[")
        self.extra, self.since = extra, _EXTRAS[asked]
        titles = {str(name): title for name, title in FRAMEWORK_TITLES.items()}
        self.title = titles[self.framework]
        self.named = f"{self.title} {version}".strip()

    @property
    def python_min(self) -> str:
        """The oldest Python for which a release with the extra exists."""
        row = tensorflow.release(self.since) if self.framework == "tensorflow" else jax.release(self.since)
        return (row or tensorflow.NEWEST).python_min


def _lacking(s: Situation) -> _Lacking | None:
    """Returns the extra that the release is too old for; None where the name itself is gone."""
    asked = s.get("package") or s.get("requirement")
    if asked in _EXTRAS:
        return _Lacking(asked, s.framework_version)
    for one in s.finding.evidence:
        told = _LACKS.search(one.says)
        name = f"{told[1].lower()}[{told[3].lower()}]" if told else ""
        if told and name in _EXTRAS and withdrawn(name) is None:
            return _Lacking(name, told[2])
    return None


def _texts(s: Situation) -> tuple[str, str]:
    old = _lacking(s)
    if old is None:
        return ENTRY.title, ENTRY.explanation
    return f"{old.named} does not have the extra {old.extra}", (
        "An extra is the name in square brackets; it makes pip install the GPU libraries beside the framework. "
        f"This release does not have it, so pip left the libraries out. {old.title} has it from {old.since} on, "
        f"and those releases need Python {old.python_min} or later."
    )


def _fixes(s: Situation) -> tuple[Fix, ...]:
    asked, old = s.get("package") or s.get("requirement") or "", _lacking(s)
    if s.windows and s.framework != "torch":
        return windows_fixes(s)
    if not s.framework_known:
        return (_newer_in_words(old) if old else _instead_in_words(),)
    if old:
        why = f"{old.title} has the extra {old.extra} from {old.since} on."
        newer = gpu_build(s, f"Install a newer {old.title}, which has the extra", why, keep=False)
        return (newer, *_new_release_in_the_list(s))
    replaced = f"It replaces {asked}." if asked else "It replaces the one that was asked for."
    instead = gpu_build(s, "Install the package that replaced it", replaced, keep=False)
    return (instead, *_new_name_in_the_list(s))


def _instead_in_words() -> Fix:
    return Fix(
        title="Ask pip for the package that replaced it",
        why='"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. '
        '"jax[cuda11_pip]" and its kin are now "jax[cuda12]".',
        verify="pip ends without an error.",
        undo="Uninstall it again with pip.",
        takes="about 5 minutes, 6 GB on the disk",
    )


def _newer_in_words(old: _Lacking) -> Fix:
    return Fix(
        title=f"Make an environment with Python {old.python_min} or later and install {old.title} there",
        why="pip takes the newest release that fits the Python it runs in, and for an older Python that release lacks "
        "the extra. If your Python is new enough, ask for a newer release in place of the old one.",
        verify="pip ends without that warning.",
        undo="Delete the new environment; nothing else was changed.",
        takes="about 10 minutes, 6 GB on the disk",
    )


def _new_name_in_the_list(s: Situation) -> tuple[Fix, ...]:
    """The old name stays in the project's files until somebody changes it there."""
    files = _asking_files(s)
    if not files:
        return ()
    return (
        Fix(
            title=f"Then write the new name into {several(files)}",
            why="The old name still stands there, so the next installation from this file would fail again.",
            verify="Installing from the file ends without an error.",
            undo="Write the old name back.",
        ),
    )


def _new_release_in_the_list(s: Situation) -> tuple[Fix, ...]:
    files = _asking_files(s)
    if not files:
        return ()
    return (
        Fix(
            title=f"Then allow the newer release in {several(files)}",
            why="If a line there asks for the old release, the next installation from this file brings that one back.",
            verify="Installing from the file ends without a warning of pip.",
            undo="Write the old line back.",
        ),
    )


def _asking_files(s: Situation) -> list[str]:
    return list(dict.fromkeys(line.file for line in s.case.target.facts.asked))


ENTRY = CauseEntry(
    id="framework.package-removed",
    title="The package that was asked for no longer exists under that name",
    says="The package or its extra was renamed or withdrawn",
    explanation="Frameworks have renamed their GPU packages over the years, and old instructions still name "
    "the old ones. The package that was asked for is no longer offered under that name.",
    likely="You followed a guide of some years ago, or a requirements file of that time. "
    'pip says that "tensorflow-gpu" was removed, or that an extra is not provided.',
    mended="The installation ends without an error or a warning, and the framework lists the GPU.",
    fixes=_fixes,
    tailor=_texts,
)
