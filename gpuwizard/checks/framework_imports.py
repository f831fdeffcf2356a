"""The framework can be imported."""

from collections.abc import Iterator

from gpuwizard.catalog.exit_status import MEANING
from gpuwizard.checks.check import Check
from gpuwizard.checks.dll_failures import MSVC, ranked
from gpuwizard.checks.framework_unhidden import lone_package
from gpuwizard.checks.own_module import Astray, led_astray, missing_runtime, module_evidence
from gpuwizard.checks.refuted import refuted
from gpuwizard.checks.support import finding
from gpuwizard.logs.explain import CauseMatch, explain
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.run import ChildEnd
from gpuwizard.model.view import import_failed, package, title, value

BAD_INSTRUCTION = ("SIGILL", "STATUS_ILLEGAL_INSTRUCTION")
DLL_MISSING = ("STATUS_DLL_NOT_FOUND",)
# What can break an import: what its message seems to say besides has other reasons.
CAUSES = (
    "system.cpu-instructions",
    "system.msvc-runtime-missing",
    "system.dll-import-order",
    "system.commit-limit",
    "system.blocked-by-policy",
    "system.c-library-too-old",
    "system.onednn-conflict",
    "framework.shadowed-module",
    "framework.duplicate-install",
    "framework.dependency-conflict",
    "framework.library-set-conflict",
    "framework.platform-unsupported",
    "framework.corrupt-install",
    "framework.not-installed",
    "cuda.library-missing",
    "cuda.version-mismatch",
    "cudnn.missing",
    "cudnn.version-mismatch",
    "cudnn.incomplete",
    "path.not-on-search-path",
    "path.shadowed",
)
# What the file of the framework's own module, and what it needs, can bear out.
C_LIBRARY = "system.c-library-too-old"
OF_THE_MODULE = (MSVC, C_LIBRARY, "framework.corrupt-install")
LAST_LINES = 400
# Frames that say nothing of where a crash was: Python's import system and our own child.
MACHINERY = ("importlib", "probes/child", "probes\\child")


def judge(case: Case) -> Iterator[Finding]:
    """Names an import that died by how it died, and one that raised by what it said."""
    if not import_failed(case) or package(case) is None:
        yield from _foreign_import(case)
        return
    stage = case.run.stage("import")
    if stage is None:
        yield _died(case, case.run.end)
    else:
        yield _raised(case, stage.error, stage.error_type)


def _foreign_import(case: Case) -> Iterator[Finding]:
    """A module without metadata is told of as well where its import dies or raises: somebody put it on the path."""
    if not import_failed(case) or package(case) is not None:
        return
    stage = case.run.stage("import")
    if stage is None:
        yield _died(case, case.run.end)
    elif lone_package(case):
        yield _raised(case, stage.error, stage.error_type)


def _died(case: Case, end: ChildEnd) -> Finding:
    said, via = _how(case, end), "a child process under watch"
    if end.name in BAD_INSTRUCTION:
        flags = value(case.host.cpu_flags)
        held = "" if flags is None else f" This processor reports {', '.join(flags).upper() or 'no AVX'}."
        return finding("system.cpu-instructions", (said + held, via), signal=end.name, stage="import")
    if end.name in DLL_MISSING:
        missing = missing_runtime(case)
        return finding(
            MSVC,
            (said, via),
            *(module_evidence(case) if missing else ()),
            confidence=0.85 if missing else 0.6,
            signal=end.name,
            libraries=", ".join(missing),
        )
    best = _known(case, case.run.log)
    if best is not None:
        return _named(case, best, said)
    if end.kind in ("signal", "exited"):
        seen = ((said, via), *_last_words(case.run.log))
        return finding(
            "framework.corrupt-install",
            *seen,
            confidence=0.55,
            signal=end.name or f"exit code {end.code}",
            stage="import",
            package=title(case),
            distribution=_distribution(case),
        )
    return finding(
        UNEXPLAINED, (said, via), confidence=0.5, layer="framework", stage="import", signal=end.name, hang=end.kind
    )


