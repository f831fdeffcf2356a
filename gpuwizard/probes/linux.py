"""Linux and WSL: sysfs, procfs, device files and the loader's cache. `root` lets tests lay out a machine."""

import os
import re
import shutil
import stat
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.model.driver import OFF_THE_PATH, DeviceNode, DriverLibrary, KernelModule, PciGpu
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import linux_host
from gpuwizard.probes.command import run
from gpuwizard.probes.linux_mounts import is_mounted, mount_points
from gpuwizard.probes.small_file import text_of
from gpuwizard.probes.written import PARSED_BYTES

NVIDIA = "0x10de"
DISPLAY_CLASS = "0x03"
VENDORS = {"0x1002": "AMD", "0x8086": "Intel", "0x1414": "Microsoft (virtual)", "0x15ad": "VMware (virtual)"}
DRIVER_LIBRARIES = ("libcuda.so.1", "libnvidia-ml.so.1")
WSL_FOLDER = "/usr/lib/wsl/lib"
MODULE_FOLDERS = ("updates", "extra", "weak-updates", "kernel/drivers/video", "kernel/nvidia*", "misc")


class LinuxPlatform:
    """Reads the kernel's own files below `root`."""

    name = "linux"

    def __init__(self, root: Path = Path("/")) -> None:
        self.root = root

    def host(self, env: Mapping[str, str]) -> HostFacts:
        """Describes the computer."""
        return linux_host.describe(self.root, env)

    def pci_gpus(self) -> Found[tuple[PciGpu, ...]] | Absent | Unknown:
        """Returns NVIDIA's controllers of PCI class 03 (display, VGA, 3D)."""
        if self._is_tegra():
            return Unknown("This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.", "failed")
        folder = self.root / "sys/bus/pci/devices"
        devices = _children(folder)
        if not devices:
            return Unknown("The PCI bus is not visible from here (/sys/bus/pci/devices is empty).", "failed")
        gpus = [d for d in devices if text_of(d / "vendor") == NVIDIA and _is_display(d)]
        if not gpus:
            return Absent(("/sys/bus/pci/devices",))
        return Found(tuple(_pci_gpu(device) for device in gpus), "/sys/bus/pci/devices")

    def other_display(self) -> tuple[str, ...]:
        """Returns the makers of the other display controllers."""
        devices = _children(self.root / "sys/bus/pci/devices")
        vendors = [text_of(device / "vendor") for device in devices if _is_display(device)]
        return tuple(VENDORS.get(vendor, f"vendor {vendor}") for vendor in vendors if vendor != NVIDIA)

    def device_nodes(self) -> Found[tuple[DeviceNode, ...]] | Absent | Unknown:
        """Returns /dev/nvidia* and /dev/dxg without opening them: opening could make or wake something."""
        folder = self.root / "dev"
        names = sorted(path.name for path in _children(folder) if re.match(r"nvidia|dxg$", path.name))
        nodes = tuple(_node(folder / name) for name in names if not (folder / name).is_dir())
        return Found(nodes, "/dev") if nodes else Absent(("/dev/nvidia*", "/dev/dxg"))

    def kernel_module(self) -> Found[KernelModule] | Absent | Unknown:
        """Returns which modules are loaded, their version, and whether one lies on the disk."""
        if self._is_tegra():
            return Unknown("An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.", "failed")
        modules = text_of(self.root / "proc/modules")
        version = self._module_version()
        if not modules and not version:
            return Unknown("/proc/modules cannot be read here.", "failed")
        loaded = {line.split(" ", 1)[0] for line in modules.splitlines()}
        facts = KernelModule(
            nvidia="nvidia" in loaded or bool(version),
            uvm="nvidia_uvm" in loaded,
            nouveau="nouveau" in loaded,
            version=version,
            installed=self._module_on_disk(),
        )
        return Found(facts, "/proc/modules")

    def driver_libraries(self, env: Mapping[str, str]) -> Found[tuple[DriverLibrary, ...]] | Absent | Unknown:
        """Returns each copy of libcuda and libnvidia-ml in the order of the loader's search, then those beside it."""
        points = mount_points(self.root) if self.host(env).in_container else ()
        cached = self._cached()
        found = [
            self._driver_library(name, os.path.realpath(path), via, points)
            for name in DRIVER_LIBRARIES
            for path, via in self._places(name, env, cached.get(name, []))
        ]
        return Found(tuple(found), "the loader's search path") if found else Absent(DRIVER_LIBRARIES)

    def _driver_library(self, name: str, path: str, via: str, points: tuple[str, ...]) -> DriverLibrary:
        mounted = is_mounted("/" + os.path.relpath(path, self.root), points) if points else None
        return DriverLibrary(name, path, _version_in_name(path), via, mounted)

    def nvidia_smi(self, env: Mapping[str, str]) -> str | None:
        """Returns nvidia-smi on PATH, or WSL's copy, which is not on PATH in every distribution."""
        wsl = self.root / WSL_FOLDER.lstrip("/") / "nvidia-smi"
        return shutil.which("nvidia-smi", path=env.get("PATH", "")) or (str(wsl) if wsl.exists() else None)

    def _is_tegra(self) -> bool:
        """Source: the kernel's bindings for Tegra (Documentation/devicetree/bindings/arm/tegra.yaml)."""
        return "nvidia,tegra" in text_of(self.root / "proc/device-tree/compatible")

    def _module_version(self) -> str:
        text = text_of(self.root / "proc/driver/nvidia/version")
        match = re.search(r"Kernel Module(?: for \S+)?\s+(\d[\d.]+)", text)
        return match[1] if match else text_of(self.root / "sys/module/nvidia/version")

    def _module_on_disk(self) -> str:
        base = self.root / "lib/modules" / text_of(self.root / "proc/sys/kernel/osrelease")
        for folder in MODULE_FOLDERS:
            for parent in base.glob(folder):
                if any(parent.rglob("nvidia.ko*")):
                    return "present"
        return ""

    def _cached(self) -> dict[str, list[str]]:
        """Returns the driver's libraries in the loader's cache, which is read as a file: no program has to answer."""
        from gpuwizard.probes.libraries.ld_cache import copies_in_cache

        held = copies_in_cache(str(self.root / "etc/ld.so.cache"), DRIVER_LIBRARIES)
        if held is not None:
            return {name: [str(self.root / path.lstrip("/")) for path in paths] for name, paths in held.items()}
        # Some systems keep it elsewhere (NixOS) or in a form of their own; their own tool may know.
        listing = _listing() if self.root == Path("/") else ""
        return {name: in_listing(listing, name) for name in DRIVER_LIBRARIES}

    def _places(self, name: str, env: Mapping[str, str], cached: list[str]) -> list[tuple[str, str]]:
        from gpuwizard.probes.libraries.inventory import system_folders

        folders = [(folder, "LD_LIBRARY_PATH") for folder in env.get("LD_LIBRARY_PATH", "").split(":") if folder]
        places = [(os.path.join(folder, name), via) for folder, via in folders]
        places += [(path, "ld.so.cache") for path in cached]
        places += [(str(self.root / folder / name), "default folder") for folder in ("lib64", "usr/lib64")]
        places += [(str(self.root / WSL_FOLDER.lstrip("/") / name), "WSL")]
        places += [(os.path.join(folder, name), OFF_THE_PATH) for folder in system_folders(self.root)]
        seen: dict[str, tuple[str, str]] = {}
        for path, via in places:
            if os.path.isfile(path) and (via != OFF_THE_PATH or _is_64_bit(path)):
                seen.setdefault(os.path.realpath(path), (path, via))
        return list(seen.values())


