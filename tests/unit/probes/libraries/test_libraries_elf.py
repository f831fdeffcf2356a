"""Reading a library's header and link list, also of files that are no libraries."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.probes.libraries.elf import X86_64, ElfReader
from libraries.elf_files import write_elf


def test_names_and_paths_are_read(tmp_path: Path) -> None:
    path = write_elf(
        tmp_path / "libcublas.so.12",
        soname="libcublas.so.12",
        needed=("libcublasLt.so.12", "libc.so.6"),
        runpath="$ORIGIN:/opt/lib:$ORIGIN",
    )
    elf = ElfReader().read(str(path))
    assert elf.identity == X86_64
    assert elf.soname == "libcublas.so.12"
    assert elf.needed == ("libcublasLt.so.12", "libc.so.6")
    assert elf.runpath == ("$ORIGIN", "/opt/lib")
    assert elf.has_runpath
    assert elf.problem == ""


def test_this_python_s_own_c_library_can_be_read() -> None:
    found = [path for path in Path("/lib").glob("*-linux-gnu/libc.so.6") if path.is_file()]
    for path in found:
        elf = ElfReader().read(str(path))
        assert (elf.soname, elf.problem) == ("libc.so.6", "")


@given(cut=st.integers(0, 400), at=st.integers(0, 400), noise=st.binary(max_size=16))
def test_any_damage_gives_an_answer(tmp_path_factory, cut: int, at: int, noise: bytes) -> None:  # type: ignore[no-untyped-def]
    path = write_elf(tmp_path_factory.mktemp("elf") / "lib.so", soname="lib.so", needed=("libc.so.6",))
    data = bytearray(path.read_bytes()[:cut])
    data[at : at + len(noise)] = noise
    path.write_bytes(bytes(data))
    elf = ElfReader().read(str(path))
    assert elf.problem or elf.identity is not None
