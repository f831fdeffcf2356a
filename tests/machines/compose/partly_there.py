"""What is there in part: packages whose files are gone, and a card that only the desktop uses."""

from hardware import GIB, RTX_4070, UBUNTU, WINDOWS_11, linux_driver, windows_driver
from linux_driver import TF, VENV
from linux_framework import SITE, TORCH
from linux_libraries import NVIDIA, at, tf
from machine import Machine
from msgspec.structs import replace as changed
from software import TF_GPU, facts, ill, libraries, ran, with_stage
from windows_driver import CONDA, GPU, OOM, TF_210, TF_LIBRARIES

from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.interpreter import Conflict, Distribution
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.run import Stage

NEEDS = ("cusolver:libcusolver.so.11", "cusparse:libcusparse.so.12")
# What tensorflow[and-cuda] 2.20 and PyTorch 2.7 for CUDA 12.6 ask for, by their metadata.
ASKED_BY_TF = tuple(
    Conflict(name, f"{name}{wanted}", have, "tensorflow")
    for name, wanted, have in (
        ("nvidia-cusolver-cu12", "<12.0,>=11.6.3.83", "11.7.5.82"),
        ("nvidia-cusparse-cu12", "<13.0,>=12.5.1.3", "12.5.10.65"),
        ("nvidia-nvjitlink-cu12", "<13.0,>=12.5.82", "12.9.86"),
    )
)
PINNED_BY_TORCH = tuple(
    Conflict(name, f"{name}=={wanted}", have, "torch")
    for name, wanted, have in (
        ("nvidia-cusolver-cu12", "11.7.1.2", "11.7.1.2"),
        ("nvidia-cusparse-cu12", "12.5.4.2", "12.5.4.2"),
        ("nvidia-nvjitlink-cu12", "12.6.85", ""),
    )
)
TORCH_126 = changed(TORCH, version="2.7.1", build=changed(TORCH.build, cuda_version="12.6"))
DESKTOP = changed(
    RTX_4070,
    memory_free=GIB,
    processes=(GpuProcess(1576, "C:\\Windows\\System32\\dwm.exe"), GpuProcess(6220, "C:\\Windows\\Explorer.EXE")),
)


def without_jitlink() -> dict[str, LibraryFact]:
    """Both libraries lie in their wheels, and what they need does not."""
    return {
        stem: ill(
            "broken",
            f"{NVIDIA}/{stem}/lib/{name}",
            "12.5.4",
            "site-packages",
            missing_dependencies=("libnvJitLink.so.12",),
            problem="it needs libnvJitLink.so.12, which is not found",
        )
        for stem, name in (pair.split(":") for pair in NEEDS)
    }


def held(asked: tuple[Conflict, ...], *others: Distribution) -> tuple[Distribution, ...]:
    """The packages that are on pip's list."""
    listed = (Distribution(one.package, one.installed, SITE, "pip") for one in asked if one.installed)
    return (*listed, *others)


MACHINES = (
    Machine(
        "linux-nvjitlink-file-gone",
        "pip's list still names the wheel of nvJitLink, and its file is gone: cuSOLVER and cuSPARSE cannot be loaded",
        at(
            changed(TF, cuda_packages=ASKED_BY_TF, extras=("and-cuda",)),
            ran(TF),
            tf(**without_jitlink()),
            distributions=held(ASKED_BY_TF, Distribution("tensorflow", TF.version, SITE, "pip")),
        ),
        "cuda.library-missing",
        "PFPPPB",
    ),
    Machine(
        "linux-torch-without-nvjitlink",
        "PyTorch 2.7, from whose environment the wheel of nvJitLink was removed",
        facts(
            UBUNTU,
            linux_driver(),
            VENV,
            changed(TORCH_126, cuda_packages=PINNED_BY_TORCH, conflicts=PINNED_BY_TORCH[2:]),
            ran(TORCH_126),
            libraries("torch", TORCH_126.version, "linux", NVIDIA, "site-packages", "12.6", **without_jitlink()),
            distributions=held(PINNED_BY_TORCH, Distribution("torch", TORCH_126.version, SITE, "pip")),
        ),
        "cuda.library-missing",
        "PFPPPB",
    ),
    Machine(
        "windows-desktop-holds-the-memory",
        "Windows 11, on whose card nothing is but the desktop, and it holds nearly all of the memory",
        facts(
            WINDOWS_11,
            windows_driver(gpus=(DESKTOP,)),
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
