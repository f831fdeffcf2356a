"""What a library's search without loading promises, and whether really loading it kept the promise."""

from typing import Literal

from gpuwizard.model.libraries import LibraryFact

# How the answer of the loader can differ from that of the search.
Difference = Literal["", "refused", "crashed", "hung", "another-file", "loaded-after-all"]
# States in which the file that a fact names is not the one that the loader comes to.
_OUT_OF_REACH = ("missing", "not-on-search-path")
# Differences that keep a framework from the library, although its files look whole.
REFUSED: tuple[Difference, ...] = ("refused", "crashed", "hung")


def is_taken(library: LibraryFact) -> bool:
    """Whether the fact's path is a file that the loader itself comes to, whole or not."""
    if not library.path or library.status in _OUT_OF_REACH:
        return False
    # A copy in another version lies there under another name, and is only told of.
    return file_name(library.path).lower() == library.name.lower()


def expected_file(library: LibraryFact) -> str:
    """Returns the file that the loader should get into memory, empty where it should fail.

    A cuDNN whose parts are missing counts as broken, and still its main library can be loaded.
    """
    if not is_taken(library):
        return ""
    if library.status == "found" or any(one.would_load and one.path == library.path for one in library.candidates):
        return library.path
    return ""


def difference(library: LibraryFact) -> Difference:
    """Returns how really loading a library differed from what was expected; empty where both agree."""
    tried, expected = library.tried, expected_file(library)
    if tried is None:
        return ""
    if not expected:
        return "loaded-after-all" if tried.outcome == "loaded" else ""
    if tried.outcome == "failed":
        return "refused"
    if tried.outcome in ("crashed", "hung"):
        return tried.outcome
    return "another-file" if tried.same_file is False else ""


def file_name(path: str) -> str:
    """Returns the last part of a path of either system, also where Windows' path mixes both slashes."""
    return path.replace("\\", "/").rpartition("/")[2]
