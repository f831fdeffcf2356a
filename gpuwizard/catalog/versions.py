"""Compares two versions as pip does. What is no version is not known: nothing is said of it."""

from packaging.version import InvalidVersion, Version


def at_least(have: str, wanted: str) -> bool | None:
    """Returns whether a version is as new as another, or None where one of them is no version or not known."""
    try:
        return Version(have) >= Version(wanted)
    except InvalidVersion:
        return None


def older(have: str, wanted: str) -> bool:
    """Whether a version is known to be older than another; False where either is no version or not known."""
    return at_least(have, wanted) is False
