"""Why a library that looks whole is not loaded: what the loader's words, Windows' number or a crash prove."""

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.checks.framework_imports import C_LIBRARY, where
from gpuwizard.checks.libraries_load import CAUSE_OF, wheel_beside
from gpuwizard.checks.own_module import led_astray
from gpuwizard.checks.refuted import refuted
from gpuwizard.logs import read
from gpuwizard.logs.explain import explain
from gpuwizard.logs.message import Message
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.libraries import LibraryFact, LoadAttempt
from gpuwizard.model.loading import file_name

# What the loader's words or Windows' number prove about the file: of another version than its neighbours, or unusable.
MIXED, UNUSABLE = "wrong-version", "broken"
BY_NUMBER = {126: UNUSABLE, 193: UNUSABLE, 127: MIXED, 182: MIXED}
BY_REASON = {
    "undefined-symbol": MIXED,
    "truncated": UNUSABLE,
    "invalid-header": UNUSABLE,
    "wrong-architecture": UNUSABLE,
}
# How a process ends that touches a part of a mapped file which is not there.
CUT_OFF = ("SIGBUS", "STATUS_IN_PAGE_ERROR")
# Rules of the search that a person, and not the framework's package, set up.
SET_UP_BY_HAND = ("LD_LIBRARY_PATH", "PATH", "System32", "current folder", "application folder")
SHADOWED = "path.shadowed"
# Only a message that leaves nothing open proves a trouble of the system.
OUTRIGHT = 0.85


class Reason(Struct, frozen=True):
    """Why a load failed.

    Attributes:
        cause: The cause that is proven, or `unexplained`.
        file: The file that is to blame.
        dependency: The library that is missing or damaged, where the file needs another one.
        package: The pip package that brings what is to blame.
    """

    cause: str = UNEXPLAINED
    file: str = ""
    dependency: str = ""
    package: str = ""


def reason(case: Case, library: LibraryFact, tried: LoadAttempt) -> Reason:
    """Returns what the loader's words, Windows' number or the crash prove; `unexplained` where they leave it open.

    Args:
        case: The machine.
        library: The library, whole by its files.
        tried: The load that failed.
    """
    text = f"[WinError {tried.code}] {tried.error}" if tried.code else tried.error
    if cause := _of_system(case, text):
        # The system's own copy would do where a variable alone leads to another one.
        astray = led_astray(case) if cause == C_LIBRARY else None
        return Reason(cause, library.path) if astray is None else Reason(SHADOWED, astray.taken)
    if tried.error in CUT_OFF:
        return Reason(_cause(library, UNUSABLE), library.path)
    if tried.code in BY_NUMBER:
        return _by_state(library, library, BY_NUMBER[tried.code])
    message = next((one for one in read(text) if one.kind in ("library-not-loaded", "undefined-symbol")), None)
    return _by_message(case, library, message) if message is not None else Reason()


def _of_system(case: Case, text: str) -> str:
    """Returns the trouble of the system that a message names outright: an old C library, a policy, no memory."""
    causes = explain(text, on=where(case), framework=case.target.framework).causes
    named = [one.cause for one in causes if one.cause.startswith("system.") and one.confidence >= OUTRIGHT]
    return next((cause for cause in named if not refuted(case, cause)), "")


def _by_message(case: Case, library: LibraryFact, message: Message) -> Reason:
    kind, named = message.facts.get("reason_kind", ""), file_name(message.facts.get("library", ""))
    if kind == "absent":
        missing = named if named != library.name else ""
        brings = wheel_beside(case, library, missing)
        return Reason(_cause(library, UNUSABLE), library.path, missing, brings) if missing else Reason()
    state = BY_REASON.get(kind, "")
    if not state:
        return Reason()
    # The version of a symbol is the name of the library that should bring it.
    names = (message.facts.get("symbol_version", ""), named)
    known = {one.name: one for one in case.target.libraries}
    blamed = next((known[name] for name in names if name in known), library)
    dependency = named if state == UNUSABLE and named != library.name else ""
    reason = _by_state(library, blamed, state, dependency)
    return reason if blamed is not library else replace(reason, package=wheel_beside(case, library, names[0]))


def _by_state(library: LibraryFact, blamed: LibraryFact, state: str, dependency: str = "") -> Reason:
    """A library that lacks a function is the wrong copy where a variable leads to it past another one."""
    others = [one for one in blamed.candidates if one.path != blamed.path and file_name(one.path) == blamed.name]
    if state == MIXED and others and blamed.found_via in SET_UP_BY_HAND:
        return Reason(SHADOWED, blamed.path, package=blamed.package)
    return Reason(_cause(library, state), blamed.path, dependency, blamed.package)


def _cause(library: LibraryFact, state: str) -> str:
    return CAUSE_OF.get((library.family, state), UNEXPLAINED)
