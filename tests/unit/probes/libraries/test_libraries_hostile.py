"""Files that are damaged, or made to hurt: each gives an answer, in a moment, and never an exception."""

import os
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries.elf import X86_64, Elf, ElfReader
from gpuwizard.probes.libraries.glibc import read_glibc
from gpuwizard.probes.libraries.ld_cache import read_cache
from gpuwizard.probes.libraries.linux_loader import LinuxLoader
from libraries.conftest import Machine
from libraries.elf_files import write_cache, write_elf

pytestmark = pytest.mark.skipif(os.name == "nt", reason="libraries and links of Linux; Windows has a file of its own")
NAME = "libcublas.so.12"
MOMENT_SECONDS = 5.0
# The folder of a test is used by many examples; each one writes its file anew.
many = settings(max_examples=150, deadline=2000, suppress_health_check=[HealthCheck.function_scoped_fixture])


@contextmanager
def in_a_moment() -> Iterator[None]:
    started = time.perf_counter()
    yield
    assert time.perf_counter() - started < MOMENT_SECONDS


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / NAME
    needed = tuple(f"libneeded{number}.so" for number in range(5))
    write_elf(path, soname=NAME, needed=needed, runpath="$ORIGIN:$ORIGIN/../x", rpath="/y:$LIB")
    return path.read_bytes()


def opened(folder: Path, *search: Path) -> Elf | None:
    loader = LinuxLoader({"LD_LIBRARY_PATH": ":".join(map(str, (folder, *search)))}, root=folder / "root")
    loaded = loader.open(NAME, None)
    # What is found must also be fit to be saved.
    msgspec.json.encode((loaded.missing, loaded.broken, loaded.passed_over, loaded.steps))
    return loaded.hit.elf if loaded.hit else None


changes = st.lists(st.tuples(st.integers(0, 700), st.integers(0, 255)), max_size=12)
ends = st.integers(-8, 700)


