"""The loader's cache file: what is read from it, and what a damaged one does."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.probes.libraries.elf import X86_64, Identity
from gpuwizard.probes.libraries.ld_cache import copies_in_cache, read_cache
from libraries.elf_files import write_cache

ENTRIES = {"libcuda.so.1": "/usr/lib/x86_64-linux-gnu/libcuda.so.1", "libz.so.1": "/lib/libz.so.1"}


def test_entries_are_read(tmp_path: Path) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES)
    assert read_cache(str(path), X86_64) == ENTRIES


@pytest.mark.parametrize(("flags", "hwcap"), [(0x0003, 0), (0x0A03, 0), (0x0303, 1 << 62)])
def test_entries_for_other_processors_are_left_out(tmp_path: Path, flags: int, hwcap: int) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES, flags=flags, hwcap=hwcap)
    assert read_cache(str(path), X86_64) == {}


def test_arm_takes_its_own_entries(tmp_path: Path) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES, flags=0x0A03)
    assert read_cache(str(path), Identity(2, 183)) == ENTRIES


def test_new_table_behind_an_old_one_is_found(tmp_path: Path) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES)
    path.write_bytes(b"ld.so-1.7.0\0\0\0\0\0" + path.read_bytes())
    assert read_cache(str(path), X86_64) == ENTRIES


def test_absent_cache_is_empty(tmp_path: Path) -> None:
    assert read_cache(str(tmp_path / "none"), X86_64) == {}
    assert read_cache(str(tmp_path), X86_64) == {}


@given(cut=st.integers(0, 300), noise=st.binary(max_size=60), at=st.integers(0, 200))
def test_any_damage_gives_an_answer(tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes, at: int) -> None:
    path = write_cache(tmp_path_factory.mktemp("cache") / "ld.so.cache", ENTRIES)
    data = path.read_bytes()[:cut]
    path.write_bytes(data[:at] + noise + data[at:])
    assert isinstance(read_cache(str(path), X86_64), dict)


def test_every_copy_of_a_library_is_listed_in_the_order_of_the_table(tmp_path: Path) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES)
    assert copies_in_cache(str(path), ["libcuda.so.1", "libnone.so"]) == {
        "libcuda.so.1": [ENTRIES["libcuda.so.1"]],
        "libnone.so": [],
    }


def test_copies_of_32_bit_programs_are_left_out(tmp_path: Path) -> None:
    path = write_cache(tmp_path / "ld.so.cache", ENTRIES, flags=0x0003)
    assert copies_in_cache(str(path), ["libz.so.1"]) == {"libz.so.1": []}


@pytest.mark.parametrize("data", [None, b"", b"ld.so-1.7.0\0" + bytes(80), b"glibc-ld.so.cache1.1"])
def test_a_cache_that_cannot_be_read_is_told_from_an_empty_one(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "ld.so.cache"
    if data is not None:
        path.write_bytes(data)
    assert copies_in_cache(str(path), ["libcuda.so.1"]) is None
    assert copies_in_cache(str(write_cache(path, {})), ["libcuda.so.1"]) == {"libcuda.so.1": []}


def test_a_table_with_thousands_of_libraries_is_read_whole(tmp_path: Path) -> None:
    """As a list in text it would be longer than what is kept of a program's output."""
    many = {f"lib{'x' * 60}{number}.so.1": f"/usr/lib/lib{number}.so.1" for number in range(8000)}
    entries = dict(sorted({**many, "libcuda.so.1": "/usr/lib/libcuda.so.1"}.items()))
    path = write_cache(tmp_path / "ld.so.cache", entries)
    assert copies_in_cache(str(path), ["libcuda.so.1"]) == {"libcuda.so.1": ["/usr/lib/libcuda.so.1"]}
