"""Symbol versions: a library that lacks the version which another one needs is refused, by the real loader and here."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from compared import NAME, OTHER, Names, by_rule, opener, plain
from layout import Layout

from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.linux_loader import LinuxLoader

pytestmark = pytest.mark.lab
STANDARD = "libstdc++.so.6"


def defines(machine: Layout, path: Path, *versions: str, name: str = "") -> Path:
    """Makes a library with these versions; the function is in the last one."""
    script = machine.folder / f"{'-'.join(versions)}.map"
    body = [f"{one} {{ }};" for one in versions[:-1]] + [f"{versions[-1]} {{ global: marked; local: *; }};"]
    script.parent.mkdir(parents=True, exist_ok=True)
    script.write_text("\n".join(body))
    flags = (f"-Wl,--version-script={script}",)
    return machine.make.library(path, soname=name or path.name, flags=flags, source="marked.c")


def wants(machine: Layout, path: Path, name: str, version: str, *, source: str = "wants.c", **tags: str) -> Path:
    """Makes a library that needs a version of another one, which is linked against and left behind."""
    linked = defines(machine, machine.folder / f"linked-{version}" / name, version)
    return machine.make.library(path, flags=(str(linked),), source=source, **tags)  # type: ignore[arg-type]


def version_is_there(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, OTHER, "LT_2", runpath="$ORIGIN")
    defines(machine, machine.folder / "a" / OTHER, "LT_1", "LT_2")
    return (NAME, OTHER)


def version_is_not_there(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, OTHER, "LT_3", runpath="$ORIGIN")
    defines(machine, machine.folder / "a" / OTHER, "LT_1", "LT_2")
    return (NAME, OTHER)


def library_without_any_versions(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, OTHER, "LT_3", runpath="$ORIGIN")
    machine.make.library(machine.folder / "a" / OTHER, source="marked.c")
    return (NAME, OTHER)


def only_wanted_where_it_is_there(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    file = wants(machine, machine.folder / "a" / NAME, OTHER, "LT_3", source="wants_weakly.c", runpath="$ORIGIN")
    weaken(file, "LT_3")
    defines(machine, machine.folder / "a" / OTHER, "LT_1", "LT_2")
    return (NAME, OTHER)


def version_of_a_library_between(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, "libmiddle.so", runpath="$ORIGIN")
    wants(machine, machine.folder / "a/libmiddle.so", OTHER, "LT_3", runpath="$ORIGIN")
    defines(machine, machine.folder / "a" / OTHER, "LT_1")
    return ("libmiddle.so", NAME, OTHER)


def what_is_loaded_before_decides(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, OTHER, "LT_2", runpath="$ORIGIN")
    defines(machine, machine.folder / "a" / OTHER, "LT_2")
    defines(machine, machine.folder / "before/libold.so", "LT_1", name=OTHER)
    return (f"@{machine.folder}/before/libold.so", NAME, OTHER)


def older_copy_on_the_library_path(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, OTHER, "LT_2", runpath="$ORIGIN")
    defines(machine, machine.folder / "a" / OTHER, "LT_2")
    defines(machine, machine.folder / "old" / OTHER, "LT_1")
    machine.search_first(machine.folder / "old")
    return (NAME, OTHER)


def c_library_is_too_old(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, "libc.so.6", "GLIBC_9.99")
    plain(machine, machine.folder / "a" / OTHER)
    return (NAME, OTHER)


def cpp_library_is_too_old(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, STANDARD, "GLIBCXX_9.9")
    return (NAME, STANDARD)


def cpp_library_in_a_folder_of_its_own(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    wants(machine, machine.folder / "a" / NAME, STANDARD, "GLIBCXX_9.9", runpath=f"{machine.folder}/new")
    defines(machine, machine.folder / "new" / STANDARD, "GLIBCXX_9.9")
    return (NAME, STANDARD)


def cpp_library_is_taken_from_the_system_first(machine: Layout) -> Names:
    """As with a Python of conda: who asks first decides for all that come later."""
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / OTHER, STANDARD)
    wants(machine, machine.folder / "a" / NAME, STANDARD, "GLIBCXX_9.9", runpath=f"{machine.folder}/new")
    defines(machine, machine.folder / "new" / STANDARD, "GLIBCXX_9.9")
    return (OTHER, NAME)


def cpp_library_is_nowhere(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, STANDARD, flags=("-Wl,-z,nodefaultlib",))
    return (NAME,)


RULES: tuple[Callable[[Layout], Names], ...] = (
    version_is_there,
    version_is_not_there,
    library_without_any_versions,
    only_wanted_where_it_is_there,
    version_of_a_library_between,
    what_is_loaded_before_decides,
    older_copy_on_the_library_path,
    c_library_is_too_old,
    cpp_library_is_too_old,
    cpp_library_in_a_folder_of_its_own,
    cpp_library_is_taken_from_the_system_first,
    cpp_library_is_nowhere,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.__name__)
def test_rule(layout: Layout, tmp_path: Path, rule: Callable[[Layout], Names]) -> None:
    real, mine = by_rule(layout, rule, tmp_path)
    assert mine == real


def weaken(file: Path, version: str) -> None:
    """Marks a need as weak where the linker at hand does not do so by itself."""
    data = bytearray(file.read_bytes())
    mark = _elf_hash(version).to_bytes(4, "little")
    at = data.index(mark)
    data[at + 4] |= 2
    file.write_bytes(data)


def _elf_hash(text: str) -> int:
    value = 0
    for letter in text.encode():
        value = (value << 4) + letter
        value = (value ^ (value & 0xF0000000) >> 24) & 0x0FFFFFFF
    return value


def test_the_version_and_both_libraries_are_named_as_the_loader_names_them(layout: Layout, tmp_path: Path) -> None:
    layout.make.program(layout.program)
    older_copy_on_the_library_path(layout)
    loader = LinuxLoader(layout.env, cwd=str(layout.cwd), program=str(layout.program))
    loaded = loader.open(NAME, ElfReader().read(str(layout.library)))
    ((name, reason),) = loaded.broken
    command = [str(layout.program), str(layout.folder / "a" / NAME)]
    said = subprocess.run(command, env=layout.env, capture_output=True, text=True, check=False).stderr
    assert f"{layout.folder}/old/{OTHER}: version `LT_2' not found (required by {layout.folder}/a/{NAME})" in said
    assert (name, reason) == (OTHER, f"{layout.folder}/old/{OTHER} does not have the version LT_2, which {NAME} needs")
