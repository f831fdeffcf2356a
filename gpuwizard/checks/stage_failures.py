"""What a step of the framework's child that failed, crashed or hung says: its cause where a message proves one."""

from gpuwizard.catalog.exit_status import MEANING
from gpuwizard.causes import driver_steps
from gpuwizard.causes.wrong_numbers import COMPARED
from gpuwizard.checks.driver_kernel import works
from gpuwizard.checks.framework_imports import BAD_INSTRUCTION, case_framework, case_python, where
from gpuwizard.checks.gpu_healthy import has_no_code
from gpuwizard.checks.memory_free import crowded
from gpuwizard.checks.refuted import refuted
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs.explain import CauseMatch, explain
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.layers import Severity
from gpuwizard.model.run import CORE, FURTHER, ChildEnd, RunFacts, Stage
from gpuwizard.model.view import cuda, gpus, in_short, title, value

NAMES = {
    "devices": "listing the GPUs",
    "matmul": "the matrix product",
    "conv2d": "the convolution",
    "fit": "the training step",
    "compile": "the compiling of a function",
    "fft": "the Fourier transform",
    "solve": "the solving of a system of equations",
    "mixed": "the product of 16-bit numbers",
    "speed": "the measuring of speeds",
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
CHILD = "the child process"
FAULT = "hardware.gpu-fault"


def core_done(case: Case) -> bool:
    """Whether the three operations of the core came out right, wherever they ran."""
    done = [case.run.stage(name) for name in CORE]
    return all(stage is not None and stage.ok for stage in done)


def in_further_part(case: Case, stage: str) -> bool:
    """Whether a step is one that only some programs need, in a child whose core came out right."""
    return stage in (*FURTHER, "speed") and core_done(case)


def on_which(case: Case, gpu: int) -> str:
    """Returns " on GPU 1 (its name)" for a GPU after the first, nothing for the first."""
    if gpu == 0:
        return ""
    name = _card(case, gpu).name
    return f" on GPU {gpu}" + (f" ({name})" if name else "")


def _card(case: Case, position: int) -> Gpu:
    """Returns what is known of a GPU by its place in the framework's list: the driver's device, where both agree."""
    listed, called = case.run.gpus, cuda(case)
    devices = called.devices if called is not None else ()
    if position < len(devices) == len(listed):
        return devices[position]
    name = listed[position] if position < len(listed) else ""
    # TensorFlow's and JAX's own names ("/physical_device:GPU:1", "cuda:1") say no more than the number.
    return Gpu(position, "" if ":" in name else name)


def how_it_ended(case: Case, end: ChildEnd, run: RunFacts) -> str:
    """Says how the child ended and what it was doing, in one sentence."""
    doing = NAMES.get(end.stage, end.stage or "running") + on_which(case, end.gpu)
    if end.kind == "timeout":
        return f"{title(case)} did not finish {doing} within the time limit."
    if end.kind == "flood":
        return f"{title(case)} wrote over {run.log_bytes // 1_000_000} MB of messages during {doing}."
    if end.kind == "signal":
        meaning = MEANING.get(end.name, "")
        return f"{title(case)} crashed with {end.name} during {doing}{f': {meaning}' if meaning else ''}."
    return f"{title(case)} ended Python with exit code {end.code} during {doing}."


def ended_early(end: ChildEnd) -> bool:
    """Whether the child ended before it had done all, and not because somebody cancelled it."""
    return end.kind not in ("cancelled", "not-run") and not (end.kind in ("exited", "not-started") and not end.stage)


def died(case: Case, severity: Severity = "failed") -> Finding:
    """Names the cause of a crash, a hang or a flood after the import."""
    end = case.run.end
    said = how_it_ended(case, end, case.run)
    if end.name in BAD_INSTRUCTION and not _driver_died(case, end):
        subject = {"signal": end.name, "stage": end.stage}
        seen = (said + _instructions(case), CHILD)
        return finding("system.cpu-instructions", seen, severity=severity, confidence=0.8, also=subject)
    return explained(case, case.run.log, said, _subject(case, end.stage, end.gpu, end.name, end.kind), severity)


def _driver_died(case: Case, end: ChildEnd) -> bool:
    """Whether the driver alone ended a small program in the same way: then it is not the framework's build."""
    return any(driver_steps.died(test) and test.end.name == end.name for test in value(case.driver.tests) or ())


def _instructions(case: Case) -> str:
    flags = value(case.host.cpu_flags)
    return "" if flags is None else f" This processor reports {', '.join(flags).upper() or 'no AVX'}."


def failed(case: Case, stage: Stage, severity: Severity = "failed") -> Finding:
    """Names the cause of a step that raised, or whose numbers are wrong."""
    doing = NAMES.get(stage.name, stage.name) + on_which(case, stage.gpu)
    doing = doing[0].upper() + doing[1:]
    subject = _subject(case, stage.name, stage.gpu)
    if stage.error:
        said = f"{doing} failed: {in_short(stage.error)}"
        return explained(case, stage.error + "\n" + case.run.log, said, subject, severity)
    wrong: Seen = (f"{doing} ran on {stage.device} and its numbers differ from NumPy's.", COMPARED)
    cause = _of_wrong_numbers(case, stage)
    alone = works(case) if cause == FAULT else ()
    if cause == FAULT:
        subject |= {"wrong": "numbers", "alone": "right" if alone else ""}
    return finding(cause, wrong, *alone, severity=severity, confidence=0.5, also=subject)


def _of_wrong_numbers(case: Case, stage: Stage) -> str:
    """A card for which the build has no code computes nothing, and is not broken for that."""
    if not stage.on_gpu:
        return UNEXPLAINED
    return "hardware.compute-capability" if has_no_code(case, _card(case, stage.gpu)) else FAULT


def misplaced(case: Case, stage: Stage, severity: Severity = "failed") -> Finding:
    """Tells of a step that ran on the processor although a GPU is listed."""
    doing = NAMES[stage.name] + on_which(case, stage.gpu)
    said = f"{title(case)} lists a GPU, but {doing} ran on {stage.device}."
    return finding(
        UNEXPLAINED, (said, CHILD), severity=severity, confidence=0.4, also=_subject(case, stage.name, stage.gpu)
    )


def _subject(case: Case, stage: str, gpu: int, signal: str = "", hang: str = "") -> dict[str, str]:
    """The names that the texts need; of a GPU after the first also which one it is."""
    subject = {"stage": stage, "signal": signal, "hang": hang}
    if gpu == 0:
        return subject
    card = _card(case, gpu)
    return {**subject, "position": str(gpu), "gpu": card.name, "compute_capability": card.compute_capability}


def explained(case: Case, text: str, said: str, subject: dict[str, str], severity: Severity) -> Finding:
    """Names the cause that the failing operation proves; what nothing proves stays unexplained."""
    best = _proven(case, text) or _proven(case, case.run.log)
    if best is None:
        return finding(UNEXPLAINED, (said, CHILD), *works(case), severity=severity, confidence=0.4, also=subject)
    evidence = dict.fromkeys([said, *(line for _, line in best.evidence)])
    seen = [(line, CHILD) for line in list(evidence)[:4]]
    sure, also = min(best.confidence, 0.85), {**subject, "from": "log"}
    return finding(_by_holder(case, best.cause), *seen, severity=severity, confidence=sure, also=also)


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
