"""The page of the search path: each entry in order, with its mark and the reason for it."""

import pytest
from msgspec.structs import replace
from searching import (
    CUDNN,
    WHEEL,
    WORKS,
    asks_for,
    case,
    copies,
    corrected,
    entries,
    entry,
    fine,
    off_the_path,
    rows,
    stray,
)

from gpuwizard.model.driver import CudaAnswer, DriverFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.libraries import Component, LibraryFact, LoadAttempt
from gpuwizard.model.outcome import Found

OLD = "/usr/local/cuda-11.8/lib64"
TOOLS, TOOLKIT = "C:\\tools\\cuda\\bin", "C:\\CUDA\\v11.2\\bin"


def marks(made: object, *findings: Finding) -> list[tuple[str, str]]:
    return [(row.value, row.mark) for row in entries(made, *findings)]  # type: ignore[arg-type]


def test_every_entry_stands_there_in_order_with_its_position() -> None:
    made = case(*(entry(f"/opt/{number}") for number in range(60)))
    assert [row.label for row in entries(made)] == [f"LD_LIBRARY_PATH entry {number}" for number in range(1, 61)]
    assert {row.mark for row in entries(made)} == {"info"}
    assert all(row.is_path and row.group == "LD_LIBRARY_PATH" for row in entries(made))
    assert copies(made) == []


def test_a_dead_entry_is_told() -> None:
    (row,) = entries(case(entry("/opt/gone", exists=False)))
    assert (row.value, row.mark, row.note) == ("/opt/gone", "warn", "this folder does not exist")


def test_a_doubled_entry_names_the_first_also_where_that_is_spelled_in_another_way() -> None:
    made = case(entry("/usr/local/cuda/lib64"), entry("/b"), entry("/usr/local/cuda-12.5/lib64", same_as=0))
    last = entries(made)[-1]
    assert last.mark == "warn"
    assert "entry 1 (/usr/local/cuda/lib64)" in last.note
    assert "(" not in entries(case(entry("/b"), entry("/b", same_as=0)))[-1].note


def test_a_toolkit_whose_library_wins_over_the_fitting_one_is_harmful() -> None:
    made = case(entry("/home/x/lib"), entry(OLD, [CUDNN]), libraries=[stray(f"{OLD}/{CUDNN}", better=WHEEL)])
    harmful = entries(made)[1]
    assert harmful.mark == "bad"
    assert harmful.note == f"its {CUDNN} 9.0.0 is taken ahead of {WHEEL}"
    assert marks(made)[0] == ("/home/x/lib", "info")


def test_the_entry_is_found_behind_a_link_by_what_it_holds() -> None:
    made = case(
        entry("/nothing"),
        entry("/usr/local/cuda/lib64", [CUDNN]),
        entry("/later", [CUDNN]),
        libraries=[stray(f"/usr/local/cuda-11.8/targets/x86_64-linux/lib/{CUDNN}")],
    )
    assert [mark for _, mark in marks(made)] == ["info", "bad", "info"]


def test_what_was_seen_to_work_is_not_called_harmful() -> None:
    made = case(entry(OLD, [CUDNN]), libraries=[stray(f"{OLD}/{CUDNN}", better=WHEEL)], run=WORKS)
    assert marks(made) == [(OLD, "info")]
    assert copies(made) == []


def test_a_file_of_another_name_is_not_taken_and_harms_nothing() -> None:
    other = LibraryFact(CUDNN, "tensorflow", "9.*", "wrong-version", f"{OLD}/libcudnn.so.8", "8.9", "LD_LIBRARY_PATH")
    made = case(entry(OLD, ["libcudnn.so.8"]), libraries=[other])
    assert [(row.mark, row.note) for row in entries(made)] == [("info", "holds libcudnn.so.8")]


def test_a_right_file_that_lacks_another_one_is_not_its_folders_fault() -> None:
    dll = "cudnn64_8.dll"
    lacking = LibraryFact(
        dll, "tf", "", "broken", f"{TOOLKIT}\\{dll}", "8.9", "PATH", missing_dependencies=("zlibwapi.dll",)
    )
    made = case(entry(TOOLKIT, [dll]), libraries=[lacking], windows=True)
    assert marks(made) == [(TOOLKIT, "ok")]
    assert copies(made) == []


@pytest.mark.parametrize(("holds", "mark"), [(["libcuda.so"], "warn"), (["libcuda.so", "libcuda.so.1"], "bad")])
def test_a_folder_of_stubs_only_pretends(holds: list[str], mark: str) -> None:
    (row,) = entries(case(entry("/usr/local/cuda/lib64/stubs", holds)))
    assert (row.mark, "pretends" in row.note) == (mark, True)


def test_a_stub_that_was_loaded_is_marked_as_such() -> None:
    loaded = DriverFacts(cuda=Found(CudaAnswer("/cuda/lib64/stubs/libcuda.so", code=34)))
    assert marks(case(entry("/cuda/lib64/stubs", ["libcuda.so"]), driver=loaded)) == [("/cuda/lib64/stubs", "bad")]


