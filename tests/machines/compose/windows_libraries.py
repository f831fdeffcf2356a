"""Native Windows: which of several CUDA and cuDNN folders TensorFlow finds."""

from hardware import windows_driver
from machine import Machine
from parts import (
    CUDA_ROOT,
    DRIVER_DLLS,
    GTX_1660_TI,
    TF_210,
    TF_GPUS,
    WIN_10,
    WIN_PYTHON_310,
    card,
    failing,
    path_of,
    slot,
    slots,
    tf210_libraries,
)
from software import conda_python, facts, ill, libraries, python, ran, tensorflow
from windows_framework import not_opened

from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.libraries import Candidate, Component, CudnnCopy, LibraryFact
from gpuwizard.model.run import RunFacts

RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
DRIVER = windows_driver("531.79", "12.1", (RTX_3060,), pci=slots(slot("2503", RTX_3060.name)))
V11 = CUDA_ROOT + "v11.2"
GOOD = V11 + "\\bin\\cudnn64_8.dll"
TOOLS = "C:\\tools\\cuda\\bin\\cudnn64_8.dll"
SYSTEM = "C:\\Windows\\System32\\cudnn64_8.dll"
TOOLKIT = Component("CUDA toolkit", "11.2", V11, "CUDA_PATH")
NAMES_11 = (
    "cublas64_11.dll",
    "cublasLt64_11.dll",
    "cudart64_110.dll",
    "cufft64_10.dll",
    "curand64_10.dll",
    "cusolver64_11.dll",
    "cusparse64_11.dll",
)
CUDNN_8 = ("cudnn64_8.dll", "cudnn_cnn_infer64_8.dll", "cudnn_ops_infer64_8.dll")
NO_DNN = (
    "UnimplementedError: {{function_node __wrapped__Conv2D_device_/job:localhost/replica:0/task:0/device:GPU:0}} DNN "
    "library is not found. [Op:Conv2D]"
)
TOO_OLD = (
    "2026-11-21 09:12:06.303030: E tensorflow/stream_executor/cuda/cuda_dnn.cc:377] Loaded runtime CuDNN library: {} "
    "but source was compiled with: 8.1.0.  CuDNN library needs to have matching major version and equal or higher "
    "minor version. If using a binary install, upgrade your CuDNN library.  If building from sources, make sure the "
    "library loaded at runtime is compatible with the version specified during compile configuration.\n"
    "2026-11-21 09:12:06.404040: W tensorflow/core/framework/op_kernel.cc:1780] OP_REQUIRES failed at "
    "conv_ops_impl.h:1162 : UNIMPLEMENTED: DNN library is not found.\n"
)


def older(path: str, version: str, via: str, status: str, fitting: str, fitting_version: str) -> LibraryFact:
    """An older cuDNN of the right name, which is found before one that fits."""
    short = f"it is version {version}, the build needs 8.1 or newer"
    problem = f"{short}; a fitting copy is {fitting}" if status == "shadowed" else short
    candidates = (
        Candidate(path, version, True, problem),
        Candidate(fitting, fitting_version, False, "another copy is found first"),
    )
    return ill(status, path, version, via, candidates=candidates, problem=problem)


def tf210(
    run: RunFacts,
    opened: tuple[LibraryFact, ...],
    at: Interpreter = WIN_PYTHON_310,
    package: FrameworkPackage = TF_210,
    **more: object,
) -> object:
    return facts(WIN_10, DRIVER, at, package, run, opened, **more)


def off_path(name: str, version: str) -> LibraryFact:
    path = f"{V11}\\bin\\{name}"
    candidate = Candidate(path, version, False, "its folder is not on the search path")
    return ill("not-on-search-path", path, version, "toolkit", candidates=(candidate,))


def refused(version: str, package: FrameworkPackage) -> RunFacts:
    """Matrices are multiplied, the convolution is not, the small dense model needs no cuDNN."""
    return failing(ran(package, TF_GPUS, TOO_OLD.format(version)), NO_DNN, "conv2d")


