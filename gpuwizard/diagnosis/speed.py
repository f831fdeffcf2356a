"""Measured speeds in words: how much faster the GPU is here than the processor. Pure, for pages and charts alike."""

from gpuwizard.model.facts import Case
from gpuwizard.model.run import Speed, SpeedKind

# Within this factor two short measurements say no more than that both are alike.
ALIKE = 1.3
WHOLE_FROM = 10


def product(case: Case, on_gpu: bool) -> Speed | None:
    """Returns the matrix product that was measured on the first GPU, or on the processor; None where there is none."""
    return _first(case, "matmul", on_gpu)


def copy(case: Case, what: SpeedKind) -> Speed | None:
    """Returns the copy `to-gpu` or `from-gpu` of the first GPU, None where it was not measured."""
    return _first(case, what, True)


def _first(case: Case, what: SpeedKind, on_gpu: bool) -> Speed | None:
    found = [speed for speed in case.run.speeds if speed.what == what and speed.on_gpu == on_gpu and speed.value > 0]
    return min(found, key=lambda speed: speed.gpu, default=None)


def ratio(case: Case) -> float | None:
    """Returns how many times as fast the GPU multiplies matrices as the processor, None where one is not known."""
    gpu, processor = product(case, True), product(case, False)
    return gpu.value / processor.value if gpu is not None and processor is not None else None


def sentence(case: Case) -> str:
    """Says how GPU and processor compare, in one sentence; empty where one of them was not measured."""
    times = ratio(case)
    if times is None:
        return ""
    if times > ALIKE:
        return f"The GPU is {_number(times)} times faster here than the processor."
    if times < 1 / ALIKE:
        return f"The GPU is {_number(1 / times)} times slower here than the processor."
    return "The GPU is no faster here than the processor."


def _number(times: float) -> str:
    return f"{times:.0f}" if round(times, 1) >= WHOLE_FROM else f"{times:.1f}"


def figure(speed: Speed) -> str:
    """Returns a speed with its unit: "19,500 GFLOP/s", "187 GFLOP/s", "11.9 GB/s"; three digits, no more is certain.

    The unit is that of the chart, where the GPU and the processor share one.
    """
    digits = _digits(speed.value)
    return f"{digits} GFLOP/s" if speed.what == "matmul" else f"{digits} GB/s"


def _digits(value: float) -> str:
    rounded = float(f"{value:.3g}")
    return f"{rounded:,.0f}" if rounded >= 1000 else f"{rounded:g}"
