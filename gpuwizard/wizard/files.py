"""What a file is that the user opens: its ending says so. Nothing is read here."""

from pathlib import PurePath
from typing import Literal

from gpuwizard.model.endings import OWN, READ

FileKind = Literal["", "report", "profile", "log"]
# What a report is usually called. The second ending is gpuwizard's own, for systems that look at the last one only.
REPORT_ENDING = f"{OWN}.json"
OWN_ENDING = OWN
REPORT_ENDINGS = READ
PROFILE_ENDING = ".toml"
# As dialogs of Qt take it.
REPORT_FILTER = "Reports of gpuwizard (*.gpuwizard *.json *.zip);;All files (*)"


def kind_of(path: PurePath) -> FileKind:
    """Returns what a file is by its ending: a report, a profile, or else a log."""
    ending = path.suffix.lower()
    if ending in REPORT_ENDINGS or path.name.lower() == OWN_ENDING:
        return "report"
    return "profile" if ending == PROFILE_ENDING else "log"
