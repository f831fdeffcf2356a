"""What is known of a card where the driver says nothing, and the builds that still have code for old cards."""

import pytest
from causes_samples import EMPTY, HOSTS, case, finding

from gpuwizard.causes import card, describe
from gpuwizard.causes.situation import Situation
from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer, PciGpu
from gpuwizard.model.facts import Case, MachineFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Distribution
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Found


def machine(driver: DriverFacts) -> Case:
    return Case(MachineFacts(host=HOSTS["ubuntu"], driver=driver), EMPTY.target)


def situation(driver: DriverFacts) -> Situation:
    return Situation(machine(driver), Finding("driver.missing"))


def test_the_bus_tells_the_compute_capability_where_no_driver_does() -> None:
    by_id = DriverFacts(pci=Found((PciGpu("0000:01:00.0", "1b06"),)))
    assert situation(by_id).capability == (6, 1)


def test_the_name_tells_it_where_the_device_id_is_unknown() -> None:
    by_name = DriverFacts(pci=Found((PciGpu("0000:01:00.0", "ffff", "GP102 [GeForce GTX 1080 Ti]"),)))
    assert situation(by_name).capability == (6, 1)
    smi = DriverFacts(nvml=Found(NvmlAnswer(gpus=(Gpu(0, "NVIDIA GeForce RTX 4090"),))))
    assert situation(smi).capability == (8, 9)


def test_the_driver_s_own_word_counts_for_more() -> None:
    both = DriverFacts(
        pci=Found((PciGpu("0000:01:00.0", "1b06"),)),
        nvml=Found(NvmlAnswer(gpus=(Gpu(0, "NVIDIA RTX A4000", compute_capability="8.6"),))),
    )
    assert situation(both).capability == (8, 6)


def test_an_unknown_card_stays_unknown() -> None:
    unknown = machine(DriverFacts(pci=Found((PciGpu("0000:01:00.0", "ffff", "Device ffff"),))))
    assert card.capabilities(unknown) == []
    assert card.last_branch(unknown) is None
    assert card.first_driver(unknown) == ""


def commands(found: Finding) -> str:
    return "\n".join(command.text for fix in found.fixes for command in fix.commands if command.shell == "bash")


@pytest.mark.parametrize(
    ("framework", "capability", "expected"),
    [
        ("tensorflow", "7.0", "tensorflow[and-cuda]==2.20.0' 'nvidia-cudnn-cu12<9.11'"),
        ("tensorflow", "6.1", "tensorflow[and-cuda]==2.20.0' 'nvidia-cudnn-cu12<9.11'"),
        ("tensorflow", "5.2", "tensorflow[and-cuda]==2.16.2"),
        ("tensorflow", "3.5", "tensorflow[and-cuda]==2.14.1"),
        ("torch", "6.1", "torch<2.15"),
        ("torch", "5.0", "--torch-backend cu126"),
        ("torch", "3.7", "torch==2.0.1 'numpy<2'"),
        ("jax", "6.1", "jax[cuda12]' 'nvidia-cudnn-cu12<9.11'"),
    ],
)
def test_an_old_card_gets_the_newest_build_with_code_for_it(
    framework: FrameworkName, capability: str, expected: str
) -> None:
    old = finding("hardware.compute-capability", compute_capability=capability, gpu="an old card")
    assert expected in commands(describe(case("ubuntu", framework), old))


@pytest.mark.parametrize(
    ("framework", "capability"), [("torch", "3.5"), ("jax", "5.0"), ("tensorflow", "3.0"), ("tensorflow", "2.1")]
)
def test_a_card_without_any_build_is_promised_none(framework: FrameworkName, capability: str) -> None:
    old = finding("hardware.compute-capability", compute_capability=capability, gpu="an old card")
    found = describe(case("ubuntu", framework), old)
    assert not commands(found)
    assert found.fixes


def test_a_python_that_is_too_new_for_that_build_is_left_alone() -> None:
    old = finding("hardware.compute-capability", compute_capability="6.1")
    found = describe(case(python_version="3.14.1"), old)
    assert "new environment" in found.fixes[0].title
    assert "3.12" in found.fixes[0].title
    assert "tensorflow[and-cuda]==2.20.0" in commands(found)


def test_a_cudnn_without_code_for_the_card_is_held_back() -> None:
    pascal = finding("hardware.compute-capability", compute_capability="6.1")
    newest = case("ubuntu", packages=(Distribution("nvidia-cudnn-cu12", "9.28.0.42"),))
    found = describe(newest, pascal)
    assert "'nvidia-cudnn-cu12<9.11'" in commands(found)
    assert any("9.28.0.42" in fix.undo for fix in found.fixes)
    assert any(fix.title.startswith("Or keep") for fix in found.fixes)
    fitting = case("ubuntu", packages=(Distribution("nvidia-cudnn-cu12", "9.10.2.21"),))
    assert not any(fix.title.startswith("Or keep") for fix in describe(fitting, pascal).fixes)


@pytest.mark.parametrize("machine", ["ubuntu", "windows"])
def test_a_card_that_tensorflow_does_not_serve_yet_is_promised_none(machine: str) -> None:
    cause = "framework.windows-gpu-dropped" if machine == "windows" else "hardware.compute-capability"
    found = describe(case(machine), finding(cause, compute_capability="12.0", gpu="NVIDIA GeForce RTX 5090"))
    assert not any("tensorflow" in command.text for fix in found.fixes for command in fix.commands)
    assert any("container image" in fix.title for fix in found.fixes)
    assert any("PyTorch" in fix.title for fix in found.fixes)


def test_a_card_that_wsl_does_not_hand_on_is_not_sent_there() -> None:
    maxwell = finding("framework.windows-gpu-dropped", compute_capability="5.2")
    titles = [fix.title for fix in describe(case("windows"), maxwell).fixes]
    assert not any("WSL" in title for title in titles)
    assert any("2.10" in title for title in titles)


def test_a_card_that_is_newer_than_the_build_gets_the_newest_release() -> None:
    new = finding("hardware.compute-capability", compute_capability="12.0", gpu="NVIDIA GeForce RTX 5090")
    found = describe(case("ubuntu", "torch"), new)
    assert "newer than this build" in found.explanation
    assert "newest" in found.fixes[0].title


def test_a_laptop_without_a_visible_card_is_told_of_its_switch() -> None:
    found = describe(machine(DriverFacts(other_display=("Intel Iris Xe Graphics",))), finding("hardware.no-nvidia-gpu"))
    assert any("laptop" in fix.title for fix in found.fixes)


def test_the_healthy_cards_are_named_beside_a_faulty_one() -> None:
    pair = (Gpu(0, "NVIDIA RTX A4000"), Gpu(1, "NVIDIA RTX A5000"))
    found = describe(case(gpus=pair), finding("hardware.gpu-fault", gpu="NVIDIA RTX A4000"))
    assert "export CUDA_VISIBLE_DEVICES=1" in commands(found)
    assert "CUDA_VISIBLE_DEVICES" not in commands(describe(case(), finding("hardware.gpu-fault")))
