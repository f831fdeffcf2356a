"""The newest release of a framework that works on a card, and what must be asked for beside it.

Both the fixes and the recommendation take their answers from these rows, so that they name the same releases.
"""

from collections.abc import Iterator

from msgspec import Struct
from packaging.version import InvalidVersion, Version

from gpuwizard.catalog import cudnn, jax, tensorflow, torch
from gpuwizard.catalog.cuda import toolkit
from gpuwizard.catalog.drivers import OsName, driver_suffices
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.model.layers import FrameworkName


class LastSupported(Struct, frozen=True):
    """How a card is served.

    Attributes:
        version: Newest release that works on the card; empty where no release of the table does.
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


class Wanted(Struct, frozen=True):
    """What a release is wanted for.

    Attributes:
        capability: The card's compute capability, "6.1".
        os: Where it shall run. TensorFlow ends with 2.10 on Windows for every card, JAX never had a GPU there.
        driver: Version of the driver that shall do; empty for any.
        driver_os: Whose driver that is; Linux under WSL uses the one of Windows.
        arm: Whether the processor is one of ARM.
    """

    capability: str
    os: OsName = "linux"
    driver: str = ""
    driver_os: OsName = "linux"
    arm: bool = False

    def drives(self, cuda: str) -> bool:
        """Whether nothing that is known of the driver forbids a CUDA."""
        return driver_suffices(self.driver, cuda, self.driver_os) is not False


def last_supported(
    framework: FrameworkName, compute_capability: str, os: OsName = "linux", wanted: Wanted | None = None
) -> LastSupported | None:
    """Returns how a card is served that the newest release of a framework leaves out.

    Args:
        framework: Which framework.
        compute_capability: The card's, "6.1".
        os: Where it shall run.
        wanted: More than these two, in place of them.

    Returns:
        None where the newest release serves the card as it comes, and where the capability is not known.
    """
    ask = wanted or Wanted(compute_capability, os)
    try:
        Version(ask.capability)
    except InvalidVersion:
        return None
    if framework == "tensorflow":
        found, newest = _tensorflow(ask), tensorflow.newest_working().newest_patch
    elif framework == "torch":
        found, newest = _torch(ask), torch.NEWEST.newest_patch
    else:
        found, newest = _jax(ask), jax.NEWEST.newest_patch
    return None if found.plain == newest else found


def _tensorflow(ask: Wanted) -> LastSupported:
    rows = [
        row
        for row in reversed(tensorflow.RELEASES)
        if kernels_cover(row.compute_capabilities, ask.capability) != "none"
        and row.newest_patch != tensorflow.LOOKUP_FAULT
        and (row.has_and_cuda if ask.os == "linux" else row.windows_gpu)
        and ask.drives(row.cuda)
    ]
    too_new = tensorflow.refuses(ask.capability) or (ask.os == "windows" and not _old_cuda_serves(ask.capability))
    if not rows or too_new:
        return LastSupported("")
    limit = cudnn.last_for(ask.capability)
    plain = [row for row in rows if limit is None or not row.and_cuda_open]
    held = limit.requirement if limit and rows[0].and_cuda_open else ""
    return LastSupported(rows[0].newest_patch, "", held, plain[0].newest_patch if plain else "", rows[0].source)


def _old_cuda_serves(capability: str) -> bool:
    """Whether the libraries of the CUDA that the last build for Windows uses hold anything for a card."""
    last = toolkit(tensorflow.last_with_gpu("windows").cuda)
    return last is None or Version(capability).major <= Version(last.capability_max).major


def _torch(ask: Wanted) -> LastSupported:
    fitting = [
        (row, build)
        for row in reversed(torch.RELEASES)
        for build in sorted(row.builds, key=lambda one: one.index != row.default_index)
        if kernels_cover(torch.kernels(f"{row.newest_patch}+{build.index}", ask.arm), ask.capability) == "native"
        and ask.drives(build.cuda)
    ]
    if not fitting:
        return LastSupported("")
    # On Windows PyPI has builds for the processor only: none serves a card as it comes.
    plain = [row for row, build in fitting if build.index == row.default_index and ask.os == "linux"]
    row, build = fitting[0]
    named = "" if plain and plain[0] is row else build.index
    return LastSupported(row.newest_patch, named, "", plain[0].newest_patch if plain else "", row.source)


def _jax(ask: Wanted) -> LastSupported:
    fitting = list(_jax_builds(ask)) if ask.os == "linux" else []
    if not fitting:
        return LastSupported("")
    row, line = fitting[0]
    limit = cudnn.last_for(ask.capability)
    plain = row.newest_patch if limit is None else ""
    return LastSupported(row.newest_patch, line.extra, limit.requirement if limit else "", plain, row.source)


def _jax_builds(ask: Wanted) -> Iterator[tuple[jax.JaxRelease, jax.JaxCudaLine]]:
    for row in reversed(jax.RELEASES):
        for major in reversed(row.cuda_majors):
            line = jax.cuda_line(major)
            if line is None or Version(ask.capability) < Version(line.capability_min) or not ask.drives(line.cuda):
                continue
            if kernels_cover(jax.kernels(row.newest_patch, major), ask.capability) != "none":
                yield row, line
