"""Which frameworks are installed, read from the names of metadata folders and their METADATA."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec.structs import replace
from packaging.utils import canonicalize_name

from gpuwizard.catalog.distributions import FRAMEWORK_OF, METADATA_ENDINGS
from gpuwizard.model.interpreter import FrameworkVersion, gpu_plugin, is_gpu_plugin
from gpuwizard.model.layers import FRAMEWORKS
from gpuwizard.probes.environments import files

_ORDER = {name: position for position, name in enumerate(FRAMEWORK_OF)}
_EGG_TAIL = re.compile(r"-py\d(\.\d+)?(-.*)?$")
_VERSION = re.compile(r"\d[0-9A-Za-z.+!_]{0,63}")
# A folder of packages has some hundred entries; the bound only guards against a folder that is none.
_MANY = 50_000


def frameworks_in(site_packages: Iterable[Path]) -> tuple[FrameworkVersion, ...]:
    """Returns the frameworks whose metadata lies in the given folders.

    Args:
        site_packages: Folders of packages, in the order in which the Python searches them. Where two of them
            hold the same distribution, the first counts; two versions in one folder are both told.

    Returns:
        TensorFlow first, then PyTorch, then JAX. Damaged metadata counts with what its folder's name says.
    """
    found: dict[str, list[FrameworkVersion]] = {}
    plugins: list[tuple[str, str]] = []
    for folder in site_packages:
        here: dict[str, list[FrameworkVersion]] = {}
        names = [name for name in metadata_in(folder) if _counts(named(name)[0])]
        plugins += [named for named in map(named, names) if is_gpu_plugin(named[0])]
        for item in _in_folder(folder, names):
            here.setdefault(item.distribution, []).append(item)
        found = here | found
    items = [replace(item, plugin=gpu_plugin(item, plugins)) for group in found.values() for item in group]
    return tuple(sorted(items, key=lambda item: (FRAMEWORKS.index(item.framework), _ORDER[item.distribution])))


def named(entry: str) -> tuple[str, str]:
    """Splits "tensorflow_cpu-2.16.1.dist-info" into name and version; an egg's Python tag is dropped."""
    stem = entry[: entry.rindex(".")]
    name, _, version = _EGG_TAIL.sub("", stem).partition("-")
    return canonicalize_name(name), version


def name_and_version(path: Path) -> tuple[str, str]:
    """Returns what the name of a package's metadata tells; a version that is not in the name is read inside."""
    name, version = named(path.name)
    return name, version or _told(path).get("version", "")


def _in_folder(folder: Path, names: Iterable[str]) -> Iterator[FrameworkVersion]:
    seen = set()
    for name in names:
        item = _read(folder / name) if named(name)[0] in FRAMEWORK_OF else None
        if item is not None and item not in seen:
            seen.add(item)
            yield item


def metadata_in(folder: Path) -> list[str]:
    """Returns the names of the metadata files and folders in a folder of packages, none where it cannot be listed."""
    names = []
    try:
        with os.scandir(folder) as entries:
            for count, entry in enumerate(entries):
                if count >= _MANY:
                    break
                if entry.name.lower().endswith(METADATA_ENDINGS):
                    names.append(entry.name)
    except (OSError, ValueError):
        return []
    return sorted(names)


def _counts(distribution: str) -> bool:
    return distribution in FRAMEWORK_OF or is_gpu_plugin(distribution)


def _read(path: Path) -> FrameworkVersion | None:
    name, version = named(path.name)
    fields = _told(path)
    told_name, told_version = canonicalize_name(fields.get("name", "")), fields.get("version", "")
    distribution = told_name if told_name in FRAMEWORK_OF else name
    chosen = next((text for text in (told_version, version) if _VERSION.fullmatch(text)), "")
    return FrameworkVersion(FRAMEWORK_OF[distribution], distribution, chosen)


def _told(path: Path) -> dict[str, str]:
    # An old egg-info may be a plain file instead of a folder.
    sources = (path / "METADATA", path / "PKG-INFO") if files.is_folder(path) else (path,)
    return next(filter(None, map(_fields, sources)), {})


def _fields(path: Path) -> dict[str, str]:
    """Returns Name and Version of a metadata file in lower-case keys; the first of each counts."""
    found: dict[str, str] = {}
    for line in files.read_head(path).splitlines():
        if not line.strip():
            break
        key, colon, value = line.partition(":")
        if colon and key.strip().lower() in ("name", "version"):
            found.setdefault(key.strip().lower(), value.strip())
    return found
