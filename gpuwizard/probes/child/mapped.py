"""Tells which library files lie in this process. Loaded by path into other children; Python 3.6, no import of ours."""
import os
import sys

# Names by which a file is worth telling: what belongs to the GPU, and the OpenMP run times that quarrel in one process.
WORTH = ("cuda", "cudnn", "cublas", "cufft", "curand", "cusolver", "cusparse", "cupti", "nvrtc", "nvjitlink", "nccl",
         "nvidia", "nvml", "tensorrt", "nvinfer", "omp", "mkl", "tensorflow", "torch", "xla", "jax")
MOST = 400


def worth(path):
    name = os.path.basename(path.replace("\\", "/")).lower()
    return (".so" in name or name.endswith((".dll", ".pyd"))) and any(part in name for part in WORTH)


def on_linux():
    with open("/proc/self/maps", "rb") as file:
        lines = file.read().decode("utf-8", "backslashreplace").splitlines()
    return ["/" + line.partition("/")[2] for line in lines if "/" in line]


def on_windows():
    import ctypes
    from ctypes import wintypes
    kernel = ctypes.WinDLL("kernel32")
    enumerate_modules = getattr(kernel, "K32EnumProcessModules")
    enumerate_modules.argtypes = [wintypes.HANDLE, ctypes.POINTER(wintypes.HMODULE), wintypes.DWORD,
                                  ctypes.POINTER(wintypes.DWORD)]
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.GetModuleFileNameW.argtypes = [wintypes.HMODULE, wintypes.LPWSTR, wintypes.DWORD]
    modules, needed = (wintypes.HMODULE * 4096)(), wintypes.DWORD()
    if not enumerate_modules(kernel.GetCurrentProcess(), modules, ctypes.sizeof(modules), ctypes.byref(needed)):
        return []
    buffer, found = ctypes.create_unicode_buffer(32768), []
    for module in modules[:min(4096, needed.value // ctypes.sizeof(wintypes.HMODULE))]:
        if kernel.GetModuleFileNameW(module, buffer, len(buffer)):
            found.append(buffer.value)
    return found


def mapped():
    """Returns the files in the order of their addresses, each once; nothing where the system does not tell."""
    try:
        found = on_windows() if sys.platform == "win32" else on_linux()
    except Exception:
        return []
    return list(dict.fromkeys(path for path in found if worth(path)))[:MOST]
