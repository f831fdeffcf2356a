"""CUDA toolkits and cuDNN: what serves which GPU, and where old ones end."""

from itertools import pairwise

import pytest
from packaging.version import Version

from gpuwizard.catalog import cuda, cudnn, drivers, gpus


def test_toolkits_are_in_order_unique_and_sourced() -> None:
    versions = [Version(row.version) for row in cuda.TOOLKITS]
    assert versions == sorted(set(versions))
    for row in cuda.TOOLKITS:
        assert row.source
        assert Version(row.capability_min) <= Version(row.capability_max)
        assert cuda.toolkit(f"{row.version}.99") is row
        assert drivers.minimum_driver(row.version)


def test_new_toolkits_never_forget_new_gpus_nor_learn_old_ones() -> None:
    for older, newer in pairwise(cuda.TOOLKITS):
        assert Version(older.capability_min) <= Version(newer.capability_min)
        assert Version(older.capability_max) <= Version(newer.capability_max)


@pytest.mark.parametrize("generation", gpus.ARCHITECTURES, ids=lambda row: f"{row.name} {row.capability_min}")
def test_generations_and_toolkits_tell_the_same_first_and_last_cuda(generation: gpus.Architecture) -> None:
    first = cuda.first_cuda_for(generation.capability_min)
    if Version(generation.first_cuda) >= Version(cuda.TOOLKITS[0].version):
        assert first == generation.first_cuda
    branch = drivers.last_branch_for(generation.capability_max)
    if branch is not None and Version(branch.last_cuda) >= Version(cuda.TOOLKITS[0].version):
        assert cuda.toolkits_for(generation.capability_max)[-1].version == branch.last_cuda


@pytest.mark.parametrize(
    ("version", "capability", "answer"),
    [
        ("11.8", "8.9", True),
        ("11.7", "8.9", False),
        ("12.9", "6.1", True),
        ("13.0", "6.1", False),
        ("12.6", "12.0", False),
        ("12.8", "10.3", False),
        ("12.9", "11.0", False),
        ("13.0", "10.1", False),
        ("12.7", "8.6", None),
        ("12.6", "?", None),
        ("", "8.6", None),
    ],
)
def test_whether_a_toolkit_makes_code_for_a_gpu(version: str, capability: str, answer: bool | None) -> None:
    assert cuda.makes_code_for(version, capability) is answer


def test_cudnn_rows_follow_each_other_without_a_gap_in_capabilities() -> None:
    for row in cudnn.RELEASES:
        assert Version(row.first) <= Version(row.last)
        assert row.source
        assert row.cuda
        assert Version(row.capability_min) < Version(row.capability_max)
    for older, newer in pairwise(cudnn.RELEASES):
        assert Version(older.last) < Version(newer.first)
        assert Version(older.capability_min) <= Version(newer.capability_min)
        assert Version(older.capability_max) <= Version(newer.capability_max)


@pytest.mark.parametrize("end", cudnn.ENDS, ids=lambda end: end.capability_max)
def test_the_last_cudnn_for_a_gpu_has_its_code_and_the_next_has_not(end: cudnn.CudnnEnd) -> None:
    following = end.requirement.removeprefix("<")
    assert cudnn.has_code_for(following, end.capability_max) is False
    assert Version(end.last_cudnn) < Version(following)
    if Version(end.capability_max) >= Version("3.5"):
        assert cudnn.has_code_for(end.last_cudnn, end.capability_max) is True
    assert cudnn.last_for(end.capability_max) is end


def test_cudnn_answers_unknown_where_it_is() -> None:
    assert cudnn.release("6.0") is None
    assert cudnn.release("x") is None
    assert cudnn.has_code_for("9.10.2", "12.1") is None
    assert cudnn.has_code_for("9.10.2", "") is None
    assert cudnn.last_for("8.6") is None
    assert cudnn.last_for("?") is None


def test_packages_of_cudnn_follow_the_cuda_that_it_serves() -> None:
    for row in cudnn.RELEASES:
        assert all(name.removeprefix("nvidia-cudnn-cu") in row.cuda for name in row.packages)
    assert cudnn.package("12") == "nvidia-cudnn-cu12"
    assert cudnn.package("10") == ""


def test_blackwell_needs_a_newer_driver_for_cudnn() -> None:
    assert cudnn.minimum_driver("12.8") == drivers.minimum_driver("12.8")
    assert Version(cudnn.minimum_driver("12.8", "linux", "12.0")) > Version(drivers.minimum_driver("12.8"))
    assert cudnn.minimum_driver("13.0", "linux", "12.0") == drivers.minimum_driver("13.0")
    assert cudnn.minimum_driver("") == ""


@pytest.mark.parametrize(
    ("number", "version"),
    [(90100, "9.1.0"), (91002, "9.10.2"), (8907, "8.9.7"), (8100, "8.1.0"), (7605, "7.6.5"), (12, ""), (50000, "")],
)
def test_cudnn_s_number(number: int, version: str) -> None:
    assert cudnn.version_of_number(number) == version


def test_where_sources_disagree_a_whole_sentence_says_so() -> None:
    tables = (cuda.TOOLKITS, cudnn.RELEASES, drivers.FLOORS, drivers.BUNDLED)
    texts = {row.conflict for table in tables for row in table if row.conflict}
    assert texts
    assert all(text.endswith(".") and not text[0].islower() for text in texts)