def _how(case: Case, end: ChildEnd) -> str:
    if end.kind == "timeout":
        return f"Importing {title(case)} did not end within the time limit."
    if end.kind == "flood":
        return f"Importing {title(case)} wrote over {case.run.log_bytes // 1_000_000} MB of messages and was ended."
    if end.kind == "exited":
        return f"Importing {title(case)} ended Python with exit code {end.code} and no error."
    meaning = MEANING.get(end.name, "")
    return f"Importing {title(case)} crashed Python with {end.name}{f': {meaning}' if meaning else ''}."


def _raised(case: Case, error: str, error_type: str) -> Finding:
    """Asks the recogniser of messages; what it does not know is shown as it is."""
    best = _known(case, error + "\n" + case.run.log)
    first = error.splitlines()[0] if error else error_type
    astray = led_astray(case)
    if astray is not None and astray.name in error:
        return _shadowed(case, astray, first)
    if best is not None:
        return _named(case, best, first)
    seen = ((first, "the import"), *module_evidence(case))
    return finding(UNEXPLAINED, *seen, confidence=0.4, layer="framework", stage="import", also={"from": "log"})


def _shadowed(case: Case, astray: Astray, said: str) -> Finding:
    """The system's own copy would do: it is not too old, it is not reached."""
    fits = f"Without LD_LIBRARY_PATH the loader takes {astray.fitting}, and all that is needed is there."
    return finding(
        "path.shadowed",
        (said, "the import"),
        *module_evidence(case),
        (fits, "search of this machine"),
        confidence=0.93,
        stage="import",
        library=astray.name,
        file=astray.taken,
        variable="LD_LIBRARY_PATH",
    )


def _known(case: Case, text: str) -> CauseMatch | None:
    """Returns the likeliest cause that the text names, that can break an import, and that no fact rules out."""
    told = explain(text, on=where(case), framework=case_framework(case), python=case_python(case))
    likely = [match for match in told.causes if match.cause in CAUSES]
    return next((match for match in ranked(case, text, likely) if not refuted(case, match.cause)), None)


def _named(case: Case, best: CauseMatch, said: str) -> Finding:
    """Names the cause, and beside the message what the search found wrong with the framework's own module."""
    seen = dict.fromkeys([said, *(text for _, text in best.evidence)])
    evidence = [(text, "the import") for text in list(seen)[:4]]
    evidence += module_evidence(case) if best.cause in OF_THE_MODULE else ()
    names = {"libraries": ", ".join(missing_runtime(case))} if best.cause == MSVC else {}
    confidence = min(best.confidence, 0.85)
    return finding(best.cause, *evidence, confidence=confidence, stage="import", also={"from": "log", **names})


def _last_words(log: str) -> list[tuple[str, str]]:
    """Returns where it crashed, by the stack that Python's faulthandler writes newest first; else its last lines."""
    _, found, stack = log.rpartition("(most recent call first):")
    frames = [line.strip() for line in stack.splitlines() if line.strip().startswith("File ")] if found else []
    places = [frame for frame in frames if not any(mark in frame for mark in MACHINERY)]
    if places:
        return [(frame, "Python's stack") for frame in places[:2]]
    lines = [line for line in log.strip().splitlines() if line.strip()]
    return [("\n".join(lines[-3:])[-LAST_LINES:], "its last lines")] if lines else []


def where(case: Case) -> str:
    """Returns what kind of system this is, in the recogniser's words."""
    if case.host.in_wsl:
        return "wsl"
    return "container" if case.host.in_container else case.host.os


def case_framework(case: Case) -> str:
    """Returns the framework with its version as pip writes it, or the name alone."""
    installed = package(case)
    return f"{case.target.framework}=={installed.version}" if installed is not None else case.target.framework


def _distribution(case: Case) -> str:
    installed = package(case)
    return installed.distribution if installed is not None else case.target.framework


def case_python(case: Case) -> str:
    """Returns the version of the chosen Python, empty where it is not known."""
    answer = value(case.target.facts.interpreter)
    return answer.version if answer is not None else ""


CHECK = Check(
    "The framework can be imported",
    (*CAUSES, UNEXPLAINED),
    judge,
)