def _is_64_bit(path: str) -> bool:
    from gpuwizard.probes.libraries.elf import ElfReader

    identity, _ = ElfReader().header(path)
    return identity is not None and identity.elf_class == 2


def _listing() -> str:
    """Returns what `ldconfig -p` prints; it only reads."""
    program = shutil.which("ldconfig", path="/sbin:/usr/sbin:" + os.environ.get("PATH", ""))
    return run([program, "-p"], timeout=10, keep=PARSED_BYTES).out if program else ""


def in_listing(listing: str, name: str) -> list[str]:
    """Returns the 64-bit files of that name in what `ldconfig -p` prints."""
    # The word for this machine's files; 32-bit copies bear neither.
    return re.findall(rf"^\s+{re.escape(name)} \([^)]*(?:x86-64|AArch64)[^)]*\) => (.+)$", listing, re.MULTILINE)


def _pci_gpu(device: Path) -> PciGpu:
    driver = device / "driver"
    bound = os.path.basename(os.path.realpath(driver)) if driver.exists() else ""
    return PciGpu(device.name, text_of(device / "device").removeprefix("0x"), kernel_driver=bound)


def _is_display(device: Path) -> bool:
    return text_of(device / "class").startswith(DISPLAY_CLASS)


def _node(path: Path) -> DeviceNode:
    try:
        mode = stat.filemode(path.stat().st_mode)
    except OSError as error:
        return DeviceNode(str(path), False, error.strerror or "")
    return DeviceNode(str(path), os.access(path, os.R_OK | os.W_OK), mode)


def _version_in_name(path: str) -> str:
    match = re.search(r"\.so\.(\d+\.\d+(?:\.\d+)*)$", path)
    return match[1] if match else ""


def _children(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []
