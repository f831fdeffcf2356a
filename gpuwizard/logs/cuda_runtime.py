"""CUDA's own errors, as number, as name or in words, from whatever program printed them."""

from gpuwizard.logs.codes import with_code, with_old_code
from gpuwizard.logs.message import Facts, Family, Row, row

# Numbers that a program prints without their name. The lower ones stand for too much else in brackets.
_HIGH = r"200|209|21[48]|22[0-2]|70[02]|71[04-9]|80[1-4]"
_ANY = rf"3[456]?|46|98|10[01]|{_HIGH}|999"
# Something on the line that only CUDA has: its name, or one of its calls as they are written.
_CALLS = ("Ctx", "Device", "Event", "Func", "Graph", "Init", "Launch", "Library", "Link", "Mem", "Module", "Stream")
_OF_CUDA = rf"(?:\bCUDA\b|(?-i:\b(?:cuda[A-Z]|cu(?:{'|'.join(_CALLS)}))\w{{2,60}}))"
# What follows a count or a size, which is no number of an error.
_END = r"(?![\w.%])(?! ?(?:times|percent|per cent|[KMG]i?B|ms|s|seconds|of|x)\b)"
_CUDA_WORDS = ("cuda", "gpu", *(f"cu{call.lower()}" for call in _CALLS))


_ANY_PROGRAM = {"by": "any"}


def _words(code: int, words: str, pattern: str) -> Row:
    return row("cuda-error", words, pattern, facts={"code": str(code)}, refine=with_code)


def _plain(code: int, words: str, pattern: str) -> Row:
    """Words that other programs use too: they count where the log names GPUs or a framework."""
    return row("cuda-error", words, pattern, facts={"code": str(code)} | _ANY_PROGRAM, refine=with_code)


def _named(facts: Facts) -> Facts | None:
    known = with_code(facts)
    return known if "code" in known else None


