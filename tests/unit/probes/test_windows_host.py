"""What is said of Windows itself, of the versions of its files, and of the environment that children get."""

import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from libraries.dll_files import write_dll

from gpuwizard.catalog.exit_status import name_of_exit
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.probes import user_environment
from gpuwizard.probes.windows import WindowsPlatform
from gpuwizard.probes.windows_host import processor_flags, release_name
from gpuwizard.probes.windows_version import file_version

FIXED_INFO = 0xFEEF04BD
AVX, AVX2 = 39, 40


def write_driver(path: Path, *version: int) -> Path:
    """Writes a DLL with that number in its fixed version information."""
    image = write_dll(path, version="as in the text").read_bytes()
    empty = struct.pack("<4I", FIXED_INFO, 0x10000, 0, 0)
    assert image.count(empty) == 1
    major, minor, third, fourth = version
    filled = struct.pack("<4I", FIXED_INFO, 0x10000, major << 16 | minor, third << 16 | fourth)
    path.write_bytes(image.replace(empty, filled))
    return path


@pytest.mark.parametrize(
    ("number", "server", "product", "name"),
    [
        ("10.0.19045", False, "Windows 10 Pro", "Windows 10 (10.0.19045)"),
        ("10.0.22631", False, "Windows 10 Pro", "Windows 11 (10.0.22631)"),
        ("10.0.26100", True, "Windows Server 2025 Datacenter", "Windows Server 2025 Datacenter (10.0.26100)"),
        ("6.1.7601", False, "Windows 7 Professional", "Windows 7 Professional (6.1.7601)"),
        ("", False, "", "Windows"),
    ],
)
def test_windows_is_called_by_its_true_name(number: str, server: bool, product: str, name: str) -> None:
    assert release_name(number, server, product) == name


def knows(*numbers: int) -> Callable[[int], int]:
    return lambda number: int(number in numbers)


def test_a_processor_with_avx2() -> None:
    assert processor_flags(knows(AVX, AVX2), 0x7, 22631) == ("avx", "avx2")


def test_an_older_windows_that_does_not_know_the_question_denies_no_avx() -> None:
    assert processor_flags(knows(), 0x7, 17763) == ("avx",)


def test_a_processor_without_avx() -> None:
    assert processor_flags(knows(), 0x3, 17763) == ()
    assert processor_flags(knows(), 0x7, 22631) == ()


def test_the_version_of_a_file(tmp_path: Path) -> None:
    assert file_version(str(write_driver(tmp_path / "nvcuda.dll", 32, 0, 15, 6636))) == "32.0.15.6636"


@pytest.mark.parametrize("content", [b"", b"MZ", b"not a program" * 100], ids=["empty", "cut", "text"])
def test_a_damaged_file_has_no_version(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "nvcuda.dll").write_bytes(content)
    assert file_version(str(tmp_path / "nvcuda.dll")) == ""


def test_a_file_without_a_version_or_that_is_not_there(tmp_path: Path) -> None:
    assert file_version(str(write_dll(tmp_path / "bare.dll"))) == ""
    assert file_version(str(tmp_path / "none.dll")) == ""


def test_driver_libraries_are_looked_up_where_this_windows_lies(tmp_path: Path) -> None:
    """Python gives the names of variables in capitals; Windows need not lie on drive C."""
    write_driver(tmp_path / "System32" / "nvcuda.dll", 32, 0, 15, 6636)
    answer = WindowsPlatform().driver_libraries({"SYSTEMROOT": str(tmp_path)})
    assert isinstance(answer, Found)
    assert [(library.name, library.version) for library in answer.value] == [("nvcuda.dll", "566.36")]


def test_a_windows_without_driver_libraries(tmp_path: Path) -> None:
    answer = WindowsPlatform().driver_libraries({"SystemRoot": str(tmp_path)})
    assert isinstance(answer, Absent)
    assert len(answer.looked) == 2


def test_nvidia_smi_where_older_drivers_put_it(tmp_path: Path) -> None:
    old = tmp_path / "NVIDIA Corporation" / "NVSMI" / "nvidia-smi.exe"
    # The folders of the name are joined by Windows' separator, whatever this test runs on.
    names = Path(tmp_path, r"NVIDIA Corporation\NVSMI\nvidia-smi.exe")
    for path in {old, names}:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"MZ")
    found = WindowsPlatform().nvidia_smi({"PROGRAMFILES": str(tmp_path), "PATH": str(tmp_path)})
    assert found == str(names)
    assert WindowsPlatform().nvidia_smi({"PROGRAMFILES": str(tmp_path / "none"), "PATH": ""}) is None


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (0, ""),
        (1, ""),
        (3, ""),
        (0xC0000005, "STATUS_ACCESS_VIOLATION"),
        (-1073741819, "STATUS_ACCESS_VIOLATION"),
        (-1073741795, "STATUS_ILLEGAL_INSTRUCTION"),
        (0xC0000135, "STATUS_DLL_NOT_FOUND"),
        (0xC0000999, "NTSTATUS 0xC0000999"),
    ],
)
def test_the_name_of_an_exit_code(code: int, name: str) -> None:
    assert name_of_exit(code, windows=True) == name


def test_a_variable_of_windows_whatever_its_case() -> None:
    env = {"SYSTEMROOT": "D:\\Windows", "Path": "D:\\bin"}
    assert user_environment.variable(env, "SystemRoot") == "D:\\Windows"
    assert user_environment.variable(env, "PATH") == "D:\\bin"
    assert user_environment.variable(env, "CONDA_PREFIX") == ""


def conda(prefix: str) -> Interpreter:
    return Interpreter(f"{prefix}\\python.exe", "3.10.1", kind="conda", prefix=prefix)


def test_an_active_conda_environment_is_recognised_whatever_its_case() -> None:
    env = {"PATH": "C:\\Windows", "CONDA_PREFIX": "c:\\users\\anna\\ENV\\"}
    assert user_environment.for_target(env, conda("C:\\Users\\anna\\env"), windows=True) == env


def test_a_conda_environment_s_folders_come_before_path() -> None:
    child = user_environment.for_target({"PATH": "C:\\Windows"}, conda("C:\\env"), windows=True)
    folders = child["PATH"].split(";")
    assert folders[0] == "C:\\env"
    assert folders[-1] == "C:\\Windows"
    assert "C:\\env\\Library\\bin" in folders


def test_only_the_bundle_s_own_folders_leave_path() -> None:
    parts = [os.path.join(os.sep, "opt", name) for name in ("app", "app-of-mine", "app/lib")]
    cleaned = user_environment.cleaned({"PATH": os.pathsep.join(parts)}, parts[0])
    assert cleaned["PATH"] == parts[1]
