import re
from html.parser import HTMLParser

import msgspec
import pytest

from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.report import Report
from gpuwizard.report import STATUS_WORDS, report_verdict, result_verdict, to_html

from .samples import ALL, LINUX

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    """Checks that every element is closed in order, and collects texts and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text: list[str] = []
        self.blocks: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "pre":
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text.append(data)
        if "pre" in self.open:
            self.blocks[-1] += data


@pytest.mark.parametrize("name", ALL)
def test_the_page_is_well_formed_and_holds_every_finding_and_command(name: str) -> None:
    page = Page(to_html(ALL[name]))
    text = "".join(page.text)
    for result in ALL[name].results:
        assert result_verdict(result) in text
        for layer in result.layers:
            assert f"{LAYER_TITLES[layer.id]} {STATUS_WORDS[layer.status]}" in re.sub(r"\s+", " ", text)
        for finding in result.findings:
            assert finding.title in text
            for fix in finding.fixes:
                assert fix.title in text
                assert all(command.text in page.blocks for command in fix.commands)


@pytest.mark.parametrize("name", ALL)
def test_the_page_loads_nothing_and_runs_nothing(name: str) -> None:
    html = to_html(ALL[name])
    page = Page(html)
    assert not {"script", "link", "img", "iframe", "object", "a"} & set(page.tags)
    names = {name for _, name, _ in page.attributes}
    assert not {"src", "href", "srcset", "action", "style"} & names
    assert not any(name.startswith("on") for name in names)
    style = html[html.index("<style>") : html.index("</style>")]
    assert "url(" not in style
    assert "@import" not in style
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_what_a_machine_says_is_never_markup() -> None:
    bad = "<script>alert(1)</script>\"'><img src=x onerror=y>{{ 7*7 }}{% raw %}"
    result = LINUX.results[0]
    target = msgspec.structs.replace(result.target, python=bad, kind=bad, framework_version=bad)
    finding = msgspec.structs.replace(result.findings[0], title=bad, cause=bad, explanation=bad, explains=(bad,))
    report = Report(
        created=bad, results=(msgspec.structs.replace(result, target=target, findings=(finding,), verdict=bad),)
    )
    page = Page(to_html(report))
    assert not {"script", "img"} & set(page.tags)
    assert "".join(page.text).count(bad) >= 6


def test_the_root_comes_before_the_layers_and_the_facts() -> None:
    text = "".join(Page(to_html(LINUX)).text)
    order = [
        "cannot use the GPU",
        "Root cause",
        "Follows from it",
        "Also noticed",
        "Harmless",
        "The six layers",
        "all facts",
    ]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


def test_raw_facts_and_the_log_are_folded() -> None:
    html = to_html(LINUX)
    folded = " ".join(re.findall(r"<details>.*?</details>", html, re.DOTALL))
    assert "libcublas" not in html.replace(folded, "")
    for fact in (
        "nvidia-cublas-cu12",
        "12.9.0.13",
        "0000:01:00.0",
        "AMD Ryzen 9 5950X",
        "ValueError: embedded null byte",
    ):
        assert fact in folded
    assert "retrieving CUDA diagnostic information" in folded


def test_found_absent_and_unknown_read_differently() -> None:
    text = "".join(Page(to_html(LINUX)).text)
    assert "not known: nvidia-smi did not answer within 5 seconds" in text
    windows = "".join(Page(to_html(ALL["windows"])).text)
    assert "not there (looked in SetupAPI)" in windows
    assert "not known: not looked at yet" in windows


def test_control_characters_do_not_reach_the_page() -> None:
    html = to_html(LINUX)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", html)


def test_several_environments_are_counted() -> None:
    one, two = ALL["windows"].results
    assert report_verdict(Report(results=(one, two))) == "1 of 2 environments has a problem."
    assert report_verdict(Report(results=(one, one))) == "2 of 2 environments have a problem."
    assert report_verdict(Report(results=(two, two))) == "No problem was found in 2 environments."
    assert report_verdict(Report()) == "Nothing was diagnosed."


def test_a_pass_is_not_claimed_for_what_was_not_tested() -> None:
    healthy = ALL["healthy"].results[0]
    assert result_verdict(healthy) == "PyTorch can use the GPU."
    untested = msgspec.structs.replace(healthy, layers=healthy.layers[:-1])
    assert "not tested" in result_verdict(untested)
