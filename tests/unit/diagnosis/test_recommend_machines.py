"""Machines as people have them, and what they are told to install."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from recommending import (
    ALPINE,
    ARM,
    DOCKER,
    MACOS,
    OLD_WINDOWS,
    UBUNTU,
    WINDOWS,
    WSL,
    WSL_1,
    machine,
    named,
    of,
    python,
    text,
)

from gpuwizard.catalog.age import AS_OF
from gpuwizard.diagnosis.recommend import recommend
from gpuwizard.model.driver import CudaAnswer, DriverFacts, Gpu, KernelModule, NvmlAnswer, PciGpu
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.recommendation import Recommendation

NEW = ("580.95.05", "13.0")
PYTHON = (python("3.12"),)


def because(found: Recommendation, framework: str) -> dict[str, str]:
    return {one.version: one.because for one in found.ruled_out if one.framework == framework}


class TestLinux:
    def test_a_driver_of_last_year_serves_all_three_without_an_update(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], "550.54.14", "12.4"), PYTHON)
        assert [(one.framework, one.version) for one in found.sets[:3]] == [
            ("tensorflow", "2.20.0"),
            ("torch", "2.14.1+cu126"),
            ("jax", "0.12.0.1"),
        ]
        assert (found.gpu, found.compute_capability, found.driver) == ("NVIDIA GeForce RTX 4090", "8.9", "550.54.14")

    def test_the_newest_pytorch_is_named_with_the_driver_that_it_needs(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], "550.54.14", "12.4"), PYTHON)
        newest = of(found, "torch")[1]
        assert (newest.version, newest.needs[0]) == ("2.15.0+cu132", "driver >= 580.65.06")
        assert "newer driver" in newest.why
        assert "580.65.06" in newest.steps[0]
        assert newest is found.sets[-1]

    def test_a_new_driver_brings_the_newest_releases(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], *NEW), PYTHON)
        assert named(found, "torch")[0] == ("2.15.0+cu132", "linux")
        assert [one.cuda for one in of(found, "jax")] == ["13.*", "12.*"]
        assert found.warnings == ()

    def test_tensorflow_2_21_is_passed_over_and_why(self) -> None:
        found = recommend(machine(UBUNTU, ["8.6"], *NEW), PYTHON)
        assert named(found, "tensorflow") == [("2.20.0", "linux"), ("2.15.1", "linux")]
        assert "libcusolver" in of(found, "tensorflow")[0].why
        assert "libcusolver" in because(found, "tensorflow")["2.21.0"]
        assert "Keras 2" in of(found, "tensorflow")[1].why

    def test_pascal_keeps_an_older_cudnn(self) -> None:
        found = recommend(machine(UBUNTU, ["6.1"], *NEW), PYTHON)
        tensorflow, torch, jax = (of(found, name)[0] for name in ("tensorflow", "torch", "jax"))
        assert "'nvidia-cudnn-cu12<9.11'" in text(tensorflow)
        assert "'nvidia-cudnn-cu12<9.11'" in text(jax)
        assert (torch.version, jax.cuda) == ("2.14.1+cu126", "12.*")
        assert "--torch-backend cu126" in text(torch)
        assert "cuDNN 9.11" in because(found, "tensorflow")["2.20.0 with cuDNN 9.11 or newer"]
        assert "6.1 (Pascal)" in because(found, "torch")["2.15.0"]
        assert "2.14.1+cu130, which a plain pip install gives" in because(found, "torch")
        assert "7.5 and newer" in because(found, "jax")["0.12.0.1 with the CUDA 13 plugin"]

    def test_pinned_cuda_packages_need_no_limit(self) -> None:
        found = recommend(machine(UBUNTU, ["6.1"], *NEW), PYTHON)
        older = of(found, "tensorflow")[1]
        assert older.version == "2.15.1"
        assert "cudnn" not in text(older)

    def test_maxwell_gets_the_last_tensorflow_with_its_code(self) -> None:
        found = recommend(machine(UBUNTU, ["5.2"], "535.54.03", "12.2"), PYTHON)
        assert named(found, "tensorflow") == [("2.16.2", "linux"), ("2.15.1", "linux")]
        assert list(because(found, "tensorflow")) == ["2.17 and newer"]

    def test_kepler_gets_old_releases_and_no_jax(self) -> None:
        found = recommend(machine(UBUNTU, ["3.7"], "470.256.02", "11.4"), (python("3.10"),))
        assert named(found, "tensorflow") == [("2.14.1", "linux")]
        assert named(found, "torch") == [("2.0.1+cu117", "linux")]
        assert of(found, "jax") == []
        assert list(because(found, "jax")) == ["every release"]
        assert "numpy<2" in text(of(found, "torch")[0])

    def test_kepler_without_a_driver_is_told_the_last_branch(self) -> None:
        found = recommend(machine(UBUNTU, ["3.7"]), (python("3.10"),))
        assert any("470 branch" in warning for warning in found.warnings)
        assert found.sets

    def test_the_extra_of_tensorflow_2_14_has_no_libraries_for_python_3_11(self) -> None:
        found = recommend(machine(UBUNTU, ["3.7"], "470.256.02", "11.4"), (python("3.11"),))
        (one,) = of(found, "tensorflow")
        assert (one.python, one.interpreter) == ("3.10", "")

    @pytest.mark.parametrize("capability", ["10.0", "12.0"])
    def test_blackwell_is_promised_no_tensorflow_and_told_why(self, capability: str) -> None:
        found = recommend(machine(UBUNTU, [capability], *NEW), PYTHON)
        assert of(found, "tensorflow") == []
        assert "container image" in because(found, "tensorflow")["every release"]
        assert of(found, "torch")[0].version == "2.15.0+cu132"

    def test_blackwell_with_its_first_driver(self) -> None:
        found = recommend(machine(UBUNTU, ["12.0"], "570.133.07", "12.8"), PYTHON)
        assert of(found, "torch")[0].version == "2.11.0+cu128"
        assert of(found, "jax")[0].cuda == "12.*"

    def test_a_driver_that_no_longer_knows_the_card(self) -> None:
        bus = Found((PciGpu("0000:01:00.0", "102d", "Tesla K80"),), "/sys/bus/pci/devices")
        module = Found(KernelModule(nvidia=True, version="550.54.14"), "/proc/modules")
        found = recommend(MachineFacts(UBUNTU, DriverFacts(pci=bus, module=module)), (python("3.10"),))
        assert found.compute_capability == "3.7"
        assert "too new for this card" in found.warnings[0]
        assert any("470 branch" in need for need in found.sets[0].needs)

    def test_the_newest_card_of_a_tensorflow_compiles_at_first(self) -> None:
        found = recommend(machine(UBUNTU, ["9.0"], *NEW), PYTHON)
        first = found.sets[0]
        assert (first.framework, first.version) == ("tensorflow", "2.20.0")
        assert "first start" in first.why

    def test_portable_code_needs_a_driver_that_can_compile_it(self) -> None:
        found = recommend(machine(DOCKER, ["9.0"], "535.183.01", "12.2"), (python("3.11"),))
        assert [(one.version, one.needs[0]) for one in of(found, "tensorflow")] == [
            ("2.15.1", "driver >= 535.54.03"),
            ("2.20.0", "driver >= 555.42.02"),
        ]

    def test_a_driver_that_is_too_old_for_everything(self) -> None:
        found = recommend(machine(UBUNTU, ["6.1"], "390.77", "9.1"), PYTHON)
        assert len(found.sets) >= 3
        assert any("too old for all" in warning and "580 branch" in warning for warning in found.warnings)

    def test_what_the_driver_says_of_itself_counts_more_than_its_number(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], "580.95.05", "10.2"), PYTHON)
        assert any("too old for all" in warning for warning in found.warnings)

    def test_without_a_driver_sets_are_still_named(self) -> None:
        found = recommend(machine(UBUNTU, ["8.6"]), PYTHON)
        assert named(found, "tensorflow")[0] == ("2.20.0", "linux")
        assert "First install the NVIDIA driver 525.60.13" in of(found, "tensorflow")[0].steps[0]
        least = (
            "No NVIDIA driver was found. Everything below needs one, version 525.60.13 at least; each entry says which."
        )
        assert least in found.warnings

    def test_a_driver_that_tells_no_version_is_not_called_missing(self) -> None:
        bare = machine(UBUNTU, ["8.9"], "580.95.05", "10.2")
        card = Gpu(0, "NVIDIA GeForce RTX 4090", compute_capability="8.9")
        silent = replace(bare.driver, nvml=Found(NvmlAnswer(0, "", "", "10.2", (card,)), "NVML"))
        silent = replace(silent, module=Absent(("/proc/modules",)))
        (told,) = [one for one in recommend(replace(bare, driver=silent), PYTHON).warnings if "driver" in one]
        assert told.startswith("Which version the NVIDIA driver has could not be seen (it supports CUDA up to 10.2).")

    def test_old_c_library(self) -> None:
        found = recommend(machine(replace(UBUNTU, libc="glibc 2.17"), ["8.6"], *NEW), PYTHON)
        assert named(found, "tensorflow")[0][0] == "2.20.0"
        assert "glibc 2.28" in because(found, "torch")["2.7 and newer"]

    def test_a_processor_without_avx(self) -> None:
        host = replace(UBUNTU, cpu_flags=Found((), "/proc/cpuinfo"))
        found = recommend(machine(host, ["8.6"], *NEW), PYTHON)
        assert {one.framework for one in found.sets} == {"torch"}
        assert "AVX" in because(found, "tensorflow")["every release"]

    @pytest.mark.parametrize(("host", "word"), [(ALPINE, "musl"), (WSL_1, "WSL 1")])
    def test_systems_on_which_nothing_works(self, host: object, word: str) -> None:
        found = recommend(machine(host, ["8.6"], *NEW), PYTHON)  # type: ignore[arg-type]
        assert found.sets == ()
        assert [word in one.because for one in found.ruled_out] == [True] * 3


class TestWindows:
    def test_tensorflow_in_wsl_first_and_then_2_10(self) -> None:
        found = recommend(machine(WINDOWS, ["8.6"], "528.49", "12.0"), (python("3.10", windows=True),))
        assert named(found, "tensorflow") == [("2.20.0", "wsl"), ("2.10.1", "windows")]
        in_wsl, native = of(found, "tensorflow")
        assert text(in_wsl, "powershell") == "wsl --install -d Ubuntu-24.04"
        assert "tensorflow[and-cuda]==2.20.0" in text(in_wsl)
        assert "WSL 2 (it runs Linux inside Windows)" in in_wsl.needs
        assert (native.python, native.cuda, native.cudnn) == ("3.10", "11.2", "8.1")
        assert "NumPy 1" in native.why
        assert "2.11 and newer on Windows itself" in because(found, "tensorflow")

    def test_2_10_brings_its_cuda_by_conda(self) -> None:
        found = recommend(machine(WINDOWS, ["6.1"], "580.97", "13.0"), ())
        native = of(found, "tensorflow")[1]
        for shell in ("powershell", "cmd"):
            assert "cudatoolkit=11.2" in text(native, shell)
            assert "cudnn=8.1.0" in text(native, shell)
            assert "numpy==1.*" in text(native, shell)
            assert "CondaForge.Miniforge3" in text(native, shell).splitlines()[0]

    def test_a_conda_that_is_at_hand_is_used(self) -> None:
        conda = Environment("C:\\My Conda\\envs\\a\\python.exe", "conda", "a", "3.9.1", "C:\\My Conda\\envs\\a")
        found = recommend(machine(WINDOWS, ["8.6"], "580.97", "13.0"), (conda,))
        native = of(found, "tensorflow")[1]
        assert text(native, "powershell").startswith("& 'C:\\My Conda\\Scripts\\conda.exe' create -y")
        assert text(native, "cmd").startswith('"C:\\My Conda\\Scripts\\conda.exe" create -y')

    def test_pytorch_runs_on_windows_itself_from_its_own_index(self) -> None:
        found = recommend(machine(WINDOWS, ["8.6"], "528.49", "12.0"), (python("3.11", windows=True),))
        first = found.sets[0]
        assert (first.framework, first.version, first.on) == ("torch", "2.14.1+cu126", "windows")
        assert "'C:\\Users\\Eva Müller\\Python311\\python.exe' -m venv" in text(first, "powershell")
        assert '--torch-backend cu126 "torch==2.14.1"' in text(first, "cmd")
        assert "any release from a plain pip install" in because(found, "torch")

    def test_jax_runs_only_in_wsl(self) -> None:
        found = recommend(machine(WINDOWS, ["8.6"], "581.42", "13.0"), ())
        assert {one.on for one in of(found, "jax")} == {"wsl"}
        assert "every release on Windows itself" in because(found, "jax")

    def test_pascal(self) -> None:
        found = recommend(machine(WINDOWS, ["6.1"], "580.97", "13.0"), (python("3.13", windows=True),))
        assert named(found, "torch") == [("2.14.1+cu126", "windows")]
        assert named(found, "tensorflow") == [("2.20.0", "wsl"), ("2.10.1", "windows")]
        assert "'nvidia-cudnn-cu12<9.11'" in text(of(found, "tensorflow")[0])

    def test_maxwell_is_not_served_in_wsl(self) -> None:
        found = recommend(machine(WINDOWS, ["5.2"], "580.97", "13.0"), (python("3.12", windows=True),))
        assert named(found, "tensorflow") == [("2.10.1", "windows")]
        assert of(found, "jax") == []

    def test_blackwell_has_no_native_tensorflow(self) -> None:
        found = recommend(machine(WINDOWS, ["12.0"], "581.42", "13.0"), (python("3.11", windows=True),))
        assert found.sets[0].framework == "torch"
        assert of(found, "tensorflow") == []
        assert "CUDA 11.2" in because(found, "tensorflow")["2.10.1 on Windows itself"]
        assert "In WSL it can" not in because(found, "tensorflow")["2.11 and newer on Windows itself"]

    def test_an_old_windows_has_no_gpu_in_wsl(self) -> None:
        found = recommend(machine(OLD_WINDOWS, ["8.6"], "528.49", "12.0"), (python("3.10", windows=True),))
        assert named(found, "tensorflow") == [("2.10.1", "windows")]
        assert any("21H2" in reason for reason in because(found, "jax").values())
        assert [command.shell for command in of(found, "torch")[0].commands] == ["cmd", "powershell"]

    def test_a_missing_python_comes_from_winget(self) -> None:
        found = recommend(machine(WINDOWS, ["8.6"], "581.42", "13.0"), (python("3.7", windows=True),))
        one = of(found, "torch")[0]
        assert one.needs == ("driver >= 580", "Python 3.12")
        assert text(one, "cmd").splitlines()[:2] == [
            "winget install --id Python.Python.3.12 --exact --scope user --architecture x64",
            # The terminal that is open does not know the launcher py yet.
            '"%LOCALAPPDATA%\\Programs\\Python\\Python312\\python.exe" -m venv "%USERPROFILE%\\gpu-torch-2.15-cu132"',
        ]

    def test_a_python_of_32_bit_is_not_used(self) -> None:
        narrow = Environment("C:\\Python312-32\\python.exe", "py-launcher", "3.12-32", "3.12.4", "C:\\Python312-32")
        found = recommend(machine(WINDOWS, ["8.6"], "581.42", "13.0"), (narrow,))
        assert all(one.interpreter == "" for one in found.sets)


class TestElsewhere:
    def test_in_wsl_the_driver_is_that_of_windows(self) -> None:
        found = recommend(machine(WSL, ["8.9"], "576.52", "12.9"), PYTHON)
        assert {one.on for one in found.sets} == {"wsl"}
        assert of(found, "tensorflow")[0].needs == ("driver >= 527.41",)
        assert "WSL experimental" in of(found, "jax")[0].why

    def test_in_wsl_the_card_may_not_be_seen(self) -> None:
        hidden = MachineFacts(WSL, DriverFacts(pci=Absent(("the bus",)), nvml=Unknown("It crashed.", "crash")))
        found = recommend(hidden, PYTHON)
        assert found.sets
        assert (found.gpu, found.compute_capability) == ("", "")
        assert "7.5 (Turing)" in found.assumed[0]

    def test_in_a_container_the_driver_belongs_to_the_host(self) -> None:
        found = recommend(machine(DOCKER, ["9.0"]), (python("3.11"),))
        assert {one.on for one in found.sets} == {"container"}
        assert any("--gpus all" in warning for warning in found.warnings)
        assert "on the machine that runs the container" in found.sets[0].steps[0]

    def test_no_gpu(self) -> None:
        found = recommend(machine(UBUNTU, []), PYTHON)
        assert (found.sets, found.ruled_out) == ((), ())
        assert "No NVIDIA GPU was found" in found.warnings[0]

    def test_macos(self) -> None:
        found = recommend(machine(MACOS, []), PYTHON)
        assert found.sets == ()
        assert {one.framework for one in found.ruled_out} == {"tensorflow", "torch", "jax"}

    def test_arm(self) -> None:
        found = recommend(machine(ARM, ["9.0"], *NEW), PYTHON)
        assert of(found, "tensorflow") == []
        assert "ARM" in because(found, "tensorflow")["every release"]
        assert named(found, "torch") == [("2.15.0+cu132", "linux")]
        assert "--torch-backend" not in text(of(found, "torch")[0])
        assert of(found, "jax")
        assert found.assumed

    def test_a_board_of_nvidia_has_packages_of_its_own(self) -> None:
        orin = Gpu(0, "Orin", compute_capability="8.7")
        answer = Found(
            CudaAnswer("/usr/lib/libcuda.so.1", code=0, cuda_version="12.6", device_count=1, devices=(orin,))
        )
        found = recommend(MachineFacts(ARM, DriverFacts(cuda=answer)), PYTHON)
        assert found.sets == ()
        assert all("NVIDIA's own" in one.because for one in found.ruled_out)

    def test_the_newest_board_runs_what_servers_run_and_numbers_its_driver_by_the_branch(self) -> None:
        thor = NvmlAnswer(0, "", "580.00", "13.0", (Gpu(0, "NVIDIA Thor", compute_capability="11.0"),))
        found = recommend(MachineFacts(ARM, DriverFacts(nvml=Found(thor, "NVML"))), PYTHON)
        assert named(found, "torch") == [("2.15.0+cu132", "linux")]
        assert {one.needs[0] for one in found.sets} == {"driver >= 580"}
        assert found.warnings == ()

    def test_windows_on_arm_is_not_sent_to_wsl(self) -> None:
        host = replace(WINDOWS, machine="ARM64")
        found = recommend(machine(host, ["8.9"], "581.42", "13.0"), (python("3.12", windows=True),))
        assert found.sets == ()
        assert all("Windows on ARM" in one.because for one in found.ruled_out)
        assert not any("WSL" in one.version for one in found.ruled_out)

    def test_an_old_c_library_gets_the_jax_whose_cudnn_can_be_installed(self) -> None:
        host = replace(UBUNTU, libc="glibc 2.17")
        found = recommend(machine(host, ["8.0"], "525.147.05", "12.0"), (python("3.11"),))
        assert of(found, "jax")[0].version == "0.5.3"
        assert "glibc 2.27" in because(found, "jax")["0.6 and newer"]

    def test_a_card_that_is_only_on_the_bus_is_known_by_its_device_id(self) -> None:
        bus = Found((PciGpu("0000:01:00.0", "1b06"),), "/sys/bus/pci/devices")
        found = recommend(MachineFacts(UBUNTU, DriverFacts(pci=bus)), PYTHON)
        assert found.compute_capability == "6.1"
        assert "GP102" in found.gpu
        assert of(found, "torch")[0].version == "2.14.1+cu126"


class TestSeveralCards:
    def test_builds_that_serve_both_are_named(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9", "6.1"], *NEW), PYTHON)
        assert named(found, "torch")[0][0] == "2.14.1+cu126"
        assert "differ" in found.warnings[0]

    def test_where_none_serves_both_the_first_card_decides(self) -> None:
        found = recommend(machine(UBUNTU, ["12.0", "6.1"], *NEW), PYTHON)
        assert named(found, "torch")[0][0] == "2.15.0+cu132"
        assert any("No build of PyTorch serves all" in warning and "RTX 5090" in warning for warning in found.warnings)

    def test_what_the_driver_gives_to_programs_counts_and_not_what_it_lists(self) -> None:
        facts = machine(UBUNTU, ["12.0", "6.1"], *NEW)
        given = Gpu(0, "NVIDIA GeForce GTX 1080", compute_capability="6.1")
        answer = Found(CudaAnswer("libcuda.so.1", code=0, cuda_version="13.0", device_count=1, devices=(given,)))
        found = recommend(replace(facts, driver=replace(facts.driver, cuda=answer)), PYTHON)
        assert found.compute_capability == "6.1"
        assert found.warnings == ()


class TestPythons:
    FACTS = machine(UBUNTU, ["8.9"], *NEW)

    def test_only_a_python_that_is_too_new_for_tensorflow(self) -> None:
        found = recommend(self.FACTS, (python("3.14"),))
        one = of(found, "tensorflow")[0]
        assert (one.python, one.interpreter, one.needs[1]) == ("3.12", "", "Python 3.12")
        assert "uv venv --seed --python 3.12" in text(one)
        assert "3.9 to 3.13" in because(found, "tensorflow")["every release with Python 3.14"]
        assert of(found, "torch")[0].interpreter == "/usr/bin/python3.14"
        assert found.sets.index(one) > found.sets.index(of(found, "torch")[0])

    def test_the_first_python_at_hand_is_preferred(self) -> None:
        found = recommend(self.FACTS, (python("3.13"), python("3.12")))
        assert {one.python for one in found.sets if one.framework == "torch"} == {"3.13"}

    def test_another_that_fits_stands_in(self) -> None:
        found = recommend(self.FACTS, (python("3.8"), python("3.13"), python("3.12")))
        assert of(found, "torch")[0].interpreter == "/usr/bin/python3.12"

    def test_the_chosen_python_decides_the_release(self) -> None:
        pythons = (python("3.12"), python("3.10"))
        found = recommend(self.FACTS, pythons, python="/usr/bin/python3.10")
        torch = of(found, "torch")
        assert (torch[0].version, torch[0].python) == ("2.14.1+cu130", "3.10")
        assert (torch[-1].version, torch[-1].needs[1]) == ("2.15.0+cu132", "Python 3.12 instead of the one you named")
        assert of(found, "jax")[0].version == "0.6.2"

    def test_a_chosen_python_without_a_version_is_said(self) -> None:
        found = recommend(self.FACTS, (), python="/opt/odd/python")
        assert "/opt/odd/python" in found.warnings[0]
        assert all(one.interpreter == "" for one in found.sets)

    @pytest.mark.parametrize("path", ["/opt/python/bin/python3.13t", "/opt/pypy3.10/bin/pypy3"])
    def test_other_kinds_of_python_are_not_used(self, path: str) -> None:
        found = recommend(self.FACTS, (Environment(path, "system", "", "3.13.1", "/opt"),))
        assert all(one.interpreter == "" for one in found.sets)

    def test_what_is_installed_and_fits_comes_first(self) -> None:
        held = (
            FrameworkVersion("tensorflow", "tensorflow", "2.19.0"),
            FrameworkVersion("torch", "torch", "2.6.0+cu124"),
        )
        mine = Environment(
            "/home/eva/my env/bin/python", "venv", "my env", "3.11.2", "/home/eva/my env", frameworks=held
        )
        found = recommend(self.FACTS, (mine,))
        assert [(one.version, one.installed) for one in found.sets[:2]] == [("2.19.0", True), ("2.6.0+cu124", True)]
        assert text(found.sets[0]).startswith("'/home/eva/my env/bin/python' -c ")

    def test_an_installed_jax_is_known_by_its_plugin(self) -> None:
        held = FrameworkVersion("jax", "jax", "0.10.2", "jax-cuda12-plugin")
        found = recommend(self.FACTS, (python("3.12", False, "venv", held),))
        assert (found.sets[0].version, found.sets[0].cuda, found.sets[0].installed) == ("0.10.2", "12.*", True)

    def test_what_is_installed_is_not_vouched_for_where_the_card_needs_an_old_cudnn_beside_it(self) -> None:
        held = FrameworkVersion("tensorflow", "tensorflow", "2.20.0")
        found = recommend(machine(UBUNTU, ["6.1"], *NEW), (python("3.12", False, "venv", held),))
        assert not any(one.installed for one in found.sets)

    @pytest.mark.parametrize(
        "held",
        [
            FrameworkVersion("jax", "jax", "0.10.2"),
            FrameworkVersion("tensorflow", "tensorflow-cpu", "2.20.0"),
            FrameworkVersion("tensorflow", "tensorflow", "2.21.0"),
            FrameworkVersion("torch", "torch", "2.5.1+cpu"),
        ],
    )
    def test_what_is_installed_and_does_not_work_is_not_called_so(self, held: FrameworkVersion) -> None:
        found = recommend(self.FACTS, (python("3.12", False, "venv", held),))
        assert not any(one.installed for one in found.sets)

    def test_an_installed_build_that_needs_a_newer_driver_is_not_called_so(self) -> None:
        held = FrameworkVersion("torch", "torch", "2.15.0")
        found = recommend(machine(UBUNTU, ["8.9"], "550.54.14", "12.4"), (python("3.12", False, "venv", held),))
        assert not any(one.installed for one in found.sets)

    def test_debian_keeps_the_part_that_makes_environments_apart(self) -> None:
        first = text(recommend(self.FACTS, PYTHON).sets[0]).splitlines()[0]
        assert first == "sudo apt update && sudo apt install -y python3.12-venv"

    def test_a_path_that_a_shell_cannot_spell_leads_to_another_python(self) -> None:
        odd = Environment('C:\\a"b%c\\python.exe', "system", "3.12", "3.12.4", "C:\\odd")
        found = recommend(machine(WINDOWS, ["8.9"], "581.42", "13.0"), (odd,))
        assert "winget install --id Python.Python.3.12" in text(of(found, "torch")[0], "cmd")


class TestFrameworks:
    def test_only_what_was_asked_for(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], *NEW), PYTHON, frameworks=("jax",))
        assert {one.framework for one in (*found.sets, *found.ruled_out)} == {"jax"}

    def test_in_the_order_in_which_they_were_named(self) -> None:
        found = recommend(machine(UBUNTU, ["8.9"], *NEW), PYTHON, frameworks=("jax", "tensorflow"))
        assert [one.framework for one in found.sets[:2]] == ["jax", "tensorflow"]


class TestAge:
    FACTS = machine(UBUNTU, ["8.9"], *NEW)

    def test_the_day_of_the_knowledge_is_told(self) -> None:
        assert recommend(self.FACTS, PYTHON).knowledge == AS_OF.isoformat()

    @pytest.mark.parametrize(("days", "warned"), [(0, False), (90, False), (91, True), (400, True)])
    def test_old_knowledge_is_warned_of_first(self, days: int, warned: bool) -> None:
        found = recommend(self.FACTS, PYTHON, today=AS_OF + timedelta(days=days))
        assert [f"{days} days old" in warning for warning in found.warnings] == [True] * warned

    def test_a_clock_that_runs_behind_is_no_matter(self) -> None:
        assert recommend(self.FACTS, PYTHON, today=date(2020, 1, 1)).warnings == ()