CONDA = conda_python("3.10.16", "windows")
CONDA_BIN = CONDA.prefix + "\\Library\\bin"
TF_CONDA = tensorflow(CONDA, "2.10.1", "11.2", "8", TF_210.build.compute_capabilities)
OFF_PATH = {
    "cublas": off_path("cublas64_11.dll", "11.4.1"),
    "cublasLt": off_path("cublasLt64_11.dll", "11.4.1"),
    "cudart": off_path("cudart64_110.dll", "11.2.152"),
    "cufft": off_path("cufft64_10.dll", "10.4.1"),
    "curand": off_path("curand64_10.dll", "10.2.3"),
    "cusolver": off_path("cusolver64_11.dll", "11.1.0"),
    "cusparse": off_path("cusparse64_11.dll", "11.4.1"),
    "cudnn": off_path("cudnn64_8.dll", "8.1.1"),
}
OPENED = ("cudart64_110.dll", "cublas64_11.dll", "cublasLt64_11.dll", "cufft64_10.dll", "curand64_10.dll")
OPENED = (*OPENED, "cusolver64_11.dll", "cusparse64_11.dll", "cudnn64_8.dll")
PYTHON_38 = python("3.8.10", "windows")
TF_23 = tensorflow(PYTHON_38, "2.3.4", "10.1", "7", ("sm_35", "sm_37", "sm_52", "sm_60", "sm_61", "compute_70"))
V10 = CUDA_ROOT + "v10.2"
CUDART_102 = V10 + "\\bin\\cudart64_102.dll"
NEAR_MISS = ill(
    "wrong-version",
    CUDART_102,
    "10.2.89",
    "toolkit",
    candidates=(Candidate(CUDART_102, "10.2.89", False, "another version: the build asks for cudart64_101.dll"),),
    problem="the build asks for cudart64_101.dll, the machine has cudart64_102.dll",
)
OLD_LOADER = "2026-11-21 09:12:0{}.101010: W tensorflow/stream_executor/platform/default/dso_loader.cc:59] "
NO_CUDART = (
    OLD_LOADER.format(1)
    + "Could not load dynamic library 'cudart64_101.dll'; dlerror: cudart64_101.dll not found\n"
    + "2026-11-21 09:12:01.202020: I tensorflow/stream_executor/cuda/cudart_stub.cc:29] Ignore above cudart dlerror if "
    "you do not have a GPU set up on your machine.\n"
    + OLD_LOADER.format(3)
    + "Could not load dynamic library 'cudart64_101.dll'; dlerror: cudart64_101.dll not found\n"
    + "2026-11-21 09:12:03.303030: W tensorflow/core/common_runtime/gpu/gpu_device.cc:1753] Cannot dlopen some GPU "
    "libraries. Please make sure the missing libraries mentioned above are installed properly if you would like to "
    "use GPU. Follow the guide at https://www.tensorflow.org/install/gpu for how to download and setup the required "
    "libraries for your platform.\nSkipping registering GPU devices...\n"
)
MACHINES = (
    Machine(
        "windows-older-cudnn-first-on-path",
        "Windows 10, where an old C:\\tools\\cuda with cuDNN 8.0.5 stands on PATH before the CUDA 11.2 folder with "
        "cuDNN 8.1.1, so that TensorFlow 2.10 cannot convolve; after public reports",
        tf210(
            refused("8.0.5", TF_210),
            tf210_libraries(cudnn=older(TOOLS, "8.0.5", "PATH", "wrong-version", GOOD, "8.1.1")),
            toolkits=(TOOLKIT,),
            cudnn=(
                CudnnCopy(GOOD, "8.1.1", "cudnn_version.h", "toolkit"),
                CudnnCopy(TOOLS, "8.0.5", "cudnn_version.h", "PATH"),
            ),
            **path_of(
                ("C:\\tools\\cuda\\bin", CUDNN_8), (V11 + "\\bin", tuple(sorted((*NAMES_11, *CUDNN_8)))), CUDA_PATH=V11
            ),
        ),
        "path.shadowed",
        "PPWFPB",
    ),
    Machine(
        "windows-cudnn-in-system32",
        "Windows 10, where somebody once copied cuDNN 8.0.4 into System32, which is searched before the conda "
        "environment with its cuDNN 8.1.0; after public reports and Microsoft's order of search",
        tf210(
            refused("8.0.4", TF_CONDA),
            tf210_libraries(
                CONDA_BIN,
                cudnn=older(SYSTEM, "8.0.4", "System32", "shadowed", CONDA_BIN + "\\cudnn64_8.dll", "8.1.0"),
            ),
            CONDA,
            TF_CONDA,
            components=(
                Component("cudatoolkit", "11.2.2", CONDA.prefix, "conda"),
                Component("cudnn", "8.1.0.77", CONDA.prefix, "conda"),
            ),
            cudnn=(
                CudnnCopy(CONDA_BIN + "\\cudnn64_8.dll", "8.1.0", "cudnn_version.h", "conda"),
                CudnnCopy(SYSTEM, "8.0.4", "cudnnGetVersion", "PATH"),
            ),
            **path_of(
                (CONDA.prefix, ()),
                (CONDA_BIN, (*NAMES_11, *CUDNN_8)),
                system=("cudnn64_8.dll", *DRIVER_DLLS),
                CONDA_PREFIX=CONDA.prefix,
            ),
        ),
        "path.shadowed",
        "PPWFPB",
    ),
    Machine(
        "windows-cuda-folder-off-path",
        "Windows 10 with CUDA 11.2 and cuDNN 8.1, whose folder an installer of another program has dropped from PATH; "
        "after public reports",
        tf210(
            ran(TF_210, log=not_opened(*OPENED)),
            tf210_libraries(**OFF_PATH),
            toolkits=(TOOLKIT,),
            cudnn=(CudnnCopy(GOOD, "8.1.1", "cudnn_version.h", "toolkit"),),
            **path_of(("C:\\Program Files\\Git\\cmd", ()), CUDA_PATH=V11, CUDA_PATH_V11_2=V11),
        ),
        "path.not-on-search-path",
        "PWWFPB",
    ),
    Machine(
        "windows-tf23-with-cuda-10-2",
        "Windows 10 with TensorFlow 2.3, which opens cudart64_101.dll by name, and the CUDA 10.2 toolkit, whose other "
        "libraries have the wanted names; after public reports",
        facts(
            WIN_10,
            windows_driver("531.79", "12.1", (GTX_1660_TI,), pci=slots(slot("2182", GTX_1660_TI.name))),
            PYTHON_38,
            TF_23,
            ran(TF_23, log=NO_CUDART),
            libraries("tensorflow", "2.3.4", "windows", V10 + "\\bin", "PATH", cudart=NEAR_MISS),
            toolkits=(Component("CUDA toolkit", "10.2", V10, "CUDA_PATH"),),
            cudnn=(CudnnCopy(V10 + "\\bin\\cudnn64_7.dll", "7.6.5", "cudnn.h", "toolkit"),),
            **path_of((V10 + "\\bin", ("cudart64_102.dll", "cublas64_10.dll", "cudnn64_7.dll")), CUDA_PATH=V10),
        ),
        "cuda.version-mismatch",
        "PFPPPB",
    ),
    Machine(
        "windows-cusparse-left-out",
        "Windows 10 with a custom installation of CUDA 11.2, in which the user had unticked cuSPARSE: one DLL is "
        "missing by name; after public reports",
        tf210(
            ran(TF_210, log=not_opened("cusparse64_11.dll")),
            tf210_libraries(cusparse=ill("missing")),
            toolkits=(TOOLKIT,),
            cudnn=(CudnnCopy(GOOD, "8.1.1", "cudnn_version.h", "toolkit"),),
            **path_of((V11 + "\\bin", (*NAMES_11[:-1], *CUDNN_8)), CUDA_PATH=V11),
        ),
        "cuda.library-missing",
        "PFPPPB",
    ),
)
