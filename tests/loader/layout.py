"""A TensorFlow with NVIDIA's wheels in small: real libraries with the real names, made by the C compiler."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
# Library, folder of its wheel, and what it needs (cuSPARSE needs nvJitLink beside it, and so on).
WHEELS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("libnvJitLink.so.12", "nvjitlink", ()),
    ("libcudart.so.12", "cuda_runtime", ()),
    ("libcublasLt.so.12", "cublas", ()),
    ("libcublas.so.12", "cublas", ("libcublasLt.so.12",)),
    ("libcufft.so.11", "cufft", ()),
    ("libcusparse.so.12", "cusparse", ("libnvJitLink.so.12",)),
    ("libcusolver.so.11", "cusolver", ("libnvJitLink.so.12", "libcusparse.so.12", "libcublas.so.12")),
    ("libcudnn_graph.so.9", "cudnn", ()),
    ("libcudnn_ops.so.9", "cudnn", ("libcudnn_graph.so.9",)),
    ("libcudnn_cnn.so.9", "cudnn", ("libcudnn_ops.so.9", "libcudnn_graph.so.9")),
    ("libcudnn_adv.so.9", "cudnn", ("libcudnn_ops.so.9",)),
    ("libcudnn_heuristic.so.9", "cudnn", ("libcudnn_graph.so.9",)),
    ("libcudnn_engines_precompiled.so.9", "cudnn", ("libcudnn_graph.so.9",)),
    ("libcudnn_engines_runtime_compiled.so.9", "cudnn", ("libcudnn_graph.so.9",)),
    ("libcudnn.so.9", "cudnn", ()),
)
# As in the wheels: these have the older tag, before LD_LIBRARY_PATH; the others come after it.
WITH_RPATH = ("libcublas.so.12", "libcudnn.so.9")
SIBLINGS = "$ORIGIN:$ORIGIN/../../cublas/lib:$ORIGIN/../../nvjitlink/lib:$ORIGIN/../../cusparse/lib"
FOLDERS = ("cuda_runtime", "cublas", "cufft", "cusparse", "cusolver", "cudnn")
SEARCH = ":".join(f"$ORIGIN/../nvidia/{folder}/lib" for folder in FOLDERS)
ASKED = (
    "libcuda.so.1",
    "libcudart.so.12",
    "libcublas.so.12",
    "libcublasLt.so.12",
    "libcufft.so.11",
    "libcusolver.so.11",
    "libcusparse.so.12",
    "libcudnn.so.9",
)


class Compiler:
    """Makes libraries; one with the same properties is made once and copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, ...], Path] = {}

    def library(
        self,
        path: Path,
        *,
        soname: str | None = None,
        needed: Iterable[str] = (),
        rpath: str = "",
        runpath: str = "",
        flags: Iterable[str] = (),
        source: str = "",
    ) -> Path:
        """Makes a library. Without a soname it gets its own file name for one; "" means none at all."""
        name = path.name if soname is None else soname
        words = [f"-Wl,-soname,{name}"] if name else []
        words += [f"-Wl,--disable-new-dtags,-rpath,{rpath}"] if rpath else []
        words += [f"-Wl,--enable-new-dtags,-rpath,{runpath}"] if runpath else []
        words += ["-Wl,--no-as-needed", *(str(self._stub(one)) for one in needed), *flags]
        return self._make(path, ("-shared", "-fPIC", *words), source or "empty.c")

    def program(self, path: Path, rpath: str = "", flags: Iterable[str] = ()) -> Path:
        """Makes the program that stands for the interpreter."""
        words = [f"-Wl,--disable-new-dtags,-rpath,{rpath}"] if rpath else []
        return self._make(path, (*words, *flags), "program.c")

    def _stub(self, name: str) -> Path:
        """Returns a library that is linked against for its name alone, and left behind."""
        stub = self._folder / "stubs" / name.replace("/", "%")
        if not stub.exists():
            self._make(stub, ("-shared", "-fPIC", f"-Wl,-soname,{name}"), "empty.c")
        return stub

    def _make(self, path: Path, words: tuple[str, ...], source: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        empty = self._folder / "empty.c"
        empty.write_text("int here;\n")
        file = empty if source == "empty.c" else HERE / source
        key = (source, *words)
        if key not in self._made:
            made = self._folder / f"made-{len(self._made)}"
            command = ["gcc", "-o", str(made), str(file), *words, "-ldl"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
            self._made[key] = made
        shutil.copyfile(self._made[key], path)
        path.chmod(0o755)
        return path


class Layout:
    """One environment: a program, a library that opens others, wheels, and variables."""

    def __init__(self, folder: Path, compiler: Compiler) -> None:
        self.folder = folder
        self.make = compiler
        self.prefix = folder / "venv"
        self.site = self.prefix / "lib/python3.11/site-packages"
        self.framework = self.site / "tensorflow"
        self.program = self.prefix / "bin/python"
        self.library = self.framework / "libtensorflow_framework.so.2"
        self.env: dict[str, str] = {"PATH": os.environ["PATH"]}
        self.cwd = folder / "cwd"
        self.cwd.mkdir(parents=True)

    def wheel(self, name: str) -> Path:
        """Where a library lies in its wheel."""
        return self.site / "nvidia" / next(row[1] for row in WHEELS if row[0] == name) / "lib" / name

    def install(self, search: str = SEARCH, *, wheels: bool = True, driver: bool = True) -> None:
        """Makes the program, the opener, all wheels, and a driver on LD_LIBRARY_PATH."""
        self.make.program(self.program)
        self.make.library(self.library, runpath=search, source="opener.c")
        for name, _, needed in WHEELS if wheels else ():
            self.put(self.wheel(name), needed)
        if driver:
            self.make.library(self.folder / "driver/libcuda.so.1")
            self.search_first(self.folder / "driver")

    def put(self, path: Path, needed: Iterable[str] = ()) -> Path:
        """Makes one of NVIDIA's libraries, with the search path that those in the wheels have."""
        if path.name in WITH_RPATH:
            return self.make.library(path, needed=needed, rpath="$ORIGIN")
        return self.make.library(path, needed=needed, runpath=SIBLINGS)

    def search_first(self, *folders: Path | str) -> None:
        """Puts folders at the start of LD_LIBRARY_PATH."""
        before = self.env.get("LD_LIBRARY_PATH")
        self.env["LD_LIBRARY_PATH"] = ":".join([*map(str, folders), *([before] if before else [])])
