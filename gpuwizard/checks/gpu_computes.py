"""The framework lists the GPU, computes on it, and the numbers are right."""

from collections.abc import Iterator

from gpuwizard.catalog.exit_status import MEANING
from gpuwizard.causes import CAUSES
from gpuwizard.checks.check import Check
from gpuwizard.checks.framework_imports import case_framework, case_python, where
from gpuwizard.checks.memory_free import crowded
from gpuwizard.checks.refuted import refuted
from gpuwizard.checks.support import finding
from gpuwizard.logs.explain import CauseMatch, explain
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.run import Stage
from gpuwizard.model.view import driver_works, gpus, import_worked, title, wants_gpu

COMPUTING = ("matmul", "conv2d", "fit")
NAMES = {
    "devices": "listing the GPUs",
    "matmul": "the matrix product",
    "conv2d": "the convolution",
    "fit": "the training step",
    "build": "asking for its build",
    "exit": "ending",
}
# What a failing operation can prove; import and installation are judged elsewhere.
PROVABLE = (
    "runtime.",
    "driver.",
    "cuda.",
    "cudnn.",
    "hardware.",
    "path.",
    "system.onednn-conflict",
    "system.commit-limit",
    "system.blocked-by-policy",
)

MPS = "nvidia-cuda-mps"

# Up to this a message is as likely to mean something else: then it is more honest to say so.
LEAST_SURE = 0.5


def judge(case: Case) -> Iterator[Finding]:
    """Judges each stage after the import, then whether a GPU was listed at all."""
    if not import_worked(case):
        return
    yield from _died(case)
    failed = [stage for name in ("devices", *COMPUTING) if (stage := case.run.stage(name)) and not stage.ok]
    for stage in failed[:1]:
        yield _failed(case, stage)
    if not failed and case.run.gpus:
        yield from _misplaced(case)
    if not failed and not case.run.gpus and driver_works(case) and wants_gpu(case) and _listed(case):
        said = f"The driver gives a GPU, but {title(case)} lists none."
        yield finding(UNEXPLAINED, (said, "the child process"), *_why(case), confidence=0.4, stage="devices")


def _died(case: Case) -> Iterator[Finding]:
    end = case.run.end
    if end.kind in ("exited", "cancelled", "not-run", "not-started") and not end.stage:
        return
    if end.kind in ("cancelled", "not-run"):
        return
    doing = NAMES.get(end.stage, end.stage or "running")
    if end.kind == "timeout":
        said = f"{title(case)} did not finish {doing} within the time limit."
    elif end.kind == "flood":
        said = f"{title(case)} wrote over {case.run.log_bytes // 1_000_000} MB of messages during {doing}."
    elif end.kind == "signal":
        meaning = MEANING.get(end.name, "")
        said = f"{title(case)} crashed with {end.name} during {doing}{f': {meaning}' if meaning else ''}."
    else:
        said = f"{title(case)} ended Python with exit code {end.code} during {doing}."
    yield _explained(case, case.run.log, said, end.stage, signal=end.name, hang=end.kind)


def _failed(case: Case, stage: Stage) -> Finding:
    doing = NAMES.get(stage.name, stage.name)
    if stage.error:
        said = f"{doing[0].upper()}{doing[1:]} failed: {stage.error.splitlines()[0][:300]}"
        return _explained(case, stage.error + "\n" + case.run.log, said, stage.name)
    wrong = f"{doing[0].upper()}{doing[1:]} ran on {stage.device} and its numbers differ from NumPy's."
    return finding(
        "hardware.gpu-fault" if stage.on_gpu else UNEXPLAINED,
        (wrong, "compared with NumPy"),
        confidence=0.5,
        stage=stage.name,
    )


def _explained(case: Case, text: str, said: str, stage: str, **subject: str) -> Finding:
    """Names the cause that the failing operation proves; what nothing proves stays unexplained."""
    best = _proven(case, text) or _proven(case, case.run.log)
    if best is None:
        return finding(UNEXPLAINED, (said, "the child process"), confidence=0.4, stage=stage, also=subject)
    evidence = dict.fromkeys([said, *(line for _, line in best.evidence)])
    seen = [(line, "the child process") for line in list(evidence)[:4]]
    sure = min(best.confidence, 0.85)
    return finding(_by_holder(case, best.cause), *seen, confidence=sure, stage=stage, also={**subject, "from": "log"})


def _proven(case: Case, text: str) -> CauseMatch | None:
    """Asks the recogniser of messages, and lets the facts of the machine rule causes out."""
    told = explain(text, on=where(case), framework=case_framework(case), python=case_python(case))
    likely = [match for match in told.causes if match.confidence > LEAST_SURE and match.cause.startswith(PROVABLE)]
    return next((match for match in likely if not refuted(case, match.cause)), None)


def _by_holder(case: Case, cause: str) -> str:
    """Memory that ran out while others hold nearly all of it is theirs to give back.

    A card that serves one program, or is shared by MPS, turns others away as if it did not exist.
    """
    if cause == "runtime.out-of-memory" and crowded(case):
        return "runtime.memory-in-use"
    return "runtime.device-busy" if cause == "runtime.invalid-device" and _turns_away(case) else cause


def _turns_away(case: Case) -> bool:
    exclusive = any(gpu.compute_mode in ("exclusive-process", "prohibited") for gpu in gpus(case))
    served = any(MPS in process.name for gpu in gpus(case) for process in gpu.processes)
    return exclusive or served or any(name.startswith("CUDA_MPS_") for name in case.search.variables)


def _misplaced(case: Case) -> Iterator[Finding]:
    for name in COMPUTING:
        stage = case.run.stage(name)
        if stage is not None and stage.ok and stage.on_gpu is False:
            doing = NAMES[name]
            said = f"{title(case)} lists a GPU, but {doing} ran on {stage.device}."
            yield finding(UNEXPLAINED, (said, "the child process"), confidence=0.4, stage=name)
            return


def _listed(case: Case) -> bool:
    stage = case.run.stage("devices")
    return stage is not None and stage.ok


def _why(case: Case) -> list[tuple[str, str]]:
    stage = case.run.stage("devices")
    why = stage.data.get("why_none", "") if stage is not None else ""
    return [(why.splitlines()[0], title(case))] if why else []


CHECK = Check(
    "The framework computes on the GPU and the numbers are right",
    (UNEXPLAINED, *(cause for cause in CAUSES if cause.startswith(PROVABLE))),
    judge,
)
