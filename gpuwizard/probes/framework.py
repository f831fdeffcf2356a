"""Runs the framework's child and turns its lines into facts."""

import math
from collections.abc import Callable, Mapping

from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.run import CORE, FURTHER, ChildEnd, RunFacts, Stage
from gpuwizard.probes import stage_lines
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import Line, finished, run_script
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.gate import Gate

LOOKING = ("import", "build", "devices")
COMPUTING = (*CORE, *FURTHER, "speed")


def doing(framework: FrameworkName, stage: str) -> str:
    """Says in words what the child does in a stage."""
    title = FRAMEWORK_TITLES[framework]
    return {
        "import": f"importing {title} (a first import can take half a minute)",
        "build": f"asking {title} how it was built",
        "devices": f"asking {title} for its GPUs",
        "matmul": f"multiplying two matrices (on a card newer than this {title} the first run can take minutes)",
        "conv2d": "running a convolution (uses cuDNN on a GPU)",
        "fit": "training a very small model",
        "compile": "compiling a small function and running it (on a new card this can take minutes)",
        "fft": "computing a Fourier transform (uses cuFFT on a GPU)",
        "solve": "solving a system of equations (uses cuSOLVER on a GPU)",
        "mixed": "multiplying two matrices of 16-bit numbers",
        "speed": "measuring how fast matrices are multiplied and copied",
    }.get(stage, "starting Python")


def child_environment(env: Mapping[str, str], framework: FrameworkName) -> dict[str, str]:
    """Returns the user's environment, with the framework made to speak.

    TensorFlow 2.12 and later name the library that they fail to open only with TF_CPP_VMODULE=dso_loader=1
    (seen with 2.15.1, 2.20.0 and 2.21.0); a user's TF_CPP_MIN_LOG_LEVEL would hide it.
    """
    child = dict(env)
    child.pop("TF_CPP_MIN_LOG_LEVEL", None)
    child["PYTHONIOENCODING"] = "utf-8:backslashreplace"
    if framework == "tensorflow":
        wanted = "dso_loader=1"
        given = child.get("TF_CPP_VMODULE", "")
        child["TF_CPP_VMODULE"] = f"{given},{wanted}" if given else wanted
    if framework == "torch":
        # PyTorch keeps kernels that it compiles in the home folder: nothing of ours shall stay there.
        child["USE_PYTORCH_KERNEL_CACHE"] = "0"
    if framework == "jax":
        # JAX takes three quarters of the GPU's memory at once unless it is told not to.
        child.setdefault("XLA_PYTHON_CLIENT_PREALLOCATE", "false")
    return child


def run_framework(
    python: str,
    framework: FrameworkName,
    *,
    env: Mapping[str, str],
    gpu_test: bool,
    timeout: float,
    cancel: Cancel,
    on_stage: Callable[[str], None] = lambda stage: None,
    look_for_devices: bool = True,
    gate: Gate | None = None,
) -> RunFacts:
    """Imports the framework in a child of that Python and lets it compute.

    Args:
        python: The interpreter.
        framework: What to import.
        env: The user's environment.
        gpu_test: Whether to compute and measure, or only to import and list devices.
        timeout: Limit in seconds for each stage.
        cancel: Switch that ends it early.
        on_stage: Called with the name of each stage that begins.
        look_for_devices: False where the driver is known to hang: then only the import is tried.
        gate: Where that is not known yet: after the import the child waits, as long as it takes, until this is open.
    """
    stages: tuple[str, ...] = LOOKING + COMPUTING if gpu_test else LOOKING
    if not look_for_devices:
        stages = ("import", "build")

    def on_line(line: Line) -> float | None:
        if "begin" in line:
            on_stage(str(line["begin"]))
        # What it waits for has limits of its own.
        return math.inf if line.get("note") == "waiting" else None

    lines, outcome = run_script(
        python,
        "framework.py",
        [framework, ",".join(stages), *(["wait"] if gate is not None else [])],
        timeout=timeout,
        env=child_environment(env, framework),
        cancel=cancel,
        flags=(),
        on_line=on_line,
        go=lambda: gate.answer if gate is not None else None,
    )
    return to_facts(lines, outcome)


def to_facts(lines: list[Line], outcome: Outcome) -> RunFacts:
    """Turns the child's lines and its end into facts."""
    stages = stage_lines.stages(lines)
    gpus = next((stage.data.get("gpus", "") for stage in stages if stage.name == "devices"), "")
    return RunFacts(
        stages=_with_import_data(stages, lines),
        end=_end(lines, outcome),
        gpus=tuple(line for line in gpus.splitlines() if line),
        log=outcome.err or outcome.problem,
        log_bytes=outcome.written,
        seconds=round(outcome.seconds, 2),
        mapped=stage_lines.mapped(lines),
        speeds=stage_lines.speeds(lines),
    )


def _with_import_data(stages: tuple[Stage, ...], lines: list[Line]) -> tuple[Stage, ...]:
    """A module that came in but is not the framework still says where it came from."""
    note = next((line["data"] for line in lines if line.get("note") == "imported"), None)
    if not isinstance(note, dict):
        return stages
    where = {str(key): str(value) for key, value in note.items()}
    return tuple(
        Stage(stage.name, stage.ok, stage.seconds, error_type=stage.error_type, error=stage.error, data=where)
        if stage.name == "import" and not stage.data
        else stage
        for stage in stages
    )


def _end(lines: list[Line], outcome: Outcome) -> ChildEnd:
    end = outcome.end
    if finished(lines) and end.kind in ("timeout", "exited"):
        # All was reported: a thread that does not end afterwards takes nothing back.
        return ChildEnd("exited", 0 if end.kind == "timeout" else end.code, "", "")
    stage, gpu = stage_lines.open_stage(lines)
    reported = any("stage" in line for line in lines)
    return ChildEnd(end.kind, end.code, end.name, stage or ("exit" if reported else "start"), gpu)
