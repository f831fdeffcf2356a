"""Healthy machines to start from, and short ways to make them ill. The machines are those of tests/machines."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec.structs import replace

from gpuwizard.checks.check import Check
from gpuwizard.model.driver import CudaAnswer, NvmlAnswer
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import ChildEnd, RunFacts, Stage

MACHINES = Path(__file__).resolve().parents[2] / "machines"


def machine(name: str) -> Case:
    """One of the recorded or composed machines."""
    told = msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())
    facts = msgspec.convert(told["facts"], Facts)
    return Case(facts.machine, facts.targets[0])


LINUX = machine("linux-healthy")
CONTAINER = machine("container-healthy")
WSL = machine("wsl-healthy")
WINDOWS = machine("windows-healthy-tf210-conda")
TORCH = machine("windows-healthy-torch")
HEALTHY = (LINUX, CONTAINER, WSL, WINDOWS, TORCH)


def found(check: Check, case: Case) -> dict[str, Finding]:
    """What the check finds, by cause; all of it must be what the check says that it can find, or be read off a log."""
    findings = list(check.judge(case))
    strange = [one for one in findings if one.cause not in check.causes and one.subject.get("from") != "log"]
    assert strange == []
    return {finding.cause: finding for finding in findings}


def with_host(case: Case, **changes: Any) -> Case:
    return replace(case, machine=replace(case.machine, host=replace(case.host, **changes)))


def with_driver(case: Case, **changes: Any) -> Case:
    return replace(case, machine=replace(case.machine, driver=replace(case.driver, **changes)))


def with_variables(case: Case, **variables: str) -> Case:
    search = replace(case.search, variables={**case.search.variables, **variables})
    return replace(case, machine=replace(case.machine, search=search))


def with_target(case: Case, **changes: Any) -> Case:
    return replace(case, target=replace(case.target, **changes))


def with_python_facts(case: Case, **changes: Any) -> Case:
    return with_target(case, facts=replace(case.target.facts, **changes))


def package_of(case: Case) -> FrameworkPackage:
    answer = case.target.facts.package
    assert isinstance(answer, Found)
    return answer.value


def with_package(case: Case, **changes: Any) -> Case:
    return with_python_facts(case, package=Found(replace(package_of(case), **changes), "site-packages"))


def with_build(case: Case, **changes: Any) -> Case:
    return with_package(case, build=replace(package_of(case).build, **changes))


def with_interpreter(case: Case, **changes: Any) -> Case:
    answer = case.target.facts.interpreter
    assert isinstance(answer, Found)
    changed: Interpreter = replace(answer.value, **changes)
    return with_python_facts(case, interpreter=Found(changed, answer.found_via))


def with_library(case: Case, name: str, **changes: Any) -> Case:
    """The same case with one library in another state."""
    known = [library.name for library in case.target.libraries]
    assert name in known
    libraries: list[LibraryFact] = [
        replace(library, **changes) if library.name == name else library for library in case.target.libraries
    ]
    return with_target(case, libraries=tuple(libraries))


def with_cuda(case: Case, **changes: Any) -> Case:
    """The driver API answers differently."""
    return with_driver(case, cuda=Found(CudaAnswer(**changes), "the driver API"))


def cuda_fails(case: Case, code: int, error: str = "CUDA_ERROR", library: str = "/usr/lib/libcuda.so.1") -> Case:
    return with_cuda(case, library=library, code=code, error=error, call="cuInit")


def with_nvml(case: Case, **changes: Any) -> Case:
    return with_driver(case, nvml=Found(NvmlAnswer(**changes), "NVML"))


def with_run(case: Case, *stages: Stage, end: ChildEnd | None = None, log: str = "", size: int = 0) -> Case:
    """The framework's child reported these stages and ended like this."""
    gpus = tuple(stage.data.get("gpus", "") for stage in stages if stage.data.get("gpus"))
    run = RunFacts(stages, end or ChildEnd("exited"), gpus, log, size or len(log))
    return with_target(case, run=run)


def untested(case: Case) -> Case:
    """Nothing was imported: only what files and the driver say counts."""
    return with_target(case, run=RunFacts())


def import_died(case: Case, kind: str, name: str = "", code: int = 0, log: str = "", size: int = 0) -> Case:
    end = msgspec.convert({"kind": kind, "code": code, "name": name, "stage": "import"}, ChildEnd)
    return with_run(case, Stage("start"), end=end, log=log, size=size)


def import_raised(case: Case, error: str, log: str = "") -> Case:
    kind = error.partition(":")[0]
    return with_run(case, Stage("start"), Stage("import", False, error_type=kind, error=error), log=log)


IMPORTED = (Stage("start"), Stage("import", data={"version": "2.20.0"}), Stage("build"))
NO_GPU = Stage("devices", data={"gpus": ""})
ONE_GPU = Stage("devices", data={"gpus": "/physical_device:GPU:0"})


def computes(name: str, on_gpu: bool = True) -> Stage:
    device = "GPU:0" if on_gpu else "CPU:0"
    return Stage(name, device=f"/device:{device}", on_gpu=on_gpu, max_error=0.0)


def fails(name: str, error: str) -> Stage:
    return Stage(name, False, error_type=error.partition(":")[0], error=error)
