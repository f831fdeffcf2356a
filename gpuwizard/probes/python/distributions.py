"""The packages in a folder, each read once. Only the head of its metadata is parsed: below it stands a whole README."""

from collections.abc import Iterator, Mapping, Sequence
from email import message_from_string
from email.message import Message
from importlib import metadata
from os import PathLike
from typing import Any

from packaging.utils import canonicalize_name

from gpuwizard.catalog.distributions import OWNERS
from gpuwizard.model.layers import FrameworkName

# Where the fields stand: of a wheel, of an old egg folder, of an egg that is one file. In the order of importlib.
FIELDS = ("METADATA", "PKG-INFO", "")


class ReadOnce(metadata.Distribution):
    """A distribution that keeps its fields: importlib's own parses the whole file for each field that is asked for."""

    def __init__(self, found: metadata.Distribution) -> None:
        self._found = found
        self._fields: Any = None

    def read_text(self, filename: str) -> str | None:
        """Returns the text of a file of its metadata, None where there is none."""
        return self._found.read_text(filename)

    def locate_file(self, path: str | PathLike[str]) -> Any:
        """Returns where a file of the package lies."""
        return self._found.locate_file(path)

    @property
    def metadata(self) -> Any:
        """The fields, without the description below them."""
        if self._fields is None:
            self._fields = self._parsed()
        return self._fields

    def _parsed(self) -> "Message[str, str]":
        text = next((text for name in FIELDS if (text := self.read_text(name))), "")
        # Source: the core metadata specification: the description stands below the first empty line.
        return message_from_string(text.partition("\n\n")[0] + "\n\n")


def in_folder(folder: str) -> Iterator[metadata.Distribution]:
    """Yields the distributions that a folder of packages holds."""
    for found in metadata.distributions(path=[folder]):
        yield ReadOnce(found)


def installed_in(site_packages: Sequence[str]) -> dict[str, metadata.Distribution]:
    """Returns the distributions by normalised name; the first folder wins, as for an import."""
    found: dict[str, metadata.Distribution] = {}
    for folder in site_packages:
        for distribution in in_folder(folder):
            name = _name(distribution)
            if name:
                found.setdefault(name, distribution)
    return found


def frameworks(installed: Mapping[str, metadata.Distribution]) -> tuple[FrameworkName, ...]:
    """Returns the frameworks that metadata names."""
    return tuple(name for name, owners in OWNERS.items() if any(owner in installed for owner in owners))


def _name(distribution: metadata.Distribution) -> str:
    """Returns the normalised name, or an empty text for metadata that is broken beyond reading."""
    try:
        name = distribution.metadata["Name"]
    except (KeyError, OSError, TypeError, UnicodeDecodeError):
        return ""
    return canonicalize_name(str(name)) if name else ""
