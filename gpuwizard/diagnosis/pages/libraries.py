"""The pages of CUDA and of cuDNN: what is installed, and each library that the build opens."""

from collections.abc import Iterable, Iterator, Sequence

from gpuwizard.diagnosis.pages.common import first_title, result, worst
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LayerId
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import REFUSED, difference
from gpuwizard.model.outcome import Absent
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.view import gpu_test_passed, package, title

WORDS = {
    "found": "found",
    "missing": "missing",
    "not-on-search-path": "in a folder where the system does not look",
    "wrong-version": "only in another version",
    "shadowed": "hidden behind another copy",
    "broken": "cannot be loaded",
}
# How really loading a library can differ from what its files promise, in few words.
REALLY = {
    "refused": "but the loader refuses it: {error}",
    "crashed": "but loading it crashed: {error}",
    "hung": "but loading it never ended: {error}",
    "another-file": "but the loader really takes {path}",
    "loaded-after-all": "but the loader really takes {path}",
}


def cuda(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """The CUDA page."""
    return _page(case, "cuda", "CUDA", findings, (*_built_for(case), *_rows(case, "cuda"), *_installed(case)))


def cudnn(case: Case, findings: Sequence[Finding]) -> LayerResult:
    """The cuDNN page."""
    return _page(case, "cudnn", "cuDNN", findings, (*_copies(case), *_rows(case, "cudnn")))


def _page(case: Case, layer: LayerId, name: str, findings: Sequence[Finding], seen: Sequence[Seen]) -> LayerResult:
    status = worst(findings)
    if status is not None:
        return result(case, layer, status, first_title(findings), seen)
    installed = package(case)
    if installed is None and not isinstance(case.target.facts.package, Absent):
        said = f"It is not known whether {title(case)} is installed, so no {name} was looked for."
        return result(case, layer, "skipped", said, seen)
    if installed is None:
        return result(case, layer, "skipped", f"{title(case)} is not installed, so no {name} is asked for.", seen)
    if installed.flavour in ("cpu", "rocm"):
        return result(case, layer, "skipped", f"This build of {title(case)} does not use {name}.", seen)
    wanted = [library for library in case.target.libraries if library.family == layer]
    away = [library for library in wanted if library.status != "found"]
    if gpu_test_passed(case):
        return result(case, layer, "passed", f"{title(case)} uses {name} on the GPU.", seen)
    if not wanted:
        return result(case, layer, "skipped", f"It is not known which {name} libraries this build opens.", seen)
    if away:
        return result(case, layer, "warning", _elsewhere(case, away), seen)
    refused = [library.name for library in wanted if difference(library) in REFUSED]
    if refused:
        said = f"{', '.join(refused)}: found, but really loading {'it' if len(refused) == 1 else 'them'} failed."
        return result(case, layer, "warning", said, seen)
    return result(case, layer, "passed", _complete(case, name, wanted), seen)


def _complete(case: Case, name: str, wanted: Sequence[LibraryFact]) -> str:
    if len(wanted) == 1:
        version = f" {wanted[0].version}" if wanted[0].version else ""
        return f"{name}{version} is found where {title(case)} looks for it."
    return f"All {len(wanted)} {name} libraries that {title(case)} opens are found."


def _elsewhere(case: Case, away: Sequence[LibraryFact]) -> str:
    """Says what is with libraries that are not found; where this step is to blame, a finding told it before."""
    states = dict.fromkeys(library.status for library in away)
    told = (f"{_names(away, state)}: {WORDS[state]}" for state in states)
    there = ' The step "Search path" says more.' if set(states) <= {"not-on-search-path", "shadowed"} else ""
    return f"{'; '.join(told)}.{there}"


def _names(libraries: Sequence[LibraryFact], state: str) -> str:
    return ", ".join(library.name for library in libraries if library.status == state)


def _built_for(case: Case) -> Iterator[Seen]:
    package_info = package(case)
    if package_info is not None and package_info.build.cuda_version:
        build = package_info.build
        yield Seen(f"{title(case)} was built for", f"CUDA {build.cuda_version}", build.source)


def _installed(case: Case) -> Iterator[Seen]:
    for toolkit in case.machine.toolkits:
        yield Seen("Toolkit", f"CUDA {toolkit.version or 'of unknown version'} in {toolkit.path}", toolkit.found_via)
    if not case.machine.toolkits:
        enough = " (this environment's packages bring the libraries)" if case.target.components else ""
        yield Seen("Toolkit", f"none found on this machine{enough}", "")
    for component in case.target.components:
        if "cudnn" not in component.name:
            yield Seen(component.name, component.version, component.found_via)


def _copies(case: Case) -> Iterator[Seen]:
    installed = package(case)
    if installed is not None and installed.build.cudnn_version:
        build = installed.build
        yield Seen(f"{title(case)} was built for", f"cuDNN {build.cudnn_version}", build.source)
    for copy in case.target.cudnn:
        version = copy.version or "of unknown version"
        said = f"cuDNN {version} at {copy.path}{f' ({copy.problem})' if copy.problem else ''}"
        yield Seen("Copy", said, copy.version_via or copy.found_via, "bad" if copy.problem else "info")
    if not case.target.cudnn:
        yield Seen("Copies of cuDNN", "none found on this machine", "")


def _rows(case: Case, family: str) -> Iterator[Seen]:
    return library_rows(library for library in case.target.libraries if library.family == family)


def library_rows(libraries: Iterable[LibraryFact], group: str = "") -> Iterator[Seen]:
    """What is not found stands first: it is what the reader came for. Loading it beats what its files promise."""
    for library in sorted(libraries, key=_is_good):
        yield Seen(library.name, _said(library), library.found_via, "ok" if _is_good(library) else "bad", group=group)


def _said(library: LibraryFact) -> str:
    version = f" {library.version}" if library.version and library.status == "found" else ""
    where = f": {library.path}" if library.path else ""
    needs = f"; needs {', '.join(library.missing_dependencies)}" if library.missing_dependencies else ""
    names = ", ".join(library.needed_later)
    later = f"; when it is first used it opens {names}, which would not be found" if names else ""
    return f"{WORDS[library.status]}{version}{where}{needs}{later}{_really(library)}"


def _is_good(library: LibraryFact) -> bool:
    return library.status == "found" and not difference(library)


def _really(library: LibraryFact) -> str:
    """Says what a load that was tried gave, where that differs from what the files promise."""
    words = REALLY.get(difference(library))
    if words is None or library.tried is None:
        return ""
    return "; " + words.format(error=library.tried.error, path=library.tried.path or "a file for it")
