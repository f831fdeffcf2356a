"""The steps that install packages into the environment, and the one that tries it out."""

from collections.abc import Iterator

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from gpuwizard.causes.install import TAKES
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.outcome import Found
from gpuwizard.setup import places
from gpuwizard.setup.facts import Held, SetupFacts
from gpuwizard.setup.on_processor import ON_PROCESSOR
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.short_trial import SHORT_TRIAL
from gpuwizard.setup.step import Program, Seen, SetupStep
from gpuwizard.setup.versions import Chosen, inside_wsl

# The package that shows that the libraries of an extra are there.
_BROUGHT_BY = {"and-cuda": "nvidia-cudnn-cu", "cuda12": "jax-cuda12-plugin", "cuda13": "jax-cuda13-plugin"}
# What pip and uv read the address of an index from.
_INDEX_OF = {"pip": "PIP_INDEX_URL", "uv": "UV_DEFAULT_INDEX"}


def requirements(profile: Profile, chosen: Chosen) -> tuple[str, ...]:
    """Returns all that is asked for: the framework and what it needs beside it, then the profile's own packages."""
    return (*(chosen.option.requirements if chosen.option else ()), *profile.packages.install)


def packages_step(profile: Profile, chosen: Chosen, facts: SetupFacts) -> SetupStep:
    """Returns the step that installs the packages."""
    programs = tuple(_programs(profile, chosen, facts))
    missing = _index_missing(profile, facts)
    in_wsl = inside_wsl(profile, facts)
    return SetupStep(
        "packages",
        _title(profile, chosen),
        why=_why(profile, chosen),
        changes=f"Packages are added in {places.folder(profile, facts)}, and nowhere else.",
        takes=_takes(profile, chosen),
        commands=places.texts(places.shells(profile, facts), programs),
        programs=() if missing or in_wsl else programs,
        by_hand=_ask_for_index(profile) if missing else "Paste the lines into the Ubuntu window." if in_wsl else "",
        check="Each package is there in a version that fits, and none is half installed.",
        undo=f"Delete the folder {places.folder(profile, facts)}.",
    )


def _title(profile: Profile, chosen: Chosen) -> str:
    if chosen.option is None:
        return "Install the packages of the profile" if profile.packages.install else "Install nothing more"
    framework = f"{FRAMEWORK_TITLES[chosen.option.framework]} {chosen.option.version}"
    if profile.packages.install:
        return f"Install {framework} and the packages of the profile"
    return f"Install {framework}"


def _why(profile: Profile, chosen: Chosen) -> str:
    """Only of the framework's own packages it is known that they fit: the profile may ask for anything."""
    told = []
    if chosen.option is not None and chosen.option.requirements:
        told.append(f"These versions fit one another and this machine: {', '.join(chosen.option.requirements)}.")
    if profile.packages.install:
        told.append(f"Your profile asks for: {', '.join(profile.packages.install)}.")
    return " ".join(told)


def packages_seen(profile: Profile, chosen: Chosen, facts: SetupFacts) -> Seen:
    """Whether every package is there, whole, and in a version that fits."""
    if not isinstance(facts.room, Found):
        return Seen("no", "There is no environment yet.")
    held = {one.name: one for one in facts.room.value.packages}
    broken = [one for one in held.values() if one.broken]
    if broken:
        return Seen("no", f"{broken[0].name} is half installed: {broken[0].broken}.")
    for text in requirements(profile, chosen):
        says = _lacks(text, held)
        if says:
            return Seen("no", says)
    says = _other_build(chosen, held)
    return Seen("no", says) if says else Seen("yes", "Every package is there.")


def verify_step(profile: Profile, chosen: Chosen, facts: SetupFacts) -> SetupStep:
    """Returns the last step: the environment has to do what it is for."""
    framework = chosen.option.framework if chosen.option else None
    where = "on the GPU" if profile.wants_gpu else "on the processor"
    title = f"Let {FRAMEWORK_TITLES[framework]} compute {where}" if framework else "Try it out"
    return SetupStep(
        "verify",
        title,
        why="Only what was seen to work is called done.",
        changes="Nothing: it only computes.",
        takes="half a minute, on a new card a few minutes" if profile.wants_gpu else "half a minute",
        commands=places.texts(places.shells(profile, facts), (Program(_by_hand(profile, facts, framework)),)),
        check="A matrix product, a convolution and a short training give the right numbers."
        if framework
        else "No package misses another one that it needs.",
    )


