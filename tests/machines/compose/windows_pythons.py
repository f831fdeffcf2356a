"""Native Windows: more kinds of Pythons, installers and packages that do not go together."""

from hardware import ENUM, no_windows_driver, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    RTX_4060_LAPTOP,
    WIN_11,
    WIN_PYTHON,
    WIN_PYTHON_310,
    card,
    failing,
    listed_none,
    slot,
    slots,
)
from software import conda_python, facts, python, raised, ran, torch

from gpuwizard.model.interpreter import (
    BuildInfo,
    Distribution,
    Environment,
    FrameworkPackage,
    FrameworkVersion,
    Interpreter,
    Request,
)
from gpuwizard.model.libraries import Component
from gpuwizard.model.outcome import Absent, Unknown

RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
LAPTOP = windows_driver(
    "581.57",
    "13.0",
    (RTX_4060_LAPTOP,),
    pci=slots(slot("28e0", RTX_4060_LAPTOP.name)),
    other_display=("Intel(R) UHD Graphics",),
)
NOT_COMPILED = "AssertionError: Torch not compiled with CUDA enabled"
NO_TF, NO_TORCH = ("ModuleNotFoundError: No module named '" + name + "'" for name in ("tensorflow", "torch"))
SITE, SITE_310 = WIN_PYTHON.site_packages[0], WIN_PYTHON_310.site_packages[0]
# From PyPI, where the wheels for Windows have no CUDA: the metadata say 2.9.1, version.py says 2.9.1+cpu.
FROM_PYPI = torch(WIN_PYTHON, "2.9.1", "")
JAX = FrameworkPackage(
    "jax", "jax", "0.10.2", SITE + "\\jax", "cpu", BuildInfo(False, source="installed packages"), ">=3.11"
)
STORE = python(
    "3.12.10",
    "windows",
    executable="C:\\Users\\user\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe",
    kind="store",
    prefix="C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.12_3.12.2800.0_x64__qbz5n2kfra8p0",
    base_prefix="C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.12_3.12.2800.0_x64__qbz5n2kfra8p0",
)
STORE_SITE = (
    "C:\\Users\\user\\AppData\\Local\\Packages\\PythonSoftwareFoundation.Python.3.12_qbz5n2kfra8p0\\LocalCache\\"
    "local-packages\\Python312\\site-packages"
)
STORE = changed(STORE, site_packages=(STORE_SITE, STORE.prefix + "\\Lib\\site-packages"), user_site=STORE_SITE)
LAUNCHER = Environment(
    "C:\\Users\\user\\AppData\\Local\\Programs\\Python\\Python311\\python.exe",
    "py-launcher",
    "3.11",
    "3.11.9",
    found_via="PEP 514",
    frameworks=(FrameworkVersion("torch", "torch", "2.9.1+cu128"),),
)
FREE_THREADED = changed(python("3.13.5", "windows"), free_threaded=True)
ON_ARM = changed(python("3.12.8", "windows"), platform="win-arm64")
SNAPDRAGON = changed(
    WIN_11,
    machine="ARM64",
    cpu="Snapdragon(R) X Elite - X1E80100 - Qualcomm(R) Oryon(TM) CPU",
    cpu_flags=Unknown("Windows does not tell the processor's features: no such entry.", "failed"),
)
UV = changed(python("3.12.11", "windows"), installer="uv")
TORCH_UV = torch(UV, "2.14.1", "")
CONDA_311 = conda_python("3.11.11", "windows", "torch")
USER_SITE = "C:\\Users\\user\\AppData\\Roaming\\Python\\Python311\\site-packages"
WITH_USER_SITE = changed(CONDA_311, site_packages=(USER_SITE, CONDA_311.site_packages[0]), user_site=USER_SITE)
TORCH_OF_USER = torch(WITH_USER_SITE, "2.9.1", "")
OF_CONDA = tuple(
    Component(name, "12.1.105", CONDA_311.prefix, "conda") for name in ("cuda-cudart", "cuda-nvrtc", "cuda-runtime")
)


def bare(at: Interpreter, error: str, **more: object) -> object:
    return facts(WIN_11, LAPTOP, at, None, raised("ModuleNotFoundError", error), **more)


def cpu_build(at: Interpreter, package: FrameworkPackage, **more: object) -> object:
    return facts(WIN_11, LAPTOP, at, package, listed_none(package, NOT_COMPILED), **more)


