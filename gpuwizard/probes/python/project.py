"""What the project in the working folder asks to be installed: the lines of its files that name a framework."""

import codecs
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from gpuwizard.model.interpreter import Request

# What asks for a framework. Names that pip knows no more are the reason for looking.
WATCHED = re.compile(r"(?:tensorflow|tf-nightly|torch|jax|jaxlib)(?:-(?:gpu|cpu|intel|macos|rocm))?")
PATTERNS = (
    "requirements*.txt",
    "requirements/*.txt",
    "pyproject.toml",
    "Pipfile",
    "setup.cfg",
    "environment*.yml",
    "environment*.yaml",
    "conda*.yml",
    "conda*.yaml",
)
MOST_FILES, MOST_CHARACTERS, MOST_REQUESTS = 12, 200_000, 20
# How Windows' editors and shells mark a text: `pip freeze > requirements.txt` in Windows PowerShell makes UTF-16, and
# pip reads that.
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_QUOTED = re.compile(r"[\"']([^\"'\n]{1,200})[\"']")
# Poetry and Pipenv: tensorflow-gpu = "^2.4", or = {version = "*", extras = [...]}.
_TABLE = re.compile(r"^\s*[\"']?(?P<name>[A-Za-z0-9][\w.-]{0,60})[\"']?\s*=\s*(?P<rest>[\"'{].{0,300})")
_VERSION_KEY = re.compile(r"version\s*=\s*[\"']([^\"']{1,100})[\"']")
_EXTRAS_KEY = re.compile(r"extras\s*=\s*\[([^\]]{0,100})\]")
_ABOUT_ITSELF = re.compile(r"^\s*(?:keywords|classifiers)\s*=\s*\[")
_PIP_PART = re.compile(r"^(?P<indent>\s*)-\s*pip:\s*(?:#.*)?$")


def requests(folder: str) -> tuple[Request, ...]:
    """Returns what the project's own files ask for; a file that cannot be read or understood is passed over.

    Args:
        folder: The working folder. Only it and its folder `requirements` are looked at.
    """
    found: list[Request] = []
    for path in _files(Path(folder)):
        name = path.relative_to(folder).as_posix()
        found += [Request(name, text) for text in _wanted_in(path)]
    return tuple(dict.fromkeys(found))[:MOST_REQUESTS]


def _files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for pattern in PATTERNS:
        try:
            found += sorted(path for path in folder.glob(pattern) if path.is_file())
        except (OSError, ValueError):
            continue
    return list(dict.fromkeys(found))[:MOST_FILES]


def _wanted_in(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            lines = _decoded(file.read(MOST_CHARACTERS)).splitlines()
    except OSError:
        return
    if path.suffix in (".yml", ".yaml"):
        lines = _pip_lines(lines)
    if path.suffix == ".toml":
        lines = _without_keywords(lines)
    for line in lines:
        yield from filter(None, (_plain(text) for text in _texts(path, line)))


def _decoded(raw: bytes) -> str:
    encoding = next((name for mark, name in MARKS if raw.startswith(mark)), "utf-8")
    return raw.decode(encoding, "replace")


def _texts(path: Path, line: str) -> Sequence[str]:
    """Returns the parts of a line that may be requirements."""
    plain = line.partition(" #")[0].strip()
    if not plain or plain.startswith("#"):
        return ()
    if path.name in ("pyproject.toml", "Pipfile"):
        table = _TABLE.match(plain)
        if table and WATCHED.fullmatch(canonicalize_name(table["name"])):
            return (_of_table(table["name"], table["rest"]),)
        return _QUOTED.findall(plain)
    if path.name == "setup.cfg":
        return (re.sub(r"^[a-z_]+\s*=(?!=)\s*", "", plain),)
    return (plain.removeprefix("- ").strip("\"'"),)


def _of_table(name: str, rest: str) -> str:
    """Turns Poetry's and Pipenv's manner of writing versions into pip's."""
    version = _VERSION_KEY.search(rest) if rest.startswith("{") else _QUOTED.match(rest)
    extras = _EXTRAS_KEY.search(rest)
    named = "[" + ",".join(part.strip(" \"'") for part in extras[1].split(",")) + "]" if extras else ""
    text = version[1].strip() if version else ""
    if text.startswith("^"):
        text = ">=" + text[1:]
    elif text.startswith("~") and not text.startswith("~="):
        text = "~=" + text[1:]
    elif text[:1].isdigit():
        text = "==" + text
    return f"{name}{named}{'' if text == '*' else text}"


def _pip_lines(lines: Sequence[str]) -> list[str]:
    """Returns what a conda file hands on to pip: conda's own packages have names of their own."""
    found: list[str] = []
    depth = -1
    for line in lines:
        start = _PIP_PART.match(line)
        indent = len(line) - len(line.lstrip())
        if start:
            depth = len(start["indent"])
        elif depth >= 0 and line.strip() and indent <= depth:
            depth = -1
        elif depth >= 0:
            found.append(line)
    return found


def _without_keywords(lines: Sequence[str]) -> list[str]:
    """Leaves out the lists in which a project only speaks of itself."""
    found: list[str] = []
    inside = False
    for line in lines:
        inside = inside or bool(_ABOUT_ITSELF.match(line))
        if not inside:
            found.append(line)
        inside = inside and "]" not in line
    return found


def _plain(text: str) -> str:
    """Returns name, extras and versions of a requirement on a framework; empty for all else."""
    try:
        asked = Requirement(text.partition(" --")[0].strip())
    except InvalidRequirement:
        return ""
    # Whether a marker holds is for the Python to say that installs it: what is not sure is not told.
    if asked.marker is not None or not WATCHED.fullmatch(canonicalize_name(asked.name)):
        return ""
    extras = f"[{','.join(sorted(asked.extras))}]" if asked.extras else ""
    return f"{canonicalize_name(asked.name)}{extras}{asked.specifier}"
