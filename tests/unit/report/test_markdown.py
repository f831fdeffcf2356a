import itertools
import re

import msgspec
import pytest

from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.report import Report
from gpuwizard.report import ROLE_WORDS, STATUS_WORDS, redact, render, to_markdown
from gpuwizard.report.markup import code, escape, escape_html, table

from .samples import ALL, ANNA, LINUX


def blocks(text: str) -> tuple[list[str], list[str]]:
    """Returns the lines outside of code blocks, and the code blocks, by the rule of fences."""
    outside, inside, fence = [], [], ""
    for line in text.split("\n"):
        opening = re.match(r"(`{3,})\w*$", line)
        if not fence and opening:
            fence = opening[1]
            inside.append("")
        elif fence and re.fullmatch(r"`{3,}", line) and len(line) >= len(fence):
            fence = ""
        elif fence:
            inside[-1] += line + "\n"
        else:
            outside.append(line)
    assert not fence
    return outside, inside


def without_spans(text: str) -> str:
    """Takes the code spans out, by the rule that a run of backticks is ended by the next one of the same length."""
    return re.sub(r"\\[^\w\s]|(`+)(?!`)(?:.*?[^`])\1(?!`)", "", text)


@pytest.mark.parametrize("name", ALL)
def test_every_command_stands_in_a_code_block_as_it_is(name: str) -> None:
    outside, inside = blocks(to_markdown(ALL[name]))
    findings = [finding for result in ALL[name].results for finding in result.findings]
    for command in (command for finding in findings for fix in finding.fixes for command in fix.commands):
        assert command.text + "\n" in inside
    for finding in findings:
        assert f"### {ROLE_WORDS[finding.role]}: {escape(finding.title)}" in outside


@pytest.mark.parametrize("name", ALL)
def test_nothing_from_the_machine_becomes_html_or_calls_a_person(name: str) -> None:
    outside, _ = blocks(to_markdown(ALL[name]))
    text = without_spans("\n".join(outside))
    assert set(re.findall(r"<[^>]*>", text)) <= {"<details>", "</details>", "<summary>", "</summary>"}
    assert text.count("<details>") == text.count("</details>")
    assert not re.search(r"@\w|(?<!&)#\d", text)


@pytest.mark.parametrize("ticks", ["`", "```", "`````", "```\n# out\n```", "~~~", "```bash"])
def test_no_command_leaves_its_block(ticks: str) -> None:
    finding = LINUX.results[0].findings[0]
    text = f"echo 1\n{ticks}\n<img src=x> @octocat"
    finding = msgspec.structs.replace(finding, fixes=(Fix("x", commands=(Command("bash", text),)),))
    result = msgspec.structs.replace(LINUX.results[0], findings=(finding,))
    outside, inside = blocks(to_markdown(Report(results=(result,))))
    assert text + "\n" in inside
    assert not any("octocat" in line for line in outside)


def test_the_verdict_and_the_layers_come_first() -> None:
    lines = to_markdown(LINUX).split("\n")
    assert lines[2] == "**TensorFlow cannot use the GPU: cuDNN 9 is not installed in this environment.**"
    table = [line for line in lines if line.startswith("| ")]
    for layer, word in (("cuDNN", "Failed"), ("Search path", "Warning"), ("Test on the GPU", "Blocked")):
        assert any(line.startswith(f"| {layer} | {word} |") for line in table)
    assert lines.index("### Root cause: cuDNN 9 is not installed in this environment") < len(lines) / 2


def test_tables_keep_their_columns_whatever_stands_in_them() -> None:
    for block in to_markdown(LINUX).split("\n\n"):
        rows = [line for line in block.split("\n") if line.startswith("| ")]
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in rows}) <= 1


def test_the_log_is_folded_and_a_long_one_is_cut_in_the_middle() -> None:
    target = LINUX.facts.targets[0]
    log = "first line\n" + "middle\n" * 5000 + "last line"
    target = msgspec.structs.replace(target, run=msgspec.structs.replace(target.run, log=log))
    facts = msgspec.structs.replace(LINUX.facts, targets=(target,))
    text = to_markdown(msgspec.structs.replace(LINUX, facts=facts))
    assert "<summary>What the framework printed</summary>\n\n```text\nfirst line\n" in text
    assert "last line\n```" in text
    assert "characters left out" in text
    assert len(text) < 65_000  # what issue trackers take


