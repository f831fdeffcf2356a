"""What the framework computes: all parts of it, each of two cards, and the processor's own libraries."""

from hardware import NODES, SYSTEM32, UBUNTU, linux_driver, no_linux_driver, nodes, windows_driver
from linux_driver import GPU, TF, WHEELS
from linux_driver import VENV as LINUX_VENV
from machine import Machine
from msgspec.structs import replace as changed
from parts import TF_210, TF_GPUS, WIN_10, WIN_11, WIN_PYTHON_310, card, tf210_libraries
from servers import SITE, bus
from servers import TORCH as LINUX_TORCH
from servers import VENV as TORCH_VENV
from software import facts, libraries, ran, tensorflow
from windows_driver import TORCH, TORCH_LIBRARIES, VENV

from gpuwizard.model.driver import PciGpu
from gpuwizard.model.facts import Facts
from gpuwizard.model.interpreter import FrameworkPackage
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import CORE, FURTHER, ChildEnd, RunFacts, Speed, Stage

PAIR = (card("NVIDIA GeForce RTX 4090", "8.9", 24), card("NVIDIA GeForce GTX 750 Ti", "5.0", 2, 1, 2))
NO_IMAGE = "RuntimeError: CUDA error: no kernel image is available for execution on the device"
NO_LIBDEVICE = (
    "InternalError: Graph execution error:\n\nDetected at node StatefulPartitionedCall\nlibdevice not found at "
    "./libdevice.10.bc\n\t [[{{node StatefulPartitionedCall}}]] [Op:__inference_<lambda>_44]"
)
LOOKED = (
    "2026-11-21 10:02:11.100000: W tensorflow/compiler/xla/service/gpu/nvptx_helper.cc:56] Can't find libdevice "
    "directory ${CUDA_DIR}/nvvm/libdevice. This may result in compilation or runtime failures, if the program we try "
    "to run uses routines from libdevice.\n"
)
CRASH = "Fatal Python error: Illegal instruction\n\nCurrent thread 0x00007f (most recent call first):\n"
VIOLATION = ChildEnd("signal", 0xC0000005, "STATUS_ACCESS_VIOLATION", "conv2d")
ILLEGAL = ChildEnd("signal", 0xC000001D, "STATUS_ILLEGAL_INSTRUCTION", "matmul")
TF_CPU = tensorflow(LINUX_VENV, "2.20.0", "", distribution="tensorflow-cpu")
WIN_CPU = tensorflow(VENV, "2.20.0", "")
RENTED = changed(UBUNTU, environment=("vm",), cpu="QEMU Virtual CPU version 2.5+")
OPENMP = tuple(
    folder + "\\libiomp5md.dll" for folder in (TORCH.location + "\\lib", VENV.site_packages[0] + "\\intel_openmp\\bin")
)


def all_parts(run: RunFacts) -> RunFacts:
    """The run with its second times, the parts that only some programs need, and its speeds."""
    core = [changed(stage, again=0.0012) if stage.name in CORE else stage for stage in run.stages]
    like = next(stage for stage in core if stage.name == "matmul")
    further = [changed(like, name=name, seconds=0.3, max_error=0.0) for name in FURTHER]
    speeds = (Speed("matmul", 412.0, False, 0, "/CPU:0", 1024),)
    if like.on_gpu:
        measured = Speed("matmul", 27400.0, True, 0, "/GPU:0", 4096)
        copies = (Speed("to-gpu", 9.8, size=2**26), Speed("from-gpu", 8.7, size=2**26))
        speeds = (*speeds, measured, *copies)
    return changed(run, stages=(*core, *further, Stage("speed", seconds=0.4)), speeds=speeds)


def without(run: RunFacts, name: str, error: str, log: str) -> RunFacts:
    """One operation raises."""
    failed = Stage(name, False, 0.4, error_type=error.partition(":")[0], error=error)
    stages = tuple(failed if stage.name == name else stage for stage in run.stages)
    return changed(run, stages=stages, log=log, log_bytes=len(log))


def until(run: RunFacts, end: ChildEnd, log: str = "", **more: object) -> RunFacts:
    """The child ended in that step: nothing of it and after it was reported."""
    names = [stage.name for stage in run.stages]
    return changed(run, stages=run.stages[: names.index(end.stage)], end=end, log=log, log_bytes=len(log), **more)


