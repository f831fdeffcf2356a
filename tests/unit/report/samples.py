"""Reports as the engine makes them: a failing one on Linux, one on Windows with two targets, and a healthy one."""

from gpuwizard.model.driver import (
    CudaAnswer,
    DeviceNode,
    DriverFacts,
    DriverLibrary,
    Gpu,
    GpuProcess,
    KernelModule,
    NvmlAnswer,
    PciGpu,
    SmiAnswer,
)
from gpuwizard.model.facts import Facts, MachineFacts, ProbeError, TargetFacts
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.fix import Command, Fix, PlanStep
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import BuildInfo, Distribution, FrameworkPackage, Interpreter, PythonFacts
from gpuwizard.model.libraries import Candidate, Component, CudnnCopy, LibraryFact
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import HostSummary, LayerResult, Report, Result, Seen, Target, Tool
from gpuwizard.model.run import ChildEnd, RunFacts, Stage
from gpuwizard.model.search import PathEntry, SearchFacts
from gpuwizard.report import Identity

ANNA = Identity("anna", "/home/anna", "lab-pc7.physics.example.edu", ("lab-pc7",))
UUID = "GPU-8932f937-d72c-4106-c12f-20bd9faed9f6"
_PYTHON = "/home/anna/my env/bin/python"
_SITE = "/home/anna/my env/lib/python3.11/site-packages"
_DIAGNOSTICS = "external/local_xla/xla/stream_executor/cuda/cuda_diagnostics.cc"
LOG = f"""\
2026-11-21 08:00:01.123456: I tensorflow/core/platform/cpu_feature_guard.cc:210] This TensorFlow binary is optimized
2026-11-21 08:00:02.000001: W tensorflow/core/common_runtime/gpu/gpu_device.cc:2343] Cannot dlopen some GPU libraries.
E {_DIAGNOSTICS}:168] retrieving CUDA diagnostic information for host: lab-pc7
I {_DIAGNOSTICS}:175] hostname: lab-pc7
  File "{_SITE}/tensorflow/__init__.py", line 40, in <module>
\x1b[31mwarning\x1b[0m: <b>torch.cuda</b> & @octocat ``` </details> see #12
HF_TOKEN=hf_abcdefghijklmnopqrstuvwxyz012345 https://anna:hunter2@files.example.edu/packages
"""

