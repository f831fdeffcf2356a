"""Reads and writes Qt Linguist's .ts files."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

CONTEXT = "gpuwizard"


@dataclass(frozen=True)
class Entry:
    """One text and how it is said in the other language; an empty one is not finished."""

    source: str
    said: str = ""
    place: str = ""
    note: str = ""


def read(path: Path) -> dict[str, Entry]:
    """Returns the entries of a file by their English text; none where there is no file yet."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        said, where = message.find("translation"), message.find("location")
        finished = said is not None and said.get("type") is None
        place = where.get("filename", "") if where is not None else ""
        source = message.findtext("source", "")
        text = (said.text or "") if finished and said is not None else ""
        found[source] = Entry(source, text, place.removeprefix("../gpuwizard/"), message.findtext("extracomment", ""))
    return found


def write(path: Path, language: str, entries: list[Entry]) -> None:
    """Writes a file that Qt Linguist opens."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for entry in entries:
        context.append(_message(entry))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _message(entry: Entry) -> ET.Element:
    message = ET.Element("message")
    ET.SubElement(message, "location", filename=f"../gpuwizard/{entry.place}")
    ET.SubElement(message, "source").text = entry.source
    if entry.note:
        ET.SubElement(message, "extracomment").text = entry.note
    said = ET.SubElement(message, "translation")
    if entry.said:
        said.text = entry.said
    else:
        said.set("type", "unfinished")
    return message
