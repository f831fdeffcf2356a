"""What is said and done about the framework's installation, for the cases that differ."""

import pytest
from causes_samples import EMPTY, case, finding
from msgspec.structs import replace

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.causes import describe
from gpuwizard.causes.framework_support import good_python
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Distribution, Request
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Absent, Found

TESLA = Gpu(0, "Tesla P100", compute_capability="6.0")


def fixes(cause: str, looked_at: Case, **subject: str) -> tuple[Fix, ...]:
    return describe(looked_at, finding(cause, **subject)).fixes


def bash(fix: Fix) -> list[str]:
    return next(command.text for command in fix.commands if command.shell == "bash").splitlines()


def titles(found: Finding) -> str:
    return "\n".join(fix.title for fix in found.fixes)


# --- Pythons and releases


def rows() -> list[tuple[FrameworkName, str, str, str]]:
    """Every release of the catalogue, with the oldest and the newest Python for it."""
    named: list[tuple[FrameworkName, str, str, str]] = []
    for row in tensorflow.RELEASES:
        named.append(("tensorflow", row.newest_patch, row.python_min, row.python_max))
    for one in torch.RELEASES:
        named.append(("torch", one.newest_patch, one.python_min, one.python_max))
    for plugin in jax.RELEASES:
        named.append(("jax", plugin.newest_patch, plugin.python_min, plugin.python_max))
    return named


@pytest.mark.parametrize(("framework", "version", "oldest", "newest"), rows())
def test_the_python_that_is_named_is_one_of_the_releases(
    framework: FrameworkName, version: str, oldest: str, newest: str
) -> None:
    situation = Situation(case("ubuntu", framework, version), finding("framework.python-unsupported"))
    assert numbers(oldest) <= numbers(good_python(situation)) <= numbers(newest)


def test_a_release_that_is_not_in_the_catalogue_is_taken_for_the_newest() -> None:
    situation = Situation(case(version="9.9.9"), finding("framework.python-unsupported"))
    assert good_python(situation) == "3.12"


@pytest.mark.parametrize(
    ("version", "extra"),
    [("0.6.2", "cuda12"), ("0.10.2", "cuda13")],
)
def test_jax_is_asked_for_a_plugin_that_its_release_has(version: str, extra: str) -> None:
    packages = (Distribution("jax-cuda13-plugin", version),)
    looked_at = case("ubuntu", "jax", version, packages=packages, driver="580.65.06")
    assert bash(fixes("framework.cpu-only-build", looked_at)[0])[0].endswith(f"'jax[{extra}]=={version}'")


@pytest.mark.parametrize(("card", "driver"), [(TESLA, "580.65.06"), (None, "570.86.15")])
def test_an_old_card_or_driver_gets_jax_with_cuda_12(card: Gpu | None, driver: str) -> None:
    packages = (Distribution("jax-cuda13-plugin", "0.10.2"),)
    gpus = (card,) if card else ()
    looked_at = case("ubuntu", "jax", "0.10.2", packages=packages, gpus=gpus, driver=driver)
    assert "jax[cuda12]" in bash(fixes("framework.cpu-only-build", looked_at)[0])[0]


# --- packages beside the framework


@pytest.mark.parametrize(("module", "package"), [("absl", "absl-py"), ("google", "protobuf"), ("yaml", "pyyaml")])
def test_a_module_is_asked_for_by_the_name_of_its_package(module: str, package: str) -> None:
    """The package that carries the module's own name would be a stranger's."""
    text = bash(fixes("framework.dependency-conflict", case(), requirement=module, package=module)[0])[0]
    assert text.endswith(f"-m pip install {package}")


def test_a_package_that_is_listed_although_its_files_are_gone_is_laid_down_anew() -> None:
    looked_at = case(packages=(Distribution("absl-py", "2.5.0", installer="pip"),))
    fix = fixes("framework.dependency-conflict", looked_at, requirement="absl", package="absl")[0]
    assert bash(fix)[0].endswith("-m pip install --force-reinstall --no-deps --no-cache-dir absl-py==2.5.0")
    assert "same version" in fix.undo


def test_a_package_with_an_unfitting_version_is_installed_in_the_wanted_one() -> None:
    looked_at = case(packages=(Distribution("numpy", "1.23.5", installer="pip"),))
    assert bash(fixes("framework.dependency-conflict", looked_at, requirement="numpy>=1.26")[0])[0].endswith(
        "-m pip install 'numpy>=1.26'"
    )


# --- builds


def test_pytorch_s_own_build_is_laid_down_anew_from_its_own_index() -> None:
    damaged = fixes("framework.corrupt-install", case("ubuntu", "torch", "2.5.1+cu121"), files="torch/lib/x.so")
    assert "--torch-backend cu121 --reinstall-package torch torch==2.5.1" in bash(damaged[0])[1]
    rocm = fixes("framework.corrupt-install", case("ubuntu", "torch", "2.5.1+rocm6.2"), files="torch/lib/x.so")
    assert rocm[0].commands == ()