def test_a_driver_folder_that_a_check_blames_is_harmful() -> None:
    blamed = Finding("path.shadowed", "path", subject={"library": "libcuda.so.1", "file": "/old/libcuda.so.535"})
    made = case(entry("/old"), entry("/a"), libraries=[fine("/old/libcuda.so.1")])
    assert marks(made, blamed) == [("/old", "bad"), ("/a", "info")]
    assert corrected(made, blamed).endswith("=/a")


def test_system32_is_never_harmful_by_the_path() -> None:
    name, folder = "cudnn64_8.dll", "C:\\Windows\\System32"
    taken = LibraryFact(name, "tf", "", "shadowed", f"{folder}\\{name}", "8.0", "System32")
    blamed = Finding("path.shadowed", "path", subject={"library": name, "file": f"{folder}\\{name}"})
    made = case(entry(folder, [name]), libraries=[taken], windows=True)
    assert marks(made, blamed) == [(folder, "info")]
    assert copies(made, blamed) == []


def test_an_empty_entry_stands_for_the_current_folder_on_linux_only() -> None:
    (row,) = entries(case(entry("")))
    assert (row.value, row.mark, "current folder" in row.note) == ("(empty)", "warn", True)
    (row,) = entries(case(entry("", name="PATH"), windows=True))
    assert (row.mark, "no effect" in row.note) == ("info", True)


def test_a_useful_entry_says_what_is_taken_from_it() -> None:
    made = case(entry("/good"), libraries=[fine("/good/libcudart.so.12"), fine("/else/libcufft.so.11", "RUNPATH")])
    assert [(row.mark, row.note) for row in entries(made)] == [("ok", "libcudart.so.12 is taken from here")]


@pytest.mark.parametrize("value", ["$ORIGIN/lib", "/a;/b"])
def test_what_only_the_loader_can_read_is_not_called_dead(value: str) -> None:
    made = case(entry(value, exists=False, name="LD_LIBRARY_PATH"))
    assert "does not exist" not in entries(made)[0].note
    assert copies(made) == []


@pytest.mark.parametrize("value", ['"C:\\Program Files\\x"', "%JAVA_HOME%\\bin", "\\\\server\\share\\bin"])
def test_what_windows_alone_can_tell_is_marked_and_left_alone(value: str) -> None:
    made = case(entry(value, exists=False), entry("C:\\gone", exists=False), windows=True)
    assert [row.mark for row in entries(made)] == ["warn", "warn"]
    assert "does not exist" not in entries(made)[0].note
    assert corrected(made, shell="powershell") == f"$env:PATH = '{value}'"


def test_percent_signs_in_two_folders_are_no_variable() -> None:
    made = case(entry("C:\\100% mine\\50% full", exists=False), windows=True)
    assert "does not exist" in entries(made)[0].note


def test_on_linux_path_is_shown_only_where_it_matters() -> None:
    made = case(
        entry("/usr/bin", name="PATH"),
        entry("/gone/bin", exists=False, name="PATH"),
        entry("/bin", same_as=0, name="PATH"),
        entry("/usr/local/cuda-12.5/bin/", name="PATH"),
        toolkits=[Component("CUDA toolkit", "12.5", "/usr/local/cuda-12.5", "toolkit")],
    )
    told = [(row.label, row.value, row.mark) for row in entries(made)]
    assert told == [
        ("PATH entry 2", "/gone/bin", "warn"),
        ("PATH entry 4", "/usr/local/cuda-12.5/bin/", "info"),
    ]
    assert "nvcc" in entries(made)[1].note
    assert copies(made) == []


def test_each_wanted_library_has_a_row_and_what_is_not_found_comes_first() -> None:
    lost = LibraryFact("libcufft.so.11", "tensorflow")
    made = case(entry(OLD), libraries=[fine("/w/libcudart.so.12", "RUNPATH"), lost, stray(f"{OLD}/{CUDNN}")])
    told = [(row.label, row.mark) for row in rows(made) if row.label.startswith("lib")]
    assert told == [("libcufft.so.11", "bad"), (CUDNN, "bad"), ("libcudart.so.12", "ok")]


def test_a_library_that_the_loader_refuses_is_marked_though_its_files_are_right() -> None:
    refused = replace(fine("/w/libcudart.so.12", "RUNPATH"), tried=LoadAttempt("failed", "libcudart.so.12", "", "no"))
    made = case(entry("/a"), libraries=[fine("/w/libcufft.so.11", "RUNPATH"), refused])
    first, second = (row for row in rows(made) if row.label.startswith("lib"))
    assert (first.label, first.mark, first.value.endswith("refuses it: no")) == ("libcudart.so.12", "bad", True)
    assert second.mark == "ok"


def test_a_windows_path_is_compared_as_windows_does() -> None:
    name = "cudnn64_8.dll"
    taken = stray(f"{TOOLS}\\{name}", "PATH", f"{TOOLKIT}\\{name}", name)
    made = case(entry("c:/TOOLS/cuda/bin/", name="PATH"), entry(TOOLKIT), libraries=[taken], windows=True)
    assert [mark for _, mark in marks(made)] == ["bad", "info"]


def test_a_folder_is_asked_for_only_where_a_finding_names_the_library() -> None:
    made = case(entry("/a"), libraries=[off_the_path("/opt/cudnn/lib/libcudnn.so.9")])
    assert copies(made) == []
    assert copies(made, asks_for(CUDNN)) != []
