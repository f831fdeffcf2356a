"""The last releases for old cards, and what must be asked for beside them."""

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from gpuwizard.catalog import cudnn, gpus, jax, tensorflow, torch
from gpuwizard.catalog.last_supported import Wanted, last_supported
from gpuwizard.model.layers import FrameworkName

FRAMEWORKS: tuple[FrameworkName, ...] = ("tensorflow", "torch", "jax")
OLD = ("3.5", "3.7", "5.0", "5.2", "6.0", "6.1", "7.0")
NEW = ("7.5", "8.0", "8.6", "8.9", "9.0", "10.0", "12.0")
NOT_BY_TENSORFLOW = ("10.0", "12.0")


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("capability", NEW)
def test_cards_that_the_newest_release_serves_have_no_last_one(framework: FrameworkName, capability: str) -> None:
    if framework != "tensorflow" or capability not in NOT_BY_TENSORFLOW:
        assert last_supported(framework, capability) is None


@pytest.mark.parametrize("capability", NOT_BY_TENSORFLOW)
def test_a_card_whose_code_is_refused_has_no_tensorflow(capability: str) -> None:
    found = last_supported("tensorflow", capability)
    assert found is not None
    assert found.version == ""


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_an_unknown_card_gets_no_answer(framework: FrameworkName) -> None:
    assert last_supported(framework, "") is None
    assert last_supported(framework, "?") is None


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_card_that_no_release_ever_served_is_said_to_have_none(framework: FrameworkName) -> None:
    found = last_supported(framework, "2.1")
    assert found is not None
    assert found.version == ""


@pytest.mark.parametrize("capability", OLD)
def test_what_tensorflow_answers_has_code_for_the_card_and_the_next_has_not(capability: str) -> None:
    found = last_supported("tensorflow", capability)
    assert found is not None
    row = tensorflow.release(found.version)
    assert row is not None
    assert gpus.kernels_cover(row.compute_capabilities, capability) == "native"
    for later in tensorflow.RELEASES[tensorflow.RELEASES.index(row) + 1 :]:
        if later.newest_patch == tensorflow.LOOKUP_FAULT:
            continue
        assert gpus.kernels_cover(later.compute_capabilities, capability) == "none"
    assert Version(found.plain) <= Version(found.version)


@pytest.mark.parametrize("capability", ["3.7", "5.0", "6.1", "7.0"])
@pytest.mark.parametrize("os", ["linux", "windows"])
def test_what_pytorch_answers_has_code_for_the_card(capability: str, os: str) -> None:
    found = last_supported("torch", capability, os)  # type: ignore[arg-type]
    assert found is not None
    row = torch.release(found.version)
    assert row is not None
    assert capability in _covered(f"{found.version}+{found.build or row.default_index}")
    assert bool(found.plain) == (os == "linux")
    if found.plain:
        assert capability in _covered(found.plain)


def _covered(version: str) -> set[str]:
    return {one for one in OLD if gpus.kernels_cover(torch.kernels(version), one) == "native"}


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("capability", OLD)
def test_a_limit_on_cudnn_keeps_the_last_one_with_code(framework: FrameworkName, capability: str) -> None:
    found = last_supported(framework, capability)
    assert found is not None
    end = cudnn.last_for(capability)
    assert end is not None
    assert not found.cudnn or end.last_cudnn in SpecifierSet(found.cudnn)


def test_windows_ends_earlier_for_tensorflow_and_never_began_for_jax() -> None:
    for capability in ("6.1", "8.6"):
        found = last_supported("tensorflow", capability, "windows")
        assert found is not None
        assert tensorflow.release(found.version) is tensorflow.last_with_gpu("windows")
    for framework in ("tensorflow", "jax"):
        none = last_supported(framework, "9.0", "windows")  # type: ignore[arg-type]
        assert none is not None
        assert none.version == ""
    on_jax = last_supported("jax", "6.1")
    assert on_jax is not None
    assert on_jax.build in {line.extra for line in jax.CUDA_LINES}


@pytest.mark.parametrize(("framework", "last"), [("tensorflow", "2.14.1"), ("torch", "2.7.1")])
def test_an_old_driver_gets_an_older_release(framework: FrameworkName, last: str) -> None:
    found = last_supported(framework, "", wanted=Wanted("6.1", driver="515.105.01"))
    assert found is not None
    assert found.version == last


def test_wsl_counts_the_driver_of_windows() -> None:
    in_wsl = Wanted("6.1", driver="528.49", driver_os="windows")
    assert last_supported("tensorflow", "", wanted=in_wsl) == last_supported("tensorflow", "6.1")
