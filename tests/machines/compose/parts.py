"""Pieces of which machines are put together: hosts, cards, drivers, Pythons, frameworks, libraries, runs.

Each function returns what the probes of gpuwizard return for a machine on which that piece is well; `changed`
makes it ill. Numbers and texts are those that the real parts give, as far as public documents and logs tell.
"""

from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace as changed

from gpuwizard.catalog.libraries import wanted
from gpuwizard.model.driver import (
    CudaAnswer,
    DeviceNode,
    DriverFacts,
    DriverLibrary,
    Gpu,
    KernelModule,
    NvmlAnswer,
    PciGpu,
)
from gpuwizard.model.facts import Facts, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.libraries import Candidate, LibraryFact
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.run import ChildEnd, RunFacts, Stage
from gpuwizard.model.search import SearchFacts

__all__ = ["changed"]

T = TypeVar("T")
GIB = 1024**3
AVX = Found(("avx", "avx2", "fma"), "/proc/cpuinfo")
WINDOWS_AVX = Found(("avx", "avx2"), "IsProcessorFeaturePresent")
CHILD = "the driver API in a child process"
ENUM = r"HKLM\SYSTEM\CurrentControlSet\Enum\PCI"
SYSTEM32 = "C:\\Windows\\System32\\"
NOT_USED = Absent(("not used on Windows",))
NO_LIBCUDA = "libcuda.so.1: cannot open shared object file: No such file or directory"
NO_NVCUDA = (
    "Could not find module 'nvcuda.dll' (or one of its dependencies). Try using the full path with constructor syntax."
)

UBUNTU = HostFacts(
    release="Ubuntu 24.04.2 LTS",
    kernel="6.8.0-60-generic",
    machine="x86_64",
    cpu="AMD Ryzen 7 7700X 8-Core Processor",
    cpu_flags=AVX,
    libc="glibc 2.39",
    package_manager="apt",
    secure_boot=Found(False, "EFI variable SecureBoot"),
)
FEDORA = changed(
    UBUNTU, release="Fedora Linux 42 (Workstation Edition)", kernel="6.14.9-300.fc42.x86_64", package_manager="dnf"
)
SERVER = changed(
    UBUNTU, release="Ubuntu 22.04.5 LTS", kernel="5.15.0-139-generic", cpu="INTEL(R) XEON(R) PLATINUM 8568Y+"
)
DOCKER = changed(UBUNTU, release="Ubuntu 22.04.5 LTS", environment=("container",), container="docker", is_admin=True)
POD = changed(DOCKER, release="Debian GNU/Linux 12 (bookworm)", container="kubernetes", libc="glibc 2.36")
WSL = changed(
    UBUNTU,
    release="Ubuntu 22.04.5 LTS",
    kernel="6.6.87.2-microsoft-standard-WSL2",
    environment=("wsl",),
    libc="glibc 2.35",
    secure_boot=Absent(("/sys/firmware/efi",)),
)
WINDOWS_11 = HostFacts(
    os="windows",
    release="Windows 11 (10.0.26100)",
    kernel="10.0.26100",
    machine="AMD64",
    cpu="13th Gen Intel(R) Core(TM) i7-13700K",
    cpu_flags=WINDOWS_AVX,
    package_manager="winget",
    shell="powershell",
    secure_boot=Found(True, "registry"),
)
WINDOWS_10 = changed(WINDOWS_11, release="Windows 10 (10.0.19045)", kernel="10.0.19045")

RTX_4070 = Gpu(
    0, "NVIDIA GeForce RTX 4070", "GPU-1", "8.9", 12 * GIB, 11 * GIB, "default", pci_address="00000000:01:00.0"
)
RTX_3060 = changed(RTX_4070, name="NVIDIA GeForce RTX 3060", compute_capability="8.6", memory_free=10 * GIB)
RTX_5090 = changed(
    RTX_4070, name="NVIDIA GeForce RTX 5090", compute_capability="12.0", memory_total=32 * GIB, memory_free=30 * GIB
)
GTX_970 = changed(
    RTX_4070, name="NVIDIA GeForce GTX 970", compute_capability="5.2", memory_total=4 * GIB, memory_free=3 * GIB
)
H100 = Gpu(0, "NVIDIA H100 80GB HBM3", "GPU-2", "9.0", 80 * GIB, 79 * GIB, "default", False, "00000000:1B:00.0")
NODES = ("/dev/nvidia-uvm", "/dev/nvidia-uvm-tools", "/dev/nvidia0", "/dev/nvidiactl")


