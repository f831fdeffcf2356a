"""What a person is told about each library on Linux, for the troubles that people really have."""

import os
from pathlib import Path

import pytest

from gpuwizard.model.libraries import Component
from libraries.conftest import Machine, header
from libraries.elf_files import ARM64, write_cache, write_elf


def statuses(machine: Machine, **changes: object) -> dict[str, str]:
    return {name: fact.status for name, fact in machine.facts(**changes).items()}


def test_healthy_environment_finds_everything_in_its_wheels(machine: Machine) -> None:
    machine.healthy()
    machine.driver()
    facts = machine.facts()
    assert {fact.status for fact in facts.values()} == {"found"}
    assert facts["libcublas.so.12"].version == "12.9.1.4"
    assert facts["libcudnn.so.9"].version == "9.28.0"
    assert facts["libcudnn.so.9"].found_via == "site-packages"
    assert facts["libcuda.so.1"].version == "550.54.14"
    assert facts["libcuda.so.1"].family == "driver"
    assert facts["libcudnn.so.9"].wanted_by == "tensorflow 2.20.0"


def test_no_driver_is_said_of_the_driver_library_alone(machine: Machine) -> None:
    machine.healthy()
    write_elf(machine.site / "nvidia/cudnn/lib/libcudnn_engines_runtime_compiled.so.9", needed=("libcuda.so.1",))
    facts = machine.facts()
    assert facts.pop("libcuda.so.1").status == "missing"
    assert {fact.status for fact in facts.values()} == {"found"}


def test_wheel_outside_the_opener_s_search_path(machine: Machine) -> None:
    # TensorFlow 2.21.0: the folder of cuSOLVER is only in the list of libtensorflow_cc.so.2.
    machine.healthy()
    machine.opener("cuda_runtime", "cublas", "cufft", "cusparse", "cudnn")
    cusolver = machine.site / "nvidia/cusolver/lib"
    write_elf(machine.framework / "libtensorflow_cc.so.2", runpath=f"{cusolver}")
    fact = machine.facts()["libcusolver.so.11"]
    assert fact.status == "not-on-search-path"
    assert fact.path == str(cusolver / "libcusolver.so.11")
    assert fact.found_via == "site-packages"
    assert fact.version == "11.7.5.82"
    machine.env["LD_LIBRARY_PATH"] = str(cusolver)
    assert machine.facts()["libcusolver.so.11"].status == "found"


def test_build_without_wheels_misses_all_and_names_the_package(machine: Machine) -> None:
    machine.opener("cudnn")
    facts = machine.facts()
    assert {fact.status for fact in facts.values()} == {"missing"}
    assert facts["libcudnn.so.9"].package == "nvidia-cudnn-cu12"
    assert facts["libcublasLt.so.12"].package == "nvidia-cublas-cu12"
    assert facts["libcuda.so.1"].package == ""


def test_dependency_is_named_and_not_only_the_library_that_needs_it(machine: Machine) -> None:
    machine.healthy()
    machine.wheel("libcusparse.so.12", "cusparse", "nvidia_cusparse_cu12", "12.5.10.65", needed=("libnvJitLink.so.12",))
    machine.wheel(
        "libcusolver.so.11",
        "cusolver",
        "nvidia_cusolver_cu12",
        "11.7.5.82",
        needed=("libcusparse.so.12",),
        runpath="$ORIGIN/../../cusparse/lib",
    )
    facts = machine.facts()
    for name in ("libcusparse.so.12", "libcusolver.so.11"):
        assert facts[name].status == "broken"
        assert facts[name].missing_dependencies == ("libnvJitLink.so.12",)
        assert "libnvJitLink.so.12" in facts[name].problem


def test_missing_part_of_cudnn(machine: Machine) -> None:
    machine.healthy()
    (machine.site / "nvidia/cudnn/lib/libcudnn_graph.so.9").unlink()
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "broken"
    assert fact.missing_dependencies == ("libcudnn_graph.so.9",)


