"""On which systems and processors no build of a framework can use an NVIDIA GPU."""

from gpuwizard.model.facts import Case
from gpuwizard.model.view import interpreter, title

ARM = ("aarch64", "arm64")
WIDE = ("x86_64", "amd64", *ARM)


def no_gpu_build(case: Case) -> str:
    """Returns why nobody builds this framework with GPU support for this system, empty where somebody does.

    Sources: the file lists of the frameworks on PyPI and PyTorch's index; JAX's installation guide.
    TensorFlow and JAX on native Windows are another matter: `framework.windows-gpu-dropped`.
    """
    name, machine, python = title(case), (case.host.machine or "").lower(), interpreter(case)
    if case.host.os == "macos":
        return f"No build of {name} for macOS supports NVIDIA cards, and Apple's systems have no driver for them."
    if machine and machine not in WIDE:
        return f"{name} is built for 64-bit processors of PCs and servers only."
    if case.host.os == "windows":
        on_arm = python is not None and python.platform == "win-arm64"
        return f"No build of {name} for Windows on ARM supports NVIDIA cards." if on_arm else ""
    if case.host.libc.startswith("musl"):
        return f"{name} is built for Linux with glibc; this system has musl instead, as Alpine Linux does."
    if machine in ARM and case.target.framework == "tensorflow":
        return "The builds of TensorFlow on PyPI for ARM processors have no GPU support."
    return ""


def is_tegra(case: Case) -> bool:
    """Whether this is a Jetson: its GPU is part of the chip, with a driver and device files of another kind."""
    return case.host.kernel.endswith("-tegra")


def described(case: Case) -> str:
    """Says which system this is, in a sentence."""
    processor = f" on a processor of the kind {case.host.machine}" if case.host.machine else ""
    libc = f" with {case.host.libc}" if case.host.libc.startswith("musl") else ""
    return f"This is {case.host.release or case.host.os}{libc}{processor}."
