"""Native Windows: what goes wrong less often, and what Windows shares with Linux."""

from hardware import (
    GIB,
    GTX_970,
    RTX_3060,
    RTX_4070,
    RTX_5090,
    WINDOWS_10,
    WINDOWS_11,
    adapter,
    failed,
    windows_driver,
)
from linux_libraries import ARCHS, NO_IMAGE, TORCH_WARNS
from machine import Machine
from msgspec.structs import replace as changed
from software import TF_GPU, died, facts, ill, libraries, raised, ran, torch, with_stage
from windows_driver import CARD, GPU, NO_DEVICE, NO_DRIVER, NVCUDA, OOM, TORCH, VENV, why_none
from windows_framework import CUDA, TF_210, TOOLKIT_11, VENV310, not_opened, tf210

from gpuwizard.model.driver import DriverFacts, NvmlAnswer
from gpuwizard.model.interpreter import Conflict, Distribution, FileProblem, FrameworkPackage, Shadow
from gpuwizard.model.libraries import Candidate, LibraryFact
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.model.run import ChildEnd, RunFacts, Stage

SITE = VENV310.site_packages[0]
TORCH_25 = torch(VENV, "2.5.1+cu124", "12.4")
SMALL = changed(RTX_4070, name="NVIDIA GeForce MX450", compute_capability="7.5", memory_total=2 * GIB)
SMALL = changed(SMALL, memory_free=GIB // 4)
NEW_ARCHS = "sm_75,sm_80,sm_86,sm_90,sm_100,sm_120"
OMP = (
    "OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5md.dll already initialized.\n"
    "OMP: Hint This means that multiple copies of the OpenMP runtime have been linked into the program.\n"
)
PAGING = (
    "OSError: [WinError 1455] The paging file is too small for this operation to complete. Error loading "
    '"C:\\Users\\user\\project\\.venv\\Lib\\site-packages\\torch\\lib\\cudnn_cnn64_9.dll" or one of its dependencies.'
)
NO_C10 = (
    "OSError: [WinError 126] The specified module could not be found. Error loading "
    '"C:\\Users\\user\\project\\.venv\\Lib\\site-packages\\torch\\lib\\torch_cuda.dll" or one of its dependencies.'
)
NO_VERSION = "AttributeError: module 'tensorflow' has no attribute '__version__'"
DESCRIPTORS = "TypeError: Descriptors cannot be created directly."
CUDNN_7 = CUDA + "v10.1\\bin\\cudnn64_7.dll"


def tf(
    run: RunFacts,
    package: FrameworkPackage = TF_210,
    opened: tuple[LibraryFact, ...] | None = None,
    driver: DriverFacts | None = None,
    **more: object,
) -> object:
    held = tf210() if opened is None else opened
    return facts(WINDOWS_10, driver or windows_driver(gpus=(RTX_3060,)), VENV310, package, run, held, **more)


def torched(run: RunFacts, driver: DriverFacts, package: FrameworkPackage = TORCH, **more: object) -> object:
    cuda = package.build.cuda_version
    held = libraries("torch", package.version, "windows", package.location + "\\lib", "site-packages", cuda)
    return facts(WINDOWS_11, driver, VENV, package, run, held, **more)


def build(archs: str) -> Stage:
    return Stage("build", data={"is_cuda_build": "True", "cuda_compute_capabilities": archs})


def refused(package: FrameworkPackage, archs: str, log: str = "") -> RunFacts:
    """PyTorch lists the card, and every operation fails for want of code for it."""
    run = with_stage(ran(package, CARD, log), build(archs))
    for name in ("matmul", "conv2d", "fit"):
        run = with_stage(run, Stage(name, False, 0.2, error_type="RuntimeError", error=NO_IMAGE))
    return run


ONLY_7 = ill(
    "wrong-version",
    CUDNN_7,
    "7.6.5",
    "toolkit",
    candidates=(Candidate(CUDNN_7, "7.6.5", False, "another version: the build asks for cudnn64_8.dll"),),
    problem="the build asks for cudnn64_8.dll, the machine has cudnn64_7.dll",
)
LOOKED_ONLY = changed(ran(TORCH), stages=ran(TORCH).stages[:3])
MACHINES = (
    Machine(
        "windows-hanging-driver",
        "Windows 11 on which the driver does not come back from its first call, seen after a sleep",
        torched(
            LOOKED_ONLY,
            windows_driver(cuda=Unknown("cuInit did not answer within 25 seconds.", "timeout", "cuInit")),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-crashing-driver",
        "Windows 11 with a damaged nvcuda.dll: whoever calls it is ended with an access violation",
        torched(
            changed(LOOKED_ONLY, end=ChildEnd("signal", 0xC0000005, "STATUS_ACCESS_VIOLATION", "devices")),
            windows_driver(
                cuda=Unknown(
                    "The process that asked cuInit was ended by STATUS_ACCESS_VIOLATION.",
                    "crash",
                    "STATUS_ACCESS_VIOLATION",
                )
            ),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-code-22",
        "Windows 11 whose user has switched the card off in Device Manager (code 22)",
        torched(
            with_stage(ran(TORCH), why_none(NO_DRIVER)),
            windows_driver(
                pci=adapter("NVIDIA GeForce RTX 4070", problem=22),
                nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
                cuda=failed(100, NO_DEVICE, "12.9", NVCUDA),
            ),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-torch-new-card",
        "Windows 11 with an RTX 5090 and PyTorch 2.5, whose code ends at compute capability 9.0",
        torched(refused(TORCH_25, ARCHS, TORCH_WARNS), windows_driver(gpus=(RTX_5090,)), TORCH_25),
        "hardware.compute-capability",
        "FPPPPB",
    ),
    Machine(
        "windows-torch-old-card",
        "Windows 11 with a GTX 970 and a PyTorch whose code begins at compute capability 7.5",
        torched(refused(TORCH, NEW_ARCHS), windows_driver(gpus=(GTX_970,))),
        "hardware.compute-capability",
        "FPPPPB",
    ),
    Machine(
        "windows-out-of-memory",
        "A Windows laptop whose card has 2 GB, too little for a convolution of TensorFlow 2.10",
        tf(
            with_stage(
                ran(TF_210, GPU),
                Stage("conv2d", False, 2.0, TF_GPU, error_type="ResourceExhaustedError", error=OOM),
            ),
            driver=windows_driver(gpus=(SMALL,)),
        ),
        "runtime.out-of-memory",
        "PPPPPF",
    ),
    Machine(
        "windows-cudnn-7-for-8",
        "Windows 10 with TensorFlow 2.10, CUDA 11.2 and only the cuDNN 7 of an older installation",
        tf(
            ran(TF_210, log=not_opened("cudnn64_8.dll")),
            opened=tf210(cudnn=ONLY_7),
            toolkits=TOOLKIT_11,
        ),
        "cudnn.version-mismatch",
        "PPFPPB",
    ),
    Machine(
        "windows-corrupt-install",
        "Windows 11 where a virus scanner took torch_cuda.dll out of the installed PyTorch",
        torched(
            raised("OSError", NO_C10),
            windows_driver(),
            changed(TORCH, file_problems=(FileProblem("torch/lib/torch_cuda.dll", "missing"),)),
        ),
        "framework.corrupt-install",
        "PPPPFB",
    ),
    Machine(
        "windows-duplicate-install",
        "Windows 10 with tensorflow and tensorflow-intel in one folder, of which one was removed in part",
        tf(
            raised("AttributeError", NO_VERSION),
            changed(TF_210, overlaps=(Distribution("tensorflow-intel", "2.11.0", SITE, "pip"),)),
        ),
        "framework.duplicate-install",
        "PPPPFB",
    ),
    Machine(
        "windows-shadowed-module",
        "Windows 10 where PYTHONPATH leads to a folder with a script named tensorflow.py",
        tf(
            raised("AttributeError", NO_VERSION),
            shadows=(Shadow("tensorflow", "C:\\Users\\user\\scripts\\tensorflow.py", "PYTHONPATH"),),
            variables={"PYTHONPATH": "C:\\Users\\user\\scripts"},
        ),
        "framework.shadowed-module",
        "PPPPFB",
    ),
    Machine(
        "windows-protobuf-conflict",
        "Windows 10 with TensorFlow 2.10 beside protobuf 5, which it cannot be imported with",
        tf(
            raised("TypeError", DESCRIPTORS),
            changed(TF_210, conflicts=(Conflict("protobuf", "protobuf<3.20,>=3.9.2", "5.29.5", "tensorflow"),)),
        ),
        "framework.dependency-conflict",
        "PPPPFB",
    ),
    Machine(
        "windows-import-hang",
        "Windows 10 on which the import of TensorFlow does not end, for example under a virus scanner",
        tf(died("timeout", 1)),
        "unexplained",
        "PPPPFB",
    ),
    Machine(
        "windows-openmp-twice",
        "Windows 11 where two copies of the OpenMP runtime meet and end Python during the import",
        torched(died("exited", 3, log=OMP), windows_driver()),
        "system.onednn-conflict",
        "PPPPFB",
    ),
    Machine(
        "windows-page-file-too-small",
        "Windows 11 with a page file too small for the libraries of PyTorch",
        torched(raised("OSError", PAGING), windows_driver()),
        "system.commit-limit",
        "PPPPFB",
    ),
    Machine(
        "windows-wrong-numbers",
        "Windows 10 with an overclocked card that computes without an error and gives wrong numbers",
        tf(with_stage(ran(TF_210, GPU), Stage("matmul", False, 0.4, TF_GPU, True, 0.31))),
        "hardware.gpu-fault",
        "FPPPPB",
    ),
)
