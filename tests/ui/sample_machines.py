"""Recorded machines as reports, judged as they are."""

from pathlib import Path

import msgspec

from gpuwizard.engine.judge import judge
from gpuwizard.engine.session import make_report
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.report import Report

MACHINES = Path(__file__).parents[1] / "machines"


def machine(name: str) -> Report:
    """A recorded machine as a report."""
    told = msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())
    facts = msgspec.convert(told["facts"], Facts)
    return make_report(facts, tuple(judge(Case(facts.machine, target)) for target in facts.targets))


def saved(folder: Path, name: str, report: Report) -> Path:
    """Saves a report as a colleague would hand it over."""
    path = folder / name
    path.write_bytes(msgspec.json.encode(report))
    return path
