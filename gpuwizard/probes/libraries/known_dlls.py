r"""Names that Windows answers without looking into any folder: known DLLs and API sets.

Sources: Microsoft, "Dynamic-link library search order" and "Windows API sets"; the list is the registry key
Session Manager\KnownDLLs of Windows 10 and 11, with what these DLLs import themselves.
"""

from msgspec import Struct

from gpuwizard.probes.windows_registry import registry_values

_SESSION_MANAGER = r"SYSTEM\CurrentControlSet\Control\Session Manager"
_KNOWN = rf"{_SESSION_MANAGER}\KnownDLLs"
# Names of interfaces rather than files. There need not be a file behind one.
_API_SETS = ("api-ms-win-", "ext-ms-win-", "ext-ms-onecore-", "ext-ms-mf-")
_USUAL_NAMES = (
    "advapi32 bcryptprimitives cfgmgr32 clbcatq combase comdlg32 coml2 difxapi gdi32 gdi32full gdiplus imagehlp"
    " imm32 kernel32 kernelbase kernel.appcore msctf msvcp_win msvcrt normaliz nsi ntdll ole32 oleaut32 psapi"
    " rpcrt4 sechost setupapi shcore shell32 shlwapi ucrtbase user32 win32u windows.storage wldap32 ws2_32"
)
_USUAL = frozenset(f"{name}.dll" for name in _USUAL_NAMES.split())


class Settings(Struct, frozen=True):
    """What the registry says about the search.

    Attributes:
        known: Known DLLs, in lower case.
        safe: Whether the current folder comes late (SafeDllSearchMode; on unless someone turned it off).
    """

    known: frozenset[str] = _USUAL
    safe: bool = True


def settings() -> Settings:
    """Returns this machine's settings; those of a fresh Windows where there is no registry."""
    names = [value.lower() for value in registry_values(_KNOWN).values() if isinstance(value, str)]
    others = {name.lower(): value for name, value in registry_values(_SESSION_MANAGER).items()}
    listed = {name for name in names if name.endswith(".dll")}
    return Settings(_USUAL | listed, others.get("safedllsearchmode", 1) != 0)


def is_api_set(name: str) -> bool:
    """Whether a name is one of an interface that Windows resolves by a table of its own."""
    return name.lower().startswith(_API_SETS)
