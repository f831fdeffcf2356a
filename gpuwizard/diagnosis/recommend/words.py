"""The sentences of a set: why it stands where it does, what it needs, what its commands do."""

from gpuwizard.catalog.tensorflow import LOOKUP_FAULT, LOOKUP_WORKS
from gpuwizard.causes.install import TAKES
from gpuwizard.diagnosis.recommend import conda, shell
from gpuwizard.diagnosis.recommend.fit import compiles, driver_needed, generation, last_branch, past_branch, slow_on
from gpuwizard.diagnosis.recommend.ground import Ground
from gpuwizard.diagnosis.recommend.show import EXPECTED
from gpuwizard.diagnosis.recommend.weigh import INSTALLED, NEW_DRIVER, Desk, Weighed
from gpuwizard.model.layers import FRAMEWORK_TITLES

_WSL_RUNS = "WSL 2 runs Linux inside Windows, with your driver for Windows."
WSL_NEED = "WSL 2 (it runs Linux inside Windows)"


def why(one: Weighed, desk: Desk, newest: str) -> str:
    """Returns one to four sentences; `newest` is the newest release that works here at all."""
    parts = [_reason(one, desk, newest), *_missing(one, desk)]
    if one.option.pin:
        parts.append(f"cuDNN is kept below {one.option.pin.lstrip('<')}, since newer ones have no code for your card.")
    if slow := slow_on(one.option, desk.ground):
        parts.append(
            f"It has no ready code for {generation(slow)}: the driver compiles it at the first start, which can take "
            "up to half an hour. After that it starts at once."
        )
    elif compiles(one.option, desk.ground):
        parts.append("The driver compiles most of its code for your card at the first start, which then takes longer.")
    if one.option.framework == "jax" and (one.option.on == "wsl" or desk.ground.host.in_wsl):
        parts.append("JAX calls its support of WSL experimental.")
    return " ".join(parts)


def _reason(one: Weighed, desk: Desk, newest: str) -> str:
    option, title = one.option, FRAMEWORK_TITLES[one.option.framework]
    if one.change == INSTALLED:
        return f"It is installed already, and it fits your card, your driver and Python {one.choice.release}."
    if option.on == "windows" and option.framework == "tensorflow":
        return (
            "The last release that can use the GPU on Windows itself. It needs Python 3.10 at most and NumPy 1, and "
            "gets no more repairs."
        )
    if one.role == "other":
        return _other(one)
    if _in_ubuntu(one, desk):
        if option.framework == "tensorflow":
            return f"On Windows itself today's TensorFlow cannot use the GPU. {_WSL_RUNS}"
        return f"On Windows itself {title} cannot use the GPU. {_WSL_RUNS}"
    if option.version == LOOKUP_WORKS and option.framework == "tensorflow":
        return (
            f"The newest release that works without further help: {LOOKUP_FAULT} misses one of its own "
            "libraries, libcusolver."
        )
    if option.release == newest:
        return "The newest release that is known to work on this card."
    return f"The newest release that works with {_tie(one, desk)}."


def _missing(one: Weighed, desk: Desk) -> tuple[str, ...]:
    """Says what the user has to get first, where that is a driver or a Python."""
    lacks_python = one.choice.environment is None and not one.option.needs and not _in_ubuntu(one, desk)
    got = [f"Python {one.choice.release}"] if lacks_python else []
    if one.change == NEW_DRIVER:
        other = "another driver" if past_branch(desk.ground) else "a newer driver"
        got.insert(0, f"{other} than you have" if desk.ground.driver else "the NVIDIA driver")
    return (f"It needs {' and '.join(got)} first.",) if got else ()


def _in_ubuntu(one: Weighed, desk: Desk) -> bool:
    return one.option.on == "wsl" and desk.ground.windows


def _tie(one: Weighed, desk: Desk) -> str:
    if desk.chosen is not None and one.choice.environment is desk.chosen:
        return f"the driver and the Python {one.choice.release} that you have"
    return "the driver and the Pythons that you have"


