"""The build of PyTorch that a fix asks for fits driver, card and Python; where the driver is unknown uv decides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.catalog import torch
from gpuwizard.catalog.drivers import driver_suffices
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.causes import Situation
from gpuwizard.causes.torch_builds import LEFT_TO_UV, fitting_index
from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Interpreter, PythonFacts
from gpuwizard.model.outcome import NOT_RUN, Found

CARDS = ["5.2", "6.1", "7.0", "7.5", "8.6", "8.9", "9.0", "12.0", ""]
DRIVERS = ["450.80.02", "525.60.13", "535.104.05", "550.54.14", "570.26", "580.65.06", "595.45.04"]


def situation(driver: str, card: str = "8.6", python: str = "3.12.4", environment: tuple[str, ...] = ()) -> Situation:
    answer = NvmlAnswer(driver_version=driver, gpus=(Gpu(0, "a card", compute_capability=card),))
    facts = DriverFacts(nvml=Found(answer) if driver else NOT_RUN)
    host = HostFacts(release="Ubuntu 24.04", environment=environment)
    target = TargetFacts("/venv/bin/python", "torch", PythonFacts(Found(Interpreter("/venv/bin/python", python))))
    return Situation(Case(MachineFacts(host, facts), target), Finding("framework.cpu-only-build"))


@pytest.mark.parametrize(
    ("driver", "card", "index"),
    [
        ("550.54.14", "8.6", "cu126"),
        ("580.65.06", "8.6", "cu130"),
        ("580.65.06", "6.1", "cu126"),
        ("570.26", "12.0", "cu128"),
        ("", "8.6", LEFT_TO_UV),
        ("390.157", "8.6", LEFT_TO_UV),
    ],
)
def test_driver_and_card_decide(driver: str, card: str, index: str) -> None:
    assert fitting_index(situation(driver, card)) == index


def test_a_release_that_is_wanted_is_kept() -> None:
    assert fitting_index(situation("580.65.06"), "2.5.1") == "cu124"
    assert fitting_index(situation("535.104.05"), "2.13.0") == "cu126"
    assert fitting_index(situation("580.65.06"), "no version") == LEFT_TO_UV


def test_wsl_counts_the_windows_driver() -> None:
    assert fitting_index(situation("527.41", environment=("wsl",))) != LEFT_TO_UV
    assert fitting_index(situation("525.60.13", environment=("wsl",)), "2.9.1") == LEFT_TO_UV


@given(st.sampled_from(DRIVERS), st.sampled_from(CARDS), st.sampled_from(["3.9.1", "3.11.2", "3.14.0"]))
def test_what_is_named_exists_and_fits(driver: str, card: str, python: str) -> None:
    index = fitting_index(situation(driver, card, python))
    if index == LEFT_TO_UV:
        return
    rows = [row for row in torch.RELEASES if any(build.index == index for build in row.builds)]
    assert rows
    assert driver_suffices(driver, torch.cuda_of_index(index))
    codes = [torch.kernels(f"{row.newest_patch}+{index}") for row in rows]
    assert not card or any(not code or kernels_cover(code, card) != "none" for code in codes)
