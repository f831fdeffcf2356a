"""The installed build has CUDA code."""

import pytest
from cases import LINUX, TORCH, WINDOWS, found, machine, untested, with_package, with_run, with_target

from gpuwizard.checks.framework_build import CHECK
from gpuwizard.model.run import Stage
from gpuwizard.model.view import wants_gpu


@pytest.mark.parametrize("name", ["linux-tf-cpu", "linux-torch-cpu", "linux-jax-without-plugin", "windows-torch-cpu"])
def test_a_build_without_cuda(name: str) -> None:
    assert set(found(CHECK, machine(name))) == {"framework.cpu-only-build"}


@pytest.mark.parametrize("version", ["2.11.0", "2.15.1", "2.21.0"])
def test_on_windows_there_is_no_gpu_build_from_2_11_on(version: str) -> None:
    late = with_package(untested(WINDOWS), version=version, flavour="cpu")
    assert set(found(CHECK, late)) == {"framework.windows-gpu-dropped"}


@pytest.mark.parametrize("version", ["2.10.1", "2.3.4"])
def test_before_that_it_is_a_choice_of_the_wrong_package(version: str) -> None:
    early = with_package(untested(WINDOWS), version=version, flavour="cpu", distribution="tensorflow-cpu")
    assert set(found(CHECK, early)) == {"framework.cpu-only-build"}


def test_jax_has_no_gpu_build_on_windows_at_all() -> None:
    assert set(found(CHECK, machine("windows-jax"))) == {"framework.windows-gpu-dropped"}


def test_pytorch_has_one_on_windows() -> None:
    cpu = with_package(untested(TORCH), flavour="cpu", version="2.7.1+cpu")
    assert set(found(CHECK, cpu)) == {"framework.cpu-only-build"}


def test_a_build_for_amd_has_no_cuda_either() -> None:
    assert set(found(CHECK, with_package(untested(LINUX), flavour="rocm"))) == {"framework.cpu-only-build"}


@pytest.mark.parametrize("flavour", ["cuda", "unknown"])
def test_a_build_that_has_cuda_or_does_not_say_is_left_alone(flavour: str) -> None:
    assert found(CHECK, with_package(untested(LINUX), flavour=flavour)) == {}


def test_a_build_that_computed_on_the_gpu_has_its_code() -> None:
    assert found(CHECK, with_package(LINUX, flavour="cpu")) == {}
    assert found(CHECK, with_target(machine("linux-not-installed"), framework="torch")) == {}


def test_a_build_whose_files_say_nothing_is_believed_once_it_is_imported() -> None:
    silent = with_package(LINUX, flavour="unknown")
    imported = Stage("import", data={"version": "2.20.0", "file": "/usr/lib/tensorflow/__init__.py"})
    for word, causes in (("False", {"framework.cpu-only-build"}), ("True", set())):
        case = with_run(silent, imported, Stage("build", data={"is_cuda_build": word}))
        assert set(found(CHECK, case)) == causes
        assert wants_gpu(case) is (word == "True")
