"""What looks like a secret whoever the user is: tokens, passwords, keys, addresses, serial numbers.

One row for each pattern. The groups `before` and `after` of a pattern are kept, the rest becomes the placeholder.
"""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

Placeholder = Callable[[str], str]


class Rule(NamedTuple):
    """A pattern, and the kind of secret that it finds."""

    kind: str
    pattern: re.Pattern[str]


# A value that is a reference to a variable, or that a placeholder already stands for, hides nothing.
_NOT_REFERENCE = r"(?!\$\{?\w+\}?(?:[\s\"'&;]|$)|\$env:|\$\(|%\w+%|<|REDACTED-|\*+(?:\s|$))"
_VALUE = _NOT_REFERENCE + r"""(?:"[^"\n]*"|'[^'\n]*'|(?:[^\s"'&;,)\]}<>]|,(?=\S))+)"""
_SECRET_NAME = (
    r"(?:token|password|passwd|passphrase|pwd|secret|api[_-]?key|access[_-]?key|secret[_-]?key|account[_-]?key"
    r"|private[_-]?key|credentials?)"
)
_NAME_BEGINS = r"(?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))"  # my_token, my-token, myToken
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
# Loopback and "any address" tell nothing about a network.
_IP = rf"(?!127\.|0\.0\.0\.0|255\.){_OCTET}(?:\.{_OCTET}){{3}}(?![\w-]|\.\w)"
_NOT_IN_VERSION = r"(?<![\w.:~!<>=+-])"
_ADDRESS_WORD = (
    r"(?:ip|ipv4|inet|addr|address|host|hostname|gateway|peer|client|dns|nameserver|subnet|listening on"
    r"|connect(?:ed|ing)? to|connection (?:to|from)|ping|ssh|scp|telnet|curl)"
)
# Packages are written name@version too, and their versions may have four parts.
_NOT_PACKAGE = (
    r"(?!(?:lib)?(?:cuda|cudnn|cublas|cufft|curand|cusolver|cusparse|cupti|nv|nccl|tensor|torch|jax|keras|python|py|gcc|"
    r"llvm)[\w.+-]*@)"
)
_NOT_MAIL_END = r"(?:so|dll|py|git|service|socket|target|slice|timer|mount|scope|whl|local)"


def _rule(kind: str, pattern: str) -> Rule:
    return Rule(kind, re.compile(pattern))


