"""The framework: which build is installed, what it was built for, and what is wrong with its files."""

from collections.abc import Callable, Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer, listed
from gpuwizard.model.interpreter import Conflict, FrameworkPackage
from gpuwizard.model.layers import FRAMEWORK_TITLES
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import package

_BUILDS = {
    "cuda": "built for CUDA",
    "cpu": "built for the processor only",
    "rocm": "built for AMD cards",
    "stub": "an empty package that brings another one",
}
_INSTALLED = (
    "framework.not-installed",
    "framework.cpu-only-build",
    "framework.windows-gpu-dropped",
    "framework.package-removed",
    "framework.platform-unsupported",
    "framework.corrupt-install",
)


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields the build first, then what it was built for, then its files and what is asked for."""
    titles = sorted({FRAMEWORK_TITLES[side.case.target.framework] for side in (left, right)})
    title = titles[0] if len(titles) == 1 else "the framework"
    yield _build(title, left, right)
    yield Ask(
        f"the CUDA that {title} was built for",
        lambda side: _built(side, lambda found: found.build.cuda_version),
        "cuda",
        if_named=("driver.too-old", "cuda.*", "hardware.compute-capability"),
        names=tuple(found.build.cuda_version for found in _packages(left, right) if found.build.cuda_version),
    ).of(left, right)
    yield Ask(
        f"the cuDNN that {title} was built for",
        lambda side: _built(side, lambda found: found.build.cudnn_version),
        "cudnn",
        if_named=("cudnn.*",),
        weight="detail",
    ).of(left, right)
    yield Ask(
        f"what cards {title} holds code for", _capabilities, "framework", about=("hardware.compute-capability",)
    ).of(left, right)
    yield Ask(
        "what the framework imports",
        _shadows,
        "framework",
        about=("framework.shadowed-module",),
        names=tuple(one.path for side in (left, right) for one in side.case.target.facts.shadows),
    ).of(left, right)
    for ask in _ASKS:
        yield ask.of(left, right)
    yield Ask(
        "the project in the working folder",
        _asked,
        "framework",
        about=("framework.package-removed",),
        if_named=("framework.python-unsupported",),
        names=tuple(one.requirement for side in (left, right) for one in side.case.target.facts.asked),
        weight="detail",
    ).of(left, right)


def _packages(left: Side, right: Side) -> tuple[FrameworkPackage, ...]:
    return tuple(found for side in (left, right) if (found := package(side.case)) is not None)


def _build(title: str, left: Side, right: Side) -> Item:
    """Two releases with GPU support are both fine in general; that one has none, or is not there, decides."""
    found = _packages(left, right)
    alike = len(found) == 2 and found[0].flavour == found[1].flavour and found[0].framework == found[1].framework
    item = Ask(
        title,
        _installed,
        "framework",
        about=() if alike else _INSTALLED,
        if_named=("hardware.compute-capability",),
        shows=("framework.*", "cuda.*", "cudnn.*"),
        names=tuple(one.version for one in found),
    )
    return item.of(left, right)


def _installed(side: Side) -> Told | None:
    return answer(side.case.target.facts.package, _said, Told("not installed"))


def _said(found: FrameworkPackage) -> Told:
    name = f"{found.distribution} {found.version}"
    built = _BUILDS.get(found.flavour, "")
    cuda = f" {found.build.cuda_version}" if found.flavour == "cuda" and found.build.cuda_version else ""
    return Told(f"{name}{f', {built}{cuda}' if built else ''}", key=f"{name} {found.flavour}")


def _built(side: Side, read: Callable[[FrameworkPackage], str]) -> Told | None:
    found = package(side.case)
    version = read(found) if found is not None else ""
    return Told(version) if version else None


def _capabilities(side: Side) -> Told | None:
    found = package(side.case)
    if found is None or not found.build.compute_capabilities:
        return None
    named = sorted(found.build.compute_capabilities, key=lambda name: (len(name), name))
    return Told(", ".join(named), f"is {', '.join(named)}")


def _overlaps(side: Side) -> Told | None:
    found = package(side.case)
    if found is None:
        return None
    names = sorted({found.distribution, *(one.name for one in found.overlaps)})
    if not found.overlaps:
        return Told("one package", "belongs to one package")
    return Told(listed(names), f"is filled by several packages: {listed(names)}")


def _files(side: Side) -> Told | None:
    found = package(side.case)
    if found is None:
        return None
    bad = sorted(f"{one.path} ({one.problem})" for one in found.file_problems)
    return Told(listed(bad), f"are damaged: {listed(bad)}") if bad else Told("whole", "are whole")


def _conflicts(side: Side) -> Told | None:
    found = package(side.case)
    if found is None:
        return None
    unmet = sorted(f"{_wanted(one)} ({one.installed or 'none'} is installed)" for one in found.conflicts)
    return Told(listed(unmet), f"are not met: {listed(unmet)}") if unmet else Told("met", "are met")


def _wanted(one: Conflict) -> str:
    return one.wanted if one.wanted.startswith(one.package) else f"{one.package} {one.wanted}".strip()


def _shadows(side: Side) -> Told | None:
    if not isinstance(side.case.target.facts.interpreter, Found):
        return None
    found = sorted(side.places.of(one.path) for one in side.case.target.facts.shadows)
    return Told(listed(found), f"is hidden by {listed(found)}") if found else Told("not hidden")


def _asked(side: Side) -> Told | None:
    if not isinstance(side.case.target.facts.package, Found | Absent):
        return None
    lines = sorted({one.requirement for one in side.case.target.facts.asked})
    return Told(listed(lines), f"asks for {listed(lines)}") if lines else Told("nothing", "asks for no framework")


_ASKS: tuple[Ask, ...] = (
    Ask(
        "the framework's folder",
        _overlaps,
        "framework",
        about=("framework.duplicate-install",),
    ),
    Ask("the framework's files", _files, "framework", about=("framework.corrupt-install",), plural=True),
    Ask(
        "the framework's requirements",
        _conflicts,
        "framework",
        about=("framework.dependency-conflict",),
        plural=True,
    ),
)
