"""Folders in /etc/ld.so.conf: a private table is put in place of the system's, in a name space of its own."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from lab import Driver
from layout import Layout
from real import run, tried

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve

pytestmark = pytest.mark.lab
OURS = """
import os, sys
from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.linux_loader import LinuxLoader
program, library, *names = sys.argv[1:]
loader = LinuxLoader({}, program=program)
for name in names:
    loaded = loader.open(name, ElfReader().read(library))
    print(name, os.path.realpath(loaded.hit.path) if loaded.hit and loaded.works else "", sep="\\t")
"""
NAMES = ("libcublas.so.12", "libcufft.so.11", "libcudart.so.12", "libz.so.1", "libcuda.so.1")
INSIDE = 'mount --bind "$1" /etc/ld.so.cache && shift && exec "$@"'


@pytest.fixture
def ldconfig() -> str:
    found = shutil.which("ldconfig", path=f"/sbin:/usr/sbin:{os.environ['PATH']}")
    separate = ["unshare", "--map-root-user", "--mount", "sh", "-c", INSIDE, "sh", "/etc/ld.so.cache", "true"]
    if found is None or shutil.which("unshare") is None or subprocess.run(separate, capture_output=True).returncode:
        pytest.skip("needs ldconfig, and leave to make a name space with mounts of its own")
    return found


def inside(table: Path, argv: Sequence[str], **env: str) -> str:
    """Runs a program that sees `table` as the loader's table; returns what it printed."""
    whole = ["unshare", "--map-root-user", "--mount", "sh", "-c", INSIDE, "sh", str(table), *argv]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LD_")}
    done = subprocess.run(whole, env={**kept, **env}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def table(ldconfig: str, folder: Path, *folders: Path) -> Path:
    configuration = folder / "ld.so.conf"
    configuration.write_text("".join(f"{one}\n" for one in folders))
    subprocess.run([ldconfig, "-X", "-C", str(folder / "cache"), "-f", str(configuration)], check=True)
    return folder / "cache"


def test_libraries_of_configured_folders(layout: Layout, tmp_path: Path, ldconfig: str) -> None:
    layout.make.program(layout.program)
    layout.make.library(layout.library, runpath="$ORIGIN/wheels", source="opener.c")
    toolkit, better, arm = tmp_path / "cuda/lib64", tmp_path / "levels", tmp_path / "arm"
    layout.make.library(toolkit / "libcublas.so.12.5.3", soname="libcublas.so.12")
    (toolkit / "libcublas.so.12").symlink_to("libcublas.so.12.5.3")
    layout.make.library(toolkit / "libcuda.so.1", needed=("libgone.so.1",))
    layout.make.library(toolkit / "libcudart.so.12")
    layout.make.library(layout.framework / "wheels/libcudart.so.12")
    for folder in (better, *(better / "glibc-hwcaps" / level for level in ("x86-64-v2", "x86-64-v3", "x86-64-v9"))):
        layout.make.library(folder / "libcufft.so.11")
    file = table(ldconfig, tmp_path, toolkit, better, arm)

    argv = [str(layout.program), str(layout.library), *NAMES]
    log = tmp_path / "log"
    log.mkdir()
    real = inside(file, argv, LD_DEBUG="libs", LD_DEBUG_OUTPUT=str(log / "of"))
    mine = inside(file, [sys.executable, "-c", OURS, *argv], PYTHONPATH=os.pathsep.join(sys.path))
    told = {name: os.path.realpath(path) if path else "" for name, path in _pairs(real)}
    assert dict(_pairs(mine)) == told
    assert told["libcublas.so.12"] == str(toolkit / "libcublas.so.12.5.3")
    assert told["libcudart.so.12"].startswith(str(layout.framework))
    assert told["libcuda.so.1"] == ""
    searches = tried("\n".join(one.read_text() for one in log.iterdir()), tmp_path)
    assert str(toolkit) in searches["libcublas.so.12"][0]


def test_file_that_is_gone_since_the_table_was_made(layout: Layout, tmp_path: Path, ldconfig: str) -> None:
    layout.make.program(layout.program)
    layout.make.library(layout.library, runpath="$ORIGIN/wheels", source="opener.c")
    gone = layout.make.library(tmp_path / "cuda/libcublas.so.12")
    file = table(ldconfig, tmp_path, gone.parent)
    gone.unlink()
    argv = [str(layout.program), str(layout.library), "libcublas.so.12"]
    mine = inside(file, [sys.executable, "-c", OURS, *argv], PYTHONPATH=os.pathsep.join(sys.path))
    assert mine == inside(file, argv) == "libcublas.so.12\t\n"


def test_configured_folder_that_ldconfig_did_not_see_is_told(layout: Layout, tmp_path: Path) -> None:
    root = tmp_path / "root"
    layout.install(wheels=False, driver=False)
    layout.make.library(root / "opt/my-cuda/lib64/libcublas.so.12")
    (root / "etc/ld.so.conf.d").mkdir(parents=True)
    (root / "etc/ld.so.conf").write_text("include /etc/ld.so.conf.d/*.conf\n")
    (root / "etc/ld.so.conf.d/cuda.conf").write_text("# CUDA\n/opt/my-cuda/lib64  # here\n")
    fact = _fact(layout, root)
    assert fact.status == "not-on-search-path"
    assert [one.path for one in fact.candidates] == [str(root / "opt/my-cuda/lib64/libcublas.so.12")]
    assert "ld.so.cache" in fact.candidates[0].reason


WHOLE = """
import json, os, sys
from gpuwizard.probes.libraries import LibraryRequest, resolve
request = LibraryRequest(**json.loads(sys.argv[1]))
taken = {one.name: [c.path for c in one.candidates if c.would_load] for one in resolve(request)}
print(json.dumps({name: os.path.realpath(paths[0]) if paths else "" for name, paths in taken.items()}))
"""
TENSORFLOW = """
import tensorflow as tf
tf.config.list_physical_devices("GPU")
print(open("/proc/self/maps").read())
"""


@pytest.mark.slow
def test_tensorflow_with_a_toolkit_in_the_table(
    tensorflow_cuda_python: str, driver: Driver, tmp_path: Path, ldconfig: str
) -> None:
    """The real TensorFlow, its wheels' libraries in a folder that only /etc/ld.so.conf names."""
    original = Path(tensorflow_cuda_python).parent.parent
    copy = original.parent / f"copy-{tmp_path.name}-{os.getpid()}"
    shutil.copytree(original, copy, symlinks=True, copy_function=os.link)
    try:
        (site,) = copy.glob("lib/python3.*/site-packages")
        toolkit = copy / "cuda-12.9/lib64"
        toolkit.mkdir(parents=True)
        for file in sorted(site.glob("nvidia/*/lib/*.so*")):
            file.rename(toolkit / file.name)
        file = table(ldconfig, tmp_path, toolkit)
        env = driver()
        start = ["unshare", "--map-root-user", "--mount", "sh", "-c", INSIDE, "sh", str(file)]
        python = str(copy / "bin/python")
        done, _ = run([*start, python, "-c", TENSORFLOW], env, tmp_path / "log", tmp_path)
        maps = {line.rpartition(" ")[2] for line in done.stdout.splitlines() if " /" in line}
        asked = {
            "framework": "tensorflow",
            "version": "2.21.0",
            "framework_location": str(site / "tensorflow"),
            "site_packages": [str(site)],
            "prefix": str(copy),
            "executable": python,
            "env": env,
        }
        mine = inside(file, [sys.executable, "-c", WHOLE, json.dumps(asked)], PYTHONPATH=os.pathsep.join(sys.path))
        taken = json.loads(mine)
        assert {name: path in maps for name, path in taken.items()} == dict.fromkeys(taken, True)
        assert taken["libcusolver.so.11"] == str(toolkit / "libcusolver.so.11")
    finally:
        shutil.rmtree(copy)


def _fact(layout: Layout, root: Path) -> LibraryFact:
    request = LibraryRequest(
        framework="tensorflow",
        version="2.20.0",
        framework_location=str(layout.framework),
        site_packages=(str(layout.site),),
        prefix=str(layout.prefix),
        executable=str(layout.program),
        root=root,
        cuda_build=True,
    )
    return next(fact for fact in resolve(request) if fact.name == "libcublas.so.12")


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(name, path) for name, _, path in (line.partition("\t") for line in text.splitlines())]
