"""More cards, hosts, search paths and errors of which machines are put together."""

from hardware import ENUM, GIB, SYSTEM32, WINDOWS_10, WINDOWS_11, no_windows_driver, windows_driver
from msgspec.structs import replace as changed
from software import facts, ill, libraries, python, ran, tensorflow, torch, with_stage

from gpuwizard.model.driver import CudaAnswer, DriverFacts, Gpu, NvmlAnswer, PciGpu, SmiAnswer
from gpuwizard.model.facts import Facts
from gpuwizard.model.host import Commit, HostFacts
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import RunFacts, Stage
from gpuwizard.model.search import PathEntry

INTEL_UHD = "Intel(R) UHD Graphics"
VC_RUNTIME = Found("14.44.35211.0", SYSTEM32 + "msvcp140.dll")
PLENTY = Found(Commit(38 * GIB, 21 * GIB), "GlobalMemoryStatusEx")
WIN_10 = changed(WINDOWS_10, vc_runtime=VC_RUNTIME, commit=PLENTY)
WIN_11 = changed(WINDOWS_11, vc_runtime=VC_RUNTIME, commit=PLENTY)
NVCUDA = "C:\\Windows\\SYSTEM32\\nvcuda.dll"
CUDA_ROOT = "C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\"
NO_DEVICE = "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected"
NONE_AVAILABLE = "RuntimeError: No CUDA GPUs are available"
NO_DRIVER = (
    "RuntimeError: Found no NVIDIA driver on your system. Please check that you have an NVIDIA GPU and installed a "
    "driver from http://www.nvidia.com/Download/index.aspx"
)
SMI_FAILS = (
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA "
    "driver is installed and running.\n"
)
INSUFFICIENT = (
    "InternalError: cudaGetDevice() failed. Status: CUDA driver version is insufficient for CUDA runtime version"
)
# What PyTorch 2.8 and later add to each error of the runtime.
ASYNCHRONOUS = (
    "\nSearch for `{}' in https://docs.nvidia.com/cuda/cuda-runtime-api/group__CUDART__TYPES.html for more "
    "information.\nCUDA kernel errors might be asynchronously reported at some other API call, so the stacktrace below "
    "might be incorrect.\nFor debugging consider passing CUDA_LAUNCH_BLOCKING=1\nCompile with `TORCH_USE_CUDA_DSA` to "
    "enable device-side assertions.\n"
)
TURING_TO_BLACKWELL = "sm_75,sm_80,sm_86,sm_90,sm_100,sm_120"
STEMS = ("cudart", "cublas", "cublasLt", "cufft", "curand", "cusolver", "cusparse")


def card(name: str, capability: str, gib: int, index: int = 0, bus: int = 1, used: int = 1) -> Gpu:
    """A card as NVML describes it; memory in GiB."""
    address = f"00000000:{bus:02X}:00.0"
    return Gpu(
        index, name, f"GPU-{index + 1}", capability, gib * GIB, (gib - used) * GIB, "default", pci_address=address
    )


RTX_4090 = card("NVIDIA GeForce RTX 4090", "8.9", 24)
RTX_4060_LAPTOP = card("NVIDIA GeForce RTX 4060 Laptop GPU", "8.9", 8)
GTX_1060 = card("NVIDIA GeForce GTX 1060 6GB", "6.1", 6)
GTX_1660_TI = card("NVIDIA GeForce GTX 1660 Ti", "7.5", 6)


def slot(device: str, name: str, service: str = "nvlddmkm", problem: int = 0, bus: int = 1) -> PciGpu:
    """One display adapter as Windows' registry and configuration manager describe it."""
    instance = f"PCI\\VEN_10DE&DEV_{device.upper()}&SUBSYS_00000000&REV_A1\\4&1&0&{bus:02d}08"
    return PciGpu(instance, device, name, service, problem)


def slots(*adapters: PciGpu) -> Found[tuple[PciGpu, ...]]:
    return Found(adapters, ENUM)


def driver_idle(pci: object, others: tuple[str, ...] = (), **changes: object) -> DriverFacts:
    """Windows with NVIDIA's driver installed and no card on which it runs."""
    answer = CudaAnswer(NVCUDA, "", 100, NO_DEVICE, "cuInit", "13.0", seconds=0.01)
    silent = windows_driver(
        "581.57",
        pci=pci,
        other_display=others,
        nvml=Found(NvmlAnswer(9, "Driver Not Loaded"), "NVML"),
        smi=Found(SmiAnswer("C:\\Windows\\System32\\nvidia-smi.exe", 9, SMI_FAILS), "nvidia-smi -q -x"),
        cuda=Found(answer, "the driver API in a child process"),
    )
    return changed(silent, **changes)