def two_cards() -> Facts:
    """The newer card computes all, and the older one cannot run this build's code."""
    names = tuple(one.name for one in PAIR)
    run = ran(LINUX_TORCH, names)
    broken = [Stage(name, False, 0.1, error_type="RuntimeError", error=NO_IMAGE, gpu=1) for name in CORE[:2]]
    driver = linux_driver(
        gpus=PAIR,
        pci=bus(PciGpu("0000:01:00.0", "2684", "", "nvidia"), PciGpu("0000:02:00.0", "1380", "", "nvidia")),
        nodes=nodes(*NODES, "/dev/nvidia1"),
    )
    opened = libraries("torch", LINUX_TORCH.version, "linux", SITE + "/nvidia", "site-packages", "12.8")
    return facts(UBUNTU, driver, TORCH_VENV, LINUX_TORCH, changed(run, stages=(*run.stages, *broken)), opened)


def on_processor(package: FrameworkPackage, end: ChildEnd, second: RunFacts, flags: tuple[str, ...]) -> Facts:
    """A machine without any GPU, on which the child died while it computed."""
    host = changed(RENTED, cpu_flags=Found(flags, "/proc/cpuinfo"))
    bare = no_linux_driver(pci=Absent(("/sys/bus/pci/devices",)), other_display=("vendor 0x1234",))
    seen = facts(host, bare, LINUX_VENV, package, until(ran(package), end, CRASH), ())
    target = changed(seen.targets[0], second_try=second, second_try_with={"TF_ENABLE_ONEDNN_OPTS": "0"})
    return changed(seen, targets=(target,))


MACHINES = (
    Machine(
        "linux-healthy-all-parts",
        "TensorFlow 2.20 with everything: each part of it was tried twice on the card, and its speed measured",
        facts(UBUNTU, linux_driver(), LINUX_VENV, TF, all_parts(ran(TF, GPU)), WHEELS),
        None,
        "PPPPPP",
        "passed",
        never=("cuda.tools-missing", "system.onednn-conflict"),
    ),
    Machine(
        "windows-xla-without-libdevice",
        "Windows 10 with TensorFlow 2.10 and CUDA from conda, which brings no compiler: all works but a function that "
        "XLA compiles; after public reports",
        facts(
            WIN_10,
            windows_driver(),
            WIN_PYTHON_310,
            TF_210,
            without(all_parts(ran(TF_210, TF_GPUS)), "compile", NO_LIBDEVICE, LOOKED),
            tf210_libraries(),
        ),
        None,
        "PWPPPW",
        "warning",
        roles={"cuda.tools-missing": "also"},
    ),
    Machine(
        "linux-second-card-too-old-for-torch",
        "A workstation with an RTX 4090 and an old GTX 750 Ti: PyTorch lists both and has no code for the second",
        two_cards(),
        "hardware.compute-capability",
        "FPPPPF",
    ),
    Machine(
        "linux-onednn-crash-on-virtual-processor",
        "A rented virtual machine without a GPU, whose processor claims instructions that it does not carry out: "
        "TensorFlow's matrix product ends it, and does not with oneDNN switched off",
        on_processor(
            TF_CPU,
            ChildEnd("signal", -4, "SIGILL", "matmul"),
            all_parts(ran(TF_CPU)),
            ("avx", "avx2", "avx512f", "fma"),
        ),
        "hardware.no-nvidia-gpu",
        "FSSPFB",
        roles={"system.onednn-conflict": "also", "framework.cpu-only-build": "also"},
        never=("system.cpu-instructions", "framework.corrupt-install"),
    ),
    Machine(
        "windows-openmp-of-two-packages",
        "Windows 11 with PyTorch and a second copy of Intel's OpenMP beside it: the convolution ends Python",
        facts(
            WIN_11,
            windows_driver(),
            VENV,
            TORCH,
            until(ran(TORCH, ("NVIDIA GeForce RTX 4070",)), VIOLATION, mapped=OPENMP),
            TORCH_LIBRARIES,
        ),
        "system.onednn-conflict",
        "PPPPFB",
        never=("framework.corrupt-install",),
    ),
    Machine(
        "windows-processor-without-an-instruction",
        "Windows 11 on an old processor, where TensorFlow 2.20 comes in and its first matrix product is an illegal "
        "instruction, with oneDNN and without it",
        facts(
            changed(WIN_11, cpu="Intel(R) Core(TM) i5-3470 CPU", cpu_flags=Found(("avx",), SYSTEM32 + "kernel32.dll")),
            windows_driver(),
            VENV,
            WIN_CPU,
            until(ran(WIN_CPU), ILLEGAL, CRASH),
            (),
        ),
        "system.cpu-instructions",
        "PSSPFB",
        roles={"framework.windows-gpu-dropped": "also"},
    ),
)
