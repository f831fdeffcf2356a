"""What the texts and fixes ask of a machine: one object that answers from the case and the finding.

Every answer is empty where nothing is known. An empty case (only a log was given) is a case like any other.
"""

import re
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import TypeVar

from gpuwizard.causes import card
from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.interpreter import FrameworkPackage, Interpreter
from gpuwizard.model.layers import FRAMEWORK_TITLES, Shell
from gpuwizard.model.outcome import Absent, Found, Unknown

T = TypeVar("T")
ONLY_ON_WINDOWS = (
    "framework.windows-gpu-dropped",
    "system.blocked-by-policy",
    "system.commit-limit",
    "system.msvc-runtime-missing",
)
ONLY_ON_LINUX = (
    "driver.library-mismatch",
    "driver.device-nodes-missing",
    "driver.permissions",
    "driver.forward-compat",
    "driver.uvm-unusable",
    "driver.fabric-not-ready",
    "system.c-library-too-old",
)


def seen(answer: Found[T] | Absent | Unknown) -> T | None:
    """Returns what was found, or None."""
    return answer.value if isinstance(answer, Found) else None


def numbers(version: str) -> tuple[int, ...]:
    """Returns the leading numbers of a version: "2.16.1+cpu" is (2, 16, 1), "" is ()."""
    match = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in match.group().split(".")) if match else ()


