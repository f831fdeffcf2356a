"""The compiler parts that XLA, Triton, numba and custom operations need."""

from gpuwizard.logs.message import Family, Row, row


def _missing(words: str, pattern: str, tool: str) -> Row:
    return row("tool-missing", words, pattern, facts={"tool": tool})


ROWS: tuple[Row, ...] = (
    _missing(
        "libdevice",
        r"libdevice not found|Can't find libdevice|Can't find directory containing libdevice",
        "libdevice",
    ),
    _missing("libnvvm", r"libNVVM cannot be found|libnvvm\.so: cannot open", "libnvvm"),
    row(
        "ptxas-missing",
        "ptxas",
        r"Couldn't invoke ptxas|Failed to launch ptxas|Couldn't get ptxas(?:/nvlink)? version|"
        r"No PTX compilation provider|ptxas: (?:command )?not found|Cannot find the ptxas|"
        r"find a suitable version of ptxas",
        facts={"tool": "ptxas"},
    ),
    _missing("nvlink", r"Couldn't get nvlink version|nvlink fatal", "nvlink"),
    _missing(
        "nvcc|cl.exe|clang installation|c compiler|working triton",
        r"Cannot find compiler 'cl\.exe'|Could not find MSVC/GCC/CLANG installation|Failed to find C compiler\.|"
        r"Cannot find a working triton|"
        r"nvcc fatal .{0,40}(?:cl\.exe|host compiler)|Error checking compiler version for cl",
        "a C++ compiler",
    ),
    _missing(
        "cuda_home|nvcc|ptxas'|cicc'",
        r"CUDA_HOME (?:environment variable is not set|does not exist)|Could not find nvcc|"
        r"nvcc: (?:command )?not found|"
        r"No such file or directory: '[^']{0,200}\b(?:nvcc|ptxas|cicc)'|'nvcc' is not recognized",
        "nvcc",
    ),
)

FAMILY = Family("tools", ROWS)
