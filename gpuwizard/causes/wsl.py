"""The one cause that lies between Windows and Linux inside it."""

import re

from gpuwizard.causes.commands import Commands, bash, sudo, windows_side
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import wsl_shutdown
from gpuwizard.causes.words import NEW_TERMINAL, again, in_terminal
from gpuwizard.model.fix import Fix

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _old_wsl(s: Situation) -> bool:
    return "wsl1" in s.case.host.environment


def _texts(s: Situation) -> tuple[str, str]:
    if _old_wsl(s):
        return "This is WSL 1, which cannot use the GPU", (
            "WSL runs Linux inside Windows, in one of two versions. Only version 2 hands the graphics card on. "
            "Your files can stay: a distribution can be turned into version 2."
        )
    return _ENTRY.title, _ENTRY.explanation


def _fixes(s: Situation) -> tuple[Fix, ...]:
    driver = driver_fix(
        s,
        "Install or update the NVIDIA driver",
        "The driver of Windows brings what WSL needs; versions from 495 on have it.",
    )
    if _old_wsl(s):
        return (_to_version_2(s), driver)
    if s.get("file"):
        # The library that is taken was seen, and it is not the one that Windows brings.
        return (_no_linux_driver(s), _library_folder(s), _update(s), driver)
    return (
        wsl_shutdown(s, "In WSL the file /dev/dxg exists and the command nvidia-smi shows the card."),
        _update(s),
        driver,
        _no_linux_driver(s),
        _library_folder(s),
    )


def _update(s: Situation) -> Fix:
    return Fix(
        title="Update WSL",
        why="An old WSL lacks the parts that hand the card on. Shut WSL down after the update and open it again.",
        commands=windows_side("wsl", "--update"),
        verify=again(s),
        undo="Nothing is to be undone: your Linux and its files stay as they are.",
        takes="a few minutes, 500 MB",
    )


def _no_linux_driver(s: Situation) -> Fix:
    return Fix(
        title="Remove any Linux driver from inside WSL",
        why="A Linux driver package puts its own libcuda in front of the one that Windows brings. "
        "Packages of the CUDA toolkit may stay.",
        commands=_purge(s),
        needs_admin=True,
        verify="The only libcuda that is used lies in /usr/lib/wsl/lib. Then check again.",
        undo="Nothing is to be undone: these packages have no use inside WSL.",
    )


def _purge(s: Situation) -> Commands:
    if not s.wsl or s.package_manager != "apt":
        return ()
    # Only driver packages: names with libnvidia-container belong to Docker and stay.
    packages = "nvidia-driver libcuda1" if "debian" in s.release else "'^nvidia-driver' '^libnvidia-compute'"
    return bash(s, f"{sudo(s)}apt-get remove --purge {packages}")


def _library_folder(s: Situation) -> Fix:
    return Fix(
        title="Put the folder of Windows' driver on the library path",
        why="The library of the driver lies in /usr/lib/wsl/lib. Some set-ups lose that folder from the search path.",
        commands=bash(s, "export LD_LIBRARY_PATH=/usr/lib/wsl/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}")
        if s.wsl
        else (),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )


def _to_version_2(s: Situation) -> Fix:
    name = s.variable("WSL_DISTRO_NAME")
    commands = windows_side("wsl", "--set-version", name, "2") if _NAME.fullmatch(name) else ()
    return Fix(
        title="Turn this distribution into WSL 2",
        why="Your files are kept. Make a copy of important ones first, as with any change of this size."
        + ("" if commands else " The command in Windows is wsl --set-version with the distribution's name and 2."),
        commands=commands,
        verify="In Windows, wsl --list --verbose shows a 2 beside the distribution.",
        undo="The same command with 1 turns it back.",
        takes="several minutes, longer with many files",
    )


_ENTRY = CauseEntry(
    id="wsl.driver-misconfigured",
    title="WSL does not see the driver of Windows",
    says="Linux inside Windows does not get through to the NVIDIA driver of Windows",
    explanation="WSL runs Linux inside Windows and borrows the NVIDIA driver of Windows. "
    "That connection is broken here: an old WSL, an old driver, or a Linux driver that was installed inside WSL. "
    "The card itself can work well in Windows.",
    likely="nvidia-smi works in a Windows terminal and fails in WSL, or the file /dev/dxg is missing there. "
    "Somebody installed an NVIDIA driver inside WSL, or WSL and Windows have not been updated for long.",
    mended="In WSL the file /dev/dxg is there, and nvidia-smi prints the same card as in Windows.",
    fixes=_fixes,
    tailor=_texts,
)
ENTRIES = (_ENTRY,)
