"""Measures how well reported troubles are judged from what is known of the machine and their log together.

    python benchmarks/judge_score.py CASES.jsonl [--wrong]

Each line of the file is a case: "log", "facts" (what its reporter told of the machine, in words), "platform",
"framework", "python", the label "cause", and "accept" (other answers that count as right). The facts go through all
checks, the log's likely causes come on top unless a fact rules them out, and the diagnosis names the root. "Facts
decide" counts the cases in which the facts change or confirm what the log says. By cause and by platform.
"""

import argparse
import collections
import json
import sys
from pathlib import Path

from explain_score import context
from reported_case import Told, case_of

from gpuwizard.checks import CHECKS
from gpuwizard.checks.log_on_machine import judge_log
from gpuwizard.diagnosis.diagnose import diagnose
from gpuwizard.logs.explain import explain
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding

# facts decide, exactly the label, label or accepted, the log alone right
Row = tuple[bool, bool, bool, bool]
HEAD = "cases facts  exact  right   log alone"
HARMLESS = "benign.log-noise"


def by_facts(case: Case) -> list[Finding]:
    """Returns what the checks find without the log."""
    found = [finding for check in CHECKS for finding in check.judge(case)]
    return [finding for finding in found if finding.cause != UNEXPLAINED and finding.severity == "failed"]


def measure(told: Told) -> tuple[Row, str | None]:
    """Returns the score of one case, and its root."""
    case, right = case_of(told), {told["cause"], *told.get("accept", ())}
    said = explain(told["log"], **context(told))
    matches = said.causes
    proven = by_facts(case)
    likely = list(judge_log(case, said))[:1]
    findings = diagnose(case, [*proven, *likely])
    root = findings[0].cause if findings else None
    decided = bool(proven) or [found.cause for found in likely] != [match.cause for match in matches[:1]]
    return (decided, root == told["cause"], root in right, bool(matches) and matches[0].cause in right), root


def show(title: str, scores: dict[str, list[Row]]) -> None:
    """Prints one table."""
    print(f"{title:34s} {HEAD}")
    for name, rows in sorted(scores.items()):
        exact, right, alone = (100 * sum(row[at] for row in rows) / len(rows) for at in (1, 2, 3))
        decided = sum(row[0] for row in rows)
        print(f"{name:34s} {len(rows):5d} {decided:5d} {exact:5.1f}% {right:5.1f}%     {alone:5.1f}%")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--wrong", action="store_true", help="print the cases whose root is not the label")
    options = parser.parse_args()
    tables: dict[str, dict[str, list[Row]]] = {
        kind: collections.defaultdict(list) for kind in ("cause", "platform", "all")
    }
    for line in options.cases.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        row, root = measure(told)
        for kind, key in (("cause", told["cause"]), ("platform", told.get("platform", "unknown")), ("all", "all")):
            tables[kind][key].append(row)
        if options.wrong and not row[2]:
            print(f"{told['id']}: {told['cause']} -> {root}")
    for kind, scores in tables.items():
        show(kind, scores)
    return 0


if __name__ == "__main__":
    sys.exit(main())
