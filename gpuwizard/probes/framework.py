"""Runs the framework's child and turns its lines into facts."""

from collections.abc import Callable, Mapping

from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.run import ChildEnd, RunFacts, Stage
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import Line, finished, run_script
from gpuwizard.probes.command import Outcome

LOOKING = ("import", "build", "devices")
COMPUTING = ("matmul", "conv2d", "fit")


def doing(framework: FrameworkName, stage: str) -> str:
    """Says in words what the child does in a stage."""
    title = FRAMEWORK_TITLES[framework]
    return {
        "import": f"importing {title} (a first import can take half a minute)",
        "build": f"asking {title} how it was built",
        "devices": f"asking {title} for its GPUs",
        "matmul": "multiplying two matrices",
        "conv2d": "running a convolution (uses cuDNN on a GPU)",
        "fit": "training a very small model",
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
) -> RunFacts:
    """Imports the framework in a child of that Python and lets it compute.

    Args:
        python: The interpreter.
        framework: What to import.
        env: The user's environment.
        gpu_test: Whether to compute, or only to import and list devices.
        timeout: Limit in seconds for each stage.
        cancel: Switch that ends it early.
        on_stage: Called with the name of each stage that begins.
        look_for_devices: False where the driver is known to hang: then only the import is tried.
    """
    stages: tuple[str, ...] = LOOKING + COMPUTING if gpu_test else LOOKING
    if not look_for_devices:
        stages = ("import", "build")

    def on_line(line: Line) -> None:
        if "begin" in line:
            on_stage(str(line["begin"]))

    lines, outcome = run_script(
        python,
        "framework.py",
        [framework, ",".join(stages)],
        timeout=timeout,
        env=child_environment(env, framework),
        cancel=cancel,
        flags=(),
        on_line=on_line,
    )
    return to_facts(lines, outcome)


def to_facts(lines: list[Line], outcome: Outcome) -> RunFacts:
    """Turns the child's lines and its end into facts."""
    stages = tuple(_stage(line) for line in lines if "stage" in line)
    gpus = next((stage.data.get("gpus", "") for stage in stages if stage.name == "devices"), "")
    return RunFacts(
        stages=_with_import_data(stages, lines),
        end=_end(lines, outcome),
        gpus=tuple(line for line in gpus.splitlines() if line),
        log=outcome.err or outcome.problem,
        log_bytes=outcome.written,
        seconds=round(outcome.seconds, 2),
        mapped=_mapped(lines),
    )


def _mapped(lines: list[Line]) -> tuple[str, ...]:
    """The last list counts: libraries are opened as they are needed."""
    told = [line["files"] for line in lines if line.get("note") == "mapped" and isinstance(line.get("files"), list)]
    return tuple(str(path) for path in told[-1]) if told else ()


def _stage(line: Line) -> Stage:
    on_gpu, error = line.get("on_gpu"), line.get("max_error")
    data = line.get("data")
    return Stage(
        name=str(line["stage"]),
        ok=bool(line.get("ok", True)),
        seconds=round(float(line.get("seconds", 0.0)), 3),
        device=str(line.get("device", "")),
        on_gpu=bool(on_gpu) if on_gpu is not None else None,
        max_error=float(error) if error is not None else None,
        error_type=str(line.get("error_type", "")),
        error=str(line.get("error", "")),
        data={str(key): str(value) for key, value in data.items()} if isinstance(data, dict) else {},
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
    begun = [str(line["begin"]) for line in lines if "begin" in line]
    done = {str(line["stage"]) for line in lines if "stage" in line}
    open_stage = begun[-1] if begun and begun[-1] not in done else ""
    end = outcome.end
    if finished(lines) and end.kind in ("timeout", "exited"):
        # All was reported: a thread that does not end afterwards takes nothing back.
        return ChildEnd("exited", 0 if end.kind == "timeout" else end.code, "", "")
    return ChildEnd(end.kind, end.code, end.name, open_stage or ("start" if not done else "exit"))