_ROOT = Finding(
    cause="cudnn.missing",
    layer="cudnn",
    role="root",
    severity="failed",
    confidence=0.96,
    title="cuDNN 9 is not installed in this environment",
    explanation="TensorFlow does its neural network work with a library called cuDNN.\n\n"
    "It was not found, so TensorFlow falls back to the processor.",
    evidence=(
        Evidence(
            "TensorFlow tried to open libcudnn.so.9 and no folder on its search path holds it",
            "the search path",
        ),
        Evidence(f"{_SITE}/nvidia holds cublas and cuda_runtime, and no cudnn", f"{_SITE}/nvidia"),
    ),
    fixes=(
        Fix(
            "Install the CUDA libraries together with TensorFlow",
            why="The extra brings cuDNN in the version that this build wants (9.3 or newer, below 10).",
            commands=(
                Command("bash", f"'{_PYTHON}' -m pip install 'tensorflow[and-cuda]==2.21.0'"),
                Command("powershell", "& 'C:\\env\\python.exe' -m pip install 'tensorflow[and-cuda]==2.21.0'"),
            ),
            verify="Press “Check again”: the cuDNN page then shows the version that was found.",
            undo="Uninstall nvidia-cudnn-cu12 again.",
            takes="about 5 minutes, 1 GB",
        ),
        Fix(
            "Install cuDNN for the whole computer",
            commands=(
                Command(
                    "bash",
                    "sudo apt-get update\nsudo apt-get install -y libcudnn9-cuda-12 # `quoted` ``` fence",
                ),
            ),
            needs_admin=True,
            needs_restart=True,
        ),
    ),
    explains=("framework.failed", "gpu-test.failed"),
    subject={"library": "libcudnn.so.9", "python": _PYTHON},
)
_CONSEQUENCE = Finding(
    cause="unexplained",
    layer="gpu-test",
    role="consequence",
    confidence=0.6,
    title="TensorFlow lists no GPU & <nothing> else",
    evidence=(Evidence("tf.config.list_physical_devices('GPU') gave an empty list", "the framework"),),
)
_ALSO = Finding(
    cause="path.shadowed",
    layer="path",
    role="also",
    severity="warning",
    confidence=0.75,
    title="An old cuDNN lies in /opt/cudnn8/lib, ahead of others | on LD_LIBRARY_PATH",
    explanation="It does not fit this build. Ask @octocat or see #12, or *mail* anna.m@example.edu.",
)
_NOTE = Finding(
    cause="benign.log-noise",
    layer="gpu-test",
    role="note",
    severity="note",
    confidence=0.99,
    title="One line in the log is harmless",
    evidence=(Evidence("cpu_feature_guard tells which instructions are used", "line 1"),),
)
LAYERS = (
    LayerResult(
        "driver",
        "passed",
        "Driver 550.54.14 answers and sees one GPU.",
        0.12,
        (
            Seen("GPU", "NVIDIA GeForce RTX 3090", "NVML", "ok"),
            Seen("Driver version", "550.54.14", "NVML", "ok"),
            Seen("Newest CUDA it supports", "12.4", "cuDriverGetVersion", "info"),
        ),
    ),
    LayerResult(
        "cuda",
        "passed",
        "All CUDA libraries were found.",
        0.4,
        (Seen("libcudart.so.12", f"{_SITE}/nvidia/cuda_runtime/lib/libcudart.so.12", "site-packages", "ok"),),
    ),
    LayerResult(
        "cudnn",
        "failed",
        "cuDNN 9 was not found.",
        0.05,
        (Seen("libcudnn.so.9", "not found", "the search path", "bad"),),
    ),
    LayerResult(
        "path",
        "warning",
        "One folder on LD_LIBRARY_PATH holds an old cuDNN.",
        0.01,
        (Seen("LD_LIBRARY_PATH", "/opt/cudnn8/lib:/home/anna/lib", "the environment", "warn"),),
    ),
    LayerResult("framework", "passed", "TensorFlow 2.21.0 is a CUDA build.", 6.3),
    LayerResult("gpu-test", "blocked", "It cannot run before cuDNN is there."),
)
_DRIVER = DriverFacts(
    pci=Found((PciGpu("0000:01:00.0", "2204", "GA102 [GeForce RTX 3090]", "nvidia"),), "/sys/bus/pci"),
    nodes=Found((DeviceNode("/dev/nvidia0", True, "crw-rw-rw- root root"),), "/dev"),
    module=Found(KernelModule(nvidia=True, uvm=True, version="550.54.14"), "/proc/driver/nvidia/version"),
    libraries=Found(
        (DriverLibrary("libcuda.so.1", "/usr/lib/x86_64-linux-gnu/libcuda.so.550.54.14", "550.54.14", "ld.so.cache"),)
    ),
    nvml=Found(
        NvmlAnswer(
            driver_version="550.54.14",
            cuda_version="12.4",
            gpus=(
                Gpu(
                    0,
                    "NVIDIA GeForce RTX 3090",
                    UUID,
                    "8.6",
                    25757220864,
                    20000000000,
                    "default",
                    processes=(
                        GpuProcess(4711, "/home/anna/secret project/bin/python train.py --name x", 4000000000),
                        GpuProcess(99, "Xorg"),
                    ),
                ),
            ),
            seconds=0.03,
        ),
        "NVML",
    ),
    smi=Unknown("nvidia-smi did not answer within 5 seconds", "timeout"),
    cuda=Found(
        CudaAnswer("/usr/lib/x86_64-linux-gnu/libcuda.so.1", code=0, cuda_version="12.4", device_count=1),
        "cuInit",
    ),
)
_TARGET_FACTS = TargetFacts(
    python=_PYTHON,
    framework="tensorflow",
    facts=PythonFacts(
        interpreter=Found(Interpreter(_PYTHON, "3.11.7", "venv", "/home/anna/my env", "/usr", site_packages=(_SITE,))),
        distributions=(
            Distribution("tensorflow", "2.21.0", _SITE, "pip"),
            Distribution("nvidia-cublas-cu12", "12.9.0.13", _SITE),
        ),
        package=Found(
            FrameworkPackage(
                "tensorflow",
                "tensorflow",
                "2.21.0",
                f"{_SITE}/tensorflow",
                "cuda",
                BuildInfo(True, "12.5.1", "9"),
            )
        ),
    ),
    components=(Component("nvidia-cufft-cu12", "10.9.0.58", _SITE, "site-packages"),),
    cudnn=(CudnnCopy("/opt/cudnn8/lib/libcudnn.so.8", "8.9.7.29", "cudnn_version.h", "LD_LIBRARY_PATH"),),
    libraries=(
        LibraryFact(
            "libcudnn.so.9",
            "tensorflow 2.21.0",
            "9.*",
            candidates=(Candidate("/opt/cudnn8/lib/libcudnn.so.8", "8.9.7.29", False, "wrong soname"),),
            family="cudnn",
            package="nvidia-cudnn-cu12",
        ),
    ),
    run=RunFacts(
        (
            Stage("import", seconds=5.2),
            Stage("devices", ok=False, error_type="RuntimeError", error="no GPU", data={"gpus": ""}),
        ),
        ChildEnd("exited"),
        log=LOG,
        log_bytes=len(LOG),
        seconds=6.3,
    ),
    seconds={"python": 0.3},
)
LINUX = Report(
    tool=Tool(version="0.1.0"),
    created="2026-11-21T08:00:00Z",
    host=HostSummary("linux", ("container",)),
    results=(
        Result(
            Target(_PYTHON, "3.11.7", "venv", "tensorflow", "2.21.0"),
            "failed",
            "cudnn.missing",
            (_ROOT, _CONSEQUENCE, _ALSO, _NOTE),
            LAYERS,
            "TensorFlow cannot use the GPU: cuDNN 9 is not installed in this environment.",
            7.9,
        ),
    ),
    facts=Facts(
        MachineFacts(
            HostFacts(
                "linux",
                "Debian GNU/Linux 12 (bookworm)",
                "6.1.0-18-amd64",
                "x86_64",
                ("container",),
                "docker",
                "AMD Ryzen 9 5950X",
                Found(("avx", "avx2", "fma")),
                "glibc 2.36",
                "apt",
            ),
            _DRIVER,
            (Component("CUDA toolkit", "13.0", "/usr/local/cuda-13.0", "toolkit"),),
            SearchFacts(
                {
                    "HOME": "/home/anna",
                    "USER": "anna",
                    "HOSTNAME": "lab-pc7",
                    "CUDA_VISIBLE_DEVICES": "GPU-8932f937",
                    "HF_TOKEN": "quite-secret",
                },
                (
                    PathEntry("PATH", "/home/anna/bin"),
                    PathEntry("LD_LIBRARY_PATH", "/opt/cudnn8/lib", holds=("libcudnn.so.8",)),
                ),
            ),
            (ProbeError("search", "ValueError: embedded null byte"),),
            {"driver": 0.1},
        ),
        (_TARGET_FACTS,),
    ),
)

