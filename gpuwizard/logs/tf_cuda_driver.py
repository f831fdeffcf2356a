"""TensorFlow's report on the driver: cuInit, the two halves' versions, and what it found of them."""

from gpuwizard.logs.codes import with_code
from gpuwizard.logs.message import Facts, Family, Row, row


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _differ(facts: Facts) -> Facts | None:
    """TensorFlow prints 535.309.01 as 535.309.1, so versions are compared as numbers."""
    return facts if _release(facts["kernel"]) != _release(facts["library"]) else None


ROWS: tuple[Row, ...] = (
    row(
        "cuinit-failed",
        "failed call to cuinit|cuinit failed|cuinit(0)|cuinit rc",
        r"failed call to cuInit:? ?(?:INTERNAL|RESOURCE_EXHAUSTED)?.{0,80}?"
        r"(?:(?P<name>CUDA_ERROR_\w{1,60})|(?:UNKNOWN ERROR ?|CUresult)\((?P<code>-?\d{1,5})\))",
        refine=with_code,
        span=2,
    ),
    row(
        "cuinit-failed",
        "cuinit",
        r"cuInit(?:\(0\))? (?:failed|rc|returned)?:? ?(?:(?P<name>CUDA_ERROR_\w{1,60})|(?P<code>[1-9]\d{0,3})\b)",
        refine=with_code,
    ),
    row(
        "cuinit-failed",
        "cuinit failed",
        r"cuInit failed: .{0,120}\((?P<code>\d{1,4})\)",
        refine=with_code,
    ),
    row(
        "context-failed",
        "cudeviceprimaryctxretain|cuctxcreate|bad statusor access|failed to create stream executor",
        r"(?:cuDevicePrimaryCtxRetain|cuCtxCreate|Bad StatusOr access|Failed to create stream executor).{0,120}?"
        r"(?P<name>CUDA_ERROR_\w{1,60}|cudaError[A-Z]\w{1,60})",
        refine=with_code,
    ),
    row(
        "driver-function-missing",
        "cudeviceget: unknown error",
        r"Failed call to cuDeviceGet: UNKNOWN ERROR \((?P<code>\d{1,5})\)",
        refine=with_code,
    ),
    # A check inside TensorFlow: a function of the driver's library that is not there gives 303.
    row(
        "driver-call-absent",
        "cuda_success == cu",
        r"Check failed: CUDA_SUCCESS == cu\w{3,60}\(.{0,300}?\((?:0|CUDA_SUCCESS) vs\. 303\)",
        facts={"code": "303"},
    ),
    row(
        "cuda-error",
        "cuda_success == cu",
        r"Check failed: CUDA_SUCCESS == cu\w{3,60}\(.{0,300}?\((?:0|CUDA_SUCCESS) vs\. (?P<code>[1-9]\d{0,2})\)",
        refine=with_code,
    ),
    row(
        "event-failed",
        "failed to query event|error polling for event",
        r"failed to query event: (?P<name>CUDA_ERROR_\w{1,60})",
        refine=with_code,
    ),
    # The stream had broken before this line: something that ran on it failed.
    row(
        "event-failed",
        "already in an error state|or in an error state|cudasuccess' failed|cuda_success' failed",
        r"was already in an error state|stream is uninitialized or in an error state|"
        r"Assertion .{0,60}== ?(?:cudaSuccess|CUDA_SUCCESS)' failed",
    ),
    row("event-failed", "unexpected event status", r"Unexpected Event status: \d"),
    row(
        "driver-not-running",
        "kernel driver does not appear",
        r"kernel driver does not appear to be running on this host \((?P<host>[^)]{0,80})\)",
    ),
    row(
        "device-file-missing",
        "no nvidia gpu device is present",
        r"no NVIDIA GPU device is present: (?P<device>\S+)",
    ),
    row(
        "driver-halves-differ",
        "does not match dso version",
        r"kernel version (?P<kernel>[\d.]{3,20}) does not match DSO version (?P<library>[\d.]{3,20})",
        refine=_differ,
    ),
    row(
        "driver-halves-match",
        "seems to match dso",
        r"kernel version seems to match DSO: (?P<version>[\d.]{3,20})",
    ),
    row(
        "libcuda-version",
        "libcuda reported version",
        r"libcuda reported version is: (?P<version>\d[\d.]{2,20})",
    ),
    row("kernel-version", "kernel reported version", r"kernel reported version is: (?P<version>\d[\d.]{2,20})"),
    row(
        "kernel-version",
        "nvrm version:",
        r"NVRM version: NVIDIA UNIX .{0,40}?Kernel Module(?: for \S{1,12})? {1,4}(?P<version>\d{3}\.[\d.]{1,8}\d)",
    ),
    row(
        "kernel-version-unknown",
        "could not find kernel module information",
        r"could not find kernel module information in driver version file",
    ),
    row("no-device", "could not retrieve cuda device count", r"could not retrieve CUDA device count"),
)

FAMILY = Family("tf_cuda_driver", ROWS)
