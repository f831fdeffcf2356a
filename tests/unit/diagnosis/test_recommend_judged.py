"""What is recommended stands before gpuwizard's own checks and agrees with its own fixes."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from packaging.version import Version
from recommending import ARM, CARDS, DOCKER, UBUNTU, WINDOWS, WSL, driver_os, machine, of, python

from gpuwizard.catalog import cudnn, jax, tensorflow, torch
from gpuwizard.catalog.drivers import BUNDLED, OsName
from gpuwizard.causes import describe
from gpuwizard.checks import CHECKS
from gpuwizard.diagnosis.recommend import recommend
from gpuwizard.model.driver import CudaAnswer, Gpu
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName
from gpuwizard.model.libraries import CudnnCopy, LibraryFact
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.recommendation import VersionSet
from gpuwizard.model.run import RunFacts, Stage

# What must never be said of a machine that was set up as a set says.
FOREIGN = {
    "cuda.version-mismatch",
    "cudnn.version-mismatch",
    "driver.too-old",
    "framework.cpu-only-build",
    "framework.package-removed",
    "framework.platform-unsupported",
    "framework.python-unsupported",
    "framework.windows-gpu-dropped",
    "hardware.compute-capability",
    "system.c-library-too-old",
}
DRIVERS = ["", "470.256.02", "515.105.01", "528.49", "535.183.01", "550.54.14", "570.124.06", "580.95.05"]
RELEASES = ["3.8", "3.9", "3.10", "3.11", "3.12", "3.13", "3.14"]


def cuda_of(driver: str, os: OsName) -> str:
    """The newest CUDA that a driver says it supports."""
    known = [(row.cuda, row.linux if os == "linux" else row.windows) for row in BUNDLED]
    known += [("13.0", "580")] if os == "windows" else []
    return [cuda for cuda, least in known if least and Version(least) <= Version(driver)][-1]


def kernels(one: VersionSet, arm: bool) -> tuple[str, ...]:
    if one.framework == "tensorflow":
        row = tensorflow.release(one.version)
        return row.compute_capabilities if row else ()
    if one.framework == "torch":
        return tuple(f"sm_{text.replace('.', '')}" for text in torch.kernels(one.version, arm))
    return jax.kernels(one.version, one.cuda.partition(".")[0])


def made_as_said(one: VersionSet, host: HostFacts, capability: str, installed: bool) -> Case:
    """The machine with the oldest driver that the set allows, its Python, and its build in it (or not yet)."""
    inside = WSL if host.os == "windows" and one.on == "wsl" else host
    os = driver_os(inside)
    driver = one.needs[0].removeprefix("driver >= ")
    card = Gpu(0, CARDS[capability], compute_capability=capability)
    facts = machine(inside, [capability], driver, cuda_of(driver, os))
    answer = CudaAnswer("the driver", code=0, cuda_version=cuda_of(driver, os), device_count=1, devices=(card,))
    facts = MachineFacts(facts.host, replace(facts.driver, cuda=Found(answer, "the driver")))
    code = kernels(one, inside.machine == "aarch64")
    build = BuildInfo(True, one.cuda.replace(".*", ".0"), one.cudnn.partition(".")[0], code, "build information")
    package = FrameworkPackage(one.framework, one.framework, one.version, "site", "cuda", build)
    target = TargetFacts(
        python="/env/bin/python",
        framework=one.framework,
        facts=PythonFacts(
            interpreter=Found(Interpreter("/env/bin/python", f"{one.python}.1", "venv"), "the interpreter"),
            package=Found(package, "metadata") if installed else Absent(("site",)),
        ),
        cudnn=(CudnnCopy("site/libcudnn.so", version_of(one), "cudnnGetVersion", "site-packages"),),
        libraries=(LibraryFact("libcudnn.so", one.framework, status="found", family="cudnn"),),
        run=RunFacts(stages=(Stage("build", "ok", data={"cuda_compute_capabilities": " ".join(code)}),)),
    )
    return Case(facts, target)


def version_of(one: VersionSet) -> str:
    """The cuDNN that would lie there: the newest one where any of a major release will do."""
    return cudnn.NEWEST if one.cudnn == "9.*" else one.cudnn if one.cudnn != "bundled" else ""


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([UBUNTU, DOCKER, WSL, ARM, WINDOWS]),
    st.sampled_from(sorted(CARDS)),
    st.sampled_from(DRIVERS),
    st.sampled_from(RELEASES),
)
def test_a_machine_made_as_a_set_says_shows_nothing(host: HostFacts, card: str, driver: str, release: str) -> None:
    facts = machine(host, [card], driver, cuda_of(driver, driver_os(host)) if driver else "")
    for one in recommend(facts, (python(release, host.os == "windows"),)).sets:
        for installed in (True, False):
            case = made_as_said(one, host, card, installed)
            found = {finding.cause for check in CHECKS for finding in check.judge(case)}
            if not installed and one.on == "windows" and one.framework == "tensorflow":
                found.discard("framework.python-unsupported")  # conda brings the Python
            assert found.isdisjoint(FOREIGN), (one, found & FOREIGN)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from([UBUNTU, WSL, WINDOWS, ARM]), st.sampled_from(sorted(CARDS)), st.sampled_from(DRIVERS))
def test_the_cudnn_of_a_set_has_code_for_the_card_and_serves_its_cuda(host: HostFacts, card: str, driver: str) -> None:
    facts = machine(host, [card], driver, cuda_of(driver, driver_os(host)) if driver else "")
    for one in recommend(facts, (python("3.12", host.os == "windows"),)).sets:
        if version_of(one):
            assert cudnn.has_code_for(version_of(one), card) is not False, one
            served, cuda = cudnn.release(version_of(one)), ".".join(one.cuda.split(".")[:2])
            assert served is None or {cuda, cuda.partition(".")[0]} & set(served.cuda), one


@pytest.mark.parametrize(
    ("host", "framework"),
    [*((host, name) for host in (UBUNTU, WSL) for name in FRAMEWORKS), (WINDOWS, "torch")],
    ids=lambda value: value if isinstance(value, str) else value.release,
)
@settings(max_examples=15, deadline=None)
@given(st.sampled_from(["3.7", "5.2", "6.1", "7.0"]), st.sampled_from(DRIVERS), st.sampled_from(RELEASES))
def test_what_mends_an_old_card_is_one_of_the_sets(
    host: HostFacts, framework: FrameworkName, card: str, driver: str, release: str
) -> None:
    facts = machine(host, [card], driver, cuda_of(driver, driver_os(host)) if driver else "")
    here = python(release, host.os == "windows")
    interpreter = Interpreter(here.python, f"{release}.4", "venv", "/env", "/usr")
    target = TargetFacts(here.python, framework, PythonFacts(interpreter=Found(interpreter, "the interpreter")))
    said = describe(Case(facts, target), Finding("hardware.compute-capability", subject={"compute_capability": card}))
    texts = [command.text for command in said.fixes[0].commands]
    sets = of(recommend(facts, (here,)), framework)
    assert bool(texts) == bool(sets)
    if texts:
        assert any(_named(texts[0], one) for one in sets), (texts[0], [one.version for one in sets])


def _named(text: str, one: VersionSet) -> bool:
    """Whether the command gives just that set."""
    if one.framework == "jax":
        return f"jax[cuda{one.cuda.partition('.')[0]}]" in text and ("<9.11" in text) == (one.cudnn == "9.10.2")
    if one.framework == "tensorflow":
        return f"=={one.version}" in text and ("<9.11" in text) == (one.cudnn == "9.10.2")
    version, _, index = one.version.partition("+")
    below = re.search(r"torch<(\d+)\.(\d+)", text)
    if below is None:
        return f"torch=={version}" in text
    release = Version(version)
    return f"--torch-backend {index}" in text and (release.major, release.minor + 1) == tuple(map(int, below.groups()))
