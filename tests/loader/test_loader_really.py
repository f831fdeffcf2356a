"""Really loading the libraries confirms what the search says, and names what the files alone do not show."""

import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from broken import ENVIRONMENTS, healthy
from lab import TOKEN, plain_environment
from lab.watch import left_behind
from layout import ASKED, SIBLINGS, Layout

from gpuwizard.model.libraries import LibraryFact, LoadAttempt
from gpuwizard.model.loading import difference
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.libraries import LibraryRequest, resolve
from gpuwizard.probes.loading import MAX_CHILDREN, try_loading

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
CUDART, CUBLAS, CUBLASLT, CUFFT = "libcudart.so.12", "libcublas.so.12", "libcublasLt.so.12", "libcufft.so.11"
CUSOLVER, CUSPARSE, CUDNN = "libcusolver.so.11", "libcusparse.so.12", "libcudnn.so.9"


@pytest.fixture
def machine(layout: Layout) -> Iterator[Layout]:
    """An environment whose interpreter is the Python that runs the tests; no process may be left behind."""
    layout.env = {TOKEN: plain_environment()[TOKEN]}
    yield layout
    assert left_behind(layout.env) == []


def searched(machine: Layout) -> tuple[LibraryFact, ...]:
    return resolve(
        LibraryRequest(
            framework="tensorflow",
            version="2.20.0",
            framework_location=str(machine.framework),
            site_packages=(str(machine.site),),
            prefix=str(machine.prefix),
            env=machine.env,
            executable=sys.executable,
            cwd=str(machine.cwd),
            cuda_build=True,
        )
    )


def tried(machine: Layout, limit: float = 20.0, cancel: Cancel | None = None) -> dict[str, LibraryFact]:
    done = try_loading(
        sys.executable,
        searched(machine),
        env=machine.env,
        platform="linux",
        timeout=limit,
        cancel=cancel,
        cwd=str(machine.cwd),
    )
    assert [one.name for one in done] == list(ASKED)
    return {one.name: one for one in done}


def attempt(fact: LibraryFact) -> LoadAttempt:
    assert fact.tried is not None, fact
    return fact.tried


def starts(machine: Layout, path: Path, *does: str, needed: tuple[str, ...] = ()) -> Path:
    return machine.make.library(path, source="starts.c", flags=[f"-D{one}" for one in does], needed=needed)


def untried(facts: Mapping[str, LibraryFact]) -> list[str]:
    return [name for name, fact in facts.items() if fact.tried is None]


@pytest.mark.parametrize("prepare", ENVIRONMENTS, ids=lambda one: one.__name__)
def test_the_loader_confirms_the_search(machine: Layout, prepare: Callable[[Layout], None]) -> None:
    prepare(machine)
    done = tried(machine)
    assert {name: (fact.status, fact.tried) for name, fact in done.items() if difference(fact)} == {}
    # A conda interpreter has a search path of its own, which the Python of these tests lacks.
    if "conda" not in prepare.__name__:
        assert len(untried(done)) <= 2, untried(done)


def test_in_a_healthy_environment_all_but_the_driver_are_loaded(machine: Layout) -> None:
    healthy(machine)
    done = tried(machine)
    assert untried(done) == ["libcuda.so.1"]
    for name in ASKED[1:]:
        assert attempt(done[name]).outcome == "loaded", name
        assert attempt(done[name]).asked == attempt(done[name]).path == str(machine.wheel(name)), name
        assert attempt(done[name]).same_file, name


def test_what_everybody_finds_is_asked_for_by_its_name(machine: Layout) -> None:
    machine.install()
    store = machine.make.library(machine.folder / "store/libcufft.so.11.4.1", soname=CUFFT)
    (machine.folder / "own").mkdir()
    (machine.folder / "own" / CUFFT).symlink_to(store)
    machine.search_first(machine.folder / "own")
    cufft = attempt(tried(machine)[CUFFT])
    assert (cufft.outcome, cufft.asked, cufft.path) == ("loaded", CUFFT, str(store))
    assert cufft.same_file, "the file is the one that was found, whatever its links"


def test_relative_entries_mean_the_folder_of_the_user(machine: Layout) -> None:
    machine.install()
    own = machine.put(machine.cwd / "near" / CUFFT)
    machine.env["LD_LIBRARY_PATH"] = "./near"
    cufft = attempt(tried(machine)[CUFFT])
    assert (cufft.outcome, cufft.asked, cufft.path) == ("loaded", CUFFT, str(own))


