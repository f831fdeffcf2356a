"""Loads one DLL as a layout says, in this very process, and writes what came of it. Runs on Windows or wine."""

import ctypes
import json
import os
import sys

KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)
KERNEL.LoadLibraryExW.restype = ctypes.c_void_p
KERNEL.LoadLibraryExW.argtypes = [ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32]
KERNEL.GetModuleHandleW.restype = ctypes.c_void_p
KERNEL.GetModuleHandleW.argtypes = [ctypes.c_wchar_p]
KERNEL.GetModuleFileNameW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32]


def main():
    """Reads the order from the first argument; the answer goes to standard output."""
    order = json.loads(sys.argv[1])
    KERNEL.SetErrorMode(3)
    held = [os.add_dll_directory(folder) for folder in order["added"]]
    for path in order["before"]:
        assert KERNEL.LoadLibraryExW(path, None, 0), path
    handle = KERNEL.LoadLibraryExW(order["load"], None, order["flags"])
    error = 0 if handle else ctypes.get_last_error()
    also = [file_of(KERNEL.GetModuleHandleW(name)) for name in order["also"]]
    del held
    print(json.dumps({"error": error, "path": file_of(handle), "also": also}))


def file_of(handle):
    """Returns the file of a loaded DLL, empty for none."""
    text = ctypes.create_unicode_buffer(2000)
    return text.value if handle and KERNEL.GetModuleFileNameW(handle, text, 2000) else ""


main()
