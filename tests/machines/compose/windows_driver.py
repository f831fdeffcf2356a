"""Native Windows: the card and its driver."""

from hardware import (
    ENUM,
    GIB,
    RTX_3060,
    RTX_4070,
    SYSTEM32,
    WINDOWS_10,
    WINDOWS_11,
    adapter,
    failed,
    no_windows_driver,
    windows_driver,
)
from machine import Machine
from msgspec.structs import replace as changed
from software import TF_GPU, conda_python, facts, libraries, python, ran, tensorflow, torch, with_stage

from gpuwizard.model.driver import GpuProcess, NvmlAnswer, SmiAnswer
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import Stage

NVCUDA = "C:\\Windows\\SYSTEM32\\nvcuda.dll"
NO_DEVICE = "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected"
SMI_FAILS = (
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. "
    "Make sure that the latest NVIDIA driver is installed and running."
)
NO_DRIVER = (
    "RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and "
    "installed a driver from http://www.nvidia.com/Download/index.aspx"
)
TOO_OLD = (
    "RuntimeError: The NVIDIA driver on your system is too old (found version 11040). Please update your GPU "
    "driver by downloading and installing a new version from the URL: "
    "http://www.nvidia.com/Download/index.aspx Alternatively, go to: https://pytorch.org to install a PyTorch "
    "version that has been compiled with your version of the CUDA driver."
)
OOM = (
    "ResourceExhaustedError: failed to allocate memory [Op:Conv2D]\n"
    "RuntimeError: CUDA out of memory while allocating 1073741824 bytes"
)

CONDA = conda_python("3.10.16", "windows")
TF_210 = tensorflow(CONDA, "2.10.1", "64_112", "64_8", ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80"))
CONDA_BIN = CONDA.prefix + "\\Library\\bin"
TF_LIBRARIES = libraries("tensorflow", "2.10.1", "windows", CONDA_BIN, "PATH")
VENV = python("3.12.8", "windows")
TORCH = torch(VENV)
TORCH_LIBRARIES = libraries("torch", TORCH.version, "windows", TORCH.location + "\\lib", "site-packages", "12.8")
GPU = ("/physical_device:GPU:0",)
CARD = ("NVIDIA GeForce RTX 4070",)


def why_none(error: str) -> Stage:
    return Stage("devices", data={"gpus": "", "why_none": error})


def not_running(code: int) -> object:
    return windows_driver(
        pci=adapter("NVIDIA GeForce RTX 3060", problem=code, device="2503"),
        nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
        smi=Found(SmiAnswer(SYSTEM32 + "nvidia-smi.exe", 9, SMI_FAILS), "nvidia-smi -q -x"),
        cuda=failed(100, NO_DEVICE, "12.9", NVCUDA),
    )


FULL = changed(
    RTX_4070, memory_free=GIB // 2, processes=(GpuProcess(8120, "C:\\Games\\game.exe"), GpuProcess(4980, "dwm.exe"))
)
MACHINES = (
    Machine(
        "windows-healthy-tf210-conda",
        "Windows 10 with TensorFlow 2.10 in a conda environment that brings CUDA 11.2 and cuDNN 8.1: all is well",
        facts(WINDOWS_10, windows_driver(gpus=(RTX_3060,)), CONDA, TF_210, ran(TF_210, GPU), TF_LIBRARIES),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-torch",
        "Windows 11 with the CUDA build of PyTorch: all is well",
        facts(WINDOWS_11, windows_driver(), VENV, TORCH, ran(TORCH, CARD), TORCH_LIBRARIES),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-no-gpu",
        "A Windows laptop with Intel graphics only and the CUDA build of PyTorch",
        facts(
            WINDOWS_11,
            no_windows_driver(pci=Absent((ENUM,)), other_display=("Intel(R) Iris(R) Xe Graphics",)),
            VENV,
            TORCH,
            with_stage(ran(TORCH), why_none(NO_DRIVER)),
            libraries("torch", TORCH.version, "windows", TORCH.location + "\\lib", "site-packages", "12.8"),
        ),
        "hardware.no-nvidia-gpu",
        "FPPPPB",
    ),
    Machine(
        "windows-driver-missing",
        "Windows 11 that runs an NVIDIA card with its own basic display driver",
        facts(
            WINDOWS_11, no_windows_driver(), VENV, TORCH, with_stage(ran(TORCH), why_none(NO_DRIVER)), TORCH_LIBRARIES
        ),
        "driver.missing",
        "FPPPPB",
    ),
    Machine(
        "windows-code-43",
        "Windows 10 has stopped the card because it reported problems (code 43)",
        facts(WINDOWS_10, not_running(43), VENV, TORCH, with_stage(ran(TORCH), why_none(NO_DRIVER)), TORCH_LIBRARIES),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-code-31",
        "Windows 11 cannot load the card's driver (code 31), for example after a failed update",
        facts(WINDOWS_11, not_running(31), CONDA, TF_210, ran(TF_210), TF_LIBRARIES),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-driver-too-old",
        "Windows 10 with a driver of 2021 (CUDA 11.4) and PyTorch built for CUDA 12.8",
        facts(
            WINDOWS_10,
            windows_driver("471.96", "11.4", (RTX_3060,)),
            VENV,
            TORCH,
            with_stage(ran(TORCH), why_none(TOO_OLD)),
            TORCH_LIBRARIES,
        ),
        "driver.too-old",
        "FPPPPB",
    ),
    Machine(
        "windows-devices-hidden",
        "Windows 11 where a system variable CUDA_VISIBLE_DEVICES=-1 was left behind",
        facts(
            WINDOWS_11,
            windows_driver(
                cuda=changed(
                    failed(100, NO_DEVICE, "12.9", NVCUDA),
                    value=changed(failed(100, NO_DEVICE, "12.9", NVCUDA).value, hidden_by=1),
                )
            ),
            CONDA,
            TF_210,
            ran(TF_210),
            TF_LIBRARIES,
            variables={"CUDA_VISIBLE_DEVICES": "-1"},
        ),
        "path.devices-hidden",
        "PPPFPB",
    ),
    Machine(
        "windows-memory-in-use",
        "Windows 11 where a game holds nearly all memory of the card and TensorFlow 2.10 runs out of it",
        facts(
            WINDOWS_11,
            windows_driver(gpus=(FULL,)),
            CONDA,
            TF_210,
            with_stage(
                ran(TF_210, GPU), Stage("conv2d", False, 2.0, TF_GPU, error_type="ResourceExhaustedError", error=OOM)
            ),
            TF_LIBRARIES,
        ),
        "runtime.memory-in-use",
        "PPPPPF",
    ),
)
