"""Sentences that people write, and what stands beside an error, lead to the cause that an expert would name."""

import time

import pytest

from gpuwizard.logs import told
from gpuwizard.logs.explain import explain

_DLL = '[WinError 127] The specified procedure could not be found. Error loading "D:\\\\v\\\\torch\\\\lib\\\\shm.dll"'
_LISTED = "Could not load dynamic library 'cublas64_11.dll'; dlerror: cublas64_11.dll not found"


def first(text: str, on: str | None = None, framework: str | None = None) -> str:
    causes = explain(text, on, framework).causes
    return causes[0].cause if causes else ""


@pytest.mark.parametrize(
    ("text", "on", "cause"),
    [
        ("$ nvidia-smi\nSegmentation fault", "wsl", "wsl.driver-misconfigured"),
        ("| NVIDIA-SMI 550.1   Driver Version: 551.2   CUDA Version: ERR!  |", "wsl", "wsl.driver-misconfigured"),
        ("NVIDIA-SMI could not communicate with the NVIDIA driver", "wsl", "wsl.driver-misconfigured"),
        ("NVIDIA-SMI could not communicate with the NVIDIA driver", "linux", "driver.not-loaded"),
        ("$ nvidia-smi\nSegmentation fault", "linux", "driver.library-mismatch"),
    ],
)
def test_what_nvidia_smi_shows_is_read_by_its_place(text: str, on: str, cause: str) -> None:
    assert first(text, on) == cause


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("torch dropped support for my GTX 760", "hardware.compute-capability"),
        ("PyTorch: die Grafikkarte wird nicht mehr unterstützt", "hardware.compute-capability"),
        ("error: 'sm_100' is not a recognized processor for this target", "hardware.compute-capability"),
        ("device CUDA:1 not supported by XLA service", "hardware.compute-capability"),
        ("I have driver 418, and CUDA 11 needs a driver from 450 on", "driver.too-old"),
        ("CUDA as supported by my driver is 11.6, but torch was built with 12.1", "driver.too-old"),
        ("TensorFlow does not support Python 3.14 yet", "framework.python-unsupported"),
        ("pip cannot find tensorflow-gpu 2.13", "framework.package-removed"),
        ("I have both tensorflow and tensorflow-gpu in this environment", "framework.duplicate-install"),
        ("There was a torch 1.4 left; since I uninstalled it everything works", "framework.duplicate-install"),
        ("PyTorch is running only on the CPU", "framework.cpu-only-build"),
        ("tf.test.is_built_with_cuda() returns False", "framework.cpu-only-build"),
        ("import tensorflow closes Python without any error", "system.cpu-instructions"),
        ("import tensorflow\nSegmentation fault\nmy processor is an Intel Core2 Quad", "system.cpu-instructions"),
        ("import torch\nthe kernel died. It is an old laptop", "system.cpu-instructions"),
        ("I got an illegal instruction, core dumped, from import jax", "system.cpu-instructions"),
        ("cuInit failed: initialization error, in the worker of my CUDA pool", "runtime.late-configuration"),
        ("tf_keras is not there: you do not have the tf_keras package installed", "framework.dependency-conflict"),
        ("torch: 提示zlibwapi.dll找不到", "cudnn.incomplete"),
        ("torch on an NVIDIA card: an Application Control policy has blocked c10.dll", "system.blocked-by-policy"),
        ("libtorch.so: version `GLIBCXX_3.4.31'\nnot found (required by libtorch.so)", "system.c-library-too-old"),
        ("Loaded cuDNN library: 5005 but source was compiled against 5103", "cudnn.version-mismatch"),
        (
            "Tried to allocate 64.00 MiB (GPU 1; 11.90 GiB total capacity; 40.11 MiB already allocated; 9.00 MiB free;"
            " 62.00 MiB reserved in total by PyTorch)",
            "runtime.memory-in-use",
        ),
    ],
)
def test_a_sentence_leads_to_its_cause(text: str, cause: str) -> None:
    assert first(text) == cause


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        # One GPU, and a program that was told to use the fourth.
        ("CUDA_VISIBLE_DEVICES=3 python a.py\ntorch.cuda.device_count() is 0", "path.devices-hidden"),
        # Another framework's libraries were in the program first.
        (f"import paddle\nOSError: {_DLL}", "system.dll-import-order"),
        # The host's driver answers, so only the tool that lends it to containers looks elsewhere.
        (
            "nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open\n"
            "| NVIDIA-SMI 550.1   Driver Version: 550.1   CUDA Version: 12.4  |",
            "container.gpu-not-exposed",
        ),
        (
            "in the docker container nvidia-smi does not work, torch.cuda.is_available() is False",
            "container.gpu-not-exposed",
        ),
        ("inside docker: torch.cuda.is_available() is False", "container.gpu-not-exposed"),
        ("nvidia-docker: failed to load the UVM kernel module", "driver.not-loaded"),
        ("apptainer exec torch.sif python a.py\nbut CUDA is not available", "container.gpu-not-exposed"),
        # The two halves' versions stand in the log, and no line compares them.
        (
            "libcuda reported version is: 550.90.7\n"
            'driver version file contents: """NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.54  Fri"""',
            "driver.library-mismatch",
        ),
        ("Jetson board\ntorch.cuda.is_available() is False", "framework.cpu-only-build"),
        (f"{_LISTED}\nI looked: cublas64_11.dll is in the bin folder.", "path.not-on-search-path"),
        (f"{_LISTED}\nIt works in the terminal but not in VS Code", "path.not-on-search-path"),
        (
            f"{_LISTED}\nThe script fails with an error in PyCharm, but in a shell it runs fine",
            "path.not-on-search-path",
        ),
        (
            "libcudart.so.11.0: cannot open shared object file\nopt/lib64/libcudart.so.12",
            "cuda.version-mismatch",
        ),
        ("tensorflow==2.16.1 is not using the GPU\ncudatoolkit 11.3.1", "cuda.version-mismatch"),
        ("tensorflow 1.14 on a 3070ti: Blas GEMM launch failed", "hardware.compute-capability"),
        (
            "FROM nvidia/cuda:9.2-cudnn7\nRTX 3090: CUBLAS_STATUS_EXECUTION_FAILED in tensorflow",
            "hardware.compute-capability",
        ),
        (
            "torch/onnx.py\nAttributeError: partially initialized module 'torch.jit' has no attribute 'x' (most likely"
            " due to a circular import)",
            "framework.shadowed-module",
        ),
    ],
)
def test_what_stands_beside_an_error_decides(text: str, cause: str) -> None:
    assert first(text) == cause


