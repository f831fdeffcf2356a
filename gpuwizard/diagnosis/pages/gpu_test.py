"""The page of the real test: what was computed, where, and whether the numbers are right."""

from collections.abc import Iterator, Sequence

from gpuwizard.diagnosis.pages.common import ENDS, TEST_RUN, first_title, result, worst
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.run import Stage
from gpuwizard.model.view import gpu_test_passed, title

STAGES = {"matmul": "Matrix product", "conv2d": "Convolution", "fit": "Training step"}


def page(case: Case, findings: Sequence[Finding], earlier: Sequence[LayerResult]) -> LayerResult:
    """Passes only where all three operations ran on a GPU with right numbers; a failed layer before it blocks it."""
    seen = tuple(_seen(case))
    if gpu_test_passed(case):
        status = worst(findings) or "passed"
        name = (case.run.gpus or ("the GPU",))[0]
        summary = first_title(findings) or f"{title(case)} computes on {name} and the numbers are right."
        return result(case, "gpu-test", status, summary, seen)
    blocking = [layer for layer in earlier if layer.status in ("failed", "errored")]
    if blocking:
        summary = f'It waits until the step "{LAYER_TITLES[blocking[0].id]}" is mended.{_cpu(case)}'
        return result(case, "gpu-test", "blocked", summary, seen)
    if worst(findings) is not None:
        return result(case, "gpu-test", worst(findings) or "failed", first_title(findings), seen)
    if case.run.stage("matmul") is None and case.run.end.kind in ("exited", "not-run"):
        return result(case, "gpu-test", "skipped", "The test was not run.", seen)
    return result(case, "gpu-test", "failed", f"{title(case)} did not compute on a GPU.{_cpu(case)}", seen)


def _cpu(case: Case) -> str:
    """Says that the same operations worked on the processor, where they did."""
    done = [case.run.stage(name) for name in STAGES]
    right = all(stage is not None and stage.ok and stage.on_gpu is False for stage in done)
    return " On the processor the same operations gave the right numbers." if right else ""


def _seen(case: Case) -> Iterator[Seen]:
    stage = case.run.stage("devices")
    if stage is not None:
        listed = ", ".join(case.run.gpus) or "none"
        why = stage.error or stage.data.get("why_none", "")
        said = f"{listed}{f' ({why.splitlines()[0]})' if why else ''}"
        yield Seen(f"GPUs that {title(case)} lists", said, title(case), "ok" if case.run.gpus else "bad")
    for name, label in STAGES.items():
        done = case.run.stage(name)
        if done is not None:
            yield _operation(case, label, done)
    end = case.run.end
    if end.stage in STAGES or end.stage == "devices":
        label = STAGES.get(end.stage, "Listing the GPUs")
        yield Seen(label, f"{ENDS.get(end.kind, end.kind)} {end.name}".strip(), TEST_RUN, "bad")


def _operation(case: Case, label: str, stage: Stage) -> Seen:
    if stage.error:
        return Seen(label, f"failed: {stage.error.splitlines()[0][:300]}", TEST_RUN, "bad")
    where = "the GPU" if stage.on_gpu else "the processor"
    if not stage.ok:
        return Seen(label, f"ran on {where}, but the numbers are wrong", _device(case, stage), "bad")
    said = f"right numbers on {where}, {stage.seconds:.2f} s"
    return Seen(label, said, _device(case, stage), "ok" if stage.on_gpu else "warn")


def _device(case: Case, stage: Stage) -> str:
    """Says what the framework calls the device: TensorFlow's "/job:localhost/replica:0/device:GPU:0" ends in it."""
    name = stage.device.rsplit("/", 1)[-1].removeprefix("device:")
    return f"{title(case)}, its device {name}" if name else TEST_RUN
