"""The tables of framework releases: in order, complete, and answering for any version that people have."""

from datetime import date
from itertools import pairwise
from types import ModuleType

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from gpuwizard.catalog import cudnn, drivers, gpus, jax, libraries, library_names, tensorflow, torch

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
def test_where_sources_disagree_a_whole_sentence_says_so(table: ModuleType) -> None:
    assert any(row.conflict for row in table.RELEASES)
    assert all(not row.conflict or row.conflict.endswith(".") for row in table.RELEASES)


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


def test_tensorflow_ranges_never_allow_a_numpy_that_the_build_cannot_use() -> None:
    for row in tensorflow.RELEASES:
        allows = SpecifierSet(row.numpy).contains("2.0.2")
        assert allows == (Version(row.version) >= Version("2.18"))


def test_tensorflow_says_where_a_range_is_narrower_than_the_metadata() -> None:
    for row in tensorflow.RELEASES:
        open_ended = Version("2.7") <= Version(row.version) <= Version("2.11")
        assert ("NumPy" in row.conflict) >= open_ended
        assert ("protobuf" in row.conflict) == (Version(row.version) <= Version("2.5"))


def test_tensorflow_on_windows() -> None:
    for row in tensorflow.RELEASES:
        oldest, newest = tensorflow.pythons(row, "windows")
        assert Version(row.python_min) <= Version(oldest) <= Version(newest)
        assert bool(row.windows_dlls) == row.windows_gpu
        assert row.windows_package.startswith("tensorflow")
        assert not row.windows_gpu or row.windows_package == row.gpu_package
    assert tensorflow.last_with_gpu("windows").version == tensorflow.LAST_WINDOWS_GPU
    assert tensorflow.last_with_gpu("linux") is tensorflow.NEWEST


def test_tensorflow_keras_is_of_its_own_kind() -> None:
    for row in tensorflow.RELEASES:
        if row.keras:
            third = SpecifierSet(row.keras).contains("3.14.0")
            assert third == (Version(row.version) >= Version("2.16"))


def test_tensorflow_gpus_and_cudnn_belong_together() -> None:
    for row in tensorflow.RELEASES:
        served = cudnn.release(row.cudnn)
        assert served is None or {row.cuda, row.cuda.partition(".")[0]} & set(served.cuda)


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
        assert row.default_index in {build.index for build in row.builds}


def test_torch_builds_are_in_order_of_cuda_and_their_gpus_are_known_or_said_to_be_uncertain() -> None:
    for row in torch.RELEASES:
        cudas = [Version(build.cuda) for build in row.builds]
        assert cudas == sorted(set(cudas))
        for build in row.builds:
            known = torch.kernels_row(f"{row.newest_patch}+{build.index}")
            assert known is not None
            assert known.compute_capabilities
            assert all(gpus.architecture(one) is not None for one in known.compute_capabilities)
            assert known.source


def test_torch_kernels_lie_in_ranges_that_do_not_overlap() -> None:
    for index in {row.index for row in torch.KERNELS_BY_INDEX}:
        rows = [row for row in torch.KERNELS_BY_INDEX if row.index == index]
        assert all(Version(row.first) <= Version(row.last) for row in rows)
        assert all(Version(older.last) < Version(newer.first) for older, newer in pairwise(rows))


def test_torch_brings_a_cudnn_that_serves_the_gpus_of_its_build() -> None:
    for row in torch.RELEASES:
        for build in row.builds:
            for capability in torch.kernels(f"{row.newest_patch}+{build.index}") if build.cudnn else ():
                # A GPU that is newer than the cuDNN runs its portable code: that is not known, and not denied.
                assert cudnn.has_code_for(build.cudnn, capability) is not False


def test_torch_on_windows_has_no_more_pythons_than_on_linux() -> None:
    for row in torch.RELEASES:
        assert Version(torch.pythons(row, "windows")[1]) <= Version(torch.pythons(row)[1])


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


def test_jax_kernels_are_known_for_every_release_whose_cudnn_is() -> None:
    for row in jax.RELEASES:
        for major in row.cuda_majors if row.cudnn else ():
            line = jax.cuda_line(major)
            assert line is not None
            known = jax.kernels(row.newest_patch, major)
            assert gpus.kernels_cover(known, line.capability_min) == "native"
    assert jax.kernels(jax.NEWEST.newest_patch, "12") == jax.CUDA_LINES[0].kernels
    assert jax.kernels("0.6.2", "13") == ()
    assert jax.kernels("0.4.13", "12") == ()
    assert jax.kernels("x", "12") == ()


def test_jax_before_blackwell_has_portable_code_at_most() -> None:
    assert gpus.kernels_cover(jax.kernels("0.5.3", "12"), "12.0") == "ptx"
    assert gpus.kernels_cover(jax.kernels("0.6.2", "12"), "12.0") == "native"


def test_jax_numpy_ranges_can_be_used_and_only_move_up() -> None:
    oldest = [Version(row.numpy.removeprefix(">=")) for row in jax.RELEASES if row.numpy]
    assert oldest == sorted(oldest)