def test_terminal_colours_are_taken_out() -> None:
    text = to_markdown(LINUX)
    assert "\x1b" not in text
    assert "warning: <b>torch.cuda</b> & @octocat" in text  # inside the code block, where it is only text


def test_facts_of_the_computer_are_told() -> None:
    text = to_markdown(redact(LINUX, ANNA))
    assert "| Driver | 550.54.14 |" in text
    assert "| GPU | NVIDIA GeForce RTX 3090 (compute capability 8.6; 23.99 GiB of memory" in text
    assert "not known: nvidia-smi did not answer within 5 seconds" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a_b /x/site_packages/y", "a_b /x/site_packages/y"),
        ("*a* _b_ `c` [d](e) | ~f~", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\| \\~f\\~"),
        ("<B>&</b>", "&lt;B&gt;&amp;&lt;/b&gt;"),
        ("<user>", "`<user>`"),
        ("/home/<user>/a_b/python (venv)", "`/home/<user>/a_b/python` (venv)"),
        (r"C:\Program Files\<user>\x.dll, not D:\y.", r"`C:\Program Files\<user>\x.dll`, not `D:\y`."),
        ("/a/<x>`/b/<y>|/c/*d*", "`/a/<x>`\\``/b/<y>`\\|`/c/*d*`"),
        ("/x/@octocat/y #12", "`/x/@octocat/y` #&#8203;12"),
        ("# head", "\\# head"),
        ("1. one", "1\\. one"),
        ("- one", "\\- one"),
        ("12.4", "12.4"),
        ("two\nlines", "two lines"),
        ("https://www.nvidia.com/drivers", "https://www.nvidia.com/drivers"),
        ("@octocat #12 GH-3", "@&#8203;octocat #&#8203;12 GH-&#8203;3"),
    ],
)
def test_escape(text: str, expected: str) -> None:
    assert escape(text) == expected


HOSTILE = (
    "<img src=x>",
    "/a/<b>`",
    "`/a/<b>`<i>",
    "``/<x>`` @octocat",
    r"C:\`<b>\x",
    "</b>/x",
    "[a](/b/<c>)",
    r"\`/<u>",
)


@pytest.mark.parametrize("text", [" ".join(pair) for pair in itertools.product(HOSTILE, HOSTILE)])
def test_no_text_leaves_a_code_span_or_the_cell_of_a_table(text: str) -> None:
    left = without_spans(escape(text))
    assert not re.search(r"<\w|</|@\w|`|\]\(", left)
    cell = table(("What",), [(f"{text} | a",)])[-1]
    assert len(re.findall(r"(?<!\\)\|", cell)) == 2


@pytest.mark.parametrize("name", ALL)
def test_a_masked_path_can_be_copied_from_the_source_as_it_is(name: str) -> None:
    assert "&lt;user&gt;" not in to_markdown(redact(ALL[name], ANNA))


def test_a_heading_in_html_holds_no_html_of_the_machine() -> None:
    assert escape_html("<b> *a* @octocat & `c`") == "&lt;b&gt; *a* @&#8203;octocat &amp; `c`"


def test_code_spans_hold_backticks() -> None:
    assert code("a`b") == "``a`b``"
    assert code("`a") == "`` `a ``"


def test_all_formats_use_the_same_status_words() -> None:
    for fmt in ("md", "html"):
        text = render(LINUX, fmt)
        for layer in LINUX.results[0].layers:
            assert STATUS_WORDS[layer.status] in text


def test_what_a_cause_explains_is_told_by_titles() -> None:
    result = LINUX.results[0]
    follower = next(found for found in result.findings if found.role != "root")
    root = msgspec.structs.replace(result.findings[0], explains=(follower.cause, "gpu-test.blocked"))
    report = msgspec.structs.replace(
        LINUX, results=(msgspec.structs.replace(result, findings=(root, *result.findings[1:])),)
    )
    line = next(line for line in to_markdown(report).splitlines() if line.startswith("This explains:"))
    assert line == f"This explains: {escape(follower.title)}; “Test on the GPU” has to wait."