def _by_hand(profile: Profile, facts: SetupFacts, framework: FrameworkName | None) -> tuple[str, ...]:
    python = places.python_of(profile, facts)
    if framework is None:
        return (python, "-m", "pip", "check")
    # In WSL gpuwizard is not installed; where no GPU is wanted, its check would end with what is wrong with the GPU.
    if not profile.wants_gpu or inside_wsl(profile, facts):
        return (python, "-c", SHORT_TRIAL[framework])
    return ("gpuwizard", "check", "--python", python, "--framework", framework)


def verify_seen(facts: SetupFacts) -> Seen:
    """Whether the environment was seen to work."""
    if isinstance(facts.trial, Found):
        return Seen("yes" if facts.trial.value.passed else "no", facts.trial.value.says)
    return Seen("unknown", "It was not tried yet.")


def _programs(profile: Profile, chosen: Chosen, facts: SetupFacts) -> Iterator[Program]:
    python = places.python_of(profile, facts)
    broken = _broken(facts)
    wanted = requirements(profile, chosen)
    if profile.environment.manager == "uv":
        yield from _by_uv(profile, chosen, facts, python)
        return
    variables = _index(profile, "pip")
    into = (python, "-m", "pip", "install")
    if broken:
        # pip takes a half installed package for a whole one, and cannot remove it: its files are laid over.
        yield Program((*into, "--ignore-installed", "--no-deps", *_exactly(broken)), variables)
    backend = _backend(chosen)
    if backend and chosen.option:
        yield Program((*into, "uv"), variables)
        by_uv = (python, "-m", "uv", "pip", "install", "--python", python, *backend, *chosen.option.requirements)
        yield Program(by_uv, _index(profile, "uv"))
        wanted = profile.packages.install
    if wanted:
        yield Program((*into, *wanted), variables)


def _by_uv(profile: Profile, chosen: Chosen, facts: SetupFacts, python: str) -> Iterator[Program]:
    broken, wanted, variables = _broken(facts), requirements(profile, chosen), _index(profile, "uv")
    into = (facts.tools.get("uv", "uv"), "pip", "install", "--python", python)
    if broken:
        again = [part for one in broken for part in ("--reinstall-package", one.name)]
        yield Program((*into, "--no-deps", *again, *_exactly(broken)), variables)
    if wanted:
        yield Program((*into, *_backend(chosen), *wanted), variables)


def _backend(chosen: Chosen) -> tuple[str, ...]:
    return ("--torch-backend", chosen.option.backend) if chosen.option and chosen.option.backend else ()


def _broken(facts: SetupFacts) -> tuple[Held, ...]:
    return tuple(one for one in facts.room.value.packages if one.broken) if isinstance(facts.room, Found) else ()


def _exactly(held: tuple[Held, ...]) -> tuple[str, ...]:
    return tuple(f"{one.name}=={one.version}" for one in held)


def _index(profile: Profile, tool: str) -> dict[str, str]:
    return {_INDEX_OF[tool]: profile.packages.index} if profile.packages.index else {}


def _index_missing(profile: Profile, facts: SetupFacts) -> bool:
    return bool(profile.packages.index) and profile.packages.index not in facts.variables


def _ask_for_index(profile: Profile) -> str:
    ask = f" Ask {profile.profile.contact}." if profile.profile.contact else ""
    name = profile.packages.index
    return f"First set the variable {name} to the address of your package index, and start gpuwizard anew.{ask}"


def _lacks(text: str, held: dict[str, Held]) -> str:
    """Returns what a requirement lacks, empty where it is met."""
    asked = Requirement(text)
    if asked.marker is not None and not asked.marker.evaluate({"extra": ""}):
        return ""
    there = held.get(canonicalize_name(asked.name))
    if there is None:
        return f"{asked.name} is not installed."
    if not asked.specifier.contains(there.version, prereleases=True):
        return f"{asked.name} {there.version} is installed, and {asked.specifier} is wanted."
    for extra in asked.extras:
        brought = _BROUGHT_BY.get(extra, "")
        if brought and not any(name.startswith(brought) for name in held):
            return f"{asked.name} is installed without what [{extra}] brings."
    return ""


def _other_build(chosen: Chosen, held: dict[str, Held]) -> str:
    """PyTorch tells its build in the version ("2.5.1+cu124"): the processor's build does not serve a GPU."""
    there = held.get("torch")
    if chosen.option is None or chosen.option.framework != "torch" or there is None:
        return ""
    local = there.version.partition("+")[2]
    wanted = chosen.option.backend
    if (wanted and local != wanted) or (not wanted and chosen.option.cuda and local == ON_PROCESSOR):
        return f"torch {there.version} is another build than the one for this machine."
    return ""


def _takes(profile: Profile, chosen: Chosen) -> str:
    if chosen.option is None:
        return "a few minutes" if profile.packages.install else ""
    return TAKES[chosen.option.framework] if profile.wants_gpu else "a few minutes, about 1.5 GB on the disk"
