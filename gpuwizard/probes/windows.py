"""Native Windows: the registry, the configuration manager and System32. Nothing is asked of WMI, which is slow."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.model.driver import DeviceNode, DriverLibrary, KernelModule, PciGpu
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import windows_host
from gpuwizard.probes.user_environment import variable
from gpuwizard.probes.windows_devices import Device, display_devices
from gpuwizard.probes.windows_version import file_version

LIBRARIES = ("nvcuda.dll", "nvml.dll")
NVSMI = r"NVIDIA Corporation\NVSMI\nvidia-smi.exe"
NVIDIA = "10de"
ENUM = r"HKLM\SYSTEM\CurrentControlSet\Enum\PCI"


class WindowsPlatform:
    """Asks Windows itself; a driver library is looked at as a file and never loaded."""

    name = "windows"

    def host(self, env: Mapping[str, str]) -> HostFacts:
        """Describes the computer."""
        return windows_host.describe(env)

    def pci_gpus(self) -> Found[tuple[PciGpu, ...]] | Absent | Unknown:
        """Returns NVIDIA's display adapters that are present now, with Windows' problem code."""
        return gpus_among(display_devices())

    def other_display(self) -> tuple[str, ...]:
        """Returns the names of the other display adapters that Windows knows."""
        devices = display_devices()
        others = () if isinstance(devices, str) else devices
        return tuple(device.name or f"vendor {device.vendor}" for device in others if device.vendor != NVIDIA)

    def device_nodes(self) -> Found[tuple[DeviceNode, ...]] | Absent | Unknown:
        """Windows has no device files."""
        return Absent()

    def kernel_module(self) -> Found[KernelModule] | Absent | Unknown:
        """Windows has no loadable modules to list; the device's problem code says whether its driver runs."""
        return Absent()

    def driver_libraries(self, env: Mapping[str, str]) -> Found[tuple[DriverLibrary, ...]] | Absent | Unknown:
        """Returns nvcuda.dll and nvml.dll in System32, where every driver since R450 puts them."""
        folder = Path(variable(env, "SystemRoot") or r"C:\Windows") / "System32"
        found = tuple(_library(folder / name) for name in LIBRARIES if (folder / name).is_file())
        return Found(found, "System32") if found else Absent(tuple(str(folder / name) for name in LIBRARIES))

    def nvidia_smi(self, env: Mapping[str, str]) -> str | None:
        """Returns nvidia-smi on PATH (System32), or where drivers before R450 put it."""
        old = Path(variable(env, "ProgramFiles") or r"C:\Program Files") / NVSMI
        return shutil.which("nvidia-smi", path=variable(env, "PATH")) or (str(old) if old.is_file() else None)


def gpus_among(devices: tuple[Device, ...] | str) -> Found[tuple[PciGpu, ...]] | Absent | Unknown:
    """Returns NVIDIA's adapters among those that are present; a remembered one that may be gone is no find.

    Args:
        devices: What display_devices() gave.
    """
    if isinstance(devices, str):
        return Unknown(devices, "failed")
    nvidia = [device for device in devices if device.vendor == NVIDIA]
    present = tuple(_pci_gpu(device) for device in nvidia if device.present)
    if present:
        return Found(present, ENUM)
    if nvidia:
        name = nvidia[0].name or "an NVIDIA GPU"
        return Unknown(f"Windows remembers {name} but does not say whether it is in the computer now.", "failed")
    return Absent((ENUM,))


def _library(path: Path) -> DriverLibrary:
    return DriverLibrary(path.name, str(path), driver_of(file_version(str(path))), "System32")


def driver_of(version: str) -> str:
    """Turns Windows' driver version into NVIDIA's: 32.0.15.6636 is 566.36, and 9.18.13.697 is 306.97.

    The number begins with the last digit of the third group; the fourth group, filled up to four digits, follows.
    The rule is well known and stated by NVIDIA's installers; it was not checked against each driver.
    """
    groups = version.split(".")
    if len(groups) != 4 or not all(group.isdigit() for group in groups) or len(groups[3]) > 4:
        return ""
    digits = groups[2][-1] + groups[3].rjust(4, "0")
    return f"{digits[:3]}.{digits[3:]}".lstrip("0")


def _pci_gpu(device: Device) -> PciGpu:
    return PciGpu(
        device.instance,
        device.device_id,
        device.name,
        device.service,
        device.problem,
        # Of Microsoft's basic driver the number is that of Windows, and none of NVIDIA's.
        "" if device.driver_provider.lower().startswith("microsoft") else driver_of(device.driver_version),
        device.driver_date,
        device.driver_provider,
    )
