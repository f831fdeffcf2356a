"""The framework's own module against the real import: a C++ library that lacks a version, or that is nowhere.

The real frameworks are not part of each run. GPUWIZARD_TEST_TENSORFLOW_CPU, GPUWIZARD_TEST_TORCH_CPU and
GPUWIZARD_TEST_JAX_CPU name Pythons with the builds without CUDA.
"""

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from lab import Lab, plain_environment
from layout import Compiler, Layout
from places import Place, named, request
from static import facts_of, module_of
from test_loader_versions import defines, wants

from gpuwizard.probes.libraries import LibraryRequest, resolve, why_unknown

pytestmark = pytest.mark.lab
STANDARD = "libstdc++.so.6"
INTERNAL = "_pywrap_tensorflow_internal.so"
REFUSED = re.compile(r"(?P<file>/\S+): version `(?P<version>\S+)' not found \(required by (?P<by>\S+)\)")


def asked(machine: Layout, **changes: object) -> LibraryRequest:
    values: dict[str, object] = {
        "framework": "tensorflow",
        "version": "2.20.0",
        "framework_location": str(machine.framework),
        "site_packages": (str(machine.site),),
        "prefix": str(machine.prefix),
        "env": machine.env,
        "executable": str(machine.program),
        "cwd": str(machine.cwd),
        "cuda_build": False,
    }
    return LibraryRequest(**{**values, **changes})  # type: ignore[arg-type]


def dlopened(machine: Layout, path: Path) -> str:
    """Returns what the real loader says where a program opens a file, empty where it opens it."""
    command = [str(machine.program), str(path)]
    done = subprocess.run(command, env=machine.env, cwd=machine.cwd, capture_output=True, text=True, check=False)
    return done.stderr.strip()


def test_version_that_the_cpp_library_of_the_system_lacks(layout: Layout) -> None:
    layout.make.program(layout.program)
    module = layout.framework / "python" / INTERNAL
    layout.make.library(module, needed=("libtensorflow_cc.so.2",), runpath="$ORIGIN/..")
    wants(layout, layout.framework / "libtensorflow_cc.so.2", STANDARD, "GLIBCXX_9.9.9")
    said = REFUSED.search(dlopened(layout, module))
    assert said is not None
    fact = module_of(asked(layout))
    assert (fact.status, fact.missing_dependencies) == ("broken", (STANDARD,))
    assert f"does not have the version {said['version']}, which {Path(said['by']).name} needs" in fact.problem
    # A newer copy on the search path helps, and both know it.
    defines(layout, layout.folder / "newer" / STANDARD, "GLIBCXX_9.9.9")
    layout.search_first(layout.folder / "newer")
    assert REFUSED.search(dlopened(layout, module)) is None
    assert module_of(asked(layout)).status == "found"


def test_a_variable_leads_to_a_cpp_library_that_lacks_a_version(layout: Layout) -> None:
    layout.make.program(layout.program)
    module = layout.framework / "python" / INTERNAL
    wants(layout, module, STANDARD, "GLIBCXX_3.4.20")
    stray = defines(layout, layout.folder / "stray" / STANDARD, "GLIBCXX_3.4")
    layout.search_first(stray.parent)
    said = REFUSED.search(dlopened(layout, module))
    assert said is not None
    assert said["file"] == str(stray)
    fact = module_of(asked(layout))
    assert (fact.status, fact.missing_dependencies) == ("broken", (STANDARD,))
    led, fitting = (one for one in fact.candidates if Path(one.path).name == STANDARD)
    assert (led.path, led.would_load, fitting.would_load) == (str(stray), True, False)
    # Without the variable neither misses a version: the system's own library has it.
    del layout.env["LD_LIBRARY_PATH"]
    assert REFUSED.search(dlopened(layout, module)) is None
    assert module_of(asked(layout)).status == "found"
    assert fitting.path.startswith(("/lib", "/usr/lib"))


