"""Linux: the Python, the framework's package and its import."""

from hardware import UBUNTU, linux_driver, no_linux_driver
from linux_driver import GPU, TF, VENV, WHEELS
from machine import Machine
from msgspec.structs import replace as changed
from software import conda_python, died, facts, ill, libraries, python, raised, ran, tensorflow, torch, with_stage

from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.interpreter import (
    BuildInfo,
    Conflict,
    Distribution,
    Environment,
    FileProblem,
    FrameworkPackage,
    FrameworkVersion,
    Interpreter,
    Shadow,
)
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import RunFacts, Stage

SITE = VENV.site_packages[0]
CONDA = conda_python("3.11.11")
TF_CONDA = tensorflow(CONDA, "2.15.1", "12.2", "8", ("sm_50", "sm_60", "sm_70", "sm_75", "compute_80"))
CONDA_LIB = CONDA.prefix + "/lib"
TF_CPU = tensorflow(VENV, "2.20.0", "", distribution="tensorflow-cpu")
TORCH = torch(VENV)
TORCH_LIBRARIES = libraries("torch", TORCH.version, "linux", SITE + "/nvidia", "site-packages", "12.8")
TORCH_CPU = torch(VENV, "2.7.1+cpu", "")
JAX = FrameworkPackage("jax", "jax", "0.7.0", SITE + "/jax", "cuda", BuildInfo(True, "12", source="installed packages"))
JAX_LIBRARIES = libraries("jax", "0.7.0", "linux", SITE + "/nvidia", "site-packages", "12")
JAX_CPU = changed(JAX, flavour="cpu", build=BuildInfo(False, source="installed packages"))
NO_CUDA_PLUGIN = "RuntimeError: Unknown backend cuda. Available backends are ['cpu']"
OTHER = Environment(
    "/home/user/miniconda3/envs/tf/bin/python",
    "conda",
    "tf",
    "3.11.11",
    frameworks=(FrameworkVersion("tensorflow", "tensorflow", "2.15.1"),),
)
NOT_FOUND = "ModuleNotFoundError: No module named 'tensorflow'"
OLD_NUMPY = Conflict("numpy", "numpy>=1.26.0", "1.23.5", "tensorflow")
OLD_PROTOBUF = Conflict("protobuf", "protobuf>=5.28.0", "3.20.3", "tensorflow")
SO_GONE = "ImportError: libtensorflow_framework.so.2: cannot open shared object file: No such file or directory"
NO_VERSION = "AttributeError: module 'tensorflow' has no attribute '__version__'"
OLD_CPU = changed(UBUNTU, cpu="Intel(R) Celeron(R) CPU J1900 @ 1.99GHz", cpu_flags=Found((), "/proc/cpuinfo"))
STACK = 'Fatal Python error: Segmentation fault\n\nCurrent thread 0x00007f2b (most recent call first):\n  File "{}"\n'


def at(package: FrameworkPackage | None, run: RunFacts, driver: DriverFacts | None = None, **more: object) -> object:
    opened = {"tensorflow": WHEELS, "torch": TORCH_LIBRARIES, "jax": JAX_LIBRARIES}
    held = opened[package.framework] if package and package.flavour == "cuda" else ()
    return facts(UBUNTU, driver or linux_driver(), VENV, package, run, held, **more)


def bare(interpreter: Interpreter, **more: object) -> object:
    return facts(UBUNTU, linux_driver(), interpreter, None, raised("ModuleNotFoundError", NOT_FOUND), **more)


def listed(package: FrameworkPackage, why: str) -> RunFacts:
    return with_stage(ran(package), Stage("devices", data={"gpus": "", "why_none": why}))


