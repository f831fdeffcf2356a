"""Out of memory on the GPU, and who holds it as far as the message tells."""

import re

from gpuwizard.logs.message import Facts, Family, Row, row

_UNIT = {
    "KIB": 2**10,
    "MIB": 2**20,
    "GIB": 2**30,
    "TIB": 2**40,
    "BYTES": 1,
    "KB": 10**3,
    "MB": 10**6,
    "GB": 10**9,
}
_SIZE = r"[\d.]{1,12} (?:bytes|[KMGT]i?B)"
_OTHER = re.compile(rf"Process \d+ has ({_SIZE}) memory in use")
_OWN = re.compile(rf"this process has ({_SIZE}) memory in use")
_TOTAL = re.compile(rf"total capacity of ({_SIZE})|; ({_SIZE}) total capacity")
_RESERVED = re.compile(rf"; ({_SIZE}) (?:reserved in total|cached)")


def _bytes(size: str) -> int:
    number, unit = size.split()
    try:
        return int(float(number) * _UNIT.get(unit.upper(), 1))
    except ValueError:
        return 0


def _sum(pattern: re.Pattern[str], text: str) -> int | None:
    sizes = [
        next(part for part in found if part) if isinstance(found, tuple) else found for found in pattern.findall(text)
    ]
    return sum(_bytes(size) for size in sizes) if sizes else None


def _holders(facts: Facts) -> Facts:
    """Reads, in bytes: "total", "own" (this process) and "others" (the processes that are named)."""
    text = facts.pop("rest", "")
    sums = {
        "total": _sum(_TOTAL, text),
        "own": _sum(_OWN, text) if _OWN.search(text) else _sum(_RESERVED, text),
        "others": _sum(_OTHER, text),
    }
    return facts | {name: str(value) for name, value in sums.items() if value is not None}


ROWS: tuple[Row, ...] = (
    row(
        "out-of-memory",
        "outofmemoryerror|cuda out of memory",
        r"(?:OutOfMemoryError: |CUDA out of memory)(?P<rest>.{0,1500})",
        refine=_holders,
        span=5,
    ),
    row(
        "out-of-memory",
        "oom when allocating|resourceexhaustederror",
        r"OOM when allocating tensor with shape(?P<shape>\[[\d,]{0,60}\])|ResourceExhaustedError",
        facts={"at": "operation"},
    ),
    # XLA's word for it, in TensorFlow and JAX. Messages between computers can be too large as well.
    row(
        "out-of-memory",
        "resource_exhausted",
        r"(?:Xla|Jax)RuntimeError: RESOURCE_EXHAUSTED(?!: Received message)|"
        r"RESOURCE_EXHAUSTED: (?:Out of memory|Failed to allocate)",
        facts={"at": "operation"},
    ),
    row(
        "out-of-memory",
        "ran out of memory trying to allocate",
        r"ran out of memory trying to allocate (?P<wanted>[\d.]+\w+)",
        facts={"at": "operation"},
    ),
    row(
        "out-of-memory",
        "cuda error: out of memory|cuda failure 2|cudaerrormemoryallocation",
        r"CUDA error: out of memory|cudaErrorMemoryAllocation",
    ),
    row(
        "allocation-failed",
        "failed to allocate",
        r"failed to allocate .{1,60}from device: .{0,40}CUDA_ERROR_OUT_OF_MEMORY",
    ),
    row(
        "memory-taken",
        "on startup is less than desired",
        r"Free memory on device .{0,120}on startup is less than desired GPU memory utilization",
    ),
    row(
        "gpu-process",
        ("mib |",),
        r"^\W{0,4}\d+ +(?:N/A +N/A +)?(?P<pid>\d+) +[CG+]{1,3} +(?P<name>\S.{0,60}?) +(?P<mib>\d+) ?MiB \|",
    ),
    row(
        "context-failed",
        "status: out of memory",
        r"(?:implicit initialization on GPU:\d+|cudaGetDevice\(\)|cudaSetDevice\(\).{0,40}) failed\. "
        r"Status: out of memory",
        facts={"code": "2"},
    ),
)

FAMILY = Family("memory", ROWS)
