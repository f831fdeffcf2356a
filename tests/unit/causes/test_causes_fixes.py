"""The fixes fit the machine: its shells, its package tools, its driver. Those for bash are run by a real bash."""

import os
import subprocess
from pathlib import Path

import pytest
from causes_samples import CARD, EMPTY, case, finding

from gpuwizard.causes import describe
from gpuwizard.model.driver import DriverFacts, Gpu
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Distribution

CUSPARSE = Distribution("nvidia-cusparse-cu12", "12.5.10")


def commands(found: Finding, shell: str = "bash") -> list[str]:
    """All command texts for one shell, in the order of the fixes."""
    return [command.text for fix in found.fixes for command in fix.commands if command.shell == shell]


def titles(found: Finding) -> str:
    return "\n".join(fix.title for fix in found.fixes)


def bash(script: str, folder: Path, **variables: str) -> str:
    """Runs a script in a real bash and returns what it printed."""
    if os.name == "nt":
        pytest.skip("these fixes are for Linux, and so are their paths")
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **variables}
    done = subprocess.run(
        ["bash", "--norc", "-euc", script],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


# --- the library that TensorFlow 2.21.0 does not find


def faulty_lookup(folder: str) -> Finding:
    machine = case(version="2.21.0", packages=(CUSPARSE,))
    return describe(machine, finding("path.not-on-search-path", libraries="libcusolver.so.11", folder=folder))


@pytest.mark.skipif(os.name == "nt", reason="this fix is for Linux, and so are its paths")
def test_the_link_makes_the_library_visible_where_tensorflow_looks(tmp_path: Path) -> None:
    nvidia = tmp_path / "my env's" / "site-packages" / "nvidia"
    (nvidia / "cusolver" / "lib").mkdir(parents=True)
    (nvidia / "cusparse" / "lib").mkdir(parents=True)
    (nvidia / "cusolver" / "lib" / "libcusolver.so.11").write_text("the library")
    found = faulty_lookup(str(nvidia / "cusolver" / "lib"))
    assert found.fixes[0].title.startswith("Link the library")
    assert not found.fixes[0].needs_admin
    bash(found.fixes[0].commands[0].text, tmp_path)
    link = nvidia / "cusparse" / "lib" / "libcusolver.so.11"
    assert link.is_symlink()
    assert link.read_text() == "the library"


def test_the_variable_is_set_for_a_terminal_and_keeps_what_it_held(tmp_path: Path) -> None:
    export = next(text for text in commands(faulty_lookup("/opt/my libs")) if text.startswith("export"))
    show = f'{export}\nprintf %s "$LD_LIBRARY_PATH"'
    assert bash(show, tmp_path) == "/opt/my libs"
    assert bash(show, tmp_path, LD_LIBRARY_PATH="/usr/lib/x") == "/opt/my libs:/usr/lib/x"


def test_the_activate_script_gets_one_line_that_works(tmp_path: Path) -> None:
    found = faulty_lookup("/opt/it's here/lib")
    text = next(text for text in commands(found) if "activate" in text)
    script = tmp_path / "bin" / "activate"
    script.parent.mkdir()
    script.write_text("VIRTUAL_ENV=x\n")
    bash(text.replace("'/home/ada/gpu env/bin/activate'", f"'{script}'"), tmp_path)
    assert len(script.read_text().splitlines()) == 2
    assert bash(f". '{script}'; printf %s \"$LD_LIBRARY_PATH\"", tmp_path) == "/opt/it's here/lib"


def test_a_release_with_the_right_lookup_is_the_last_resort() -> None:
    last = faulty_lookup("/opt/lib").fixes[-1]
    assert last.commands[0].text.endswith("-m pip install 'tensorflow[and-cuda]==2.20.0'")


def test_no_link_is_made_from_a_folder_that_is_no_wheel() -> None:
    assert not any(text.startswith("ln ") for text in commands(faulty_lookup("/usr/local/cuda/lib64")))


# --- variables and search paths


def test_one_folder_leaves_the_library_path_and_the_others_stay(tmp_path: Path) -> None:
    stray = finding("path.shadowed", file="/opt/cuda 11/lib64/libcudnn.so.9", variable="LD_LIBRARY_PATH")
    found = describe(case(), stray)
    show = f'{commands(found)[0]}\nprintf %s "$LD_LIBRARY_PATH"'
    assert bash(show, tmp_path, LD_LIBRARY_PATH="/a:/opt/cuda 11/lib64:/b c") == "/a:/b c"
    assert bash(show, tmp_path, LD_LIBRARY_PATH="/opt/cuda 11/lib64/") == ""


def test_a_hidden_gpu_is_shown_again_in_each_shell() -> None:
    hidden = finding("path.devices-hidden", variable="CUDA_VISIBLE_DEVICES", value="-1")
    assert commands(describe(case(), hidden))[0] == "unset CUDA_VISIBLE_DEVICES"
    windows = describe(case("windows"), hidden)
    assert commands(windows, "cmd")[0] == 'set "CUDA_VISIBLE_DEVICES="'
    assert "Env:CUDA_VISIBLE_DEVICES" in commands(windows, "powershell")[0]
    assert "'User'" in commands(windows, "powershell")[1]


def test_an_impossible_variable_name_never_reaches_a_command() -> None:
    found = describe(case(), finding("path.devices-hidden", variable="X; rm -rf ~", value="1"))
    assert not any("rm" in text for text in commands(found))


def test_windows_path_is_changed_for_the_user_and_never_with_setx() -> None:
    lost = finding("path.not-on-search-path", libraries="cudart64_110.dll", folder="C:\\Ada's CUDA\\bin")
    found = describe(case("windows", version="2.10.1"), lost)
    for shell in ("powershell", "cmd"):
        lasting = next(text for text in commands(found, shell) if "SetEnvironmentVariable" in text)
        assert "GetEnvironmentVariable('Path', 'User')" in lasting
        assert "'C:\\Ada''s CUDA\\bin'" in lasting
        assert "setx" not in lasting
        assert "Machine" not in lasting
    fix = next(fix for fix in found.fixes if "your own PATH" in fix.title)
    assert not fix.needs_admin
    assert "new terminal" in fix.verify


def test_what_cmd_cannot_spell_is_left_out_for_cmd_only() -> None:
    found = describe(case("windows", "torch", python="C:\\%OS%\\python.exe"), finding("framework.cpu-only-build"))
    assert commands(found, "powershell")
    assert not commands(found, "cmd")


# --- packages


@pytest.mark.parametrize(
    ("installer", "beginning"),
    [
        ("pip", "'/home/ada/gpu env/bin/python' -m pip install "),
        ("uv", "uv pip install --python '/home/ada/gpu env/bin/python' "),
        ("poetry", "poetry add "),
        ("pipenv", "pipenv install "),
    ],
)
def test_libraries_come_with_the_tool_of_the_environment(installer: str, beginning: str) -> None:
    found = describe(case(installer=installer), finding("cudnn.missing", libraries="libcudnn.so.9"))
    assert commands(found)[0] == f"{beginning}'tensorflow[and-cuda]==2.20.0'"


def test_conda_changes_what_conda_installed_and_pip_what_pip_installed() -> None:
    by_conda = case(kind="conda", installer="conda")
    assert commands(describe(by_conda, finding("cudnn.missing")))[0].startswith("conda install -p '/home/ada/gpu env'")
    ours = Distribution("tensorflow", "2.20.0", installer="pip")
    by_pip = case(kind="conda", installer="conda", packages=(ours,))
    facts = by_pip.target.facts
    only_pip = TargetFacts(
        python=by_pip.target.python,
        framework="tensorflow",
        facts=type(facts)(interpreter=facts.interpreter, distributions=(ours,), package=facts.package),
    )
    assert "-m pip install" in commands(describe(Case(by_pip.machine, only_pip), finding("cudnn.missing")))[0]


def test_the_systems_own_python_is_left_alone() -> None:
    found = describe(case("debian", kind="system", python="/usr/bin/python3"), finding("cuda.library-missing"))
    assert commands(found) == [
        "/usr/bin/python3 -m venv ~/gpu-env\n~/gpu-env/bin/python -m pip install 'tensorflow[and-cuda]==2.20.0'"
    ]


def test_an_old_tensorflow_is_not_asked_for_an_extra_that_it_lacks() -> None:
    found = describe(case(version="2.9.3", python_version="3.10.4"), finding("cudnn.missing"))
    assert not any("and-cuda]==2.9" in text for text in commands(found))
    assert "conda" in titles(found)


def test_torch_is_replaced_together_with_its_family() -> None:
    vision = Distribution("torchvision", "0.20.1")
    machine = case("windows", "torch", "2.5.1+cpu", packages=(vision,))
    text = commands(describe(machine, finding("framework.cpu-only-build")), "powershell")[0]
    assert "--torch-backend cu126" in text
    assert text.endswith("torch torchvision")


def test_tensorflow_cpu_goes_before_tensorflow_comes() -> None:
    machine = case(distribution="tensorflow-cpu")
    first, second = commands(describe(machine, finding("framework.cpu-only-build")))[0].splitlines()
    assert first.endswith("-m pip uninstall -y tensorflow-cpu")
    assert second.endswith("-m pip install 'tensorflow[and-cuda]==2.20.0'")


def test_overlapping_packages_all_go_before_one_is_installed() -> None:
    found = describe(case(), finding("framework.duplicate-install", distributions="tensorflow, tensorflow-cpu"))
    assert "uninstall -y tensorflow tensorflow-cpu" in commands(found)[0].splitlines()[0]


def test_several_requirements_stay_apart() -> None:
    found = describe(case(), finding("framework.dependency-conflict", requirement="numpy>=1.26,<3 protobuf>=6.31.1"))
    assert commands(found)[0].endswith("-m pip install 'numpy>=1.26,<3' 'protobuf>=6.31.1'")


def test_an_option_in_a_log_does_not_become_an_option_of_pip() -> None:
    trick = finding("framework.dependency-conflict", requirement="--extra-index-url=//evil numpy<2")
    assert commands(describe(case(), trick))[0].endswith("-m pip install 'numpy<2'")


def test_a_windows_shell_package_is_laid_down_with_its_contents() -> None:
    machine = case("windows", version="2.13.0", packages=(Distribution("tensorflow-intel", "2.13.0"),))
    text = commands(describe(machine, finding("framework.corrupt-install")), "cmd")[0]
    assert text.endswith('"tensorflow==2.13.0" "tensorflow-intel==2.13.0"')


def test_a_shadowing_file_is_renamed_and_nothing_overwritten(tmp_path: Path) -> None:
    script = tmp_path / "it's" / "tensorflow.py"
    script.parent.mkdir()
    script.write_text("print('hello')")
    found = describe(case(), finding("framework.shadowed-module", file=str(script), module="tensorflow"))
    bash(commands(found)[0], tmp_path)
    assert not script.exists()
    assert script.with_name("my_tensorflow.py").read_text() == "print('hello')"


def test_another_python_that_has_the_framework_is_offered_first() -> None:
    found = describe(case(installed=False), finding("framework.not-installed", elsewhere="/opt/my py/bin/python"))
    assert "/opt/my py/bin/python" in found.explanation
    assert commands(found)[0] == "'/opt/my py/bin/python' -c 'import tensorflow'"


# --- TensorFlow on Windows


def test_windows_gets_the_route_by_wsl_first_and_the_last_release_after_it() -> None:
    found = describe(case("windows"), finding("framework.windows-gpu-dropped"))
    assert "WSL 2" in found.fixes[0].title
    assert commands(found, "powershell")[0].startswith("wsl --install")
    assert "'tensorflow[and-cuda]" in commands(found, "bash")[0]
    old = next(fix for fix in found.fixes if "2.10" in fix.title)
    for command in old.commands:
        assert "tensorflow==2.10.1" in command.text
        assert "numpy~=1.20" in command.text
    assert "a NumPy below 2" in old.why
    assert "11.2" in old.why
    assert "8.1" in old.why
    assert "3.10" in old.why


def test_a_card_that_the_last_release_cannot_serve_is_not_sent_there() -> None:
    blackwell = Gpu(0, "NVIDIA GeForce RTX 5090", compute_capability="12.0")
    found = describe(case("windows", gpus=(blackwell,)), finding("framework.windows-gpu-dropped"))
    assert "2.10" not in titles(found)


def test_a_toolkit_for_the_whole_system_is_for_old_tensorflow_on_windows_only() -> None:
    for machine, version in (("ubuntu", ""), ("fedora", ""), ("wsl", ""), ("windows", ""), ("container", "")):
        for cause in ("cuda.library-missing", "cudnn.missing", "cuda.version-mismatch"):
            assert "archive" not in titles(describe(case(machine, version=version), finding(cause)))
    old = describe(case("windows", version="2.10.1"), finding("cuda.library-missing", library="cudart64_110.dll"))
    assert "CUDA 11.2 and cuDNN 8.1" in titles(old)


# --- driver, container, WSL


@pytest.mark.parametrize(
    ("machine", "expected"),
    [
        ("ubuntu", "sudo ubuntu-drivers install"),
        ("debian", "sudo apt install linux-headers-amd64 nvidia-driver"),
        ("fedora", "sudo dnf install akmod-nvidia xorg-x11-drv-nvidia-cuda"),
        ("arch", "sudo pacman -Syu nvidia-open nvidia-utils"),
    ],
)
def test_the_driver_comes_from_the_distribution(machine: str, expected: str) -> None:
    found = describe(case(machine), finding("driver.missing"))
    assert expected in commands(found)[0].splitlines()
    assert found.fixes[0].needs_admin
    assert found.fixes[0].needs_restart


def test_a_driver_that_hangs_is_said_to_be_installed() -> None:
    found = describe(case(), finding("driver.not-loaded", hang="cuInit"))
    assert found.title == "The NVIDIA driver is installed but does not answer"
    assert found.fixes[0].title == "Restart the computer"
    assert "dmesg" in commands(found)[0]
    assert "einstall" in found.fixes[-1].title


def test_two_versions_of_the_driver_need_a_restart_first() -> None:
    mixed = finding("driver.library-mismatch", kernel_module_version="550.54.14", library_version="550.90.07")
    found = describe(case(), mixed)
    assert found.fixes[0].needs_restart
    assert "550.54.14" in found.explanation
    assert "550.90.07" in found.explanation


def test_an_old_driver_is_named_with_what_is_needed() -> None:
    old = finding("driver.too-old", driver_version="470.256.02", needed_driver="525.60.13", needed_cuda="12.5")
    found = describe(case(), old)
    assert "470.256.02" in found.title
    assert "525.60.13" in found.explanation
    assert "525.60.13" in found.fixes[0].why


def test_nouveau_is_kept_out_in_the_way_of_the_distribution() -> None:
    found = describe(case("fedora"), finding("driver.not-loaded", nouveau="1"))
    assert "nouveau" in found.title
    assert "dracut --force" in commands(found)[0]


def test_the_group_of_the_device_file_is_joined() -> None:
    found = describe(case(), finding("driver.permissions", file="/dev/nvidia0", mode="crw-rw---- root video"))
    assert 'sudo usermod -aG video "$USER"' in commands(found)
    owned_by_root = describe(case(), finding("driver.permissions", mode="crw------- root root"))
    assert not any("usermod" in text for text in commands(owned_by_root))


@pytest.mark.parametrize(
    ("machine", "expected"),
    [("container", "docker run --rm --gpus all ubuntu nvidia-smi"), ("pod", "kubectl describe nodes")],
)
def test_a_container_is_told_how_its_engine_gives_it_the_gpu(machine: str, expected: str) -> None:
    assert expected in commands(describe(case(machine), finding("container.gpu-not-exposed")))


def test_podman_has_its_own_option() -> None:
    host = HostFacts(release="Fedora", environment=("container",), container="podman")
    machine = Case(MachineFacts(host=host), EMPTY.target)
    found = describe(machine, finding("container.gpu-not-exposed"))
    assert "--device nvidia.com/gpu=all" in commands(found)[0]
    assert "docker" not in commands(found)[0]


def test_wsl_is_shut_down_from_either_side() -> None:
    found = describe(case("wsl"), finding("wsl.driver-misconfigured"))
    shells = {command.shell: command.text for command in found.fixes[0].commands}
    assert shells == {
        "powershell": "wsl --shutdown",
        "cmd": "wsl --shutdown",
        "bash": "wsl.exe --shutdown",
    }


def test_wsl_1_is_turned_into_wsl_2_under_its_own_name() -> None:
    host = HostFacts(release="Ubuntu 22.04", environment=("wsl1",), package_manager="apt")
    named = case("wsl", variables={"WSL_DISTRO_NAME": "Ubuntu-22.04"}).machine.search
    machine = Case(MachineFacts(host=host, search=named), EMPTY.target)
    found = describe(machine, finding("wsl.driver-misconfigured"))
    assert "wsl --set-version Ubuntu-22.04 2" in commands(found, "cmd")


# --- hardware and runtime


def test_an_old_card_gets_the_last_build_with_code_for_it() -> None:
    pascal = finding("hardware.compute-capability", compute_capability="6.1", gpu="GeForce GTX 1060")
    assert "--torch-backend cu126" in commands(describe(case("ubuntu", "torch"), pascal))[0]
    assert "GeForce GTX 1060" in describe(case("ubuntu", "torch"), pascal).title
    maxwell = finding("hardware.compute-capability", compute_capability="5.2")
    assert "tensorflow[and-cuda]==2.16.2" in commands(describe(case(), maxwell))[0]


def test_a_machine_without_the_card_is_told_that_nothing_is_broken() -> None:
    driver = DriverFacts(other_display=("AMD Radeon RX 6600",))
    machine = Case(MachineFacts(host=case().host, driver=driver), EMPTY.target)
    found = describe(machine, finding("hardware.no-nvidia-gpu"))
    assert "AMD Radeon RX 6600" in found.explanation
    assert "processor" in found.fixes[0].title


def test_a_stranger_s_process_is_ended_only_where_its_number_is_ours() -> None:
    busy = finding("runtime.memory-in-use", process="python", pids="4711, 12x, -1")
    assert "kill 4711" in commands(describe(case(), busy))
    for machine in ("container", "wsl"):
        assert not any("kill" in text for text in commands(describe(case(machine), busy)))
    assert "Stop-Process -Id 4711" in commands(describe(case("windows"), busy), "powershell")


def test_a_log_without_a_machine_is_answered_in_words() -> None:
    for cause in ("driver.missing", "cuda.library-missing", "cudnn.missing", "framework.cpu-only-build"):
        found = describe(EMPTY, finding(cause))
        assert not any(fix.commands for fix in found.fixes), cause
    assert "Windows" in describe(EMPTY, finding("driver.missing")).fixes[0].why


def test_a_dll_in_a_log_means_windows() -> None:
    found = describe(EMPTY, finding("path.not-on-search-path", library="cudnn64_8.dll", folder="C:\\tools\\cuda\\bin"))
    assert {command.shell for fix in found.fixes for command in fix.commands} == {"powershell", "cmd"}


def test_the_card_is_named_where_it_is_known() -> None:
    assert CARD.name in describe(case(), finding("driver.missing")).explanation
