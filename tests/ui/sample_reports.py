"""Hand-made reports for the window: what the engine would tell on machines that are sick in known ways."""

from msgspec.structs import replace

from gpuwizard.model.facts import Facts, MachineFacts, TargetFacts
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.layers import LAYERS, FrameworkName, Shell, Status
from gpuwizard.model.report import HostSummary, LayerResult, Report, Result, Seen, Target, Tool

PYTHON = "/home/anna/projects/segmentation/.venv/bin/python"
CONDA = "/home/anna/miniconda3/envs/a-rather-long-environment-name-for-a-course-on-deep-learning/bin/python"
SYSTEM = "/usr/bin/python3"
INSTALL = 'pip install "tensorflow[and-cuda]"'
KEY_AND_INSTALL = (
    "export KEY=/usr/share/keyrings/cuda-archive-keyring.gpg  # where the source keeps its key\n"
    "sudo apt install nvidia-open"
)
HTML_LIKE = '<b>not bold</b> & <img src="x"> E0000 cuda_dnn.cc:522] Could not load library <libcudnn.so.9>'


def environments() -> tuple[Environment, ...]:
    """Three Pythons, of which the first is active."""
    return (
        Environment(
            PYTHON,
            "venv",
            name="segmentation",
            version="3.11.7",
            found_via="VIRTUAL_ENV",
            active=True,
            frameworks=(FrameworkVersion("tensorflow", "tensorflow", "2.21.0"),),
        ),
        Environment(
            CONDA,
            "conda",
            name="a-rather-long-environment-name-for-a-course-on-deep-learning",
            version="3.12.4",
            found_via="~/.conda/environments.txt",
            frameworks=(
                FrameworkVersion("torch", "torch", "2.5.1+cu124"),
                FrameworkVersion("jax", "jax", "0.5.0"),
            ),
        ),
        Environment(SYSTEM, "system", version="3.11.2", found_via="PATH"),
    )


def _layers(statuses: dict[str, tuple[Status, str]], seen: dict[str, tuple[Seen, ...]]) -> tuple[LayerResult, ...]:
    made = []
    for number, layer in enumerate(LAYERS):
        status, summary = statuses[layer]
        made.append(LayerResult(layer, status, summary, 0.2 + number * 0.4, seen.get(layer, ())))
    return tuple(made)


DRIVER_SEEN = (
    Seen("Graphics card", "NVIDIA RTX A4000, 16 GB, compute capability 8.6", "NVML", "ok"),
    Seen("Driver", "550.54.14, good for CUDA up to 12.4", "NVML", "ok"),
    Seen("Kernel module", "nvidia 550.54.14 is loaded", "/proc/driver/nvidia/version", "ok"),
    Seen("Driver library", "/usr/lib/x86_64-linux-gnu/libcuda.so.550.54.14", "ld.so.cache", "ok"),
    Seen("Secure Boot", "off", "mokutil"),
)
CUDA_SEEN = (
    Seen("cudart", "libcudart.so.12 12.5.82", "site-packages", "ok"),
    Seen("cuBLAS", "libcublas.so.12 12.5.3.2", "site-packages", "ok"),
    Seen("System toolkit", "11.8 in /usr/local/cuda-11.8", "folder", "warn"),
)
HEALTHY_STATES: dict[str, tuple[Status, str]] = {
    "driver": ("passed", "NVIDIA RTX A4000 with driver 550.54.14, which is good for CUDA up to 12.4."),
    "cuda": ("passed", "All 9 CUDA libraries that TensorFlow 2.21.0 loads are there."),
    "cudnn": ("passed", "cuDNN 9.3.0 is there and fits."),
    "path": ("passed", "Nothing on the search path stands in the way."),
    "framework": ("passed", "TensorFlow 2.21.0 is a build for CUDA 12.5."),
    "gpu-test": (
        "passed",
        "Matrix product, convolution and a training step ran on the GPU with right results.",
    ),
}


def report_of(*results: Result, shell: Shell = "bash") -> Report:
    host = HostFacts(os="linux", release="Ubuntu 24.04", shell=shell)
    targets = tuple(TargetFacts(item.target.python, item.target.framework) for item in results)
    return Report(
        tool=Tool(version="0.1.0", knowledge="2026-11-21"),
        created="2026-11-21T08:00:00Z",
        host=HostSummary(),
        results=results,
        facts=Facts(MachineFacts(host=host), targets),
    )


def target_of(python: str = PYTHON, framework: FrameworkName = "tensorflow", version: str = "2.21.0") -> Target:
    return Target(python, "3.11.7", "conda" if "conda" in python else "venv", framework, version)


def healthy_result(target: Target | None = None) -> Result:
    return Result(
        target or target_of(),
        "passed",
        layers=_layers(HEALTHY_STATES, {"driver": DRIVER_SEEN, "cuda": CUDA_SEEN}),
        verdict="TensorFlow uses the GPU: an NVIDIA RTX A4000.",
        seconds=9.4,
        findings=(noise(),),
    )


def healthy() -> Report:
    return report_of(healthy_result())


def noise() -> Finding:
    return Finding(
        "benign.log-noise",
        "gpu-test",
        "note",
        "note",
        0.95,
        "Messages about cuFFT, cuDNN and cuBLAS factories",
        "TensorFlow prints them at each start. They say nothing about your GPU.",
        (Evidence("Unable to register cuFFT factory: Attempting to register factory for plugin cuFFT", "stderr"),),
    )


