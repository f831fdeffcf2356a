"""Native Windows: the Python, the framework and its libraries."""

from hardware import RTX_3060, WINDOWS_10, WINDOWS_11, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from software import died, facts, ill, libraries, python, raised, ran, tensorflow, torch, with_stage

from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, Distribution, Environment, FrameworkPackage, FrameworkVersion
from gpuwizard.model.libraries import Candidate, Component, CudnnCopy, LibraryFact
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import Stage

CUDA = "C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\"
VENV310 = python("3.10.11", "windows")
VENV = python("3.11.9", "windows")
CAPABILITIES = ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80")
TF_210 = tensorflow(VENV310, "2.10.1", "64_112", "64_8", CAPABILITIES)
TF_215 = tensorflow(VENV, "2.15.1", "", distribution="tensorflow-intel")
TF_221 = tensorflow(VENV, "2.21.0", "")
ONEDNN = (
    "2026-11-21 09:12:01.101010: I tensorflow/core/util/port.cc:153] oneDNN custom operations are on. You may see "
    "slightly different numerical results due to floating-point round-off errors from different computation "
    "orders. To turn them off, set the environment variable `TF_ENABLE_ONEDNN_OPTS=0`.\n"
)
LOADER = "2026-11-21 09:12:0{}.101010: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] "
ALL = ("cudart64_110.dll", "cublas64_11.dll", "cublasLt64_11.dll", "cufft64_10.dll", "curand64_10.dll")
ALL = (*ALL, "cusolver64_11.dll", "cusparse64_11.dll", "cudnn64_8.dll")
SKIPPED = (
    "2026-11-21 09:12:04.202020: W tensorflow/core/common_runtime/gpu/gpu_device.cc:1934] Cannot dlopen some GPU "
    "libraries. Please make sure the missing libraries mentioned above are installed properly if you would like to "
    "use GPU. Follow the guide at https://www.tensorflow.org/install/gpu for how to download and setup the required "
    "libraries for your platform.\nSkipping registering GPU devices...\n"
)
DLL_FAILED = (
    "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: The specified module could not be found."
)
NUMPY_2 = (
    "\nA module that was compiled using NumPy 1.x cannot be run in\nNumPy 2.2.6 as it may crash. To support both 1.x "
    "and 2.x\nversions of NumPy, modules must be compiled with NumPy 2.0.\nSome module may need to rebuild instead "
    "e.g. with 'pybind11>=2.12'.\n"
)


def not_opened(*names: str) -> str:
    """What TensorFlow 2.10 prints on Windows for each library that it cannot open."""
    said = [f"{LOADER.format(3)}Could not load dynamic library '{name}'; dlerror: {name} not found\n" for name in names]
    return "".join(said) + SKIPPED


def tf210(**states: LibraryFact) -> tuple[LibraryFact, ...]:
    return libraries("tensorflow", "2.10.1", "windows", CUDA + "v11.2\\bin", "PATH", **states)


STEMS = ("cudart", "cublas", "cublasLt", "cufft", "curand", "cusolver", "cusparse")
NOTHING = {name: ill("missing") for name in (*STEMS, "cudnn")}
TWELVE = {"cudart": "cudart64_12.dll", "cublas": "cublas64_12.dll", "cublasLt": "cublasLt64_12.dll"}
TWELVE |= {"cufft": "cufft64_11.dll", "cusparse": "cusparse64_12.dll"}


def only_12(stem: str, name: str) -> LibraryFact:
    path = f"{CUDA}v12.6\\bin\\{name}"
    other = Candidate(path, "12.6", False, "another version: the build asks for another name")
    return ill("wrong-version", path, "12.6", "toolkit", candidates=(other,), problem=f"the machine has {name}")


