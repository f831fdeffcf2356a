"""Assemblies that a manifest asks Windows for: their DLLs come from the WinSxS folder, not from the search.

Only DLLs of old compilers (Visual C++ 2005 and 2008) and the common controls are found in this way. Their names
never count as missing here: whether the assembly is installed is known to Windows alone.

A file python.exe.local (the older redirection) changes nothing: Windows ignores it for a program that has a
manifest of its own, as every python.exe has.
"""

import re

_NAMED = re.compile(rb"<dependentAssembly\b.{0,2000}?\bname\s*=\s*[\"']([\w.-]{1,200})[\"']", re.DOTALL | re.IGNORECASE)
_HOLD = {
    "microsoft.vc80.crt": ("msvcr80.dll", "msvcp80.dll", "msvcm80.dll"),
    "microsoft.vc80.openmp": ("vcomp.dll",),
    "microsoft.vc80.mfc": ("mfc80.dll", "mfc80u.dll"),
    "microsoft.vc90.crt": ("msvcr90.dll", "msvcp90.dll", "msvcm90.dll"),
    "microsoft.vc90.openmp": ("vcomp90.dll",),
    "microsoft.vc90.mfc": ("mfc90.dll", "mfc90u.dll"),
    "microsoft.windows.common-controls": ("comctl32.dll",),
    "microsoft.windows.gdiplus": ("gdiplus.dll",),
}


def assemblies(manifest: bytes) -> tuple[str, ...]:
    """Returns the names, in lower case, of the assemblies that a manifest asks for."""
    return tuple(dict.fromkeys(name.decode("ascii").lower() for name in _NAMED.findall(manifest)))


def is_side_by_side(name: str, asked: tuple[str, ...]) -> bool:
    """Whether a DLL comes with one of the assemblies that were asked for."""
    return any(name.lower() in _HOLD.get(assembly, ()) for assembly in asked)
