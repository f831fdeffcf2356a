"""The report as one HTML file: no scripts, nothing loaded from anywhere, readable on screen and on paper."""

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from gpuwizard.model.layers import LAYER_TITLES
from gpuwizard.model.report import Report
from gpuwizard.report import bars, done, plan_view, seen_view, wording
from gpuwizard.report.facts_view import fact_sections
from gpuwizard.report.fix_names import fix_names
from gpuwizard.report.knowledge import knowledge_text, knowledge_warning
from gpuwizard.report.summary import computer_rows, framework_log, target_rows

if TYPE_CHECKING:
    from jinja2 import Environment


def html(report: Report) -> str:
    """Returns the report as a complete HTML page."""
    page = _environment().get_template("report.html.j2")
    return page.render(
        report=report,
        status=wording.worst_status(result.status for result in report.results),
        sections=fact_sections(report.facts),
        computer=computer_rows(report),
        knowledge=knowledge_text(report),
        outdated=knowledge_warning(report),
        demo=wording.demo_text(report),
    )


def _source(name: str) -> str | None:
    try:
        return files("gpuwizard.report").joinpath("templates").joinpath(name).read_text("utf-8")
    except FileNotFoundError:
        return None


@lru_cache(maxsize=1)
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # late: the window opens without it

    environment = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.globals.update(
        words=wording,
        plans=plan_view,
        fix_names=fix_names,
        charts=bars,
        done=done,
        views=seen_view,
        layer_titles=LAYER_TITLES,
        target_rows=target_rows,
        framework_log=framework_log,
    )
    return environment


def _finalize(value: object) -> object:
    """Makes every text that comes from the machine printable; markup of the template itself passes."""
    return wording.printable(value) if type(value) is str else value
