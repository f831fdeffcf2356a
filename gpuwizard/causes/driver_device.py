"""Causes between a running driver and the program: device files, permissions, memory module, fabric."""

import re

from gpuwizard.causes.commands import Commands, bash, first_of, root, run, sudo
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import restart, wsl_shutdown
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Fix

_GROUP = re.compile(r"[a-z_][a-z0-9_-]{0,30}")
_HOST_MUST = "The device files come from the machine that runs the container, so they are mended there."


def _only_plain_linux(s: Situation, commands: Commands) -> Commands:
    return commands if s.plain_linux else ()


def _nodes_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.container:
        return (_recreate_container(s), restart(s, f"{_HOST_MUST} A restart makes them anew."))
    make = Fix(
        title="Have the device files made",
        why="NVIDIA's small tool nvidia-modprobe makes them, the one for GPU memory (nvidia-uvm) included.",
        commands=_only_plain_linux(s, root(s, ["nvidia-modprobe", "-c", "0", "-u"])),
        needs_admin=True,
        verify=again(s),
    )
    keep = Fix(
        title="Have them made at every start",
        why="On a computer without a screen nothing else asks for them. NVIDIA's persistence service does.",
        commands=_only_plain_linux(s, root(s, ["systemctl", "enable", "--now", "nvidia-persistenced"])),
        needs_admin=True,
        verify="After the next restart the files nvidia0 and nvidia-uvm are in the folder /dev.",
        undo="Disable the service nvidia-persistenced again with systemctl.",
    )
    tool = Fix(
        title="If the command is unknown, install nvidia-modprobe first",
        why="Some distributions leave it out of the driver's package.",
        commands=_only_plain_linux(s, first_of(s, {"apt": [["apt", "install", "nvidia-modprobe"]]})),
        needs_admin=True,
        verify="The command nvidia-modprobe is found.",
    )
    return (make, tool, keep)


def _recreate_container(s: Situation) -> Fix:
    with_gpu = {
        "docker": 'with "--gpus all"',
        "podman": 'with "--device nvidia.com/gpu=all"',
        "kubernetes": "as a pod that asks for nvidia.com/gpu",
    }.get(s.engine, "with the GPU")
    return Fix(
        title=f"Stop the container and start a new one {with_gpu}",
        why=f"{_HOST_MUST} A container that was started earlier does not get files that appear later.",
        verify=again(s),
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
    )
    if s.container:
        return (look, _container_user(s), _selinux(s))
    group = _group(s)
    who = f'the group "{group}"' if group else "the group that owns the files (often video)"
    join = Fix(
        title=f"Put your user into {who}",
        why="Membership lasts, and it opens the card for you alone and not for everybody.",
        commands=_only_plain_linux(s, bash(s, f'{sudo(s)}usermod -aG {group} "$USER"') if group else ()),
        needs_admin=True,
        verify="Log out and in again, then check again.",
        undo="Take your user out of the group again with gpasswd.",
    )
    open_all = Fix(
        title="Or open the device files for every user of this computer",
        why="That is the driver's own default. It lasts until the next restart, so it also shows whether this was it.",
        commands=_only_plain_linux(s, bash(s, f"{sudo(s)}chmod 0666 /dev/nvidiactl /dev/nvidia-uvm /dev/nvidia[0-9]*")),
        needs_admin=True,
        verify=again(s),
        undo="Restart the computer.",
    )
    return (look, join, open_all)


