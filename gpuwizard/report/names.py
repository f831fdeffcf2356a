"""Hides a user's, a computer's and a home folder's name where the place says that it is one."""

import re
from collections.abc import Iterable
from functools import lru_cache

from gpuwizard.report.common_names import NOBODYS_HOMES, is_common
from gpuwizard.report.home import NAME_ENDS, SEPARATOR, home_pattern, is_windows_path, name_in_home
from gpuwizard.report.identity import Identity
from gpuwizard.report.secrets_table import Placeholder, swap

_NEVER_NAMES = frozenset({"", ".", "..", "~", "localhost", "localhost.localdomain", "workgroup"})
_WORD_ENDS = r"(?![\w-]|\.\w)"
# The folder of somebody who is not known: /home/NAME; C:\Users\NAME and /mnt/c/Users/NAME, where NAME may hold blanks.
_NAME = r"[^\s/\\:;,\"'`<>|()*?$%{}\[\]&=!.~][^\s/\\:;,\"'`<>|()*?${}\[\]&=!]*"
_OTHERS_HOMES = (
    re.compile(
        rf"(?P<before>(?:(?<![A-Za-z0-9])[A-Za-z]:|/mnt/[a-z]|(?<![\w/])/[a-z])"
        rf"{SEPARATOR}(?i:Users|Documents and Settings){SEPARATOR})"
        rf"(?P<name>{_NAME}(?: [^\s/\\:;,\"'`<>|*?]+){{1,3}}(?=[/\\])|{_NAME}(?<!\.))"
    ),
    re.compile(rf"(?P<before>[/\\](?:home|Users)/|\\{{1,4}}home\\{{1,4}})(?P<name>{_NAME}(?<!\.))"),
)
# Names that Windows and container engines make up: no ordinary word looks like these.
_MADE_UP = re.compile(r"(?i)(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{6,12}|(?=[a-f]*\d)[0-9a-f]{12}")


class Names:
    """The patterns for one identity."""

    def __init__(self, identity: Identity) -> None:
        """Prepares the patterns; an empty name makes none."""
        homes = [identity.home, *(name for name in identity.hidden if re.search(r"[/\\]", name))]
        others = [name for name in identity.hidden if not re.search(r"[/\\]", name)]
        self.windows = any(is_windows_path(home) for home in homes)
        self._flags = re.IGNORECASE if self.windows else 0
        computer = [identity.host, identity.host.partition(".")[0]]
        hosts = _real([*computer, *others])
        users = _real([identity.user, *map(name_in_home, homes), *(name for name in others if name not in computer)])
        self.home = _union(home_pattern(home) for home in sorted(homes, key=lambda home: -len(home)))
        self._rules = [*self._user_rules(users), *self._pairs(users, hosts), *self._host_rules(hosts)]
        self._folders = self._folder_rules(users, "user") + self._folder_rules(hosts, "host")

    def hide(self, text: str, placeholder: Placeholder, home: str) -> str:
        """Returns the text without the names. `home` is what stands for the home folder."""
        if self.home is not None:
            text = self.home.sub(lambda _: home, text)
        for pattern in _OTHERS_HOMES:
            text = pattern.sub(lambda found: _hide_other(found, placeholder), text)
        for kind, pattern in self._rules:
            replacement = "~" if kind == "~" else "@".join(placeholder(name) for name in kind.split("@"))
            text = pattern.sub(lambda found, new=replacement: swap(found, new), text)  # type: ignore[misc]
        for kind, pattern in self._folders:
            new = placeholder(kind)
            text = pattern.sub(lambda found, new=new: new if _is_own_path(found) else found[0], text)  # type: ignore[misc]
        return text

    def _compile(self, pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, self._flags | re.MULTILINE)

    def _user_rules(self, users: list[str]) -> list[tuple[str, re.Pattern[str]]]:
        if not users:
            return []
        name = _any(users)
        return [
            ("~", self._compile(rf"(?<![\w.~/\\-])~{name}(?=[/\\]|[\s:;\"']|$)")),
            ("user", self._compile(rf"(?P<before>\b\d+\(){name}(?P<after>\))")),
            (
                "user",
                self._compile(rf"(?P<before>^[bcdlps-][rwxsStT-]{{9}}[.+@]?\s+(?:\d+\s+)?){name}(?=\s)"),
            ),
            (
                "user",
                self._compile(rf"(?P<before>^[bcdlps-][rwxsStT-]{{9}}[.+@]?\s+(?:\d+\s+)?\S+\s+){name}(?!\S)"),
            ),
            (
                "user",
                self._compile(
                    rf"(?P<before>\b(?i:user(?:[ _-]?name)?|logname|owner|account)[\"']?\s*[:=]\s*[\"']?)"
                    rf"{name}{_WORD_ENDS}"
                ),
            ),
            (
                "user",
                self._compile(
                    rf"(?P<before>\b(?:usermod|gpasswd|adduser|chown)\b[^\n;&|]{{0,200}}\s)"
                    rf"{name}(?=[ \t]*(?:[\n;&|]|$))"
                ),
            ),
        ]

    def _host_rules(self, hosts: list[str]) -> list[tuple[str, re.Pattern[str]]]:
        if not hosts:
            return []
        name = rf"(?i:{_any(hosts)})"
        word = r"\b(?i:host(?:[ _-]?name)?|node(?:[ _-]?name)?|computer(?:[ _-]?name)?|machine(?:[ _-]?name)?)"
        rules = [
            ("host", self._compile(rf"(?P<before>{word}[\"']?\s*[:=]\s*[\"']?){name}{_WORD_ENDS}")),
            ("host", self._compile(rf"(?P<before>://(?:[^\s/\"']*@)?){name}(?=[:/\s\"']|$)")),
            ("host", self._compile(rf"(?P<before>(?<![\w\\:])\\\\(?:\\\\)?){name}(?=\\)")),
            (
                "host",
                self._compile(
                    rf"(?P<before>^[A-Z][a-z]{{2}}\s+\d+\s[\d:]{{8}}\s+|^\d{{4}}-\d\d-\d\dT\S+\s+){name}(?=\s)"
                ),
            ),
        ]
        made_up = [host for host in hosts if _MADE_UP.fullmatch(host)]
        if made_up:
            rules.append(("host", self._compile(rf"(?<![\w.-])(?i:{_any(made_up)}){_WORD_ENDS}")))
        return rules

    def _pairs(self, users: list[str], hosts: list[str]) -> list[tuple[str, re.Pattern[str]]]:
        rules = []
        own_users = [user for user in users if not is_common(user) and len(user) > 2]
        own_hosts = [host for host in hosts if not is_common(host)]
        if users and hosts:
            rules.append(("user@host", rf"(?<![\w.+-]){_any(users)}@(?i:{_any(hosts)}){_WORD_ENDS}"))
            rules.append(("user", rf"(?P<before>(?<![\w\\/:])(?i:{_any(hosts)})\\{{1,2}}){_any(users)}(?![\w\\-])"))
        if own_hosts:
            rules.append(("user@host", rf"(?<![\w.+/-])[\w.+-]+@(?i:{_any(own_hosts)}){_WORD_ENDS}"))
        if own_users:
            rules.append(("user@host", rf"(?<![\w.+-]){_any(own_users)}@[A-Za-z][\w-]*(?:\.\w[\w-]*)*"))
        if hosts:  # the domain before a name that the rule above has hidden
            rules.append(("host", rf"(?<![\w\\/:])(?i:{_any(hosts)})(?=\\{{1,2}}(?:<user>|REDACTED-USER))"))
        return [(kind, self._compile(pattern)) for kind, pattern in rules]

    def _folder_rules(self, names: list[str], kind: str) -> list[tuple[str, re.Pattern[str]]]:
        own = [name for name in names if not is_common(name)]
        return [(kind, self._compile(rf"(?<=[/\\]){_any(own)}{NAME_ENDS}"))] if own else []


