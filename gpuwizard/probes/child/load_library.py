"""Loads libraries one after another, as a framework would. Runs under any Python 3.6+; argv: channel, JSON.

The JSON holds `cwd`, `added` (folders for AddDllDirectory) and `ask`: pairs of what to load and, on Windows, the flags
of LoadLibraryEx. Each load is announced before it begins, so that a crash or a hang names the library it died in.
What was loaded stays loaded, as it does in the framework.
"""
import ctypes
import json
import os
import sys
import time

CHANNEL = sys.argv[1]
WINDOWS = sys.platform == "win32"
HERE = os.path.dirname(os.path.abspath(__file__))
RTLD_DI_LINKMAP = 2
LONGEST_ERROR = 2000


def say(**facts):
    with open(CHANNEL, "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8"))


def own(name):
    """Loads a file of ours by its path, so that no name of ours can hide a module of the user's."""
    path = os.path.join(HERE, name + ".py")
    module = type(sys)("gpuwizard_" + name)
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), module.__dict__)
    return module


class LinkMap(ctypes.Structure):
    """The beginning of the loader's own entry for a library, as <link.h> has it."""

    _fields_ = [("address", ctypes.c_void_p), ("name", ctypes.c_char_p)]


class Linux:
    def __init__(self, added):
        self.search = getattr(ctypes.CDLL(None), "dlinfo", None)
        if self.search is not None:
            self.search.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
        self.kept = []

    def load(self, asked, flags):
        # RTLD_NOW and RTLD_LOCAL, as TensorFlow's load_library.cc has it.
        library = ctypes.CDLL(asked)
        self.kept.append(library)
        return self.linked(library._handle) or self.mapped(asked)

    def linked(self, handle):
        entry = ctypes.POINTER(LinkMap)()
        if self.search is None or self.search(handle, RTLD_DI_LINKMAP, ctypes.byref(entry)):
            return ""
        return os.path.realpath(os.fsdecode(entry.contents.name)) if entry.contents.name else ""

    def mapped(self, asked):
        files = own("mapped").mapped()
        name = os.path.basename(os.path.realpath(asked))
        return next((path for path in files if os.path.basename(path).startswith(name)), "")

    def who_asks(self):
        """The search starts from the object that calls dlopen(): ctypes' own extension module."""
        import _ctypes
        return getattr(_ctypes, "__file__", "") or os.path.realpath(sys.executable)


class Windows:
    def __init__(self, added):
        kernel = self.kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.LoadLibraryExW.argtypes = [ctypes.c_wchar_p, ctypes.c_void_p, ctypes.c_uint32]
        kernel.LoadLibraryExW.restype = ctypes.c_void_p
        kernel.GetModuleFileNameW.argtypes = [ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_uint32]
        for folder in added:
            kernel.AddDllDirectory(ctypes.c_wchar_p(folder))

    def load(self, asked, flags):
        handle = self.kernel.LoadLibraryExW(asked, None, flags)
        if not handle:
            raise ctypes.WinError(ctypes.get_last_error())
        return self.file(handle)

    def file(self, handle):
        buffer = ctypes.create_unicode_buffer(32768)
        self.kernel.GetModuleFileNameW(handle, buffer, len(buffer))
        return buffer.value

    def who_asks(self):
        """The search starts from the program: a virtual environment's python.exe runs the one that it was made from."""
        return self.file(None)


def attempt(loader, number, asked, flags):
    say(begin=number)
    started = time.time()
    try:
        facts = {"outcome": "loaded", "path": loader.load(asked, flags)}
    except OSError as error:
        text = getattr(error, "strerror", None) or str(error)
        facts = {"outcome": "failed", "error": text[:LONGEST_ERROR], "code": getattr(error, "winerror", 0) or 0}
    say(tried=number, seconds=time.time() - started, **facts)


def no_core_file():
    try:
        import resource
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except (ImportError, OSError, ValueError):
        pass


def main():
    wanted = json.loads(sys.argv[2])
    no_core_file()
    loader = Windows(wanted["added"]) if WINDOWS else Linux(wanted["added"])
    say(note="process", who_asks=loader.who_asks())
    try:
        # A relative or empty entry of a search path means the folder that the user works in.
        os.chdir(wanted["cwd"])
    except OSError:
        pass
    for number, (asked, flags) in enumerate(wanted["ask"]):
        attempt(loader, number, asked, flags)


main()
say(done=True)
# Taking the libraries down again can crash, which would tell us nothing.
os._exit(0)
