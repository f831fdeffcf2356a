"""The facts of one look at a machine, and the case (machine, Python, framework) that is judged."""

from msgspec import Struct

from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import PythonFacts
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import Component, CudnnCopy, LibraryFact
from gpuwizard.model.run import RunFacts
from gpuwizard.model.search import SearchFacts


class ProbeError(Struct, frozen=True):
    """A probe that crashed: gpuwizard's own fault, shown as `errored`, never as a pass."""

    probe: str
    error: str


class TargetFacts(Struct, frozen=True):
    """Facts that hold for one Python and one framework.

    Attributes:
        python: Path of the interpreter.
        framework: The framework that was looked at.
        facts: The Python, its packages and the framework's build.
        components: CUDA wheels and conda packages in this environment.
        cudnn: Every copy of cuDNN within reach.
        libraries: What the loader would do with each library that this build opens.
        run: The framework's child.
        second_try: The same once more with `second_try_with`, where that decides between two causes.
        second_try_with: The variables that were set for it ({"TF_ENABLE_ONEDNN_OPTS": "0"}).
        errors: Probes that crashed.
        seconds: Time of each probe by name.
    """

    python: str
    framework: FrameworkName
    facts: PythonFacts = PythonFacts()
    components: tuple[Component, ...] = ()
    cudnn: tuple[CudnnCopy, ...] = ()
    libraries: tuple[LibraryFact, ...] = ()
    run: RunFacts = RunFacts()
    second_try: RunFacts = RunFacts()
    second_try_with: dict[str, str] = {}
    errors: tuple[ProbeError, ...] = ()
    seconds: dict[str, float] = {}


class MachineFacts(Struct, frozen=True):
    """Facts that hold for the whole machine, whichever Python is chosen.

    Attributes:
        host: The computer.
        driver: GPUs and driver.
        toolkits: CUDA toolkits installed on the system.
        search: The search path and variables.
        errors: Probes that crashed.
        seconds: Time of each probe by name.
    """

    host: HostFacts = HostFacts()
    driver: DriverFacts = DriverFacts()
    toolkits: tuple[Component, ...] = ()
    search: SearchFacts = SearchFacts()
    errors: tuple[ProbeError, ...] = ()
    seconds: dict[str, float] = {}


class Facts(Struct, frozen=True):
    """All facts of one look: the machine, and each target that was asked for."""

    machine: MachineFacts = MachineFacts()
    targets: tuple[TargetFacts, ...] = ()


class Case(Struct, frozen=True):
    """What a check judges: the machine and one target."""

    machine: MachineFacts
    target: TargetFacts

    @property
    def host(self) -> HostFacts:
        """The computer."""
        return self.machine.host

    @property
    def driver(self) -> DriverFacts:
        """GPUs and driver."""
        return self.machine.driver

    @property
    def search(self) -> SearchFacts:
        """Search path and variables."""
        return self.machine.search

    @property
    def run(self) -> RunFacts:
        """The framework's child."""
        return self.target.run
