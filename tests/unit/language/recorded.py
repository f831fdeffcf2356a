"""What the window says of every recorded machine, in English, and the translations that are shipped.

Run as a program, it prints all of it in the given languages: in a process of its own words have other hashes.
"""

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import msgspec

from gpuwizard.engine.judge import judge
from gpuwizard.language.phrasebook import Phrasebook
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.finding import Finding
from gpuwizard.model.report import Result
from translations.ts_file import read
from translations.update import BUILT, FOLDER

MACHINES = Path(__file__).parents[2] / "machines"


@cache
def texts() -> dict[str, str]:
    """Returns every text with the name of a machine that has it."""
    found: dict[str, str] = {}
    for path in sorted(MACHINES.glob("*.json")):
        facts = msgspec.convert(msgspec.json.decode(path.read_bytes())["facts"], Facts)
        for target in facts.targets:
            for text in _texts(judge(Case(facts.machine, target))):
                found.setdefault(text, path.stem)
    found.pop("", None)
    return found


def _texts(result: Result) -> Iterator[str]:
    yield result.verdict
    for layer in result.layers:
        yield from (layer.summary, layer.compared)
        for row in layer.seen:
            yield from (row.label, row.value, row.note)
    for finding in result.findings:
        yield from _told(finding)
    yield from (step.why_now for step in result.plan)


def _told(finding: Finding) -> Iterator[str]:
    yield from (finding.title, finding.explanation)
    for seen in finding.evidence:
        yield from (seen.says, seen.found_via)
    for fix in finding.fixes:
        yield from (fix.title, fix.why, fix.verify, fix.undo, fix.takes)


@cache
def translations(language: str) -> dict[str, str]:
    """Returns the translations of a language by their English patterns."""
    return {source: entry.said for source, entry in read(FOLDER / f"gpuwizard_{language}.ts").items()}


@cache
def book(language: str) -> Phrasebook:
    """Returns the phrasebook that the window has in a language."""
    sources = json.loads((BUILT / "patterns.json").read_text(encoding="utf-8"))
    known = translations(language)
    return Phrasebook(sources, lambda source: known.get(source, ""))


@cache
def said(language: str) -> dict[str, str]:
    """Returns every text of the machines as it is said in a language."""
    return {text: book(language).say(text) for text in texts()}


if __name__ == "__main__":
    print(json.dumps([said(language) for language in sys.argv[1:]]))