@lru_cache(maxsize=8)
def names_of(identity: Identity) -> Names:
    """Returns the patterns for an identity; they are made once."""
    return Names(identity)


def _real(names: Iterable[str]) -> list[str]:
    wanted = {name for name in names if name.lower() not in _NEVER_NAMES and not name.isdigit()}
    return sorted(wanted, key=lambda name: (-len(name), name))


def _any(names: list[str]) -> str:
    return "(?:" + "|".join(map(re.escape, names)) + ")"


def _union(patterns: Iterable[str]) -> re.Pattern[str] | None:
    wanted = dict.fromkeys(pattern for pattern in patterns if pattern)
    return re.compile("|".join(wanted), re.MULTILINE) if wanted else None


def _hide_other(found: re.Match[str], placeholder: Placeholder) -> str:
    if found["name"].lower() in NOBODYS_HOMES or _in_web_address(found.string, found.start()):
        return found[0]
    return found["before"] + placeholder("user")


def _left_of(text: str, position: int) -> str:
    """Returns the unbroken run of characters before a position, as far as a path could reach."""
    before = text[max(0, position - 1000) : position]
    return re.split(r"[\s\"'`<>|;,()=\[\]{}*?]", before)[-1]


def _in_web_address(text: str, position: int) -> bool:
    scheme = re.search(r"([A-Za-z][A-Za-z0-9+.-]*)://[^/]*", _left_of(text, position))
    return scheme is not None and scheme[1].lower() != "file"


def _is_own_path(found: re.Match[str]) -> bool:
    """Returns whether a folder stands in an absolute path outside of Python's packages and of web addresses."""
    text, position = found.string, found.start()
    if _in_web_address(text, position):
        return False
    line = text[text.rfind("\n", 0, position) + 1 : position]
    run = _left_of(text, position)
    if re.search(r"(?:site|dist)-packages[/\\][^:]*$", run):
        return False
    if re.match(r"(?:-[A-Za-z])?(?:/|~|\$|%\w+%|\\\\)", run.rpartition(":")[2]):
        return True
    # After a drive letter; or a text that is one path and holds blanks: "/data/our group/anna/bin/python".
    drive = re.search(r"(?<![A-Za-z0-9])[A-Za-z]:[/\\][^:]*$", run)
    return drive is not None or re.match(r"(?:[A-Za-z]:[/\\]|/|\\\\)[^:;\"'|<>]*$", line) is not None