NO_BACKEND = failing(ran(JAX), "AssertionError: ", "devices", "matmul", "conv2d", "fit")
MACHINES = (
    Machine(
        "windows-jax-told-to-use-cuda",
        "Windows 11 with JAX 0.10, which has no GPU build there, and JAX_PLATFORMS=cuda from a tutorial, so that it "
        "stops; its error is that of a real run of this release without a plugin",
        facts(WIN_11, LAPTOP, WIN_PYTHON, JAX, NO_BACKEND, variables={"JAX_PLATFORMS": "cuda"}),
        "framework.windows-gpu-dropped",
        "PSSPFB",
    ),
    Machine(
        "windows-torch-swapped-for-cpu",
        "Windows 11, where a later pip install of another package replaced torch 2.7.1+cu128 by the CPU wheel of 2.9.1 "
        "and left torchvision behind; after public reports",
        cpu_build(
            WIN_PYTHON,
            FROM_PYPI,
            distributions=(
                Distribution("torch", "2.9.1", SITE, "pip"),
                Distribution("torchvision", "0.22.1+cu128", SITE, "pip"),
                Distribution("ultralytics", "8.3.229", SITE, "pip"),
            ),
        ),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "windows-uv-torch-from-pypi",
        "Windows 11 with a project of uv, which took PyTorch 2.14.1 from PyPI, where the wheels for Windows have no "
        "CUDA; known from the wheels themselves",
        cpu_build(UV, TORCH_UV, distributions=(Distribution("torch", "2.14.1", SITE, "uv"),)),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "windows-user-site-before-conda",
        "Windows 11 with a conda environment made for PyTorch with CUDA 12.1, before which a CPU wheel in the user's "
        "own folder (pip install --user) is found; after public reports and Python's order of search",
        cpu_build(
            WITH_USER_SITE,
            TORCH_OF_USER,
            components=OF_CONDA,
            variables={"CONDA_PREFIX": CONDA_311.prefix},
        ),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "windows-store-python-without-torch",
        "Windows 11, where python means the one of the Microsoft Store, while the py launcher's Python 3.11 has "
        "PyTorch; after public reports",
        bare(STORE, NO_TORCH, framework="torch", elsewhere=(LAUNCHER,)),
        "framework.not-installed",
        "PSSPFB",
    ),
    Machine(
        "windows-python-free-threaded",
        "Windows 11 with the free-threaded Python 3.13, for which TensorFlow has no build; known from the list "
        "of wheels",
        bare(FREE_THREADED, NO_TF),
        "framework.python-unsupported",
        "PSSPFB",
        roles={"framework.not-installed": "consequence"},
    ),
    Machine(
        "windows-requirements-ask-for-tensorflow-gpu",
        "Windows 11 with an empty environment for Python 3.10, whose project asks for tensorflow-gpu 2.12, a package "
        "that is no more than a refusal; known from that package",
        bare(WIN_PYTHON_310, NO_TF, asked=(Request("requirements.txt", "tensorflow-gpu==2.12.0"),)),
        "framework.package-removed",
        "PSSPFB",
        roles={"framework.not-installed": "consequence"},
    ),
    Machine(
        "windows-on-arm",
        "A Windows 11 laptop with a Snapdragon processor and its own graphics: no NVIDIA card, and no TensorFlow for "
        "that processor; known from the list of wheels",
        facts(
            SNAPDRAGON,
            no_windows_driver(pci=Absent((ENUM,))),
            ON_ARM,
            None,
            raised("ModuleNotFoundError", NO_TF),
        ),
        "hardware.no-nvidia-gpu",
        "FSSPFB",
        roles={"framework.platform-unsupported": "also", "framework.not-installed": "also"},
    ),
    Machine(
        "windows-no-gpu-without-tensorflow",
        "A Windows 11 laptop with Intel graphics only and a new environment without TensorFlow, for which the build "
        "for the processor is all that is of use",
        facts(
            WIN_11,
            no_windows_driver(pci=Absent((ENUM,)), other_display=("Intel(R) Iris(R) Xe Graphics",)),
            WIN_PYTHON,
            None,
            raised("ModuleNotFoundError", NO_TF),
        ),
        "hardware.no-nvidia-gpu",
        "FSSPFB",
        roles={"framework.not-installed": "also"},
    ),
)
