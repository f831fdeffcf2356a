"""Recognises error texts of frameworks, drivers, loaders and installers. Pure: text in, messages out."""

from gpuwizard.logs import (
    belonging,
    benign,
    containers,
    context,
    cpu_math,
    cuda_runtime,
    general,
    jax,
    loader_linux,
    loader_windows,
    memory,
    nvml,
    pip,
    python_import,
    stated,
    tf_cuda_driver,
    tf_cudnn,
    tf_dso_loader,
    tf_gpu_device,
    told,
    tools,
    torch,
)
from gpuwizard.logs.blocks import Source
from gpuwizard.logs.message import Family, Message
from gpuwizard.logs.reader import Reader

# A line belongs to the first family that knows it, so the particular stand before the general.
FAMILIES: tuple[Family, ...] = (
    benign.FAMILY,
    containers.FAMILY,
    pip.FAMILY,
    tf_dso_loader.FAMILY,
    jax.FAMILY,
    tf_cuda_driver.FAMILY,
    tf_cudnn.FAMILY,
    memory.FAMILY,
    tf_gpu_device.FAMILY,
    torch.FAMILY,
    tools.FAMILY,
    nvml.FAMILY,
    loader_windows.FAMILY,
    loader_linux.FAMILY,
    python_import.FAMILY,
    cpu_math.FAMILY,
    cuda_runtime.FAMILY,
    told.FAMILY,
    general.FAMILY,
    context.FAMILY,
    stated.FAMILY,
    told.FACTS,
    belonging.FAMILY,
)

_READER = Reader(FAMILIES)


def read(log: Source) -> tuple[Message, ...]:
    """Returns the messages that are known, in the order of their lines, each form once.

    Args:
        log: A log as one text, as its lines, or as the bytes of a file, in one or in blocks.
    """
    return _READER.read(log)
