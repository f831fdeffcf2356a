"""The Python itself."""

from collections.abc import Callable, Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer
from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.view import interpreter

_UNFIT = ("framework.python-unsupported", "framework.platform-unsupported")
_KINDS = {"venv": "a virtual environment", "conda": "a conda environment", "system": "the system's Python"}


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields version and build first."""
    minors = {".".join(python.version.split(".")[:2]) for python in _pythons(left, right)}
    other = len(minors) > 1  # Packages are built for one minor version, whatever comes after it.
    yield Ask(
        "the Python",
        lambda side: _of(side, lambda python: Told(python.version) if python.version else None),
        "framework",
        about=_UNFIT if other else (),
        shows=("framework.not-installed", "framework.installer-too-old", "framework.package-removed") if other else (),
        weight="matters" if other else "detail",
    ).of(left, right)
    for ask in _ASKS:
        yield ask.of(left, right)


def _pythons(left: Side, right: Side) -> tuple[Interpreter, ...]:
    return tuple(python for side in (left, right) if (python := interpreter(side.case)) is not None)


def _of(side: Side, tell: Callable[[Interpreter], Told | None]) -> Told | None:
    return answer(side.case.target.facts.interpreter, tell, Told("not there", "is not there"))


def _build(python: Interpreter) -> Told:
    free = ", without the GIL" if python.free_threaded else ""
    return Told(f"{python.implementation}, {python.bits} bit{free}")


def _user_site(python: Interpreter) -> Told:
    return Told("on", "is searched") if python.user_site else Told("off", "is not searched")


_ASKS: tuple[Ask, ...] = (
    Ask("the Python's build", lambda side: _of(side, _build), "framework", about=_UNFIT),
    Ask(
        "the Python's platform",
        lambda side: _of(side, lambda python: Told(python.platform) if python.platform else None),
        "framework",
        about=_UNFIT,
        weight="detail",
    ),
    Ask(
        "the kind of environment",
        lambda side: _of(side, lambda python: Told(_KINDS.get(python.kind, python.kind))),
        "framework",
        shows=("framework.not-installed",),
        weight="detail",
    ),
    Ask(
        "the user's own folder of packages",
        lambda side: _of(side, _user_site),
        "framework",
        shows=("framework.cpu-only-build", "framework.dependency-conflict", "framework.duplicate-install"),
        weight="detail",
    ),
    Ask(
        "what installs packages",
        lambda side: _of(side, lambda python: Told(python.installer)),
        "framework",
        weight="detail",
    ),
)
