"""Recorded machines as reports, and the same machine looked at another day, by somebody else."""

import random
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from gpuwizard.engine.compare import compare_reports
from gpuwizard.engine.judge import judge
from gpuwizard.engine.session import make_report
from gpuwizard.model.comparison import Comparison
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.report import Report

MACHINES = Path(__file__).resolve().parents[2] / "machines"
NAMES = tuple(sorted(path.stem for path in MACHINES.glob("*.json")))
NAMES_OF_SIDES = ("works.json", "fails.json")


@cache
def report(name: str) -> Report:
    """A machine as a report, judged as it is."""
    return report_of(msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())["facts"])


def report_of(facts: Any) -> Report:
    """Facts as a report, judged as they are."""
    told = msgspec.convert(facts, Facts)
    return make_report(told, tuple(judge(Case(told.machine, target)) for target in told.targets))


def compared(left: Report, right: Report) -> Comparison:
    """Two reports side by side."""
    told = compare_reports(left, right, NAMES_OF_SIDES)
    assert isinstance(told, Comparison), told
    return told


def another_day(name: str, seed: int) -> Report:
    """The same machine, looked at again: other times and processes, another user, another folder, another order."""
    chance = random.Random(seed)
    told = msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())["facts"]
    moved = _moved(msgspec.json.encode(_again(told, chance)).decode(), chance)
    return msgspec.structs.replace(report_of(msgspec.json.decode(moved)), created="2027-01-02T03:04:05Z")


def _again(value: Any, chance: random.Random, key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _again(item, chance, name) for name, item in value.items()}
    if isinstance(value, list):
        held = [_again(item, chance, key) for item in value]
        if key in ("distributions", "components", "cudnn", "libraries", "toolkits", "file_problems", "nodes"):
            chance.shuffle(held)
        return held
    if key in ("pid", "temperature"):
        return chance.randrange(10, 90)
    if key == "memory_free" and value:
        return max(0, value - chance.randrange(1 << 20))
    if key in ("seconds", "again") and value is not None:
        return value * chance.uniform(0.98, 1.02)
    return f"GPU-{chance.randrange(1 << 30):x}" if key == "uuid" and value else value


def _moved(text: str, chance: random.Random) -> str:
    user = chance.choice(("otto", "anna.b", "研究"))
    for home in ("/home/user", "C:\\\\Users\\\\user"):
        text = text.replace(f"{home}/project/.venv", f"{home}/work/{user}-env")
        text = text.replace(f"{home}\\\\project\\\\.venv", f"{home}\\\\work\\\\{user}-env")
        text = text.replace(home, home.replace("user", user))
    return text
