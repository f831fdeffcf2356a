"""JAX and its CUDA plugin."""

from gpuwizard.logs.codes import with_code
from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.names import describe

_CALL = r"jaxlib/\S{1,80}: operation (?P<call>\w{3,60})\(.{0,200}?\)"
# CUDA's own words: others know them by their number.
_OF_CUDA = (
    "no kernel image|invalid device function|an illegal|the launch timed|unspecified launch|device-side assert|"
    "the provided PTX|CUDA driver version|CUDA-capable"
)
# JAX's own words for what the mathematical libraries answer. Seen in jax-cuda12-plugin 0.10.2.
_STATUS = {
    "has not been initialized": "NOT_INITIALIZED",
    "setup failed": "SETUP_FAILED",
    "allocation failed": "ALLOC_FAILED",
    "allocation failure": "ALLOC_FAILED",
    "architecture mismatch": "ARCH_MISMATCH",
    "mapping error": "MAPPING_ERROR",
    "execution failed": "EXECUTION_FAILED",
    "internal error": "INTERNAL_ERROR",
}


def _status(facts: Facts) -> Facts | None:
    """Gives the library's own name to what JAX says of it. One that cannot tell its version is another matter."""
    if "getversion" in facts["call"].lower():
        return None
    name, end = facts["library"].upper(), _STATUS[facts["says"].lower()]
    return facts | {"status": f"{name}_{end}" if name == "CUFFT" else f"{name}_STATUS_{end}"}


ROWS: tuple[Row, ...] = (
    row(
        "jax-plugin-absent",
        "cuda-enabled jaxlib is not installed",
        r"GPU may be present on this machine, but a CUDA-enabled jaxlib is not installed",
        facts={"framework": "jax"},
    ),
    row(
        "gpu-backend-absent",
        "unknown backend|no gpu/tpu found",
        r"Unknown backend:? '?(?:gpu|cuda)'?|No GPU/TPU found, falling back to CPU",
        facts={"framework": "jax"},
    ),
    row(
        "cuinit-failed",
        "operation cuinit",
        r"operation cuInit\(0\) failed: (?:(?P<name>CUDA_ERROR_\w{1,60})|Unknown CUDA error (?P<code>\d{1,5}))",
        refine=with_code,
    ),
    row(
        "cuda-library-old",
        "but jax was built against",
        r"Found (?P<library>cu(?!DNN)[A-Z]\w+|CUDA) version (?P<loaded>\d{1,9}), but JAX was built against version "
        r"(?P<compiled>\d{1,9})",
    ),
    row(
        "cuda-library-old",
        "outdated cu",
        r"Outdated (?P<library>cu(?!DNN)[A-Z]\w+|CUDA) installation found",
    ),
    row("cudnn-version-mismatch", "outdated cudnn", r"Outdated cuDNN installation found"),
    row(
        "library-not-loaded",
        "unable to load cu",
        r"Unable to load (?P<library>cuSOLVER|cuBLAS|cuFFT|cuSPARSE|cuPTI|CUDA|nvJitLink)\b",
        facts={"loader": "jax"},
        refine=lambda facts: describe(facts) | {"group": "cuda", "component": facts["library"].lower()},
    ),
    row(
        "library-not-loaded",
        "library was not found",
        r"The (?P<library>cuSPARSE|cuSOLVER|cuBLAS|cuFFT|cuPTI) library was not found",
        facts={"loader": "jax"},
        refine=lambda facts: describe(facts) | {"group": "cuda", "component": facts["library"].lower()},
    ),
    row(
        "package-versions",
        "jaxlib",
        r"jaxlib is version (?P<found>[\w.]+), but this version of jax requires version|"
        r"is not compatible with the installed jaxlib version|jaxlib version \S+ is newer than and incompatible",
        facts={"package": "jaxlib"},
    ),
    row(
        "configured-too-late",
        "before backends are|must be called before any jax",
        r"should be updated before backends are\s+initialized|"
        r"jax\.distributed\.initialize\(\) must be called before any JAX",
        facts={"framework": "jax"},
    ),
    # The plugin, the library below it and jax itself are three packages, each for its own release of the others.
    row(
        "plugin-unfit",
        "pjrt",
        r"Mismatched PJRT|Unexpected PJRT_\w{1,60} size|plugin is likely built with|"
        r"PJRT API version .{0,60}(?:framework|mismatch|not)",
        facts={"framework": "jax"},
    ),
    row(
        "plugin-unfit",
        "register_custom_call|custom_call_target|jaxlib|jax_cuda|xla_cuda|jax_plugins",
        r"register_custom_call\w{0,20}\(\): incompatible function arguments|"
        r"module 'jax(?:lib)?(?:[.\w]{1,60})?' has no attribute '\w{0,40}(?:plugin|xla|client|pjrt|custom_call|"
        r"backend)\w{0,40}'|"
        r"jax(?:_cuda\d+)?[_-](?:plugin|pjrt)\b.{0,80}(?:incompatible|not compatible|does not match|mismatch|requires)",
        facts={"framework": "jax"},
    ),
    # Whatever is not told by a name or a number that others know.
    row(
        "plugin-failed",
        "initialize backend 'cuda'|cuda backend failed|initialize backend 'gpu'",
        r"(?:Unable to initialize backend '(?:cuda|gpu)'|CUDA backend failed to initialize): (?!.{0,300}(?:CUDA_ERROR|"
        r"cuda ?Error|"
        r"CUDNN|cuDNN|\bDNN\b|No visible|out of memory|PJRT|built against|Unable to load|driver|operation \w+\())",
        facts={"framework": "jax"},
    ),
    row(
        "library-status",
        "cusolver |cublas |cufft |cusparse ",
        rf"{_CALL} failed: (?P<library>cuSolver|cuBlas|cuFFT|cuSparse) (?P<says>{'|'.join(_STATUS)})",
        facts={"framework": "jax"},
        refine=_status,
    ),
    row(
        "jax-call-failed",
        "jaxlib/",
        rf"{_CALL} failed: (?!CUDA_ERROR|Unknown CUDA error|{_OF_CUDA})(?P<says>.{{1,80}})",
        facts={"framework": "jax"},
    ),
    row("no-visible-gpu", "no visible gpu devices", r"FAILED_PRECONDITION: No visible GPU devices"),
    row("plugin-failed", "jax plugin configuration error", r"Jax plugin configuration error"),
)

FAMILY = Family("jax", ROWS)
