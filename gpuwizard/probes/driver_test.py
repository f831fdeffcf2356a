"""Runs a small kernel on each GPU by the driver alone, in a child for each, and turns the lines into facts."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from gpuwizard.model.driver import DriverTest, KernelStep
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import BARE, Line, finished, run_script
from gpuwizard.probes.command import Outcome

# For one step. The first one waits for cuInit, which takes over ten seconds on some servers.
LIMIT_SECONDS = 25.0
MOST_DEVICES = 8
AT_ONCE = 4
FOUND_VIA = "the driver API in a child process"
DOING = {
    "init": "starting the driver",
    "device": "asking for its name",
    "context": "opening it",
    "memory": "taking a little memory",
    "copy-in": "copying to it",
    "module": "compiling a small program for it",
    "launch": "computing on it",
    "copy-out": "copying back",
    "compare": "comparing the numbers",
    "free": "giving all back",
}

Tell = Callable[[str], None]
Tests = Found[tuple[DriverTest, ...]] | Absent | Unknown


def compute_on_each(
    python: str | None,
    count: int,
    env: Mapping[str, str],
    cancel: Cancel,
    tell: Tell = lambda text: None,
    timeout: float | None = None,
) -> Tests:
    """Tests the first GPUs that the driver gives to this process, eight at most, four at a time.

    All children have ended when this returns, so that a card that serves one program only is free again.

    Args:
        python: A Python to call the driver with, None for none.
        count: How many GPUs the driver gives.
        env: The user's environment; a variable that hides GPUs stays in force.
        cancel: Switch that ends it early.
        tell: Called with what is being done.
        timeout: Limit in seconds for each step of each child; None for LIMIT_SECONDS.
    """
    if python is None:
        return Unknown("There is no Python here to call the driver with.", "not-run")
    if count < 1:
        return Absent(("GPUs that the driver gives to programs",))
    limit = LIMIT_SECONDS if timeout is None else timeout
    indexes = range(min(count, MOST_DEVICES))
    with ThreadPoolExecutor(max_workers=AT_ONCE) as pool:
        running = [pool.submit(_one, python, index, env, cancel, tell, limit) for index in indexes]
        done = [future.result() for future in running]
    problems = [outcome.problem for _, outcome in done if outcome.end.kind == "not-started"]
    if len(problems) == len(done):
        return Unknown(f"The test with the driver alone could not be started: {problems[0]}.", "failed")
    return Found(tuple(test for test, _ in done), FOUND_VIA)


def child_environment(env: Mapping[str, str]) -> dict[str, str]:
    """Returns the user's environment, in which the driver compiles for itself and keeps nothing on the disk.

    Source: CUDA C++ Programming Guide, environment variables of just-in-time compilation.
    """
    child = {name: value for name, value in env.items() if name not in ("CUDA_DISABLE_PTX_JIT", "CUDA_DISABLE_JIT")}
    return {**child, "CUDA_CACHE_DISABLE": "1"}


def _one(
    python: str, index: int, env: Mapping[str, str], cancel: Cancel, tell: Tell, timeout: float
) -> tuple[DriverTest, Outcome]:
    if cancel.is_set:
        outcome = Outcome(ChildEnd("cancelled"))
        return to_test(index, [], outcome), outcome

    def on_line(line: Line) -> None:
        doing = DOING.get(str(line.get("begin", "")))
        if doing:
            tell(f"testing GPU {index} with the driver alone ({doing})")

    lines, outcome = run_script(
        python,
        "driver_test.py",
        [str(index)],
        timeout=timeout,
        env=child_environment(env),
        cancel=cancel,
        flags=BARE,
        on_line=on_line,
    )
    return to_test(index, lines, outcome), outcome


def to_test(index: int, lines: list[Line], outcome: Outcome) -> DriverTest:
    """Turns the child's lines and its end into facts."""
    device, memory = _note(lines, "device"), _note(lines, "memory")
    return DriverTest(
        index=index,
        uuid=str(device.get("uuid", "")),
        name=str(device.get("name", "")),
        compute_capability=str(device.get("compute_capability", "")),
        steps=tuple(_step(line) for line in lines if "stage" in line),
        end=_end(lines, outcome),
        allocated=int(memory.get("allocated", 0)),
        to_gpu=_speed(lines, "to_gpu"),
        from_gpu=_speed(lines, "from_gpu"),
        seconds=round(outcome.seconds, 2),
    )


def _step(line: Line) -> KernelStep:
    return KernelStep(
        name=str(line["stage"]),
        ok=bool(line.get("ok", True)),
        code=int(line.get("code", 0)),
        error=str(line.get("error", "")),
        seconds=float(line.get("seconds", 0.0)),
    )


def _note(lines: list[Line], name: str) -> Line:
    return next((line for line in lines if line.get("note") == name), {})


def _speed(lines: list[Line], which: str) -> float | None:
    told = [line[which] for line in lines if line.get("note") == "speed" and which in line]
    return round(float(told[0])) if told else None


def _end(lines: list[Line], outcome: Outcome) -> ChildEnd:
    """Names the step that was open when the child ended; what it had told to the end nothing takes back."""
    end = outcome.end
    if finished(lines) and end.kind in ("exited", "timeout"):
        return ChildEnd("exited", end.code if end.kind == "exited" else 0)
    begun = [str(line["begin"]) for line in lines if "begin" in line]
    done = {str(line["stage"]) for line in lines if "stage" in line}
    inside = begun[-1] if begun and begun[-1] not in done else ""
    return ChildEnd(end.kind, end.code, end.name, inside or ("exit" if done else "start"))
