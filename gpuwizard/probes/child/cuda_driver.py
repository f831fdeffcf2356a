"""Calls the driver API directly, step by step. Runs under any Python 3.6+; argv: channel.

Order: load the library, ask its version (works even where cuInit fails), cuInit, count, describe.
"""
import ctypes
import json
import os
import sys
import time

CHANNEL = sys.argv[1]
WINDOWS = sys.platform == "win32"


def say(**facts):
    with open(CHANNEL, "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8"))


def load():
    if WINDOWS:
        return ctypes.WinDLL("nvcuda.dll")
    return ctypes.CDLL("libcuda.so.1")


def loaded_file():
    """Returns the file that the loader chose, links resolved."""
    if WINDOWS:
        buffer = ctypes.create_unicode_buffer(1024)
        kernel = ctypes.windll.kernel32
        kernel.GetModuleHandleW.restype = ctypes.c_void_p
        kernel.GetModuleFileNameW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32]
        kernel.GetModuleFileNameW(kernel.GetModuleHandleW("nvcuda.dll"), buffer, 1024)
        return buffer.value
    try:
        with open("/proc/self/maps", "rb") as file:
            for line in file.read().decode("utf-8", "replace").splitlines():
                path = line.partition("/")[2]
                if "/libcuda.so" in "/" + path:
                    return "/" + path
    except OSError:
        pass
    return "libcuda.so.1"


def error_text(cuda, code):
    parts = []
    for name in ("cuGetErrorName", "cuGetErrorString"):
        answer = ctypes.c_char_p()
        try:
            if getattr(cuda, name)(code, ctypes.byref(answer)) == 0 and answer.value:
                parts.append(answer.value.decode("utf-8", "replace"))
        except AttributeError:
            pass
    return ": ".join(parts) or "error %d" % code


def describe(cuda, index):
    device, major, minor = ctypes.c_int(), ctypes.c_int(), ctypes.c_int()
    name, memory = ctypes.create_string_buffer(256), ctypes.c_size_t()
    code = cuda.cuDeviceGet(ctypes.byref(device), index)
    if code:
        say(stage="failed", call="cuDeviceGet", code=code, error=error_text(cuda, code))
        return
    cuda.cuDeviceGetName(name, 256, device)
    cuda.cuDeviceGetAttribute(ctypes.byref(major), 75, device)
    cuda.cuDeviceGetAttribute(ctypes.byref(minor), 76, device)
    total = cuda.cuDeviceTotalMem_v2(ctypes.byref(memory), device) == 0
    say(stage="device", gpu={
        "index": index,
        "name": name.value.decode("utf-8", "replace"),
        "compute_capability": "%d.%d" % (major.value, minor.value),
        "memory_total": memory.value if total else None,
    })


def main():
    say(stage="begin", call="load")
    try:
        cuda = load()
    except OSError as error:
        say(stage="load", library="", error=str(error))
        return
    say(stage="load", library=loaded_file(), error="")
    number = ctypes.c_int()
    try:
        known = cuda.cuDriverGetVersion(ctypes.byref(number)) == 0
    except AttributeError:
        known = False
    say(stage="version", cuda_version="%d.%d" % (number.value // 1000, number.value % 1000 // 10) if known else "")
    say(stage="begin", call="cuInit")
    started = time.time()
    code = cuda.cuInit(0)
    say(stage="init", code=code, error=error_text(cuda, code) if code else "", seconds=time.time() - started)
    if code:
        return
    count = ctypes.c_int()
    code = cuda.cuDeviceGetCount(ctypes.byref(count))
    if code:
        say(stage="failed", call="cuDeviceGetCount", code=code, error=error_text(cuda, code))
        return
    say(stage="count", count=count.value)
    for index in range(count.value):
        describe(cuda, index)


# The visible devices are this process's own business: argv[2] may replace them.
if len(sys.argv) > 2:
    os.environ.pop("CUDA_VISIBLE_DEVICES", None)
main()
say(done=True)
