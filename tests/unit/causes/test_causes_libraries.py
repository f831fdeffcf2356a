"""Fixes that bring CUDA and cuDNN: the versions come from the catalogue, the tools from the machine."""

import os
import subprocess
from pathlib import Path

import msgspec
import pytest
from causes_samples import case, finding

from gpuwizard.catalog.tensorflow import RELEASES
from gpuwizard.causes import describe
from gpuwizard.causes.libraries import windows_needs
from gpuwizard.causes.situation import Situation
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Distribution
from gpuwizard.model.search import PathEntry, SearchFacts


def commands(found: Finding, shell: str = "bash") -> list[str]:
    return [command.text for fix in found.fixes for command in fix.commands if command.shell == shell]


@pytest.mark.parametrize("row", RELEASES, ids=lambda row: row.version)
def test_windows_needs_what_the_catalogue_says(row: object) -> None:
    release = next(known for known in RELEASES if known is row)
    needs = windows_needs(Situation(case("windows", version=release.newest_patch), Finding("cudnn.missing")))
    assert needs == ((release.cuda, release.cudnn) if release.windows_gpu else ("", ""))


def test_an_old_tensorflow_in_conda_gets_its_cuda_and_the_variable_that_shows_it() -> None:
    pip = Distribution("tensorflow", "2.11.1", installer="pip")
    machine = case(version="2.11.1", kind="conda", installer="pip", packages=(pip,), python_version="3.10.4")
    text = next(text for text in commands(describe(machine, finding("cudnn.missing"))) if "cudatoolkit" in text)
    first, second = text.splitlines()
    assert first == "conda install -p '/home/ada/gpu env' -c conda-forge cudatoolkit=11.2 'cudnn>=8.1,<9'"
    assert second.endswith("'LD_LIBRARY_PATH=/home/ada/gpu env/lib'")


def test_the_compiler_is_of_the_release_of_the_runtime() -> None:
    runtime = Distribution("nvidia-cuda-runtime-cu12", "12.5.82")
    found = describe(case(packages=(runtime,)), finding("cuda.tools-missing", libraries="ptxas"))
    assert any("'nvidia-cuda-nvcc-cu12==12.5.*'" in text for text in commands(found))


@pytest.mark.parametrize(
    ("machine", "expected"),
    [
        ("ubuntu", "sudo apt install build-essential"),
        ("fedora", "sudo dnf install gcc gcc-c++"),
        ("suse", "sudo zypper install gcc gcc-c++"),
        ("arch", "sudo pacman -S base-devel"),
    ],
)
def test_the_compiler_of_the_system_comes_from_its_package_manager(machine: str, expected: str) -> None:
    assert expected in commands(describe(case(machine, "torch"), finding("cuda.tools-missing")))


def test_the_build_tools_come_with_their_c_part() -> None:
    found = describe(case("windows", "torch"), finding("cuda.tools-missing", libraries="cl.exe"))
    wanted = "--passive --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"
    start = "winget install --id Microsoft.VisualStudio.2022.BuildTools --exact --override"
    assert f"{start} '{wanted}'" in commands(found, "powershell")
    assert f'{start} "{wanted}"' in commands(found, "cmd")


def loader_fix(folder: str) -> str:
    found = describe(case(), finding("path.not-on-search-path", libraries="libcudnn.so.9", folder=folder))
    return next((text for text in commands(found) if "ldconfig" in text), "")


@pytest.mark.skipif(os.name == "nt", reason="this fix is for Linux, and so are its paths")
def test_a_folder_of_the_system_can_be_named_to_the_loader(tmp_path: Path) -> None:
    text = loader_fix("/opt/it's cudnn/lib")
    name, update = text.splitlines()
    assert update == "sudo ldconfig"
    written = tmp_path / "gpu-libraries.conf"
    script = name.replace("/etc/ld.so.conf.d/gpu-libraries.conf", f"'{written}'").replace("sudo ", "")
    subprocess.run(["bash", "--norc", "-euc", script], check=True, capture_output=True, env=dict(os.environ))
    assert written.read_text() == "/opt/it's cudnn/lib\n"


def test_a_folder_of_one_environment_is_not_named_to_the_whole_system() -> None:
    assert loader_fix("/home/ada/gpu env/lib/python3.11/site-packages/nvidia/cusolver/lib") == ""


def test_pytorch_on_windows_is_not_sent_to_path() -> None:
    lost = finding("path.not-on-search-path", libraries="cudnn64_9.dll", folder="C:\\tools\\cudnn\\bin")
    found = describe(case("windows", "torch"), lost)
    assert "os.add_dll_directory('C:\\\\tools\\\\cudnn\\\\bin')" in found.fixes[0].why
    assert not any("your own PATH" in fix.title for fix in found.fixes)


def shadowed(machine: str, folder: str, *entries: tuple[str, str]) -> Finding:
    known = case(machine, version="2.10.1" if machine == "windows" else "")
    search = SearchFacts(entries=tuple(PathEntry(variable, value) for variable, value in entries))
    seen = Case(msgspec.structs.replace(known.machine, search=search), known.target)
    between = "\\" if machine == "windows" else "/"
    return describe(seen, finding("path.shadowed", file=f"{folder}{between}a_library"))


def test_a_stray_copy_is_taken_from_where_it_is_named() -> None:
    by_variable = shadowed("ubuntu", "/opt/old/lib", ("LD_LIBRARY_PATH", "/opt/old/lib/"), ("PATH", "/usr/bin"))
    assert "LD_LIBRARY_PATH" in by_variable.fixes[0].title
    by_system = shadowed("ubuntu", "/opt/old lib", ("PATH", "/usr/bin"))
    assert commands(by_system)[0] == "grep -rnF '/opt/old lib' /etc/ld.so.conf /etc/ld.so.conf.d"
    assert by_system.fixes[0].needs_admin


def test_a_stray_copy_beside_python_is_not_looked_for_in_path() -> None:
    by_path = shadowed("windows", "C:\\CUDA\\bin", ("PATH", "c:\\cuda\\BIN\\"))
    assert "your own PATH" in by_path.fixes[0].title
    beside = shadowed("windows", "C:\\Python\\Scripts", ("PATH", "C:\\CUDA\\bin"))
    assert [fix.title for fix in beside.fixes] == ["Rename the stray file"]


def test_a_wrong_version_is_not_laid_down_anew() -> None:
    """pip has the package on its list in the wrong version: its files are whole, and would be as wrong as before."""
    there = Distribution("nvidia-cudnn-cu12", "8.9.7.29")
    machine = case("ubuntu", "tensorflow", "2.21.0", packages=(there,))
    told = Finding("cudnn.version-mismatch", subject={"packages": "nvidia-cudnn-cu12", "libraries": "libcudnn.so.9"})
    first = describe(machine, told).fixes[0].commands[0].text
    assert "8.9.7" not in first
    assert "tensorflow[and-cuda]==2.21.0" in first
