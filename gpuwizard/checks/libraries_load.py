"""Every CUDA and cuDNN library that this build opens is found by the loader, whole and of the right version."""

from collections.abc import Iterator, Sequence

import msgspec

from gpuwizard.catalog.libraries import cuda_of, family_of, wanted, wheel_of
from gpuwizard.catalog.versions import older
from gpuwizard.checks.check import Check
from gpuwizard.checks.library_sets import overruled
from gpuwizard.checks.log_on_machine import settled
from gpuwizard.checks.support import finding
from gpuwizard.logs import read
from gpuwizard.logs.message import Message
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import difference, file_name, is_taken
from gpuwizard.model.view import driver_lists_gpu, gpu_test_passed, import_failed, is_windows, package, title, wants_gpu

# Which cause a library's state is, by its family.
CAUSE_OF = {
    ("cuda", "missing"): "cuda.library-missing",
    ("cudnn", "missing"): "cudnn.missing",
    ("cuda", "wrong-version"): "cuda.version-mismatch",
    ("cudnn", "wrong-version"): "cudnn.version-mismatch",
    ("cuda", "not-on-search-path"): "path.not-on-search-path",
    ("cudnn", "not-on-search-path"): "path.not-on-search-path",
    ("cuda", "shadowed"): "path.shadowed",
    ("cudnn", "shadowed"): "path.shadowed",
    ("cuda", "broken"): "cuda.library-missing",
    ("cudnn", "broken"): "cudnn.incomplete",
}
CAUSES = tuple(dict.fromkeys(CAUSE_OF.values()))
NOT_LOADED = "library-not-loaded"
LOADED = "library-opened"
# States that are refuted where the framework says that it opened the library: it was found after all.
NOWHERE = ("missing", "not-on-search-path")


def judge(case: Case) -> Iterator[Finding]:
    """Groups the libraries by cause; what the framework itself reported beats what the files suggest."""
    if gpu_test_passed(case) or not wants_gpu(case) or package(case) is None:
        return
    messages = read(case.run.log)
    opened = {message.facts.get("library", "") for message in messages if message.kind == LOADED}
    # What the loader takes when it is really asked is not missing, whatever the search says.
    opened |= {library.name for library in case.target.libraries if difference(library) == "loaded-after-all"}
    failed = {message.facts.get("library", ""): message for message in messages if message.kind == NOT_LOADED}
    groups: dict[str, list[LibraryFact]] = {}
    needed = _needed(case)
    disputed = {mine.package for mine, _ in overruled(case)}
    for library in _one_story([library for library in case.target.libraries if library.name in needed]):
        status = "shadowed" if _fitting_copy(case, library) else library.status
        cause = CAUSE_OF.get((library.family, status))
        if library.status == "wrong-version" and library.package in disputed:
            continue
        if cause and not (library.name in opened and library.status in NOWHERE):
            groups.setdefault(cause, []).append(library)
    for cause, libraries in groups.items():
        yield _finding(case, cause, libraries, failed)
    yield from _only_reported(case, failed)


def _needed(case: Case) -> set[str]:
    """Returns the names without which the build gives no GPU. PyTorch and JAX open others only for some features."""
    installed = package(case)
    if installed is None:
        return set()
    platform = "windows" if is_windows(case) else "linux"
    rows = wanted(case.target.framework, installed.version, platform, installed.build.cuda_version)
    optional = {row.name for row in rows if not row.required}
    return {library.name for library in case.target.libraries} - optional


def _fitting_copy(case: Case, library: LibraryFact) -> str:
    """Returns the copy that would do, where the loader takes an unfitting one of the same name before it."""
    if library.status != "wrong-version":
        return ""
    least = _least(case, library)
    for other in library.candidates:
        same = other.path != library.path and file_name(other.path) == file_name(library.path) == library.name
        if same and least and other.version and not older(other.version, least):
            return other.path
    return ""


def _least(case: Case, library: LibraryFact) -> str:
    """Returns the oldest version of a library that the build accepts, empty where that is not known."""
    installed = package(case)
    if installed is None:
        return ""
    platform = "windows" if is_windows(case) else "linux"
    rows = wanted(case.target.framework, installed.version, platform, installed.build.cuda_version)
    return next((row.at_least for row in rows if row.name == library.name), "")


def _one_story(libraries: Sequence[LibraryFact]) -> list[LibraryFact]:
    """A stray libcudart of another version beside many missing libraries is no CUDA of another version."""
    if not any(library.family == "cuda" and library.status == "missing" for library in libraries):
        return list(libraries)
    return [
        msgspec.structs.replace(library, status="missing")
        if library.family == "cuda" and library.status == "wrong-version"
        else library
        for library in libraries
    ]


def _finding(case: Case, cause: str, libraries: Sequence[LibraryFact], failed: dict[str, Message]) -> Finding:
    evidence = [(_says(case, library), library.found_via or "search of this machine") for library in libraries]
    evidence += [
        (failed[library.name].text, f"{title(case)}'s own log") for library in libraries if library.name in failed
    ]
    confirmed = any(library.name in failed for library in libraries)
    folders = list(dict.fromkeys(_folder(library.path) for library in libraries if library.path))
    absent = _absent(case, libraries)
    packages = list(dict.fromkeys(name for name in absent.values() if name))
    first = libraries[0]
    return finding(
        cause,
        *evidence,
        confidence=0.96 if confirmed else 0.88,
        libraries=", ".join(library.name for library in libraries),
        library=first.name,
        absent=", ".join(absent),
        folder=folders[0] if folders and cause == "path.not-on-search-path" else "",
        folders=", ".join(folders) if cause == "path.not-on-search-path" else "",
        file=first.path if cause != "path.not-on-search-path" else "",
        packages=", ".join(packages),
        wanted=first.wanted_version,
        least=_too_old_for(case, first),
        found=first.version if _tells(case, first) else "",
        dependency=", ".join(dict.fromkeys(name for item in libraries for name in item.missing_dependencies)),
        version=_version(case),
    )


