"""A pretended JAX with GPUs, which computes with NumPy: shows what the child does where there are several.

What PRETEND names, by device and operation, goes wrong: "cuda:1 matmul raise, cuda:0 fft wrong, cuda:2 matmul crash".
"""

from collections.abc import Mapping

JAX = r"""
import os
from types import SimpleNamespace
import numpy as real

__version__ = "0.10.2"
config = SimpleNamespace()
NAMES = os.environ.get("PRETEND_GPUS", "2")
FAULTS = [tuple(one.split()) for one in os.environ.get("PRETEND", "").split(",") if one.strip()]


class Device:
    def __init__(self, name, platform):
        self.name, self.platform = name, platform

    def __str__(self):
        return self.name


GPUS = [Device("cuda:%d" % index, "gpu") for index in range(int(NAMES))]
PROCESSOR = Device("TFRT_CPU_0", "cpu")


class Array(real.ndarray):
    device = None

    def __array_finalize__(self, other):
        self.device = getattr(other, "device", None)

    def devices(self):
        return {self.device}

    def block_until_ready(self):
        return self


def devices(kind=None):
    if kind == "cpu":
        return [PROCESSOR]
    return GPUS or [PROCESSOR]


def device_put(array, device):
    placed = real.array(array).view(Array)
    placed.device = device
    return placed


def on(device, name, result):
    for where, what, deed in FAULTS:
        if (where, what) == (str(device), name):
            if deed == "crash":
                os.abort()
            if deed == "raise":
                raise RuntimeError("pretended trouble of %s in %s" % (where, what))
            result = result + 1
    return device_put(result, device)


def named(name, function):
    return lambda *arrays: on(arrays[0].device, name, function(*[real.asarray(array) for array in arrays]))


def conv(image, kernel, window_strides, padding):
    image, kernel, device = real.asarray(image), real.asarray(kernel), image.device
    padded = real.pad(image, ((0, 0), (0, 0), (1, 1), (1, 1)))
    total = sum(padded[:, :, r:r + 28, c:c + 28] * kernel[:, 0, r, c].reshape(1, 32, 1, 1)
                for r in range(3) for c in range(3))
    return on(device, "conv2d", total)


def grad(loss):
    def slope(weight, *others):
        parts = []
        for index in range(weight.shape[0]):
            step = real.zeros(weight.shape)
            step[index] = 1.0
            plain = [real.asarray(other, "float64") for other in (weight, *others)]
            up, down = loss(plain[0] + step, *plain[1:]), loss(plain[0] - step, *plain[1:])
            parts.append([(up - down) / 2.0])
        return real.array(parts)
    return slope


def jit(function):
    return lambda *arrays: on(arrays[0].device, "jit", function(*[real.asarray(array) for array in arrays]))


numpy = SimpleNamespace(
    matmul=named("matmul", lambda left, right: left @ right), mean=real.mean, tanh=real.tanh, exp=real.exp,
    arctan2=real.arctan2, fft=SimpleNamespace(fft=named("fft", real.fft.fft)),
    linalg=SimpleNamespace(solve=named("solve", real.linalg.solve)),
)
lax = SimpleNamespace(conv=conv)
"""


def files() -> Mapping[str, str]:
    """The files of the pretended package."""
    return {"jax/__init__.py": JAX, "jaxlib/__init__.py": '__version__ = "0.10.2"\n'}
