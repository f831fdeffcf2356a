"""Makes the DLLs of the layouts with mingw, once."""

import struct
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "unit" / "probes"))

from libraries.dll_files import I386, write_dll  # noqa: E402

COMPILER = "x86_64-w64-mingw32-gcc"
DLLTOOL = "x86_64-w64-mingw32-dlltool"
PE_HEADER = 0x3C
ARM64 = 0xAA64
# The functions that a kind has, those that it calls, and where these lie.
KINDS = {
    "leaf": ("leaf", {}),
    "needs": ("needs", {"leaf": "leaf.dll"}),
    "deep": ("deep", {"needs": "needs.dll"}),
    "ring_a": ("ring_a", {"ring_b": "ring_b.dll"}),
    "ring_b": ("ring_b", {"ring_a": "ring_a.dll"}),
    "apiset": ("apiset", {"GetTickCount64": "api-ms-win-core-sysinfo-l1-1-0.dll"}),
}


def make_all(folder: Path) -> dict[str, Path]:
    """Returns a file for each kind of DLL; they are made where they are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds = [*KINDS, "delay", "forward", "arm", "x86", "cut", "empty", "text"]
    files = {kind: folder / f"{kind}.made" for kind in kinds}
    if not all(file.exists() for file in files.values()):
        _make(files)
    return files


def _make(files: dict[str, Path]) -> None:
    for kind, (function, calls) in KINDS.items():
        _compile(files[kind], function, calls)
    _compile(files["delay"], "delay", {"leaf": "leaf.dll"}, delayed=True)
    _forward(files["forward"])
    whole = files["leaf"].read_bytes()
    arm = bytearray(whole)
    struct.pack_into("<H", arm, struct.unpack_from("<I", whole, PE_HEADER)[0] + 4, ARM64)
    files["arm"].write_bytes(arm)
    files["cut"].write_bytes(whole[: len(whole) * 6 // 10])
    files["empty"].write_bytes(b"")
    files["text"].write_bytes(b"<html><body>404 Not Found</body></html>" * 50)
    write_dll(files["x86"], machine=I386)  # the compiler for 64 bit cannot make one


def _compile(target: Path, function: str, calls: dict[str, str], *, delayed: bool = False) -> None:
    with tempfile.TemporaryDirectory() as place:
        libraries = []
        text = ""
        for called, dll in calls.items():
            definition = Path(place) / f"{called}.def"
            definition.write_text(f"LIBRARY {dll}\nEXPORTS\n {called}\n", "utf-8")
            library = Path(place) / f"lib{called}.a"
            kind = "--output-delaylib" if delayed else "--output-lib"
            subprocess.run([DLLTOOL, "-d", str(definition), kind, str(library)], check=True)
            libraries.append(str(library))
            text += f"int {called}(void);\n"
        body = " + ".join([*(f"{called}()" for called in calls), "1"])
        text += f"__declspec(dllexport) int {function}(void) {{ return {body}; }}\n"
        command = [COMPILER, "-Os", "-s", "-shared", "-o", str(target), "-x", "c", "-", "-x", "none", *libraries]
        subprocess.run(command, input=text.encode(), check=True)


def _forward(target: Path) -> None:
    with tempfile.TemporaryDirectory() as place:
        definition = Path(place) / "forward.def"
        definition.write_text("LIBRARY forward.dll\nEXPORTS\n forwarded = leaf.leaf\n", "utf-8")
        command = [COMPILER, "-Os", "-s", "-shared", "-o", str(target), str(definition), "-x", "c", "-"]
        subprocess.run(command, input=b"int here(void) { return 1; }\n", check=True)
