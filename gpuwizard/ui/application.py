"""Opens the window and returns when it is closed."""

import gc
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from gpuwizard.ui.display import choose_platform, display_available, qt_problem
from gpuwizard.ui.signals import watch_for_signals

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from gpuwizard.model.report import Report
    from gpuwizard.ui.crash_log import CrashLog
    from gpuwizard.ui.errors import ErrorHooks
    from gpuwizard.ui.frame import Frame
    from gpuwizard.ui.services import Services
    from gpuwizard.ui.settings import Settings, Theme
    from gpuwizard.ui.single_instance import Company, Parcel, SingleInstance
    from gpuwizard.ui.window import Window
    from gpuwizard.wizard.files import FileKind

__all__ = ["display_available", "qt_problem", "run_window"]

FAILED = 3
INTERRUPTED = 130
SWITCH_SECONDS = 0.0001
COLLECTING = 20_000, 20, 50  # Rarely: what a check and its pages make is needed until they go.
IDLE_MS = 700  # So soon nobody has read the first page.


def run_window(
    services: "Callable[[], Services]",
    report: "Report | None" = None,
    pythons: tuple[str, ...] = (),
    framework: str = "auto",
    scheme: "Theme | None" = None,
    file: "tuple[Path, FileKind] | None" = None,
    company: "Company" = "none",
) -> int:
    """Shows the wizard until it is closed.

    Args:
        services: Gives everything behind the window; it is called when the empty window is on the screen.
        report: A saved report to show, None to begin with the welcome.
        pythons: Paths of the Pythons that are chosen at first.
        framework: The framework that is chosen at first, or `auto`.
        scheme: Light or dark, or as the desktop has it; None for what the settings say.
        file: A file to open and what it is: that of the report, or a profile or a log.
        company: `join` hands the file to a window that is open already, `new` opens another one beside it, `none`
            has nothing to do with others.

    Returns:
        0, also where another window took over; 3 where gpuwizard itself failed; 130 where Ctrl+C in the terminal
        ended it.
    """
    problem = qt_problem()
    if problem is not None:
        _say(problem)
        return FAILED
    choose_platform()
    from PySide6.QtWidgets import QApplication

    from gpuwizard.ui.crash_log import CrashLog, log_folder
    from gpuwizard.ui.frame import Frame
    from gpuwizard.ui.qt_messages import QtMessages
    from gpuwizard.ui.settings import Settings
    from gpuwizard.ui.settings_file import settings_path

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    if app.platformName() == "offscreen" and not _asked_for_offscreen():
        _say("There is no screen to open a window on: use `gpuwizard check` in the terminal.")
        return FAILED
    app.setApplicationName("gpuwizard")
    app.setDesktopFileName("gpuwizard")
    others = None if company == "none" else _others(app)
    if others is not None and company != "none" and others.meet(_parcel(file), company):
        _say("gpuwizard is open already: its window was brought to the front.")
        return 0
    settings = Settings(settings_path(), app)
    log = CrashLog(log_folder())
    log.begin()
    messages = QtMessages(log)
    frame = Frame(app, scheme or settings.theme, settings)
    filling = Filling(app, frame, services, (report, pythons, framework), scheme, settings)
    filling.others, filling.file, filling.log = others, file, log
    frame.fill_soon(filling.make)
    interrupted = watch_for_signals(frame.close, app.exit)
    frame.show()
    frame.activateWindow()
    try:
        app.exec()
    finally:
        filling.shut_down()
        messages.remove()
    if interrupted.is_set():
        return INTERRUPTED
    return FAILED if filling.failed else 0