def as_cuda_tells(gpu: Gpu) -> Gpu:
    """The driver API tells less of a card than NVML does."""
    return Gpu(gpu.index, gpu.name, compute_capability=gpu.compute_capability, memory_total=gpu.memory_total)


def answered(version: str, cuda: str, gpus: tuple[Gpu, ...]) -> Found[NvmlAnswer]:
    return Found(NvmlAnswer(0, "", version, cuda, gpus, 0.02), "NVML")


def called(cuda: str, gpus: tuple[Gpu, ...], library: str, seconds: float = 0.31) -> Found[CudaAnswer]:
    devices = tuple(as_cuda_tells(gpu) for gpu in gpus)
    return Found(CudaAnswer(library, "", 0, "", "", cuda, len(gpus), devices, -1, seconds), CHILD)


def failed(code: int, error: str, cuda: str, library: str, call: str = "cuInit") -> Found[CudaAnswer]:
    return Found(CudaAnswer(library, "", code, error, call, cuda, seconds=0.01), CHILD)


def nodes(*paths: str, openable: bool = True, mode: str = "crw-rw-rw-") -> Found[tuple[DeviceNode, ...]]:
    return Found(tuple(DeviceNode(path, openable, mode) for path in paths), "/dev")


def on_bus(driver: str = "nvidia", device: str = "2786") -> Found[tuple[PciGpu, ...]]:
    return Found((PciGpu("0000:01:00.0", device, "", driver),), "/sys/bus/pci/devices")


def module(**facts: Any) -> Found[KernelModule]:
    return Found(KernelModule(**facts), "/proc/modules")


def libcuda(version: str) -> str:
    return f"/usr/lib/x86_64-linux-gnu/libcuda.so.{version}"


def driver_files(version: str) -> Found[tuple[DriverLibrary, ...]]:
    nvml = f"/usr/lib/x86_64-linux-gnu/libnvidia-ml.so.{version}"
    files = (
        DriverLibrary("libcuda.so.1", libcuda(version), version, "ld.so.cache"),
        DriverLibrary("libnvidia-ml.so.1", nvml, version, "ld.so.cache"),
    )
    return Found(files, "the loader's search path")


def linux_driver(
    version: str = "570.133.07", newest: str = "12.8", gpus: tuple[Gpu, ...] = (RTX_4070,), **changes: Any
) -> DriverFacts:
    """A driver that works on Linux; `newest` is the newest CUDA that it supports."""
    well = DriverFacts(
        pci=on_bus(),
        nodes=nodes(*NODES),
        module=module(nvidia=True, uvm=True, version=version, installed="present"),
        libraries=driver_files(version),
        nvml=answered(version, newest, gpus),
        cuda=called(newest, gpus, libcuda(version)),
    )
    return changed(well, **changes)


def no_linux_driver(**changes: Any) -> DriverFacts:
    """Linux without any part of the driver, the card on the bus."""
    bare = DriverFacts(
        pci=on_bus(driver=""),
        nodes=Absent(("/dev/nvidia*", "/dev/dxg")),
        module=module(),
        libraries=Absent(("libcuda.so.1", "libnvidia-ml.so.1")),
        nvml=Absent(("libnvidia-ml.so.1", "nvml.dll")),
        smi=Absent(("nvidia-smi on PATH",)),
        cuda=Found(CudaAnswer(load_error=NO_LIBCUDA), "the loader"),
    )
    return changed(bare, **changes)


def adapter(name: str, service: str = "nvlddmkm", problem: int = 0, device: str = "2786") -> Found[tuple[PciGpu, ...]]:
    instance = f"PCI\\VEN_10DE&DEV_{device.upper()}&SUBSYS_00000000&REV_A1\\4&1&0&0008"
    return Found((PciGpu(instance, device, name, service, problem),), ENUM)


def windows_driver(
    version: str = "576.52", newest: str = "12.9", gpus: tuple[Gpu, ...] = (RTX_4070,), **changes: Any
) -> DriverFacts:
    """A driver that works on native Windows."""
    files = tuple(DriverLibrary(name, SYSTEM32 + name, version, "System32") for name in ("nvcuda.dll", "nvml.dll"))
    well = DriverFacts(
        pci=adapter(gpus[0].name if gpus else "NVIDIA GeForce RTX 4070"),
        nodes=NOT_USED,
        module=NOT_USED,
        libraries=Found(files, "System32"),
        nvml=answered(version, newest, gpus),
        cuda=called(newest, gpus, "C:\\Windows\\SYSTEM32\\nvcuda.dll"),
    )
    return changed(well, **changes)


