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
_ASKED = re.compile(rf"(?:Tried to allocate|Cannot allocate|trying to allocate) ({_SIZE})")
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
    """Reads, in bytes: "asked", "total", "own" (this process) and "others" (the processes that are named)."""
    text = facts.pop("rest", "")
    sums = {
        "asked": _sum(_ASKED, text),
        "total": _sum(_TOTAL, text),
        "own": _sum(_OWN, text) if _OWN.search(text) else _sum(_RESERVED, text),
        "others": _sum(_OTHER, text),
    }
    return facts | {name: str(value) for name, value in sums.items() if value is not None}


ROWS: tuple[Row, ...] = (
    row(
        "out-of-memory",
        "outofmemoryerror|cuda out of memory|tried to allocate",
        r"(?:\btorch\S{0,40}\bOutOfMemoryError\b|CUDA out of memory(?!\*{0,2}\]\()|"
        r"^\W{0,4}(?=Tried to allocate .{1,16} \(?GPU \d))(?P<rest>.{0,1500})",
        refine=_holders,
        span=5,
    ),
    row(
        "out-of-memory",
        "outofmemoryerror: ",
        r"(?<!lang\.)\bOutOfMemoryError: (?!Java|GC overhead|Metaspace|unable to create|Direct buffer|Compressed class|"
        r"Map failed|Requested array)(?P<rest>.{0,1500})",
        facts={"by": "any"},
        refine=_holders,
        span=5,
    ),
    # What is short on the processor's side is no matter of the GPU.
    row(
        "out-of-memory",
        "oom when allocating|resourceexhaustederror",
        r"^(?!.{0,8000}?(?:\bon /\S{0,120}device:CPU:\d|by allocator cpu)).{0,8000}?"
        r"(?:OOM when allocating tensor with shape(?P<shape>\[[\d,]{0,60}\])|ResourceExhaustedError(?!: \d))",
        facts={"at": "operation"},
    ),
    # XLA's word for it, in TensorFlow and JAX. Messages between computers can be too large as well.
    row(
        "out-of-memory",
        "resource_exhausted|resource exhausted",
        r"(?:Xla|Jax)RuntimeError: RESOURCE_EXHAUSTED(?!: Received message)|"
        r"(?<!429 )RESOURCE[_ ]EXHAUSTED: (?:Out of memory|Failed to allocate(?! quota)|Error allocating)",
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
        r"CUDA error: out of memory|"
        r"(?:error|fail\w*|code|status|return\w*)\b.{0,80}?\bcudaErrorMemoryAllocation|[:=(]\s?cudaErrorMemoryAllocation|"
        r"cudaErrorMemoryAllocation\W{1,4}out of memory",
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
    # vLLM and its kin keep what is left beside the weights for the requests: nothing was left.
    row(
        "kv-cache-too-small",
        "cache blocks|kv cache|gpu blocks|cuda blocks",
        r"No available memory for the cache blocks|KV cache\b.{0,80}?(?:is larger than|larger than the|not enough|"
        r"is -\d)|"
        r"(?:larger|more) than the .{0,80}?\bKV cache\b|# (?:GPU|cuda) blocks: 0\b",
    ),
    # Memory of the GPU, in the words of whatever program and language, and never the processor's.
    row(
        "memory-short-said",
        "out of memory|out-of-memory|not enough|insufficient|exhausted|could not allocate|unable to allocate|"
        "failed to allocate|got an oom",
        r"\b(?:cuda\w{0,20}|GPU|VRAM|video|device|vkAllocateMemory)\b.{0,60}?\b(?:out of|not enough|insufficient|"
        r"exhausted) ?(?:of )?"
        r"(?:device |video |GPU )?(?:memory|VRAM)\b(?! pool)|"
        r"(?:not enough|insufficient|out of|no more|ran out of) (?:free |available )?(?:CUDA|GPU|video|graphics|"
        r"device) ?(?:memory|RAM)\b|"
        r"(?:not enough|insufficient|out of) VRAM\b|Got an OOM, unloading|"
        r"(?:could not|unable to|failed to|cannot) allocate\b.{0,60}?\b(?:CUDA\d?|GPU|VRAM|device)\b(?: memory| buffer|"
        r"\d)",
    ),
    row(
        "memory-short-said",
        "显存|顯存|显卡内存|gpu内存|gpuメモリ|vram|gpu 메모리|видеопамят|gpu-speicher|grafikspeicher|"
        "memoria de la gpu|memoria de gpu",
        r"(?:显存|顯存|显卡内存|GPU ?内存).{0,6}(?:不足|不够|溢出|爆)|"
        r"(?:VRAM|GPU ?メモリ).{0,4}(?:不足|が足り)|(?:VRAM|GPU ?메모리).{0,4}부족|"
        r"(?:недостаточно|не хватает|нехватка|закончилась) видеопамяти|видеопамяти.{0,12}(?:недостаточно|не хватает)|"
        r"(?:zu wenig|nicht genug|nicht genügend) (?:GPU-Speicher|Grafikspeicher|VRAM)|"
        r"memoria (?:de (?:la )?)?GPU.{0,8}insuficiente|(?:sin|falta|"
        r"no hay) (?:suficiente )?(?:memoria (?:de (?:la )?)?GPU|VRAM)",
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
