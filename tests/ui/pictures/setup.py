"""Pictures of the guided set-up: the choice, mistakes, questions, the plan, and how it is carried out for real."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import sample_reports as samples
import scripted
from sample_setup import Home, needs_a_person

from gpuwizard.ui.pages.setup import SetupPage
from gpuwizard.ui.window import Window
from pictures.studio import Studio

PATIENCE = 12  # times the studio's own


def take_setup(studio: Studio) -> None:
    """All of it, in a home folder that is thrown away."""
    before = dict(os.environ)
    with tempfile.TemporaryDirectory(prefix="gpuwizard-") as folder:
        home = Home(Path(folder))
        os.environ.update(home.variables)
        try:
            _take_ways_in(studio, home)
            _take_run(studio, home)
            _take_failure(studio, home)
            _take_person(studio)
        finally:
            os.environ.clear()
            os.environ.update(before)


def _page(window: Window) -> SetupPage:
    window.go("setup")
    page = window.page
    assert isinstance(page, SetupPage)
    return page


def _wait(studio: Studio, until: Callable[[], bool]) -> None:
    for _ in range(PATIENCE):
        studio.wait(until)
        if until():
            return


def _open(studio: Studio, path: Path | None = None) -> tuple[Window, SetupPage]:
    window = studio.window(scripted.FakeSession(samples.healthy()))
    page = _page(window)
    if path is not None:
        window.take_file(path)
        _wait(studio, lambda: not page.work.busy)
    return window, page


def _foot(studio: Studio, page: SetupPage, window: Window, name: str) -> None:
    bar = page.scroller.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.take(window, name)
    bar.setValue(0)


def _take_ways_in(studio: Studio, home: Home) -> None:
    window, page = _open(studio)
    studio.take(window, "100-setup-choice")
    wrong = home.root / "vision-team.toml"
    wrong.write_text('[profile]\nnam = "x"\n[environment]\nfolder = 3\n[packages]\nindex = "https://firm.example/x"\n')
    window.take_file(wrong)
    _wait(studio, lambda: bool(page.work.problems))
    studio.take(window, "101-setup-mistakes")
    page.work.ask()
    studio.take(window, "102-setup-looking")
    _wait(studio, lambda: page.work.phase == "question")
    studio.take(window, "103-setup-question")
    window.go_on()
    studio.take(window, "104-setup-question-last")
    window.go_on()
    _wait(studio, lambda: page.work.phase == "plan")
    studio.take(window, "105-setup-plan-from-questions")
    _foot(studio, page, window, "105-setup-plan-from-questions-foot")
    window.close()
    window, page = _open(studio, home.profile(more='[framework]\nname = "tensorflow"\nversion = "1.15"'))
    studio.take(window, "106-setup-refused")
    window.close()


def _take_run(studio: Studio, home: Home) -> None:
    window, page = _open(studio, home.profile("slowthing"))
    studio.take(window, "110-setup-plan")
    page.walk.act_on_all()
    assert page.walk.dialog is not None
    studio.take(page.walk.dialog, "111-setup-question-all")
    page.walk.dialog.run_button.click()
    card = page.walk.plan.cards["packages"]
    _wait(studio, lambda: home.building.exists() and card.work.newest.isVisible())
    card.work.folded.button.setChecked(True)
    studio.take(window, "112-setup-running")
    page.work.ask_to_stop()
    assert page.stop_box is not None
    studio.take(page.stop_box, "113-setup-stop-question")
    page.stop_box.close()
    page.work.stop()
    _wait(studio, lambda: not page.work.busy)
    studio.take(window, "114-setup-stopped")
    with home.lock:
        page.work.go({"packages": ()})
        _wait(studio, lambda: not page.work.busy)
        page.scroller.verticalScrollBar().setValue(0)
        studio.take(window, "115-setup-another-run")
    window.close()
    home.go.touch()
    window, page = _open(studio)
    _wait(studio, lambda: page.work.last is not None)
    studio.take(window, "116-setup-go-on")
    window.go_on()
    _wait(studio, lambda: page.work.phase == "plan")
    studio.take(window, "117-setup-earlier")
    page.walk.act_on_all()
    assert page.walk.dialog is not None
    page.walk.dialog.run_button.click()
    _wait(studio, lambda: page.work.phase == "plan" and page.work.view is not None and page.work.view.plan.finished)
    studio.take(window, "118-setup-done")
    window.close()


def _take_failure(studio: Studio, home: Home) -> None:
    window, page = _open(studio, home.profile("nosuchthing"))
    page.walk.act("packages")
    assert page.walk.dialog is not None
    page.walk.dialog.run_button.click()
    _wait(studio, lambda: page.work.phase == "plan" and bool(page.work.problem))
    studio.take(window, "120-setup-failed")
    window.close()


def _take_person(studio: Studio) -> None:
    window, page = _open(studio)
    page.work._seen(needs_a_person())
    studio.take(window, "121-setup-person")
    page.scroller.ensureWidgetVisible(page.walk.plan.cards["driver"], 0, 0)
    studio.take(window, "122-setup-person-step")
    _foot(studio, page, window, "123-setup-person-foot")
    window.close()
