"""Laptops with two kinds of GPU, under Windows and Linux."""

from hardware import ENUM, UBUNTU, failed, libcuda, linux_driver, module, nodes, on_bus, windows_driver
from linux_driver import NOISE
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    INTEL_UHD,
    NO_DEVICE,
    NO_DRIVER,
    RTX_4060_LAPTOP,
    SMI_FAILS,
    TF_GPUS,
    TORCH_29,
    TORCH_214,
    TURING_TO_BLACKWELL,
    WIN_11,
    built,
    card,
    driver_idle,
    failing,
    listed_none,
    slot,
    slots,
    torched,
)
from software import conda_python, facts, libraries, python, ran, tensorflow
from windows_cards import NO_IMAGE

from gpuwizard.model.driver import NvmlAnswer, SmiAnswer
from gpuwizard.model.outcome import Absent, Found

MX150 = card("NVIDIA GeForce MX150", "6.1", 2)
CONDA = conda_python("3.11.11", "windows", "base")
TF_219 = tensorflow(CONDA, "2.19.0", "")
VENV = python()
TF = tensorflow(VENV)
WHEELS = libraries("tensorflow", TF.version, "linux", VENV.site_packages[0] + "/nvidia", "site-packages")
MODESET = ("/dev/nvidia-modeset", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools", "/dev/nvidia0", "/dev/nvidiactl")
CUINIT = (
    "2026-11-21 09:12:04.750192: E external/local_xla/xla/stream_executor/cuda/cuda_platform.cc:51] failed call to "
    f"cuInit: INTERNAL: CUDA error: Failed call to cuInit: {NO_DEVICE}\n"
)
OLD_CARD = (
    f"{TORCH_214.location}\\cuda\\__init__.py:287: UserWarning: \n    Found GPU0 NVIDIA GeForce MX150 which is of cuda "
    "capability 6.1.\n    Minimum and Maximum cuda capability supported by this version of PyTorch is\n"
    "    (7.5) - (12.0)\n"
)
OPTIMUS = changed(
    UBUNTU, cpu="13th Gen Intel(R) Core(TM) i7-13700H", secure_boot=Found(True, "EFI variable SecureBoot")
)
MACHINES = (
    Machine(
        "windows-laptop-healthy",
        "A Windows 11 laptop with Intel graphics for the screen and an RTX 4060 for computing: all is well; what such "
        "laptops list is public knowledge",
        torched(
            windows_driver(
                "581.57",
                "13.0",
                (RTX_4060_LAPTOP,),
                pci=slots(slot("28e0", RTX_4060_LAPTOP.name)),
                other_display=(INTEL_UHD,),
            ),
            built(ran(TORCH_214, (RTX_4060_LAPTOP.name,)), TURING_TO_BLACKWELL, "13.0"),
            TORCH_214,
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-laptop-card-powered-off",
        "A Windows 11 laptop in its maker's energy-saving mode, which takes the NVIDIA card off the bus: the driver is "
        "installed, and Windows lists the AMD graphics only; after public reports",
        torched(
            driver_idle(Absent((ENUM,)), ("AMD Radeon(TM) 780M Graphics",)),
            listed_none(TORCH_214, NO_DRIVER),
            TORCH_214,
        ),
        "hardware.no-nvidia-gpu",
        "FPPPPB",
    ),
    Machine(
        "windows-laptop-card-disabled",
        "A Windows 11 laptop whose RTX 4060 was switched off in Device Manager to save the battery (code 22), while "
        "AMD graphics run the screen; the codes are those of Microsoft's list",
        torched(
            driver_idle(slots(slot("28e0", RTX_4060_LAPTOP.name, problem=22)), ("AMD Radeon(TM) 780M Graphics",)),
            listed_none(TORCH_29, NO_DRIVER),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-laptop-mx150",
        "A Windows 11 laptop of 2018 with an MX150 (compute capability 6.1) and PyTorch 2.14 for CUDA 13, whose code "
        "begins at 7.5; known from the code in the wheels",
        torched(
            windows_driver(
                "581.57", "13.0", (MX150,), pci=slots(slot("1d10", MX150.name)), other_display=(INTEL_UHD + " 620",)
            ),
            built(
                failing(ran(TORCH_214, (MX150.name,), OLD_CARD), NO_IMAGE, "matmul", "conv2d", "fit"),
                TURING_TO_BLACKWELL,
                "13.0",
            ),
            TORCH_214,
        ),
        "hardware.compute-capability",
        "FPPPPB",
    ),
    Machine(
        "windows-laptop-tf219-in-anaconda",
        "A student's Windows 11 laptop with an RTX 4060, Intel graphics and TensorFlow 2.19 in the base environment of "
        "conda; known from the list of wheels",
        facts(
            changed(WIN_11, environment=("conda",)),
            windows_driver(
                "566.36",
                "12.7",
                (RTX_4060_LAPTOP,),
                pci=slots(slot("28e0", RTX_4060_LAPTOP.name)),
                other_display=(INTEL_UHD,),
            ),
            CONDA,
            TF_219,
            ran(TF_219),
            variables={"CONDA_PREFIX": CONDA.prefix},
        ),
        "framework.windows-gpu-dropped",
        "PSSPFB",
    ),
    Machine(
        "linux-laptop-healthy-optimus",
        "A laptop with Ubuntu, Intel graphics for the screen, an RTX 4060 on demand and Secure Boot with signed "
        "modules: all is well but for the usual lines; what such laptops list is public knowledge",
        facts(
            OPTIMUS,
            linux_driver(
                "570.133.07",
                "12.8",
                (RTX_4060_LAPTOP,),
                pci=on_bus(device="28e0"),
                other_display=("Intel",),
                nodes=nodes(*MODESET),
            ),
            VENV,
            TF,
            ran(TF, TF_GPUS, NOISE),
            WHEELS,
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-laptop-prime-intel",
        "A laptop with Ubuntu on which prime-select intel keeps the NVIDIA modules from loading: the driver is "
        "installed and not running; after public reports",
        facts(
            changed(OPTIMUS, secure_boot=Found(False, "EFI variable SecureBoot")),
            linux_driver(
                pci=on_bus(driver="", device="28e0"),
                other_display=("Intel",),
                nodes=Absent(("/dev/nvidia*", "/dev/dxg")),
                module=module(installed="present"),
                nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 9, SMI_FAILS), "nvidia-smi -q -x"),
                cuda=failed(100, NO_DEVICE, "12.8", libcuda("570.133.07")),
            ),
            VENV,
            TF,
            ran(TF, log=CUINIT),
            WHEELS,
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
)
