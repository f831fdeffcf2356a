"""How the NVIDIA driver is installed or updated on a machine. Never inside WSL and never inside a container."""

from collections.abc import Sequence

from gpuwizard.causes.commands import Commands, first_of, root
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import SMI_WORKS
from gpuwizard.model.fix import Fix

# Package names as the distributions carry them; what must be switched on first is said in words.
_PACKAGES: dict[str, Sequence[Sequence[str]]] = {
    "apt": (("apt", "update"), ("apt", "install", "linux-headers-amd64", "nvidia-driver")),
    "dnf": (("dnf", "install", "akmod-nvidia", "xorg-x11-drv-nvidia-cuda"),),
    "zypper": (("zypper", "install", "nvidia-open-driver-G06-signed-kmp-default", "nvidia-compute-utils-G06"),),
    "pacman": (("pacman", "-Syu", "nvidia-open", "nvidia-utils"),),
}
# The same for a driver that is there and damaged. Ubuntu's packages bear the version in their names, so there the
# package manager first finishes what was interrupted.
_FINISH: Sequence[Sequence[str]] = (("dpkg", "--configure", "-a"), ("apt", "--fix-broken", "install"))
_AGAIN: dict[str, Sequence[Sequence[str]]] = {
    "apt": (*_FINISH, ("apt", "install", "--reinstall", "nvidia-kernel-dkms", "nvidia-driver")),
    "dnf": (("dnf", "reinstall", "akmod-nvidia", "xorg-x11-drv-nvidia-cuda"),),
    "zypper": (("zypper", "install", "--force", *_PACKAGES["zypper"][0][2:]),),
    "pacman": _PACKAGES["pacman"],
}
_UBUNTU: Sequence[Sequence[str]] = (
    ("apt", "update"),
    ("apt", "install", "ubuntu-drivers-common"),
    ("ubuntu-drivers", "install"),
)
_FIRST = {
    "apt": "It stands in Debian's non-free section, which must be switched on in the list of package sources.",
    "dnf": "It comes from RPM Fusion, which must be switched on first. On RHEL it comes from NVIDIA's repository.",
    "zypper": "It comes from NVIDIA's repository for openSUSE, which YaST adds under Software Repositories.",
    "pacman": "It is for GeForce GTX 16, RTX 20 and newer cards; older ones need a legacy package.",
}
_WITH_UBUNTU_DRIVERS = ("ubuntu", "mint", "pop!_os", "elementary", "zorin")


def driver_fix(situation: Situation, title: str, why: str, needed: str = "", *, anew: bool = False) -> Fix:
    """Returns the fix that installs or updates the driver where it belongs.

    Args:
        situation: The machine.
        title: What it is called on a machine that owns its driver ("Install the NVIDIA driver").
        why: Why that helps.
        needed: The lowest version that will do, empty where any will.
        anew: Whether it is there already and its files are to be laid down once more.
    """
    least = f" Take version {needed} or newer." if needed else ""
    if situation.container:
        return _elsewhere("On the host, not in the container: ", title, f"{why}{least} {_SHARED}", _HOST_WORKS)
    if situation.wsl:
        return _elsewhere("In Windows, not in WSL: ", title, f"{why}{least} {_WINDOWS_OWNS} {_PAGE}", _WSL_WORKS)
    if situation.windows:
        return _elsewhere("", title, f"{why}{least} {_PAGE}", SMI_WORKS)
    if not situation.os_known:
        return _elsewhere("", title, f"{why}{least} {_ANY_SYSTEM}", SMI_WORKS)
    commands, first = linux_commands(situation, anew)
    return Fix(
        title=title,
        why=" ".join(part for part in (why + least, first or _ANY_LINUX) if part),
        commands=commands,
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS} Then check again.",
        undo="The package manager can remove what it installed.",
        takes="about 10 minutes, 1 GB, and a restart",
    )


def linux_commands(situation: Situation, anew: bool = False) -> tuple[Commands, str]:
    """Returns the commands that install the driver with the package manager, and what must be done before them."""
    manager = situation.package_manager
    if not situation.plain_linux:
        return (), ""
    if manager == "apt" and any(name in situation.release for name in _WITH_UBUNTU_DRIVERS):
        return root(
            situation, *(_FINISH if anew else ()), *_UBUNTU
        ), "The tool ubuntu-drivers picks the version that fits the card."
    if manager == "dnf" and "fedora" not in situation.release:
        return (), _FIRST["dnf"]
    return first_of(situation, _AGAIN if anew else _PACKAGES), _FIRST.get(manager, "")


def _elsewhere(place: str, title: str, why: str, verify: str) -> Fix:
    words = f"{place}{title[0].lower()}{title[1:]}" if place else title
    return Fix(
        title=words,
        why=why,
        needs_admin=True,
        needs_restart=True,
        verify=verify,
        takes="about 10 minutes, 1 GB, and a restart",
    )


_PAGE = (
    "Download the driver for your card from NVIDIA's page for drivers (nvidia.com/drivers), "
    "and tick the box for a clean installation."
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
