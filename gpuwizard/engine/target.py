"""Gathers the facts of one Python and one framework.

Most probes are loaded where they are used: until then the framework's child has been started, which takes the longest.
"""

import os
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.facts import MachineFacts, TargetFacts
from gpuwizard.model.interpreter import Conflict, Environment, FrameworkPackage, Interpreter, PythonFacts, Shadow
from gpuwizard.model.layers import FRAMEWORKS, FrameworkName
from gpuwizard.model.libraries import Component, CudnnCopy, LibraryFact
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import run_script
from gpuwizard.probes.python import interpreter

if TYPE_CHECKING:
    from importlib import metadata

    from gpuwizard.probes.libraries import LibraryRequest

CUDNN_LIMIT_SECONDS = 20.0
Answer = Found[Interpreter] | Absent | Unknown


class Target:
    """One Python: asked once, its packages read once, then looked at for each framework."""

    def __init__(
        self, python: str, env: Mapping[str, str], cwd: str, cancel: Cancel, answered: Answer | None = None
    ) -> None:
        """Takes the Python, where it is run, and what it has already answered."""
        self._answered = answered
        self.python = python
        self.env = env
        self.cwd = cwd
        self.cancel = cancel
        self.answer: Answer = Unknown("not asked yet")
        self.asking = Stopwatch()

    @property
    def has_answered(self) -> bool:
        """Whether its answer is here before it is asked."""
        return self._answered is not None

    def ask(self) -> Answer:
        """Runs the interpreter once."""
        nothing: Answer = Unknown("This Python could not be asked.", "failed")
        self.answer = self.asking.take("python", self._ask, nothing)
        return self.answer

    def _ask(self) -> Answer:
        answer, self._answered = self._answered, None
        return interpreter.ask(self.python, self.env, self.cancel) if answer is None else answer

    @cached_property
    def installed(self) -> "dict[str, metadata.Distribution]":
        """Its packages by normalised name. They are read when they are first wanted: that loads much."""
        return self.asking.take("installed", self._installed, {})

    def _installed(self) -> "dict[str, metadata.Distribution]":
        from gpuwizard.probes.python import distributions

        return distributions.installed_in(self._site_packages())

    @property
    def has_packages(self) -> bool:
        """Whether anything is installed in it, which is seen without reading what."""
        return any(map(interpreter.holds_packages, self._site_packages()))

    def frameworks(self) -> tuple[FrameworkName, ...]:
        """Returns the frameworks that are installed, or that a file of the user's stands for."""
        from gpuwizard.probes.python import distributions

        return (
            distributions.frameworks(self.installed) or self.asking.take("shadows", self._named, ()) or ("tensorflow",)
        )

    def _named(self) -> tuple[FrameworkName, ...]:
        return tuple(
            framework
            for framework in FRAMEWORKS
            if any(shadow.module == framework for shadow in self._shadows(framework))
        )

    def package(self, framework: FrameworkName) -> Found[FrameworkPackage] | Absent | Unknown:
        """Describes the framework's package."""
        if not isinstance(self.answer, Found):
            return Unknown("The interpreter did not answer.", "failed")
        from gpuwizard.probes.python import packages

        return packages.describe(framework, self.answer.value, self.installed, lambda: self.cancel.is_set)

    def look(self, framework: FrameworkName, watch: Stopwatch) -> PythonFacts:
        """Gathers everything about the Python and the framework that needs no import."""
        from gpuwizard.probes.python import packages, project

        nothing = PythonFacts()
        package = watch.take("package", lambda: self.package(framework), nothing.package)
        found = watch.take("shadows", lambda: self._shadows(framework), nothing.shadows)
        elsewhere = nothing.elsewhere
        if isinstance(package, Absent) and not self.cancel.is_set:
            elsewhere = watch.take("elsewhere", lambda: self._elsewhere(framework), elsewhere)
        listed = watch.take("packages", lambda: packages.summaries(self.installed), nothing.distributions)
        pins = watch.take("pins", lambda: self._cuda_pins(framework), nothing.cuda_pins)
        asked = watch.take("project", lambda: project.requests(self.cwd), nothing.asked)
        return PythonFacts(self.answer, listed, package, found, elsewhere, pins, asked)

    def _cuda_pins(self, framework: FrameworkName) -> tuple[Conflict, ...]:
        """The CUDA wheels that the other frameworks in this Python ask for."""
        if not isinstance(self.answer, Found):
            return ()
        from gpuwizard.probes.python import packages

        return packages.cuda_pins(framework, self.answer.value, self.installed)

    def _shadows(self, framework: FrameworkName) -> tuple[Shadow, ...]:
        from gpuwizard.probes.python import shadows

        return shadows.find(framework, self.cwd, self.env, self._site_packages())

    def _elsewhere(self, framework: FrameworkName) -> tuple[Environment, ...]:
        """Finds other Pythons that do have the framework: people often look into the wrong one."""
        from gpuwizard.probes.environments import SearchContext, find_environments

        others = find_environments(SearchContext.current())
        held = [item for item in others if any(held.framework == framework for held in item.frameworks)]
        return tuple(item for item in held if not interpreter.same_file(item.python, self.python))[:3]

    def _site_packages(self) -> tuple[str, ...]:
        return self.answer.value.site_packages if isinstance(self.answer, Found) else ()


