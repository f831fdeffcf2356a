"""What is done about the operating system and the processor, for the cases that differ."""

import pytest
from causes_samples import EMPTY, case, finding
from msgspec.structs import replace

from gpuwizard.catalog import tensorflow
from gpuwizard.causes import describe
from gpuwizard.causes.situation import numbers
from gpuwizard.model.facts import Case
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FrameworkName


def fixes(cause: str, looked_at: Case, **subject: str) -> tuple[Fix, ...]:
    return describe(looked_at, finding(cause, **subject)).fixes


def texts(fix: Fix) -> dict[str, str]:
    return {command.shell: command.text for command in fix.commands}


def with_host(looked_at: Case, **changes: str) -> Case:
    host = replace(looked_at.machine.host, **changes)
    return replace(looked_at, machine=replace(looked_at.machine, host=host))


# --- an old C library


@pytest.mark.parametrize(
    ("libc", "python", "expected"),
    [("glibc 2.17", "3.11.7", "2.20"), ("glibc 2.17", "3.9.2", "2.20"), ("", "3.12.1", "2.20")],
)
def test_an_old_system_gets_the_newest_tensorflow_that_is_content_with_it(
    libc: str, python: str, expected: str
) -> None:
    looked_at = with_host(case(version="2.21.0", python_version=python), libc=libc)
    fix = fixes("system.c-library-too-old", looked_at)[0]
    assert fix.title.startswith(f"Install TensorFlow {expected},")
    row = tensorflow.release(expected)
    assert row is not None
    assert f"tensorflow[and-cuda]=={row.newest_patch}" in texts(fix)["bash"]
    assert not libc or numbers(row.glibc) <= numbers(libc.split()[1])


@pytest.mark.parametrize(
    "looked_at",
    [
        with_host(case(version="2.21.0"), libc="glibc 2.5"),
        with_host(case(version="2.20.0"), libc="glibc 2.12"),
        with_host(case("ubuntu", "torch"), libc="glibc 2.17"),
        EMPTY,
    ],
)
def test_no_older_release_is_named_where_none_is_known_to_fit(looked_at: Case) -> None:
    assert not any(fix.title.startswith("Install TensorFlow") for fix in fixes("system.c-library-too-old", looked_at))


def test_conda_s_library_is_named_for_the_c_plus_plus_library_alone() -> None:
    in_conda = case(version="2.20.0", kind="conda")
    first = fixes("system.c-library-too-old", in_conda, wanted="GLIBCXX_3.4.32")[0]
    assert texts(first)["bash"].startswith("export LD_LIBRARY_PATH='/home/ada/gpu env/lib'")
    assert "container" in fixes("system.c-library-too-old", in_conda, wanted="glibc 2.28")[0].title


# --- Windows


def test_the_runtime_comes_by_winget_where_it_is_there() -> None:
    first = fixes("system.msvc-runtime-missing", case("windows", "torch"))[0]
    assert set(texts(first)) == {"powershell", "cmd"}
    assert all("Microsoft.VCRedist.2015+.x64 --exact" in text for text in texts(first).values())
    assert first.needs_admin
    without = fixes("system.msvc-runtime-missing", with_host(case("windows", "torch"), package_manager=""))[0]
    assert without.commands == ()
    assert "vc_redist.x64.exe" in without.why


def test_a_conda_environment_can_have_the_runtime_without_an_administrator() -> None:
    found = fixes("system.msvc-runtime-missing", case("windows", "torch", kind="conda", installer="conda"))
    by_conda = next(fix for fix in found if "conda" in fix.title)
    assert "vc14_runtime" in texts(by_conda)["cmd"]
    assert not by_conda.needs_admin
    assert not any("conda" in fix.title for fix in fixes("system.msvc-runtime-missing", case("windows", "torch")))


def test_a_file_that_the_runtime_does_not_hold_is_brought_by_a_newer_pytorch() -> None:
    found = fixes("system.msvc-runtime-missing", case("windows", "torch", "2.4.0"), library="libomp140.x86_64.dll")
    assert found[0].title == "Update PyTorch"
    assert "--torch-backend cu126" in texts(found[0])["cmd"]
    assert not any("VCRedist" in text for fix in found for text in texts(fix).values())


def test_smart_app_control_is_looked_at_before_it_is_switched_off() -> None:
    found = fixes("system.blocked-by-policy", case("windows"))
    look = next(fix for fix in found if "see whether" in fix.title)
    assert all(text.startswith("reg query ") for text in texts(look).values())
    assert not look.needs_admin
    off = next(fix for fix in found if "switching it off" in fix.title)
    assert found.index(look) < found.index(off)
    assert off.needs_admin
    assert "resetting" in off.undo


def test_the_page_file_is_given_back_to_windows_in_both_shells() -> None:
    fix = next(fix for fix in fixes("system.commit-limit", case("windows")) if "page file" in fix.title)
    assert fix.needs_admin
    assert fix.needs_restart
    shells = texts(fix)
    assert "AutomaticManagedPagefile=$true" in shells["powershell"]
    assert shells["cmd"].startswith("powershell -NoProfile -Command ")
    assert shells["cmd"].endswith(f'"{shells["powershell"]}"')


@pytest.mark.parametrize(("machine", "expected"), [("windows", "Microsoft runtime"), ("ubuntu", "fixed reserve")])
def test_the_order_of_imports_has_another_reason_on_each_system(machine: str, expected: str) -> None:
    found = fixes("system.dll-import-order", case(machine, "torch"))
    assert found[0].title == "Import torch before all other packages"
    assert expected in found[-1].why


def test_an_old_copy_of_the_runtime_in_conda_is_updated_there() -> None:
    found = fixes("system.dll-import-order", case("windows", "torch", kind="conda", installer="conda"))
    assert "vc14_runtime" in texts(found[1])["powershell"]


# --- processor


@pytest.mark.parametrize(("framework", "package"), [("tensorflow", "tensorflow"), ("torch", "pytorch")])
def test_conda_has_builds_for_older_processors(framework: FrameworkName, package: str) -> None:
    looked_at = case("ubuntu", framework, kind="conda", installer="conda")
    first = fixes("system.cpu-instructions", looked_at, wanted="avx2, fma")[0]
    assert texts(first)["bash"].endswith(f"-c conda-forge {package}")
    assert "avx2 and fma" in first.why


def test_in_a_virtual_machine_its_settings_come_first() -> None:
    assert "virtual machine" in fixes("system.cpu-instructions", case("vm"))[0].title


def test_two_openmp_libraries_in_conda_are_made_one() -> None:
    found = fixes("system.onednn-conflict", case("windows", "torch", kind="conda", installer="conda"))
    assert any("libblas=*=*openblas" in text for fix in found for text in texts(fix).values())
    assert "stopgap" in found[-1].title
    assert not any("openblas" in str(fix.commands) for fix in fixes("system.onednn-conflict", case()))