def _absent(case: Case, libraries: Sequence[LibraryFact]) -> dict[str, str]:
    """Returns what is missing itself, each with the package that brings it: one that is there may lack another."""
    known = {library.name: library.package for library in case.target.libraries}
    found: dict[str, str] = {}
    for library in libraries:
        needed = [name for name in library.missing_dependencies if family_of(name) in ("cuda", "cudnn")]
        if library.status != "broken" or not needed:
            found[library.name] = library.package
        for name in needed if library.status == "broken" else ():
            found[name] = known.get(name) or wheel_beside(case, library, name)
    return found


def wheel_beside(case: Case, library: LibraryFact, needed: str) -> str:
    """Returns the wheel of what a library needs, where this build has its libraries from wheels."""
    installed = package(case)
    if not library.package or not needed or installed is None:
        return ""
    return wheel_of(needed, cuda_of(installed.framework, installed.version, installed.build.cuda_version))


def _too_old_for(case: Case, library: LibraryFact) -> str:
    """Returns the oldest version that the build accepts, where the file that is there is older."""
    least = _least(case, library) if library.status == "wrong-version" else ""
    return least if least and library.version and older(library.version, least) else ""


def _tells(case: Case, library: LibraryFact) -> bool:
    """Whether the version says what is wrong: one of the wanted main version does so only where it is too old."""
    alike = library.version.startswith(library.wanted_version.removesuffix("*"))
    unclear = library.status == "wrong-version" and is_taken(library) and alike
    return not unclear or bool(_too_old_for(case, library))


def _says(case: Case, library: LibraryFact) -> str:
    wanted = f"{library.name}, wanted by {library.wanted_by},"
    if library.status == "not-on-search-path":
        return f"{wanted} is at {library.path}, where the loader does not look."
    if better := _fitting_copy(case, library):
        return f"{wanted} is taken from {library.path} {library.version}, ahead of the fitting copy {better}."
    others = ", ".join(candidate.path for candidate in library.candidates[:2])
    if library.status == "missing":
        return f"{wanted} is nowhere on this machine{f'; only another version is: {others}' if others else ''}."
    if library.status == "wrong-version":
        return f"{wanted} {_other_version(library)}"
    if library.missing_dependencies:
        return f"{wanted} is at {library.path} but needs {', '.join(library.missing_dependencies)}."
    if library.status == "shadowed":
        return f"{wanted} is taken from {library.path} {library.version}, ahead of the fitting copy.".replace("  ", " ")
    return f"{wanted} at {library.path} cannot be used: {library.problem or 'it is damaged'}."


def _other_version(library: LibraryFact) -> str:
    """A file of the right name may be too old; else a file of another name is all there is."""
    own = f"{library.path} ({library.version})" if library.version else library.path
    if library.path.endswith(library.name):
        return f"is at {own}. {_sentence(library.problem or 'It is of another version')}"
    others = [f"{item.path}{f' ({item.version})' if item.version else ''}" for item in library.candidates[:2]]
    return f"is not here; another version is: {', '.join(others) or own}"


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:].rstrip('.')}."


def _only_reported(case: Case, failed: dict[str, Message]) -> Iterator[Finding]:
    """Libraries that the framework could not open although their files look right."""
    known = {library.name for library in case.target.libraries if library.status != "found"}
    judged = {library.name: library for library in case.target.libraries}
    for name, message in failed.items():
        library = judged.get(name)
        if library is None or name in known or library.family == "driver" or import_failed(case):
            continue
        reason = message.facts.get("reason_kind", "")
        cause = "cudnn.incomplete" if library.family == "cudnn" else "cuda.library-missing"
        needed = message.facts.get("dependency", "")
        if "symbol" in reason:
            cause = "path.shadowed" if library.found_via == "LD_LIBRARY_PATH" else cause
        yield finding(
            cause,
            (message.text, f"{title(case)}'s own log"),
            (f"The file itself was found at {library.path}.", library.found_via),
            confidence=0.8,
            libraries=name,
            library=name,
            file=library.path,
            dependency=needed,
            packages=wheel_beside(case, library, needed) or library.package,
        )
    if all(library.family == "system" for library in case.target.libraries) and driver_lists_gpu(case):
        yield from _unseen(case, failed)


def _unseen(case: Case, failed: dict[str, Message]) -> Iterator[Finding]:
    """Where nobody looked for the libraries, what else is known of the disk says what the framework's line means."""
    names = list(failed)
    for name in names[:1]:
        cause = settled(case, "cudnn.missing" if "cudnn" in name else "cuda.library-missing", names)
        said = (failed[name].text, f"{title(case)}'s own log")
        yield finding(cause, said, confidence=0.7, libraries=", ".join(names), library=name)


def _folder(path: str) -> str:
    for separator in ("/", "\\"):
        if separator in path:
            return path.rpartition(separator)[0]
    return path


def _version(case: Case) -> str:
    installed = package(case)
    return installed.version if installed is not None else ""


CHECK = Check("The loader finds every CUDA and cuDNN library that this build opens", CAUSES, judge)
