"""Settings of Windows that decide about a GPU, read from the registry."""

import re
from collections.abc import Mapping

from gpuwizard.model.windows import CodePages, WindowsFacts
from gpuwizard.probes import windows_wsl
from gpuwizard.probes.windows_registry import registry_number, registry_text, registry_values

VERSION_KEY = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion"
FILE_SYSTEM_KEY = r"SYSTEM\CurrentControlSet\Control\FileSystem"
# Source: Microsoft, "TDR registry keys"; HwSchMode: 1 off, 2 on.
GRAPHICS_KEY = r"SYSTEM\CurrentControlSet\Control\GraphicsDrivers"
CODE_PAGE_KEY = r"SYSTEM\CurrentControlSet\Control\Nls\CodePage"
# Source: Microsoft, "Redistributing Visual C++ files": where its installer notes its version.
VC_KEY = r"SOFTWARE\Microsoft\VisualStudio\14.0\VC\Runtimes\X64"
# The installer is a 32-bit program, and older ones noted it for such programs only.
OLDER_VC_KEY = VC_KEY.replace("Microsoft", r"Wow6432Node\Microsoft", 1)
SCHEDULING = {1: False, 2: True}


def look(env: Mapping[str, str]) -> WindowsFacts:
    """Returns the settings of this Windows."""
    long_paths = registry_number(FILE_SYSTEM_KEY, "LongPathsEnabled")
    return WindowsFacts(
        edition=edition(registry_text(VERSION_KEY, "ProductName")),
        feature_release=registry_text(VERSION_KEY, "DisplayVersion") or registry_text(VERSION_KEY, "ReleaseId"),
        build=build(registry_text(VERSION_KEY, "CurrentBuildNumber"), registry_number(VERSION_KEY, "UBR")),
        long_paths=None if long_paths is None else long_paths == 1,
        gpu_scheduling=SCHEDULING.get(registry_number(GRAPHICS_KEY, "HwSchMode") or 0),
        tdr_level=registry_number(GRAPHICS_KEY, "TdrLevel"),
        tdr_delay=registry_number(GRAPHICS_KEY, "TdrDelay"),
        tdr_ddi_delay=registry_number(GRAPHICS_KEY, "TdrDdiDelay"),
        vc_package=vc_package(registry_values(VC_KEY)) or vc_package(registry_values(OLDER_VC_KEY)),
        code_pages=code_pages(registry_values(CODE_PAGE_KEY)),
        wsl=windows_wsl.look(env),
    )


def edition(product: str) -> str:
    """Returns what stands behind the name of Windows ("Pro" of "Windows 10 Pro"), empty where nothing does."""
    found = re.fullmatch(r"(?:Microsoft )?Windows (?:Server )?[\d.]+(?: R2)? (.+)", product)
    return found[1] if found else ""


def build(number: str, update: int | None) -> str:
    """Returns the build with its update ("22631.4037"), as `winver` shows it."""
    return f"{number}.{update}" if number and update is not None else number


def vc_package(values: Mapping[str, object]) -> str:
    """Returns the version of the Visual C++ runtime ("14.38.33135.0"), empty where none is installed.

    Args:
        values: What its installer noted. `Installed` goes to 0 when it is removed.
    """
    numbers = [values.get(name) for name in ("Major", "Minor", "Bld", "Rbld")]
    if values.get("Installed") != 1 or not all(isinstance(number, int) for number in numbers[:3]):
        return ""
    return ".".join(str(number or 0) for number in numbers)


def code_pages(values: Mapping[str, object]) -> CodePages | None:
    """Returns the code pages of this Windows, None where it does not tell them."""
    ansi, oem = (str(values.get(name, "")) for name in ("ACP", "OEMCP"))
    return CodePages(int(ansi), int(oem)) if ansi.isdecimal() and oem.isdecimal() else None
