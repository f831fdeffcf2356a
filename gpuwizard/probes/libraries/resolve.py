"""The probe: for each GPU library that a framework build opens, what the loader would find."""

from pathlib import Path

from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.libraries import WantedLibrary, cudnn_parts, family_of, stem_and_number
from gpuwizard.catalog.library_names import CUDNN_ZLIB
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import exists, is_below, real
from gpuwizard.probes.libraries.inventory import Inventory, conda_folders, places, wheel_folders
from gpuwizard.probes.libraries.linux_loader import LinuxLoader, Loaded
from gpuwizard.probes.libraries.openers import build_cuda, opener, wanted_by
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader
from gpuwizard.probes.libraries.windows_loader import DllReader, WindowsLoader

_TITLES = {"tensorflow": "tensorflow", "torch": "torch", "jax": "jax"}


def resolve(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for each library that the build opens, in the order of opening.

    Only files are read; nothing is loaded and no process is started. Damaged and hostile files end up in the
    facts as `broken`.

    Returns:
        Empty for a build that opens no GPU library (a CPU build, TensorFlow after 2.10 on Windows).
    """
    return _on_windows(request) if request.platform == "windows" else _on_linux(request)


def _on_linux(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    reader = ElfReader()
    found = opener(request, reader)
    wanted = wanted_by(request, found)
    if not wanted:
        return ()
    program = request.executable or f"{request.prefix}/bin/python"
    loader = LinuxLoader(
        request.env,
        root=request.root,
        cwd=request.cwd,
        program=program,
        identity=reader.header(real(program))[0] or (found.identity if found else None) or X86_64,
        reader=reader,
    )
    versions = VersionReader(request.site_packages, toolkits=request.toolkits)
    inventory = Inventory(places(request), _stems(wanted))
    facts = []
    for one in wanted:
        outcome = _linux_outcome(request, loader, found, one)
        facts.append(judge(one, _title(request), outcome, inventory, versions.of))
    return tuple(facts)


def _linux_outcome(request: LibraryRequest, loader: LinuxLoader, found: Elf | None, wanted: WantedLibrary) -> Outcome:
    loaded = _load(request, loader, found, wanted)
    hit = loaded.hit
    skipped = tuple(one for one in loaded.passed_over if Path(one[0]).name == wanted.name)
    if hit is None:
        return Outcome(passed_over=skipped)
    missing, broken = list(loaded.missing), list(loaded.broken)
    problem = hit.elf.problem or _stub(wanted, hit.path)
    for part in cudnn_parts(wanted.name) if not problem else ():
        inner = loader.open(part, hit.elf)
        if inner.hit is None:
            missing.append(part)
        elif inner.hit.elf.problem:
            broken.append((part, inner.hit.elf.problem))
        missing += inner.missing
        broken += inner.broken
    bundled = _is_bundled(request, hit.path)
    return Outcome(
        path=hit.path,
        via="site-packages" if hit.via in ("RPATH", "RUNPATH") and bundled else hit.via,
        loads=not problem and not loaded.missing and not loaded.broken,
        problem=problem,
        missing=_without_driver(missing),
        broken=tuple(dict.fromkeys(broken)),
        passed_over=skipped,
        bundled=bundled,
        foreign_cuda=_foreign_cuda(request, hit.path, build_cuda(request, found)),
    )


def _load(request: LibraryRequest, loader: LinuxLoader, found: Elf | None, wanted: WantedLibrary) -> Loaded:
    """Opens a library as the framework does: JAX begins with the wheels, PyTorch falls back on them."""
    if request.framework == "jax" and wanted.package:
        return _from_wheels(request, loader, wanted) or loader.open(wanted.name, found)
    loaded = loader.open(wanted.name, found)
    if loaded.hit is None and request.framework == "torch":
        return _from_wheels(request, loader, wanted) or loaded
    return loaded


def _from_wheels(request: LibraryRequest, loader: LinuxLoader, wanted: WantedLibrary) -> Loaded | None:
    for folder in wheel_folders(request.site_packages):
        if exists(f"{folder}/{wanted.name}"):
            preloader = Elf(f"{folder}/{wanted.name}", rpath=(folder,))
            return loader.open(wanted.name, preloader)
    return None


def _on_windows(request: LibraryRequest) -> tuple[LibraryFact, ...]:
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
    inventory = Inventory(places(request), _stems(wanted))
    facts = []
    for one in wanted:
        outcome = _windows_outcome(request, loader, versions, one)
        facts.append(judge(one, _title(request), outcome, inventory, versions.of))
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
        missing=_without_driver(missing),
        broken=tuple(dict.fromkeys(broken)),
        bundled=_is_bundled(request, hit.path),
        foreign_cuda=_foreign_cuda(request, hit.path, build_cuda(request, None)),
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


def _is_bundled(request: LibraryRequest, path: str) -> bool:
    """Whether a file belongs to a package of the environment that the framework itself is in."""
    return any(is_below(path, site) for site in (*request.site_packages, request.framework_location))


def _foreign_cuda(request: LibraryRequest, path: str, cuda: str) -> str:
    """Returns the CUDA of the toolkit that holds the file, where it is not the build's major release."""
    mine = cuda.partition(".")[0]
    for toolkit in request.toolkits:
        if toolkit.version and is_below(path, toolkit.path):
            theirs = toolkit.version.partition(".")[0]
            return toolkit.version if mine and theirs != mine and not _is_driver(path) else ""
    return ""


def _stub(wanted: WantedLibrary, path: str) -> str:
    if wanted.family == "driver" and Path(path).parent.name == "stubs":
        return "it is the toolkit's stand-in for linking, not the driver"
    return ""


def _without_driver(names: list[str]) -> tuple[str, ...]:
    """Leaves out the driver's libraries: they are wanted by themselves, and judged once."""
    return tuple(dict.fromkeys(name for name in names if not _is_driver(name)))


def _is_driver(path: str) -> bool:
    return family_of(Path(path).name) == "driver"


def _stems(wanted: tuple[WantedLibrary, ...]) -> frozenset[str]:
    return frozenset(stem_and_number(one.name)[0] for one in wanted)


def _title(request: LibraryRequest) -> str:
    return f"{_TITLES[request.framework]} {request.version}".strip()