def _container_user(s: Situation) -> Fix:
    return Fix(
        title="Give the container's user the group that owns the device files",
        why='Docker and Podman take it as "--group-add" with the number of that group, a pod as supplementalGroups.',
        verify=again(s),
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


def _compat_fixes(s: Situation) -> tuple[Fix, ...]:
    image = Fix(
        title="Start the container so that the host's own driver library is used",
        why="The start-up script of an NVIDIA image can put its compat folder first. "
        "Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.",
        verify=again(s),
    )
    older = Fix(
        title="Or take an image whose CUDA version is not newer than the driver's",
        why="Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.",
        verify=again(s),
    )
    try_without = Fix(
        title="Try it without LD_LIBRARY_PATH",
        why="If nvidia-smi and your program work then, a compat folder in that variable is the culprit.",
        commands=bash(s, "unset LD_LIBRARY_PATH") if s.os_known else (),
        verify=in_terminal(),
        undo="Open a new terminal; the variable is set there as before.",
    )
    update = driver_fix(
        s,
        "Update the NVIDIA driver",
        "A driver that is new enough needs no compat library.",
        s.get("needed_driver"),
    )
    if s.container:
        return (image, older, update)
    folder = f" It lies in {s.folders[0]}." if s.folders else ""
    remove = Fix(
        title="Remove the package cuda-compat",
        why=f"It is meant for data-centre cards only, and only for certain older drivers.{folder}",
        needs_admin=True,
        verify=again(s),
    )
    return (try_without, remove, update)


def _uvm_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.container:
        give_back = Fix(
            title="Move to another host",
            why="The fault is on the machine that runs the container. Nothing inside the container can mend it.",
            verify=again(s),
        )
        return (restart(s, _UVM_RESTART), give_back)
    if s.wsl:
        return (wsl_shutdown(s), restart(s, _UVM_RESTART))
    reload = Fix(
        title="Reload the driver's memory module",
        why="It takes seconds and cures the state that a suspend leaves behind. End programs that use the GPU first.",
        commands=_only_plain_linux(s, root(s, ["modprobe", "-r", "nvidia_uvm"], ["modprobe", "nvidia_uvm"])),
        needs_admin=True,
        verify=again(s),
    )
    services = [f"nvidia-{name}.service" for name in ("suspend", "resume", "hibernate")]
    sleep = Fix(
        title="Let the driver save its state before the computer sleeps",
        why="The driver's own sleep services keep it alive over a suspend. They are often switched off.",
        commands=_only_plain_linux(s, root(s, ["systemctl", "enable", *services])),
        needs_admin=True,
        verify="Suspend the computer, wake it up, and check again.",
        undo="Disable the same three services with systemctl.",
    )
    return (reload, restart(s, _UVM_RESTART), sleep)


def _fabric_fixes(s: Situation) -> tuple[Fix, ...]:
    major = str(numbers(s.driver_version)[0]) if s.driver_version else ""
    packages = {"apt": [["apt", "install", f"nvidia-fabricmanager-{major}"]]} if major else {}
    wait = Fix(
        title="Wait some minutes and look at the state of the fabric",
        why="After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.",
        commands=run(s, ["nvidia-smi", "-q"]) if s.os_known else (),
        verify="The line State under Fabric says Completed.",
    )
    if s.guest:
        host = Fix(
            title="Have the fabric manager started on the host",
            why="It runs on the machine that holds the cards. Until then this host should get no GPU jobs.",
            needs_admin=True,
            verify=again(s),
        )
        return (wait, host)
    start = Fix(
        title="Start the service nvidia-fabricmanager",
        why="It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.",
        commands=_only_plain_linux(s, root(s, ["systemctl", "enable", "--now", "nvidia-fabricmanager"])),
        needs_admin=True,
        verify="The state of the service is active. Then check again.",
        undo="Disable the service with systemctl.",
    )
    install = Fix(
        title="Install the fabric manager of the driver's own version",
        why="Both must be of exactly the same version." + (f" The driver is {s.driver_version}." if major else ""),
        commands=_only_plain_linux(s, first_of(s, packages)),
        needs_admin=True,
        verify="The service nvidia-fabricmanager starts.",
    )
    return (wait, start, install)


_UVM_RESTART = "A restart brings every part of the driver up in the right order."
_ENTRY_PERMISSIONS = CauseEntry(
    id="driver.permissions",
    title="Your user may not open the graphics card's device files",
    says="The device files exist, but this user or container is not allowed to open them",
    explanation="On Linux a program reaches the card through files in the folder /dev. "
    "They exist, but your user is not allowed to open them. With administrator rights the same program would work.",
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
    fixes=_nodes_fixes,
    tailor=_nodes_texts,
)
ENTRIES = (
    _ENTRY_NODES,
    _ENTRY_PERMISSIONS,
    CauseEntry(
        id="driver.forward-compat",
        title="A compatibility version of the driver's library is in the way",
        says="A libcuda from the package cuda-compat is used where it is not supported",
        explanation="NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. "
        "It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own "
        "library and fails.",
        fixes=_compat_fixes,
    ),
    CauseEntry(
        id="driver.uvm-unusable",
        title="The driver's memory module does not work",
        says="nvidia-smi works, but CUDA cannot start because of nvidia-uvm",
        explanation="The driver answers simple questions, so nvidia-smi looks fine. "
        "For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. "
        "It often happens after the computer was suspended.",
        fixes=_uvm_fixes,
    ),
    CauseEntry(
        id="driver.fabric-not-ready",
        title="The link between this server's GPUs is not up",
        says="The NVSwitch fabric, which joins the cards of a server, is not ready",
        explanation="In large servers the cards are joined by NVSwitch chips. "
        "A service, the fabric manager, must set these up before CUDA can start, even on a single card.",
        fixes=_fabric_fixes,
    ),
)
