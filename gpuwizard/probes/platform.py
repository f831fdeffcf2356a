"""What differs between Linux, Windows and WSL, behind one object. Checks never ask which system this is."""

import sys
from collections.abc import Mapping
from typing import Protocol

from gpuwizard.model.driver import DeviceNode, DriverLibrary, KernelModule, PciGpu
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown


class Platform(Protocol):
    """The machine's own ways of telling what it has. Nothing here loads a driver library or raises."""

    name: str

    def host(self, env: Mapping[str, str]) -> HostFacts:
        """Describes the computer."""

    def pci_gpus(self) -> Found[tuple[PciGpu, ...]] | Absent | Unknown:
        """Returns the NVIDIA display controllers on the bus."""

    def other_display(self) -> tuple[str, ...]:
        """Returns the makers of the display controllers that are not NVIDIA's."""

    def device_nodes(self) -> Found[tuple[DeviceNode, ...]] | Absent | Unknown:
        """Returns the driver's device files as they are now."""

    def kernel_module(self) -> Found[KernelModule] | Absent | Unknown:
        """Returns what the kernel says about display modules."""

    def driver_libraries(self, env: Mapping[str, str]) -> Found[tuple[DriverLibrary, ...]] | Absent | Unknown:
        """Returns the driver's user-space libraries that the loader would find, the winner first."""

    def nvidia_smi(self, env: Mapping[str, str]) -> str | None:
        """Returns the path of nvidia-smi."""


def current() -> Platform:
    """Returns the platform that we run on."""
    if sys.platform == "win32":
        from gpuwizard.probes.windows import WindowsPlatform

        return WindowsPlatform()
    from gpuwizard.probes.linux import LinuxPlatform

    return LinuxPlatform()
