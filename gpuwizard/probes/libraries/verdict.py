"""From what the loader would do and what lies on the machine to one answer for each library."""

import os
from collections.abc import Callable, Iterable

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.catalog.libraries import WantedLibrary, stem_and_number, wanted_version
from gpuwizard.catalog.msvc_runtime import package_of
from gpuwizard.catalog.versions import older
from gpuwizard.model.libraries import Candidate, LibraryFact, LibraryStatus, SearchStep
from gpuwizard.probes.libraries.files import real
from gpuwizard.probes.libraries.inventory import Copy, Inventory
from gpuwizard.probes.libraries.ld_conf import CONFIGURED

_NEAREST_FIRST = (
    "site-packages",
    "conda",
    "toolkit",
    "cuDNN installer",
    "LD_LIBRARY_PATH",
    "PATH",
    "system",
    CONFIGURED,
)


class Outcome(Struct, frozen=True):
    """What the loader of either system would do with one name.

    Attributes:
        path: The file that it takes, empty for none.
        via: By which part of the search order.
        loads: Whether the loader itself gets that file in; cuDNN can still lack parts that it opens later.
        problem: Why that file cannot be used, empty for nothing.
        missing: Libraries that it needs and that are not found.
        broken: Libraries that it needs and that are damaged, with the reason.
        passed_over: Files that were skipped, with the reason.
        bundled: Whether the file belongs to a package in the framework's own environment.
        foreign_cuda: The CUDA of the toolkit that the file belongs to, where that is another major release.
        mixed: A sentence where the parts of the library are of different versions.
        later: Libraries that are wanted at first use only, and that are not found.
        search: Where the loader looked, as a person is shown it.
        reach: Each folder that is searched for the name, as pairs of rule and folder (links followed), also those
            after the file that is taken; empty where that was not followed.
    """

    path: str = ""
    via: str = ""
    loads: bool = False
    problem: str = ""
    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    passed_over: tuple[tuple[str, str], ...] = ()
    bundled: bool = False
    foreign_cuda: str = ""
    mixed: str = ""
    later: tuple[str, ...] = ()
    search: tuple[SearchStep, ...] = ()
    reach: tuple[tuple[str, str], ...] = ()


def judge(
    wanted: WantedLibrary,
    wanted_by: str,
    outcome: Outcome,
    inventory: Inventory,
    version_of: Callable[[str], str],
) -> LibraryFact:
    """Returns the fact about one wanted library."""
    fact = LibraryFact(
        name=wanted.name,
        wanted_by=wanted_by,
        wanted_version=wanted.wanted_version,
        family=wanted.family,
        package=wanted.package,
        search=outcome.search,
    )
    if outcome.path:
        fact = _taken(fact, wanted, outcome, inventory, version_of)
    else:
        fact = _not_taken(fact, wanted, inventory, version_of)
    return replace(fact, candidates=_candidates(fact, wanted, outcome, inventory, version_of))


def _taken(
    fact: LibraryFact,
    wanted: WantedLibrary,
    outcome: Outcome,
    inventory: Inventory,
    version_of: Callable[[str], str],
) -> LibraryFact:
    version = "" if outcome.problem else version_of(outcome.path)
    fact = replace(
        fact,
        path=outcome.path,
        version=version,
        found_via=outcome.via,
        missing_dependencies=tuple(dict.fromkeys((*outcome.missing, *(name for name, _ in outcome.broken)))),
        needed_later=outcome.later,
    )
    if outcome.problem:
        return replace(fact, status="broken", problem=outcome.problem)
    unfit = _unfit(wanted, outcome, version)
    if not unfit and not fact.missing_dependencies and not outcome.mixed:
        return replace(fact, status="found")
    better = _better_copy(wanted, outcome, inventory, version_of)
    if better:
        said = unfit or outcome.mixed or f"it cannot be loaded: {_needs(outcome)}"
        return replace(fact, status="shadowed", problem=f"{said}; a fitting copy is {better}")
    if fact.missing_dependencies:
        return replace(fact, status="broken", problem=_needs(outcome))
    if outcome.mixed:
        return replace(fact, status="wrong-version", problem=outcome.mixed)
    # One minor release of CUDA for another often works; cuDNN refuses an older minor release by itself.
    status: LibraryStatus = "wrong-version" if wanted.family == "cudnn" else "found"
    return replace(fact, status=status, problem=unfit if status != "found" else "")


def _unfit(wanted: WantedLibrary, outcome: Outcome, version: str) -> str:
    """Returns why the file that is taken does not fit the build although it has the right name."""
    if outcome.bundled and wanted.family != "cudnn":
        return ""
    if outcome.foreign_cuda:
        return f"it belongs to CUDA {outcome.foreign_cuda}"
    if older(version, wanted.at_least):
        return f"it is version {version}, the build needs {wanted.at_least} or newer"
    return ""


def _needs(outcome: Outcome) -> str:
    return lacking(outcome.missing, outcome.broken)


