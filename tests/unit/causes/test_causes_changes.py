"""What a fix changes: a release that can be had, nothing beside it unsaid, and a way back that leads back."""

import pytest
from causes_samples import case, finding
from msgspec.structs import replace

from gpuwizard.causes import describe
from gpuwizard.model.driver import DriverFacts, PciGpu
from gpuwizard.model.facts import Case
from gpuwizard.model.fix import Fix
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Distribution, FrameworkPackage, Interpreter
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Found

CPU_ONLY, ABSENT, DAMAGED = "framework.cpu-only-build", "cuda.library-missing", "framework.corrupt-install"


def fixes(cause: str, looked_at: Case, **subject: str) -> tuple[Fix, ...]:
    return describe(looked_at, finding(cause, **subject)).fixes


def bash(fix: Fix) -> str:
    return next((command.text for command in fix.commands if command.shell == "bash"), "")


def looked_into(looked_at: Case, **changes: object) -> Case:
    answer = looked_at.target.facts.interpreter
    assert isinstance(answer, Found)
    python: Interpreter = replace(answer.value, **changes)
    facts = replace(looked_at.target.facts, interpreter=Found(python))
    return replace(looked_at, target=replace(looked_at.target, facts=facts))


# --- releases that can be had


@pytest.mark.parametrize("cause", [CPU_ONLY, ABSENT, "cudnn.missing", "framework.library-set-conflict"])
def test_an_extra_that_pip_cannot_install_is_asked_for_in_the_upload_that_repaired_it(cause: str) -> None:
    """The extra of 2.15.0 names parts of TensorRT that are not on PyPI; pip gives up after the old build has gone."""
    texts = [bash(fix) for fix in fixes(cause, case(version="2.15.0", python_version="3.10.4"))]
    assert any("'tensorflow[and-cuda]==2.15.0.post1'" in text for text in texts)
    assert not any("==2.15.0'" in text for text in texts)


@pytest.mark.parametrize("cause", [CPU_ONLY, ABSENT])
@pytest.mark.parametrize("version", ["0.4.13", "0.4.20", "0.4.25"])
def test_a_jax_without_a_working_extra_gives_way_to_a_newer_one(cause: str, version: str) -> None:
    """Asked for without a bound, pip keeps the old release, warns that it lacks the extra, and changes nothing."""
    looked_at = case("ubuntu", "jax", version, python_version="3.10.4", packages=(Distribution("jaxlib", version),))
    fix = fixes(cause, looked_at)[0]
    assert bash(fix).endswith("install 'jax[cuda12]>=0.4.30'")
    assert "can stay" not in fix.why
    assert version in fix.why
    assert f'"jax=={version}"' in fix.undo
    assert f'"jaxlib=={version}"' in fix.undo  # old releases do not ask for theirs, and refuse a newer one


def test_a_jax_whose_extra_works_stays() -> None:
    fix = fixes(CPU_ONLY, case("ubuntu", "jax", "0.4.30", python_version="3.10.4"))[0]
    assert bash(fix).endswith("install 'jax[cuda12]'")
    assert "can stay" in fix.why


def test_an_old_jax_that_a_project_asks_for_can_be_imported() -> None:
    """Without the extra such a release comes without jaxlib, and jaxlib of that time breaks with NumPy 2."""
    looked_at = case("ubuntu", "jax", python_version="3.13.1", installed=False)
    wants = {"version": "0.4.20", "found": "3.13.1", "wanted": "3.9 to 3.12", "asked_in": "requirements.txt"}
    text = bash(fixes("framework.python-unsupported", looked_at, **wants)[0])
    assert text.endswith("install 'jax[cpu]==0.4.20' 'numpy<2'")


@pytest.mark.parametrize("cause", [CPU_ONLY, ABSENT])
def test_a_new_environment_does_not_begin_with_a_known_fault(cause: str) -> None:
    fix = fixes(cause, case(version="2.21.0", kind="system"))[0]
    assert fix.elsewhere
    assert "'tensorflow[and-cuda]==2.20.0'" in bash(fix)
    assert "still misses" not in fix.why


