"""`gpuwizard check --json` on Windows, with made-up installations of TensorFlow in a real environment."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from windows_machine import check, finding, gpuwizard, install, layer

DLL_LOAD_FAILED = (
    "raise ImportError('DLL load failed while importing _pywrap_tensorflow_internal: "
    "The specified module could not be found.')\n"
)
CRASH = "import faulthandler\nfaulthandler._read_null()\n"
BUILD_INFO = "build_info = {'is_cuda_build': True, 'cuda_version': '64_112', 'cudnn_version': '64_8'}\n"
WORKING = "__version__ = '2.10.1'\nclass config:\n    list_physical_devices = staticmethod(lambda kind=None: [])\n"


@pytest.mark.stand_ins
def test_a_release_without_gpu_support_on_windows(environment: Path) -> None:
    install(
        environment,
        "tensorflow-intel",
        "2.15.0",
        {"tensorflow/__init__.py": WORKING.replace("2.10.1", "2.15.0")},
    )
    install(environment, "tensorflow", "2.15.0", {})
    report = check(environment)
    assert report["results"][0]["root"] == "framework.windows-gpu-dropped"
    target = report["results"][0]["target"]
    assert (target["python"], target["kind"]) == (str(environment), "venv")


@pytest.mark.stand_ins
def test_libraries_of_cuda_that_are_nowhere_are_named(environment: Path) -> None:
    files = {"tensorflow/__init__.py": WORKING, "tensorflow/python/platform/build_info.py": BUILD_INFO}
    install(environment, "tensorflow", "2.10.1", files)
    report = check(environment, "--no-gpu-test")
    assert report["results"][0]["root"] == "cuda.library-missing"
    assert "cudart64_110.dll" in json.dumps(finding(report, "cuda.library-missing"))
    assert "cudnn64_8.dll" in json.dumps(finding(report, "cudnn.missing"))
    assert layer(report, "driver")["status"] == "passed"


@pytest.mark.stand_ins
def test_dlls_that_cannot_be_loaded_at_import(environment: Path) -> None:
    files = {
        "tensorflow/__init__.py": DLL_LOAD_FAILED,
        "tensorflow/python/platform/build_info.py": BUILD_INFO,
    }
    install(environment, "tensorflow", "2.10.1", files)
    report = check(environment)
    assert layer(report, "framework")["status"] == "failed"
    stages = {stage["name"]: stage for stage in report["facts"]["targets"][0]["run"]["stages"]}
    assert "DLL load failed" in stages["import"]["error"]
    assert report["results"][0]["root"] not in (None, "unexplained")


@pytest.mark.stand_ins
def test_an_import_that_crashes_names_windows_status(environment: Path) -> None:
    install(environment, "tensorflow", "2.10.1", {"tensorflow/__init__.py": CRASH})
    report = check(environment)
    end = report["facts"]["targets"][0]["run"]["end"]
    assert (end["kind"], end["name"], end["stage"]) == ("signal", "STATUS_ACCESS_VIOLATION", "import")
    assert "STATUS_ACCESS_VIOLATION" in json.dumps(report["results"][0]["findings"])


@pytest.mark.stand_ins
@pytest.mark.parametrize(
    ("variables", "root"),
    [
        ({"FAKE_DEVICE": "gone", "FAKE_NVML_INIT": "9", "FAKE_CUDA_INIT": "100"}, "hardware.no-nvidia-gpu"),
        ({"FAKE_DEVICE": "43", "FAKE_NVML_INIT": "9", "FAKE_CUDA_INIT": "100"}, "driver.not-loaded"),
        ({"CUDA_VISIBLE_DEVICES": "-1"}, "path.devices-hidden"),
    ],
)
def test_what_lies_below_the_framework_is_the_root(environment: Path, variables: dict[str, str], root: str) -> None:
    torch = "__version__ = '2.5.1+cu124'\n"
    files = {"torch/__init__.py": torch, "torch/version.py": "cuda = '12.4'\nhip = None\n"}
    install(environment, "torch", "2.5.1+cu124", files)
    assert check(environment, "--no-gpu-test", **variables)["results"][0]["root"] == root


@pytest.mark.stand_ins
def test_a_card_that_may_be_gone_is_not_said_to_be_gone(environment: Path) -> None:
    """Without an answer of the configuration manager nothing may be claimed of the hardware."""
    report = check(environment, FAKE_DEVICE="", FAKE_NVML_INIT="9", FAKE_CUDA_INIT="999")
    assert "hardware.no-nvidia-gpu" not in {found["cause"] for found in report["results"][0]["findings"]}


def test_a_saved_report_does_not_name_the_user(environment: Path, tmp_path: Path) -> None:
    names = {suffix: tmp_path / f"report ü.{suffix}" for suffix in ("json", "html", "md")}
    saves = [word for path in names.values() for word in ("--save", str(path))]
    home = tmp_path / "Users" / "anna.mueller"
    home.mkdir(parents=True)
    path = f"{home}\\bin;{os.environ['PATH']}"
    variables = {"USERPROFILE": str(home), "USERNAME": "anna.mueller", "PATH": path}
    gpuwizard("check", "--no-gpu-test", "--python", str(environment), *saves, **variables)
    for saved in names.values():
        text = saved.read_text("utf-8")
        assert "anna.mueller" not in text.lower()
        assert str(home).lower() not in text.replace("\\\\", "\\").lower()


def test_the_short_commands_answer() -> None:
    assert gpuwizard("--version").stdout.split()[0] == b"gpuwizard"
    causes = json.loads(gpuwizard("causes", "--json").stdout.decode("utf-8"))["causes"]
    assert "framework.windows-gpu-dropped" in {row["cause"] for row in causes}
    environments = json.loads(gpuwizard("environments", "--json").stdout.decode("utf-8"))["environments"]
    assert any(os.path.samefile(item["python"], sys.executable) for item in environments)


def test_a_log_as_powershell_writes_it_is_read(tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    log.write_bytes(DLL_LOAD_FAILED.encode("utf-16"))
    done = gpuwizard("explain", str(log), "--on", "windows", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout.decode("utf-8"))["causes"]


def test_nothing_is_printed_where_there_is_no_console(tmp_path: Path) -> None:
    """The window's program, pythonw.exe, has no stdout: the commands still run to their end."""
    window = Path(sys.executable).with_name("pythonw.exe")
    report = tmp_path / "report.json"
    command = [str(window), "-m", "gpuwizard", "check", "--no-gpu-test", "--python", sys.executable]
    done = subprocess.run([*command, "--save", str(report)], check=False, timeout=120)
    assert done.returncode in (0, 1)
    assert json.loads(report.read_text("utf-8"))["results"]
