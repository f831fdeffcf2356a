"""Keeps the notes of a set-up on the disk, whole or not at all."""

import contextlib
import errno
from pathlib import Path

import msgspec
import platformdirs

from gpuwizard.setup.profile import Profile
from gpuwizard.setup.questions import as_toml
from gpuwizard.setup.reading import read_profile
from gpuwizard.setup.state import FORMAT, SetupState, fingerprint, new_state
from gpuwizard.whole_file import replace

LAST = "last.toml"
_REASONS = {
    errno.ENOSPC: "the disk is full: free some space and start again",
    errno.EDQUOT: "your share of the disk is used up: free some space and start again",
    errno.EACCES: "you may not write there",
    errno.EROFS: "that disk can only be read",
}


class Store:
    """The folder of the notes.

    Args:
        folder: Where they lie; None for the user's own folder for such files.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or Path(platformdirs.user_state_dir("gpuwizard", appauthor=False)) / "setup"

    def file_of(self, profile: Profile) -> Path:
        """Returns the file of one profile."""
        return self.folder / f"{fingerprint(profile)}.json"

    def load(self, profile: Profile) -> tuple[SetupState, str]:
        """Returns the notes, and a sentence where there were some that cannot be read: then they begin anew."""
        path = self.file_of(profile)
        try:
            state = msgspec.json.decode(path.read_bytes(), type=SetupState)
        except FileNotFoundError:
            return new_state(profile), ""
        except (OSError, msgspec.DecodeError, UnicodeError, RecursionError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "they are damaged"
            return new_state(profile), f"The notes of the last run cannot be used ({reason}): all is looked at anew."
        if state.format != FORMAT or state.profile != fingerprint(profile):
            return new_state(profile), "The notes are of another version of gpuwizard: all is looked at anew."
        return state, ""

    def save(self, profile: Profile, state: SetupState) -> str:
        """Writes the notes. Returns one sentence where that failed; the old ones are then still whole."""
        path = self.file_of(profile)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            replace(path, msgspec.json.format(msgspec.json.encode(state), indent=1))
        except OSError as error:
            reason = _REASONS.get(error.errno or 0) or error.strerror or str(error)
            return f"The notes cannot be written in {self.folder}: {reason}."
        return ""

    def remember(self, profile: Profile) -> None:
        """Keeps the profile that is being worked on, for whoever starts again without naming it. It may fail."""
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            replace(self.folder / LAST, as_toml(profile).encode())

    def remembered(self) -> Profile | None:
        """Returns the profile that was begun and not ended, None where there is none, or it cannot be read."""
        try:
            found = read_profile((self.folder / LAST).read_bytes())
        except OSError:
            return None
        return found if isinstance(found, Profile) else None

    def forget(self, profile: Profile) -> None:
        """Lets a profile go that was carried out; another one stays."""
        if self.remembered() == profile:
            with contextlib.suppress(OSError):
                (self.folder / LAST).unlink()
