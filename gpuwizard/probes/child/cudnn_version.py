"""Asks one copy of cuDNN for its version. Runs under any Python 3.6+; argv: channel, path of the library.

The call loads the library: a damaged one takes this process with it and no other.
"""
import ctypes
import json
import os
import sys


def main():
    path = sys.argv[2]
    if sys.platform == "win32" and hasattr(os, "add_dll_directory"):
        os.add_dll_directory(os.path.dirname(path))
    library = ctypes.CDLL(path)
    library.cudnnGetVersion.restype = ctypes.c_size_t
    return {"number": library.cudnnGetVersion()}


try:
    answer = main()
except Exception as problem:
    answer = {"error": str(problem)}
with open(sys.argv[1], "ab") as file:
    file.write((json.dumps(answer) + "\n").encode("utf-8") + b'{"done": true}\n')
