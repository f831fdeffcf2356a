"""What can be installed, and what another package has changed: causes that print one and the same message."""

from hardware import DOCKER, UBUNTU, WINDOWS_11, driver_files, failed, libcuda, linux_driver, module, windows_driver
from linux_driver import GPU, MISMATCH, TF, VENV, WHEELS
from linux_framework import JAX_CPU, NO_CUDA_PLUGIN, SITE, TORCH, TORCH_LIBRARIES, listed
from linux_libraries import DNN, NO_DNN, NVIDIA, failing, tf
from machine import Machine
from msgspec.structs import replace as changed
from software import conda_python, facts, ill, python, raised, ran, tensorflow

from gpuwizard.model.driver import DriverFacts, DriverLibrary, NvmlAnswer
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Conflict, Distribution, FrameworkPackage, Interpreter, Request
from gpuwizard.model.libraries import CudnnCopy
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import RunFacts

UBUNTU_18 = changed(UBUNTU, release="Ubuntu 18.04.6 LTS", kernel="5.4.0-150-generic", libc="glibc 2.27")
CENTOS_7 = changed(
    UBUNTU, release="CentOS Linux 7 (Core)", kernel="3.10.0-1160.el7.x86_64", libc="glibc 2.17", package_manager="dnf"
)
ALPINE = changed(DOCKER, release="Alpine Linux v3.21", libc="musl", package_manager="apk")
GRAVITON = changed(UBUNTU, machine="aarch64", cpu="Neoverse-N1")
OLD_DRIVER = ("470.256.02", "11.4")
NO_TF = "ModuleNotFoundError: No module named 'tensorflow'"
NO_TORCH = "ModuleNotFoundError: No module named 'torch'"
PYTHON_38 = python("3.8.20")
PYTHON_37 = python("3.7.17")
TF_114 = tensorflow(PYTHON_37, "1.14.0", "", wheel_tags=("cp37-cp37m-manylinux1_x86_64",))
ABSENT = {"framework.not-installed": "consequence"}
ON_312 = "cp312-cp312-manylinux_2_17_x86_64"
TF_WHEEL = changed(TF, wheel_tags=(ON_312, "cp312-cp312-manylinux2014_x86_64"), extras=("and-cuda",))
FOR_310 = changed(TF_WHEEL, wheel_tags=("cp310-cp310-manylinux_2_17_x86_64",))
NATIVE = "ImportError: No module named 'tensorflow.python._pywrap_tensorflow_internal'"
JAX_WHEEL = changed(JAX_CPU, wheel_tags=("py3-none-any",), extras=("cuda12", "cuda13", "cuda12-local", "tpu"))
# What tensorflow[and-cuda] 2.20 and PyTorch 2.5 ask for, by their metadata.
WANTS_93 = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12<10.0,>=9.3.0.75", "9.1.0.70", "tensorflow")
TORCH_PINS = Conflict("nvidia-cudnn-cu12", "nvidia-cudnn-cu12==9.1.0.70", "9.1.0.70", "torch")
DNN_91 = DNN.replace("9.0.0", "9.1.0")
OLD_CUDNN = NVIDIA + "/cudnn/lib/libcudnn.so.9"
CUDNN_91 = ill(
    "wrong-version",
    OLD_CUDNN,
    "9.1.0",
    "site-packages",
    problem="it is version 9.1.0, the build needs 9.3 or newer",
)
OLDER_COPY = (CudnnCopy(OLD_CUDNN, "9.1.0", "cudnn_version.h", "site-packages"),)
ALONE = changed(WANTS_93, wanted_by="tensorflow")
# What PyTorch 2.7 and tensorflow[and-cuda] 2.16 ask for.
WANTS_126 = Conflict("nvidia-nvjitlink-cu12", "nvidia-nvjitlink-cu12==12.6.85", "12.3.101", "torch")
TF_PINS = Conflict("nvidia-nvjitlink-cu12", "nvidia-nvjitlink-cu12==12.3.101", "12.3.101", "tensorflow")
NO_SYMBOL = (
    f"ImportError: {SITE}/torch/lib/../../nvidia/cusparse/lib/libcusparse.so.12: undefined symbol: "
    "__nvJitLinkComplete_12_4, version libnvJitLink.so.12"
)


def bare(
    host: HostFacts, at: Interpreter, error: str = NO_TF, driver: DriverFacts | None = None, **more: object
) -> object:
    return facts(host, driver or linux_driver(), at, None, raised("ModuleNotFoundError", error), **more)


