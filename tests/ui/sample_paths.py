"""Machines with a search path that has something wrong with it, judged as any other."""

from sample_reports import PYTHON

from gpuwizard.engine.judge import judge
from gpuwizard.model.driver import CudaAnswer, DriverFacts, Gpu
from gpuwizard.model.facts import Case, Facts, MachineFacts, TargetFacts
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.libraries import Candidate, LibraryFact, SearchStep
from gpuwizard.model.outcome import Found
from gpuwizard.model.report import Report
from gpuwizard.model.search import PathEntry, SearchFacts

OLD = "/usr/local/cuda-11.8/lib64"
WHEELS = "/home/anna/projects/segmentation of very many pictures/.venv/lib/python3.11/site-packages/nvidia"
NAMES = (
    "libcudart.so.12",
    "libcublas.so.12",
    "libcublasLt.so.12",
    "libcufft.so.11",
    "libcurand.so.10",
    "libcusolver.so.11",
    "libcusparse.so.12",
    "libnvJitLink.so.12",
)
TOOLKIT = "C:\\Program Files\\NVIDIA GPU Computing Toolkit\\CUDA\\v11.2\\bin"
STRAY = "C:\\tools\\cuda\\bin"


def _searched(name: str, folder: str, rule: str) -> tuple[SearchStep, ...]:
    return (
        SearchStep("LD_LIBRARY_PATH", "/opt/gone/lib", "the folder does not exist", count=2),
        *(() if rule == "LD_LIBRARY_PATH" else (SearchStep("LD_LIBRARY_PATH", OLD),)),
        SearchStep(rule, folder, "taken", taken=True),
    )


def linux() -> Report:
    """An old toolkit wins over the fitting cuDNN; two folders are gone, one stands there twice, one entry is empty."""
    good = f"{WHEELS}/cudnn/lib/libcudnn.so.9"
    libraries = [
        LibraryFact(
            name,
            "tensorflow 2.21.0",
            status="found",
            path=f"{WHEELS}/{name[3:].partition('.')[0].lower()}/lib/{name}",
            found_via="site-packages",
            search=_searched(name, f"{WHEELS}/{name[3:].partition('.')[0].lower()}/lib", "RUNPATH"),
        )
        for name in NAMES
    ]
    libraries.append(
        LibraryFact(
            "libcudnn.so.9",
            "tensorflow 2.21.0",
            "9.*",
            "shadowed",
            f"{OLD}/libcudnn.so.9",
            "9.0.0",
            "LD_LIBRARY_PATH",
            (
                Candidate(f"{OLD}/libcudnn.so.9", "9.0.0", True, "the loader takes this one (LD_LIBRARY_PATH)"),
                Candidate(good, "9.3.0", False, "another copy is found first"),
            ),
            family="cudnn",
            problem=f"it is version 9.0.0, the build needs 9.3 or newer; a fitting copy is {good}",
            search=_searched("libcudnn.so.9", OLD, "LD_LIBRARY_PATH"),
        )
    )
    entries = (
        PathEntry("PATH", "/usr/bin"),
        PathEntry("PATH", "/home/anna/.cargo/bin", exists=False),
        PathEntry("LD_LIBRARY_PATH", "/opt/gone/lib", exists=False),
        PathEntry("LD_LIBRARY_PATH", OLD, holds=("libcudart.so.11.0", "libcudnn.so.9")),
        PathEntry("LD_LIBRARY_PATH", "/usr/local/cuda-11.8/targets/x86_64-linux/lib", duplicate_of=1),
        PathEntry("LD_LIBRARY_PATH", ""),
        PathEntry("LD_LIBRARY_PATH", "/home/anna/lib"),
        PathEntry("LD_LIBRARY_PATH", "/usr/local/cuda/lib64/stubs", holds=("libcuda.so",)),
    )
    variables = {"LD_LIBRARY_PATH": ":".join(entry.value for entry in entries[2:]), "CUDA_HOME": "/usr/local/cuda"}
    return _judged(HostFacts("linux", "Ubuntu 24.04"), SearchFacts(variables, entries), tuple(libraries), PYTHON)


def windows(count: int = 60) -> Report:
    """A PATH of many entries: some are gone, some stand there twice, and one brings an older cuDNN."""
    entries = [
        PathEntry("PATH", f"C:\\Program Files\\Some Vendor\\Some Program {number}\\bin") for number in range(count)
    ]
    entries[1] = PathEntry("PATH", "C:\\Windows\\System32", holds=("nvcuda.dll",))
    entries[7] = PathEntry("PATH", "C:\\Program Files\\Gone & Forgotten (x86)\\bin", exists=False)
    entries[20] = PathEntry("PATH", STRAY, holds=("cudnn64_8.dll",))
    entries[30] = PathEntry("PATH", TOOLKIT, holds=("cudart64_110.dll", "cudnn64_8.dll"))
    entries[44] = PathEntry("PATH", "c:/program files/some vendor/some program 5/bin/", duplicate_of=5)
    entries[count - 1] = PathEntry("PATH", "C:\\Users\\Jürgen\\AppData\\Local\\Programs\\Weg", exists=False)
    libraries = (
        LibraryFact("cudart64_110.dll", "tensorflow 2.10.1", "", "found", f"{TOOLKIT}\\cudart64_110.dll", "", "PATH"),
        LibraryFact(
            "cudnn64_8.dll",
            "tensorflow 2.10.1",
            "8.*",
            "wrong-version",
            f"{STRAY}\\cudnn64_8.dll",
            "8.0.5",
            "PATH",
            (Candidate(f"{TOOLKIT}\\cudnn64_8.dll", "8.1.1", False, "another copy is found first"),),
            family="cudnn",
            problem="it is version 8.0.5, the build needs 8.1 or newer",
        ),
    )
    host = HostFacts("windows", "Windows 11 10.0.26100", shell="powershell")
    python = "C:\\Users\\Jürgen\\tf\\Scripts\\python.exe"
    return _judged(host, SearchFacts({}, tuple(entries)), libraries, python, "2.10.1")


def _judged(
    host: HostFacts, search: SearchFacts, libraries: tuple[LibraryFact, ...], python: str, version: str = "2.21.0"
) -> Report:
    package = FrameworkPackage("tensorflow", "tensorflow", version, "tensorflow", "cuda", BuildInfo(True))
    facts = PythonFacts(interpreter=Found(Interpreter(python, "3.11.7", "venv")), package=Found(package))
    library = "C:\\Windows\\System32\\nvcuda.dll" if host.os == "windows" else "/usr/lib/libcuda.so.1"
    answers = CudaAnswer(library, code=0, cuda_version="12.9", device_count=1, devices=(Gpu(0, "NVIDIA RTX A4000"),))
    machine = MachineFacts(host=host, driver=DriverFacts(cuda=Found(answers, "the driver API")), search=search)
    target = TargetFacts(python, "tensorflow", facts, libraries=libraries)
    result = judge(Case(machine, target))
    return Report(created="2026-11-21T08:00:00Z", results=(result,), facts=Facts(machine, (target,)))
