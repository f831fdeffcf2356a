"""What kind of Windows this is.

Python's `platform` module is not asked: from 3.12 on it asks WMI, which takes seconds where that service is ill.
"""

import ctypes
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from gpuwizard.model.host import Commit, HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import virtual, windows_settings
from gpuwizard.probes.user_environment import variable
from gpuwizard.probes.windows_registry import registry_text, registry_value
from gpuwizard.probes.windows_settings import VERSION_KEY
from gpuwizard.probes.windows_version import file_version

# Source: Microsoft, IsProcessorFeaturePresent (winnt.h).
PROCESSOR_FEATURES = {"avx": 39, "avx2": 40, "avx512f": 41}
SECURE_BOOT_KEY = r"SYSTEM\CurrentControlSet\Control\SecureBoot\State"
PROCESSOR_KEY = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
# What the firmware says of the computer; Windows writes it there at each start.
BIOS_KEY = r"HARDWARE\DESCRIPTION\System\BIOS"
# The files that frameworks of these years load. Source: their import tables, and TensorFlow's self_check.py.
VC_FILES = ("msvcp140.dll", "msvcp140_1.dll", "vcruntime140.dll", "vcruntime140_1.dll")
FIRST_BUILD_OF_11 = 22000
# winnt.h names PF_AVX_INSTRUCTIONS_AVAILABLE from the SDK of this build on; no older Windows was there to try.
FIRST_BUILD_TO_KNOW_AVX = 19041
XSTATE_MASK_AVX = 0x4


def describe(env: Mapping[str, str]) -> HostFacts:
    """Describes the computer."""
    number = _version()
    return HostFacts(
        os="windows",
        release=release_name(number, _is_server(), str(registry_value(VERSION_KEY, "ProductName") or "")),
        kernel=number,
        # A program for another processor sees that processor; the second variable then names the true one.
        machine=variable(env, "PROCESSOR_ARCHITEW6432") or variable(env, "PROCESSOR_ARCHITECTURE"),
        environment=_environment(env),
        cpu=str(registry_value(PROCESSOR_KEY, "ProcessorNameString") or "").strip(),
        cpu_flags=_cpu_flags(),
        package_manager="winget" if shutil.which("winget", path=variable(env, "PATH")) else "",
        shell="powershell",
        is_admin=_is_admin(),
        secure_boot=_secure_boot(),
        vc_runtime=vc_runtime(Path(variable(env, "SystemRoot") or r"C:\Windows") / "System32"),
        commit=_commit(),
        windows=windows_settings.look(env),
    )


def _environment(env: Mapping[str, str]) -> tuple[str, ...]:
    vendor, product = (registry_text(BIOS_KEY, name) for name in ("SystemManufacturer", "SystemProductName"))
    around = ("vm",) if virtual.by_name(vendor, product) else ()
    return (*around, "conda") if variable(env, "CONDA_PREFIX") else around


def vc_runtime(folder: Path) -> Found[str] | Absent | Unknown:
    """Returns the version of Microsoft's Visual C++ runtime, or which of its files are not there.

    Args:
        folder: Where its installer puts the files. Each is needed: the last two came with later versions.
    """
    missing = [str(folder / name) for name in VC_FILES if not (folder / name).is_file()]
    if missing:
        return Absent(tuple(missing))
    return Found(file_version(str(folder / VC_FILES[0])), str(folder / VC_FILES[0]))


def release_name(number: str, server: bool, product: str) -> str:
    """Returns what this Windows is called, with its version.

    Args:
        number: Version ("10.0.22631"); 11 still says 10 there, and only its build number tells.
        server: Whether this is a Windows Server.
        product: ProductName of the registry, which says "Windows 10" on Windows 11 too.
    """
    major, _, rest = number.partition(".")
    build = rest.rpartition(".")[2]
    if major == "10" and build.isdigit() and not server:
        return f"Windows {11 if int(build) >= FIRST_BUILD_OF_11 else 10} ({number})"
    return f"{product or 'Windows'} ({number})" if number else product or "Windows"


def processor_flags(ask: Callable[[int], int], states: int, build: int) -> tuple[str, ...]:
    """Returns the instruction sets that the processor has.

    Args:
        ask: IsProcessorFeaturePresent, which denies AVX and AVX2 on older systems because it does not know them.
        states: GetEnabledXStateFeatures, which tells of AVX on every system since Windows 7 SP1.
        build: Build number of Windows.
    """
    held = tuple(name for name, number in PROCESSOR_FEATURES.items() if ask(number))
    if "avx" not in held and build < FIRST_BUILD_TO_KNOW_AVX and states & XSTATE_MASK_AVX:
        return ("avx", *held)
    return held


def _version() -> str:
    """Returns the version that the system's own files have: a program without a manifest is told an older one."""
    ask: Any = getattr(sys, "getwindowsversion", None)
    return ".".join(str(part) for part in ask().platform_version) if ask else ""


def _is_server() -> bool:
    # Source: Microsoft, OSVERSIONINFOEXW: 1 is VER_NT_WORKSTATION, 2 a domain controller, 3 a server.
    ask: Any = getattr(sys, "getwindowsversion", None)
    return bool(ask) and ask().product_type != 1


def _cpu_flags() -> Found[tuple[str, ...]] | Absent | Unknown:
    try:
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
        kernel.GetEnabledXStateFeatures.restype = ctypes.c_uint64
        states = int(kernel.GetEnabledXStateFeatures())
        held = processor_flags(kernel.IsProcessorFeaturePresent, states, int(_version().rpartition(".")[2]))
    except (OSError, AttributeError, ValueError) as error:
        return Unknown(f"Windows does not tell the processor's features: {error}.", "failed")
    return Found(held, "IsProcessorFeaturePresent")


class _MemoryStatus(ctypes.Structure):
    """Source: Microsoft, MEMORYSTATUSEX (sysinfoapi.h). "PageFile" is what may be promised: memory and page file."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("physical", "physical_free", "page_file", "page_file_free")),
        *((name, ctypes.c_uint64) for name in ("virtual", "virtual_free", "extended_free")),
    )


def _commit() -> Found[Commit] | Absent | Unknown:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    try:
        kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
        answered = kernel.GlobalMemoryStatusEx(ctypes.byref(status))
    except (OSError, AttributeError) as error:
        return Unknown(f"Windows does not tell how much memory it can promise: {error}.", "failed")
    if not answered:
        return Unknown("Windows does not tell how much memory it can promise.", "failed")
    return Found(Commit(int(status.page_file), int(status.page_file_free)), "GlobalMemoryStatusEx")


def _is_admin() -> bool:
    try:
        return bool(getattr(ctypes, "windll").shell32.IsUserAnAdmin())  # noqa: B009 - exists on Windows only
    except (OSError, AttributeError):
        return False


def _secure_boot() -> Found[bool] | Absent | Unknown:
    value = registry_value(SECURE_BOOT_KEY, "UEFISecureBootEnabled")
    if value is None:
        return Absent((f"HKLM\\{SECURE_BOOT_KEY}",))
    return Found(value == 1, "registry")