def test_a_cpu_build_of_a_release_that_had_gpu_support_on_windows_is_replaced_in_place() -> None:
    looked_at = case("windows-cmd", version="2.10.1", distribution="tensorflow-cpu", python_version="3.10.9")
    fix = fixes("framework.cpu-only-build", looked_at)[0]
    uninstall, install = fix.commands[0].text.splitlines()
    assert uninstall.endswith("-m pip uninstall -y tensorflow-cpu")
    assert install.endswith('-m pip install "tensorflow==2.10.1"')
    later = fixes("framework.cpu-only-build", case("windows-cmd", version="2.15.1", distribution="tensorflow-cpu"))
    assert "WSL 2" in later[0].title


def test_conda_brings_jax_and_not_its_library_alone() -> None:
    looked_at = case("ubuntu", "jax", installer="conda", kind="conda")
    assert "-c conda-forge jax 'jaxlib=*=*cuda*'" in bash(fixes("framework.cpu-only-build", looked_at)[0])[0]


# --- Windows


def old_release(looked_at: Case) -> Fix:
    """The fix that goes back to TensorFlow 2.10."""
    return next(fix for fix in fixes("framework.windows-gpu-dropped", looked_at) if "2.10" in fix.title)


def test_the_last_release_for_windows_gets_a_python_that_it_was_built_for() -> None:
    lines = old_release(case("windows", python_version="3.12.4")).commands[0].text.splitlines()
    assert lines[0].startswith("& 'C:\\Users\\Ada\\gpu env\\Scripts\\python.exe' -m venv ")
    assert lines[2] == '& "$HOME\\gpuwizard-uv\\Scripts\\uv" venv --seed --python 3.10 "$HOME\\tf210"'
    assert lines[3] == "& \"$HOME\\tf210\\Scripts\\python\" -m pip install tensorflow==2.10.1 'numpy~=1.20'"


def test_the_last_release_for_windows_uses_a_python_that_is_there_and_fits() -> None:
    lines = old_release(case("windows", python_version="3.9.13")).commands[0].text.splitlines()
    assert len(lines) == 2
    assert lines[0].endswith('-m venv "$HOME\\tf210"')


def test_the_last_release_for_windows_comes_with_its_cuda_in_conda() -> None:
    for shell in old_release(case("windows", installer="conda", kind="conda")).commands:
        create, install = shell.text.splitlines()
        for part in ("python=3.10", "cudatoolkit=11.2", "cudnn=8.1.0", "conda-forge"):
            assert part in create
        # An old conda on Windows hands "<" on to cmd, which takes it for a file to read.
        assert "<" not in install


def test_without_any_python_the_one_of_python_org_is_brought() -> None:
    nothing = replace(EMPTY, machine=replace(EMPTY.machine, host=HostFacts(os="windows", package_manager="winget")))
    lines = old_release(nothing).commands[0].text.splitlines()
    assert lines[0] == "winget install --id Python.Python.3.10 --exact --scope user --architecture x64"
    assert lines[1].startswith('& "$env:LOCALAPPDATA\\Programs\\Python\\Python310\\python.exe" -m venv ')


@pytest.mark.parametrize(("build", "told"), [("10.0.17763", True), ("10.0.19045", False), ("10.0.26100", False)])
def test_a_windows_that_is_too_old_for_wsl_is_told_to_update(build: str, told: bool) -> None:
    made = case("windows")
    host = replace(made.machine.host, release=f"Windows 10 {build}")
    found = fixes("framework.windows-gpu-dropped", replace(made, machine=replace(made.machine, host=host)))
    assert ("Update Windows first" in found[0].why) is told


def test_long_paths_are_allowed_by_an_administrator_and_can_be_forbidden_again() -> None:
    fix = next(
        f for f in fixes("framework.corrupt-install", case("windows", "torch", "2.9.1")) if "long paths" in f.title
    )
    assert {command.shell for command in fix.commands} == {"powershell", "cmd"}
    assert {command.text.partition("REG_DWORD ")[2] for command in fix.commands} == {"/d 1 /f", "/d '1' /f"}
    assert all("LongPathsEnabled" in command.text for command in fix.commands)
    assert fix.needs_admin
    assert "0 in place of the 1" in fix.undo
    assert not any("long paths" in f.title for f in fixes("framework.corrupt-install", case()))


# --- systems without a build


def on(**host: str) -> Case:
    made = case("ubuntu", "torch")
    return replace(made, machine=replace(made.machine, host=replace(made.machine.host, **host)))


@pytest.mark.parametrize(
    ("looked_at", "expected"),
    [
        (on(libc="musl"), "glibc"),
        (on(machine="aarch64"), "NVIDIA's own container image"),
        (on(os="macos", machine="arm64"), "Linux or Windows PC"),
        (on(os="windows", machine="ARM64"), "Linux or Windows PC"),
    ],
)
def test_a_system_without_a_build_gets_the_way_round_that_exists(looked_at: Case, expected: str) -> None:
    assert expected in fixes("framework.platform-unsupported", looked_at)[0].title


