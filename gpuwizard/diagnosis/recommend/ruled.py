"""What does not work here, and why: only what a person would try."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from gpuwizard.diagnosis.recommend.fit import UNKNOWN_KERNELS
from gpuwizard.diagnosis.recommend.ground import ARM, Ground
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.diagnosis.recommend.pythons import fits, release_of
from gpuwizard.diagnosis.recommend.weigh import Desk, Judged, Weighed
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.recommendation import RuledOut

AT_MOST = 3
NO_WINDOWS = "It cannot use the GPU on Windows itself."
IN_WSL = f"{NO_WINDOWS} In WSL it can."
_MAC = "There is no NVIDIA driver for today's macOS, so nothing can use CUDA here."


def ruled_out(
    framework: FrameworkName, desk: Desk, judged: Sequence[Judged], picked: Sequence[Weighed]
) -> tuple[RuledOut, ...]:
    """Returns the releases of a framework that do not work here, the newest first.

    Args:
        framework: Which one.
        desk: The machine and the Pythons.
        judged: Every option with the verdict on it, the best first.
        picked: Those that are recommended.
    """
    if desk.ground.no_gpu and desk.ground.place != "macos":
        return ()
    rows = [*_by_system(framework, desk.ground, judged), *_by_python(framework, desk, judged)]
    rows += [*_newest(framework, judged, _two_places(desk.ground)), *_builds(desk.ground, judged, picked)]
    told = {one.option.version for one in picked}
    return tuple(dict.fromkeys(row for row in rows if row.version not in told))[:AT_MOST]


def _two_places(ground: Ground) -> bool:
    """Whether WSL is another place than this system. For ARM processors it is no way out."""
    return ground.windows and ground.machine not in ARM


def _by_system(framework: FrameworkName, ground: Ground, judged: Sequence[Judged]) -> Iterator[RuledOut]:
    if ground.place == "macos":
        yield RuledOut(framework, "every release", _MAC)
        return
    if not _two_places(ground):
        return
    because = IN_WSL if any(one.option.on == "wsl" and not one.because for one in judged) else NO_WINDOWS
    if framework == "tensorflow":
        yield RuledOut(framework, "2.11 and newer on Windows itself", because)
        yield from (
            RuledOut(framework, f"{one.option.version} on Windows itself", one.because)
            for one in judged
            if one.option.on == "windows" and one.because
        )
    elif framework == "jax":
        yield RuledOut(framework, "every release on Windows itself", because)


def _by_python(framework: FrameworkName, desk: Desk, judged: Sequence[Judged]) -> Iterator[RuledOut]:
    """The Python that the user works with, where no release that works here has packages for it."""
    if desk.ground.windows and framework != "torch":
        return  # conda and WSL bring a Python of their own
    mine = desk.chosen or next(iter(desk.pythons), None)
    release = release_of(mine) if mine else ""
    options = [one.option for one in judged if not one.because]
    if release and options and not any(fits(one, release) for one in options):
        low = min((one.python_min for one in options), key=_number)
        high = max((one.python_max for one in options), key=_number)
        title = FRAMEWORK_TITLES[framework]
        because = f"The builds of {title} that work on this machine exist for Python {low} to {high}."
        yield RuledOut(framework, f"every release with Python {release}", because)


def _newest(framework: FrameworkName, judged: Sequence[Judged], windows: bool) -> Iterator[RuledOut]:
    """The newest releases up to the first that works, put together where the reason is the same."""
    runs: list[tuple[str, list[Option]]] = []
    all_out = True
    for release in _releases(judged):
        reasons = [one.because for one in release]
        if "" in reasons:
            all_out = False
            break
        # The build for the oldest CUDA is the one that serves most machines: its reason is the one that counts.
        if runs and runs[-1][0] == reasons[-1]:
            runs[-1][1].append(release[0].option)
        else:
            runs.append((reasons[-1], [release[0].option]))
    for position, (because, options) in enumerate(runs):
        if because != UNKNOWN_KERNELS:
            oldest = all_out and position == len(runs) - 1
            yield RuledOut(framework, _range(options, position == 0, oldest, windows), because)


def _releases(judged: Sequence[Judged]) -> Iterator[list[Judged]]:
    """Yields the builds of each release, the newest release first; on Windows those for WSL and Windows apart."""
    told = [one for one in judged if one.option.on != "windows" or one.option.framework != "tensorflow"]
    for _, builds in groupby(told, key=lambda one: (one.option.release, one.option.on)):
        yield list(builds)


def _range(options: Sequence[Option], newest: bool, oldest: bool, windows: bool) -> str:
    first, last = options[-1], options[0]
    inside = " in WSL" if first.on == "wsl" and windows else ""
    if newest and oldest:
        return f"every release{inside}"
    if len(options) == 1:
        return last.version.partition("+")[0] + inside
    if newest:
        return f"{first.release} and newer{inside}"
    return f"{last.release} and older{inside}" if oldest else f"{first.release} to {last.release}{inside}"


def _builds(ground: Ground, judged: Sequence[Judged], picked: Sequence[Weighed]) -> Iterator[RuledOut]:
    """Builds of a release that does work, where the usual command gives one that does not."""
    if not picked:
        return
    best = picked[0].option
    same = [one for one in judged if (one.option.release, one.option.on) == (best.release, best.on) and one.because]
    if best.framework == "torch" and ground.windows:
        because = "What a plain pip install gives on Windows has no GPU support; its set names a CUDA build."
        yield RuledOut("torch", "any release from a plain pip install", because)
    for one in same:
        if best.framework == "torch" and one.option.plain:
            yield RuledOut("torch", f"{one.option.version}, which a plain pip install gives", one.because)
        if best.framework == "jax":
            yield RuledOut("jax", f"{one.option.version} with the CUDA {one.option.cuda_major} plugin", one.because)
    if best.framework == "tensorflow" and best.pin:
        limit = best.pin.lstrip("<")
        because = f"cuDNN {limit} dropped this generation of cards, and pip takes the newest cuDNN unless told."
        yield RuledOut("tensorflow", f"{best.version} with cuDNN {limit} or newer", because)


def _number(release: str) -> tuple[int, ...]:
    return tuple(int(part) for part in release.split("."))
