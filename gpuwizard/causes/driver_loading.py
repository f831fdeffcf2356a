"""Fixes for a driver that is installed and does not run."""

import re

from gpuwizard.causes import card, device_codes
from gpuwizard.causes.commands import bash, root, run, sudo
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.driver_packages import WITH_UBUNTU_DRIVERS, branch_of, has_ready_made
from gpuwizard.causes.situation import Situation, seen
from gpuwizard.causes.steps import restart, wsl_shutdown
from gpuwizard.causes.words import NOTHING_CHANGED, SMI_WORKS
from gpuwizard.model.driver import PciGpu
from gpuwizard.model.fix import Fix

_INSTANCE = re.compile(r"PCI\\VEN_10DE&[A-Z0-9_&\\]+", re.IGNORECASE)
# How a finding says that the driver answers, but late ("late: 12 s").
LATE = "late:"
_FRESH_START = "A restart loads the driver afresh. It often is enough after an update, a crash or a long sleep."


def not_loaded_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns what to do about a driver whose files are there and which the system has not started."""
    again_installed = driver_fix(
        s,
        "Reinstall the NVIDIA driver",
        "If nothing else helps, a clean installation replaces whatever is damaged or half-finished.",
        anew=True,
    )
    fresh = restart(s, _FRESH_START)
    if s.wsl:
        return (wsl_shutdown(s), fresh, again_installed)
    if s.container or not s.os_known:
        return (fresh, again_installed)
    if s.windows:
        return _on_windows(s, fresh, again_installed)
    cards = seen(s.case.driver.pci) or ()
    if cards and all(gpu.kernel_driver == "vfio-pci" for gpu in cards):
        return (_take_back(s),)
    if s.get("hang").startswith(LATE):
        return (keep_awake(s), _kernel_log(s), fresh)
    if s.get("hang"):
        return (fresh, _kernel_log(s), again_installed)
    known = [fix for fix in (_nouveau(s), secure_boot_fix(s)) if fix]
    laptop = switch_on(s)
    if laptop and card.names(s.case):
        # A laptop's card beside another graphics chip is more often switched off than broken.
        return (*known, *laptop, _load_module(s), fresh, _kernel_log(s), _rebuild(s), again_installed)
    return (*known, _load_module(s), *laptop, fresh, _kernel_log(s), _rebuild(s), again_installed)


# --- Windows


def problem(s: Situation) -> PciGpu | None:
    """Returns the NVIDIA card of which Windows reports a problem, None where there is none."""
    return next((gpu for gpu in seen(s.case.driver.pci) or () if gpu.problem_code > 0), None)


def _on_windows(s: Situation, fresh: Fix, again_installed: Fix) -> tuple[Fix, ...]:
    troubled = problem(s)
    remedy = device_codes.remedy(troubled.problem_code) if troubled else ""
    if troubled and remedy == device_codes.ENABLE:
        return (_enable(s, troubled), fresh, again_installed)
    if remedy == device_codes.REINSTALL:
        return (again_installed, fresh, _device_manager(s))
    if remedy == device_codes.LOOK:
        return (_device_manager(s), *switch_on(s), fresh, again_installed)
    return (fresh, _device_manager(s), again_installed, *switch_on(s))


def _enable(s: Situation, gpu: PciGpu) -> Fix:
    known = _INSTANCE.fullmatch(gpu.address)
    return Fix(
        title="Enable the card in the Device Manager",
        why="Somebody has disabled it. Under Display adapters, a right click on the card offers to enable it.",
        commands=run(s, ["pnputil", "/enable-device", gpu.address]) if known else (),
        needs_admin=True,
        verify=SMI_WORKS,
        undo="The same menu disables the card again.",
    )


def _device_manager(s: Situation) -> Fix:
    troubled = problem(s)
    code = str(troubled.problem_code) if troubled else s.get("problem_code")
    says = f" Windows gives code {code} for it now." if code else ""
    return Fix(
        title="Look at the card in the Device Manager",
        why=f"Under Display adapters, the properties of the card name the problem.{says}",
        commands=run(s, ["pnputil", "/enum-devices", "/class", "Display"]),
        verify="The card is listed there as started and without a problem code.",
        undo=NOTHING_CHANGED,
    )


# --- laptops with two graphics chips


def switch_on(s: Situation) -> tuple[Fix, ...]:
    """Returns how the NVIDIA card of a laptop is switched on, where the machine may be such a laptop."""
    if not card.beside_another(s.case) or s.guest or "vm" in s.case.host.environment:
        return ()
    if s.windows:
        return (_by_makers_tool(s),)
    command, tool = [], "envycontrol or supergfxctl"
    if "pop!_os" in s.release:
        command, tool = ["system76-power", "graphics", "hybrid"], "system76-power"
    elif any(name in s.release for name in ("ubuntu", "linux mint", "zorin", "elementary")):
        command, tool = ["prime-select", "on-demand"], "prime-select"
    return (
        Fix(
            title="On a laptop with two graphics chips, switch the NVIDIA card on",
            why=f"To save power, such laptops can run on the other chip alone. On Linux {tool} decides that.",
            commands=root(s, command) if command and s.plain_linux else (),
            needs_admin=True,
            needs_restart=True,
            verify=f"Restart. {SMI_WORKS}",
            undo="Choose the earlier mode again with the same tool, and restart.",
        ),
    )


def _by_makers_tool(s: Situation) -> Fix:
    return Fix(
        title="On a laptop with two graphics chips, switch the NVIDIA card on",
        why="To save power, the maker's own tool can switch it off, as the Eco mode of Armoury Crate does. "
        "MSI Center, Lenovo Vantage and others have the same switch, and so has the firmware (BIOS).",
        needs_restart=True,
        verify="The Device Manager shows the card under Display adapters.",
        undo="Choose the earlier mode in the same tool.",
    )


# --- Linux


def _take_back(s: Situation) -> Fix:
    """The kernel holds the card for a virtual machine: no driver of this system gets it, however often it is built."""
    return Fix(
        title="Give the card back to this system, if no virtual machine needs it",
        why="The kernel's driver vfio-pci holds the card for a virtual machine, so NVIDIA's driver cannot take it. The "
        "command shows the lines that say so. Take the card's numbers out of them, have the start files of the "
        "system made anew, and restart. If the card is meant for a virtual machine, check there.",
        commands=bash(s, "grep -rn vfio /etc/modprobe.d /etc/modules-load.d /etc/default/grub /proc/cmdline"),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS}",
        undo="Put the lines back, and restart.",
        takes="a quarter of an hour",
    )


def _load_module(s: Situation) -> Fix:
    return Fix(
        title="Load the driver by hand",
        why="If this works, the driver is whole and was only not started. If it fails, the message says why.",
        commands=root(s, ["modprobe", "nvidia"]),
        needs_admin=True,
        verify=SMI_WORKS,
        undo="Nothing is to be undone: a restart brings the old state back.",
    )


def keep_awake(s: Situation) -> Fix:
    """Returns the fix that starts NVIDIA's persistence service, which keeps the driver ready at all times."""
    return Fix(
        title="Have NVIDIA's persistence service keep the driver ready",
        why="On a computer without a screen nothing else keeps it awake, or asks for its device files at a start. "
        "Where the service is unknown, a package of the same name brings it.",
        commands=root(s, ["systemctl", "enable", "--now", "nvidia-persistenced"]) if s.plain_linux else (),
        needs_admin=True,
        verify="The service is active, and nvidia-smi answers within a second or two.",
        undo="Disable the service nvidia-persistenced again with systemctl.",
    )


