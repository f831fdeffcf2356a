"""The libraries that compute on the processor (oneDNN, OpenMP) do not get in each other's way."""

import re
from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs import read
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.run import CORE, FURTHER, RunFacts, Stage
from gpuwizard.model.view import import_worked, title

CAUSE = "system.onednn-conflict"
# Intel's and LLVM's OpenMP are one library under several names; a second copy of it in a process is what ends programs.
# GNU's (libgomp) may lie beside it and beside others of its kind. Stubs, and Microsoft's own build, do not count.
OPENMP = re.compile(r"(?:lib)?(?:iomp5(?:md)?|omp)(?:-[0-9a-f]+)?(?:\.so(?:\.\d+)*|\.dll|\.dylib)", re.IGNORECASE)
TWICE = "openmp-twice"


def judge(case: Case) -> Iterator[Finding]:
    """Takes what a second try without oneDNN settled, and two copies of OpenMP where the program died."""
    yield from _settled(case)
    yield from _openmp_twice(case)


def accounts_for_end(case: Case) -> bool:
    """Whether the crash of the first run did not come again with oneDNN switched off."""
    end = case.run.end
    return end.kind == "signal" and _worked(case.target.second_try, end.stage)


def accounts_for_stage(case: Case, stage: Stage) -> bool:
    """Whether wrong numbers on the processor were right with oneDNN switched off."""
    return stage.on_gpu is False and not stage.ok and not stage.error and _worked(case.target.second_try, stage.name)


def _worked(second: RunFacts, name: str) -> bool:
    stage = second.stage(name)
    return stage is not None and stage.ok


def _settled(case: Case) -> Iterator[Finding]:
    wrong = next((stage for stage in case.run.stages if accounts_for_stage(case, stage)), None)
    if not import_worked(case) or not (accounts_for_end(case) or wrong is not None):
        return
    name = case.run.end.stage if wrong is None else wrong.name
    settings = ", ".join(f"{key}={value}" for key, value in case.target.second_try_with.items())
    if wrong is None:
        said = f"{title(case)} crashed with {case.run.end.name} while it computed on the processor."
    else:
        said = f"{title(case)} got wrong numbers on the processor."
    done = [case.run.stage(one) for one in CORE]
    further = name in FURTHER and all(stage is not None and stage.ok for stage in done)
    severity: Severity = "warning" if further else "failed"
    yield finding(
        CAUSE,
        (said, "the child process"),
        (f"With {settings} the same test gave the right numbers.", "a second run of it"),
        severity=severity,
        confidence=0.93,
        stage=name,
    )


def _openmp_twice(case: Case) -> Iterator[Finding]:
    """Two copies alone alarm nobody: most programs live with them. They count where the program died of it."""
    copies = _copies(case.run)
    named = any(one.kind == TWICE for one in read(case.run.log))
    crashed = case.run.end.kind == "signal"
    if len(copies) < 2 or not (named or crashed) or accounts_for_end(case):
        return
    seen: list[Seen] = [(f"{path} was in the memory of the process.", "the child process") for path in copies[:3]]
    end = case.run.end
    if crashed:
        seen.insert(0, (f"{title(case)} crashed with {end.name} with two copies of OpenMP in it.", "the child process"))
    yield finding(CAUSE, *seen, confidence=0.95 if named else 0.6, stage=end.stage or "import")


def _copies(run: RunFacts) -> list[str]:
    """Returns the copies of Intel's and LLVM's OpenMP, each folder's once."""
    return [path for path in run.mapped if OPENMP.fullmatch(re.split(r"[\\/]", path)[-1])]


CHECK = Check("The libraries that compute on the processor do not clash", (CAUSE,), judge)
