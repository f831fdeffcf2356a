"""Measures how well explaining recognises what real frameworks printed in a lab of broken environments.

    python benchmarks/lab_score.py FOLDER [--wrong]

The folder holds `lab` and `by-release`; `lab_labels.toml`, beside this file, tells the right answer to each log. Only
what was printed is read: the first lines of a log of the lab, which say what was broken and how, are left out. Prints
how often the first answer is right, and one of the first three, over the logs that hold evidence; and how often
nothing was said where nothing was to be found. `--wrong` lists the rest, with the messages that led there.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

import tomllib

from gpuwizard.logs import read
from gpuwizard.logs.explain import explain
from gpuwizard.model.explained import NOISE

LABELS = Path(__file__).with_name("lab_labels.toml")
GROUPS = ("lab", "by-release")
HEAD = ("# CAUSE:", "# COMMAND:", "# rc=", "##### STD")
NOTHING = (NOISE, "none")


def printed(path: Path) -> str:
    """The log without the lines that were put before it to tell what was done."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(line for line in lines if not line.startswith(HEAD))


def unlabelled(folder: Path, labels: dict[str, dict[str, Any]]) -> list[str]:
    """Logs of the folder that no label speaks of, and labels without a log."""
    found = set()
    for group in GROUPS:
        known = {*labels[group], *labels["skipped"].get(group, ())}
        logs = {path.name for path in (folder / group).iterdir() if path.suffix in (".log", ".txt")}
        found |= {f"{group}/{name}" for name in known ^ logs if not name.endswith(".notes.txt")}
    return sorted(found)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--wrong", action="store_true", help="print the logs whose first answer is wrong")
    options = parser.parse_args()
    labels = tomllib.loads(LABELS.read_text(encoding="utf-8"))
    if loose := unlabelled(options.folder, labels):
        print("without a label or without a log:", ", ".join(loose), file=sys.stderr)
    print(f"{'':12s} {'evidence':>8s}  exact  first  three | nothing wrong  no false cause")
    whole: list[tuple[bool, ...]] = []
    silent: list[bool] = []
    for group in GROUPS:
        rows, quiet = judged(options.folder / group, labels[group], options.wrong)
        show(group, rows, quiet)
        whole += rows
        silent += quiet
    show("all", whole, silent)
    return 0


def judged(folder: Path, labels: dict[str, Any], wrong: bool) -> tuple[list[tuple[bool, ...]], list[bool]]:
    """Returns exactly, first and one of three right for each log with evidence, and silence for each without."""
    rows, quiet = [], []
    for name, label in labels.items():
        log = printed(folder / name)
        got = [match.cause for match in explain(log).causes if match.cause != NOISE]
        if label["cause"] in NOTHING:
            right = not got
            quiet.append(right)
        else:
            accepted = {label["cause"], *label.get("accept", ())}
            right = bool(got) and got[0] in accepted
            rows.append((got[:1] == [label["cause"]], right, bool(accepted & set(got[:3]))))
        if wrong and not right:
            print(f"{folder.name}/{name}: {label['cause']} -> {got[:4]}")
            for message in read(log):
                print(f"    {message.line}: {message.family} {message.kind}: {message.text[:110]}")
    return rows, quiet


def show(title: str, rows: list[tuple[bool, ...]], quiet: list[bool]) -> None:
    parts = " ".join(f"{100 * sum(column) / len(rows):5.1f}%" for column in zip(*rows, strict=True))
    said = f"{sum(quiet):3d} of {len(quiet)}" if quiet else "-"
    print(f"{title:12s} {len(rows):8d} {parts} | {len(quiet):13d}  {said:>14s}")


if __name__ == "__main__":
    sys.exit(main())
