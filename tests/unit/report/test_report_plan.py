"""The plan and the age of the knowledge, in the formats that people read, and that nothing of them names anybody."""

import pytest
from msgspec.structs import replace

from gpuwizard.catalog import age
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command, Fix, PlanStep
from gpuwizard.model.report import Report, Result, Tool
from gpuwizard.report import redact, to_html, to_json, to_markdown
from gpuwizard.report.fix_names import fix_names
from gpuwizard.report.knowledge import WARN_AFTER_DAYS, day_text, knowledge_text, knowledge_warning
from gpuwizard.report.plan_view import (
    is_planned,
    last_word,
    next_parts,
    other_fixes,
    other_ways,
    plan_asks,
    shown_plan,
)

from .samples import ANNA, LINUX, PLANNED
from .test_html import Page

RESULT = PLANNED.results[0]
STEP = PlanStep(Fix("Do it"), ("driver.missing",))


def step(admin: bool = False, restart: bool = False, takes: str = "") -> PlanStep:
    return replace(STEP, fix=Fix("Do it", needs_admin=admin, needs_restart=restart, takes=takes))


def test_one_step_is_no_plan() -> None:
    alone = replace(RESULT, plan=RESULT.plan[:1])
    assert shown_plan(alone) == ()
    assert other_fixes(RESULT.findings[0], alone) == RESULT.findings[0].fixes
    assert "in this order" not in to_markdown(replace(PLANNED, results=(alone,)))
    assert "in this order" not in to_html(replace(PLANNED, results=(alone,)))


def test_what_a_step_tells_is_not_told_again_with_its_cause() -> None:
    root, also = RESULT.findings
    assert other_fixes(root, RESULT) == root.fixes[1:]
    assert other_fixes(also, RESULT) == ()
    assert is_planned(also, RESULT)
    alternative = replace(root, fixes=(*root.fixes, Fix("Or use conda")))
    assert other_fixes(alternative, RESULT)[-1].title == "Use conda"
    first = root.fixes[0].commands[0].text
    assert to_markdown(PLANNED).count(first) == 1
    assert Page(to_html(PLANNED)).blocks.count(first) == 1


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_steps_stand_below_the_cause_in_order(form: str) -> None:
    text = "".join(Page(to_html(PLANNED)).text) if form == "html" else to_markdown(PLANNED)
    order = [
        "Root cause",
        "What to do, in this order",
        "Needs an administrator for step 2",
        "Needs one restart of the computer, after step 2",
        "Step 1: Install the CUDA libraries together with TensorFlow",
        "It comes first.",
        "More that may help",
        "Step 2: Restart the computer",
        "Mends:",
        "Check again after each step.",
        "Also noticed",
    ]
    place = 0
    for words in order:
        place = text.index(words, place) + len(words)


@pytest.mark.parametrize("form", ["html", "md", "json"])
def test_the_plan_names_nobody(form: str) -> None:
    render = {"html": to_html, "md": to_markdown, "json": to_json}[form]
    hidden = redact(PLANNED, ANNA)
    assert "anna" in render(PLANNED)
    assert "anna" not in render(hidden)
    assert redact(hidden, ANNA) == hidden
    # In a command the home folder is a variable that the shell knows.
    assert hidden.results[0].plan[0].fix.commands[0].text.startswith('"$HOME/my env/bin/python" -m pip')


@pytest.mark.parametrize(
    ("plan", "asks"),
    [
        ((step(), step()), []),
        ((step(admin=True), step(admin=True)), ["Needs an administrator for every step"]),
        ((step(admin=True), step(), step(admin=True)), ["Needs an administrator for steps 1 and 3"]),
        ((step(restart=True), step()), ["Needs one restart of the computer, after step 1"]),
        ((step(restart=True), step(restart=True)), ["Needs one restart of the computer, after step 2"]),
        ((step(takes="a minute"), step(), step(takes="1 GB")), ["Step 1 takes a minute; step 3 takes 1 GB"]),
    ],
)
def test_what_is_asked_for_before_one_begins(plan: tuple[PlanStep, ...], asks: list[str]) -> None:
    assert [phrase for _, phrase in plan_asks(plan)] == asks


