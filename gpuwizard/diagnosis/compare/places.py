"""Where things lie, said by the role of the folder: two machines keep the same things in folders of other names."""

import re

from msgspec import Struct

from gpuwizard.model.facts import Case
from gpuwizard.model.view import interpreter

ENVIRONMENT, SITE_PACKAGES, HOME, TEMPORARY = "the environment", "site-packages", "~", "the temporary folder"
_HOMES = re.compile(r"(?<![\w.~-])(?:/home/[^/\s:;]+|/root|/Users/[^/\s:;]+|[A-Za-z]:/Users/[^/\s:;]+)(?=[/\s:;]|$)")
_TEMPORARY = re.compile(
    r"(?<![\w.~-])(?:/var/tmp|/tmp|/var/folders/\w+/\w+/T|(?:[A-Za-z]:/Users/[^/]+|~)/AppData/Local/Temp)/[^\s:;]+"
)


class Places(Struct, frozen=True):
    """The folders of one machine that have a role: each with its name, the longest first.

    Attributes:
        folders: Folder with slashes, and its name.
        windows: Whether upper and lower case are the same there.
    """

    folders: tuple[tuple[str, str], ...] = ()
    windows: bool = False

    def of(self, path: str) -> str:
        """Returns a path, or a value that holds paths, with the names of the roles in it."""
        text = path.replace("\\", "/") if self.windows else path
        for folder, name in self.folders:
            flags = re.IGNORECASE if self.windows else 0
            text = re.sub(rf"(?<![\w.~-]){re.escape(folder)}(?=[/\s:;]|$)", name, text, flags=flags)
        text = _TEMPORARY.sub(TEMPORARY, text)
        return _HOMES.sub(HOME, text)

    def key(self, path: str) -> str:
        """Returns the same for comparing."""
        text = self.of(path)
        return text.lower() if self.windows else text

    def is_own(self, path: str) -> bool:
        """Whether a file lies in the environment itself."""
        return self.of(path).startswith((SITE_PACKAGES, ENVIRONMENT))


def places_of(case: Case) -> Places:
    """Returns the places of a case: those that its Python names."""
    windows = case.host.os == "windows"
    python = interpreter(case)
    named: dict[str, str] = {}
    if python is not None:
        named |= dict.fromkeys(python.site_packages, SITE_PACKAGES)
        named[python.user_site] = "the user's site-packages"
        # A Python of the system has the system as its prefix: everything would lie in "the environment".
        if python.prefix != python.base_prefix or python.kind == "conda":
            named[python.prefix] = ENVIRONMENT
    found = [(_slashes(folder, windows), name) for folder, name in named.items() if folder.strip("/\\")]
    return Places(tuple(sorted(found, key=lambda pair: -len(pair[0]))), windows)


def _slashes(folder: str, windows: bool) -> str:
    return (folder.replace("\\", "/") if windows else folder).rstrip("/")
