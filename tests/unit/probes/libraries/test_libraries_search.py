"""The search as it is shown: each place in order, and what was there."""

import os
from pathlib import Path

from gpuwizard.model.libraries import SearchStep
from gpuwizard.probes.libraries.search import DEAD, MAX_STEPS, NOT_THERE, REPEATED, TAKEN, folded
from libraries.conftest import Machine
from libraries.elf_files import ARM64, write_elf


def test_search_is_told_in_order_up_to_the_file(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    machine.driver()
    arm, empty, gone = tmp_path / "arm", tmp_path / "empty", tmp_path / "gone"
    write_elf(arm / "libcublas.so.12", machine=ARM64)
    empty.mkdir()
    machine.env["LD_LIBRARY_PATH"] = f"{gone}:{gone}2:{arm}:{empty}:{arm}"
    steps = machine.facts()["libcublas.so.12"].search
    told = [(step.rule, step.result, step.count) for step in steps]
    assert told == [
        ("LD_LIBRARY_PATH", DEAD, 2),
        ("LD_LIBRARY_PATH", "made for 64 bit ARM; the loader passes over it", 1),
        ("LD_LIBRARY_PATH", NOT_THERE, 1),
        ("RUNPATH", NOT_THERE, 1),
        ("RUNPATH", TAKEN, 1),
    ]
    assert [step.taken for step in steps] == [False, False, False, False, True]
    assert steps[0].folder == str(gone)
    assert steps[-1].folder == str(machine.site / "nvidia/cublas/lib")


def test_search_that_finds_nothing_ends_in_the_system_s_own_folders(machine: Machine) -> None:
    machine.opener("cudnn")
    steps = machine.facts()["libcublas.so.12"].search
    assert not any(step.taken for step in steps)
    assert [step.rule for step in steps] == ["RUNPATH", "ld.so.cache", "default folder"]


def test_damaged_file_ends_the_search(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad/libcublas.so.12").write_bytes(b"")
    machine.env["LD_LIBRARY_PATH"] = str(tmp_path / "bad")
    last = machine.facts()["libcublas.so.12"].search[-1]
    assert last.taken
    assert last.result == "the file is too short (0 bytes)"


def test_library_that_came_with_another_says_so(machine: Machine) -> None:
    machine.healthy()
    machine.wheel(
        "libcublas.so.12", "cublas", "nvidia_cublas_cu12", "1", needed=("libcublasLt.so.12",), rpath="$ORIGIN"
    )
    steps = machine.facts()["libcublasLt.so.12"].search
    assert steps[0].rule == "loaded already"
    assert "libcublas.so.12" in steps[0].result
    assert steps[-1].rule == "RPATH"


def test_candidates_come_in_the_order_of_the_search(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    arm, first, second, off = (tmp_path / name for name in ("arm", "first", "second", "off"))
    write_elf(arm / "libcublas.so.12", machine=ARM64)
    for folder in (first, second, off):
        write_elf(folder / "libcublas.so.12", soname="libcublas.so.12", needed=("libc.so.6", f"lib{folder.name}.so"))
    for folder in (first, second):
        write_elf(folder / "libcublas.so.12", soname="libcublas.so.12")
    conda_lib = tmp_path / "conda/lib"
    conda_lib.mkdir(parents=True)
    os.link(off / "libcublas.so.12", conda_lib / "libcublas.so.12")
    machine.env["LD_LIBRARY_PATH"] = f"{arm}:{first}:{second}"
    machine.env["CONDA_PREFIX"] = str(tmp_path / "conda")
    candidates = machine.facts()["libcublas.so.12"].candidates
    folders = [Path(one.path).parent for one in candidates]
    assert folders == [arm, first, second, machine.site / "nvidia/cublas/lib", conda_lib]
    assert [one.would_load for one in candidates] == [False, True, False, False, False]
    assert "LD_LIBRARY_PATH" in candidates[2].reason
    assert "RUNPATH" in candidates[3].reason
    assert candidates[4].reason == "its folder is not on the search path"


def test_long_searches_are_folded_and_keep_what_matters(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    folders = [tmp_path / f"here-{number}" for number in range(60)]
    for folder in folders:
        folder.mkdir()
    write_elf(folders[30] / "libcublas.so.12", machine=ARM64)
    machine.env["LD_LIBRARY_PATH"] = ":".join(map(str, folders))
    steps = machine.facts()["libcublas.so.12"].search
    assert len(steps) <= MAX_STEPS
    assert [step.count for step in steps] == [30, 1, 29, 1, 1]
    assert steps[1].folder == str(folders[30])
    assert steps[-1].taken


def test_folding_never_gives_more_than_the_limit() -> None:
    steps = [SearchStep("PATH", f"/{number}", f"reason {number}") for number in range(500)]
    short = folded([*steps, SearchStep("PATH", "/end", TAKEN, True)])
    assert len(short) == MAX_STEPS
    assert short[0].folder == "/0"
    assert short[-1].taken
    assert sum(step.count for step in short) == 501


def test_folding_leaves_a_short_search_as_it_is() -> None:
    steps = [SearchStep("PATH", "/a"), SearchStep("PATH", "/b"), SearchStep("PATH", "/a", REPEATED)]
    assert folded(steps) == tuple(steps)
