"""The driver's libraries and its kernel module belong together."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.image_driver import own_libraries
from gpuwizard.checks.support import Seen, finding, nvml_says
from gpuwizard.model.driver import OFF_THE_PATH, DriverLibrary
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Found
from gpuwizard.model.view import compat_library, cuda, driver_runs, module, nvml, smi, value

MISMATCH, COMPAT_NOT_SUPPORTED, STUB = 803, 804, 34
NVML_MISMATCH = 18
TEXT = "version mismatch"
BY_VARIABLE = ("LD_LIBRARY_PATH", "LD_PRELOAD")


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
    elif evidence and (stray := _stray(case)) is not None:
        yield _ahead_of_the_right_one(case, stray, evidence)
    elif compat_library(case) or (code == COMPAT_NOT_SUPPORTED and not _versions(case)):
        if code in (MISMATCH, COMPAT_NOT_SUPPORTED):
            yield _finding("driver.forward-compat", case, evidence, 0.85)
    elif evidence:
        yield _finding("driver.library-mismatch", case, evidence, _sure(case))


def _finding(cause: str, case: Case, evidence: list[Seen], confidence: float) -> Finding:
    loaded = module(case)
    return finding(
        cause,
        *evidence,
        confidence=confidence,
        kernel_module_version=loaded.version if loaded is not None else "",
        library_version=_library_version(case),
        file=compat_library(case),
    )


def _sure(case: Case) -> float:
    """In a container the image may bring the other half: where its files were not seen, that is as likely."""
    seen = module(case) is not None and isinstance(case.driver.libraries, Found)
    return 0.95 if _versions(case) else 0.88 if seen or not case.host.in_container else 0.6


def _said(case: Case) -> list[Seen]:
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


def _versions(case: Case) -> list[Seen]:
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
    reached = [file for file in files if file.found_via != OFF_THE_PATH]
    return next((file.version for file in (*loaded, *reached) if file.version), "")


def _stray(case: Case) -> DriverLibrary | None:
    """Returns a driver's library that a variable puts ahead of the fitting one: an unpacked driver, a copied folder."""
    loaded, files = module(case), value(case.driver.libraries) or ()
    if loaded is None or not loaded.version or case.host.in_container:
        return None
    fitting = {file.name for file in files if file.version == loaded.version and file.found_via not in BY_VARIABLE}
    stray = [file for file in files if file.found_via in BY_VARIABLE and file.version not in ("", loaded.version)]
    return next((file for file in stray if file.name in fitting), None)


def _ahead_of_the_right_one(case: Case, stray: DriverLibrary, evidence: list[Seen]) -> Finding:
    loaded = module(case)
    runs = loaded.version if loaded is not None else ""
    said = f"{stray.path} belongs to driver {stray.version}; the kernel runs {runs}, whose own copy is here too."
    return finding(
        "path.shadowed",
        (said, stray.found_via),
        *evidence,
        confidence=0.93,
        library=stray.name,
        file=stray.path,
        found=stray.version,
        wanted=runs,
    )


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
