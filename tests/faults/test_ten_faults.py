"""Ten faults on which tools die, hang or mislead: `gpuwizard check --json` names each and the right next step."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from lab import CUDA_LIBRARIES, Driver, pretend
from lab.terminal import Terminal, Typed

from gpuwizard.model.outcome import Unknown
from gpuwizard.probes.platform import current

pytestmark = pytest.mark.lab
MISMATCH = "Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 535.104"
FILES: dict[str, Callable[..., dict[str, str]]] = {"torch": pretend.torch, "tensorflow": pretend.tensorflow}
TITLES = {"torch": "PyTorch", "tensorflow": "TensorFlow"}
VERSIONS = {"torch": "2.5.1+cu124", "tensorflow": "2.21.0"}


class Answer:
    """The one result of a check, and how the command went."""

    def __init__(self, typed: Typed) -> None:
        assert typed.code in (0, 1), typed.err
        self.code = typed.code
        self.seconds = typed.seconds
        self.report: Any = typed.json
        (self.result,) = self.report["results"]

    @property
    def root(self) -> str:
        return str(self.result["root"])

    @property
    def finding(self) -> Any:
        return self.result["findings"][0]

    @property
    def said(self) -> str:
        return "\n".join(item["says"] for item in self.finding["evidence"])

    @property
    def step(self) -> Any:
        return self.finding["fixes"][0]

    @property
    def step_text(self) -> str:
        return "\n".join([self.step["title"], *(command["text"] for command in self.step["commands"])])

    @property
    def causes(self) -> list[str]:
        return [finding["cause"] for finding in self.result["findings"]]

    def layer(self, name: str) -> Any:
        return next(layer for layer in self.result["layers"] if layer["id"] == name)


Check = Callable[..., Answer]


@pytest.fixture
def check(gpuwizard: Terminal, new_python: str) -> Check:
    """Checks the test's own Python."""

    def run(*arguments: str, env: Mapping[str, str], cwd: Path | None = None, limit: float = 60) -> Answer:
        return Answer(gpuwizard("check", "--json", "--python", new_python, *arguments, env=env, cwd=cwd, limit=limit))

    return run


both = pytest.mark.parametrize("framework", ["torch", "tensorflow"])


@both
def test_1_the_import_crashes(check: Check, driver: Driver, new_python: str, framework: str) -> None:
    crash = FILES[framework]("import ctypes; ctypes.string_at(0)")
    pretend.install(new_python, framework, VERSIONS[framework], crash)
    answer = check(env=driver())
    assert answer.root == "framework.corrupt-install"
    assert answer.result["verdict"] == f"{TITLES[framework]} crashes while being imported (SIGSEGV)."
    assert "touched memory" in answer.said
    assert f"{framework}/__init__.py" in answer.said
    assert TITLES[framework].lower() in answer.step_text.lower()
    assert "install" in answer.step_text


@both
def test_2_the_import_hangs(check: Check, driver: Driver, new_python: str, framework: str) -> None:
    hang = FILES[framework]("import time; time.sleep(600)")
    pretend.install(new_python, framework, VERSIONS[framework], hang)
    answer = check("--timeout", "3", env=driver())
    assert answer.seconds < 15
    assert answer.result["verdict"] == f"{TITLES[framework]} hangs while being imported."
    assert "did not end within the time limit" in answer.said
    assert "--timeout" in answer.step_text


def test_3_a_dll_is_missing_behind_the_import(check: Check, driver: Driver, new_python: str) -> None:
    dll = r"C:\\Users\\me\\venv\\Lib\\site-packages\\torch\\lib\\fbgemm.dll"
    text = f'[WinError 126] The specified module could not be found. Error loading "{dll}" or a dependency of it.'
    broken = pretend.torch(f"raise OSError('''{text}''')")
    pretend.install(new_python, "torch", "2.4.0+cu124", broken)
    answer = check(env=driver())
    assert answer.root == "system.msvc-runtime-missing"
    assert "fbgemm.dll" in answer.said
    assert "framework.not-installed" not in answer.causes
    assert answer.result["verdict"].startswith("PyTorch cannot be imported")
    assert "Visual C++" in answer.step_text


class TestFour:
    HANG = "sleep 600"

    def test_nvidia_smi_hangs(self, check: Check, driver: Driver, tmp_path: Path) -> None:
        pretend.program(tmp_path / "bin", "nvidia-smi", self.HANG)
        answer = check(env=pretend.first_on_path(driver(nvml=False), tmp_path / "bin"))
        assert answer.seconds < 25
        assert "nvidia-smi did not answer" in str(answer.result)
        assert answer.layer("driver")["status"] in ("failed", "warning")

    def test_it_is_not_asked_where_nvml_tells_all(self, check: Check, driver: Driver, tmp_path: Path) -> None:
        asked = tmp_path / "asked"
        pretend.program(tmp_path / "bin", "nvidia-smi", f"touch '{asked}'\n{self.HANG}")
        answer = check(env=pretend.first_on_path(driver(), tmp_path / "bin"))
        assert answer.layer("driver")["status"] == "passed"
        assert not asked.exists()
        assert answer.seconds < 8