class Filling:
    """Makes the content of the frame, and remembers what went wrong with it."""

    def __init__(
        self,
        app: "QApplication",
        frame: "Frame",
        services: "Callable[[], Services]",
        asked: "tuple[Report | None, tuple[str, ...], str]",
        scheme: "Theme | None",
        settings: "Settings",
    ) -> None:
        self._app, self._frame, self._scheme, self._settings = app, frame, scheme, settings
        self._services, self._asked = services, asked
        self.others: SingleInstance | None = None
        self.file: tuple[Path, FileKind] | None = None
        self.log: CrashLog | None = None
        self._broken = False
        self._hooks: ErrorHooks | None = None
        self._window: Window | None = None

    @property
    def failed(self) -> bool:
        """Whether anything went wrong that nobody expected."""
        return self._broken or (self._hooks is not None and self._hooks.count > 0)

    def make(self) -> "QWidget | None":
        """Returns the content; where it cannot be made, says so and ends the program."""
        try:
            return self._make()
        except Exception:
            self._broken = True
            _say(f"The window could not be made, which is a fault of gpuwizard.\n{traceback.format_exc()}")
            if sys.stderr is None:
                _say_in_a_box(self._frame, traceback.format_exc())
            self._frame.close()
            return None

    def _make(self) -> "QWidget":
        # What works beside the window must let it paint: at Python's own 5 ms, each call into Qt could cost as much.
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.set_threshold(*COLLECTING)
        from PySide6.QtCore import QTimer

        from gpuwizard.ui import theme
        from gpuwizard.ui.errors import ErrorHooks
        from gpuwizard.ui.language import set_language
        from gpuwizard.ui.slices import Slices
        from gpuwizard.ui.window import Window

        theme.apply(self._app, self._scheme or self._settings.theme)
        set_language(self._settings.language)
        self._settings.changed.connect(self._setting_changed)
        services = self._services()
        window = self._window = Window(services, *self._asked, settings=self._settings)
        self._hooks = ErrorHooks(window.controller.bridge, self._frame, window.controller, self.log)
        self._hooks.install()
        # Once the user has something to look at, what the later pages need is loaded without being noticed.
        loading = Slices(window)
        QTimer.singleShot(IDLE_MS, loading, lambda: loading.begin(self._later(window)))
        if self.file is not None and self.file[1] != "report":
            self._show_file(window, *self.file)
        return window

    def _take(self, parcel: "Parcel") -> bool:
        """A later start wants something of this window; what would cost the user something it does itself."""
        if self._window is None or (parcel.file and not self._can_take(parcel.kind)):
            return False
        from gpuwizard.ui.forward import come_forward

        come_forward(self._frame, parcel.token)
        if parcel.file:
            self._show_file(self._window, Path(parcel.file), parcel.kind)
        return True

    def _can_take(self, kind: "FileKind") -> bool:
        from gpuwizard.ui.dropped import would_lose

        asks = self._app.activeModalWidget() is not None  # What it asks about must not change behind it.
        return self._window is not None and not asks and not would_lose(self._window, kind)

    def _show_file(self, window: "Window", path: Path, kind: "FileKind") -> None:
        from gpuwizard.ui.dropped import show_file

        show_file(window, path, kind)

    def _later(self, window: "Window") -> Iterator[None]:
        """Gets ready what is wanted next, in small steps: modules, and the pages that a check shows by itself."""
        from gpuwizard.ui.make_page import READY, load_later

        if self.others is not None:
            self.others.listen(self._take)
        yield
        if self.log is not None:
            self.log.keep(window.controller.services.redact_text)
            yield
            self._tell_of_last_time(window, self.log)
        yield
        yield from load_later()
        for step in READY:
            window.page_of(step)
            yield
        gc.freeze()  # All that was loaded stays: to look through it for garbage would stop the window for 70 ms.

    def _tell_of_last_time(self, window: "Window", log: "CrashLog") -> None:
        """Says on the first page that the last window broke, until the user has read it."""
        told = log.last_time()
        if told and not window.controller.demo:
            from gpuwizard.ui.last_time import LastTimeCard

            settings = self._settings
            window.page_of("welcome").body.insertWidget(0, LastTimeCard(log, told, lambda: settings.reports))

    def _setting_changed(self, name: str) -> None:
        """What was set holds at once, in all that is shown."""
        from gpuwizard.ui import theme
        from gpuwizard.ui.language import set_language

        if name == "theme":
            theme.apply(self._app, self._settings.theme)
        elif name == "language":
            set_language(self._settings.language)

    def shut_down(self) -> None:
        """Gives the hooks back and ends a running check."""
        if self.others is not None:
            self.others.close()  # First: the next start shall not wait for one that ends.
        if self._hooks is not None:
            self._hooks.remove()
        if self._window is not None:
            self._window.controller.shut_down()
        if self.log is not None:
            self.log.end()


def _say_in_a_box(parent: "QWidget", text: str) -> None:
    """Says why no window could be made where there is no terminal: else it would just be gone."""
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QMessageBox.Icon.Critical, "gpuwizard", "gpuwizard itself went wrong", parent=parent)
    box.setInformativeText("The window could not be made. The text below helps the makers of gpuwizard to mend it.")
    box.setDetailedText(text)
    box.exec()


def _others(app: "QApplication") -> "SingleInstance | None":
    from gpuwizard.ui.settings_file import settings_path
    from gpuwizard.ui.single_instance import this_one

    return this_one(settings_path(), app.platformName(), app)


def _parcel(file: "tuple[Path, FileKind] | None") -> "Parcel":
    from gpuwizard.ui.single_instance import Parcel, wayland_token

    path, kind = (str(file[0]), file[1]) if file is not None else ("", "")
    return Parcel(path, kind, wayland_token())


def _asked_for_offscreen() -> bool:
    return os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))


def _say(text: str) -> None:
    if sys.stderr is not None:  # A windowed program on Windows has none.
        print(text, file=sys.stderr)
