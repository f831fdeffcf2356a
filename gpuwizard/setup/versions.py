"""Which versions a profile gets on a machine. Only sets that work there are ever chosen; else it is said what would."""

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.catalog.versions import at_least
from gpuwizard.catalog.wsl import UBUNTU_PYTHON
from gpuwizard.diagnosis.recommend import tensorflow as tensorflow_options
from gpuwizard.diagnosis.recommend.fit import driver_needed, driver_suffices, last_branch, obstacle, slow_on
from gpuwizard.diagnosis.recommend.ground import Ground, survey
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.diagnosis.recommend.weigh import options_for
from gpuwizard.model.interpreter import Environment
from gpuwizard.model.layers import FRAMEWORK_TITLES, FrameworkName
from gpuwizard.model.outcome import Found
from gpuwizard.setup.facts import SetupFacts
from gpuwizard.setup.on_processor import cpu_options
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.pythons import Choice, pick, spelled
from gpuwizard.setup.wishes import specifier

MANAGERS_WITH_PYTHON = ("conda", "uv")


class Chosen(Struct, frozen=True):
    """What is installed.

    Attributes:
        option: The build; None where the profile wants no framework, or where nothing fits.
        python: The Python release ("3.12").
        base: The Python at hand that makes the environment; None where one has to be fetched.
        driver: The oldest driver that will do, empty where none is needed.
        refused: Why the profile cannot be carried out here, one sentence; empty where it can.
        instead: What would work, one sentence; may be empty.
    """

    option: Option | None = None
    python: str = ""
    base: Environment | None = None
    driver: str = ""
    refused: str = ""
    instead: str = ""


class _Fit(Struct, frozen=True):
    """An option that works, with its Python and its place in the order of preference."""

    option: Option
    choice: Choice
    order: tuple[int, bool, bool, int]


def choose(profile: Profile, facts: SetupFacts, environments: Sequence[Environment]) -> Chosen:
    """Returns what a profile gets on a machine.

    Args:
        profile: What is wanted.
        facts: The machine, and the environment as far as it is there.
        environments: The Pythons at hand.
    """
    found = _choose(profile, facts, environments)
    if not found.refused:
        return found
    another = _another_way(profile, facts, environments)
    return msgspec.structs.replace(found, instead=another or found.instead)


def _choose(profile: Profile, facts: SetupFacts, environments: Sequence[Environment]) -> Chosen:
    if profile.framework.name == "none":
        return _packages_only(profile, facts, environments)
    ground = ground_of(profile, facts)
    refused = _no_machine(profile, ground)
    if refused:
        return Chosen(refused=refused, instead='With "gpu = false" in [framework] the profile uses the processor.')
    options, ground = _options(profile, ground)
    fits = _fits(profile, options, ground, environments, facts)
    if not fits:
        return _refusal(profile, options, ground, environments, facts)
    best = fits[0]
    needed = driver_needed(best.option, ground) if profile.wants_gpu else ""
    asked = profile.driver.minimum if profile.wants_gpu else ""
    driver = max((one for one in (needed, asked) if one), key=Version, default="")
    return Chosen(best.option, best.choice.release, best.choice.environment, driver)


def _another_way(profile: Profile, facts: SetupFacts, environments: Sequence[Environment]) -> str:
    """On Windows another place or manager may do what the profile's own cannot: says which, empty for none."""
    place = profile.environment
    if not facts.windows:
        return ""
    other = "native" if place.where == "wsl" else "wsl"
    for key, changed in (
        ("where", msgspec.structs.replace(place, where=other)),
        ("manager", msgspec.structs.replace(place, manager="conda")),
    ):
        found = _choose(msgspec.structs.replace(profile, environment=changed), facts, environments)
        if not found.refused and found.option:
            named = f"{FRAMEWORK_TITLES[found.option.framework]} {_public(found.option)}"
            return f'With {key} = "{getattr(changed, key)}" in [environment] {named} can be set up.'
    return ""


