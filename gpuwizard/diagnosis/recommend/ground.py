"""What a machine offers to a framework: where it runs, its GPUs, its driver."""

import re

from msgspec import Struct

from gpuwizard.catalog.drivers import OsName
from gpuwizard.catalog.gpu_devices import capability_of_device, chip_of
from gpuwizard.catalog.gpu_names import product
from gpuwizard.model.driver import Gpu, PciGpu
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.layers import Shell
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.recommendation import Place
from gpuwizard.model.view import cuda, driver_cuda, driver_version, gpus, hung, module, value

# What is taken for granted where the card cannot be told: Turing, from 2018 on. Builds that serve it serve newer ones.
ASSUMED_CAPABILITY = "7.5"
ARM = ("aarch64", "arm64")
# An empty name stands for facts that do not tell it.
X86_64 = ("x86_64", "amd64", "")


class Card(Struct, frozen=True):
    """A GPU: its name, and its compute capability ("8.6", empty where nothing tells it)."""

    name: str
    capability: str


class Ground(Struct, frozen=True):
    """The machine as the choice of versions sees it.

    Attributes:
        host: The computer.
        place: Where programs run that are started here.
        cards: The GPUs that a framework would use, the first one first; empty where there is none or none is known.
        no_gpu: Whether it was seen that there is no NVIDIA GPU.
        driver: The driver's version, empty where there is none or it cannot be told.
        driver_cuda: The newest CUDA that the driver says it supports, empty where it says nothing.
        listed: Whether the driver itself named the cards.
        silent: The part of the driver that did not answer in time, empty for none.
    """

    host: HostFacts
    place: Place
    cards: tuple[Card, ...] = ()
    no_gpu: bool = False
    driver: str = ""
    driver_cuda: str = ""
    listed: bool = False
    silent: str = ""

    @property
    def windows(self) -> bool:
        """Whether this is Windows itself."""
        return self.place == "windows"

    @property
    def driver_os(self) -> OsName:
        """Whose driver numbers count: WSL borrows the driver of Windows."""
        return "windows" if self.windows or self.host.in_wsl else "linux"

    @property
    def capabilities(self) -> tuple[str, ...]:
        """The compute capabilities that must be served, each once, the first card's first."""
        return tuple(dict.fromkeys(card.capability or ASSUMED_CAPABILITY for card in self.cards)) or (
            ASSUMED_CAPABILITY,
        )

    @property
    def machine(self) -> str:
        """The kind of processor, in lower case."""
        return self.host.machine.lower()

    @property
    def glibc(self) -> str:
        """Version of the C library on Linux, empty where it is another one or not known."""
        found = re.search(r"glibc[ -](\d+\.\d+)", self.host.libc)
        return found[1] if found else ""

    @property
    def windows_build(self) -> int:
        """Build number of Windows ("10.0.19045" is 19045), 0 where it is not known."""
        found = re.search(r"10\.0\.(\d{5})", f"{self.host.release} {self.host.kernel}")
        return int(found[1]) if found else 0

    @property
    def shells(self) -> tuple[Shell, ...]:
        """The shells of this machine, the one in use first."""
        if not self.windows:
            return ("bash",)
        return ("cmd", "powershell") if self.host.shell == "cmd" else ("powershell", "cmd")


def survey(machine: MachineFacts) -> Ground:
    """Returns what counts of a machine's facts."""
    case = Case(machine, TargetFacts("", "tensorflow"))
    return Ground(
        host=machine.host,
        place=_place(machine.host),
        cards=_cards(case),
        no_gpu=_no_gpu(case),
        driver=driver_version(case),
        driver_cuda=driver_cuda(case),
        listed=bool(gpus(case)),
        silent=hung(case),
    )


def _place(host: HostFacts) -> Place:
    if host.os != "linux":
        return host.os
    if host.in_container:
        return "container"
    return "wsl" if host.in_wsl else "linux"


def _cards(case: Case) -> tuple[Card, ...]:
    """The GPUs that a program would get: what the driver gives, else what it lists, else what is on the bus."""
    called = cuda(case)
    given = called.devices if called is not None and called.code == 0 else ()
    listed = tuple(_card(gpu, case) for gpu in given or gpus(case))
    return listed or tuple(_on_bus(card) for card in value(case.driver.pci) or ())


def _card(gpu: Gpu, case: Case) -> Card:
    told = gpu.compute_capability or _by_name(gpu.name)
    on_bus = value(case.driver.pci) or ()
    if not told and len(on_bus) == 1:
        told = capability_of_device(on_bus[0].device_id)
    return Card(gpu.name, told)


def _on_bus(card: PciGpu) -> Card:
    known = product(card.name) if card.name else None
    chip = chip_of(card.device_id)
    name = card.name or (f"NVIDIA GPU with the chip {chip}" if chip else "an NVIDIA GPU")
    # The device id stands for one chip; a name can stand for several.
    return Card(name, capability_of_device(card.device_id) or (known.compute_capability if known else ""))


def _by_name(name: str) -> str:
    known = product(name)
    return known.compute_capability if known else ""


def _no_gpu(case: Case) -> bool:
    """Whether somebody looked and there is none. WSL shows its GPU as a device file, never on the bus."""
    if case.host.os == "macos":
        return True
    if gpus(case) or case.host.in_wsl or not isinstance(case.driver.pci, Absent):
        return False
    loaded = module(case)
    return not (isinstance(case.driver.nodes, Found) or (loaded is not None and loaded.nvidia))
