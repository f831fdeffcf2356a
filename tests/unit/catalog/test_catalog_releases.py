"""The tables of framework releases: in order, complete, and answering for any version that people have."""

from datetime import date
from itertools import pairwise
from types import ModuleType

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from gpuwizard.catalog import drivers, gpus, jax, libraries, library_names, tensorflow, torch

TABLES = (tensorflow, torch, jax)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_rows_are_in_order_and_unique(table: ModuleType) -> None:
    versions = [Version(row.version) for row in table.RELEASES]
    assert versions == sorted(set(versions))
    assert table.NEWEST is table.RELEASES[-1]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_row_is_found_by_its_own_versions(table: ModuleType) -> None:
    for row in table.RELEASES:
        assert table.release(row.version) is row
        assert table.release(row.newest_patch) is row
        assert Version(row.newest_patch) >= Version(row.version)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
@pytest.mark.parametrize("version", ["", "abc", "99.0", "2.x", "None"])
def test_unknown_versions_have_no_row(table: ModuleType, version: str) -> None:
    assert table.release(version) is None


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_python_ranges_are_ranges_and_only_move_up(table: ModuleType) -> None:
    for row in table.RELEASES:
        assert Version(row.python_min) <= Version(row.python_max)
    for older, newer in pairwise(table.RELEASES):
        assert Version(older.python_max) <= Version(newer.python_max)


@pytest.mark.parametrize("table", [*TABLES, drivers, gpus, libraries, library_names])
def test_tables_say_when_they_were_checked(table: ModuleType) -> None:
    assert date(2026, 11, 21) <= table.CHECKED


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_every_row_names_its_source(table: ModuleType) -> None:
    assert all(row.source and all(row.source) for row in table.RELEASES)


def test_tensorflow_ranges_can_be_used() -> None:
    for row in tensorflow.RELEASES:
        assert SpecifierSet(row.numpy)
        assert SpecifierSet(row.protobuf)
        assert drivers.minimum_driver(row.cuda)


def test_tensorflow_numpy_2_is_allowed_from_2_18_and_not_in_2_17() -> None:
    ranges = {row.version: SpecifierSet(row.numpy) for row in tensorflow.RELEASES}
    assert "2.0.2" in ranges["2.18"]
    assert "2.0.2" not in ranges["2.17"]


def test_tensorflow_milestones() -> None:
    gpu_on_windows = [row.version for row in tensorflow.RELEASES if row.windows_gpu]
    assert gpu_on_windows[-1] == "2.10"
    assert next(row.version for row in tensorflow.RELEASES if row.has_and_cuda) == "2.14"
    assert tensorflow.release("2.0.4").gpu_package == "tensorflow-gpu"  # type: ignore[union-attr]
    assert tensorflow.release("2.15.0.post1") is tensorflow.release("2.15")


def test_tensorflow_with_local_version_of_a_vendor_is_known() -> None:
    assert tensorflow.release("2.16.1+nv24.3") is tensorflow.release("2.16")


@pytest.mark.parametrize(
    ("version", "cuda", "cudnn"),
    [
        ("2.14.1+cu126", "12.6", "9.10.2"),
        ("2.14.1", "13.0", "9.24.0"),
        ("2.9.0+cu130", "13.0", "9.13.0"),
        ("2.9.0+cu131", "13.1", ""),
    ],
)
def test_torch_build_is_read_from_the_version(version: str, cuda: str, cudnn: str) -> None:
    build = torch.build(version)
    assert build is not None
    assert (build.cuda, build.cudnn) == (cuda, cudnn)


@pytest.mark.parametrize("version", ["2.5.1+cpu", "2.5.1+rocm6.2", "nonsense"])
def test_torch_without_cuda_has_no_cuda_build(version: str) -> None:
    assert torch.build(version) is None
    assert torch.kernels(version) == ()


def test_torch_default_build_is_one_of_those_that_exist() -> None:
    for row in torch.RELEASES:
        assert row.default_cuda
        if Version(row.version) >= Version("2.0"):
            assert row.default_index in {build.index for build in row.builds}


def test_torch_kernels_differ_by_index() -> None:
    assert "6.0" in torch.kernels("2.14.1+cu126")
    assert "6.0" not in torch.kernels("2.14.1+cu130")
    assert "12.0" in torch.kernels("2.10.0")


def test_jax_lines_fit_its_releases() -> None:
    for line in jax.CUDA_LINES:
        first = jax.release(line.since)
        assert first is not None
        assert line.cuda in first.cuda_majors
        assert jax.cuda_line(line.cuda) is line
        assert gpus.kernels_cover(line.kernels, line.capability_min) == "native"
    assert jax.cuda_line("11") is None
