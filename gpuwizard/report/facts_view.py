"""Facts as labelled rows and tables, made from the data itself: a new fact appears without a change here."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec
from msgspec import Struct

from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import FRAMEWORK_TITLES
from gpuwizard.report.wording import duration, size

_ABBREVIATIONS = ("CPU", "CUDA", "cuDNN", "GPUs", "MIG", "NVML", "OS", "PCI", "PID", "UUID", "UVM")
_SHORT_FORMS = {word.lower(): word for word in _ABBREVIATIONS} | {"smi": "nvidia-smi", "libc": "C library"}
_BYTES = frozenset({"memory", "memory_total", "memory_free", "log_bytes"})
_SHOWN_APART = frozenset({"log"})
# Numbers for which -1 says that there is none.
_NONE_IS_MINUS_ONE = frozenset({"problem_code", "duplicate_of", "hidden_by"})


class Table(Struct, frozen=True):
    """Several things of one kind: a column for each field that any of them has."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Section(Struct, frozen=True):
    """Facts under one heading: single values, tables, and further sections."""

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    tables: tuple[Table, ...] = ()
    sections: tuple["Section", ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.rows or self.tables or self.sections)


def fact_sections(facts: Facts) -> list[Section]:
    """Returns all facts, the machine's first and then each target's. Fields without a value are left out."""
    machine = msgspec.to_builtins(facts.machine)
    sections = [_section("This computer", {"host": machine.pop("host"), **machine})]
    for target in facts.targets:
        title = f"{FRAMEWORK_TITLES[target.framework]} in {target.python}"
        sections.append(_section(title, msgspec.to_builtins(target)))
    return [section for section in sections if not section.empty]


def as_text(section: Section, indent: str = "") -> Iterator[str]:
    """Yields the lines of a section as plain text."""
    yield f"{indent}{section.title}"
    inner = indent + "  "
    for label, value in section.rows:
        yield f"{inner}{label}: {_one_line(value)}"
    for below in section.sections:
        yield from as_text(below, inner)
    for table in section.tables:
        yield f"{inner}{table.title}"
        for row in table.rows:
            told = (f"{column}: {_one_line(value)}" for column, value in zip(table.columns, row, strict=True) if value)
            yield f"{inner}  - " + "; ".join(told)


def label_of(name: str) -> str:
    """Returns a field's name for people: "compute_mode" becomes "Compute mode"."""
    words = [_SHORT_FORMS.get(word, word) for word in name.split("_")]
    text = " ".join(words)
    return text if words[0] in _SHORT_FORMS.values() else text[:1].upper() + text[1:]


def _section(title: str, fields: dict[str, Any], plain_names: bool = False) -> Section:
    rows, tables, sections = [], [], []
    for name, given in fields.items():
        value, note = _open_answer(given)
        label = name if plain_names else label_of(name)
        if name in _SHOWN_APART or _nothing(value, name):
            if note:
                rows.append((label, note))
        elif isinstance(value, dict):
            below = _section(f"{label} ({note})" if note else label, value, _is_mapping(name))
            sections += [] if below.empty else [below]
        elif isinstance(value, list | tuple) and isinstance(value[0], dict):
            tables += _tables(f"{label} ({note})" if note else label, list(value))
        else:
            rows.append((label, _scalar(name, value) + (f" ({note})" if note else "")))
    return Section(title, tuple(rows), tuple(tables), tuple(sections))


def _is_mapping(name: str) -> bool:
    """Returns whether the keys under a field are names from the machine, which stay as they are."""
    return name in ("variables", "seconds", "data", "subject")


def _open_answer(value: Any) -> tuple[Any, str]:
    """Takes found, absent and unknown apart: the value, and what is to be said about it."""
    if not isinstance(value, dict) or "answer" not in value:
        return value, ""
    if value["answer"] == "found":
        via = value.get("found_via", "")
        seen = value["value"]
        empty = "none" if _nothing(seen) else ""
        return seen, "; ".join(part for part in (empty, f"seen in {via}" if via else "") if part)
    if value["answer"] == "absent":
        looked = ", ".join(value["looked"])
        return None, f"not there (looked in {looked})" if looked else "not there"
    detail = f" ({value['detail']})" if value["detail"] else ""
    return None, f"not known: {value['reason']}{detail}"


def _tables(title: str, items: list[dict[str, Any]]) -> list[Table]:
    flat = [dict(_flat(item)) for item in items]
    columns = list(dict.fromkeys(name for item in flat for name in item))
    rows = tuple(tuple(item.get(name, "") for name in columns) for item in flat)
    return [Table(title, tuple(columns), rows)] if columns else []


def _flat(item: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, given in item.items():
        value, note = _open_answer(given)
        label = f"{prefix}{label_of(name)}"
        if _nothing(value, name):
            if note:
                yield label, note
        elif isinstance(value, dict):
            yield from _flat(value, f"{label} / ")
        elif isinstance(value, list | tuple) and isinstance(value[0], dict):
            yield label, "\n".join("; ".join(f"{key}: {text}" for key, text in _flat(part)) for part in value)
        else:
            yield label, _scalar(name, value)


def _scalar(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(_scalar(name, item) for item in value)
    if name in _BYTES and isinstance(value, int):
        return f"{size(value)} ({value} bytes)" if value >= 1024 else size(value)
    if isinstance(value, float) and "seconds" in name:
        return duration(value)
    return str(value)


def _nothing(value: Any, name: str = "") -> bool:
    if name in _NONE_IS_MINUS_ONE and value == -1:
        return True
    return value is None or value == "" or value in ([], (), {})


def _one_line(value: str) -> str:
    return re.sub(r"\s*\n\s*", " | ", value.strip())
