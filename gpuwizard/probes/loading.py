"""Really loads the libraries that a framework opens, one after another, in a child of the user's Python."""

import contextlib
import json
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from gpuwizard.model.libraries import LibraryFact, LoadAttempt
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import BARE, Line, finished, run_script
from gpuwizard.probes.loading_questions import DRIVER, Around, Question, Questions, same_file

# The largest of these libraries have several hundred megabytes; a cold disk and a virus scanner read them slowly.
LIMIT_SECONDS = 20.0
TOTAL_SECONDS = 60.0
MAX_CHILDREN = 5


def try_loading(
    python: str,
    libraries: Sequence[LibraryFact],
    *,
    env: Mapping[str, str],
    platform: str,
    timeout: float = LIMIT_SECONDS,
    cancel: Cancel | None = None,
    cwd: str = "",
) -> tuple[LibraryFact, ...]:
    """Loads each library as its search says that the framework would, and writes down what came of it.

    One child loads all of them in the order of opening. Where it dies or does not answer, that library is the
    reason, and another child goes on behind it. The driver's own libraries are never loaded.

    Args:
        python: The user's interpreter.
        libraries: What the search without loading says.
        env: The variables that the framework's process gets.
        platform: "linux" or "windows".
        timeout: Limit in seconds for one library.
        cancel: Switch that ends it early.
        cwd: The folder that relative entries of a search path mean; empty for the child's own, which is empty.

    Returns:
        The same facts, `tried` filled in where the answer says something about the search.
    """
    around = Around(python, env, platform, cwd)
    questions = Questions(libraries, around)
    if not questions.asked:
        return tuple(libraries)
    with contextlib.ExitStack() as made:
        try:
            kept_out = made.enter_context(_without_driver(around))
        except OSError:  # no room for a temporary folder: then nothing is tried, and nothing is said of it
            return tuple(libraries)
        loads = _Loads(kept_out, questions.added, timeout, cancel or Cancel())
        loads.ask(questions.asked)
    sure = questions.comparable(loads.who_asks) if loads.who_asks else set[int]()
    told = {number: attempt for number, attempt in loads.attempts.items() if number in sure}
    return tuple(
        replace(library, tried=told[number]) if number in told else library for number, library in enumerate(libraries)
    )


@contextlib.contextmanager
def _without_driver(around: Around) -> Iterator[Around]:
    """Keeps the driver's libraries out of the child: they can hang, and make device files where root loads them."""
    if around.platform == "windows":
        yield around
        return
    with tempfile.TemporaryDirectory(prefix="gpuwizard-") as folder:
        # Seen in cuBLAS 12.9: its start-up code opens libcuda.so.1. An empty file of that name, found first, makes that
        # fail, as it does on a machine without a driver, and the driver's own file is never touched.
        for name in DRIVER:
            (Path(folder) / name).touch()
        path = around.env.get("LD_LIBRARY_PATH", "")
        first = {"LD_LIBRARY_PATH": f"{folder}:{path}" if path else folder}
        yield replace(around, env={**around.env, **first})


class _Loads:
    """The children and what they answered."""

    def __init__(self, around: Around, added: Sequence[str], timeout: float, cancel: Cancel) -> None:
        self._around, self._added, self._timeout, self._cancel = around, added, timeout, cancel
        self._until = time.monotonic() + TOTAL_SECONDS
        self.attempts: dict[int, LoadAttempt] = {}
        self.who_asks = ""

    def ask(self, asked: Sequence[Question]) -> None:
        """Starts a child, and another one behind each library that ends it, a few times and not for ever."""
        left = list(asked)
        for _ in range(MAX_CHILDREN):
            if not left or self._cancel.is_set or self._remaining() <= 0:
                return
            killer = self._run(self._loaded(asked), left)
            if killer is None:
                return
            left = left[left.index(killer) + 1 :]

    def _loaded(self, asked: Sequence[Question]) -> list[Question]:
        """What is loaded already answers later names: a new child begins where the last one ended."""
        return [one for one in asked if one.number in self.attempts and self.attempts[one.number].outcome == "loaded"]

    def _remaining(self) -> float:
        return self._until - time.monotonic()

    def _run(self, again: list[Question], left: list[Question]) -> Question | None:
        """Runs one child; returns the question in which it ended early, None where nothing more can be asked."""
        every = [*again, *left]
        limit = min(self._timeout, self._remaining())

        def on_line(line: Line) -> float:
            nonlocal limit
            limit = min(self._timeout, max(0.0, self._remaining()))
            return limit

        order = {"cwd": self._around.cwd, "added": self._added, "ask": [(one.asked, one.flags) for one in every]}
        lines, outcome = run_script(
            self._around.python,
            "load_library.py",
            [json.dumps(order)],
            timeout=limit,
            env=self._around.env,
            cancel=self._cancel,
            flags=BARE,
            on_line=on_line,
        )
        done = self._read(lines, every)
        begun = max((int(line["begin"]) for line in lines if "begin" in line), default=-1)
        if finished(lines) or begun < len(again) or begun in done or outcome.end.kind in ("cancelled", "not-started"):
            return None
        if outcome.end.kind == "timeout" and limit < self._timeout:
            return None  # the time for all is over: this one did not have its own
        self.attempts[every[begun].number] = _ended(every[begun], outcome.end, limit)
        return every[begun]

    def _read(self, lines: list[Line], every: list[Question]) -> set[int]:
        done = set()
        for line in lines:
            if line.get("note") == "process":
                self.who_asks = str(line["who_asks"])
            if "tried" in line:
                done.add(int(line["tried"]))
                question = every[int(line["tried"])]
                self.attempts.setdefault(question.number, _attempt(question, line))
        return done


def _attempt(question: Question, line: Line) -> LoadAttempt:
    loaded = line["outcome"] == "loaded"
    path = str(line.get("path", ""))
    return LoadAttempt(
        outcome="loaded" if loaded else "failed",
        asked=question.asked,
        path=_sayable(path),
        error=_sayable(str(line.get("error", ""))),
        code=int(line.get("code", 0)),
        seconds=round(float(line["seconds"]), 3),
        same_file=same_file(path, question.expected) if loaded and path and question.expected else None,
    )


def _ended(question: Question, end: ChildEnd, limit: float) -> LoadAttempt:
    """The library that was being loaded is what the child ended in."""
    if end.kind == "timeout":
        return LoadAttempt("hung", question.asked, error=f"no answer within {limit:g} seconds", seconds=float(limit))
    if end.kind == "flood":
        return LoadAttempt("crashed", question.asked, error="it wrote messages without end and was stopped")
    return LoadAttempt("crashed", question.asked, error=end.name or f"it ended Python with exit code {end.code}")


def _sayable(text: str) -> str:
    """A name of a file may hold bytes that are no text; facts must be able to be saved."""
    return text.encode("utf-8", "replace").decode()