def _kernel_log(s: Situation) -> Fix:
    return Fix(
        title="Look into the kernel's log for the reason",
        why="The kernel writes down why a driver was refused or hangs. Lines with NVRM or nvidia are the ones to read.",
        commands=root(s, ["dmesg", "--level=emerg,alert,crit,err,warn"]),
        needs_admin=True,
        verify="The log names a reason, or has no line about nvidia.",
        undo=NOTHING_CHANGED,
    )


def _rebuild(s: Situation) -> Fix:
    headers = {
        "apt": "apt install linux-headers-$(uname -r)",
        "dnf": "dnf install kernel-devel-$(uname -r)",
    }.get(s.package_manager, "")
    build = {"apt": "dkms autoinstall", "pacman": "dkms autoinstall", "dnf": "akmods --force"}.get(
        s.package_manager, ""
    )
    if s.package_manager == "dnf" and "fedora" not in s.release:
        build = "dkms autoinstall"
    if s.package_manager == "pacman" and not branch_of(s) and has_ready_made(s.case.host.kernel):
        build = ""  # For Arch's usual kernel the driver comes ready-made, and dkms need not be there.
    text = "\n".join(f"{sudo(s)}{line}" for line in (headers, build) if line)
    return Fix(
        title="Build the driver for the kernel that runs now",
        why="After an update of the kernel the driver's kernel part must be built anew; this can have been missed. "
        "The build needs the kernel's headers, a package of its own.",
        commands=bash(s, text) if text else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS}",
        undo="Nothing is to be undone: the driver is only built once more.",
        takes="a few minutes",
    )


def _nouveau(s: Situation) -> Fix | None:
    if not s.get("nouveau"):
        return None
    file = "/etc/modprobe.d/blacklist-nouveau.conf"
    image = {
        "apt": "update-initramfs -u",
        "dnf": "dracut --force",
        "zypper": "dracut --force",
        "pacman": "mkinitcpio -P",
    }
    rebuild = image.get(s.package_manager, "")
    lines = f"printf 'blacklist nouveau\\noptions nouveau modeset=0\\n' | {sudo(s)}tee {file}\n{sudo(s)}{rebuild}"
    return Fix(
        title="Keep nouveau from loading, then restart",
        why="The NVIDIA driver can then take the card. Make sure first that the NVIDIA driver is installed.",
        commands=bash(s, lines) if rebuild else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {SMI_WORKS}",
        undo=f"Delete the file {file}, run the second command again and restart.",
        takes="a few minutes",
    )


def secure_boot_fix(s: Situation) -> Fix | None:
    """Returns how Secure Boot is told to trust a driver that was built here; None where Secure Boot is not on."""
    if not s.get("secure_boot"):
        return None
    key = {
        "apt": "/var/lib/dkms/mok.pub",
        "dnf": "/etc/pki/akmods/certs/public_key.der" if "fedora" in s.release else "/var/lib/dkms/mok.pub",
    }.get(s.package_manager, "")
    if any(name in s.release for name in WITH_UBUNTU_DRIVERS):
        key = "/var/lib/shim-signed/mok/MOK.der"
    make = [["kmodgenca", "-a"]] if "akmods" in key else []
    build = [["akmods", "--force", "--rebuild"]] if make else []
    return Fix(
        title="Let Secure Boot trust the driver's signature",
        why="Importing the key asks for a password of your choice. "
        'At the next start a blue screen appears: choose "Enroll MOK" there and type that password.',
        commands=root(s, *make, ["mokutil", "--import", key], *build) if key else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart and enrol the key. {SMI_WORKS}",
        undo="The command mokutil --delete with the same file takes the key back at the next start.",
        takes="a few minutes",
    )
