"""Causes that lie in the graphics card itself."""

from gpuwizard.catalog import tensorflow
from gpuwizard.catalog.drivers import last_branch_for
from gpuwizard.catalog.gpus import ARCHITECTURES, Architecture, architecture
from gpuwizard.causes import wrong_numbers
from gpuwizard.causes.commands import root, set_variable
from gpuwizard.causes.driver_loading import switch_on
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.old_card import old_card_fixes, refused_card_fixes
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import gpu_build
from gpuwizard.causes.words import NOTHING_CHANGED, again, gpu_or, several
from gpuwizard.model.fix import Fix

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
    return (processor, elsewhere, *switch_on(s), _look_inside(s))


def _give_vm_a_gpu(s: Situation) -> Fix:
    return Fix(
        title="Choose a machine type with an NVIDIA GPU, or have one passed through to this virtual machine",
        why="The card must be attached from outside, by your cloud provider or whoever runs the virtual machines.",
        needs_admin=True,
        needs_restart=True,
        verify=again(s),
        undo="Detach the card again, or go back to the earlier machine type.",
        takes="half an hour or more, and a machine with a GPU costs more",
    )


def _look_inside(s: Situation) -> Fix:
    return Fix(
        title="If there should be a card, check that it is seated, powered and switched on in the firmware",
        why="A card that is loose, lacks a power cable or is switched off in the firmware (BIOS) is invisible. "
        "Switch the computer off and unplug it before you open it.",
        needs_restart=True,
        verify="The list of devices (Device Manager, or the command lspci on Linux) names a device by NVIDIA.",
        takes="a quarter of an hour",
    )


def _generation(s: Situation) -> str:
    return ".".join(str(part) for part in s.capability[:2])


def _is_old(s: Situation) -> bool:
    """Whether newer drivers and CUDA releases have left this card's generation behind."""
    return last_branch_for(_generation(s)) is not None


def _is_newest(s: Situation) -> bool:
    made: Architecture | None = architecture(_generation(s))
    return made is not None and made.name == ARCHITECTURES[-1].name


def _capability_texts(s: Situation) -> tuple[str, str]:
    number = _generation(s)
    has = f" {gpu_or(s, 'Your card')} has the number {number}." if number else ""
    age = ""
    if s.capability:
        age = " That is newer than this build." if _is_newest(s) else ""
        age = " Newer builds leave such older cards out." if _is_old(s) else age
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
    if _is_old(s):
        return (*old_card_fixes(s), other)
    if s.framework == "tensorflow" and tensorflow.refuses(_generation(s)):
        return (*refused_card_fixes(s), other)
    return (newer, other) if s.framework_known else (_by_hand(s), other)


def _by_hand(s: Situation) -> Fix:
    return Fix(
        title="Install a release of the framework that names your card's generation",
        why="The newest release has the newest generations; for older cards take an older release.",
        verify=again(s),
        undo="Install the earlier release again.",
        takes="about 5 minutes, 6 GB on the disk",
    )


def _fault_texts(s: Situation) -> tuple[str, str]:
    return wrong_numbers.texts(s) if wrong_numbers.only_differs(s) else (_FAULT.title, _FAULT.explanation)


def _fault_fixes(s: Situation) -> tuple[Fix, ...]:
    if wrong_numbers.only_differs(s):
        return wrong_numbers.fixes(s)
    power = Fix(
        title="Switch the machine off completely, wait half a minute and switch it on",
        why="A card that fell off the bus comes back only after it was without power. A restart can be too little.",
        needs_restart=True,
        verify=again(s),
        takes="a few minutes",
    )
    care = Fix(
        title="Check cooling, power cables and overclocking",
        why="Heat, a weak power supply and raised clock rates are the usual reasons for such faults.",
        verify="The same program runs for an hour without the fault.",
        takes="half an hour",
    )
    return (power, _driver_wrote(s), care, _leave_out(s))


def _driver_wrote(s: Situation) -> Fix:
    return Fix(
        title="Read what the driver wrote about the card",
        why="NVIDIA's driver reports faults as Xid numbers; 48, 62, 79, 94, 95 and 154 speak of the card itself."
        + (" They stand in the Event Viewer, under Windows Logs, System, beside nvlddmkm." if s.windows else ""),
        commands=root(s, ["dmesg", "--level=emerg,alert,crit,err,warn"]) if s.plain_linux else (),
        needs_admin=s.plain_linux,
        verify="The lines with NVRM or Xid name the fault. Keep them for whoever repairs the card."
        if not s.windows
        else "The Event Viewer, Windows Logs, System, names the fault beside nvlddmkm. Keep it for the repair.",
        undo=NOTHING_CHANGED,
    )


def _leave_out(s: Situation) -> Fix:
    healthy = [gpu for gpu in s.gpus if gpu.name != s.get("gpu")] if s.get("gpu") and len(s.gpus) > 1 else []
    listed = ",".join(str(gpu.index) for gpu in healthy)
    return Fix(
        title="If there are several cards, leave the faulty one out; else have it replaced",
        why="List the healthy cards in the variable CUDA_VISIBLE_DEVICES, and work goes on without the faulty one. "
        "Cards are counted from 0, so with two of them and the first one faulty it is 1.",
        commands=set_variable(s, "CUDA_VISIBLE_DEVICES", listed) if listed else (),
        verify="Your program runs on the other cards.",
        undo="Take the variable CUDA_VISIBLE_DEVICES away again.",
    )


_FAULT = CauseEntry(
    id="hardware.gpu-fault",
    title="The graphics card reports a fault of its own",
    says="The card fails or has dropped off the bus",
    explanation="The driver lost contact with the card or found damaged memory in it. "
    "That comes from the card, its cooling or its power, not from Python or CUDA. "
    "Results computed meanwhile should not be trusted.",
    likely="The card vanishes in the middle of the work, nvidia-smi says that the GPU is lost, or the system's log "
    "names Xid 48, 62, 79, 94, 95 or 154. Often it happens under load, or after the computer was moved.",
    mended="The card stays in the list of nvidia-smi, and long programs end without a new Xid line in the log.",
    fixes=_fault_fixes,
    tailor=_fault_texts,
)
ENTRIES = (
    CauseEntry(
        id="hardware.no-nvidia-gpu",
        title="This computer has no NVIDIA graphics card",
        says="There is no NVIDIA card in the machine, or a virtual machine was given none",
        explanation=f"{_CUDA_IS_NVIDIA} No such card shows up here."
        " Your programs still run, on the processor, only more slowly.",
        likely="The computer has graphics by Intel, AMD or Apple only, or it is a virtual or cloud machine of a kind "
        "without GPU. On a laptop with two graphics chips the NVIDIA card can be switched off to save power.",
        mended="The list of devices names a device by NVIDIA: the Device Manager on Windows, lspci on Linux.",
        fixes=_no_gpu_fixes,
        tailor=_no_gpu_texts,
    ),
    CauseEntry(
        id="hardware.compute-capability",
        title="The framework has no code for this GPU",
        says="The card is too old or too new for the build that is installed",
        explanation="GPU programs are translated for certain generations of cards, which NVIDIA numbers as compute "
        "capability. The installed build brings nothing that this card can run, even with a healthy driver.",
        likely="The card is much older than the framework's release (GeForce GTX 10 and before), or it came out after "
        "that release. The message says that no kernel image is available, or names sm_ and a number.",
        mended="The test on the GPU multiplies two matrices on the card without such a message.",
        fixes=_capability_fixes,
        tailor=_capability_texts,
    ),
    _FAULT,
)
