"""How soon the window shows, beside an empty PySide6 window.

    python benchmarks/window_start.py [ROUNDS]

Each round starts both in processes of their own, in turn, and takes the time from the start of the process until the
window is painted for the first time. Prints the ratio of the medians (at most 1.5 is wanted), and for comparison the
time until the welcome page itself stands there. Needs a display, or QT_QPA_PLATFORM=offscreen.
"""

import os
import statistics
import subprocess
import sys
import time

LIMIT = 1.5

WATCH = """
import os, sys, time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
class Watched(QApplication):
    def notify(self, receiver, event):
        answer = super().notify(receiver, event)
        if event.type() == QEvent.Type.Paint and isinstance(receiver, QWidget) and (
            receiver.isWindow() if sys.argv[1] == "first" else type(receiver).__name__ == "WelcomePage"
        ):
            os.write(1, repr(time.time()).encode())
            os._exit(0)
        return answer
app = Watched(sys.argv[:1])
"""
EMPTY = (
    WATCH
    + """
window = QWidget()
window.resize(900, 600)
window.show()
app.exec()
"""
)
OURS = (
    WATCH
    + """
from gpuwizard.app import main
sys.exit(main([]))
"""
)


def seconds(code, what="first"):
    started = time.time()
    argv = [sys.executable, "-c", code, what]
    done = subprocess.run(argv, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(os.environ))
    return float(done.stdout) - started


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    seconds(EMPTY), seconds(OURS)  # fills the disk cache for both
    rows = [(seconds(EMPTY), seconds(OURS), seconds(OURS, "page")) for _ in range(rounds)]
    empty, ours, page = (statistics.median(row[column] for row in rows) for column in range(3))
    ratio = ours / empty
    print(f"empty window {empty:.3f} s, gpuwizard's window {ours:.3f} s, ratio {ratio:.2f} (wanted: at most {LIMIT})")
    print(f"its first page {page:.3f} s, {page / empty:.2f} times the empty window")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
