"""What is done with a file that is dropped on the window: its ending says what it is."""

from pathlib import Path
from typing import TYPE_CHECKING

from gpuwizard.ui.pages.compare import ComparePage
from gpuwizard.ui.pages.explain import ExplainPage

if TYPE_CHECKING:
    from gpuwizard.ui.window import Window


def take_file(window: "Window", path: Path) -> None:
    """Opens a saved report or a profile by its ending, or compares with it; explains any other file."""
    ending = path.suffix.lower()
    if ending == ".toml":
        window.go("setup")
        if window.step == "setup":  # Not in a demonstration.
            window.controller.setup.open(path)
    elif ending in (".json", ".zip"):
        if window.step == "compare" and isinstance(page := window.page, ComparePage):
            page.compare_with(path)
            return
        window.go("welcome")
        window.open_report(path)
    else:
        window.go("explain")
        if isinstance(page := window.page, ExplainPage):
            page.explain_file(path)
