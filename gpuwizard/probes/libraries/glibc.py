"""What a Linux system's own loader was built to do: its folders, its cache, the tokens that it replaces."""

import re
from pathlib import Path

from msgspec import Struct

from gpuwizard.probes.libraries.elf import Identity
from gpuwizard.probes.libraries.files import read_bytes, read_text

_MAX_SIZE = 8 * 1024 * 1024
_MULTIARCH = {62: "x86_64-linux-gnu", 183: "aarch64-linux-gnu"}
_PLATFORMS = {62: "x86_64", 183: "aarch64"}
_USUAL_FOLDERS = ("/lib64", "/usr/lib64", "/lib", "/usr/lib")
# The loader holds its folders as text, one after the other, each with a slash at the end.
_FOLDERS = re.compile(rb"(?:/[\w.+-]+)*/lib[\w./+-]*/\0(?:/[\w./+-]+/\0){1,9}")
_CACHE = re.compile(rb"(/[\w./+-]*/ld\.so\.cache)\0")
_RELEASE = re.compile(rb"release version 2\.(\d+)")
_LIB_TOKEN = re.compile(rb"\0(lib/(?:x86_64|aarch64)-linux-gnu|lib64)\0")

# What the kernel calls the abilities that make up a level, for x86 (psABI: x86-64-v2, v3, v4).
_LEVELS = (
    ("x86-64-v2", "cx16 lahf_lm popcnt sse4_1 sse4_2 ssse3"),
    ("x86-64-v3", "avx avx2 bmi1 bmi2 f16c fma abm movbe xsave"),
    ("x86-64-v4", "avx512f avx512bw avx512cd avx512dq avx512vl"),
)


class Glibc(Struct, frozen=True):
    """How one system's loader searches.

    Attributes:
        folders: Where it looks last of all.
        cache: Its table of libraries.
        lib: What `$LIB` stands for.
        platform: What `$PLATFORM` stands for.
        subfolders: Folders inside each folder that it looks into first, for better processors.
        levels: The processor levels that libraries in the cache may be made for, best first.
    """

    folders: tuple[str, ...]
    cache: str = "/etc/ld.so.cache"
    lib: str = "lib64"
    platform: str = "x86_64"
    subfolders: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


def read_glibc(root: Path, identity: Identity, interpreter: str = "") -> Glibc:
    """Returns how the loader of a program searches, read from the loader's own file.

    Args:
        root: Where the system's folders begin.
        identity: Word size and processor of the program.
        interpreter: The loader that the program names; without it the usual answer of Linux systems is given.
    """
    data = read_bytes(f"{root}/{interpreter.lstrip('/')}", _MAX_SIZE) if interpreter else b""
    usual = _usual(root, identity)
    told = _RELEASE.search(data)
    minor = int(told[1]) if told else 37
    levels = processor_levels(read_text(f"{root}/proc/cpuinfo", 20_000)) if identity.machine == 62 else ()
    subfolders = [f"glibc-hwcaps/{level}" for level in levels] if minor >= 33 else []
    if minor < 37:
        subfolders += ["tls/x86_64", "tls", "x86_64"] if identity.machine == 62 else ["tls", "aarch64"]
    folders, cache, lib = _FOLDERS.search(data), _CACHE.search(data), _LIB_TOKEN.search(data)
    return Glibc(
        folders=tuple(one.rstrip("/") for one in _texts(folders[0])) if folders else usual.folders,
        cache=cache[1].decode() if cache else usual.cache,
        lib=lib[1].decode() if lib else usual.lib,
        platform=usual.platform,
        subfolders=tuple(subfolders),
        levels=levels if minor >= 33 else (),
    )


def is_musl(interpreter: str) -> bool:
    """Whether a program's loader is that of musl (Alpine Linux), which searches by other rules than glibc's.

    Args:
        interpreter: The loader that the program names ("/lib/ld-musl-x86_64.so.1").
    """
    return interpreter.rpartition("/")[2].startswith("ld-musl")


def processor_levels(cpuinfo: str) -> tuple[str, ...]:
    """Returns the x86 levels that a processor reaches, best first, from the text of /proc/cpuinfo."""
    line = re.search(r"^flags\s*:(.*)$", cpuinfo, re.MULTILINE)
    flags = set(line[1].split()) if line else set[str]()
    reached: list[str] = []
    for name, needed in _LEVELS:
        if not flags.issuperset(needed.split()):
            break
        reached.insert(0, name)
    return tuple(reached)


def _usual(root: Path, identity: Identity) -> Glibc:
    name = _MULTIARCH.get(identity.machine, "")
    multiarch = (f"/lib/{name}", f"/usr/lib/{name}") if name else ()
    debian = bool(name) and (root / "usr/lib" / name).is_dir()
    return Glibc(
        folders=(*multiarch, *_USUAL_FOLDERS),
        lib=f"lib/{name}" if debian else "lib64",
        platform=_PLATFORMS.get(identity.machine, ""),
    )


def _texts(data: bytes) -> list[str]:
    return [part.decode("utf-8", "replace") for part in data.split(b"\0") if part]
