"""GPU generations by compute capability, and whether the code inside a build can run on one."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal

from msgspec import Struct
from packaging.version import InvalidVersion, Version

CHECKED = date(2026, 11, 21)

MATRIX = "NVIDIA, CUDA Toolkit, Driver, and Architecture Matrix"
CUDA_GPUS = "NVIDIA, CUDA GPU Compute Capability (developer.nvidia.com/cuda-gpus)"

Coverage = Literal["native", "ptx", "none"]
_ARCHITECTURE_NAME = re.compile(r"(sm|compute)_(\d+)(\d)([af]?)")


class Architecture(Struct, frozen=True):
    """A generation: its name, the compute capabilities that belong to it, and the CUDA that introduced it."""

    name: str
    capability_min: str
    capability_max: str
    first_cuda: str
    products: str
    source: tuple[str, ...] = (MATRIX, CUDA_GPUS)


ARCHITECTURES: tuple[Architecture, ...] = (
    Architecture("Fermi", "2.0", "2.1", "3.0", "GeForce 400 and 500"),
    Architecture("Kepler", "3.0", "3.7", "6.0", "GeForce 600 and 700, Tesla K"),
    Architecture("Maxwell", "5.0", "5.3", "6.5", "GeForce GTX 750 and 900, Tesla M"),
    Architecture("Pascal", "6.0", "6.2", "8.0", "GeForce GTX 10, Tesla P"),
    Architecture("Volta", "7.0", "7.2", "9.0", "TITAN V, Tesla V100"),
    Architecture("Turing", "7.5", "7.5", "10.0", "GeForce GTX 16 and RTX 20, Tesla T4"),
    Architecture("Ampere", "8.0", "8.8", "11.0", "GeForce RTX 30, RTX A, A100"),
    Architecture("Ada Lovelace", "8.9", "8.9", "11.8", "GeForce RTX 40, RTX Ada, L4, L40"),
    Architecture("Hopper", "9.0", "9.0", "11.8", "H100, H200"),
    Architecture("Blackwell", "10.0", "10.3", "12.8", "B200, B300"),
    Architecture("Blackwell", "11.0", "11.0", "13.0", "Jetson Thor"),
    Architecture("Blackwell", "12.0", "12.1", "12.8", "GeForce RTX 50, RTX PRO Blackwell"),
)


def architecture(compute_capability: str) -> Architecture | None:
    """Returns the generation of a compute capability ("8.6"), or None where the table has none."""
    wanted = _version(compute_capability)
    if wanted is None:
        return None
    for row in ARCHITECTURES:
        if Version(row.capability_min) <= wanted <= Version(row.capability_max):
            return row
    return None


def kernels_cover(build_caps: Iterable[str], cc: str) -> Coverage:
    """Says whether the GPU code of a build runs on a GPU.

    Native code ("sm_80") runs on the same major capability with the same or a higher minor one. Portable code
    ("compute_90") is compiled by the driver for any newer GPU. A name that ends in "a" runs on exactly its
    own capability, one that ends in "f" on its own family (same major, same or higher minor).

    Args:
        build_caps: Names as a build lists them: "sm_80", "compute_90", "sm_90a"; also "8.0".
        cc: The GPU's compute capability, "8.6".

    Returns:
        `native`, `ptx` (works after a slow first start) or `none`. Names that cannot be read are left out.
    """
    gpu = _version(cc)
    if gpu is None:
        return "none"
    answers = {_covers(name, gpu.major, gpu.minor) for name in build_caps}
    return "native" if "native" in answers else "ptx" if "ptx" in answers else "none"


def _covers(name: str, major: int, minor: int) -> Coverage:
    plain = re.fullmatch(r"(\d+)\.(\d)", name)
    if plain:
        name = f"sm_{plain[1]}{plain[2]}"
    found = _ARCHITECTURE_NAME.fullmatch(name)
    if found is None:
        return "none"
    kind, suffix = found[1], found[4]
    built = (int(found[2]), int(found[3]))
    if suffix == "a":
        fits = built == (major, minor)
    elif kind == "sm" or suffix == "f":
        fits = built[0] == major and built[1] <= minor
    else:
        fits = built <= (major, minor)
    if not fits:
        return "none"
    return "native" if kind == "sm" else "ptx"


def _version(text: str) -> Version | None:
    try:
        return Version(text)
    except InvalidVersion:
        return None
