"""The installed build can use an NVIDIA GPU."""

from collections.abc import Iterator

from packaging.version import Version

from gpuwizard.checks.check import Check
from gpuwizard.checks.offers import version
from gpuwizard.checks.platforms import described, no_gpu_build
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.view import gpu_test_passed, is_windows, package, title

# Source: TensorFlow, "Build from source on Windows": 2.10 is the last release with CUDA on native Windows.
FIRST_WITHOUT_WINDOWS_GPU = Version("2.11")


def judge(case: Case) -> Iterator[Finding]:
    """A build without CUDA is not a wrong choice of package where there is none with it: then that is said instead."""
    installed = package(case)
    if gpu_test_passed(case):
        return
    if installed is None:
        yield from _by_its_own_word(case)
    elif is_windows(case) and _dropped(case, installed) and installed.flavour != "cuda":
        yield finding("framework.windows-gpu-dropped", *_evidence(case, installed), also=_subject(installed))
    elif installed.flavour == "cpu" and no_gpu_build(case):
        seen = (
            *_evidence(case, installed),
            (described(case), "the system"),
            (no_gpu_build(case), "catalogue of releases"),
        )
        yield finding("framework.platform-unsupported", *seen, also=_subject(installed))
    elif installed.flavour in ("cpu", "rocm"):
        yield finding("framework.cpu-only-build", *_evidence(case, installed), also=_subject(installed))
    elif installed.flavour == "unknown":
        yield from _by_its_own_word(case)


def _by_its_own_word(case: Case) -> Iterator[Finding]:
    """A package without metadata (on a cluster's PYTHONPATH), or whose files say nothing, tells once it is imported."""
    came, built = case.run.stage("import"), case.run.stage("build")
    if came is None or built is None or built.data.get("is_cuda_build") != "False" or is_windows(case):
        return
    release, file = came.data.get("version", ""), came.data.get("file", "")
    said = f"{title(case)} {release} says that it was built without CUDA.".replace("  ", " ")
    yield finding("framework.cpu-only-build", (said, file), version=release)


def _dropped(case: Case, installed: FrameworkPackage) -> bool:
    if case.target.framework == "jax":
        return True
    release = version(installed.version.partition("+")[0])
    return case.target.framework == "tensorflow" and release >= FIRST_WITHOUT_WINDOWS_GPU


def _evidence(case: Case, installed: FrameworkPackage) -> list[tuple[str, str]]:
    said = [(f"{installed.distribution} {installed.version} is installed.", "installed packages")]
    if installed.build.is_cuda_build is False and installed.build.source:
        said.append((f"This build of {title(case)} says that it holds no CUDA code.", installed.build.source))
    if installed.flavour == "rocm":
        said.append(("This build is for AMD GPUs (ROCm).", installed.build.source or "installed packages"))
    return said


def _subject(installed: FrameworkPackage) -> dict[str, str]:
    return {"distribution": installed.distribution, "version": installed.version}


CHECK = Check(
    "The installed build has CUDA code",
    ("framework.cpu-only-build", "framework.windows-gpu-dropped", "framework.platform-unsupported"),
    judge,
)
