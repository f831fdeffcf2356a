"""Makes a machine's file of a report that `gpuwizard check --save report.json` has written.

    python tests/machines/compose/record.py report.json NAME "What machine this is" [OLD=NEW ...]

Each OLD=NEW rewrites a path: nothing of the real machine's folders may stay. Packages that no check looks at and the
middle of a long log are left out. `expected` is what gpuwizard says now; read it, and correct it where it is wrong.
"""

import sys
from pathlib import Path

import msgspec
from msgspec.structs import replace
from neighbours import not_there
from writing import FOLDER, short, text

from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts, TargetFacts
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.report import Report

KEPT = ("tensorflow", "torch", "jax", "numpy", "protobuf", "keras", "ml-dtypes")
LOG_ENDS = 3000


def rewritten(report: str, changes: list[str]) -> Facts:
    """The report's facts with every path rewritten."""
    for change in changes:
        old, _, new = change.partition("=")
        report = report.replace(old, new)
    return msgspec.json.decode(report, type=Report).facts


def trimmed(target: TargetFacts) -> TargetFacts:
    """One target without what no check looks at."""
    held = tuple(one for one in target.facts.distributions if one.name.startswith(KEPT))
    return replace(
        target,
        facts=replace(target.facts, distributions=held),
        libraries=tuple(fewer_candidates(library) for library in target.libraries),
        run=replace(target.run, log=shortened(target.run.log)),
        components=tuple(replace(one, path="") for one in target.components),
        seconds={},
    )


def fewer_candidates(library: LibraryFact) -> LibraryFact:
    """A library that was simply found needs no list of others."""
    return replace(library, candidates=()) if library.status == "found" else library


def shortened(log: str) -> str:
    """Head and tail of a long log."""
    return log if len(log) <= 2 * LOG_ENDS else log[:LOG_ENDS] + "\n[...]\n" + log[-LOG_ENDS:]


def expected(facts: Facts) -> dict[str, object]:
    """What gpuwizard says of it now."""
    result = judge(Case(facts.machine, facts.targets[0]))
    roles = {found.cause: found.role for found in result.findings if found.severity != "note"}
    layers = {layer.id: layer.status for layer in result.layers}
    told = {"root": result.root, "status": result.status, "roles": roles, "layers": layers}
    absent = not_there(result.root, roles)
    return {**told, "not": absent} if absent else told


def main(report: str, name: str, about: str, changes: list[str]) -> None:
    """Writes the file."""
    facts = rewritten(Path(report).read_text("utf-8"), changes)
    machine = replace(facts.machine, seconds={})
    facts = Facts(machine, (trimmed(facts.targets[0]),))
    told = {"about": about, "recorded": True, "expected": expected(facts), "facts": short(facts)}
    (FOLDER / f"{name}.json").write_text(text(told), "utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
