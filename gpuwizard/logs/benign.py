"""Lines that look alarming and are harmless. Each row says in plain words why."""

from gpuwizard.logs.message import Family, Row, row


def _harmless(words: str, pattern: str, says: str, span: int = 1) -> Row:
    return row("harmless", words, pattern, facts={"says": says}, span=span)


ROWS: tuple[Row, ...] = (
    _harmless(
        "numa node|numa support",
        r"NUMA node read from SysFS had negative value|could not open file to read NUMA node|"
        r"Could not identify NUMA node|kernel may (?:not )?have been built with(?:out)? NUMA support",
        "The kernel does not tell which processor is nearest to the GPU. It makes no difference here.",
    ),
    _harmless(
        "unable to register",
        r"Unable to register cu(?:FFT|DNN|BLAS) factory",
        "A part of TensorFlow announced itself twice. It is printed on healthy machines too.",
        span=2,
    ),
    _harmless(
        "attempting to register factory",
        r"Attempting to register factory for plugin",
        "A part of TensorFlow announced itself twice. It is printed on healthy machines too.",
    ),
    _harmless(
        "computation placer already",
        r"computation placer already registered",
        "A part of TensorFlow announced itself twice. It is printed on healthy machines too.",
    ),
    _harmless(
        "cpu_feature_guard|to use available cpu instructions|optimized with oneapi|"
        "was not compiled to use|wasn't compiled to use|rebuild tensorflow with",
        r"binary is optimized|binary was not compiled to use|wasn't compiled to use \S+ instructions, but these"
        r" are available|rebuild TensorFlow with the appropriate compiler flags",
        "TensorFlow could be a little faster on the processor. It has nothing to do with the GPU.",
    ),
    _harmless(
        "onednn custom operations|onednn supports",
        r"oneDNN custom operations are on|oneDNN supports DT_\w+ only on platforms with AVX",
        "A notice about the processor's math library.",
    ),
    _harmless(
        "tensorrt|libnvinfer|nvinfer_plugin",
        r"TF-TRT Warning|Could not load dynamic library '\w*nvinfer|Could not find TensorRT|"
        r"Cannot dlopen some TensorRT libraries",
        "TensorRT is an optional accelerator. The GPU works without it.",
    ),
    _harmless(
        "pcie gen 3|required functions",
        r"Nvml call failed with .{0,60}Assuming PCIe|NVML library doesn't have required functions",
        "The speed of the slot could not be read and was guessed. It stops nothing.",
    ),
    _harmless(
        "initializelog",
        r"All log messages before absl::InitializeLog",
        "A notice about where log lines go.",
    ),
    _harmless(
        "failed to determine cudnn version",
        r"Failed to determine cuDNN version",
        "TensorFlow asked for cuDNN's version before it was loaded. Alone it means nothing.",
    ),
    _harmless(
        "invoking ptxas not supported",
        r"Invoking ptxas not supported on Windows",
        "TensorFlow lets the driver compile instead. It is printed on every Windows machine.",
    ),
    _harmless(
        "relying on driver to perform ptx",
        r"Relying on driver to perform ptx compilation",
        "The driver compiles in place of the toolkit's compiler. That works.",
    ),
    _harmless(
        "ignore above cudart",
        r"Ignore above cudart dlerror",
        "TensorFlow itself says that the line above matters only where there is a GPU.",
    ),
    _harmless(
        "mlir|xla service|xla devices|retracing|executor start aborting|end of sequence",
        r"None of the MLIR optimization passes|MLIR V1 optimization pass|disabling MLIR crash reproducer|"
        r"XLA service \S+ (?:initialized|executing)|Not creating XLA devices|triggered tf\.function retracing|"
        r"Executor start aborting|(?:\bout[ _]of[ _]range|OutOfRange\w{0,10})\b.{0,80}?End of sequence",
        "A notice from inside TensorFlow. It needs no action.",
    ),
    _harmless(
        "performance gains if more memory",
        r"not a failure, but may mean that there could be performance gains",
        "TensorFlow wanted more memory for speed and went on with less.",
    ),
    _harmless(
        "pynvml package is deprecated",
        r"pynvml package is deprecated",
        "A helper package was renamed. It has nothing to do with whether the GPU works.",
    ),
    _harmless(
        "redirects are currently not supported",
        r"Redirects are currently not supported in Windows",
        "A notice of a launcher for several processes.",
    ),
    _harmless(
        "triton",
        r"A matching Triton is not available|No module named 'triton'",
        "Triton is optional on Windows and for most programs.",
    ),
    _harmless(
        "unable to initialize backend",
        r"Unable to initialize backend '(?:tpu|rocm|tpu_driver|interpreter|plugin)'",
        "JAX looked for hardware that this machine does not have.",
    ),
    _harmless(
        "error retrieving driver version",
        r"Error retrieving driver version",
        "TensorFlow wanted to print the driver's version and could not read it.",
    ),
    _harmless(
        "as a synonym of type is deprecated|tensorfloat-32",
        r"as a synonym of type is deprecated|TensorFloat-32 \(TF32\) has been|TensorFloat-32 will be used",
        "A notice about number formats.",
    ),
    _harmless(
        "ptxas|delay kernel|parallel compilation|registers are spilled",
        r"ptxas warning|Registers are spilled to|Delay kernel timed out|Skipping the delay kernel|"
        r"Falling back to (?:the CUDA driver for PTX compilation|compilation by (?:the )?driver)|"
        r"XLA is disabling parallel compilation|You are using ptxas \S+, which is older",
        "A notice of the compiler. It may cost a little speed and nothing else.",
    ),
    _harmless(
        "exceeds 10% of free system memory|overriding allow_growth|overriding orig_value",
        r"exceeds 10% of free system memory|Overriding allow_growth setting|Overriding orig_value setting",
        "A notice about memory. It needs no action.",
    ),
    _harmless(
        "cupti_error_insufficient_privileges|cupti could not be loaded",
        r"CUPTI_ERROR_INSUFFICIENT_PRIVILEGES|CUPTI could not be loaded",
        "Only the profiler needs this. Training on the GPU works without it.",
    ),
    _harmless(
        "back to the gpu driver for ptx",
        r"back to the GPU driver for PTX",
        "The driver compiles in place of the toolkit's compiler. That works.",
    ),
    _harmless(
        "nccl info",
        r"NCCL INFO\b.{0,60}?(?:plugin|NET/)",
        "NCCL looked for an optional network plug-in and goes on without it.",
    ),
    _harmless(
        "nvc_info.c",
        r"nvc_info\.c:\d{1,5}\] (?:missing|skipping)",
        "The container toolkit lists parts that this driver does not have or need.",
    ),
    _harmless(
        "tainting kernel",
        r"\bnvidia\S{0,12}: (?:module verification failed|loading out-of-tree module|module license)",
        "The kernel notes that the driver does not come with it. That is normal.",
    ),
    _harmless(
        "nv_warn_nothing_to_do",
        r"NV_WARN_NOTHING_TO_DO",
        "This machine has no NVSwitch, so the fabric manager has nothing to manage and is not needed.",
    ),
    _harmless(
        "dxgkio_query_adapter_info|dxgkio_is_feature_enabled",
        r"dxgkio_\w+: Ioctl failed",
        "The Windows graphics bridge of WSL prints this on healthy machines too.",
    ),
)

FAMILY = Family("benign", ROWS)
