"""Stand-in driver libraries: real frameworks meet a driver that works, fails, hangs or crashes, with no GPU here."""

import os
import shutil
import subprocess
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path

from gpuwizard.probes.linux import LinuxPlatform

Driver = Callable[..., dict[str, str]]
HERE = Path(__file__).resolve().parent
DRIVER_VERSION = "535.104.05"
# What TensorFlow 2.21 opens beside the driver before it lists a GPU. Seen in its own log, not guessed.
CUDA_LIBRARIES = (
    "libcudart.so.12",
    "libcublas.so.12",
    "libcublasLt.so.12",
    "libcufft.so.11",
    "libcusolver.so.11",
    "libcusparse.so.12",
    "libcudnn.so.9",
)
# cuDNN 9 opens its parts by itself, later.
CUDNN_PARTS = tuple(
    f"libcudnn_{part}.so.9"
    for part in ("adv", "cnn", "engines_precompiled", "engines_runtime_compiled", "graph", "heuristic", "ops")
)
# Variables of whoever runs the tests that would change what a framework or its loader does.
FOREIGN = ("CUDA_", "TF_", "XLA_", "JAX_", "PYTORCH_", "STAND_IN_", "LD_", "PYTHON", "NVIDIA_")
TOKEN = "GPUWIZARD_TEST_TOKEN"


def compiler() -> str | None:
    """The C compiler of this machine, None where there is none."""
    return next((found for name in ("gcc", "cc", "clang") if (found := shutil.which(name))), None)


def plain_environment() -> dict[str, str]:
    """Our own environment without what concerns GPUs, with a token by which a process left behind is known."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    return {**env, TOKEN: uuid.uuid4().hex}


class Lab:
    """The stand-in libraries, built once into a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cuda = folder / "cuda"
        self.nvml = folder / "nvml"
        self._sets: dict[frozenset[str], Path] = {}
        # TensorFlow reads the driver's version from the name of the file behind libcuda.so.1.
        self._compile(HERE / "stand_in_cuda.c", self.cuda / f"libcuda.so.{DRIVER_VERSION}", "libcuda.so.1")
        self._compile(HERE / "stand_in_nvml.c", self.nvml / f"libnvidia-ml.so.{DRIVER_VERSION}", "libnvidia-ml.so.1")
        empty = folder / "empty.c"
        empty.write_text("int stand_in;\n")
        for name in CUDA_LIBRARIES + CUDNN_PARTS:
            self._compile(empty, folder / "libraries" / name, name)

    def driver(
        self, *, cuda: bool = True, nvml: bool = True, libraries: Iterable[str] = (), **switches: object
    ) -> dict[str, str]:
        """An environment in which the loader finds these libraries.

        Args:
            cuda: Whether libcuda.so.1 is installed.
            nvml: Whether libnvidia-ml.so.1 is installed.
            libraries: Names out of CUDA_LIBRARIES that are installed; cuDNN comes with its parts.
            switches: Switches of the C files: `cuda_init=803` sets STAND_IN_CUDA_INIT.
        """
        folders = [self.libraries(libraries)] if libraries else []
        folders += [self.cuda] if cuda else []
        folders += [self.nvml] if nvml else []
        env = plain_environment()
        env["LD_LIBRARY_PATH"] = ":".join(map(str, folders))
        env.update({f"STAND_IN_{name.upper()}": str(value) for name, value in switches.items()})
        return env

    def libraries(self, names: Iterable[str]) -> Path:
        """A folder with these of CUDA_LIBRARIES and no other; cuDNN comes with its parts."""
        wanted = frozenset(names)
        if "libcudnn.so.9" in wanted:
            wanted |= frozenset(CUDNN_PARTS)
        if wanted not in self._sets:
            folder = self.folder / f"set-{len(self._sets)}"
            folder.mkdir()
            for name in wanted:
                shutil.copy(self.folder / "libraries" / name, folder)
            self._sets[wanted] = folder
        return self._sets[wanted]

    def _compile(self, source: Path, library: Path, soname: str) -> None:
        library.parent.mkdir(exist_ok=True)
        flags = ["-shared", "-fPIC", "-O1", "-w", f"-Wl,-soname,{soname}"]
        done = subprocess.run(
            [str(compiler()), *flags, str(source), "-o", str(library)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        if library.name != soname:
            (library.parent / soname).symlink_to(library.name)


def without(*names: str) -> tuple[str, ...]:
    """All of CUDA_LIBRARIES but these."""
    return tuple(name for name in CUDA_LIBRARIES if name not in names)


def machine_with_gpu(root: Path, running: str = DRIVER_VERSION, container: bool = False) -> LinuxPlatform:
    """A machine with an NVIDIA GPU on its bus whose kernel runs that version of the driver.

    Only the kernel's own files are laid out, in the folder `root`; libraries and programs are this machine's.

    Args:
        root: An empty folder.
        running: Version of the kernel module.
        container: Whether this is the inside of a Docker container.
    """
    files = {
        "sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de",
        "sys/bus/pci/devices/0000:01:00.0/device": "0x2504",
        "sys/bus/pci/devices/0000:01:00.0/class": "0x030000",
        "proc/modules": "nvidia_uvm 1 0 - Live 0x0\nnvidia 1 1 nvidia_uvm, Live 0x0\n",
        "proc/driver/nvidia/version": f"NVRM version: NVIDIA UNIX x86_64 Kernel Module  {running}  Thu Feb 22\n",
        "dev/nvidia0": "",
        "dev/nvidiactl": "",
        "dev/nvidia-uvm": "",
        **({".dockerenv": ""} if container else {}),
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return LinuxPlatform(root)
