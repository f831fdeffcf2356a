"""LD_PRELOAD: what it names is in the process before all else, and answers for its own name from then on."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from compared import NAME, OTHER, Names, by_rule, opener, plain
from layout import Layout

from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.linux_loader import LinuxLoader

pytestmark = pytest.mark.lab


def healthy(machine: Layout) -> None:
    """What would be taken without the variable."""
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, OTHER, runpath="$ORIGIN")
    plain(machine, machine.folder / "a" / OTHER)


def by_its_path(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = str(plain(machine, machine.folder / "first" / NAME))
    return (NAME, OTHER)


def by_its_path_under_another_file_name(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = str(plain(machine, machine.folder / "first/mine.so", soname=NAME))
    return (NAME, OTHER)


def by_its_path_without_a_name_of_its_own(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = str(plain(machine, machine.folder / "first" / NAME, soname=""))
    return (NAME,)


def by_its_name_on_the_library_path(machine: Layout) -> Names:
    healthy(machine)
    plain(machine, machine.folder / "first" / OTHER)
    machine.env["LD_PRELOAD"] = OTHER
    machine.search_first(machine.folder / "first")
    return (NAME, OTHER)


def by_its_name_with_another_name_inside(machine: Layout) -> Names:
    healthy(machine)
    plain(machine, machine.folder / "first" / NAME, soname="libinside.so")
    machine.env["LD_PRELOAD"] = NAME
    machine.search_first(machine.folder / "first")
    return (NAME, "libinside.so")


def by_its_name_in_the_program_s_own_folder(machine: Layout) -> Names:
    healthy(machine)
    machine.make.program(machine.program, rpath="$ORIGIN/../own")
    plain(machine, machine.prefix / "own" / NAME)
    machine.env["LD_PRELOAD"] = NAME
    return (NAME,)


def a_dependency_alone(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = str(plain(machine, machine.folder / "first" / OTHER))
    return (NAME, OTHER)


def two_with_a_colon_between(machine: Layout) -> Names:
    healthy(machine)
    files = [plain(machine, machine.folder / "first" / name) for name in (NAME, OTHER)]
    machine.env["LD_PRELOAD"] = ":".join(map(str, files))
    return (NAME, OTHER)


def two_with_a_blank_between_the_first_needs_the_second(machine: Layout) -> Names:
    healthy(machine)
    first = plain(machine, machine.folder / "first" / NAME, OTHER, runpath=f"{machine.folder}/a")
    second = plain(machine, machine.folder / "first" / OTHER)
    machine.env["LD_PRELOAD"] = f" {first}  {second} "
    return (NAME, OTHER)


def what_is_not_there_is_left_out(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = f"{machine.folder}/gone/{NAME}:libgone.so.1"
    return (NAME, OTHER)


def what_is_no_library_is_left_out(machine: Layout) -> Names:
    healthy(machine)
    text = machine.folder / "first" / NAME
    text.parent.mkdir()
    text.write_text("Not Found\n" * 30)
    machine.env["LD_PRELOAD"] = str(text)
    return (NAME, OTHER)


def what_is_for_another_processor_is_left_out(machine: Layout) -> Names:
    healthy(machine)
    file = plain(machine, machine.folder / "first" / NAME)
    data = bytearray(file.read_bytes())
    data[18:20] = (183).to_bytes(2, "little")
    file.write_bytes(data)
    machine.env["LD_PRELOAD"] = str(file)
    return (NAME, OTHER)


def path_from_the_current_folder(machine: Layout) -> Names:
    healthy(machine)
    plain(machine, machine.cwd / "first" / NAME)
    machine.env["LD_PRELOAD"] = f"first/{NAME}"
    return (NAME,)


def path_from_the_program_s_folder(machine: Layout) -> Names:
    healthy(machine)
    plain(machine, machine.prefix / "own" / NAME)
    machine.env["LD_PRELOAD"] = f"$ORIGIN/../own/{NAME}"
    return (NAME,)


def the_very_file_that_would_be_taken(machine: Layout) -> Names:
    healthy(machine)
    machine.env["LD_PRELOAD"] = str(machine.folder / "a" / OTHER)
    return (NAME, OTHER)


def through_a_link(machine: Layout) -> Names:
    healthy(machine)
    plain(machine, machine.folder / "real" / NAME)
    (machine.folder / "first").symlink_to(machine.folder / "real")
    machine.env["LD_PRELOAD"] = f"{machine.folder}/first/{NAME}"
    return (NAME,)


RULES: tuple[Callable[[Layout], Names], ...] = (
    by_its_path,
    by_its_path_under_another_file_name,
    by_its_path_without_a_name_of_its_own,
    by_its_name_on_the_library_path,
    by_its_name_with_another_name_inside,
    by_its_name_in_the_program_s_own_folder,
    a_dependency_alone,
    two_with_a_colon_between,
    two_with_a_blank_between_the_first_needs_the_second,
    what_is_not_there_is_left_out,
    what_is_no_library_is_left_out,
    what_is_for_another_processor_is_left_out,
    path_from_the_current_folder,
    path_from_the_program_s_folder,
    the_very_file_that_would_be_taken,
    through_a_link,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.__name__)
def test_rule(layout: Layout, tmp_path: Path, rule: Callable[[Layout], Names]) -> None:
    real, mine = by_rule(layout, rule, tmp_path)
    assert mine == real


def test_the_variable_is_named_as_what_made_the_loader_take_it(layout: Layout) -> None:
    layout.make.program(layout.program)
    by_its_path(layout)
    loader = LinuxLoader(layout.env, cwd=str(layout.cwd), program=str(layout.program))
    loaded = loader.open(NAME, ElfReader().read(str(layout.library)))
    assert loaded.hit is not None
    assert (loaded.hit.via, loaded.hit.path) == ("LD_PRELOAD", str(layout.folder / "first" / NAME))
    assert [step.rule for step in loaded.steps] == ["loaded already", "LD_PRELOAD"]


def test_a_broken_variable_never_ends_the_search(layout: Layout) -> None:
    layout.make.program(layout.program)
    healthy(layout)
    shutil.rmtree(layout.folder / "a")
    layout.env["LD_PRELOAD"] = " :: /dev/null /proc/self/mem ${ORIGIN} \udcff/x.so "
    loader = LinuxLoader(layout.env, cwd=str(layout.cwd), program=str(layout.program))
    assert loader.open(NAME, ElfReader().read(str(layout.library))).hit is None
