"""Messages of the driver, NVML, containers, loaders and TensorFlow in the words of many programs and languages.

Rows are general, so each class holds forms that differ in names, versions and verbs.
"""

import pytest

from gpuwizard.logs import read
from gpuwizard.logs.explain import NOISE, explain

CAUSES: dict[str, tuple[str, ...]] = {
    "container.gpu-not-exposed": (
        'Failed to create pod sandbox: failed to get sandbox runtime: no runtime for "nvidia" is configured',
        "Error: stat nvidia.com/gpu=0: no such file or directory",
        'could not select device driver "cdi" with capabilities: []',
        "docker: Error response from daemon: CDI device injection failed: unresolvable CDI devices nvidia.com/gpu=1",
        'pod rejected: RuntimeClass "nvidia" not found',
        "If this is a GPU node, did you configure the NVIDIA Container Toolkit?",
        "nvidia-container-cli: ldcache error: process /sbin/ldconfig.real failed with error code: 1: unknown.",
        "Error: OCI runtime error: crun: error executing hook `/usr/bin/nvidia-cdi-hook` (exit code: 1)",
        'nvidia-container-runtime: find runc path: exec: "runc": executable file not found in $PATH: error',
        "nvidia-container-cli: mount error: failed to add device rules: operation not permitted: unknown",
    ),
    "driver.not-loaded": (
        "nvidia-container-cli: initialization error: driver rpc error: timed out: unknown.",
        "insmod: ERROR: could not insert module /opt/lib/modules/4.14.16/video/nvidia.ko: Unknown symbol in module",
        "FATAL: Error inserting nvidia_current (/lib/modules/2.6.38/updates/dkms/nvidia-current.ko): No such device",
        '(EE) Failed to load module "nvidia" (module does not exist, 0)',
        "modprobe: FATAL: Module nvidia-uvm not found in directory /lib/modules/6.8.0",
        "nvidia: disagrees about version of symbol module_layout",
        "NVRM: None of the NVIDIA devices were initialized.",
        "NVRM: This PCI I/O region assigned to your NVIDIA device is invalid:",
        "ERROR: Unable to find the kernel source tree for the currently running kernel.",
        "NVRM: installed in this system is not supported by open\nNVRM: nvidia.ko because it lacks a part",
        "Este dispositivo no funciona. (Código 31) NVIDIA GeForce",
        "nvidia driver modules are not yet loaded",
        "pynvml.NVMLError_DriverNotLoaded: Driver Not Loaded",
        "nvml.Init returned NVML_ERROR_DRIVER_NOT_LOADED",
    ),
    "driver.missing": (
        "Could not find module 'nvcuda.dll' (or one of its dependencies). Try using the full path.",
        "nvml_lib = CDLL(os.path.join(folder, 'nvml.dll'))\nOSError: [WinError 126] Das angegebene Modul",
        "Cannot load libnvidia-encode.so.1",
        'could not load library "libcuda"',
        "'nvidia-smi' 不是内部或外部命令，也不是可运行的程序",
        'Der Befehl "nvidia-smi" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
        '"nvidia-smi" no se reconoce como un comando interno o externo,',
        "bash: nvidia-smi: Kommando nicht gefunden.",
        "libcuda.so.1: невозможно открыть разделяемый объектный файл: Нет такого файла или каталога",
        "No system CUDA driver found",
        "[-1 ] Call to cuInit results in UNKNOWN_CUDA_ERROR:",
        "INFO:    Could not find any nv files on this host!",
    ),
    "driver.too-old": (
        "Driver does not support the required nvenc API version. Required: 12.1 Found: 12.0",
        "your nvidia driver is too old or missing.  If you have a CUDA GPU please upgrade",
        "Your NVIDIA driver version (440.33) is outdated for this program",
        "当前显卡驱动版本过低",
        "symbol lookup for cuCtxCreate_v3 failed: /usr/lib64/libcuda.so.460.106.00: undefined symbol: cuCtxCreate_v3",
    ),
    "driver.permissions": (
        "pynvml.NVMLError_NoPermission: Insufficient Permissions",
        "NvRmMemInitNvmap failed with Permission denied",
    ),
    "driver.library-mismatch": (
        "pynvml.nvml.NVMLError_LibRmVersionMismatch: RM has detected an NVML/RM version mismatch.",
        "nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown",
    ),
    "driver.fabric-not-ready": ("nvidia-fabricmanager.service: Failed with result 'exit-code'.",),
    "hardware.gpu-fault": (
        "NVRM: GPU at 0000:01:00.0 has fallen off the bus.",
        "NVRM: (PCI ID: 10de:26b5) installed here has fallen off the bus and is not responding",
        "NVRM: GPU6 _kgspIsHeartbeatTimedOut: Heartbeat timed out, currentTimeMs 812751949",
        "error creating nvml.Device 5: nvml: GPU is lost, which is unexpected",
        "FAILED: nvmlDeviceGetHandleByIndex(): Unknown Error",
    ),
    "hardware.compute-capability": (
        "This build requires GPU compute capability 7.0 or higher, but your device has 6.1",
        "nvcc fatal   : Unsupported gpu architecture 'compute_30'",
    ),
    "wsl.driver-misconfigured": (
        "dxcore.c:213] No Nvidia Libraries found in /usr/lib/wsl/drivers/iigd_dch.inf_amd64",
        "Could not locate libdxcore.so: pattern libdxcore.so not found",
    ),
    "cuda.library-missing": (
        "WARNING: No libcudart.so found! Install CUDA or the cudatoolkit package",
        "/usr/bin/ld: cannot find -lcudart",
        "The code execution cannot proceed because cudart64_12.dll was not found.",
        "由于找不到 cublas64_11.dll，无法继续执行代码。",
        "libcudart.so.10.1: 无法打开共享对象文件: 没有那个文件或目录",
        "cuSPARSE library could not be found",
    ),
    "cudnn.missing": (
        "libcudnn.so.8: Kann die Shared-Object-Datei nicht öffnen: Datei oder Verzeichnis nicht gefunden",
        "No se puede continuar porque no se encuentra cudnn64_8.dll.",
        "fatal error: cudnn.h: No such file or directory",
    ),
    "cuda.tools-missing": (
        "fatal error: cuda_runtime.h: No such file or directory",
        "CMake Error: No CMAKE_CUDA_COMPILER could be found.",
        "Not found: ./bin/ptxas not found",
    ),
    "system.c-library-too-old": (
        "ImportError: /lib/libc.so.6: version GLIBC_2.14 not found (required by /x/tensorflow/_pywrap_tensorflow.so)",
        "ImportError: /lib/libm.so.6: Version »GLIBC_2.29« nicht gefunden (benötigt von /x/torch/lib/libc10.so)",
    ),
    "framework.cpu-only-build": (
        "The library is compiled without CUDA support",
        "No OpKernel was registered to support Op 'CudnnRNN' used by {{node x}}\nRegistered devices: [CPU, XLA_CPU]",
    ),
    "framework.dependency-conflict": (
        '  File "C:\\x\\site-packages\\google\\protobuf\\descriptor.py", line 47\n    from google.protobuf.pyext import'
        " _message\nImportError: DLL load failed: The specified procedure could not be found",
    ),
    "runtime.out-of-memory": ("tensorflow.errors_impl.InternalError: Dst tensor is not initialized.",),
    "runtime.memory-in-use": (
        "Check failed: stream->parent()->GetConvolveAlgorithms(&algorithms)",
        "UnknownError: Fail to find the dnn implementation. [Op:CudnnRNN]",
        "Check failed: status == CUDNN_STATUS_SUCCESS (1 vs. 0)Failed to set cuDNN stream.",
    ),
    "runtime.device-busy": (
        "cudaSetDevice() on GPU:0 failed. Status: CUDA-capable device(s) is/are busy or unavailable",
    ),
    "runtime.invalid-device": (
        "RuntimeError: GPU 3 is not available. This machine has 2 GPUs.",
        "You requested gpu: [0, 1]\n But your machine only has: [0]",
    ),
}