ROWS: tuple[Row, ...] = (
    # Names first: they are the same in every language and release, and words are not.
    row("cuda-error", "cuda_error_", r"\b(?P<name>CUDA_ERROR_[A-Z0-9_]{2,60})", refine=_named),
    row("cuda-error", "cudaerror", r"\b(?<!Constant\t)(?P<name>cudaError[A-Z]\w{2,60})", refine=_named),
    _words(35, "driver version is insufficient", r"CUDA driver version is insufficient for CUDA runtime version"),
    _words(209, "no kernel image", r"no kernel image is available for execution"),
    _words(222, "unsupported toolchain", r"PTX was compiled with an unsupported toolchain"),
    _words(200, "device kernel image is invalid", r"device kernel image is invalid"),
    _words(
        46,
        "busy or unavailable",
        r"CUDA-capable devices? ?(?:\(s\))? ?(?:is/)?are (?:all )?busy or unavailable",
    ),
    _plain(101, "invalid device ordinal", r"invalid device ordinal"),
    _words(700, "illegal memory access", r"an illegal memory access was encountered"),
    _plain(702, "launch timed out", r"the launch timed out and was terminated(?! by)"),
    _words(710, "device-side assert", r"device-side assert triggered"),
    _words(3, "cuda error: initialization error", r"CUDA error: initialization error"),
    _plain(
        3,
        "initialization error",
        r"\b(?:GPU|CUDA|device memory)\b.{0,80}?\W initialization error\b|\(initialization error\)",
    ),
    # JAX calls CUDA's functions gpu..., TensorFlow puts the words behind the name of their kind.
    _words(
        98,
        "invalid device function",
        r"(?:CUDA error|INTERNAL|\bgpu\w{3,40}\([^)]{0,60}\) failed): invalid device function|"
        r"cuda\w+.{0,40}invalid device function",
    ),
    _plain(715, "illegal instruction was encountered", r"an illegal instruction was encountered"),
    _words(716, "misaligned address", r"CUDA error: misaligned address|encountered a misaligned address"),
    _plain(719, "unspecified launch failure", r"unspecified launch failure"),
    _words(804, "forward compatibility was attempted", r"forward compatibility was attempted on non supported HW"),
    _words(
        803,
        "unsupported display driver",
        r"system has unsupported display driver ?/ ?cuda driver combination",
    ),
    _words(802, "error 802: system", r"Error 802: system not yet initialized"),
    _plain(802, "system not yet initialized", r"(?:^|[:(\"'\]] {0,2})system not yet initialized(?!,)"),
    _words(214, "uncorrectable ecc error", r"uncorrectable ECC error encountered"),
    _words(100, "no cuda-capable device is detected", r"no CUDA-capable device is detected"),
    _words(34, "driver is a stub library", r"CUDA driver is a stub library"),
    _words(
        304,
        "os call failed or operation not supported",
        r"OS call failed or operation not supported on this OS",
    ),
    _words(221, "ptx jit compiler library not found", r"PTX JIT compiler library not found"),
    _words(999, "cuda unknown error", r"CUDA unknown error - this may be due to an incorrectly"),
    _words(222, "unsupported .version", r"Unsupported \.version \d+\.\d+; current version is"),
    # TensorFlow gives CUDA's own words after "Status: ".
    _words(
        999, "status: unknown error", r"(?:implicit initialization|\bcuda[A-Z]\w{2,40}).{0,60}Status: unknown error"
    ),
    _words(3, "status: initialization error", r"(?:CUDA|\bcuda[A-Z]\w{2,40}).{0,60}Status: initialization error"),
    # Numba's words where the driver's library gave an answer that is no CUDA result at all.
    row(
        "cuda-error",
        "unknown_cuda_error|[-1 ]|[-1]",
        r"\[-1 ?\] ?call to cu\w{2,40}|UNKNOWN_CUDA_ERROR \(-1\)|"
        r"(?<!\] )call to cuInit results in UNKNOWN_CUDA_ERROR(?! \()",
        facts={"code": "-1"},
    ),
    row("cuda-error", "unknown_cuda_error (", r"UNKNOWN_CUDA_ERROR \((?P<code>\d{1,3})\)", refine=with_code),
    row(
        "cuda-error",
        "cudasuccess (",
        r"== ?cudaSuccess \((?P<code>[1-9]\d{0,2}) vs\. 0\)",
        refine=with_old_code,
    ),
    row(
        "cuda-error",
        "cuda runtime error (|cuda error (|thcudacheck",
        r"(?:cuda runtime error \(|THCudaCheck FAIL .{0,200}error=|CUDA error \()(?P<code>\d{1,4})\b",
        refine=with_old_code,
    ),
    row(
        "cuda-error",
        "cuda error|cudagetdevicecount|unknown cuda error",
        r"(?:CUDA error:? |cudaGetDeviceCount\(\).{0,160}?Error |unknown CUDA error )(?P<code>[1-9]\d{0,3})\b",
        refine=with_code,
    ),
    row(
        "cuda-error",
        "error 80|error 999|error 46:|error 35:",
        r"^\W{0,3}Error (?P<code>80\d|999|46|35): \w",
        facts=_ANY_PROGRAM,
        refine=with_code,
    ),
    # "block: [0,0,0], thread: [3,0,0] Assertion `t >= 0 && t < n_classes` failed."
    row(
        "cuda-error",
        "assertion",
        r"block: \[\d+,\d+,\d+\],? thread: \[\d+,\d+,\d+\] Assertion",
        facts={"code": "710"},
        refine=with_code,
    ),
    row(
        "cuda-error",
        "] call to cu",
        r"\[(?P<code>\d{1,3})\] Call to cu\w{2,60} results in",
        refine=with_code,
    ),
    row(
        "cuda-error",
        _CUDA_WORDS,
        rf"(?:{_OF_CUDA}|\bGPU\b).{{0,160}}?\b(?:(?<!GL )(?<!SQL )(?<!HTTP )error(?: code)?|"
        r"fail(?:ed|ure)|(?<!exit )code)\b"
        rf"(?: with| to [a-z ]{{2,30}}? (?:context|device|driver))?[:=# ]{{1,3}}(?P<code>{_ANY}){_END}",
        refine=with_code,
    ),
    row("cuda-error", _CUDA_WORDS, rf"{_OF_CUDA}.{{0,160}}?\((?P<code>{_HIGH})\)", refine=with_code),
    row(
        "cuda-error",
        "error 7|error: 7",
        rf"(?<![\w\[])(?<!HTTP )error:? (?P<code>70[02]|71[04-9]){_END}",
        facts=_ANY_PROGRAM,
        refine=with_code,
    ),
    row(
        "cuda-error",
        "error 2|error: 2",
        r"(?<![\w\[])error:? (?P<code>209|214|222)(?=\b.{0,80}\b(?:kernel|module|device|PTX|GPU)\b)",
        facts=_ANY_PROGRAM,
        refine=with_code,
    ),
    row(
        "cuda-error",
        "named symbol not found",
        r"CUDA.{0,60}named symbol not found",
        facts={"code": "500"},
        refine=with_code,
    ),
)

FAMILY = Family("cuda_runtime", ROWS)
