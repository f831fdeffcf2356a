"""WSL as Windows knows it. Nothing is started: `wsl.exe` would wake a virtual machine, or offer to install one."""

import struct
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.model.windows import Wsl, WslSystem
from gpuwizard.probes.user_environment import variable
from gpuwizard.probes.windows_registry import Values, registry_keys, registry_text, registry_values

LXSS_KEY = r"Software\Microsoft\Windows\CurrentVersion\Lxss"
MSI_KEY = rf"{LXSS_KEY}\MSI"
# Source: microsoft/WSL, LXSS_DISTRO_FLAGS_VM_MODE. The value "Version" beside it is of the file system, not of WSL.
IN_A_VM = 0x8
INSTALLED = 1
# Systems that belong to a program and in which nobody works.
OWN_PARTS = ("docker-desktop", "docker-desktop-data", "rancher-desktop", "rancher-desktop-data")
LIBRARIES = ("libcuda.so.1", "libnvidia-ml.so.1", "libdxcore.so")
# Source: Linux, Documentation/arch/x86/boot.rst: header magic, and where the version's text lies behind 0x200.
MAGIC_AT, VERSION_AT, SETUP = 0x202, 0x20E, 0x200


def look(env: Mapping[str, str]) -> Wsl | None:
    """Returns what is installed of WSL, None where nothing of it is there."""
    system32 = Path(variable(env, "SystemRoot") or r"C:\Windows") / "System32"
    package, home = registry_text(MSI_KEY, "Version"), registry_text(MSI_KEY, "InstallLocation")
    found = Wsl(
        systems=installed(),
        package=package,
        kernel=kernel_version(Path(home) / "tools" / "kernel" if home else system32 / "lxss" / "tools" / "kernel"),
        libraries=tuple(name for name in LIBRARIES if _is_file(system32 / "lxss" / "lib" / name)),
    )
    # Every NVIDIA driver brings its libraries for Linux: they alone do not mean that WSL was ever asked for.
    return found if found.systems or found.package or found.kernel else None


def installed() -> tuple[WslSystem, ...]:
    """Returns the Linux systems of this user as the registry has them, the default one first."""
    return systems(_entries(), registry_text(LXSS_KEY, "DefaultDistribution", "HKCU"))


def systems(entries: Mapping[str, Values], default: str) -> tuple[WslSystem, ...]:
    """Returns the Linux systems that are wholly installed and that somebody works in, the default one first.

    Args:
        entries: The values of each system by the name of its key.
        default: The key of the default one.
    """
    found = []
    for key, values in entries.items():
        name, flags = values.get("DistributionName"), values.get("Flags")
        if not isinstance(name, str) or name in OWN_PARTS or values.get("State", INSTALLED) != INSTALLED:
            continue
        version = 0 if not isinstance(flags, int) else 2 if flags & IN_A_VM else 1
        found.append(WslSystem(name, version, key.lower() == default.lower()))
    return tuple(sorted(found, key=lambda system: not system.default))


def kernel_version(path: Path) -> str:
    """Returns the version of a Linux kernel's file, empty where it has none or is of another kind of processor."""
    try:
        with path.open("rb") as file:
            head = file.read(SETUP + 0x20)
            if head[MAGIC_AT : MAGIC_AT + 4] != b"HdrS":
                return ""
            file.seek(SETUP + struct.unpack_from("<H", head, VERSION_AT)[0])
            words = file.read(200).partition(b"\0")[0].decode("ascii", "replace").split()
    except (OSError, struct.error):
        return ""
    return words[0] if words else ""


def _entries() -> dict[str, Values]:
    return {key: registry_values(f"{LXSS_KEY}\\{key}", "HKCU") for key in registry_keys(LXSS_KEY, "HKCU")}


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False
