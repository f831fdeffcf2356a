"""What is done with a file that is dropped on the window or handed to the program: its ending says what it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from gpuwizard.wizard.files import FileKind, kind_of

if TYPE_CHECKING:
    from gpuwizard.ui.window import Window


def take_file(window: "Window", path: Path) -> None:
    """Opens a saved report or a profile by its ending, or compares with it; explains any other file."""
    from gpuwizard.ui.pages.compare import ComparePage

    kind = kind_of(path)
    if kind == "report" and window.step == "compare" and isinstance(page := window.page, ComparePage):
        page.compare_with(path)
    else:
        show_file(window, path, kind)


def show_file(window: "Window", path: Path, kind: FileKind) -> None:
    """Opens a file of which is known what it is."""
    if kind == "profile":
        window.go("setup")
        if window.step == "setup":  # Not in a demonstration.
            window.controller.setup.open(path)
    elif kind == "report":
        window.go("welcome")
        window.open_report(path)
    elif kind == "log":
        from gpuwizard.ui.pages.explain import ExplainPage

        window.go("explain")
        if isinstance(page := window.page, ExplainPage):
            page.explain_file(path)


def would_lose(window: "Window", kind: FileKind) -> bool:
    """Whether opening a file of that kind in this window would take something away from the user.

    A check or a set-up that runs, and the result of a look at this computer that may not be saved yet, stay where
    they are. An error can be explained beside them.
    """
    controller = window.controller
    if kind == "profile":
        return controller.running or controller.fixes.running or controller.setup.begun
    if kind == "report":
        return controller.running or controller.fixes.running or controller.setup.busy or controller.looked_here
    return False
