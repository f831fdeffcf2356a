"""Symbol versions of damaged and hostile files: an answer in short time, never an exception."""

import io
import struct
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.elf_versions import VersionTables
from libraries.elf_files import write_elf

LIMIT_SECONDS = 5.0


@given(st.binary(max_size=400), st.integers(0, 500), st.integers(0, 500))
def test_any_bytes_give_an_answer(data: bytes, start: int, strings: int) -> None:
    tables = VersionTables(io.BytesIO(data), strings)
    assert isinstance(tables.needed(start), tuple)
    assert isinstance(tables.defined(start), frozenset)


@pytest.mark.parametrize("step", [1, 16])
def test_lists_that_never_end(step: int) -> None:
    """Each entry points to the next one a byte further, and each has entries of its own."""
    row = struct.pack("<HHIII", 1, 65535, 0, step, step)
    tables = VersionTables(io.BytesIO(row * 8000), 0)
    started = time.monotonic()
    tables.needed(0)
    tables.defined(0)
    assert time.monotonic() - started < LIMIT_SECONDS


def test_library_without_versions_and_one_that_is_none(tmp_path: Path) -> None:
    reader = ElfReader()
    plain = write_elf(tmp_path / "libplain.so", soname="libplain.so")
    assert reader.read(str(plain)).versions == ()
    assert reader.defined(str(plain)) == frozenset()
    text = tmp_path / "libtext.so"
    text.write_text("Not Found\n" * 20)
    assert reader.defined(str(text)) == reader.defined(str(tmp_path)) == reader.defined("/nowhere") == frozenset()


def test_the_c_library_of_this_system_defines_what_its_programs_need() -> None:
    found = [path for path in Path("/lib").glob("*-linux-gnu/libc.so.6") if path.is_file()]
    for path in found:
        assert {"GLIBC_2.17", "GLIBC_2.28"} <= ElfReader().defined(str(path))
