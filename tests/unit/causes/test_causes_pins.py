"""What is asked for in which version: as the framework's own metadata wants it, and with a true way back."""

from pathlib import Path

import msgspec
import pytest
from causes_samples import case, finding

from gpuwizard.causes import describe
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import Finding
from gpuwizard.model.interpreter import Conflict, Distribution, FrameworkPackage
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Found

MACHINES = Path(__file__).resolve().parents[2] / "machines"
CUDNN = Conflict("nvidia-cudnn-cu13", "nvidia-cudnn-cu13==9.24.0.43", "", "torch")
TRITON = Conflict("triton", "triton~=3.8.0", "", "torch")
ASKED_BY_TF = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12<10.0,>=9.3.0.75", "9.1.0.70", "tensorflow")


def root(name: str) -> Finding:
    """The root cause of one of the machines."""
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())["facts"], Facts)
    result = judge(Case(facts.machine, facts.targets[0]))
    return next(one for one in result.findings if one.role == "root")


def asking(
    framework: FrameworkName,
    version: str,
    *packages: Distribution,
    cuda: tuple[Conflict, ...] = (),
    unmet: tuple[Conflict, ...] = (),
) -> Case:
    """A machine on which the framework's metadata asks for these packages."""
    known = case("ubuntu", framework, version, packages=packages)
    answer = known.target.facts.package
    assert isinstance(answer, Found)
    held: FrameworkPackage = msgspec.structs.replace(answer.value, cuda_packages=cuda, conflicts=unmet)
    facts = msgspec.structs.replace(known.target.facts, package=Found(held))
    return Case(known.machine, msgspec.structs.replace(known.target, facts=facts))


def commands(told: Finding) -> list[str]:
    return [command.text for fix in told.fixes for command in fix.commands]


# --- a library that is there and lacks another one


def test_what_is_missing_is_named_and_not_what_lacks_it() -> None:
    told = root("linux-nvjitlink-missing")
    assert told.title == "The CUDA library libnvJitLink.so.12 is not installed"
    assert "Without that, libcusolver.so.11 and libcusparse.so.12 cannot be loaded either." in told.explanation
    assert any(text.endswith("-m pip install nvidia-nvjitlink-cu12") for text in commands(told))
    assert not any("nvidia-cusparse" in text for text in commands(told))


def test_the_files_of_a_recorded_package_are_laid_down_anew_in_its_version() -> None:
    first = root("linux-nvjitlink-file-gone").fixes[0]
    force = "-m pip install --force-reinstall --no-deps --no-cache-dir nvidia-nvjitlink-cu12==12.9.86"
    assert first.commands[0].text.endswith(force)
    assert "recorded as installed" in first.why


def test_an_absent_package_is_asked_for_in_the_version_that_the_framework_pins() -> None:
    told = root("linux-torch-without-nvjitlink")
    whole, alone = told.fixes
    assert whole.commands[0].text.endswith("-m pip install torch==2.7.1")
    assert whole.undo == "Uninstall nvidia-nvjitlink-cu12 again."
    assert alone.commands[0].text.endswith("-m pip install nvidia-nvjitlink-cu12==12.6.85")


def test_of_two_packages_the_one_on_the_list_is_laid_down_anew_and_the_other_is_installed() -> None:
    looked_at = asking("tensorflow", "2.20.0", Distribution("nvidia-nvjitlink-cu12", "12.9.86"))
    missing = finding("cuda.library-missing", packages="nvidia-nvjitlink-cu12, nvidia-cufft-cu12")
    anew, _, absent = [fix.commands[0].text for fix in describe(looked_at, missing).fixes]
    assert anew.endswith("--no-cache-dir nvidia-nvjitlink-cu12==12.9.86")
    assert absent.endswith("-m pip install nvidia-cufft-cu12")


# --- exact versions


def test_pytorch_gets_the_cudnn_that_it_pins() -> None:
    looked_at = asking("torch", "2.14.1", cuda=(CUDNN,), unmet=(CUDNN,))
    told = describe(looked_at, finding("cudnn.missing", packages="nvidia-cudnn-cu13", libraries="libcudnn.so.9"))
    assert commands(told)[-1].endswith("-m pip install nvidia-cudnn-cu13==9.24.0.43")


def test_what_pytorch_asks_for_through_another_package_is_not_guessed() -> None:
    looked_at = asking("torch", "2.14.1", cuda=(CUDNN,), unmet=(CUDNN,))
    missing = finding("cuda.library-missing", packages="nvidia-cudnn-cu13, nvidia-cufft", libraries="libcufft.so.12")
    asked = [text.partition(" -m ")[2] for text in commands(describe(looked_at, missing))]
    assert asked == ["pip install torch==2.14.1"]