def test_other_ways_read_as_a_list() -> None:
    assert other_ways(replace(STEP, otherwise=("Or use uv", "Order it"))) == ["Use uv", "Order it"]


def test_only_where_something_follows_it_is_said_to_go_away() -> None:
    follows = Finding("cudnn.missing", role="consequence")
    assert "goes away" not in last_word(RESULT)
    assert "goes away" in last_word(replace(RESULT, findings=(*RESULT.findings, follows)))


def test_the_shown_days_are_those_of_the_catalogue() -> None:
    assert WARN_AFTER_DAYS == age.WARN_AFTER_DAYS


@pytest.mark.parametrize(
    ("day", "words"),
    [("2026-11-21", "21 November 2026"), ("2027-01-02", "2 January 2027"), ("soon", "soon"), ("", "")],
)
def test_a_day_reads_as_people_write_it(day: str, words: str) -> None:
    assert day_text(day) == words


@pytest.mark.parametrize(
    ("knowledge", "created", "warns"),
    [
        ("2026-11-21", "2026-11-21T08:00:00Z", False),
        ("2026-11-21", "2027-02-19T23:59:59Z", False),
        ("2026-11-21", "2027-02-20T00:00:00Z", True),
        ("2026-11-21", "2026-01-01T00:00:00Z", False),
        ("2026-11-21", "", False),
        ("", "2027-02-20T00:00:00Z", False),
        ("soon", "2027-02-20T00:00:00Z", False),
    ],
)
def test_old_knowledge_is_warned_of(knowledge: str, created: str, warns: bool) -> None:
    report = Report(
        tool=Tool(knowledge=knowledge), created=created, results=(Result(LINUX.results[0].target, "passed"),)
    )
    assert bool(knowledge_warning(report)) == warns
    for text in (to_markdown(report), "".join(Page(to_html(report)).text)):
        assert ("Update gpuwizard" in text) == warns
        assert (knowledge_text(report) in text) if knowledge else ("Versions and drivers known as of" not in text)


def test_no_plan_has_commands_that_the_page_cannot_hold() -> None:
    bad = "echo '</code><script>alert(1)</script>' ``` "
    plan = (replace(STEP, fix=Fix(bad, commands=(Command("bash", bad),)), why_now=bad, otherwise=(bad,)), STEP)
    page = Page(to_html(replace(PLANNED, results=(replace(RESULT, plan=plan),))))
    assert "script" not in page.tags
    assert bad in page.blocks


PARTS = (Fix("Step 1: install WSL 2"), Fix("Step 2: install it there"), Fix("Or use conda"), Fix("Or use Docker"))


def test_what_continues_a_fix_is_no_other_way() -> None:
    assert fix_names(PARTS) == ["Fix 1", "Fix 1, then", "Fix 2", "Fix 3"]
    assert fix_names(PARTS[:2]) == ["Fix", "Fix, then"]
    assert fix_names(PARTS[3:]) == ["Fix"]
    planned = PlanStep(PARTS[0], ("x",), otherwise=tuple(fix.title for fix in PARTS[1:]))
    assert next_parts(planned) == ["Step 2: install it there"]
    assert other_ways(planned) == ["Use conda", "Use Docker"]


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_second_part_of_a_fix_is_told_as_such(form: str) -> None:
    render = {"html": to_html, "md": to_markdown}[form]
    root = replace(RESULT.findings[0], fixes=PARTS)
    alone = replace(PLANNED, results=(replace(RESULT, findings=(root,), plan=()),))
    text = render(alone)
    assert "Fix 1: Step 1: install WSL 2" in text
    assert "Fix 1, then: Step 2: install it there" in text
    assert "Fix 2: Or use conda" in text
    first = PlanStep(PARTS[0], RESULT.plan[0].causes, otherwise=tuple(fix.title for fix in PARTS[1:]))
    text = render(replace(PLANNED, results=(replace(RESULT, plan=(first, RESULT.plan[1])),)))
    order = ("Step 1: install WSL 2", "Then", "Step 2: install it there", "More that may help", "Use conda")
    place = 0
    for words in order:
        place = text.index(words, place) + len(words)
