"""How long the window stands still while a check runs: a heartbeat on its event loop measures it.

    python benchmarks/heartbeat.py FRAMEWORK PYTHON [--rounds N] [--stacks]

Opens the real window with the real engine and checks PYTHON, twice in each round: once the page of the check is
watched, then the check is made again while every page of the wizard is shown, one after another, most of them for the
first time. A timer that wants to beat every 5 ms notes how much later than that it beats: for so long the window could
neither paint nor answer. For each part are printed the worst and the 99th percentile, what the window's thread did in
the worst ones, and for how long of that it had a processor: on a busy computer it has to wait for one. `--stacks` also
tells in which lines of code it was seen then.
Exit code 1 where the window stood still for longer than 50 ms while a check ran.

Runs on the display, or without one with QT_QPA_PLATFORM=offscreen, which paints all the same but shows it to nobody.
"""

import argparse
import compileall
import gc
import os
import sys
import tempfile
import threading
import time
import traceback
from functools import wraps
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BEAT_MS, LIMIT_MS = 5, 50
PAGE_MS = 120  # For so long each page is shown.
SETTLE_MS = 1500  # For so long the window may settle before and after what is measured.
SHOWN = 5


class Heart:
    """Beats on the window's thread, and writes down what runs between two beats."""

    def __init__(self, timer, stacks):
        self.part = "start"
        # Milliseconds late, part, milliseconds of the processor that this thread got, what ran meanwhile, and where.
        self.late = []
        self._ran = []
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._where = ""
        self._timer = timer
        timer.timeout.connect(self._beat)
        timer.start(BEAT_MS)
        if stacks:
            threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True).start()

    def _beat(self):
        now = time.perf_counter()
        late = max(0.0, (now - self._last) * 1000 - BEAT_MS)
        worked, self._worked = self._worked, time.thread_time()
        self.late.append((late, self.part, (self._worked - worked) * 1000, tuple(self._ran), self._where))
        self._ran.clear()
        self._where = ""
        self._last = time.perf_counter()

    def watched(self, function, name):
        """Returns the function, which from now on tells how long it ran."""

        @wraps(function)
        def told(*arguments, **named):
            began = time.perf_counter()
            try:
                return function(*arguments, **named)
            finally:
                took = (time.perf_counter() - began) * 1000
                self._ran.append((took, name(*arguments) if callable(name) else name))

        return told

    def _watch(self, thread):
        """Notes where the window's thread is while a beat is overdue."""
        while True:
            time.sleep(0.01)
            if not self._where and (time.perf_counter() - self._last) * 1000 > LIMIT_MS * 0.7:
                frame = sys._current_frames().get(thread)
                lines = traceback.extract_stack(frame)[-6:]
                self._where = " < ".join(
                    f"{Path(line.filename).name}:{line.lineno} {line.name}" for line in lines[::-1]
                )


class Walk:
    """Checks, checks again while it shows every page, and ends the program."""

    def __init__(self, app, window, heart, plan, rounds, single_shot):
        self._app, self._window, self._heart, self._plan, self._left = app, window, heart, plan, rounds
        self._later = lambda milliseconds, what: single_shot(milliseconds, window, what)
        self._pages = []
        window.controller.ended.connect(self._ended)
        self._later(SETTLE_MS, self._first)

    def _first(self):
        self._heart.part = "a check, its page watched"
        self._window.controller.start(self._plan)
        self._window.go("checking")

    def _again(self):
        from gpuwizard.wizard.flow import ALL_STEPS

        self._heart.part = "a check, every page shown"
        self._pages = [step for step in ALL_STEPS if step != "checking"]
        self._window.controller.start(self._plan)
        self._later(PAGE_MS, self._turn)

    def _turn(self):
        if not self._window.controller.running:
            return
        if self._pages:
            self._window.go(self._pages[0])
            self._pages = self._pages[1:] + self._pages[:1]
            self._later(PAGE_MS, self._turn)

    def _ended(self, event):
        if type(event).__name__ != "SessionFinished":
            self._app.exit(3)
            return
        self._later(SETTLE_MS, self._next)

    def _next(self):
        watched = self._heart.part.endswith("watched")
        self._heart.part = "between"
        if watched:
            self._later(SETTLE_MS, self._again)
        elif self._left > 1:
            self._left -= 1
            self._later(SETTLE_MS, self._first)
        else:
            self._app.exit(0)