def no_driver_result() -> Result:
    root = Finding(
        "driver.missing",
        "driver",
        "root",
        "failed",
        0.97,
        "No NVIDIA driver is installed",
        "The computer has an NVIDIA graphics card, but the software that lets programs talk to it is not there. "
        "Nothing that comes after it can work without it.",
        (
            Evidence("NVIDIA device 10de:24b0 at 0000:01:00.0, bound to no kernel driver", "PCI bus"),
            Evidence("libcuda.so.1 is nowhere", "ld.so.cache, LD_LIBRARY_PATH"),
        ),
        (
            Fix(
                "Install the driver that Ubuntu recommends for this card",
                "Ubuntu's own packages are rebuilt for each new kernel by themselves.",
                (Command("bash", "sudo apt update\nsudo ubuntu-drivers install"),),
                needs_admin=True,
                needs_restart=True,
                verify="Run nvidia-smi after the restart; it names your card.",
                undo="sudo apt purge 'nvidia-driver-*'",
                takes="about 5 minutes, 1 GB",
            ),
            Fix(
                "Install the driver from NVIDIA's own package source",
                "It brings newer versions than Ubuntu does.",
                (Command("bash", KEY_AND_INSTALL),),
                needs_admin=True,
                needs_restart=True,
            ),
        ),
        explains=("gpu-test.failed",),
    )
    follows = Finding(
        "runtime.no-device",
        "gpu-test",
        "consequence",
        "failed",
        0.9,
        "TensorFlow lists no GPU",
        "It cannot list what the driver does not show.",
        (
            Evidence(
                "failed call to cuInit: INTERNAL: CUDA error: Failed call to cuInit: UNKNOWN ERROR (303)",
                "stderr",
            ),
        ),
    )
    states = {
        **HEALTHY_STATES,
        "driver": ("failed", "There is an NVIDIA graphics card, but no driver for it."),
        "gpu-test": ("blocked", "It waits for the driver."),
    }
    seen = {
        "driver": (
            Seen("Graphics card", "NVIDIA GA104GL [RTX A4000]", "PCI bus", "ok"),
            Seen("Driver library", "libcuda.so.1 is nowhere", "ld.so.cache", "bad"),
        ),
        "cuda": CUDA_SEEN,
    }
    return Result(
        target_of(),
        "failed",
        "driver.missing",
        (root, follows, noise()),
        _layers(states, seen),
        "The GPU cannot be used because no NVIDIA driver is installed.",
        4.2,
    )


def no_driver() -> Report:
    return report_of(no_driver_result())


def cudnn_finding() -> Finding:
    return Finding(
        "cudnn.missing",
        "cudnn",
        "root",
        "failed",
        0.93,
        "cuDNN is not installed: libcudnn.so.9 is missing",
        "cuDNN is NVIDIA's library for neural networks. TensorFlow 2.21.0 opens it by the name libcudnn.so.9 when it "
        "starts, and gives the GPU up where it cannot.",
        (
            Evidence("libcudnn.so.9 is in none of the 14 folders that the loader searches", "loader's search path"),
            Evidence(HTML_LIKE, "stderr of the TensorFlow process"),
        ),
        (
            Fix(
                "Install TensorFlow together with the CUDA libraries that it was built for",
                "The extra and-cuda brings cuDNN 9 and every other library into this environment.",
                (
                    Command("bash", INSTALL),
                    Command("powershell", 'python -m pip install "tensorflow[and-cuda]"'),
                ),
                verify="Press Check again on this page.",
                undo="python -m pip uninstall nvidia-cudnn-cu12",
                takes="about 3 minutes, 2.4 GB",
            ),
            Fix(
                "Install cuDNN for the whole computer with the package manager, so that every Python on it can use it",
                "It needs no change in your environments.",
                (Command("bash", "sudo apt-get install cudnn9-cuda-12"),),
                needs_admin=True,
            ),
        ),
        explains=("runtime.no-device",),
    )


def path_finding() -> Finding:
    return Finding(
        "path.shadowed",
        "path",
        "also",
        "warning",
        0.75,
        "An old CUDA 11.8 stands first in LD_LIBRARY_PATH",
        "It does no harm today. A library of the same name in it would be taken before the one that fits.",
        (Evidence("/usr/local/cuda-11.8/lib64 is entry 1 of LD_LIBRARY_PATH", "environment"),),
        (
            Fix(
                "Take the entry out of your shell's start file",
                commands=(Command("bash", "unset LD_LIBRARY_PATH"),),
            ),
        ),
    )


def missing_cudnn_result(target: Target | None = None) -> Result:
    follows = Finding(
        "runtime.no-device",
        "gpu-test",
        "consequence",
        "failed",
        0.9,
        "TensorFlow lists no GPU",
        "Without cuDNN it registers no GPU device.",
        (Evidence("Cannot dlopen some GPU libraries. Skipping registering GPU devices...", "stderr"),),
    )
    states = {
        **HEALTHY_STATES,
        "cudnn": ("failed", "libcudnn.so.9 is missing."),
        "path": ("warning", "An old CUDA 11.8 stands first in LD_LIBRARY_PATH."),
        "gpu-test": ("blocked", "It waits for cuDNN."),
    }
    seen = {
        "driver": DRIVER_SEEN,
        "cuda": CUDA_SEEN,
        "cudnn": (Seen("libcudnn.so.9", "missing", "loader's search path", "bad"),),
    }
    return Result(
        target or target_of(),
        "failed",
        "cudnn.missing",
        (cudnn_finding(), follows, path_finding(), noise()),
        _layers(states, seen),
        "TensorFlow cannot use the GPU because cuDNN is not installed.",
        7.9,
    )


def missing_cudnn(shell: Shell = "bash") -> Report:
    return report_of(missing_cudnn_result(), shell=shell)


def several() -> Report:
    return report_of(missing_cudnn_result(), healthy_result(target_of(CONDA, "torch", "2.5.1+cu124")))


def mended(report: Report) -> Report:
    """The same machine after the fix."""
    return replace(report, results=tuple(healthy_result(item.target) for item in report.results))
