"""A container uses the driver's libraries of its host, and none that its image brings."""

from cases import CONTAINER, HEALTHY, cuda_fails, found, machine, with_driver, with_host, with_nvml

from gpuwizard.checks import driver_halves
from gpuwizard.checks.image_driver import CHECK
from gpuwizard.model.driver import DriverLibrary
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Absent, Found

IMAGES = machine("container-image-brings-a-driver")
CAUSE = "container.driver-libs-in-image"
HOSTS = "570.133.07"


def of(
    version: str, mounted: bool | None = None, name: str = "libcuda.so.1", folder: str = "/usr/lib"
) -> DriverLibrary:
    return DriverLibrary(name, f"{folder}/{name.removesuffix('.1')}.{version}", version, "ld.so.cache", mounted)


def holding(*libraries: DriverLibrary, code: int = 803) -> Case:
    case = cuda_fails(CONTAINER, code, library=libraries[0].path)
    return with_driver(case, libraries=Found(libraries, "the loader's search path"))


def test_a_copy_of_another_version_beside_the_hosts() -> None:
    finding = found(CHECK, IMAGES)[CAUSE]
    assert finding.subject["files"].endswith("libcuda.so.535.183.01")
    assert found(driver_halves.CHECK, IMAGES) == {}
    assert set(found(CHECK, holding(of("535.183.01"), of(HOSTS)))) == {CAUSE}


def test_nvml_that_answers_is_the_hosts() -> None:
    assert set(found(CHECK, holding(of("535.183.01")))) == {CAUSE}


def test_a_host_that_was_not_restarted_put_everything_in() -> None:
    case = with_nvml(holding(of("575.57.08", True)), code=18, error="mismatch")
    assert found(CHECK, case) == {}
    assert set(found(driver_halves.CHECK, case)) == {"driver.library-mismatch"}


def test_where_nothing_tells_whose_the_files_are_the_image_is_not_blamed() -> None:
    case = with_nvml(holding(of("575.57.08")), code=18, error="mismatch")
    assert found(CHECK, case) == {}
    assert set(found(CHECK, with_host(case, container="lxc"))) == {CAUSE}


def test_a_library_for_forward_compatibility_is_meant_to_differ() -> None:
    assert found(CHECK, holding(of("575.57.08", folder="/usr/local/cuda/compat"), of(HOSTS), code=804)) == {}


def test_the_hosts_copy_that_is_taken_is_not_the_images_fault() -> None:
    assert found(CHECK, holding(of(HOSTS), of("535.183.01"))) == {}


def test_outside_a_container_and_without_the_gpu_it_is_another_matter() -> None:
    assert found(CHECK, with_host(IMAGES, environment=(), container="")) == {}
    assert found(CHECK, with_driver(IMAGES, nodes=Absent(("/dev/nvidia*",)))) == {}


def test_a_stray_copy_harms_nobody_while_the_driver_works() -> None:
    for case in HEALTHY:
        libraries = Found((of("535.183.01"),), "the loader's search path")
        assert found(CHECK, with_driver(case, libraries=libraries)) == {}