def lacking(missing: Iterable[str], broken: Iterable[tuple[str, str]]) -> str:
    """Returns in words what a library needs and does not get.

    Args:
        missing: Libraries that are not found.
        broken: Libraries that are found and cannot serve, with the reason.
    """
    texts = [f"it needs {name}, which is not found{_brought_by(name)}" for name in missing]
    texts += [f"it needs {name}, but {reason}" for name, reason in broken]
    return "; ".join(texts)


def _brought_by(name: str) -> str:
    package = package_of(name)
    return f" (the {package} brings it)" if package else ""


def _better_copy(
    wanted: WantedLibrary, outcome: Outcome, inventory: Inventory, version_of: Callable[[str], str]
) -> str:
    """Returns the copy in the environment that the file which is taken keeps from being used."""
    if outcome.bundled:
        return ""
    for copy in inventory.named(wanted.name):
        mine = copy.via in ("site-packages", "conda")
        if mine and real(copy.path) != real(outcome.path) and not older(version_of(copy.path), wanted.at_least):
            return copy.path
    return ""


def _not_taken(
    fact: LibraryFact, wanted: WantedLibrary, inventory: Inventory, version_of: Callable[[str], str]
) -> LibraryFact:
    exact = _nearest(inventory.named(wanted.name))
    others = _nearest(inventory.of_library(wanted.name))
    unlinked = [copy for copy in others if _same_major(copy.name, wanted.name)]
    status: LibraryStatus = "missing"
    chosen: Copy | None = None
    problem = ""
    if exact:
        status, chosen = "not-on-search-path", exact[0]
    elif unlinked:
        status, chosen = "not-on-search-path", unlinked[0]
        problem = f"the file is there as {chosen.name}, but nothing has the name {wanted.name}"
    elif others:
        status, chosen = "wrong-version", others[0]
        problem = f"the build asks for {wanted.name}, the machine has {chosen.name}"
    if chosen is None:
        return fact
    version = version_of(chosen.path)
    return replace(fact, status=status, path=chosen.path, version=version, found_via=chosen.via, problem=problem)


def _candidates(
    fact: LibraryFact,
    wanted: WantedLibrary,
    outcome: Outcome,
    inventory: Inventory,
    version_of: Callable[[str], str],
) -> tuple[Candidate, ...]:
    taken = []
    if outcome.path:
        reason = fact.problem or f"the loader takes this one ({outcome.via})"
        taken.append(Candidate(outcome.path, fact.version, outcome.loads, reason))
    # In the order of the search: what is passed over lies before what is taken.
    found = [*(Candidate(path, "", False, reason) for path, reason in outcome.passed_over), *taken]
    known = {real(one.path) for one in found}
    rules: dict[str, tuple[int, str]] = {}
    for position, (rule, folder) in enumerate(outcome.reach):
        rules.setdefault(os.path.normcase(folder), (position, rule))
    copies = [copy for copy in _nearest(inventory.of_library(wanted.name)) if real(copy.path) not in known]
    last = (len(rules) + len(outcome.reach), "")
    for copy in sorted(copies, key=lambda one: rules.get(_folder(one), last)[0]):
        reason = _why_not(copy, wanted, outcome, rules.get(_folder(copy), last)[1])
        found.append(Candidate(copy.path, version_of(copy.path), False, reason))
    return tuple(found)


def _folder(copy: Copy) -> str:
    return os.path.normcase(os.path.dirname(copy.path))  # an inventory has its folders' links followed


def _why_not(copy: Copy, wanted: WantedLibrary, outcome: Outcome, rule: str) -> str:
    """Returns why a copy is not taken; `rule` is what makes the loader look into its folder, empty for nothing."""
    if copy.name.lower() != wanted.name.lower() and not _same_major(copy.name, wanted.name):
        return f"another version: the build asks for {wanted.name}"
    if copy.name.lower() != wanted.name.lower():
        return f"the loader looks for the name {wanted.name}"
    if outcome.path and rule:
        return f"another copy is found first; the loader would look here later ({rule})"
    if outcome.path and not outcome.reach:
        return "another copy is found first"
    if copy.via == CONFIGURED:
        return "its folder is in /etc/ld.so.conf, but the loader's table (ld.so.cache) does not name this file"
    return "its folder is not on the search path"


def _nearest(copies: tuple[Copy, ...]) -> list[Copy]:
    order = {via: position for position, via in enumerate(_NEAREST_FIRST)}
    return sorted(copies, key=lambda copy: order.get(copy.via, len(order)))


def _same_major(name: str, other: str) -> bool:
    """Whether two names of one library stand for the same versions (libcudnn.so.9.3.0 and libcudnn.so.9)."""
    if wanted_version(other) and wanted_version(name) == wanted_version(other):
        return True
    number, wanted = stem_and_number(name)[1], stem_and_number(other)[1]
    return bool(wanted) and (number == wanted or number.startswith(f"{wanted}."))
