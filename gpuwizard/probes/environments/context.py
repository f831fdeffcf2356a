"""Where to look: all that the search for Pythons takes from the machine, in one replaceable value."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path, PureWindowsPath

from msgspec import Struct, field

from gpuwizard.model.host import OsName
from gpuwizard.probes import user_environment
from gpuwizard.probes.environments.registry import EmptyRegistry, RegistryReader, real_registry

REAL_ROOT = Path("/")


class SearchContext(Struct, frozen=True):
    """The machine as the search for Pythons sees it.

    Attributes:
        env: Environment variables.
        cwd: The current folder.
        home: The user's home folder.
        platform: Whose rules hold for folders and names.
        registry: Reads the Windows registry; holds nothing on other systems.
        root: Stands for "/" (and `root/C` for drive C), so that a test can lay out a disk of its own.
        own_prefix: Folder of the Python that runs this program, None where that is of no interest.
    """

    env: Mapping[str, str]
    cwd: Path
    home: Path
    platform: OsName
    registry: RegistryReader = field(default_factory=EmptyRegistry)
    root: Path = REAL_ROOT
    own_prefix: Path | None = None

    @classmethod
    def current(cls) -> SearchContext:
        """Returns the context of this process on this machine."""
        home = _home()
        return cls(
            env=user_environment.current(),
            cwd=_cwd(home),
            home=home,
            platform=_platform(),
            registry=real_registry(),
            own_prefix=None if user_environment.own_bundle() else Path(sys.prefix),  # Nobody else uses that one.
        )

    @property
    def windows(self) -> bool:
        """Whether the rules of Windows hold."""
        return self.platform == "windows"

    def variable(self, name: str) -> str:
        """Returns an environment variable, empty where it is not set. Windows ignores case."""
        if not self.windows:
            return self.env.get(name, "")
        return next((value for key, value in self.env.items() if key.upper() == name.upper()), "")

    def folder(self, name: str, *parts: str) -> Path | None:
        """Returns a folder below the one that a variable names, None where the variable is not set."""
        value = self.variable(name).strip().strip('"')
        return self.locate(value).joinpath(*parts) if value else None

    def folders(self, name: str) -> tuple[Path, ...]:
        """Returns the folders of a list variable such as PATH, in order, each once, without empty entries."""
        separator = ";" if self.windows else ":"
        entries = (entry.strip().strip('"') for entry in self.variable(name).split(separator))
        return tuple(dict.fromkeys(self.locate(entry) for entry in entries if entry))

    def locate(self, text: str) -> Path:
        """Returns where an absolute path of that machine lies on this disk; a relative one lies in `cwd`."""
        if self.root == REAL_ROOT:
            return self.cwd / text
        if Path(text).is_relative_to(self.root):
            return Path(text)
        if self.windows and (path := PureWindowsPath(text)).drive:
            return self.root.joinpath(path.drive.rstrip(":"), *path.parts[1:])
        if text.startswith("/"):
            return self.root / text.lstrip("/")
        return self.cwd / (text.replace("\\", "/") if self.windows else text)


def _platform() -> OsName:
    if sys.platform == "win32":
        return "windows"
    return "macos" if sys.platform == "darwin" else "linux"


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # no HOME and no entry for this user, as in some containers
        return REAL_ROOT


def _cwd(fallback: Path) -> Path:
    try:
        return Path.cwd()
    except OSError:  # the folder was deleted under us
        return fallback
