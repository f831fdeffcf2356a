"""What Windows' Device Manager means by the problem code of a graphics card, and what helps.

Meanings follow Microsoft's page on the error messages of the Device Manager; the advice is for graphics cards.
"""

RESTART = "restart"
REINSTALL = "reinstall"
ENABLE = "enable"
LOOK = "look"

_CODES: dict[int, tuple[str, str]] = {
    1: ("no driver is set up for it", REINSTALL),
    3: ("its driver is damaged, or memory ran out", REINSTALL),
    10: ("it cannot start", REINSTALL),
    12: ("the computer has no room for it among its addresses, which a firmware (BIOS) setting can change", LOOK),
    14: ("it waits for a restart of the computer", RESTART),
    18: ("its driver has to be installed again", REINSTALL),
    19: ("its settings in Windows' registry are damaged", REINSTALL),
    21: ("Windows is about to remove it", RESTART),
    22: ("somebody has disabled it", ENABLE),
    24: ("it is not there or does not work properly", LOOK),
    28: ("no driver is installed for it", REINSTALL),
    29: ("the firmware (BIOS) has switched it off", LOOK),
    31: ("Windows could not load its driver", REINSTALL),
    32: ("the service of its driver is switched off", REINSTALL),
    37: ("its driver failed while it was starting", REINSTALL),
    38: ("an older copy of its driver is still in memory", RESTART),
    39: ("a file of its driver is damaged or missing", REINSTALL),
    40: ("the settings of its driver in the registry are not valid", REINSTALL),
    43: ("the driver itself reported that the card failed", RESTART),
    44: ("a program or service has switched it off", RESTART),
    45: ("it is not connected now", LOOK),
    47: ("it was prepared for unplugging", RESTART),
    48: ("Windows blocks this version of the driver", REINSTALL),
    52: ("the signature of its driver cannot be checked", REINSTALL),
}


def meaning(code: int) -> str:
    """Returns what the code says of the card, as the end of a sentence; empty where it is not known."""
    return _CODES.get(code, ("", ""))[0]


def remedy(code: int) -> str:
    """Returns RESTART, REINSTALL, ENABLE, or LOOK where the card, cable or firmware needs a look; empty if unknown."""
    return _CODES.get(code, ("", ""))[1]