def test_a_32_bit_python_is_to_be_replaced_first() -> None:
    made = case("windows", "torch")
    python = made.target.facts.interpreter
    assert isinstance(python, Found)
    narrow = replace(made.target.facts, interpreter=Found(replace(python.value, bits=32)))
    found = fixes("framework.platform-unsupported", replace(made, target=replace(made.target, facts=narrow)))
    assert found[0].title == "Install a 64-bit Python"


# --- names that are gone, and an old pip


def test_a_withdrawn_name_is_replaced_and_then_written_into_the_project() -> None:
    made = case(installed=False)
    asked = replace(made.target.facts, asked=(Request("requirements.txt", "tensorflow-gpu"),))
    looked_at = replace(made, target=replace(made.target, facts=asked))
    first, then = fixes("framework.package-removed", looked_at, package="tensorflow-gpu")
    assert bash(first)[0].endswith("-m pip install --upgrade 'tensorflow[and-cuda]!=2.21.0'")
    assert "requirements.txt" in then.title
    assert len(fixes("framework.package-removed", made, package="tensorflow-gpu")) == 1


def test_the_old_pip_can_be_brought_back() -> None:
    looked_at = case(packages=(Distribution("pip", "18.1"),), installed=False)
    upgrade, install = fixes("framework.installer-too-old", looked_at, found="18.1", wanted="19.3")
    assert bash(upgrade)[0].endswith("-m pip install --upgrade pip")
    assert '"pip==18.1"' in upgrade.undo
    assert "tensorflow[and-cuda]" in bash(install)[0]


def test_pip_of_the_system_is_left_alone() -> None:
    looked_at = case("debian", kind="system", python="/usr/bin/python3", installed=False)
    (only,) = fixes("framework.installer-too-old", looked_at)
    assert bash(only)[0] == "/usr/bin/python3 -m venv ~/gpu-env"


def test_a_file_in_the_way_keeps_its_folder_s_other_files() -> None:
    package = fixes("framework.shadowed-module", case(), file="/home/ada/study/tensorflow/__init__.py")[0]
    assert bash(package)[0] == "mv -n -- /home/ada/study/tensorflow /home/ada/study/my_tensorflow"


def test_two_frameworks_are_best_kept_apart() -> None:
    found = describe(case(), finding("framework.library-set-conflict", distributions="tensorflow, torch"))
    assert "new environment" in found.fixes[0].title
    assert "as the last one" in titles(found)


def test_a_complaint_about_numpy_2_is_mended_by_numpy_1() -> None:
    """The metadata of PyTorch names no NumPy, so pip would change nothing by itself."""
    numpy = Distribution("numpy", "2.1.0")
    machine = case("ubuntu", "torch", "2.2.2", packages=(numpy,))
    told = describe(machine, Finding("framework.dependency-conflict", subject={"package": "numpy"}))
    assert "Installed is numpy 2.1.0." in told.explanation
    assert "'numpy<2'" in told.fixes[0].commands[0].text


@pytest.mark.parametrize(
    ("framework", "asked"),
    [("tensorflow", "tensorflow-cpu"), ("torch", "--torch-backend cpu"), ("jax", "install jax")],
)
@pytest.mark.parametrize("where", ["ubuntu", "container"])
def test_without_a_card_the_build_for_the_processor_is_enough(framework: FrameworkName, asked: str, where: str) -> None:
    found = fixes("framework.not-installed", without_card(case(where, framework)))
    assert "processor" in found[0].title
    assert asked in "\n".join(bash(found[0]))


def test_wsl_shows_no_card_on_the_bus_and_may_have_one() -> None:
    found = fixes("framework.not-installed", without_card(case("wsl", "tensorflow")))
    assert "tensorflow[and-cuda]" in "\n".join(bash(found[0]))


def without_card(machine: Case) -> Case:
    driver = replace(machine.driver, pci=Absent(("/sys/bus/pci/devices",)), nvml=Absent(), smi=Absent())
    return replace(machine, machine=replace(machine.machine, driver=driver))


def test_a_cpu_build_is_not_replaced_by_a_release_that_misses_a_library() -> None:
    found = fixes("framework.cpu-only-build", case("ubuntu", "tensorflow", tensorflow.LOOKUP_FAULT))
    assert f"tensorflow[and-cuda]=={tensorflow.LOOKUP_WORKS}" in "\n".join(bash(found[0]))


def test_numpy_2_beside_an_old_tensorflow_is_replaced_although_its_metadata_allow_it() -> None:
    machine = case("windows", "tensorflow", "2.10.1", packages=(Distribution("numpy", "2.0.1"),))
    found = fixes("framework.dependency-conflict", machine)
    assert "numpy>=1.20,<2" in found[0].commands[0].text.replace("'", "").replace('"', "")


def test_the_empty_package_on_windows_gets_the_one_that_holds_its_files() -> None:
    found = fixes("framework.corrupt-install", case("windows", "tensorflow", "2.13.0"))
    assert "tensorflow-intel==2.13.0" in found[0].commands[0].text
