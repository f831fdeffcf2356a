"""No environment variable hides the GPU."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import cuda, driver_lists_gpu

NAME = "CUDA_VISIBLE_DEVICES"
HIDING = ("", "-1", "none", "NoDevFiles", "void")


def judge(case: Case) -> Iterator[Finding]:
    """Finds a mask only where the GPU appears without it: an empty list has many other reasons."""
    value = case.search.variables.get(NAME)
    called = cuda(case)
    if value is not None and called is not None and called.device_count == 0:
        unmasked = called.hidden_by > 0
        if unmasked or (value.strip() in HIDING and driver_lists_gpu(case) and called.code in (0, 100)):
            yield _masked(value, called.hidden_by)
    if case.target.framework == "jax" and _jax_on_cpu(case):
        said = f"JAX_PLATFORMS is {_jax_on_cpu(case)!r}."
        yield finding("path.devices-hidden", (said, "environment"), variable="JAX_PLATFORMS", value=_jax_on_cpu(case))


def _masked(value: str, count: int) -> Finding:
    evidence = [(f"{NAME} is set to {value!r}.", "environment")]
    if count > 0:
        seen = f"Without it the driver gives {count} GPU{'s' if count > 1 else ''}."
        evidence.append((seen, "the driver API in a child process"))
    confidence = 0.97 if count > 0 else 0.9
    return finding("path.devices-hidden", *evidence, confidence=confidence, variable=NAME, value=value)


def _jax_on_cpu(case: Case) -> str:
    value = case.search.variables.get("JAX_PLATFORMS", case.search.variables.get("JAX_PLATFORM_NAME", ""))
    return value if value and not {"cuda", "gpu"} & set(value.lower().split(",")) else ""


CHECK = Check("No environment variable hides the GPU", ("path.devices-hidden",), judge)
