"""What a person reads in the terminal: one cause, what to do about it, and both again at the end."""

from pathlib import Path

import msgspec

from gpuwizard.cli.output import Paint
from gpuwizard.cli.text import WIDTH, report_lines
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.report import Report, Result, Tool

MACHINES = Path(__file__).resolve().parents[2] / "machines"


def result_of(machine: str) -> Result:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{machine}.json").read_bytes())["facts"], Facts)
    return judge(Case(facts.machine, facts.targets[0]))


def lines_of(machine: str) -> list[str]:
    report = Report(tool=Tool(), results=(result_of(machine),))
    return list(report_lines(report, Paint(no_color=True)))


def test_the_last_lines_say_the_cause_and_the_first_fix_again() -> None:
    result = result_of("recorded-tf221-libcusolver")
    fix = next(found for found in result.findings if found.role == "root").fixes[0].title
    end = " ".join(line.strip() for line in lines_of("recorded-tf221-libcusolver") if line).partition("In short: ")[2]
    assert end.startswith("TensorFlow cannot use the GPU: libcusolver.so.11")
    assert end.endswith(f"What to do: {fix} (Fix 1 above).")


def test_beside_a_cause_only_the_causes_fixes_are_told() -> None:
    result = result_of("recorded-no-gpu")
    also = [found for found in result.findings if found.role == "also"]
    assert also
    assert all(found.fixes for found in also)
    text = "\n".join(lines_of("recorded-no-gpu"))
    assert all(found.title in text for found in also)
    assert "\n  (Mend the root cause first." in text
    assert not any(fix.title in text for found in also for fix in found.fixes)


def test_the_sentence_of_a_layer_stays_in_its_column() -> None:
    lines = lines_of("recorded-tf221-libcusolver")
    head = lines[3 : lines.index("The root cause") - 1]
    assert len(head) > 6  # One of them needs a second line.
    assert all(len(line) <= WIDTH for line in head)
    assert all(line[:35].strip() or line.startswith(" " * 36) for line in head)
