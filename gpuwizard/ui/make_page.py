"""Makes the pages. Their modules are loaded here, one by one, when a page is first shown: the start stays quick."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.pages.base import Page
from gpuwizard.wizard.flow import StepId

# What takes long to load of what is wanted later; small parts first, so that no step takes long. What a check itself
# needs is among them: loaded while it runs, it would take turns with what the window paints then.
LATER = (
    "gpuwizard.report.seen_view",
    "gpuwizard.report.plan_view",
    "gpuwizard.report.knowledge",
    "gpuwizard.engine.runnable",
    "gpuwizard.ui.widgets.card",
    "gpuwizard.ui.widgets.disclosure",
    "gpuwizard.ui.widgets.command_box",
    "gpuwizard.ui.widgets.fix_card",
    "gpuwizard.ui.widgets.finding_card",
    "gpuwizard.ui.widgets.seen",
    "gpuwizard.ui.widgets.bars",
    "gpuwizard.ui.widgets.plan",
    "gpuwizard.ui.widgets.layer_row",
    "gpuwizard.ui.pages.target",
    "gpuwizard.ui.pages.checking",
    "gpuwizard.ui.pages.layer",
    "gpuwizard.ui.pages.summary",
    "gpuwizard.ui.pages.report",
    "gpuwizard.ui.pages.recommend",
    "packaging.requirements",
    "gpuwizard.engine.machine",
    "gpuwizard.engine.session",
    "gpuwizard.engine.explain",
    "gpuwizard.engine.judge",
    "gpuwizard.setup.profile",
    "gpuwizard.setup.questions",
    "gpuwizard.engine.recommend",
    "gpuwizard.engine.setup_facts",
    "gpuwizard.engine.setup_trial",
    "gpuwizard.engine.setup",
    "gpuwizard.ui.pages.compare",
    "gpuwizard.ui.pages.setup",
)

# The pages that a check leads to are made before it: beside what it does, that would be felt.
READY: tuple[StepId, ...] = ("target", "checking", "summary", *LAYERS, "report", "explain")


def load_later() -> Iterator[None]:
    """Loads modules, one at each step: what needs them then shows at once when it is wanted."""
    for name in LATER:
        import_module(name)
        yield


def make_page(step: StepId, controller: Controller, pythons: tuple[str, ...], framework: str) -> Page:
    """Makes a step's page."""
    makers: dict[StepId, Callable[[], Page]] = {
        "welcome": partial(_welcome, controller),
        "target": partial(_target, controller, pythons, framework),
        "checking": partial(_checking, controller),
        "summary": partial(_summary, controller),
        "recommend": partial(_recommend, controller),
        "report": partial(_report, controller),
        "explain": partial(_explain, controller),
        "compare": partial(_compare, controller),
        "setup": partial(_setup, controller),
    }
    for layer in LAYERS:
        if layer == step:
            from gpuwizard.ui.pages.layer import LayerPage

            return LayerPage(layer, controller)
    return makers[step]()


def _welcome(controller: Controller) -> Page:
    from gpuwizard.ui.pages.welcome import WelcomePage

    return WelcomePage(controller)


def _target(controller: Controller, pythons: tuple[str, ...], framework: str) -> Page:
    from gpuwizard.ui.pages.target import TargetPage

    return TargetPage(controller, pythons, framework)


def _checking(controller: Controller) -> Page:
    from gpuwizard.ui.pages.checking import CheckingPage

    return CheckingPage(controller)


def _summary(controller: Controller) -> Page:
    from gpuwizard.ui.pages.summary import SummaryPage

    return SummaryPage(controller)


def _recommend(controller: Controller) -> Page:
    from gpuwizard.ui.pages.recommend import RecommendPage

    return RecommendPage(controller)


def _report(controller: Controller) -> Page:
    from gpuwizard.ui.pages.report import ReportPage

    return ReportPage(controller)


def _explain(controller: Controller) -> Page:
    from gpuwizard.ui.pages.explain import ExplainPage

    return ExplainPage(controller)


def _compare(controller: Controller) -> Page:
    from gpuwizard.ui.pages.compare import ComparePage

    return ComparePage(controller)


def _setup(controller: Controller) -> Page:
    from gpuwizard.ui.pages.setup import SetupPage

    return SetupPage(controller)
