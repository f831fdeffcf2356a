"""The page of the search path: the variables, and the entries that are dead or doubled."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis.pages.common import first_title, result, worst
from gpuwizard.diagnosis.pages.libraries import WORDS
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.search import PathEntry

QUIET = ("PATH", "LD_LIBRARY_PATH")
ALWAYS_SHOWN = ("CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH")


def page(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """Dead and doubled entries are told of, but harm nothing by themselves."""
    seen = (*_elsewhere(case), *_variables(case), *_entries(case))
    status = worst(findings)
    if status is not None:
        return result(case, "path", status, first_title(findings), seen)
    if not case.search.variables and not case.search.entries:
        return result(case, "path", "skipped", "The search path was not looked at.", seen)
    return result(case, "path", "passed", "Nothing on the search path is in the way of the GPU.", seen)


def _variables(case: Case) -> Iterator[Seen]:
    for name, value in case.search.variables.items():
        if name not in QUIET:
            yield Seen(name, value or "(set, but empty)", "environment")
    for name in ALWAYS_SHOWN:
        if name not in case.search.variables and case.host.os != "windows":
            yield Seen(name, "(not set)", "environment")


def _entries(case: Case) -> Iterator[Seen]:
    for entry in case.search.entries:
        said = _says(case, entry)
        if said or entry.variable == "LD_LIBRARY_PATH":
            mark = "warn" if not entry.exists else "info"
            yield Seen(f"{entry.variable} entry", f"{entry.value or '(empty)'}{f': {said}' if said else ''}", "", mark)


def _says(case: Case, entry: PathEntry) -> str:
    if not entry.exists:
        return "this folder does not exist"
    if entry.duplicate_of >= 0:
        return "stands here twice, the second has no effect"
    return f"holds {', '.join(entry.holds[:4])}{', ...' if len(entry.holds) > 4 else ''}" if entry.holds else ""


def _elsewhere(case: Case) -> Iterator[Seen]:
    for library in case.target.libraries:
        if library.status in ("not-on-search-path", "shadowed"):
            yield Seen(library.name, f"{WORDS[library.status]}: {library.path}", library.found_via, "bad")
