"""Builds a Windows CPython that starts under wine, from what a Linux machine can get.

The interpreter's DLLs come from the Windows wheel of panda3d, which carries the official ones for its own
packager. The standard library is that of the Python that runs this script: it must be of the same minor
version (3.11, 3.12 or 3.13). The programs and the forwarder python3.dll are compiled with mingw.
"""

import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from importlib import resources
from io import BytesIO
from pathlib import Path

import pefile

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc"
CARRIER = "panda3d==1.10.16"
MINOR = f"{sys.version_info[0]}.{sys.version_info[1]}"
DLL = f"python{sys.version_info[0]}{sys.version_info[1]}.dll"
NOT_COPIED = ("__pycache__", "site-packages", "lib-dynload", "test", "idlelib", "turtledemo")
EXECUTABLE_CODE = 0x20000000

# Both programs only hand their arguments to the interpreter in the DLL beside them.
PROGRAM = """
#include <windows.h>
#include <shellapi.h>
typedef int (*Main)(int, wchar_t **);
static int start(void) {
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    HMODULE python = LoadLibraryW(L"@DLL@");
    return python ? ((Main)(void *)GetProcAddress(python, "Py_Main"))(count, words) : 111;
}
int wmain(void) { return start(); }
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int show) { return start(); }
"""
ENTRY = "int __stdcall DllMainCRTStartup(void *self, unsigned reason, void *reserved) { return 1; }\n"


def build(folder: Path) -> Path:
    """Builds the interpreter in a folder that does not exist yet and returns its python.exe."""
    folder.mkdir(parents=True)
    _unpack_dlls(folder)
    _copy_library(folder)
    source = PROGRAM.replace("@DLL@", DLL)
    compile_c(source, folder / "python.exe", "-municode", "-lshell32")
    compile_c(source, folder / "pythonw.exe", "-municode", "-mwindows", "-lshell32")
    launchers = folder / "Lib" / "venv" / "scripts" / "nt"
    launchers.mkdir(parents=True, exist_ok=True)
    compile_c(HERE / "stand_ins" / "venv_launcher.c", launchers / "python.exe", "-municode")
    compile_c(HERE / "stand_ins" / "venv_launcher.c", launchers / "pythonw.exe", "-municode", "-mwindows")
    _forwarder(folder)
    return folder / "python.exe"


def install(folder: Path, *requirements: str) -> None:
    """Puts the Windows wheels of packages into the interpreter's site-packages."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--target",
        str(folder / "Lib" / "site-packages"),
    ]
    command += [
        "--platform",
        "win_amd64",
        "--python-version",
        MINOR,
        "--only-binary",
        ":all:",
        "--no-compile",
    ]
    subprocess.run([*command, "--upgrade", *requirements], check=True)


def add_command(folder: Path, name: str, start: str, python: str) -> None:
    """Puts a command beside the interpreter as pip makes it: its launcher, the interpreter's name, a zipped script.

    Args:
        folder: The interpreter's folder.
        name: The command.
        start: The Python text that it runs.
        python: How Windows names the interpreter.
    """
    launcher = resources.files("pip._vendor.distlib").joinpath("t64.exe").read_bytes()
    zipped = BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("__main__.py", start)
    (folder / f"{name}.exe").write_bytes(launcher + f'#!"{python}"\r\n'.encode() + zipped.getvalue())


def compile_c(source: str | Path, target: Path, *options: str) -> Path:
    """Compiles C text, or a C file, for 64-bit Windows."""
    command = [COMPILER, "-Os", "-s", "-o", str(target)]
    if isinstance(source, Path):
        subprocess.run([*command, str(source), *options], check=True)
    else:
        subprocess.run([*command, "-x", "c", "-", "-x", "none", *options], input=source.encode(), check=True)
    return target


def _unpack_dlls(folder: Path) -> None:
    modules = folder / "DLLs"
    modules.mkdir()
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:"]
        command += ["--platform", "win_amd64", "--python-version", MINOR, "-d", place, CARRIER]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(Path(place).glob("*.whl"))) as wheel:
            for name in wheel.namelist():
                base = name.removeprefix("deploy_libs/")
                # wine has the API sets itself.
                if base == name or not base or base.startswith("api-ms-"):
                    continue
                beside_program = base.lower() in (DLL, "vcruntime140.dll")
                ((folder if beside_program else modules) / base).write_bytes(wheel.read(name))


def _copy_library(folder: Path) -> None:
    def skipped(_: str, names: list[str]) -> list[str]:
        return [name for name in names if name in NOT_COPIED or name.startswith("config-")]

    shutil.copytree(sysconfig.get_path("stdlib"), folder / "Lib", ignore=skipped)
    (folder / "Lib" / "site-packages").mkdir()


def _forwarder(folder: Path) -> None:
    """Makes python3.dll, through which wheels of the stable ABI reach the interpreter."""
    image = pefile.PE(str(folder / DLL))
    code = [section for section in image.sections if section.Characteristics & EXECUTABLE_CODE]
    lines = ["LIBRARY python3", "EXPORTS"]
    for symbol in image.DIRECTORY_ENTRY_EXPORT.symbols:
        if symbol.name:
            name = symbol.name.decode()
            is_code = any(part.contains_rva(symbol.address) for part in code)
            lines.append(f" {name} = {DLL.removesuffix('.dll')}.{name}{'' if is_code else ' DATA'}")
    image.close()
    with tempfile.TemporaryDirectory() as place:
        exports = Path(place) / "python3.def"
        exports.write_text("\n".join(lines) + "\n", "utf-8")
        compile_c(ENTRY, folder / "python3.dll", str(exports), "-shared", "-nostdlib", "-Wl,-e,DllMainCRTStartup")