@pytest.mark.skipif(isinstance(current().pci_gpus(), Unknown), reason="the PCI bus is hidden here")
def test_5_driver_and_kernel_module_differ(check: Check, driver: Driver, tmp_path: Path) -> None:
    pretend.program(tmp_path / "bin", "nvidia-smi", f"cat <<'END'\n{MISMATCH}\nEND\nexit 18")
    env = pretend.first_on_path(driver(cuda_init=803, nvml_init=18), tmp_path / "bin")
    answer = check(env=env)
    assert answer.root == "driver.library-mismatch"
    assert "Driver/library version mismatch" in answer.said
    assert answer.step["needs_restart"]
    assert "driver.missing" not in answer.causes


def test_6_pytorch_without_cuda(check: Check, driver: Driver, new_python: str) -> None:
    version = "2.5.1+cpu"
    pretend.install(new_python, "torch", version, pretend.torch(version=version, cuda=""))
    answer = check("--no-gpu-test", env=driver())
    assert answer.root == "framework.cpu-only-build"
    assert version in answer.said
    assert "torch" in answer.step_text
    assert "pip install" in answer.step_text
    assert answer.layer("driver")["status"] == "passed"


def test_7_tensorflow_without_cuda(check: Check, driver: Driver, new_python: str) -> None:
    pretend.install(new_python, "tensorflow-cpu", "2.20.0", pretend.tensorflow(version="2.20.0", cuda=False))
    answer = check("--no-gpu-test", env=driver())
    assert answer.root == "framework.cpu-only-build"
    assert "tensorflow-cpu 2.20.0" in answer.said
    assert "tensorflow[and-cuda]" in answer.step_text
    assert "uninstall" in answer.step_text, "both packages own the same folder"


@pytest.mark.parametrize(
    "versions",
    [
        "<driver_version>610.43.02</driver_version><cuda_version>13.3</cuda_version>",
        "<kmd_version>610.43.02</kmd_version><cuda_umd_version>13.3</cuda_umd_version>",
        "<driver_version>610.43.02</driver_version><kmd_version>610.43.02</kmd_version>"
        "<cuda_version>[Deprecated; will be removed in CUDA 14.0. Use CUDA UMD Version instead]</cuda_version>"
        "<cuda_umd_version>13.3</cuda_umd_version>",
    ],
    ids=["old names", "new names", "deprecated names"],
)
def test_8_a_healthy_gpu_under_driver_610(check: Check, driver: Driver, tmp_path: Path, versions: str) -> None:
    card = "<product_name>NVIDIA B200</product_name><fb_memory_usage><total>183359 MiB</total></fb_memory_usage>"
    xml = f"<?xml version='1.0' ?><nvidia_smi_log>{versions}<gpu id='00000000:63:00.0'>{card}</gpu></nvidia_smi_log>"
    banner = "| NVIDIA-SMI 610.43.02      KMD Version: 610.43.02     CUDA UMD Version: 13.3     |"
    script = f'case "$*" in\n"-q -x") cat <<\'END\'\n{xml}\nEND\n;;\n*) echo "{banner}" ;;\nesac'
    pretend.program(tmp_path / "bin", "nvidia-smi", script)
    env = pretend.first_on_path(driver(nvml=False, cuda_version=13030), tmp_path / "bin")
    answer = check(env=env)
    assert answer.layer("driver")["status"] == "passed"
    assert "610.43.02" in answer.layer("driver")["summary"]
    assert answer.report["facts"]["machine"]["driver"]["smi"]["value"]["cuda_version"] == "13.3"
    assert answer.root == "framework.not-installed"
    assert [cause for cause in answer.causes if cause.startswith(("driver", "hardware"))] == []


@both
@pytest.mark.parametrize("where", ["the working folder", "PYTHONPATH"])
def test_9_a_file_of_the_users_hides_the_framework(
    check: Check, driver: Driver, new_python: str, tmp_path: Path, framework: str, where: str
) -> None:
    pretend.install(new_python, framework, VERSIONS[framework], FILES[framework]())
    mine = tmp_path / "my-project" / f"{framework}.py"
    mine.parent.mkdir()
    mine.write_text("print('my first script')\n")
    env = driver(libraries=CUDA_LIBRARIES)
    if where == "PYTHONPATH":
        answer = check("--no-gpu-test", env={**env, "PYTHONPATH": str(mine.parent)})
    else:
        answer = check("--no-gpu-test", env=env, cwd=mine.parent)
    assert answer.root == "framework.shadowed-module"
    assert str(mine) in answer.said
    assert mine.name in answer.step_text
    assert answer.result["target"]["framework"] == framework


