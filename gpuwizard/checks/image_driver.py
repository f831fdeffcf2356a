"""A container uses the driver's libraries of its host, and none that its image brings."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.driver import DriverLibrary
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Found
from gpuwizard.model.view import cuda, driver_runs, module, nvml, value

NVML_MISMATCH = 18
# A container of this kind is a whole system of its own: nothing is put into it unless somebody does so by hand.
OWN_SYSTEM = "lxc"


def judge(case: Case) -> Iterator[Finding]:
    """Finds libraries of the image's where the driver fails because the loader takes one of them."""
    strange = own_libraries(case)
    loaded, called = module(case), cuda(case)
    if not strange or loaded is None:
        return
    evidence = [(f"{one.path} in this container belongs to driver {one.version}.", one.found_via) for one in strange]
    evidence.append((f"The host runs driver {loaded.version}.", "/proc/driver/nvidia/version"))
    if called is not None and called.code > 0:
        evidence.append((f"cuInit answers {called.code}, {called.error}.", "the driver API"))
    yield finding(
        "container.driver-libs-in-image",
        *evidence,
        confidence=0.93,
        files=", ".join(one.path for one in strange),
        found=strange[0].version,
        wanted=loaded.version,
    )


def own_libraries(case: Case) -> tuple[DriverLibrary, ...]:
    """Returns the driver's libraries that the image brings and the loader takes, while the driver does not work.

    What the host puts in is of the version of its kernel module. Another version in a container is the image's, unless
    it is a forward-compatibility library, or the host itself was updated without a restart: then all of it was put in.
    """
    loaded, files = module(case), value(case.driver.libraries) or ()
    if not case.host.in_container or case.host.in_wsl or driver_runs(case) or not isinstance(case.driver.nodes, Found):
        return ()
    if loaded is None or not loaded.version or not _used(case, loaded.version):
        return ()
    strange = [one for one in files if one.version not in ("", loaded.version) and not _from_outside(one)]
    known = any(one.version == loaded.version or one.mounted is not None for one in files) or _nvml_answers(case)
    return tuple(strange) if known or case.host.container == OWN_SYSTEM else ()


def _from_outside(library: DriverLibrary) -> bool:
    return library.mounted is True or "/compat" in library.path


def _used(case: Case, version: str) -> bool:
    """Whether the loader took a library of another version: libcuda, or NVML's where that one complains of it."""
    files, called, answer = value(case.driver.libraries) or (), cuda(case), nvml(case)
    taken = [one for one in files if called is not None and called.code > 0 and one.path == called.library]
    if any(one.version not in ("", version) and not _from_outside(one) for one in taken):
        return True
    managing = [one for one in files if one.name == "libnvidia-ml.so.1"][:1]
    mismatch = answer is not None and answer.code == NVML_MISMATCH
    return mismatch and any(one.version not in ("", version) and not _from_outside(one) for one in managing)


def _nvml_answers(case: Case) -> bool:
    answer = nvml(case)
    return answer is not None and answer.code == 0


CHECK = Check(
    "The driver's libraries in this container are those of the host", ("container.driver-libs-in-image",), judge
)
