"""Linux: the libraries that a build opens, and what operations on the GPU do."""

from hardware import GIB, GTX_970, H100, RTX_4070, RTX_5090, UBUNTU, linux_driver
from linux_driver import GPU, TF, VENV
from linux_framework import TORCH, TORCH_LIBRARIES
from machine import Machine
from msgspec.structs import replace as changed
from software import TF_GPU, facts, ill, libraries, ran, torch, with_stage

from gpuwizard.model.driver import DriverFacts, GpuProcess
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.libraries import Candidate, CudnnCopy, LibraryFact
from gpuwizard.model.run import ChildEnd, RunFacts, Stage

SITE = VENV.site_packages[0]
NVIDIA = SITE + "/nvidia"
STEMS = ("cudart", "cublas", "cublasLt", "cufft", "cusolver", "cusparse", "cudnn")
OLD = "/usr/local/cuda-11.8/lib64/libcudnn.so.8"
STRAY = "/opt/cudnn/lib/libcudnn.so.9"
OPT = "/opt/cudnn/lib/libcudnn.so.9"
DNN = (
    "E0000 00:00:1795251714.242512   12803 cuda_dnn.cc:454] Loaded runtime CuDNN library: 9.0.0 but source was "
    "compiled with: 9.3.0.  CuDNN library needs to have matching major version and equal or higher minor version.\n"
)
NO_DNN = (
    "InvalidArgumentError: {{function_node __wrapped__Conv2D_device_/job:localhost/replica:0/task:0/device:GPU:0}} "
    "No DNN in stream executor. [Op:Conv2D] name: "
)
NOT_INITIALIZED = "UnimplementedError: DNN library is not found. [Op:Conv2D]"
HANDLE = (
    "E0000 00:00:1795251713.885056   12581 cuda_dnn.cc:522] Could not create cudnn handle: "
    "CUDNN_STATUS_NOT_INITIALIZED\n"
)
OOM = (
    "ResourceExhaustedError: OOM when allocating tensor with shape[1,32,28,28] and type float on "
    "/job:localhost/replica:0/task:0/device:GPU:0 by allocator GPU_0_bfc [Op:Conv2D]"
)
NO_IMAGE = "RuntimeError: CUDA error: no kernel image is available for execution on the device"
TORCH_WARNS = (
    "/torch/cuda/__init__.py:235: UserWarning: \nNVIDIA GeForce RTX 5090 with CUDA capability sm_120 is not compatible "
    "with the current PyTorch installation.\nThe current PyTorch install supports CUDA capabilities sm_50 sm_60 sm_70 "
    "sm_75 sm_80 sm_86 sm_90.\n"
)
NO_KERNEL = (
    "InternalError: cuLaunchKernel failed: CUDA_ERROR_NO_BINARY_FOR_GPU: no kernel image is available for execution "
    "on the device"
)
ARCHS = "sm_50,sm_60,sm_70,sm_75,sm_80,sm_86,sm_90"
FULL = changed(
    H100, memory_total=80 * GIB, memory_free=GIB, processes=(GpuProcess(31337, "/usr/bin/python3", 78 * GIB),)
)
SMALL = changed(
    RTX_4070, name="NVIDIA GeForce MX450", compute_capability="7.5", memory_total=2 * GIB, memory_free=GIB // 4
)
TORCH_25 = torch(VENV, "2.5.1+cu124", "12.4")


def at(
    package: FrameworkPackage,
    run: RunFacts,
    opened: tuple[LibraryFact, ...],
    driver: DriverFacts | None = None,
    **more: object,
) -> object:
    return facts(UBUNTU, driver or linux_driver(), VENV, package, run, opened, **more)


def tf(**states: LibraryFact) -> tuple[LibraryFact, ...]:
    return libraries("tensorflow", TF.version, "linux", NVIDIA, "site-packages", **states)


def failing(stage: str, error: str, log: str = "", package: FrameworkPackage = TF) -> RunFacts:
    """The stage and all after it fail in the same way."""
    run = ran(package, GPU if package.framework == "tensorflow" else ("NVIDIA GeForce RTX 4070",), log)
    names = ("matmul", "conv2d", "fit")
    for name in names[names.index(stage) :]:
        run = with_stage(run, Stage(name, False, 0.8, error_type=error.partition(":")[0], error=error))
    return run