def no_windows_driver(**changes: Any) -> DriverFacts:
    """Windows that drives the card with its own basic driver."""
    bare = DriverFacts(
        pci=adapter("Microsoft Basic Display Adapter", "BasicDisplay"),
        nodes=NOT_USED,
        module=NOT_USED,
        libraries=Absent((SYSTEM32 + "nvcuda.dll", SYSTEM32 + "nvml.dll")),
        nvml=Absent(("libnvidia-ml.so.1", "nvml.dll")),
        smi=Absent(("nvidia-smi on PATH",)),
        cuda=Found(CudaAnswer(load_error=NO_NVCUDA), "the loader"),
    )
    return changed(bare, **changes)


def python(version: str = "3.12.3", host: str = "linux", **changes: Any) -> Interpreter:
    """A virtual environment in a user's project."""
    minor = ".".join(version.split(".")[:2])
    if host == "windows":
        prefix = "C:\\Users\\user\\project\\.venv"
        base = f"C:\\Users\\user\\AppData\\Local\\Programs\\Python\\Python{minor.replace('.', '')}"
        exe, site, platform = prefix + "\\Scripts\\python.exe", prefix + "\\Lib\\site-packages", "win-amd64"
    else:
        prefix, base, platform = "/home/user/project/.venv", "/usr", "linux-x86_64"
        exe, site = prefix + "/bin/python", f"{prefix}/lib/python{minor}/site-packages"
    well = Interpreter(exe, version, "venv", prefix, base, platform=platform, site_packages=(site,))
    return changed(well, **changes)


def conda_python(version: str, host: str = "linux", name: str = "tf") -> Interpreter:
    minor = ".".join(version.split(".")[:2])
    if host == "windows":
        prefix = f"C:\\Users\\user\\miniconda3\\envs\\{name}"
        exe, site = prefix + "\\python.exe", prefix + "\\Lib\\site-packages"
    else:
        prefix = f"/home/user/miniconda3/envs/{name}"
        exe, site = prefix + "/bin/python", f"{prefix}/lib/python{minor}/site-packages"
    return python(
        version,
        host,
        executable=exe,
        kind="conda",
        prefix=prefix,
        base_prefix=prefix,
        site_packages=(site,),
        installer="conda",
    )


def joined(folder: str, *parts: str) -> str:
    separator = "\\" if "\\" in folder else "/"
    return separator.join((folder, *parts))


def tensorflow(
    at: Interpreter,
    version: str = "2.20.0",
    cuda: str = "12.5.1",
    cudnn: str = "9",
    capabilities: tuple[str, ...] = ("sm_60", "sm_70", "sm_80", "sm_89", "compute_90"),
    **changes: Any,
) -> FrameworkPackage:
    """TensorFlow in that Python; `cuda` empty is a build without it."""
    folder = joined(at.site_packages[0], "tensorflow")
    source = joined(folder, "python", "platform", "build_info.py")
    info = BuildInfo(bool(cuda), cuda, cudnn, capabilities, source) if cuda else BuildInfo(False, source=source)
    well = FrameworkPackage("tensorflow", "tensorflow", version, folder, "cuda" if cuda else "cpu", info)
    return changed(well, **changes)


def torch(at: Interpreter, version: str = "2.7.1+cu128", cuda: str = "12.8", **changes: Any) -> FrameworkPackage:
    folder = joined(at.site_packages[0], "torch")
    info = BuildInfo(bool(cuda), cuda, source=joined(folder, "version.py"))
    well = FrameworkPackage("torch", "torch", version, folder, "cuda" if cuda else "cpu", info)
    return changed(well, **changes)


def libraries(
    framework: FrameworkName, version: str, host: str, folder: str, via: str, cuda: str = "", **states: LibraryFact
) -> tuple[LibraryFact, ...]:
    """Every library that the build opens, found in one folder; `states` replaces some by their stem."""
    driver = SYSTEM32 if host == "windows" else "/usr/lib/x86_64-linux-gnu/"
    facts = []
    for one in wanted(framework, version, host, cuda):
        fact = LibraryFact(
            one.name, f"{framework} {version}", one.wanted_version, family=one.family, package=one.package
        )
        place = (driver + one.name) if one.family == "driver" else joined(folder, one.name)
        found_via = ("System32" if host == "windows" else "ld.so.cache") if one.family == "driver" else via
        reason = f"the loader takes this one ({found_via})"
        well = changed(
            fact, status="found", path=place, found_via=found_via, candidates=(Candidate(place, "", True, reason),)
        )
        facts.append(changed(fact, **as_changes(states[stem(one.name)])) if stem(one.name) in states else well)
    return tuple(facts)


