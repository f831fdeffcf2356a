"""Linux: the card and its driver."""

from hardware import (
    FEDORA,
    GIB,
    H100,
    NODES,
    RTX_4070,
    SERVER,
    UBUNTU,
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
from software import facts, libraries, python, ran, tensorflow, with_stage

from gpuwizard.model.driver import DriverFacts, GpuProcess, NvmlAnswer, SmiAnswer
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import RunFacts, Stage

VENV = python()
TF = tensorflow(VENV)
WHEELS = libraries("tensorflow", TF.version, "linux", VENV.site_packages[0] + "/nvidia", "site-packages")
GPU = ("/physical_device:GPU:0",)
SMI_FAILS = (
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. "
    "Make sure that the latest NVIDIA driver is installed and running."
)
NO_DEVICE = "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected"
UNKNOWN = "CUDA_ERROR_UNKNOWN: unknown error"
INIT = "E0000 00:00:1795247234.729867    4192 cuda_platform.cc:52] failed call to cuInit: INTERNAL: CUDA error: "
NOISE = (
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n"
    "E0000 00:00:1795247230.100000    4192 cuda_dnn.cc:8310] Unable to register cuDNN factory: Attempting to register "
    "factory for plugin cuDNN when one has already been registered\n"
    "I0000 00:00:1795247231.100000    4192 cpu_feature_guard.cc:227] This TensorFlow binary is optimized to use "
    "available CPU instructions in performance-critical operations.\n"
)
INSUFFICIENT = (
    "InternalError: cudaGetDevice() failed. Status: CUDA driver version is insufficient for CUDA runtime version"
)


def init_failed(code: int, said: str) -> str:
    """What TensorFlow 2.21 prints where cuInit fails."""
    name = said.partition(":")[0]
    return f"{INIT}Failed call to cuInit: {said}\n" if code != 303 else f"{INIT}Failed call to cuInit: {name}\n"


def machine(driver: DriverFacts, run: RunFacts | None = None, host: HostFacts = UBUNTU, **more: object) -> object:
    return facts(host, driver, VENV, TF, run or ran(TF), WHEELS, **more)


def not_loaded(**changes: object) -> DriverFacts:
    return linux_driver(
        pci=on_bus(driver=""),
        nodes=Absent(("/dev/nvidia*", "/dev/dxg")),
        nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
        smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 9, SMI_FAILS), "nvidia-smi -q -x"),
        cuda=failed(100, NO_DEVICE, "12.8", libcuda("570.133.07")),
        **changes,
    )


