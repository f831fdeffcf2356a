"""Causes that show only while the GPU is at work."""

from gpuwizard.causes.commands import bash, root, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.runtime_memory import IN_USE, LINE_BACK, NEW_TERMINAL, OUT_OF_MEMORY, end_process, grow
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NOTHING_CHANGED, again
from gpuwizard.model.fix import Fix

# Source: nvidia-smi's manual, compute modes; the mode that is not named here (1) no driver offers any more.
_MODES = {"prohibited": "2", "exclusive-process": "3"}


def _busy_texts(s: Situation) -> tuple[str, str]:
    mode = s.get("mode")
    if mode.lower() == "mig":
        return "The GPU is split into parts (MIG), and this program got none", _SPLIT
    if mode == "prohibited":
        return "The GPU is set to accept no program at all", _BUSY.explanation + " Here it is set to accept none."
    return _BUSY.title, _BUSY.explanation


def _busy_fixes(s: Situation) -> tuple[Fix, ...]:
    mode = s.get("mode")
    if mode.lower() == "mig":
        return (_name_a_part(s), _make_parts(s))
    wait = Fix(
        title="End the program that uses the GPU, or wait for it",
        why="In its present mode the card serves one program at a time. nvidia-smi shows which one that is.",
        commands=run(s, ["nvidia-smi"]) if s.os_known else (),
        verify="nvidia-smi lists no program. Then start yours again.",
        undo=NOTHING_CHANGED,
    )
    change = _default_mode(s, mode)
    if mode == "prohibited":
        return (change,)
    ended = end_process(s)
    return (wait, *ended, change, *((_stop_mps(s),) if not s.windows and not s.guest else ()))


def _default_mode(s: Situation, mode: str) -> Fix:
    if s.guest:
        return Fix(
            title="Have the card's compute mode set to default on the machine that owns it",
            why="The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.",
            needs_admin=True,
            verify=again(s),
            undo=_mode_back(mode),
        )
    command = ["nvidia-smi", "-c", "0"]
    return Fix(
        title="Set the card's compute mode back to default",
        why="Then several programs may use it at once." + (f" It is set to {mode} now." if mode else ""),
        commands=(run(s, command) if s.windows else root(s, command)) if s.os_known else (),
        needs_admin=True,
        verify="nvidia-smi shows Default in the column Compute M. Then check again.",
        undo=_mode_back(mode),
    )


def _mode_back(mode: str) -> str:
    number = _MODES.get(mode, "")
    return (
        f'"nvidia-smi -c {number}" sets the former mode again.'
        if number
        else 'The mode before is set again with "-c 3".'
    )


def _stop_mps(s: Situation) -> Fix:
    return Fix(
        title="If NVIDIA's MPS service runs, stop it",
        why="MPS shares a card among programs of one user, and others are turned away.",
        commands=bash(s, "echo quit | nvidia-cuda-mps-control") if s.plain_linux else (),
        verify=again(s),
        undo="Start it again with nvidia-cuda-mps-control -d.",
    )


def _name_a_part(s: Situation) -> Fix:
    return Fix(
        title="Name one of the card's parts in CUDA_VISIBLE_DEVICES",
        why="The list shows the parts, each with a name that begins with MIG-. Set the variable to one of these names.",
        commands=run(s, ["nvidia-smi", "-L"]) if s.os_known else (),
        verify="Your program, started from a terminal with that variable, finds a GPU.",
        undo=NEW_TERMINAL,
    )


def _make_parts(s: Situation) -> Fix:
    here = s.os_known and not s.guest and not s.windows
    return Fix(
        title="If the list names no part, have MIG switched off",
        why="Without parts such a card serves nobody. It must be idle for this, and some machines need a restart.",
        commands=root(s, ["nvidia-smi", "-mig", "0"]) if here else (),
        needs_admin=True,
        verify="nvidia-smi shows the card with all its memory. Then check again.",
        undo='"nvidia-smi -mig 1" splits it again; the parts must then be made anew.',
    )


def _invalid_fixes(s: Situation) -> tuple[Fix, ...]:
    count = Fix(
        title="Name a GPU that exists: they are counted from 0",
        why="With one card the only valid number is 0. nvidia-smi -L lists the cards. "
        "CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.",
        commands=run(s, ["nvidia-smi", "-L"]) if s.os_known else (),
        verify="Your program names only numbers that are in the list.",
        undo=NOTHING_CHANGED,
    )
    soft = Fix(
        title="Or let TensorFlow choose where a named device does not exist",
        why="tf.config.set_soft_device_placement(True), put right after the import, does that. "
        "The program may then run on the processor without a word.",
        verify="The program runs.",
        undo=LINE_BACK,
    )
    ranks = Fix(
        title="With several processes, start as many as there are GPUs",
        why="Launchers such as torchrun give each process a number, and each takes the card of that number.",
        verify="All processes start.",
        undo="Start as many as before.",
    )
    return (
        count,
        *((soft,) if s.framework in ("tensorflow", "") else ()),
        *((ranks,) if s.framework != "tensorflow" else ()),
    )


