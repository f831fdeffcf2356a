"""What kind of Windows this is."""

import ctypes
import platform
import shutil
from collections.abc import Mapping

from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.windows_registry import registry_value

# Source: Microsoft, IsProcessorFeaturePresent (winnt.h).
PROCESSOR_FEATURES = {"avx": 39, "avx2": 40, "avx512f": 41}
SECURE_BOOT_KEY = r"SYSTEM\CurrentControlSet\Control\SecureBoot\State"
PROCESSOR_KEY = r"HARDWARE\DESCRIPTION\System\CentralProcessor\0"
FIRST_BUILD_OF_11 = 22000


def describe(env: Mapping[str, str]) -> HostFacts:
    """Describes the computer."""
    return HostFacts(
        os="windows",
        release=_release(),
        kernel=platform.version(),
        machine=platform.machine(),
        environment=("conda",) if env.get("CONDA_PREFIX") else (),
        cpu=str(registry_value(PROCESSOR_KEY, "ProcessorNameString") or "").strip() or platform.processor(),
        cpu_flags=_cpu_flags(),
        package_manager="winget" if shutil.which("winget", path=env.get("PATH", "")) else "",
        shell="powershell",
        is_admin=_is_admin(),
        secure_boot=_secure_boot(),
    )


def _release() -> str:
    """Windows 11 still calls itself version 10; its build number tells."""
    version = platform.version()
    build = version.rpartition(".")[2]
    name = "Windows 11" if build.isdigit() and int(build) >= FIRST_BUILD_OF_11 else f"Windows {platform.release()}"
    return f"{name} ({version})"


def _cpu_flags() -> Found[tuple[str, ...]] | Absent | Unknown:
    try:
        ask = getattr(ctypes, "windll").kernel32.IsProcessorFeaturePresent  # noqa: B009 - exists on Windows only
        held = tuple(name for name, number in PROCESSOR_FEATURES.items() if ask(number))
    except (OSError, AttributeError) as error:
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
