"""PyTorch, and the libraries that load CUDA in its company (CTranslate2, CuPy, ONNX Runtime, bitsandbytes)."""

from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.names import describe


def _first_dll(facts: Facts) -> Facts:
    return describe(facts | {"library": facts["library"].split(";")[0]})


ROWS: tuple[Row, ...] = (
    row(
        "build-without-cuda",
        "torch not compiled with cuda",
        r"Torch not compiled with CUDA enabled",
        facts={"framework": "torch"},
    ),
    row(
        "build-without-cuda",
        "+cpu",
        r"(?:^|torch\D{0,12}|version\D{0,4})\d+\.\d+\.\d+\w*\+cpu\b",
        facts={"framework": "torch", "by": "version"},
    ),
    row("driver-not-found", "found no nvidia driver", r"Found no NVIDIA driver on your system"),
    row(
        "driver-too-old",
        "driver on your system is too old",
        r"NVIDIA driver on your system is too old \(found version (?P<version>\d{4,6})\)",
    ),
    row("no-visible-gpu", "no cuda gpus are available", r"No CUDA GPUs are available"),
    row(
        "compute-capability-too-low",
        "of cuda capability|cuda capability sm_",
        r"which is of cuda capability (?P<capability>\d+\.\d+)|"
        r"with CUDA capability sm_(?P<arch>\d+\w?) is not compatible with the current PyTorch",
    ),
    row(
        "forked-after-start",
        "re-initialize cuda in forked",
        r"Cannot re-initialize CUDA in forked subprocess",
    ),
    row("configured-too-late", "already initialized allocator", r"Can't swap an already initialized allocator"),
    row(
        "gpu-unavailable",
        "deserialize object on a cuda device",
        r"Attempting to deserialize object on a CUDA device but torch\.cuda\.is_available\(\) is False",
    ),
    row(
        "build-without-cuda",
        "cudaexecutionprovider",
        r"provider '?CUDAExecutionProvider'? is not in available provider",
        facts={"framework": "onnxruntime"},
    ),
    row(
        "onnxruntime-cuda-failed",
        "create cudaexecutionprovider",
        r"Failed to create CUDAExecutionProvider",
    ),
    row(
        "library-not-loaded",
        "is not found or cannot be loaded",
        r"Library (?P<library>[\w.]{1,80}) is not found or cannot be loaded",
        facts={"loader": "ctranslate2"},
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "cupy failed to load",
        r"CuPy failed to load (?P<library>[\w.-]{1,80}?)(?::|\s|$)",
        facts={"loader": "cupy"},
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "nvrtc: error",
        r"nvrtc: error: failed to open (?P<library>[\w.-]{1,80})",
        facts={"loader": "nvrtc"},
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "third-party dynamic library",
        r"third-party dynamic library \((?P<library>[\w.;]{1,200})\) that Paddle depends on",
        facts={"loader": "paddle"},
        refine=_first_dll,
    ),
    row("bitsandbytes-failed", "cuda setup failed despite", r"CUDA Setup failed despite GPU being available"),
    row(
        "package-versions",
        "torchvision|different cuda major",
        r"operator torchvision::\w+ does not exist|PyTorch and torchvision (?:were compiled with|has) different CUDA|"
        r"Couldn't load custom C\+\+ ops",
        facts={"package": "torchvision"},
    ),
    row(
        "gpu-unavailable",
        "but cuda is not available|you might not have a cuda gpu",
        r"but CUDA is not available|CUDA driver initialization failed, you might not have a CUDA gpu",
    ),
    row(
        "compute-capability-too-low",
        "triton gpu compiler|only supports ampere|compute capability of at least|but was built for sm|"
        "unsupported gpu architecture|for option 'gpu-name'",
        r"too old to be supported by the triton GPU compiler|FlashAttention only supports Ampere|"
        r"only supported on GPUs with compute capability|kernel .{0,80}is for sm\d+.{0,20}but was built for sm|"
        r"Unsupported gpu architecture '(?P<arch>\w+)'|Value '(?P<value>sm_\d+\w?)' is not defined for option",
    ),
    row(
        "cuda-version-differs",
        "detected cuda version",
        r"detected CUDA version \((?P<found>[\d.]+)\) mismatches the version that was used to compile\s+PyTorch "
        r"\((?P<compiled>[\d.]+)\)",
        span=2,
    ),
    row(
        "cuda-unavailable",
        "is_available|cuda available",
        r"cuda\.is_available\(\)\W{1,14}False|CUDA available\W{1,3}False",
    ),
)

FAMILY = Family("torch", ROWS)
