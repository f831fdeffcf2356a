"""The page of the search path: each wanted library, the path itself with its marks, and what it should be."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis.pages import path_entries, path_value
from gpuwizard.diagnosis.pages.common import first_title, result, worst
from gpuwizard.diagnosis.pages.libraries import library_rows
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.view import is_windows, title

QUIET = ("PATH", "LD_LIBRARY_PATH")
ALWAYS_SHOWN = ("CUDA_VISIBLE_DEVICES", "LD_LIBRARY_PATH")
VARIABLES = "Variables that matter for the GPU"


def page(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """Dead and doubled entries are told of, but harm nothing by themselves."""
    libraries = library_rows(case.target.libraries, f"Libraries that {title(case)} opens")
    seen = (*libraries, *_path(case, findings), *_programs(case), *_variables(case))
    status = worst(findings)
    if status is not None:
        return result(case, "path", status, first_title(findings), seen)
    if not case.search.variables and not case.search.entries:
        return result(case, "path", "skipped", "The search path was not looked at.", seen)
    return result(case, "path", "passed", "Nothing on the search path is in the way of the GPU.", seen)


def _path(case: Case, findings: Sequence[Finding]) -> Iterator[Seen]:
    """What there is to copy stands first: the entries below it say why."""
    entries = path_entries.judged(case, findings)
    yield from path_value.rows(case, entries, findings)
    yield from path_entries.rows(entries, path_entries.deciding(case))


def _programs(case: Case) -> Iterator[Seen]:
    """On Linux no library is looked for in PATH. It matters where it names a toolkit's programs, or nothing at all."""
    if is_windows(case):
        return
    tools = {f"{toolkit.path}/bin": toolkit.version for toolkit in case.machine.toolkits}
    entries = [entry for entry in case.search.entries if entry.variable == "PATH"]
    for position, entry in enumerate(entries, 1):
        version, note = tools.get(entry.value.rstrip("/")), ""
        if not entry.exists:
            note = "this folder does not exist"
        elif version is not None:
            note = f"the programs of CUDA {version or 'of unknown version'} (nvcc, ptxas)"
        if note:
            mark = "info" if entry.exists else "warn"
            yield Seen(f"PATH entry {position}", entry.value, mark=mark, note=note, group="PATH", is_path=True)


def _variables(case: Case) -> Iterator[Seen]:
    for name, value in case.search.variables.items():
        if name not in QUIET:
            yield Seen(name, value or "(set, but empty)", "environment", group=VARIABLES)
    for name in ALWAYS_SHOWN:
        if name not in case.search.variables and not is_windows(case):
            yield Seen(name, "(not set)", "environment", group=VARIABLES)
