"""A log beside the facts of this machine: only what these facts say by themselves is said of the machine."""

from pathlib import Path

import msgspec
import pytest

from gpuwizard.engine.explain import explain_log
from gpuwizard.model.facts import Case, Facts
from gpuwizard.ui.words import explained_text

MACHINES = Path(__file__).resolve().parents[2] / "machines"
NO_KERNELS = "RuntimeError: CUDA error: no kernel image is available for execution on the device"
NO_CUDNN = "Could not load dynamic library 'cudnn64_8.dll'; dlerror: cudnn64_8.dll not found"


def case(machine: str) -> Case:
    saved = msgspec.json.decode((MACHINES / f"{machine}.json").read_bytes())
    facts = msgspec.convert(saved["facts"], Facts)
    return Case(facts.machine, facts.targets[0])


@pytest.mark.parametrize("machine", ["linux-no-gpu", "windows-no-gpu"])
def test_an_error_of_a_card_does_not_fit_a_computer_without_one(machine: str) -> None:
    told = explain_log(NO_KERNELS, here=case(machine))
    assert told.findings[0].cause == "hardware.compute-capability"
    assert told.no_card
    assert not told.confirmed
    assert "No NVIDIA card was found in this computer" in explained_text(told)


def test_what_the_machine_says_as_well_is_confirmed() -> None:
    told = explain_log(NO_CUDNN, here=case("windows-tf210-no-cudnn"))
    assert told.findings[0].cause == "cudnn.missing"
    assert told.confirmed
    assert "The check of this computer found it too." in explained_text(told)


def test_of_a_machine_that_says_nothing_of_it_nothing_is_said() -> None:
    told = explain_log(NO_KERNELS, here=case("linux-healthy-all-parts"))
    assert not told.confirmed
    assert not told.no_card
    assert "this computer" not in explained_text(told)


def test_without_facts_nothing_is_said_of_this_computer() -> None:
    assert "this computer" not in explained_text(explain_log(NO_KERNELS))
