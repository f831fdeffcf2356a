"""Machines for which versions are recommended, and what a set may rely on according to the catalogue."""

from collections.abc import Sequence

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.drivers import OsName
from gpuwizard.model.driver import DriverFacts, Gpu, KernelModule, NvmlAnswer, PciGpu
from gpuwizard.model.facts import MachineFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.recommendation import Recommendation, VersionSet

UBUNTU = HostFacts(release="Ubuntu 24.04.2 LTS", machine="x86_64", libc="glibc 2.39", package_manager="apt")
DOCKER = HostFacts(
    release="Ubuntu 22.04.5 LTS",
    machine="x86_64",
    libc="glibc 2.35",
    package_manager="apt",
    environment=("container",),
    container="docker",
    is_admin=True,
)
WSL = HostFacts(release="Ubuntu 22.04.5 LTS", machine="x86_64", libc="glibc 2.35", environment=("wsl",))
WSL_1 = HostFacts(release="Ubuntu 22.04.5 LTS", machine="x86_64", libc="glibc 2.35", environment=("wsl1",))
ALPINE = HostFacts(release="Alpine Linux 3.20", machine="x86_64", libc="musl", package_manager="apk")
ARM = HostFacts(release="Ubuntu 24.04.2 LTS", machine="aarch64", libc="glibc 2.39", package_manager="apt")
WINDOWS = HostFacts(os="windows", release="Windows 11 (10.0.26100)", machine="AMD64", shell="powershell")
OLD_WINDOWS = HostFacts(os="windows", release="Windows 10 (10.0.17763)", machine="AMD64", shell="cmd")
MACOS = HostFacts(os="macos", release="macOS 15.1", machine="arm64")

# Compute capability and a product that has it.
CARDS: dict[str, str] = {
    "3.7": "Tesla K80",
    "5.2": "NVIDIA GeForce GTX 970",
    "6.1": "NVIDIA GeForce GTX 1080",
    "7.0": "Tesla V100-SXM2-16GB",
    "7.5": "NVIDIA GeForce RTX 2080 Ti",
    "8.0": "NVIDIA A100-SXM4-40GB",
    "8.6": "NVIDIA GeForce RTX 3060",
    "8.9": "NVIDIA GeForce RTX 4090",
    "9.0": "NVIDIA H100 80GB HBM3",
    "10.0": "NVIDIA B200",
    "12.0": "NVIDIA GeForce RTX 5090",
}


def machine(host: HostFacts, capabilities: Sequence[str], driver: str = "", cuda: str = "") -> MachineFacts:
    """A machine with these cards; without a driver's version the cards are only on the bus."""
    cards = tuple(Gpu(i, CARDS[one], compute_capability=one) for i, one in enumerate(capabilities))
    on_bus = tuple(PciGpu(f"0000:0{i}:00.0", "", card.name, "nvidia" if driver else "") for i, card in enumerate(cards))
    return MachineFacts(
        host=host,
        driver=DriverFacts(
            pci=Found(on_bus, "the bus") if cards else Absent(("the bus",)),
            nodes=Absent(("/dev/nvidia*",)),
            module=Found(KernelModule(nvidia=bool(driver), version=driver), "/proc/modules"),
            nvml=Found(NvmlAnswer(0, "", driver, cuda, cards), "NVML") if driver else Absent(("libnvidia-ml.so.1",)),
            smi=Absent(("nvidia-smi",)),
        ),
    )


def python(release: str, windows: bool = False, kind: str = "", *frameworks: FrameworkVersion) -> Environment:
    """A Python at hand: the system's on Linux, the launcher's on Windows."""
    if windows:
        folder = f"C:\\Users\\Eva Müller\\Python{release.replace('.', '')}"
        return Environment(
            f"{folder}\\python.exe", kind or "py-launcher", release, f"{release}.4", folder, frameworks=frameworks
        )
    return Environment(
        f"/usr/bin/python{release}", kind or "system", release, f"{release}.4", "/usr", frameworks=frameworks
    )


def of(found: Recommendation, framework: FrameworkName) -> list[VersionSet]:
    """The sets of one framework, in order."""
    return [one for one in found.sets if one.framework == framework]


def named(found: Recommendation, framework: FrameworkName) -> list[tuple[str, str]]:
    """Version and place of each set of a framework, in order."""
    return [(one.version, one.on) for one in of(found, framework)]


def text(one: VersionSet, shell: str = "bash") -> str:
    """What is pasted into that shell."""
    return next(command.text for command in one.commands if command.shell == shell)


def pythons_of(one: VersionSet) -> tuple[str, str]:
    """The oldest and the newest Python that the catalogue names for the release of a set."""
    if one.framework == "tensorflow":
        tf = tensorflow.release(one.version)
        assert tf is not None
        return tf.python_min, tf.python_max
    if one.framework == "torch":
        build = torch.release(one.version)
        assert build is not None
        return build.python_min, build.python_windows_max if one.on == "windows" else build.python_max
    row = jax.release(one.version)
    assert row is not None
    return row.python_min, row.python_max


def driver_os(host: HostFacts) -> OsName:
    """Whose driver numbers hold on a host."""
    return "windows" if host.os == "windows" or host.in_wsl else "linux"