# Two names are the same in CUDA 11 and 12, and the loader takes them.
SAME_NAME = {"curand": "curand64_10.dll", "cusolver": "cusolver64_11.dll"}
CUDA_12 = {stem: only_12(stem, name) for stem, name in TWELVE.items()}
CUDA_12 |= {
    stem: ill("found", f"{CUDA}v12.6\\bin\\{name}", "12.6", "PATH", problem="") for stem, name in SAME_NAME.items()
}
CUDNN_DIR = "C:\\tools\\cudnn-windows-x86_64-8.9.7.29_cuda11-archive\\bin\\cudnn64_8.dll"
OFF_PATH = ill(
    "not-on-search-path",
    CUDNN_DIR,
    "8.9.7",
    "system",
    candidates=(Candidate(CUDNN_DIR, "8.9.7", False, "its folder is not on the search path"),),
)
CUDNN_83 = CUDA + "v11.2\\bin\\cudnn64_8.dll"
NO_ZLIB = ill(
    "broken",
    CUDNN_83,
    "8.9.7",
    "PATH",
    candidates=(Candidate(CUDNN_83, "8.9.7", True, "it needs zlibwapi.dll, which is not found"),),
    missing_dependencies=("zlibwapi.dll",),
    problem="it needs zlibwapi.dll, which is not found",
)
TOOLKIT_11 = (Component("CUDA toolkit", "11.2", CUDA + "v11.2", "CUDA_PATH"),)
TOOLKIT_12 = (Component("CUDA toolkit", "12.6", CUDA + "v12.6", "CUDA_PATH"),)
STUB = Distribution("tensorflow", "2.15.1", VENV.site_packages[0], "pip")
OTHER = Environment(
    "C:\\Users\\user\\miniconda3\\envs\\tf\\python.exe",
    "conda",
    "tf",
    "3.10.16",
    frameworks=(FrameworkVersion("tensorflow", "tensorflow", "2.10.1"),),
)
TORCH_CPU = torch(VENV, "2.7.1+cpu", "")
NO_CUDA = Stage("devices", data={"gpus": "", "why_none": "AssertionError: Torch not compiled with CUDA enabled"})
JAX = FrameworkPackage(
    "jax",
    "jax",
    "0.7.0",
    VENV.site_packages[0] + "\\jax",
    "cpu",
    BuildInfo(False, source="installed packages"),
)
NO_JAX_GPU = "RuntimeError: Unknown backend cuda. Available backends are ['cpu']"
OLD_CPU = changed(
    WINDOWS_10, cpu="Intel(R) Celeron(R) CPU  J1900  @ 1.99GHz", cpu_flags=Found((), "IsProcessorFeaturePresent")
)
NOT_FOUND = "ModuleNotFoundError: No module named 'tensorflow'"


def at(
    host: HostFacts, package: FrameworkPackage, run: object, opened: tuple[LibraryFact, ...] = (), **more: object
) -> object:
    where = VENV310 if package is TF_210 else VENV
    return facts(host, windows_driver(gpus=(RTX_3060,)), where, package, run, opened, **more)


def bare(interpreter: object, **more: object) -> object:
    return facts(WINDOWS_11, windows_driver(), interpreter, None, raised("ModuleNotFoundError", NOT_FOUND), **more)


