"""The packages of the chosen Python and the framework among them, read from metadata."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path

from gpuwizard.catalog.distributions import OWNERS
from gpuwizard.model.interpreter import Conflict, Distribution, FrameworkPackage, Interpreter
from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.python import build, distributions, integrity, requirements

# JAX itself asks for no CUDA wheel: its plugins do.
JAX_PLUGIN = re.compile(r"jax-cuda\d+-(?:plugin|pjrt)")

Installed = Mapping[str, metadata.Distribution]
installed_in, frameworks = distributions.installed_in, distributions.frameworks


def summaries(installed: Installed) -> tuple[Distribution, ...]:
    """Returns name, version, folder and installer of each distribution, sorted by name."""
    return tuple(summary(name, installed[name]) for name in sorted(installed))


def summary(name: str, distribution: metadata.Distribution) -> Distribution:
    """Returns the short form of one distribution."""
    version = requirements.version_of(distribution)
    location = str(Path(str(distribution.locate_file(""))))
    return Distribution(name, version, location, integrity.installer(distribution))


def describe(
    framework: FrameworkName,
    interpreter: Interpreter,
    installed: Installed,
    stopped: Callable[[], bool] = lambda: False,
) -> Found[FrameworkPackage] | Absent | Unknown:
    """Describes the framework as it is installed in that interpreter."""
    owners = [name for name in OWNERS[framework] if name in installed]
    if not owners:
        return Absent(interpreter.site_packages)
    main = _main_owner(owners, installed)
    distribution = installed[main]
    location = _import_folder(framework, distribution, interpreter.site_packages)
    info = build.read(framework, location, distribution, installed)
    wanted = requirements.parse(distribution, interpreter)
    package = FrameworkPackage(
        framework=framework,
        distribution=main,
        version=summary(main, distribution).version,
        location=location,
        flavour=build.flavour(framework, main, info),
        build=info,
        requires_python=_field(distribution, "Requires-Python"),
        overlaps=tuple(summary(name, installed[name]) for name in owners if _overlaps(name, main, installed)),
        file_problems=integrity.problems(distribution, stopped),
        conflicts=requirements.conflicts(wanted, installed),
        cuda_packages=_cuda_packages(framework, interpreter, installed, wanted),
        wheel_tags=wheel_tags(distribution),
        extras=tuple(distribution.metadata.get_all("Provides-Extra") or ()),
    )
    return Found(package, str(Path(str(distribution.locate_file("")))))


def cuda_pins(framework: FrameworkName, interpreter: Interpreter, installed: Installed) -> tuple[Conflict, ...]:
    """Returns the CUDA wheels that the other frameworks in this Python ask for, each with the installed version."""
    others = [name for name in OWNERS if name != framework]
    found = [pin for name in others for pin in _asked_by(name, interpreter, installed)]
    return tuple(dict.fromkeys(found))


def _asked_by(framework: FrameworkName, interpreter: Interpreter, installed: Installed) -> tuple[Conflict, ...]:
    owners = [name for name in OWNERS[framework] if name in installed]
    if not owners:
        return ()
    wanted = requirements.parse(installed[_main_owner(owners, installed)], interpreter)
    return _cuda_packages(framework, interpreter, installed, wanted)


def _cuda_packages(
    framework: FrameworkName, interpreter: Interpreter, installed: Installed, wanted: Sequence[requirements.Wanted]
) -> tuple[Conflict, ...]:
    plugins = [name for name in installed if framework == "jax" and JAX_PLUGIN.fullmatch(name)]
    asked = [*wanted, *(line for name in plugins for line in requirements.parse(installed[name], interpreter))]
    return requirements.cuda_packages(asked, installed)


def wheel_tags(distribution: metadata.Distribution) -> tuple[str, ...]:
    """Returns for what the wheel was made, by its WHEEL file; empty where it was not installed from a wheel."""
    try:
        text = distribution.read_text("WHEEL") or ""
    except (OSError, ValueError):
        return ()
    return tuple(re.findall(r"^Tag:\s*(\S+)", text, re.MULTILINE))


def _main_owner(owners: Iterable[str], installed: Installed) -> str:
    """Returns the one that holds the files: a stub such as tensorflow 2.15 on Windows only pulls another."""
    several = list(owners)
    if len(several) == 1:
        return several[0]
    return max(several, key=lambda name: len(integrity.files_of(installed[name])))


def _overlaps(name: str, main: str, installed: Installed) -> bool:
    """Whether a second owner really has files in the same import package (a stub has none)."""
    if name == main:
        return False
    return any(file.name.partition("/")[0] == "tensorflow" for file in integrity.files_of(installed[name]))


def _import_folder(framework: str, distribution: metadata.Distribution, site_packages: Sequence[str]) -> str:
    beside = Path(str(distribution.locate_file(framework)))
    candidates = [beside, *(Path(folder) / framework for folder in site_packages)]
    return next((str(folder) for folder in candidates if folder.is_dir()), "")


def _field(distribution: metadata.Distribution, name: str) -> str:
    return str(distribution.metadata[name]) if name in distribution.metadata else ""
