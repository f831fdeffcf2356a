"""The framework lists the GPU, computes on it, and the numbers are right."""

from collections.abc import Iterator

from gpuwizard.causes import CAUSES
from gpuwizard.checks.check import Check
from gpuwizard.checks.driver_kernel import works
from gpuwizard.checks.onednn import accounts_for_end, accounts_for_stage
from gpuwizard.checks.stage_failures import CHILD, PROVABLE, died, ended_early, failed, in_further_part, misplaced
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.run import CORE, Stage
from gpuwizard.model.view import driver_works, import_worked, title, wants_gpu


def judge(case: Case) -> Iterator[Finding]:
    """Judges each stage of the core after the import, then whether a GPU was listed at all, then the further GPUs."""
    if not import_worked(case):
        return
    end = case.run.end
    if ended_early(end) and not in_further_part(case, end.stage) and not accounts_for_end(case):
        yield died(case)
    broken = [stage for name in ("devices", *CORE) if (stage := case.run.stage(name)) and not stage.ok]
    for stage in broken[:1]:
        if not accounts_for_stage(case, stage):
            yield failed(case, stage)
    if not broken and case.run.gpus:
        yield from [misplaced(case, stage) for stage in _core(case) if stage.on_gpu is False][:1]
    if not broken and not case.run.gpus and driver_works(case) and wants_gpu(case) and _listed(case):
        said = f"The driver gives a GPU, but {title(case)} lists none."
        yield finding(UNEXPLAINED, (said, CHILD), *_why(case), *works(case), confidence=0.4, stage="devices")
    yield from _further_gpus(case)


def _core(case: Case) -> list[Stage]:
    return [stage for name in CORE if (stage := case.run.stage(name)) and stage.ok]


def _further_gpus(case: Case) -> Iterator[Finding]:
    """Each GPU of several is asked for itself: the first step that failed on it is told of."""
    told: set[int] = set()
    for stage in case.run.stages:
        if stage.gpu == 0 or stage.gpu in told or stage.name not in CORE:
            continue
        if not stage.ok:
            told.add(stage.gpu)
            yield failed(case, stage)
        elif stage.on_gpu is False:
            told.add(stage.gpu)
            yield misplaced(case, stage)


def _listed(case: Case) -> bool:
    stage = case.run.stage("devices")
    return stage is not None and stage.ok


def _why(case: Case) -> list[tuple[str, str]]:
    stage = case.run.stage("devices")
    why = stage.data.get("why_none", "") if stage is not None else ""
    return [(why.splitlines()[0], title(case))] if why else []


CHECK = Check(
    "The framework computes on the GPU and the numbers are right",
    (UNEXPLAINED, "system.cpu-instructions", *(cause for cause in CAUSES if cause.startswith(PROVABLE))),
    judge,
)
