"""Makes results and reports of facts, and judges saved ones anew. All that is known is loaded late, by who judges."""

from collections.abc import Iterator
from datetime import datetime, timezone

import msgspec

from gpuwizard import __version__
from gpuwizard.engine.events import LayerFinished
from gpuwizard.model.encoding import showable
from gpuwizard.model.facts import Case, Facts
from gpuwizard.model.layers import LayerId
from gpuwizard.model.report import HostSummary, Report, Result, Tool

# The layers of which something is told while the framework is still being imported.
BEFORE_IMPORT: tuple[LayerId, ...] = ("driver", "cuda", "cudnn", "path")


def judge_case(case: Case, seconds: float = 0.0) -> Result:
    """Judges a case. All that is known is loaded here, while the framework is being imported, and not before."""
    from gpuwizard.engine.judge import judge

    return judge(case, seconds)


def verdicts(result: Result, layers: tuple[LayerId, ...]) -> Iterator[LayerFinished]:
    """Yields what is told of some layers of a result."""
    return (LayerFinished(page.id, page.status, page) for page in result.layers if page.id in layers)


def _knowledge() -> str:
    from gpuwizard.catalog.age import AS_OF

    return AS_OF.isoformat()


def make_report(facts: Facts, results: tuple[Result, ...]) -> Report:
    """Puts facts and results together; times are UTC."""
    host = facts.machine.host
    report = Report(
        tool=Tool(version=__version__, knowledge=_knowledge()),
        created=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
        host=HostSummary(host.os, host.environment),
        results=results,
        facts=facts,
    )
    return showable(report)


def judge_again(report: Report) -> Report:
    """Judges the facts of a saved report anew, with the knowledge of this version."""
    machine = report.facts.machine
    times = [result.seconds for result in report.results] + [0.0] * len(report.facts.targets)
    results = tuple(
        judge_case(Case(machine, target), times[index]) for index, target in enumerate(report.facts.targets)
    )
    # The results are of today's knowledge now, whoever made the report.
    tool = msgspec.structs.replace(report.tool, knowledge=_knowledge())
    return msgspec.structs.replace(report, tool=tool, results=results)
