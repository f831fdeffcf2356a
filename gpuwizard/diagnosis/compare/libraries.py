"""Which file wins for each library that the build opens, and what makes it win."""

from collections.abc import Iterator, Mapping

from gpuwizard.diagnosis.compare.item import Item, Side, Told
from gpuwizard.model.layers import LayerId
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import REFUSED, difference
from gpuwizard.model.outcome import Absent, Found

_LOADING = ("path.shadowed", "path.not-on-search-path")
_ABOUT: dict[str, tuple[str, ...]] = {
    "cuda": ("cuda.*", *_LOADING, "framework.library-set-conflict"),
    "cudnn": ("cudnn.*", *_LOADING, "framework.library-set-conflict"),
    "system": ("system.*", "cuda.*", "cudnn.*", *_LOADING),
    "driver": ("driver.*", "wsl.*", "container.*", *_LOADING),
}
_LAYERS: dict[str, LayerId] = {"cuda": "cuda", "cudnn": "cudnn", "driver": "driver", "system": "path"}
_ORIGINS = {"site-packages": "the wheel", "conda": "conda", "ld.so.cache": "the system", "system": "the system"}
_BAD = {"not-on-search-path": "not looked for", "wrong-version": "another version", "broken": "cannot be loaded"}
_ANYWHERE = ("unexplained", "framework.corrupt-install", "system.*")


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields a library after the other, those of one family beside each other."""
    one, other = ({fact.name: fact for fact in side.case.target.libraries} for side in (left, right))
    told_apart = all(isinstance(side.case.driver.libraries, Found | Absent) for side in (left, right))
    for name in sorted({*one, *other}, key=lambda name: (_family(name, one, other), name)):
        family = _family(name, one, other)
        if family == "driver" and told_apart:
            continue
        told = _both(name, one, other, left, right)
        asked_for = name in one and name in other
        yield Item(
            name,
            told,
            _LAYERS[family],
            if_named=(*_ABOUT[family], *_ANYWHERE),
            names=(name,),
            weight="matters" if asked_for else "detail",
            gathered=True,
        )


Facts = Mapping[str, LibraryFact]


def _family(name: str, one: Facts, other: Facts) -> str:
    return (one.get(name) or other[name]).family


def _both(name: str, one: Facts, other: Facts, left: Side, right: Side) -> tuple[Told | None, Told | None]:
    """A version that one side could not read is no difference."""
    found = one.get(name), other.get(name)
    versions = all(fact is not None and fact.version for fact in found)
    tried = all(fact is not None and fact.tried is not None for fact in found)
    return _said(found[0], left, versions, tried), _said(found[1], right, versions, tried)


def _said(fact: LibraryFact | None, side: Side, versions: bool, tried: bool) -> Told | None:
    if fact is None:
        # A build for the processor opens none, and another release opens others.
        return Told("not asked for", "is not asked for", many="are not asked for") if _was_looked(side) else None
    strange = difference(fact)
    key = f"{fact.status} {_origin(fact, side)} {fact.version if versions else ''} {fact.missing_dependencies}"
    error = f"; really loading it fails: {fact.tried.error}" if fact.tried is not None and strange in REFUSED else ""
    one, many = _words(fact, side)
    return Told(
        f"{_short(fact, side)}{f', version {fact.version}' if fact.version else ''}",
        f"{one}{error}",
        f"{key} {strange} {fact.needed_later}" if tried else key,
        many=f"{many}{error}",
    )


def _was_looked(side: Side) -> bool:
    return bool(side.case.target.libraries) or any(
        page.id in ("cuda", "cudnn") and page.status == "skipped" for page in side.result.layers
    )


def _origin(fact: LibraryFact, side: Side) -> str:
    """What made the loader take it; a folder counts where the role of it does not say all."""
    if fact.family == "driver" or side.places.is_own(fact.path):
        return fact.found_via
    return f"{fact.found_via} {side.places.key(fact.path).rpartition('/')[0]}"


def _folder(fact: LibraryFact, side: Side) -> str:
    return side.places.of(fact.path).rpartition("/")[0]


def _from(fact: LibraryFact, side: Side, version: str = "") -> str:
    """What brings it, and the folder where that does not say where it lies."""
    if fact.found_via in ("site-packages", "conda") or not fact.path:
        wheel = f" {fact.package}" if fact.found_via == "site-packages" and fact.package else ""
        return f"{_ORIGINS.get(fact.found_via, fact.found_via)}{wheel}{f' ({version})' if version else ''}"
    where = ", ".join(filter(None, (_folder(fact, side), version)))
    return f"{_ORIGINS.get(fact.found_via, fact.found_via)} ({where})"


def _words(fact: LibraryFact, side: Side) -> tuple[str, str]:
    """The ends of the sentence, for one and for several; a version is told of one only."""
    folder, version = _folder(fact, side), f"version {fact.version}" if fact.version else ""
    beside = f" ({version})" if version else ""
    if fact.status == "missing":
        return "is not found", "are not found"
    if fact.status == "not-on-search-path":
        return f"lies in {folder}{beside}, where nobody looks for it", f"lie in {folder}, where nobody looks for them"
    if fact.status == "wrong-version":
        said = f"is there in {version or 'another version'} only ({folder})"
        return said, f"are there in another version only ({folder})"
    if fact.status == "broken":
        lacks = f" without {', '.join(fact.missing_dependencies)}" if fact.missing_dependencies else ""
        return f"cannot be loaded{lacks}{beside}", f"cannot be loaded{lacks}"
    hides = ", and hides the copy that fits" if fact.status == "shadowed" else ""
    many = "the wheels" if fact.found_via == "site-packages" else _from(fact, side)
    return f"comes from {_from(fact, side, version)}{hides}", f"come from {many}{hides}"


def _short(fact: LibraryFact, side: Side) -> str:
    if fact.status == "missing":
        return "not found"
    if fact.status in _BAD:
        return f"{_BAD[fact.status]}: {side.places.of(fact.path)}"
    return f"from {_from(fact, side)}"