@dataclass(frozen=True)
class Situation:
    """A case and a finding in it."""

    case: Case
    finding: Finding

    def get(self, key: str) -> str:
        """Returns a name that the check saw, empty where it saw none."""
        return self.finding.subject.get(key, "")

    def names(self, key: str) -> list[str]:
        """Returns a list that the check saw (", "-joined there)."""
        return [name.strip() for name in self.get(key).split(",") if name.strip()]

    # --- the computer

    @property
    def os_known(self) -> bool:
        """Whether anything tells which system this is."""
        return self._host_known or self.windows or self.guest or self.finding.cause in ONLY_ON_LINUX

    @property
    def _host_known(self) -> bool:
        return self.case.host != HostFacts()

    @property
    def _speaks_of_windows(self) -> bool:
        named = any(name.lower().endswith(".dll") for name in self.libraries)
        return named or self.finding.cause in ONLY_ON_WINDOWS

    @property
    def windows(self) -> bool:
        """Whether this is Windows itself (not WSL)."""
        return self.case.host.os == "windows" or (not self._host_known and self._speaks_of_windows)

    @property
    def wsl(self) -> bool:
        """Whether this is Linux inside Windows."""
        return self.case.host.in_wsl or self.finding.cause.startswith("wsl.")

    @property
    def container(self) -> bool:
        """Whether this is the inside of a container."""
        return self.case.host.in_container or self.finding.cause.startswith("container.")

    @property
    def guest(self) -> bool:
        """Whether the driver belongs to another system: the host of a container, or Windows under WSL."""
        return self.wsl or self.container

    @property
    def plain_linux(self) -> bool:
        """Whether this is known to be Linux on its own, with its own driver."""
        return self._host_known and self.case.host.os == "linux" and not self.guest

    @property
    def engine(self) -> str:
        """Which container engine: docker, podman, kubernetes, lxc, or empty."""
        return "" if self.case.host.container == "unknown" else self.case.host.container

    @property
    def package_manager(self) -> str:
        """apt, dnf, zypper, pacman, apk, winget, or empty."""
        return self.case.host.package_manager

    @property
    def release(self) -> str:
        """The system's name in lower case ("ubuntu 24.04")."""
        return self.case.host.release.lower()

    @property
    def shells(self) -> tuple[Shell, ...]:
        """The shells that commands are given for, the one in use first; all where the system is not known."""
        if not self.os_known:
            return ("bash", "powershell", "cmd")
        if not self.windows:
            return ("bash",)
        return ("cmd", "powershell") if self.case.host.shell == "cmd" else ("powershell", "cmd")

    def variable(self, name: str) -> str:
        """Returns an environment variable of the case, empty where it is not set."""
        return self.case.search.variables.get(name, "")

    # --- GPU and driver

    @property
    def gpus(self) -> tuple[Gpu, ...]:
        """The GPUs that the driver describes."""
        answers = (seen(self.case.driver.nvml), seen(self.case.driver.smi))
        return next((answer.gpus for answer in answers if answer and answer.gpus), ())

    @property
    def gpu(self) -> str:
        """The GPU's name, empty where it is not known."""
        return self.get("gpu") or next(iter(card.names(self.case)), "")

    @property
    def capability(self) -> tuple[int, ...]:
        """The GPU's compute capability as numbers, () where it is not known."""
        return numbers(self.get("compute_capability") or next(iter(card.capabilities(self.case)), ""))

    @property
    def compute_capability(self) -> str:
        """The same as a text, "8.6"; empty where it is not known."""
        return ".".join(map(str, self.capability[:2]))

    @property
    def driver_version(self) -> str:
        """The driver's version, empty where it is not known."""
        answers = (seen(self.case.driver.nvml), seen(self.case.driver.smi))
        known = [answer.driver_version for answer in answers if answer and answer.driver_version]
        module = seen(self.case.driver.module)
        return self.get("driver_version") or next(iter(known), "") or (module.version if module else "")

    # --- Python

    @property
    def interpreter(self) -> Interpreter | None:
        """What the chosen Python says of itself."""
        return seen(self.case.target.facts.interpreter)

    @property
    def python(self) -> str:
        """The interpreter's path; "python" where none is known, which is right inside an active environment."""
        return self.case.target.python or "python"

    @property
    def python_known(self) -> bool:
        """Whether the interpreter is known."""
        return bool(self.case.target.python)

    @property
    def python_release(self) -> tuple[int, ...]:
        """(3, 11) for Python 3.11.7, () where it is not known."""
        return numbers(self.interpreter.version)[:2] if self.interpreter else ()

    @property
    def prefix(self) -> str:
        """The environment's folder, empty where it is not known."""
        return self.interpreter.prefix if self.interpreter else ""

    @property
    def in_venv(self) -> bool:
        """Whether the interpreter is known to be that of a virtual environment."""
        python = self.interpreter
        return bool(python and python.prefix and python.base_prefix not in ("", python.prefix))

    @property
    def system_python(self) -> bool:
        """Whether this is the Python of a Linux distribution, into which pip should not install."""
        python = self.interpreter
        return bool(python and python.kind == "system" and not self.windows and not self.in_venv)

    @property
    def site_packages(self) -> str:
        """The folder that holds the environment's packages, empty where it is not known."""
        return next(iter(self.interpreter.site_packages), "") if self.interpreter else ""

    @property
    def installer(self) -> str:
        """What changes packages here: pip, uv, poetry, pipenv, conda or mamba."""
        chosen = self.interpreter.installer if self.interpreter else "pip"
        if chosen in ("conda", "mamba") and self.package and not self._conda_owns_framework:
            return "pip"
        return chosen

    @property
    def _conda_owns_framework(self) -> bool:
        owner = [d.installer for d in self.case.target.facts.distributions if d.name == self.distribution]
        return not owner or owner[0] not in ("pip", "uv")

    @property
    def conda(self) -> bool:
        """Whether conda (or mamba) is what changes the framework here."""
        return self.installer in ("conda", "mamba")

    def installed(self, beginning: str) -> dict[str, str]:
        """Returns installed packages whose name begins so, with their versions."""
        packages = self.case.target.facts.distributions
        return {found.name: found.version for found in packages if found.name.startswith(beginning)}

    # --- the framework

    @property
    def package(self) -> FrameworkPackage | None:
        """The installed framework."""
        return seen(self.case.target.facts.package)

    @property
    def framework_known(self) -> bool:
        """Whether it is known which framework this is about."""
        return self.python_known or self.package is not None or bool(self._named_framework)

    @property
    def framework(self) -> str:
        """tensorflow, torch or jax; empty where it is not known."""
        if self._named_framework:
            return self._named_framework
        return self.case.target.framework if self.framework_known else ""

    @property
    def _named_framework(self) -> str:
        """The framework that the finding itself names, where no Python was looked at."""
        if self.python_known:
            return ""
        named = self.get("framework") or self.get("distribution")
        return next((name for name in FRAMEWORK_TITLES if named.startswith(name)), "")

    @property
    def framework_title(self) -> str:
        """The framework's name in a sentence."""
        return {str(name): title for name, title in FRAMEWORK_TITLES.items()}.get(self.framework, "the framework")

    @property
    def framework_version(self) -> str:
        """The public version ("2.5.1" of "2.5.1+cpu"), empty where it is not known."""
        named = self.get("version") if self.get("distribution") else ""
        return (self.package.version if self.package else named).partition("+")[0]

    @property
    def framework_release(self) -> tuple[int, ...]:
        """(2, 21) for 2.21.0, () where it is not known."""
        return numbers(self.framework_version)[:2]

    @property
    def framework_named(self) -> str:
        """Name and version in a sentence ("TensorFlow 2.21.0")."""
        return f"{self.framework_title} {self.framework_version}".strip()

    @property
    def distribution(self) -> str:
        """The package that owns the framework ("tensorflow-cpu")."""
        return self.package.distribution if self.package else self.get("distribution") or self.framework

    # --- what the finding names

    @property
    def libraries(self) -> list[str]:
        """The libraries that the finding is about."""
        return self.names("libraries") or self.names("library")

    @property
    def folders(self) -> list[str]:
        """The folders that the finding is about, without repeats."""
        named = [self.get("folder")] if self.get("folder") else self.names("folders")
        return list(dict.fromkeys(named))

    def path(self, text: str) -> PurePath:
        """Returns a path in this system's manner of writing."""
        return PureWindowsPath(text) if self.windows else PurePosixPath(text)
