"""How a machine's file is written: only what is particular about it, one value a line."""

from pathlib import Path
from typing import Any

import msgspec

FOLDER = Path(__file__).resolve().parent.parent


def short(item: Any) -> Any:
    """Leaves out what is the default: a file then shows only what is particular about its machine."""
    if isinstance(item, msgspec.Struct):
        config = item.__struct_config__
        told = {config.tag_field: config.tag} if config.tag_field else {}
        for spec in msgspec.structs.fields(item):
            value = getattr(item, spec.name)
            if spec.required or value != default(spec):
                told[spec.name] = short(value)
        return told
    if isinstance(item, tuple | list):
        return [short(inner) for inner in item]
    return {key: short(value) for key, value in item.items()} if isinstance(item, dict) else item


def default(spec: msgspec.structs.FieldInfo) -> Any:
    """The default of a field, made anew where it is made by a function."""
    if spec.default_factory is not msgspec.NODEFAULT:
        return spec.default_factory()
    return spec.default


def text(told: dict[str, Any]) -> str:
    """A machine's file."""
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode("utf-8") + "\n"
