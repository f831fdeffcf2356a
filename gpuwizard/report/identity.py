"""Who uses this computer, and what it is called: what a report must not tell."""

import getpass
import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

# Environment variables whose value names a person, a computer or a home folder.
NAMING_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "USER",
    "LOGNAME",
    "USERNAME",
    "SUDO_USER",
    "HOSTNAME",
    "COMPUTERNAME",
)
DOMAIN_VARIABLES = ("USERDOMAIN", "USERDNSDOMAIN")


class Identity(Struct, frozen=True):
    """The names to hide. Empty strings where a name is not known.

    Attributes:
        user: Account name.
        home: Home folder, as the system spells it.
        host: Name of the computer, with or without its domain.
        hidden: Further names of the same kinds; an entry with a slash or backslash is a home folder.
    """

    user: str
    home: str
    host: str
    hidden: tuple[str, ...] = ()

    @classmethod
    def current(cls) -> "Identity":
        """Returns the identity of whoever runs this process. What cannot be found out stays empty."""
        user, home, host = _user(), _home(), _host()
        known = {user, home, host, ""}
        hidden = dict.fromkeys(name for name in _further_names(home, host) if name not in known)
        return cls(user, home, host, tuple(hidden))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without an entry, as in many containers
        return ""


def _home() -> str:
    try:
        return str(Path.home())
    except RuntimeError:
        return ""


def _host() -> str:
    """Returns the computer's name. Python's `platform` would run `ver` for it, and Windows shows a console for that."""
    import socket  # late: only a report needs it

    try:
        return socket.gethostname()
    except OSError:
        return ""


def _further_names(home: str, host: str) -> Iterator[str]:
    yield host.partition(".")[0]
    if home:
        yield os.path.realpath(home)
    for variable in NAMING_VARIABLES + DOMAIN_VARIABLES:
        yield os.environ.get(variable, "")
