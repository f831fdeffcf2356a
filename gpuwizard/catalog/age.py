"""How old the catalogue is: the day when its oldest table was checked, and from when on that deserves a word."""

from datetime import date

from gpuwizard.catalog import (
    cuda,
    cudnn,
    drivers,
    error_numbers,
    exit_status,
    gpu_devices,
    gpu_names,
    gpu_products,
    gpus,
    jax,
    libraries,
    library_names,
    msvc_runtime,
    packages,
    pip,
    tensorflow,
    torch,
    wsl,
    xids,
)

# Frameworks and drivers appear every few weeks: after this many days the newest of them are likely missing.
WARN_AFTER_DAYS = 90

CHECKED_DAYS: dict[str, date] = {
    "CUDA toolkits": cuda.CHECKED,
    "cuDNN": cudnn.CHECKED,
    "drivers": drivers.CHECKED,
    "error numbers": error_numbers.CHECKED,
    "exit codes": exit_status.CHECKED,
    "GPUs by PCI id": gpu_devices.CHECKED,
    "GPUs by name": min(gpu_names.CHECKED, gpu_products.CHECKED),
    "GPU generations": gpus.CHECKED,
    "JAX": jax.CHECKED,
    "libraries": min(libraries.CHECKED, library_names.CHECKED, msvc_runtime.CHECKED),
    "TensorFlow": tensorflow.CHECKED,
    "packages": packages.CHECKED,
    "pip": pip.CHECKED,
    "PyTorch": torch.CHECKED,
    "WSL": wsl.CHECKED,
    "faults of cards": xids.CHECKED,
}
AS_OF: date = min(CHECKED_DAYS.values())


def days_old(today: date) -> int:
    """Returns how many days ago the oldest table was checked; never below 0 (a clock that runs behind)."""
    return max(0, (today - AS_OF).days)


def is_stale(today: date) -> bool:
    """Returns whether the catalogue is so old that its answers need a word of warning."""
    return days_old(today) > WARN_AFTER_DAYS
