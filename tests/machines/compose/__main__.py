"""Writes the composed machines to the folder above, or says which of them are not as written there.

    python tests/machines/compose          write them
    python tests/machines/compose --check  exit code 1 and the names of files that differ
"""

import sys
from pathlib import Path
from typing import Any

import msgspec
import enclosed
import linux_driver
import linux_framework
import linux_libraries
import windows_driver
import windows_framework
from machine import Machine

FOLDER = Path(__file__).resolve().parent.parent
ROOMS = (windows_driver, windows_framework, linux_driver, linux_framework, linux_libraries, enclosed)


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


def text(machine: Machine) -> str:
    """The whole file of one machine."""
    about = f"{machine.about}. Composed by hand from documented behaviour."
    told = {"about": about, "recorded": False, "expected": machine.expected(), "facts": short(machine.facts)}
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode("utf-8") + "\n"


def main(check: bool) -> int:
    """Writes or compares every machine."""
    differ = []
    for machine in (machine for room in ROOMS for machine in room.MACHINES):
        path = FOLDER / f"{machine.name}.json"
        if not check:
            path.write_text(text(machine), "utf-8", newline="\n")
        elif not path.is_file() or path.read_text("utf-8") != text(machine):
            differ.append(path.name)
    print("\n".join(differ), end="\n" if differ else "")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
