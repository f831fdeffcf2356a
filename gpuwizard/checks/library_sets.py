"""The frameworks in this Python agree on the CUDA libraries that they share."""

from collections.abc import Iterator

from packaging.requirements import InvalidRequirement, Requirement

from gpuwizard.catalog.versions import older
from gpuwizard.checks.check import Check
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs import read
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Conflict
from gpuwizard.model.view import gpu_test_passed, package, title, wants_gpu

# What is printed where a CUDA or cuDNN library is there in an unfitting version.
CLASH = (
    "cudnn-version-mismatch",
    "cudnn-parts-differ",
    "cudnn-symbol-missing",
    "cudnn-call-missing",
    "cuda-library-old",
    "undefined-symbol",
)
# Where the loader takes another file than the wheel's, the wheels are not to blame.
NOT_THE_WHEEL = ("shadowed", "missing", "not-on-search-path")

Pair = tuple[Conflict, Conflict]


def judge(case: Case) -> Iterator[Finding]:
    """Finds wheels that do not suit this framework and are just what another one asks for."""
    if gpu_test_passed(case) or not wants_gpu(case):
        return
    pairs = overruled(case)
    said = _clashes(case)
    # An exact version is asked for by habit, and a newer one mostly works; an older cuDNN is refused for certain.
    sure = [pair for pair in pairs if said or _refused(*pair)]
    if not sure:
        return
    evidence = [one for pair in sure[:3] for one in _evidence(case, *pair)]
    yield finding(
        "framework.library-set-conflict",
        *dict.fromkeys(evidence),
        *said[:2],
        confidence=0.94 if said else 0.82,
        packages=", ".join(mine.package for mine, _ in sure),
        distributions=", ".join(
            dict.fromkeys(name for pair in sure for name in (pair[0].wanted_by, pair[1].wanted_by))
        ),
        found=sure[0][0].installed,
        wanted=sure[0][0].wanted,
    )


def overruled(case: Case) -> tuple[Pair, ...]:
    """Returns the wheels of which another framework got its way: what this one asks for, and what that one does."""
    installed, found = package(case), []
    elsewhere = {one.package for one in case.target.libraries if one.status in NOT_THE_WHEEL}
    for mine in installed.cuda_packages if installed is not None else ():
        if not mine.installed or mine.package in elsewhere or accepts(mine):
            continue
        theirs = [pin for pin in case.target.facts.cuda_pins if pin.package == mine.package and accepts(pin)]
        found += [(mine, theirs[0])] if theirs else []
    return tuple(found)


def accepts(asked: Conflict) -> bool:
    """Whether the installed version is one that was asked for; True where that cannot be told."""
    try:
        return Requirement(asked.wanted).specifier.contains(asked.installed, prereleases=True)
    except (InvalidRequirement, ValueError):
        return True


def _refused(mine: Conflict, _theirs: Conflict) -> bool:
    """Whether cuDNN is older than the framework was built with: TensorFlow and JAX refuse to use it."""
    if "cudnn" not in mine.package:
        return False
    least = [one.version for one in Requirement(mine.wanted).specifier if one.operator in (">=", "==", "~=", ">")]
    return any(older(mine.installed, bound.removesuffix(".*")) for bound in least)


def _clashes(case: Case) -> list[Seen]:
    errors = [(stage.error, f"the stage {stage.name}") for stage in case.run.stages if not stage.ok and stage.error]
    texts = [*errors, (case.run.log, f"{title(case)}'s log")]
    return [(one.text, via) for text, via in texts for one in read(text) if one.kind in CLASH]


def _evidence(case: Case, mine: Conflict, theirs: Conflict) -> tuple[Seen, Seen]:
    via = "package metadata"
    return (
        (f"{title(case)} asks for {mine.wanted}; installed is {mine.installed}.", via),
        (f"{theirs.wanted_by} asks for {theirs.wanted} and got it.", via),
    )


CHECK = Check("The frameworks in this Python agree on the CUDA libraries", ("framework.library-set-conflict",), judge)
