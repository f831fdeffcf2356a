"""From what a report states about its machine, held against the catalogue's tables, to causes."""

from collections.abc import Iterator

from gpuwizard.catalog.drivers import driver_suffices
from gpuwizard.catalog.gpu_names import product
from gpuwizard.catalog.gpus import architecture
from gpuwizard.catalog.libraries import cuda_of
from gpuwizard.logs.situation import Release, Situation, release
from gpuwizard.logs.vote import Rule, Vote, votes

# The CUDA of releases that are older than the catalogue's tables, by the first release that has it.
# TensorFlow: "tested build configurations" of its guide. PyTorch: the wheels that pip took by default.
_OLD: dict[str, tuple[tuple[Release, str], ...]] = {
    "tensorflow": (((1, 13), ""), ((1, 5), "9.0"), ((1, 0), "8.0")),
    "torch": (((1, 10), ""), ((1, 5), "10.2"), ((1, 3), "10.1"), ((1, 2), "10.0"), ((1, 0), "9.0")),
}
_NO_GPU = (
    "cuda-unavailable",
    "cuda-start-failed",
    "gpu-count-zero",
    "gpu-list-empty",
    "gpu-not-found-said",
    "gpu-unavailable",
    "no-accelerator",
    "no-visible-gpu",
)
# CUDA 11 brought libraries that serve all of a major release.
_SAME_MAJOR = 11


def _cuda(seen: Situation) -> str:
    """Returns the CUDA that the framework was built with, empty where the report does not tell."""
    told = seen.first("cuda-of-build")
    if told:
        return told.facts["version"]
    if seen.framework not in _OLD or len(seen.release) < 2:
        return ""
    old = next((cuda for first, cuda in _OLD[seen.framework] if seen.release >= first), None)
    if old is None:
        return ""
    version = ".".join(str(part) for part in seen.release)
    return old or cuda_of("tensorflow" if seen.framework == "tensorflow" else "torch", version)


def _driver(seen: Situation) -> Iterator[Vote]:
    """No GPU was found, and the driver that the report names is older than the framework's CUDA needs."""
    wanted = _cuda(seen)
    if not wanted or not seen.has(*_NO_GPU) or seen.has("gpu-works", "driver-too-old"):
        return
    for message in seen.all("driver-told"):
        if driver_suffices(message.facts["version"], wanted, "windows" if seen.os == "windows" else "linux") is False:
            yield Vote("driver.too-old", 0.8, message)
            return


def fits(seen: Situation, wanted: str) -> bool | None:
    """Tells whether a CUDA that the report says is installed serves; None where it names none.

    Args:
        seen: The log with its surroundings.
        wanted: The CUDA that is asked for, "10.0" or "12.5".
    """
    needs = release(wanted)
    had = [release(message.facts["version"]) for message in seen.all("cuda-told", "toolkit-seen")]
    if not had or not needs:
        return None
    return any(_serves(one, needs) for one in had)


def _serves(have: Release, needs: Release) -> bool:
    return have[0] == needs[0] if needs[0] >= _SAME_MAJOR or len(have) < 2 else have[:2] == needs[:2]


def _toolkit(seen: Situation) -> Iterator[Vote]:
    """The machine's CUDA is another one than TensorFlow loads, and either nothing loads or no GPU is found."""
    if seen.framework != "tensorflow" or fits(seen, _cuda(seen)) is not False:
        return
    told = seen.first("cuda-told", "toolkit-seen")
    failed = seen.first("dll-load-failed", "native-module-missing", "native-runtime-failed", "libraries-skipped")
    named = seen.has("library-not-loaded", "undefined-symbol", "packages-clash") or any(
        "file" in message.facts for message in seen.all("winerror")
    )
    if told and failed and not named:
        yield Vote("cuda.version-mismatch", 0.74, told)
    elif told and seen.has(*_NO_GPU):
        yield Vote("cuda.version-mismatch", 0.56, told)


# What a card does that the CUDA below it has never heard of: it fails in many ways, or hangs without a word.
_FAILS = (
    "blas-launch-failed",
    "cuda-error",
    "event-failed",
    "handle-failed",
    "library-status",
    "no-algorithm",
    "no-blas-support",
    "no-dnn-support",
)


def _card(seen: Situation) -> Iterator[Vote]:
    """The report names a card that came out after the CUDA that is used with it."""
    wanted = _cuda(seen)
    had = [message.facts["version"] for message in seen.all("cuda-told")]
    used = [wanted] if wanted else had
    for message in seen.all("gpu-told"):
        known = product(message.facts["name"])
        row = architecture(known.compute_capability) if known else None
        failing = had if seen.framework == "tensorflow" and seen.has(*_FAILS) else []
        if row and any(one and all(_before(cuda, row.first_cuda) for cuda in one) for one in (used, failing)):
            yield Vote("hardware.compute-capability", 0.7 if seen.has(*_FAILS) else 0.5, message)
            return


def _before(cuda: str, first: str) -> bool:
    """Whether a CUDA is of an earlier major release: within one, the driver translates code for newer cards."""
    return release(cuda)[:1] < release(first)[:1]


def _paths(seen: Situation) -> Iterator[Vote]:
    """Where a program finds its libraries in one way of starting it, the libraries are there."""
    absent = next((m for m in seen.all("library-not-loaded") if m.facts.get("group") in ("cuda", "cudnn")), None)
    if absent and seen.has("works-elsewhere"):
        yield Vote("path.not-on-search-path", 0.88, absent)
    cured = seen.first("search-path-set")
    if cured and seen.has("gpu-works") and seen.has("gpu-list-empty", "gpu-count-zero", "library-not-loaded"):
        yield Vote("path.not-on-search-path", 0.88, cured)


def _stubs(seen: Situation) -> Iterator[Vote]:
    """The toolkit's stand-in for the driver's library lies on the search path, and the driver does not start."""
    stub = seen.first("stub-path")
    if stub and seen.has("cuinit-failed", "cuda-error", "driver-not-found", "cuda-start-failed"):
        yield from votes(stub, {"path.shadowed": 0.8})


RULES: tuple[Rule, ...] = (_driver, _toolkit, _card, _paths, _stubs)
