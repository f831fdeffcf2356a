"""Where the settings of the window are kept. No Qt in here: they can be put back where no window can open."""

import os
from pathlib import Path

VARIABLE = "GPUWIZARD_SETTINGS"


def settings_path() -> Path:
    """Returns the file that holds the settings, whether or not it is there.

    It is the one that GPUWIZARD_SETTINGS names, else `settings.ini` in the folder that the system has for settings.
    """
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named).absolute()
    import platformdirs  # late: whoever opens no window does not need it

    return platformdirs.user_config_path("gpuwizard", appauthor=False) / "settings.ini"


def remove_settings(path: Path) -> str | None:
    """Takes the settings away, so that everything is as it was at first.

    Args:
        path: Their file. One that is not there is fine.

    Returns:
        None where nothing is left of them, else one sentence that says what is in the way.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        return f"The settings in {path} cannot be removed ({reason}). Remove that file yourself."
    return None
