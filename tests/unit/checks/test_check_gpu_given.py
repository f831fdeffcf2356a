"""This container, or WSL, was given the GPU."""

from cases import CONTAINER, LINUX, WSL, found, machine, with_driver, with_host

from gpuwizard.checks.gpu_given import CHECK
from gpuwizard.model.driver import CudaAnswer
from gpuwizard.model.outcome import Absent, Found

WITHOUT = machine("container-without-gpus")


def test_a_container_without_device_files_was_not_given_the_gpu() -> None:
    finding = found(CHECK, WITHOUT)["container.gpu-not-exposed"]
    assert finding.confidence > 0.9
    assert finding.subject["container"] == "docker"


def test_where_the_bus_is_hidden_it_is_less_sure() -> None:
    assert found(CHECK, machine("container-pod-without-gpu"))["container.gpu-not-exposed"].confidence < 0.8


def test_a_machine_without_a_card_has_nothing_to_give() -> None:
    assert found(CHECK, with_driver(WITHOUT, pci=Absent(("/sys/bus/pci/devices",)))) == {}


def test_no_container_is_blamed_where_there_is_none() -> None:
    assert found(CHECK, machine("linux-driver-missing")) == {}


def test_a_container_whose_driver_works_was_given_the_gpu() -> None:
    assert found(CHECK, with_driver(CONTAINER, nodes=Absent(("/dev/nvidia*",)))) == {}
    assert found(CHECK, LINUX) == {}


def test_wsl_without_dxg() -> None:
    assert "/dev/dxg" in found(CHECK, machine("wsl-no-dxg"))["wsl.driver-misconfigured"].evidence[0].says


def test_wsl_1_has_no_gpu_at_all() -> None:
    case = with_host(machine("wsl-no-dxg"), environment=("wsl1",))
    assert "WSL 1" in found(CHECK, case)["wsl.driver-misconfigured"].evidence[0].says


def test_wsl_with_a_libcuda_of_linux() -> None:
    finding = found(CHECK, machine("wsl-foreign-libcuda"))["wsl.driver-misconfigured"]
    assert finding.subject["file"].startswith("/usr/lib/x86_64-linux-gnu/")


def test_wsl_with_the_libcuda_of_windows_is_well() -> None:
    files = WSL.driver.libraries
    assert isinstance(files, Found)
    assert files.value[0].path.startswith("/usr/lib/wsl/")
    assert found(CHECK, WSL) == {}


def test_a_container_on_the_kernel_of_wsl_was_given_nothing() -> None:
    case = with_host(machine("wsl-no-dxg"), environment=("container", "wsl"), container="docker")
    assert set(found(CHECK, case)) == {"container.gpu-not-exposed"}


def test_a_container_with_device_files_and_no_library() -> None:
    """Apptainer without --nv: /dev is the host's, the driver's libraries are not."""
    answer = Found(CudaAnswer(load_error="libcuda.so.1: cannot open shared object file"), "the loader")
    silent = {"nvml": Absent(("libnvidia-ml.so.1",)), "smi": Absent(("nvidia-smi on PATH",))}
    case = with_driver(CONTAINER, cuda=answer, libraries=Absent(("libcuda.so.1",)), **silent)
    said = found(CHECK, case)["container.gpu-not-exposed"].evidence[0]
    assert "libcuda.so.1" in said.says
    assert said.found_via == "the loader"