def ground_of(profile: Profile, facts: SetupFacts) -> Ground:
    """Returns the machine as the framework will see it: Linux, where the profile wants WSL on Windows."""
    ground = survey(facts.machine)
    if not (inside_wsl(profile, facts)):
        return ground
    host = msgspec.structs.replace(
        ground.host, os="linux", environment=("wsl",), package_manager="apt", shell="bash", libc=""
    )
    return msgspec.structs.replace(ground, host=host, place="wsl")


def inside_wsl(profile: Profile, facts: SetupFacts) -> bool:
    """Whether the environment lies in WSL while we run on Windows."""
    return facts.windows and profile.environment.where == "wsl"


def _no_machine(profile: Profile, ground: Ground) -> str:
    if not profile.wants_gpu:
        return ""
    if ground.place == "macos":
        return "There is no NVIDIA driver for today's macOS, so no GPU can be set up here."
    if ground.no_gpu:
        return "This computer has no NVIDIA GPU, and the profile asks for one."
    last, asked = last_branch(ground), profile.driver.minimum
    if last and asked and Version(asked).major > int(last):
        return f"The profile asks for driver {asked}, and {last} is the last driver branch for this card."
    return ""


def _options(profile: Profile, ground: Ground) -> tuple[list[Option], Ground]:
    """Returns every build that there is, the best first; where several GPUs agree on none, those for the first one."""
    name: FrameworkName = profile.framework.name  # type: ignore[assignment]
    if not profile.framework.gpu:
        return list(_pinned(profile, cpu_options(name, ground), ground)), ground
    options = list(_pinned(profile, options_for(name, ground), ground))
    options = [one for one in options if not ground.windows or one.on == "windows"]
    if len(ground.capabilities) > 1 and all(obstacle(one, ground) for one in options):
        ground = msgspec.structs.replace(ground, cards=ground.cards[:1])
    return options, ground


def _pinned(profile: Profile, options: Sequence[Option], ground: Ground) -> Iterator[Option]:
    """Yields the builds; where exactly one version is asked for, those of its release in that version."""
    exact = _exact(profile)
    for option in options:
        row = _row(option.framework, exact) if exact else None
        public = option.version.partition("+")[0]
        if row != option.release or public == exact:
            yield option
        elif option.framework == "tensorflow" and profile.framework.gpu:
            made = tensorflow_options.installed(exact, ground)
            yield made or option
        else:
            wanted = tuple(text.replace(f"=={public}", f"=={exact}") for text in option.requirements)
            version = option.version.replace(public, exact, 1)
            yield msgspec.structs.replace(option, version=version, requirements=wanted)


def _exact(profile: Profile) -> str:
    """Returns the one version that is asked for, empty where it is a range."""
    asked = list(specifier(profile.framework.version))
    one = asked[0] if len(asked) == 1 else None
    return one.version if one and one.operator in ("==", "===") and not one.version.endswith("*") else ""


def _row(framework: FrameworkName, version: str) -> str | None:
    public = version.partition("+")[0]
    found = {"tensorflow": tensorflow.release, "torch": torch.release, "jax": jax.release}[framework](public)
    return found.version if found else None


def _fits(
    profile: Profile,
    options: Sequence[Option],
    ground: Ground,
    environments: Sequence[Environment],
    facts: SetupFacts,
    versions: SpecifierSet | None = None,
) -> list[_Fit]:
    """Returns what works, the build that is there already first, then what needs the least change."""
    wanted = specifier(profile.framework.version) if versions is None else versions
    ready = _with_new_driver(profile, ground)
    found = []
    for place, option in enumerate(options):
        if not wanted.contains(_public(option), prereleases=True):
            continue
        if profile.framework.gpu and (obstacle(option, ground) or _needs_conda(profile, option)):
            continue
        choice = _choice(profile, option, environments, facts)
        if choice is not None:
            found.append(_Fit(option, choice, _order(profile, option, choice, ready, place, facts)))
    return sorted(found, key=lambda fit: fit.order)


def _order(
    profile: Profile, option: Option, choice: Choice, ground: Ground, place: int, facts: SetupFacts
) -> tuple[int, bool, bool, int]:
    new_driver = profile.framework.gpu and not driver_suffices(option, ground)
    brought = profile.environment.manager in MANAGERS_WITH_PYTHON or inside_wsl(profile, facts)
    change = 3 if new_driver else 1 if brought or choice.environment is not None else 2
    slow = profile.framework.gpu and bool(slow_on(option, ground))
    return (0 if _is_there(option, facts) and not new_driver else change, slow, not option.stable, place)