RULES: tuple[Rule, ...] = (
    _rule(
        "private-key",
        r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----"
        r"(?:[\s\S]*?-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|[A-Za-z0-9+/=\s\\]*)",
    ),
    _rule("key", r"(?P<before>\b(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w+)\s+)AAAA[A-Za-z0-9+/=]+"),
    # scheme://user:password@host; `git@` is the same for everybody
    _rule("login", r"(?P<before>\b[A-Za-z][A-Za-z0-9+.-]{0,30}://)(?!git@)[^\s/\"'<>]+(?P<after>@)"),
    _rule(
        "token",
        r"(?P<before>(?i:\bauthorization[\"']?\s*[=:]\s*[\"']?(?:(?:bearer|basic|token|digest|negotiate)\s+)?))"
        r"(?!(?i:bearer|basic|token|digest|negotiate)\b)" + _NOT_REFERENCE + r"[^\s\"']+",
    ),
    _rule("token", r"(?P<before>\b[Bb]earer\s+)(?=[\w.~+/=-]*\d)[\w.~+/=-]{12,}"),
    _rule("token", r"\beyJ[\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*)*"),
    _rule("token", r"(?<![A-Za-z0-9])hf_[A-Za-z0-9]{12,}"),
    _rule("token", r"(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{12,}|github_pat_\w{12,})"),
    _rule("token", r"(?<![A-Za-z0-9])(?:glpat|nvapi|xox[abeoprs]|dop_v1|npm_|pypi)[-_](?=[\w-]*\d)[\w-]{12,}"),
    _rule("token", r"(?<![\w-])sk-(?=[\w-]*\d)[\w-]{16,}"),
    _rule("token", r"(?<![A-Za-z0-9])(?:(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[\w-]{35})(?![A-Za-z0-9])"),
    _rule("secret", rf"(?P<before>(?<![\w-])--?(?i:(?:[a-z]+-)*{_SECRET_NAME})\s+)(?!-){_VALUE}"),
    _rule("secret", rf"(?P<before>{_NAME_BEGINS}(?i:{_SECRET_NAME})[\"']?\s*=\s*)(?!=){_VALUE}"),
    _rule(
        "secret",
        rf"(?P<before>{_NAME_BEGINS}(?i:{_SECRET_NAME})[\"']?\s*:\s*)(?=[\"']?[^\s\"']{{6}}){_VALUE}",
    ),
    _rule(
        "email",
        rf"(?<![\w.+/@-])(?!git@)[\w.+-]+@(?:[\w-]+\.)+(?!{_NOT_MAIL_END}\b)[A-Za-z]{{2,}}(?![\w-]|\.\w)",
    ),
    _rule("mac", r"(?<![\w:.-])(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![\w:-])"),
    _rule("mac", r"(?<![\w:.-])(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![\w:-])"),
    _rule("ip", rf"(?P<before>//(?:<login>@|REDACTED-LOGIN@)?){_IP}"),
    _rule("ip", rf"(?P<before>(?:^|(?<=[^\w.@+-])){_NOT_PACKAGE}[\w.+-]+@|<user>@){_IP}"),
    _rule("ip", rf"(?P<before>(?i:\b{_ADDRESS_WORD}\b)[\"']?(?:[\s.]*[:=]|\s+is|\s+at)?\s*[\"'(\[]?){_IP}"),
    _rule("ip", rf"(?P<before>(?i:\b(?:ip|ipv4) address)[\s.]*:\s*){_IP}"),
    _rule("ip", rf"{_NOT_IN_VERSION}{_IP}(?P<after>:\d{{2,5}}(?!\d)|[\"']?, ?\d{{4,5}}\))"),
    _rule("ip", rf"{_NOT_IN_VERSION}(?=192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.){_IP}"),
    _rule("ip", r"(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}(?![\w:])"),
    _rule(
        "ip",
        r"(?<![\w:.])(?i:fe80|f[cd][0-9a-f]{2}|[23][0-9a-f]{3})(?=[0-9A-Fa-f:]*::)(?::[0-9A-Fa-f]{0,4}){2,7}(?:%\w+)?",
    ),
    _rule("host", r"(?<![\w.-])ip-\d{1,3}(?:-\d{1,3}){3}(?:\.[\w-]+)*(?![\w-])"),
    _rule(
        "serial",
        r"(?P<before>(?i:\b(?:serial(?:[ _-]?(?:number|no\.?|nr\.?|num))?|board[ _]id))[\"']?\s*[:=#]\s*[\"']?)"
        r"(?!(?i:n/a|none|null|unknown|\[))(?=[\w-]*\d)[\w-]{4,}",
    ),
    _rule("serial", r"(?P<before>(?i:\bserial(?: number)?)\s+)(?=[\w-]*\d)[0-9A-Z][0-9A-Z-]{5,}\b"),
    _rule("serial", r"(?P<before><(?:serial|board_id)>)(?!<|N/A)[^<>\n]+(?P<after></)"),
    _rule(
        "id",
        r"(?P<before>(?i:\bmachine[-_ ]?(?:id|guid)[\"']?\s*[:=]\s*[\"']?))\{?[0-9A-Fa-f][0-9A-Fa-f-]{30,}\}?",
    ),
    _rule("sid", r"\bS-1-5-21(?:-\d+){3,4}\b"),
    # Terminals write user@host:folder$ before a command.
    _rule("login", r"(?m)(?P<before>^(?:\([\w.-]+\)\s*)?)[\w.-]+@[\w.-]+(?P<after>:[~/][^\n$#]*[$#](?:\s|$))"),
    # TensorFlow writes both of these when cuInit fails.
    _rule("host", r"(?P<before>\bdiagnostic information for host: )(?!localhost\b)[\w.-]+"),
    _rule("host", r"(?m)(?P<before>\b[Hh]ostname\s*[:=]\s*)(?!localhost\b)[\w.-]+(?P<after>[^\S\n]*$)"),
)


def hide_secrets(text: str, placeholder: Placeholder) -> str:
    """Returns the text with everything that the table finds replaced by its placeholder."""
    for rule in RULES:
        text = rule.pattern.sub(partial(_swap_kind, placeholder(rule.kind)), text)
    return text


def _swap_kind(replacement: str, found: re.Match[str]) -> str:
    return swap(found, replacement)


def swap(found: re.Match[str], replacement: str) -> str:
    """Returns what a match becomes: its groups `before` and `after` stay, the rest is replaced."""
    groups = found.groupdict()
    return (groups.get("before") or "") + replacement + (groups.get("after") or "")
