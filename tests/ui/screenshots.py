"""Draws every page with made-up reports and recorded machines, to be looked at. Not a test.

    python tests/ui/screenshots.py FOLDER [light|dark] [WIDTHxHEIGHT]      one scheme; QT_SCALE_FACTOR gives the scale
    python tests/ui/screenshots.py FOLDER --all                            everything, and contact sheets of it
    QT_SCALE_FACTOR=2 python tests/ui/screenshots.py docs/pictures --readme    the pictures of README.md

`--all` starts itself once for each scheme and scale (light and dark, 100 and 200 %), and once more for the smallest
windows (800x600, and 1366x768 at 200 %) and for more contrast. The names say page, state, scheme and scale.
"""

import faulthandler
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[2]))

from pictures import answers, asides, readme, setup, sheets, states, walk
from pictures.studio import Studio
from PySide6.QtWidgets import QApplication

from gpuwizard.ui import theme

SCENES = (
    walk.take_walk,
    states.take_states,
    answers.take_plans,
    answers.take_speeds,
    answers.take_search_paths,
    asides.take_recommendations,
    answers.take_runs,
    asides.take_explanations,
    asides.take_comparisons,
    asides.take_settings,
    asides.take_demo,
    setup.take_setup,
    walk.take_results,
    walk.take_troubles,
)
# Folder, scheme, scale, size of the window, contrast.
ALL = (
    ("", "light", "1", "", "normal"),
    ("", "dark", "1", "", "normal"),
    ("", "light", "2", "", "normal"),
    ("", "dark", "2", "", "normal"),
    ("800x600", "light", "1", "800x600", "normal"),
    ("1366x768-at-200", "dark", "2", "683x384", "normal"),
    ("high-contrast", "light", "1", "", "high"),
    ("high-contrast", "dark", "1", "", "high"),
)


def take_all(folder: Path) -> int:
    """Takes all pictures; returns 0, or 1 where one of the runs failed."""
    failed = 0
    for name, scheme, scale, size, contrast in ALL:
        print(f"{scheme} at {scale}00 % {size} contrast {contrast}", flush=True)
        env = {**os.environ, "QT_SCALE_FACTOR": scale, "GPUWIZARD_CONTRAST": contrast}
        command = [sys.executable, __file__, str(folder / name), scheme, *([size] if size else [])]
        code = subprocess.run(command, env=env, check=False).returncode
        if code:
            print(f"It ended with {code}, so pictures are missing.", flush=True)
            failed = 1
    QApplication(sys.argv[:1])
    for name in {name for name, *_ in ALL}:
        sheets.make_sheets(folder / name, folder / "sheets" / name)
    print(f"Look at {folder / 'sheets'}")
    return failed


def take_one(
    folder: Path, scheme: str, size: tuple[int, int] | None, scenes: Sequence[Callable[[Studio], None]] = SCENES
) -> None:
    """Takes all pictures of one scheme, at the scale of the environment."""
    folder.mkdir(parents=True, exist_ok=True)
    faulthandler.enable()
    app = QApplication(sys.argv[:1])
    theme.apply(app, "dark" if scheme == "dark" else "light")
    studio = Studio(app, folder, scheme, size)
    for scene in scenes:
        scene(studio)


def main() -> int:
    """Reads what is asked for."""
    folder, wishes = Path(sys.argv[1]), sys.argv[2:]
    if "--all" in wishes:
        return take_all(folder)
    if "--readme" in wishes:
        take_one(folder, "light", None, (readme.take_readme,))
        return 0
    sizes = [tuple(map(int, wish.split("x"))) for wish in wishes if wish[0].isdigit()]
    take_one(folder, "dark" if "dark" in wishes else "light", sizes[0] if sizes else None)  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    sys.exit(main())
