"""Containers and WSL."""

from hardware import (
    DOCKER,
    POD,
    RTX_3060,
    RTX_4070,
    WSL,
    answered,
    driver_files,
    failed,
    linux_driver,
    module,
    no_linux_driver,
    nodes,
    on_bus,
)
from linux_driver import GPU, INIT, init_failed
from machine import Machine
from msgspec.structs import replace as changed
from software import facts, libraries, python, ran, tensorflow

from gpuwizard.model.driver import DriverFacts, DriverLibrary
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import RunFacts

SYSTEM = python(
    "3.11.9",
    executable="/usr/local/bin/python3",
    kind="system",
    prefix="/usr/local",
    base_prefix="/usr/local",
    site_packages=("/usr/local/lib/python3.11/site-packages",),
)
TF = tensorflow(SYSTEM)
WHEELS = libraries("tensorflow", TF.version, "linux", SYSTEM.site_packages[0] + "/nvidia", "site-packages")
NO_LIBCUDA = init_failed(303, "UNKNOWN ERROR (303)")
COMPAT = "/usr/local/cuda-12.9/compat/libcuda.so.575.57.08"
NO_SUPPORT = "CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE: forward compatibility was attempted on non supported HW"
HOSTS_MODULE = module(nvidia=True, uvm=True, version="550.163.01")
NO_MODULES = Unknown("/proc/modules cannot be read here.", "failed")
WSL_CUDA = "/usr/lib/wsl/lib/libcuda.so.1"
NO_BUS = Unknown("The PCI bus is not visible from here (/sys/bus/pci/devices is empty).", "failed")


def wsl_driver(**changes: object) -> DriverFacts:
    """WSL 2 with the driver of Windows: a virtual card behind /dev/dxg, no kernel module."""
    files = (
        DriverLibrary("libcuda.so.1", WSL_CUDA, "", "ld.so.cache"),
        DriverLibrary("libnvidia-ml.so.1", "/usr/lib/wsl/lib/libnvidia-ml.so.1", "", "ld.so.cache"),
    )
    well = linux_driver(
        "576.52",
        "12.9",
        pci=Absent(("/sys/bus/pci/devices",)),
        other_display=("Microsoft (virtual)",),
        nodes=nodes("/dev/dxg"),
        module=module(),
        libraries=Found(files, "the loader's search path"),
    )
    return changed(well, **changes)


def inside(host: HostFacts, driver: DriverFacts, run: RunFacts | None = None, **more: object) -> object:
    return facts(host, driver, SYSTEM, TF, run or ran(TF, log=NO_LIBCUDA), WHEELS, **more)


FOREIGN = driver_files("535.183.01")
MACHINES = (
    Machine(
        "container-healthy",
        "A Docker container started with --gpus all: all is well",
        inside(
            DOCKER,
            linux_driver(module=module(nvidia=True, uvm=True, version="570.133.07")),
            ran(TF, GPU),
            variables={"NVIDIA_VISIBLE_DEVICES": "all"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "container-without-gpus",
        "A Docker container started without --gpus on a machine that has an NVIDIA card",
        inside(DOCKER, no_linux_driver(pci=on_bus(), module=module(nvidia=True, uvm=True, version="570.133.07"))),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "container-pod-without-gpu",
        "A Kubernetes pod that asked for no GPU; its sandbox hides the PCI bus",
        inside(POD, no_linux_driver(pci=NO_BUS, module=NO_MODULES), variables={"NVIDIA_VISIBLE_DEVICES": "void"}),
        "container.gpu-not-exposed",
        "FPPPPB",
    ),
    Machine(
        "container-forward-compat",
        "A container whose image puts a forward-compatibility libcuda before the host's, on a GeForce card",
        inside(
            DOCKER,
            linux_driver(
                "550.163.01",
                "12.4",
                (RTX_3060,),
                module=HOSTS_MODULE,
                libraries=Found(
                    (
                        DriverLibrary("libcuda.so.1", COMPAT, "575.57.08", "LD_LIBRARY_PATH"),
                        *driver_files("550.163.01").value,
                    ),
                    "the loader's search path",
                ),
                cuda=failed(804, NO_SUPPORT, "12.9", COMPAT),
            ),
            ran(TF, log=f"{INIT}Failed call to cuInit: {NO_SUPPORT}\n"),
            variables={"LD_LIBRARY_PATH": "/usr/local/cuda-12.9/compat"},
        ),
        "driver.forward-compat",
        "FPPPPB",
    ),
    Machine(
        "wsl-healthy",
        "Ubuntu in WSL 2 with the driver of Windows: all is well",
        inside(WSL, wsl_driver(), ran(TF, GPU)),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "wsl-no-dxg",
        "Ubuntu in WSL 2 without /dev/dxg: Windows gives it no GPU",
        inside(WSL, no_linux_driver(pci=Absent(("/sys/bus/pci/devices",)))),
        "wsl.driver-misconfigured",
        "FPPPPB",
    ),
    Machine(
        "wsl-foreign-libcuda",
        "Ubuntu in WSL 2 where somebody installed a Linux driver: its libcuda is found before that of Windows",
        inside(
            WSL,
            wsl_driver(
                libraries=Found(
                    (*FOREIGN.value, DriverLibrary("libcuda.so.1", WSL_CUDA, "", "WSL")), "the loader's search path"
                ),
                nvml=Absent(("libnvidia-ml.so.1", "nvml.dll")),
                cuda=failed(
                    100,
                    "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected",
                    "12.2",
                    "/usr/lib/x86_64-linux-gnu/libcuda.so.535.183.01",
                ),
            ),
        ),
        "wsl.driver-misconfigured",
        "FPPPPB",
    ),
    Machine(
        "wsl-version-1",
        "Ubuntu in WSL 1, which has no GPU support",
        inside(
            changed(WSL, environment=("wsl1",), kernel="4.4.0-19041-Microsoft"),
            no_linux_driver(pci=NO_BUS, module=NO_MODULES),
        ),
        "wsl.driver-misconfigured",
        "FPPPPB",
    ),
    Machine(
        "wsl-library-not-found",
        "Ubuntu in WSL 2 with the driver of Windows, but LD_LIBRARY_PATH puts the stub of the toolkit first",
        inside(
            WSL,
            wsl_driver(
                nvml=answered("576.52", "12.9", (RTX_4070,)),
                cuda=failed(
                    34,
                    "CUDA_ERROR_STUB_LIBRARY: CUDA driver is a stub library",
                    "",
                    "/usr/local/cuda-12.6/lib64/stubs/libcuda.so",
                ),
            ),
            variables={"LD_LIBRARY_PATH": "/usr/local/cuda-12.6/lib64/stubs"},
        ),
        "path.shadowed",
        "FPPFPB",
    ),
)