MACHINES = (
    Machine(
        "windows-tf215-no-gpu-build",
        "Windows 11 with TensorFlow 2.15, which has no GPU build for native Windows",
        at(WINDOWS_11, TF_215, ran(TF_215, log=ONEDNN), distributions=(STUB,)),
        "framework.windows-gpu-dropped",
        "PSSPFB",
    ),
    Machine(
        "windows-tf221-no-gpu-build",
        "Windows 11 with TensorFlow 2.21 and a full CUDA 12.6 toolkit that it can never use",
        at(WINDOWS_11, TF_221, ran(TF_221, log=ONEDNN), toolkits=TOOLKIT_12, variables={"CUDA_PATH": CUDA + "v12.6"}),
        "framework.windows-gpu-dropped",
        "PSSPFB",
    ),
    Machine(
        "windows-jax",
        "Windows 11 with JAX, which has no GPU build for native Windows",
        at(
            WINDOWS_11,
            JAX,
            with_stage(ran(JAX), Stage("devices", data={"gpus": "", "why_none": NO_JAX_GPU})),
        ),
        "framework.windows-gpu-dropped",
        "PSSPFB",
    ),
    Machine(
        "windows-torch-cpu",
        "Windows 11 with the CPU wheel of PyTorch, which pip takes by default there",
        at(WINDOWS_11, TORCH_CPU, with_stage(ran(TORCH_CPU), NO_CUDA)),
        "framework.cpu-only-build",
        "PSSPFB",
    ),
    Machine(
        "windows-tf210-no-cuda",
        "Windows 10 with TensorFlow 2.10 and neither CUDA nor cuDNN: cudart64_110.dll and cudnn64_8.dll are missing",
        at(WINDOWS_10, TF_210, ran(TF_210, log=not_opened(*ALL)), tf210(**NOTHING)),
        "cuda.library-missing",
        "PFFPPB",
        roles={"cudnn.missing": "consequence"},
    ),
    Machine(
        "windows-tf210-no-cudnn",
        "Windows 10 with TensorFlow 2.10 and the CUDA 11.2 toolkit, but without cuDNN",
        at(
            WINDOWS_10,
            TF_210,
            ran(TF_210, log=not_opened("cudnn64_8.dll")),
            tf210(cudnn=ill("missing")),
            toolkits=TOOLKIT_11,
        ),
        "cudnn.missing",
        "PPFPPB",
    ),
    Machine(
        "windows-tf210-cuda12",
        "Windows 11 with TensorFlow 2.10, which opens CUDA 11 by name, and only the CUDA 12.6 toolkit",
        at(
            WINDOWS_11,
            TF_210,
            ran(TF_210, log=not_opened(*ALL[:4], ALL[6], ALL[7])),
            tf210(**CUDA_12, cudnn=ill("missing")),
            toolkits=TOOLKIT_12,
            variables={"CUDA_PATH": CUDA + "v12.6"},
        ),
        "cuda.version-mismatch",
        "PFFPPB",
        roles={"cudnn.missing": "consequence"},
    ),
    Machine(
        "windows-tf210-cudnn-off-path",
        "Windows 10 with TensorFlow 2.10, CUDA 11.2 and cuDNN unpacked into a folder that is not on PATH",
        at(
            WINDOWS_10,
            TF_210,
            ran(TF_210, log=not_opened("cudnn64_8.dll")),
            tf210(cudnn=OFF_PATH),
            toolkits=TOOLKIT_11,
            cudnn=(CudnnCopy(CUDNN_DIR, "8.9.7", "version resource", "system"),),
        ),
        "path.not-on-search-path",
        "PPWFPB",
    ),
    Machine(
        "windows-tf210-zlibwapi",
        "Windows 10 with TensorFlow 2.10 and cuDNN 8.9, whose convolution part cannot load for want of zlibwapi.dll",
        at(
            WINDOWS_10,
            TF_210,
            changed(
                with_stage(
                    ran(TF_210, ("/physical_device:GPU:0",)),
                    Stage("conv2d"),
                ),
                stages=ran(TF_210, ("/physical_device:GPU:0",)).stages[:5],
                end=died("signal", 0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", "conv2d").end,
                log="Could not load library cudnn_cnn_infer64_8.dll. Error code 126\n"
                "Please make sure cudnn_cnn_infer64_8.dll is in your library path!\n",
            ),
            tf210(cudnn=NO_ZLIB),
            toolkits=TOOLKIT_11,
        ),
        "cudnn.incomplete",
        "PPFPPB",
    ),
    Machine(
        "windows-not-installed",
        "Windows 11: the active environment has no TensorFlow, a conda environment has it",
        bare(VENV, elsewhere=(OTHER,)),
        "framework.not-installed",
        "PSSPFB",
    ),
    Machine(
        "windows-python-314",
        "Windows 11 with Python 3.14 only, for which TensorFlow has no build",
        bare(python("3.14.0", "windows")),
        "framework.python-unsupported",
        "PSSPFB",
        roles={"framework.not-installed": "consequence"},
    ),
    Machine(
        "windows-python-32bit",
        "Windows 10 with a 32-bit Python, for which TensorFlow has no build",
        bare(python("3.10.11", "windows", bits=32, platform="win32")),
        "framework.python-unsupported",
        "PSSPFB",
        roles={"framework.not-installed": "consequence"},
    ),
    Machine(
        "windows-msvc-missing",
        "Windows 11 without the Visual C++ runtime: the import of TensorFlow ends with 0xC0000135",
        at(WINDOWS_11, TF_210, died("signal", 0xC0000135, "STATUS_DLL_NOT_FOUND"), tf210()),
        "system.msvc-runtime-missing",
        "PPPPFB",
    ),
    Machine(
        "windows-msvc-missing-exception",
        "Windows 11 without the Visual C++ runtime: the import says that a module could not be found",
        at(WINDOWS_11, TF_221, raised("ImportError", DLL_FAILED)),
        "system.msvc-runtime-missing",
        "PSSPFB",
        roles={"framework.windows-gpu-dropped": "also"},
    ),
    Machine(
        "windows-no-avx",
        "Windows 10 on a small processor without AVX: the import ends with an illegal instruction",
        at(OLD_CPU, TF_210, died("signal", 0xC000001D, "STATUS_ILLEGAL_INSTRUCTION"), tf210()),
        "system.cpu-instructions",
        "PPPPFB",
    ),
    Machine(
        "windows-import-crash",
        "Windows 11: the import of TensorFlow dies with an access violation and nothing else speaks",
        at(WINDOWS_11, TF_210, died("signal", 0xC0000005, "STATUS_ACCESS_VIOLATION"), tf210()),
        "framework.corrupt-install",
        "PPPPFB",
    ),
    Machine(
        "windows-tf210-numpy2",
        "Windows 10 with TensorFlow 2.10, whose metadata allow NumPy 2, which it cannot be imported with",
        at(
            WINDOWS_10,
            TF_210,
            raised("ImportError", "ImportError: numpy.core.umath failed to import", NUMPY_2),
            tf210(),
            distributions=(Distribution("numpy", "2.2.6", VENV310.site_packages[0], "pip"),),
        ),
        "framework.dependency-conflict",
        "PPPPFB",
    ),
)
