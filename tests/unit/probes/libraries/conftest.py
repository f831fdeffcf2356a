import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve
from libraries.elf_files import write_elf

# What a healthy TensorFlow 2.20 opens: library, folder of its wheel, package, version.
WHEELS = (
    ("libcudart.so.12", "cuda_runtime", "nvidia_cuda_runtime_cu12", "12.9.79"),
    ("libcublas.so.12", "cublas", "nvidia_cublas_cu12", "12.9.1.4"),
    ("libcublasLt.so.12", "cublas", "nvidia_cublas_cu12", "12.9.1.4"),
    ("libcufft.so.11", "cufft", "nvidia_cufft_cu12", "11.4.1.4"),
    ("libcusolver.so.11", "cusolver", "nvidia_cusolver_cu12", "11.7.5.82"),
    ("libcusparse.so.12", "cusparse", "nvidia_cusparse_cu12", "12.5.10.65"),
    ("libcudnn.so.9", "cudnn", "nvidia_cudnn_cu12", "9.28.0.42"),
)
CUDNN_PARTS = (
    "adv",
    "cnn",
    "engines_precompiled",
    "engines_runtime_compiled",
    "engines_tensor_ir",
    "ext",
    "graph",
    "heuristic",
    "ops",
)


class Machine:
    """A made-up Linux machine below a temporary folder, with one Python environment."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "root"
        self.site = folder / "venv/lib/python3.11/site-packages"
        self.framework = self.site / "tensorflow"
        self.env: dict[str, str] = {}
        self.version = "2.20.0"
        (self.root / "etc").mkdir(parents=True)

    def wheel(self, name: str, folder: str, package: str, version: str, **elf: object) -> Path:
        path = write_elf(self.site / "nvidia" / folder / "lib" / name, soname=name, **elf)  # type: ignore[arg-type]
        record = self.site / f"{package}-{version}.dist-info/RECORD"
        record.parent.mkdir(exist_ok=True)
        with record.open("a") as stream:
            stream.write(f"nvidia/{folder}/lib/{name},sha256=0,1\n")
        return path

    def opener(self, *folders: str) -> None:
        path = ":".join(f"$ORIGIN/../nvidia/{folder}/lib" for folder in folders)
        write_elf(self.framework / "libtensorflow_framework.so.2", runpath=path)

    def healthy(self) -> None:
        for name, folder, package, version in WHEELS:
            self.wheel(name, folder, package, version)
        self.opener(*(folder for _, folder, _, _ in WHEELS))
        for part in CUDNN_PARTS:
            self.wheel(f"libcudnn_{part}.so.9", "cudnn", "nvidia_cudnn_cu12", "9.28.0.42")
        write_elf(self.site / "nvidia/cudnn/lib/libcudnn.so.9", soname="libcudnn.so.9", rpath="$ORIGIN")
        header(self.site / "nvidia/cudnn/include/cudnn_version.h", 9, 28, 0)

    def driver(self) -> None:
        folder = self.root / "usr/lib/x86_64-linux-gnu"
        write_elf(folder / "libcuda.so.550.54.14", soname="libcuda.so.1")
        (folder / "libcuda.so.1").symlink_to("libcuda.so.550.54.14")
        write_elf(folder / "libnvidia-ml.so.1", soname="libnvidia-ml.so.1")

    def request(self, **changes: object) -> LibraryRequest:
        values: dict[str, object] = {
            "framework": "tensorflow",
            "version": self.version,
            "framework_location": str(self.framework),
            "site_packages": (str(self.site),),
            "prefix": str(self.site.parents[2]),
            "env": self.env,
            "root": self.root,
        }
        return LibraryRequest(**{**values, **changes})  # type: ignore[arg-type]

    def facts(self, **changes: object) -> dict[str, LibraryFact]:
        return {fact.name: fact for fact in resolve(self.request(**changes))}


def header(path: Path, major: int, minor: int, patch: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (
        f"#define CUDNN_{name} {value}\n" for name, value in (("MAJOR", major), ("MINOR", minor), ("PATCHLEVEL", patch))
    )
    path.write_text("#pragma once\n" + "".join(lines))


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    if os.name == "nt":
        pytest.skip("lays out a Linux disk, whose paths Linux alone understands")
    return Machine(tmp_path)


@pytest.fixture
def write_header() -> Callable[[Path, int, int, int], None]:
    return header