# --- nothing beside it


@pytest.mark.parametrize("machine", ["ubuntu", "windows"])
@pytest.mark.parametrize("cause", [ABSENT, "cudnn.missing", "cudnn.incomplete"])
def test_libraries_of_pytorch_come_again_without_a_change_of_its_release(machine: str, cause: str) -> None:
    made = fixes(cause, case(machine, "torch", "2.5.1+cu121", python_version="3.10.4"))
    fix = next(one for one in made if one.title.startswith("Reinstall PyTorch"))
    for command in fix.commands:
        assert "--torch-backend cu121 " in command.text
        assert "torch==2.5.1" in command.text
    assert "same version" in fix.undo


@pytest.mark.parametrize("framework", ["tensorflow", "jax"])
def test_a_build_that_is_not_on_pypi_is_not_replaced_by_one_that_is(framework: FrameworkName) -> None:
    version = {"tensorflow": "2.16.1+nv24.3", "jax": "0.4.26+nv24.8"}[framework]
    first = fixes(DAMAGED, case("ubuntu", framework, version, python_version="3.10.4"))[0]
    assert not first.commands
    assert "from where it came" in first.title


def test_the_compiled_part_of_jax_is_laid_down_anew_as_well() -> None:
    beside = (Distribution("jaxlib", "0.10.2"), Distribution("jax-cuda12-plugin", "0.10.2"), Distribution("numpy", "2"))
    fix = fixes(DAMAGED, case("ubuntu", "jax", "0.10.2", packages=beside))[0]
    assert bash(fix).endswith("--no-cache-dir jax==0.10.2 jaxlib==0.10.2 jax-cuda12-plugin==0.10.2")
    assert fix.title == "Lay the files of jax, jaxlib and jax-cuda12-plugin down anew"
    assert "Only these packages" in fix.why


def test_conda_lays_the_compiled_part_of_jax_down_as_well() -> None:
    beside = (Distribution("jaxlib", "0.4.30", installer="conda"),)
    fix = fixes(DAMAGED, case("ubuntu", "jax", "0.4.30", kind="conda", installer="conda", packages=beside))[0]
    assert bash(fix).endswith("-c conda-forge jax=0.4.30 jaxlib=0.4.30")


@pytest.mark.parametrize(
    ("asked", "named"),
    [("ml-dtypes>=0.4", "'ml_dtypes>=0.4'"), ("flatbuffers>=24.3", "'python-flatbuffers>=24.3'"), ("six", "six")],
)
def test_conda_is_asked_for_a_package_by_its_own_name(asked: str, named: str) -> None:
    looked_at = case(kind="conda", installer="conda")
    fix = fixes("framework.dependency-conflict", looked_at, requirement=asked, package=asked.partition(">")[0])[0]
    assert bash(fix).endswith(f"-c conda-forge {named}")


# --- the way back


@pytest.mark.parametrize(("installer", "pip"), [("pip", "pip"), ("uv", "uv pip")])
def test_pytorch_from_pypi_is_put_back_with_what_was_replaced_beside_it(installer: str, pip: str) -> None:
    """For pip 2.5.1+cu126 is 2.5.1: without the removal it would leave the CUDA build where it is."""
    beside = (Distribution("torchvision", "0.20.1+cpu"),)
    looked_at = case("windows", "torch", "2.5.1", python_version="3.10.4", installer=installer, packages=beside)
    fix = fixes(CPU_ONLY, looked_at)[0]
    assert f'"{pip} uninstall torch torchvision"' in fix.undo
    assert f'"{pip} install torch==2.5.1"' in fix.undo
    assert f'"{pip} install --no-deps torchvision==0.20.1"' in fix.undo
    alone = fixes(CPU_ONLY, case("windows", "torch", "2.5.1", python_version="3.10.4", installer=installer))[0]
    assert f'"{pip} uninstall torch" and then "{pip} install torch==2.5.1"' in alone.undo


