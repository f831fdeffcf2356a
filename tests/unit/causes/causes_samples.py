"""Machines and findings that the tests of the causes share. Nothing in them was seen on a real machine."""

from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Distribution, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Found
from gpuwizard.model.search import SearchFacts

EMPTY = Case(MachineFacts(), TargetFacts(python="", framework="tensorflow"))
CARD = Gpu(0, "NVIDIA RTX A4000", compute_capability="8.6")

HOSTS = {
    "ubuntu": HostFacts(release="Ubuntu 24.04 LTS", machine="x86_64", package_manager="apt"),
    "debian": HostFacts(release="Debian GNU/Linux 12 (bookworm)", machine="x86_64", package_manager="apt"),
    "fedora": HostFacts(release="Fedora Linux 41", machine="x86_64", package_manager="dnf"),
    "suse": HostFacts(release="openSUSE Tumbleweed", machine="x86_64", package_manager="zypper"),
    "arch": HostFacts(release="Arch Linux", machine="x86_64", package_manager="pacman"),
    "windows": HostFacts(
        os="windows",
        release="Windows 11 10.0.26100",
        machine="AMD64",
        package_manager="winget",
        shell="powershell",
    ),
    "windows-cmd": HostFacts(
        os="windows", release="Windows 10 10.0.19045", machine="AMD64", package_manager="winget", shell="cmd"
    ),
    "wsl": HostFacts(release="Ubuntu 22.04 LTS", environment=("wsl",), package_manager="apt"),
    "container": HostFacts(
        release="Ubuntu 22.04 LTS",
        environment=("container",),
        container="docker",
        package_manager="apt",
        is_admin=True,
    ),
    "pod": HostFacts(release="Debian 12", environment=("container",), container="kubernetes", package_manager="apt"),
    "vm": HostFacts(release="Ubuntu 24.04 LTS", environment=("vm",), package_manager="apt"),
}
VERSIONS: dict[FrameworkName, str] = {"tensorflow": "2.20.0", "torch": "2.9.1", "jax": "0.10.2"}


def case(
    machine: str = "ubuntu",
    framework: FrameworkName = "tensorflow",
    version: str = "",
    *,
    distribution: str = "",
    python: str = "",
    python_version: str = "3.11.7",
    kind: str = "venv",
    installer: str = "pip",
    packages: tuple[Distribution, ...] = (),
    installed: bool = True,
    gpus: tuple[Gpu, ...] = (CARD,),
    driver: str = "570.86.15",
    variables: dict[str, str] | None = None,
) -> Case:
    """Builds a case: one of HOSTS, and a framework in an environment on it."""
    host = HOSTS[machine]
    windows = host.os == "windows"
    prefix = "C:\\Users\\Ada\\gpu env" if windows else "/home/ada/gpu env"
    interpreter = Interpreter(
        executable=python or (f"{prefix}\\Scripts\\python.exe" if windows else f"{prefix}/bin/python"),
        version=python_version,
        kind=kind,
        prefix=prefix,
        base_prefix=prefix if kind in ("system", "conda") else "/usr",
        site_packages=(f"{prefix}\\Lib\\site-packages",) if windows else (f"{prefix}/lib/python3.11/site-packages",),
        installer=installer,
    )
    name = distribution or framework
    package = FrameworkPackage(framework, name, version or VERSIONS[framework])
    own = (Distribution(name, package.version, installer="conda" if installer == "conda" else "pip"),)
    facts = PythonFacts(
        interpreter=Found(interpreter),
        distributions=(*own, *packages) if installed else packages,
        package=Found(package) if installed else PythonFacts().package,
    )
    answer = NvmlAnswer(driver_version=driver, cuda_version="12.8", gpus=gpus)
    return Case(
        MachineFacts(
            host=host,
            driver=DriverFacts(nvml=Found(answer)) if driver else DriverFacts(),
            search=SearchFacts(variables=variables or {}),
        ),
        TargetFacts(python=interpreter.executable, framework=framework, facts=facts),
    )


def finding(cause: str, **subject: str) -> Finding:
    """Builds a finding as a check hands it over."""
    return Finding(cause=cause, subject=subject)


# Every key that a check may fill, with values that are awkward where they can be.
FULL_SUBJECT = {
    "libraries": "libcudnn.so.9, libcublas.so.12",
    "library": "libcudnn.so.9",
    "folder": "/opt/my libs/lib",
    "folders": "/opt/my libs/lib, /opt/other/lib",
    "packages": "nvidia-cudnn-cu12, nvidia-cublas-cu12",
    "wanted": "9.3.0",
    "found": "8.9.7",
    "variable": "CUDA_VISIBLE_DEVICES",
    "value": "-1",
    "file": "/home/ada/study/tensorflow.py",
    "files": "/home/ada/study/a b.py, /home/ada/study/c.py",
    "module": "tensorflow",
    "requirement": "numpy>=1.26,<3 protobuf>=6.31.1",
    "installed": "1.23.5",
    "package": "numpy",
    "distributions": "tensorflow, tensorflow-cpu",
    "signal": "SIGSEGV",
    "stage": "import",
    "driver_version": "470.256.02",
    "needed_driver": "525.60.13",
    "needed_cuda": "12.5",
    "cuda_version": "12.5.1",
    "gpu": "NVIDIA RTX A4000",
    "compute_capability": "8.6",
    "elsewhere": "/opt/other python/bin/python3",
    "distribution": "tensorflow",
    "version": "2.20.0",
    "dependency": "libnvJitLink.so.12",
    "nouveau": "1",
    "secure_boot": "1",
    "kernel_module_version": "550.54.14",
    "library_version": "535.309.01",
    "mode": "crw-rw---- root video",
    "process": "python",
    "pids": "4711, 815",
    "asked_in": "requirements.txt",
    "wrong": "numbers",
    "alone": "right",
}
