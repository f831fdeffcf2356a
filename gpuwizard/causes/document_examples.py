"""The machines for which the documentation page shows fixes: one with Linux, one with Windows, a container, WSL."""

from gpuwizard.catalog.drivers import minimum_driver
from gpuwizard.causes.situation import ONLY_ON_LINUX, ONLY_ON_WINDOWS, Situation
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Distribution, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.outcome import Found

LINUX, WINDOWS, CONTAINER, WSL = "Linux", "Windows", "In a container", "In WSL"
HOSTS = {
    LINUX: HostFacts(release="Ubuntu 24.04 LTS", machine="x86_64", package_manager="apt"),
    WINDOWS: HostFacts("windows", "Windows 11", machine="AMD64", package_manager="winget", shell="powershell"),
    CONTAINER: HostFacts(release="Ubuntu 24.04 LTS", environment=("container",), container="docker", is_admin=True),
    WSL: HostFacts(release="Ubuntu 24.04 LTS", environment=("wsl",), package_manager="apt"),
}
_VERSIONS: dict[FrameworkName, str] = {"tensorflow": "2.20.0", "torch": "2.9.1", "jax": "0.10.2"}
# TensorFlow takes CUDA from the system on Windows in no release but these, so they are what such fixes are about.
_LAST_WITH_GPU_ON_WINDOWS = "2.10.1"
# What a check would have seen, where a fix makes no sense without a name.
_SUBJECTS: dict[str, dict[str, str]] = {
    "hardware.compute-capability": {"gpu": "GeForce GTX 1080", "compute_capability": "6.1"},
    "driver.permissions": {"file": "/dev/nvidia0", "mode": "crw-rw---- root video"},
    "driver.fabric-not-ready": {"driver_version": "595.71.05"},
    "path.devices-hidden": {"variable": "CUDA_VISIBLE_DEVICES", "value": "-1"},
    "framework.duplicate-install": {"distributions": "tensorflow, tensorflow-cpu"},
    "runtime.memory-in-use": {"process": "python", "pids": "4711"},
}
_NUMPY = {
    LINUX: {"requirement": "numpy>=1.26.0", "package": "numpy", "installed": "1.23.5"},
    WINDOWS: {"requirement": "numpy<2", "package": "numpy", "installed": "2.1.3"},
}
# These are shown with the TensorFlow that has GPU support on Windows: their example would be untrue of PyTorch.
_OF_TENSORFLOW = ("framework.dependency-conflict", "framework.duplicate-install")
# On Windows no framework brings NVIDIA's libraries as packages that another one could change.
_NOT_ON_WINDOWS = (*ONLY_ON_LINUX, "framework.library-set-conflict")
_FOLDERS = {LINUX: "/opt/cudnn/lib", WINDOWS: "C:\\tools\\cudnn\\bin"}
_LIBRARIES = {LINUX: "libcudnn.so.9", WINDOWS: "cudnn64_8.dll"}


def machines(cause: str) -> tuple[str, ...]:
    """Returns on which of the machines the cause occurs."""
    group = cause.partition(".")[0]
    if group in ("container", "wsl"):
        return (CONTAINER,) if group == "container" else (WSL,)
    if cause in ONLY_ON_WINDOWS:
        return (WINDOWS,)
    return (LINUX,) if cause in _NOT_ON_WINDOWS else (LINUX, WINDOWS)


def example(cause: str, machine: str) -> Situation:
    """Returns the cause on one of the machines, with a framework that it is typical of."""
    host = HOSTS[machine]
    framework, version = _framework(cause, machine)
    windows = machine == WINDOWS
    folder = "C:\\project\\.venv" if windows else "/home/user/project/.venv"
    python = Interpreter(
        f"{folder}\\Scripts\\python.exe" if windows else f"{folder}/bin/python",
        "3.10.11" if version == _LAST_WITH_GPU_ON_WINDOWS else "3.12.4",
        "venv",
        prefix=folder,
        base_prefix="C:\\Python" if windows else "/usr",
    )
    package = FrameworkPackage(framework, framework, version)
    installed = cause != "framework.not-installed"
    subject = _subject(cause, machine)
    beside = (
        (Distribution(subject["package"], subject["installed"], installer="pip"),) if "installed" in subject else ()
    )
    facts = PythonFacts(
        interpreter=Found(python),
        distributions=(Distribution(framework, version, installer="pip"), *beside) if installed else (),
        package=Found(package) if installed else PythonFacts().package,
    )
    case = Case(MachineFacts(host=host), TargetFacts(python.executable, framework, facts))
    return Situation(case, Finding(cause, subject=subject))


def framework_of(situation: Situation) -> str:
    """Returns the framework of an example in words ("TensorFlow 2.20.0")."""
    return f"{FRAMEWORK_TITLES[situation.case.target.framework]} {situation.framework_version}".strip()


def _framework(cause: str, machine: str) -> tuple[FrameworkName, str]:
    group = cause.partition(".")[0]
    if machine != WINDOWS or cause == "framework.windows-gpu-dropped":
        return "tensorflow", _VERSIONS["tensorflow"]
    if group in ("cuda", "cudnn", "path") or cause in _OF_TENSORFLOW:
        return "tensorflow", _LAST_WITH_GPU_ON_WINDOWS
    return "torch", _VERSIONS["torch"]


def _subject(cause: str, machine: str) -> dict[str, str]:
    known = _NUMPY[machine] if cause == "framework.dependency-conflict" else _SUBJECTS.get(cause, {})
    if cause in ("path.not-on-search-path", "path.shadowed") and machine in _FOLDERS:
        folder, library = _FOLDERS[machine], _LIBRARIES[machine]
        between = "\\" if machine == WINDOWS else "/"
        return {"libraries": library, "library": library, "folder": folder, "file": f"{folder}{between}{library}"}
    if cause == "driver.too-old":
        needed = minimum_driver("12.5", "windows" if machine == WINDOWS else "linux")
        return {"driver_version": "470.82.01", "needed_driver": needed, "needed_cuda": "12.5"}
    if cause == "framework.shadowed-module":
        file = "C:\\project\\random.py" if machine == WINDOWS else "/home/user/project/random.py"
        return {"file": file, "module": "random"}
    return known
