"""Which CUDA toolkits are found, each one once, and where their version comes from."""

import json
import os
from pathlib import Path

import pytest

from gpuwizard.probes.toolkits import (
    find_conda_components,
    find_toolkits,
    find_wheel_components,
    toolkit_version,
)

linux = pytest.mark.skipif(os.name == "nt", reason="lays out links and scripts as Linux has them")


def make_toolkit(folder: Path, version: str = "") -> Path:
    (folder / "bin").mkdir(parents=True)
    (folder / "bin/nvcc").write_bytes(b"\x7fELF")
    if version:
        (folder / "version.json").write_text(json.dumps({"cuda": {"name": "CUDA SDK", "version": version}}))
    return folder


@linux
def test_one_toolkit_under_many_names_is_one(tmp_path: Path) -> None:
    toolkit = make_toolkit(tmp_path / "usr/local/cuda-12.5", "12.5.1")
    (tmp_path / "usr/local/cuda").symlink_to("cuda-12.5")
    (tmp_path / "usr/local/cuda-12").symlink_to("/" + "nowhere")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/nvcc").write_text(f'#!/bin/sh\nexec {toolkit}/bin/nvcc "$@"\n')
    env = {
        "CUDA_HOME": str(tmp_path / "usr/local/cuda"),
        "CUDA_PATH": f"{toolkit}/",
        "PATH": f"/nowhere:{tmp_path}/bin:{toolkit}/bin",
    }
    found = find_toolkits(env, root=tmp_path)
    assert [(one.version, one.path, one.found_via) for one in found] == [("12.5.1", str(toolkit), "CUDA_HOME")]


@linux
@pytest.mark.parametrize("wrapper", ["link", "script", "script of a script", "quoted"])
def test_nvcc_on_path_leads_to_its_toolkit(tmp_path: Path, wrapper: str) -> None:
    nvcc = make_toolkit(tmp_path / "sdk/cuda-13.0", "13.0.2") / "bin/nvcc"
    folder = tmp_path / "somewhere"
    folder.mkdir()
    if wrapper == "link":
        (folder / "nvcc").symlink_to(nvcc)
    elif wrapper == "script of a script":
        (tmp_path / "inner").mkdir()
        (tmp_path / "inner/nvcc").write_text(f"#!/bin/bash\n{nvcc} $*\n")
        (folder / "nvcc").write_text(f"#!/bin/sh\nexec {tmp_path}/inner/nvcc\n")
    else:
        quote = '"' if wrapper == "quoted" else ""
        (folder / "nvcc").write_text(f'#!/bin/sh\nexec {quote}{nvcc}{quote} "$@"\n')
    found = find_toolkits({"PATH": str(folder)}, root=tmp_path)
    assert [(one.version, one.found_via) for one in found] == [("13.0.2", "PATH")]


def test_wrapper_that_calls_itself_ends(tmp_path: Path) -> None:
    (tmp_path / "a/bin").mkdir(parents=True)
    (tmp_path / "b/bin").mkdir(parents=True)
    (tmp_path / "a/bin/nvcc").write_text(f"#!/bin/sh\nexec {tmp_path}/b/bin/nvcc\n", "utf-8")
    (tmp_path / "b/bin/nvcc").write_text(f"#!/bin/sh\nexec {tmp_path}/a/bin/nvcc\n", "utf-8")
    assert len(find_toolkits({"PATH": f"{tmp_path}/a/bin"}, root=tmp_path)) <= 1


def test_variable_that_names_nothing_and_empty_folders_are_no_toolkits(tmp_path: Path) -> None:
    (tmp_path / "usr/local/cuda-11.8/bin").mkdir(parents=True)
    (tmp_path / "env/conda-meta").mkdir(parents=True)
    make_toolkit(tmp_path / "env")
    env = {"CUDA_HOME": str(tmp_path / "gone"), "CUDA_PATH": "", "PATH": f"{tmp_path}/env/bin"}
    assert find_toolkits(env, root=tmp_path) == ()


def test_runtime_only_toolkit_of_a_container_counts(tmp_path: Path) -> None:
    lib = tmp_path / "usr/local/cuda-12.4/targets/x86_64-linux/lib"
    lib.mkdir(parents=True)
    (lib / "libcudart.so.12").write_bytes(b"")
    found = find_toolkits({}, root=tmp_path)
    assert [(one.name, one.version) for one in found] == [("CUDA toolkit", "12.4")]


