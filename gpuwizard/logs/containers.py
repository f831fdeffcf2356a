"""Docker, Podman, Kubernetes and the NVIDIA container toolkit."""

from gpuwizard.logs.message import Family, Row, row

ROWS: tuple[Row, ...] = (
    row(
        "gpu-not-passed",
        "could not select device driver|unknown runtime specified nvidia|unresolvable cdi devices|"
        "gpu vendor from cdi|driver was not detected|insufficient nvidia.com/gpu|nvidia-container-runtime|"
        "invalid runtime name|docker default runtime",
        r"could not select device driver .{0,40}capabilities: \[\[\w*gpu|Unknown runtime specified nvidia|"
        r"unresolvable CDI devices|failed to discover GPU vendor from CDI|The NVIDIA Driver was not detected|"
        r"Insufficient nvidia\.com/gpu|nvidia-container-runtime\S{0,10}: executable file not found|"
        r"unknown or invalid runtime name: nvidia|docker default runtime to .?nvidia",
    ),
    row(
        "wsl-no-adapter",
        "wsl environment detected",
        r"WSL environment detected but no adapters were found",
    ),
    row(
        "driver-file-in-image",
        "file exists",
        r"file creation failed: .{0,300}(?P<library>lib(?:nvidia-ml|cuda|cudadebugger|nvidia-\w+)\.so[\d.]*): "
        r"file exists",
    ),
    row(
        "driver-too-old",
        "unsatisfied condition: cuda|unsatisfied condition: driver",
        r"unsatisfied condition: (?P<needs>(?:cuda|driver)\s?>=\s?[\d.]+)",
    ),
    row(
        "driver-library-not-in-host",
        "load library failed: libnvidia-ml",
        r"load library failed: libnvidia-ml\.so\.1",
    ),
    row(
        "image-wants-newer-driver",
        "built for nvidia driver release|built for a newer one",
        r"This container was built for NVIDIA Driver Release (?P<needs>[\d.]+) or later|"
        r"container was built for a newer one",
    ),
    row("toolkit-driver-error", "driver error: failed to process", r"driver error: failed to process request"),
    row("device-not-in-toolkit", "unknown device", r"nvidia-container-cli: device error: .{0,60}unknown device"),
)

FAMILY = Family("containers", ROWS)