def test_library_that_a_build_is_linked_to_lacks_a_version(layout: Layout) -> None:
    """The file has the right name and is another: the loader refuses the build's library for it."""
    layout.make.program(layout.program)
    torch = layout.site / "torch"
    linked = wants(layout, torch / "lib/libtorch_cuda.so", "libcublas.so.12", "CUBLAS_12.4", runpath="$ORIGIN")
    defines(layout, torch / "lib/libcublas.so.12", "CUBLAS_12.0")
    assert REFUSED.search(dlopened(layout, linked)) is not None
    request = asked(layout, framework="torch", version="2.9.0+cu128", framework_location=str(torch), cuda_build=True)
    fact = facts_of(request)["libcublas.so.12"]
    assert fact.status == "broken"
    assert "does not have the version CUBLAS_12.4, which libtorch_cuda.so needs" in fact.problem
    defines(layout, torch / "lib/libcublas.so.12", "CUBLAS_12.0", "CUBLAS_12.4")
    assert REFUSED.search(dlopened(layout, linked)) is None
    assert facts_of(request)["libcublas.so.12"].status == "found"


def test_preloaded_library_is_told_as_such(layout: Layout) -> None:
    layout.install()
    name = "libcublas.so.12"
    fitting = facts_of(asked(layout, cuda_build=True))[name]
    stray = layout.make.library(layout.folder / "stray/anything.so", soname=name)
    layout.env["LD_PRELOAD"] = str(stray)
    fact = facts_of(asked(layout, cuda_build=True))[name]
    assert (fact.path, fact.found_via) == (str(stray), "LD_PRELOAD")
    assert fitting.path in [one.path for one in fact.candidates if not one.would_load]


def test_nothing_is_said_where_the_loader_is_that_of_musl(layout: Layout) -> None:
    layout.install()
    layout.make.library(layout.framework / "python" / INTERNAL, needed=("libgone.so.1",))
    assert why_unknown(str(layout.program)) == ""
    assert len(resolve(asked(layout, cuda_build=True))) > 5
    layout.make.program(layout.program, flags=("-Wl,--dynamic-linker=/lib/ld-musl-x86_64.so.1",))
    assert "musl" in why_unknown(str(layout.program))
    assert resolve(asked(layout, cuda_build=True)) == ()
    assert resolve(asked(layout)) == ()


FRAMEWORKS = (("tensorflow", "2.21.0"), ("torch", "2.13.0+cpu"), ("jax", "0.10.2"))


@pytest.mark.slow
@pytest.mark.parametrize(("framework", "version"), FRAMEWORKS)
@pytest.mark.parametrize("versions", [("GLIBCXX_3.4",), ("GLIBCXX_3.4", "CXXABI_1.3", "GLIBCXX_3.4.9"), ()])
def test_real_import_with_an_old_cpp_library(
    lab: Lab, compiler: Compiler, tmp_path: Path, framework: str, version: str, versions: tuple[str, ...]
) -> None:
    python = Path(named(f"GPUWIZARD_TEST_{framework.upper()}_CPU"))
    place = Place(python.parent.parent, plain_environment(), lab)
    if versions:
        defines(Layout(tmp_path / "made", compiler), tmp_path / "old" / STANDARD, *versions)
        place.search_first(tmp_path / "old")
    fact = module_of(request(framework, version, place, python))
    command = [str(python), "-c", f"import {framework}"]
    done = subprocess.run(command, env=place.env, cwd=tmp_path, capture_output=True, text=True, check=False)
    said = REFUSED.search(done.stderr)
    assert (fact.status == "found") is (done.returncode == 0), done.stderr[-2000:]
    if said is not None:
        assert said["file"] in fact.problem
        # TensorFlow asks another of its libraries first; that lacks the same.
        assert said["version"] in fact.problem
        assert framework == "tensorflow" or Path(said["by"]).name in fact.problem


@pytest.mark.slow
@pytest.mark.parametrize(
    ("framework", "version", "gone"),
    [
        ("tensorflow", "2.21.0", "tensorflow/libtensorflow_cc.so.2"),
        ("torch", "2.13.0+cpu", "torch/lib/libgomp.so.1"),
        ("jax", "0.10.2", "jaxlib/libjax_common.so"),
    ],
)
def test_real_import_without_one_of_its_libraries(
    lab: Lab, copied: Callable[[str], Path], tmp_path: Path, framework: str, version: str, gone: str
) -> None:
    place = Place(copied(named(f"GPUWIZARD_TEST_{framework.upper()}_CPU")), plain_environment(), lab)
    (place.site / gone).unlink()
    python = place.folder / "bin/python"
    fact = module_of(request(framework, version, place, python))
    command = [str(python), "-c", f"import {framework}"]
    done = subprocess.run(command, env=place.env, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (fact.status == "broken") is (done.returncode != 0)
    for name in fact.missing_dependencies:
        assert name in done.stderr
