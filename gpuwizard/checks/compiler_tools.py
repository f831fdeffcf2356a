"""The parts of the GPU's compiler that a program needs while it runs are there."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import Seen, finding
from gpuwizard.logs import read
from gpuwizard.logs.message import Message
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.libraries import Component
from gpuwizard.model.run import Stage
from gpuwizard.model.view import gpu_test_passed, import_worked, package

MISSING = ("tool-missing", "ptxas-missing")
# libdevice, ptxas and nvlink come with these; torch brings its own, and only lacks the system's compiler.
BRINGERS = ("nvidia-cuda-nvcc", "cuda-nvcc", "cuda-toolkit")
PARTS = ("libdevice", "ptxas", "nvlink", "libnvvm")
DRIVER_COMPILES = ("Relying on driver to perform ptx", "Falling back to the CUDA driver")


def judge(case: Case) -> Iterator[Finding]:
    """Takes a missing part only from a stage that failed: without it most programs run all the same.

    Where the core of the test passed, only programs that compile are affected: then it is a warning.
    """
    failed = [stage for stage in case.run.stages if not stage.ok and stage.error]
    if not import_worked(case) or not failed:
        return
    named = [(one, f"the stage {stage.name}") for stage in failed for one in _missing(stage.error)]
    if not named:
        return
    tools = list(dict.fromkeys(one.facts.get("tool", "") for one, _ in named))
    seen = dict.fromkeys((one.text, via) for one, via in named)
    bringer = _bringer(case) if set(tools) & set(PARTS) else None
    yield finding(
        "cuda.tools-missing",
        *list(seen)[:2],
        *_looked(case, tools),
        severity="warning" if gpu_test_passed(case) else "failed",
        confidence=0.92,
        files=", ".join(filter(None, tools)),
        folder=bringer.path if bringer is not None else "",
        stage=failed[0].name,
    )


def names_missing_part(stage: Stage) -> bool:
    """Whether the error of a stage names a part of the compiler that is missing."""
    return bool(_missing(stage.error))


def driver_compiles(case: Case) -> bool:
    """Whether the log itself says that the driver does the missing part's work, and no other part is missing."""
    tools = {one.facts.get("tool", "") for one in _missing(case.run.log)}
    return tools <= {"ptxas"} and any(words in case.run.log for words in DRIVER_COMPILES)


def _missing(text: str) -> list[Message]:
    return [one for one in read(text) if one.kind in MISSING]


def _looked(case: Case, tools: list[str]) -> Iterator[Seen]:
    """Says whether anything here would bring the part."""
    if not set(tools) & set(PARTS):
        return
    bringer = _bringer(case)
    if bringer is not None:
        yield f"{bringer.name} {bringer.version} is in {bringer.path}, where it was not found.", "file system"
    else:
        yield "Neither a CUDA toolkit nor the package nvidia-cuda-nvcc is installed.", "file system"
    wanted = package(case)
    for one in wanted.cuda_packages if wanted is not None else ():
        if one.package.startswith("nvidia-cuda-nvcc") and not one.installed:
            yield f"{one.wanted_by} names {one.wanted}, which is not installed.", "package metadata"


def _bringer(case: Case) -> Component | None:
    """Returns what should bring the part, and does not or is not looked into."""
    every = (*case.target.components, *case.machine.toolkits)
    return next((one for one in every if one.name.lower().replace(" ", "-").startswith(BRINGERS)), None)


CHECK = Check("The compiler parts that a program needs are there", ("cuda.tools-missing",), judge)
