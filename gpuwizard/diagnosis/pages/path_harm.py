"""Which files the search path brings in that do not fit, and which ones that do. Pure."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from gpuwizard.catalog.versions import older
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import file_name
from gpuwizard.model.view import gpu_test_passed, is_windows

SHADOWED = "path.shadowed"


class Misfit(Struct, frozen=True):
    """A file that is taken by way of the variable.

    Attributes:
        name: The library.
        path: The file.
        why: What is wrong with it, empty where it fits.
        better: The copy that would fit, empty where none is known.
    """

    name: str
    path: str
    why: str = ""
    better: str = ""


def misfits(case: Case, variable: str, findings: Sequence[Finding]) -> Iterator[Misfit]:
    """Yields what is taken by way of the variable and does not fit; seen to work beats what files suggest."""
    told = set[str]()
    for library in () if gpu_test_passed(case) else case.target.libraries:
        if _is_taken(library, variable) and not _fits(library):
            told.add(library.path)
            better = better_copy(library)
            yield Misfit(library.name, library.path, _why(library, better), better)
    for path, name in _blamed(case, findings).items():
        if path not in told:
            yield Misfit(name or file_name(path), path, f"its {file_name(path)} is taken ahead of the right copy")


def serves(case: Case, variable: str, findings: Sequence[Finding]) -> Iterator[Misfit]:
    """Yields what is taken by way of the variable and fits."""
    blamed = _blamed(case, findings)
    for library in case.target.libraries:
        # The name may be a link to the file that is blamed.
        is_blamed = library.path in blamed or library.name in blamed.values()
        if _is_taken(library, variable) and _fits(library) and not is_blamed:
            yield Misfit(library.name, library.path)


def _blamed(case: Case, findings: Sequence[Finding]) -> dict[str, str]:
    """Returns the files, with their names, that a check blames: it may know more of the driver's than its files tell.

    On Windows the files that a check blames may lie in System32, which PATH names as well and must go on naming.
    """
    shadowed = (found.subject for found in findings if found.cause == SHADOWED and not is_windows(case))
    return {subject["file"]: subject.get("library", "") for subject in shadowed if subject.get("file")}


def better_copy(library: LibraryFact) -> str:
    """Returns the file that would fit, where the one that is taken keeps it from being used; empty where none is."""
    others = [one for one in library.candidates if one.path != library.path and _same_name(one.path, library.name)]
    if library.status == "wrong-version":
        others = [one for one in others if older(library.version, one.version)]
    named = [one for one in others if one.path in library.problem]
    return next((one.path for one in (*named, *others)), "")


def _same_name(path: str, name: str) -> bool:
    return file_name(path).lower() == name.lower()


def _is_taken(library: LibraryFact, variable: str) -> bool:
    """Whether the loader takes it by the variable; a file of another name is only the nearest thing there is."""
    return library.found_via == variable and _same_name(library.path, library.name)


def _fits(library: LibraryFact) -> bool:
    """Whether the file itself is right; that another one is missing beside it is not its folder's fault."""
    lacks = library.status == "broken" and bool(library.missing_dependencies)
    return library.status == "found" or lacks


def _why(library: LibraryFact, better: str) -> str:
    version = f" {library.version}" if library.version else ""
    if better:
        return f"its {library.name}{version} is taken ahead of {better}"
    return f"its {library.name}{version} does not fit{f': {library.problem}' if library.problem else ''}"
