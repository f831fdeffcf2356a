"""The probe: for each GPU library that a framework build opens, what the loader would find."""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from gpuwizard.catalog.libraries import WantedLibrary
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.belonging import foreign_cuda, is_bundled, stems, title, without_driver
from gpuwizard.probes.libraries.cudnn_parts import Parts, open_parts
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import exists, real
from gpuwizard.probes.libraries.glibc import is_musl
from gpuwizard.probes.libraries.inventory import Inventory, conda_prefixes, places
from gpuwizard.probes.libraries.linux_loader import PRELOADED, LinuxLoader
from gpuwizard.probes.libraries.openers import build_cuda, opener, wanted_by
from gpuwizard.probes.libraries.own_module import LIBRARY_PATH, on_linux, own_module
from gpuwizard.probes.libraries.preloading import preload
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.resolve_windows import resolve_windows
from gpuwizard.probes.libraries.search import folded
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader


def resolve(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for each library that the build opens, in the order of opening.

    The first is the framework's own module (family `system`), then come the GPU libraries. Only files are read;
    nothing is loaded and no process is started. Damaged and hostile files end up in the facts as `broken`.

    Returns:
        Without GPU libraries for a build that opens none (a CPU build, TensorFlow after 2.10 on Windows). Empty
        where `why_unknown` has an answer: nothing can be said then.
    """
    if request.platform == "windows":
        return tuple(_sayable(fact) for fact in resolve_windows(request))
    reader = ElfReader()
    if why_unknown(_program(request), reader):
        return ()
    return tuple(_sayable(fact) for fact in _on_linux(request, reader))


def why_unknown(program: str, reader: ElfReader | None = None) -> str:
    """Returns why it is not known where the loader of a Linux program looks; empty where it is known.

    Args:
        program: Path of the interpreter.
        reader: Has perhaps read it already.
    """
    if not program or not exists(program) or not is_musl((reader or ElfReader()).read(real(program)).interpreter):
        return ""
    return (
        "This Python is made for a Linux with the C library musl, such as Alpine. Where its loader looks for libraries "
        "is not known here. NVIDIA's libraries and the frameworks' builds for GPUs are made for glibc."
    )


def _program(request: LibraryRequest) -> str:
    return request.executable or f"{request.prefix}/bin/python"


def _sayable(fact: LibraryFact) -> LibraryFact:
    """Returns a fact that can be saved: a name of a file may hold bytes that are no text at all."""
    try:
        msgspec.json.encode(fact)
    except UnicodeEncodeError:
        return msgspec.convert(_as_text(msgspec.to_builtins(fact)), LibraryFact)
    return fact


def _as_text(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {key: _as_text(one) for key, one in value.items()}
    return [_as_text(one) for one in value] if isinstance(value, list | tuple) else value


def _on_linux(request: LibraryRequest, reader: ElfReader) -> tuple[LibraryFact, ...]:
    found = opener(request, reader)
    wanted, module = wanted_by(request, found), own_module(request)
    if not wanted and not module:
        return ()
    loader = _loader(request, reader, found, request.env)
    # PyTorch loads the wheels before its own module, JAX's plugin after.
    before = bool(wanted) and request.framework == "torch"
    if before:
        preload(request, loader, build_cuda(request, found))
    plain = {name: value for name, value in request.env.items() if name != LIBRARY_PATH}
    own = (on_linux(request, loader, module, lambda: _loader(request, reader, found, plain)),) if module else ()
    if wanted and not before:
        preload(request, loader, build_cuda(request, found))
    return (*own, *_gpu_libraries(request, loader, found, wanted))


def _loader(request: LibraryRequest, reader: ElfReader, found: Elf | None, env: Mapping[str, str]) -> LinuxLoader:
    program = _program(request)
    return LinuxLoader(
        env,
        root=request.root,
        cwd=request.cwd,
        program=program,
        identity=reader.header(real(program))[0] or (found.identity if found else None) or X86_64,
        reader=reader,
    )


def _gpu_libraries(
    request: LibraryRequest, loader: LinuxLoader, found: Elf | None, wanted: tuple[WantedLibrary, ...]
) -> tuple[LibraryFact, ...]:
    if not wanted:
        return ()
    prefixes = conda_prefixes(request)
    versions = VersionReader(request.site_packages, toolkits=request.toolkits, prefixes=prefixes)
    inventory = Inventory(places(request), stems(wanted))
    facts = []
    for one in wanted:
        outcome = _linux_outcome(request, loader, found, one, versions)
        facts.append(judge(one, title(request), outcome, inventory, versions.of))
    return tuple(facts)


def _linux_outcome(
    request: LibraryRequest, loader: LinuxLoader, found: Elf | None, wanted: WantedLibrary, versions: VersionReader
) -> Outcome:
    loaded = loader.open(wanted.name, found)
    reach = loader.search.reach(wanted.name, (found,) if found else ())
    hit = loaded.hit
    skipped = tuple(one for one in loaded.passed_over if Path(one[0]).name == wanted.name)
    if hit is None:
        return Outcome(passed_over=skipped, search=folded(loaded.steps), reach=reach)
    problem = hit.elf.problem or _stub(wanted, hit.path) or _too_old(loader, found, wanted.name)
    parts = Parts() if problem else open_parts(loader, hit.elf, wanted.name, versions.of)
    bundled = is_bundled(request, hit.path)
    return Outcome(
        path=hit.path,
        via="site-packages" if hit.via in ("RPATH", "RUNPATH", PRELOADED) and bundled else hit.via,
        loads=not problem and not loaded.missing and not loaded.broken,
        problem=problem,
        missing=without_driver([*loaded.missing, *parts.missing]),
        broken=tuple(dict.fromkeys((*loaded.broken, *parts.broken))),
        passed_over=skipped,
        bundled=bundled,
        foreign_cuda=foreign_cuda(request, hit.path, build_cuda(request, found)),
        mixed=parts.mixed,
        search=folded(loaded.steps),
        reach=reach,
    )


def _too_old(loader: LinuxLoader, found: Elf | None, name: str) -> str:
    """Returns what is wrong where the build is linked to a library, and the one that is found lacks a version."""
    return loader.lacks(name, found) if found is not None and name in found.needed else ""


def _stub(wanted: WantedLibrary, path: str) -> str:
    if wanted.family == "driver" and Path(path).parent.name == "stubs":
        return "it is the toolkit's stand-in for linking, not the driver"
    return ""
