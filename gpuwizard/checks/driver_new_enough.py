"""The driver supports the CUDA that the framework was built for."""

from collections.abc import Iterator

from gpuwizard.catalog.drivers import minimum_driver
from gpuwizard.catalog.versions import older
from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.view import (
    compat_library,
    driver_cuda,
    driver_version,
    gpu_test_passed,
    is_windows,
    package,
    title,
)

# Source: NVIDIA, CUDA Compatibility: minor versions are compatible with each other from CUDA 11 on.
FIRST_COMPATIBLE = "11"


def judge(case: Case) -> Iterator[Finding]:
    """Compares major CUDA versions; within one major any driver of that family will do (from CUDA 11 on)."""
    installed = package(case)
    built = installed.build.cuda_version if installed is not None else ""
    have = driver_cuda(case)
    if not built or not have or gpu_test_passed(case):
        return
    # WSL shows the number of the Windows driver, which is the one that runs.
    needed = minimum_driver(built, "windows" if is_windows(case) or case.host.in_wsl else "linux")
    # A forward-compatibility library stands for a newer driver than the one whose version is told.
    version = "" if compat_library(case) else driver_version(case)
    release = ".".join(built.split(".")[:2])
    # A driver that says it supports this very CUDA does, whatever its number is: Tegra's are of another kind.
    if not (older(have, _family(release)) or (older(have, release) and older(version, needed))):
        return
    # A version that is new enough by its number would contradict what the driver says of itself: then that counts.
    version = version if older(version, needed) else ""
    yield finding(
        "driver.too-old",
        (f"The driver{f' {version}' if version else ''} supports CUDA up to {have}.", "the driver"),
        (
            f"{title(case)} was built for CUDA {built}, which needs driver {needed} or newer.",
            "build information",
        ),
        confidence=0.93,
        driver_version=version,
        needed_driver=needed,
        needed_cuda=built,
        cuda_version=have,
    )


def _family(release: str) -> str:
    """Returns the CUDA that a driver must know at least: from 11 on the major version, before it the very release."""
    major = release.partition(".")[0]
    return release if older(major, FIRST_COMPATIBLE) else major


CHECK = Check("The driver supports the CUDA that this build uses", ("driver.too-old",), judge)
