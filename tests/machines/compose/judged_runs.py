"""What fails while the framework is imported or computes, told apart by the machine and not by the message."""

from hardware import (
    GIB,
    SYSTEM32,
    UBUNTU,
    WINDOWS_11,
    driver_files,
    failed,
    linux_driver,
    no_linux_driver,
    windows_driver,
)
from linux_driver import GPU, MISMATCH, NOISE, TF, VENV, WHEELS
from linux_framework import CONDA, OLD_NUMPY, SITE, TF_CONDA, TORCH, TORCH_LIBRARIES
from linux_libraries import failing
from machine import Machine
from msgspec.structs import replace as changed
from software import died, facts, ill, libraries, python, raised, ran, tensorflow, with_stage
from windows_driver import TORCH as WINDOWS_TORCH
from windows_driver import TORCH_LIBRARIES as WINDOWS_LIBRARIES
from windows_driver import VENV as WINDOWS_VENV
from windows_framework import TF_210, VENV310, tf210

from gpuwizard.model.driver import DriverFacts, DriverLibrary, NvmlAnswer
from gpuwizard.model.host import Commit, HostFacts
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import RunFacts, Stage

RUNTIME = Found("14.44.35211.0", SYSTEM32 + "msvcp140.dll")
NO_RUNTIME = Absent(tuple(SYSTEM32 + name for name in ("msvcp140_1.dll", "vcruntime140_1.dll")))
ROOM = Found(Commit(48 * GIB, 30 * GIB), "GlobalMemoryStatusEx")
FULL = Found(Commit(18 * GIB, GIB // 4), "GlobalMemoryStatusEx")
WELL_11 = changed(WINDOWS_11, vc_runtime=RUNTIME, commit=ROOM)
C10 = f'Error loading "{WINDOWS_TORCH.location}\\lib\\c10.dll" or one of its dependencies.'
# One error in the languages of three Windows: the number is the same.
INIT_FAILED = "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed. " + C10
INIT_GERMAN = "OSError: [WinError 1114] Eine DLL-Initialisierungsroutine ist fehlgeschlagen. " + C10
INIT_CHINESE = "OSError: [WinError 1114] 动态链接库(DLL)初始化例程失败。 " + C10
POLICY_GERMAN = "OSError: [WinError 4551] Eine Anwendungssteuerungsrichtlinie hat diese Datei blockiert. " + C10
TF_DLL = (
    "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: The specified module could not be found."
    "\n\n\nFailed to load the native TensorFlow runtime."
)
OLD_CPU = changed(WELL_11, cpu="Intel(R) Pentium(R) CPU G4560", cpu_flags=Found((), "IsProcessorFeaturePresent"))
NO_LIBDEVICE = (
    "UnknownError: {{function_node __wrapped____MklFusedBatchNorm}} JIT compilation failed. [Op:Rsqrt] libdevice not "
    "found at ./libdevice.10.bc"
)
XLA_LOOKED = (
    "W0000 gpu_backend_lib.cc:617] Can't find libdevice directory ${CUDA_DIR}/nvvm/libdevice. This may result in "
    "compilation or runtime failures, if the program we try to run uses routines from libdevice.\n"
)
BY_DRIVER = (
    "W0000 redzone_allocator.cc:322] Couldn't invoke ptxas --version\n"
    "Relying on driver to perform ptx compilation. \n"
    "Modify $PATH to customize ptxas location.\nThis message will be only logged once.\n"
)
FOLDER = "/home/user/NVIDIA-Linux-x86_64-550.54.14"
UNPACKED_FILES = tuple(
    DriverLibrary(name, f"{FOLDER}/{name.removesuffix('.1')}.550.54.14", "550.54.14", "LD_LIBRARY_PATH")
    for name in ("libcuda.so.1", "libnvidia-ml.so.1")
)
UNPACKED = linux_driver(
    nvml=Found(NvmlAnswer(18, "Driver/library version mismatch"), "NVML"),
    libraries=Found((*UNPACKED_FILES, *driver_files("570.133.07").value), "the loader's search path"),
    cuda=failed(803, MISMATCH, "12.4", UNPACKED_FILES[0].path),
)
NO_TENSORRT = "W0000 py_utils.cc:38] TF-TRT Warning: Could not find TensorRT\n"
NUMA = (
    "I0000 cuda_executor.cc:984] successful NUMA node read from SysFS had negative value (-1), but there must be at "
    "least one NUMA node, so returning NUMA node zero\n"
)
NO_CUDNN = "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory"
ORDINAL = "RuntimeError: CUDA error: invalid device ordinal\nCUDA kernel errors might be asynchronously reported."
LATE = "RuntimeError: Physical devices cannot be modified after being initialized"
FORKED = (
    "RuntimeError: Cannot re-initialize CUDA in forked subprocess. To use CUDA with multiprocessing, you must use the "
    "'spawn' start method"
)
MKL = (
    "Error: mkl-service + Intel(R) MKL: MKL_THREADING_LAYER=INTEL is incompatible with libgomp.so.1 library.\n"
    "\tTry to import numpy first or set the threading layer accordingly. Set MKL_SERVICE_FORCE_INTEL to force it.\n"
)
PRIMITIVE = "RuntimeError: could not create a primitive"
NO_SOFTWARE_DRIVER = no_linux_driver()
TF_115 = tensorflow(python("3.7.9", "windows"), "1.13.2", "10.0", "7", distribution="tensorflow-gpu")
OLD_STATES = {name: ill("missing") for name in ("cudart", "cublas", "cufft", "curand", "cusolver", "cusparse", "cudnn")}


def torched(host: HostFacts, error: str) -> object:
    return facts(host, windows_driver(), WINDOWS_VENV, WINDOWS_TORCH, raised("OSError", error), WINDOWS_LIBRARIES)


def at(run: RunFacts, package: FrameworkPackage = TF, driver: DriverFacts | None = None, **more: object) -> object:
    opened = WHEELS if package.framework == "tensorflow" else TORCH_LIBRARIES
    return facts(UBUNTU, driver or linux_driver(), VENV, package, run, opened, **more)


def stopped(package: FrameworkPackage, error: str) -> RunFacts:
    """Each stage from the list of GPUs on raises the same error."""
    kind = error.partition(":")[0]
    run = with_stage(ran(package), Stage("devices", False, 0.2, error_type=kind, error=error))
    return changed(run, stages=run.stages[:4])


MACHINES = (
    Machine(
        "windows-1114-runtime-there",
        "Windows 11 with the Microsoft runtime and enough memory, where c10.dll of PyTorch does not start (1114), "
        "since Anaconda's older copy of the runtime was loaded before; after public reports",
        torched(WELL_11, INIT_FAILED),
        "system.dll-import-order",
        "PPPPFB",
    ),
    Machine(
        "windows-1114-runtime-missing",
        "A German Windows 11 on which the Microsoft runtime is not installed: the same error 1114 in another language",
        torched(changed(WELL_11, vc_runtime=NO_RUNTIME), INIT_GERMAN),
        "system.msvc-runtime-missing",
        "PPPPFB",
    ),
    Machine(
        "windows-1114-memory-full",
        "A Chinese Windows 11 with a small page file, of which nothing is left: the same error 1114 once more",
        torched(changed(WELL_11, commit=FULL), INIT_CHINESE),
        "system.commit-limit",
        "PPPPFB",
    ),
    Machine(
        "windows-policy-in-german",
        "A German Windows 11 whose application control does not let c10.dll load",
        torched(WELL_11, POLICY_GERMAN),
        "system.blocked-by-policy",
        "PPPPFB",
    ),
    Machine(
        "windows-dll-load-failed-no-avx",
        "Windows 11 on a processor without AVX, where TensorFlow 2.10 says no more than that a module was not found",
        facts(OLD_CPU, windows_driver(), VENV310, TF_210, raised("ImportError", TF_DLL), tf210()),
        "system.cpu-instructions",
        "PPPPFB",
    ),
    Machine(
        "windows-tf113-cuda-missing",
        "Windows 11 with TensorFlow 1.13, which is linked to CUDA 10.0: without it the import itself fails, and the "
        "message names no file",
        facts(
            WELL_11,
            windows_driver(),
            python("3.7.9", "windows"),
            TF_115,
            raised("ImportError", TF_DLL),
            libraries("tensorflow", "1.13.2", "windows", SYSTEM32, "PATH", **OLD_STATES),
        ),
        "cuda.library-missing",
        "PFFPFB",
        roles={"cudnn.missing": "consequence"},
    ),
    Machine(
        "linux-torch-without-cudnn",
        "PyTorch 2.7 from whose environment the cuDNN wheel was removed: PyTorch is linked to it, and the import fails",
        facts(
            UBUNTU,
            linux_driver(),
            VENV,
            TORCH,
            raised("ImportError", NO_CUDNN),
            libraries("torch", TORCH.version, "linux", SITE + "/nvidia", "site-packages", "12.8", cudnn=ill("missing")),
        ),
        "cudnn.missing",
        "PPFPFB",
    ),
    Machine(
        "linux-libdevice-not-found",
        "A conda environment with TensorFlow 2.15 and CUDA's libraries but without its compiler: XLA finds no "
        "libdevice in the training step; after public reports",
        facts(
            changed(UBUNTU, environment=("conda",)),
            linux_driver(),
            CONDA,
            TF_CONDA,
            failing("fit", NO_LIBDEVICE, XLA_LOOKED, TF_CONDA),
            libraries("tensorflow", "2.15.1", "linux", CONDA.prefix + "/lib", "LD_LIBRARY_PATH"),
            variables={"CONDA_PREFIX": CONDA.prefix},
        ),
        "cuda.tools-missing",
        "PFPPPB",
        never=("benign.log-noise",),
    ),
    Machine(
        "linux-healthy-without-ptxas",
        "TensorFlow 2.20 on wheels alone: no toolkit, no nvcc, no ptxas, no CUDA_HOME and no TensorRT, each with its "
        "line in the log, and all works",
        at(ran(TF, GPU, NOISE + NO_TENSORRT + NUMA + BY_DRIVER)),
        None,
        "PPPPPP",
        "passed",
        never=("cuda.tools-missing", "path.not-on-search-path"),
    ),
    Machine(
        "linux-program-names-second-gpu",
        "A machine with one card, where a start file of the environment (sitecustomize.py) chooses the card number 1",
        at(stopped(TORCH, ORDINAL), TORCH),
        "runtime.invalid-device",
        "PPPPPF",
    ),
    Machine(
        "linux-memory-growth-set-late",
        "A start file of the environment that sets TensorFlow's memory growth after it had listed the devices",
        at(stopped(TF, LATE)),
        "runtime.late-configuration",
        "PPPPPF",
    ),
    Machine(
        "linux-forked-after-cuda",
        "A program that forks a worker after PyTorch used the GPU: in the worker CUDA cannot be started again",
        at(stopped(TORCH, FORKED), TORCH),
        "runtime.late-configuration",
        "PPPPPF",
    ),
    Machine(
        "linux-mkl-threading-layer",
        "A conda environment in which MKL and PyTorch want different OpenMP libraries: MKL ends Python at the import",
        at(died("exited", 1, log=MKL), TORCH),
        "system.onednn-conflict",
        "PPPPFB",
    ),
    Machine(
        "linux-no-gpu-and-onednn",
        "A rented machine without any GPU, where PyTorch's convolution on the processor fails inside oneDNN",
        at(
            with_stage(ran(TORCH), Stage("conv2d", False, 0.2, "cpu", error_type="RuntimeError", error=PRIMITIVE)),
            TORCH,
            no_linux_driver(pci=Absent(("/sys/bus/pci/devices",)), other_display=("vendor 0x1013",)),
        ),
        "hardware.no-nvidia-gpu",
        "FPPPFB",
        roles={"system.onednn-conflict": "also"},
    ),
    Machine(
        "linux-numpy-conflict-and-no-driver",
        "Two troubles that have nothing to do with each other: NumPy is too old for TensorFlow, and there is no driver",
        at(
            raised("AttributeError", "AttributeError: module 'numpy' has no attribute 'exceptions'"),
            changed(TF, conflicts=(OLD_NUMPY,)),
            NO_SOFTWARE_DRIVER,
        ),
        "framework.dependency-conflict",
        "FPPPFB",
        roles={"driver.missing": "also"},
    ),
    Machine(
        "linux-driver-folder-on-the-path",
        "Ubuntu with driver 570, and an older driver's installer that was unpacked beside it, whose folder "
        "LD_LIBRARY_PATH names: NVML says that versions differ, as after an update without a restart",
        at(ran(TF, log=f"Failed call to cuInit: {MISMATCH}\n"), TF, UNPACKED, variables={"LD_LIBRARY_PATH": FOLDER}),
        "path.shadowed",
        "FPPFPB",
    ),
)
