"""What a DLL that does not load means on this Windows: one message has five causes, and the machine knows which."""

import re
from collections.abc import Iterator, Sequence

from packaging.version import Version

from gpuwizard.catalog.msvc_runtime import package_of
from gpuwizard.checks.offers import version
from gpuwizard.checks.own_module import missing_runtime, module_loads
from gpuwizard.checks.support import Seen
from gpuwizard.logs import read
from gpuwizard.logs.explain import CauseMatch
from gpuwizard.model.facts import Case
from gpuwizard.model.host import Commit
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import is_windows, package, value

# The messages that do not name what is missing. Other numbers (1455, 4551 ...) say outright what they mean.
INIT_FAILED, NOT_FOUND = 1114, 126
KINDS = ("dll-load-failed", "winerror", "dll-error-code", "native-module-missing", "native-runtime-failed")
# torch 2.4 on Windows needs a file for this one that the runtime's installer does not bring.
NOT_OF_THE_RUNTIME = "fbgemm"
GIB = 1024**3
# Importing a framework takes promises of several gigabytes; below the first there is no doubt, above the last none.
TOO_LITTLE, PLENTY = GIB, 6 * GIB
# The oldest Microsoft runtime for a release of a framework. Source: Microsoft, notes on the C++ library of Visual
# Studio 2022 17.10: what is built with it crashes at once on an older runtime; public reports on PyTorch 2.9.
NEEDED_RUNTIME = (("torch", Version("2.9"), Version("14.40")),)
OLDEST_RUNTIME = Version("14.20")
# Releases that link CUDA's DLLs: without them the import itself fails. Later ones open them when a GPU is asked for.
LAST_TENSORFLOW_THAT_LINKS = Version("2.0")
# What cannot keep a release from being imported that opens these DLLs only when a GPU is asked for.
OPENED_LATE = (
    "cuda.library-missing",
    "cuda.version-mismatch",
    "cudnn.missing",
    "cudnn.version-mismatch",
    "path.not-on-search-path",
)
MSVC = "system.msvc-runtime-missing"
CAUSE_OF = {"cuda": "cuda.library-missing", "cudnn": "cudnn.missing"}


def ranked(case: Case, text: str, matches: Sequence[CauseMatch]) -> list[CauseMatch]:
    """Puts first what the machine proves: the processor, full memory, the Microsoft runtime, then CUDA's own DLLs.

    Args:
        case: The machine.
        text: What the import said.
        matches: What the recogniser of messages makes of it, the likeliest first.
    """
    numbers = unnamed(text)
    if not is_windows(case) or not matches or not numbers:
        return list(matches)
    proven = list(dict.fromkeys(_proven(case, numbers)))
    ruled_out = set(_ruled_out(case, text))
    lines = matches[0].evidence
    first = [CauseMatch(cause, 0.85, ((0, said), *lines)) for cause, said in proven]
    known = {one.cause for one in first}
    left = [*first, *(one for one in matches if one.cause not in known | ruled_out)]
    # With processor and runtime in order, what remains by experience is an older copy that is found first.
    return left or [CauseMatch("system.dll-import-order", 0.5, lines)]


def unnamed(text: str) -> set[int]:
    """Returns the error numbers of messages that leave open what is wrong, none where another one says it."""
    found = {int(one.facts.get("number", NOT_FOUND)) for one in read(text) if one.kind in KINDS}
    return found if found and found <= {INIT_FAILED, NOT_FOUND} else set()


def _proven(case: Case, numbers: set[int]) -> Iterator[Seen]:
    flags, commit = value(case.host.cpu_flags), _commit(case)
    if flags is not None and "avx" not in flags:
        yield "system.cpu-instructions", "This processor has no AVX, which the framework's builds need."
    if INIT_FAILED in numbers and commit is not None and commit.memory_free < TOO_LITTLE:
        left = commit.memory_free // (1024 * 1024)
        yield "system.commit-limit", f"Windows can promise programs only {left} MiB more."
    missing = missing_runtime(case)
    if NOT_FOUND in numbers and missing:
        brought = package_of(*missing)
        how = f" The {brought} brings {'it' if len(missing) == 1 else 'them'}." if brought else ""
        yield MSVC, f"Windows does not find {', '.join(missing)}.{how}"
    old = _old_runtime(case)
    if INIT_FAILED in numbers and old:
        yield MSVC, f"The Visual C++ runtime is {old}, older than this build needs."
    # A conda environment can have the files for itself: then they are not missed in Windows' own folder.
    if isinstance(case.host.vc_runtime, Absent) and not module_loads(case):
        names = ", ".join(re.split(r"[\\/]", path)[-1] for path in case.host.vc_runtime.looked)
        yield MSVC, f"Not on this computer: {names}."
    if NOT_FOUND in numbers and _links_cuda(case):
        for library in case.target.libraries:
            if library.status == "missing" and library.family in CAUSE_OF:
                yield (
                    CAUSE_OF[library.family],
                    f"{library.name}, which this build is linked to, is not on this computer.",
                )


def _ruled_out(case: Case, text: str) -> Iterator[str]:
    flags, commit = value(case.host.cpu_flags), _commit(case)
    if flags is not None and {"avx", "avx2"} <= set(flags):
        yield "system.cpu-instructions"
    if commit is not None and commit.memory_free > PLENTY:
        yield "system.commit-limit"
    if _runtime(case) and not _old_runtime(case) and NOT_OF_THE_RUNTIME not in text.lower():
        yield MSVC
    if case.target.framework == "tensorflow" and package(case) is not None and not _links_cuda(case):
        yield from OPENED_LATE


def _commit(case: Case) -> Commit | None:
    return value(case.host.commit) if case.host.commit is not None else None


def _runtime(case: Case) -> str:
    """Returns the version of the Microsoft runtime, empty where it is not there or was not looked for."""
    return (value(case.host.vc_runtime) or "") if case.host.vc_runtime is not None else ""


def _old_runtime(case: Case) -> str:
    """Returns the version of the Microsoft runtime where it is too old for this release, empty otherwise."""
    have, installed = _runtime(case), package(case)
    if not have or installed is None:
        return ""
    mine = version(installed.version.partition("+")[0])
    rows = [least for name, first, least in NEEDED_RUNTIME if name == installed.framework and mine >= first]
    return have if version(have) < max([OLDEST_RUNTIME, *rows]) else ""


def _links_cuda(case: Case) -> bool:
    installed = package(case)
    if installed is None or installed.framework != "tensorflow":
        return False
    return version(installed.version.partition("+")[0]).release[:2] <= LAST_TENSORFLOW_THAT_LINKS.release
