"""The choice of the Python to look into, and the question to it what it is."""

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeGuard

from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.interrupts import raise_if_asked
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import NO_ROOM
from gpuwizard.probes.environments import SearchContext
from gpuwizard.probes.python import interpreter

Answer = Found[Interpreter] | Absent | Unknown
Answers = Mapping[str, Answer]
# How often a wait looks whether it shall end: a signal can come in a moment in which Python loses it.
SIGNAL_SECONDS = 0.1


def chosen(given: Sequence[str]) -> tuple[str, ...]:
    """Returns the interpreters that were asked for, or the default one.

    Raises:
        UsageError: Where one is no Python, or there is none.
    """
    pythons = named(given)
    with answering(pythons if given else ()) as answers:
        answers()
    return pythons


@contextlib.contextmanager
def answering(pythons: Sequence[str]) -> Iterator[Callable[[], Answers]]:
    """Asks the Pythons that a user named what they are, one after another, beside whatever is done meanwhile.

    Gives a function that waits for the answers. It raises UsageError where one is no Python: a file can be called
    python and be none. One that hangs is looked at all the same: that is a finding.
    """
    cancel = Cancel()
    done = threading.Event()
    answers: dict[str, Answer] = {}

    def ask() -> None:
        env = user_environment.current()
        try:
            for python in pythons:
                answer = answers[python] = interpreter.ask(python, env, cancel)
                if _is_none(answer):
                    return
        finally:
            done.set()

    def wait() -> Answers:
        # Not join(): a thread whose join Ctrl-C has ended counts as gone, while it and its child still run.
        while not done.wait(SIGNAL_SECONDS):
            raise_if_asked()
        for answer in answers.values():
            if _is_none(answer):
                raise UsageError(_way_out(answer.reason.rstrip(".")))
        return answers

    thread = threading.Thread(target=ask, name="gpuwizard-asks")
    try:
        thread.start()
        yield wait
    finally:
        cancel.set()  # after Ctrl-C, which may come in any line above: the child must not outlive us
        if thread.ident is not None:
            done.wait()


def _way_out(reason: str) -> str:
    return f"{reason}." if NO_ROOM in reason else f"{reason}. Name another with --python."


def _is_none(answer: Answer) -> TypeGuard[Unknown]:
    return isinstance(answer, Unknown) and answer.kind == "failed"


def named(given: Sequence[str]) -> tuple[str, ...]:
    """Returns the interpreters that were asked for, or the default one; none is run.

    Raises:
        UsageError: Where there is no such file, or no Python on this machine.
    """
    context = SearchContext.current()
    if not given:
        from gpuwizard.probes.environments import default_python

        found = default_python(context)
        if found is None:
            raise UsageError("No Python was found on PATH; name one with --python.")
        return (found,)
    from gpuwizard.probes.environments import locate_python

    places = [locate_python(path, context) for path in given]
    for place in places:
        if isinstance(place, str):
            raise UsageError(place)
    return tuple(str(place) for place in places)
