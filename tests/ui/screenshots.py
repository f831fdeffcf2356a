"""Draws every page with made-up reports: `python tests/ui/screenshots.py FOLDER [light|dark] [WIDTHxHEIGHT]`.

Not a test. QT_SCALE_FACTOR and QT_QPA_PLATFORM are taken from the environment.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2]))

from collections.abc import Callable

import sample_paths
import sample_plans
import sample_recommendation
import sample_reports as samples
import scripted
from msgspec.structs import replace
from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget
from sample_machines import machine, saved

from gpuwizard.model.fix import Command
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Report
from gpuwizard.ui import theme
from gpuwizard.ui.errors import ErrorDialog
from gpuwizard.ui.question import stop_question
from gpuwizard.ui.run_dialog import RunDialog
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.plan import StepCard
from gpuwizard.ui.widgets.seen import SeenCard
from gpuwizard.ui.widgets.version_set import OtherSet
from gpuwizard.ui.window import Window


class Studio:
    def __init__(self, app: QApplication, folder: Path, scheme: str, size: tuple[int, int] | None) -> None:
        self.app, self.folder, self.scheme, self.size = app, folder, scheme, size

    def wait(self, until: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(5000)
        while not until() and not deadline.hasExpired():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, deadline)
        for _ in range(4):
            self.app.processEvents()

    def window(self, session: scripted.FakeSession, report: Report | None = None) -> Window:
        return self.open(scripted.World(session), report)

    def open(self, world: scripted.World, report: Report | None = None) -> Window:
        window = Window(world.services, report)
        if self.size:
            window.resize(*self.size)
        window.show()
        self.wait(lambda: True)
        return window

    def take(self, window: QWidget, name: str) -> None:
        self.wait(lambda: True)
        ratio = round(window.devicePixelRatio())
        window.grab().save(str(self.folder / f"{name}-{self.scheme}-{ratio}x.png"))


def take_plans(studio: Studio) -> None:
    """A plan of two steps, closed and open, from its top to its foot, and by knowledge that is old."""
    window = studio.window(scripted.FakeSession(samples.healthy()), sample_plans.outdated(sample_plans.two_causes()))
    studio.take(window, "60-plan")
    bar = window.page.scroller.verticalScrollBar()
    window.page.scroller.ensureWidgetVisible(window.page.findChildren(StepCard)[-1])
    studio.take(window, "61-plan-steps")
    for card in window.page.findChildren(StepCard):
        card.disclosure.button.setChecked(True)
    studio.wait(lambda: True)
    window.page.scroller.ensureWidgetVisible(window.page.findChildren(StepCard)[-1])
    studio.take(window, "62-plan-open")
    bar.setValue(bar.maximum())
    studio.take(window, "63-plan-foot")
    window.close()


def take_explanations(studio: Studio) -> None:
    """The page to paste an error into: empty, answered, scrolled to the lines, and with harmless lines alone."""
    window = studio.window(scripted.FakeSession(samples.healthy()))
    window.go("explain")
    studio.take(window, "90-explain-empty")
    page = window.page
    noise = "successful NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA node"
    error = "Could not load library cudnn_ops_infer64_8.dll. Error code 126"
    for name, text in (("91-explain-cause", f"Epoch 1/5\n{noise}\n{error}"), ("93-explain-noise", noise)):
        page.answer = None
        page.text.setPlainText(text)
        window.go_on()
        studio.wait(lambda: page.answer is not None)
        studio.take(window, name)
        bar = page.scroller.verticalScrollBar()
        bar.setValue(bar.maximum())
        studio.take(window, f"{name}-foot")
    window.close()


def take_search_paths(studio: Studio) -> None:
    """The page of the search path: what is wrong with it, a search, a long list closed and open."""
    for name, report in (("linux", sample_paths.linux()), ("windows", sample_paths.windows())):
        window = studio.open(scripted.World(scripted.FakeSession(samples.healthy())), report)
        window.go("path")
        bar = window.page.scroller.verticalScrollBar()
        studio.take(window, f"80-path-{name}")
        for number in range(1, 4):
            studio.wait(lambda: True)
            bar.setValue(bar.value() + round(window.page.scroller.height() * 0.9))
            studio.take(window, f"80-path-{name}-{number}")
        for part in [part for card in window.page.findChildren(SeenCard) for part in card.findChildren(Disclosure)]:
            part.button.setChecked(True)
        for number in range(6):
            studio.wait(lambda: True)
            bar.setValue(round(window.page.scroller.height() * 0.9 * (number + 1)))
            studio.take(window, f"81-path-{name}-open-{number}")
        window.close()


def take_speeds(studio: Studio) -> None:
    """The chart of two cards and the processor: a composed machine, judged as it is."""
    window = studio.window(scripted.FakeSession(samples.healthy()), machine("linux-healthy-two-cards-measured"))
    window.go("gpu-test")
    studio.take(window, "66-speeds")
    bar = window.page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.take(window, "67-speeds-foot")
    window.close()


def take_comparisons(studio: Studio) -> None:
    """Two reports side by side: before another is chosen, compared, with details open, and where nothing differs."""
    for name, left, right in (
        ("shadowed", "linux-healthy", "linux-cudnn-shadowed"),
        ("driver", "linux-driver-too-old", "linux-healthy"),
        ("both", "recorded-uvm-unusable", "recorded-without-wheels"),
        ("same", "linux-healthy", "linux-healthy"),
    ):
        window = studio.window(scripted.FakeSession(samples.healthy()), machine(left))
        window.go("compare")
        page = window.page
        studio.take(window, f"95-compare-{name}-empty")
        other = saved(studio.folder, f"report-of-a-colleague-{right}.json", machine(right))
        page.compare_with(other)
        studio.wait(lambda page=page: page.comparison is not None)
        other.unlink()
        studio.take(window, f"96-compare-{name}")
        bar = page.scroller.verticalScrollBar()
        for part in page.findChildren(Disclosure):
            part.button.setChecked(True)
        studio.wait(lambda: True)
        for number in range(1, 4):
            bar.setValue(round(page.scroller.height() * 0.9 * number))
            studio.take(window, f"97-compare-{name}-open-{number}")
        window.close()


def take_runs(studio: Studio) -> None:
    """A fix that is run for the user: the question, its output, stopped, mended, and failed."""
    lines = "; ".join(f"echo 'Collecting nvidia-package-{number} (from tensorflow)'" for number in range(30))
    for name, command, after in (
        ("stopped", f"{lines}; sleep 600", samples.healthy()),
        ("mended", "echo 'Successfully installed nvidia-cudnn-cu12'", samples.healthy()),
        ("failed", "echo 'ERROR: No matching distribution found' >&2; exit 1", samples.missing_cudnn()),
    ):
        report = samples.missing_cudnn()
        window = studio.window(scripted.FakeSession(report, again=after))
        window.go_on()
        studio.wait(window.footer.next.isEnabled)
        window.go_on()
        studio.wait(lambda window=window: window.step == "summary")
        fix = replace(report.results[0].findings[0].fixes[0], commands=(Command("bash", command),))
        window.controller.fixes.ask(fix, "cudnn.missing", "bash")
        (dialog,) = window.findChildren(RunDialog)
        studio.take(dialog, f"56-run-{name}-question")
        dialog.run_button.click()
        if name == "stopped":
            studio.wait(lambda dialog=dialog: "package-29" in dialog.output.toPlainText())
            studio.take(dialog, f"57-run-{name}-running")
            dialog.stop_button.click()
        studio.wait(lambda window=window: bool(window.controller.fixes.done) and not window.controller.running)
        studio.take(dialog, f"58-run-{name}")
        window.close()


def take_recommendations(studio: Studio) -> None:
    """What works here: for one framework, for all, scrolled down, and where nothing works."""
    for name, answer in (
        ("works", sample_recommendation.recommendation()),
        ("works-old", sample_recommendation.recommendation(sample_recommendation.OLD)),
        ("nothing", sample_recommendation.nothing_works()),
        ("no-gpu", sample_recommendation.no_gpu()),
    ):
        world = scripted.World(scripted.FakeSession(samples.healthy()))
        world.recommendation = answer
        window = studio.open(world, samples.missing_cudnn())
        window.go("recommend")
        studio.wait(lambda page=window.page: page.recommendation is not None)
        studio.take(window, f"70-{name}")
        window.page.frameworks.button(0).setChecked(True)
        studio.wait(lambda: True)
        for part in [card for card in window.page.findChildren(OtherSet) if card.isVisible()][:1]:
            part.disclosure.button.setChecked(True)
        studio.wait(lambda: True)
        bar = window.page.scroller.verticalScrollBar()
        studio.take(window, f"71-{name}-all")
        bar.setValue(bar.maximum())
        studio.take(window, f"72-{name}-foot")
        window.close()


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    scheme = sys.argv[2] if len(sys.argv) > 2 else "light"
    size = tuple(map(int, sys.argv[3].split("x"))) if len(sys.argv) > 3 else None
    app = QApplication(sys.argv[:1])
    theme.apply(app, scheme)
    studio = Studio(app, folder, scheme, size)

    session = scripted.FakeSession(samples.missing_cudnn(), hold_at="framework")
    window = studio.window(session)
    studio.take(window, "01-welcome")
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    studio.take(window, "02-target")
    window.go_on()
    studio.wait(lambda: window.controller.progress.layer("framework").phase == "working")
    studio.take(window, "03-checking")
    session.release()
    studio.wait(lambda: window.step == "summary")
    studio.take(window, "10-summary-cudnn")
    bar = window.page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.take(window, "11-summary-cudnn-bottom")
    for number, layer in enumerate(LAYERS):
        window.go(layer)
        studio.take(window, f"2{number}-{layer}")
    window.go("cudnn")
    for part in window.page.findChildren(Disclosure):
        part.button.setChecked(True)
    studio.take(window, "26-cudnn-open")
    window.go("report")
    studio.wait(window.footer.next.isEnabled)
    studio.take(window, "30-report")
    window.close()
    take_plans(studio)
    take_speeds(studio)
    take_search_paths(studio)
    take_recommendations(studio)
    take_runs(studio)
    take_explanations(studio)
    take_comparisons(studio)

    for name, report in (
        ("healthy", samples.healthy()),
        ("no-driver", samples.no_driver()),
        ("several", samples.several()),
    ):
        session = scripted.FakeSession(report)
        window = studio.window(session)
        window.go_on()
        studio.wait(window.footer.next.isEnabled)
        window.go_on()
        studio.wait(lambda window=window: window.step == "summary")
        studio.take(window, f"4-{name}")
        for part in window.page.findChildren(Disclosure):
            part.button.setChecked(True)
        window.page.scroller.verticalScrollBar().setValue(400)
        studio.take(window, f"4-{name}-open")
        window.close()

    window = studio.window(scripted.FakeSession(samples.healthy()), samples.no_driver())
    studio.take(window, "50-saved")
    window.close()
    session = scripted.FakeSession(samples.healthy(), hold_at="cudnn")
    window = studio.window(session)
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    window.go_on()
    studio.wait(lambda: window.controller.progress.layer("cudnn").phase == "working")
    window.controller.cancel()
    studio.wait(lambda: not window.controller.running)
    studio.take(window, "51-stopped")
    window.go("target")
    window.page.other_button.click()
    window.page.add_python("/etc/passwd")
    studio.wait(window.page.problem.isVisible)
    studio.take(window, "52-other-python")
    window.close()
    session = scripted.FakeSession(samples.healthy(), hold_at="cudnn", error=RuntimeError("made up"))
    window = studio.window(session)
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    window.go_on()
    studio.wait(lambda: window.controller.progress.outcome == "failed")
    studio.take(window, "53-session-failed")
    window.close()
    dialog = ErrorDialog("Traceback (most recent call last):\n  File x, line 1\nRuntimeError: made up")
    dialog.show()
    studio.take(dialog, "54-error-dialog")
    question = stop_question(window, dialog.close)
    question.show()
    studio.take(question, "55-stop-question")
    question.close()
    dialog.close()


if __name__ == "__main__":
    main()
