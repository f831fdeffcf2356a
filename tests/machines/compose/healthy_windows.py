"""Native Windows on which all is well, each with oddities that alarm nobody."""

from hardware import GIB, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    CUDA_ROOT,
    GTX_1060,
    GTX_1660_TI,
    RTX_4090,
    TF_210,
    TF_GPUS,
    TORCH_214,
    TURING_TO_BLACKWELL,
    WIN_10,
    WIN_11,
    WIN_PYTHON_310,
    built,
    card,
    path_of,
    slot,
    slots,
    tf210_libraries,
    torched,
)
from software import conda_python, facts, libraries, python, ran, torch
from windows_cards import OLD_AND_NEW, OLD_CARD
from windows_libraries import CUDNN_8, GOOD, NAMES_11, PYTHON_38, TF_23, TOOLKIT, V11

from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.libraries import Component, CudnnCopy

V12, V118 = CUDA_ROOT + "v12.6", CUDA_ROOT + "v11.8"
CUDNN_9 = "C:\\Program Files\\NVIDIA\\CUDNN\\v9.4\\bin\\12.6\\cudnn64_9.dll"
NAMES_12 = (
    "cublas64_12.dll",
    "cublasLt64_12.dll",
    "cudart64_12.dll",
    "cufft64_11.dll",
    "curand64_10.dll",
    "cusolver64_11.dll",
    "cusparse64_12.dll",
)
SERVER_2022 = changed(
    WIN_11,
    release="Windows Server 2022 Datacenter (10.0.20348)",
    kernel="10.0.20348",
    cpu="Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz",
    package_manager="",
)
A40 = changed(card("NVIDIA A40", "8.6", 48, bus=0x3B, used=0), mig=None)
SLICE = card("NVIDIA RTXA6000-12Q", "8.6", 12, bus=2)
RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
DESKTOP = windows_driver("576.52", "12.9", (RTX_3060,), pci=slots(slot("2503", RTX_3060.name)))
POETRY = python(
    "3.11.9",
    "windows",
    executable="C:\\Users\\user\\AppData\\Local\\pypoetry\\Cache\\virtualenvs\\model-Qx3b-py3.11\\Scripts\\python.exe",
    kind="poetry",
    prefix="C:\\Users\\user\\AppData\\Local\\pypoetry\\Cache\\virtualenvs\\model-Qx3b-py3.11",
    site_packages=(
        "C:\\Users\\user\\AppData\\Local\\pypoetry\\Cache\\virtualenvs\\model-Qx3b-py3.11\\Lib\\site-packages",
    ),
    installer="poetry",
)
TORCH_POETRY = torch(POETRY, "2.8.0+cu126", "12.6")
PYTHON_312 = python("3.12.8", "windows")
MINIFORGE = "C:\\Users\\user\\miniforge3\\envs\\ml"
MAMBA = changed(
    conda_python("3.12.11", "windows", "ml"),
    executable=MINIFORGE + "\\python.exe",
    prefix=MINIFORGE,
    base_prefix=MINIFORGE,
    site_packages=(MINIFORGE + "\\Lib\\site-packages",),
    installer="mamba",
)
MAMBA_BIN = MINIFORGE + "\\Library\\bin"
TORCH_MAMBA = torch(MAMBA, "2.7.1", "12.9")
TORCH_26 = torch(PYTHON_312, "2.6.0+cu124", "12.4")
PTXAS = (
    "2026-11-21 09:12:01.101010: I tensorflow/stream_executor/platform/default/dso_loader.cc:48] Successfully opened "
    "dynamic library cudart64_101.dll\n"
    "2026-11-21 09:12:03.202020: I tensorflow/core/platform/cpu_feature_guard.cc:142] This TensorFlow binary is "
    "optimized with oneAPI Deep Neural Network Library (oneDNN)to use the following CPU instructions in "
    "performance-critical operations:  AVX2\nTo enable them in other operations, rebuild TensorFlow with the "
    "appropriate compiler flags.\n"
    "2026-11-21 09:12:05.303030: W tensorflow/stream_executor/gpu/redzone_allocator.cc:314] Internal: Invoking GPU asm "
    "compilation is supported on Cuda non-Windows platforms only\nRelying on driver to perform ptx compilation. \n"
    "Modify $PATH to customize ptxas location.\nThis message will be only logged once.\n"
)
GUARD = (
    "2026-11-21 09:12:02.101010: I tensorflow/core/platform/cpu_feature_guard.cc:193] This TensorFlow binary is "
    "optimized with oneAPI Deep Neural Network Library (oneDNN) to use the following CPU instructions in "
    "performance-critical operations:  AVX AVX2\nTo enable them in other operations, rebuild TensorFlow with the "
    "appropriate compiler flags.\n"
    "2026-11-21 09:12:02.901010: I tensorflow/core/common_runtime/gpu/gpu_device.cc:1616] Created device "
    "/job:localhost/replica:0/task:0/device:GPU:0 with 9620 MB memory:  -> device: 0, name: NVIDIA GeForce RTX 3060, "
    "pci bus id: 0000:01:00.0, compute capability: 8.6\n"
    "2026-11-21 09:12:06.301010: I tensorflow/stream_executor/cuda/cuda_dnn.cc:384] Loaded cuDNN version 8101\n"
)
V10 = CUDA_ROOT + "v10.1"
# CUDA itself puts the fastest card first, NVML the one in the first slot.
FASTEST_FIRST = changed(
    OLD_AND_NEW,
    cuda=changed(
        OLD_AND_NEW.cuda,
        value=changed(
            OLD_AND_NEW.cuda.value,
            devices=tuple(
                changed(gpu, index=index) for index, gpu in enumerate(reversed(OLD_AND_NEW.cuda.value.devices))
            ),
        ),
    ),
)
GAMING = changed(
    RTX_4090,
    memory_free=17 * GIB,
    processes=(
        GpuProcess(1576, "C:\\Windows\\System32\\dwm.exe"),
        GpuProcess(9044, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
        GpuProcess(7312, "C:\\Games\\Racing\\racing.exe"),
    ),
)
MACHINES = (
    Machine(
        "windows-healthy-several-toolkits",
        "Windows 10 with TensorFlow 2.10 that finds CUDA 11.2 on PATH, beside CUDA 11.8 and 12.6, a CUDA_PATH that "
        "names 12.6, a cuDNN 9 of another program and doubled entries of PATH: all is well",
        facts(
            WIN_10,
            DESKTOP,
            WIN_PYTHON_310,
            TF_210,
            ran(TF_210, TF_GPUS, GUARD),
            tf210_libraries(),
            toolkits=(
                Component("CUDA toolkit", "12.6.3", V12, "CUDA_PATH"),
                changed(TOOLKIT, found_via="CUDA_PATH_V11_2"),
                Component("CUDA toolkit", "11.8.0", V118, "CUDA_PATH_V11_8"),
            ),
            cudnn=(
                CudnnCopy(GOOD, "8.1.1", "cudnn_version.h", "toolkit"),
                CudnnCopy(CUDNN_9, "9.4.0", "cudnn_version.h", "cuDNN installer"),
            ),
            **path_of(
                (V11 + "\\bin", tuple(sorted((*NAMES_11, *CUDNN_8)))),
                (V12 + "\\bin", NAMES_12),
                (V12 + "\\libnvvp", ()),
                (V11 + "\\bin", tuple(sorted((*NAMES_11, *CUDNN_8)))),
                CUDA_PATH=V12,
                CUDA_PATH_V11_2=V11,
                CUDA_PATH_V11_8=V118,
                CUDA_PATH_V12_6=V12,
            ),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-server-remote-desktop",
        "Windows Server 2022 with an A40, the screen on the graphics of the board's controller, used over Remote "
        "Desktop, without any CUDA toolkit: all is well",
        torched(
            windows_driver(
                "553.62",
                "12.4",
                (A40,),
                pci=slots(slot("2235", A40.name)),
                other_display=("ASPEED Graphics Family(WDDM)",),
            ),
            ran(TORCH_26, (A40.name,)),
            TORCH_26,
            PYTHON_312,
            changed(SERVER_2022, is_admin=True),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-virtual-gpu",
        "A virtual machine with Windows 11 and a slice of 12 GB of an RTX A6000 (vGPU) beside the adapter of VMware: "
        "all is well",
        torched(
            windows_driver(
                "553.62", "12.4", (SLICE,), pci=slots(slot("2230", SLICE.name)), other_display=("VMware SVGA 3D",)
            ),
            ran(TORCH_26, (SLICE.name,)),
            TORCH_26,
            PYTHON_312,
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-poetry",
        "Windows 11 with a project of Poetry, CUDA_VISIBLE_DEVICES=0, KMP_DUPLICATE_LIB_OK=TRUE and a CUDA_PATH that "
        "leads to a toolkit of another release, which PyTorch does not need: all is well",
        torched(
            changed(
                DESKTOP,
                cuda=changed(DESKTOP.cuda, value=changed(DESKTOP.cuda.value, hidden_by=0)),
                other_display=("Intel(R) UHD Graphics 770",),
            ),
            ran(TORCH_POETRY, (RTX_3060.name,)),
            TORCH_POETRY,
            POETRY,
            toolkits=(Component("CUDA toolkit", "11.8.0", V118, "CUDA_PATH"),),
            **path_of(
                (V118 + "\\bin", ("cublas64_11.dll", "cudart64_110.dll")),
                CUDA_PATH=V118,
                CUDA_VISIBLE_DEVICES="0",
                KMP_DUPLICATE_LIB_OK="TRUE",
            ),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-mamba",
        "Windows 11 with PyTorch of conda-forge in an environment of mamba, whose CUDA and cuDNN lie in its own "
        "Library\\bin, and no toolkit on the system: all is well",
        facts(
            changed(WIN_11, environment=("conda",)),
            DESKTOP,
            MAMBA,
            TORCH_MAMBA,
            ran(TORCH_MAMBA, (RTX_3060.name,)),
            libraries("torch", "2.7.1", "windows", MAMBA_BIN, "conda", "12.9"),
            components=tuple(
                Component(name, version, MAMBA.prefix, "conda")
                for name, version in (
                    ("cuda-cudart", "12.9.79"),
                    ("cuda-version", "12.9"),
                    ("cudnn", "9.10.1.4"),
                    ("libcublas", "12.9.1.4"),
                )
            ),
            cudnn=(CudnnCopy(MAMBA_BIN + "\\cudnn64_9.dll", "9.10.1", "cudnn_version.h", "conda"),),
            variables={"CONDA_PREFIX": MAMBA.prefix, "CONDA_DEFAULT_ENV": "ml"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-old-card-beside",
        "A workstation with a GTX 1060 in its first slot for a second screen and an RTX 4090, which CUDA numbers 0 and "
        "PyTorch 2.14 computes on, with a warning about the other: all is well",
        torched(
            FASTEST_FIRST,
            built(
                ran(TORCH_214, (RTX_4090.name, GTX_1060.name), OLD_CARD.format(TORCH_214.location[:-6], 1)),
                TURING_TO_BLACKWELL,
                "13.0",
            ),
            TORCH_214,
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-tf23",
        "Windows 10 with TensorFlow 2.3, CUDA 10.1 and cuDNN 7.6 on a GTX 1660 Ti, which it serves from portable code, "
        "with the line about ptxas that every such machine prints: all is well",
        facts(
            WIN_10,
            windows_driver("531.79", "12.1", (GTX_1660_TI,), pci=slots(slot("2182", GTX_1660_TI.name))),
            PYTHON_38,
            TF_23,
            ran(TF_23, TF_GPUS, PTXAS),
            libraries("tensorflow", "2.3.4", "windows", V10 + "\\bin", "PATH"),
            toolkits=(Component("CUDA toolkit", "10.1.243", V10, "CUDA_PATH"),),
            cudnn=(CudnnCopy(V10 + "\\bin\\cudnn64_7.dll", "7.6.5", "cudnn.h", "toolkit"),),
            **path_of((V10 + "\\bin", ("cudart64_101.dll", "cublas64_10.dll", "cudnn64_7.dll")), CUDA_PATH=V10),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-with-a-game",
        "Windows 11 with a game and a browser open on an RTX 4090, which leave 17 GB to PyTorch; PATH holds a stray "
        "cuDNN 8 that PyTorch never opens: all is well",
        torched(
            windows_driver("581.57", "13.0", (GAMING,), pci=slots(slot("2684", GAMING.name))),
            built(ran(TORCH_214, (GAMING.name,)), TURING_TO_BLACKWELL, "13.0"),
            TORCH_214,
            cudnn=(CudnnCopy("C:\\tools\\cuda\\bin\\cudnn64_8.dll", "8.9.7", "cudnn_version.h", "PATH"),),
            **path_of(("C:\\tools\\cuda\\bin", CUDNN_8)),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
)
