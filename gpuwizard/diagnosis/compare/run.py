"""What the framework did when it was really run: the import, the list of GPUs, the computations."""

import re
from collections.abc import Callable, Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told
from gpuwizard.model.layers import LayerId
from gpuwizard.model.run import CORE, FURTHER, RunFacts, Stage

_WORDS = {
    "import": "the import",
    "devices": "listing the GPUs",
    "matmul": "the matrix product",
    "conv2d": "the convolution",
    "fit": "a short training",
    "compile": "compiling",
    "fft": "the Fourier transform",
    "solve": "solving equations",
    "mixed": "mixed precision",
}
_ENDS = {"signal": "crashes", "timeout": "does not end", "flood": "drowns in messages", "exited": "ends Python"}
_NOISE = re.compile(r"0x[0-9a-f]+|\d{4}-\d\d-\d\d[ T][\d:.]+|\b\d{4,}\b|[0-9a-f]{12,}", re.IGNORECASE)
_OF_IMPORT = ("framework.*", "system.*", "unexplained")
_OF_GPU = ("runtime.*", "unexplained", "hardware.*", "driver.*", "framework.*", "system.*", "cudnn.*", "cuda.*")
_MUCH = 1.5  # Between two runs speeds differ by less than this.


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields how far the framework came, then how fast it was."""
    yield Ask("importing the framework", _import, "framework", shows=_OF_IMPORT).of(left, right)
    yield Ask("the framework's own list of GPUs", _gpus, "gpu-test", shows=_OF_GPU).of(left, right)
    yield Ask("the computation on the GPU", _core, "gpu-test", shows=_OF_GPU).of(left, right)
    for name in FURTHER:
        yield Ask(_WORDS[name], _further(name), "gpu-test", shows=_OF_GPU).of(left, right)
    yield from _speed(left, right)


def _import(side: Side) -> Told | None:
    run = side.case.run
    stage = run.stage("import")
    if stage is not None:
        return Told("works", "works", well=True) if stage.ok else _failed(stage, side)
    return _ended(run, "import", "")


def _gpus(side: Side) -> Told | None:
    stage = side.case.run.stage("devices")
    if stage is None:
        return _ended(side.case.run, "devices", "")
    if not stage.ok:
        return _failed(stage, side)
    count = len(side.case.run.gpus)
    # How many there are is told by the driver; what counts here is whether the framework sees any.
    said = f"{count} GPU{'' if count == 1 else 's'}"
    return Told(said, f"holds {said}", "some", well=True) if count else Told("empty")


def _core(side: Side) -> Told | None:
    run = side.case.run
    for name in CORE:
        stage = run.stage(name)
        if stage is None:
            return _ended(run, name, _WORDS[name])
        if not stage.ok:
            return _failed(stage, side, _WORDS[name])
        if not stage.on_gpu:
            return Told("on the processor", "runs on the processor instead", "cpu")
    return Told("works", "works", well=True)


def _further(name: str) -> Callable[[Side], Told | None]:
    def tell(side: Side) -> Told | None:
        stage = side.case.run.stage(name)
        if stage is None:
            return None
        return Told("works", "works", well=True) if stage.ok else _failed(stage, side)

    return tell


def _failed(stage: Stage, side: Side, at: str = "") -> Told:
    error = next((line.strip() for line in stage.error.splitlines() if line.strip()), stage.error_type)
    shown = side.places.of(error)[:160].rstrip(" .:")
    if not shown and stage.max_error is not None:
        return Told(f"wrong numbers{f' at {at}' if at else ''}", f"gives wrong numbers{f' at {at}' if at else ''}")
    where = f" at {at}" if at else ""
    said = f"fails{where}{f': {shown}' if shown else ''}"
    return Told(said, said, f"{stage.error_type} {_NOISE.sub('#', shown)}")


def _ended(run: RunFacts, stage: str, at: str) -> Told | None:
    """A child that died in this stage is an answer; one that never came to it is none."""
    if run.end.stage != stage or run.end.kind not in _ENDS:
        return None
    name = f" ({run.end.name})" if run.end.name else ""
    said = f"{_ENDS[run.end.kind]}{name}{f' at {at}' if at else ''}"
    return Told(said, said)


def _speed(left: Side, right: Side) -> Iterator[Item]:
    speeds = [_matmul(side.case.run) for side in (left, right)]
    if all(speeds):
        slow = max(speeds) / min(speeds) > _MUCH
        layer: LayerId = "gpu-test"
        one, other = (Told(f"{value:.0f} GFLOP/s", key=str(value) if slow else "alike") for value in speeds)
        yield Item("the speed of a matrix product on the GPU", (one, other), layer, weight="detail")


def _matmul(run: RunFacts) -> float:
    return max((one.value for one in run.speeds if one.what == "matmul" and one.on_gpu), default=0.0)
