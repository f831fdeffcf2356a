"""Causes between a running driver and CUDA: a compatibility library, the memory module, the fabric of a server."""

import re

from gpuwizard.causes.commands import Commands, bash, first_of, root, run
from gpuwizard.causes.driver_install import driver_fix
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import restart, wsl_shutdown
from gpuwizard.causes.words import NOTHING_CHANGED, again, in_terminal
from gpuwizard.model.fix import Fix

_UVM_RESTART = "A restart brings every part of the driver up in the right order."


def only_plain_linux(s: Situation, commands: Commands) -> Commands:
    """Returns the commands only where this is Linux with a driver of its own, outside of containers and WSL."""
    return commands if s.plain_linux else ()


def _compat_fixes(s: Situation) -> tuple[Fix, ...]:
    image = Fix(
        title="Start the container so that the host's own driver library is used",
        why="The start-up script of an NVIDIA image can put its compat folder first. "
        "Leave that script out (docker run --entrypoint), or take the compat folder out of LD_LIBRARY_PATH.",
        verify=again(s),
        undo="Start the container as before.",
    )
    older = Fix(
        title="Or take an image whose CUDA version is not newer than the driver's",
        why="Such an image needs no compat library. nvidia-smi on the host shows the newest CUDA that the driver runs.",
        verify=again(s),
        undo="Start the container from the earlier image.",
        takes="several GB to download",
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
    return (try_without, _remove_compat(s), update)


def _remove_compat(s: Situation) -> Fix:
    """The package's name bears the version that stands in its folder: /usr/local/cuda-12.4/compat."""
    place = s.get("file") or next(iter(s.folders), "")
    version = re.search(r"/cuda-(\d+)\.(\d+)/compat", place)
    package = f"cuda-compat-{version[1]}-{version[2]}" if version else ""
    commands = {tool: [[tool, "remove", package]] for tool in ("apt", "dnf", "zypper")} if package else {}
    return Fix(
        title="Remove the package cuda-compat",
        why="It is meant for data-centre cards only, and only for certain older drivers."
        + (f" It lies in {place}." if place else "")
        + ("" if package else " The package manager lists it with a version in its name, such as cuda-compat-12-4."),
        commands=only_plain_linux(s, first_of(s, commands)),
        needs_admin=True,
        verify=again(s),
        undo=f"Install the package {package or 'cuda-compat'} again.",
    )


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
        commands=only_plain_linux(s, root(s, ["modprobe", "-r", "nvidia_uvm"], ["modprobe", "nvidia_uvm"])),
        needs_admin=True,
        verify=again(s),
        undo="Nothing is to be undone: the same module is loaded again.",
    )
    services = [f"nvidia-{name}.service" for name in ("suspend", "resume", "hibernate")]
    sleep = Fix(
        title="Let the driver save its state before the computer sleeps",
        why="The driver's own sleep services keep it alive over a suspend. They are often switched off.",
        commands=only_plain_linux(s, root(s, ["systemctl", "enable", *services])),
        needs_admin=True,
        verify="Suspend the computer, wake it up, and check again.",
        undo="Disable the same three services with systemctl.",
    )
    return (reload, restart(s, _UVM_RESTART), sleep)


def _fabric_fixes(s: Situation) -> tuple[Fix, ...]:
    wait = Fix(
        title="Wait some minutes and look at the state of the fabric",
        why="After a start of the machine the fabric needs time. nvidia-smi -q shows its state; it must be Completed.",
        commands=run(s, ["nvidia-smi", "-q"]) if s.os_known else (),
        verify="The line State under Fabric says Completed.",
        undo=NOTHING_CHANGED,
        takes="a few minutes",
    )
    if s.guest:
        host = Fix(
            title="Have the fabric manager started on the host",
            why="It runs on the machine that holds the cards. Until then this host should get no GPU jobs.",
            needs_admin=True,
            verify=again(s),
            undo="Nothing is to be undone here: the service belongs to the host.",
        )
        return (wait, host)
    start = Fix(
        title="Start the service nvidia-fabricmanager",
        why="It joins the cards over NVSwitch. Without it CUDA refuses to start on such a machine.",
        commands=only_plain_linux(s, root(s, ["systemctl", "enable", "--now", "nvidia-fabricmanager"])),
        needs_admin=True,
        verify="The state of the service is active. Then check again.",
        undo="Disable the service with systemctl.",
    )
    return (wait, start, _install_fabric_manager(s))


def _install_fabric_manager(s: Situation) -> Fix:
    version = s.driver_version
    major = str(numbers(version)[0]) if version else ""
    packages = {}
    if major and "ubuntu" in s.release:  # other systems take it from NVIDIA's repository, where names have changed
        packages["apt"] = [["apt", "install", f"nvidia-fabricmanager-{major}"]]
    if major and numbers(version) >= (580,):
        packages["dnf"] = [["dnf", "install", f"nvidia-fabricmanager-{version}"]]
    return Fix(
        title="Install the fabric manager of the driver's own version",
        why="Both must be of exactly the same version."
        + (f" The driver is {version}." if version else "")
        + " Machines with B200 or newer cards also need the package nvlsm.",
        commands=only_plain_linux(s, first_of(s, packages)),
        needs_admin=True,
        verify="The service nvidia-fabricmanager starts.",
        undo="Remove the package again with the package manager.",
        takes="a few minutes",
    )


ENTRIES = (
    CauseEntry(
        id="driver.forward-compat",
        title="A compatibility version of the driver's library is in the way",
        says="A libcuda from the package cuda-compat is used where it is not supported",
        explanation="NVIDIA has a package, cuda-compat, that lets an older driver run newer CUDA programs. "
        "It works only on data-centre cards with certain drivers. Here it is loaded in place of the driver's own "
        "library and fails.",
        likely="The program runs in one of NVIDIA's containers on a GeForce or workstation card, and the host's driver "
        "is older than the image. The message speaks of forward compatibility, or gives error 804 or 803.",
        mended="The framework lists the card, and no libcuda from a folder named compat is loaded any more.",
        fixes=_compat_fixes,
    ),
    CauseEntry(
        id="driver.uvm-unusable",
        title="The driver's memory module does not work",
        says="nvidia-smi works, but CUDA cannot start because of nvidia-uvm",
        explanation="The driver answers simple questions, so nvidia-smi looks fine. "
        "For computing it needs a second part, nvidia-uvm, which manages memory, and that part fails. "
        "It often happens after the computer was suspended.",
        likely="The GPU worked before the computer slept, and nvidia-smi still shows it. "
        "The framework finds no GPU, and CUDA answers with unknown error (999).",
        mended="The framework lists the card, also after the computer slept and woke up.",
        fixes=_uvm_fixes,
    ),
    CauseEntry(
        id="driver.fabric-not-ready",
        title="The link between this server's GPUs is not up",
        says="The NVSwitch fabric, which joins the cards of a server, is not ready",
        explanation="In large servers the cards are joined by NVSwitch chips. "
        "A service, the fabric manager, must set these up before CUDA can start, even on a single card.",
        likely="The machine holds eight or more cards such as A100, H100 or B200, and it was started or updated a "
        "short time ago. nvidia-smi shows all of them while CUDA answers system not yet initialized (802).",
        mended="nvidia-smi -q shows Completed as the state of the fabric, and the framework lists the cards.",
        fixes=_fabric_fixes,
    ),
)
