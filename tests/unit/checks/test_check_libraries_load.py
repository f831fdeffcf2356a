"""The loader finds every CUDA and cuDNN library that this build opens."""

import pytest
from cases import (
    IMPORTED,
    LINUX,
    NO_GPU,
    WINDOWS,
    found,
    machine,
    untested,
    with_library,
    with_package,
    with_run,
    with_target,
)

from gpuwizard.checks.libraries_load import CHECK
from gpuwizard.model.facts import Case

CUDNN, CUBLAS, CUDART = "libcudnn.so.9", "libcublas.so.12", "libcudart.so.12"
NOT_LOADED = "I0000 00:00:1795256417.586823 28588 dso_loader.cc:144] Could not load dynamic library '{}'; dlerror: {}"
LOADED = "I0000 00:00:1795256417.586823 28588 dso_loader.cc:133] Successfully opened dynamic library {}"
QUIET = untested(LINUX)


@pytest.mark.parametrize(
    ("name", "status", "cause"),
    [
        (CUBLAS, "missing", "cuda.library-missing"),
        (CUDNN, "missing", "cudnn.missing"),
        (CUBLAS, "wrong-version", "cuda.version-mismatch"),
        (CUDNN, "wrong-version", "cudnn.version-mismatch"),
        (CUBLAS, "not-on-search-path", "path.not-on-search-path"),
        (CUDNN, "not-on-search-path", "path.not-on-search-path"),
        (CUDNN, "shadowed", "path.shadowed"),
        (CUBLAS, "broken", "cuda.library-missing"),
        (CUDNN, "broken", "cudnn.incomplete"),
    ],
)
def test_each_state_is_a_cause(name: str, status: str, cause: str) -> None:
    findings = found(CHECK, with_library(QUIET, name, status=status, path=f"/opt/x/{name}"))
    assert set(findings) == {cause}
    assert findings[cause].subject["libraries"] == name


def test_the_folder_that_the_loader_misses_is_named() -> None:
    windows = "C:\\tools\\cudnn\\bin\\cudnn64_8.dll"
    linux = with_library(QUIET, CUDNN, status="not-on-search-path", path="/opt/cudnn/lib/libcudnn.so.9")
    assert found(CHECK, linux)["path.not-on-search-path"].subject["folder"] == "/opt/cudnn/lib"
    other = with_library(untested(WINDOWS), "cudnn64_8.dll", status="not-on-search-path", path=windows)
    assert found(CHECK, other)["path.not-on-search-path"].subject["folder"] == "C:\\tools\\cudnn\\bin"


def test_a_dependency_that_is_missing_is_named() -> None:
    broken = with_library(QUIET, CUDNN, status="broken", path="/x/libcudnn.so.9", missing_dependencies=("libz.so",))
    assert found(CHECK, broken)["cudnn.incomplete"].subject["dependency"] == "libz.so"


def test_what_a_library_lacks_is_what_is_absent_and_its_package_is_named() -> None:
    lacking = with_library(
        QUIET,
        CUBLAS,
        status="broken",
        path=f"/x/{CUBLAS}",
        package="nvidia-cublas-cu12",
        missing_dependencies=("libnvJitLink.so.12", "libz.so.1"),
    )
    subject = found(CHECK, lacking)["cuda.library-missing"].subject
    assert subject["libraries"] == CUBLAS
    assert (subject["absent"], subject["packages"]) == ("libnvJitLink.so.12", "nvidia-nvjitlink-cu12")
    # What is damaged itself, or lacks something of the system, is told as before.
    damaged = found(CHECK, with_library(lacking, CUBLAS, missing_dependencies=()))["cuda.library-missing"].subject
    assert (damaged["absent"], damaged["packages"]) == (CUBLAS, "nvidia-cublas-cu12")


def test_a_cudnn_that_is_too_old_says_from_which_on_it_would_do() -> None:
    old = with_library(QUIET, CUDNN, status="wrong-version", path=f"/x/{CUDNN}", version="9.1.0")
    subject = found(CHECK, old)["cudnn.version-mismatch"].subject
    assert (subject["found"], subject["least"]) == ("9.1.0", "9.3")
    # Parts of several releases are another trouble: neither number would explain it.
    mixed = found(CHECK, with_library(old, CUDNN, version="9.10.2"))["cudnn.version-mismatch"].subject
    assert "least" not in mixed
    assert "found" not in mixed


def test_a_stray_library_of_another_version_beside_missing_ones_is_one_story() -> None:
    stray = with_library(with_library(QUIET, CUBLAS, status="missing"), CUDART, status="wrong-version")
    assert set(found(CHECK, stray)) == {"cuda.library-missing"}


def test_the_frameworks_own_word_makes_it_surer() -> None:
    guessed = with_library(QUIET, CUDNN, status="missing")
    log = NOT_LOADED.format(CUDNN, f"{CUDNN}: cannot open shared object file: No such file or directory")
    told = with_run(guessed, *IMPORTED, NO_GPU, log=log)
    assert found(CHECK, told)["cudnn.missing"].confidence > found(CHECK, guessed)["cudnn.missing"].confidence


def test_what_the_framework_did_open_is_not_missing() -> None:
    opened = with_run(with_library(QUIET, CUDNN, status="missing"), *IMPORTED, NO_GPU, log=LOADED.format(CUDNN))
    assert found(CHECK, opened) == {}
    # Opened is not whole: cuDNN opens its parts only when they are needed.
    broken = with_library(opened, CUDNN, status="broken", missing_dependencies=("libcudnn_graph.so.9",))
    assert set(found(CHECK, broken)) == {"cudnn.incomplete"}


def test_what_the_framework_could_not_open_counts_although_the_file_looks_right() -> None:
    log = NOT_LOADED.format(CUDNN, f"{CUDNN}: cannot open shared object file: No such file or directory")
    assert set(found(CHECK, with_run(QUIET, *IMPORTED, NO_GPU, log=log))) == {"cudnn.incomplete"}


@pytest.mark.parametrize("flavour", ["cpu", "rocm"])
def test_a_build_without_cuda_wants_none_of_them(flavour: str) -> None:
    assert found(CHECK, with_package(with_library(QUIET, CUDNN, status="missing"), flavour=flavour)) == {}


def test_a_gpu_that_computed_needs_no_library_that_is_not_there() -> None:
    assert found(CHECK, with_library(LINUX, CUDNN, status="missing")) == {}


def test_the_drivers_own_library_is_judged_elsewhere() -> None:
    assert found(CHECK, with_library(QUIET, "libcuda.so.1", status="missing")) == {}


@pytest.mark.parametrize("case", [machine("linux-not-installed"), with_target(QUIET, libraries=())])
def test_without_a_framework_or_a_list_nothing_is_claimed(case: Case) -> None:
    assert found(CHECK, case) == {}
