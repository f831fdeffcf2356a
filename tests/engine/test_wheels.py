"""Sessions on TensorFlow with NVIDIA's wheels, and on the CPU build: gigabytes, so not part of each run."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from lab import Driver
from looking import commands, look, said

pytestmark = [pytest.mark.lab, pytest.mark.slow, pytest.mark.usefixtures("temporary")]
CUSOLVER = "libcusolver.so.11"


@pytest.fixture
def copy_of_cuda(tensorflow_cuda_python: str, tmp_path: Path) -> Iterator[Path]:
    """A copy of the environment with NVIDIA's wheels, by hard links: a test may add and remove files, not edit them."""
    original = Path(tensorflow_cuda_python).parent.parent
    copy = original.parent / f"copy-{tmp_path.name}-{os.getpid()}"
    shutil.copytree(original, copy, symlinks=True, copy_function=os.link)
    try:
        yield copy
    finally:
        shutil.rmtree(copy)


def packages_of(environment: Path) -> Path:
    (found,) = environment.glob("lib/python3.*/site-packages")
    return found


def test_the_cpu_build_is_named(driver: Driver, tensorflow_cpu_python: str, tmp_path: Path) -> None:
    told = look(tensorflow_cpu_python, driver(), tmp_path, gpu_test=True)
    assert told.root.cause == "framework.cpu-only-build"
    assert "tensorflow-cpu 2.21.0" in said(told.root)
    assert "tensorflow[and-cuda]" in commands(told.root)
    assert told.layer("driver").status == "passed"


def test_the_first_fix_for_cusolver_mends_it(driver: Driver, copy_of_cuda: Path, tmp_path: Path) -> None:
    """TensorFlow 2.21.0 does not look into the folder of the wheel that holds libcusolver.so.11."""
    python, env = str(copy_of_cuda / "bin" / "python"), driver()
    told = look(python, env, tmp_path)
    assert told.root.cause == "path.not-on-search-path"
    assert CUSOLVER in said(told.root)
    assert str(copy_of_cuda) in said(told.root)
    assert told.report.facts.targets[0].run.gpus == ()

    (command,) = (item.text for item in told.root.fixes[0].commands if item.shell == "bash")
    assert str(copy_of_cuda) in command, "only the copy may be changed"
    done = subprocess.run(["bash", "-c", command], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr

    again = look(python, env, tmp_path)
    assert "path.not-on-search-path" not in again.causes()
    assert CUSOLVER not in "\n".join(said(finding) for finding in again.result.findings)
    assert again.report.facts.targets[0].run.gpus == ("/physical_device:GPU:0",)


def test_cudnn_was_removed(driver: Driver, copy_of_cuda: Path, tmp_path: Path) -> None:
    packages = packages_of(copy_of_cuda)
    shutil.rmtree(packages / "nvidia" / "cudnn")
    for folder in packages.glob("nvidia_cudnn_cu12-*.dist-info"):
        shutil.rmtree(folder)
    # The folder that 2.21.0 leaves out is given, so that cuDNN alone is wrong.
    env = driver()
    env["LD_LIBRARY_PATH"] += f":{packages / 'nvidia' / 'cusolver' / 'lib'}"
    told = look(str(copy_of_cuda / "bin" / "python"), env, tmp_path)
    assert told.root.cause == "cudnn.missing"
    assert "libcudnn.so.9" in said(told.root)
    assert "cudnn" in commands(told.root)