def test_windows_lost_the_gpu_where_the_build_says_no() -> None:
    text = "tf.test.is_built_with_cuda() # False"
    assert first(text, "windows", "tensorflow==2.14.0") == "framework.windows-gpu-dropped"


@pytest.mark.parametrize(
    "text",
    [
        "The lawyer has an old computer, and his client crashed.",
        "We dropped support for Python 3.8 and old GPUs of the museum.",
        "The program ends without any error.",
        "Both tensorflow users and numpy users are welcome.",
        "CUDA_VISIBLE_DEVICES=1 python a.py\nNum GPUs Available: 1",
        "Segmentation fault (core dumped)",
        "[PhysicalDevice(name='/physical_device:CPU:0'), PhysicalDevice(name='/physical_device:GPU:0')]",
    ],
)
def test_look_alikes_give_no_cause(text: str) -> None:
    assert explain(text).causes == ()


@pytest.mark.parametrize(
    "unit", ["tensorflow ", "support for ", "CUDA 1.1 ", "my GPU ", "i7 870 ", "import torch ends "]
)
def test_a_sentence_without_end_costs_little(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        begin = time.perf_counter()
        for row in (*told.ROWS, *told.FACT_ROWS):
            row.pattern.search(text)
        return time.perf_counter() - begin

    cost(100)
    small, large = min(cost(1_000) for _ in range(3)), cost(8_000)
    assert large < small * 40 + 0.5