def test_only_another_major_version_is_there(machine: Machine) -> None:
    machine.healthy()
    (machine.site / "nvidia/cudnn/lib/libcudnn.so.9").unlink()
    old = write_elf(machine.root / "usr/lib/x86_64-linux-gnu/libcudnn.so.8.9.7", soname="libcudnn.so.8")
    (old.parent / "libcudnn.so.8").symlink_to(old.name)
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "wrong-version"
    assert fact.version == "8.9.7"
    assert [(one.version, one.would_load) for one in fact.candidates] == [("8.9.7", False)]
    assert "libcudnn.so.9" in fact.candidates[0].reason


def test_cudnn_of_an_older_minor_release_does_not_fit(machine: Machine) -> None:
    machine.healthy()
    header(machine.site / "nvidia/cudnn/include/cudnn_version.h", 9, 1, 0)
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "wrong-version"
    assert fact.version == "9.1.0"
    assert "9.3" in fact.problem


def test_library_path_brings_an_older_cudnn_before_the_wheel(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    for name in ("libcudnn.so.9", *(f"libcudnn_{part}.so.9" for part in ("adv", "cnn", "graph", "ops"))):
        write_elf(tmp_path / "old/lib" / name, soname=name)
    header(tmp_path / "old/include/cudnn_version.h", 9, 0, 0)
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "old/lib")
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "shadowed"
    assert fact.path == str(tmp_path / "old/lib/libcudnn.so.9")
    assert fact.found_via == "LD_LIBRARY_PATH"
    wheel = str(machine.site / "nvidia/cudnn/lib/libcudnn.so.9")
    assert wheel in fact.problem
    assert [one.path for one in fact.candidates if not one.would_load] == [wheel]


def test_newer_copy_before_the_wheel_is_no_trouble(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    write_elf(tmp_path / "new/libcublas.so.12.9.2.1", soname="libcublas.so.12")
    (tmp_path / "new/libcublas.so.12").symlink_to("libcublas.so.12.9.2.1")
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "new")
    fact = machine.facts()["libcublas.so.12"]
    assert (fact.status, fact.version) == ("found", "12.9.2.1")


def test_same_name_from_a_toolkit_of_another_major(machine: Machine, tmp_path: Path) -> None:
    # CUDA 13 has a libcusparse.so.12 as well.
    machine.healthy()
    toolkit = tmp_path / "cuda-13.0"
    write_elf(toolkit / "lib64/libcusparse.so.12", soname="libcusparse.so.12")
    machine.env["LD_LIBRARY_PATH"] = str(toolkit / "lib64")
    toolkits = (Component("CUDA toolkit", "13.0", str(toolkit), "system"),)
    fact = machine.facts(toolkits=toolkits)["libcusparse.so.12"]
    assert fact.status == "shadowed"
    assert "CUDA 13.0" in fact.problem


def test_toolkit_folder_that_no_search_path_names(machine: Machine) -> None:
    machine.opener("cudnn")
    lib = machine.root / "usr/local/cuda-12.5/targets/x86_64-linux/lib"
    write_elf(lib / "libcublas.so.12.5.3.2", soname="libcublas.so.12")
    (lib / "libcublas.so.12").symlink_to("libcublas.so.12.5.3.2")
    write_elf(lib / "libcufft.so.11.2.3.61", soname="libcufft.so.11")
    facts = machine.facts()
    assert facts["libcublas.so.12"].status == "not-on-search-path"
    assert facts["libcublas.so.12"].version == "12.5.3.2"
    # The file is there, the short name that the loader asks for is not.
    assert facts["libcufft.so.11"].status == "not-on-search-path"
    assert "libcufft.so.11.2.3.61" in facts["libcufft.so.11"].problem


