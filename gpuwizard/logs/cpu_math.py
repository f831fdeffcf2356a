"""Libraries for the processor (OpenMP, MKL, oneDNN) that clash with each other."""

from gpuwizard.logs.message import Family, Row, row

ROWS: tuple[Row, ...] = (
    row("openmp-twice", "omp: error #15", r"OMP: Error #15: Initializing (?P<library>[\w.]{1,60})"),
    row(
        "mkl-conflict",
        "mkl",
        r"MKL_THREADING_LAYER=\w+ is incompatible with (?P<library>\S{1,60})|"
        r"Intel MKL FATAL ERROR|INTEL MKL ERROR|Intel oneMKL (?:FATAL )?ERROR",
    ),
    row(
        "cpu-instruction-missing",
        "instructions, which your cpu|your machine doesn't support|trap invalid opcode",
        r"built using (?P<needs>\S{1,20}) instructions, which your CPU|"
        r"baseline optimi[sz]ations?.{0,60}but your machine doesn't support|"
        r"trap invalid opcode.{0,120}\b(?:libtorch|libtensorflow|_pywrap_tensorflow|libjax|xla_extension|_multiarray|"
        r"libopenblas)",
    ),
    row("onednn-failed", "could not create a primitive", r"could not create a (?:primitive|memory)"),
)

FAMILY = Family("cpu_math", ROWS)
