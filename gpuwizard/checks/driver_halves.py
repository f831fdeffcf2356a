"""The driver's libraries and its kernel module belong together."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.image_driver import own_libraries
from gpuwizard.checks.support import finding, nvml_says
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import compat_library, cuda, driver_runs, module, nvml, smi, value

MISMATCH, COMPAT_NOT_SUPPORTED, STUB = 803, 804, 34
NVML_MISMATCH = 18
TEXT = "version mismatch"


def judge(case: Case) -> Iterator[Finding]:
    """Tells an update without a restart (mismatch) from a forward-compatibility library (compat).

    A third way, a container's image with libraries of its own, is judged by `image_driver`.
    """
    if driver_runs(case):
        return
    called = cuda(case)
    code = called.code if called is not None else -1
    evidence = [*_said(case), *_versions(case)]
    if code == STUB:
        yield _stub(case)
    elif own_libraries(case):
        return
    elif compat_library(case) or (code == COMPAT_NOT_SUPPORTED and not _versions(case)):
        if code in (MISMATCH, COMPAT_NOT_SUPPORTED):
            yield _finding("driver.forward-compat", case, evidence, 0.85)
    elif evidence:
        yield _finding("driver.library-mismatch", case, evidence, 0.95 if _versions(case) else 0.88)


def _finding(cause: str, case: Case, evidence: list[tuple[str, str]], confidence: float) -> Finding:
    loaded = module(case)
    return finding(
        cause,
        *evidence,
        confidence=confidence,
        kernel_module_version=loaded.version if loaded is not None else "",
        library_version=_library_version(case),
        file=compat_library(case),
    )


def _said(case: Case) -> list[tuple[str, str]]:
    said = []
    called, answer, printed = cuda(case), nvml(case), smi(case)
    if called is not None and called.code in (MISMATCH, COMPAT_NOT_SUPPORTED):
        said.append((f"cuInit answers {called.code}, {called.error}.", "the driver API"))
    if answer is not None and answer.code == NVML_MISMATCH:
        said.append(nvml_says(answer))
    if printed is not None and TEXT in printed.output.lower():
        line = next(row for row in printed.output.splitlines() if TEXT in row.lower())
        said.append((f"nvidia-smi says: {line.strip()}", "nvidia-smi"))
    return said


def _versions(case: Case) -> list[tuple[str, str]]:
    """The two versions, where both are known and differ. A container mixes them on purpose."""
    loaded, library = module(case), _library_version(case)
    if case.host.in_container or loaded is None or not loaded.version or not library:
        return []
    if loaded.version == library:
        return []
    both = f"The kernel runs driver {loaded.version}, the libraries are of {library}."
    return [(both, "/proc/driver/nvidia/version and libcuda")]


def _library_version(case: Case) -> str:
    """The version of the libcuda that was loaded; of the first library on the search path where that is not known."""
    files, called = value(case.driver.libraries) or (), cuda(case)
    loaded = [file for file in files if called is not None and file.path == called.library]
    return next((file.version for file in (*loaded, *files) if file.version), "")


def _stub(case: Case) -> Finding:
    called = cuda(case)
    path = called.library if called is not None else ""
    return finding(
        "path.shadowed",
        (f"The loaded driver library is a stub meant for building programs: {path}", "the driver API"),
        library="libcuda.so.1",
        file=path,
    )


CHECK = Check(
    "The driver's libraries and its kernel module are of one version",
    ("driver.library-mismatch", "driver.forward-compat", "path.shadowed"),
    judge,
)