MISMATCH = "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver / cuda driver combination"
EIGHT = tuple(changed(H100, index=index, uuid=f"GPU-{index}") for index in range(8))
BUSY = changed(RTX_4070, compute_mode="exclusive-process", processes=(GpuProcess(2411, "/usr/bin/python3", 3 * GIB),))
CLOSED = changed(H100, compute_mode="prohibited")
IN_USE = (
    "InternalError: CUDA error: Failed to create context: CUDA_ERROR_DEVICE_UNAVAILABLE: CUDA-capable device(s) is/are "
    "busy or unavailable"
)
MACHINES = (
    Machine(
        "linux-healthy",
        "Ubuntu with TensorFlow 2.20, CUDA from wheels, an RTX 4070 and the usual alarming but harmless lines",
        machine(linux_driver(), ran(TF, GPU, NOISE)),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-slow-driver",
        "A server with eight H100 and no persistence mode: the driver needs 14 seconds to start, then all is well",
        machine(
            linux_driver(gpus=EIGHT, cuda=called("12.8", EIGHT, libcuda("570.133.07"), 14.2)), ran(TF, GPU), SERVER
        ),
        None,
        "WPPPPP",
        "warning",
        {"driver.not-loaded": "also"},
    ),
    Machine(
        "linux-no-gpu",
        "A Fedora laptop with AMD graphics only",
        machine(
            no_linux_driver(pci=Absent(("/sys/bus/pci/devices",)), other_display=("AMD",)),
            ran(TF, log=init_failed(303, "UNKNOWN ERROR (303)")),
            FEDORA,
        ),
        "hardware.no-nvidia-gpu",
        "FPPPPB",
    ),
    Machine(
        "linux-driver-missing",
        "Ubuntu with an NVIDIA card and no driver for it",
        machine(no_linux_driver(), ran(TF, log=init_failed(303, "UNKNOWN ERROR (303)"))),
        "driver.missing",
        "FPPPPB",
    ),
    Machine(
        "linux-nouveau-only",
        "Fedora as it comes: nouveau drives the card, nothing of NVIDIA's driver is installed",
        machine(
            no_linux_driver(pci=on_bus("nouveau"), module=module(nouveau=True)),
            ran(TF, log=init_failed(303, "UNKNOWN ERROR (303)")),
            FEDORA,
        ),
        "driver.missing",
        "FPPPPB",
    ),
    Machine(
        "linux-nouveau-secure-boot",
        "Ubuntu with the driver installed, but Secure Boot refused its module and nouveau took the card",
        machine(
            not_loaded(module=module(nouveau=True, installed="present")),
            ran(TF, log=init_failed(100, NO_DEVICE)),
            changed(UBUNTU, secure_boot=Found(True, "EFI variable SecureBoot")),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "linux-kernel-update",
        "Ubuntu after a kernel update for which no module was built",
        machine(not_loaded(module=module()), ran(TF, log=init_failed(100, NO_DEVICE))),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "linux-library-mismatch",
        "Ubuntu after an unattended driver update without a restart",
        machine(
            linux_driver(
                module=module(nvidia=True, uvm=True, version="570.133.07", installed="present"),
                libraries=driver_files("570.153.02"),
                nvml=Found(NvmlAnswer(18, "RM has detected an NVML/RM version mismatch."), "NVML"),
                smi=Found(
                    SmiAnswer(
                        "/usr/bin/nvidia-smi",
                        18,
                        "Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 570.153",
                    ),
                    "nvidia-smi -q -x",
                ),
                cuda=failed(
                    803,
                    MISMATCH,
                    "12.8",
                    libcuda("570.153.02"),
                ),
            ),
            ran(TF, log=init_failed(803, "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver")),
        ),
        "driver.library-mismatch",
        "FPPPPB",
    ),
    Machine(
        "linux-driver-too-old",
        "Ubuntu with driver 470 (CUDA 11.4) and TensorFlow 2.20 built for CUDA 12.5; the first operation gives 35",
        machine(
            linux_driver("470.256.02", "11.4"),
            with_stage(ran(TF, GPU), Stage("matmul", False, 0.5, error_type="InternalError", error=INSUFFICIENT)),
        ),
        "driver.too-old",
        "FPPPPB",
    ),
    Machine(
        "linux-permissions",
        "A cluster node where the device files belong to a group that this user is not in",
        machine(
            linux_driver(
                nodes=nodes(*NODES, openable=False, mode="crw-rw----"),
                nvml=Found(NvmlAnswer(4, "Insufficient Permissions"), "NVML"),
                smi=Found(
                    SmiAnswer("/usr/bin/nvidia-smi", 4, "Failed to initialize NVML: Insufficient Permissions"),
                    "nvidia-smi -q -x",
                ),
                cuda=failed(100, NO_DEVICE, "12.8", libcuda("570.133.07")),
            ),
            ran(TF, log=init_failed(100, NO_DEVICE)),
            SERVER,
        ),
        "driver.permissions",
        "FPPPPB",
    ),
    Machine(
        "linux-nodes-missing",
        "A headless server where the module is loaded and nobody made /dev/nvidia-uvm and /dev/nvidia0",
        machine(
            linux_driver(
                nodes=nodes("/dev/nvidiactl"),
                nvml=answered("570.133.07", "12.8", ()),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 6, "No devices were found"), "nvidia-smi -q -x"),
                cuda=failed(999, UNKNOWN, "12.8", libcuda("570.133.07")),
            ),
            ran(TF, log=init_failed(999, UNKNOWN)),
            SERVER,
        ),
        "driver.device-nodes-missing",
        "FPPPPB",
    ),
    Machine(
        "linux-uvm-after-suspend",
        "A laptop after a suspend: nvidia-smi works, cuInit gives 999 until nvidia_uvm is loaded anew",
        machine(
            linux_driver(cuda=failed(999, UNKNOWN, "12.8", libcuda("570.133.07"))),
            ran(TF, log=init_failed(999, UNKNOWN)),
        ),
        "driver.uvm-unusable",
        "FPPPPB",
    ),
    Machine(
        "linux-fabric-not-ready",
        "An HGX server with eight H100 whose Fabric Manager is not running",
        machine(
            linux_driver(
                gpus=EIGHT,
                cuda=failed(
                    802, "CUDA_ERROR_SYSTEM_NOT_READY: system not yet initialized", "12.8", libcuda("570.133.07")
                ),
            ),
            ran(TF, log=init_failed(802, "CUDA_ERROR_SYSTEM_NOT_READY: system not yet initialized")),
            SERVER,
        ),
        "driver.fabric-not-ready",
        "FPPPPB",
    ),
    Machine(
        "linux-gpu-lost",
        "A workstation whose card has fallen off the bus under load",
        machine(
            linux_driver(
                nvml=Found(NvmlAnswer(15, "GPU is lost", "570.133.07", "12.8"), "NVML"),
                smi=Found(
                    SmiAnswer(
                        "/usr/bin/nvidia-smi",
                        15,
                        "Unable to determine the device handle for GPU0: 0000:01:00.0: GPU is lost.  Reboot the system "
                        "to recover this GPU",
                    ),
                    "nvidia-smi -q -x",
                ),
                cuda=failed(999, UNKNOWN, "12.8", libcuda("570.133.07")),
            ),
            ran(TF, log=init_failed(999, UNKNOWN)),
        ),
        "hardware.gpu-fault",
        "FPPPPB",
        roles={"driver.uvm-unusable": "consequence"},
    ),
    Machine(
        "linux-mode-prohibited",
        "A cluster node whose administrator set the GPU to compute mode Prohibited",
        machine(
            linux_driver(gpus=(CLOSED,)),
            with_stage(ran(TF, GPU), Stage("matmul", False, 0.5, error_type="InternalError", error=IN_USE)),
            SERVER,
        ),
        "runtime.device-busy",
        "PPPPPF",
    ),
    Machine(
        "linux-mode-exclusive",
        "A shared workstation in compute mode Exclusive Process with a program already on the GPU",
        machine(
            linux_driver(gpus=(BUSY,)),
            with_stage(ran(TF, GPU), Stage("matmul", False, 0.5, error_type="InternalError", error=IN_USE)),
        ),
        "runtime.device-busy",
        "PPPPPF",
    ),
)
