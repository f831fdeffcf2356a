"""The probe: for each GPU library that a framework build opens, what the loader would find."""

from pathlib import Path

from gpuwizard.catalog.libraries import WantedLibrary, cudnn_parts
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.belonging import foreign_cuda, is_bundled, stems, title, without_driver
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import exists, real
from gpuwizard.probes.libraries.inventory import Inventory, places, wheel_folders
from gpuwizard.probes.libraries.linux_loader import LinuxLoader, Loaded
from gpuwizard.probes.libraries.openers import build_cuda, opener, wanted_by
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.resolve_windows import resolve_windows
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader


def resolve(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for each library that the build opens, in the order of opening.

    Only files are read; nothing is loaded and no process is started. Damaged and hostile files end up in the
    facts as `broken`.

    Returns:
        Empty for a build that opens no GPU library (a CPU build, TensorFlow after 2.10 on Windows).
    """
    return resolve_windows(request) if request.platform == "windows" else _on_linux(request)


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
    inventory = Inventory(places(request), stems(wanted))
    facts = []
    for one in wanted:
        outcome = _linux_outcome(request, loader, found, one)
        facts.append(judge(one, title(request), outcome, inventory, versions.of))
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
    bundled = is_bundled(request, hit.path)
    return Outcome(
        path=hit.path,
        via="site-packages" if hit.via in ("RPATH", "RUNPATH") and bundled else hit.via,
        loads=not problem and not loaded.missing and not loaded.broken,
        problem=problem,
        missing=without_driver(missing),
        broken=tuple(dict.fromkeys(broken)),
        passed_over=skipped,
        bundled=bundled,
        foreign_cuda=foreign_cuda(request, hit.path, build_cuda(request, found)),
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


def _stub(wanted: WantedLibrary, path: str) -> str:
    if wanted.family == "driver" and Path(path).parent.name == "stubs":
        return "it is the toolkit's stand-in for linking, not the driver"
    return ""
