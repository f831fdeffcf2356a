"""For each GPU library that a framework build for Windows opens, what Windows would find."""

from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.libraries import WantedLibrary, cudnn_extras, cudnn_parts
from gpuwizard.catalog.library_names import CUDNN_ZLIB
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.belonging import foreign_cuda, is_bundled, stems, title, without_driver
from gpuwizard.probes.libraries.cudnn_parts import Parts, mixture
from gpuwizard.probes.libraries.dll import DllReader
from gpuwizard.probes.libraries.inventory import Inventory, places
from gpuwizard.probes.libraries.openers import build_cuda, wanted_by
from gpuwizard.probes.libraries.own_module import on_windows, own_module
from gpuwizard.probes.libraries.request import LibraryRequest
from gpuwizard.probes.libraries.search import folded
from gpuwizard.probes.libraries.verdict import Outcome, judge
from gpuwizard.probes.libraries.versions import VersionReader
from gpuwizard.probes.libraries.windows_rules import FrameworkProcess


def resolve_windows(request: LibraryRequest) -> tuple[LibraryFact, ...]:
    """Returns one fact for the build's own module and each GPU library that it opens; nothing is loaded."""
    wanted, module = wanted_by(request, None), own_module(request)
    if not wanted and not module:
        return ()
    reader = DllReader()
    process = FrameworkProcess(request, reader)
    versions = VersionReader(request.site_packages, reader, request.toolkits)
    facts = [on_windows(request, process, module)] if module and process.is_known else []
    inventory = Inventory(places(request) if wanted else (), stems(wanted))
    for one in wanted:
        outcome = _outcome(request, process, versions, one)
        facts.append(judge(one, title(request), outcome, inventory, versions.of))
    return tuple(facts)


def _outcome(
    request: LibraryRequest, process: FrameworkProcess, versions: VersionReader, wanted: WantedLibrary
) -> Outcome:
    loaded = process.open(wanted.name)
    reach = process.reach()
    hit = loaded.hit
    if hit is None:
        return Outcome(passed_over=loaded.passed_over, search=folded(loaded.steps), reach=reach)
    parts = Parts() if hit.dll.problem else _open_parts(process, wanted, hit.path, versions)
    return Outcome(
        path=hit.path,
        via=hit.via,
        loads=not loaded.error,
        problem=hit.dll.problem,
        missing=without_driver([*loaded.missing, *parts.missing]),
        broken=tuple(dict.fromkeys((*loaded.broken, *parts.broken))),
        passed_over=loaded.passed_over,
        bundled=is_bundled(request, hit.path),
        foreign_cuda=foreign_cuda(request, hit.path, build_cuda(request, None)),
        mixed=parts.mixed,
        later=without_driver([*loaded.later, *parts.later]),
        search=folded(loaded.steps),
        reach=reach,
    )


def _open_parts(process: FrameworkProcess, wanted: WantedLibrary, main: str, versions: VersionReader) -> Parts:
    """Opens what cuDNN opens by itself when it runs. Its files may come from different folders."""
    missing: list[str] = []
    broken: list[tuple[str, str]] = []
    later: list[str] = []
    files = [main]
    version = versions.of(main)
    extras = cudnn_extras(wanted.name, version)
    parts = (*cudnn_parts(wanted.name, version), *extras)
    for part in (*parts, *_zlib(wanted, version)):
        inner = process.open_later(part)
        if part in extras and inner.error:  # a release that does not bring it does without it
            continue
        later += inner.later
        missing += inner.missing
        broken += inner.broken
        if inner.hit is None:
            missing.append(part)
        elif inner.hit.dll.problem:
            broken.append((part, inner.hit.dll.problem))
        elif part in parts:
            files.append(inner.hit.path)
    return Parts(tuple(missing), tuple(broken), mixture(files, versions.of), tuple(later))


def _zlib(wanted: WantedLibrary, version: str) -> tuple[str, ...]:
    """Returns zlib's DLL where this cuDNN for Windows needs one from outside: 8.3 to the end of 8."""
    if wanted.family != "cudnn" or not version:
        return ()
    try:
        return (CUDNN_ZLIB,) if Version("8.3") <= Version(version) < Version("9") else ()
    except InvalidVersion:
        return ()
