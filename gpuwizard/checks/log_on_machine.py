"""A log that somebody brings, judged together with what is known of the machine.

The same line of a log has several causes. "Could not load library" is one and the same text for a library that is not
there, lies elsewhere, or is there in another version: the disk tells which.
"""

from collections.abc import Iterable, Iterator

import msgspec

from gpuwizard.catalog.library_names import family_of, file_name, names_of_cuda, stem_and_number, wanted_version
from gpuwizard.checks.refuted import refuted
from gpuwizard.logs.explain import CauseMatch, Explanation
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.libraries import Component

ELSEWHERE = "path.not-on-search-path"
SHADOWED = "path.shadowed"
# Causes that print the same line; which of them holds is decided by what lies on the disk.
BY_DISK = ("cuda.library-missing", "cuda.version-mismatch", "cudnn.missing", ELSEWHERE)
FIRST_WITH_OWN_NUMBERS = 10


def judge_log(case: Case, told: Explanation) -> Iterator[Finding]:
    """Yields what a log speaks for, the likeliest first, less what the facts of the machine rule out.

    Args:
        case: What is known of the machine; an empty case rules nothing out.
        told: What the log says.
    """
    for match in told.causes:
        cause = settled(case, match.cause, list(told.libraries))
        if not refuted(case, cause):
            yield _finding(match, cause, told.libraries)


def _finding(match: CauseMatch, cause: str, libraries: tuple[str, ...]) -> Finding:
    evidence = tuple(Evidence(text, f"line {line}") for line, text in match.evidence)
    subject = {"from": "log"}
    if libraries:
        subject |= {"libraries": ", ".join(libraries), "library": libraries[0]}
    found = Finding(cause, confidence=match.confidence, evidence=evidence, subject=subject)
    return msgspec.structs.replace(found, severity="note") if cause.startswith("benign.") else found


def settled(case: Case, cause: str, libraries: list[str]) -> str:
    """Returns the cause that the disk speaks for among those that print the same lines.

    Args:
        case: What is known of the machine.
        cause: The cause that the lines speak for.
        libraries: The libraries that they name.
    """
    family = "cudnn" if cause.startswith("cudnn.") else "cuda"
    wanted = next((name for name in libraries if family_of(name) == family), "")
    if cause == "cudnn.version-mismatch":
        return SHADOWED if _own_copy_and_a_stray_one(case) else cause
    if cause not in BY_DISK or not wanted:
        return cause
    number = stem_and_number(wanted)[1].partition(".")[0]
    if family == "cudnn":
        versions = [copy.version for copy in case.target.cudnn if copy.version]
        return _by_versions(cause, (version.partition(".")[0] == number for version in versions), "cudnn")
    held = [part for part in (*case.machine.toolkits, *case.target.components) if part.version or part.name]
    return _by_versions(cause, (_supplies(part, wanted) for part in held), "cuda")


def _by_versions(cause: str, fitting: Iterable[bool], family: str) -> str:
    there = list(fitting)
    if any(there):
        return ELSEWHERE
    return f"{family}.version-mismatch" if there else cause


def _supplies(part: Component, library: str) -> bool:
    """Whether a toolkit or wheel of this version brings a library of this name."""
    stem, number = stem_and_number(library)
    cuda = part.name.rpartition("-cu")[2] if "-cu" in part.name else part.version
    if not cuda[:1].isdigit():
        return False
    if int(cuda.partition(".")[0]) < FIRST_WITH_OWN_NUMBERS:
        # Up to CUDA 9 every library carried the toolkit's own number: cublas64_90.dll, libcublas.so.9.0.
        return number.replace(".", "") == "".join(cuda.split(".")[:2])
    numbers = {known.lower(): text for known, text in names_of_cuda(cuda).numbers.items()}
    platform = "windows" if library.lower().endswith(".dll") else "linux"
    return stem in numbers and wanted_version(file_name(stem, numbers[stem], platform)) == wanted_version(library)


def _own_copy_and_a_stray_one(case: Case) -> bool:
    """Whether the environment brings a cuDNN of its own while LD_LIBRARY_PATH names another CUDA folder."""
    brought = any(package.name.startswith("nvidia-cudnn") for package in case.target.facts.distributions)
    return brought and "cuda" in case.search.variables.get("LD_LIBRARY_PATH", "").lower()
