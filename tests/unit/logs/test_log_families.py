"""Each family recognises its messages, tells what they tell, and leaves look-alikes alone."""

import pytest

from gpuwizard.logs import FAMILIES, read

KNOWN = [
    # told
    (
        "told",
        "driver-old-said",
        "the newest CUDA supported by your driver is 11.4, and what I installed is 12.2",
        {"has": "11.4", "wants": "12.2"},
    ),
    (
        "told_facts",
        "other-framework",
        '  File "D:\\v\\Lib\\site-packages\\paddle\\base\\core.py", line 3',
        {"name": "paddle"},
    ),
    # tf_dso_loader
    (
        "tf_dso_loader",
        "library-not-loaded",
        "W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic library"
        " 'libcublas.so.11'; dlerror: libcublas.so.11: cannot open shared object file: No such file or directory;"
        " LD_LIBRARY_PATH: /opt/cuda/lib64",
        {"library": "libcublas.so.11", "component": "cublas", "wants": "11", "search_path": "/opt/cuda/lib64"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "I0000 00:00:1795246907.174537   27859 dso_loader.cc:144] Could not load dynamic library 'libcusolver.so.11';"
        " dlerror: libnvJitLink.so.12: cannot open shared object file: No such file or directory; LD_LIBRARY_PATH: /x",
        {"library": "libcusolver.so.11", "dependency": "libnvJitLink.so.12", "component": "nvjitlink"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "dso_loader.cc:144] Could not load dynamic library 'libcudnn.so.9'; dlerror: /v/nvidia/cudnn/lib/libcudnn.so.9:"
        " file too short; LD_LIBRARY_PATH: /x",
        {"reason_kind": "truncated", "group": "cudnn"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "Could not load dynamic library 'libcusolver.so.11'; dlerror: /v/libcusolver.so.11: undefined symbol:"
        " cublasSetEnvironmentMode, version libcublas.so.12",
        {"reason_kind": "undefined-symbol", "symbol": "cublasSetEnvironmentMode", "symbol_version": "libcublas.so.12"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "Could not load dynamic library 'libcuda.so.1'; dlerror: /v/libcuda.so.1: wrong ELF class: ELFCLASS32",
        {"reason_kind": "wrong-architecture"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "Could not load dynamic library 'libcudnn.so.9'; dlerror: /v/libcudnn.so.9: invalid ELF header",
        {"reason_kind": "invalid-header"},
    ),
    (
        "tf_dso_loader",
        "library-not-loaded",
        "Could not load dynamic library 'cudart64_110.dll'; dlerror: cudart64_110.dll not found",
        {"library": "cudart64_110.dll", "wants": "11.0", "reason_kind": "absent"},
    ),
    (
        "tf_dso_loader",
        "library-required",
        "ImportError: Could not find 'cudart64_90.dll'. TensorFlow requires that this DLL be installed in a folder",
        {"component": "cudart", "wants": "9.0"},
    ),
    ("tf_dso_loader", "libraries-skipped", "gpu_device.cc:2365] Cannot dlopen some GPU libraries. Please make", {}),
    ("tf_dso_loader", "cudart-not-found", "cudart_stub.cc:31] Could not find cuda drivers on your machine, GPU", {}),
    # tf_cuda_driver
    (
        "tf_cuda_driver",
        "cuinit-failed",
        "E cuda_driver.cc:152] failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)",
        {"code": "303"},
    ),
    (
        "tf_cuda_driver",
        "cuinit-failed",
        "E cuda_driver.cc:274] failed call to cuInit: CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has",
        {"code": "803", "name": "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"},
    ),
    (
        "tf_cuda_driver",
        "driver-halves-differ",
        "cuda_diagnostics.cc:287] kernel version 550.54.14 does not match DSO version 535.309.1 -- cannot find working",
        {"kernel": "550.54.14", "library": "535.309.1"},
    ),
    (
        "tf_cuda_driver",
        "driver-not-running",
        "kernel driver does not appear to be running on this host (box): /proc/driver/nvidia/version does not exist",
        {"host": "box"},
    ),
    (
        "tf_cuda_driver",
        "context-failed",
        "Internal: failed call to cuDevicePrimaryCtxRetain: CUDA_ERROR_OUT_OF_MEMORY: out of memory",
        {"code": "2"},
    ),
    (
        "tf_cuda_driver",
        "event-failed",
        "Error polling for event status: failed to query event: CUDA_ERROR_ILLEGAL_ADDRESS: an illegal memory access",
        {"code": "700"},
    ),
    # tf_cudnn
    (
        "tf_cudnn",
        "cudnn-version-mismatch",
        "E0000 cuda_dnn.cc:454] Loaded runtime CuDNN library: 8.9.7 but source was compiled with: 9.3.0.  CuDNN",
        {"loaded": "8.9.7", "compiled": "9.3.0"},
    ),
    (
        "tf_cudnn",
        "cudnn-version-mismatch",
        "cuDNN version incompatibility: PyTorch was compiled  against (8, 9, 2) but found runtime version (8, 7, 0).",
        {"loaded": "8, 7, 0", "compiled": "8, 9, 2"},
    ),
    (
        "tf_cudnn",
        "library-part-failed",
        "Could not load library cudnn_cnn_infer64_8.dll. Error code 126",
        {"number": "126", "component": "cudnn_cnn_infer"},
    ),
    (
        "tf_cudnn",
        "library-part-failed",
        "Could not load library libcudnn_cnn_infer.so.8. Error: libcuda.so: cannot open shared object file: No such",
        {"dependency": "libcuda.so", "group": "driver"},
    ),
    ("tf_cudnn", "no-algorithm", "UnknownError: Failed to get convolution algorithm. This is probably", {}),
    (
        "tf_cudnn",
        "handle-failed",
        "cuda_dnn.cc:466] Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED",
        {"status": "CUDNN_STATUS_NOT_INITIALIZED"},
    ),
    # tf_gpu_device
    (
        "tf_gpu_device",
        "gpu-works",
        "Created device /job:localhost/replica:0/task:0/device:GPU:0 with 6356 MB memory:  -> device: 0",
        {},
    ),
    (
        "tf_gpu_device",
        "kernels-not-built",
        "TensorFlow was not built with CUDA kernel binaries compatible with compute capability 12.0a. CUDA kernels",
        {"capability": "12.0a"},
    ),
    ("tf_gpu_device", "configured-too-late", "Physical devices cannot be modified after being initialized", {}),
    (
        "tf_gpu_device",
        "windows-gpu-dropped",
        "TensorFlow GPU support is not available on native Windows for TensorFlow >= 2.11.",
        {},
    ),
    (
        "tf_cuda_driver",
        "driver-call-absent",
        "F gpu_context.cc:9] Check failed: CUDA_SUCCESS == cuDevicePrimaryCtxGetState(d, &f, &a) (0 vs. 303)",
        {"code": "303"},
    ),
    (
        "tf_cuda_driver",
        "cuda-error",
        "F gpu_context.cc:9] Check failed: CUDA_SUCCESS == cuDevicePrimaryCtxGetState(d, &f, &a) (0 vs. 100)",
        {"code": "100"},
    ),
    # belonging
    ("belonging", "gpus-named", "using the GPU of this machine", {}),
    ("belonging", "program-named", "    from PyQt5 import QtCore", {}),
    ("nvml", "xid", "NVRM: GPU at 0000:01:00: Xid error 79", {"xid": "79"}),
    ("nvml", "xid", "kernel: NVRM: Xid (PCI:0000:01:00): 31, pid=7", {"xid": "31"}),
    ("context", "variable-hides", "CUDA_VISIBLE_DEVICES= python train.py", {}),
    ("context", "variable-hides", 'os.environ["CUDA_VISIBLE_DEVICES"] = ""', {"value": ""}),
    ("context", "variable-hides", "CUDA_VISIBLE_DEVICES: ", {}),
    ("context", "gpu-memory-free", "Memory usage: 7516192768 bytes free, 8589934592 bytes total.", {}),
    # loader_linux
    (
        "loader_linux",
        "c-library-too-old",
        "ImportError: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.32' not found (required by /v/x.so)",
        {"needs": "GLIBC_2.32", "needed_by": "/v/x.so"},
    ),
    (
        "loader_linux",
        "library-not-loaded",
        "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory",
        {"library": "libcudnn.so.9", "group": "cudnn"},
    ),
    (
        "loader_linux",
        "undefined-symbol",
        "ImportError: /v/torch/lib/libtorch_cuda.so: undefined symbol: ncclCommRegister",
        {"symbol": "ncclCommRegister", "group": "torch"},
    ),
    ("loader_linux", "cpu-instruction-missing", "Illegal instruction (core dumped)", {}),
    # loader_windows
    (
        "loader_windows",
        "winerror",
        'OSError: [WinError 126] x. Error loading "C:\\v\\torch\\lib\\c10.dll" or one of its dependencies.',
        {"number": "126", "file": "c10.dll", "group": "torch"},
    ),
    ("loader_windows", "dll-load-failed", "ImportError: DLL load failed with error code -1073741795", {}),
    ("loader_windows", "winerror", "Process finished with exit code -1073741515 (0xC0000135)", {"number": "126"}),
    ("loader_windows", "msvc-runtime-missing", "Could not find the DLL(s) 'msvcp140_1.dll'. TensorFlow needs", {}),
    # python_import
    ("python_import", "packages-clash", "A module that was compiled using NumPy 1.x cannot be run in", {}),
    (
        "python_import",
        "packages-clash",
        "TypeError: Descriptors cannot be created directly.",
        {"package": "protobuf"},
    ),
    ("python_import", "module-missing", "ModuleNotFoundError: No module named 'torch'", {"module": "torch"}),
    (
        "python_import",
        "attribute-missing",
        "AttributeError: module 'tensorflow' has no attribute '__version__'",
        {"module": "tensorflow", "attribute": "__version__"},
    ),
    (
        "python_import",
        "module-half-loaded",
        "AttributeError: partially initialized module 'torch' has no attribute 'rand' (most likely due to a circular",
        {"module": "torch"},
    ),
    (
        "python_import",
        "module-hidden",
        "ImportError: cannot import name 'Random' from 'random' (/home/me/work/random.py)",
        {"module": "random"},
    ),
    # torch
    ("torch", "build-without-cuda", "AssertionError: Torch not compiled with CUDA enabled", {"framework": "torch"}),
    (
        "torch",
        "driver-too-old",
        "RuntimeError: The NVIDIA driver on your system is too old (found version 12020).",
        {"version": "12020"},
    ),
    (
        "torch",
        "compute-capability-too-low",
        "NVIDIA GeForce RTX 5070 with CUDA capability sm_120 is not compatible with the current PyTorch installation.",
        {"arch": "120"},
    ),
    # jax
    (
        "jax",
        "jax-plugin-absent",
        "An NVIDIA GPU may be present on this machine, but a CUDA-enabled jaxlib is not installed. Falling back",
        {},
    ),
    (
        "jax",
        "cuinit-failed",
        "jaxlib/cuda/versions_helpers.cc:135: operation cuInit(0) failed: Unknown CUDA error 303; cuGetErrorName",
        {"code": "303"},
    ),
    # cuda_runtime
    (
        "cuda_runtime",
        "cuda-error",
        "CUDA error: no kernel image is available for execution on the device",
        {"code": "209"},
    ),
    (
        "cuda_runtime",
        "cuda-error",
        "Error 804: forward compatibility was attempted on non supported HW",
        {"code": "804"},
    ),
    ("cuda_runtime", "cuda-error", "cuda runtime error (38) : nothing found at THCGeneral.cpp:51", {"code": "100"}),
    # nvml
    ("nvml", "nvml-error", "Failed to initialize NVML: Driver/library version mismatch", {"code": "18"}),
    ("nvml", "xid", "NVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU has fallen off the bus.", {"xid": "79"}),
    (
        "nvml",
        "device-open-failed",
        "open /dev/nvidia-uvm FAILED OSError [Errno 5] Input/output error",
        {"device": "/dev/nvidia-uvm"},
    ),
    # containers
    (
        "containers",
        "gpu-not-passed",
        'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].',
        {},
    ),
    # pip
    (
        "pip",
        "no-fitting-version",
        "ERROR: Could not find a version that satisfies the requirement torch==2.0.1 (from versions: 2.6.0, 2.7.0)",
        {"package": "torch", "wanted": "older-than-all", "oldest": "2.6.0"},
    ),
    ("pip", "package-removed", 'The "tensorflow-gpu" package has been removed!', {}),
    # memory
    (
        "memory",
        "out-of-memory",
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 0 has a total capacity of 8.00 GiB"
        " of which 0 bytes is free. Process 7 has 6.00 GiB memory in use. Including non-PyTorch memory, this process"
        " has 2.00 GiB memory in use.",
        {"own": str(2 * 2**30), "others": str(6 * 2**30), "total": str(8 * 2**30)},
    ),
    ("memory", "allocation-failed", "failed to allocate 5.9G (6 bytes) from device: CUDA_ERROR_OUT_OF_MEMORY", {}),
    # tools and cpu_math
    ("tools", "tool-missing", "libdevice not found at ./libdevice.10.bc", {"tool": "libdevice"}),
    ("tools", "ptxas-missing", "NOT_FOUND: Couldn't find a suitable version of ptxas. The minimum", {"tool": "ptxas"}),
    ("cpu_math", "openmp-twice", "OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5 already", {}),
    # benign
    ("benign", "harmless", "Unable to register cuDNN factory: Attempting to register factory for plugin cuDNN", {}),
    ("benign", "harmless", "oneDNN supports DT_HALF only on platforms with AVX-512. Falling back to the default", {}),
    ("benign", "harmless", "successful NUMA node read from SysFS had negative value (-1), but there must be", {}),
    # context
    ("context", "in-container", "root@a668c372cb86:/# python train.py", {}),
    ("context", "variable-hides", "export CUDA_VISIBLE_DEVICES=-1", {"value": "-1"}),
    # general
    (
        "general",
        "library-not-loaded",
        "Error: the plug-in needs libcublas.so.12, which could not be opened",
        {"library": "libcublas.so.12", "component": "cublas", "wants": "12"},
    ),
    # stated
    (
        "stated",
        "driver-told",
        "| NVIDIA-SMI 418.87.01    Driver Version: 418.87.01    CUDA Version: 10.1 |",
        {"version": "418.87.01"},
    ),
    ("stated", "cuda-of-build", "torch 2.3.1+cu118", {"version": "11.8"}),
    ("stated", "cuda-told", "Cuda compilation tools, release 9.2, V9.2.88", {"version": "9.2"}),
    (
        "stated",
        "library-listed",
        "    libcufft.so.11 (libc6,x86-64) => /opt/lib/libcufft.so.11",
        {"file": "libcufft.so.11"},
    ),
    ("stated", "gpu-told", "my card is a GTX 970 and it is idle", {"name": "GTX 970"}),
]

# Close to a message, and not it.
NEAR_MISSES = [
    ("library-not-loaded", "Could not load dynamic content for the page"),
    ("cuinit-failed", "cuInit returned CUDA_SUCCESS"),
    ("cuinit-failed", "cuInit(0) 0"),
    ("driver-halves-differ", "kernel version 535.309.01 does not match DSO version 535.309.1 -- same numbers"),
    (
        "driver-versions-differ",
        "NVRM: API mismatch: the client has version 535.1, but this kernel module has the version 535.1",
    ),
    ("cudnn-version-mismatch", "Loaded cuDNN version 90300"),
    ("configured-too-late", "Devices were modified before being initialized"),
    ("build-without-cuda", "Built with CUDA: True"),
    ("build-without-cuda", "torch 2.13.0+cu130 True"),
    ("c-library-too-old", "ldd (Debian GLIBC 2.36-9) 2.36"),
    ("undefined-symbol", "main.o: undefined reference to `cublasCreate_v2'"),
    ("cpu-instruction-missing", "Illegal instruction set chosen by the user"),
    ("winerror", "[WinError 2] The system cannot find the file specified"),
    ("winerror", "Process finished with exit code -1073740791 (0xC0000409)"),
    ("packages-clash", "numpy 2.0.1 imported fine"),
    ("module-missing", "No module named 'torch_geometric'"),
    ("module-missing", "No module named 'tensorflow_hub'"),
    ("module-hidden", "cannot import name 'x' from 'random' (/usr/lib/python3.11/random.py)"),
    ("attribute-missing", "module 'tensorflow_datasets' has no attribute 'load'"),
    ("driver-too-old", "The NVIDIA driver on your system is fine"),
    ("jax-plugin-absent", "a CUDA-enabled jaxlib is installed"),
    ("cuda-error", "CUDA error handling was added"),
    ("cuda-error", "no kernel images were uploaded"),
    ("xid", "maxid 79"),
    ("xid", "but argument 3 has type 'XID64'"),
    ("xid", 'database "shop": oldest xid 79, next xid 812'),
    ("tool-missing", "-- Failed to find C compiler, check CMAKE_C_COMPILER"),
    ("tool-missing", "Could not find cuda drivers on your machine, GPU will not be used."),
    (
        "build-without-cuda",
        "TensorFlow was not built with CUDA kernel binaries compatible with compute capability 12.0",
    ),
    ("gpu-not-passed", 'could not select device driver "local" with capabilities: []'),
    ("library-part-failed", "Could not load library libfoo.so.3. Error: libfoo.so.3: cannot open shared object file"),
    ("out-of-memory", "syn keyword cudaConstant cudaErrorMemoryAllocation"),
    ("out-of-memory", "OOM when allocating tensor with shape[9,9] on /device:CPU:0 by allocator cpu"),
    ("cpu-instruction-missing", "handle SIGILL nostop noprint"),
    ("variable-hides", 'os.environ["CUDA_VISIBLE_DEVICES"] = str(args.gpu)'),
    ("variable-hides", "os.environ['CUDA_VISIBLE_DEVICES'] = gpu_id"),
    ("gpu-memory-free", "Memory usage: 104857600 bytes free, 8589934592 bytes total."),
    ("nvml-error", "Initialized NVML"),
    ("gpu-not-passed", "could not select a device from the list"),
    (
        "no-fitting-version",
        "Could not find a version that satisfies the requirement django==9 (from versions: 1.0, 2.0)",
    ),
    ("no-fitting-version", "No matching distribution found for flask==99"),
    ("out-of-memory", "The host is out of memory"),
    ("tool-missing", "libdevice found at /usr/local/cuda/nvvm/libdevice"),
    ("openmp-twice", "OMP: Info #155: KMP_AFFINITY"),
    ("variable-hides", "CUDA_VISIBLE_DEVICES=0,1"),
    ("variable-hides", "CUDA_VISIBLE_DEVICES=$GPU"),
    ("variable-hides", "or set JAX_PLATFORMS=cpu to skip this backend.)"),
    ("in-container", "root@workstation:/# python train.py"),
    ("driver-told", "this program needs NVIDIA driver 525.60 or newer"),
    ("cuda-told", "please install it with CUDA 11.8"),
    ("cuda-told", "| NVIDIA-SMI 535.1    Driver Version: 535.1    running CUDA Version: 12.2 |"),
    ("on-wsl", "GPU will not be used. Please use WSL2 or the DirectML plug-in"),
    ("in-container", "see the file in docker-compose.yml"),
    ("cpu-instruction-missing", "an illegal instruction was encountered"),
    ("no-accelerator", "the encoder is not using the GPU"),
    ("package-removed", "Downloading tensorflow-gpu-2.10.1.tar.gz"),
    ("library-listed", "git diff a/libcudart.so.12 => none"),
    ("library-listed", "libcudart.so.12 is not in the folder"),
    ("driver-old-said", "CUDA 12.4 is supported by your driver 12.4 and you use 11.8"),
    ("variable-picks", "CUDA_VISIBLE_DEVICES=0"),
    ("variable-picks", "CUDA_VISIBLE_DEVICES=2,3"),
    ("old-processor", "AMD Ryzen 7 with AVX2"),
    ("old-processor", "an i7 with 870 MB of memory"),
    ("kernel-version", "NVRM version: unknown"),
    ("gpu-list-empty", "[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]"),
    ("card-unfit-said", "support for the old printer was removed"),
    ("packages-overlap", "pip install tensorflow and numpy"),
    ("msvc-runtime-missing", "Successfully opened msvcp140.dll"),
]


def found(text: str) -> dict[str, tuple[str, dict[str, str]]]:
    return {message.kind: (message.family, message.facts) for message in read(text)}


@pytest.mark.parametrize(("family", "kind", "text", "facts"), KNOWN)
def test_message_is_recognised(family: str, kind: str, text: str, facts: dict[str, str]) -> None:
    kinds = found(text)
    assert kind in kinds
    assert kinds[kind][0] == family
    assert facts.items() <= kinds[kind][1].items()


@pytest.mark.parametrize(("kind", "text"), NEAR_MISSES)
def test_look_alike_is_left_alone(kind: str, text: str) -> None:
    assert kind not in found(text)


def test_every_family_is_tested() -> None:
    assert {family.name for family in FAMILIES} == {family for family, *_ in KNOWN}


def test_every_row_can_be_reached() -> None:
    """A row is only tried where one of its words occurs: words are lower-case and not empty."""
    for family in FAMILIES:
        for row in family.rows:
            assert row.words, row.kind
            assert all(word and word == word.lower() for word in row.words), row.kind


def test_harmless_rows_say_why() -> None:
    rows = next(family.rows for family in FAMILIES if family.name == "benign")
    assert all(len(row.facts["says"]) > 20 for row in rows)
