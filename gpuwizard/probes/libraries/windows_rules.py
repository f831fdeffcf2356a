r"""By which rules each framework opens its DLLs on Windows.

TensorFlow up to 2.10 calls LoadLibraryEx with a bare name (load_library.cc): the folders of PATH count, those of
os.add_dll_directory do not. PyTorch adds its lib folder, the Library\bin of its Python, and a toolkit where there is
no CUDA runtime in either, and loads each DLL of lib with its full path and the flags 0x1100; where a file is not
found it puts the same folders before PATH and tries again without flags (torch/__init__.py, 1.5.1 to 2.15; older
ones only change PATH). Anaconda's interpreter puts its Library\bin before PATH by itself when it starts. A Python
of the Microsoft Store is a packaged app, and the search of those leaves PATH out (Microsoft, search order).
cuDNN 8 and 9 open their own parts by bare name, wherever they themselves came from (seen in 8.9.5, 9.10, 9.28).
"""

import os
import re

from msgspec.structs import replace
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.library_names import family_of
from gpuwizard.catalog.versions import older
from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.dll import AMD64, I386, DllReader
from gpuwizard.probes.libraries.files import names_in, real
from gpuwizard.probes.libraries.known_dlls import settings
from gpuwizard.probes.libraries.openers import build_cuda
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.windows_loader import NOT_FOUND, DllLoaded, WindowsLoader
from gpuwizard.probes.libraries.windows_search import ALTERED_PATH, PYTHON, SEARCH_DEFAULT, order, surroundings

OWN = "site-packages"
ADDED = "add_dll_directory"
CONDA = "conda"
_STORE = re.compile(r"[\\/]windowsapps[\\/]pythonsoftwarefoundation", re.IGNORECASE)
_WITH_FLAGS_FROM = Version("1.5.1")


class FrameworkProcess:
    """The process of one framework on Windows, opening DLLs in its own way."""

    def __init__(self, request: LibraryRequest, reader: DllReader) -> None:
        config = settings()
        program = program_path(request)
        around = surroundings(request.env, program=os.path.dirname(program), cwd=request.cwd, safe=config.safe)
        machine = reader.read(program).machine or AMD64
        front = ((CONDA, os.path.join(request.prefix, "Library", "bin")),) if request.conda else ()
        around = replace(around, packaged=bool(_STORE.search(program)), bits32=machine == I386, front=front)
        self._lib = os.path.join(request.framework_location, "lib") if request.framework == "torch" else ""
        added = _added_by_torch(request) if self._lib else ()
        self._plain = WindowsLoader(replace(around, added=added), machine=machine, known=config.known, reader=reader)
        self._patched = WindowsLoader(replace(around, front=(*added, *front)), like=self._plain)
        self._with_flags = _version(request.version) >= _WITH_FLAGS_FROM
        # Python 3.8 is the first that leaves PATH out for extension modules and ctypes.
        self._searches_added = not older(request.python_version, "3.8")
        self._reach: tuple[tuple[str, str], ...] | None = None
        self._plain.start(program)
        # Every python.exe imports the DLL of its Python: where none was read, what it has loaded is not known.
        self.is_known = bool(reader.read(program).imports)

    def open(self, name: str) -> DllLoaded:
        """Opens a library as the framework itself does."""
        if not self._lib or family_of(name) == "driver":
            return self._plain.open(name)
        if not self._with_flags:
            return _named(self._patched.open(name), self._lib)
        own = os.path.join(self._lib, name)
        if os.path.lexists(own):
            first = self._plain.open(own, PYTHON)
            again = self._patched.open(own) if first.error == NOT_FOUND else first
        else:
            first = self._plain.open(name, PYTHON, folder=self._lib)
            again = self._patched.open(name) if first.error == NOT_FOUND else first
            if again is not first:
                again = replace(again, steps=(*first.steps, *again.steps))
        return _named(again, self._lib)

    def open_later(self, name: str) -> DllLoaded:
        """Opens what a library asks for by name when it runs: cuDNN's parts, zlib."""
        if self._lib and self._with_flags and os.path.lexists(os.path.join(self._lib, name)):
            return self.open(name)
        return self._plain.open(name)

    def open_module(self, path: str) -> DllLoaded:
        """Opens an extension module by its full path, as Python's import does; PyTorch's library as PyTorch does."""
        if self._lib and os.path.dirname(path) == os.path.normpath(self._lib):
            return self.open(os.path.basename(path))
        return self._plain.open(path, PYTHON if self._searches_added else ALTERED_PATH)

    def open_by_ctypes(self, name: str) -> DllLoaded:
        """Opens a bare name as ctypes.WinDLL does."""
        return self._plain.open(name, SEARCH_DEFAULT if self._searches_added else 0)

    def reach(self) -> tuple[tuple[str, str], ...]:
        """Returns each folder that the framework searches (links followed), as pairs of rule and folder."""
        if self._reach is None:
            places = order(self._patched.around if self._lib else self._plain.around)
            if self._lib and self._with_flags:
                places = (*order(self._plain.around, PYTHON, self._lib), *places)
            named = [(OWN if one.folder == self._lib else one.via, one.folder) for one in places if not one.unusable]
            self._reach = tuple((via, real(folder)) for via, folder in dict.fromkeys(named))
        return self._reach