def as_changes(fact: LibraryFact) -> dict[str, Any]:
    names = ("status", "path", "version", "found_via", "candidates", "missing_dependencies", "problem")
    return {name: getattr(fact, name) for name in names}


def stem(name: str) -> str:
    """libcudnn.so.9 and cudnn64_9.dll are both cudnn."""
    plain = name.removeprefix("lib").partition(".so")[0].partition("64_")[0].partition(".dll")[0]
    return plain.replace("-", "_")


def ill(status: str, path: str = "", version: str = "", via: str = "", **more: Any) -> LibraryFact:
    """The state of a library that is not simply found."""
    return LibraryFact("", "", status=status, path=path, version=version, found_via=via, **more)


def stages(
    framework: FrameworkName, version: str, location: str, gpus: tuple[str, ...], device: str
) -> tuple[Stage, ...]:
    """All stages, well; on the processor where there is no GPU."""
    on_gpu = bool(gpus)
    data = {"file": joined(location, "__init__.py"), "version": version}
    done = [Stage("start"), Stage("import", seconds=4.21, data=data), Stage("build")]
    done.append(Stage("devices", seconds=0.4, data={"gpus": "\n".join(gpus)}))
    for name, seconds in (("matmul", 0.9), ("conv2d", 0.6), ("fit", 1.4)):
        done.append(Stage(name, seconds=seconds, device=device, on_gpu=on_gpu, max_error=0.0))
    return tuple(done)


TF_GPU, TF_CPU = ("/job:localhost/replica:0/task:0/device:" + kind for kind in ("GPU:0", "CPU:0"))


def ran(package: FrameworkPackage, gpus: tuple[str, ...] = (), log: str = "") -> RunFacts:
    """The framework imported and computed, on the GPU where it lists one."""
    if package.framework == "tensorflow":
        device = TF_GPU if gpus else TF_CPU
    elif package.framework == "torch":
        device = "cuda:0" if gpus else "cpu"
    else:
        device = "cuda:0" if gpus else "TFRT_CPU_0"
    done = stages(package.framework, package.version, package.location, gpus, device)
    return RunFacts(done, ChildEnd("exited"), gpus, log, len(log), 8.4)


def with_stage(run: RunFacts, stage: Stage) -> RunFacts:
    """The same run with one stage replaced."""
    return changed(run, stages=tuple(stage if one.name == stage.name else one for one in run.stages))


def raised(error_type: str, error: str, log: str = "") -> RunFacts:
    """The import raised an exception."""
    stage = Stage("import", False, 2.1, error_type=error_type, error=error)
    return RunFacts((Stage("start"), stage), ChildEnd("exited"), (), log, len(log), 2.4)


def died(kind: str, code: int = 0, name: str = "", stage: str = "import", log: str = "", size: int = 0) -> RunFacts:
    """The process ended within a stage."""
    end = ChildEnd(kind, code, name, stage)
    return RunFacts((Stage("start"),), end, (), log, size or len(log), 3.0)


def facts(
    host: HostFacts,
    driver: DriverFacts,
    at: Interpreter,
    package: FrameworkPackage | None,
    run: RunFacts,
    opened: tuple[LibraryFact, ...] = (),
    framework: FrameworkName = "tensorflow",
    variables: dict[str, str] | None = None,
    **more: Any,
) -> Facts:
    """Puts the pieces together; `more` goes to the search, the machine, the Python or the target that has it."""
    path = f"{SYSTEM32}WindowsPowerShell\\v1.0;C:\\Windows" if host.os == "windows" else "/usr/local/bin:/usr/bin:/bin"
    owner = package.framework if package else framework
    installed = Found(package, at.site_packages[0]) if package else Absent(at.site_packages)
    held = PythonFacts(Found(at, "the interpreter itself"), package=installed)
    target = TargetFacts(at.executable, owner, held, libraries=opened, run=run)
    machine = MachineFacts(host, driver, search=SearchFacts({"PATH": path, **(variables or {})}))
    target = changed(target, facts=changed(held, **_of(held, more)), **_of(target, more))
    machine = changed(machine, search=changed(machine.search, **_of(machine.search, more)), **_of(machine, more))
    return Facts(machine, (target,))


def _of(owner: msgspec.Struct, given: dict[str, Any]) -> dict[str, Any]:
    return {name: given[name] for name in given if name in owner.__struct_fields__}