def _late_fixes(s: Situation) -> tuple[Fix, ...]:
    top = Fix(
        title="Move the setting to the top of the program, right after the import",
        why="It must come before the first tensor, model or list of devices. In a notebook restart the kernel first.",
        verify="The program starts without the message.",
        undo="Move the line back.",
    )
    growth = grow(s) if s.framework == "tensorflow" else ()
    fork = Fix(
        title='If the program starts worker processes, choose the start method "spawn"',
        why="On Linux a worker begins as a copy of the program. A copy made after the GPU was first used "
        'cannot use it. multiprocessing.set_start_method("spawn") at the start of the program makes workers afresh.',
        verify="The workers start without the message.",
        undo=LINE_BACK,
    )
    forks = (fork,) if s.framework != "tensorflow" and not s.windows else ()
    if "fork" in _said(s):
        return (fork, top)
    return (top, *growth, *forks)


def _said(s: Situation) -> str:
    return " ".join(evidence.says for evidence in s.finding.evidence).lower()


def _kernel_fixes(s: Situation) -> tuple[Fix, ...]:
    where = Fix(
        title="Find the place: have the program wait for each step on the GPU",
        why="The GPU works ahead, so the error is reported too late. With this variable it comes at once.",
        commands=set_variable(s, "CUDA_LAUNCH_BLOCKING", "1"),
        verify="The last lines of the error now name the operation that failed.",
        undo="Open a new terminal. Programs are slower with the variable.",
    )
    data = Fix(
        title="Check labels and indices in your data",
        why="A class number that is too high, or negative, is the most common reason for such an error. "
        "The same program on the processor gives a clear message.",
        verify="The program runs with data that was checked.",
        undo="Nothing is to be undone.",
    )
    smaller = Fix(
        title="On Windows, make the single steps shorter",
        why="Windows stops a step on the GPU that keeps the screen waiting for two seconds. "
        "A smaller batch, or a card without a screen, avoids that.",
        verify="The program runs past the point where it stopped.",
        undo="Set the former sizes again.",
    )
    return (where, data, *((smaller,) if s.windows or not s.os_known else ()))


_BUSY = CauseEntry(
    id="runtime.device-busy",
    title="The GPU accepts no further program",
    says="The GPU is set to serve one program only, or none",
    explanation="The driver can be told to let only one program use the card, or none at all. "
    "In such a mode it turns every other program away, even when it has nothing to do.",
    likely="It is a server or a cluster that several people use. "
    'nvidia-smi shows "E. Process", "Prohibited" or "MIG" at the right, or a program named nvidia-cuda-mps-server.',
    mended="nvidia-smi shows the compute mode Default, and your program computes on the GPU.",
    fixes=_busy_fixes,
    tailor=_busy_texts,
)
_SPLIT = (
    "Large cards can be split into parts of their own (NVIDIA calls that MIG). The whole card is then no longer there "
    "for programs: each must be given one of the parts."
)
ENTRIES = (
    OUT_OF_MEMORY,
    IN_USE,
    _BUSY,
    CauseEntry(
        id="runtime.invalid-device",
        title="The program names a GPU that does not exist",
        says="The program asks for a GPU number that this machine does not have",
        explanation="Programs name GPUs by number, beginning with 0. "
        "This one asks for a number that does not exist here, or that was hidden from it.",
        likely='The program holds a number such as "cuda:1" or "GPU:1", or was written for a machine with more cards. '
        "nvidia-smi -L lists fewer.",
        mended="The program starts and uses a card that nvidia-smi -L lists.",
        fixes=_invalid_fixes,
    ),
    CauseEntry(
        id="runtime.late-configuration",
        title="A GPU setting came too late in the program",
        says="Settings of the GPU were made after it had been used",
        explanation="Some settings, such as how memory is taken, can be made only before the GPU is first used. "
        "This program made one afterwards. The installation is in order.",
        likely='The message says that something "must be set before" or "cannot be modified after". '
        "In a notebook, a cell was run for the second time; or the program starts worker processes.",
        mended="The program starts without that message, and the setting has its effect.",
        fixes=_late_fixes,
    ),
    CauseEntry(
        id="runtime.kernel-fault",
        title="A computation on the GPU failed while it ran",
        says="A computation on the GPU was stopped by an error",
        explanation="A piece of the program that runs on the GPU was stopped, for instance because it reached for "
        "memory that is not its own. Mostly the reason is in the program or its data. "
        "After that the program must be started anew.",
        likely="The error comes in the middle of a run, at times at another line each time. "
        'It speaks of an "illegal memory access", a "device-side assert" or a launch that timed out.',
        mended="The program runs to its end with the same data.",
        fixes=_kernel_fixes,
    ),
)
