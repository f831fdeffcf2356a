"""The probe: for each GPU library that a framework build opens, what the loader would find."""

from pathlib import Path

import msgspec

from gpuwizard.catalog.libraries import WantedLibrary
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.belonging import foreign_cuda, is_bundled, stems, title, without_driver
from gpuwizard.probes.libraries.cudnn_parts import Parts, open_parts
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.files import real
from gpuwizard.probes.libraries.inventory import Inventory, conda_prefixes, places
from gpuwizard.probes.libraries.linux_loader import PRELOADED, LinuxLoader
from gpuwizard.probes.libraries.openers import build_cuda, opener, wanted_by
from gpuwizard.probes.libraries.preloading import preload
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.resolve_windows import resolve_windows
from gpuwizard.probes.libraries.search import folded
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader


def resolve(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for each library that the build opens, in the order of opening.

    Only files are read; nothing is loaded and no process is started. Damaged and hostile files end up in the
    facts as `broken`.

    Returns:
        Empty for a build that opens no GPU library (a CPU build, TensorFlow after 2.10 on Windows).
    """
    facts = resolve_windows(request) if request.platform == "windows" else _on_linux(request)
    return tuple(_sayable(fact) for fact in facts)


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
    prefixes = conda_prefixes(request)
    versions = VersionReader(request.site_packages, toolkits=request.toolkits, prefixes=prefixes)
    inventory = Inventory(places(request), stems(wanted))
    preload(request, loader, build_cuda(request, found))
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
    problem = hit.elf.problem or _stub(wanted, hit.path)
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


def _stub(wanted: WantedLibrary, path: str) -> str:
    if wanted.family == "driver" and Path(path).parent.name == "stubs":
        return "it is the toolkit's stand-in for linking, not the driver"
    return ""
