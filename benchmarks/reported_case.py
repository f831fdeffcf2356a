"""Makes facts of a reported trouble: what its reporter told of the machine, in words.

Nothing is added that the report does not say. What it does not tell stays unknown, as on a machine that could not
be looked at.
"""

import re
from typing import Any

from gpuwizard.catalog import torch
from gpuwizard.catalog.gpu_names import product
from gpuwizard.model.driver import DriverFacts, DriverLibrary, Gpu, KernelModule, NvmlAnswer
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts, OsName
from gpuwizard.model.interpreter import BuildInfo, Distribution, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName
from gpuwizard.model.libraries import Component, CudnnCopy
from gpuwizard.model.outcome import NOT_RUN, Absent, Found
from gpuwizard.model.search import SearchFacts

Told = dict[str, Any]
TOLD = "told by the reporter"
ENVIRONMENTS = {"docker": ("container",), "wsl": ("wsl",)}
VERSION = r"\d+\.\d+[\w.+]*"
VARIABLE = re.compile(r"\b((?:CUDA|NVIDIA)_VISIBLE_DEVICES|LD_LIBRARY_PATH|JAX_PLATFORMS)=([^\s,;]*)")
PACKAGE = re.compile(
    rf"\b((?:nvidia-[a-z-]+-cu\d+|numpy|protobuf|keras|tensorflow[\w-]*|torch|jaxlib?))[ =]+({VERSION})"
)
WHEEL = re.compile(r"\bnvidia-(?!cudnn)[a-z-]+-cu\d+")
CUDNN_WHEEL = re.compile(r"\bnvidia-cudnn-cu\d+ (\d+)")
HALVES = re.compile(rf"(?:kernel )?module ({VERSION}), libcuda ({VERSION})|({VERSION}) libraries, ({VERSION}) kernel")


def case_of(told: Told) -> Case:
    """Returns the facts that a report tells."""
    facts = {key: str(text) for key, text in (told.get("facts") or {}).items()}
    return Case(_machine(told, facts), _target(told, facts))


def _machine(told: Told, facts: dict[str, str]) -> MachineFacts:
    cuda = re.match(VERSION, facts.get("cuda", ""))
    toolkit = (Component("CUDA toolkit", cuda[0], "", "toolkit"),) if cuda else ()
    named = dict(VARIABLE.findall(" ".join(facts.values())))
    if "LD_LIBRARY_PATH" in facts and facts["LD_LIBRARY_PATH"].startswith("/"):
        named["LD_LIBRARY_PATH"] = facts["LD_LIBRARY_PATH"]
    return MachineFacts(_host(told, facts), _driver(facts), toolkit, SearchFacts(named))


def _host(told: Told, facts: dict[str, str]) -> HostFacts:
    place = told.get("platform", "")
    system: OsName = "windows" if place == "windows" else "macos" if place == "macos" else "linux"
    arm = re.search(r"Jetson|aarch64|GH200|Apple M", " ".join(facts.values()))
    no_avx = "no AVX" in facts.get("cpu", "") or "Celeron" in facts.get("cpu", "")
    return HostFacts(
        os=system,
        release=facts.get("os", system),
        machine="aarch64" if arm else "x86_64",
        environment=ENVIRONMENTS.get(place, ()),
        cpu_flags=Found((), TOLD) if no_avx else NOT_RUN,
        shell="powershell" if system == "windows" else "bash",
    )


def _driver(facts: dict[str, str]) -> DriverFacts:
    gpu = facts.get("gpu", "")
    if re.search(r"\bno NVIDIA|AMD|Radeon|Intel", gpu):
        return DriverFacts(pci=Absent((TOLD,)), other_display=(gpu,))
    card = product(gpu)
    version = re.match(r"\d{3}\.\d+[\d.]*", facts.get("driver", ""))
    halves = HALVES.search(facts.get("driver", ""))
    if halves:
        kernel, library = (halves[1], halves[2]) if halves[1] else (halves[4], halves[3])
        files = (DriverLibrary("libcuda.so.1", "", library),)
        module = KernelModule(nvidia=True, version=kernel)
        return DriverFacts(module=Found(module, TOLD), libraries=Found(files, TOLD))
    if not version:
        return DriverFacts()
    supports = re.search(r"CUDA (\d+\.\d+)", facts["driver"])
    answer = NvmlAnswer(
        driver_version=version[0],
        cuda_version=supports[1] if supports else "",
        gpus=(Gpu(0, card.name, compute_capability=card.compute_capability),) if card else (),
    )
    return DriverFacts(nvml=Found(answer, TOLD))


def _target(told: Told, facts: dict[str, str]) -> TargetFacts:
    text = told.get("framework") or ""
    name: FrameworkName = next((one for one in FRAMEWORKS if text.startswith(one)), "tensorflow")
    words = " ".join(facts.values())
    wheels = tuple(Component(package, "", "", "site-packages") for package in WHEEL.findall(words))
    version = re.match(r"(?:cudnn-\S*?v)?(\d+(?:\.\d+)*)", facts.get("cudnn", ""))
    versions = [*([version[1]] if version else []), *CUDNN_WHEEL.findall(words)]
    copies = tuple(CudnnCopy("", found, TOLD) for found in versions)
    return TargetFacts("python", name, _python(told, facts, name), wheels, copies)


def _python(told: Told, facts: dict[str, str], name: FrameworkName) -> PythonFacts:
    python = re.match(r"\d+\.\d+", told.get("python") or "")
    interpreter = Found(Interpreter("python", python[0]), TOLD) if python else NOT_RUN
    seen = PACKAGE.findall(" ".join(facts.values()))
    distributions = tuple(Distribution(package, version) for package, version in seen)
    named = re.match(
        rf"(tensorflow[\w-]*|torch|jaxlib|jax) ({VERSION})(?!.*(?:wanted|to be installed))", told["framework"] or ""
    )
    if not named:
        return PythonFacts(interpreter, distributions)
    flavour = "cpu" if "+cpu" in named[2] else "cuda" if "+cu" in named[2] else "unknown"
    build = torch.build(named[2]) if flavour == "cuda" else None
    package = FrameworkPackage(
        name,
        named[1],
        named[2],
        location="site-packages",
        flavour=flavour,
        build=BuildInfo(cuda_version=build.cuda if build else ""),
    )
    return PythonFacts(interpreter, distributions, Found(package, TOLD))
