"""The driver API as ctypes calls it: libcuda or nvcuda.dll, every call typed, every error with its number and name.

For the scripts beside it: Python 3.6+, standard library. The names with _v2 are those that cuda.h stands for.
"""
import ctypes
import sys

WINDOWS = sys.platform == "win32"
c_int, c_uint, c_size, c_pointer, c_text = (
    ctypes.c_int, ctypes.c_uint, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_char_p)
# cuda.h: CUdeviceptr is an integer of 64 bit; CUdevice is an int; contexts, modules and functions are pointers.
c_address = ctypes.c_uint64
to = ctypes.POINTER
SIGNATURES = {
    "cuInit": [c_uint],
    "cuDeviceGet": [to(c_int), c_int],
    "cuDeviceGetName": [c_text, c_int, c_int],
    "cuDeviceGetUuid": [c_text, c_int],
    "cuDeviceGetUuid_v2": [c_text, c_int],
    "cuDeviceGetAttribute": [to(c_int), c_int, c_int],
    "cuCtxCreate_v2": [to(c_pointer), c_uint, c_int],
    "cuCtxDestroy_v2": [c_pointer],
    "cuCtxSetCurrent": [c_pointer],
    "cuCtxSynchronize": [],
    "cuDevicePrimaryCtxRetain": [to(c_pointer), c_int],
    "cuDevicePrimaryCtxRelease": [c_int],
    "cuDevicePrimaryCtxRelease_v2": [c_int],
    "cuMemGetInfo_v2": [to(c_size), to(c_size)],
    "cuMemAlloc_v2": [to(c_address), c_size],
    "cuMemFree_v2": [c_address],
    "cuMemcpyHtoD_v2": [c_address, c_pointer, c_size],
    "cuMemcpyDtoH_v2": [c_pointer, c_address, c_size],
    "cuModuleLoadDataEx": [to(c_pointer), c_text, c_uint, to(c_int), to(c_pointer)],
    "cuModuleGetFunction": [to(c_pointer), c_pointer, c_text],
    "cuModuleUnload": [c_pointer],
    "cuLaunchKernel": [c_pointer] + [c_uint] * 7 + [c_pointer, to(c_pointer), to(c_pointer)],
    "cuGetErrorName": [c_int, to(c_text)],
    "cuGetErrorString": [c_int, to(c_text)],
}
# The number of a step that failed without one: wrong numbers, a function that the driver does not have.
NO_NUMBER = -1


class Failed(Exception):
    """A step that did not do what it should, with the driver's number."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Driver:
    """The driver API. A call that fails raises, with the driver's own number, name and text."""

    def __init__(self):
        self.library = ctypes.WinDLL("nvcuda.dll") if WINDOWS else ctypes.CDLL("libcuda.so.1")

    def has(self, name):
        return hasattr(self.library, name)

    def ask(self, name, *arguments):
        """Returns the number that the driver answers."""
        if not self.has(name):
            raise Failed(NO_NUMBER, "this driver has no function %s" % name)
        function = getattr(self.library, name)
        function.argtypes, function.restype = SIGNATURES[name], c_int
        return function(*arguments)

    def call(self, name, *arguments):
        code = self.ask(name, *arguments)
        if code:
            raise Failed(code, "%s (%s)" % (self.describe(code), name))

    def describe(self, code):
        parts = []
        for name in ("cuGetErrorName", "cuGetErrorString"):
            answer = c_text()
            if self.has(name) and self.ask(name, code, ctypes.byref(answer)) == 0 and answer.value:
                parts.append(answer.value.decode("utf-8", "replace").rstrip("."))
        return ": ".join(parts) or "error %d" % code
