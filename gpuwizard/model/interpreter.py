"""Facts about a Python: what it is, which packages it holds, and the framework build in it."""

import re
from collections.abc import Iterable

from msgspec import Struct

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import NOT_RUN, Absent, Found, Unknown


class FrameworkVersion(Struct, frozen=True):
    """A framework that metadata names: distribution ("tensorflow-cpu") and version.

    `plugin` is the package that brings its GPU support, where that is one of its own and of the same version
    ("jax-cuda13-plugin").
    """

    framework: FrameworkName
    distribution: str
    version: str
    plugin: str = ""


# JAX keeps its GPU support in a package beside it; the other frameworks keep theirs inside.
_GPU_PLUGIN = re.compile(r"(jax)-cuda\d+-plugin")


def is_gpu_plugin(distribution: str) -> bool:
    """Whether a package (its normalised name) brings the GPU support of a framework."""
    return _GPU_PLUGIN.fullmatch(distribution) is not None


def gpu_plugin(item: FrameworkVersion, packages: Iterable[tuple[str, str]]) -> str:
    """Returns the plugin that belongs to a framework, empty for none and where two leave open which would be used.

    Args:
        item: The framework.
        packages: Normalised name and version of each package beside it.
    """
    names = {name for name, version in packages if version == item.version and is_gpu_plugin(name)}
    return names.pop() if len(names) == 1 and item.framework == "jax" else ""


class Environment(Struct, frozen=True):
    """A Python found on the machine, described without running it.

    Attributes:
        python: Path of the interpreter, as a person would type it (links are kept).
        kind: venv, conda, pyenv, uv, pipx, poetry, jupyter, py-launcher, store, system.
        name: A short name for a list ("my-project", "base").
        version: "3.11.7", empty when it cannot be told without running it.
        prefix: The environment's folder.
        found_via: What led to it ("VIRTUAL_ENV", "~/.conda/environments.txt", "PEP 514").
        active: Whether it is the active environment of this shell.
        frameworks: What its metadata says is installed.
        also: Other names or ways under which the same Python was found.
    """

    python: str
    kind: str
    name: str = ""
    version: str = ""
    prefix: str = ""
    found_via: str = ""
    active: bool = False
    frameworks: tuple[FrameworkVersion, ...] = ()
    also: tuple[str, ...] = ()


class Interpreter(Struct, frozen=True):
    """What the chosen Python says of itself when it is run once (isolated, `-I`).

    Attributes:
        executable: The path that was given.
        version: "3.11.7".
        kind: As Environment's.
        prefix: sys.prefix.
        base_prefix: sys.base_prefix.
        bits: 32 or 64.
        platform: sysconfig's platform ("linux-x86_64", "win-amd64").
        implementation: "cpython", "pypy".
        free_threaded: Whether it is a build without the GIL.
        site_packages: Folders that hold its packages, in search order.
        user_site: The user's site folder where it is enabled, else empty.
        installer: pip, conda, mamba, uv, poetry, pipenv: what should change packages here.
    """

    executable: str
    version: str
    kind: str = "system"
    prefix: str = ""
    base_prefix: str = ""
    bits: int = 64
    platform: str = ""
    implementation: str = "cpython"
    free_threaded: bool = False
    site_packages: tuple[str, ...] = ()
    user_site: str = ""
    installer: str = "pip"


class Distribution(Struct, frozen=True):
    """An installed package: normalised name, version, folder and who installed it (the INSTALLER file)."""

    name: str
    version: str
    location: str = ""
    installer: str = ""


class Conflict(Struct, frozen=True):
    """A requirement of the framework that is not met. `installed` is empty where the package is absent."""

    package: str
    wanted: str
    installed: str = ""
    wanted_by: str = ""


class BuildInfo(Struct, frozen=True):
    """What the framework's build says of itself, read from its files without importing it.

    Attributes:
        is_cuda_build: None where it does not say.
        cuda_version: CUDA it was built with ("12.5.1").
        cudnn_version: cuDNN it was built with ("9").
        compute_capabilities: ("sm_60", ..., "compute_90").
        source: The file that was read.
    """

    is_cuda_build: bool | None = None
    cuda_version: str = ""
    cudnn_version: str = ""
    compute_capabilities: tuple[str, ...] = ()
    source: str = ""


class Request(Struct, frozen=True):
    """A line of the user's project that asks for a framework.

    Attributes:
        file: Its file, relative to the working folder ("requirements.txt").
        requirement: Name, extras and versions as pip writes them ("tensorflow-gpu", "jax[cuda11_pip]>=0.4"). Nothing
            else of the line is kept: it may hold an address with a password.
    """

    file: str
    requirement: str


class FileProblem(Struct, frozen=True):
    """A file of the framework that is not as its RECORD says: `missing`, or another size than recorded."""

    path: str
    problem: str


class FrameworkPackage(Struct, frozen=True):
    """The framework as it is installed, read from metadata and files.

    Attributes:
        framework: tensorflow, torch or jax.
        distribution: The distribution that owns it ("tensorflow", "tensorflow-cpu", "torch").
        version: Its version, with any local part ("2.5.1+cpu").
        location: The folder of the import package, empty where that folder is missing.
        flavour: `cuda`, `cpu`, `rocm`, `stub` (a package that only pulls another one), or `unknown`.
        build: What the build says of itself.
        requires_python: The Python range of its metadata.
        overlaps: Other distributions that own the same import package.
        file_problems: Missing or truncated files, the first few.
        conflicts: Requirements that are not met.
        cuda_packages: The CUDA and cuDNN wheels that its extra names, with the range wanted.
        wheel_tags: For which Pythons and systems its wheel was made ("cp311-cp311-manylinux_2_17_x86_64").
        extras: The extras that this version has ("and-cuda").
    """

    framework: FrameworkName
    distribution: str
    version: str
    location: str = ""
    flavour: str = "unknown"
    build: BuildInfo = BuildInfo()
    requires_python: str = ""
    overlaps: tuple[Distribution, ...] = ()
    file_problems: tuple[FileProblem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    cuda_packages: tuple[Conflict, ...] = ()
    wheel_tags: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()


class Shadow(Struct, frozen=True):
    """A file or folder that Python would import in place of the framework (or of a module it needs)."""

    module: str
    path: str
    via: str = ""


class PythonFacts(Struct, frozen=True):
    """Everything about the chosen Python that is known without importing the framework.

    Attributes:
        interpreter: What it says of itself.
        distributions: The packages in it.
        package: The framework as it is installed.
        shadows: Files that hide the framework or a module that it needs.
        elsewhere: Other Pythons that have the framework.
        cuda_pins: The CUDA and cuDNN wheels that other frameworks in this Python ask for, with the range wanted.
        asked: What the project in the working folder asks to be installed.
    """

    interpreter: Found[Interpreter] | Absent | Unknown = NOT_RUN
    distributions: tuple[Distribution, ...] = ()
    package: Found[FrameworkPackage] | Absent | Unknown = NOT_RUN
    shadows: tuple[Shadow, ...] = ()
    elsewhere: tuple[Environment, ...] = ()
    cuda_pins: tuple[Conflict, ...] = ()
    asked: tuple[Request, ...] = ()
