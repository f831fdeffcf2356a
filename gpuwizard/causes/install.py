"""Installs, replaces and removes packages with the tool that this environment uses, and says how to go back.

What each tool does with these commands was tried: pip 26, uv 0.13, Poetry 2.5 and pipenv 2026. Those for conda and
mamba follow their documentation and sources.
"""

import re
from collections.abc import Mapping, Sequence

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import NormalizedName, canonicalize_name

from gpuwizard.causes.commands import Commands, run
from gpuwizard.causes.pins import unmet
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import SHOWN, kept_in_image, several
from gpuwizard.model.interpreter import Distribution

Installed = Mapping[NormalizedName, Distribution]
# Packages that must be of one release with torch: they are replaced together.
TORCH_FAMILY = ("torch", "torchvision", "torchaudio")
# Measured on a fresh environment: CUDA builds take 5.5 to 6.4 GB on the disk.
TAKES = {
    "tensorflow": "about 5 minutes, 6 GB on the disk",
    "torch": "about 5 minutes, 6 GB on the disk",
    "jax": "about 5 minutes, 6 GB on the disk",
}
SAME_VERSION = "The same version stays, so nothing needs to be taken back."
# conda also takes addresses, files and channels; a name with a version is all that is let through.
_CONDA_SPEC = re.compile(r"[A-Za-z0-9][\w.-]*(?:[=<>!~][\w.*+!<>=,|~-]*)?", re.ASCII)
_BY_PROJECT = {
    "uv": 'If the project has a file uv.lock, use "uv add" in its folder in place of "uv pip install". '
    "Otherwise uv sync takes it back.",
    "poetry": "Run it in the folder of your project.",
    "pipenv": "Run it in the folder of your project.",
}


def install(situation: Situation, *requirements: str, newest: bool = False) -> Commands:
    """Returns commands that install packages from PyPI into the environment that was looked at.

    Args:
        situation: The machine.
        requirements: What to ask the installer for.
        newest: Whether a package that is there already is to be replaced by a newer release.
    """
    named = names_only(requirements)
    return run(situation, *_add(situation, named, newest)) if named else ()


def conda_install(situation: Situation, *specs: str, anew: bool = False) -> Commands:
    """Returns commands that install conda packages into the environment that was looked at.

    Args:
        situation: The machine.
        specs: What to ask conda for.
        anew: Whether the files of packages that are there already are laid down once more.
    """
    named = [spec for spec in specs if _CONDA_SPEC.fullmatch(spec)]
    force = ["--force-reinstall"] if anew else []
    return run(situation, [*conda(situation, "install"), *force, "-c", "conda-forge", *named]) if named else ()


def reinstall(situation: Situation, *requirements: str, recorded: bool = True) -> Commands:
    """Returns commands that lay the files of these packages down anew and leave all other packages alone.

    Args:
        situation: The machine.
        requirements: The packages, with their versions.
        recorded: Whether the list of their files can be read. Without it pip cannot remove them and gives up.
    """
    named = names_only(requirements)
    if not named:
        return ()
    if situation.installer == "uv":
        again = [part for name in named for part in ("--reinstall-package", bare(name))]
        return run(situation, [*_uv(situation, "install"), *again, *named])
    # Poetry and pipenv have no word for this; their environments hold pip, and the version stays the locked one.
    force = "--force-reinstall" if recorded else "--ignore-installed"
    return run(situation, [*_pip(situation, "install"), force, "--no-deps", "--no-cache-dir", *named])


def replace(situation: Situation, old: Sequence[str], new: Sequence[str]) -> Commands:
    """Returns commands that remove packages and then install others.

    Packages that share files must all go first: removing one takes the other's files along.
    """
    old, new = names_only(old), names_only(new)
    if not old or not new:
        return ()
    kept = {bare(name) for name in new}
    leaving = [name for name in old if name not in kept]
    if situation.installer == "poetry":
        # Poetry removes nothing at all where one of the names is not in its file, hence one line for each; and it
        # leaves files alone that it believes to be there, hence pip before it.
        removals = [
            [*_pip(situation, "uninstall"), "-y", *old],
            *(["poetry", "remove", name] for name in leaving),
        ]
    elif situation.installer == "pipenv":
        removals = [["pipenv", "uninstall", *old]]
    elif situation.installer == "uv":
        removals = [[*_uv(situation, "uninstall"), *old]]
    else:
        removals = [[*_pip(situation, "uninstall"), "-y", *old]]
    return run(situation, *removals, *_add(situation, new))


def install_torch(situation: Situation, backend: str = "auto", requirement: str = "torch") -> Commands:
    """Returns commands that replace PyTorch with a CUDA build.

    PyPI holds no CUDA build for Windows and only one CUDA version for Linux; uv knows where the others are,
    and `auto` takes the one that fits this machine's driver.
    """
    others = [name for name in TORCH_FAMILY[1:] if situation.installed(name).get(name)]
    again = [part for name in ("torch", *others) for part in ("--reinstall-package", name)]
    options = ["--torch-backend", backend, *again]
    if situation.installer == "uv":
        return run(situation, [*_uv(situation, "install"), *options, requirement, *others])
    uv = [situation.python, "-m", *_uv(situation, "install"), *options, requirement, *others]
    return run(situation, [*_pip(situation, "install"), "uv"], uv)


def look_for_conflicts(situation: Situation) -> Commands:
    """Returns the command that looks for packages which do not fit one another; an environment of uv has no pip."""
    if situation.installer == "uv":
        return run(situation, ["uv", "pip", "check", "--python", situation.python])
    return run(situation, [situation.python, "-m", "pip", "check"])