def _other(one: Weighed) -> str:
    if one.option.framework == "tensorflow":
        return "For programs that were written for Keras 2 or NumPy 1; later releases bring Keras 3."
    return "For other packages in the same environment that are made for CUDA 12."


def needs(one: Weighed, desk: Desk) -> tuple[str, ...]:
    """Returns what must be there first; the driver is always named, as everything hangs on it."""
    option = one.option
    found = [f"driver >= {driver_needed(option, desk.ground)}"]
    if one.change == NEW_DRIVER and (last := last_branch(desk.ground)):
        found.append(f"a driver of the {last} branch at the newest (later ones do not know this card)")
    if _in_ubuntu(one, desk):
        return (*found, WSL_NEED)
    if option.needs:
        if conda.conda_of(desk.pythons):
            return (*found, *(f"{need} (conda brings them)" for need in option.needs))
        return (*found, *(f"{need} (conda, which is installed first, brings them)" for need in option.needs))
    if one.choice.environment is None:
        found.append(f"Python {one.choice.release}")
    elif desk.chosen is not None and one.choice.environment is not desk.chosen:
        found.append(f"Python {one.choice.release} instead of the one you named")
    return tuple(found)


def steps(one: Weighed, desk: Desk) -> tuple[str, ...]:
    """Returns what happens, in order."""
    title = FRAMEWORK_TITLES[one.option.framework]
    last = f"The last line shows what {title} sees. All is well when it prints {EXPECTED[one.option.framework]}."
    first = [_driver_step(one, desk.ground)] if one.change == NEW_DRIVER else []
    if one.change == INSTALLED:
        return (f"Nothing has to be installed: {title} {one.option.version} is in {one.choice.path}.", last)
    install = f"Install {title} {one.option.version}{_with(one)}."
    if one.option.on == "container":
        install += " Put the same lines into the image's build file too, or it is lost with the container."
    return (*first, *_place_steps(one, desk), install, last)


def _with(one: Weighed) -> str:
    return (
        "" if one.option.on == "windows" and one.option.framework == "tensorflow" else ", with the libraries it needs"
    )


def _driver_step(one: Weighed, ground: Ground) -> str:
    where = (
        " in Windows" if ground.host.in_wsl else " on the machine that runs the container" if _inside(ground) else ""
    )
    return f"First install the NVIDIA driver {driver_needed(one.option, ground)} or newer{where}, and restart."


def _inside(ground: Ground) -> bool:
    return ground.host.in_container


def _place_steps(one: Weighed, desk: Desk) -> tuple[str, ...]:
    room = f'the new folder "{one.option.label}" in your home folder'
    if _in_ubuntu(one, desk):
        return (
            "In PowerShell or cmd, opened as administrator: install WSL, and restart Windows. Pass over this where "
            "Ubuntu is in WSL already.",
            "In the Ubuntu window that opens then, paste the lines for bash; they ask for the password that you "
            f"have chosen there. They make an environment in {room}.",
        )
    if one.option.needs:
        return (
            *(() if conda.conda_of(desk.pythons) else ("Install Miniforge, which brings the tool conda.",)),
            f'Make the conda environment "{one.option.label}" with Python {one.choice.release}, CUDA 11.2 and '
            "cuDNN 8.1 in it.",
        )
    if one.choice.environment is None:
        return (f"Fetch Python {one.choice.release}, and make an environment with it in {room}.",)
    made = f"Make an environment in {room}, from {one.choice.path} (Python {one.choice.release})."
    if shell.asks_apt(one.choice, desk.ground):
        made += " The first line adds the part of Python that does this, which Debian and Ubuntu keep apart."
    return (made,)


def takes(one: Weighed, ground: Ground) -> str:
    """Returns rough time and size."""
    if one.change == INSTALLED:
        return "a minute"
    if one.option.on == "wsl" and ground.windows:
        return "about 25 minutes, 9 GB on the disk, and a restart"
    return TAKES[one.option.framework]
