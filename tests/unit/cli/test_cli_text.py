"""What a person reads in the terminal: one cause, what to do about it, and both again at the end."""

import re
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


def test_a_fix_in_two_parts_is_one_fix() -> None:
    lines = [line.strip() for line in lines_of("windows-tf221-no-gpu-build")]
    names = [line.partition(": ")[0] for line in lines if re.match(r"Fix\b.*: ", line)]
    assert names[:3] == ["Fix 1", "Fix 1, then", "Fix 2"]
    assert "Fix 1, then: Step 2: in the Ubuntu window" in "\n".join(lines)


def test_beside_a_cause_only_the_causes_fixes_are_told() -> None:
    result = result_of("recorded-no-gpu")
    also = [found for found in result.findings if found.role == "also"]
    assert also
    assert all(found.fixes for found in also)
    text = "\n".join(lines_of("recorded-no-gpu"))
    assert all(found.title in text for found in also)
    assert "\n  (Mend the root cause first." in text
    assert not any(fix.title in text for found in also for fix in found.fixes)


def test_two_things_to_mend_are_told_as_steps_in_order() -> None:
    result = result_of("linux-numpy-conflict-and-no-driver")
    first, second = result.plan
    lines = [line.strip() for line in lines_of("linux-numpy-conflict-and-no-driver")]
    start = lines.index("What to do, in this order")
    one = next(number for number, line in enumerate(lines) if line.startswith(f"Step 1: {first.fix.title}"))
    two = next(number for number, line in enumerate(lines) if line.startswith(f"Step 2: {second.fix.title}"))
    assert lines.index("The root cause") < start < one < two
    assert "Needs an administrator for step 2." in lines[start:one]
    assert "Needs one restart of the computer, after step 2." in lines[start:one]
    for step in result.plan:
        assert all(row.strip() in lines for command in step.fix.commands for row in command.text.splitlines())
    # A fix that stands in the plan is told once.
    assert not any(line.startswith(("Fix:", "Fix 1:")) for line in lines)
    assert lines[-2].endswith("(step 1 of 2 above).") or lines[-3].endswith("(step 1 of 2 above).")


def test_the_day_of_the_knowledge_is_told_last_and_warned_of_when_it_is_old() -> None:
    def end(created: str) -> str:
        report = Report(tool=Tool(knowledge="2026-11-21"), created=created, results=(result_of("linux-healthy"),))
        return " ".join(list(report_lines(report, Paint(no_color=True)))[-3:])

    assert end("2027-02-19T08:00:00Z").endswith("Versions and drivers known as of 21 November 2026.")
    assert "91 days old" in end("2027-02-20T08:00:00Z")
    assert "Update gpuwizard" in end("2027-02-20T08:00:00Z")


def test_the_sentence_of_a_layer_stays_in_its_column() -> None:
    lines = lines_of("recorded-tf221-libcusolver")
    head = lines[3 : lines.index("The root cause") - 1]
    assert len(head) > 6  # One of them needs a second line.
    assert all(len(line) <= WIDTH for line in head)
    assert all(line[:35].strip() or line.startswith(" " * 36) for line in head)