WRONG = with_stage(ran(TF, GPU), Stage("matmul", False, 0.4, TF_GPU, True, 0.83))
MACHINES = (
    Machine(
        "linux-tf-without-wheels",
        "TensorFlow 2.20 installed without [and-cuda] on a machine with no CUDA",
        at(
            TF,
            ran(TF),
            tf(**{name: ill("missing") for name in STEMS}),
        ),
        "cuda.library-missing",
        "PFFPPB",
        roles={"cudnn.missing": "consequence"},
    ),
    Machine(
        "linux-cudnn-8-for-9",
        "TensorFlow 2.20 with CUDA from wheels, the cuDNN wheel removed, and only a cuDNN 8 on the system",
        at(
            TF,
            ran(TF),
            tf(
                cudnn=ill(
                    "wrong-version",
                    OLD,
                    "8.9.7",
                    "toolkit",
                    candidates=(Candidate(OLD, "8.9.7", False, "another version: the build asks for libcudnn.so.9"),),
                )
            ),
            cudnn=(CudnnCopy(OLD, "8.9.7", "cudnn_version.h", "toolkit"),),
        ),
        "cudnn.version-mismatch",
        "PPFPPB",
    ),
    Machine(
        "linux-cudnn-shadowed",
        "LD_LIBRARY_PATH puts a cuDNN 9.0 before the fitting 9.10 of the wheels; the first convolution fails",
        at(
            TF,
            failing("conv2d", NO_DNN, DNN),
            tf(
                cudnn=ill(
                    "shadowed",
                    STRAY,
                    "9.0.0",
                    "LD_LIBRARY_PATH",
                    problem="it is version 9.0.0, the build needs 9.3 or newer; a fitting copy is in the wheels",
                )
            ),
            variables={"LD_LIBRARY_PATH": "/opt/cudnn/lib"},
        ),
        "path.shadowed",
        "PPWFPB",
    ),
    Machine(
        "linux-cudnn-in-opt",
        "cuDNN 9 in /opt/cudnn, a folder that the loader does not know",
        at(
            TF,
            ran(TF),
            tf(cudnn=ill("not-on-search-path", OPT, "9.3.0", "system")),
            cudnn=(CudnnCopy(OPT, "9.3.0", "cudnn_version.h", "system"),),
        ),
        "path.not-on-search-path",
        "PPWFPB",
    ),
    Machine(
        "linux-cudnn-incomplete",
        "The cuDNN wheel lost libcudnn_graph.so.9: TensorFlow aborts when it asks for the devices",
        at(
            TF,
            changed(
                ran(TF, log="Invalid handle. Cannot load symbol cudnnGetProperty\n"),
                stages=ran(TF).stages[:3],
                end=ChildEnd("signal", -6, "SIGABRT", "devices"),
            ),
            tf(
                cudnn=ill(
                    "broken",
                    NVIDIA + "/cudnn/lib/libcudnn.so.9",
                    "9.10.2",
                    "site-packages",
                    missing_dependencies=("libcudnn_graph.so.9",),
                    problem="it needs libcudnn_graph.so.9, which is not found",
                )
            ),
        ),
        "cudnn.incomplete",
        "PPFPPB",
    ),
    Machine(
        "linux-nvjitlink-missing",
        "The wheel with libnvJitLink is gone, so that cuSOLVER and cuSPARSE are there and cannot be loaded",
        at(
            TF,
            ran(TF),
            tf(
                **{
                    stem: ill(
                        "broken",
                        f"{NVIDIA}/{stem}/lib/{name}",
                        "12.5.1",
                        "site-packages",
                        missing_dependencies=("libnvJitLink.so.12",),
                        problem="it needs libnvJitLink.so.12, which is not found",
                    )
                    for stem, name in (("cusolver", "libcusolver.so.11"), ("cusparse", "libcusparse.so.12"))
                }
            ),
        ),
        "cuda.library-missing",
        "PFPPPB",
    ),
    Machine(
        "linux-torch-new-card",
        "PyTorch 2.5, whose code ends at compute capability 9.0, on an RTX 5090 (12.0)",
        at(
            TORCH_25,
            with_stage(
                failing("matmul", NO_IMAGE, TORCH_WARNS, TORCH_25),
                Stage(
                    "build", data={"is_cuda_build": "True", "cuda_version": "12.4", "cuda_compute_capabilities": ARCHS}
                ),
            ),
            libraries("torch", TORCH_25.version, "linux", NVIDIA, "site-packages", "12.4"),
            linux_driver(gpus=(RTX_5090,)),
        ),
        "hardware.compute-capability",
        "FPPPPB",
    ),
    Machine(
        "linux-out-of-memory",
        "A laptop whose card has 2 GB, too little for the convolution of a freshly started TensorFlow",
        at(TF, failing("conv2d", OOM), tf(), linux_driver(gpus=(SMALL,))),
        "runtime.out-of-memory",
        "PPPPPF",
    ),
    Machine(
        "linux-memory-in-use",
        "An H100 whose memory another user's training holds: cuDNN cannot start",
        at(TF, failing("conv2d", NOT_INITIALIZED, HANDLE), tf(), linux_driver(gpus=(FULL,))),
        "runtime.memory-in-use",
        "PPPPPF",
    ),
    Machine(
        "linux-cudnn-not-initialized",
        "cuDNN gives CUDNN_STATUS_NOT_INITIALIZED although the card's memory is free: nobody knows why",
        at(TF, failing("conv2d", NOT_INITIALIZED, HANDLE), tf()),
        "unexplained",
        "PPPPPF",
    ),
    Machine(
        "linux-wrong-numbers",
        "A card that computes without an error and gives wrong numbers",
        at(TF, WRONG, tf()),
        "hardware.gpu-fault",
        "FPPPPB",
    ),
    Machine(
        "linux-torch-healthy-table-says-old",
        "PyTorch that works on a card although LD_LIBRARY_PATH holds a stray cuDNN: what is seen to work is well",
        at(
            TORCH,
            ran(TORCH, (RTX_4070.name,)),
            (*TORCH_LIBRARIES[:-1], changed(TORCH_LIBRARIES[-1], status="shadowed", path=STRAY)),
            variables={"LD_LIBRARY_PATH": "/opt/cudnn/lib"},
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-card-too-old",
        "A GTX 970 (compute capability 5.2) under TensorFlow 2.20, whose code begins at 6.0",
        at(
            TF,
            with_stage(ran(TF, GPU), Stage("matmul", False, 0.5, TF_GPU, error_type="InternalError", error=NO_KERNEL)),
            tf(),
            linux_driver(gpus=(GTX_970,)),
        ),
        "hardware.compute-capability",
        "FPPPPB",
    ),
)
