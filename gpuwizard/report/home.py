"""Finds a home folder in text: as it is written by a system, a log, a URL or JSON, and under its short Windows name."""

import json
import re
import urllib.parse

from gpuwizard.report.common_names import is_common

# A path begins after anything that is not part of a path, after a compiler's -I or -L, or after file://.
_POSIX_BEGINS = r"(?:(?<![\w.~+\-/\\$%}\0])|(?<=file://)|(?<=\s-[A-Za-z])|(?<=^-[A-Za-z]))"
_DRIVE_BEGINS = r"(?<![A-Za-z0-9])"
# A name ends before a separator, before what cannot be in a name, or before a full stop that ends a sentence.
NAME_ENDS = r"(?=[/\\]|$|[.\-+](?!\w)|[^\w.\-+@~%])"
SEPARATOR = r"[/\\]{1,4}"  # four where a Windows path went through JSON twice


def is_windows_path(path: str) -> bool:
    """Returns whether a path begins with a drive letter or a share."""
    return re.match(r"[A-Za-z]:|\\\\", path) is not None


def home_pattern(home: str) -> str:
    """Returns a regular expression for the folder, empty where it is too general to be somebody's.

    `/` and single folders such as `/tmp` serve as a home in containers, and say nothing about a person.
    """
    windows = is_windows_path(home)
    parts = [part for part in re.split(r"[/\\]+" if windows else "/+", home) if part]
    if not parts or (len(parts) == 1 and (windows or (parts[0] != "root" and is_common(parts[0])))):
        return ""
    if windows:
        return _windows(home, parts)
    spellings = "|".join(dict.fromkeys(re.escape(text) for text in _spellings("/" + "/".join(parts))))
    return f"{_POSIX_BEGINS}(?:{spellings}){NAME_ENDS}"


def name_in_home(home: str) -> str:
    """Returns the last folder of a home that lies where homes lie, else an empty text."""
    parts = re.split(r"[/\\]+", home.rstrip("/\\"))
    return parts[-1] if len(parts) > 2 and parts[-2].lower() in ("home", "users") else ""


def _spellings(text: str) -> tuple[str, ...]:
    return text, urllib.parse.quote(text), json.dumps(text)[1:-1]


def _windows(home: str, parts: list[str]) -> str:
    share = home.startswith("\\\\")
    begins = r"(?<![\w/\\])[/\\]{2,4}" if share else _DRIVE_BEGINS
    folders = ["|".join(dict.fromkeys([_in_commands(part), *map(re.escape, _spellings(part))])) for part in parts]
    folders[-1] += "|" + _short_name(parts[-1])
    return f"(?i:{begins}{SEPARATOR.join(f'(?:{names})' for names in folders)}{NAME_ENDS})"


def _in_commands(name: str) -> str:
    """Returns a pattern for a name, also as commands spell it: a percent sign in quotes, a quotation mark doubled."""
    return re.sub("['\u2018\u2019\u201a\u201b]", r"\g<0>{1,2}", re.escape(name)).replace("%", '(?:%|"%")')


def _short_name(name: str) -> str:
    """Returns a pattern for the 8.3 name that Windows makes of a long one (ANNAMU~1)."""
    kept = re.sub(r"[+,;=\[\]]", "_", re.sub(r"[ .]", "", name))[:6]
    return re.escape(kept) + r"~\d{1,3}" if len(kept) > 1 else r"(?!)"