def test_10_a_toolkit_behind_a_wrapper_is_found_once(check: Check, driver: Driver, tmp_path: Path) -> None:
    toolkit = tmp_path / "opt" / "cuda-13.0"
    nvcc = pretend.program(toolkit / "bin", "nvcc", "echo 'Cuda compilation tools, release 13.0, V13.0.88'")
    (toolkit / "lib64").mkdir()
    (toolkit / "lib64" / "libcudart.so.13").write_bytes(b"")
    (toolkit / "version.json").write_text('{"cuda": {"name": "CUDA SDK", "version": "13.0.1"}}')
    pretend.program(tmp_path / "bin", "nvcc", f'exec {nvcc} "$@"')
    env = pretend.first_on_path(pretend.first_on_path(driver(), toolkit / "bin"), tmp_path / "bin")
    answer = check(env=env)
    toolkits = answer.report["facts"]["machine"]["toolkits"]
    assert [(one["version"], one["path"]) for one in toolkits if str(tmp_path) in one["path"]] == [
        ("13.0.1", str(toolkit))
    ]
    assert len({one["path"] for one in toolkits}) == len(toolkits)
    assert [cause for cause in answer.causes if cause.startswith(("cuda", "cudnn", "path"))] == []
    assert answer.layer("cuda")["status"] in ("passed", "skipped")


class TestOnPythonpath:
    """Clusters hand out frameworks by PYTHONPATH, with metadata or without: they are no files of the user's own."""

    @both
    def test_a_crash(self, check: Check, driver: Driver, tmp_path: Path, framework: str) -> None:
        pretend.write(tmp_path / "shared", FILES[framework]("import ctypes; ctypes.string_at(0)"))
        answer = check(env={**driver(), "PYTHONPATH": str(tmp_path / "shared")})
        assert answer.result["verdict"] == f"{TITLES[framework]} crashes while being imported (SIGSEGV)."
        assert "framework.not-installed" not in answer.causes

    @both
    def test_a_hang(self, check: Check, driver: Driver, tmp_path: Path, framework: str) -> None:
        pretend.write(tmp_path / "shared", FILES[framework]("import time; time.sleep(600)"))
        answer = check("--timeout", "2", env={**driver(), "PYTHONPATH": str(tmp_path / "shared")})
        assert answer.result["verdict"] == f"{TITLES[framework]} hangs while being imported."
        assert answer.seconds < 15

    def test_an_error(self, check: Check, driver: Driver, tmp_path: Path) -> None:
        error = """raise OSError('[WinError 126] Error loading "fbgemm.dll" or one of its dependencies.')"""
        pretend.write(tmp_path / "shared", pretend.torch(error))
        answer = check(env={**driver(), "PYTHONPATH": str(tmp_path / "shared")})
        assert answer.root == "system.msvc-runtime-missing"
        assert "fbgemm.dll" in answer.said

    @both
    def test_a_build_without_cuda(self, check: Check, driver: Driver, tmp_path: Path, framework: str) -> None:
        files = pretend.torch(cuda="") if framework == "torch" else pretend.tensorflow(cuda=False)
        pretend.write(tmp_path / "shared", files)
        answer = check("--no-gpu-test", env={**driver(), "PYTHONPATH": str(tmp_path / "shared")})
        assert answer.root == "framework.cpu-only-build"
        assert "framework.shadowed-module" not in answer.causes

    def test_with_metadata_it_is_an_installation(self, check: Check, driver: Driver, tmp_path: Path) -> None:
        files = pretend.tensorflow(version="2.20.0", cuda=False)
        pretend.install_into(tmp_path / "shared", "tensorflow-cpu", "2.20.0", files)
        answer = check("--no-gpu-test", env={**driver(), "PYTHONPATH": str(tmp_path / "shared")})
        assert answer.root == "framework.cpu-only-build"
        assert "tensorflow-cpu 2.20.0" in answer.said
        assert answer.result["target"]["framework_version"] == "2.20.0"

    def test_a_folder_of_the_users_is_renamed_as_a_whole(self, check: Check, driver: Driver, tmp_path: Path) -> None:
        pretend.write(tmp_path / "mine", {"torch/__init__.py": "print('my first package')\n"})
        answer = check(env={**driver(), "PYTHONPATH": str(tmp_path / "mine")})
        assert answer.root == "framework.shadowed-module"
        assert f"{tmp_path}/mine/torch {tmp_path}/mine/my_torch" in answer.step_text
