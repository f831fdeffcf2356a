"""What kind of Windows this is.

Python's `platform` module is not asked: from 3.12 on it asks WMI, which takes seconds where that service is ill.
"""

import ctypes
import shutil
import sys
from collections.abc import Callable, Mapping
from typing import Any

from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.user_environment import variable
from gpuwizard.probes.windows_registry import registry_value

# Source: Microsoft, IsProcessorFeaturePresent (winnt.h).
PROCESSOR_FEATURES = {"avx": 39, "avx2": 40, "avx512f": 41}
SECURE_BOOT_KEY = r"SYSTEM\CurrentControlSet\Control\SecureBoot\State"
PROCESSOR_KEY = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
VERSION_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
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
        environment=("conda",) if variable(env, "CONDA_PREFIX") else (),
        cpu=str(registry_value(PROCESSOR_KEY, "ProcessorNameString") or "").strip(),
        cpu_flags=_cpu_flags(),
        package_manager="winget" if shutil.which("winget", path=variable(env, "PATH")) else "",
        shell="powershell",
        is_admin=_is_admin(),
        secure_boot=_secure_boot(),
    )


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
