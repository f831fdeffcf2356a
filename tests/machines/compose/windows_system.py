"""Native Windows: policies, memory and the Visual C++ runtime."""

from hardware import GIB, SYSTEM32, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    TF_210,
    TF_GPUS,
    TORCH_29,
    TORCH_214,
    WIN_10,
    WIN_11,
    WIN_PYTHON_310,
    card,
    slot,
    slots,
    tf210_libraries,
    torched,
)
from software import died, facts, python, raised, ran, torch

from gpuwizard.model.host import Commit
from gpuwizard.model.outcome import Absent, Found

RTX_5080 = card("NVIDIA GeForce RTX 5080", "12.0", 16)
DRIVER = windows_driver(
    "581.57",
    "13.0",
    (RTX_5080,),
    pci=slots(slot("2c02", RTX_5080.name)),
    other_display=("AMD Radeon(TM) Graphics",),
)
RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
OLDER = windows_driver("552.44", "12.4", (RTX_3060,), pci=slots(slot("2503", RTX_3060.name)))
LOADING = ' Error loading "{}\\lib\\{}" or one of its dependencies.'
BLOCKED = "OSError: [WinError 4551] An Application Control policy has blocked this file." + LOADING
ROUTINE = "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed." + LOADING
NOT_FOUND = "OSError: [WinError 126] The specified module could not be found." + LOADING
NO_RUNTIME = (
    "ImportError: Could not find the DLL(s) 'msvcp140_1.dll'. TensorFlow requires that these DLLs be installed in a "
    'directory that is named in your %PATH% environment variable. You may install these DLLs by downloading "Microsoft '
    'C++ Redistributable for Visual Studio 2015, 2017 and 2019" for your platform from this URL: '
    "https://support.microsoft.com/help/2977003/the-latest-supported-visual-c-downloads"
)
PAGE_FILE = (
    "2026-11-21 09:12:06.303030: I tensorflow/stream_executor/cuda/cuda_dnn.cc:384] Loaded cuDNN version 8101\n"
    "Could not load library cudnn_ops_infer64_8.dll. Error code 1455\n"
    "Please make sure cudnn_ops_infer64_8.dll is in your library path!\n"
)
RUNTIME_OF_2015 = Absent((SYSTEM32 + "msvcp140_1.dll", SYSTEM32 + "vcruntime140_1.dll"))
PYTHON_311 = python("3.11.9", "windows")
TORCH_24 = torch(PYTHON_311, "2.4.0+cu121", "12.1")
WELL = ran(TF_210, TF_GPUS, PAGE_FILE)
MACHINES = (
    Machine(
        "windows-blocked-by-policy",
        "Windows 11 set up anew with Smart App Control in force, which does not let the unsigned shm.dll of PyTorch "
        "2.14 load; after a public report",
        torched(DRIVER, raised("OSError", BLOCKED.format(TORCH_214.location, "shm.dll")), TORCH_214),
        "system.blocked-by-policy",
        "PPPPFB",
    ),
    Machine(
        "windows-page-file-too-small-for-cudnn",
        "Windows 10, where the page file is full when TensorFlow 2.10 loads the parts of cuDNN (error 1455): cuDNN "
        "ends the process in the first convolution; after a public report",
        facts(
            changed(WIN_10, commit=Found(Commit(18 * GIB, GIB // 5), "GlobalMemoryStatusEx")),
            OLDER,
            WIN_PYTHON_310,
            TF_210,
            changed(
                WELL,
                stages=WELL.stages[:5],
                end=died("signal", 0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", "conv2d").end,
            ),
            tf210_libraries(),
        ),
        "system.commit-limit",
        "PPPPFB",
    ),
    Machine(
        "windows-c10-does-not-start",
        "Windows 11 with PyTorch 2.9 and a Visual C++ runtime of 2019, which is too old for it: c10.dll is found and "
        "does not start (error 1114), though nothing else was imported before and memory is free; after public reports",
        torched(
            DRIVER,
            raised("OSError", ROUTINE.format(TORCH_29.location, "c10.dll")),
            host=changed(WIN_11, vc_runtime=Found("14.29.30133.0", SYSTEM32 + "msvcp140.dll")),
        ),
        "system.msvc-runtime-missing",
        "PPPPFB",
    ),
    Machine(
        "windows-msvcp140-1-missing",
        "Windows 10 with the Visual C++ runtime of 2015, which lacks msvcp140_1.dll, and TensorFlow 2.10, which asks "
        "for it by name; the message stands in that release",
        facts(
            changed(WIN_10, vc_runtime=RUNTIME_OF_2015),
            OLDER,
            WIN_PYTHON_310,
            TF_210,
            raised("ImportError", NO_RUNTIME),
            tf210_libraries(),
        ),
        "system.msvc-runtime-missing",
        "PPPPFB",
    ),
    Machine(
        "windows-fbgemm-without-openmp",
        "Windows 11 with PyTorch 2.4.0, whose fbgemm.dll needs libomp140.x86_64.dll of the Visual C++ tools; after "
        "public reports",
        torched(OLDER, raised("OSError", NOT_FOUND.format(TORCH_24.location, "fbgemm.dll")), TORCH_24, PYTHON_311),
        "system.msvc-runtime-missing",
        "PPPPFB",
    ),
)