def test_cache_entry_is_followed_and_comes_after_the_wheels(machine: Machine) -> None:
    machine.healthy()
    machine.driver()
    write_elf(machine.root / "opt/driver/libcuda.so.1")
    write_elf(machine.root / "opt/driver/libcublas.so.12")
    write_cache(
        machine.root / "etc/ld.so.cache",
        {name: f"/opt/driver/{name}" for name in ("libcuda.so.1", "libcublas.so.12")},
    )
    facts = machine.facts()
    assert facts["libcuda.so.1"].found_via == "ld.so.cache"
    assert facts["libcuda.so.1"].path == str(machine.root / "opt/driver/libcuda.so.1")
    assert facts["libcublas.so.12"].found_via == "site-packages"


def test_empty_entry_of_the_library_path_is_the_current_folder(machine: Machine, tmp_path: Path) -> None:
    machine.opener("cudnn")
    write_elf(tmp_path / "here/libcuda.so.1")
    machine.env["LD_LIBRARY_PATH"] = f"{tmp_path}/nowhere:"
    assert machine.facts(cwd=str(tmp_path / "here"))["libcuda.so.1"].status == "found"
    machine.env["LD_LIBRARY_PATH"] = ""
    assert machine.facts(cwd=str(tmp_path / "here"))["libcuda.so.1"].status == "missing"


def test_file_for_another_processor_is_passed_over(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    machine.driver()
    write_elf(tmp_path / "arm/libcuda.so.1", machine=ARM64)
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "arm")
    fact = machine.facts()["libcuda.so.1"]
    assert fact.status == "found"
    assert fact.path.startswith(str(machine.root))
    assert any("ARM" in one.reason for one in fact.candidates if one.path.startswith(str(tmp_path / "arm")))


def test_stand_in_of_the_toolkit_is_not_the_driver(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    write_elf(tmp_path / "cuda/lib64/stubs/libcuda.so.1")
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "cuda/lib64/stubs")
    assert machine.facts()["libcuda.so.1"].status == "broken"


def test_cpu_build_opens_no_gpu_library(machine: Machine) -> None:
    machine.opener("cudnn")
    info = machine.framework / "python/platform/build_info.py"
    info.parent.mkdir(parents=True)
    info.write_text("build_info = dict([('is_cuda_build', False), ('is_rocm_build', False)])\n")
    assert machine.facts() == {}
    info.write_text("build_info = dict([('is_cuda_build', True), ('is_rocm_build', False)])\n")
    assert "libcuda.so.1" in machine.facts()


def test_newest_tensorflow_wants_the_management_library_too(machine: Machine) -> None:
    machine.healthy()
    machine.version = "2.21.0"
    assert statuses(machine)["libnvidia-ml.so.1"] == "missing"


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "headless", "folder", "fifo", "loop", "dangling"])
def test_damaged_and_hostile_files_become_an_answer(machine: Machine, damage: str) -> None:
    machine.healthy()
    path = machine.site / "nvidia/cufft/lib/libcufft.so.11"
    good = path.read_bytes()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage == "fifo":
        os.mkfifo(path)
    elif damage == "loop":
        path.symlink_to(path.name)
    elif damage == "dangling":
        path.symlink_to("nowhere")
    elif damage == "cut":
        write_elf(path, claimed_size=5_000_000)
    else:
        path.write_bytes({"empty": b"", "text": b"not found\n" * 20, "headless": good[:80]}[damage])
    fact = machine.facts()["libcufft.so.11"]
    assert fact.status == ("missing" if damage in ("loop", "dangling") else "broken")
    assert bool(fact.problem) == (fact.status == "broken")


def test_libraries_that_need_each_other_do_not_hang(machine: Machine) -> None:
    machine.healthy()
    ring = {"libcublas.so.12": "libcublasLt.so.12", "libcublasLt.so.12": "libcublas.so.12"}
    for name, other in ring.items():
        machine.wheel(name, "cublas", "nvidia_cublas_cu12", "12.9.1.4", needed=(other,), runpath="$ORIGIN")
    assert machine.facts()["libcublas.so.12"].status == "found"


