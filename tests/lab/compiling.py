"""Compiles the stand-in libraries."""

import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from pathlib import Path

HERE = Path(__file__).resolve().parent
# These compute, with the arithmetic that they share.
MATHEMATICAL = ("cublas", "cublaslt", "cudnn", "cufft", "cusolver")


@cache
def compiler() -> str | None:
    """The C compiler of this machine, None where there is none."""
    return next((found for name in ("gcc", "cc", "clang") if (found := shutil.which(name))), None)


def sources(library: str) -> list[Path]:
    """The C files of a stand-in library, with the part that all of them share: `cuda`, `nvml`, `cudart` ..."""
    own = [path for path in sorted(HERE.glob(f"stand_in_{library}*.c")) if path.stem.split("_")[2] == library]
    shared = sorted(HERE.glob("stand_in_math*.c")) if library in MATHEMATICAL else []
    return [*own, *shared, HERE / "stand_in.c"] if own else []


def build(files: Sequence[Path], library: Path, soname: str, *flags: str) -> None:
    """Compiles C files into a shared library; where its file is not named as its SONAME, a link with that name is made.

    Raises:
        AssertionError: The compiler's own words, where it refused.
    """
    library.parent.mkdir(parents=True, exist_ok=True)
    options = ["-std=gnu11", "-shared", "-fPIC", "-O1", "-w", f"-I{HERE}", f"-Wl,-soname,{soname}", *flags]
    command = [str(compiler()), *options, *map(str, files), "-o", str(library), "-ldl", "-lpthread", "-lm"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    if library.name != soname:
        (library.parent / soname).symlink_to(library.name)
