"""The names of the libraries that each build opens, and what a name says."""

import pytest

from gpuwizard.catalog import tensorflow
from gpuwizard.catalog.libraries import (
    cudnn_extras,
    cudnn_parts,
    family_of,
    stem_and_number,
    wanted,
    wanted_version,
    wheel_of,
)


def names(*arguments: str) -> list[str]:
    return [one.name for one in wanted(*arguments)]  # type: ignore[arg-type]


@pytest.mark.parametrize("row", tensorflow.RELEASES, ids=lambda row: row.version)
def test_every_release_wants_driver_runtime_and_its_cudnn(row: tensorflow.TensorFlowRelease) -> None:
    for platform in ("linux", "windows") if row.windows_gpu else ("linux",):
        found = wanted("tensorflow", row.newest_patch, platform)
        assert found[0].family == "driver"
        assert found[-1].family == "cudnn"
        assert found[-1].wanted_version == f"{row.cudnn.partition('.')[0]}.*"
        assert found[-1].at_least == row.cudnn
        assert any("cudart" in one.name for one in found)
        assert len({one.name for one in found}) == len(found)
        assert all(one.source for one in found)
        assert not any(one.assumed for one in found)


def test_cuda_libraries_have_a_package_only_where_the_build_looks_into_it() -> None:
    for row in tensorflow.RELEASES:
        own = [one for one in wanted("tensorflow", row.version) if one.family != "driver"]
        assert all(bool(one.package) == row.has_and_cuda for one in own)


@pytest.mark.parametrize("version", ["2.11.0", "2.21.0"])
def test_tensorflow_on_windows_opens_nothing_after_2_10(version: str) -> None:
    assert names("tensorflow", version, "windows") == []


def test_cuda_11_keeps_its_runtime_s_name_and_windows_has_no_112() -> None:
    assert "libcudart.so.11.0" in names("tensorflow", "2.10.1")
    assert "cudart64_110.dll" in names("tensorflow", "2.10.1", "windows")


def test_names_do_not_follow_the_cuda_release() -> None:
    assert {"libcufft.so.11", "libcusolver.so.11", "libcublas.so.12"} <= set(names("tensorflow", "2.20.0"))
    assert {"libcufft.so.12", "libcusolver.so.12", "libcusparse.so.12"} <= set(names("jax", "0.10.2", "linux", "13"))


def test_newest_tensorflow_needs_the_management_library() -> None:
    assert "libnvidia-ml.so.1" in names("tensorflow", "2.21.0")
    assert "libnvidia-ml.so.1" not in names("tensorflow", "2.20.0")


@pytest.mark.parametrize("version", ["2.99.0", "not a version"])
def test_unknown_release_gets_the_newest_row_and_says_so(version: str) -> None:
    found = wanted("tensorflow", version)
    assert [one.name for one in found] == names("tensorflow", tensorflow.NEWEST.newest_patch)
    assert all(one.assumed for one in found)


@pytest.mark.parametrize(
    ("version", "platform", "expected"),
    [
        ("2.14.1", "linux", "libcudart.so.13"),
        ("2.14.1+cu126", "linux", "libcudart.so.12"),
        ("2.6.0+cu118", "linux", "libcudart.so.11.0"),
        ("2.14.1+cu126", "windows", "cudart64_12.dll"),
    ],
)
def test_torch_by_the_cuda_of_its_build(version: str, platform: str, expected: str) -> None:
    assert expected in names("torch", version, platform)


@pytest.mark.parametrize(("version", "platform"), [("2.14.1+cpu", "linux"), ("2.14.1", "windows")])
def test_torch_without_cuda_opens_nothing(version: str, platform: str) -> None:
    assert names("torch", version, platform) == []


