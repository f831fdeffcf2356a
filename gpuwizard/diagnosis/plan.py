"""Puts the fixes in the order in which a person should do them. Pure: findings in, steps out."""

import re
from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from functools import reduce

from msgspec.structs import replace

from gpuwizard.catalog.library_names import family_of
from gpuwizard.diagnosis.graph import accounts, in_order
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command, Fix, PlanStep

# Why the root comes first, by the group of its cause.
FIRST: dict[str, str] = {
    "hardware": "Everything else rests on the graphics card.",
    "driver": "Nothing above the driver can work before it.",
    "container": "Nothing in the container can use a GPU that the container was not given.",
    "wsl": "Nothing inside WSL can use the GPU before WSL sees it.",
    "cuda": "cuDNN and the framework rest on the CUDA libraries.",
    "cudnn": "The framework cannot use the GPU without cuDNN.",
    "path": "What is hidden or found in the wrong place cannot be used, whatever else is mended.",
    "framework": "Nothing can use the GPU before the framework itself is in order.",
    "system": "The framework cannot be loaded before this is in order.",
    "runtime": "The test on the GPU cannot pass before this is in order.",
}
FIRST_OF_ALL = "It comes before everything else that failed."
OF_ITS_OWN = "It has a cause of its own, so the steps before do not mend it."
# Where there is no GPU, mending these costs hours and changes nothing: they get no step before there is one.
NO_GPU = "hardware.no-nvidia-gpu"
NOT_INSTALLED = "framework.not-installed"
ONLY_WITH_A_GPU: tuple[str, ...] = (
    "driver.*",
    "container.*",
    "wsl.*",
    "cuda.*",
    "cudnn.*",
    "path.*",
    "framework.cpu-only-build",
    "framework.windows-gpu-dropped",
)
# What lies in the environment that was looked at: once the work goes on in another one, it hurts nobody.
IN_THE_ENVIRONMENT: tuple[str, ...] = ("cuda.*", "cudnn.*", "framework.*", "path.not-on-search-path", "path.shadowed")
# Some causes are mended by fixes that follow each other; their titles are numbered.
_NUMBERED = re.compile(r"Step \d+: ")


def make_plan(findings: Sequence[Finding]) -> tuple[PlanStep, ...]:
    """Returns what to do, in order: the root's best fix, then that of each failure that does not follow from it.

    What follows from the root gets no step: it goes away with it, and the next check shows whether it did. A fix
    that two causes share is one step. Steps that need a restart stand together, so that one restart serves them all.
    Where there is no GPU, what would only matter with one gets no step either; nor does an environment that a step
    before has left behind.

    Args:
        findings: As `diagnose` returns them, with roles, texts and fixes.
    """
    mended = _mended(findings)
    chosen = {finding.cause: finding for finding in mended}
    steps = [reduce(_merged, alike) for alike in _alike(map(_step, mended))]
    ordered = _restarts_together(_without_what_is_left_behind(steps, chosen))
    return tuple(replace(step, why_now=_why_now(place, ordered, chosen)) for place, step in enumerate(ordered))


def _mended(findings: Sequence[Finding]) -> list[Finding]:
    """Returns the failures that get a step: the root, then what is wrong besides, the deepest first."""
    failed = [finding for finding in findings if finding.severity == "failed" and finding.fixes]
    root = [finding for finding in failed if finding.role == "root"]
    also = [finding for finding in failed if finding.role == "also"]
    if any(finding.cause == NO_GPU and finding.role in ("root", "also") for finding in failed):
        also = [finding for finding in also if not only_with_a_gpu(finding.cause)]
        also = [finding for finding in also if not _absent_for_a_reason(finding, also)]
    return root + in_order(also)


def _absent_for_a_reason(finding: Finding, others: Sequence[Finding]) -> bool:
    """Whether the framework is absent because of another finding: no step can install it before that is mended."""
    return finding.cause == NOT_INSTALLED and any(accounts(other, finding) for other in others)


def only_with_a_gpu(cause: str) -> bool:
    """Whether mending the cause changes nothing on a computer without an NVIDIA GPU."""
    return any(fnmatchcase(cause, pattern) for pattern in ONLY_WITH_A_GPU)


def in_the_environment(finding: Finding) -> bool:
    """Whether the cause lies in the Python environment alone, so that another environment does not have it."""
    names = f"{finding.subject.get('libraries', '')}, {finding.subject.get('library', '')}".split(", ")
    of_driver = any(family_of(name) == "driver" for name in names)
    return not of_driver and any(fnmatchcase(finding.cause, pattern) for pattern in IN_THE_ENVIRONMENT)


def _without_what_is_left_behind(steps: list[PlanStep], chosen: dict[str, Finding]) -> list[PlanStep]:
    leaving = next((place for place, step in enumerate(steps) if step.fix.elsewhere), len(steps))
    after = [
        step for step in steps[leaving + 1 :] if not all(in_the_environment(chosen[cause]) for cause in step.causes)
    ]
    return [*steps[: leaving + 1], *after]