TORCH_USER = Identity("torch", "C:\\Users\\torch", "DESKTOP-7F3K2L9", ("CORP",))
_WIN_PYTHON = "C:\\Users\\torch\\env\\Scripts\\python.exe"
WINDOWS = Report(
    tool=Tool(version="0.1.0"),
    created="2026-11-21T08:00:00Z",
    host=HostSummary("windows"),
    results=(
        Result(
            Target(_WIN_PYTHON, "3.12.1", "venv", "torch", "2.5.1+cpu"),
            "failed",
            "framework.cpu-only-build",
            (
                Finding(
                    "framework.cpu-only-build",
                    "framework",
                    "root",
                    title="This PyTorch is a build without CUDA",
                    explanation="torch.cuda.is_available() can never be true with it.",
                    evidence=(
                        Evidence(
                            "torch 2.5.1+cpu lies in C:\\\\Users\\\\torch\\\\env\\\\Lib\\\\site-packages\\\\torch",
                            "metadata",
                        ),
                    ),
                    fixes=(
                        Fix(
                            "Install the build with CUDA",
                            commands=(
                                Command(
                                    "powershell",
                                    f"{_WIN_PYTHON} -m pip install torch --index-url https://download.pytorch.org/whl/cu121",
                                ),
                                Command(
                                    "cmd",
                                    f"{_WIN_PYTHON} -m pip install torch --index-url https://download.pytorch.org/whl/cu121",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            tuple(LayerResult(layer.id, "failed" if layer.id == "framework" else "passed") for layer in LAYERS),
        ),
        Result(Target("D:\\torch\\python.exe", framework="jax"), "warning", layers=LAYERS[:0]),
    ),
    facts=Facts(
        MachineFacts(
            HostFacts("windows", "Windows 11 10.0.26100", shell="powershell"),
            DriverFacts(
                pci=Absent(("SetupAPI",)),
                smi=Found(SmiAnswer("C:\\Windows\\System32\\nvidia-smi.exe", 9, "No devices")),
            ),
            search=SearchFacts(
                {
                    "USERNAME": "torch",
                    "COMPUTERNAME": "DESKTOP-7F3K2L9",
                    "TEMP": "C:\\Users\\TORCH~1\\AppData\\Local\\Temp",
                }
            ),
        )
    ),
)

HEALTHY = Report(
    created="2026-11-21T08:00:00Z",
    results=(
        Result(
            Target("/usr/bin/python3", "3.12.3", "system", "torch", "2.5.1"),
            "passed",
            layers=tuple(LayerResult(layer.id, "passed") for layer in LAYERS),
        ),
    ),
)

_RESTART = Fix("Restart the computer", "It starts the driver anew.", needs_admin=True, needs_restart=True)
_OF_ITS_OWN = Finding(
    cause="driver.library-mismatch",
    layer="driver",
    title="The driver was updated, and its old half still runs",
    fixes=(_RESTART,),
)
PLANNED = Report(
    tool=Tool(version="0.1.0", knowledge="2026-11-21"),
    created="2026-11-21T08:00:00Z",
    results=(
        Result(
            Target(_PYTHON, "3.11.7", "venv", "tensorflow", "2.21.0"),
            "failed",
            "cudnn.missing",
            (_ROOT, _OF_ITS_OWN),
            LAYERS,
            plan=(
                PlanStep(_ROOT.fixes[0], ("cudnn.missing",), "It comes first.", (_ROOT.fixes[1].title,)),
                PlanStep(_RESTART, ("driver.library-mismatch",), "It has a cause of its own."),
            ),
        ),
    ),
)

ALL = {"linux": LINUX, "windows": WINDOWS, "healthy": HEALTHY, "planned": PLANNED, "empty": Report()}
