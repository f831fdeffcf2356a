"""Copies of GPU libraries that lie on the machine, whether the loader would reach them or not."""

import os
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from gpuwizard.catalog.libraries import stem_and_number
from gpuwizard.probes.libraries.files import exists, folders_like, names_in, real
from gpuwizard.probes.libraries.ld_conf import CONFIGURED, configured_folders
from gpuwizard.probes.libraries.linux_loader import library_path
from gpuwizard.probes.libraries.request import LibraryRequest

_MAX_ENTRIES = 100_000
_WHEELS = ("nvidia/*/lib", "nvidia/*/bin", "nvidia/cu*/lib", "nvidia/cu*/bin/x86_64", "nvidia/*/lib/x64")
_IN_TOOLKIT = ("lib64", "lib", "targets/*/lib", "bin", "bin/x64", "extras/CUPTI/lib64")
_SYSTEM = (
    "usr/local/cuda*/lib64",
    "usr/local/cuda*/targets/*/lib",
    "opt/cuda*/lib64",
    "opt/cudnn*/lib*",
    "usr/local/cudnn*/lib*",
    "usr/lib/cuda/lib64",
    "usr/lib/nvidia-cuda-toolkit/lib*",
    "usr/lib/x86_64-linux-gnu",
    "usr/lib/aarch64-linux-gnu",
    "usr/lib64",
    "usr/lib",
    "usr/local/lib",
    "usr/local/lib64",
    # Places of the driver's own libraries: WSL, containers, Colab, Debian's alternatives, NixOS.
    "usr/lib/wsl/lib",
    "usr/local/nvidia/lib*",
    "usr/lib64-nvidia",
    "usr/lib/nvidia*",
    "usr/lib/x86_64-linux-gnu/nvidia/*",
    "run/opengl-driver/lib",
)


class Copy(Struct, frozen=True):
    """A file with the name of a GPU library: stem and number of that name, and where it was seen."""

    path: str
    name: str
    stem: str
    number: str
    via: str


class Inventory:
    """All copies of the wanted libraries, each real file once, the nearest place first."""

    def __init__(self, places: Iterable[tuple[str, str]], stems: frozenset[str]) -> None:
        self._copies: dict[str, list[Copy]] = {}
        seen: set[str] = set()
        for via, folder in places:
            place = real(folder)
            if place in seen:
                continue
            seen.add(place)
            for name in names_in(folder)[:_MAX_ENTRIES]:
                stem, number = stem_and_number(name)
                if stem in stems and (number or name.lower().endswith(".dll")):
                    self._copies.setdefault(stem, []).append(Copy(os.path.join(place, name), name, stem, number, via))

    def named(self, name: str) -> tuple[Copy, ...]:
        """Returns the copies of exactly that file name (in any case for DLLs) that lead to a file."""
        found = (copy for copy in self._of(name) if copy.name.lower() == name.lower())
        return _once(copy for copy in found if exists(copy.path))

    def of_library(self, name: str) -> tuple[Copy, ...]:
        """Returns the copies of the same library in any version, each real file once."""
        return _once(copy for copy in self._of(name) if exists(copy.path))

    def _of(self, name: str) -> list[Copy]:
        return self._copies.get(stem_and_number(name)[0], [])


def places(request: LibraryRequest) -> list[tuple[str, str]]:
    """Returns where copies may lie, as pairs of origin and folder: the environment first, the system last."""
    found = [("site-packages", folder) for folder in wheel_folders(request.site_packages)]
    found += [("conda", folder) for folder in conda_folders(request)]
    found += [("toolkit", folder) for one in request.toolkits for folder in toolkit_folders(one.path)]
    variable = "PATH" if request.platform == "windows" else "LD_LIBRARY_PATH"
    found += [(variable, folder) for folder in search_path(request)]
    if request.platform == "windows":
        found += [("cuDNN installer", folder) for folder in cudnn_installer_folders(dict(request.env))]
    else:
        found += [("system", folder) for folder in system_folders(request.root)]
        found += [(CONFIGURED, folder) for folder in configured_folders(request.root)]
    return found


def search_path(request: LibraryRequest) -> tuple[str, ...]:
    """Returns the folders of PATH on Windows, of LD_LIBRARY_PATH elsewhere."""
    if request.platform == "windows":
        value = next((text for name, text in request.env.items() if name.upper() == "PATH"), "")
        return tuple(dict.fromkeys(entry.strip('"') for entry in value.split(";") if entry))
    return library_path(request.env, request.cwd, real(request.executable) if request.executable else "")


def wheel_folders(site_packages: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the folders in which NVIDIA's pip packages keep their libraries."""
    found = [folder for site in site_packages for like in _WHEELS for folder in folders_like(site, like)]
    return tuple(dict.fromkeys(found))


def conda_folders(request: LibraryRequest) -> tuple[str, ...]:
    """Returns the library folders of the conda environment in use, and of the active one."""
    below = ("Library/bin", "bin") if request.platform == "windows" else ("lib", "targets/x86_64-linux/lib")
    return tuple(dict.fromkeys(f"{prefix}/{part}" for prefix in conda_prefixes(request) for part in below))


def conda_prefixes(request: LibraryRequest) -> tuple[str, ...]:
    """Returns the conda environment in use, and the active one where that is another."""
    prefixes = [request.prefix] if request.conda else []
    prefixes.append(request.env.get("CONDA_PREFIX", ""))
    return tuple(dict.fromkeys(prefix for prefix in prefixes if prefix))


def toolkit_folders(toolkit: str) -> tuple[str, ...]:
    """Returns the library folders of a CUDA toolkit."""
    return tuple(folder for like in _IN_TOOLKIT for folder in folders_like(toolkit, like))


def system_folders(root: Path) -> tuple[str, ...]:
    """Returns the folders of the system in which CUDA, cuDNN or the driver are installed at times."""
    return tuple(folder for like in _SYSTEM for folder in folders_like(str(root), like))


def cudnn_installer_folders(env: dict[str, str]) -> tuple[str, ...]:
    r"""Returns the folders of cuDNN's Windows installer, which PATH does not name by itself.

    The layouts are CUDNN\v9.4\bin, CUDNN\v9.4\bin\12.6 and CUDNN\v9.23\bin\13.3\x64.
    """
    programs = next((value for name, value in env.items() if name.upper() == "PROGRAMFILES"), "")
    base = f"{programs or 'C:/Program Files'}/NVIDIA/CUDNN"
    return tuple(folder for like in ("*/bin", "*/bin/*", "*/bin/*/x64") for folder in folders_like(base, like))


def _once(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    found: dict[str, Copy] = {}
    for copy in copies:
        found.setdefault(real(copy.path), copy)
    return tuple(found.values())
