"""Causes that print the same message. Where one of them is true, none of its neighbours may be found."""

# What a person sees, and every cause that it can come from.
MESSAGES: dict[str, tuple[str, ...]] = {
    "Could not load dynamic library 'libcublas.so.11'; dlerror: libcublas.so.11: cannot open shared object file": (
        "cuda.library-missing",
        "cuda.version-mismatch",
        "path.not-on-search-path",
        "framework.package-removed",
    ),
    "Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file": (
        "cudnn.missing",
        "cudnn.incomplete",
        "cudnn.version-mismatch",
        "path.not-on-search-path",
    ),
    "Could not load dynamic library 'libnvinfer.so.7'": ("benign.log-noise", "cuda.library-missing", "cudnn.missing"),
    "Loaded runtime CuDNN library: 9.1.0 but source was compiled with: 9.3.0": (
        "cudnn.version-mismatch",
        "path.shadowed",
        "framework.library-set-conflict",
    ),
    "DLL load failed while importing _pywrap_tensorflow_internal: The specified module could not be found.": (
        "system.cpu-instructions",
        "system.msvc-runtime-missing",
        "system.dll-import-order",
        "system.commit-limit",
        "system.blocked-by-policy",
        "cuda.library-missing",
        "framework.corrupt-install",
    ),
    "libcusparse.so.12: undefined symbol: __nvJitLinkComplete_12_4, version libnvJitLink.so.12": (
        "framework.library-set-conflict",
        "path.shadowed",
        "framework.corrupt-install",
    ),
    "/lib64/libm.so.6: version `GLIBC_2.27' not found (required by libtensorflow_framework.so.2)": (
        "system.c-library-too-old",
        "path.shadowed",
        "framework.platform-unsupported",
    ),
    "AttributeError: module 'tensorflow' has no attribute '__version__'": (
        "framework.shadowed-module",
        "framework.duplicate-install",
        "framework.corrupt-install",
    ),
    "ImportError: cannot import name 'runtime_version' from 'google.protobuf'": (
        "framework.dependency-conflict",
        "framework.shadowed-module",
        "framework.corrupt-install",
        "framework.library-set-conflict",
    ),
    "ERROR: Could not find a version that satisfies the requirement tensorflow (from versions: none)": (
        "framework.python-unsupported",
        "framework.platform-unsupported",
        "framework.installer-too-old",
        "framework.package-removed",
        "system.c-library-too-old",
    ),
    "ModuleNotFoundError: No module named 'tensorflow'": (
        "framework.not-installed",
        "framework.shadowed-module",
        "framework.corrupt-install",
    ),
    "AssertionError: Torch not compiled with CUDA enabled": (
        "framework.cpu-only-build",
        "framework.windows-gpu-dropped",
        "framework.platform-unsupported",
        "framework.duplicate-install",
    ),
    "OMP: Error #15: Initializing libiomp5.so, but found libiomp5.so already initialized.": (
        "system.onednn-conflict",
        "system.dll-import-order",
        "framework.dependency-conflict",
    ),
    "RuntimeError: could not create a primitive": (
        "system.onednn-conflict",
        "runtime.out-of-memory",
        "system.cpu-instructions",
    ),
    "CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported display driver / cuda driver combination": (
        "driver.library-mismatch",
        "driver.forward-compat",
        "container.driver-libs-in-image",
        "path.shadowed",
    ),
    "failed call to cuInit: UNKNOWN ERROR (303)": (
        "driver.missing",
        "hardware.no-nvidia-gpu",
        "container.gpu-not-exposed",
        "wsl.driver-misconfigured",
        "path.not-on-search-path",
    ),
    "failed call to cuInit: CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected": (
        "path.devices-hidden",
        "hardware.no-nvidia-gpu",
        "driver.not-loaded",
        "driver.device-nodes-missing",
        "container.gpu-not-exposed",
        "wsl.driver-misconfigured",
        "runtime.device-busy",
    ),
    "failed call to cuInit: CUDA_ERROR_UNKNOWN: unknown error": (
        "driver.uvm-unusable",
        "driver.permissions",
        "driver.device-nodes-missing",
        "driver.not-loaded",
        "hardware.gpu-fault",
    ),
    "CUDA_ERROR_NOT_INITIALIZED: initialization error": (
        "driver.fabric-not-ready",
        "driver.not-loaded",
        "runtime.late-configuration",
    ),
    "Error 802: system not yet initialized": (
        "driver.fabric-not-ready",
        "driver.library-mismatch",
        "driver.forward-compat",
    ),
    "CUDA driver version is insufficient for CUDA runtime version": (
        "driver.too-old",
        "driver.forward-compat",
        "driver.missing",
    ),
    "CUDA error: no kernel image is available for execution on the device": (
        "hardware.compute-capability",
        "driver.too-old",
        "cuda.tools-missing",
    ),
    "Couldn't invoke ptxas --version": ("cuda.tools-missing", "benign.log-noise"),
    "RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB": ("runtime.out-of-memory", "runtime.memory-in-use"),
    "Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED": (
        "runtime.memory-in-use",
        "runtime.out-of-memory",
        "cudnn.version-mismatch",
        "cudnn.incomplete",
    ),
    "RuntimeError: CUDA error: invalid device ordinal": (
        "runtime.invalid-device",
        "runtime.device-busy",
        "path.devices-hidden",
    ),
    "RuntimeError: Physical devices cannot be modified after being initialized": (
        "runtime.late-configuration",
        "runtime.invalid-device",
        "runtime.memory-in-use",
    ),
    "CUDA_ERROR_LAUNCH_FAILED: unspecified launch failure": (
        "runtime.kernel-fault",
        "hardware.gpu-fault",
        "runtime.out-of-memory",
    ),
}


def neighbours(cause: str) -> set[str]:
    """Returns the causes that some message of this one's can come from as well."""
    return {other for group in MESSAGES.values() if cause in group for other in group} - {cause}


def not_there(root: str | None, roles: dict[str, str], never: tuple[str, ...] = ()) -> list[str]:
    """Returns what must not be found on a machine: the neighbours of its root that are not true there.

    Harmless lines stand beside a real trouble, and a machine says for itself where they must not be claimed.
    """
    around = neighbours(root) - {"benign.log-noise"} if root else set()
    return sorted((around | set(never)) - set(roles))
