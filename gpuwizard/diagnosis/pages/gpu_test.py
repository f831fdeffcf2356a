"""The page of the real test: what was computed, where, and whether the numbers are right."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis import speed
from gpuwizard.diagnosis.pages import driver_alone
from gpuwizard.diagnosis.pages.common import ENDS, TEST_RUN, first_title, result, worst
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LAYER_TITLES, Status
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.run import CORE, FURTHER, Stage
from gpuwizard.model.view import gpu_test_passed, in_short, title

STAGES = {
    "matmul": "Matrix product",
    "conv2d": "Convolution",
    "fit": "Training step",
    "compile": "Compiled function",
    "fft": "Fourier transform",
    "solve": "System of equations",
    "mixed": "16-bit matrix product",
    "speed": "Speed",
}
NOT_RUN = ("exited", "not-run")


def page(case: Case, findings: Sequence[Finding], earlier: Sequence[LayerResult]) -> LayerResult:
    """Passes only where all three operations ran on a GPU with right numbers; a failed layer before it blocks it."""
    seen = tuple(_seen(case))
    if gpu_test_passed(case):
        return _passed(case, findings, seen)
    blocking = [layer for layer in earlier if layer.status in ("failed", "errored")]
    if blocking:
        summary = f'It waits until the step "{LAYER_TITLES[blocking[0].id]}" is mended.{_cpu(case)}'
        return result(case, "gpu-test", "blocked", summary, seen)
    if worst(findings) == "failed":
        return result(case, "gpu-test", "failed", first_title(findings), seen)
    if case.run.stage("matmul") is None and case.run.end.kind in NOT_RUN:
        summary = first_title(findings) or "The test was not run."
        return result(case, "gpu-test", worst(findings) or "skipped", summary, seen)
    return result(case, "gpu-test", "failed", f"{title(case)} did not compute on a GPU.{_cpu(case)}", seen)


def _passed(case: Case, findings: Sequence[Finding], seen: Sequence[Seen]) -> LayerResult:
    """The first GPU computes: then another GPU fails the page, and a part that only some programs need warns."""
    name = (case.run.gpus or ("the GPU",))[0]
    works = f"{title(case)} computes on {name} and the numbers are right"
    ill = list(dict.fromkeys(f"GPU {stage.gpu}" for stage in case.run.stages if stage.gpu and not stage.ok))
    lacking = [STAGES[name].lower() for name in FURTHER if (stage := case.run.stage(name)) and not stage.ok]
    status: Status = worst(findings) or "passed"
    summary = first_title(findings) or f"{works}."
    if ill:
        status, summary = "failed", f"{works}, but not on {' and '.join(ill)}."
    elif lacking and status == "passed":
        status, summary = "warning", f"{works}, but this does not work: {', '.join(lacking)}."
    return result(case, "gpu-test", status, summary, seen)


def _cpu(case: Case) -> str:
    """Says that the same operations worked on the processor, where they did."""
    done = [case.run.stage(name) for name in CORE]
    right = all(stage is not None and stage.ok and stage.on_gpu is False for stage in done)
    return " On the processor the same operations gave the right numbers." if right else ""


def _seen(case: Case) -> Iterator[Seen]:
    yield from driver_alone.rows(case)
    stage = case.run.stage("devices")
    if stage is not None:
        listed = ", ".join(case.run.gpus) or "none"
        why = stage.error or stage.data.get("why_none", "")
        said = f"{listed}{f' ({why.splitlines()[0]})' if why else ''}"
        yield Seen(f"GPUs that {title(case)} lists", said, title(case), "ok" if case.run.gpus else "bad")
    for done in case.run.stages:
        if done.name in (*CORE, *FURTHER):
            yield _operation(case, done)
    end = case.run.end
    if end.stage in STAGES or end.stage == "devices":
        label = STAGES.get(end.stage, "Listing the GPUs") + _which(end.gpu)
        yield Seen(label, f"{ENDS.get(end.kind, end.kind)} {end.name}".strip(), TEST_RUN, "bad")
    yield from _second_try(case)
    yield from _speeds(case)


def _which(gpu: int) -> str:
    return f" on GPU {gpu}" if gpu else ""


def _operation(case: Case, stage: Stage) -> Seen:
    label = STAGES[stage.name] + _which(stage.gpu)
    if stage.error:
        return Seen(label, f"failed: {in_short(stage.error)}", TEST_RUN, "bad")
    skipped = stage.data.get("skipped", "")
    if skipped:
        return Seen(label, f"left out: {skipped}", title(case))
    where = "the GPU" if stage.on_gpu else "the processor"
    if not stage.ok:
        return Seen(label, f"ran on {where}, but the numbers are wrong", _device(case, stage), "bad")
    said = f"right numbers on {where}, {_times(stage)}"
    return Seen(label, said, _device(case, stage), "ok" if stage.on_gpu else "warn")


def _times(stage: Stage) -> str:
    """Says both times: the first run also compiles and starts libraries, the later one shows what the work costs."""
    if stage.again is None:
        return f"{stage.seconds:.2f} s"
    return f"first run {stage.seconds:.2f} s, then {max(stage.again, 0.001):.3f} s"


def _device(case: Case, stage: Stage) -> str:
    """Says what the framework calls the device: TensorFlow's "/job:localhost/replica:0/device:GPU:0" ends in it."""
    name = stage.device.rsplit("/", 1)[-1].removeprefix("device:")
    return f"{title(case)}, its device {name}" if name else TEST_RUN


def _second_try(case: Case) -> Iterator[Seen]:
    """What the same test gave with a variable set, where it was run once more."""
    changed = " ".join(f"{key}={value}" for key, value in case.target.second_try_with.items())
    end = case.target.second_try.end
    if not changed or end.kind in ("not-run", "not-started", "cancelled"):
        return
    right = all((stage := case.target.second_try.stage(name)) and stage.ok for name in CORE)
    if end.stage:
        said, mark = f"{ENDS.get(end.kind, end.kind)} {end.name}".strip(), "bad"
    else:
        said, mark = ("right numbers", "info") if right else ("wrong numbers, or an error", "bad")
    yield Seen(f"Once more with {changed}", said, TEST_RUN, mark)


def _speeds(case: Case) -> Iterator[Seen]:
    gpu, processor = speed.product(case, True), speed.product(case, False)
    shown = [f"the GPU {speed.figure(gpu)}"] if gpu else []
    shown += [f"the processor {speed.figure(processor)}"] if processor else []
    compared = speed.sentence(case)
    if compared:
        times = speed.ratio(case) or 0.0
        yield Seen("Speed", compared, f"{title(case)}, matrix products", "ok" if times > 1 else "warn")
    if shown:
        yield Seen("Speed of a matrix product", ", ".join(shown), f"{title(case)}, float32")
    to, back = speed.copy(case, "to-gpu"), speed.copy(case, "from-gpu")
    copies = [f"to the GPU {speed.figure(to)}"] if to else []
    copies += [f"back {speed.figure(back)}"] if back else []
    if copies:
        yield Seen("Speed of a copy", ", ".join(copies), title(case))
    stage = case.run.stage("speed")
    if stage is not None and stage.error:
        yield Seen("Speed", f"could not be measured: {in_short(stage.error)}", TEST_RUN)
