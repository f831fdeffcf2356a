"""Makes the pages. Their modules are loaded here, one by one, when a page is first shown: the start stays quick."""

from collections.abc import Callable
from functools import partial

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.pages.base import Page
from gpuwizard.wizard.flow import StepId


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
