"""Which packages bring the NVIDIA driver on each Linux, for new and for old cards.

Names and steps are those of the distributions' own pages and package lists, read in November 2026.
"""

import re
from dataclasses import dataclass

from gpuwizard.causes import card
from gpuwizard.causes.situation import Situation, numbers

Programs = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Route:
    """One way to a driver.

    Attributes:
        programs: What to run as root, in order; empty where it cannot be said in commands that are sure to fit.
        anew: What to run where the driver is there already and damaged.
        note: What to know, or to do first.
        packages: What is installed by name, for taking it back.
        signed: Whether Secure Boot accepts this driver without a key of the user's own.
        undo: How it is taken back, where that is not the removal of the packages.
    """

    programs: Programs = ()
    anew: Programs = ()
    note: str = ""
    packages: tuple[str, ...] = ()
    signed: bool = False
    undo: str = ""


_UBUNTU_TOOL = "ubuntu-drivers"
WITH_UBUNTU_DRIVERS = ("ubuntu", "linux mint", "elementary", "zorin", "neon")
# Releases of Debian and the driver in each; the driver of a release stays on its branch.
_DEBIAN = {"12": "535", "13": "550"}
_FINISH: Programs = (("dpkg", "--configure", "-a"), ("apt", "--fix-broken", "install"))
_GUIDE = "NVIDIA's own repository has it: its Driver Installation Guide shows the steps for your system."
_ENDED = "This system no longer has that branch; the installer on nvidia.com/drivers does, for this card."


def route(s: Situation, needed: str = "") -> Route:
    """Returns how the driver is installed on this Linux.

    Args:
        s: The machine.
        needed: The oldest driver that will do, empty where any will.
    """
    makers = {"apt": _apt, "dnf": _dnf, "zypper": _zypper, "pacman": _pacman}
    make = makers.get(s.package_manager)
    return make(s, needed) if make else Route()


def branch_of(s: Situation) -> str:
    """Returns the last branch that knows the card ("470", "580"), empty where newer drivers still do."""
    row = card.last_branch(s.case, s.get("compute_capability"))
    return row.branch if row else ""


def least(s: Situation, needed: str) -> str:
    """Returns the oldest driver that is new enough and knows the card."""
    return card.newer(needed, card.first_driver(s.case, s.get("compute_capability")))


# --- Debian, Ubuntu and their kin


def _apt(s: Situation, needed: str) -> Route:
    if "pop!_os" in s.release:
        return _route((("apt", "update"),), ("apt", "install"), "system76-driver-nvidia")
    if any(name in s.release for name in WITH_UBUNTU_DRIVERS):
        return _ubuntu(s)
    return _debian(s, needed)


def _ubuntu(s: Situation) -> Route:
    programs: Programs = (
        ("apt", "update"),
        ("apt", "install", "ubuntu-drivers-common"),
        (_UBUNTU_TOOL, "install"),
    )
    note = "The tool ubuntu-drivers picks the version that fits the card."
    if card.is_server(s.case):
        note += " On a server without a screen, add --gpgpu to its last line: that is the smaller driver for servers."
    undo = 'In the program "Additional Drivers" choose the earlier driver, or the one of X.Org, and restart.'
    return Route(programs, (*_FINISH, *programs), note, signed=True, undo=undo)


def _debian(s: Situation, needed: str) -> Route:
    found = re.search(r"debian\D*(\d+)", s.release)
    release = found[1] if found else ""
    carries = _DEBIAN.get(release, "")
    wanted = numbers(least(s, needed))
    if branch_of(s) == "470":
        if release and int(release) > 12:
            return Route(note=_ENDED)
        return _debian_packages(s, "nvidia-tesla-470-driver", "nvidia-tesla-470-kernel-dkms")
    if branch_of(s) == "390":
        return Route(note=_ENDED)
    if carries and wanted and wanted[0] > int(carries):
        return Route(note=f"Debian {release} itself has driver {carries}, which is older than that. {_GUIDE}")
    return _debian_packages(s, "nvidia-driver", "nvidia-kernel-dkms")


def _debian_packages(s: Situation, driver: str, kernel_part: str) -> Route:
    processor = "arm64" if s.case.host.machine == "aarch64" else "amd64"
    kind = "cloud-" if "cloud" in s.case.host.kernel else ""
    headers = f"linux-headers-{kind}{processor}"
    return Route(
        (("apt", "update"), ("apt", "install", headers, driver)),
        (*_FINISH, ("apt", "install", "--reinstall", kernel_part, driver)),
        "It stands in Debian's non-free section. In Debian's list of package sources (/etc/apt/sources.list, or "
        'debian.sources in the folder sources.list.d beside it) "contrib non-free non-free-firmware" must stand '
        'after "main".',
        (driver,),
    )


# --- Fedora, RHEL and their kin


