"""Installed pieces of CUDA and cuDNN, and the packages beside the framework."""

import re
from collections.abc import Iterator, Mapping

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, listed
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
    yield Ask(
        "cuDNN",
        _copies,
        "cudnn",
        about=("cudnn.version-mismatch", "cudnn.missing"),
        if_named=("cudnn.*",),
        shows=("cudnn.*",),
    ).of(left, right)
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
        yield from _unknown(left, right) if gpu else ()
        return
    names = sorted(name for name in {*left, *right} if bool(_GPU.fullmatch(name)) == gpu)
    for name in names:
        told = _version(left.get(name)), _version(right.get(name))
        yield Item(
            f"the package {name}",
            told,
            _layer(name, gpu),
            if_named=_CUDA_CAUSES if gpu else _BESIDE,
            shows=_CUDA_CAUSES[:2] if gpu else (),
            names=(name,),
            weight="matters" if gpu else "detail",
            gathered=True,
        )


def _unknown(left: Versions | None, right: Versions | None) -> Iterator[Item]:
    """The packages of one side were not listed: that is told once."""
    count = sum(bool(_GPU.fullmatch(name)) for name in left or right or ())
    if count:
        told = Told(f"{count} package{'' if count == 1 else 's'}")
        yield Item("NVIDIA's packages in the Python", (told, None) if left else (None, told), "cuda")


def _layer(name: str, gpu: bool) -> LayerId:
    if not gpu:
        return "framework"
    return "cudnn" if "cudnn" in name else "cuda"


def _version(version: str | None) -> Told:
    if version is None:
        return Told(_NOT_THERE, many="are not installed")
    return Told(version or "installed", many="are installed")


def _toolkits(side: Side) -> Told | None:
    """None found is an answer only where something was looked at at all."""
    found = sorted({one.version or "of unknown version" for one in side.case.machine.toolkits})
    if found:
        return Told(f"CUDA {listed(found)}")
    return Told("none", "is not there") if side.case.search.variables else None


def _copies(side: Side) -> Told | None:
    """Where it lies counts with its version; the folders above are called differently on each computer."""
    found = sorted(
        {f"{one.version or 'unknown version'} in {_place(side, one.path)}" for one in side.case.target.cudnn}
    )
    if found:
        return Told(listed(found, 6), f"is {listed(found, 6)}")
    known = any(one.family == "cudnn" and one.path for one in side.case.target.libraries)
    return Told("none", "is not there") if side.case.target.libraries and not known else None


def _place(side: Side, path: str) -> str:
    place = side.places.of(path).rpartition("/")[0]
    return "site-packages" if place.startswith("site-packages") else place
