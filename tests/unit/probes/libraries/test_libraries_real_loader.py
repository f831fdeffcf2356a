"""The resolver against the loader itself: small libraries are compiled, and both are asked for the same name."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.linux_loader import LinuxLoader
from libraries.elf_files import ARM64, write_elf

pytestmark = [
    pytest.mark.lab,
    pytest.mark.skipif(sys.platform != "linux" or shutil.which("gcc") is None, reason="needs Linux and a C compiler"),
]

OPENER = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <link.h>
const char *opens(const char *name) {
    void *handle = dlopen(name, RTLD_NOW);
    struct link_map *map = 0;
    if (!handle) return "";
    dlinfo(handle, RTLD_DI_LINKMAP, &map);
    return map->l_name;
}
"""
ASK = """
import ctypes, os, sys
library = ctypes.CDLL(sys.argv[1])
library.opens.restype = ctypes.c_char_p
path = library.opens(sys.argv[2].encode()).decode()
print(os.path.realpath(path) if path else "")
"""
NAME = "libcublas.so.12"
Compile = Callable[..., Path]


@pytest.fixture
def compiled(tmp_path: Path) -> Compile:
    def build(path: str, *flags: str, source: str = "int here;") -> Path:
        target = tmp_path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = tmp_path / f"{target.name}.c"
        text.write_text(source)
        command = ["gcc", "-shared", "-fPIC", "-o", str(target), str(text), *flags]
        subprocess.run(command, check=True, capture_output=True)
        return target

    return build


def opener(compiled: Compile, kind: str, value: str) -> Path:
    tags = "--disable-new-dtags" if kind == "rpath" else "--enable-new-dtags"
    flags = [f"-Wl,{tags}", f"-Wl,-rpath,{value}"] if value else []
    return compiled("framework/opener.so", "-ldl", *flags, source=OPENER)


def both(library: Path, search: str, cwd: Path) -> tuple[str, str]:
    """Returns the file that the real loader takes and the one that the resolver names, empty for none."""
    env = {"PATH": os.environ["PATH"], **({"LD_LIBRARY_PATH": search} if search else {})}
    command = [sys.executable, "-I", "-c", ASK, str(library), NAME]
    real = subprocess.run(command, env=env, cwd=cwd, check=True, capture_output=True, text=True).stdout.strip()
    loader = LinuxLoader(env, cwd=str(cwd), program=sys.executable)
    loaded = loader.open(NAME, ElfReader().read(str(library)))
    usable = loaded.hit is not None and not (loaded.hit.elf.problem or loaded.missing or loaded.broken)
    return real, os.path.realpath(loaded.hit.path) if loaded.hit and usable else ""


@pytest.mark.parametrize("kind", ["rpath", "runpath"])
@pytest.mark.parametrize("places", ["own", "search", "own search", ""])
def test_order_of_own_path_and_library_path(compiled: Compile, tmp_path: Path, kind: str, places: str) -> None:
    for place in places.split():
        compiled(f"{place}/{NAME}")
    library = opener(compiled, kind, "$ORIGIN/../own")
    real, mine = both(library, str(tmp_path / "search"), tmp_path)
    assert mine == real
    assert bool(real) == bool(places)


@pytest.mark.parametrize("damage", ["empty", "text", "folder", "other processor", "dangling link", "none"])
def test_what_stands_in_front_of_a_good_copy(compiled: Compile, tmp_path: Path, damage: str) -> None:
    compiled(f"good/{NAME}")
    front = tmp_path / "front" / NAME
    front.parent.mkdir()
    if damage == "folder":
        front.mkdir()
    elif damage == "other processor":
        write_elf(front, machine=ARM64)
    elif damage == "dangling link":
        front.symlink_to("nowhere")
    elif damage != "none":
        front.write_bytes(b"" if damage == "empty" else b"#!/bin/sh\n" * 20)
    library = opener(compiled, "runpath", f"{tmp_path}/good")
    real, mine = both(library, str(front.parent), tmp_path)
    assert mine == real
    assert bool(real) == (damage in ("other processor", "dangling link", "none"))


@pytest.mark.parametrize("where", ["beside", "search", "nowhere", "own path of the opener"])
def test_library_that_is_needed_by_the_one_that_is_opened(compiled: Compile, tmp_path: Path, where: str) -> None:
    folder = {"beside": "own", "search": "search", "own path of the opener": "other"}.get(where, "hidden")
    inner = compiled(f"{folder}/libcublasLt.so.12", "-Wl,-soname,libcublasLt.so.12")
    flags = ["-Wl,--no-as-needed", str(inner)]
    if where == "beside":
        flags += ["-Wl,--enable-new-dtags", "-Wl,-rpath,$ORIGIN"]
    compiled(f"own/{NAME}", *flags)
    library = opener(compiled, "runpath", f"{tmp_path}/own:{tmp_path}/other")
    real, mine = both(library, str(tmp_path / "search"), tmp_path)
    assert mine == real
    # The search path of the opener does not count for what the opened library needs.
    assert bool(real) == (where in ("beside", "search"))


@pytest.mark.parametrize("search", ["", ":", "{0}/nowhere:", "here", "./here:", "{0}/link/../here"])
def test_entries_of_the_library_path(compiled: Compile, tmp_path: Path, search: str) -> None:
    compiled(NAME)
    compiled(f"here/{NAME}")
    compiled(f"deep/here/{NAME}")
    (tmp_path / "deep/target").mkdir()
    (tmp_path / "link").symlink_to("deep/target")
    real, mine = both(opener(compiled, "runpath", ""), search.format(tmp_path), tmp_path)
    assert mine == real


@pytest.mark.parametrize("linked", ["file", "folder"])
def test_origin_of_an_opener_behind_a_link(compiled: Compile, tmp_path: Path, linked: str) -> None:
    library = opener(compiled, "runpath", "$ORIGIN/../own")
    compiled(f"own/{NAME}")
    compiled(f"env/own/{NAME}")
    (tmp_path / "env/site").mkdir(parents=True)
    if linked == "file":
        (tmp_path / "env/site/opener.so").symlink_to(library)
        library = tmp_path / "env/site/opener.so"
    else:
        (tmp_path / "env/linked").symlink_to(library.parent)
        library = tmp_path / "env/linked/opener.so"
    real, mine = both(library, "", tmp_path)
    assert real
    assert mine == real


def test_system_library_by_the_loader_s_own_cache(compiled: Compile, tmp_path: Path) -> None:
    library = opener(compiled, "runpath", "$ORIGIN/own")
    loader = LinuxLoader({}, program=sys.executable)
    code = ASK.replace("sys.argv[2]", "'libz.so.1'")
    command = [sys.executable, "-I", "-c", code, str(library), "libz.so.1"]
    real = subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    hit = loader.find("libz.so.1", (ElfReader().read(str(library)),))
    assert (os.path.realpath(hit.path) if hit else "") == real
