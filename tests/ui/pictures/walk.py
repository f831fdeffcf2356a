"""Pictures of the way through the wizard, from the welcome to the report, and of what can go wrong on it."""

import sample_reports as samples
import scripted

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui.errors import ErrorDialog
from gpuwizard.ui.question import stop_question
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.window import Window
from pictures.studio import Studio


def start(studio: Studio, window: Window) -> None:
    """From the welcome to a check that has begun."""
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    window.go_on()


def take_walk(studio: Studio) -> None:
    """Every page once."""
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


def take_results(studio: Studio) -> None:
    """The result of other machines, and a saved report."""
    for name, report in (
        ("healthy", samples.healthy()),
        ("no-driver", samples.no_driver()),
        ("several", samples.several()),
    ):
        window = studio.window(scripted.FakeSession(report))
        start(studio, window)
        studio.wait(lambda window=window: window.step == "summary")
        studio.take(window, f"40-{name}")
        for part in window.page.findChildren(Disclosure):
            part.button.setChecked(True)
        window.page.scroller.verticalScrollBar().setValue(400)
        studio.take(window, f"40-{name}-open")
        window.close()
    window = studio.window(scripted.FakeSession(samples.healthy()), samples.no_driver())
    studio.take(window, "50-saved")
    window.close()


def take_troubles(studio: Studio) -> None:
    """A check that is stopped, a wrong Python, a session that fails, and the questions and messages of the window."""
    window = studio.window(scripted.FakeSession(samples.healthy(), hold_at="cudnn"))
    start(studio, window)
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
    start(studio, window)
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
