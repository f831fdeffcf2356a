"""The finer rules of the search, one by one, each asked of the real loader and of the one that is worked out."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from compared import NAME, OTHER, Names, by_rule, opener, plain
from layout import Layout

pytestmark = pytest.mark.lab


def path_of_the_program_counts(machine: Layout) -> Names:
    machine.make.program(machine.program, rpath="$ORIGIN/../own")
    opener(machine)
    plain(machine, machine.prefix / "own" / NAME)
    return (NAME,)


def path_of_the_program_does_not_count_for_runpath(machine: Layout) -> Names:
    machine.make.program(machine.program, rpath="$ORIGIN/../own")
    opener(machine, runpath="$ORIGIN/nowhere")
    plain(machine, machine.prefix / "own" / NAME)
    return (NAME,)


def path_of_the_opener_counts_for_what_is_needed(machine: Layout) -> Names:
    opener(machine, rpath=f"{machine.folder}/a:{machine.folder}/b")
    plain(machine, machine.folder / "a" / NAME, OTHER)
    plain(machine, machine.folder / "b" / OTHER)
    return (NAME, OTHER)


def runpath_between_does_not_hand_it_on(machine: Layout) -> Names:
    opener(machine, rpath=f"{machine.folder}/a:{machine.folder}/b")
    plain(machine, machine.folder / "a" / NAME, OTHER, runpath="$ORIGIN/nowhere")
    plain(machine, machine.folder / "b" / OTHER)
    return (NAME, OTHER)


def path_is_handed_on_past_a_runpath(machine: Layout) -> Names:
    opener(machine, rpath=f"{machine.folder}/a:{machine.folder}/b")
    plain(machine, machine.folder / "a" / NAME, "libmiddle.so", runpath=f"{machine.folder}/c")
    plain(machine, machine.folder / "c/libmiddle.so", OTHER)
    plain(machine, machine.folder / "b" / OTHER)
    return (NAME, OTHER)


def needed_ones_are_loaded_level_by_level(machine: Layout) -> Names:
    """Both parts need the last library and know it in different folders: the one asked first decides."""
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, "libleft.so", OTHER, runpath=f"{machine.folder}/a:{machine.folder}/top")
    plain(machine, machine.folder / "a/libleft.so", OTHER, runpath=f"{machine.folder}/left")
    plain(machine, machine.folder / "left" / OTHER)
    plain(machine, machine.folder / "top" / OTHER)
    return (NAME, OTHER)


def loaded_by_its_path_before(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME)
    plain(machine, machine.folder / "before" / NAME)
    return (f"@{machine.folder}/before/{NAME}", NAME)


def loaded_before_under_another_file_name(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME)
    plain(machine, machine.folder / "before/libcublas.so.12.9.1", soname=NAME)
    return (f"@{machine.folder}/before/libcublas.so.12.9.1", NAME)


def loaded_before_without_a_name_of_its_own(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME)
    plain(machine, machine.folder / "before" / NAME, soname="")
    return (f"@{machine.folder}/before/{NAME}", NAME)


def same_file_under_two_names(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    file = plain(machine, machine.folder / "a" / NAME, OTHER, soname="", runpath="$ORIGIN")
    os.link(file, machine.folder / "a" / OTHER)
    return (NAME, OTHER)


def what_failed_before_does_not_count_as_loaded(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, OTHER, "libgone.so.1", runpath=f"{machine.folder}/b")
    plain(machine, machine.folder / "b" / OTHER)
    return (NAME, OTHER)


def circle(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, OTHER, runpath="$ORIGIN")
    plain(machine, machine.folder / "a" / OTHER, NAME, runpath="$ORIGIN")
    return (NAME, OTHER)


def needed_by_a_full_path(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, f"{machine.folder}/far/{OTHER}")
    plain(machine, machine.folder / "far" / OTHER)
    return (NAME, OTHER)


def needed_by_a_path_from_its_own_folder(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME, f"$ORIGIN/../far/{OTHER}")
    plain(machine, machine.folder / "far" / OTHER)
    return (NAME,)


def without_the_system_s_own_folders(machine: Layout) -> Names:
    opener(machine, runpath="$ORIGIN/nowhere")
    machine.make.library(machine.library, runpath="$ORIGIN/x", source="opener.c", flags=("-Wl,-z,nodefaultlib",))
    return ("libz.so.1", "libexpat.so.1")


def with_the_system_s_own_folders(machine: Layout) -> Names:
    opener(machine, runpath="$ORIGIN/nowhere")
    return ("libz.so.1", "libexpat.so.1", "libgone.so.1")


def that_forbids_to_be_opened(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a:{machine.folder}/b")
    plain(machine, machine.folder / "a" / NAME, flags=("-Wl,-z,nodlopen",))
    plain(machine, machine.folder / "b" / NAME)
    return (NAME,)


def program_in_place_of_a_library(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a:{machine.folder}/b")
    machine.make.program(machine.folder / "a" / NAME)
    plain(machine, machine.folder / "b" / NAME)
    return (NAME,)


def program_at_fixed_addresses(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a:{machine.folder}/b")
    plain(machine, machine.folder / "b" / NAME)
    file = machine.make.program(machine.folder / "a" / NAME)
    data = bytearray(file.read_bytes())
    data[16:18] = (2).to_bytes(2, "little")
    file.write_bytes(data)
    return (NAME,)


def empty_entry_of_a_runpath(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/gone:")
    plain(machine, machine.cwd / NAME)
    return (NAME,)


def tokens_in_a_runpath(machine: Layout) -> Names:
    opener(machine, runpath="${ORIGIN}/up:$ORIGIN/$LIB:$ORIGIN/$PLATFORM/in:$ORIGINAL")
    folder = machine.library.parent
    plain(machine, folder / "up" / NAME)
    for lib in ("lib/x86_64-linux-gnu", "lib64", "lib"):
        plain(machine, folder / lib / OTHER)
    plain(machine, folder / "x86_64/in/libcufft.so.11")
    plain(machine, folder / "AL/libcusparse.so.12")
    return (NAME, OTHER, "libcufft.so.11", "libcusparse.so.12")


def older_tag_before_the_library_path(machine: Layout) -> Names:
    opener(machine, rpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME)
    plain(machine, machine.folder / "b" / NAME)
    machine.search_first(machine.folder / "b")
    return (NAME,)


def newer_tag_after_the_library_path(machine: Layout) -> Names:
    opener(machine, runpath=f"{machine.folder}/a")
    plain(machine, machine.folder / "a" / NAME)
    plain(machine, machine.folder / "b" / NAME)
    machine.search_first(machine.folder / "b")
    return (NAME,)


def link_on_the_way_up(machine: Layout) -> Names:
    opener(machine, runpath="$ORIGIN/../beside")
    plain(machine, machine.framework.parent / "beside" / NAME)
    real = machine.folder / "real/deep/tensorflow"
    real.parent.mkdir(parents=True)
    shutil.move(machine.framework, real)
    machine.framework.symlink_to(real)
    plain(machine, machine.folder / "real/deep/beside" / NAME)
    return (NAME,)


RULES: tuple[Callable[[Layout], Names], ...] = (
    path_of_the_program_counts,
    path_of_the_program_does_not_count_for_runpath,
    path_of_the_opener_counts_for_what_is_needed,
    runpath_between_does_not_hand_it_on,
    path_is_handed_on_past_a_runpath,
    needed_ones_are_loaded_level_by_level,
    loaded_by_its_path_before,
    loaded_before_under_another_file_name,
    loaded_before_without_a_name_of_its_own,
    same_file_under_two_names,
    what_failed_before_does_not_count_as_loaded,
    circle,
    needed_by_a_full_path,
    needed_by_a_path_from_its_own_folder,
    without_the_system_s_own_folders,
    with_the_system_s_own_folders,
    that_forbids_to_be_opened,
    program_in_place_of_a_library,
    program_at_fixed_addresses,
    empty_entry_of_a_runpath,
    tokens_in_a_runpath,
    older_tag_before_the_library_path,
    newer_tag_after_the_library_path,
    link_on_the_way_up,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.__name__)
def test_rule(layout: Layout, tmp_path: Path, rule: Callable[[Layout], Names]) -> None:
    real, mine = by_rule(layout, rule, tmp_path)
    assert mine == real
