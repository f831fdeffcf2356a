"""cuDNN and cuBLAS: versions that do not fit, parts that do not load, handles that cannot be made."""

from gpuwizard.catalog.error_numbers import CUBLAS_ERRORS, cudnn_status_of, windows_number
from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.names import describe


def _part(facts: Facts) -> Facts | None:
    """A part of cuDNN that failed: with a Windows number, or with the loader's words."""
    if "number" in facts:
        facts = facts | {"number": str(windows_number(int(facts["number"])))}
    known = describe(facts)
    own = facts["library"].lower().removeprefix("lib").startswith(("cu", "nv", "nccl"))
    return known if own or known.get("group", "other") != "other" else None


def _numbered(facts: Facts) -> Facts | None:
    known = cudnn_status_of(int(facts["number"]), 8)
    return facts | {"status": known.name} if known else None


# How torch's THC worded what cuBLAS answered.
_THC = {
    "library not initialized": "NOT_INITIALIZED",
    "resource allocation failed": "ALLOC_FAILED",
    "an absent device architectural feature is required": "ARCH_MISMATCH",
    "an access to gpu memory space failed": "MAPPING_ERROR",
    "the gpu program failed to execute": "EXECUTION_FAILED",
    "an internal operation failed": "INTERNAL_ERROR",
}


def _worded(facts: Facts) -> Facts:
    return facts | {"status": f"CUBLAS_STATUS_{_THC[facts['says'].lower()]}"}


def _of_cublas(facts: Facts) -> Facts | None:
    known = next((one for one in CUBLAS_ERRORS if one.code == int(facts["number"])), None)
    return facts | {"status": known.name} if known else None


_STATUS = (
    r"(?P<status>(?:CUDNN|CUBLAS|CUSOLVER|CUSPARSE|CURAND)_STATUS_\w{1,60}|"
    r"CUFFT_(?:ALLOC_FAILED|INTERNAL_ERROR|EXEC_FAILED|SETUP_FAILED))"
)

ROWS: tuple[Row, ...] = (
    row(
        "cudnn-version-mismatch",
        "loaded runtime cudnn library|loaded cudnn library",
        r"Loaded (?:runtime )?CuDNN library: (?P<loaded>[\d.]{1,20}).{0,60}? but source was compiled "
        r"(?:with|against):? (?P<compiled>[\d.]{1,20}\d)",
        span=2,
    ),
    row(
        "cudnn-version-mismatch",
        "found cudnn version",
        r"Found cuDNN version (?P<loaded>\d{1,7}), but JAX was built against version (?P<compiled>\d{1,7})",
    ),
    row(
        "cudnn-version-mismatch",
        "cudnn version incompatibility",
        r"compiled\s{1,4}against \((?P<compiled>[\d, ]{3,20})\) but found runtime version \((?P<loaded>[\d, ]{3,20})\)",
    ),
    row(
        "cudnn-parts-differ",
        "version_mismatch",
        r"(?P<status>CUDNN_STATUS_(?:SUBLIBRARY_|SERIALIZATION_)?VERSION_MISMATCH)",
    ),
    row(
        "library-part-failed",
        "could not load library|could not load symbol",
        r"Could not load (?:library|symbol) (?P<library>\w[\w.+-]{1,100}?)\.? Error code:? (?P<number>-?\d{1,10})",
        refine=_part,
    ),
    row(
        "library-part-failed",
        "could not load library|could not load symbol",
        r"Could not load (?:library|symbol) (?P<library>\w[\w.+-]{1,100}?)\.? Error: (?P<reason>.{1,600})",
        refine=_part,
    ),
    row(
        "cudnn-not-located",
        "could not locate cudnn|unable to load any of",
        r"(?:Could not locate|Unable to load any of \{)\s?(?P<library>(?:lib)?cudnn[\w.]{0,60}\w)",
        refine=describe,
    ),
    row("cudnn-call-missing", "load symbol cudnn", r"(?:Cannot|Could not) load symbol (?P<symbol>cudnn\w+)"),
    row(
        "cudnn-not-found",
        "unable to load cudnn|cudnn not found|dnn library is not found",
        r"Unable to load cuDNN|cuDNN not found|DNN library is not found",
    ),
    row(
        "cudnn-driver-old",
        "possibly insufficient driver version",
        r"Possibly insufficient driver version: (?P<version>[\d.]{1,20})",
    ),
    row(
        "no-dnn-support",
        "no dnn in stream executor|without dnn support|dnn_support != nullptr|no dnn support|"
        "dnn != nullptr|dnn library initialization failed",
        r"No DNN in stream executor|without DNN support|dnn_support != nullptr|No DNN support|"
        r"gpu_compiler\.cc:\d{1,6}\) dnn != nullptr|"
        r"DNN library initialization failed",
    ),
    row("no-blas-support", "no blas", r"No BLAS (?:support )?for stream"),
    row(
        "no-algorithm",
        "dnn implementation|convolution algorithm|no algorithm worked|cudnn algorithm|unable to find an engine|->get",
        r"Fail(?:ed)? to find the dnn implementation|No algorithm worked|"
        r"Failed to (?:get|determine best cudnn) convolution algorithm|"
        r"->Get\w{2,30}Algorithms\(|Unable to find a valid cuDNN algorithm|"
        r"was unable to find an engine to execute",
    ),
    row(
        "handle-failed",
        "create cudnn handle|create cublas handle|cublascreate|cudnncreate|cusolverdncreate",
        r"(?:(?:create cu(?:dnn|blas) handle):?|(?:cublasCreate|cudnnCreate|cusolverDnCreate)).{0,80}?" + _STATUS,
    ),
    row(
        "handle-failed",
        "cublas handle|cudnn handle|initialize cublas|cublas stream|cudnn stream",
        r"(?:failed to|could not) (?:create|destroy|set|initialize) cu(?:blas|dnn) (?:handle|stream)|"
        r"Failure to initialize cublas may be due to OOM",
    ),
    # "status == CUDNN_STATUS_SUCCESS (7 vs. 0)": the number of a release before 9, which alone print it this way.
    row(
        "library-status",
        "_status_success (",
        r"CUDNN_STATUS_SUCCESS \((?P<number>[1-9]\d?) vs\. 0\)",
        refine=_numbered,
    ),
    row(
        "library-status",
        "cublas runtime error",
        rf"cublas runtime error ?: (?P<says>{'|'.join(_THC)})",
        refine=_worded,
    ),
    row(
        "library-status",
        "cublas_status_success (|cublas error|cublas failure",
        r"(?:CUBLAS_STATUS_SUCCESS \(|\bcuBLAS (?:error|failure):? )(?P<number>[1-9]\d?)(?: vs\. 0\)|\b(?!\.))",
        refine=_of_cublas,
    ),
    row(
        "library-status",
        "cudnn_status|cublas_status|cusolver_status|cusparse_status|curand_status|cufft_",
        r"\b" + _STATUS,
    ),
    # XLA and TensorFlow print the words that cuBLAS has for its status.
    row(
        "library-status",
        "the function failed to launch on the gpu",
        r"the function failed to launch on the GPU",
        facts={"status": "CUBLAS_STATUS_EXECUTION_FAILED"},
    ),
    row(
        "blas-launch-failed",
        "launch failed|run cublas routine|without blas support",
        r"Blas \w{1,12} launch failed|failed to run cuBLAS routine|without BLAS support",
    ),
)

FAMILY = Family("tf_cudnn", ROWS)