def program_path(request: LibraryRequest) -> str:
    """Returns the program that runs: a virtual environment's python.exe starts the base's."""
    name = os.path.basename(request.executable.replace("\\", os.sep)) or "python.exe"
    folder = request.base_prefix or request.prefix
    return os.path.join(folder, name) if folder else request.executable


def _added_by_torch(request: LibraryRequest) -> tuple[tuple[str, str], ...]:
    """Returns the folders that PyTorch adds, in its order, each with what it is told as."""
    lib = os.path.join(request.framework_location, "lib")
    home = CONDA if request.conda else ADDED
    found = [(OWN, lib), (home, os.path.join(request.prefix, "Library", "bin"))]
    if request.base_prefix not in ("", request.prefix):
        found.append((ADDED, os.path.join(request.base_prefix, "Library", "bin")))
    variables = {name.upper(): value for name, value in request.env.items()}
    if variables.get("APPDATA"):
        found.append((ADDED, os.path.join(variables["APPDATA"], "Python", "Library", "bin")))
    found.append((home, os.path.join(request.prefix, "bin")))
    there = [(via, folder) for via, folder in found if os.path.isdir(folder)]
    return (*there, *_from_toolkit(request, variables, [folder for _, folder in there]))


def _from_toolkit(
    request: LibraryRequest, variables: dict[str, str], folders: list[str]
) -> tuple[tuple[str, str], ...]:
    """Returns the toolkit's folder that PyTorch adds where none of the others has the CUDA runtime."""
    programs = variables.get("PROGRAMFILES") or "C:\\Program Files"
    nvtx = variables.get("NVTOOLSEXT_PATH") or os.path.join(programs, "NVIDIA Corporation", "NvToolsExt")
    found = [os.path.join(nvtx, "bin", "x64")]
    cuda = build_cuda(request, None)
    names = [name.lower() for folder in folders for name in names_in(folder)]
    if cuda and not any(name.startswith("cudart64") and name.endswith(".dll") for name in names):
        usual = os.path.join(programs, "NVIDIA GPU Computing Toolkit", "CUDA", f"v{cuda}")
        found.append(os.path.join(variables.get(f"CUDA_PATH_V{cuda.replace('.', '_')}") or usual, "bin"))
    return tuple((ADDED, folder) for folder in found if os.path.isdir(folder))


def _named(done: DllLoaded, lib: str) -> DllLoaded:
    """Calls PyTorch's own folder by what it is, however the search came to it."""
    hit = done.hit
    if hit is not None and os.path.dirname(hit.path) == lib:
        hit = replace(hit, via=OWN)
    steps = tuple(_step_named(step, lib) for step in done.steps)
    return replace(done, hit=hit, steps=steps)


def _step_named(step: SearchStep, lib: str) -> SearchStep:
    return replace(step, rule=OWN) if step.folder == lib and step.rule != "loaded already" else step


def _version(text: str) -> Version:
    try:
        return Version(text)
    except InvalidVersion:
        return _WITH_FLAGS_FROM
