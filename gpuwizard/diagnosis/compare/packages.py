"""Installed pieces of CUDA and cuDNN, and the packages beside the framework."""

import re
from collections.abc import Iterator, Mapping

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, listed
from gpuwizard.model.comparison import Part
from gpuwizard.model.layers import LayerId
from gpuwizard.model.outcome import Absent, Found

_GPU = re.compile(r"nvidia[-_].+|cudnn|cuda.*|.*cudatoolkit|lib(cu|nv).+|jax-cuda\d+-(plugin|pjrt)|triton|tensorrt.*")
_CUDA_CAUSES = (
    "cuda.*",
    "cudnn.*",
    "framework.library-set-conflict",
    "framework.cpu-only-build",
    "path.not-on-search-path",
    "path.shadowed",
)
_BESIDE = (
    "framework.dependency-conflict",
    "framework.corrupt-install",
    "framework.library-set-conflict",
    "framework.installer-too-old",
    "framework.duplicate-install",
    "framework.package-removed",
    "system.onednn-conflict",
)
_NOT_THERE = "not installed"
Versions = Mapping[str, str]


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields NVIDIA's packages, the toolkits, the copies of cuDNN, then all other packages."""
    one, other = _packages(left), _packages(right)
    yield from _family(one, other, gpu=True)
    yield Ask("the CUDA toolkit of the system", _toolkits, "cuda", if_named=("cuda.*",), weight="detail").of(
        left, right
    )
    yield Ask("cuDNN", _copies, "cudnn", about=("cudnn.version-mismatch",), if_named=("cudnn.*",), shows=("cudnn.*",)).of(
        left, right
    )
    yield from _family(one, other, gpu=False)


def _packages(side: Side) -> Versions | None:
    """Returns the packages of the Python, None where they were not listed."""
    target = side.case.target
    if not isinstance(target.facts.interpreter, Found):
        return None
    held = {one.name: one.version for one in target.facts.distributions}
    held |= {one.name: one.version for one in target.components if one.found_via in ("site-packages", "conda")}
    if held or isinstance(target.facts.package, Absent):
        return held
    return None


def _family(left: Versions | None, right: Versions | None, gpu: bool) -> Iterator[Item]:
    """Packages that one side alone has are told in one sentence, as are those of other versions."""
    if left is None or right is None:
        known = left or right
        if known and gpu:
            names = sorted(name for name in known if _GPU.fullmatch(name))
            told = Told(f"{len(names)} packages")
            if names:
                yield Item("NVIDIA's packages in the Python", *((told, None) if left else (None, told)), "cuda")
        return
    names = sorted(name for name in {*left, *right} if bool(_GPU.fullmatch(name)) == gpu)
    for name in names:
        one, other = (_version(side.get(name)) for side in (left, right))
        yield Item(
            f"the package {name}",
            one,
            other,
            _layer(name, gpu),
            if_named=_CUDA_CAUSES if gpu else _BESIDE,
            shows=_CUDA_CAUSES[:2] if gpu else (),
            names=(name,),
            weight="matters" if gpu else "detail",
        )


def _layer(name: str, gpu: bool) -> LayerId:
    if not gpu:
        return "framework"
    return "cudnn" if "cudnn" in name else "cuda"


def _version(version: str | None) -> Told:
    return Told(version or "installed") if version is not None else Told(_NOT_THERE)


def _toolkits(side: Side) -> Told | None:
    """None found is an answer only where something was looked at at all."""
    found = sorted({one.version or "of unknown version" for one in side.case.machine.toolkits})
    if found:
        return Told(f"CUDA {listed(found)}")
    return Told("none", "is not there") if side.case.search.variables else None


def _copies(side: Side) -> Told | None:
    """Where it lies counts with its version; the folders above are called differently on each computer."""
    found = sorted({f"{one.version or 'unknown version'} in {_place(side, one.path)}" for one in side.case.target.cudnn})
    return Told(listed(found, 6), f"is {listed(found, 6)}") if found else None


def _place(side: Side, path: str) -> str:
    place = side.places.of(path).rpartition("/")[0]
    return "site-packages" if place.startswith("site-packages") else place


def together(items: list[Item]) -> list[Item]:
    """Tells alike packages in one item: those that one side lacks, and those of another version."""
    groups: dict[tuple[bool, bool, LayerId, str], list[Item]] = {}
    for item in items:
        if item.left is not None and item.right is not None:
            missing = item.left.value == _NOT_THERE, item.right.value == _NOT_THERE
            groups.setdefault((*missing, item.layer, item.weight), []).append(item)
    return [_one(group) for group in groups.values()]


def _one(group: list[Item]) -> Item:
    if len(group) == 1:
        return group[0]
    first = group[0]
    names = [item.subject.removeprefix("the package ") for item in group]
    parts = tuple(
        Part(name, item.left.value, item.right.value)
        for name, item in zip(names, group, strict=True)
        if item.left is not None and item.right is not None
    )
    left, right = (_state({getattr(part, side) for part in parts}) for side in ("left", "right"))
    more = Item(f"{listed(names)}", left, right, first.layer, names=tuple(names), weight=first.weight, plural=True)
    import msgspec

    return msgspec.structs.replace(more, if_named=first.if_named, shows=first.shows, parts=parts)


def _state(values: set[str]) -> Told:
    if values == {_NOT_THERE}:
        return Told(_NOT_THERE, "are not installed")
    said = listed(sorted(values)) if len(values) <= 4 else f"{len(values)} versions"
    return Told(said, f"are {said}")