@linux
def test_debian_s_two_folders_are_one_toolkit(tmp_path: Path) -> None:
    make_toolkit(tmp_path / "usr/lib/nvidia-cuda-toolkit")
    (tmp_path / "usr/lib/cuda").mkdir()
    (tmp_path / "usr/lib/cuda/version.txt").write_text("CUDA Version 11.8.89\n")
    found = find_toolkits({}, root=tmp_path)
    assert [one.version for one in found] == ["11.8.89"]


def test_version_comes_from_the_files_and_from_the_name_last(tmp_path: Path) -> None:
    folder = make_toolkit(tmp_path / "cuda-9.9")
    assert toolkit_version(str(folder)) == "9.9"
    (folder / "include").mkdir()
    (folder / "include/cuda_runtime_api.h").write_text("#define CUDART_VERSION  12090\n")
    assert toolkit_version(str(folder)) == "12.9"
    (folder / "version.txt").write_text("CUDA Version 10.1.243\n")
    assert toolkit_version(str(folder)) == "10.1.243"
    (folder / "version.json").write_text('{"cuda": {"version": "12.9.1"}}')
    assert toolkit_version(str(folder)) == "12.9.1"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"cuda": 5}', '{"cuda": {"version": 12}}', "[" * 5000])
def test_damaged_version_file_falls_back(tmp_path: Path, content: str) -> None:
    folder = make_toolkit(tmp_path / "cuda-12.1")
    (folder / "version.json").write_text(content)
    assert toolkit_version(str(folder)) == "12.1"


def test_windows_folders_variables_and_registry(tmp_path: Path) -> None:
    base = tmp_path / "Program Files/NVIDIA GPU Computing Toolkit/CUDA"
    for version in ("v11.2", "v12.4"):
        (base / version / "bin").mkdir(parents=True)
        (base / version / "bin/cudart64_12.dll").write_bytes(b"")
    other = make_toolkit(tmp_path / "D/CUDA", "12.6.3")
    env = {
        "CUDA_PATH": str(base / "v12.4"),
        "CUDA_PATH_V11_2": str(base / "v11.2"),
        "ProgramFiles": str(tmp_path / "Program Files"),
        "Path": f'"{base / "v12.4"}/bin";C:\\Windows',
    }
    found = find_toolkits(env, "windows", tmp_path, registry=lambda: (str(base / "v12.4"), str(other)))
    assert [(one.version, one.found_via) for one in found] == [
        ("12.4", "CUDA_PATH"),
        ("11.2", "CUDA_PATH_V11_2"),
        ("12.6.3", "registry"),
    ]


def test_wheels_are_named_as_pip_names_them(tmp_path: Path) -> None:
    records = {
        "nvidia_cublas_cu12-12.9.1.4": "nvidia/cublas/lib/libcublas.so.12,,\n",
        "nvidia_cuda_runtime-13.0.96": "nvidia/cu13/lib/libcudart.so.13,,\n",
        "nvidia_ml_py-12.560.30": "pynvml.py,,\n",
        "numpy-2.1.0": "",
    }
    for name, record in records.items():
        (tmp_path / f"{name}.dist-info").mkdir()
        (tmp_path / f"{name}.dist-info/RECORD").write_text(record)
    found = find_wheel_components((str(tmp_path), str(tmp_path / "gone")))
    assert [(one.name, one.version, one.path) for one in found] == [
        ("nvidia-cublas-cu12", "12.9.1.4", f"{tmp_path}/nvidia/cublas"),
        ("nvidia-cuda-runtime", "13.0.96", f"{tmp_path}/nvidia/cu13"),
    ]


def test_conda_packages_are_read_and_damaged_records_left_out(tmp_path: Path) -> None:
    meta = tmp_path / "conda-meta"
    meta.mkdir()
    (meta / "cudatoolkit-11.8.0-h4ba93d1_13.json").write_text('{"name": "cudatoolkit", "version": "11.8.0"}')
    (meta / "cudnn-8.9.7.29-hbc23b4c_3.json").write_text('{"name": "cudnn", "version": "8.9.7.29"}')
    (meta / "cuda-cudart-12.4.json").write_text("{damaged")
    (meta / "python-3.11.json").write_text('{"name": "python", "version": "3.11.7"}')
    (meta / "cuda-nvcc-1.json").mkdir()
    found = find_conda_components(str(tmp_path))
    assert [(one.name, one.version, one.found_via) for one in found] == [
        ("cudatoolkit", "11.8.0", "conda"),
        ("cudnn", "8.9.7.29", "conda"),
    ]
    assert find_conda_components("") == ()