class Libraries(msgspec.Struct, frozen=True):
    """What the library probes found for one target."""

    components: tuple[Component, ...] = ()
    libraries: tuple[LibraryFact, ...] = ()
    cudnn: tuple[CudnnCopy, ...] = ()


def look_at_libraries(
    facts: TargetFacts, machine: MachineFacts, env: Mapping[str, str], cwd: str, watch: Stopwatch, cancel: Cancel
) -> Libraries:
    """Resolves the libraries that the installed build opens, and finds every copy of cuDNN."""
    python, package = facts.facts.interpreter, facts.facts.package
    if not isinstance(python, Found) or cancel.is_set:
        return Libraries()
    from gpuwizard.probes import cudnn
    from gpuwizard.probes.libraries import resolve

    request = _request(facts, python.value, package, machine, env, cwd)
    nothing: Libraries = Libraries()
    components = watch.take("components", lambda: _components(python.value), nothing.components)
    wanted = nothing.libraries
    if isinstance(package, Found):
        # A build without CUDA opens no GPU library, but its own module needs things of the system as well.
        without = package.value.flavour in ("cpu", "rocm")
        asked = msgspec.structs.replace(request, cuda_build=False) if without else request
        wanted = watch.take("libraries", lambda: resolve(asked), wanted)
    ask = _asker(facts.python, env, cancel)
    copies = watch.take("cudnn", lambda: cudnn.find_cudnn(request, ask), nothing.cudnn)
    return Libraries(components, wanted, copies)


def _components(python: Interpreter) -> tuple[Component, ...]:
    from gpuwizard.probes import toolkits

    wheels = toolkits.find_wheel_components(python.site_packages)
    return (*wheels, *(toolkits.find_conda_components(python.prefix) if python.kind == "conda" else ()))


def _request(
    facts: TargetFacts,
    python: Interpreter,
    package: Found[FrameworkPackage] | Absent | Unknown,
    machine: MachineFacts,
    env: Mapping[str, str],
    cwd: str,
) -> "LibraryRequest":
    from gpuwizard.probes.libraries import LibraryRequest

    installed = package.value if isinstance(package, Found) else None
    return LibraryRequest(
        framework=facts.framework,
        version=installed.version if installed is not None else "",
        framework_location=installed.location if installed is not None else "",
        site_packages=python.site_packages,
        prefix=python.prefix,
        env=dict(env),
        platform="windows" if machine.host.os == "windows" else "linux",
        toolkits=machine.toolkits,
        python_version=python.version,
        conda=python.kind == "conda",
        executable=python.executable,
        base_prefix=python.base_prefix,
        cwd=cwd,
        cuda_build=installed.build.is_cuda_build if installed is not None else None,
        cuda=installed.build.cuda_version if installed is not None else "",
    )


def _asker(python: str, env: Mapping[str, str], cancel: Cancel) -> Callable[[str], str | None]:
    from gpuwizard.catalog.cudnn import version_of_number

    def ask(path: str) -> str | None:
        if cancel.is_set:
            return None
        lines, _ = run_script(
            python, "cudnn_version.py", [os.fspath(path)], timeout=CUDNN_LIMIT_SECONDS, env=env, cancel=cancel
        )
        return version_of_number(int(lines[0]["number"])) or None if lines and "number" in lines[0] else None

    return ask
