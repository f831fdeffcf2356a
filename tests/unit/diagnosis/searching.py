"""Machines made of a search path and libraries, and what their page of the search path says."""

from collections.abc import Sequence

from gpuwizard.diagnosis.pages import path
from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.libraries import Candidate, Component, LibraryFact
from gpuwizard.model.report import Seen
from gpuwizard.model.run import RunFacts, Stage
from gpuwizard.model.search import PathEntry, SearchFacts

CUDNN = "libcudnn.so.9"
WHEEL = f"/env/lib/python3.11/site-packages/nvidia/cudnn/lib/{CUDNN}"
NOT_SEARCHED = "path.not-on-search-path"
WORKS = RunFacts(tuple(Stage(name, on_gpu=True) for name in ("matmul", "conv2d", "fit")))


def entry(value: str, holds: Sequence[str] = (), exists: bool = True, same_as: int = -1, name: str = "") -> PathEntry:
    """An entry of LD_LIBRARY_PATH, or of PATH where the value is one of Windows."""
    variable = name or ("PATH" if "\\" in value or ";" in value else "LD_LIBRARY_PATH")
    return PathEntry(variable, value, exists, same_as, tuple(holds))


def case(
    *entries: PathEntry,
    libraries: Sequence[LibraryFact] = (),
    windows: bool = False,
    python: str = "/env/bin/python",
    toolkits: Sequence[Component] = (),
    driver: DriverFacts | None = None,
    run: RunFacts | None = None,
) -> Case:
    host = HostFacts("windows", "Windows 11", shell="powershell") if windows else HostFacts("linux", "Ubuntu 24.04")
    machine = MachineFacts(host, driver or DriverFacts(), tuple(toolkits), SearchFacts({"HOME": "/x"}, entries))
    return Case(machine, TargetFacts(python, "tensorflow", libraries=tuple(libraries), run=run or RunFacts()))


def stray(path: str, via: str = "LD_LIBRARY_PATH", better: str = "", name: str = CUDNN) -> LibraryFact:
    """An older cuDNN that is taken, with the newer one that it keeps from being used."""
    others = (Candidate(better, "9.3.0", False, "another copy is found first"),) if better else ()
    problem = "it is version 9.0.0, the build needs 9.3 or newer"
    return LibraryFact(name, "tensorflow", "9.*", "wrong-version", path, "9.0.0", via, others, problem=problem)


def fine(path: str, via: str = "LD_LIBRARY_PATH") -> LibraryFact:
    """A library that is found."""
    return LibraryFact(path.replace("\\", "/").rpartition("/")[2], "tensorflow", "", "found", path, "1.0", via)


def off_the_path(path: str, name: str = "") -> LibraryFact:
    """A library that lies where nobody looks."""
    name = name or path.replace("\\", "/").rpartition("/")[2]
    return LibraryFact(name, "tensorflow", "", "not-on-search-path", path, "1.0", "system")


def asks_for(*names: str) -> Finding:
    """The finding that names libraries which are not looked for where they lie."""
    return Finding(NOT_SEARCHED, "path", subject={"libraries": ", ".join(names)})


def rows(made: Case, *findings: Finding) -> list[Seen]:
    return list(path.page(made, findings).seen)


def entries(made: Case, *findings: Finding) -> list[Seen]:
    """The rows of entries."""
    return [row for row in rows(made, *findings) if " entry " in row.label]


def copies(made: Case, *findings: Finding) -> list[Seen]:
    """The rows that hold something to copy."""
    return [row for row in rows(made, *findings) if row.commands]


def corrected(made: Case, *findings: Finding, shell: str = "bash") -> str:
    """The command that corrects the value for one terminal, empty for none."""
    first = copies(made, *findings)[:1]
    return next((command.text for row in first for command in row.commands if command.shell == shell), "")
