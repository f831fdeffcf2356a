"""Stand-in driver libraries: real frameworks meet a driver that works, fails, hangs or crashes, with no GPU here."""

import os
import shutil
import uuid
import zlib
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from gpuwizard.probes.linux import LinuxPlatform

from . import answers, runtime
from .compiling import build, sources
from .compiling import compiler as compiler
from .pretend import site_packages

Driver = Callable[..., dict[str, str]]
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
        build(sources("cuda"), self.cuda / f"libcuda.so.{DRIVER_VERSION}", "libcuda.so.1")
        build(sources("nvml"), self.nvml / f"libnvidia-ml.so.{DRIVER_VERSION}", "libnvidia-ml.so.1")
        empty = folder / "empty.c"
        empty.write_text("int stand_in;\n")
        for name in CUDA_LIBRARIES + CUDNN_PARTS:
            build([empty], folder / "libraries" / name, name)

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

    def runtime(
        self,
        python: str,
        framework: str,
        *,
        leave_out: Iterable[str] = (),
        preload: bool = False,
        answered: bool = False,
        **switches: Any,
    ) -> dict[str, str]:
        """An environment in which a real framework finds a driver and CUDA libraries that it can run on.

        The CUDA runtime and the mathematical libraries are stand-ins too, so the framework creates its device and runs
        operations. Copies, products of matrices and convolutions are truly computed; other kernels do nothing.

        Args:
            python: A Python with the CUDA build of the framework.
            framework: `tensorflow`, `torch` or `jax`.
            leave_out: Names of libraries that are not installed.
            preload: Loads the stand-ins before all others. PyTorch and JAX look into NVIDIA's wheels first where these
                are installed; what is loaded already they take.
            answered: Gives the last kernel of a training step, of a compiled function and of PyTorch's Fourier
                transform the numbers that the processor computes: then these stages come out right as well.
            switches: As for `driver`. Without `cuda_version` the driver is as new as the framework's CUDA.
        """
        made = self._runtime(python, framework)
        folder, absent = made, frozenset(leave_out)
        if absent:
            assert absent <= {file.name for file in made.iterdir()}, f"{framework} wants no such library: {absent}"
            folder = made.with_name(f"{made.name}-{checksum(*sorted(absent))}")
            shutil.copytree(made, folder, ignore=lambda _, names: absent & set(names), dirs_exist_ok=True)
        (runtime_library,) = made.glob("libcudart.so.*")
        newest = {"12": 12090, "13": 13000}[runtime_library.name.rpartition(".")[2]]
        env = self.driver(**{"cuda_version": newest, **switches})
        env["LD_LIBRARY_PATH"] = f"{folder}:{env['LD_LIBRARY_PATH']}"
        # PyTorch keeps what NVRTC compiled in the home folder: what was compiled here would run on a real GPU.
        env["USE_PYTORCH_KERNEL_CACHE"] = "0"
        if framework == "tensorflow" and answered:
            # Kernels in graphs are not answered, and trying out kernels tells nothing here.
            env["XLA_FLAGS"] = "--xla_gpu_autotune_level=0 --xla_gpu_enable_command_buffer="
        first = [str(file) for file in sorted(folder.iterdir())] if preload else []
        if framework == "jax":
            env.update(self._jax())
            first.append(env["LD_PRELOAD"])
        if first:
            env["LD_PRELOAD"] = ":".join(first)
        return {**env, "STAND_IN_ANSWERS": self._answers(python, framework)} if answered else env

    def _answers(self, python: str, framework: str) -> str:
        """The file with the numbers that kernels are given, made when it is first wanted."""
        file = self.folder / f"answers-{framework}-{checksum(python)}"
        if not file.exists():
            answers.make(python, framework, self.runtime(python, framework), file)
        return str(file)

    def _runtime(self, python: str, framework: str) -> Path:
        """The folder with all CUDA libraries of that framework, made when it is first wanted."""
        packages = site_packages(python)
        made = self.folder / f"runtime-{framework}-{checksum(str(packages))}"
        if not made.exists():
            with ThreadPoolExecutor(os.cpu_count()) as pool:
                jobs = [
                    pool.submit(runtime.build, library, names, made)
                    for library, names in runtime.wanted(framework, packages).items()
                ]
            for job in jobs:
                job.result()
            # What is looked for and holds nothing: cuDNN's parts, since its stand-in does all itself, and the linker
            # that JAX loads from a wheel before the others.
            for part in CUDNN_PARTS:
                shutil.copy(self.folder / "libraries" / part, made)
            if framework == "jax":
                build([self.folder / "empty.c"], made / "libnvJitLink.so.12", "libnvJitLink.so.12")
        return made

    def _jax(self) -> dict[str, str]:
        """What JAX needs besides: it tries a GPU only where a device file of the driver is.

        Trying out kernels takes twenty seconds, and Triton's cannot run here, so cuBLAS is to multiply.
        """
        nodes = self.folder / "nodes" / "nodes.so"
        if not nodes.exists():
            build(sources("nodes"), nodes, nodes.name)
        return {
            "LD_PRELOAD": str(nodes),
            "STAND_IN_NODES": "/dev/nvidia0:/dev/nvidiactl",
            "XLA_FLAGS": "--xla_gpu_autotune_level=0 --xla_gpu_enable_triton_gemm=false",
        }


def checksum(*texts: str) -> str:
    """A short name for something that has a long one."""
    return f"{zlib.crc32(repr(texts).encode()):08x}"


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
