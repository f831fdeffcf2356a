"""Linux, WSL and containers on which all is well, each with oddities that alarm nobody."""

from containers_more import APPTAINER, DOCKER_IN_WSL, H100_ONE, HOSTS_MODULE, PODMAN, TORCH, given, inside
from containers_more import TF as TF_INSIDE
from enclosed import wsl_driver
from hardware import (
    GIB,
    H100,
    NODES,
    POD,
    UBUNTU,
    called,
    libcuda,
    linux_driver,
    nodes,
    on_bus,
)
from machine import Machine
from msgspec.structs import replace as changed
from parts import TF_GPUS, card, entries
from servers import CENTOS, EIGHT, GH200, GRACE, GRACE_DRIVER, ON_ARM, SITE, VENV, bus
from software import conda_python, facts, libraries, python, ran, tensorflow, torch

from gpuwizard.model.driver import DriverLibrary, Gpu, NvmlAnswer, PciGpu
from gpuwizard.model.interpreter import BuildInfo, Distribution, FrameworkPackage
from gpuwizard.model.libraries import Component, CudnnCopy, LibraryFact
from gpuwizard.model.outcome import Found, Unknown

ARM_LIBRARIES = "/usr/lib/aarch64-linux-gnu/"
TORCH_ARM = torch(ON_ARM, "2.8.0+cu129", "12.9")
NUMA = (
    "2026-11-21 09:12:03.101010: I tensorflow/compiler/xla/stream_executor/cuda/cuda_gpu_executor.cc:981] successful "
    "NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA node, so returning NUMA "
    "node zero\n"
)
TENSORRT = (
    "2026-11-21 09:12:01.299432: W tensorflow/compiler/xla/stream_executor/platform/default/dso_loader.cc:64] Could "
    "not load dynamic library 'libnvinfer.so.7'; dlerror: libnvinfer.so.7: cannot open shared object file: No such "
    "file or directory; LD_LIBRARY_PATH: /home/user/miniconda3/envs/tf/lib\n"
    "2026-11-21 09:12:01.299570: W tensorflow/compiler/tf2tensorrt/utils/py_utils.cc:38] TF-TRT Warning: Cannot dlopen "
    "some TensorRT libraries. If you would like to use Nvidia GPU with TensorRT, please make sure the missing "
    "libraries mentioned above are installed properly.\n"
)
CONDA = conda_python("3.9.21")
CONDA_LIB = CONDA.prefix + "/lib"
TF_211 = tensorflow(CONDA, "2.11.1", "11.2", "8", ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80"))
T4 = card("Tesla T4", "7.5", 16)
PIECE = "NVIDIA H100 80GB HBM3 MIG 1g.10gb"
PARENT = changed(H100_ONE, memory_total=None, memory_free=None, mig=True)
PART = Gpu(0, PIECE, compute_capability="9.0", memory_total=9 * GIB)
RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
ORIN = changed(
    UBUNTU,
    release="Ubuntu 22.04.5 LTS",
    kernel="5.15.148-tegra",
    machine="aarch64",
    cpu="ARMv8 Processor rev 1 (v8l)",
    cpu_flags=Unknown("/proc/cpuinfo lists no flags.", "failed"),
    libc="glibc 2.35",
)
TEGRA = ARM_LIBRARIES + "nvidia/"
ORIN_GPU = Gpu(0, "Orin", compute_capability="8.7", memory_total=61 * GIB)
JETSON_PYTHON = python(
    "3.10.12",
    executable="/usr/bin/python3",
    kind="system",
    prefix="/usr",
    base_prefix="/usr",
    platform="linux-aarch64",
    site_packages=("/home/user/.local/lib/python3.10/site-packages", "/usr/lib/python3/dist-packages"),
    user_site="/home/user/.local/lib/python3.10/site-packages",
)
JETSON_VERSION = "2.5.0a0+872d972e41.nv24.8"
TORCH_JETSON = torch(JETSON_PYTHON, JETSON_VERSION, "12.6")
TOOLKIT_126 = "/usr/local/cuda-12.6"
JAX = FrameworkPackage(
    "jax", "jax", "0.10.2", SITE + "/jax", "cuda", BuildInfo(True, "12", source="installed packages"), ">=3.11"
)
STRAY = "/usr/lib/x86_64-linux-gnu/libcudnn.so.8.9.7"


def jetson_driver() -> object:
    """An Orin: its GPU is on no bus, its driver is no module of graphics cards, and NVML tells little."""
    files = (
        DriverLibrary("libcuda.so.1", TEGRA + "libcuda.so.1.1", "1.1", "ld.so.cache"),
        DriverLibrary("libnvidia-ml.so.1", TEGRA + "libnvidia-ml.so.1", "", "ld.so.cache"),
    )
    return linux_driver(
        "540.4.0",
        "12.6",
        (ORIN_GPU,),
        pci=Unknown("This is an NVIDIA Jetson (Tegra): its GPU is part of the chip and on no PCI bus.", "failed"),
        nodes=nodes("/dev/nvidia-modeset", "/dev/nvidia0", "/dev/nvidiactl"),
        module=Unknown("An NVIDIA Jetson (Tegra) has another kernel driver than graphics cards.", "failed"),
        libraries=Found(files, "the loader's search path"),
        nvml=Found(NvmlAnswer(0, "", "540.4.0", "12.6", (Gpu(0, "Orin (nvgpu)"),), 0.02), "NVML"),
        cuda=called("12.6", (ORIN_GPU,), TEGRA + "libcuda.so.1.1"),
    )


def on_arm(fact: LibraryFact, folder: str = ARM_LIBRARIES) -> LibraryFact:
    """The same library where an ARM system keeps it."""
    path = fact.path.replace("/usr/lib/x86_64-linux-gnu/", folder)
    return changed(fact, path=path, candidates=tuple(changed(one, path=path) for one in fact.candidates))


def jetson_libraries() -> tuple[LibraryFact, ...]:
    """PyTorch of NVIDIA's for Jetson is linked with the toolkit of the system."""
    folder = TOOLKIT_126 + "/targets/aarch64-linux/lib"
    every = libraries("torch", "2.5.1+cu126", "linux", folder, "ld.so.cache", "12.6")
    held = [changed(fact, wanted_by="torch " + JETSON_VERSION, package="") for fact in every if "nccl" not in fact.name]
    return tuple(on_arm(fact, TEGRA) for fact in held)


MACHINES = (
    Machine(
        "container-in-wsl-healthy",
        "A container of Docker Desktop on Windows, started with --gpus all, with the driver of Windows in it: "
        "all is well",
        inside(
            DOCKER_IN_WSL,
            wsl_driver(),
            ran(TF_INSIDE, TF_GPUS),
            variables={"NVIDIA_VISIBLE_DEVICES": "all", "NVIDIA_DRIVER_CAPABILITIES": "compute,utility"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "container-podman-cdi-healthy",
        "A Podman container that got its GPU by CDI, which sets NVIDIA_VISIBLE_DEVICES=void on purpose: all is well",
        inside(
            PODMAN,
            linux_driver(
                gpus=(RTX_3060,), pci=on_bus(device="2503"), module=HOSTS_MODULE, libraries=given("570.133.07")
            ),
            ran(TORCH, (RTX_3060.name,)),
            TORCH,
            variables={"NVIDIA_VISIBLE_DEVICES": "void"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "container-pod-with-mig-slice",
        "A Kubernetes pod with a slice of 10 GB of an H100 (MIG), whose NVML tells no memory of the whole card: all is "
        "well",
        inside(
            POD,
            linux_driver(
                gpus=(PARENT,),
                pci=on_bus(device="2330"),
                module=HOSTS_MODULE,
                nodes=nodes(*NODES),
                libraries=given("570.133.07"),
                cuda=called("12.8", (PART,), libcuda("570.133.07")),
            ),
            ran(TORCH, (PIECE,)),
            TORCH,
            variables={"NVIDIA_VISIBLE_DEVICES": "MIG-1", "NVIDIA_DRIVER_CAPABILITIES": "compute,utility"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "container-apptainer-slurm-healthy",
        "A job of Slurm in an Apptainer container with --nv, which may use the fourth of eight H100 "
        "(CUDA_VISIBLE_DEVICES=3): all is well",
        inside(
            APPTAINER,
            linux_driver(
                gpus=EIGHT,
                pci=bus(*(PciGpu(f"0000:{n + 1:x}b:00.0", "2330", "", "nvidia") for n in range(8))),
                module=HOSTS_MODULE,
                nodes=nodes(*NODES, *(f"/dev/nvidia{n}" for n in range(1, 8))),
                libraries=Found(
                    tuple(
                        DriverLibrary(name, f"/.singularity.d/libs/{name}", "", "LD_LIBRARY_PATH", True)
                        for name in ("libcuda.so.1", "libnvidia-ml.so.1")
                    ),
                    "the loader's search path",
                ),
                cuda=Found(
                    changed(
                        called("12.8", (H100,), "/.singularity.d/libs/libcuda.so.1").value,
                        hidden_by=7,
                    ),
                    "the driver API in a child process",
                ),
            ),
            ran(TF_INSIDE, TF_GPUS),
            variables={"CUDA_VISIBLE_DEVICES": "3", "LD_LIBRARY_PATH": "/.singularity.d/libs"},
            entries=entries(
                ("/.singularity.d/libs", ("libcuda.so.1", "libnvidia-ml.so.1")), variable="LD_LIBRARY_PATH"
            ),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-grace-hopper-healthy",
        "A GH200 node (ARM), whose processor lists no flags, with PyTorch 2.8 for ARM and CUDA 12.9: all is well",
        facts(
            GRACE,
            GRACE_DRIVER,
            ON_ARM,
            TORCH_ARM,
            ran(TORCH_ARM, (GH200.name,)),
            tuple(
                on_arm(fact)
                for fact in libraries("torch", TORCH_ARM.version, "linux", SITE + "/nvidia", "site-packages", "12.9")
            ),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-jetson-healthy",
        "A Jetson AGX Orin with NVIDIA's own PyTorch in the user's folder, no PCI bus to see and a kernel driver of "
        "its own: all is well",
        facts(
            ORIN,
            jetson_driver(),
            JETSON_PYTHON,
            TORCH_JETSON,
            ran(TORCH_JETSON, ("Orin",)),
            jetson_libraries(),
            toolkits=(Component("CUDA toolkit", "12.6.11", TOOLKIT_126, "toolkit"),),
            cudnn=(CudnnCopy(ARM_LIBRARIES + "libcudnn.so.9.3.0", "9.3.0", "cudnn_version.h", "system"),),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-healthy-centos-7",
        "CentOS 7 (C library 2.17) with TensorFlow 2.11 in a conda environment, a T4, no TensorRT and the line about "
        "NUMA nodes: all is well",
        facts(
            CENTOS,
            linux_driver("550.163.01", "12.4", (T4,), pci=on_bus(device="1eb8"), other_display=("vendor 0x102b",)),
            CONDA,
            TF_211,
            ran(TF_211, TF_GPUS, TENSORRT + NUMA * 3),
            libraries("tensorflow", "2.11.1", "linux", CONDA_LIB, "LD_LIBRARY_PATH"),
            components=(
                Component("cudatoolkit", "11.2.2", CONDA.prefix, "conda"),
                Component("cudnn", "8.1.0.77", CONDA.prefix, "conda"),
            ),
            variables={"CONDA_PREFIX": CONDA.prefix, "LD_LIBRARY_PATH": CONDA_LIB},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-healthy-jax-beside-old-toolkit",
        "Ubuntu with JAX 0.10 and its CUDA 12 wheels, beside an unneeded CUDA 11.8 with CUDA_HOME on it, a stray cuDNN "
        "8 of the system, PyTorch in the same environment and Intel graphics for the screen: all is well",
        facts(
            UBUNTU,
            linux_driver(gpus=(RTX_3060,), pci=on_bus(device="2503"), other_display=("Intel",)),
            VENV,
            JAX,
            ran(JAX, ("cuda:0",)),
            libraries("jax", "0.10.2", "linux", SITE + "/nvidia", "site-packages", "12"),
            toolkits=(Component("CUDA toolkit", "11.8.89", "/usr/local/cuda-11.8", "CUDA_HOME"),),
            cudnn=(
                CudnnCopy(SITE + "/nvidia/cudnn/lib/libcudnn.so.9", "9.10.2", "package", "site-packages"),
                CudnnCopy(STRAY, "8.9.7", "cudnn_version.h", "system"),
            ),
            components=(
                Component("nvidia-cublas-cu12", "12.8.4.1", SITE + "/nvidia/cublas", "site-packages"),
                Component("nvidia-cudnn-cu12", "9.10.2.21", SITE + "/nvidia/cudnn", "site-packages"),
            ),
            distributions=(
                Distribution("jax", "0.10.2", SITE, "pip"),
                Distribution("jax-cuda12-plugin", "0.10.2", SITE, "pip"),
                Distribution("jaxlib", "0.10.2", SITE, "pip"),
                Distribution("torch", "2.9.1", SITE, "pip"),
            ),
            variables={"CUDA_HOME": "/usr/local/cuda-11.8", "PATH": "/usr/local/cuda-11.8/bin:/usr/bin:/bin"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
)
