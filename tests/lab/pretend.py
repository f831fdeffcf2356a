"""Pretended packages and programs: a framework that misbehaves on import, an nvidia-smi that prints or hangs."""

import os
from collections.abc import Mapping
from pathlib import Path


def site_packages(python: str) -> Path:
    """The package folder of a virtual environment."""
    (folder,) = (Path(python).parent.parent / "lib").glob("python3*/site-packages")
    return folder


def install(python: str, distribution: str, version: str, files: Mapping[str, str]) -> None:
    """Installs a package as pip would: the files, and metadata that names them with their sizes."""
    install_into(site_packages(python), distribution, version, files)


def install_into(folder: Path, distribution: str, version: str, files: Mapping[str, str]) -> None:
    """Installs a package into a folder, as `pip install --target` would."""
    info = f"{distribution.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {distribution}\nVersion: {version}\n"
    whole = {**files, f"{info}/METADATA": metadata, f"{info}/INSTALLER": "pip\n"}
    rows = [f"{name},,{len(text.encode())}" for name, text in whole.items()]
    write(folder, {**whole, f"{info}/RECORD": "\n".join([*rows, f"{info}/RECORD,,\n"])})


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Writes files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def program(folder: Path, name: str, script: str) -> Path:
    """Writes a shell script that can be run, and returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def first_on_path(env: Mapping[str, str], folder: Path) -> dict[str, str]:
    """The environment with a folder put first on PATH."""
    return {**env, "PATH": f"{folder}{os.pathsep}{env['PATH']}"}


def torch(start: str = "", version: str = "2.5.1+cu124", cuda: str = "12.4") -> dict[str, str]:
    """The files of a PyTorch that says how it was built and lists no GPU.

    Args:
        start: What its __init__.py does first.
        version: Its version.
        cuda: The CUDA it was built for, empty for a CPU build.
    """
    listing = f"""{start}
from types import SimpleNamespace
from torch import version
__version__ = version.__version__

def init():
    if version.cuda is None:
        raise AssertionError("Torch not compiled with CUDA enabled")

cuda = SimpleNamespace(init=init, device_count=lambda: 0, get_arch_list=lambda: [])
"""
    built = f"__version__ = {version!r}\ncuda = {cuda or None!r}\nhip = None\n"
    return {"torch/__init__.py": listing, "torch/version.py": built}


def tensorflow(start: str = "", version: str = "2.21.0", cuda: bool = True) -> dict[str, str]:
    """The files of a TensorFlow that says how it was built and lists no GPU.

    Args:
        start: What its __init__.py does first.
        version: Its version.
        cuda: Whether it is built with CUDA.
    """
    build = {"is_cuda_build": cuda, **({"cuda_version": "12.5.1", "cudnn_version": "9"} if cuda else {})}
    listing = f"""{start}
from types import SimpleNamespace
__version__ = {version!r}
config = SimpleNamespace(list_physical_devices=lambda kind: [])
sysconfig = SimpleNamespace(get_build_info=lambda: {build!r})
"""
    return {
        "tensorflow/__init__.py": listing,
        "tensorflow/python/__init__.py": "",
        "tensorflow/python/platform/__init__.py": "",
        "tensorflow/python/platform/build_info.py": f"build_info = {build!r}\n",
    }
