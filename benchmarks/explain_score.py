"""Measures how well logs are explained.

    python benchmarks/explain_score.py CASES.jsonl [--no-context] [--wrong]

Each line of the file is a case: "id", "log", "cause", "accept" (other answers that count as right), and, where
known, "platform", "framework" and "python". Prints how often the first answer is right, and one of the first
three, in all, by cause and by platform.
"""

import argparse
import collections
import json
import re
import sys
from pathlib import Path

from gpuwizard.logs.explain import Explanation, explain

PLATFORMS = {"windows": "windows", "linux": "linux", "wsl": "wsl", "docker": "container"}
Score = dict[str, list[tuple[bool, bool, bool]]]


def context(case: dict[str, str]) -> dict[str, str | None]:
    """What somebody would pass on the command line for this case."""
    named = re.match(r"(tensorflow|torch|jax)\b(?:-\w+)?\s*v?(\d+\.\d+[\w.+]*)?", case.get("framework") or "")
    python = re.match(r"\d+\.\d+", case.get("python") or "")
    framework = (f"{named[1]}=={named[2]}" if named[2] else named[1]) if named else None
    return {
        "on": PLATFORMS.get(case.get("platform", "")),
        "framework": framework,
        "python": python[0] if python else None,
    }


def answers(result: Explanation) -> list[str]:
    return [match.cause for match in result.causes]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("cases", type=Path)
    parser.add_argument("--no-context", action="store_true", help="use the log alone")
    parser.add_argument("--wrong", action="store_true", help="print the cases whose first answer is wrong")
    options = parser.parse_args()
    by_cause: Score = collections.defaultdict(list)
    by_platform: Score = collections.defaultdict(list)
    calibration: dict[int, list[bool]] = collections.defaultdict(list)
    for line in options.cases.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        result = explain(case["log"], **({} if options.no_context else context(case)))
        got, right = answers(result), {case["cause"], *case.get("accept", ())}
        row = (got[:1] == [case["cause"]], got[:1] != [] and got[0] in right, bool(right & set(got[:3])))
        by_cause[case["cause"]].append(row)
        by_platform[case.get("platform", "unknown")].append(row)
        if result.causes:
            calibration[int(result.causes[0].confidence * 10)].append(row[1])
        if options.wrong and not row[1]:
            print(f"{case['id']}: {case['cause']} -> {[(m.cause, m.confidence) for m in result.causes[:4]]}")
    for title, scores in (("cause", by_cause), ("platform", by_platform)):
        show(title, scores)
    for tenth, rows in sorted(calibration.items()):
        print(f"confidence {tenth / 10:.1f}..: {sum(rows):3d} of {len(rows):3d} right")
    show("all", {"all": [row for rows in by_cause.values() for row in rows]})
    return 0


def show(title: str, scores: Score) -> None:
    print(f"{title:34s} cases  exact  first  three")
    for name, rows in sorted(scores.items()):
        parts = (100 * sum(row[index] for row in rows) / len(rows) for index in range(3))
        print(f"{name:34s} {len(rows):5d} " + " ".join(f"{part:5.1f}%" for part in parts))


if __name__ == "__main__":
    sys.exit(main())
