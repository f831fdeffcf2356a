"""The value that the search path should have, and the commands that give it that value. Pure."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from gpuwizard.causes.commands import Commands, by_powershell, set_variable, unset_variable
from gpuwizard.causes.quoting import UnquotableError, literal, quote
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import several
from gpuwizard.diagnosis.pages.path_entries import Entry, deciding, folder
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command
from gpuwizard.model.loading import file_name
from gpuwizard.model.report import Seen
from gpuwizard.model.view import is_windows

NOT_SEARCHED = "path.not-on-search-path"
# cmd reads no more than 8,191 characters of a line; what is longer would be cut without a word.
CMD_READS = 8000
NAMED = 3  # More folders than this are counted.
THIS_TERMINAL = "It holds for this terminal only."


class Corrected(Struct, frozen=True):
    """A corrected list of folders.

    Attributes:
        values: The entries that the variable should have.
        gone: Entries that are left out.
        front: Folders that come to stand before all others.
        behind: Entries that move behind others.
    """

    values: tuple[str, ...]
    gone: tuple[Entry, ...] = ()
    front: tuple[str, ...] = ()
    behind: tuple[Entry, ...] = ()


def corrected(case: Case, entries: Sequence[Entry], findings: Sequence[Finding]) -> Corrected | None:
    """Returns the corrected list, None where nothing is to correct. What is not understood stays as it is."""
    gone = [entry for entry in entries if _goes(entry)]
    kept = [entry for entry in entries if not _goes(entry)]
    front, behind = list(_missing(case, findings)), list[Entry]()
    for entry in [entry for entry in kept if entry.kind == "harmful"]:
        # Something else in it is needed: it stays, and the copies that fit come to stand before it.
        for wanted in (str(folder(case, file).parent) for file in entry.better):
            later = [other for other in kept if folder(case, other.value) == folder(case, wanted)]
            if later and kept.index(later[0]) > kept.index(entry):
                kept.remove(entry)
                kept.insert(kept.index(later[0]) + 1, entry)
                behind.append(entry)
            elif not later:
                front.append(wanted)
    there = [folder(case, entry.value) for entry in kept]
    separator = ";" if is_windows(case) else ":"
    new = [name for name in dict.fromkeys(front) if folder(case, name) not in there and separator not in name]
    values = (*new, *(entry.value for entry in kept))
    if values == tuple(entry.value for entry in entries):
        return None
    return Corrected(values, tuple(gone), tuple(new), tuple(dict.fromkeys(behind)))


def rows(case: Case, entries: Sequence[Entry], findings: Sequence[Finding]) -> Iterator[Seen]:
    """Yields what can be copied: the corrected value, and on Windows what corrects the user's own PATH for good."""
    variable = deciding(case)
    made = corrected(case, entries, findings) if entries or _is_unset(case, variable) else None
    if made is None:
        return
    here = _for_this_terminal(case, variable, made)
    mark = "warn" if made.front or made.behind or any(entry.kind == "harmful" for entry in made.gone) else "info"
    if here:
        label = f"{variable}, corrected"
        said = _says(made) if entries else f"It is not set so far. This sets it to {several(made.front)}."
        yield Seen(label, said, mark=mark, note=_lasts(case, mark), group=variable, commands=here)
    lasting = _for_good(made) if is_windows(case) and (made.gone or made.front) else ()
    if lasting:
        said = "Corrects the PATH of your own user, for all terminals that are opened from then on."
        note = (
            "No administrator is needed. Entries that stand in the PATH of the whole computer stay as they are: "
            "an administrator can change them in the Windows settings, under environment variables."
        )
        yield Seen("Your own PATH, corrected", said, note=note, group=variable, commands=lasting)


def _is_unset(case: Case, variable: str) -> bool:
    """Whether it was seen that the variable is not set. PATH always is: without entries nobody looked."""
    looked = bool(case.search.variables or case.search.entries)
    return looked and variable != "PATH" and not case.search.variables.get(variable)


def _goes(entry: Entry) -> bool:
    return entry.kind in ("dead", "doubled", "empty") or (entry.kind == "harmful" and entry.leave)