@pytest.mark.parametrize(
    ("name", "family", "version"),
    [
        ("libcublasLt.so.12", "cuda", "12.*"),
        ("libcudart.so.11.0", "cuda", "11.*"),
        ("libcudart.so.10.1", "cuda", "10.1.*"),
        ("cudart64_110.dll", "cuda", "11.*"),
        ("cudart64_101.dll", "cuda", "10.1.*"),
        ("cublas64_12.dll", "cuda", "12.*"),
        ("nvrtc64_120_0.dll", "cuda", "12.*"),
        ("libcudnn.so.9", "cudnn", "9.*"),
        ("libcudnn_ops_infer.so.8", "cudnn", "8.*"),
        ("cudnn64_8.dll", "cudnn", "8.*"),
        ("libcuda.so.1", "driver", ""),
        ("libnvidia-ml.so.1", "driver", ""),
        ("NVCUDA.dll", "driver", ""),
        ("libz.so.1", "system", ""),
        ("KERNEL32.dll", "system", ""),
        ("libtorch_cuda.so", "system", ""),
        ("", "system", ""),
    ],
)
def test_family_and_version_of_a_name(name: str, family: str, version: str) -> None:
    assert family_of(name) == family
    assert wanted_version(name) == version


@pytest.mark.parametrize(
    ("name", "cuda", "package"),
    [
        ("libcudart.so.12", "12.5.1", "nvidia-cuda-runtime-cu12"),
        ("libcublasLt.so.12", "12", "nvidia-cublas-cu12"),
        ("libcudnn_ops.so.9", "12.5", "nvidia-cudnn-cu12"),
        ("libcublas.so.13", "13.0", "nvidia-cublas"),
        ("libcudnn.so.9", "13.2", "nvidia-cudnn-cu13"),
        ("libnccl.so.2", "13.0", "nvidia-nccl-cu13"),
        ("libcudart.so.10.1", "10.1", ""),
        ("libcuda.so.1", "12", ""),
    ],
)
def test_package_of_a_library(name: str, cuda: str, package: str) -> None:
    assert wheel_of(name, cuda) == package


def test_parts_of_cudnn() -> None:
    assert "libcudnn_graph.so.9" in cudnn_parts("libcudnn.so.9")
    assert "cudnn_cnn_infer64_8.dll" in cudnn_parts("cudnn64_8.dll")
    assert cudnn_parts("libcudnn.so.7") == ()
    assert cudnn_parts("libcublas.so.12") == ()


def test_later_releases_of_cudnn_have_more_parts() -> None:
    plain = set(cudnn_parts("libcudnn.so.9"))
    assert set(cudnn_parts("libcudnn.so.9", "9.10.2")) == set(cudnn_parts("libcudnn.so.9", "9.20.0.48")) == plain
    assert set(cudnn_parts("libcudnn.so.9", "9.21.1")) - plain == {"libcudnn_engines_tensor_ir.so.9"}
    both = {"cudnn_engines_tensor_ir64_9.dll", "cudnn_ext64_9.dll"}
    assert set(cudnn_parts("cudnn64_9.dll", "9.28.0.42")) - set(cudnn_parts("cudnn64_9.dll")) == both
    assert cudnn_parts("cudnn64_8.dll", "9.28.0.42") == cudnn_parts("cudnn64_8.dll")


def test_one_release_of_cudnn_opens_a_part_that_it_does_not_bring() -> None:
    assert cudnn_extras("libcudnn.so.9", "9.20.0.48") == ("libcudnn_engines_tensor_ir.so.9",)
    for version in ("9.10.2", "9.19.1", "9.21.0", "9.28.0", ""):
        assert cudnn_extras("libcudnn.so.9", version) == ()
    assert cudnn_extras("libcudnn.so.8", "9.20.0") == ()


@pytest.mark.parametrize("name", ["libcudnn.so.9", "cudnn64_9.dll", "libcudnn.so.9.1.0"])
def test_stem_is_the_same_on_both_systems(name: str) -> None:
    assert stem_and_number(name)[0] == "cudnn"
