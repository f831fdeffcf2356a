"""A virtual screen for programs under wine, and pictures of it."""

import os
import subprocess
import sys
import time
from pathlib import Path

SIZE = "1280x800x24"
# In a process of its own: this one has no display.
GRAB = """
import sys
from collections import Counter
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
picture = app.primaryScreen().grabWindow(0)
picture.save(sys.argv[1])
image = picture.toImage()
seen = Counter(image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
print(len(seen), max(seen.values()) / sum(seen.values()))
"""


class Screen:
    """A screen that nobody sees.

    Args:
        name: Of the X display.
        pictures: The folder for pictures.
    """

    def __init__(self, name: str, pictures: Path) -> None:
        self.name, self.pictures = name, pictures

    def start(self) -> None:
        """Starts it and waits until it is there."""
        command = ["Xvfb", self.name, "-screen", "0", SIZE, "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + 20
        while not Path(f"/tmp/.X11-unix/X{self.name[1:]}").exists():
            assert time.monotonic() < end, "the virtual screen did not start"
            time.sleep(0.1)

    def stop(self) -> None:
        """Ends it."""
        self._server.terminate()
        self._server.wait(20)

    def take(self, name: str, limit: float = 60) -> None:
        """Takes pictures until one shows a window that is drawn: many colours, and none that fills all.

        Raises:
            AssertionError: The screen stayed empty for so many seconds.
        """
        self.pictures.mkdir(parents=True, exist_ok=True)
        file = self.pictures / f"{name}.png"
        end = time.monotonic() + limit
        before = b""
        while True:
            env = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}
            told = subprocess.run(
                [sys.executable, "-c", GRAB, str(file)], env=env, capture_output=True, text=True, check=True
            ).stdout.split()
            same, before = file.read_bytes() == before, file.read_bytes()
            # What stands still is drawn to its end.
            if same and int(told[0]) > 60 and float(told[1]) < 0.97:
                return
            assert time.monotonic() < end, f"{file} shows nothing: {told[0]} colours, one fills {float(told[1]):.0%}"