def lasting(situation: Situation, why: str) -> str:
    """Returns the reason, and what else to mind with the tool in use."""
    if situation.windows and situation.conda:
        why += " Open the Anaconda Prompt or the Miniforge Prompt for it: other terminals seldom know conda."
    return f"{why} {_BY_PROJECT.get(situation.installer, '')}".strip() + kept_in_image(situation)


def conda_undo(situation: Situation) -> str:
    """Returns how a change by conda is taken back. mamba could not go back for years, so conda is named for both."""
    where = f' -p "{situation.prefix}"' if situation.prefix else ""
    return (
        f'conda list{where} --revisions shows the states before. "conda install{where} --revision" with the number '
        "of one goes back to it."
    )


def undo_install(situation: Situation, *requirements: str, removed: Sequence[str] = ()) -> str:
    """Returns how an installation is taken back, naming the versions that are there now.

    Args:
        situation: The machine.
        requirements: What is installed.
        removed: Names of packages that are removed before.
    """
    asked = [Requirement(text) for text in names_only(requirements)]
    there = {canonicalize_name(found.name): found for found in situation.case.target.facts.distributions}
    if not there:
        return "Note the versions that pip list shows before. Installing those again takes it back."
    if situation.package is not None:
        # What was seen as the framework itself is there, also where the list of packages does not have it.
        seen = Distribution(situation.package.distribution, situation.package.version)
        there.setdefault(canonicalize_name(seen.name), seen)
    along = _along(situation, asked, there)
    asked_or_along = [*asked, *along]
    kept = {canonicalize_name(one.name) for one in asked if str(one.specifier) == f"=={_version(there, one.name)}"}
    changed = dict.fromkeys(
        [*map(canonicalize_name, removed), *(canonicalize_name(one.name) for one in asked_or_along)]
    )
    if "jax" in changed and "jax" not in kept:
        # The two are of one release, and old releases of JAX do not ask for theirs.
        changed[canonicalize_name("jaxlib")] = None
    back = [f'"{there[name].name}=={there[name].version}"' for name in changed if name in there and name not in kept]
    extras = _extras_came(situation, asked, there)
    new = [one.name for one in (asked if extras else asked_or_along) if canonicalize_name(one.name) not in there]
    many = len(new) > SHOWN
    parts = ["The last lines of the output name what was installed. Uninstall that again."] if many else []
    parts += [f"Uninstall {several(new)} again."] if new and not many else []
    parts += [f"Then install what was there before, in the same way: {', '.join(back)}."] if back and new else []
    parts += [f"Install what was there before, in the same way: {', '.join(back)}."] if back and not new else []
    return " ".join([*parts, *([extras] if extras else [])]) or SAME_VERSION


def _along(s: Situation, asked: Sequence[Requirement], there: Installed) -> list[Requirement]:
    """Returns what changes beside a framework that stays as it is: asked for again, it brings what it lacks."""
    same = [one for one in asked if str(one.specifier) == f"=={_version(there, one.name)}"]
    if not s.package or not any(canonicalize_name(one.name) == canonicalize_name(s.distribution) for one in same):
        return []
    named = [Requirement(text) for text in names_only(s.names("packages")) if canonicalize_name(text) not in there]
    lacking = [*unmet(s, extras=any(one.extras for one in same)), *named]
    return list({canonicalize_name(one.name): one for one in reversed(lacking)}.values())[::-1]


def _extras_came(s: Situation, asked: Sequence[Requirement], there: Installed) -> str:
    """Returns how to find the packages that an extra brought. What was there before is not ours to take away."""
    brought = "jax-cuda" if s.framework == "jax" else "nvidia-"
    if not any(one.extras for one in asked) or any(name.startswith((brought, "nvidia-")) for name in there):
        return ""
    begin = '"nvidia-" or "jax-cuda"' if s.framework == "jax" else '"nvidia-"'
    return (
        f"Uninstall the packages that came along, unless another framework here uses them: their names begin with "
        f"{begin}."
    )


def bare(requirement: str) -> str:
    """Returns the name of a requirement: "tensorflow[and-cuda]==2.21.0" is "tensorflow"."""
    return Requirement(requirement).name


def names_only(requirements: Sequence[str]) -> list[str]:
    """Leaves out what is no package name: names can come from a log, and no option or address may slip in."""
    return [text for text in requirements if _is_name(text)]


def _is_name(text: str) -> bool:
    try:
        return Requirement(text).url is None
    except InvalidRequirement:
        return False


def conda(situation: Situation, verb: str) -> list[str]:
    """Returns the beginning of a conda or mamba command for the environment that was looked at."""
    tool = "mamba" if situation.installer == "mamba" else "conda"
    return [tool, verb, *(["-p", situation.prefix] if situation.prefix else [])]


def _add(situation: Situation, requirements: Sequence[str], newest: bool = False) -> list[list[str]]:
    if situation.installer == "poetry":
        # A name that the project's file holds already is passed over by `add`; `install` then brings it.
        loose = any(not Requirement(text).specifier for text in requirements)
        return [["poetry", "add", *requirements], *([["poetry", "install"]] if loose else [])]
    if situation.installer == "pipenv":
        return [["pipenv", "install", *requirements]]
    if situation.installer == "uv":
        # uv's --upgrade takes everything beside these packages along as well.
        upgrade = [part for text in requirements for part in ("--upgrade-package", bare(text))] if newest else []
        return [[*_uv(situation, "install"), *upgrade, *requirements]]
    return [[*_pip(situation, "install"), *(["--upgrade"] if newest else []), *requirements]]


def _pip(situation: Situation, verb: str) -> list[str]:
    return [situation.python, "-m", "pip", verb]


def _uv(situation: Situation, verb: str) -> list[str]:
    return ["uv", "pip", verb, "--python", situation.python]


def _version(there: Installed, name: str) -> str:
    found = there.get(canonicalize_name(name))
    return found.version if found else ""
