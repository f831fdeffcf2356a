"""Hosts, cards and drivers of which machines are put together.

Each function returns what the probes return for a machine on which that piece is well; keyword arguments make it ill.
Numbers and texts are those that the real parts give, as far as public documents and logs tell.
"""

from typing import Any

from msgspec.structs import replace as changed

from gpuwizard.model.driver import (
    CudaAnswer,
    DeviceNode,
    DriverFacts,
    DriverLibrary,
    Gpu,
    KernelModule,
    NvmlAnswer,
    PciGpu,
)
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found

GIB = 1024**3
AVX = Found(("avx", "avx2", "fma"), "/proc/cpuinfo")
WINDOWS_AVX = Found(("avx", "avx2"), "IsProcessorFeaturePresent")
CHILD = "the driver API in a child process"
ENUM = r"HKLM\SYSTEM\CurrentControlSet\Enum\PCI"
SYSTEM32 = "C:\\Windows\\System32\\"
NOT_USED = Absent(("not used on Windows",))
NO_LIBCUDA = "libcuda.so.1: cannot open shared object file: No such file or directory"
NO_NVCUDA = (
    "Could not find module 'nvcuda.dll' (or one of its dependencies). Try using the full path with constructor syntax."
)

UBUNTU = HostFacts(
    release="Ubuntu 24.04.2 LTS",
    kernel="6.8.0-60-generic",
    machine="x86_64",
    cpu="AMD Ryzen 7 7700X 8-Core Processor",
    cpu_flags=AVX,
    libc="glibc 2.39",
    package_manager="apt",
    secure_boot=Found(False, "EFI variable SecureBoot"),
)
FEDORA = changed(
    UBUNTU, release="Fedora Linux 42 (Workstation Edition)", kernel="6.14.9-300.fc42.x86_64", package_manager="dnf"
)
SERVER = changed(
    UBUNTU, release="Ubuntu 22.04.5 LTS", kernel="5.15.0-139-generic", cpu="INTEL(R) XEON(R) PLATINUM 8568Y+"
)
DOCKER = changed(UBUNTU, release="Ubuntu 22.04.5 LTS", environment=("container",), container="docker", is_admin=True)
POD = changed(DOCKER, release="Debian GNU/Linux 12 (bookworm)", container="kubernetes", libc="glibc 2.36")
WSL = changed(
    UBUNTU,
    release="Ubuntu 22.04.5 LTS",
    kernel="6.6.87.2-microsoft-standard-WSL2",
    environment=("wsl",),
    libc="glibc 2.35",
    secure_boot=Absent(("/sys/firmware/efi",)),
)
WINDOWS_11 = HostFacts(
    os="windows",
    release="Windows 11 (10.0.26100)",
    kernel="10.0.26100",
    machine="AMD64",
    cpu="13th Gen Intel(R) Core(TM) i7-13700K",
    cpu_flags=WINDOWS_AVX,
    package_manager="winget",
    shell="powershell",
    secure_boot=Found(True, "registry"),
)
WINDOWS_10 = changed(WINDOWS_11, release="Windows 10 (10.0.19045)", kernel="10.0.19045")

RTX_4070 = Gpu(
    0, "NVIDIA GeForce RTX 4070", "GPU-1", "8.9", 12 * GIB, 11 * GIB, "default", pci_address="00000000:01:00.0"
)
RTX_3060 = changed(RTX_4070, name="NVIDIA GeForce RTX 3060", compute_capability="8.6", memory_free=10 * GIB)
RTX_5090 = changed(
    RTX_4070, name="NVIDIA GeForce RTX 5090", compute_capability="12.0", memory_total=32 * GIB, memory_free=30 * GIB
)
GTX_970 = changed(
    RTX_4070, name="NVIDIA GeForce GTX 970", compute_capability="5.2", memory_total=4 * GIB, memory_free=3 * GIB
)
H100 = Gpu(0, "NVIDIA H100 80GB HBM3", "GPU-2", "9.0", 80 * GIB, 79 * GIB, "default", False, "00000000:1B:00.0")
NODES = ("/dev/nvidia-uvm", "/dev/nvidia-uvm-tools", "/dev/nvidia0", "/dev/nvidiactl")


def as_cuda_tells(gpu: Gpu) -> Gpu:
    """The driver API tells less of a card than NVML does."""
    return Gpu(gpu.index, gpu.name, compute_capability=gpu.compute_capability, memory_total=gpu.memory_total)


def answered(version: str, cuda: str, gpus: tuple[Gpu, ...]) -> Found[NvmlAnswer]:
    return Found(NvmlAnswer(0, "", version, cuda, gpus, 0.02), "NVML")