def _with_new_driver(profile: Profile, ground: Ground) -> Ground:
    """Returns the machine as it will be once the driver that the profile asks for is there."""
    asked = profile.driver.minimum
    if not asked or (ground.driver and at_least(ground.driver, asked) is not False):
        return ground
    return msgspec.structs.replace(ground, driver=asked, driver_cuda="")


def _is_there(option: Option, facts: SetupFacts) -> bool:
    """Whether the environment holds this version already: then it is kept, newer releases or not."""
    held = facts.room.value.packages if isinstance(facts.room, Found) else ()
    name = option.requirements[0].partition("[")[0].partition("=")[0]
    return any(one.name == name and one.version.partition("+")[0] == _public(option) for one in held)


def _choice(profile: Profile, option: Option, environments: Sequence[Environment], facts: SetupFacts) -> Choice | None:
    asked = specifier(profile.python.version)
    if inside_wsl(profile, facts) and profile.environment.manager == "venv":
        fits = at_least(UBUNTU_PYTHON, option.python_min) and at_least(option.python_max, UBUNTU_PYTHON)
        return Choice(UBUNTU_PYTHON) if fits and _allows(asked, UBUNTU_PYTHON) else None
    here = () if inside_wsl(profile, facts) else environments
    return pick(asked, option.python_min, option.python_max, here, facts.room)


def _allows(asked: SpecifierSet, release: str) -> bool:
    return asked.contains(f"{release}.99") or asked.contains(release)


def _needs_conda(profile: Profile, option: Option) -> bool:
    return bool(option.needs) and profile.environment.manager != "conda"


def _public(option: Option) -> str:
    return option.version.partition("+")[0]


def _packages_only(profile: Profile, facts: SetupFacts, environments: Sequence[Environment]) -> Chosen:
    asked = specifier(profile.python.version)
    here = () if inside_wsl(profile, facts) else environments
    found = pick(asked, "3.8", "", here, facts.room)
    if found is None:
        return Chosen(refused=f'No Python is known that fits "{profile.python.version}".')
    return Chosen(python=found.release, base=found.environment)


def _refusal(
    profile: Profile,
    options: Sequence[Option],
    ground: Ground,
    environments: Sequence[Environment],
    facts: SetupFacts,
) -> Chosen:
    """Says in one sentence why nothing fits, and in another what would."""
    title = FRAMEWORK_TITLES[profile.framework.name]  # type: ignore[index]
    wanted = specifier(profile.framework.version)
    named = [one for one in options if wanted.contains(_public(one), prereleases=True)]
    any_version = _fits(profile, options, ground, environments, facts, SpecifierSet())
    works = any_version[0] if any_version else None
    instead = f"What works here is {title} {_public(works.option)} with Python {works.choice.release}." if works else ""
    asked = f' "{profile.framework.version}"' if profile.framework.version != "newest" else ""
    if not named and ground.windows and profile.framework.gpu and profile.framework.name != "torch":
        return Chosen(refused=f"On Windows itself {title}{asked} cannot use the GPU.", instead=instead)
    if not named:
        newest = max((_public(one) for one in options), key=Version, default="")
        known = f"; the newest that can run on such a system is {newest}" if newest else ""
        return Chosen(refused=f"No {title} is known that fits{asked or ' this system'}{known}.", instead=instead)
    best = named[0]
    reason = obstacle(best, ground) if profile.framework.gpu else ""
    if not reason and profile.framework.gpu and _needs_conda(profile, best):
        reason = f'It needs {best.needs[0]}, which only conda brings: the profile needs manager = "conda".'
    if not reason:
        asked_python = spelled(profile.python.version, ground.place == "wsl" and facts.windows)
        reason = f"Its packages are for Python {best.python_min} to {best.python_max}, and the {asked_python}."
    return Chosen(refused=f"{title} {_public(best)} cannot be set up here. {reason}", instead=instead)
