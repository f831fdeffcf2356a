"""Environments in small, healthy and broken in the ways that people meet; each function prepares one."""

import os
import shutil
from collections.abc import Callable

from layout import FOLDERS, SEARCH, WHEELS, Layout

ARM64 = (183).to_bytes(2, "little")


def healthy(machine: Layout) -> None:
    machine.install()


def without_driver(machine: Layout) -> None:
    machine.install(driver=False)


def without_cudnn(machine: Layout) -> None:
    machine.install()
    shutil.rmtree(machine.site / "nvidia/cudnn")


def without_nvjitlink(machine: Layout) -> None:
    machine.install()
    shutil.rmtree(machine.site / "nvidia/nvjitlink")


def without_any_wheel(machine: Layout) -> None:
    machine.install(wheels=False)


def wheel_that_no_path_names(machine: Layout) -> None:
    machine.install(":".join(f"$ORIGIN/../nvidia/{folder}/lib" for folder in FOLDERS if folder != "cusolver"))


def truncated(machine: Layout) -> None:
    machine.install()
    file = machine.wheel("libcufft.so.11")
    os.truncate(file, file.stat().st_size // 3)


def cut_inside_the_header(machine: Layout) -> None:
    machine.install()
    os.truncate(machine.wheel("libcufft.so.11"), 40)


def cut_inside_the_segments(machine: Layout) -> None:
    machine.install()
    os.truncate(machine.wheel("libcufft.so.11"), 100)


def emptied(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcublasLt.so.12").write_bytes(b"")


def text_file(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcusparse.so.12").write_text("version https://git-lfs.github.com/spec/v1\n" * 9)


def folder_with_the_name(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcufft.so.11").unlink()
    machine.wheel("libcufft.so.11").mkdir()


def another_version_in_its_place(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcufft.so.11").unlink()
    machine.put(machine.wheel("libcufft.so.11").with_name("libcufft.so.12"))


def renamed_file_of_another_version(machine: Layout) -> None:
    machine.install()
    machine.make.library(machine.wheel("libcufft.so.11"), soname="libcufft.so.12")


def shadowed(machine: Layout) -> None:
    machine.install()
    for name in ("libcublas.so.12", "libcublasLt.so.12", "libcudnn.so.9", "libcudnn_heuristic.so.9"):
        machine.put(machine.folder / "other" / name)
    machine.search_first(machine.folder / "other")


def shadowed_by_one_that_lacks_something(machine: Layout) -> None:
    machine.install()
    machine.put(machine.folder / "other/libcusparse.so.12", ("libgone.so.1",))
    machine.search_first(machine.folder / "other")


def other_processor_in_front(machine: Layout) -> None:
    machine.install()
    other = machine.put(machine.folder / "arm/libcufft.so.11")
    data = bytearray(other.read_bytes())
    data[18:20] = ARM64
    other.write_bytes(data)
    machine.search_first(machine.folder / "arm")


def other_processor_in_the_wheel(machine: Layout) -> None:
    machine.install()
    file = machine.wheel("libcublasLt.so.12")
    data = bytearray(file.read_bytes())
    data[18:20] = ARM64
    file.write_bytes(data)


def word_size_of_32_bits_in_front(machine: Layout) -> None:
    machine.install()
    other = machine.put(machine.folder / "small/libcufft.so.11")
    data = bytearray(other.read_bytes())
    data[4] = 1
    other.write_bytes(data)
    machine.search_first(machine.folder / "small")


def other_byte_order_in_front(machine: Layout) -> None:
    machine.install()
    other = machine.put(machine.folder / "big/libcufft.so.11")
    data = bytearray(other.read_bytes())
    data[5] = 2
    other.write_bytes(data)
    machine.search_first(machine.folder / "big")


def conda(machine: Layout) -> None:
    lib = machine.prefix / "lib"
    machine.make.program(machine.program, rpath="$ORIGIN/../lib")
    machine.make.library(lib / machine.library.name, rpath="$ORIGIN", source="opener.c")
    machine.library = lib / machine.library.name
    for name, _, needed in WHEELS:
        machine.make.library(lib / f"{name}.1.2", soname=name, needed=needed, rpath="$ORIGIN")
        (lib / name).symlink_to(f"{name}.1.2")
    machine.put(machine.folder / "other/libcufft.so.11")
    machine.search_first(machine.folder / "other")


def conda_with_links_into_targets(machine: Layout) -> None:
    conda(machine)
    lib = machine.prefix / "lib"
    (machine.prefix / "targets/x86_64-linux/lib").mkdir(parents=True)
    for path in sorted(lib.glob("libcu*.1.2")):
        path.rename(machine.prefix / "targets/x86_64-linux/lib" / path.name)
        path.symlink_to(f"../targets/x86_64-linux/lib/{path.name}")


def toolkit_on_the_library_path(machine: Layout) -> None:
    machine.install(wheels=False)
    real = machine.folder / "cuda-12.5/targets/x86_64-linux/lib"
    for name, _, needed in WHEELS:
        machine.make.library(real / f"{name}.5.1", soname=name, needed=needed)
        (real / name).symlink_to(f"{name}.5.1")
    (machine.folder / "cuda-12.5/lib64").symlink_to("targets/x86_64-linux/lib")
    (machine.folder / "cuda").symlink_to("cuda-12.5")
    machine.search_first(machine.folder / "cuda/lib64")


def broken_link(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcufft.so.11").unlink()
    machine.wheel("libcufft.so.11").symlink_to("libcufft.so.11.2.3.61")


def link_to_itself(machine: Layout) -> None:
    machine.install()
    machine.wheel("libcufft.so.11").unlink()
    machine.wheel("libcufft.so.11").symlink_to("libcufft.so.11")


def link_to_itself_on_the_library_path(machine: Layout) -> None:
    machine.install()
    (machine.folder / "circle").mkdir()
    (machine.folder / "circle/libcufft.so.11").symlink_to("libcufft.so.11")
    machine.put(machine.folder / "later/libcufft.so.11")
    machine.search_first(machine.folder / "circle", machine.folder / "later")


def packages_behind_a_link(machine: Layout) -> None:
    machine.install()
    machine.site.rename(machine.folder / "elsewhere")
    machine.site.symlink_to(machine.folder / "elsewhere")


def wheels_behind_links(machine: Layout) -> None:
    machine.install()
    for folder in (*FOLDERS, "nvjitlink"):
        store = machine.folder / "store" / folder
        store.parent.mkdir(exist_ok=True)
        (machine.site / "nvidia" / folder).rename(store)
        (machine.site / "nvidia" / folder).symlink_to(store)


def files_behind_links(machine: Layout) -> None:
    machine.install()
    for name, _, _ in WHEELS:
        store = machine.folder / "store" / name
        store.parent.mkdir(exist_ok=True)
        machine.wheel(name).rename(store)
        machine.wheel(name).symlink_to(store)


def cuda_13_layout(machine: Layout) -> None:
    machine.install(SEARCH + ":$ORIGIN/../nvidia/cu13/lib", wheels=False)
    for name, _, needed in WHEELS:
        machine.put(machine.site / "nvidia/cu13/lib" / name, needed)


def dead_and_repeated_folders(machine: Layout) -> None:
    machine.install()
    other = machine.folder / "other"
    machine.put(other / "libcufft.so.11")
    machine.search_first(machine.folder / "gone", other, machine.folder / "gone", other, f"{other}/", f"{other}/.")


def empty_entries(machine: Layout) -> None:
    machine.install()
    machine.put(machine.cwd / "libcufft.so.11")
    machine.env["LD_LIBRARY_PATH"] = f"{machine.folder}/gone:"


def semicolons_and_relative_entries(machine: Layout) -> None:
    machine.install()
    machine.put(machine.cwd / "near/libcufft.so.11")
    machine.env["LD_LIBRARY_PATH"] = f"{machine.folder}/gone;./near"


def tokens_in_the_library_path(machine: Layout) -> None:
    machine.install()
    machine.put(machine.program.parent / "extra/libcufft.so.11")
    machine.put(machine.folder / "by/lib/x86_64-linux-gnu/libcudart.so.12")
    machine.put(machine.folder / "by/lib64/libcudart.so.12")
    machine.put(machine.folder / "for/x86_64/in/libcusparse.so.12")
    machine.put(machine.folder / "$ORIGINAL/libcublas.so.12")
    machine.search_first(
        "$ORIGIN/extra",
        f"{machine.folder}/by/$LIB",
        f"{machine.folder}/for/${{PLATFORM}}/in",
        f"{machine.folder}/$ORIGINAL",
    )


def better_processor(machine: Layout) -> None:
    machine.install()
    for level in ("x86-64-v2", "x86-64-v3", "x86-64-v4"):
        machine.put(machine.wheel("libcufft.so.11").parent / "glibc-hwcaps" / level / "libcufft.so.11")
    machine.put(machine.wheel("libcudart.so.12").parent / "glibc-hwcaps/x86-64-v9/libcudart.so.12")
    machine.put(machine.wheel("libcublas.so.12").parent / "glibc-hwcaps/x86-64-v2/libcublas.so.12", ("libgone.so.1",))


ENVIRONMENTS: tuple[Callable[[Layout], None], ...] = (
    healthy,
    without_driver,
    without_cudnn,
    without_nvjitlink,
    without_any_wheel,
    wheel_that_no_path_names,
    truncated,
    cut_inside_the_header,
    cut_inside_the_segments,
    emptied,
    text_file,
    folder_with_the_name,
    another_version_in_its_place,
    renamed_file_of_another_version,
    shadowed,
    shadowed_by_one_that_lacks_something,
    other_processor_in_front,
    other_processor_in_the_wheel,
    word_size_of_32_bits_in_front,
    other_byte_order_in_front,
    conda,
    conda_with_links_into_targets,
    toolkit_on_the_library_path,
    broken_link,
    link_to_itself,
    link_to_itself_on_the_library_path,
    packages_behind_a_link,
    wheels_behind_links,
    files_behind_links,
    cuda_13_layout,
    dead_and_repeated_folders,
    empty_entries,
    semicolons_and_relative_entries,
    tokens_in_the_library_path,
    better_processor,
)
