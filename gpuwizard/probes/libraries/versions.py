"""The version of a library file, read from the file, the header beside it, or the package that owns it."""

import re
from pathlib import Path

import msgspec
from msgspec import Struct

from gpuwizard.catalog.libraries import family_of, stem_and_number
from gpuwizard.model.libraries import Component
from gpuwizard.probes.libraries.files import is_below, names_in, read_text, real
from gpuwizard.probes.libraries.windows_loader import DllReader

_CUDNN_HEADERS = ("cudnn_version.h", "cudnn_version_v9.h", "cudnn_version_v8.h", "cudnn.h")
_MULTIARCH = ("x86_64-linux-gnu", "aarch64-linux-gnu")
_MAX_RECORD = 20_000_000
_CONDA_PACKAGE = re.compile(r"(?:lib)?(?:cu|nvidia|nccl|nvjitlink|npp)[a-z0-9_.-]*-[0-9][^-]*-[^-]+\.json$")
_DISTRIBUTION = re.compile(r"(nvidia_.+?)-([^-]+)\.dist-info$")


def header_number(text: str, name: str) -> int | None:
    """Returns the number that a header defines a name as (`#define CUDART_VERSION 12090`), None for none."""
    found = re.search(rf"^[ \t]*#[ \t]*define[ \t]+{re.escape(name)}[ \t]+(\d+)", text, re.MULTILINE)
    return int(found[1]) if found else None


def cuda_number(number: int) -> str:
    """Returns CUDA's own number as text: 12090 is "12.9"."""
    return f"{number // 1000}.{number % 1000 // 10}"


def cudnn_from_headers(folders: tuple[str, ...]) -> tuple[str, str]:
    """Returns the cuDNN version and the name of the header that says it, both empty where none does."""
    for folder in folders:
        for name in _CUDNN_HEADERS:
            text = read_text(f"{folder}/{name}")
            parts = [header_number(text, f"CUDNN_{part}") for part in ("MAJOR", "MINOR", "PATCHLEVEL")]
            if text and all(part is not None for part in parts):
                return ".".join(str(part) for part in parts), name
    return "", ""


def header_folders(library: str) -> tuple[str, ...]:
    """Returns the folders where the headers of a library file lie, nearest first."""
    folder = Path(real(library)).parent
    found = [folder.parent / "include", folder.parent.parent / "include"]
    if folder.name in _MULTIARCH:
        found.insert(0, folder.parent.parent / "include" / folder.name)
    if folder.parent.name == "bin" or folder.name == "x64":  # Windows: v9.4\bin\12.6\x64
        found += [folder.parent.parent.parent / "include", folder.parent.parent / "include" / folder.name]
    return tuple(dict.fromkeys(str(one) for one in found))


def from_file_name(path: str) -> str:
    """Returns the version in the name of the real file behind all links, empty where it is only a major."""
    number = stem_and_number(Path(real(path)).name)[1]
    return number if number.count(".") >= 2 or (family_of(path) == "driver" and "." in number) else ""


def from_resource(path: str, text: str) -> str:
    """Returns the version that a DLL's version resource stands for, empty where it cannot be told.

    CUDA's DLLs say "6,14,11,N". In cudart's, N is CUDA's own number (12090 is 12.9). The other libraries write
    their digits without a separator (cuSPARSE 11.7.5 says 1175), which cannot be read back for sure.
    """
    parts = [part for part in re.split(r"[,. ]+", text) if part.isdigit()]
    if parts[:3] == ["6", "14", "11"]:
        is_runtime = stem_and_number(Path(path).name)[0] == "cudart" and len(parts) == 4
        return cuda_number(int(parts[3])) if is_runtime else ""
    return ".".join(parts) if len(parts) >= 2 else ""


def conda_owners(prefix: str) -> dict[str, str]:
    """Returns library file to version for NVIDIA's packages in a conda environment, read from its records."""
    found: dict[str, str] = {}
    for name in names_in(f"{prefix}/conda-meta"):
        if not _CONDA_PACKAGE.match(name):
            continue
        try:
            record = msgspec.json.decode(read_text(f"{prefix}/conda-meta/{name}", _MAX_RECORD), type=_CondaRecord)
        except (msgspec.DecodeError, ValueError):
            continue
        libraries = (file for file in record.files if ".so" in file or file.lower().endswith(".dll"))
        found.update((real(f"{prefix}/{file}"), record.version) for file in libraries)
    return found


class _CondaRecord(Struct, frozen=True):
    """The parts of a record in conda-meta that tell who owns a file."""

    version: str = ""
    files: tuple[str, ...] = ()


class VersionReader:
    """Tells the versions of library files; knows which pip package owns which file."""

    def __init__(
        self,
        site_packages: tuple[str, ...] = (),
        dlls: DllReader | None = None,
        toolkits: tuple[Component, ...] = (),
        prefixes: tuple[str, ...] = (),
    ) -> None:
        self._dlls = dlls or DllReader()
        self._toolkits = toolkits
        self._owners: dict[str, str] = {}
        self._headers: dict[tuple[str, ...], tuple[str, str]] = {}
        for folder in site_packages:
            self._read_records(folder)
        for prefix in prefixes:
            self._owners.update(conda_owners(prefix))

    def of(self, path: str) -> str:
        """Returns a file's version, empty where it cannot be told."""
        name = Path(path).name
        if family_of(name) == "cudnn":
            return self.of_cudnn(path)[0]
        if name.lower().endswith(".dll"):
            version = from_resource(path, self._dlls.read(path).file_version)
            if version:
                return version
        return self._owners.get(real(path), "") or from_file_name(path) or self._of_toolkit(path)

    def of_cudnn(self, path: str) -> tuple[str, str]:
        """Returns the version of a cuDNN file and how it was read, both empty where it cannot be told.

        The file's own version resource comes first, then the header beside it, then the package that owns it.
        The name of the file comes last: a file can be renamed.
        """
        if path.lower().endswith(".dll"):
            version = from_resource(path, self._dlls.read(path).file_version)
            if version:
                return version, "version resource"
        version, header = self._header(header_folders(path))
        # Wheels of cuDNN 8 and 9 share one folder, and the header is that of the one installed last.
        major = stem_and_number(Path(path).name)[1].partition(".")[0]
        if version and (not major or version.startswith(f"{major}.")):
            return version, header
        version = self._owners.get(real(path), "")
        if version:
            return version, "package metadata"
        version = from_file_name(path)
        return version, "file name" if version else ""

    def _header(self, folders: tuple[str, ...]) -> tuple[str, str]:
        if folders not in self._headers:
            self._headers[folders] = cudnn_from_headers(folders)
        return self._headers[folders]

    def _of_toolkit(self, path: str) -> str:
        """The CUDA runtime has its toolkit's version; the other libraries have numbers of their own."""
        if stem_and_number(Path(path).name)[0] != "cudart":
            return ""
        return next((one.version for one in self._toolkits if is_below(path, one.path)), "")

    def _read_records(self, site: str) -> None:
        for name in names_in(site):
            found = _DISTRIBUTION.match(name)
            if found is None:
                continue
            for line in read_text(f"{site}/{name}/RECORD").splitlines():
                file = line.partition(",")[0]
                if ".so" in file or file.lower().endswith(".dll"):
                    self._owners[real(f"{site}/{file}")] = found[2]