def test_ranges_of_several_packages_hold_together() -> None:
    wanted = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12!=9.9.0", "", "jax")
    looked_at = asking("tensorflow", "2.20.0", cuda=(msgspec.structs.replace(ASKED_BY_TF, installed=""), wanted))
    told = describe(looked_at, finding("cudnn.missing", packages="nvidia-cudnn-cu12", libraries="libcudnn.so.9"))
    assert commands(told)[-1].endswith("pip install 'nvidia-cudnn-cu12!=9.9.0,<10.0,>=9.3.0.75'")


# --- cuDNN in another version


def test_a_cudnn_that_is_too_old_is_told_from_which_on_it_would_do() -> None:
    told = root("linux-cudnn-wheel-too-old")
    assert told.title == "cuDNN 9.1.0 is loaded, but the framework needs 9.3 or newer"
    assert any(text.endswith("pip install 'nvidia-cudnn-cu12<10.0,>=9.3.0.75'") for text in commands(told))


def test_where_no_metadata_was_read_the_range_begins_with_what_the_build_accepts() -> None:
    old = finding("cudnn.version-mismatch", found="9.1.0", wanted="9.*", least="9.3", packages="nvidia-cudnn-cu12")
    told = describe(case(), old)
    assert any(text.endswith("pip install 'nvidia-cudnn-cu12>=9.3,<10'") for text in commands(told))


@pytest.mark.parametrize(
    ("name", "title", "file"),
    [
        ("linux-cudnn-8-for-9", "Only cuDNN 8.9.7 is here, and the framework needs 9.3 or newer", "libcudnn.so.8"),
        ("windows-cudnn-7-for-8", "Only cuDNN 7.6.5 is here, and the framework needs 8.1 or newer", "cudnn64_7.dll"),
    ],
)
def test_a_cudnn_of_another_name_is_not_called_loaded(name: str, title: str, file: str) -> None:
    told = root(name)
    assert told.title == title
    assert "loaded file" not in told.explanation
    assert "not even looked at" in told.explanation
    assert f"{file}." in told.explanation


def test_a_part_that_is_missing_is_named_and_not_the_file_that_is_there() -> None:
    assert "What could not be loaded is libcudnn_graph.so.9." in root("linux-cudnn-incomplete").explanation


# --- the way back


def test_a_package_that_is_replaced_along_with_the_framework_can_be_put_back() -> None:
    looked_at = asking("tensorflow", "2.20.0", Distribution("nvidia-cudnn-cu12", "9.1.0.70"), cuda=(ASKED_BY_TF,))
    old = finding("cudnn.version-mismatch", found="9.1.0", wanted="9.*", least="9.3", packages="nvidia-cudnn-cu12")
    first = describe(looked_at, old).fixes[0]
    assert "tensorflow[and-cuda]==2.20.0" in first.commands[0].text
    assert first.undo == 'Install what was there before, in the same way: "nvidia-cudnn-cu12==9.1.0.70".'


def test_many_packages_that_come_along_are_not_cut_from_a_list() -> None:
    names = [f"nvidia-{name}" for name in ("cufft", "cublas", "curand", "cusparse", "nvjitlink")]
    missing = finding("cuda.library-missing", packages=", ".join(names))
    told = describe(asking("torch", "2.14.1", unmet=(CUDNN, TRITON)), missing)
    assert told.fixes[0].undo == "The last lines of the output name what was installed. Uninstall that again."


def test_where_nothing_changes_nothing_is_taken_back() -> None:
    met = msgspec.structs.replace(ASKED_BY_TF, installed="9.10.2.21")
    looked_at = asking("tensorflow", "2.20.0", Distribution("nvidia-cudnn-cu12", "9.10.2.21"), cuda=(met,))
    told = describe(looked_at, finding("cudnn.missing", packages="nvidia-cudnn-cu12"))
    assert "same version" in told.fixes[-1].undo


# --- packages beside the framework


def test_an_absent_package_is_lacking_and_does_not_merely_not_fit() -> None:
    lacking = finding(
        "framework.dependency-conflict",
        requirement="cuda-bindings<14,>=13.0.3 triton~=3.8.0",
        package="cuda-bindings",
        packages="cuda-bindings, triton",
    )
    told = describe(asking("torch", "2.14.1"), lacking)
    assert told.title == "PyTorch lacks cuda-bindings and triton"
    assert "nothing to do with the GPU" not in told.explanation
    assert "Its work on the GPU needs cuda-bindings and triton." in told.explanation


def test_numpy_has_nothing_to_do_with_the_gpu_and_a_part_of_cuda_beside_it_has() -> None:
    old = finding("framework.dependency-conflict", requirement="numpy>=2", package="numpy", installed="1.23.5")
    told = describe(asking("torch", "2.14.1"), old)
    assert told.title == "numpy does not fit PyTorch"
    assert "nothing to do with the GPU" in told.explanation
    mixed = msgspec.structs.replace(old, subject={**old.subject, "packages": "numpy, triton"})
    assert "Its work on the GPU needs triton." in describe(asking("torch", "2.14.1"), mixed).explanation
