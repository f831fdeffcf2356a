"""Facts of Windows that explain why a framework's libraries do not load, and what the user's project asks for."""

import ctypes
import json
import os
import shutil
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest
from windows_machine import check, finding, gpuwizard, install

from gpuwizard.model.interpreter import Request
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.probes import user_environment, windows_settings
from gpuwizard.probes.python import project
from gpuwizard.probes.windows import WindowsPlatform
from gpuwizard.probes.windows_host import VC_FILES, vc_runtime
from gpuwizard.probes.windows_registry import registry_entries, registry_keys, registry_number, registry_values

DLL_LOAD_FAILED = "raise ImportError('DLL load failed while importing _pywrap_tensorflow_internal: %s')\n"
NOT_FOUND = "The specified module could not be found."
TORCH = {"torch/__init__.py": "__version__ = '2.5.1+cu124'\n", "torch/version.py": "cuda = '12.4'\nhip = None\n"}


def facts(report: dict[str, Any]) -> dict[str, Any]:
    return dict(report["facts"]["targets"][0]["facts"])


# The computer


def test_the_visual_c_runtime_of_this_windows_is_found() -> None:
    folder = Path(os.environ["SYSTEMROOT"]) / "System32"
    answer = vc_runtime(folder)
    there = [name for name in VC_FILES if (folder / name).is_file()]
    assert isinstance(answer, Found if len(there) == len(VC_FILES) else Absent)


def test_the_version_of_microsoft_s_own_files_is_read(tmp_path: Path) -> None:
    """The window's library brings a copy of them."""
    pyside = pytest.importorskip("PySide6", reason="needs --window")
    for name in VC_FILES:
        shutil.copy(Path(pyside.__file__).parent / name, tmp_path / name)
    answer = vc_runtime(tmp_path)
    assert isinstance(answer, Found)
    assert answer.value.startswith("14.")
    assert answer.value.count(".") == 3


@pytest.mark.stand_ins
def test_a_runtime_that_is_not_there_is_the_root(environment: Path, tmp_path: Path) -> None:
    """An empty folder stands in for the System32 of a Windows without it: wine brings one of its own."""
    install(environment, "tensorflow", "2.10.1", {"tensorflow/__init__.py": DLL_LOAD_FAILED % NOT_FOUND})
    report = check(environment)
    report["facts"]["machine"]["host"]["vc_runtime"] = msgspec.to_builtins(vc_runtime(tmp_path / "System32"))
    (tmp_path / "report.json").write_text(json.dumps(report), "utf-8")
    again = json.loads(gpuwizard("check", "--from", str(tmp_path / "report.json"), "--json").stdout.decode("utf-8"))
    assert again["results"][0]["root"] == "system.msvc-runtime-missing"
    assert "msvcp140_1.dll" in str(finding(again, "system.msvc-runtime-missing")["evidence"])


def test_windows_tells_how_much_memory_it_can_promise() -> None:
    commit = WindowsPlatform().host(user_environment.current()).commit
    assert isinstance(commit, Found)
    assert commit.value.memory_total >= psutil.virtual_memory().total
    assert 0 < commit.value.memory_free <= commit.value.memory_total


def test_the_code_pages_are_those_that_windows_itself_uses() -> None:
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    pages = windows_settings.look(user_environment.current()).code_pages
    assert pages is not None
    assert pages.oem == kernel.GetOEMCP()
    assert pages.ansi == kernel.GetACP() or kernel.GetACP() == 65001


def test_the_build_is_that_of_the_registry() -> None:
    host = WindowsPlatform().host(user_environment.current())
    assert host.windows is not None
    assert host.windows.build.partition(".")[0].isdigit()


def test_keys_that_are_not_there_are_no_error() -> None:
    nowhere = r"SOFTWARE\gpuwizard\not there"
    assert (registry_keys(nowhere), registry_values(nowhere), registry_number(nowhere, "a")) == ((), {}, None)
    assert isinstance(registry_entries(nowhere), str)


# The packages and the project


@pytest.mark.stand_ins
def test_wheel_tags_and_pins_are_read(environment: Path) -> None:
    """A pin that holds for Linux only says nothing here."""
    files = {"tensorflow/__init__.py": "__version__ = '2.10.1'\n"}
    install(environment, "tensorflow", "2.10.1", files, tag="cp310-cp310-win_amd64")
    linux = 'nvidia-cudnn-cu12 (==9.1.0.70) ; platform_system == "Linux"'
    install(environment, "torch", "2.5.1+cu124", TORCH, linux, "nvidia-cublas-cu12==12.4.5.8")
    install(environment, "nvidia-cublas-cu12", "12.6.0", {})
    told = facts(check(environment, "--no-gpu-test", "--framework", "tensorflow"))
    assert told["package"]["value"]["wheel_tags"] == ["cp310-cp310-win_amd64"]
    assert [(pin["wanted"], pin["installed"], pin["wanted_by"]) for pin in told["cuda_pins"]] == [
        ("nvidia-cublas-cu12==12.4.5.8", "12.6.0", "torch")
    ]


@pytest.mark.stand_ins
def test_a_wheel_of_another_python_is_the_root(environment: Path) -> None:
    missing = "raise ModuleNotFoundError('No module named _pywrap_tensorflow_internal')\n"
    install(environment, "tensorflow", "2.10.1", {"tensorflow/__init__.py": missing}, tag="cp39-cp39-win_amd64")
    report = check(environment)
    assert report["results"][0]["root"] == "framework.python-unsupported"
    assert "Python 3.9" in str(finding(report, "framework.python-unsupported")["evidence"])


@pytest.mark.parametrize(
    ("name", "text", "encoding"),
    [
        ("requirements.txt", "numpy\r\ntensorflow-gpu==2.12.0\r\n", "utf-16"),
        ("requirements.txt", "tensorflow-gpu==2.12.0\r\n", "utf-8-sig"),
        ("requirements.txt", "# Für die Übung\r\ntensorflow-gpu==2.12.0\r\n", "cp1252"),
        ("pyproject.toml", '[project]\r\ndependencies = [\r\n  "tensorflow-gpu==2.12.0",\r\n]\r\n', "utf-8"),
        ("requirements\\gpu.txt", "tensorflow-gpu==2.12.0\r\n", "utf-8"),
    ],
)
def test_the_project_s_files_are_read_as_windows_writes_them(
    tmp_path: Path, name: str, text: str, encoding: str
) -> None:
    folder = tmp_path / "Übung & mehr"
    (folder / name).parent.mkdir(parents=True)
    (folder / name).write_bytes(text.encode(encoding))
    assert project.requests(str(folder)) == (Request(name.replace("\\", "/"), "tensorflow-gpu==2.12.0"),)


@pytest.mark.stand_ins
def test_a_project_that_asks_for_a_withdrawn_package_is_told_so(environment: Path, tmp_path: Path) -> None:
    """The file is as `pip freeze > requirements.txt` makes it in Windows PowerShell."""
    (tmp_path / "requirements.txt").write_bytes("numpy\r\ntensorflow-gpu==2.12.0\r\n".encode("utf-16"))
    report = check(environment, "--no-gpu-test", folder=tmp_path)
    assert facts(report)["asked"] == [{"file": "requirements.txt", "requirement": "tensorflow-gpu==2.12.0"}]
    assert finding(report, "framework.package-removed")["role"] == "root"
