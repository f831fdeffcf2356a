"""What the search for libraries promises is what the loader does when it is really asked."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from gpuwizard.catalog.exit_status import MEANING
from gpuwizard.catalog.libraries import family_of, stem_and_number, wanted
from gpuwizard.causes import CAUSES
from gpuwizard.checks import libraries_load
from gpuwizard.checks.check import Check
from gpuwizard.checks.loading_reasons import MIXED, SHADOWED, UNUSABLE, Reason, reason
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs import read
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import LayerId
from gpuwizard.model.libraries import LibraryFact, LoadAttempt
from gpuwizard.model.loading import difference, expected_file, file_name
from gpuwizard.model.view import gpu_test_passed, is_windows, package, title, wants_gpu

TRIED = "really loading it"
LONGEST = 300


class Strange(Struct, frozen=True):
    """One library that the loader treats otherwise than expected."""

    library: LibraryFact
    reason: Reason
    says: str
    via: str = TRIED


def judge(case: Case) -> Iterator[Finding]:
    """Compares the search with the loads that were tried, and with the files in the framework's own process."""
    if gpu_test_passed(case) or not wants_gpu(case) or package(case) is None:
        return
    found = sorted((*_tried(case), *_mapped(case)), key=lambda one: one.reason.cause)
    for cause, group in groupby(found, key=lambda one: one.reason.cause):
        yield _finding(case, cause, list(group))


def _tried(case: Case) -> Iterator[Strange]:
    """Yields what a load of its own showed; what is told of a library already is not told again."""
    told = {name for one in libraries_load.judge(case) for name in one.subject.get("libraries", "").split(", ")}
    for library in case.target.libraries:
        tried, kind = library.tried, difference(library)
        if tried is None or not kind or library.family == "driver" or _names_driver(tried):
            continue
        if kind in ("another-file", "loaded-after-all"):
            yield Strange(library, Reason(), _other_file(library, tried.path))
        elif library.name not in told:
            yield Strange(library, reason(case, library, tried), _failure(library, tried))


def _mapped(case: Case) -> Iterator[Strange]:
    """Yields libraries that the framework's process has from another file than the one that was found.

    Only where the load that was tried tells how the file is called in memory: links may lead anywhere.
    """
    if _depends_on_folder(case):
        return
    for library in case.target.libraries:
        tried, copies = library.tried, [path for path in case.run.mapped if _is_copy(path, library.name)]
        if tried is None or library.family == "driver" or not copies:
            continue
        mine = tried.path if tried.outcome == "loaded" and tried.same_file else ""
        unforeseen = tried.outcome == "failed" and not expected_file(library)
        if unforeseen or (mine and _plain(case, mine) not in [_plain(case, path) for path in copies]):
            yield Strange(library, Reason(), _in_memory(case, library, mine, copies[0]), title(case))


def _depends_on_folder(case: Case) -> bool:
    """Whether the search path holds entries that mean the current folder: the framework was run in an empty one."""
    value = case.search.variables.get("LD_LIBRARY_PATH", "")
    return bool(value) and not all(entry.startswith("/") for entry in value.replace(";", ":").split(":"))


def _is_copy(path: str, name: str) -> bool:
    """Whether a file in memory is a copy of that library, in any minor version (libcudnn.so.9.10.1)."""
    there = file_name(path).lower()
    if there == name.lower():
        return True
    stem, number = stem_and_number(file_name(path))
    wanted_stem, wanted_number = stem_and_number(name)
    return bool(wanted_number) and stem == wanted_stem and number.startswith(f"{wanted_number}.")


def _plain(case: Case, path: str) -> str:
    return path.replace("/", "\\").lower() if is_windows(case) else path


def _names_driver(tried: LoadAttempt) -> bool:
    """Whether the driver's own library is what a load failed for: the driver has its own checks."""
    return any(family_of(message.facts.get("library", "")) == "driver" for message in read(tried.error))


def _failure(library: LibraryFact, tried: LoadAttempt) -> str:
    # The loader begins with the file that it was asked for.
    error = tried.error.removeprefix(f"{library.path}: ")
    error = error if len(error) <= LONGEST else f"{error[:LONGEST]}..."
    number = f" (Windows error {tried.code})" if tried.code else ""
    start = f"The files of {library.name} look whole, but"
    if tried.outcome == "hung":
        return f"{start} loading {library.path} never ended: {error}."
    if tried.outcome == "crashed":
        meaning = f" ({MEANING[error]})" if error in MEANING else ""
        return f"{start} a process that loads {library.path} crashes: {error}{meaning}."
    return f"{start} the loader refuses {library.path}: {error.rstrip('.')}{number}."


def _other_file(library: LibraryFact, path: str) -> str:
    expected = expected_file(library)
    if not expected:
        return f"By its files {library.name} cannot be loaded here, and yet the loader takes {path or 'a file for it'}."
    return f"By its files {library.name} comes from {expected}, but the loader takes {path}."


def _in_memory(case: Case, library: LibraryFact, mine: str, other: str) -> str:
    promised = f"comes from {mine}" if mine else "cannot be loaded"
    return f"By its files {library.name} {promised}, but {title(case)} has {other} in memory."


def _finding(case: Case, cause: str, found: Sequence[Strange]) -> Finding:
    evidence: list[Seen] = [(one.says, one.via) for one in found]
    if cause == UNEXPLAINED:
        layer: LayerId = "cudnn" if all(one.library.family == "cudnn" for one in found) else "cuda"
        return finding(cause, *evidence, severity="warning", confidence=0.4, layer=layer, differs="loader")
    needed = any(one.library.name not in _optional(case) for one in found)
    packages = [name for one in found for name in _packages(one) if name]
    installed = package(case)
    return finding(
        cause,
        *evidence,
        severity="failed" if needed else "warning",
        libraries=", ".join(one.library.name for one in found),
        library=found[0].library.name,
        file=found[0].reason.file,
        packages=", ".join(dict.fromkeys(packages)),
        dependency=", ".join(dict.fromkeys(one.reason.dependency for one in found if one.reason.dependency)),
        version=installed.version if installed is not None else "",
    )


def _packages(one: Strange) -> tuple[str, ...]:
    """Returns what brings the files that are to blame: a library that lacks another one is whole itself."""
    whole = bool(one.reason.dependency and one.reason.package)
    return (one.reason.package,) if whole else (one.library.package, one.reason.package)


def _optional(case: Case) -> set[str]:
    """Returns the names that the build opens for some features only."""
    installed = package(case)
    if installed is None:
        return set()
    platform = "windows" if is_windows(case) else "linux"
    rows = wanted(case.target.framework, installed.version, platform, installed.build.cuda_version)
    return {row.name for row in rows if not row.required}


CHECK = Check(
    "The loader really loads the files that the search for libraries names",
    (
        UNEXPLAINED,
        SHADOWED,
        *dict.fromkeys(
            libraries_load.CAUSE_OF[family, state] for family in ("cuda", "cudnn") for state in (MIXED, UNUSABLE)
        ),
        *(cause for cause in CAUSES if cause.startswith("system.")),
    ),
    judge,
)