def event_name(value):
    """What came from a worker: an event of the session, or the result of a look-up."""
    event = value[1] if isinstance(value, tuple) and len(value) == 2 else value
    return f"{type(event).__name__} {getattr(event, 'layer', '')}".strip()


def run(options, folder):
    """Opens the window and walks through it; returns what the heart noted."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from gpuwizard.engine.plan import Plan
    from gpuwizard.ui.application import Filling
    from gpuwizard.ui.bridge import Bridge
    from gpuwizard.ui.frame import Frame
    from gpuwizard.ui.settings import Settings
    from gpuwizard.ui.window import Window
    from gpuwizard.window_services import make_services

    app = QApplication(["gpuwizard"])
    print(f"{options.framework}, {os.cpu_count()} processors, shown by Qt's {app.platformName()!r}")
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    heart = Heart(timer, options.stacks)
    if options.collections:
        gc.callbacks.append(Collections(heart))
    Window.go = heart.watched(Window.go, lambda _, step: f"showing the page {step}")
    post = Bridge.post
    Bridge.post = lambda self, handler, value: post(self, heart.watched(handler, event_name), value)
    settings = Settings(Path(folder) / "settings.ini", app)
    frame = Frame(app, settings.theme, settings)
    filling = Filling(app, frame, make_services, (None, (), "auto"), None, settings)
    kept = []

    def make():
        window = filling.make()
        plan = Plan((options.python,), options.framework)
        kept.append(Walk(app, window, heart, plan, options.rounds, QTimer.singleShot))
        return window

    frame.fill_soon(make)
    frame.show()
    code = app.exec()
    timer.stop()
    frame.close()
    filling.shut_down()
    if code:
        sys.exit("the check did not come to its end")
    return heart.late


class Collections:
    """Writes down how long Python looked for garbage."""

    def __init__(self, heart):
        self._heart, self._began = heart, 0.0

    def __call__(self, phase, info):
        if threading.current_thread() is not threading.main_thread():
            return
        if phase == "start":
            self._began = time.perf_counter()
        else:
            took = (time.perf_counter() - self._began) * 1000
            self._heart._ran.append((took, f"garbage collection {info['generation']}"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("framework", choices=("tensorflow", "torch", "jax"))
    parser.add_argument("python")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--stacks", action="store_true", help="tell the lines of code of each long stall")
    parser.add_argument("--collections", action="store_true", help="tell Python's garbage collections as well")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    compileall.compile_dir(str(ROOT / "gpuwizard"), quiet=1)  # as an installer does
    with tempfile.TemporaryDirectory() as folder:
        late = run(options, folder)
    worst = 0.0
    for part in dict.fromkeys(part for _, part, *_ in late if part.startswith("a check")):
        beats = sorted((beat for beat in late if beat[1] == part), reverse=True)
        worst = max(worst, beats[0][0])
        hundredth = beats[len(beats) // 100][0]
        print(f"{part}: {len(beats)} beats, worst {beats[0][0]:.0f} ms, 99th percentile {hundredth:.0f} ms late")
        for milliseconds, _, worked, ran, where in beats[:SHOWN]:
            did = ", ".join(f"{what} ({took:.0f} ms)" for took, what in sorted(ran, reverse=True)[:4])
            seen = f"; seen in {where}" if where else ""
            print(f"    {milliseconds:4.0f} ms ({worked:.0f} ms at work): {did or 'nothing of ours'}{seen}")
    print(f"worst {worst:.0f} ms (wanted: at most {LIMIT_MS} ms)")
    return 0 if worst <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
