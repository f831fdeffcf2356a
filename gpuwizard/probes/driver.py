"""Facts about the driver: first what can be seen without touching it, then what it answers."""

import importlib.util
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

import msgspec

from gpuwizard.model.driver import CudaAnswer, DriverFacts, Gpu, NvmlAnswer, SmiAnswer
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import BARE, Line, finished, run_script
from gpuwizard.probes.command import Outcome
from gpuwizard.probes.platform import Platform

# cuInit takes over ten seconds on servers with eight GPUs and no persistence mode; what needs longer hangs.
LIMIT_SECONDS = 25.0
NVML_LIBRARY_MISSING = 12
NVML_GPU_LOST = 15

Tell = Callable[[str], None]
T = TypeVar("T")


class Take(Protocol):
    """Runs one part of a look; where it raises, the error is kept and what stands for nothing is returned."""

    def __call__(self, work: Callable[[], T], otherwise: T) -> T:
        """Runs it."""


def look(platform: Platform, env: Mapping[str, str], take: Take) -> DriverFacts:
    """Returns what is seen without loading any driver library. Must run before `ask`.

    Args:
        platform: This machine.
        env: The user's environment.
        take: Runs each part, so that one that fails takes no other along.
    """
    nothing = DriverFacts()
    return DriverFacts(
        pci=take(platform.pci_gpus, nothing.pci),
        other_display=take(platform.other_display, nothing.other_display),
        nodes=take(platform.device_nodes, nothing.nodes),
        module=take(platform.kernel_module, nothing.module),
        libraries=take(lambda: platform.driver_libraries(env), nothing.libraries),
    )


def ask_nvml(python: str | None, env: Mapping[str, str], cancel: Cancel) -> Found[NvmlAnswer] | Absent | Unknown:
    """Asks NVML in a child of that Python."""
    spec = importlib.util.find_spec("pynvml")
    if python is None or spec is None or spec.origin is None:
        return Unknown("There is no Python here to ask NVML with.", "not-run")
    arguments = [str(Path(spec.origin).parent)]
    lines, outcome = run_script(python, "nvml.py", arguments, timeout=LIMIT_SECONDS, env=env, cancel=cancel, flags=BARE)
    answer = nvml_answer(lines, outcome)
    if not isinstance(answer, Found):
        return answer
    from gpuwizard.probes.owners import with_owners  # late: where nothing answers, nobody owns anything

    owned = with_owners(answer.value.gpus)
    return Found(msgspec.structs.replace(answer.value, gpus=owned), answer.found_via)


def nvml_answer(lines: list[Line], outcome: Outcome) -> Found[NvmlAnswer] | Absent | Unknown:
    """Makes the answer of what the child has told."""
    init = _line(lines, "init")
    if init is None:
        return _silence("NVML", lines, outcome)
    if init["code"] == NVML_LIBRARY_MISSING:
        return Absent(("nvml.dll" if os.name == "nt" else "libnvidia-ml.so.1",))
    driver = _line(lines, "driver") or {}
    health = {line["index"]: line["health"] for line in lines if line.get("stage") == "health"}
    gpus = [{**line["gpu"], **health.get(line["gpu"]["index"], {})} for line in lines if line.get("stage") == "gpu"]
    # One GPU that this process may not use (Slurm gives some of several) says nothing of the others.
    lost = next((line for line in lines if _is_telling(line, bool(gpus))), None)
    if not gpus and lost is None and not finished(lines):
        return _silence("NVML", lines, outcome)
    return Found(
        NvmlAnswer(
            code=int(init["code"] or (lost or {}).get("code", 0)),
            error=str(init["error"] or (lost or {}).get("error", "")),
            driver_version=str(driver.get("driver_version", "")),
            cuda_version=str(driver.get("cuda_version", "")),
            gpus=tuple(msgspec.convert(gpu, Gpu, strict=False) for gpu in gpus),
            seconds=float(init.get("seconds", 0.0)),
        ),
        "NVML",
    )


