"""Files that are damaged, or made to make a reader fail: a finding comes out, never an exception or a hang."""

import os
import struct
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpuwizard.probes.libraries.dll import DllReader
from gpuwizard.probes.libraries.windows_loader import WindowsLoader
from gpuwizard.probes.libraries.windows_search import Surroundings
from libraries.dll_files import write_dll

FUZZ = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MANIFEST = (
    '<dependency><dependentAssembly><assemblyIdentity name="Microsoft.VC90.CRT"/></dependentAssembly></dependency>'
)


def loader(folder: Path) -> WindowsLoader:
    return WindowsLoader(Surroundings(str(folder / "app"), str(folder / "Windows"), "", (str(folder),)))


def whole(folder: Path) -> bytes:
    path = write_dll(
        folder / "whole.dll",
        imports=("a.dll", "KERNEL32.dll"),
        delayed=("late.dll",),
        forwards=("other.function",),
        version="6,14,11,12090",
        manifest=MANIFEST,
    )
    return path.read_bytes()


@FUZZ
@given(data=st.data())
def test_a_file_with_wrong_bytes_or_a_missing_end(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(whole(tmp_path))
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(content) - 4))
        struct.pack_into("<I", content, at, data.draw(st.sampled_from((0, 1, 0x7F, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF))))
    path = tmp_path / "hurt.dll"
    path.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    began = time.perf_counter()
    done = loader(tmp_path).open("hurt.dll")
    assert time.perf_counter() - began < 10
    assert done.hit is not None
    assert done.error in (0, 126, 193)


@FUZZ
@given(name=st.text(st.characters(codec="latin-1", exclude_characters="\0"), min_size=1, max_size=300))
def test_imports_with_any_name(tmp_path: Path, name: str) -> None:
    write_dll(tmp_path / "odd.dll", imports=(name.encode("utf-8")[:200].decode("utf-8", "ignore"), "../../etc/passwd"))
    assert loader(tmp_path).open("odd.dll").hit is not None


def test_ten_thousand_imports_are_told_in_part(tmp_path: Path) -> None:
    write_dll(tmp_path / "many.dll", imports=tuple(f"gone{number}.dll" for number in range(10_000)))
    began = time.perf_counter()
    done = loader(tmp_path).open("many.dll")
    assert time.perf_counter() - began < 20
    assert done.error == 126
    assert 0 < len(done.missing) <= 100


def test_a_chain_of_three_thousand(tmp_path: Path) -> None:
    for number in range(3_000):
        write_dll(tmp_path / f"link{number}.dll", imports=(f"link{number + 1}.dll",))
    assert loader(tmp_path).open("link0.dll").hit is not None


def test_a_circle_that_holds_itself(tmp_path: Path) -> None:
    write_dll(tmp_path / "self.dll", imports=("self.dll", "SELF.dll"))
    assert loader(tmp_path).open("self.dll").error == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_and_a_folder_with_the_name_of_a_dll(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.dll")
    (tmp_path / "folder.dll").mkdir()
    for name in ("pipe.dll", "folder.dll"):
        done = loader(tmp_path).open(name)
        assert done.error == 193
        assert done.hit is not None
        assert done.hit.dll.problem


def test_the_file_is_closed_after_reading(tmp_path: Path) -> None:
    whole(tmp_path)
    (tmp_path / "cut.dll").write_bytes(whole(tmp_path)[:700])
    reader = DllReader()
    assert reader.read(str(tmp_path / "whole.dll")).file_version == "6,14,11,12090"
    assert reader.read(str(tmp_path / "cut.dll")).problem
    if sys.platform == "linux":
        assert ".dll" not in Path("/proc/self/maps").read_text()
        assert not [fd for fd in os.listdir("/proc/self/fd") if ".dll" in _target(fd)]
    for name in ("whole.dll", "cut.dll"):
        (tmp_path / name).unlink()  # Windows refuses this for a file that is mapped


def _target(fd: str) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{fd}")
    except OSError:
        return ""


def test_what_a_dll_says_of_itself(tmp_path: Path) -> None:
    whole(tmp_path)
    dll = DllReader().read(str(tmp_path / "whole.dll"))
    assert dll.imports == ("a.dll", "KERNEL32.dll")
    assert dll.delayed == ("late.dll",)
    assert dll.forwards == ("other.dll",)
    assert dll.assemblies == ("microsoft.vc90.crt",)
    assert not dll.problem


def test_what_is_wanted_only_at_a_call_does_not_stop_the_loading(tmp_path: Path) -> None:
    write_dll(tmp_path / "late.dll", delayed=("gone.dll",), forwards=("elsewhere.function",))
    done = loader(tmp_path).open("late.dll")
    assert (done.error, set(done.later)) == (0, {"gone.dll", "elsewhere.dll"})


def test_dlls_of_an_assembly_in_the_manifest_are_not_missing(tmp_path: Path) -> None:
    write_dll(tmp_path / "old.dll", imports=("MSVCR90.dll",), manifest=MANIFEST)
    write_dll(tmp_path / "plain.dll", imports=("MSVCR90.dll",))
    assert loader(tmp_path).open("old.dll").error == 0
    assert loader(tmp_path).open("plain.dll").missing == ("MSVCR90.dll",)
