"""Which copies of cuDNN are found, and that a version is said only with where it was read."""

import os
from pathlib import Path

import pytest
from libraries.dll_files import write_dll
from libraries.elf_files import write_elf

from gpuwizard.model.libraries import CudnnCopy
from gpuwizard.probes.cudnn import find_cudnn
from gpuwizard.probes.libraries import LibraryRequest

linux = pytest.mark.skipif(os.name == "nt", reason="lays out links and pipes as Linux has them")


def headers(folder: Path, version: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    names = ("MAJOR", "MINOR", "PATCHLEVEL")
    pairs = zip(names, version.split("."), strict=True)
    (folder / "cudnn_version.h").write_text("".join(f"#define CUDNN_{name} {value}\n" for name, value in pairs))


def found(tmp_path: Path, ask=None, **changes) -> tuple[CudnnCopy, ...]:  # type: ignore[no-untyped-def]
    site = str(tmp_path / "site-packages")
    values = {"site_packages": (site,), "root": tmp_path / "root", **changes}
    return find_cudnn(LibraryRequest("tensorflow", "2.20.0", **values), ask)


@linux
def test_every_copy_once_the_environment_first(tmp_path: Path) -> None:
    wheel = tmp_path / "site-packages/nvidia/cudnn"
    write_elf(wheel / "lib/libcudnn.so.9")
    headers(wheel / "include", "9.28.0")
    system = tmp_path / "root/usr/lib/x86_64-linux-gnu"
    write_elf(system / "libcudnn.so.8.9.7")
    (system / "libcudnn.so.8").symlink_to("libcudnn.so.8.9.7")
    write_elf(tmp_path / "root/opt/cudnn-9.3/lib/libcudnn.so.9")
    headers(tmp_path / "root/opt/cudnn-9.3/include", "9.3.0")
    env = {"LD_LIBRARY_PATH": str(system)}
    copies = found(tmp_path, env=env)
    assert [(one.version, one.version_via, one.found_via) for one in copies] == [
        ("9.28.0", "cudnn_version.h", "site-packages"),
        ("8.9.7", "file name", "LD_LIBRARY_PATH"),
        ("9.3.0", "cudnn_version.h", "system"),
    ]


def test_file_is_asked_only_where_nothing_else_tells(tmp_path: Path) -> None:
    write_elf(tmp_path / "root/usr/lib/x86_64-linux-gnu/libcudnn.so.9")
    asked: list[str] = []

    def ask(path: str) -> str | None:
        asked.append(path)
        return "9.1.0"

    (copy,) = found(tmp_path, ask)
    assert (copy.version, copy.version_via, copy.problem) == ("9.1.0", "cudnnGetVersion", "")
    assert asked == [copy.path]
    headers(tmp_path / "root/usr/include", "9.2.0")
    assert found(tmp_path, ask)[0].version == "9.2.0"
    assert len(asked) == 1


def test_version_that_nobody_tells_stays_empty(tmp_path: Path) -> None:
    write_elf(tmp_path / "root/usr/lib/x86_64-linux-gnu/libcudnn.so.9")
    (copy,) = found(tmp_path)
    assert (copy.version, copy.version_via) == ("", "")
    assert copy.problem
    (silent,) = found(tmp_path, lambda path: None)
    assert (silent.version, bool(silent.problem)) == ("", True)


def test_left_over_header_of_another_version_is_mentioned(tmp_path: Path) -> None:
    lib = tmp_path / "root/opt/cudnn/lib64"
    write_elf(lib / "libcudnn.so.8.9.7")
    (lib / "libcudnn.so.8").symlink_to("libcudnn.so.8.9.7")
    headers(tmp_path / "root/opt/cudnn/include", "8.2.1")
    (copy,) = found(tmp_path)
    assert "8.2.1" in copy.problem
    assert "8.9.7" in copy.problem


@linux
def test_damaged_copies_say_so(tmp_path: Path) -> None:
    lib = tmp_path / "root/usr/local/cuda-12.2/lib64"
    lib.mkdir(parents=True)
    (lib / "libcudnn.so.8").write_bytes(b"")
    os.mkfifo(lib / "libcudnn.so.9")
    assert [bool(copy.problem) for copy in found(tmp_path, lambda path: "1.2.3")] == [True, True]


def test_windows_copies_by_their_version_resource(tmp_path: Path) -> None:
    programs = tmp_path / "Program Files"
    write_dll(programs / "NVIDIA/CUDNN/v9.4/bin/12.6/cudnn64_9.dll", version="9.4.0.58")
    write_dll(tmp_path / "cuda/bin/cudnn64_8.dll", version="6,14,11,11020")
    headers(tmp_path / "cuda/include", "8.1.1")
    env = {"ProgramFiles": str(programs), "Path": f"{tmp_path}/cuda/bin"}
    copies = found(tmp_path, env=env, platform="windows")
    assert [(one.version, one.version_via, one.found_via) for one in copies] == [
        ("8.1.1", "cudnn_version.h", "PATH"),
        ("9.4.0.58", "version resource", "cuDNN installer"),
    ]
