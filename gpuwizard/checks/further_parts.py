"""What only some programs need works as well: the compiler, the Fourier transform, the solver, 16-bit numbers."""

from collections.abc import Iterator

from msgspec.structs import replace

from gpuwizard.causes import CAUSES
from gpuwizard.checks.check import Check
from gpuwizard.checks.compiler_tools import names_missing_part
from gpuwizard.checks.onednn import accounts_for_end, accounts_for_stage
from gpuwizard.checks.stage_failures import PROVABLE, core_done, died, ended_early, failed, in_further_part, misplaced
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.run import FURTHER
from gpuwizard.model.view import gpu_test_passed, import_worked

TOOLS = "cuda.tools-missing"


def judge(case: Case) -> Iterator[Finding]:
    """Warns of each part that fails while the core is right; where the core fails, that is what counts."""
    if not import_worked(case) or not core_done(case):
        return
    end = case.run.end
    if ended_early(end) and in_further_part(case, end.stage) and not accounts_for_end(case):
        yield died(case, "warning")
    for name in FURTHER:
        stage = case.run.stage(name)
        if stage is None or (stage.ok and not (gpu_test_passed(case) and stage.on_gpu is False)):
            continue
        if stage.ok:
            yield misplaced(case, stage, "warning")
        elif not accounts_for_stage(case, stage):
            found = failed(case, stage, "warning")
            # Of what the compiler lacks its own check says more; that it was seen here is told with it.
            yield replace(found, cause=TOOLS, layer="cuda") if names_missing_part(stage) else found


CHECK = Check(
    "The parts that only some programs need work as well",
    (UNEXPLAINED, "system.cpu-instructions", *(cause for cause in CAUSES if cause.startswith(PROVABLE))),
    judge,
)
