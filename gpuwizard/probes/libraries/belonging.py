"""To what a file belongs: the framework's environment, a toolkit, the driver."""

from pathlib import Path

from gpuwizard.catalog.libraries import WantedLibrary, family_of, stem_and_number
from gpuwizard.probes.libraries.files import is_below
from gpuwizard.probes.libraries.request import LibraryRequest


def is_bundled(request: LibraryRequest, path: str) -> bool:
    """Whether a file belongs to a package of the environment that the framework itself is in."""
    return any(is_below(path, site) for site in (*request.site_packages, request.framework_location))


def foreign_cuda(request: LibraryRequest, path: str, cuda: str) -> str:
    """Returns the CUDA of the toolkit that holds the file, where it is not the build's major release."""
    mine = cuda.partition(".")[0]
    for toolkit in request.toolkits:
        if toolkit.version and is_below(path, toolkit.path):
            theirs = toolkit.version.partition(".")[0]
            return toolkit.version if mine and theirs != mine and not is_driver(path) else ""
    return ""


def without_driver(names: list[str]) -> tuple[str, ...]:
    """Leaves out the driver's libraries: they are wanted by themselves, and judged once."""
    return tuple(dict.fromkeys(name for name in names if not is_driver(name)))


def is_driver(path: str) -> bool:
    """Whether a file is one of the driver's own libraries, by its name."""
    return family_of(Path(path).name) == "driver"


def stems(wanted: tuple[WantedLibrary, ...]) -> frozenset[str]:
    """Returns what the wanted libraries are called without their numbers."""
    return frozenset(stem_and_number(one.name)[0] for one in wanted)


def title(request: LibraryRequest) -> str:
    """Returns framework and version ("tensorflow 2.21.0")."""
    return f"{request.framework} {request.version}".strip()
