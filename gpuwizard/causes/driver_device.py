"""Causes in the device files through which programs reach the driver: missing, or closed to this user."""

import re

from gpuwizard.causes.commands import bash, first_of, root, sudo
from gpuwizard.causes.driver_compute import ENTRIES as DRIVER_COMPUTE
from gpuwizard.causes.driver_compute import only_plain_linux
from gpuwizard.causes.driver_loading import keep_awake
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import restart
from gpuwizard.causes.words import NOTHING_CHANGED, again, several
from gpuwizard.model.fix import Fix

# On Arch the tool is part of the driver's own package.
_MODPROBE = {
    "apt": [["apt", "install", "nvidia-modprobe"]],
    "dnf": [["dnf", "install", "nvidia-modprobe"]],
    "zypper": [["zypper", "install", "nvidia-modprobe"]],
    "pacman": [["pacman", "-S", "nvidia-utils"]],
}
_GROUP = re.compile(r"[a-z_][a-z0-9_-]{0,30}")
_HOST_MUST = "The device files come from the machine that runs the container, so they are mended there."


def _nodes_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.container:
        return (_recreate_container(s), restart(s, f"{_HOST_MUST} A restart makes them anew."))
    make = Fix(
        title="Have the device files made",
        why="NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.",
        commands=only_plain_linux(s, root(s, ["nvidia-modprobe", "-c", "0", "-u"])),
        needs_admin=True,
        verify=again(s),
        undo="Nothing is to be undone: the files last until the next restart.",
    )
    tool = Fix(
        title="If the command is unknown, install nvidia-modprobe first",
        why="Some distributions leave it out of the driver's package.",
        commands=only_plain_linux(s, first_of(s, _MODPROBE)),
        needs_admin=True,
        verify="The command nvidia-modprobe is found.",
        undo="Remove the package nvidia-modprobe with the package manager.",
    )
    return (make, tool, keep_awake(s))


def _recreate_container(s: Situation) -> Fix:
    with_gpu = {
        "docker": 'with "--gpus all"',
        "podman": 'with "--device nvidia.com/gpu=all"',
        "kubernetes": "as a pod that asks for nvidia.com/gpu",
        "apptainer": 'with "--nv"',
    }.get(s.engine, "with the GPU")
    return Fix(
        title=f"Stop the container and start a new one {with_gpu}",
        why=f"{_HOST_MUST} A container that was started earlier does not get files that appear later.",
        verify=again(s),
        undo="Nothing is to be undone; what was saved only inside the old container goes with it.",
    )


def _permission_texts(s: Situation) -> tuple[str, str]:
    file, mode = s.get("file"), s.get("mode")
    which = f" Here it is {file}" + (f", which is set to {mode}." if mode else ".") if file else ""
    return _ENTRY_PERMISSIONS.title, f"{_ENTRY_PERMISSIONS.explanation}{which}"


def _permission_fixes(s: Situation) -> tuple[Fix, ...]:
    look = Fix(
        title="Look who may open the device files",
        why="The first letters of each line say who may read and write. The two names after them are owner and group.",
        commands=bash(s, "ls -l /dev/nvidia*\nid") if s.os_known else (),
        verify="Your name, or one of your groups, is among those who may read and write.",
        undo=NOTHING_CHANGED,
    )
    if s.container:
        return (look, _container_user(s), _selinux(s))
    group = _group(s)
    who = f'the group "{group}"' if group else "the group that owns the files (often video)"
    join = Fix(
        title=f"Put your user into {who}",
        why="Membership lasts, and it opens the card for you alone and not for everybody. "
        "It counts from your next login."
        + ("" if group else ' The command is "sudo usermod -aG GROUP $USER", with its name in place of GROUP.'),
        commands=only_plain_linux(s, bash(s, f'{sudo(s)}usermod -aG {group} "$USER"') if group else ()),
        needs_admin=True,
        verify="Log out and in again, then check again.",
        undo="Take your user out of the group again with gpasswd.",
    )
    open_all = Fix(
        title="Or open the device files for every user of this computer",
        why="That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.",
        commands=only_plain_linux(s, bash(s, f"{sudo(s)}chmod 0666 /dev/nvidiactl /dev/nvidia-uvm /dev/nvidia[0-9]*")),
        needs_admin=True,
        verify=again(s),
        undo="Restart the computer.",
    )
    return (look, join, open_all)


def _container_user(s: Situation) -> Fix:
    return Fix(
        title="Give the container's user the group that owns the device files",
        why='Docker takes it as "--group-add" with the number of that group, a pod as supplementalGroups. '
        'Podman without root takes "--group-add keep-groups", which hands on the groups that you have yourself.',
        verify=again(s),
        undo="Start the container without that option.",
    )


def _selinux(s: Situation) -> Fix:
    return Fix(
        title="On a host with SELinux, allow containers to use devices",
        why="SELinux (Fedora, RHEL) refuses it by default. The setting container_use_devices allows it on the host: "
        "setsebool -P container_use_devices on.",
        needs_admin=True,
        verify=again(s),
        undo="Set the same setting to off.",
    )


def _group(s: Situation) -> str:
    """Reads the group out of a mode as `ls -l` shows it ("crw-rw---- root video"); root is no group to join."""
    parts = s.get("mode").split()
    group = parts[2] if len(parts) >= 3 and not parts[1].isdigit() else ""
    return group if _GROUP.fullmatch(group) and group != "root" else ""


_ENTRY_PERMISSIONS = CauseEntry(
    id="driver.permissions",
    title="Your user may not open the graphics card's device files",
    says="The device files exist, but this user or container is not allowed to open them",
    explanation="On Linux a program reaches the card through files in the folder /dev. "
    "They exist, but your user is not allowed to open them. With administrator rights the same program would work.",
    likely="The same command works with sudo, or for another user of the computer. "
    "It is common on shared machines and clusters, and in containers that do not run as root.",
    mended="Without sudo, nvidia-smi shows the card and the framework lists it.",
    fixes=_permission_fixes,
    tailor=_permission_texts,
)


def _nodes_texts(s: Situation) -> tuple[str, str]:
    missing = several(s.names("files") or s.names("file"))
    absent = f" Missing here: {missing}." if missing else ""
    return _ENTRY_NODES.title, f"{_ENTRY_NODES.explanation}{absent}"


_ENTRY_NODES = CauseEntry(
    id="driver.device-nodes-missing",
    title="The driver runs, but its device files are missing",
    says="The files in /dev through which programs reach the card were not made",
    explanation="On Linux a program reaches the card through files in the folder /dev, such as nvidia0 and "
    "nvidia-uvm. The driver is loaded, but nobody made these files. That is common on machines without a screen.",
    likely="The machine is a server or a cloud machine without a screen, and it was started not long ago. "
    "The GPU works after somebody ran nvidia-smi as administrator, and stops working after the next restart.",
    mended="The folder /dev holds nvidia0, nvidiactl and nvidia-uvm, also after a restart.",
    fixes=_nodes_fixes,
    tailor=_nodes_texts,
)
ENTRIES = (
    _ENTRY_NODES,
    _ENTRY_PERMISSIONS,
    *DRIVER_COMPUTE,
)
