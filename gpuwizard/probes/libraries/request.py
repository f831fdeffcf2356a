"""What the library probe is asked."""

from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import Component


class LibraryRequest(Struct, frozen=True):
    """One framework in one Python, and the surroundings that its libraries are searched in.

    Attributes:
        framework: The framework.
        version: Its version, with any local part.
        framework_location: Folder of its import package (".../site-packages/tensorflow").
        site_packages: Folders with packages of that Python, in search order.
        prefix: sys.prefix of that Python.
        env: The environment variables that its process would get.
        platform: "linux" or "windows".
        toolkits: CUDA toolkits that were found on the machine.
        python_version: "3.11.7".
        conda: Whether the prefix is a conda environment.
        root: Where the system's own folders begin; only tests give another one than "/".
        executable: The interpreter; empty for the usual place in the prefix.
        base_prefix: sys.base_prefix; on Windows the folder of the program that really runs.
        cwd: Folder that relative and empty entries of a search path mean; empty for this process's own.
        cuda_build: Whether the build is one with CUDA; None lets the probe read it from the build's files.
        cuda: CUDA that the build was made with, where the build says so.
    """

    framework: FrameworkName
    version: str
    framework_location: str = ""
    site_packages: tuple[str, ...] = ()
    prefix: str = ""
    env: Mapping[str, str] = {}
    platform: str = "linux"
    toolkits: tuple[Component, ...] = ()
    python_version: str = ""
    conda: bool = False
    root: Path = Path("/")
    executable: str = ""
    base_prefix: str = ""
    cwd: str = ""
    cuda_build: bool | None = None
    cuda: str = ""
