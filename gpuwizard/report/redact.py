"""Takes out of a report what names a person, a computer or a key, and leaves the rest as it is."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from gpuwizard.model.report import Report
from gpuwizard.report.commands import home_variable, use_home_variable
from gpuwizard.report.identity import DOMAIN_VARIABLES, Identity
from gpuwizard.report.names import Names, names_of
from gpuwizard.report.secrets_table import Placeholder, hide_secrets

_UUID = re.compile(
    r"(?<![\w-])(?P<kind>GPU|MIG)-(?:GPU-)?(?P<id>[0-9A-Fa-f]{6,8}(?:-[0-9A-Fa-f]{4}){0,3}(?:-[0-9A-Fa-f]{1,12})?)(?P<slice>/\d+/\d+)?"
    r"(?![\w-])"
)
_SECRET_KEY = re.compile(
    r"(?i)(?:^|[_-])(?:token|password|passwd|passphrase|secret|api[_-]?key|access[_-]?key|credentials?)(?:$|[_-])"
)
_KEYS = {
    "uuid": "uuid",
    "serial": "serial",
    "USER": "user",
    "LOGNAME": "user",
    "USERNAME": "user",
    "SUDO_USER": "user",
    "HOSTNAME": "host",
    "COMPUTERNAME": "host",
    **dict.fromkeys(DOMAIN_VARIABLES, "host"),
}
_PASSES = 4  # a change can lay open another one; two passes were always enough so far


def redact(report: Report, identity: Identity) -> Report:
    """Returns the report without names, keys and addresses. Doing it twice changes nothing more.

    Every text of every field is looked at, so that a new field is covered without a change here. In commands the
    home folder becomes the shell's variable; elsewhere it becomes `~`. GPUs are numbered in place of their UUIDs.

    Args:
        report: As the engine made it, or as it was loaded.
        identity: Whose names are hidden.
    """
    plain = msgspec.to_builtins(report)
    return msgspec.convert(_Redactor(names_of(identity), _uuids(report)).walk(plain), Report)


def redact_text(text: str, identity: Identity) -> str:
    """Returns any text, such as a log, without names, keys and addresses. Doing it twice changes nothing more."""
    return _Redactor(names_of(identity), {}).text(text)


class _Redactor:
    def __init__(self, names: Names, uuids: Mapping[str, int]) -> None:
        self._names = names
        self._uuids = dict(uuids)

    def walk(self, value: Any, key: str = "", parent: str = "") -> Any:
        """Returns the same data with every text redacted. `key` and `parent` are the fields that hold it."""
        if isinstance(value, str):
            return self._field(value, key, parent)
        if isinstance(value, list | tuple):
            return [self.walk(item, key, parent) for item in value]
        if isinstance(value, dict):
            if value.keys() == {"shell", "text"}:
                return {**value, "text": self._command(str(value["text"]), str(value["shell"]))}
            return {self._text(name): self.walk(item, name, key) for name, item in value.items()}
        return value

    def text(self, text: str) -> str:
        """Returns one text redacted."""
        return self._text(text)

    def _field(self, value: str, key: str, parent: str) -> str:
        if not value:
            return value
        if parent == "processes" and key == "name":
            return self._text(_program(value))
        if _SECRET_KEY.search(key):
            return "<secret>"
        kind = _KEYS.get(key)
        text = self._text(value)
        return f"<{kind}>" if kind and text == value and not text.startswith(("<", "GPU-<", "MIG-<")) else text

    def _text(self, text: str) -> str:
        return _settled(text, lambda now: self._once(now, _mark, "~"))

    def _command(self, text: str, shell: str) -> str:
        names = self._names
        variable = home_variable(shell, names.windows)

        def once(now: str) -> str:
            if names.home is not None:
                now = use_home_variable(now, shell, names.home, names.windows)
            return self._once(now, _bare_mark, variable)

        return _settled(text, once)

    def _once(self, text: str, placeholder: Placeholder, home: str) -> str:
        text = _UUID.sub(lambda found: self._label(found, placeholder), text)
        text = self._names.hide(text, placeholder, home)
        return hide_secrets(text, placeholder)

    def _label(self, found: re.Match[str], placeholder: Placeholder) -> str:
        wanted = found["id"].lower()
        # CUDA_VISIBLE_DEVICES may hold the beginning of a UUID only.
        known = next((number for uuid, number in self._uuids.items() if uuid.startswith(wanted)), 0)
        number = known or self._uuids.setdefault(wanted, len(self._uuids) + 1)
        return f"{found['kind']}-{placeholder(f'uuid-{number}')}{found['slice'] or ''}"


def _uuids(report: Report) -> dict[str, int]:
    """Returns the full UUIDs of the report in the order in which they stand there, numbered from 1."""
    text = msgspec.json.encode(report).decode()
    full = dict.fromkeys(found["id"].lower() for found in _UUID.finditer(text) if len(found["id"]) == 36)
    return {uuid: number for number, uuid in enumerate(full, 1)}


def _settled(text: str, change: Callable[[str], str]) -> str:
    for _ in range(_PASSES):
        changed = change(text)
        if changed == text:
            break
        text = changed
    return text


def _mark(kind: str) -> str:
    return f"<{kind}>"


def _bare_mark(kind: str) -> str:
    # < and > would redirect a command's input and output to files.
    return f"REDACTED-{kind.upper()}"


def _program(name: str) -> str:
    """Returns the last part of a program's path, without its arguments."""
    program = re.split(r"\s+(?=[-/\"'~]|[A-Za-z]:[\\/])", name.strip())[0]
    return re.split(r"[/\\]", program.strip("\"'").rstrip("/\\"))[-1] or name
