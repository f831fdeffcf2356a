"""For each GPU library that a framework build for Windows opens, what Windows would find."""

from pathlib import Path

from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.libraries import WantedLibrary, cudnn_parts
from gpuwizard.catalog.library_names import CUDNN_ZLIB
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.belonging import foreign_cuda, is_bundled, stems, title, without_driver
from gpuwizard.probes.libraries.inventory import Inventory, conda_folders, places
from gpuwizard.probes.libraries.openers import build_cuda, wanted_by
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader
from gpuwizard.probes.libraries.windows_loader import DllReader, WindowsLoader


def resolve_windows(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for each library that the build opens, in the order of opening; nothing is loaded."""
    wanted = wanted_by(request, None)
    if not wanted:
        return ()
    reader = DllReader()
    loader = WindowsLoader(
        request.env,
        program_folder=_program_folder(request),
        first=_first_folders(request),
        cwd=request.cwd,
        reader=reader,
    )
    versions = VersionReader(request.site_packages, reader, request.toolkits)
    inventory = Inventory(places(request), stems(wanted))
    facts = []
    for one in wanted:
        outcome = _windows_outcome(request, loader, versions, one)
        facts.append(judge(one, title(request), outcome, inventory, versions.of))
    return tuple(facts)


def _windows_outcome(
    request: LibraryRequest, loader: WindowsLoader, versions: VersionReader, wanted: WantedLibrary
) -> Outcome:
    loaded = loader.open(wanted.name)
    hit = loaded.hit
    if hit is None:
        return Outcome()
    missing, broken = list(loaded.missing), list(loaded.broken)
    beside = str(Path(hit.path).parent)
    for part in (*cudnn_parts(wanted.name), *_zlib(wanted, versions.of(hit.path))):
        inner = loader.open(part, beside)
        if inner.hit is None:
            missing.append(part)
        elif inner.hit.dll.problem:
            broken.append((part, inner.hit.dll.problem))
    return Outcome(
        path=hit.path,
        via=hit.via,
        loads=not hit.dll.problem and not loaded.missing and not loaded.broken,
        problem=hit.dll.problem,
        missing=without_driver(missing),
        broken=tuple(dict.fromkeys(broken)),
        bundled=is_bundled(request, hit.path),
        foreign_cuda=foreign_cuda(request, hit.path, build_cuda(request, None)),
    )


def _zlib(wanted: WantedLibrary, version: str) -> tuple[str, ...]:
    """Returns zlib's DLL where this cuDNN for Windows needs one from outside: 8.3 to the end of 8."""
    if wanted.family != "cudnn" or not version:
        return ()
    try:
        return (CUDNN_ZLIB,) if Version("8.3") <= Version(version) < Version("9") else ()
    except InvalidVersion:
        return ()


def _program_folder(request: LibraryRequest) -> str:
    """Returns the folder of the program that runs: a virtual environment's python.exe starts the base's."""
    if request.base_prefix or request.prefix:
        return request.base_prefix or request.prefix
    return str(Path(request.executable).parent) if request.executable else ""


def _first_folders(request: LibraryRequest) -> tuple[tuple[str, str], ...]:
    """Returns the folders that PyTorch adds before it loads the DLLs that come with it."""
    if request.framework != "torch":
        return ()
    own = [("site-packages", f"{request.framework_location}/lib")]
    return (*own, *(("conda", folder) for folder in conda_folders(request)))