def _step(finding: Finding) -> PlanStep:
    best, others = _best(finding)
    return PlanStep(best, (finding.cause,), otherwise=others)


def _alike(steps: Iterable[PlanStep]) -> list[list[PlanStep]]:
    """Returns the steps in groups that do the same, each group where its first step stood."""
    groups: list[list[PlanStep]] = []
    for step in steps:
        same = [group for group in groups if any(_same(other.fix, step.fix) for other in group)]
        if same:
            # It may do what two steps do: then all of them are one.
            same[0] += [other for group in same[1:] for other in group] + [step]
            groups = [group for group in groups if not any(group is taken for taken in same[1:])]
        else:
            groups.append([step])
    return groups


def _merged(one: PlanStep, other: PlanStep) -> PlanStep:
    titles = [title for title in (*one.otherwise, *other.otherwise) if title != one.fix.title]
    return PlanStep(_joined(one.fix, other.fix), (*one.causes, *other.causes), otherwise=tuple(dict.fromkeys(titles)))


def _best(finding: Finding) -> tuple[Fix, tuple[str, ...]]:
    """Returns the best fix, and the titles of the others; of numbered ones the first names what comes after it."""
    first, *rest = finding.fixes
    if not _NUMBERED.match(first.title):
        return first, tuple(fix.title for fix in rest if fix.title != first.title)
    then = [_NUMBERED.sub("", fix.title) for fix in rest if _NUMBERED.match(fix.title)]
    why = " ".join([first.why, *(f"After it: {title}." for title in then)]).strip()
    title = _NUMBERED.sub("", first.title)
    others = tuple(fix.title for fix in rest if not _NUMBERED.match(fix.title))
    return replace(first, title=title[:1].upper() + title[1:], why=why), others


def _same(one: Fix, other: Fix) -> bool:
    """Whether two fixes do the same: they say it in the same words, or with the same command."""
    return one.title == other.title or bool(set(one.commands) & set(other.commands))


def _joined(one: Fix, other: Fix) -> Fix:
    """Returns one fix for two that do the same. What only the second one runs is run after it."""
    return replace(
        one,
        commands=tuple(_with(command, other) for command in one.commands) or other.commands,
        needs_admin=one.needs_admin or other.needs_admin,
        needs_restart=one.needs_restart or other.needs_restart,
        why=one.why or other.why,
        verify=one.verify or other.verify,
        undo=one.undo or other.undo,
        takes=one.takes or other.takes,
        elsewhere=one.elsewhere or other.elsewhere,
    )


def _with(command: Command, other: Fix) -> Command:
    texts = [more.text for more in other.commands if more.shell == command.shell and more.text not in command.text]
    return replace(command, text="\n".join((command.text, *texts)))


def _restarts_together(steps: list[PlanStep]) -> list[PlanStep]:
    """Moves the steps that need a restart to the first of them; the bare restart itself is the last of them.

    The root stays first, whatever it needs.
    """
    wanting = [step for step in steps if step.fix.needs_restart]
    if len(wanting) < 2:
        return steps
    place = steps.index(wanting[0])
    root = wanting[:1] if place == 0 else []
    rest = sorted(wanting[len(root) :], key=_is_bare)
    others = [step for step in steps if not step.fix.needs_restart]
    return [*others[:place], *root, *rest, *others[place:]]


def _is_bare(step: PlanStep) -> bool:
    """Whether the step is nothing but the restart."""
    return not step.fix.commands


def _why_now(place: int, steps: list[PlanStep], chosen: dict[str, Finding]) -> str:
    """Returns why a step stands where it stands, in one sentence."""
    step = steps[place]
    wanting = [number for number, other in enumerate(steps, 1) if other.fix.needs_restart]
    if step.fix.needs_restart and len(wanting) > 1:
        return _why_restart(place + 1, wanting)
    finding = chosen[step.causes[0]]
    if finding.role == "root":
        return FIRST.get(finding.cause.partition(".")[0], FIRST_OF_ALL)
    before = (number for number, other in enumerate(steps[:place], 1) if _may_mend(other, finding, chosen))
    mends = next(before, 0)
    if mends:
        return f"Step {mends} may mend this as well: check again before you do it."
    return OF_ITS_OWN if place else FIRST_OF_ALL


def _why_restart(number: int, wanting: list[int]) -> str:
    last = wanting[-1]
    serves = "both" if len(wanting) == 2 else f"all {len(wanting)}"
    if number == last:
        return f"One restart now serves {serves}: steps {_listed(wanting)}."
    return f"Leave the restart until step {last} is done: one restart serves {serves}."


def _may_mend(step: PlanStep, finding: Finding, chosen: dict[str, Finding]) -> bool:
    return any(accounts(chosen[cause], finding) for cause in step.causes)


def _listed(numbers: list[int]) -> str:
    return ", ".join(map(str, numbers[:-1])) + f" and {numbers[-1]}"
