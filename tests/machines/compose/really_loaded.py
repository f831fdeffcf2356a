"""Libraries that look whole by their files, and what the loader said when it was really asked for them."""

from hardware import WINDOWS_11
from linux_driver import TF
from linux_libraries import at, tf
from machine import Machine
from msgspec.structs import replace as changed
from software import ran, stem
from windows_framework import TF_210, tf210
from windows_framework import at as at_windows

from gpuwizard.model.libraries import LibraryFact, LoadAttempt
from gpuwizard.model.run import RunFacts

OLDER_JITLINK = "{path}: undefined symbol: __nvJitLinkComplete_12_4, version libnvJitLink.so.12"


def loaded(libraries: tuple[LibraryFact, ...], **tried: LoadAttempt) -> tuple[LibraryFact, ...]:
    """The libraries with what really loading each one gave; all but those named were loaded as expected."""
    return tuple(
        changed(one, tried=_asked(one, tried.get(stem(one.name)))) if one.family != "driver" else one
        for one in libraries
    )


def _asked(library: LibraryFact, tried: LoadAttempt | None) -> LoadAttempt:
    if tried is None:
        return LoadAttempt("loaded", library.path, library.path, seconds=0.02, same_file=True)
    return changed(tried, asked=library.path, error=tried.error.format(path=library.path))


def refused(error: str, code: int = 0) -> LoadAttempt:
    return LoadAttempt("failed", error=error, code=code, seconds=0.01)


def listed_none(libraries: tuple[LibraryFact, ...], run: RunFacts) -> RunFacts:
    """The framework's process had opened what comes before the first that failed."""
    return changed(run, mapped=tuple(one.path for one in libraries if one.family != "driver")[:3])


MACHINES = (
    Machine(
        "linux-nvjitlink-older-than-cusparse",
        "The wheel of nvJitLink was put back to an older one: all files are there, and the loader refuses cuSPARSE",
        at(
            TF,
            listed_none(tf(), ran(TF)),
            loaded(tf(), cusparse=refused(OLDER_JITLINK), cusolver=refused(OLDER_JITLINK)),
        ),
        "cuda.version-mismatch",
        "PFPPPB",
    ),
    Machine(
        "linux-cufft-crashes",
        "Every file looks whole, and a process that loads this cuFFT crashes",
        at(TF, ran(TF), loaded(tf(), cufft=LoadAttempt("crashed", error="SIGSEGV"))),
        "unexplained",
        "PWPPPF",
    ),
    Machine(
        "windows-cudnn-refused",
        "A cuDNN put together from two releases: each DLL is there, and one lacks a function that another one calls",
        at_windows(
            WINDOWS_11,
            TF_210,
            ran(TF_210),
            loaded(tf210(), cudnn=refused("The specified procedure could not be found.", 127)),
        ),
        "cudnn.version-mismatch",
        "PPFPPB",
    ),
)
