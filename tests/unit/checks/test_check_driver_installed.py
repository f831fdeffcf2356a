"""An NVIDIA driver is installed."""

from cases import CONTAINER, LINUX, cuda_fails, found, machine, with_driver, with_host

from gpuwizard.checks.driver_installed import CHECK
from gpuwizard.model.driver import OFF_THE_PATH, CudaAnswer, DriverLibrary, KernelModule
from gpuwizard.model.outcome import Absent, Found, Unknown

MISSING = machine("linux-driver-missing")


def test_without_any_part_of_it_the_driver_is_missing() -> None:
    assert found(CHECK, MISSING)["driver.missing"].subject["library"] == "libcuda.so.1"
    assert found(CHECK, machine("windows-driver-missing"))["driver.missing"].subject["library"] == "nvcuda.dll"


def test_nouveau_alone_is_no_driver_for_cuda() -> None:
    assert found(CHECK, machine("linux-nouveau-only"))["driver.missing"].subject["nouveau"] == "1"


def test_a_library_without_a_running_module_is_another_matter() -> None:
    assert found(CHECK, machine("linux-nouveau-secure-boot")) == {}
    assert found(CHECK, cuda_fails(LINUX, 100)) == {}


def test_a_module_on_the_disk_means_a_half_finished_installation() -> None:
    assert found(CHECK, with_driver(MISSING, module=Found(KernelModule(installed="present"), "/lib/modules"))) == {}


def test_no_card_needs_no_driver() -> None:
    assert found(CHECK, machine("linux-no-gpu")) == {}


def test_inside_a_container_the_driver_comes_from_the_host() -> None:
    assert found(CHECK, with_host(MISSING, environment=("container",))) == {}
    assert found(CHECK, machine("wsl-no-dxg")) == {}


def test_where_the_driver_was_not_asked_nothing_is_claimed() -> None:
    assert found(CHECK, with_driver(MISSING, cuda=Unknown("There is no Python here.", "not-run"))) == {}


def test_without_a_view_of_the_bus_it_is_less_sure() -> None:
    hidden = with_driver(MISSING, pci=Unknown("The bus is hidden.", "failed"))
    assert found(CHECK, hidden)["driver.missing"].confidence < found(CHECK, MISSING)["driver.missing"].confidence
    assert found(CHECK, with_driver(MISSING, pci=Absent(("bus",)))) == {}


def test_a_library_that_the_loader_does_not_reach_is_no_missing_driver() -> None:
    """Colab and GKE keep the driver in a folder of their own, which LD_LIBRARY_PATH must name."""
    away = (DriverLibrary("libcuda.so.1", "/usr/local/nvidia/lib64/libcuda.so.550.54.15", "550.54.15", OFF_THE_PATH),)
    answer = Found(CudaAnswer(load_error="libcuda.so.1: cannot open shared object file"), "the loader")
    for case in (machine("linux-driver-missing"), CONTAINER):
        told = found(CHECK, with_driver(case, libraries=Found(away, "file system"), cuda=answer))
        assert set(told) == {"path.not-on-search-path"}
        assert told["path.not-on-search-path"].subject["folder"] == "/usr/local/nvidia/lib64"


def test_a_loader_that_was_never_asked_found_nothing_missing() -> None:
    silent = Unknown("The driver library could not be asked.", "failed")
    assert found(CHECK, with_driver(machine("linux-driver-missing"), cuda=silent)) == {}
