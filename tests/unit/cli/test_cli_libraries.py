"""`gpuwizard libraries` tells where the loader looked for what it did not find."""

import pytest
from msgspec.structs import replace

from gpuwizard.cli.lists import _print_libraries
from gpuwizard.cli.output import Paint
from gpuwizard.model.libraries import LibraryFact, LibraryStatus, LoadAttempt, SearchStep

STEPS = (
    SearchStep("LD_LIBRARY_PATH", "/opt/old", "the folder does not exist", count=3),
    SearchStep("ld.so.cache", "", "the table does not name it"),
)
LOOKED = (
    "looked in /opt/old and 2 more (LD_LIBRARY_PATH): the folder does not exist",
    "looked in ld.so.cache: the table does not name it",
)


@pytest.mark.parametrize(("status", "told"), [("missing", True), ("found", False)])
def test_the_search_is_told_in_its_order_where_it_failed(
    capsys: pytest.CaptureFixture[str], status: LibraryStatus, told: bool
) -> None:
    library = LibraryFact("libcudnn.so.9", "tensorflow 2.20.0", status=status, search=STEPS)
    _print_libraries([library], Paint(True))
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line.startswith("looked in")] == (list(LOOKED) if told else [])


def test_what_is_wanted_at_the_first_use_only_is_told_of_a_library_that_is_found(
    capsys: pytest.CaptureFixture[str],
) -> None:
    library = LibraryFact("cudnn64_8.dll", "tensorflow 2.10.1", status="found", needed_later=("zlibwapi.dll",))
    _print_libraries([library], Paint(True))
    said = capsys.readouterr().out
    assert "opens zlibwapi.dll only when it is first used; zlibwapi.dll would not be found" in said
    assert "needs zlibwapi.dll" not in said


WHOLE = LibraryFact("libcudnn.so.9", "tensorflow 2.20.0", status="found", path="/opt/libcudnn.so.9")
ABSENT = LibraryFact("libcudnn.so.9", "tensorflow 2.20.0")


@pytest.mark.parametrize(
    ("library", "tried", "told"),
    [
        (WHOLE, None, None),
        (WHOLE, LoadAttempt("loaded", seconds=0.01), "really loading it works"),
        (WHOLE, LoadAttempt("loaded", seconds=1.25), "really loading it works (1.2 s)"),
        (
            WHOLE,
            LoadAttempt("failed", error="no such function", code=127),
            "fails: no such function (Windows error 127)",
        ),
        (WHOLE, LoadAttempt("crashed", error="SIGSEGV"), "really loading it crashes: SIGSEGV"),
        (WHOLE, LoadAttempt("loaded", path="/b/x", same_file=False), "really loading it works, but from /b/x"),
        (ABSENT, LoadAttempt("failed", error="not there"), "really loading it fails: not there"),
        (ABSENT, LoadAttempt("loaded", path="/b/x"), "really loading it works all the same, from /b/x"),
    ],
)
def test_what_really_loading_it_gave_is_told(
    capsys: pytest.CaptureFixture[str], library: LibraryFact, tried: LoadAttempt | None, told: str | None
) -> None:
    _print_libraries([replace(library, tried=tried)], Paint(True))
    lines = [line.strip() for line in capsys.readouterr().out.splitlines() if "really loading it" in line]
    assert len(lines) == (told is not None)
    assert told is None or lines[0].endswith(told)


@pytest.mark.parametrize("libraries", [(), (LibraryFact("libtorch_python.so", "torch 2.13.0", family="system"),)])
def test_a_build_without_cuda_is_said_to_open_no_gpu_libraries(
    capsys: pytest.CaptureFixture[str], libraries: tuple[LibraryFact, ...]
) -> None:
    _print_libraries(libraries, Paint(True))
    assert "opens no GPU libraries" in capsys.readouterr().out
