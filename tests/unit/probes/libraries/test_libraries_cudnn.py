"""cuDNN is ten files: they must be of one version, and each is found by the file that opens it."""

from pathlib import Path

import pytest

from libraries.conftest import CUDNN_PARTS, Machine, header
from libraries.elf_files import write_elf

GRAPH = "libcudnn_graph.so.9"
HEURISTIC = "libcudnn_heuristic.so.9"


def as_in_the_wheel(machine: Machine) -> Path:
    """The main library finds its parts before LD_LIBRARY_PATH; the parts find each other after it."""
    machine.healthy()
    folder = machine.site / "nvidia/cudnn/lib"
    for part in CUDNN_PARTS:
        write_elf(folder / f"libcudnn_{part}.so.9", soname=f"libcudnn_{part}.so.9", runpath="$ORIGIN")
    return folder


def other_cudnn(folder: Path, *, minor: int = 10) -> Path:
    for name in ("libcudnn.so.9", *(f"libcudnn_{part}.so.9" for part in CUDNN_PARTS)):
        write_elf(folder / "lib" / name, soname=name, runpath="$ORIGIN")
    header(folder / "include/cudnn_version.h", 9, minor, 2)
    return folder / "lib"


def test_parts_of_two_versions_are_told_with_both(machine: Machine, tmp_path: Path) -> None:
    own = as_in_the_wheel(machine)
    machine.opener("cudnn")
    # Only some parts of the other cuDNN are there, so that the main library still comes from the wheel.
    other = other_cudnn(tmp_path / "old")
    (other / "libcudnn.so.9").unlink()
    machine.env["LD_LIBRARY_PATH"] = str(other)
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.path == str(own / "libcudnn.so.9")
    assert fact.status == "wrong-version"
    assert "9.28.0" in fact.problem
    assert "9.10.2" in fact.problem
    assert str(other) in fact.problem
    # Each single file would be loaded.
    assert fact.missing_dependencies == ()


def test_newer_parts_ahead_of_the_wheel_are_a_mixture_as_well(machine: Machine, tmp_path: Path) -> None:
    as_in_the_wheel(machine)
    machine.opener("cudnn")
    other = other_cudnn(tmp_path / "new", minor=40)
    (other / "libcudnn.so.9").unlink()
    machine.env["LD_LIBRARY_PATH"] = str(other)
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "wrong-version"
    assert "9.40.2" in fact.problem


def test_whole_other_cudnn_is_no_mixture(machine: Machine, tmp_path: Path) -> None:
    as_in_the_wheel(machine)
    machine.opener("cudnn")
    machine.env["LD_LIBRARY_PATH"] = str(other_cudnn(tmp_path / "whole"))
    fact = machine.facts()["libcudnn.so.9"]
    assert (fact.status, fact.version) == ("found", "9.10.2")


def test_files_of_two_versions_in_one_folder(machine: Machine) -> None:
    machine.opener("cudnn")
    folder = machine.root / "usr/local/cuda/lib64"
    machine.env["LD_LIBRARY_PATH"] = str(folder)
    for name in ("libcudnn", *(f"libcudnn_{part}" for part in CUDNN_PARTS)):
        version = "9.4.0" if name == "libcudnn_ops" else "9.10.2"
        write_elf(folder / f"{name}.so.{version}", soname=f"{name}.so.9")
        (folder / f"{name}.so.9").symlink_to(f"{name}.so.{version}")
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "wrong-version"
    assert "9.4.0" in fact.problem
    assert "9.10.2" in fact.problem


def test_header_of_another_major_release_is_not_believed(machine: Machine) -> None:
    # The wheels of cuDNN 8 and 9 share a folder, and so does their header.
    machine.healthy()
    header(machine.site / "nvidia/cudnn/include/cudnn_version.h", 8, 9, 7)
    fact = machine.facts()["libcudnn.so.9"]
    assert (fact.status, fact.version) == ("found", "9.28.0.42")


@pytest.mark.parametrize("gone", [GRAPH, HEURISTIC])
def test_part_that_only_lies_where_nobody_looks(machine: Machine, tmp_path: Path, gone: str) -> None:
    own = as_in_the_wheel(machine)
    machine.opener("cudnn")
    (own / gone).unlink()
    other_cudnn(tmp_path / "elsewhere")
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "broken"
    assert gone in fact.missing_dependencies


@pytest.mark.parametrize("part", ["engines_tensor_ir", "ext"])
def test_part_that_only_later_releases_have(machine: Machine, part: str) -> None:
    own = as_in_the_wheel(machine)
    (own / f"libcudnn_{part}.so.9").unlink()
    fact = machine.facts()["libcudnn.so.9"]
    assert (fact.status, fact.missing_dependencies) == ("broken", (f"libcudnn_{part}.so.9",))
    header(machine.site / "nvidia/cudnn/include/cudnn_version.h", 9, 10, 2)
    assert machine.facts()["libcudnn.so.9"].status == "found"


def release_9_20(machine: Machine) -> None:
    """As PyTorch 2.12 for CUDA 13 brings it: a part is opened that the wheel does not hold."""
    own = as_in_the_wheel(machine)
    header(machine.site / "nvidia/cudnn/include/cudnn_version.h", 9, 20, 0)
    for part in ("engines_tensor_ir", "ext"):
        (own / f"libcudnn_{part}.so.9").unlink()


def test_part_that_is_not_shipped_comes_from_the_cudnn_of_the_system(machine: Machine) -> None:
    release_9_20(machine)
    assert machine.facts()["libcudnn.so.9"].status == "found"
    system = machine.root / "usr/lib/x86_64-linux-gnu"
    write_elf(system / "libcudnn_engines_tensor_ir.so.9.23.2", soname="libcudnn_engines_tensor_ir.so.9")
    (system / "libcudnn_engines_tensor_ir.so.9").symlink_to("libcudnn_engines_tensor_ir.so.9.23.2")
    fact = machine.facts()["libcudnn.so.9"]
    assert fact.status == "wrong-version"
    assert "9.20.0" in fact.problem
    assert f"9.23.2 (libcudnn_engines_tensor_ir.so.9 in {system})" in fact.problem


def test_damaged_copy_of_a_part_that_is_not_shipped_changes_nothing(machine: Machine) -> None:
    release_9_20(machine)
    stray = machine.root / "usr/lib/x86_64-linux-gnu/libcudnn_engines_tensor_ir.so.9"
    write_elf(stray, claimed_size=100_000)
    assert machine.facts()["libcudnn.so.9"].status == "found"