@many
@given(changes=changes, end=ends)
def test_any_change_of_a_library_gives_an_answer(
    tmp_path: Path, whole: bytes, changes: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(whole)
    for at, value in changes:
        data[at % len(data)] = value
    (tmp_path / NAME).write_bytes(data[: end if end < 0 or end > 5 else None])
    with in_a_moment():
        opened(tmp_path)
    header, problem = ElfReader().header(str(tmp_path / NAME))
    assert header is not None or problem


@many
@given(data=st.binary(max_size=400))
def test_any_bytes_after_a_good_start_give_an_answer(tmp_path: Path, whole: bytes, data: bytes) -> None:
    (tmp_path / NAME).write_bytes(whole[:20] + data)
    with in_a_moment():
        opened(tmp_path)


@many
@given(fields=st.lists(st.sampled_from([0, 1, 2, 0x38, 0xFFFF, 2**31, 2**32 - 1, 2**63, 2**64 - 1]), max_size=40))
def test_any_numbers_in_the_tables_give_an_answer(tmp_path: Path, whole: bytes, fields: list[int]) -> None:
    data = bytearray(whole)
    for index, value in enumerate(fields):  # from the offset of the program headers on
        struct.pack_into("<Q", data, 64 + 8 * index, value)
    (tmp_path / NAME).write_bytes(data)
    with in_a_moment():
        opened(tmp_path)


@many
@given(changes=changes, end=ends)
def test_any_change_of_the_table_gives_an_answer(tmp_path: Path, changes: list[tuple[int, int]], end: int) -> None:
    path = write_cache(tmp_path / "ld.so.cache", {f"libx{one}.so": f"/usr/lib/libx{one}.so" for one in range(9)})
    data = bytearray(path.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    path.write_bytes(data[:end])
    with in_a_moment():
        assert len(read_cache(str(path), X86_64, ("x86-64-v2",))) <= 9


@many
@given(data=st.binary(max_size=300))
def test_any_bytes_as_the_system_s_loader_give_an_answer(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "ld.so").write_bytes(b"/lib/\0/usr/lib/\0" + data)
    with in_a_moment():
        assert read_glibc(tmp_path, X86_64, "/ld.so").folders[:2] == ("/lib", "/usr/lib")


def test_ten_thousand_needed_libraries(tmp_path: Path) -> None:
    write_elf(tmp_path / NAME, needed=tuple(f"libneeded{number}.so.{number}" for number in range(10_000)))
    with in_a_moment():
        elf = opened(tmp_path)
    assert elf is not None
    assert "300 other libraries" in elf.problem


def test_each_library_needs_hundreds_that_need_hundreds(tmp_path: Path) -> None:
    names = [NAME, *(f"libn{number}.so" for number in range(250))]
    for name in names:
        write_elf(tmp_path / name, soname=name, needed=(*names, f"{name}.gone"))
    loader = LinuxLoader({"LD_LIBRARY_PATH": str(tmp_path)}, root=tmp_path / "root")
    with in_a_moment():
        loaded = loader.open(NAME, None)
    assert len(loaded.missing) == len(names)


def test_chain_of_five_thousand_libraries(tmp_path: Path) -> None:
    for number in range(5000):
        name = NAME if number == 0 else f"libn{number}.so"
        os.symlink(name, tmp_path / f"other-{number}")
        write_elf(tmp_path / name, soname=name, needed=(f"libn{number + 1}.so",), rpath="$ORIGIN")
    loader = LinuxLoader({}, root=tmp_path / "root")
    with in_a_moment():
        loaded = loader.open(NAME, Elf(str(tmp_path / "opener"), rpath=(str(tmp_path),)))
    assert loaded.broken
    assert not loaded.works


def test_text_without_an_end(tmp_path: Path) -> None:
    """A file of two gigabytes with nothing in it, whose name never ends."""
    path = write_elf(tmp_path / NAME, soname=NAME, needed=("liba.so",))
    data = bytearray(path.read_bytes())
    at = data.index(b"liba.so\0")
    path.write_bytes(data)
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(b"x" * (len(data) - at))
        stream.truncate(2 * 1024**3)
    with in_a_moment():
        opened(tmp_path)


@pytest.mark.parametrize(
    "name", ["", "/", "..", "../" * 900, "a" * 5000, "\\x", "$ORIGIN", "/dev/zero", "/proc/self/mem", "."]
)
def test_odd_names_of_needed_libraries(tmp_path: Path, name: str) -> None:
    write_elf(tmp_path / NAME, needed=(name, "libgone.so"))
    with in_a_moment():
        opened(tmp_path)


def test_folders_whose_names_are_no_text(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    folder = os.fsencode(tmp_path) + b"/\xff\xfe"
    os.mkdir(folder)
    write_elf(tmp_path / NAME, soname=NAME)
    os.link(tmp_path / NAME, folder + b"/" + NAME.encode())
    machine.env["LD_LIBRARY_PATH"] = os.fsdecode(folder)
    fact = machine.facts()[NAME]
    assert fact.found_via == "LD_LIBRARY_PATH"
    assert msgspec.json.decode(msgspec.json.encode(fact), type=LibraryFact) == fact


def test_names_that_are_no_text(tmp_path: Path) -> None:
    path = write_elf(tmp_path / NAME, needed=("libxxxx.so",), runpath="/yyyy")
    path.write_bytes(path.read_bytes().replace(b"xxxx", b"\xff\xfe\x80\xc3").replace(b"yyyy", b"\xff\xfe\x80\xc3"))
    write_cache(tmp_path / "root/etc/ld.so.cache", {"libz": "/z"})
    with in_a_moment():
        assert opened(tmp_path) is not None


@pytest.mark.parametrize("kind", ["fifo", "folder", "socket", "device"])
def test_what_is_no_file_is_never_opened(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    machine.healthy()
    path = tmp_path / "first" / NAME
    path.parent.mkdir()
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    elif kind == "socket":
        monkeypatch.chdir(path.parent)
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path.name)
    else:
        path.symlink_to("/dev/zero")
    machine.env["LD_LIBRARY_PATH"] = str(path.parent)
    with in_a_moment():
        fact = machine.facts()[NAME]
    assert fact.status == "broken"
    assert fact.problem


def test_pipes_in_place_of_what_is_read_beside_the_libraries(machine: Machine) -> None:
    machine.healthy()
    include = machine.site / "nvidia/cudnn/include/cudnn_version.h"
    record = machine.site / "nvidia_cublas_cu12-12.9.1.4.dist-info/RECORD"
    for path in (include, record):
        path.unlink()
        os.mkfifo(path)
    for name in ("ld.so.cache", "ld.so.conf"):
        os.mkfifo(machine.root / "etc" / name)
    (machine.site / "nvidia/cudnn/lib/libcublas.so.12").symlink_to("/dev/zero")
    with in_a_moment():
        facts = machine.facts()
    assert facts["libcudnn.so.9"].path


def test_search_path_of_ten_thousand_entries(machine: Machine, tmp_path: Path) -> None:
    machine.healthy()
    machine.env["LD_LIBRARY_PATH"] = ":".join(f"{tmp_path}/{number}" for number in range(10_000))
    with in_a_moment():
        fact = machine.facts()[NAME]
    assert fact.status == "found"
    assert fact.search[0].count == 10_000