MACHINES = (
    Machine(
        "linux-healthy-conda",
        "Ubuntu with TensorFlow 2.15 in a conda environment that brings CUDA 12.2 and cuDNN 8.9: all is well",
        facts(
            changed(UBUNTU, environment=("conda",)),
            linux_driver(),
            CONDA,
            TF_CONDA,
            ran(TF_CONDA, GPU),
            libraries("tensorflow", "2.15.1", "linux", CONDA_LIB, "LD_LIBRARY_PATH"),
            variables={"CONDA_PREFIX": CONDA.prefix, "LD_LIBRARY_PATH": CONDA_LIB},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-conda-library-not-found",
        "A conda environment whose cuDNN lies in its lib folder, which pip's TensorFlow 2.15 does not search",
        facts(
            changed(UBUNTU, environment=("conda",)),
            linux_driver(),
            CONDA,
            TF_CONDA,
            ran(TF_CONDA),
            libraries(
                "tensorflow",
                "2.15.1",
                "linux",
                CONDA.site_packages[0] + "/nvidia",
                "site-packages",
                cudnn=ill("not-on-search-path", CONDA_LIB + "/libcudnn.so.8", "8.9.7", "conda"),
            ),
            variables={"CONDA_PREFIX": CONDA.prefix},
        ),
        "path.not-on-search-path",
        "PPWFPB",
    ),
    Machine(
        "linux-tf-cpu",
        "Ubuntu with a working card and tensorflow-cpu",
        at(TF_CPU, ran(TF_CPU)),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "linux-torch-cpu",
        "Ubuntu with a working card and the CPU build of PyTorch",
        at(TORCH_CPU, listed(TORCH_CPU, "AssertionError: Torch not compiled with CUDA enabled")),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "linux-jax-without-plugin",
        "Ubuntu with a working card and JAX without its CUDA plugin",
        at(JAX_CPU, listed(JAX_CPU, NO_CUDA_PLUGIN)),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "linux-jax-on-cpu",
        "Ubuntu with JAX for CUDA, where JAX_PLATFORMS=cpu stands in the shell's start file",
        at(JAX, listed(JAX, NO_CUDA_PLUGIN), variables={"JAX_PLATFORMS": "cpu"}),
        "path.devices-hidden",
        "PPPFPB",
    ),
    Machine(
        "linux-not-installed",
        "Ubuntu: the project's environment has no TensorFlow, a conda environment has it",
        bare(VENV, elsewhere=(OTHER,)),
        "framework.not-installed",
        "PSSPFB",
    ),
    Machine(
        "linux-python-314",
        "Ubuntu with Python 3.14, for which TensorFlow has no build",
        bare(python("3.14.0")),
        "framework.python-unsupported",
        "PSSPFB",
        roles={"framework.not-installed": "consequence"},
    ),
    Machine(
        "linux-numpy-conflict",
        "TensorFlow 2.20 beside NumPy 1.23, which another package had asked for",
        at(
            changed(TF, conflicts=(OLD_NUMPY,)),
            raised("AttributeError", "AttributeError: module 'numpy' has no attribute 'exceptions'"),
        ),
        "framework.dependency-conflict",
        "PPPPFB",
    ),
    Machine(
        "linux-protobuf-conflict",
        "TensorFlow 2.20 beside protobuf 3.20",
        at(
            changed(TF, conflicts=(OLD_PROTOBUF,)),
            raised("ImportError", "ImportError: cannot import name 'runtime_version' from 'google.protobuf'"),
        ),
        "framework.dependency-conflict",
        "PPPPFB",
    ),
    Machine(
        "linux-corrupt-install",
        "TensorFlow 2.20 whose installation ended when the disk was full",
        at(
            changed(TF, file_problems=(FileProblem("tensorflow/libtensorflow_framework.so.2", "missing"),)),
            raised("ImportError", SO_GONE),
        ),
        "framework.corrupt-install",
        "PPPPFB",
    ),
    Machine(
        "linux-duplicate-install",
        "tensorflow and tensorflow-cpu in one folder, and then one of them was removed in part",
        at(
            changed(
                TF,
                overlaps=(Distribution("tensorflow-cpu", "2.20.0", SITE, "pip"),),
                file_problems=(FileProblem("tensorflow/python/_pywrap_tensorflow_internal.so", "missing"),),
            ),
            raised("AttributeError", NO_VERSION),
        ),
        "framework.duplicate-install",
        "PPPPFB",
        roles={"framework.corrupt-install": "consequence"},
    ),
    Machine(
        "linux-shadowed-module",
        "A first script named tensorflow.py in the folder where the user works",
        at(
            TF,
            ran(TF, GPU),
            shadows=(Shadow("tensorflow", "/home/user/project/tensorflow.py", "the working folder"),),
        ),
        "framework.shadowed-module",
        "PPPPFP",
    ),
    Machine(
        "linux-import-segv",
        "The import of TensorFlow dies with a segmentation fault and nothing else speaks",
        at(TF, died("signal", -11, "SIGSEGV", log=STACK.format(SITE + "/tensorflow/python/pywrap_tensorflow.py"))),
        "framework.corrupt-install",
        "PPPPFB",
    ),
    Machine(
        "linux-no-avx",
        "A small server without AVX: the import ends with an illegal instruction",
        facts(OLD_CPU, linux_driver(), VENV, TF, died("signal", -4, "SIGILL"), WHEELS),
        "system.cpu-instructions",
        "PPPPFB",
    ),
    Machine(
        "linux-import-hang",
        "The import of TensorFlow never ends, for example on a network drive that does not answer",
        at(TF, died("timeout", -9)),
        "unexplained",
        "PPPPFB",
    ),
    Machine(
        "linux-import-hang-no-driver",
        "The import of TensorFlow never ends, and no driver is installed either",
        at(TF, died("timeout", -9), no_linux_driver()),
        "unexplained",
        "FPPPFB",
        roles={"driver.missing": "also"},
    ),
    Machine(
        "linux-import-exit",
        "Something in the environment ends Python during the import of TensorFlow, without a word",
        at(TF, died("exited", 3)),
        "framework.corrupt-install",
        "PPPPFB",
    ),
    Machine(
        "linux-import-flood",
        "The import of TensorFlow prints without end",
        at(TF, died("flood", -9, log="W0000 retrying\n" * 40, size=52_428_800)),
        "unexplained",
        "PPPPFB",
    ),
)
