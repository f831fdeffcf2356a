"""How soon the window shows, beside an empty PySide6 window.

    python benchmarks/window_start.py [ROUNDS]

Each round starts both in processes of their own, in turn, and takes the time from the start of the process to the
first paint. Prints the ratio of the medians; at most 1.5 is wanted.
"""

import os
import statistics
import subprocess
import sys
import time

LIMIT = 1.5

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
class Window(QWidget):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, app.quit)
window = Window()
window.resize(900, 600)
window.show()
app.exec()
"""

OURS = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from gpuwizard.app import main
import gpuwizard.ui.application as application
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            from PySide6.QtWidgets import QApplication
            QTimer.singleShot(0, QApplication.quit)
        return False
made = application.make_window
def watched(*arguments, **options):
    window = made(*arguments, **options)
    window.painted = Painted()
    window.installEventFilter(window.painted)
    return window
application.make_window = watched
sys.exit(main([]))
"""


def seconds(code):
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    env.setdefault("DISPLAY", "")
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, env=env, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    seconds(EMPTY), seconds(OURS)  # fills the disk cache for both
    pairs = [(seconds(EMPTY), seconds(OURS)) for _ in range(rounds)]
    empty = statistics.median(pair[0] for pair in pairs)
    ours = statistics.median(pair[1] for pair in pairs)
    ratio = ours / empty
    print(f"empty window {empty:.2f} s, gpuwizard {ours:.2f} s, ratio {ratio:.2f} (wanted: at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
