"""What is not known is never taken for what is not there, and what was seen to work beats what speaks against it.

Each recorded machine is judged again without one of its facts, as a probe that was denied, timed out or did not exist
in an older version would leave it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.interpreter import BuildInfo
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import RunFacts
from gpuwizard.model.search import SearchFacts

Change = Callable[[Case], Case]
FOLDER = Path(__file__).resolve().parents[2] / "machines"
UNKNOWN = Unknown("It could not be found out.", "failed")
# On this one a table is wrong, and only the test shows it.
ONLY_THE_TEST_KNOWS = "linux-torch-healthy-table-says-old"


def machine(path: Path) -> tuple[Case, dict[str, Any]]:
    told = msgspec.json.decode(path.read_bytes())
    facts = msgspec.convert(told["facts"], Facts)
    return Case(facts.machine, facts.targets[0]), told["expected"]


MACHINES = {path.stem: machine(path) for path in sorted(FOLDER.glob("*.json"))}
HEALTHY = [name for name, (_, expected) in MACHINES.items() if expected["status"] == "passed"]


def driver(name: str) -> Change:
    return lambda case: replace(case, machine=replace(case.machine, driver=replace(case.driver, **{name: UNKNOWN})))


def host(**values: Any) -> Change:
    return lambda case: replace(case, machine=replace(case.machine, host=replace(case.host, **values)))


def target(**values: Any) -> Change:
    return lambda case: replace(case, target=replace(case.target, **values))


def python(**values: Any) -> Change:
    return lambda case: replace(case, target=replace(case.target, facts=replace(case.target.facts, **values)))


def package(**values: Any) -> Change:
    def change(case: Case) -> Case:
        found = case.target.facts.package
        return python(package=Found(replace(found.value, **values)))(case) if isinstance(found, Found) else case

    return change


def untested(case: Case) -> Case:
    return target(run=RunFacts())(case)


def without_gpu_test(case: Case) -> Case:
    stages = tuple(stage for stage in case.run.stages if stage.name in ("start", "import", "build", "devices"))
    return target(run=replace(case.run, stages=stages))(case)


def of_an_older_version(case: Case) -> Case:
    """The facts that reports did not hold at first."""
    for change in (
        host(vc_runtime=None, commit=None),
        python(cuda_pins=(), asked=()),
        package(wheel_tags=(), extras=()),
    ):
        case = change(case)
    return case


LOST: dict[str, Change] = {
    **{f"driver.{name}": driver(name) for name in ("pci", "nodes", "module", "libraries", "nvml", "smi", "cuda")},
    "processor": host(machine="", cpu="", cpu_flags=UNKNOWN),
    "system": host(release="", kernel="", libc="", package_manager="", container="", secure_boot=UNKNOWN),
    "windows": host(vc_runtime=UNKNOWN, commit=UNKNOWN),
    "toolkits": lambda case: replace(case, machine=replace(case.machine, toolkits=())),
    "search": lambda case: replace(case, machine=replace(case.machine, search=SearchFacts())),
    "components": target(components=(), cudnn=()),
    "libraries": target(libraries=()),
    "run": untested,
    "gpu test": without_gpu_test,
    "log": lambda case: target(run=replace(case.run, log="", log_bytes=0))(case),
    "interpreter": python(interpreter=UNKNOWN),
    "package": python(package=UNKNOWN),
    "flavour": package(flavour="unknown"),
    "build": package(build=BuildInfo()),
    "neighbours": python(distributions=(), cuda_pins=(), elsewhere=()),
    "shadows": python(shadows=()),
    "older version": of_an_older_version,
}
# Which root becomes which without the one fact that tells the two apart. Each of these is the likelier of two, and what
# it says was seen all the same (there is no libcuda; cuInit answers 803); nothing else may take the place of a root.
TOLD_APART_BY: dict[str, set[tuple[str, str]]] = {
    "driver.pci": {
        ("hardware.no-nvidia-gpu", "container.gpu-not-exposed"),
        ("hardware.no-nvidia-gpu", "driver.missing"),
        ("hardware.no-nvidia-gpu", "driver.not-loaded"),
    },
    "driver.module": {
        ("container.driver-libs-in-image", "driver.library-mismatch"),
        ("path.shadowed", "driver.library-mismatch"),
    },
    "driver.libraries": {
        ("container.driver-libs-in-image", "driver.library-mismatch"),
        ("path.shadowed", "driver.library-mismatch"),
    },
    "driver.nodes": {
        ("container.driver-libs-in-image", "driver.library-mismatch"),
        ("driver.device-nodes-missing", "driver.uvm-unusable"),
    },
    "driver.nvml": {
        # A driver that hangs, crashes or is a stub, and a bus that shows no card.
        ("driver.not-loaded", "hardware.no-nvidia-gpu"),
        ("path.shadowed", "hardware.no-nvidia-gpu"),
        # Only NVML tells who holds the memory.
        ("runtime.memory-in-use", "runtime.out-of-memory"),
        ("runtime.out-of-memory", "runtime.memory-in-use"),
        (UNEXPLAINED, "runtime.memory-in-use"),
    },
    "processor": {("framework.platform-unsupported", "framework.cpu-only-build")},
    "windows": {
        ("system.commit-limit", "system.dll-import-order"),
        ("system.commit-limit", "system.msvc-runtime-missing"),
        ("system.dll-import-order", "system.msvc-runtime-missing"),
    },
    "libraries": {
        ("cuda.library-missing", "path.not-on-search-path"),
        ("cudnn.version-mismatch", "cudnn.missing"),
        ("path.shadowed", "cudnn.version-mismatch"),
        ("runtime.memory-in-use", "cudnn.missing"),
        (UNEXPLAINED, "cudnn.missing"),
    },
    "interpreter": {("framework.python-unsupported", "framework.corrupt-install")},
    "package": {
        ("framework.library-set-conflict", "cudnn.version-mismatch"),
        ("path.shadowed", "cudnn.version-mismatch"),
    },
    "neighbours": {
        ("framework.library-set-conflict", "cudnn.version-mismatch"),
        ("framework.library-set-conflict", "cuda.version-mismatch"),
    },
    "shadows": {("framework.shadowed-module", "framework.corrupt-install")},
    "log": {
        ("framework.dependency-conflict", "framework.corrupt-install"),
        ("system.onednn-conflict", "framework.corrupt-install"),
    },
}
TOLD_APART_BY["older version"] = {
    *TOLD_APART_BY["windows"],
    *TOLD_APART_BY["interpreter"],
    *TOLD_APART_BY["neighbours"],
}


@pytest.mark.parametrize("lost", LOST)
def test_a_lost_fact_makes_no_other_root(lost: str) -> None:
    strange = {}
    for name, (case, expected) in MACHINES.items():
        if name == ONLY_THE_TEST_KNOWS and lost in ("run", "gpu test"):
            continue
        root = judge(LOST[lost](case)).root
        known = {expected["root"], None, UNEXPLAINED, *expected["roles"]}
        if root not in known and (expected["root"], root) not in TOLD_APART_BY.get(lost, set()):
            strange[name] = (expected["root"], root)
    assert strange == {}


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(HEALTHY), st.sets(st.sampled_from(sorted(LOST)), min_size=2, max_size=6))
def test_a_healthy_machine_of_which_little_is_known_has_no_cause(name: str, lost: set[str]) -> None:
    case = MACHINES[name][0]
    if name == ONLY_THE_TEST_KNOWS and lost & {"run", "gpu test"}:
        return
    for fact in sorted(lost):
        case = LOST[fact](case)
    result = judge(case)
    assert [finding.cause for finding in result.findings if finding.severity == "failed"] in ([], [UNEXPLAINED])


@pytest.mark.parametrize("kind", ["linux", "windows"])
def test_what_was_seen_to_work_is_not_called_broken(kind: str) -> None:
    """Whatever else was seen: the framework computed on the GPU. Only a file beside the user's program is not met."""
    passed = MACHINES["linux-healthy" if kind == "linux" else "windows-healthy-tf210-conda"][0].run
    for name, (case, _) in MACHINES.items():
        if case.host.os == kind:
            findings = judge(target(run=passed)(case)).findings
            failed = {finding.cause for finding in findings if finding.severity == "failed"}
            assert failed <= {"framework.shadowed-module", UNEXPLAINED}, name