def no_driver(pci: object = None, others: tuple[str, ...] = ()) -> DriverFacts:
    """Windows with nothing of NVIDIA's driver; without `pci` there is no NVIDIA card either."""
    return no_windows_driver(pci=pci or Absent((ENUM,)), other_display=others)


def entries(*values: tuple[str, tuple[str, ...]], variable: str = "PATH") -> tuple[PathEntry, ...]:
    """The entries of a search variable: each folder with the GPU libraries in it."""
    first: dict[str, int] = {}
    found = []
    for position, (value, holds) in enumerate(values):
        found.append(PathEntry(variable, value, True, first.get(value.lower(), -1), holds))
        first.setdefault(value.lower(), position)
    return tuple(found)


DRIVER_DLLS = ("nvcuda.dll", "nvml.dll")


def path_of(
    *folders: tuple[str, tuple[str, ...]], system: tuple[str, ...] = DRIVER_DLLS, **variables: str
) -> dict[str, object]:
    """PATH on Windows, as a variable and entry by entry, and other variables; the system's own folder comes first."""
    every = (("C:\\Windows\\System32", system), *folders)
    path = ";".join(value for value, _ in every)
    return {"variables": {"PATH": path, **variables}, "entries": entries(*every)}


WIN_PYTHON = python("3.12.8", "windows")
TORCH_214 = torch(WIN_PYTHON, "2.14.1+cu130", "13.0")
TORCH_29 = torch(WIN_PYTHON, "2.9.1+cu128", "12.8")
GONE = {"nvcuda": ill("missing"), "nvml": ill("missing")}


def torch_libraries(package: FrameworkPackage, driver: bool = True) -> tuple[LibraryFact, ...]:
    """The DLLs in PyTorch's own folder, and the driver's where it is installed."""
    states = {} if driver else GONE
    cuda, folder = package.build.cuda_version, package.location + "\\lib"
    return libraries("torch", package.version, "windows", folder, "site-packages", cuda, **states)


def torched(
    driver: DriverFacts,
    run: RunFacts,
    package: FrameworkPackage = TORCH_29,
    at: Interpreter = WIN_PYTHON,
    host: HostFacts = WIN_11,
    **more: object,
) -> Facts:
    """Windows with a CUDA build of PyTorch."""
    held = torch_libraries(package, isinstance(driver.libraries, Found))
    return facts(host, driver, at, package, run, held, **more)


def why_none(error: str) -> Stage:
    """PyTorch and JAX say in this stage why they list no GPU."""
    return Stage("devices", seconds=0.1, data={"gpus": "", "why_none": error})


def listed_none(package: FrameworkPackage, error: str, log: str = "") -> RunFacts:
    """The framework imports, says why it has no GPU, and computes on the processor."""
    return with_stage(ran(package, log=log), why_none(error))


def failing(run: RunFacts, error: str, *names: str) -> RunFacts:
    """These stages raise that exception."""
    for name in names:
        run = with_stage(run, Stage(name, False, 0.4, error_type=error.partition(":")[0], error=error))
    return run


def built(run: RunFacts, archs: str, cuda: str) -> RunFacts:
    """PyTorch tells for which cards it has code."""
    data = {"is_cuda_build": "True", "cuda_version": cuda, "rocm_version": "", "cuda_compute_capabilities": archs}
    return with_stage(run, Stage("build", data=data))


WIN_PYTHON_310 = python("3.10.11", "windows")
CODE_OF_210 = ("sm_35", "sm_50", "sm_60", "sm_70", "sm_75", "compute_80")
TF_210 = tensorflow(WIN_PYTHON_310, "2.10.1", "11.2", "8", CODE_OF_210)
TF_GPUS = ("/physical_device:GPU:0",)


def tf210_libraries(folder: str = CUDA_ROOT + "v11.2\\bin", **states: LibraryFact) -> tuple[LibraryFact, ...]:
    """What TensorFlow 2.10 opens on Windows, all in one folder of PATH."""
    return libraries("tensorflow", "2.10.1", "windows", folder, "PATH", **states)
