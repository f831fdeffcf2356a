"""Pictures of what stands beside the check: explaining, comparing, recommending, settings, a demonstration."""

import sample_recommendation
import sample_reports as samples
import scripted
from sample_machines import machine, saved

from gpuwizard.engine.demo import shipped_machine
from gpuwizard.ui.settings_dialog import SettingsDialog
from gpuwizard.ui.widgets.disclosure import Disclosure
from gpuwizard.ui.widgets.version_set import OtherSet
from gpuwizard.ui.window import Window
from gpuwizard.window_services import demo_services
from pictures.studio import Studio


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


def take_settings(studio: Studio) -> None:
    """The settings, and the question before everything is put back."""
    window = studio.window(scripted.FakeSession(samples.healthy()))
    window.settings_button.click()
    (dialog,) = window.findChildren(SettingsDialog)
    studio.take(dialog, "98-settings")
    dialog.put_back_button.click()
    studio.take(dialog.question, "98-settings-question")
    window.close()


def take_demo(studio: Studio) -> None:
    """A recorded machine that is played back: each page says so."""
    recorded = shipped_machine("cudnn-shadowed")
    assert recorded is not None
    window = studio.show(Window(demo_services(recorded)))
    studio.take(window, "99-demo-welcome")
    window.go_on()
    studio.wait(window.footer.next.isEnabled)
    studio.take(window, "99-demo-target")
    window.go_on()
    studio.wait(lambda: window.controller.progress.layer("framework").phase == "working")
    studio.take(window, "99-demo-checking")
    studio.wait(lambda: window.controller.progress.layer("gpu-test").phase == "working")
    studio.take(window, "99-demo-computing")
    studio.wait(lambda: window.step == "summary")
    studio.take(window, "99-demo-summary")
    for step in ("cudnn", "recommend", "report", "explain", "compare"):
        window.go(step)
        page = window.page
        if step == "recommend":
            studio.wait(lambda page=page: page.recommendation is not None)
        if step == "report":
            studio.wait(window.footer.next.isEnabled)
        studio.take(window, f"99-demo-{step}")
    window.close()