def test_a_function_that_is_missing(machine: Layout) -> None:
    machine.install()
    starts(machine, machine.wheel(CUFFT), "CALLS")
    done = tried(machine)
    assert done[CUFFT].status == "found", "its headers show nothing"
    assert difference(done[CUFFT]) == "refused"
    assert f"{machine.wheel(CUFFT)}: undefined symbol: gone" in attempt(done[CUFFT]).error
    assert [name for name in ASKED if difference(done[name])] == [CUFFT]


def test_a_function_that_an_older_version_of_a_neighbour_lacks(machine: Layout) -> None:
    machine.install()
    older, newer = (machine.folder / f"{kind}.c" for kind in ("older", "newer"))
    older.write_text("int here;\n")
    newer.write_text("int here;\nint gone(void) { return 1; }\n")
    versions = machine.folder / "versions"
    versions.write_text(f"{CUBLASLT} {{ global: *; }};\n")
    flags = [f"-Wl,--version-script={versions}"]
    neighbour = machine.make.library(machine.wheel(CUBLASLT), source=str(newer), flags=flags)
    machine.make.library(machine.wheel(CUBLAS), source="starts.c", flags=["-DCALLS", str(neighbour)], runpath=SIBLINGS)
    machine.make.library(machine.wheel(CUBLASLT), source=str(older), flags=flags)
    done = tried(machine)
    assert (done[CUBLAS].status, difference(done[CUBLAS])) == ("found", "refused")
    assert attempt(done[CUBLAS]).error.endswith(f"undefined symbol: gone, version {CUBLASLT}")
    assert difference(done[CUBLASLT]) == ""


def test_a_crash_and_the_libraries_after_it(machine: Layout) -> None:
    machine.install()
    starts(machine, machine.wheel(CUBLAS), "CRASHES")
    done = tried(machine)
    assert difference(done[CUBLAS]) == "crashed"
    assert attempt(done[CUBLAS]).error == "SIGSEGV"
    # cuSOLVER needs cuBLAS, and so crashes with it; the others are loaded by children that start after each crash.
    assert difference(done[CUSOLVER]) == "crashed"
    for name in (CUDART, CUBLASLT, CUFFT, CUSPARSE, CUDNN):
        assert attempt(done[name]).outcome == "loaded", name


def test_a_load_that_never_ends(machine: Layout) -> None:
    machine.install()
    starts(machine, machine.wheel(CUFFT), "HANGS")
    done = tried(machine, limit=1.0)
    assert difference(done[CUFFT]) == "hung"
    assert attempt(done[CUFFT]).seconds == 1.0
    assert attempt(done[CUDNN]).outcome == "loaded"


def test_a_library_that_ends_the_program(machine: Layout) -> None:
    machine.install()
    starts(machine, machine.wheel(CUFFT), "ENDS")
    done = tried(machine)
    assert difference(done[CUFFT]) == "crashed"
    assert "exit code 7" in attempt(done[CUFFT]).error
    assert attempt(done[CUDNN]).outcome == "loaded"


def test_crash_upon_crash_comes_to_an_end(machine: Layout) -> None:
    machine.install()
    for name in ASKED[1:]:
        starts(machine, machine.wheel(name), "CRASHES")
    done = tried(machine)
    assert [name for name in ASKED if difference(done[name]) == "crashed"] == list(ASKED[1 : MAX_CHILDREN + 1])
    assert untried(done) == [ASKED[0], *ASKED[MAX_CHILDREN + 1 :]], "what was not tried is not claimed"


def test_after_a_crash_what_was_loaded_before_is_there_again(machine: Layout) -> None:
    """The last one needs a neighbour that no path of its own leads to: the process has it by then."""
    machine.install()
    starts(machine, machine.wheel(CUBLAS), "CRASHES")
    machine.make.library(machine.wheel(CUFFT), needed=(CUDART,))
    done = tried(machine)
    assert done[CUFFT].status == "found"
    assert attempt(done[CUFFT]).outcome == "loaded"


