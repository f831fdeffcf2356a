"""Servers, clusters, processors other than x86, and old distributions."""

from hardware import (
    GIB,
    H100,
    NODES,
    SERVER,
    UBUNTU,
    failed,
    libcuda,
    linux_driver,
    module,
    nodes,
    on_bus,
)
from machine import Machine
from msgspec.structs import replace as changed
from parts import ASYNCHRONOUS, NO_DEVICE, NO_DRIVER, NONE_AVAILABLE, SMI_FAILS, card, failing, listed_none
from software import conda_python, facts, libraries, python, raised, ran, tensorflow, torch

from gpuwizard.model.driver import DriverFacts, GpuProcess, NvmlAnswer, PciGpu, SmiAnswer
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import RunFacts

VENV = python()
SITE = VENV.site_packages[0]
TF, TORCH = tensorflow(VENV), torch(VENV, "2.8.0+cu128", "12.8")
UNKNOWN = "CUDA_ERROR_UNKNOWN: unknown error"
RTX_3090 = card("NVIDIA GeForce RTX 3090", "8.6", 24)
V100 = tuple(
    changed(
        card("Tesla V100-SXM2-16GB", "7.0", 16, index, index + 0x15),
        compute_mode="exclusive-process",
        processes=(GpuProcess(2211, "nvidia-cuda-mps-server", GIB // 32),),
    )
    for index in range(4)
)
EIGHT = tuple(changed(H100, index=index, uuid=f"GPU-{index + 2}") for index in range(8))
CUT = changed(H100, name="NVIDIA H100 80GB HBM3", mig=True)
A100 = tuple(card("NVIDIA A100-SXM4-40GB", "8.0", 40, index, index + 1, used=0) for index in range(4))
A5000 = "2231"
LOST = "Unable to determine the device handle for GPU1: 0000:02:00.0: Unknown Error\n"
ECC = "AcceleratorError: CUDA error: uncorrectable ECC error encountered" + (
    ASYNCHRONOUS.format("cudaErrorECCUncorrectable")
)
ORDINAL = (
    "AcceleratorError: CUDA error: invalid device ordinal\nGPU device may be out of range, do you have enough "
    "GPUs?" + ASYNCHRONOUS.format("cudaErrorInvalidDevice")
)
CENTOS = HostFacts(
    release="CentOS Linux 7 (Core)",
    kernel="3.10.0-1160.119.1.el7.x86_64",
    machine="x86_64",
    environment=("conda",),
    cpu="Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz",
    cpu_flags=Found(("avx", "avx2", "fma"), "/proc/cpuinfo"),
    libc="glibc 2.17",
    package_manager="dnf",
    secure_boot=Absent(("/sys/firmware/efi",)),
)
PACKED = conda_python("3.11.11")
TF_221 = tensorflow(PACKED, "2.21.0", wheel_tags=("cp311-cp311-manylinux_2_27_x86_64",))
GLIBC = (
    "ImportError: Traceback (most recent call last):\n  File "
    f'"{TF_221.location}/python/pywrap_tensorflow.py", line 73, in <module>\n    from '
    "tensorflow.python._pywrap_tensorflow_internal import *\nImportError: /lib64/libm.so.6: version `GLIBC_2.27' not "
    f"found (required by {TF_221.location}/python/platform/../../libtensorflow_cc.so.2)\n\n\nFailed to load the native "
    "TensorFlow runtime.\nSee https://www.tensorflow.org/install/errors for some common causes and solutions.\nIf you "
    "need help, create an issue at https://github.com/tensorflow/tensorflow/issues and include the entire stack trace "
    "above this error message.\nImportError: /lib64/libm.so.6: version `GLIBC_2.27' not found (required by "
    f"{TF_221.location}/python/platform/../../libtensorflow_cc.so.2)"
)
GRACE = changed(
    UBUNTU,
    release="Ubuntu 22.04.5 LTS",
    kernel="6.8.0-1028-nvidia-64k",
    machine="aarch64",
    cpu="",
    cpu_flags=Unknown("/proc/cpuinfo lists no flags.", "failed"),
    libc="glibc 2.35",
)
GH200 = changed(card("NVIDIA GH200 480GB", "9.0", 95, bus=9), mig=False, pci_address="00000009:01:00.0")
ON_ARM = changed(VENV, platform="linux-aarch64")
ARM_TAGS = ("cp312-cp312-manylinux_2_17_aarch64", "cp312-cp312-manylinux2014_aarch64")
TF_ARM = tensorflow(ON_ARM, "2.20.0", "", wheel_tags=ARM_TAGS)


def on_arm(driver: DriverFacts) -> DriverFacts:
    """The same driver as the system of an ARM processor holds it."""
    files = tuple(changed(file, path=file.path.replace("x86_64", "aarch64")) for file in driver.libraries.value)
    answer = changed(driver.cuda.value, library=driver.cuda.value.library.replace("x86_64", "aarch64"))
    return changed(driver, libraries=changed(driver.libraries, value=files), cuda=changed(driver.cuda, value=answer))


GRACE_DRIVER = on_arm(linux_driver("570.133.20", "12.8", (GH200,), pci=on_bus(device="2342")))


def server(
    driver: DriverFacts,
    run: RunFacts,
    package: FrameworkPackage = TF,
    at: Interpreter = VENV,
    host: HostFacts = SERVER,
    **more: object,
) -> object:
    held = libraries(
        package.framework,
        package.version,
        "linux",
        at.site_packages[0] + "/nvidia",
        "site-packages",
        package.build.cuda_version,
    )
    return facts(host, driver, at, package, run, held, **more)


def bus(*cards: PciGpu) -> Found[tuple[PciGpu, ...]]:
    return Found(cards, "/sys/bus/pci/devices")


def cuinit(said: str) -> str:
    return (
        "2026-11-21 09:12:04.750192: E external/local_xla/xla/stream_executor/cuda/cuda_platform.cc:51] failed call to "
        f"cuInit: INTERNAL: CUDA error: Failed call to cuInit: {said}\n"
    )


NO_FILES = failed(100, NO_DEVICE, "12.8", libcuda("570.133.07"))
MACHINES = (
    Machine(
        "linux-one-of-two-cards-lost",
        "A workstation with two RTX 3090, of which the second fell off the bus under load (Xid 79), so that no new "
        "program can start CUDA; after public reports",
        server(
            linux_driver(
                gpus=(RTX_3090,),
                pci=bus(PciGpu("0000:01:00.0", "2204", "", "nvidia"), PciGpu("0000:02:00.0", "2204", "", "nvidia")),
                nodes=nodes(*NODES, "/dev/nvidia1"),
                nvml=Found(NvmlAnswer(15, "GPU is lost", "570.133.07", "12.8", (RTX_3090,), 0.02), "NVML"),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 15, LOST), "nvidia-smi -q -x"),
                cuda=failed(999, UNKNOWN, "12.8", libcuda("570.133.07")),
            ),
            ran(TF, log=cuinit(UNKNOWN)),
            host=UBUNTU,
        ),
        "hardware.gpu-fault",
        "FPPPPB",
        roles={"driver.uvm-unusable": "consequence"},
    ),
    Machine(
        "linux-invalid-ordinal-under-mps",
        "A server with four V100 in exclusive mode behind the Multi-Process Service, which refuses the context and "
        "calls that an invalid device ordinal; after a public report",
        server(
            linux_driver(
                gpus=V100, pci=bus(*(PciGpu(f"0000:{0x15 + n:02x}:00.0", "1db1", "", "nvidia") for n in range(4)))
            ),
            failing(ran(TORCH, tuple(gpu.name for gpu in V100)), ORDINAL, "matmul", "conv2d", "fit"),
            TORCH,
            variables={"CUDA_MPS_PIPE_DIRECTORY": "/tmp/nvidia-mps"},
        ),
        "runtime.device-busy",
        "PPPPPF",
    ),
    Machine(
        "linux-mig-without-instances",
        "A server with one H100 in MIG mode, on which nobody has made an instance: NVML lists the card and CUDA has no "
        "device; after NVIDIA's guide to MIG",
        server(
            linux_driver(gpus=(CUT,), pci=on_bus(device="2330"), cuda=NO_FILES),
            listed_none(TORCH, NONE_AVAILABLE),
            TORCH,
        ),
        "runtime.device-busy",
        "PPPPPF",
    ),
    Machine(
        "linux-h100-uncorrectable-memory",
        "An HGX server with eight H100 and NVSwitch, whose first card has memory that cannot be corrected (Xid 48 and "
        "94): the first operation fails; after public reports",
        server(
            linux_driver(
                gpus=EIGHT, pci=bus(*(PciGpu(f"0000:{n + 1:x}b:00.0", "2330", "", "nvidia") for n in range(8)))
            ),
            failing(ran(TORCH, tuple(gpu.name for gpu in EIGHT)), ECC, "matmul", "conv2d", "fit"),
            TORCH,
        ),
        "hardware.gpu-fault",
        "FPPPPB",
    ),
    Machine(
        "linux-card-kept-for-a-guest",
        "A host of virtual machines whose RTX A5000 is bound to vfio-pci for a guest, so that the installed driver has "
        "nothing to drive; known from the kernel's documentation",
        server(
            linux_driver(
                pci=on_bus("vfio-pci", A5000),
                other_display=("vendor 0x1a03",),
                nodes=Absent(("/dev/nvidia*", "/dev/dxg")),
                module=module(installed="present"),
                nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 9, SMI_FAILS), "nvidia-smi -q -x"),
                cuda=NO_FILES,
            ),
            listed_none(TORCH, NO_DRIVER),
            TORCH,
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "linux-slurm-job-without-gpu",
        "A job of Slurm that asked for no GPU on a node with four A100: Slurm sets CUDA_VISIBLE_DEVICES=NoDevFiles; "
        "after Slurm's documentation of generic resources",
        server(
            linux_driver(
                gpus=A100,
                pci=bus(*(PciGpu(f"0000:{n + 1:02x}:00.0", "20b0", "", "nvidia") for n in range(4))),
                cuda=changed(NO_FILES, value=changed(NO_FILES.value, hidden_by=4)),
            ),
            ran(TF, log=cuinit(NO_DEVICE)),
            variables={"CUDA_VISIBLE_DEVICES": "NoDevFiles"},
        ),
        "path.devices-hidden",
        "PPPFPB",
    ),
    Machine(
        "linux-centos-7-packed-environment",
        "CentOS 7 (C library 2.17) with a conda environment that was packed on a newer system and holds TensorFlow "
        "2.21, whose wheel needs 2.27; after public reports and the wheel's tag",
        server(
            linux_driver("550.163.01", "12.4", (card("Tesla T4", "7.5", 16),), pci=on_bus(device="1eb8")),
            raised("ImportError", GLIBC),
            TF_221,
            PACKED,
            CENTOS,
            variables={"CONDA_PREFIX": PACKED.prefix},
        ),
        "system.c-library-too-old",
        "PPPPFB",
    ),
    Machine(
        "linux-grace-hopper-tensorflow",
        "A GH200 node (ARM) with TensorFlow 2.20 from PyPI, which has no CUDA build for that processor; known from the "
        "list of wheels",
        facts(
            GRACE,
            GRACE_DRIVER,
            ON_ARM,
            TF_ARM,
            ran(TF_ARM),
        ),
        "framework.platform-unsupported",
        "PSSPFB",
    ),
)
