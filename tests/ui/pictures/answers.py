"""Pictures of what a check comes to: plans, search paths, speeds, fixes that are run."""

import sample_paths
import sample_plans
import sample_reports as samples
import scripted
from msgspec.structs import replace
from sample_machines import machine

from gpuwizard.model.fix import Command
from gpuwizard.ui.run_dialog import RunDialog
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.plan import StepCard
from gpuwizard.ui.widgets.seen import SeenCard
from pictures.studio import Studio


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