def test_the_driver_is_never_loaded(machine: Layout) -> None:
    machine.install(driver=False)
    starts(machine, machine.folder / "driver/libcuda.so.1", "IS_DRIVER")
    machine.search_first(machine.folder / "driver")
    starts(machine, machine.wheel(CUFFT), needed=("libcuda.so.1",))
    # As cuBLAS does: no header says that its start-up code opens the driver.
    starts(machine, machine.wheel(CUSPARSE), 'OPENS="libcuda.so.1"')
    machine.env["NOTE_OF_DRIVER"] = str(machine.folder / "note")
    done = tried(machine)
    assert untried(done) == ["libcuda.so.1", CUFFT]
    assert attempt(done[CUSPARSE]).outcome == "loaded"
    assert not (machine.folder / "note").exists()


def test_a_copy_that_another_library_opens_by_itself(machine: Layout) -> None:
    machine.install()
    other = machine.make.library(machine.folder / "other" / CUFFT)
    machine.put(machine.folder / "own" / CUFFT)
    machine.search_first(machine.folder / "own")
    starts(machine, machine.wheel(CUDART), f'OPENS="{other}"')
    done = tried(machine)
    assert difference(done[CUFFT]) == "another-file"
    assert attempt(done[CUFFT]).path == str(other)


def test_a_library_that_is_not_found_and_loaded_all_the_same(machine: Layout) -> None:
    machine.install()
    other = machine.make.library(machine.folder / "other" / CUFFT)
    machine.wheel(CUFFT).unlink()
    starts(machine, machine.wheel(CUDART), f'OPENS="{other}"')
    done = tried(machine)
    assert (done[CUFFT].status, difference(done[CUFFT])) == ("missing", "loaded-after-all")
    assert attempt(done[CUFFT]).path == str(other)


def test_what_only_the_package_itself_can_load_is_not_held_against_it(machine: Layout) -> None:
    """A neighbour lies where only the RPATH of PyTorch's own library leads: a load of ours does not have it."""
    lib = machine.site / "torch/lib"
    machine.make.library(machine.wheel(CUBLAS), needed=(CUBLASLT,))
    machine.make.library(machine.folder / "hidden" / CUBLASLT)
    folders = f"{machine.wheel(CUBLAS).parent}:{machine.folder}/hidden"
    for name in ("libtorch_global_deps.so", "libtorch_cuda.so"):
        machine.make.library(lib / name, needed=(CUBLAS,), rpath=folders)
    request = LibraryRequest(
        framework="torch",
        version="2.5.1+cu124",
        framework_location=str(machine.site / "torch"),
        site_packages=(str(machine.site),),
        prefix=str(machine.prefix),
        env=machine.env,
        executable=sys.executable,
        cuda="12.4",
    )
    facts = {fact.name: fact for fact in resolve(request)}
    assert facts[CUBLAS].status == "found"
    done = try_loading(sys.executable, tuple(facts.values()), env=machine.env, platform="linux")
    assert done == tuple(facts.values())


def test_a_pipe_with_the_name_of_a_library_is_not_opened(machine: Layout) -> None:
    machine.install()
    machine.wheel(CUFFT).unlink()
    os.mkfifo(machine.wheel(CUFFT))
    done = tried(machine, limit=5.0)
    assert untried(done) == ["libcuda.so.1", CUFFT]
    assert done[CUFFT].status == "broken"


def test_a_python_that_does_not_start_says_nothing(machine: Layout) -> None:
    machine.install()
    facts = searched(machine)
    gone = str(machine.folder / "gone/python")
    assert try_loading(gone, facts, env=machine.env, platform="linux", cwd=str(machine.cwd)) == facts


def test_nothing_wanted_starts_nothing() -> None:
    assert try_loading("gone", (), env={}, platform="linux") == ()


def test_a_cancel_ends_it_in_the_middle(machine: Layout) -> None:
    machine.install()
    starts(machine, machine.wheel(CUFFT), "HANGS")
    machine.env["NOTE_OF_START"] = str(machine.folder / "note")
    cancel, done = Cancel(), threading.Event()

    def when_it_hangs() -> None:
        while not (machine.folder / "note").exists() and not done.wait(0.01):
            pass
        cancel.set()

    waiting = threading.Thread(target=when_it_hangs)
    waiting.start()
    found = tried(machine, limit=60.0, cancel=cancel)
    done.set()
    waiting.join()
    assert (machine.folder / "note").exists()
    assert attempt(found[CUDART]).outcome == "loaded"
    assert found[CUFFT].tried is None, "it was stopped, which says nothing of the library"
    assert found[CUDNN].tried is None
