"""PyTorch, and the libraries that load CUDA in its company (CTranslate2, CuPy, ONNX Runtime, bitsandbytes)."""

from gpuwizard.logs.building import BUILDING_ROWS
from gpuwizard.logs.complaints import COMPLAINT_ROWS
from gpuwizard.logs.extensions import EXTENSION_ROWS
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
        "fork",
        r"Cannot re-initialize CUDA in forked subprocess|"
        r"(?:cannot|can't|must not|not (?:supported|allowed|possible)|unable)\b.{0,60}\b(?:CUDA|"
        r"GPU)\b.{0,40}\bfork(?:ed|ing)?\b|"
        r"\b(?:CUDA|GPU)\b.{0,60}(?:initiali[sz]ed|used|started) (?:before|prior to) (?:a |the )?fork|"
        r"\bfork(?:ed|ing)?\b.{0,40}after.{0,20}\bCUDA\b.{0,20}initiali[sz]",
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
    # What the packages for AMD cards say on a machine without one.
    row("build-without-cuda", "hip gpus", r"No HIP GPUs are available", facts={"framework": "torch", "by": "rocm"}),
    # The script that reports gather: collect_env, torch.version.cuda.
    row(
        "build-without-cuda",
        "cuda used to build pytorch|torch.version.cuda",
        r"CUDA used to build PyTorch: (?:None|Could not collect)|torch\.version\.cuda\W{1,8}None\b",
        facts={"framework": "torch"},
    ),
    # Any program that says of itself that it has no part for the GPU.
    row(
        "build-without-cuda",
        "cuda|gpu",
        r"\b(?:n't|not) (?:been )?(?:compiled|built|enabled|installed) (?:with|for|in) (?:\w{1,10} )?(?:CUDA|"
        r"GPU)\b(?! kernel)|"
        r"\b(?:compiled|built) without (?:CUDA|GPU|cuDNN)\b|No CUDA support in this build|(?:CUDA|"
        r"GPU) Tree Learner was not enabled|"
        r"Device API cuda is not enabled|install the (?:CUDA|GPU)(?:-enabled)? (?:version|build) of",
        facts={"by": "words"},
    ),
    row(
        "build-without-cuda",
        "has no attribute",
        r"module '(?!(?:torch|tensorflow|jax|keras)')(?P<module>\w{2,30})' has no attribute '\w{0,30}(?:Gpu|GPU|"
        r"Cuda)\w{0,30}'",
        facts={"by": "words"},
    ),
    row(
        "operator-too-new",
        "too old|requires .target|does not support target|recognized processor|requires device with capability|"
        "only supported on a100|on a100|bfloat16|fp8|ampere|hopper|"
        "turing|ada ",
        r"\byour (?:GPU|graphics card)\b.{0,12}\btoo old|"
        r"requires \.target (?P<arch>sm_\d{2,3}\w?) or higher|does not support target 'sm_|"
        r"'sm_\d{2,3}\w?' is not a recognized processor|"
        r"requires device with capability .{0,20}?but your GPU has capability|"
        r"(?:only supported on|requires?|needs?) (?:an? )?(?:NVIDIA )?(?:A100|H100|Turing|Ampere|Ada|Hopper|"
        r"Blackwell)\b|"
        r"(?:b(?:fl?oat|f)16|fp8|float8)\b.{0,60}?(?:not supported|unsupported)\b.{0,40}?\b(?:GPU|device|hardware|"
        r"card)|"
        r"(?:your|this|the current) (?:GPU|device|hardware|card)\b.{0,30}(?:not|n't) support\w* (?:b(?:fl?oat|f)16|fp8|"
        r"float8)",
    ),
    row("ranks-share-gpu", "duplicate gpu detected", r"Duplicate GPU detected ?:"),
    row(
        "cuda-unavailable",
        "is_available|cuda available",
        r"cuda\.is_available(?:\(\))?[^\w\n]{0,14}(?:(?:is|returns?|returned|gives|shows|devuelve|возвращает) |"
        r"[^\x00-\x7F]{1,6})?\W{0,6}"
        r"(?<![A-Za-z0-9_])False\b|CUDA available\W{1,3}(?:False|No)\b",
        span=2,
    ),
)

FAMILY = Family("torch", (*BUILDING_ROWS, *EXTENSION_ROWS, *ROWS, *COMPLAINT_ROWS))
