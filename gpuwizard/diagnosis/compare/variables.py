"""Variables that steer CUDA and the frameworks, and the folders in which libraries are searched."""

import re
from collections.abc import Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, listed, same_system

_PATHS = ("PATH", "LD_LIBRARY_PATH")
# They only name the environment, which is compared by what it holds.
_ROLES = ("VIRTUAL_ENV", "CONDA_PREFIX", "CONDA_DEFAULT_ENV")
_QUIET = ("TF_CPP_", "CUDA_CACHE_", "TORCH_HOME", "JAX_COMPILATION_CACHE", "KERAS_BACKEND")
_DRIVERS_OWN = re.compile(r"(nvcuda|nvml)", re.IGNORECASE)
_HIDING = ("CUDA_VISIBLE_DEVICES", "NVIDIA_VISIBLE_DEVICES", "JAX_PLATFORMS", "JAX_PLATFORM_NAME", "CUDA_DEVICE_ORDER")
_LOADING = ("path.shadowed", "path.not-on-search-path", "cudnn.version-mismatch", "cuda.version-mismatch")
_NAMED = ("path.*", "container.*", "runtime.*", "framework.*", "system.onednn-conflict", "cuda.*", "wsl.*", "driver.*")


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields the variables by name, then the folders."""
    if not all(side.case.search.variables for side in (left, right)):
        return
    names = {name for side in (left, right) for name in side.case.search.variables}
    for name in sorted(names - {*_PATHS, *_ROLES}):
        yield _variable(name).of(left, right)
    if not same_system(left, right):
        return
    yield Ask(
        "LD_LIBRARY_PATH",
        _library_path,
        "path",
        about=_LOADING,
        if_named=("cudnn.*", "cuda.*", "driver.*", "wsl.*"),
        names=("LD_LIBRARY_PATH",),
    ).of(left, right)
    yield Ask(
        "PATH", _path, "path", about=_LOADING, if_named=("cudnn.*", "cuda.*"), names=("PATH",), weight="detail"
    ).of(left, right)


def _variable(name: str) -> Ask:
    def tell(side: Side) -> Told | None:
        value = side.case.search.variables.get(name)
        if value is None:
            return Told("not set")
        if not value:
            return Told("set, but empty")
        said = side.places.of(value)
        return Told(said, f"is set to “{said}”", side.places.key(value))

    return Ask(
        name,
        tell,
        "path",
        about=("path.devices-hidden",) if name in _HIDING else (),
        if_named=_NAMED,
        names=(name,),
        weight="detail" if name.startswith(_QUIET) else "matters",
    )


def _library_path(side: Side) -> Told | None:
    """Its order counts: the first folder wins."""
    if side.case.host.os == "windows":
        return None
    value = side.case.search.variables.get("LD_LIBRARY_PATH")
    if not value:
        return Told("not set")
    folders = [side.places.of(entry) for entry in value.split(":") if entry]
    return Told(":".join(folders), f"is {listed(folders, 4)}", side.places.key(value))


def _path(side: Side) -> Told | None:
    """On Windows libraries are searched there; what else stands in it is of no matter for the GPU."""
    if side.case.host.os != "windows":
        return None
    entries = [one for one in side.case.search.entries if one.variable == "PATH"]
    if not entries:
        return None
    kept = [one.value for one in entries if any(not _DRIVERS_OWN.match(name) for name in one.holds)]
    held = list(dict.fromkeys(side.places.of(folder) for folder in kept))
    dead = [side.places.of(one.value) for one in entries if not one.exists and "cud" in one.value.lower()]
    if not held and not dead:
        return Told("no folder with GPU libraries", "names no folder with GPU libraries")
    gone = f"; gone: {listed(dead)}" if dead else ""
    said = f"{listed(held, 4) or 'no folder with GPU libraries'}{gone}"
    return Told(said, f"names {said}", ";".join((*held, "-", *dead)).lower())
