"""The framework's own native module, which Python loads when the framework is imported: also in builds without CUDA.

It needs nothing of NVIDIA's in TensorFlow and JAX, but the C++ runtime of the system: libstdc++ in the right version on
Linux, Microsoft's files on Windows. Without these the import fails with a message that often does not name the file.
"""

import os
from collections.abc import Callable, Iterator

from msgspec.structs import replace

from gpuwizard.catalog.msvc_runtime import package_of
from gpuwizard.catalog.tensorflow import FIRST_MSVCP140_1
from gpuwizard.catalog.versions import older
from gpuwizard.model.libraries import Candidate, LibraryFact
from gpuwizard.probes.libraries.belonging import title
from gpuwizard.probes.libraries.files import exists
from gpuwizard.probes.libraries.linux_loader import Hit, LinuxLoader
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.verdict import lacking
from gpuwizard.probes.libraries.windows_rules import OWN, FrameworkProcess

LIBRARY_PATH = "LD_LIBRARY_PATH"
# Below the framework's folder; newest release first. `_C` of PyTorch is a shell around the library named here.
_LINUX = {
    "tensorflow": ("python/_pywrap_tensorflow_internal.so",),
    "torch": ("lib/libtorch_python.so",),
    "jax": ("../jaxlib/_jax.so", "../jaxlib/xla_extension.so"),
}
_WINDOWS = {
    "tensorflow": ("python/_pywrap_tensorflow_internal.pyd",),
    "torch": ("lib/torch_python.dll",),
    "jax": ("../jaxlib/_jax.pyd", "../jaxlib/xla_extension.pyd"),
}


def own_module(request: LibraryRequest) -> str:
    """Returns the path of the framework's own module, empty where there is none.

    A missing module is not told here: the list of the package's files tells it.
    """
    names = _WINDOWS if request.platform == "windows" else _LINUX
    places = (os.path.join(request.framework_location, *name.split("/")) for name in names[request.framework])
    found = (os.path.normpath(place) for place in places if request.framework_location and exists(place))
    return next(found, "")


def on_linux(
    request: LibraryRequest, loader: LinuxLoader, path: str, without: Callable[[], LinuxLoader]
) -> LibraryFact:
    """Opens the module as Python does, and returns what came of it.

    Args:
        request: The framework.
        loader: The loader of its process.
        path: The module.
        without: Makes a loader for the same process without LD_LIBRARY_PATH.
    """
    done = loader.open(path, None)
    problem = done.hit.elf.problem if done.hit is not None else "the file is for another processor"
    fact = _fact(request, path, problem, done.missing, done.broken)
    stray = tuple(hit for name, _ in done.broken if (hit := loader.find(name)) and hit.via == LIBRARY_PATH)
    return replace(fact, candidates=(*fact.candidates, *_led_astray(stray, path, without))) if stray else fact


def _led_astray(stray: tuple[Hit, ...], path: str, without: Callable[[], LinuxLoader]) -> Iterator[Candidate]:
    """Yields the files that LD_LIBRARY_PATH leads to, and those that do, where it works with nothing but it away."""
    loader = without()
    if not loader.open(path, None).works:
        return
    for hit in stray:
        yield Candidate(hit.path, would_load=True, reason=f"{LIBRARY_PATH} leads here first, and it does not fit")
        yield Candidate(loader.file_of(hit.name), reason=f"without {LIBRARY_PATH} it is found, and fits")


def on_windows(request: LibraryRequest, process: FrameworkProcess, path: str) -> LibraryFact:
    """Opens the module as Python does, after what TensorFlow opens before it, and returns what came of it."""
    asked = _asked_before(request)
    missing = [name for name in asked if process.open_by_ctypes(name).error]
    done = process.open_module(path)
    problem = done.hit.dll.problem if done.hit is not None else "the file cannot be opened"
    every = dict.fromkeys([*missing, *(name for name in done.missing if name.lower() not in missing)])
    return _fact(request, path, problem, tuple(every), done.broken, done.later)


def _asked_before(request: LibraryRequest) -> tuple[str, ...]:
    """Returns the DLLs without which TensorFlow refuses to be imported (tensorflow/python/platform/self_check.py)."""
    if request.framework != "tensorflow":
        return ()
    first = ("msvcp140.dll",)
    return first if older(request.version, FIRST_MSVCP140_1) else (*first, "msvcp140_1.dll")


def _fact(
    request: LibraryRequest,
    path: str,
    problem: str,
    missing: tuple[str, ...],
    broken: tuple[tuple[str, str], ...],
    later: tuple[str, ...] = (),
) -> LibraryFact:
    # Python knows its full path, so there is no search for it.
    works = not (problem or missing or broken)
    said = problem or lacking(missing, broken)
    return LibraryFact(
        name=os.path.basename(path),
        wanted_by=title(request),
        status="found" if works else "broken",
        path=path,
        version=request.version,
        found_via=OWN,
        candidates=(Candidate(path, request.version, works, said or "Python loads it when the framework is imported"),),
        missing_dependencies=tuple(dict.fromkeys((*missing, *(name for name, _ in broken)))),
        family="system",
        package=package_of(*missing),
        problem=said,
        needed_later=later,
    )
