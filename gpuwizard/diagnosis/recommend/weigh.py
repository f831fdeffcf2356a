"""Puts options in order: what needs the least change first, and of those the best."""

from collections.abc import Sequence

from msgspec import Struct
from packaging.version import Version

from gpuwizard.catalog.versions import at_least
from gpuwizard.catalog.wsl import UBUNTU_PYTHON
from gpuwizard.diagnosis.recommend import jax, tensorflow, torch
from gpuwizard.diagnosis.recommend.fit import driver_suffices, obstacle, slow_on
from gpuwizard.diagnosis.recommend.ground import Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.diagnosis.recommend.pythons import Choice, fits, is_usable, pick, release_of
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.layers import FrameworkName

INSTALLED, AS_IS, MORE_SOFTWARE, NEW_DRIVER = range(4)
AT_MOST = 3
# Below this Python gets no repairs any more, not even for security (peps.python.org, PEP 619 and the ones before it).
OLDEST_PYTHON = "3.10"


class Weighed(Struct, frozen=True):
    """An option that works, and what it takes.

    Attributes:
        option: The option.
        choice: Its Python.
        change: How much must change: INSTALLED, AS_IS, MORE_SOFTWARE or NEW_DRIVER.
        slow: Whether its code is compiled at the first start.
        place: Position among all options of its framework, the best first.
        role: Why it is in the list: `best`, `newest`, or `other`.
    """

    option: Option
    choice: Choice
    change: int
    slow: bool
    place: int
    role: str = "best"

    @property
    def order(self) -> tuple[int, bool, bool, int]:
        """Sort key within a framework."""
        return self.change, self.slow, not self.option.stable, self.place


class Desk(Struct, frozen=True):
    """What the weighing is done with: the machine, the Pythons at hand, and the one that the user named."""

    ground: Ground
    pythons: tuple[Environment, ...] = ()
    chosen: Environment | None = None


class Judged(Struct, frozen=True):
    """An option, and why it cannot work here; an empty reason where it can."""

    option: Option
    because: str


def judge(framework: FrameworkName, ground: Ground) -> list[Judged]:
    """Returns every option of a framework on this machine with the verdict on it, the best first."""
    return [Judged(option, obstacle(option, ground)) for option in options_for(framework, ground)]


def options_for(framework: FrameworkName, ground: Ground) -> list[Option]:
    """Returns every option of a framework on this machine, the best first. On Windows, WSL comes first."""
    if ground.place == "macos":
        return []
    made = {"tensorflow": tensorflow.options, "torch": torch.options, "jax": jax.options}[framework]
    if not ground.windows:
        return list(made(ground, ground.place))
    inside = [] if framework == "torch" else made(ground, "wsl")
    return [*(one for one in inside if fits(one, UBUNTU_PYTHON)), *made(ground, "windows")]


def weigh(judged: Sequence[Judged], desk: Desk) -> list[Weighed]:
    """Returns the options that work on this machine, what needs the least change first."""
    found = [_weighed(one.option, place, desk) for place, one in enumerate(judged) if not one.because]
    installed = _installed([one.option for one in judged], desk) if judged else []
    return sorted([*installed, *found], key=lambda one: one.order)


def select(weighed: Sequence[Weighed]) -> list[Weighed]:
    """Returns at most three: the best as things stand, the newest where that is another, and one for old ties."""
    if not weighed:
        return []
    first = weighed[0]
    picked = [first]
    newest = newest_release(weighed)
    if Version(newest) > Version(first.option.release):
        picked.append(_as(next(one for one in weighed if one.option.release == newest), "newest"))
    others = [one for one in weighed if _is_other(one, first) and _is_new(one, picked)]
    # On Windows the way that needs no WSL is the first to offer beside the one that does.
    other = min(others, key=lambda one: one.option.on == first.option.on, default=None)
    if other is not None and other.change <= max(first.change, MORE_SOFTWARE):
        picked.append(_as(other, "other"))
    return picked[:AT_MOST]


def newest_release(weighed: Sequence[Weighed]) -> str:
    """Returns the newest release that works here and that its makers call stable, empty for none."""
    stable = [one for one in weighed if one.option.stable] or list(weighed)
    return max((one.option.release for one in stable), key=Version, default="")


def _is_other(one: Weighed, first: Weighed) -> bool:
    """Whether it serves a common tie that the first one does not: Windows itself, Keras 2, or CUDA 12."""
    here, there = one.option, first.option
    if here.framework == "tensorflow":
        return (here.on != there.on) or (here.keras_2 and not there.keras_2)
    return there.cuda_major == "13" and here.cuda_major == "12"


def _is_new(one: Weighed, picked: Sequence[Weighed]) -> bool:
    return all((one.option.version, one.option.cuda) != (old.option.version, old.option.cuda) for old in picked)


def _as(one: Weighed, role: str) -> Weighed:
    return Weighed(one.option, one.choice, one.change, one.slow, one.place, role)


def _weighed(option: Option, place: int, desk: Desk) -> Weighed:
    choice = _python(option, desk)
    return Weighed(option, choice, _change(option, choice, desk), bool(slow_on(option, desk.ground)), place)


def _python(option: Option, desk: Desk) -> Choice:
    if option.on == "wsl" and desk.ground.windows:
        return Choice(UBUNTU_PYTHON)
    if option.needs:
        return Choice(pick(option, (), None).release)  # conda brings the Python together with CUDA
    return pick(option, desk.pythons, desk.chosen)


def _change(option: Option, choice: Choice, desk: Desk) -> int:
    if not driver_suffices(option, desk.ground):
        return NEW_DRIVER
    if desk.chosen is not None:
        return AS_IS if choice.environment is desk.chosen else MORE_SOFTWARE
    # That an old Python lies about somewhere is no reason for the old releases that still serve it.
    return AS_IS if choice.environment is not None and at_least(choice.release, OLDEST_PYTHON) else MORE_SOFTWARE


def _installed(options: Sequence[Option], desk: Desk) -> list[Weighed]:
    """Returns what is installed already and would work. Which cuDNN lies beside it the environment does not tell."""
    framework = options[0].framework
    found = []
    for environment in desk.pythons if desk.chosen is None else (desk.chosen,):
        held = [one for one in environment.frameworks if one.framework == framework]
        if len(held) != 1 or not is_usable(environment):
            continue
        option = _option_of(held[0], desk.ground)
        if option is None or option.pin or not fits(option, release_of(environment)):
            continue
        if not obstacle(option, desk.ground) and driver_suffices(option, desk.ground):
            slow = bool(slow_on(option, desk.ground))
            place = next((i for i, one in enumerate(options) if one.release == option.release), len(options))
            found.append(Weighed(option, Choice(release_of(environment), environment), INSTALLED, slow, place))
    return found[:1]


def _option_of(held: FrameworkVersion, ground: Ground) -> Option | None:
    """Returns the option that is installed, None for a build without GPU support and for an unknown release."""
    if held.distribution == "tensorflow":
        return tensorflow.installed(held.version, ground)
    if held.distribution == "torch":
        return torch.installed(held.version, ground)
    if held.distribution == "jax":
        return jax.installed(held.version, held.plugin, ground)
    return None
