"""The search path, its corrected value and the search for each library, in HTML and in Markdown."""

import re

import pytest
from msgspec.structs import replace

from gpuwizard.model.fix import Command
from gpuwizard.model.libraries import Candidate, LibraryFact, SearchStep
from gpuwizard.model.report import LayerResult, Report, Seen
from gpuwizard.report import redact, to_html, to_markdown
from gpuwizard.report.seen_view import groups, label_of, libraries_of

from .samples import ANNA, LINUX
from .test_html import Page
from .test_markdown import blocks

NAME = "libcudnn.so.9"
VARIABLE = "LD_LIBRARY_PATH"
STEPS = (
    SearchStep(VARIABLE, "/home/anna/gone", "the folder does not exist", count=3),
    SearchStep("RUNPATH", "/home/anna/my env/lib", "taken", taken=True),
)
COMMAND = "export LD_LIBRARY_PATH='/home/anna/my libs:/opt/x'"


def entry(number: int, mark: str = "info", note: str = "") -> Seen:
    return Seen(
        f"{VARIABLE} entry {number}", f"/home/anna/{number}", mark=mark, note=note, group=VARIABLE, is_path=True
    )


def report(*rows: Seen, libraries: tuple[LibraryFact, ...] = ()) -> Report:
    """The page of the search path alone."""
    result = replace(LINUX.results[0], layers=(LayerResult("path", "failed", "", 0.0, rows),), findings=())
    targets = tuple(replace(target, libraries=libraries) for target in LINUX.facts.targets)
    return replace(LINUX, results=(result,), facts=replace(LINUX.facts, targets=targets))


def library(name: str = NAME, steps: tuple[SearchStep, ...] = STEPS, status: str = "shadowed") -> LibraryFact:
    unused = (Candidate("/home/anna/old/libcudnn.so.8", "8.9.7", False, "another version"),)
    return LibraryFact(name, "tensorflow", status=status, candidates=unused, family="cudnn", search=steps)  # type: ignore[arg-type]


def sixty() -> Report:
    rows = [entry(number) for number in range(1, 61)]
    rows[6] = entry(7, "bad", "its libcudnn.so.9 is taken ahead of another")
    rows[40] = entry(41, "warn", "this folder does not exist")
    copied = Seen(f"{VARIABLE}, corrected", "Left out.", "", "warn", "For now.", VARIABLE, (Command("bash", COMMAND),))
    return report(copied, *rows)


def test_of_a_long_list_only_the_marked_rows_are_shown_at_once() -> None:
    (group,) = groups(sixty().results[0].layers[0].seen)
    assert [label_of(row) for row in group.rows] == ["Entry 7", "Entry 41"]
    assert [label_of(row) for row in group.every] == [f"Entry {number}" for number in range(1, 61)]
    assert [row.label for row in group.copies] == [f"{VARIABLE}, corrected"]


def test_a_short_list_is_shown_whole() -> None:
    (group,) = groups(tuple(entry(number) for number in range(8)))
    assert (len(group.rows), group.every) == (8, ())


def test_however_much_is_wrong_what_is_worst_is_among_what_is_shown() -> None:
    rows = [*(entry(number, "warn") for number in range(50)), entry(50, "bad")]
    (group,) = groups(rows)
    assert len(group.rows) <= 12
    assert group.rows[-1] == rows[-1]
    assert group.every == tuple(rows)


def test_html_folds_a_long_list_and_holds_every_entry_of_it() -> None:
    html = to_html(sixty())
    folded = html[html.index("<summary>Show all 60") :]
    folded = folded[: folded.index("</details>")]
    assert [int(number) for number in re.findall(r"<th scope=\"row\">Entry (\d+)<", folded)] == list(range(1, 61))
    before = html[: html.index("<summary>Show all 60")]
    assert re.findall(r"<th scope=\"row\">(Entry \d+)<", before) == ["Entry 7", "Entry 41"]
    assert COMMAND in Page(html).blocks


def test_html_tells_the_search_in_order_inside_the_row() -> None:
    html = to_html(report(Seen(NAME, "hidden", mark="bad"), libraries=(library(),)))
    Page(html)
    search = html[html.index("Where the loader looked (2)") :]
    search = search[: search.index("</details>")]
    told = re.findall(r"<li>(?:<strong>)?(.*?)(?:</strong>)?</li>", search)
    assert told == [
        f"{VARIABLE}  /home/anna/gone and 2 more: the folder does not exist",
        "RUNPATH  /home/anna/my env/lib: taken",
        "/home/anna/old/libcudnn.so.8 (8.9.7): another version",
    ]


def test_markdown_tells_the_search_as_a_nested_list() -> None:
    outside, _ = blocks(to_markdown(report(libraries=(library("libcufft.so.11", status="found"), library()))))
    first = outside.index(f"- `{NAME}`: shadowed")
    assert outside[first + 1 : first + 4] == [
        "  1. LD_LIBRARY_PATH /home/anna/gone and 2 more: the folder does not exist",
        "  2. RUNPATH /home/anna/my env/lib: taken",
        "  - not used: /home/anna/old/libcudnn.so.8 (8.9.7): another version",
    ]
    # What is not found comes first, whatever the order of opening is.
    assert outside.index("- `libcufft.so.11`: found") > first


def test_markdown_stays_short_enough_for_an_issue_tracker() -> None:
    steps = tuple(SearchStep("RUNPATH", f"/{number}/" + "x" * 200) for number in range(40))
    many = tuple(library(f"lib{number}.so", steps) for number in range(40))
    long = Command("bash", f"export {VARIABLE}={'/x:' * 9000}")
    copied = Seen(f"{VARIABLE}, corrected", "Left out.", group=VARIABLE, commands=(long,))
    rows = tuple(entry(number, "warn", "y" * 150) for number in range(300))
    text = to_markdown(report(copied, *rows, libraries=many))
    assert len(text) < 65_000
    assert "288 more; the HTML and JSON reports hold them" in text
    assert re.search(r"- \d+ more; the HTML and JSON reports hold them", text)
    assert long.text not in text


@pytest.mark.parametrize("render", [to_html, to_markdown])
def test_names_are_taken_out_of_the_path_the_search_and_the_command(render: object) -> None:
    made = sixty()
    targets = tuple(replace(target, libraries=(library(),)) for target in made.facts.targets)
    first = made.results[0].layers[0]
    layer = replace(first, seen=(Seen(NAME, "hidden", mark="bad"), *first.seen))
    made = replace(made, results=(replace(made.results[0], layers=(layer,)),))
    text = render(redact(replace(made, facts=replace(made.facts, targets=targets)), ANNA))  # type: ignore[operator]
    assert "anna" not in text
    assert "~/gone and 2 more" in text.replace("`", "")
    assert 'export LD_LIBRARY_PATH="$HOME/my libs:/opt/x"' in text.replace("&#34;", '"')


def test_only_the_page_of_the_search_path_knows_the_libraries_of_all_families() -> None:
    made = report(libraries=(library(), replace(library("libcufft.so.11"), family="cuda")))
    result = made.results[0]
    assert list(libraries_of(made, result, "path")) == [NAME, "libcufft.so.11"]
    assert list(libraries_of(made, result, "cudnn")) == [NAME]
    other = replace(result, target=replace(result.target, framework="torch"))
    assert libraries_of(made, other, "path") == {}


def test_an_older_report_without_headings_is_shown_as_before() -> None:
    rows = tuple(Seen(f"Row {number}", "x") for number in range(30))
    html = to_html(report(*rows))
    assert "Show all" not in html
    assert all(f">Row {number}<" in html for number in range(30))
