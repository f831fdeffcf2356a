"""Turns the text of a profile into a Profile, or into every problem that it has, each with its key and line."""

import difflib
import re
from collections.abc import Iterator, Mapping
from typing import Any, get_args

import msgspec

from gpuwizard.setup import toml_lines, wishes
from gpuwizard.setup.profile import Profile, ProfileProblem

LIMIT = 64 * 1024
_AT_LINE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")
_BOM = "\ufeff"
_KINDS = {str: "a text in quotation marks", bool: "true or false, without quotation marks"}
Tables = Mapping[str, Any]


def read_profile(data: bytes) -> Profile | tuple[ProfileProblem, ...]:
    """Returns the profile that a file holds, or all that is wrong with it, in the order of the lines.

    Args:
        data: The file's bytes, UTF-8.
    """
    if len(data) > LIMIT:
        return (ProfileProblem(f"A profile is a small text; this file is larger than {LIMIT >> 10} KB."),)
    try:
        text = data.decode("utf-8").removeprefix(_BOM).replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return (ProfileProblem("The file is not UTF-8 text: save it as UTF-8 in your editor.", line=line),)
    try:
        tables = toml_lines.parse(text)
    except ValueError as error:
        return (_no_toml(str(error), text),)
    problems = tuple(_problems(tables, text))
    return problems or msgspec.convert(tables, Profile)


def _no_toml(message: str, text: str) -> ProfileProblem:
    found = _AT_LINE.search(message)
    line = int(found[1]) if found and found[1] else text.rstrip("\n").count("\n") + 1
    reason = _AT_LINE.sub("", message).strip().rstrip(".")
    plain = "".join(sign if sign.isprintable() else "?" for sign in reason)
    return ProfileProblem(f"This is not valid TOML ({plain}).", line=line)


def _problems(tables: Tables, text: str) -> list[ProfileProblem]:
    lines = toml_lines.lines_of(text)
    found = [_placed(problem, lines, text) for problem in (*_shape(tables), *wishes.problems(tables))]
    return sorted(found, key=lambda problem: problem.line or 1 << 30)


def _placed(found: wishes.Problem, lines: Mapping[toml_lines.Path, int], text: str) -> ProfileProblem:
    path = found.path
    line = next((lines[path[:count]] for count in range(len(path), 0, -1) if path[:count] in lines), 0)
    if found.value:
        line = toml_lines.line_of_text(text, line, found.value)
    return ProfileProblem(found.says, ".".join(path), line)


def _shape(tables: Tables) -> Iterator[wishes.Problem]:
    """Yields what has the wrong name or kind, or is missing."""
    sections = {field.name: field for field in msgspec.structs.fields(Profile)}
    for name in tables:
        if name not in sections:
            yield wishes.Problem((name,), _unknown(name, list(sections), "section", tables))
    for name, section in sections.items():
        held = tables.get(name, {})
        if not isinstance(held, dict):
            yield wishes.Problem((name,), f"Write it as a section of its own: [{name}] on one line, its keys below.")
            continue
        yield from _section(name, section.type, held)


def _section(name: str, kind: type[msgspec.Struct], held: Tables) -> Iterator[wishes.Problem]:
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for key in held:
        if key not in fields:
            yield wishes.Problem((name, key), _unknown(key, list(fields), "key", held))
    for key, field in fields.items():
        if key in held:
            says = _value(held[key], field.type)
            if says:
                yield wishes.Problem((name, key), says)
        elif field.required:
            yield wishes.Problem((name, key), f"This key is missing: the section [{name}] must have it.")


def _unknown(name: str, known: list[str], what: str, there: Tables) -> str:
    free = [one for one in known if one not in there]
    near = difflib.get_close_matches(name, free, 1, 0.5) or difflib.get_close_matches(name, known, 1, 0.6)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}."
    return f"There is no {what} of this name; {hint}"


def _value(value: object, kind: Any) -> str:
    """Returns why a value does not fit its field, empty where it does."""
    try:
        msgspec.convert(value, kind, strict=True)
    except (msgspec.ValidationError, UnicodeError) as error:
        return _why(value, _bare(kind), str(error))
    return ""


def _why(value: object, kind: Any, error: str) -> str:
    choices = get_args(kind)
    if choices and isinstance(choices[0], str):
        near = difflib.get_close_matches(str(value), choices, 1)
        hint = f" Did you mean {near[0]}?" if near else ""
        return f"This must be one of {', '.join(choices)}.{hint}"
    if kind in _KINDS and not isinstance(value, kind):
        return f"This must be {_KINDS[kind]}."
    if kind is str:
        return _text(str(value), error)
    return 'This must be a list of texts: ["one", "two"].'


def _text(value: str, error: str) -> str:
    if not value:
        return "This must not be empty."
    if "length" in error:
        return "This text is too long."
    if "://" in value or "/" in value:
        return "This must be the name of an environment variable, not an address: addresses do not belong in a profile."
    if value[:1].isdigit():
        return "This must be a version of numbers and dots, such as 550.54.14."
    return "This does not have the form that it needs: a version such as 550.54.14, or the name of a variable."


def _bare(kind: Any) -> Any:
    """Takes the description off a type."""
    while hasattr(kind, "__metadata__"):
        kind = get_args(kind)[0]
    return kind
