"""The bars of the small chart: how fast GPU and processor multiply, and how fast memory is copied."""

import math
from collections.abc import Iterator

from gpuwizard.model.facts import Case
from gpuwizard.model.report import Bar
from gpuwizard.model.run import Speed, SpeedKind
from gpuwizard.model.view import cuda, value

PRODUCT, COPY = "Matrix product", "Copying data"
GFLOPS, GBS = "GFLOP/s", "GB/s"
BYTES_IN_GB = 1e9
COPIES: tuple[SpeedKind, ...] = ("to-gpu", "from-gpu")


def bars(case: Case) -> tuple[Bar, ...]:
    """Returns the bars of what was measured: the product on each GPU and the processor, then each GPU's copies.

    There is no bar for what was not measured, nor for a processor that is compared with nothing. Products are in
    GFLOP/s, copies in GB/s (10^9 bytes).
    """
    return (*_products(case), *_copies(case))


def _products(case: Case) -> Iterator[Bar]:
    measured = [speed for speed in case.run.speeds if speed.what == "matmul" and _counts(speed.value)]
    processor = max((speed.value for speed in measured if not speed.on_gpu), default=0.0)
    many = _many(case, measured)
    on_gpus = sorted((speed for speed in measured if speed.on_gpu), key=lambda speed: speed.gpu)
    for speed in on_gpus:
        # A GPU that a processor beats is worth a look, whatever its kind.
        mark = "ok" if speed.value > processor else "warn"
        yield Bar(_gpu(case, speed.gpu, many, named=True), _rounded(speed.value), GFLOPS, mark, PRODUCT)
    if on_gpus and processor:
        yield Bar("Processor", _rounded(processor), GFLOPS, "info", PRODUCT)


def _copies(case: Case) -> Iterator[Bar]:
    """The framework's own copies where it measured any, else those of the test with the driver alone.

    The two are made in different ways, so they never stand in one chart.
    """
    copied = [speed for speed in case.run.speeds if speed.what in COPIES and _counts(speed.value)]
    copied = copied or list(_driver_copies(case))
    many = _many(case, copied)
    for speed in sorted(copied, key=lambda speed: (speed.gpu, COPIES.index(speed.what))):
        name = _gpu(case, speed.gpu, many) if many else "the GPU"
        label = f"To {name}" if speed.what == "to-gpu" else f"From {name}"
        yield Bar(label, _rounded(speed.value), GBS, "ok", COPY)


def _driver_copies(case: Case) -> Iterator[Speed]:
    for test in value(case.driver.tests) or ():
        if test.to_gpu is not None and _counts(test.to_gpu):
            yield Speed("to-gpu", test.to_gpu / BYTES_IN_GB, gpu=test.index)
        if test.from_gpu is not None and _counts(test.from_gpu):
            yield Speed("from-gpu", test.from_gpu / BYTES_IN_GB, gpu=test.index)


def _many(case: Case, speeds: list[Speed]) -> bool:
    """Whether there is more than one GPU, so that each needs its number."""
    return len(case.run.gpus) > 1 or len({speed.gpu for speed in speeds if speed.on_gpu}) > 1


def _gpu(case: Case, position: int, many: bool, named: bool = False) -> str:
    """A GPU's name in the chart; of several it is numbered as the framework counts them."""
    if not many:
        return "GPU"
    name = _name(case, position) if named else ""
    return f"GPU {position}{f' ({name})' if name else ''}"


def _name(case: Case, position: int) -> str:
    """The product's name, where the framework lists just the GPUs that the driver gives: then they are in its order."""
    called = cuda(case)
    devices = called.devices if called is not None else ()
    if len(devices) != len(case.run.gpus) or position >= len(devices):
        return ""
    return devices[position].name.removeprefix("NVIDIA ").removeprefix("GeForce ")


def _counts(speed: float) -> bool:
    """Whether a number can be a speed."""
    return math.isfinite(speed) and speed > 0


def _rounded(speed: float) -> float:
    """Three digits: more would promise an exactness that a short measurement has not."""
    return float(f"{speed:.3g}")