UNRELATED = (
    "The old driver fell off the bus and could not be found.",
    "docker: Error response from daemon: pull access denied for shop, repository does not exist",
    'OCI runtime create failed: exec: "server": executable file not found in $PATH: unknown.',
    "modprobe: FATAL: Module vboxdrv not found in directory /lib/modules/6.1.0",
    "modprobe: ERROR: could not insert 'wireguard': Required key not available",
    "Error! Bad return status for module build on kernel: 6.1.0\nConsult /var/lib/dkms/virtualbox/7.0/build/make.log",
    "fatal error: openssl/ssl.h: No such file or directory",
    "/usr/bin/ld: cannot find -lssl",
    "0/3 nodes are available: 3 Insufficient cpu.",
    'failed to get sandbox runtime: no runtime for "kata" is configured',
    "WARNING: MongoDB 5.0+ requires a CPU with AVX support",
    "the client driver version is too old for this server",
    "JDBC driver not found: com.mysql.jdbc.Driver",
    "selenium: chromedriver version is too old",
    "options must be set before the server is initialized",
    "The code execution cannot proceed because Qt5Core.dll was not found.",
    "Could not find module 'C:\\x\\libusb-1.0.dll' (or one of its dependencies).",
    "The procedure entry point x could not be located in the dynamic link library KERNEL32.dll",
    "#define SIGILL 4 /* Illegal instruction.  */",
    "error: timed out after 30 s",
)

