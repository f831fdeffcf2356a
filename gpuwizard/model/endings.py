"""The endings of the files that a report is saved in. What else speaks of them takes them from here."""

from typing import Literal

# Under an ending of our own the JSON is opened with gpuwizard by a double click.
OWN = ".gpuwizard"
ZIP = ".zip"
FORMAT_OF: dict[str, Literal["html", "json", "md"]] = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    OWN: "json",
    ".md": "md",
}
# A zip holds a report in all formats.
SAVED = (*FORMAT_OF, ZIP)
READ = (*(ending for ending, form in FORMAT_OF.items() if form == "json"), ZIP)


def listed(*endings: str) -> str:
    """Returns endings as a sentence names them: ".json, .md or .zip"."""
    return f"{', '.join(endings[:-1])} or {endings[-1]}"


SAVED_AS = listed(*(ending for ending in SAVED if ending != ".htm"))
READ_AS = listed(*READ)
