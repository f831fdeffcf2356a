"""Causes that lie in the graphics card itself."""

from gpuwizard.causes.commands import root
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import install, lasting
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import gpu_build, install_fix, separate_environment, torch_build
from gpuwizard.causes.words import again, gpu_or, several
from gpuwizard.model.fix import Fix

# The oldest generation that CUDA 13, cuDNN 9.11 and PyTorch's newest builds still have code for (Turing).
CURRENT = (7, 5)
BLACKWELL = (10, 0)

_CUDA_IS_NVIDIA = "CUDA, which the frameworks use for computing on a GPU, works only on cards made by NVIDIA."


def _no_gpu_texts(s: Situation) -> tuple[str, str]:
    others = several(list(dict.fromkeys(s.case.driver.other_display)))
    place = "virtual machine" if "vm" in s.case.host.environment else "computer"
    title = f"This {place} has no NVIDIA graphics card"
    found = f" Only this was found: {others}." if others else ""
    given = " A virtual machine sees a card only if it was given one." if place == "virtual machine" else ""
    return title, (
        f"{_CUDA_IS_NVIDIA} No such card shows up on this {place}.{found}{given}"
        " Your programs still run, on the processor, only more slowly."
    )


def _no_gpu_fixes(s: Situation) -> tuple[Fix, ...]:
    elsewhere = Fix(
        title="Run the work on a machine that has an NVIDIA GPU",
        why="No setting or package can replace the card. A workstation, a cluster or a cloud machine with one will do.",
        verify="Run this check on that machine.",
    )
    processor = Fix(
        title="Go on with the processor",
        why="Nothing on this machine is broken, and nothing has to be repaired for work without a GPU.",
        verify="Your program runs. Its lines about CUDA or missing GPU libraries can be ignored.",
    )
    if "vm" in s.case.host.environment:
        return (_give_vm_a_gpu(s), processor, elsewhere)
    return (processor, elsewhere, _look_inside(s))


def _give_vm_a_gpu(s: Situation) -> Fix:
    return Fix(
        title="Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine",
        why="The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.",
        needs_admin=True,
        needs_restart=True,
        verify=again(s),
    )


def _look_inside(s: Situation) -> Fix:
    return Fix(
        title="If there should be a card, check that it is seated, powered and switched on in the firmware",
        why="A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. "
        "On a laptop, the maker's own tool may have switched it off to save power.",
        needs_restart=True,
        verify="The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.",
    )


def _generation(s: Situation) -> str:
    return ".".join(str(part) for part in s.capability[:2])


def _capability_texts(s: Situation) -> tuple[str, str]:
    number = _generation(s)
    has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ""
    age = ""
    if s.capability:
        age = " That is newer than this build." if s.capability >= BLACKWELL else ""
        age = " Newer builds leave such older cards out." if s.capability < CURRENT else age
    return (
        f"{s.framework_named[0].upper()}{s.framework_named[1:]} has no code for {gpu_or(s)}",
        "GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute capability."
        f"{has}{age} The installed build brings nothing that this card can run, even with a healthy driver.",
    )


def _capability_fixes(s: Situation) -> tuple[Fix, ...]:
    other = Fix(
        title="Run this work on another card, or on the processor",
        why="Where no fitting build exists, the card cannot be used with this framework.",
        verify="Run this check on the other machine.",
    )
    newer = gpu_build(
        s,
        f"Install the newest {s.framework_title} with CUDA",
        "Each release adds the newest generations of cards. "
        "The very first start on a new card may take some minutes, because code is translated for it.",
        keep=False,
    )
    if s.windows and s.framework in ("tensorflow", "jax"):
        return (*windows_fixes(s), other)
    if s.capability and s.capability < CURRENT:
        return (*_old_card(s), other)
    return (newer, other) if s.framework_known else (_by_hand(s), other)