def _missing(case: Case, findings: Sequence[Finding]) -> Iterator[str]:
    """Yields the folders of libraries that lie where nobody looks. An app of the Store does not look into PATH."""
    if is_windows(case) and "windowsapps" in case.target.python.lower():
        return
    named = {
        name for found in findings if found.cause == NOT_SEARCHED for name in _names(found.subject.get("libraries", ""))
    }
    for library in case.target.libraries:
        # A file of another name would not be taken from there either.
        fits = file_name(library.path).lower() == library.name.lower()
        if library.status == "not-on-search-path" and library.name in named and fits:
            yield str(folder(case, library.path).parent)


def _names(text: str) -> list[str]:
    return [name for name in text.split(", ") if name]


def _says(made: Corrected) -> str:
    """Returns in one sentence what is changed."""
    kinds = [entry.kind for entry in made.gone]
    parts = [
        _counted(kinds.count("dead"), "folder that does not exist", "folders that do not exist"),
        _counted(kinds.count("doubled"), "repeated entry", "repeated entries"),
        _counted(kinds.count("empty"), "empty entry", "empty entries"),
    ]
    harmful = [entry.value for entry in made.gone if entry.kind == "harmful"]
    if len(harmful) > NAMED:
        harmful = [f"{len(harmful)} folders whose libraries do not fit"]
    out = [*harmful, *(part for part in parts if part)]
    changes = [f"left out: {_listed(out)}"] if out else []
    changes += [f"put first: {several(made.front)}"] if made.front else []
    changes += (
        [f"moved behind the copy that fits: {several([one.value for one in made.behind])}"] if made.behind else []
    )
    rest = "the rest is as it was" if made.values else "nothing else stands in it, so the variable is taken away"
    text = "; ".join((*changes, rest))
    return f"{text[0].upper()}{text[1:]}."


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _counted(count: int, one: str, many: str) -> str:
    return "" if count == 0 else f"{count} {one if count == 1 else many}"


def _lasts(case: Case, mark: str) -> str:
    tidies = "Nothing of this is in the way of the GPU: it only tidies up. " if mark == "info" else ""
    if is_windows(case):
        return f"{tidies}{THIS_TERMINAL}"
    return f"{tidies}{THIS_TERMINAL} To keep it, change the file that sets the variable, often ~/.bashrc."


def _for_this_terminal(case: Case, variable: str, made: Corrected) -> Commands:
    situation = Situation(case, Finding("path.shadowed"))
    if not made.values:
        return () if is_windows(case) else unset_variable(situation, variable)
    try:
        if not is_windows(case):
            return (Command("bash", f"export {variable}={quote('bash', ':'.join(made.values))}"),)
        return _whole(set_variable(situation, variable, ";".join(made.values)))
    except UnquotableError:
        return ()


def _whole(commands: Commands) -> Commands:
    return tuple(one for one in commands if one.shell != "cmd" or len(one.text) <= CMD_READS)


def _for_good(made: Corrected) -> Commands:
    """Returns what changes the user's own PATH: the machine's is only read, to find what stands in both.

    The process has one list made of both, and which entry comes from where is known only when the command runs.
    """
    try:
        gone = ", ".join(literal(one.value.rstrip("\\")) for one in made.gone if one.kind != "doubled")
        front = ", ".join(literal(name) for name in made.front)
    except UnquotableError:
        return ()
    script = (
        "$all = [string][Environment]::GetEnvironmentVariable('Path', 'Machine') -split ';'; "
        f"$seen = @({gone}) + @($all | ForEach-Object {{ $_.TrimEnd('\\') }}); $new = @(); "
        "$own = [string][Environment]::GetEnvironmentVariable('Path', 'User') -split ';'; "
        f"foreach ($one in @({front}) + $own) {{ $plain = $one.TrimEnd('\\'); "
        "if ($plain -and $seen -notcontains $plain) { $seen += $plain; $new += $one } }; "
        "[Environment]::SetEnvironmentVariable('Path', ($new -join ';'), 'User')"
    )
    return _whole(by_powershell(script))
