"""Compares two reports, whichever version of gpuwizard judged them."""

from gpuwizard import __version__
from gpuwizard.catalog.age import AS_OF
from gpuwizard.diagnosis.compare import compare
from gpuwizard.diagnosis.compare.pairs import choose
from gpuwizard.engine.session import judge_again
from gpuwizard.model.comparison import Comparison
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.report import Report


def compare_reports(
    left: Report,
    right: Report,
    names: tuple[str, str],
    framework: FrameworkName | None = None,
    index: int | None = None,
) -> Comparison | str:
    """Compares a result of one report with the result of the other that fits it best.

    Args:
        left: The first report.
        right: The second report.
        names: What the two are called.
        framework: The framework to compare, None for the one that fits best.
        index: Position of the left result, where that is chosen already.

    Returns:
        What differs, or one sentence that says why they cannot be compared.
    """
    chosen = choose(_of_today(left), _of_today(right), names, framework, index)
    return chosen if isinstance(chosen, str) else compare(*chosen)


def _of_today(report: Report) -> Report:
    """Returns a report as this version judges it: two versions would differ by what they know."""
    current = report.tool.version == __version__ and report.tool.knowledge == AS_OF.isoformat()
    if not report.facts.targets or (current and report.results):
        return report
    return judge_again(report)
