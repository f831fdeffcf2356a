"""Reads the lines of the framework's child. Whatever stands in them, reading never fails: no fact, no mention."""

import math
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from gpuwizard.model.run import Speed, SpeedKind, Stage
from gpuwizard.probes.channel import Line

# Beyond these a number is no position of a GPU, and no size of anything that was measured.
MOST_GPUS, MOST_BYTES = 1024, 2**48
KINDS: tuple[SpeedKind, ...] = get_args(SpeedKind)


def stages(lines: Sequence[Line]) -> tuple[Stage, ...]:
    """Returns the stages that were finished, in order."""
    return tuple(_stage(line) for line in lines if "stage" in line)


def speeds(lines: Sequence[Line]) -> tuple[Speed, ...]:
    """Returns what was measured, in order."""
    told = [line["speeds"] for line in lines if isinstance(line.get("speeds"), list)]
    return tuple(speed for rows in told for row in rows if isinstance(row, dict) for speed in _speed(row))


def mapped(lines: Sequence[Line]) -> tuple[str, ...]:
    """Returns the files of the last list: libraries are opened as they are needed."""
    told = [line["files"] for line in lines if line.get("note") == "mapped" and isinstance(line.get("files"), list)]
    return tuple(str(path) for path in told[-1]) if told else ()


def open_stage(lines: Sequence[Line]) -> tuple[str, int]:
    """Returns the stage that was begun and not finished with the GPU it ran on; an empty name where all were."""
    begun = [(text(line["begin"]), position(line)) for line in lines if "begin" in line]
    done = {(text(line["stage"]), position(line)) for line in lines if "stage" in line}
    return begun[-1] if begun and begun[-1] not in done else ("", 0)


def text(value: Any) -> str:
    """Returns a value as text, empty for none."""
    return "" if value is None else str(value)


def position(line: Line) -> int:
    """Returns the position of the GPU that a line tells of, 0 where it tells none."""
    value = line.get("gpu")
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST_GPUS else 0


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _stage(line: Line) -> Stage:
    again, data = _number(line.get("again")), line.get("data")
    return Stage(
        name=text(line["stage"]),
        ok=line.get("ok", True) is True,
        seconds=round(_number(line.get("seconds")) or 0.0, 3),
        device=text(line.get("device")),
        on_gpu=_flag(line.get("on_gpu")),
        max_error=_number(line.get("max_error")),
        error_type=text(line.get("error_type")),
        error=text(line.get("error")),
        data={str(key): str(value) for key, value in data.items()} if isinstance(data, dict) else {},
        gpu=position(line),
        again=None if again is None else round(again, 6),
    )


def _speed(row: dict[str, Any]) -> Iterator[Speed]:
    kind = next((kind for kind in KINDS if kind == row.get("what")), None)
    value, size = _number(row.get("value")), _number(row.get("size"))
    if kind is None or value is None or value <= 0:
        return
    yield Speed(
        kind,
        float(f"{value:.4g}"),
        on_gpu=row.get("on_gpu", True) is True,
        gpu=position(row),
        device=text(row.get("device")),
        size=int(size) if size is not None and 0 <= size < MOST_BYTES else 0,
    )
