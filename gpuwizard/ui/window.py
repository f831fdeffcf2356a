"""The wizard's window: steps at the left, one page at a time, Back and Next below."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from gpuwizard.engine.events import Event, SessionCancelled, SessionFailed, SessionFinished
from gpuwizard.model.layers import LAYERS
from gpuwizard.model.report import Report
from gpuwizard.ui import keyboard
from gpuwizard.ui.announce import announce
from gpuwizard.ui.controller import Controller
from gpuwizard.ui.footer import Footer
from gpuwizard.ui.icons import app_icon
from gpuwizard.ui.language import put
from gpuwizard.ui.make_page import make_page
from gpuwizard.ui.pages.base import Page
from gpuwizard.ui.result_bar import ResultBar
from gpuwizard.ui.services import Services
from gpuwizard.ui.settings import Settings
from gpuwizard.ui.settings_button import SettingsButton
from gpuwizard.ui.side import Side
from gpuwizard.ui.sidebar import Sidebar
from gpuwizard.ui.words import STATUS_WORDS, verdict_text
from gpuwizard.wizard.flow import (
    ASIDES,
    PREPARATION,
    STEPS,
    FlowState,
    StepId,
    first_step,
    next_step,
    previous_step,
    reachable,
    step_after_check,
)

_WITH_RESULT: tuple[StepId, ...] = (*LAYERS, "summary", "compare")
# They tell of the whole report: what has to be said there is only that it is a saved one.
_WHERE_SAVED: tuple[StepId, ...] = ("recommend", "report")


class Window(QWidget):
    """The shell around the pages: the content of the frame. It alone decides which page is shown."""

    def __init__(
        self,
        services: Services,
        report: Report | None = None,
        pythons: tuple[str, ...] = (),
        framework: str = "auto",
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self.controller = Controller(services, self, settings)
        self._wanted = pythons, framework
        self._pages: dict[StepId, Page] = {}
        self._opened = False
        self._shown_report: Report | None = None
        self.step: StepId = "welcome"
        self._turning = False
        self._came_from: StepId | None = None  # The page with the row that led to this one: Back leads there.
        self.question: QDialog | None = None
        self.sidebar = Sidebar()
        self.settings_button = SettingsButton(self.controller.settings, self)
        self.stack, self.footer = QStackedWidget(), Footer()
        self.side = Side(self.sidebar, self.settings_button, self.footer)
        self.bar = ResultBar(self.controller)
        self._arrange()
        self._connect()
        if report is not None and report.results:
            self.controller.show_report(report, "a saved report")
        self.go(first_step(self.flow))

    @property
    def flow(self) -> FlowState:
        """What decides where the user can go."""
        controller = self.controller
        target = self._pages.get("target")
        return FlowState(
            opened=self._opened,
            demo=controller.demo,
            ready=target is not None and target.next_enabled(),
            started=controller.plan is not None,
            has_result=controller.result is not None,
            known=controller.progress.known,
        )

    @property
    def _compared(self) -> bool:
        """Whether there is a comparison to come back to."""
        page = self._pages.get("compare")
        return page is not None and getattr(page, "other", None) is not None

    @property
    def _before(self) -> StepId | None:
        if self._came_from is not None and reachable(self._came_from, self.flow):
            return self._came_from
        return previous_step(self.step, self.flow)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.page_of(self.step)

    def page_of(self, step: StepId) -> Page:
        """Returns a step's page; it is made when it is first needed, which keeps the start quick."""
        if step not in self._pages:
            page = make_page(step, self.controller, *self._wanted)
            page.asked.connect(self._follow)
            page.changed.connect(self._refresh)
            self._pages[step] = page
            self.stack.addWidget(page)
            self.footer.add(page)
        return self._pages[step]

    def go(self, step: StepId) -> None:
        """Shows a step, if it can be reached."""
        if (step in PREPARATION or step == "setup") and self._opened:
            self._opened = False  # The user leaves the saved report to look at this computer.
        if not reachable(step, self.flow):
            self._show_step()
            return
        page = self.page_of(step)
        self._came_from = self._came_from if step == self.step else None
        self.step = step
        self._turning = True  # What the page tells while it comes is shown once, when it is there.
        try:
            page.entered()
            self.stack.setCurrentWidget(page)
        finally:
            self._turning = False
        self._refresh()
        if not self.sidebar.hasFocus() and not page.take_focus():
            self.footer.next.setFocus()

    def go_on(self) -> None:
        """What the main button does."""
        if self.footer.next.isEnabled() and self.page.advance():
            following = next_step(self.step, self.flow)
            if following is not None:
                self.go(following)

    def go_back(self) -> None:
        """Shows the step before; nothing is lost by it."""
        if self._before is not None:
            self.go(self._before)

    def open_report(self, path: Path) -> None:
        """Opens a saved report."""
        from gpuwizard.ui.pages.welcome import WelcomePage

        if isinstance(page := self.page_of("welcome"), WelcomePage):
            page.open_path(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes on; Esc asks whether a check shall stop; the page scrolls wherever the keyboard is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.controller.running:
            self._ask_to_stop()
        elif event.key() == Qt.Key.Key_Escape and self.step == "setup" and self.controller.setup.busy:
            self.controller.setup.ask_to_stop()
        elif not keyboard.scroll(self.page.scroller, event.key()):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes as one reads."""
        return keyboard.go_to_neighbour(self, forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """A file may be dropped anywhere."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Opens a saved report or a profile; any other file is taken for a log."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_file(paths[0])

    def take_file(self, path: Path) -> None:
        """Opens a saved report or a profile by its ending, or compares with it; explains any other file."""
        from gpuwizard.ui.dropped import take_file  # late: it loads pages

        take_file(self, path)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What the page needs beside the narrowest list of steps."""
        least = super().minimumSizeHint()
        return QSize(least.width() - self.side.width() + self.side.narrowest, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The list of steps makes room for the page."""
        super().resizeEvent(event)
        self.side.fit(event.size().width())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Stops a check, waits for its worker within bounds, and closes."""
        self.hide()
        self.controller.shut_down()
        event.accept()

    def _arrange(self) -> None:
        self.setAcceptDrops(True)
        put(self.setWindowTitle, self.bar.title)
        self.setWindowIcon(app_icon())
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self.bar, self.stack, self.footer):
            widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            right.addWidget(widget, 1 if widget is self.stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(right, 1)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # Else it could never become narrow.

    def _connect(self) -> None:
        self.sidebar.asked.connect(self.go)
        self.footer.next.clicked.connect(self.go_on)
        self.footer.back.clicked.connect(self.go_back)
        self.controller.progressed.connect(self._refresh)
        self.controller.report_changed.connect(self._report_changed)
        self.controller.ended.connect(self._ended)
        self.controller.fixes.asked.connect(self._show_run)
        keyboard.add_shortcuts(self)

    def _refresh(self) -> None:
        if self._turning:
            return
        flow, result = self.flow, self.controller.result
        self.sidebar.steps.update_from(flow, self.controller.progress, result.status if result else "idle")
        self._show_step()
        told = self.step in _WITH_RESULT or (self.step in _WHERE_SAVED and bool(self.controller.source))
        self.bar.show_preparing(self.step in PREPARATION)
        self.bar.setVisible(self.bar.needed and (told or self.controller.demo))
        can_go_on = self.step in (STEPS[-1], *ASIDES) or next_step(self.step, flow) is not None
        self.footer.show_for(self.page, self._before is not None, can_go_on)
        self.side.fit(self.width())
        keyboard.give_back(self)

    def _follow(self, step: StepId) -> None:
        """Goes where a row of a page leads, and remembers the page: Back leads to it."""
        origin = self.step
        self.go(step)
        if self.step == step and step in LAYERS and origin != step:
            self._came_from = origin
            self._refresh()

    def _show_step(self) -> None:
        self.sidebar.show_step(self.step, self._compared, self.controller.setup.begun)

    def _report_changed(self) -> None:
        source = self.controller.source
        if self.controller.report is not self._shown_report:
            self._shown_report = self.controller.report
            self._opened = bool(source)
        put(self.setWindowTitle, self.bar.title)
        self._refresh()

    def _ended(self, event: Event) -> None:
        if self.question is not None:
            self.question.close()
        if isinstance(event, SessionFinished):
            result = self.controller.result
            self.go(step_after_check(self.step))
            if result is not None:
                announce(self, f"{STATUS_WORDS[result.status]}: {verdict_text(result)}")
        elif isinstance(event, SessionCancelled):
            announce(self, "The check was stopped.")
        elif isinstance(event, SessionFailed):
            self.go("checking")
            announce(self, "The check could not be completed.")
        self._refresh()

    def _show_run(self, job: object) -> None:
        from gpuwizard.ui.run_dialog import RunDialog

        asked_at = self.focusWidget()
        dialog = RunDialog(job, self.controller, self)  # type: ignore[arg-type]  # a signal carries it as an object
        dialog.finished.connect(lambda: keyboard.come_back_to(asked_at))
        dialog.open()

    def _ask_to_stop(self) -> None:
        if self.question is not None:
            return
        from gpuwizard.ui.question import stop_question

        box = stop_question(self, self.controller.cancel)
        box.finished.connect(self._answered)
        self.question = box
        box.open()

    def _answered(self) -> None:
        self.question = None
