"""What is said above the list of sets: an old catalogue, no GPU, a driver that has to change."""

from collections.abc import Iterator, Sequence
from datetime import date

from packaging.version import Version

from gpuwizard.catalog.age import days_old, is_stale
from gpuwizard.diagnosis.recommend.fit import driver_needed, generation, last_branch, past_branch
from gpuwizard.diagnosis.recommend.ground import ARM, ASSUMED_CAPABILITY, Ground
from gpuwizard.diagnosis.recommend.pythons import release_of
from gpuwizard.diagnosis.recommend.weigh import NEW_DRIVER, Weighed
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName


def about_age(today: date | None) -> Iterator[str]:
    """Says that what is known of versions is old, where it is."""
    if today is not None and is_stale(today):
        yield (
            f"What gpuwizard knows of versions is {days_old(today)} days old. Newer releases and drivers are missing "
            "from this list; a newer gpuwizard knows them."
        )


def about_machine(ground: Ground) -> Iterator[str]:
    """Says what about the machine a person must know before reading on."""
    if ground.place == "macos":
        yield "On macOS no framework can use an NVIDIA GPU. PyTorch can use Apple's own GPUs without CUDA."
    elif ground.no_gpu:
        yield (
            "No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU. The frameworks work "
            "on the processor alone: install tensorflow, torch or jax with pip as they are."
        )
    if "wsl1" in ground.host.environment:
        yield "This is WSL 1. Turn it into WSL 2 first: in Windows, run wsl --set-version with its name and 2."
    if len(ground.capabilities) > 1:
        cards = ", ".join(f"{card.name} ({card.capability or 'not known'})" for card in ground.cards)
        yield f"The GPUs of this machine differ: {cards}. What is said here serves them all, unless it says otherwise."
    if ground.silent:
        yield f"A part of the driver ({ground.silent}) did not answer in time. Mend that first: see gpuwizard check."


def one_card_only(framework: FrameworkName, ground: Ground) -> str:
    """Says that no build serves all GPUs of the machine."""
    title = FRAMEWORK_TITLES[framework]
    return f"No build of {title} serves all GPUs of this machine. What is said of it holds for {ground.cards[0].name}."


def about_python(python: str, chosen: Environment | None) -> Iterator[str]:
    """Says why the Python that the user named does not decide."""
    if chosen is not None and not release_of(chosen):
        yield f"The version of {python} could not be told, so other Pythons are named."


def about_driver(ground: Ground, told: Sequence[Weighed]) -> Iterator[str]:
    """Says what about the driver has to change, where something has to."""
    if not told or ground.no_gpu or all(one.change != NEW_DRIVER for one in told):
        return
    branch = last_branch(ground)
    last = f" The {branch} branch is the last that knows this card." if branch else ""
    where = _whose(ground)
    least = min((driver_needed(one.option, ground) for one in told), key=Version)
    supports = f" (it supports CUDA up to {ground.driver_cuda})" if ground.driver_cuda else ""
    if not ground.driver and not ground.driver_cuda:
        given = " Start the container with its GPU (docker run --gpus all)." if ground.host.in_container else ""
        most = max((driver_needed(one.option, ground) for one in told), key=Version)
        if most == least:
            yield (
                f"No NVIDIA driver{where} was found. Everything below needs one, version {least} or newer.{last}{given}"
            )
        else:
            yield (
                f"No NVIDIA driver{where} was found. Everything below needs one, version {least} at least; "
                f"each entry says which.{last}{given}"
            )
    elif ground.driver and past_branch(ground):
        yield f"The driver{where}, {ground.driver}, is too new for this card.{last}"
    elif any(one.change != NEW_DRIVER for one in told):
        return
    elif ground.driver:
        yield f"The driver{where}, {ground.driver}{supports}, is too old for all of these: {least} is the least.{last}"
    else:
        yield (
            f"Which version the NVIDIA driver{where} has could not be seen{supports}. "
            f"Everything below needs version {least} at least.{last}"
        )


def _whose(ground: Ground) -> str:
    if ground.host.in_container:
        return " of the machine that runs the container"
    return " of Windows" if ground.host.in_wsl else ""


def assumed(ground: Ground) -> Iterator[str]:
    """Says what was taken for granted."""
    if ground.no_gpu:
        return
    if not ground.cards:
        yield (
            "Which GPU this machine has could not be seen. It is taken to be of 2018 or newer "
            f"({generation(ASSUMED_CAPABILITY)})."
        )
    elif any(not card.capability for card in ground.cards):
        yield f"The compute capability of the GPU is not known. It is taken to be {ASSUMED_CAPABILITY} or newer."
    if ground.machine in ARM and not ground.windows:
        yield "JAX's packages for ARM processors are taken to hold code for the same cards as those for x86."