def _dnf(s: Situation, needed: str) -> Route:
    if "fedora" not in s.release:
        return _enterprise(s)
    if re.search("silverblue|kinoite|atomic|sericea|onyx|coreos", s.release):
        return Route(
            note="On this kind of Fedora the packages akmod-nvidia and xorg-x11-drv-nvidia-cuda of RPM Fusion are "
            "laid over the system with rpm-ostree install."
        )
    branch = branch_of(s)
    if branch:
        packages = (f"akmod-nvidia-{branch}xx", f"xorg-x11-drv-nvidia-{branch}xx-cuda")
        note = "It comes from RPM Fusion (nonfree), which rpmfusion.org shows how to switch on: do that first."
        return _fedora((), packages, note)
    switch: Programs = (
        ("dnf", "install", "fedora-workstation-repositories"),
        ("dnf", "config-manager", "setopt", "rpmfusion-nonfree-nvidia-driver.enabled=1"),
    )
    note = "It comes from RPM Fusion; the first two lines switch on the part of it that holds NVIDIA's driver."
    return _fedora(switch, ("akmod-nvidia", "xorg-x11-drv-nvidia-cuda"), note)


def _fedora(switch: Programs, packages: tuple[str, ...], note: str) -> Route:
    build = ("akmods", "--force")
    return Route(
        (*switch, ("dnf", "install", *packages), build),
        (("dnf", "reinstall", *packages), build),
        f"{note} The last line builds the driver for your kernel.",
        packages,
    )


def _enterprise(s: Situation) -> Route:
    release = numbers(s.release.lstrip("abcdefghijklmnopqrstuvwxyz "))
    if branch_of(s):
        stream = f' There that branch is the module stream "nvidia-driver:{branch_of(s)}-dkms".'
        return Route(note=f"{_GUIDE}{stream if release < (10,) else ''}")
    if "almalinux" in s.release and release >= (9,):
        packages = ("nvidia-open-kmod", "nvidia-driver", "nvidia-driver-cuda")
        return Route(
            (("dnf", "install", "almalinux-release-nvidia-driver"), ("dnf", "install", *packages)),
            (("dnf", "reinstall", *packages),),
            "AlmaLinux has these packages itself.",
            packages,
            signed=True,
        )
    if "red hat" in s.release and release >= (10, 1):
        return Route(
            (("dnf", "install", "rhel-drivers"), ("rhel-drivers", "install", "nvidia")),
            note="Red Hat's own tool rhel-drivers picks and signs the driver.",
            signed=True,
        )
    return Route(note=_GUIDE)


# --- openSUSE


def _zypper(s: Situation, needed: str) -> Route:
    names = {"tumbleweed": "Tumbleweed", "leap": "Leap", "slowroll": "Slowroll"}
    edition = next((name for word, name in names.items() if word in s.release), "")
    if not edition:
        return Route(note=_GUIDE)
    packages = {
        "": ("nvidia-open-driver-G07-signed-kmp-meta", "nvidia-compute-utils-G07"),
        "580": ("nvidia-driver-G06-kmp-meta", "nvidia-compute-utils-G06"),
        "470": ("x11-video-nvidiaG05", "nvidia-computeG05"),
    }.get(branch_of(s), ())
    if not packages:
        return Route(note=_ENDED)
    return Route(
        (("zypper", "install", f"openSUSE-repos-{edition}-NVIDIA"), ("zypper", "install", *packages)),
        (("zypper", "install", "--force", *packages),),
        "The first line adds NVIDIA's repository for openSUSE, the second one installs the driver.",
        packages,
        signed=not branch_of(s),
    )


# --- Arch and its kin


def _pacman(s: Situation, needed: str) -> Route:
    if "manjaro" in s.release:
        return Route(
            (("mhwd", "-a", "pci", "nonfree", "0300"),),
            note="Manjaro's tool mhwd picks the driver that fits the card and the kernel.",
        )
    branch = branch_of(s)
    if branch:
        return Route(
            note=f"Arch itself no longer has it. The user repository (AUR) does, as nvidia-{branch}xx-dkms and "
            f"nvidia-{branch}xx-utils. Install the headers of your kernel and, if they are there, remove nvidia-open "
            "and nvidia-utils first."
        )
    packages = _for_kernel(s.case.host.kernel)
    again: Programs = (("pacman", "-Syu", *packages),)
    return Route(again, again, "It is for GeForce GTX 16, RTX 20 and newer cards.", packages)


def _for_kernel(kernel: str) -> tuple[str, ...]:
    """Returns Arch's packages for a kernel: only the usual one has the driver's kernel part ready-made."""
    other = next((kind for kind in ("lts", "zen", "hardened") if kernel.endswith(f"-{kind}")), "")
    if other:
        return ("nvidia-open-dkms", f"linux-{other}-headers", "nvidia-utils")
    return ("nvidia-open", "nvidia-utils")


def has_ready_made(kernel: str) -> bool:
    """Whether Arch has the driver's kernel part ready-made for a kernel; for others dkms builds it."""
    return not any(package.endswith("-dkms") for package in _for_kernel(kernel))


def _route(before: Programs, verb: tuple[str, ...], *packages: str) -> Route:
    return Route(
        (*before, (*verb, *packages)),
        (*_FINISH, *before, (*verb, "--reinstall", *packages)),
        "",
        packages,
    )