def test_a_build_of_pytorch_from_elsewhere_is_not_looked_for_on_its_own_index() -> None:
    fix = fixes(CPU_ONLY, case("ubuntu", "torch", "2.5.0a0+nv24.10", python_version="3.10.4"))[0]
    assert "--torch-backend" not in fix.undo
    assert "pip list showed before" in fix.undo


def test_the_way_back_is_that_of_its_own_fix() -> None:
    """In the system's Python nothing is replaced, so no second way may ask for that."""
    made = fixes(CPU_ONLY, case("ubuntu", "torch", "2.5.1+cpu", python_version="3.10.4", kind="system"))
    assert [fix.elsewhere for fix in made] == [True]


def test_a_framework_that_the_list_of_packages_lacks_is_put_back_all_the_same() -> None:
    looked_at = case(version="1.14.0", python_version="3.7.9", packages=(Distribution("pip", "18.1"),))
    facts = replace(looked_at.target.facts, distributions=(Distribution("pip", "18.1"),))
    fix = fixes(CPU_ONLY, replace(looked_at, target=replace(looked_at.target, facts=facts)))[0]
    assert bash(fix).endswith("install tensorflow-gpu==1.14.0")
    assert fix.undo.startswith("Uninstall tensorflow-gpu again. Then install what was there before")
    assert '"tensorflow==1.14.0"' in fix.undo


@pytest.mark.parametrize("machine", ["windows", "windows-cmd"])
def test_a_64_bit_python_is_brought_called_by_its_path_and_taken_away_again(machine: str) -> None:
    """A terminal that is open already does not find the launcher that the installer puts into PATH."""
    made = looked_into(case(machine, installed=False, python_version="3.10.4"), bits=32)
    fix = next(one for one in fixes("framework.python-unsupported", made) if "TensorFlow 2.10" in one.title)
    for command in fix.commands:
        first, second, *_ = command.text.splitlines()
        assert "--id Python.Python.3.10 " in first
        assert "--architecture x64" in first
        assert 'Programs\\Python\\Python310\\python.exe" -m venv ' in second
    assert "uninstall Python 3.10" in fix.undo


# --- what can help there


@pytest.mark.parametrize(
    ("framework", "host"),
    [
        ("torch", HostFacts(release="Alpine Linux v3.20", machine="x86_64", libc="musl 1.2.5")),
        ("tensorflow", HostFacts(release="Ubuntu 24.04", machine="aarch64", libc="glibc 2.39")),
    ],
)
def test_nothing_is_installed_that_nobody_builds(framework: FrameworkName, host: HostFacts) -> None:
    looked_at = case("ubuntu", framework, installed=False)
    looked_at = replace(looked_at, machine=replace(looked_at.machine, host=host))
    made = fixes("framework.not-installed", looked_at)
    assert made
    assert not [fix for fix in made if fix.commands]


def test_a_card_that_the_kernel_holds_for_a_guest_is_given_back_first() -> None:
    """No driver gets hold of such a card: loading, building and installing it changes nothing."""
    held = PciGpu("0000:01:00.0", "2786", kernel_driver="vfio-pci")
    looked_at = case(driver="")
    driver = DriverFacts(pci=Found((held,)))
    made = fixes("driver.not-loaded", replace(looked_at, machine=replace(looked_at.machine, driver=driver)))
    assert [fix.title for fix in made] == ["Give the card back to this system, if no virtual machine needs it"]
    assert made[0].needs_restart
    assert "modprobe nvidia" not in bash(made[0])


def test_conda_does_not_mend_what_lies_in_the_user_folder() -> None:
    user = "/home/ada/.local/lib/python3.11/site-packages"
    looked_at = looked_into(case("ubuntu", "torch", kind="conda", installer="conda"), user_site=user)
    package = FrameworkPackage("torch", "torch", "2.9.1", location=f"{user}/torch")
    facts = replace(looked_at.target.facts, package=Found(package))
    first, then = fixes(CPU_ONLY, replace(looked_at, target=replace(looked_at.target, facts=facts)))
    assert bash(first) == "export PYTHONNOUSERSITE=1"
    assert bash(then).startswith("conda install")
