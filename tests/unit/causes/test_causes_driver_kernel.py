"""A cause that the driver alone showed blames neither the framework nor the user's program."""

import re

import pytest
from causes_samples import HOSTS, case

from gpuwizard.causes import describe
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import page_of

SUBJECT = {"gpu": "NVIDIA RTX A4000", "compute_capability": "8.6", "step": "module", "code": "222"}
CAUSES = {
    "driver.too-old": SUBJECT,
    "driver.not-loaded": {**SUBJECT, "step": "launch", "hang": "the test with the driver alone"},
    "hardware.compute-capability": {**SUBJECT, "code": "209"},
    "hardware.gpu-fault": {**SUBJECT, "step": "compare", "code": "", "healthy": "0"},
    "runtime.kernel-fault": {**SUBJECT, "step": "launch", "code": "719"},
    "runtime.out-of-memory": {**SUBJECT, "step": "memory", "code": "2"},
}


def described(cause: str, machine: str = "ubuntu", **more: str) -> Finding:
    return describe(case(machine), Finding(cause, layer=page_of(cause), subject={**CAUSES[cause], **more}))


@pytest.mark.parametrize("machine", HOSTS)
@pytest.mark.parametrize("cause", CAUSES)
def test_every_machine_gets_texts_and_fixes(cause: str, machine: str) -> None:
    finding = described(cause, machine)
    assert finding.title
    assert "by the driver alone" in finding.explanation
    assert finding.fixes
    for fix in finding.fixes:
        assert fix.title
        assert fix.why
        assert fix.verify
    for sentence in re.split(r"(?<=\.) ", finding.explanation):
        assert len(sentence.split()) <= 32, sentence


@pytest.mark.parametrize("cause", CAUSES)
def test_the_framework_is_not_blamed(cause: str) -> None:
    finding = described(cause)
    assert "TensorFlow" not in finding.title + finding.explanation
    assert not re.search(r"pip install|batch", " ".join(fix.title + fix.why for fix in finding.fixes))


def test_what_a_build_says_it_needs_is_said_first() -> None:
    """Where the same cause was found from the framework's own files, those say more."""
    assert "TensorFlow" in described("driver.too-old", needed_driver="525.60.13", needed_cuda="12.5").explanation
    assert "build" in described("hardware.compute-capability", wanted="sm_90").explanation


def test_a_card_that_computes_wrong_is_left_out_where_others_are_right() -> None:
    commands = [command.text for fix in described("hardware.gpu-fault").fixes for command in fix.commands]
    assert commands == ["export CUDA_VISIBLE_DEVICES=0"]


def test_a_cause_that_was_found_otherwise_reads_as_ever() -> None:
    plain = describe(case(), Finding("runtime.kernel-fault", layer="gpu-test"))
    assert "driver alone" not in plain.title + plain.explanation