def _old_card(s: Situation) -> tuple[Fix, ...]:
    if s.framework == "torch":
        # The builds for CUDA 12.6 end with 2.14; they are the last ones with Maxwell, Pascal and Volta code.
        why = "This is the last line of PyTorch with code for cards of this age."
        if s.system_python:  # PyPI's own builds end earlier for these cards: 2.7.1 is the last with CUDA 12.6
            return (separate_environment(s, why, ["torch==2.7.1"]),)
        return (torch_build(s, "Install PyTorch built with CUDA 12.6", why, "cu126", "torch<2.15"),)
    if s.framework == "tensorflow" and not s.windows and s.capability >= (5, 0):
        wanted = "2.16.2" if s.capability < (6, 0) else "2.19.1"
        why = f"TensorFlow {wanted} and the libraries that it brings still have code for this card."
        first = install_fix(s, f"Install TensorFlow {wanted}", why, f"tensorflow[and-cuda]=={wanted}")
        return (first, *_older_cudnn(s))
    if s.framework == "jax" and not s.windows and s.capability >= (5, 2):
        why = "JAX's plugin for CUDA 12 has code for this card; the one for CUDA 13 has none."
        return (install_fix(s, "Install JAX with its CUDA 12 plugin", why, "jax[cuda12]"), *_older_cudnn(s))
    return ()


def _older_cudnn(s: Situation) -> tuple[Fix, ...]:
    version = numbers(s.installed("nvidia-cudnn-cu12").get("nvidia-cudnn-cu12", ""))
    if version < (9, 11) or s.system_python or (s.framework == "tensorflow" and s.capability < (6, 0)):
        return ()
    return (
        Fix(
            title=f"Or keep {s.framework_named} and hold cuDNN at 9.10.2",
            why=lasting(
                s,
                "Version 9.10.2 is the last with code for this card. Later ones begin with the GeForce RTX 20.",
            ),
            commands=install(s, "nvidia-cudnn-cu12==9.10.2.21"),
            verify=again(s),
        ),
    )


def _by_hand(s: Situation) -> Fix:
    return Fix(
        title="Install a release of the framework that names your card's generation",
        why="The newest release has the newest generations; for older cards take an older release.",
        verify=again(s),
    )


def _fault_fixes(s: Situation) -> tuple[Fix, ...]:
    power = Fix(
        title="Switch the machine off completely, wait half a minute and switch it on",
        why="A card that fell off the bus comes back only after it was without power. A restart can be too little.",
        needs_restart=True,
        verify=again(s),
        takes="a few minutes",
    )
    log = Fix(
        title="Read what the driver wrote about the card",
        why="NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself.",
        commands=root(s, ["dmesg", "--level=emerg,alert,crit,err,warn"]) if s.plain_linux else (),
        needs_admin=s.plain_linux,
        verify="The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card."
        if not s.windows
        else "The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.",
    )
    care = Fix(
        title="Check cooling, power cables and overclocking",
        why="Heat, a weak power supply and raised clock rates are the usual reasons for such faults.",
        verify="The same program runs for an hour without the fault.",
    )
    leave_out = Fix(
        title="If there are several cards, leave the faulty one out; else have it replaced",
        why="List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one.",
        verify="Your program runs on the other cards.",
        undo="Take the variable CUDA_VISIBLE_DEVICES away again.",
    )
    return (power, log, care, leave_out)


ENTRIES = (
    CauseEntry(
        id="hardware.no-nvidia-gpu",
        title="This computer has no NVIDIA graphics card",
        says="There is no NVIDIA card in the machine, or a virtual machine was given none",
        explanation=f"{_CUDA_IS_NVIDIA} No such card shows up here."
        " Your programs still run, on the processor, only more slowly.",
        fixes=_no_gpu_fixes,
        tailor=_no_gpu_texts,
    ),
    CauseEntry(
        id="hardware.compute-capability",
        title="The framework has no code for this GPU",
        says="The card is too old or too new for the build that is installed",
        explanation="GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute "
        "capability. The installed build brings nothing that this card can run, even with a healthy driver.",
        fixes=_capability_fixes,
        tailor=_capability_texts,
    ),
    CauseEntry(
        id="hardware.gpu-fault",
        title="The graphics card reports a fault of its own",
        says="The card fails or has dropped off the bus",
        explanation="The driver lost contact with the card or found damaged memory in it. "
        "That comes from the card, its cooling or its power, not from Python or CUDA. "
        "Results computed meanwhile should not be trusted.",
        fixes=_fault_fixes,
    ),
)
