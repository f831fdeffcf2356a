"""Each entry of the variable that decides where libraries are looked for, and what is to be said of it. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Literal

from msgspec import Struct

from gpuwizard.diagnosis.pages.path_harm import Misfit, misfits, serves
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.report import Seen
from gpuwizard.model.search import PathEntry, names_variable
from gpuwizard.model.view import cuda, is_windows

# `open`: written in a way that only the loader or Windows itself can tell what it comes to; never touched.
Kind = Literal["dead", "doubled", "empty", "harmful", "useful", "plain", "open"]
MARKS: dict[Kind, str] = {
    "dead": "warn",
    "doubled": "warn",
    "empty": "warn",
    "open": "warn",
    "harmful": "bad",
    "useful": "ok",
}
SHOWN = 4  # More names of libraries than this make a row unreadable.
STUBS = "stubs"


class Entry(Struct, frozen=True):
    """An entry with its verdict.

    Attributes:
        position: Its place in the variable, from 1.
        value: As it stands there.
        kind: What it is.
        note: What is to be said of it, empty for nothing.
        mark: `bad`, `warn`, `ok` or `info`.
        leave: Whether it can go: nothing that fits is loaded from it.
        better: Files that should be found before those in it.
    """

    position: int
    value: str
    kind: Kind = "plain"
    note: str = ""
    mark: str = "info"
    leave: bool = True
    better: tuple[str, ...] = ()


def deciding(case: Case) -> str:
    """Returns the variable in which the loader looks for libraries."""
    return "PATH" if is_windows(case) else "LD_LIBRARY_PATH"


def folder(case: Case, text: str) -> PurePath:
    """Returns a path as this system compares them."""
    return PureWindowsPath(text) if is_windows(case) else PurePosixPath(text)


def judged(case: Case, findings: Sequence[Finding]) -> tuple[Entry, ...]:
    """Returns the entries of the deciding variable, in order."""
    variable = deciding(case)
    entries = [entry for entry in case.search.entries if entry.variable == variable]
    harm = _by_entry(case, entries, misfits(case, variable, findings))
    good = _by_entry(case, entries, serves(case, variable, findings))
    return tuple(
        _judged(case, entries, place, harm.get(place, ()), tuple(one.name for one in good.get(place, ())))
        for place in range(len(entries))
    )


def rows(entries: Iterable[Entry], variable: str) -> Iterator[Seen]:
    """Yields a row for each entry."""
    for entry in entries:
        label = f"{variable} entry {entry.position}"
        value, is_path = (entry.value, True) if entry.value else ("(empty)", False)
        yield Seen(label, value, mark=entry.mark, note=entry.note, group=variable, is_path=is_path)


def _by_entry(case: Case, entries: Sequence[PathEntry], files: Iterable[Misfit]) -> dict[int, tuple[Misfit, ...]]:
    """Returns the files by the place of the entry that the loader takes them from."""
    found: dict[int, tuple[Misfit, ...]] = {}
    for file in files:
        place = _place(case, entries, file)
        if place is not None:
            found[place] = (*found.get(place, ()), file)
    return found


def _place(case: Case, entries: Sequence[PathEntry], file: Misfit) -> int | None:
    """The entry that names the file's folder; where links hide it, the first one that holds a file of that name."""
    lies_in = folder(case, file.path).parent
    usable = [(place, entry) for place, entry in enumerate(entries) if entry.value and entry.duplicate_of < 0]
    named = [place for place, entry in usable if folder(case, entry.value) == lies_in]
    name = folder(case, file.name)
    holding = [place for place, entry in usable if any(folder(case, held) == name for held in entry.holds)]
    return next(iter((*named, *holding)), None)


def _judged(
    case: Case, entries: Sequence[PathEntry], place: int, harm: tuple[Misfit, ...], good: tuple[str, ...]
) -> Entry:
    kind, note = _verdict(case, entries, place, harm, good)
    mark = MARKS.get(kind, "info")
    if kind == "harmful" and not harm and not _pretends_now(case, entries[place]):
        mark = "warn"
    better = tuple(dict.fromkeys(one.better for one in harm if one.better))
    return Entry(place + 1, entries[place].value, kind, note, mark, not good, better)


def _verdict(
    case: Case, entries: Sequence[PathEntry], place: int, harm: tuple[Misfit, ...], good: tuple[str, ...]
) -> tuple[Kind, str]:
    entry = entries[place]
    if not entry.value:
        if is_windows(case):
            return "plain", "it has no effect"
        return "empty", "it stands for the current folder, so that any file there may be taken"
    if not entry.exists:
        odd = _odd(case, entry.value)
        return ("open", odd) if odd else ("dead", "this folder does not exist")
    if entry.duplicate_of >= 0:
        return "doubled", _repeats(entries, place)
    if harm:
        return "harmful", "; ".join(one.why for one in harm[:SHOWN])
    if _is_stubs(case, entry):
        return "harmful", "made for building programs only: its libcuda.so pretends to be the driver"
    held = f"holds {_some(entry.holds)}" if entry.holds else ""
    return ("useful", f"{_some(good)} {'is' if len(good) == 1 else 'are'} taken from here") if good else ("plain", held)


def _odd(case: Case, value: str) -> str:
    """Returns why it cannot be told whether such an entry is a folder, empty where it can."""
    if not is_windows(case):
        return "only the loader knows what this comes to" if "$" in value or ";" in value else ""
    if '"' in value:
        return "written in quotation marks, so Windows does not look here for libraries"
    if names_variable(value):
        return "holds the name of a variable that is not set"
    return "this network folder cannot be reached now" if value.startswith(("\\\\", "//")) else ""


def _repeats(entries: Sequence[PathEntry], place: int) -> str:
    first = entries[place].duplicate_of
    known = first < place and entries[first].value != entries[place].value
    spelled = f" ({entries[first].value})" if known and entries[first].value else ""
    return f"the same folder as entry {first + 1}{spelled}, so it has no effect"


def _is_stubs(case: Case, entry: PathEntry) -> bool:
    pretends = any(name.startswith("libcuda.so") for name in entry.holds)
    return not is_windows(case) and pretends and folder(case, entry.value).name == STUBS


def _pretends_now(case: Case, entry: PathEntry) -> bool:
    """Whether a stub is found under the name that programs open, or was seen to be loaded."""
    called = cuda(case)
    loaded = called is not None and folder(case, called.library).parent == folder(case, entry.value)
    return loaded or "libcuda.so.1" in entry.holds


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return ", ".join(names[:SHOWN]) + more
