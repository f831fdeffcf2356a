"""TensorFlow's loader of GPU libraries: which one it opened, which one it could not and why."""

from gpuwizard.logs.message import Family, Row, row
from gpuwizard.logs.names import describe

ROWS: tuple[Row, ...] = (
    # "X: <what the system's loader said>" or, on Windows, "X not found". The search path follows where it is set.
    row(
        "library-not-loaded",
        "could not load dynamic library|could not dlopen library",
        r"Could not (?:load dynamic|dlopen) library '(?P<library>[^']{1,200})'; dlerror: (?P<reason>[^;]{1,1000})"
        r"(?:; LD_LIBRARY_PATH: ?(?P<search_path>.{0,2000}))?",
        refine=describe,
    ),
    row(
        "library-not-loaded",
        "couldn't open cuda library",
        r"Couldn't open CUDA library (?P<library>[\w.+-]{1,100})\.?"
        r"(?: LD_LIBRARY_PATH: ?(?P<search_path>.{0,2000}))?",
        refine=describe,
    ),
    # TensorFlow 1.x on Windows looks for each DLL by name before it imports its own library.
    row(
        "library-required",
        "could not find '",
        r"Could not find '(?P<library>[\w.-]{1,80}\.dll)'\. TensorFlow requires that this DLL",
        refine=describe,
    ),
    # A function that the installed driver does not have yet. Programs look it up by name in the driver's library.
    row(
        "driver-function-missing",
        "libcuda.so|nvcuda.dll|symbol lookup for cu|undefined symbol: cu",
        r"libcuda\.so\S{0,20}: undefined symbol: (?P<symbol>cu[A-Z]\w{2,60})|"
        r"symbol lookup for (?P<wanted>cu[A-Z]\w{2,60}) "
        r"failed|entry point (?P<entry>cu\w{2,60}) could not be located in .{0,120}nvcuda\.dll|"
        r"(?<!cuda)undefined symbol: (?P<function>cu(?:Mem|Ctx|Device|Driver|Event|Func|Get|Graph|Init|Launch|Link|"
        r"Module|Stream|Tensor)\w{2,50})",
    ),
    row("driver-function-missing", "in libcuda dso", r"could not find (?P<symbol>cu\w{2,60}) in libcuda DSO"),
    row(
        "libraries-skipped",
        "cannot dlopen some gpu libraries",
        r"Cannot dlopen some GPU libraries",
    ),
    # In spite of its words this line is about libcudart, not about the driver.
    row(
        "cudart-not-found",
        "could not find cuda drivers",
        r"Could not find cuda drivers on your machine",
    ),
    row(
        "cuda-libraries-failed",
        "error loading cuda libraries|cudageterrorstring symbol",
        r"Error loading CUDA libraries|cudaGetErrorString symbol not found",
    ),
    row(
        "cudnn-symbol-missing",
        "cudnn dso",
        r"could not find (?P<symbol>cudnn\w+) in cudnn DSO",
    ),
)

FAMILY = Family("tf_dso_loader", ROWS)
