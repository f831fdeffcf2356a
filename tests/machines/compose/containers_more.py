"""More containers, and WSL behind an old driver of Windows."""

from enclosed import WSL_CUDA, wsl_driver
from hardware import (
    DOCKER,
    H100,
    NODES,
    POD,
    SERVER,
    WSL,
    answered,
    called,
    driver_files,
    failed,
    libcuda,
    linux_driver,
    module,
    no_linux_driver,
    nodes,
    on_bus,
)
from machine import Machine
from msgspec.structs import replace as changed
from parts import INSUFFICIENT, NO_DRIVER, RTX_4090, TF_GPUS, failing, listed_none
from software import facts, libraries, python, ran, tensorflow, torch

from gpuwizard.model.driver import DriverFacts, DriverLibrary, NvmlAnswer, SmiAnswer
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import RunFacts

SYSTEM = python(
    "3.11.9",
    executable="/usr/local/bin/python3",
    kind="system",
    prefix="/usr/local",
    base_prefix="/usr/local",
    site_packages=("/usr/local/lib/python3.11/site-packages",),
)
TF, TF_221 = tensorflow(SYSTEM), tensorflow(SYSTEM, "2.21.0")
TORCH = torch(SYSTEM, "2.8.0+cu128", "12.8")
GONE = ("libcuda.so.1", "libnvidia-ml.so.1")
PODMAN = changed(DOCKER, container="podman", release="Fedora Linux 42 (Container Image)", libc="glibc 2.41")
LXC = changed(SERVER, environment=("container",), container="lxc", is_admin=True, libc="glibc 2.35")
APPTAINER = changed(SERVER, environment=("container",), container="apptainer", libc="glibc 2.35")
DOCKER_IN_WSL = changed(DOCKER, environment=("container", "wsl"), kernel=WSL.kernel, secure_boot=WSL.secure_boot)
HOSTS_MODULE = module(nvidia=True, uvm=True, version="570.133.07")
MISMATCH = "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver / cuda driver combination"
NVML_MISMATCH = "Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 550.144\n"
MISMATCH_IN_TORCH = (
    "RuntimeError: Unexpected error from cudaGetDeviceCount(). Did you run some cuda functions before calling "
    "NumCudaDevices() that might have already set an error? Error 803: system has unsupported display driver / cuda "
    "driver combination"
)
NO_DRIVERS = (
    "2026-11-21 09:12:01.397232: I external/local_xla/xla/tsl/cuda/cudart_stub.cc:31] Could not find cuda drivers on "
    "your machine, GPU will not be used.\n"
    "2026-11-21 09:12:04.750192: E external/local_xla/xla/stream_executor/cuda/cuda_platform.cc:51] failed call to "
    "cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)\n"
)
# What the NVIDIA runtime gives to a container with the capability `compute` alone: libcuda, no libnvidia-ml.
COMPUTE_ONLY = Found(
    (DriverLibrary("libcuda.so.1", libcuda("570.133.07"), "570.133.07", "ld.so.cache", True),),
    "the loader's search path",
)
H100_ONE = changed(H100, uuid="GPU-2")


def inside(
    host: HostFacts,
    driver: DriverFacts,
    run: RunFacts,
    package: FrameworkPackage = TF,
    gone: tuple[str, ...] = (),
    **more: object,
) -> object:
    folder = SYSTEM.site_packages[0] + "/nvidia"
    cuda = package.build.cuda_version
    every = libraries(package.framework, package.version, "linux", folder, "site-packages", cuda)
    held = tuple(missing(fact) if fact.name in gone else fact for fact in every)
    return facts(host, driver, SYSTEM, package, run, held, **more)


def missing(fact: LibraryFact) -> LibraryFact:
    return changed(fact, status="missing", path="", found_via="", candidates=())


def given(version: str) -> Found[tuple[DriverLibrary, ...]]:
    """The host's driver libraries, put into the container by NVIDIA's runtime."""
    files = driver_files(version)
    return changed(files, value=tuple(changed(file, mounted=True) for file in files.value))


