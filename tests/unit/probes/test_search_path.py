"""The search path and the environment that children get."""

import os
import sys
from pathlib import Path

import pytest

from gpuwizard.model.interpreter import Interpreter
from gpuwizard.probes import search, user_environment
from gpuwizard.probes.environments import SearchContext
from gpuwizard.probes.framework import child_environment


def test_dead_and_doubled_entries_are_marked_and_gpu_libraries_named(tmp_path: Path) -> None:
    folder = tmp_path / "lib"
    folder.mkdir()
    for name in ("libcudnn.so.9", "libcublasLt.so.12", "libother.so"):
        (folder / name).write_text("")
    value = os.pathsep.join([str(folder), str(tmp_path / "gone"), str(folder)])
    entries = search.look({"LD_LIBRARY_PATH": value}).entries
    assert [(entry.exists, entry.duplicate_of) for entry in entries] == [(True, -1), (False, -1), (True, 0)]
    assert entries[0].holds == ("libcublasLt.so.12", "libcudnn.so.9")


def test_only_variables_that_matter_are_taken() -> None:
    env = {
        "CUDA_VISIBLE_DEVICES": "",
        "CUDA_PATH_V12_4": "x",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "HF_TOKEN": "secret",
        "A": "b",
    }
    variables = search.look(env).variables
    assert variables == {"CUDA_VISIBLE_DEVICES": "", "CUDA_PATH_V12_4": "x", "TF_CPP_MIN_LOG_LEVEL": "3"}


def test_a_frozen_build_takes_its_own_traces_away() -> None:
    env = {
        "PATH": os.pathsep.join(["/opt/bundle/bin", "/usr/bin"]),
        "LD_LIBRARY_PATH": "/opt/bundle",
        "LD_LIBRARY_PATH_ORIG": "/home/anna/lib",
        "PYTHONHOME": "/opt/bundle",
    }
    cleaned = user_environment.cleaned(env, "/opt/bundle")
    assert cleaned == {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/home/anna/lib"}
    assert user_environment.cleaned(env, "") == env


@pytest.mark.skipif(os.name == "nt", reason="Windows has no AppImages")
def test_an_appimage_takes_its_own_traces_away() -> None:
    user = {"PATH": "/usr/bin", "LD_LIBRARY_PATH": "/home/anna/lib", "PYTHONPATH": "/home/anna/code"}
    mount = "/tmp/.mount_gpuwizXYZ"
    image = {"APPDIR": mount, "APPIMAGE": "/home/anna/gpuwizard.AppImage", "ARGV0": "./gpuwizard", "OWD": "/home/anna"}
    assert user_environment.cleaned({**user, **image}, mount) == user
    bundle = {**user, "LD_LIBRARY_PATH": f"{mount}/usr/lib:/home/anna/lib", "PYTHONHOME": f"{mount}/usr"}
    assert user_environment.cleaned({**bundle, **image}, mount) == user
    # What another AppImage has set, from whose terminal this was started, is the user's own.
    assert user_environment.cleaned({**user, **image}, "") == {**user, **image}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no AppImages")
def test_the_python_that_a_bundle_brings_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.prefix", "/tmp/.mount_gpuwizXYZ/usr")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_other")
    assert SearchContext.current().own_prefix == Path("/tmp/.mount_gpuwizXYZ/usr")
    monkeypatch.setenv("APPDIR", "/tmp/.mount_gpuwizXYZ")
    assert user_environment.own_bundle() == "/tmp/.mount_gpuwizXYZ"
    assert SearchContext.current().own_prefix is None


def test_a_bundle_leaves_what_the_user_has_set() -> None:
    """A module of the user's on PYTHONPATH that hides the framework must be found."""
    env = {
        "PATH": os.pathsep.join(["/opt/bundle/", "/opt/bundle2", "/opt/x/../bundle/lib", "", "/usr/bin"]),
        "LD_LIBRARY_PATH": os.pathsep.join(["/opt/bundle/lib", "/home/anna/lib"]),
        "PYTHONPATH": "/home/anna/modules",
        "PYTHONHOME": "/usr",
    }
    assert user_environment.cleaned(env, "/opt/bundle") == {
        "PATH": os.pathsep.join(["/opt/bundle2", "", "/usr/bin"]),
        "LD_LIBRARY_PATH": "/home/anna/lib",
        "PYTHONPATH": "/home/anna/modules",
        "PYTHONHOME": "/usr",
    }
    assert user_environment.cleaned({"A": "b"}, "/opt/bundle") == {"A": "b"}


def test_only_the_entry_that_the_window_s_library_added_is_taken_away() -> None:
    env = {"PATH": os.pathsep.join(["/py/PySide6", "/usr/bin", "/py/PySide6"]), "A": "b"}
    kept = os.pathsep.join(["/usr/bin", "/py/PySide6"])
    assert user_environment.without_first(env, ["/py/PySide6", "/py/shiboken6"]) == {"PATH": kept, "A": "b"}
    assert user_environment.without_first({"A": "b"}, ["/py/PySide6"]) == {"A": "b"}


def test_an_appimage_knows_its_own_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "_MEIPASS", raising=False)
    monkeypatch.delenv("APPDIR", raising=False)
    assert user_environment.own_bundle() == ""
    monkeypatch.setenv("APPDIR", os.path.dirname(sys.prefix))
    assert user_environment.own_bundle() == os.path.dirname(sys.prefix)
    # Started from inside another program's AppImage, we are still none.
    monkeypatch.setenv("APPDIR", "/tmp/.mount_other")
    assert user_environment.own_bundle() == ""


def test_a_conda_python_on_windows_gets_the_folders_that_activation_would_add() -> None:
    python = Interpreter("C:\\env\\python.exe", "3.10.1", kind="conda", prefix="C:\\env")
    child = user_environment.for_target({"PATH": "C:\\Windows"}, python, windows=True)
    assert child["PATH"].split(";")[:2] == ["C:\\env", "C:\\env\\Library\\mingw-w64\\bin"]
    active = user_environment.for_target({"PATH": "x", "CONDA_PREFIX": "C:\\env"}, python, windows=True)
    assert active["PATH"] == "x"


def test_tensorflow_is_made_to_name_what_it_cannot_open() -> None:
    child = child_environment({"TF_CPP_MIN_LOG_LEVEL": "3", "TF_CPP_VMODULE": "gpu_device=2"}, "tensorflow")
    assert "TF_CPP_MIN_LOG_LEVEL" not in child
    assert child["TF_CPP_VMODULE"] == "gpu_device=2,dso_loader=1"


def test_a_deleted_working_folder_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert user_environment.working_folder() == str(folder)
    if os.name != "nt":  # Windows lets nobody delete it
        folder.rmdir()
        assert user_environment.working_folder() == "/"
        monkeypatch.chdir(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows does search PATH for libraries")
def test_folders_of_path_are_not_listed_where_no_library_is_searched_in_them(tmp_path: Path) -> None:
    """Under WSL they are Windows' folders with thousands of files each, behind a slow bridge."""
    (tmp_path / "libcudnn.so.9").write_text("")
    (entry,) = search.look({"PATH": str(tmp_path)}).entries
    assert (entry.exists, entry.holds) == (True, ())