def called(cuda: str, gpus: tuple[Gpu, ...], library: str, seconds: float = 0.31) -> Found[CudaAnswer]:
    devices = tuple(as_cuda_tells(gpu) for gpu in gpus)
    return Found(CudaAnswer(library, "", 0, "", "", cuda, len(gpus), devices, -1, seconds), CHILD)


def failed(code: int, error: str, cuda: str, library: str, call: str = "cuInit") -> Found[CudaAnswer]:
    return Found(CudaAnswer(library, "", code, error, call, cuda, seconds=0.01), CHILD)


def nodes(*paths: str, openable: bool = True, mode: str = "crw-rw-rw-") -> Found[tuple[DeviceNode, ...]]:
    return Found(tuple(DeviceNode(path, openable, mode) for path in paths), "/dev")


def on_bus(driver: str = "nvidia", device: str = "2786") -> Found[tuple[PciGpu, ...]]:
    return Found((PciGpu("0000:01:00.0", device, "", driver),), "/sys/bus/pci/devices")


def module(**facts: Any) -> Found[KernelModule]:
    return Found(KernelModule(**facts), "/proc/modules")


def libcuda(version: str) -> str:
    return f"/usr/lib/x86_64-linux-gnu/libcuda.so.{version}"


def driver_files(version: str) -> Found[tuple[DriverLibrary, ...]]:
    nvml = f"/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.{version}"
    files = (
        DriverLibrary("libcuda.so.1", libcuda(version), version, "ld.so.cache"),
        DriverLibrary("libnvidia-ml.so.1", nvml, version, "ld.so.cache"),
    )
    return Found(files, "the loader's search path")


def linux_driver(
    version: str = "570.133.07", newest: str = "12.8", gpus: tuple[Gpu, ...] = (RTX_4070,), **changes: Any
) -> DriverFacts:
    """A driver that works on Linux; `newest` is the newest CUDA that it supports."""
    well = DriverFacts(
        pci=on_bus(),
        nodes=nodes(*NODES),
        module=module(nvidia=True, uvm=True, version=version, installed="present"),
        libraries=driver_files(version),
        nvml=answered(version, newest, gpus),
        cuda=called(newest, gpus, libcuda(version)),
    )
    return changed(well, **changes)


def no_linux_driver(**changes: Any) -> DriverFacts:
    """Linux without any part of the driver, the card on the bus."""
    bare = DriverFacts(
        pci=on_bus(driver=""),
        nodes=Absent(("/dev/nvidia*", "/dev/dxg")),
        module=module(),
        libraries=Absent(("libcuda.so.1", "libnvidia-ml.so.1")),
        nvml=Absent(("libnvidia-ml.so.1", "nvml.dll")),
        smi=Absent(("nvidia-smi on PATH",)),
        cuda=Found(CudaAnswer(load_error=NO_LIBCUDA), "the loader"),
    )
    return changed(bare, **changes)


def adapter(name: str, service: str = "nvlddmkm", problem: int = 0, device: str = "2786") -> Found[tuple[PciGpu, ...]]:
    instance = f"PCI\\VEN_10DE&DEV_{device.upper()}&SUBSYS_00000000&REV_A1\\4&1&0&0008"
    return Found((PciGpu(instance, device, name, service, problem),), ENUM)


def windows_driver(
    version: str = "576.52", newest: str = "12.9", gpus: tuple[Gpu, ...] = (RTX_4070,), **changes: Any
) -> DriverFacts:
    """A driver that works on native Windows."""
    files = tuple(DriverLibrary(name, SYSTEM32 + name, version, "System32") for name in ("nvcuda.dll", "nvml.dll"))
    well = DriverFacts(
        pci=adapter(gpus[0].name if gpus else "NVIDIA GeForce RTX 4070"),
        nodes=NOT_USED,
        module=NOT_USED,
        libraries=Found(files, "System32"),
        nvml=answered(version, newest, gpus),
        cuda=called(newest, gpus, "C:\\Windows\\SYSTEM32\\nvcuda.dll"),
    )
    return changed(well, **changes)


def no_windows_driver(**changes: Any) -> DriverFacts:
    """Windows that drives the card with its own basic driver."""
    bare = DriverFacts(
        pci=adapter("Microsoft Basic Display Adapter", "BasicDisplay"),
        nodes=NOT_USED,
        module=NOT_USED,
        libraries=Absent((SYSTEM32 + "nvcuda.dll", SYSTEM32 + "nvml.dll")),
        nvml=Absent(("libnvidia-ml.so.1", "nvml.dll")),
        smi=Absent(("nvidia-smi on PATH",)),
        cuda=Found(CudaAnswer(load_error=NO_NVCUDA), "the loader"),
    )
    return changed(bare, **changes)