def own(version: str) -> Found[tuple[DriverLibrary, ...]]:
    """Driver libraries that were installed in the container itself."""
    files = driver_files(version)
    return changed(files, value=tuple(changed(file, mounted=False) for file in files.value))


MACHINES = (
    Machine(
        "container-in-wsl-without-gpus",
        "A container of Docker Desktop on Windows, started without --gpus: neither /dev/dxg nor the libraries of WSL "
        "are in it; after public reports",
        inside(
            DOCKER_IN_WSL,
            no_linux_driver(pci=Absent(("/sys/bus/pci/devices",)), other_display=("Microsoft (virtual)",)),
            ran(TF, log=NO_DRIVERS),
            gone=GONE,
        ),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "container-podman-device-files-only",
        "A Podman container that was given the device files one by one (--device /dev/nvidia0 ...), and so none of the "
        "driver's libraries; after public reports",
        inside(
            PODMAN,
            no_linux_driver(nodes=nodes(*NODES), module=HOSTS_MODULE, pci=on_bus()),
            listed_none(TORCH, NO_DRIVER),
            TORCH,
            GONE,
        ),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "container-lxc-with-another-driver",
        "An LXC container on Proxmox with the host's device files and a driver of its own, which is older than the "
        "module of the host since that was updated; after public reports",
        inside(
            LXC,
            linux_driver(
                module=HOSTS_MODULE,
                libraries=own("550.144.03"),
                nvml=Found(NvmlAnswer(18, "RM has detected an NVML/RM version mismatch."), "NVML"),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 18, NVML_MISMATCH), "nvidia-smi -q -x"),
                cuda=failed(803, MISMATCH, "12.4", libcuda("550.144.03")),
            ),
            listed_none(TORCH, MISMATCH_IN_TORCH),
            TORCH,
        ),
        "container.driver-libs-in-image",
        "FPPPPB",
    ),
    Machine(
        "container-pod-without-utility",
        "A Kubernetes pod with NVIDIA_DRIVER_CAPABILITIES=compute, in which libnvidia-ml.so.1 is missing and "
        "TensorFlow 2.21 lists no GPU without a word; as a real run of this release without that library showed",
        inside(
            POD,
            linux_driver(
                gpus=(H100_ONE,),
                pci=on_bus(device="2330"),
                module=HOSTS_MODULE,
                libraries=COMPUTE_ONLY,
                nvml=Absent(("libnvidia-ml.so.1",)),
                smi=Absent(("nvidia-smi on PATH",)),
                cuda=called("12.8", (H100_ONE,), libcuda("570.133.07")),
            ),
            ran(TF_221),
            TF_221,
            GONE[1:],
            variables={"NVIDIA_VISIBLE_DEVICES": "all", "NVIDIA_DRIVER_CAPABILITIES": "compute"},
        ),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "container-apptainer-without-nv",
        "An Apptainer container started without --nv on a cluster node: the device files of the host are in sight, the "
        "driver's libraries are not; after Apptainer's documentation",
        inside(
            APPTAINER,
            no_linux_driver(nodes=nodes(*NODES), module=HOSTS_MODULE, pci=on_bus(device="2330")),
            ran(TF, log=NO_DRIVERS),
            gone=GONE,
        ),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "wsl-driver-too-old",
        "Ubuntu in WSL 2 with a driver of Windows of mid-2022 (CUDA 11.7) and TensorFlow 2.20 built for CUDA 12.5; "
        "after NVIDIA's table of drivers",
        inside(
            WSL,
            wsl_driver(nvml=answered("516.94", "11.7", (RTX_4090,)), cuda=called("11.7", (RTX_4090,), WSL_CUDA)),
            failing(ran(TF, TF_GPUS), INSUFFICIENT, "matmul", "conv2d", "fit"),
        ),
        "driver.too-old",
        "FPPPPB",
    ),
)
