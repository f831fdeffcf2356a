"""What was done and when, for one profile. It is a note and no proof: at each start the facts decide anew.

Nothing of the machine or of the profile's values is kept in it, so it holds no address and no password.
"""

import hashlib
from typing import Literal

import msgspec
from msgspec import Struct

from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import StepId

Deed = Literal["began", "done", "failed", "shown", "stopped"]
KEPT = 200
FORMAT = 1


class Entry(Struct, frozen=True):
    """Something that happened: with which step, what, when (UTC), and what was said of it."""

    step: StepId
    deed: Deed
    at: str
    says: str = ""


class SetupState(Struct, frozen=True):
    """The notes of one set-up.

    Attributes:
        profile: Fingerprint of the profile.
        name: The profile's name, for a person who finds the file.
        entries: What happened, the oldest first.
        made_folder: Whether we began to make the environment's folder: then it may be made anew.
        format: Of this file.
    """

    profile: str
    name: str
    entries: tuple[Entry, ...] = ()
    made_folder: bool = False
    format: int = FORMAT

    @property
    def open_step(self) -> StepId | None:
        """The step that was begun and never came to an end: gpuwizard, or the computer, was stopped in it."""
        last = self.entries[-1] if self.entries else None
        return last.step if last is not None and last.deed == "began" else None

    @property
    def waits_for_restart(self) -> bool:
        """Whether the last thing that was shown was a step that ends in a restart."""
        last = self.entries[-1] if self.entries else None
        return last is not None and last.deed == "shown"

    def noted(self, step: StepId, deed: Deed, at: str, says: str = "") -> "SetupState":
        """Returns the notes with one more."""
        entries = (*self.entries, Entry(step, deed, at, says))[-KEPT:]
        return msgspec.structs.replace(self, entries=entries)


def fingerprint(profile: Profile) -> str:
    """Returns what tells one profile from another: its wishes, not its texts."""
    wishes = msgspec.structs.replace(profile, profile=type(profile.profile)(name="x"))
    return hashlib.sha256(msgspec.json.encode(wishes)).hexdigest()[:16]


def new_state(profile: Profile) -> SetupState:
    """Returns the notes of a set-up that has not begun."""
    return SetupState(fingerprint(profile), profile.profile.name)