def ask_cuda(
    python: str | None, env: Mapping[str, str], cancel: Cancel, tell: Tell = lambda text: None
) -> Found[CudaAnswer] | Absent | Unknown:
    """Calls the driver API in a child; where CUDA_VISIBLE_DEVICES is set, counts again without it."""
    if python is None:
        return Unknown("There is no Python here to call the driver with.", "not-run")

    def on_line(line: Line) -> None:
        if line.get("begin") or line.get("stage") == "begin":
            tell(f"calling the driver ({line.get('call')})")

    lines, outcome = run_script(
        python, "cuda_driver.py", timeout=LIMIT_SECONDS, env=env, cancel=cancel, flags=BARE, on_line=on_line
    )
    answer = _cuda_answer(lines, outcome)
    if isinstance(answer, Found) and "CUDA_VISIBLE_DEVICES" in env:
        again = ["unmasked"]
        bare, _ = run_script(python, "cuda_driver.py", again, timeout=LIMIT_SECONDS, env=env, cancel=cancel, flags=BARE)
        count = _line(bare, "count")
        hidden = int(count["count"]) - answer.value.device_count if count else -1
        return Found(msgspec.structs.replace(answer.value, hidden_by=hidden), answer.found_via)
    return answer


def ask_smi(platform: Platform, env: Mapping[str, str], cancel: Cancel) -> Found[SmiAnswer] | Absent | Unknown:
    """Asks nvidia-smi where it is installed."""
    path = platform.nvidia_smi(env)
    if not path:
        return Absent(("nvidia-smi on PATH",))
    from gpuwizard.probes import smi  # late: it reads XML, and is seldom needed beside NVML

    return smi.ask(path, env, cancel)


def _is_telling(line: Line, others: bool) -> bool:
    return line.get("stage") == "gpu-error" and (not others or line.get("code") == NVML_GPU_LOST)


def _cuda_answer(lines: list[Line], outcome: Outcome) -> Found[CudaAnswer] | Absent | Unknown:
    load = _line(lines, "load")
    if load is None:
        return _silence("the driver library", lines, outcome)
    if load["error"]:
        return Found(CudaAnswer(load_error=str(load["error"])), "the loader")
    init = _line(lines, "init")
    version = (_line(lines, "version") or {}).get("cuda_version", "")
    if init is None and not finished(lines):
        return _silence("cuInit", lines, outcome)
    if init is not None and not init["code"] and _line(lines, "count") is None and not finished(lines):
        return _silence("cuDeviceGetCount", lines, outcome)
    failed = _line(lines, "failed")
    step = failed or init or {}
    devices = [line["gpu"] for line in lines if line.get("stage") == "device"]
    return Found(
        CudaAnswer(
            library=str(load["library"]),
            code=int(step.get("code", -1)),
            error=str(step.get("error", "")),
            call=str(failed["call"]) if failed else ("cuInit" if step.get("code") else ""),
            cuda_version=str(version),
            device_count=int((_line(lines, "count") or {}).get("count", 0)),
            devices=tuple(msgspec.convert(device, Gpu, strict=False) for device in devices),
            seconds=round(float((init or {}).get("seconds", 0.0)), 3),
        ),
        "the driver API in a child process",
    )


def _silence(what: str, lines: list[Line], outcome: Outcome) -> Unknown:
    """Says why a child ended without an answer. `detail` names the call that hung or the signal."""
    end = outcome.end
    if end.kind == "timeout":
        return Unknown(f"{what} did not answer within {LIMIT_SECONDS:.0f} seconds.", "timeout", what)
    if end.kind == "signal":
        return Unknown(f"The process that asked {what} was ended by {end.name}.", "crash", end.name)
    if end.kind == "flood":
        return Unknown(f"The process that asked {what} drowned in messages and was ended.", "crash", "endless messages")
    if lines and end.kind == "exited" and end.code:
        return Unknown(f"Asking {what} ended the process with exit code {end.code}.", "crash", f"exit code {end.code}")
    binding = _line(lines, "binding")
    problem = str(binding["error"]) if binding else outcome.problem or outcome.err.strip()[-300:]
    return Unknown(f"{what} could not be asked: {problem or end.kind}.", "failed")


def _line(lines: list[Line], stage: str) -> Line | None:
    return next((line for line in lines if line.get("stage") == stage), None)
