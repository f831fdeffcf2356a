"""An NVIDIA GPU is in this computer."""

import pytest
from cases import CONTAINER, LINUX, WINDOWS, WSL, cuda_fails, found, machine, with_driver, with_nvml

from gpuwizard.checks.gpu_present import CHECK
from gpuwizard.model.outcome import Absent, Unknown

NOWHERE = Absent(("/sys/bus/pci/devices",))
NO_GPU = machine("linux-no-gpu")


def test_an_empty_bus_and_a_silent_driver_mean_no_gpu() -> None:
    finding = found(CHECK, NO_GPU)["hardware.no-nvidia-gpu"]
    assert "AMD" in finding.evidence[0].says
    assert "hardware.no-nvidia-gpu" in found(CHECK, machine("windows-no-gpu"))


def test_a_bus_that_cannot_be_seen_proves_nothing() -> None:
    assert found(CHECK, with_driver(NO_GPU, pci=Unknown("The bus is hidden.", "failed"))) == {}


@pytest.mark.parametrize("case", [LINUX, CONTAINER, WINDOWS, WSL], ids=lambda case: case.host.release)
def test_a_gpu_that_the_driver_lists_beats_an_empty_bus(case: object) -> None:
    assert found(CHECK, with_driver(case, pci=NOWHERE)) == {}  # type: ignore[arg-type]


def test_wsl_never_shows_the_card_on_the_bus() -> None:
    assert found(CHECK, machine("wsl-no-dxg")) == {}


@pytest.mark.parametrize("code", [46, 214, 802, 803, 804])
def test_a_driver_that_complains_of_its_card_has_met_one(code: int) -> None:
    assert found(CHECK, cuda_fails(NO_GPU, code)) == {}


@pytest.mark.parametrize("code", [100, 999])
def test_a_driver_that_finds_nothing_has_met_none(code: int) -> None:
    assert set(found(CHECK, cuda_fails(NO_GPU, code))) == {"hardware.no-nvidia-gpu"}


@pytest.mark.parametrize("code", [4, 15, 18])
def test_nvml_that_complains_of_its_card_has_met_one(code: int) -> None:
    assert found(CHECK, with_nvml(NO_GPU, code=code)) == {}
