"""Compiling for the GPU: packages beside a framework, kernels of one's own, and what Triton and XLA compile."""

from gpuwizard.logs.message import Row, row
from gpuwizard.logs.packages import PACKAGES

BUILDING_ROWS: tuple[Row, ...] = (
    # Triton and torch.compile.
    row(
        "tool-missing",
        "cannot find ptxas|was searched in|ptxas",
        r"Cannot find [`'\"]?ptxas|[`'\"]?ptxas[`'\"]? was searched in .{0,200}not found",
        facts={"tool": "ptxas"},
    ),
    # An assembler that is a file of its own: the one inside the driver says "ptxas application".
    row(
        "compiler-too-old",
        "unsupported .version",
        r"\bptxas (?!application).{0,200}?Unsupported \.version (?P<needs>[\d.]{1,6}); current version is "
        r"'?(?P<found>[\d.]{1,6})",
    ),
    row(
        "kernel-not-compiled",
        "failed to get ptx kernel",
        r"failed to get PTX kernel.{0,200}(?:not found|NOT_FOUND)",
    ),
    row(
        "kernel-too-large",
        "out of resource",
        r"out of resource: (?:shared memory|threads|"
        r"registers), Required: (?P<needs>\d{1,12}), Hardware limit: (?P<found>\d{1,12})",
    ),
    # Versions of the toolkit that compiles a package.
    row(
        "cuda-version-differs",
        "cuda version|version of cuda",
        r"CUDA version \(?(?P<found>[\d.]{2,8})\)? (?:does(?:n't| not) match|differs from|is different).{0,60}?"
        r"(?:torch|compiled|built).{0,30}?(?P<compiled>\d[\d.]{1,8}\d)|"
        r"version of cuda that does(?:n't| not) match the version used to compile",
    ),
    row(
        "toolkit-too-old",
        "only supported on cuda|requires cuda|needs cuda|supported on cuda",
        r"(?P<package>[\w-]{2,40}) (?:is )?(?:only supported on|requires?|needs?) CUDA (?:version )?(?:>=? ?)?"
        r"(?P<needs>\d[\d.]{0,7})(?: (?:and|or) (?:above|later|higher|newer|greater)|\+|\b)",
    ),
    row(
        "tool-missing",
        "nvcc",
        r"\bnvcc (?:was |is |could )?not (?:be )?found|nvcc.{0,20}(?:is not installed|not in (?:your )?PATH)",
        facts={"tool": "nvcc"},
    ),
    # nvcc takes compilers of some versions alone.
    row(
        "host-compiler-unfit",
        "unsupported gnu version|unsupported microsoft visual studio version|unsupported clang version|host_config.h",
        r"unsupported (?:GNU|Microsoft Visual Studio|clang) version|host_config\.h.{0,60}#error",
    ),
    row(
        "tool-missing",
        "ninja",
        r"Ninja is required to load C\+\+ extensions",
        facts={"tool": "ninja"},
    ),
    row(
        "extension-build-failed",
        "error building extension|pytorch plugin|failed to build cuda|['ninja'",
        r"Error building extension '(?P<package>\w{1,60})'|Setting up PyTorch plugin .{0,80}Failed|"
        r"Failed to build CUDA kernels|"
        r"Command '\['ninja', '-v'.{0,60}returned non-zero",
    ),
    row(
        "extension-build-failed",
        "failed to build|failed building wheel|could not build wheels",
        rf"(?:Failed to build|Failed building wheel for|"
        rf"Could not build wheels for)(?: installable wheels for)?[ '\"`:]{{1,6}}"
        rf"(?P<package>{PACKAGES})(?![\w])",
    ),
)
