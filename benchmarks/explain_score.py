"""Measures how well logs are explained.

    python benchmarks/explain_score.py CASES.jsonl [--no-context] [--wrong]

Each line of the file is a case: "id", "log", "cause", "accept" (other answers that count as right), and, where
known, "platform", "framework", "python", "kind" and "difficulty". Prints how often the first answer is right, and one
of the first three: by cause, platform, difficulty and kind, for the log alone and with what is known of its origin.
The last lines leave sources out: a row that recognises messages in no other report (or in no other collection) is
taken away before a report is read, so that they tell what to expect of a report that nobody has seen.
"""

import argparse
import collections
import itertools
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from gpuwizard.logs import FAMILIES
from gpuwizard.logs.explain import Explanation, explain, weigh
from gpuwizard.logs.message import Facts
from gpuwizard.logs.message import Row as MessageRow
from gpuwizard.logs.reader import Reader
from gpuwizard.model.explained import NOISE

PLATFORMS = {"windows": "windows", "linux": "linux", "wsl": "wsl", "docker": "container"}
KINDS = ("platform", "difficulty", "kind")
Case = dict[str, Any]
Row = tuple[bool, bool, bool]
Score = dict[str, list[Row]]


def context(case: Case) -> dict[str, str | None]:
    """What somebody would pass on the command line for this case."""
    named = re.match(r"(tensorflow|torch|jax)\b(?:-\w+)?\s*v?(\d+\.\d+[\w.+]*)?", case.get("framework") or "")
    python = re.match(r"\d+\.\d+", case.get("python") or "")
    framework = (f"{named[1]}=={named[2]}" if named[2] else named[1]) if named else None
    return {
        "on": PLATFORMS.get(case.get("platform", "")),
        "framework": framework,
        "python": python[0] if python else None,
    }


def score(case: Case, result: Explanation) -> Row:
    """Exactly the label, first answer right, one of the first three right. Nothing said of harmless lines is right."""
    got, right = [match.cause for match in result.causes] or [NOISE], {case["cause"], *case.get("accept", ())}
    return got[0] == case["cause"], got[0] in right, bool(right & set(got[:3]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--no-context", action="store_true", help="use the log alone for the tables")
    parser.add_argument("--wrong", action="store_true", help="print the cases whose first answer is wrong")
    options = parser.parse_args()
    cases: list[Case] = [json.loads(line) for line in options.cases.read_text(encoding="utf-8").splitlines()]
    tables: dict[str, Score] = {kind: collections.defaultdict(list) for kind in ("cause", *KINDS)}
    calibration: dict[int, list[bool]] = collections.defaultdict(list)
    for case in cases:
        result = explain(case["log"], **({} if options.no_context else context(case)))
        row = score(case, result)
        for kind, table in tables.items():
            table[case.get(kind) or "unknown"].append(row)
        if result.causes:
            calibration[int(result.causes[0].confidence * 10)].append(row[1])
        if options.wrong and not row[1]:
            print(f"{case['id']}: {case['cause']} -> {[(m.cause, m.confidence) for m in result.causes[:4]]}")
    for kind, table in tables.items():
        show(kind, table)
    for tenth, right in sorted(calibration.items()):
        print(f"confidence {tenth / 10:.1f}..: {sum(right):3d} of {len(right):3d} right")
    show("all", summary(cases))
    return 0


def summary(cases: list[Case]) -> Score:
    """The whole file: with context, the log alone, and with sources left out."""
    served = rows_by_case(cases)
    collection = {case["id"]: case["id"].rpartition("-")[0] for case in cases}
    return {
        "log with context": [score(case, explain(case["log"], **context(case))) for case in cases],
        "log alone": [score(case, explain(case["log"])) for case in cases],
        "its own report left out": [left_out(case, served, lambda other, me: other == me) for case in cases],
        "its own collection left out": [
            left_out(case, served, lambda other, me: collection[other] == collection[me]) for case in cases
        ],
    }


def left_out(case: Case, served: dict[str, set[int]], same: Callable[[str, str], bool]) -> Row:
    """Reads a case with those rows alone that also serve a report of another source, or none at all."""
    every = set().union(*served.values())
    elsewhere = set().union(*(rows for other, rows in served.items() if not same(other, case["id"])))
    kept = reader(lambda index: index not in every or index in elsewhere)
    return score(case, weigh(kept.read(case["log"]), **context(case)))


def rows_by_case(cases: list[Case]) -> dict[str, set[int]]:
    """Returns, by case, the rows that recognise a message in it, each row by its place among all rows."""
    hits: set[int] = set()
    noting = reader(lambda index: True, hits.add)
    served = {}
    for case in cases:
        hits.clear()
        noting.read(case["log"])
        served[case["id"]] = set(hits)
    return served


def reader(keep: Callable[[int], bool], note: Callable[[int], None] = lambda index: None) -> Reader:
    """Returns a reader with some of the rows, each of which notes that it was used."""
    numbers = itertools.count()
    families = []
    for family in FAMILIES:
        numbered = [(next(numbers), row) for row in family.rows]
        rows = tuple(noted(row, index, note) for index, row in numbered if keep(index))
        families.append(msgspec.structs.replace(family, rows=rows))
    return Reader(tuple(families))


def noted(row: MessageRow, index: int, note: Callable[[int], None]) -> MessageRow:
    def refine(facts: Facts) -> Facts | None:
        known = row.refine(facts) if row.refine else facts
        if known is not None:
            note(index)
        return known

    return msgspec.structs.replace(row, refine=refine)


def show(title: str, scores: Score) -> None:
    print(f"{title:34s} cases  exact  first  three")
    for name, rows in sorted(scores.items()):
        parts = (100 * sum(row[index] for row in rows) / len(rows) for index in range(3))
        print(f"{name:34s} {len(rows):5d} " + " ".join(f"{part:5.1f}%" for part in parts))


if __name__ == "__main__":
    sys.exit(main())
