"""The newest release of a framework that still has code for an old card, and what must be asked for with it."""

from collections.abc import Iterator

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog import cudnn, jax, tensorflow, torch
from gpuwizard.catalog.drivers import OsName
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.model.layers import FrameworkName

# From this release on tensorflow[and-cuda] asks for any cuDNN 9, before it for one exact version that fits.
TENSORFLOW_OPEN_CUDNN = "2.20"


class LastSupported(Struct, frozen=True):
    """How an old card is served.

    Attributes:
        version: Newest release with code for the card; empty where no release of the table has any.
        build: PyTorch's index ("cu126") or JAX's extra ("jax[cuda12]") that holds it, empty for the plain package.
        cudnn: What cuDNN must be held to beside it ("<9.11"), empty where that release sees to it itself.
        plain: Newest release whose plain package from PyPI serves the card with nothing else to be asked for;
            empty where there is none.
        source: Where that comes from.
    """

    version: str
    build: str = ""
    cudnn: str = ""
    plain: str = ""
    source: tuple[str, ...] = ()


def last_supported(framework: FrameworkName, compute_capability: str, os: OsName = "linux") -> LastSupported | None:
    """Returns how a card is served that the newest release of a framework leaves out.

    Args:
        framework: Which framework.
        compute_capability: The card's, "6.1".
        os: Where it shall run. TensorFlow ends with 2.10 on Windows for every card, JAX never had a GPU there.

    Returns:
        None where the newest release serves the card as it comes, and where the capability is not known.
    """
    try:
        Version(compute_capability)
    except InvalidVersion:
        return None
    found = {"tensorflow": _tensorflow, "torch": _torch, "jax": _jax}[framework](compute_capability, os)
    newest = {"tensorflow": tensorflow.NEWEST.newest_patch, "torch": torch.NEWEST.newest_patch}
    return None if found.plain == newest.get(framework, jax.NEWEST.newest_patch) else found


def _tensorflow(capability: str, os: OsName) -> LastSupported:
    rows = [
        row
        for row in reversed(tensorflow.RELEASES)
        if kernels_cover(row.compute_capabilities, capability) != "none" and (os == "linux" or row.windows_gpu)
    ]
    if not rows or (os == "windows" and Version(capability) >= Version("9.0")):
        # The last build for Windows uses CUDA 11.2, whose libraries have nothing for cards of 9.0 and newer.
        return LastSupported("")
    limit = cudnn.last_for(capability)
    plain = [row for row in rows if limit is None or Version(row.version) < Version(TENSORFLOW_OPEN_CUDNN)]
    held = limit.requirement if limit and rows[0] is not plain[0] else ""
    return LastSupported(rows[0].newest_patch, "", held, plain[0].newest_patch if plain else "", rows[0].source)


def _torch(capability: str, os: OsName) -> LastSupported:
    fitting = [
        (row, build)
        for row in reversed(torch.RELEASES)
        for build in sorted(row.builds, key=lambda one: one.index != row.default_index)
        if kernels_cover(torch.kernels(f"{row.newest_patch}+{build.index}"), capability) == "native"
    ]
    if not fitting:
        return LastSupported("")
    # On Windows PyPI has builds for the processor only: none serves a card as it comes.
    plain = [row for row, build in fitting if build.index == row.default_index and os == "linux"]
    row, build = fitting[0]
    named = "" if plain and plain[0] is row else build.index
    return LastSupported(row.newest_patch, named, "", plain[0].newest_patch if plain else "", row.source)


def _jax(capability: str, os: OsName) -> LastSupported:
    fitting = list(_jax_builds(capability)) if os == "linux" else []
    if not fitting:
        return LastSupported("")
    row, line = fitting[0]
    limit = cudnn.last_for(capability)
    plain = row.newest_patch if limit is None else ""
    return LastSupported(row.newest_patch, line.extra, limit.requirement if limit else "", plain, row.source)


def _jax_builds(capability: str) -> Iterator[tuple[jax.JaxRelease, jax.JaxCudaLine]]:
    for row in reversed(jax.RELEASES):
        for major in reversed(row.cuda_majors):
            line = jax.cuda_line(major)
            if line is None or Version(capability) < Version(line.capability_min):
                continue
            if kernels_cover(jax.kernels(row.newest_patch, major), capability) != "none":
                yield row, line
