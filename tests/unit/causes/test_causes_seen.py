"""Texts that say no more than what was seen, and fixes that do no harm."""

import pytest
from causes_samples import case, finding

from gpuwizard.causes import describe
from gpuwizard.model.finding import Evidence, Finding

DIFFERS = Evidence("The matrix product ran on GPU:0 and its numbers differ from NumPy's.", "compared with NumPy")
ALONE = Evidence("The driver alone computed right numbers.", "the driver API, in a child process")
FAULT = "hardware.gpu-fault"


def wrong(*evidence: Evidence, **subject: str) -> Finding:
    return describe(case(), Finding(FAULT, evidence=evidence, subject={"wrong": "numbers", **subject}))


def test_a_difference_from_numpy_is_not_a_card_that_was_lost() -> None:
    found = wrong(DIFFERS)
    assert "other numbers" in found.title
    assert "lost contact" not in found.explanation
    told = " ".join(fix.title for fix in found.fixes)
    for word in ("again", "overclocking", "release", "memory", "report"):
        assert word in told


def test_a_driver_that_computes_right_alone_speaks_for_the_card() -> None:
    assert "driver alone" in wrong(DIFFERS, ALONE, alone="right").explanation
    assert "driver alone" not in wrong(DIFFERS).explanation


@pytest.mark.parametrize(
    "found",
    [wrong(DIFFERS, Evidence("The driver says: GPU is lost.", "NVML")), wrong(DIFFERS, ALONE, step="launch")],
    ids=["lost", "failed in the driver's own test"],
)
def test_what_the_driver_itself_reports_counts_for_more(found: Finding) -> None:
    assert found.title == "The graphics card reports a fault of its own"


@pytest.mark.parametrize("folder", ["C:\\Windows\\System32", "c:\\windows\\SysWOW64", "C:\\Windows"])
def test_windows_own_folders_stay_in_path(folder: str) -> None:
    stray = finding("path.shadowed", folder=folder, file=f"{folder}\\cudnn64_8.dll", library="cudnn64_8.dll")
    (only,) = describe(case("windows"), stray).fixes
    assert only.title == "Rename the stray file"
    assert "cudnn64_8.dll.old" in only.why
    assert not only.commands


def test_another_folder_is_taken_out_of_path() -> None:
    stray = finding("path.shadowed", folder="D:\\windows tools\\bin", file="D:\\windows tools\\bin\\cudnn64_8.dll")
    first = describe(case("windows"), stray).fixes[0]
    assert "out of your own PATH" in first.title
    assert "windows tools" in first.commands[0].text


def test_an_import_that_fails_alone_is_not_blamed_on_other_imports() -> None:
    cause = "system.dll-import-order"
    ours = describe(case("windows", "torch"), finding(cause, stage="import"))
    assert "imported earlier" not in ours.title
    assert not any("before all other packages" in fix.title for fix in ours.fixes)
    assert any("Visual C++" in fix.title for fix in ours.fixes)
    theirs = describe(case("windows", "torch"), finding(cause))
    assert "imported earlier" in theirs.title
    assert "before all other packages" in theirs.fixes[0].title


def test_a_hidden_gpu_says_nothing_of_card_and_driver() -> None:
    found = describe(case(), finding("path.devices-hidden", variable="CUDA_VISIBLE_DEVICES", value="-1"))
    assert "fine" not in found.explanation
    assert '"-1"' in found.explanation


def test_a_virtual_machine_is_not_to_be_opened() -> None:
    found = describe(case("vm", gpus=(), driver=""), finding("hardware.no-nvidia-gpu"))
    assert found.title == "This virtual machine has no NVIDIA graphics card"
    assert not any("seated" in fix.title for fix in found.fixes)
