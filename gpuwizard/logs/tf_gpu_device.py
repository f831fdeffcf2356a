"""What TensorFlow says about GPUs as devices: found, ignored, asked for in vain, configured too late."""

from gpuwizard.logs.message import Family, Row, row

ROWS: tuple[Row, ...] = (
    row(
        "gpu-works",
        "device:gpu:|created tensorflow device",
        r"Creat(?:ed|ing) (?:TensorFlow )?device \(?/(?:job:\S{1,60}/)?device:GPU:\d+\)? ?(?:with|->|\()",
    ),
    row(
        "compute-capability-too-low",
        "ignoring visible gpu device",
        r"Ignoring visible gpu device .{0,200}with Cuda compute capability (?P<capability>\d+\.\d+)\. The minimum "
        r"required Cuda capability is (?P<minimum>\d+\.\d+)",
    ),
    row(
        "kernels-not-built",
        "not built with cuda kernel binaries",
        r"not built with CUDA kernel binaries compatible with compute capability (?P<capability>\d+\.\d+[a-z]?)",
    ),
    row(
        "windows-gpu-dropped",
        "not available on native windows",
        r"GPU support is not available on native Windows for TensorFlow >= 2\.11",
    ),
    row(
        "build-without-cuda",
        "built with cuda|built_with_cuda|is_cuda_build",
        r"Built[_ ]with[_ ]CUDA\W{1,4}False|is_built_with_cuda\(\)\W{0,6}False|'is_cuda_build': False",
    ),
    row(
        "gpu-count-zero",
        "num gpus available|physical gpus",
        r"Num GPUs Available: {1,4}0\b|\b0 Physical GPUs",
    ),
    row(
        "gpu-count-zero",
        "is_gpu_available",
        r"is_gpu_available\(\)\W{0,12}(?:(?:as|is|returns?|gives) )?\W{0,6}False\b",
        span=2,
    ),
    row("gpu-works", "num gpus available", r"Num GPUs Available: {1,4}[1-9]"),
    row("gpu-works", "physicaldevice(name", r"PhysicalDevice\(name='/physical_device:GPU:\d"),
    row("gpu-list-empty", "[]", r"^\W{0,4}\[\]\s*$|GPUs?[^\[\]]{0,30}\[\]\s*$"),
    # TensorFlow's words for a copy to the GPU that found no room there.
    row(
        "copy-to-gpu-failed",
        "dst tensor is not initialized|failed copying input tensor|_stream_->ok()",
        r"Dst tensor is not initialized|[HD]2[HD]_stream_->ok\(\)|"
        r"Failed copying input tensor from \S{0,80}CPU:\d+ to \S{0,80}GPU:\d+",
    ),
    row(
        "libraries-skipped",
        "xla_gpu",
        r"(?:Registered|Available) devices: \[[^\]]{0,120}\bCPU\b(?![^\]]{0,200}(?<!XLA_)GPU)[^\]]{0,200}XLA_GPU",
    ),
    row(
        "no-known-devices",
        "registered devices: [cpu|op 'cudnn",
        r"Registered devices: \[CPU(?:, XLA_CPU(?:_JIT)?)?\]|No OpKernel was registered to support Op '?Cudnn",
    ),
    # What ran on the GPU before this line failed: a kernel that wrote outside its memory, or no memory for it.
    row(
        "gpu-state-broken", "gpu sync failed|cudnn out-of-bounds", r"GPU sync failed|Detected cudnn out-of-bounds write"
    ),
    row("session-failed", "failed to create session", r"InternalError: Failed to create session"),
    row("no-known-devices", "no known devices", r"Device mapping: no known devices"),
    row("no-supported-device", "no supported devices found", r"no supported devices found for platform CUDA"),
    row(
        "device-name-unknown",
        "device specification|unknown device|cannot assign a device",
        r"(?:Could not satisfy (?:explicit )?device specification '|Cannot assign a device for operation .{0,200}/)"
        r"(?P<device>\S{0,60}gpu:\d{1,3})",
        span=2,
    ),
    row(
        "device-name-unknown",
        "unknown device",
        r"(?P<device>/(?:job:\S{1,80}/)?device:GPU:\d{1,3}) unknown device|unknown device.{0,40}GPU:\d",
    ),
    row(
        "configured-too-late",
        "cannot be modified after|cannot set memory growth on device|memory growth must be set|must be set before gpus",
        r"(?:Physical|Virtual|Visible|Logical) devices cannot be modified after being initialized|"
        r"parallelism cannot be modified after initialization|"
        r"Memory growth must be set before GPUs|Cannot set memory growth on device when|"
        r"must be set before GPUs have been initialized",
    ),
    # The function raises this class for nothing else, whatever its words.
    row(
        "configured-too-late",
        "context.py",
        r"eager[/\\]context\.py\", line \d{1,6}, in "
        r"(?:set_(?:memory_growth|visible_devices|logical_device_configuration)|"
        r"(?:intra|inter)_op_parallelism_threads)\b.{0,300}?\bRuntimeError\b",
        span=5,
    ),
    # Keras names what it was asked for and what it has: another GPU, or none at all.
    row(
        "device-name-unknown",
        "this machine only has",
        r"expect the following devices.{0,200}this machine only has: \[[^\]]{0,200}gpu:\d",
    ),
    row(
        "gpu-count-zero",
        "this machine only has",
        r"expect the following devices.{0,200}this machine only has: \[[^\]]{0,80}\]",
    ),
    row(
        "device-name-unknown",
        "visible_device_list|valid range is|invalid device id|device_count() is|device < num_gpus",
        r"listed an invalid GPU id '(?P<device>\d+)'|Invalid device ordinal value \((?P<ordinal>\d+)\)|"
        r"AssertionError: Invalid device id|on CUDA device \d+ but torch\.cuda\.device_count\(\) is [1-9]|"
        r"device >= 0 && device < num_gpus",
    ),
)

FAMILY = Family("tf_gpu_device", ROWS)
