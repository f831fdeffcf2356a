"""Facts about where libraries are searched: PATH, LD_LIBRARY_PATH and the variables that steer CUDA."""

import re

from msgspec import Struct

# Names of folders may hold a percent sign too, so two of them in different folders of a path are no variable.
_VARIABLE = re.compile(r"%[^%\\/:]+%")


def names_variable(entry: str) -> bool:
    """Returns whether an entry of Windows' PATH holds the name of a variable (%NAME%) instead of its value."""
    return _VARIABLE.search(entry) is not None


class PathEntry(Struct, frozen=True):
    """One entry of a search variable.

    Attributes:
        variable: "PATH" or "LD_LIBRARY_PATH".
        value: The entry as it stands there.
        exists: Whether it is a folder.
        duplicate_of: Position of the first entry that names the same folder, -1 for none.
        holds: GPU library files in it that matter here (file names).
    """

    variable: str
    value: str
    exists: bool = True
    duplicate_of: int = -1
    holds: tuple[str, ...] = ()


class SearchFacts(Struct, frozen=True):
    """The search path and the environment variables that matter for a GPU.

    Attributes:
        variables: Name to value, for those that are set (an empty value means set but empty).
        entries: The entries of PATH and LD_LIBRARY_PATH, in order.
    """

    variables: dict[str, str] = {}
    entries: tuple[PathEntry, ...] = ()