def test_rpath_of_torch_wins_over_the_library_path(machine: Machine, tmp_path: Path) -> None:
    torch = machine.site / "torch"
    machine.wheel("libcudart.so.13", "cu13", "nvidia_cuda_runtime", "13.0.96")
    write_elf(
        torch / "lib/libtorch_cuda.so",
        needed=("libcudart.so.13", "libc.so.6", "libtorch_cpu.so"),
        rpath="$ORIGIN/../../nvidia/cu13/lib",
    )
    write_elf(tmp_path / "other/libcudart.so.13")
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "other")
    facts = machine.facts(framework="torch", version="2.14.1", framework_location=str(torch))
    assert facts["libcudart.so.13"].path == str(machine.site / "nvidia/cu13/lib/libcudart.so.13")
    assert facts["libcudart.so.13"].version == "13.0.96"
    # By its own link list: no library that this build does not name, and none that is not NVIDIA's.
    assert set(facts) == {"libcuda.so.1", "libnvidia-ml.so.1", "libcudart.so.13"}


def test_jax_takes_the_libraries_of_its_plugin_from_the_wheels(machine: Machine, tmp_path: Path) -> None:
    write_elf(machine.site / "jax_plugins/xla_cuda12/xla_cuda_plugin.so")
    machine.wheel("libcublas.so.12", "cublas", "nvidia_cublas_cu12", "12.9.1.4")
    write_elf(tmp_path / "other/libcublas.so.12")
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "other")
    request = {"framework": "jax", "version": "0.10.2", "framework_location": str(machine.site / "jax")}
    (machine.site / "jax").mkdir(parents=True)
    facts = machine.facts(**request)
    assert facts["libcublas.so.12"].found_via == "site-packages"
    assert facts["libcudart.so.12"].status == "missing"


def test_jax_without_a_plugin_opens_nothing(machine: Machine) -> None:
    (machine.site / "jax").mkdir(parents=True)
    location = str(machine.site / "jax")
    assert machine.facts(framework="jax", version="0.10.2", framework_location=location) == {}


def test_damaged_framework_is_not_taken_for_a_wrong_search_path(machine: Machine) -> None:
    machine.healthy()
    machine.driver()
    (machine.framework / "libtensorflow_framework.so.2").write_bytes(b"")
    assert set(statuses(machine).values()) == {"found"}


def test_framework_folder_that_is_gone_still_gives_an_answer(machine: Machine) -> None:
    assert set(statuses(machine).values()) == {"missing"}


def test_conda_packages_tell_the_versions_of_their_files(machine: Machine, tmp_path: Path) -> None:
    prefix = tmp_path / "conda"
    inner = write_elf(prefix / "targets/x86_64-linux/lib/libcublas.so.12.8.4.1", soname="libcublas.so.12")
    write_elf(prefix / "lib/libcufft.so.11", soname="libcufft.so.11")
    (prefix / "lib/libcublas.so.12").symlink_to(inner)
    for name, version, file in (
        ("libcublas", "12.8.4.1", "targets/x86_64-linux/lib/libcublas.so.12.8.4.1"),
        ("libcufft", "11.3.3.83", "lib/libcufft.so.11"),
    ):
        record = prefix / f"conda-meta/{name}-{version}-h9ab20c4_0.json"
        record.parent.mkdir(exist_ok=True)
        record.write_text(f'{{"name": "{name}", "version": "{version}", "files": ["{file}", "share/x"]}}')
    (prefix / "conda-meta/cuda-damaged-1.0-0.json").write_text("{")
    machine.opener("cudnn")
    facts = machine.facts(prefix=str(prefix), conda=True)
    assert facts["libcufft.so.11"].status == "not-on-search-path"
    assert facts["libcufft.so.11"].found_via == "conda"
    assert facts["libcufft.so.11"].version == "11.3.3.83"
    assert facts["libcublas.so.12"].version == "12.8.4.1"