def pip(version: str, at: Interpreter) -> tuple[Distribution, ...]:
    return (Distribution("pip", version, at.site_packages[0], "pip"),)


def at(package: FrameworkPackage, run: RunFacts, opened: tuple = WHEELS, **more: object) -> object:
    return facts(UBUNTU, linux_driver(), VENV, package, run, opened, **more)


def in_container(libraries: tuple[DriverLibrary, ...], nvml: object, taken: str) -> object:
    driver = linux_driver(
        "550.163.01",
        "12.4",
        module=module(nvidia=True, uvm=True, version="550.163.01"),
        libraries=Found(libraries, "the loader's search path"),
        cuda=failed(803, MISMATCH, "12.2", taken),
        **({"nvml": nvml} if nvml else {}),
    )
    return facts(DOCKER, driver, VENV, TF, ran(TF, log=f"Failed call to cuInit: {MISMATCH}\n"), WHEELS)


def placed(version: str, mounted: bool) -> tuple[DriverLibrary, ...]:
    return tuple(changed(one, mounted=mounted) for one in driver_files(version).value)


NVML_18 = Found(NvmlAnswer(18, "Driver/library version mismatch"), "NVML")
IMAGES = changed(driver_files("535.183.01").value[0], mounted=False)
MACHINES = (
    Machine(
        "container-image-brings-a-driver",
        "A Docker container with --gpus all, whose image was built with a driver package of Ubuntu: its libcuda is "
        "found before that of the host; after NVIDIA's notes on such images",
        in_container((IMAGES, *placed("550.163.01", True)), None, libcuda("535.183.01")),
        "container.driver-libs-in-image",
        "FPPPPB",
    ),
    Machine(
        "container-of-a-host-not-restarted",
        "A Docker container on a host whose driver was updated without a restart: what the host puts in is newer than "
        "its own kernel module; after public reports",
        in_container(placed("565.57.01", True), NVML_18, libcuda("565.57.01")),
        "driver.library-mismatch",
        "FPPPPB",
    ),
    Machine(
        "linux-pip-9-python-38",
        "Ubuntu 18.04 with Python 3.8 and the pip 9 of the system, which sees no TensorFlow for that Python; known "
        "from the wheels' names and pip's release notes",
        bare(UBUNTU_18, PYTHON_38, driver=linux_driver(*OLD_DRIVER), distributions=pip("9.0.1", PYTHON_38)),
        "framework.installer-too-old",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "linux-pip-18-keeps-tf-114",
        "Debian 10 with Python 3.7 and pip 18, which offers nothing newer than TensorFlow 1.14, whose plain package "
        "has no GPU support; known from the wheels' names",
        facts(
            changed(UBUNTU_18, release="Debian GNU/Linux 10 (buster)", libc="glibc 2.28"),
            linux_driver(*OLD_DRIVER),
            PYTHON_37,
            TF_114,
            ran(TF_114),
            distributions=pip("18.1", PYTHON_37),
        ),
        "framework.cpu-only-build",
        "PSSPFB",
        roles={"framework.installer-too-old": "also"},
    ),
    Machine(
        "linux-requirements-ask-for-tensorflow-gpu",
        "Ubuntu with a project from 2021, whose requirements.txt asks for tensorflow-gpu; pip stops with the message "
        "that this package was removed",
        bare(
            UBUNTU,
            VENV,
            asked=(Request("requirements.txt", "tensorflow-gpu>=2.4"),),
            distributions=pip("25.0.1", VENV),
        ),
        "framework.package-removed",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "windows-pyproject-asks-for-tensorflow-gpu",
        "Windows 11 with a project of Poetry that asks for tensorflow-gpu without a version",
        facts(
            WINDOWS_11,
            windows_driver(),
            python("3.11.9", "windows"),
            None,
            raised("ModuleNotFoundError", NO_TF),
            asked=(Request("pyproject.toml", "tensorflow-gpu"),),
        ),
        "framework.package-removed",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "linux-jax-extra-is-gone",
        "Ubuntu with JAX installed by an old line, jax[cuda11_pip]: pip only warned that there is no such extra; known "
        "from JAX's change log",
        facts(
            UBUNTU,
            linux_driver(),
            VENV,
            JAX_WHEEL,
            listed(JAX_WHEEL, NO_CUDA_PLUGIN),
            asked=(Request("requirements/gpu.txt", "jax[cuda11-pip]"),),
        ),
        "framework.package-removed",
        "PSSPFB",
        roles={"framework.cpu-only-build": "consequence"},
    ),
    Machine(
        "linux-arm-server-without-tensorflow",
        "An ARM server with an NVIDIA card and a Python that TensorFlow supports, but not on this processor",
        bare(GRAVITON, VENV),
        "framework.platform-unsupported",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "container-alpine-without-torch",
        "A container of Alpine Linux with the GPU, for whose C library (musl) nobody builds PyTorch",
        bare(ALPINE, VENV, NO_TORCH, framework="torch"),
        "framework.platform-unsupported",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "linux-torch-python-314-centos-7",
        "CentOS 7 with Python 3.14, for which every PyTorch needs a newer C library; known from the wheels' names",
        bare(CENTOS_7, python("3.14.0"), NO_TORCH, framework="torch"),
        "system.c-library-too-old",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "linux-requirements-pin-tf-210",
        "Ubuntu with Python 3.12 and a project that asks for exactly TensorFlow 2.10, which ends at Python 3.10",
        bare(
            UBUNTU,
            VENV,
            asked=(Request("requirements.txt", "tensorflow==2.10.1"),),
            distributions=pip("25.0.1", VENV),
        ),
        "framework.python-unsupported",
        "PSSPFB",
        roles=ABSENT,
    ),
    Machine(
        "linux-packages-of-another-python",
        "Ubuntu with Python 3.12, whose PYTHONPATH leads to the packages of a Python 3.10: TensorFlow's own library is "
        "not one for this Python; after public reports",
        at(
            FOR_310,
            raised("ImportError", NATIVE),
            variables={"PYTHONPATH": "/home/user/old/lib/python3.10/site-packages"},
        ),
        "framework.python-unsupported",
        "PPPPFB",
    ),
    Machine(
        "linux-torch-changed-cudnn",
        "TensorFlow 2.20, and then PyTorch 2.5 in the same environment, which put its own cuDNN 9.1 in place of the "
        "newer one: the first convolution fails; known from the metadata of both",
        at(
            changed(TF_WHEEL, cuda_packages=(WANTS_93,)),
            failing("conv2d", NO_DNN, DNN_91),
            tf(cudnn=CUDNN_91),
            cuda_pins=(TORCH_PINS,),
            cudnn=OLDER_COPY,
            distributions=(Distribution("torch", "2.5.1", SITE, "pip"),),
        ),
        "framework.library-set-conflict",
        "PPWPFB",
    ),
    Machine(
        "linux-cudnn-wheel-too-old",
        "TensorFlow 2.20 with the cuDNN 9.1 that a tutorial names; no other framework is there, and the first "
        "convolution fails with the same message as where another framework changed it",
        at(
            changed(TF_WHEEL, cuda_packages=(ALONE,)),
            failing("conv2d", NO_DNN, DNN_91),
            tf(cudnn=CUDNN_91),
            cudnn=OLDER_COPY,
        ),
        "cudnn.version-mismatch",
        "PPFPPB",
    ),
    Machine(
        "linux-tensorflow-changed-nvjitlink",
        "PyTorch 2.7, and then tensorflow[and-cuda] 2.16 in the same environment: PyTorch's libcusparse misses a "
        "function of the older libnvJitLink; after public reports",
        at(
            changed(TORCH, cuda_packages=(WANTS_126,), conflicts=(WANTS_126,)),
            raised("ImportError", NO_SYMBOL),
            TORCH_LIBRARIES,
            cuda_pins=(TF_PINS,),
            distributions=(Distribution("tensorflow", "2.16.2", SITE, "pip"),),
        ),
        "framework.library-set-conflict",
        "PPPPFB",
    ),
    Machine(
        "linux-healthy-two-frameworks",
        "TensorFlow 2.20 and PyTorch 2.7 in one environment: their metadata ask for different wheels, and both work",
        at(
            changed(TF_WHEEL, cuda_packages=(changed(WANTS_93, installed="9.5.1.17"),)),
            ran(TF, GPU),
            cuda_pins=(changed(TORCH_PINS, wanted="nvidia-cudnn-cu12==9.5.1.17", installed="9.5.1.17"),),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-conda-healthy-old-pip",
        "A conda environment with an old pip and a TensorFlow from conda that works: nothing is wrong with that",
        facts(
            changed(UBUNTU, environment=("conda",)),
            linux_driver(),
            conda_python("3.11.11"),
            tensorflow(conda_python("3.11.11"), "2.15.1", "12.2", "8"),
            ran(tensorflow(conda_python("3.11.11"), "2.15.1", "12.2", "8"), GPU),
            distributions=pip("9.0.3", conda_python("3.11.11")),
        ),
        None,
        "PPPPPP",
        "passed",
    ),
)