HEALTHY = (
    "Successfully opened dynamic library libcudart.so.11.0",
    "found libcudnn.so.9 in /usr/lib",
    "| NVIDIA-SMI 550.54.14    Driver Version: 550.54.14    CUDA Version: 12.4 |",
    "NVRM: loading NVIDIA UNIX x86_64 Kernel Module  550.54.14",
    "[drm] [nvidia-drm] [GPU ID 0x00000100] Loading driver",
    "StreamExecutor device (0): NVIDIA H200, Compute Capability 9.0",
    '-- Found CUDA: /usr/local/cuda (found version "12.4")',
    "nvidia-container-runtime is already the newest version",
)


@pytest.mark.parametrize(("text", "cause"), [(text, cause) for cause, texts in CAUSES.items() for text in texts])
def test_the_cause_is_named_first(text: str, cause: str) -> None:
    causes = explain(text).causes
    assert causes, text
    assert causes[0].cause == cause


@pytest.mark.parametrize("text", [*UNRELATED, *HEALTHY])
def test_other_texts_give_no_cause(text: str) -> None:
    assert explain(text).causes == ()


@pytest.mark.parametrize(
    "text",
    [
        "nvidia: module verification failed: signature and/or required key missing - tainting kernel",
        "W nvc_info.c:403] missing library libnvidia-nscq.so",
        "request to query NVSwitch failed with error:WARNING Nothing to do [NV_WARN_NOTHING_TO_DO]",
        "Can't find ptxas binary.  Will back to the GPU driver for PTX -> sass compilation.",
        "NCCL INFO NET/Plugin : No plugin found (libnccl-net.so), using internal implementation",
    ],
)
def test_alarming_lines_of_healthy_machines_are_harmless(text: str) -> None:
    assert [match.cause for match in explain(text).causes] == [NOISE]


def test_where_a_log_comes_from_decides_what_a_bare_refusal_means() -> None:
    text = "Failed to initialize NVML: could not load NVML library."
    first = {on: explain(text, on=on).causes[0].cause for on in (None, "container", "wsl")}
    assert first == {
        None: "driver.missing",
        "container": "container.gpu-not-exposed",
        "wsl": "wsl.driver-misconfigured",
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("cannot open libcusparse.so.12 on this node", {"library": "libcusparse.so.12", "wants": "12"}),
        ("cufft64_11.dll konnte nicht geladen werden", {"component": "cufft", "wants": "11"}),
        ("dlopen of libnvrtc.so.11.2 failed: not found", {"component": "nvrtc", "wants": "11.2"}),
        (
            "requires CUDA, yet CUDA 11.8 is here, but the program was built for 12.4",
            {"loaded": "11.8", "compiled": "12.4"},
        ),
        ("GPU 5 is out of range", {"device": "5"}),
        ("NVML_ERROR_RESET_REQUIRED", {"code": "16"}),
    ],
)
def test_what_a_message_tells_is_kept(text: str, facts: dict[str, str]) -> None:
    (message,) = (message for message in read(text) if message.family == "general")
    assert facts.items() <= message.facts.items()


def test_a_general_row_is_less_sure_than_a_particular_one() -> None:
    particular = explain("Could not load dynamic library 'libcudnn.so.9'; dlerror: libcudnn.so.9: cannot open").causes[
        0
    ]
    general = explain("the program stopped: libcudnn.so.9 is missing").causes[0]
    assert particular.cause == general.cause == "cudnn.missing"
    assert general.confidence < particular.confidence


def test_a_mere_refusal_adds_nothing_to_a_known_reason() -> None:
    reason = "failed call to cuInit: CUDA_ERROR_SYSTEM_NOT_READY: system not yet initialized"
    alone = explain(reason).causes
    with_echo = explain(f"{reason}\nNo compatible GPUs were discovered\nFailed to initialize CUDA").causes
    assert with_echo[0].cause == alone[0].cause == "driver.fabric-not-ready"
    assert [match.cause for match in with_echo if match.confidence >= 0.5] == ["driver.fabric-not-ready"]
