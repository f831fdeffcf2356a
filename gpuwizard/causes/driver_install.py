"""How the NVIDIA driver is installed or updated on a machine. Never inside WSL and never inside a container."""

from gpuwizard.causes.commands import root
from gpuwizard.causes.driver_packages import Route, branch_of, least, route
from gpuwizard.causes.situation import Situation, numbers, seen
from gpuwizard.causes.words import SMI_WORKS, several
from gpuwizard.model.fix import Fix

TAKES = "about 10 minutes, 1 GB"


def driver_fix(situation: Situation, title: str, why: str, needed: str = "", *, anew: bool = False) -> Fix:
    """Returns the fix that installs or updates the driver where it belongs.

    Args:
        situation: The machine.
        title: What it is called on a machine that owns its driver ("Install the NVIDIA driver").
        why: Why that helps.
        needed: The lowest version that will do, empty where any will.
        anew: Whether it is there already and its files are to be laid down once more.
    """
    why = f"{why}{_least(situation, needed)}{_old_card(situation)}"
    if situation.container:
        return _elsewhere("On the host, not in the container: ", title, f"{why} {_SHARED}", _HOST_WORKS)
    if situation.wsl:
        why = f"{why} {_WINDOWS_OWNS} {_PAGE}"
        return _elsewhere("In Windows, not in WSL: ", title, why, _WSL_WORKS, _WINDOWS_BACK)
    if situation.windows:
        return _elsewhere("", title, f"{why} {_PAGE}", SMI_WORKS, _WINDOWS_BACK)
    if not situation.os_known:
        return _elsewhere("", title, f"{why} {_ANY_SYSTEM}", SMI_WORKS)
    way = route(situation, needed) if situation.plain_linux else Route()
    programs = (way.anew or way.programs) if anew else way.programs
    return Fix(
        title=title,
        why=f"{why} {way.note or _ANY_LINUX}{_secure_boot(situation, way)}",
        commands=root(situation, *programs),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS} Then check again.",
        undo=_undo(way),
        takes=TAKES,
    )


def branch_too_old(situation: Situation, needed: str) -> str:
    """Returns the last branch for this card where it is older than the driver that is needed, else nothing."""
    branch, wanted = branch_of(situation), numbers(needed)
    return branch if branch and wanted and int(branch) < wanted[0] else ""


def _least(s: Situation, needed: str) -> str:
    oldest = least(s, needed)
    return f" Take version {oldest} or newer." if oldest and (needed or numbers(oldest) >= (570,)) else ""


def _old_card(s: Situation) -> str:
    branch = branch_of(s)
    return f" Drivers after branch {branch} no longer know this card, so take one of branch {branch}." if branch else ""


def _secure_boot(s: Situation, way: Route) -> str:
    if seen(s.case.host.secure_boot) is not True or way.signed:
        return ""
    return (
        " Secure Boot is on here, so the new driver also needs a signature: "
        'if a password is asked for, choose one, and at the next start choose "Enroll MOK" and type it.'
    )


def _undo(way: Route) -> str:
    if way.undo:
        return way.undo
    if not way.packages:
        return "The same tool, or the package manager, can remove what it installed."
    return f"Remove {several(way.packages)} with the package manager, and restart."


def _elsewhere(place: str, title: str, why: str, verify: str, undo: str = "") -> Fix:
    words = f"{place}{title[0].lower()}{title[1:]}" if place else title
    return Fix(
        title=words,
        why=why,
        needs_admin=True,
        needs_restart=True,
        verify=verify,
        undo=undo or "The tool that installed the driver can remove it or go back to the older version.",
        takes=TAKES,
    )


_PAGE = (
    "Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), "
    "and tick the box for a clean installation."
)
_WINDOWS_BACK = (
    "In the Device Manager, the properties of the card have a page Driver with a button that goes back to the old one."
)
_SHARED = "A container uses the driver of the machine that it runs on. A driver inside it would only do harm."
_WINDOWS_OWNS = "WSL uses the driver of Windows. A Linux driver inside WSL would only do harm."
_ANY_LINUX = "Use your distribution's own package of the driver, which follows updates of the kernel."
_ANY_SYSTEM = (
    "For Windows it comes from NVIDIA's page for drivers (nvidia.com/drivers). "
    "On Linux take your distribution's own package of it."
)
_HOST_WORKS = "On the host the command nvidia-smi shows the card. Start the container again and check again."
_WSL_WORKS = "In Windows and in WSL the command nvidia-smi shows the card. Then check again."
