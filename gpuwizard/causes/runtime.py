"""Causes that show only while the GPU is at work."""

import re

from gpuwizard.causes.commands import Commands, bash, lines, root, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Command, Fix

_STATIC = "TensorFlow and JAX reserve nearly all of the GPU's memory when they start."


def _smaller_batch(s: Situation) -> Fix:
    return Fix(
        title="Make the batch smaller",
        why="The batch is the number of samples that are computed at once. Half of it needs about half the memory. "
        "Smaller images, shorter texts or a smaller model help as well.",
        verify="The program runs past the point where it stopped.",
    )


def _grow(s: Situation) -> tuple[Fix, ...]:
    """How to take memory only as needed; each framework has its own switch."""
    switches = {
        "tensorflow": ("TF_FORCE_GPU_ALLOW_GROWTH", "true", f"{_STATIC} With this it takes what it needs."),
        "jax": ("XLA_PYTHON_CLIENT_PREALLOCATE", "false", f"{_STATIC} With this it takes what it needs."),
        "torch": (
            "PYTORCH_CUDA_ALLOC_CONF",
            "expandable_segments:True",
            "Memory that is free but scattered can then be used as one piece.",
        ),
    }
    if s.framework not in switches:
        return ()
    name, value, why = switches[s.framework]
    return (
        Fix(
            title="Let it take memory as it needs it",
            why=why,
            commands=set_variable(s, name, value),
            verify=in_terminal(),
            undo="Open a new terminal.",
        ),
    )


def _memory_fixes(s: Situation) -> tuple[Fix, ...]:
    half = Fix(
        title="Compute with half precision where the model allows it",
        why="Numbers then take two bytes and not four. "
        'Keras calls it the policy "mixed_float16", PyTorch calls it autocast.',
        verify="The program runs past the point where it stopped, with results of the same quality.",
    )
    return (_smaller_batch(s), *_grow(s), half)


def _in_use_texts(s: Situation) -> tuple[str, str]:
    who = several(s.names("process"))
    pids = s.names("pids")
    number = f" (process number{'s' if len(pids) > 1 else ''} {several(pids)})" if pids else ""
    holds = f" Here it is {who}{number}." if who else ""
    return _IN_USE.title, f"{_IN_USE.explanation}{holds}"


def _in_use_fixes(s: Situation) -> tuple[Fix, ...]:
    notebooks = Fix(
        title="Close notebooks and programs that used the GPU",
        why="A notebook keeps the memory until its kernel is shut down, even when nothing runs.",
        verify="nvidia-smi shows more free memory. Then start your program again.",
    )
    look = Fix(
        title="See who holds the memory",
        why="nvidia-smi lists the programs that use the card. On Windows the Task Manager shows it under Details.",
        commands=run(s, ["nvidia-smi"]) if s.os_known else (),
        verify="The list names your own program, or another one that can be ended.",
    )
    return (notebooks, look, *_end_process(s), *_grow(s))


def _end_process(s: Situation) -> tuple[Fix, ...]:
    pids = [pid for pid in s.names("pids") if re.fullmatch(r"[1-9]\d*", pid)]
    # In a container or WSL the numbers are those of another system, where they would hit a stranger.
    if not pids or s.guest or not s.os_known:
        return ()
    return (
        Fix(
            title="End that program, if it is yours and no longer needed",
            why="Its memory is given back at once. Unsaved work in it is lost. "
            "Leave the desktop itself (Xorg, gnome-shell, explorer, dwm) alone.",
            commands=_kill(s, pids),
            verify="nvidia-smi no longer lists it. Then start your program again.",
        ),
    )


def _kill(s: Situation, pids: list[str]) -> Commands:
    if not s.windows:
        return lines(("bash",), ["kill", *pids])
    numbers = [part for pid in pids for part in ("/PID", pid)]
    texts = {"powershell": f"Stop-Process -Id {', '.join(pids)}", "cmd": " ".join(["taskkill", *numbers])}
    return tuple(Command(shell, texts[shell]) for shell in s.shells)


def _busy_fixes(s: Situation) -> tuple[Fix, ...]:
    wait = Fix(
        title="End the program that uses the GPU, or wait for it",
        why="In its present mode the card serves one program at a time. nvidia-smi shows which one that is.",
        commands=run(s, ["nvidia-smi"]) if s.os_known else (),
        verify="nvidia-smi lists no program. Then start yours again.",
    )
    mps = Fix(
        title="If NVIDIA's MPS service runs, stop it",
        why="MPS shares a card among programs of one user, and others are turned away.",
        commands=bash(s, "echo quit | nvidia-cuda-mps-control") if s.plain_linux else (),
        verify=again(s),
        undo="Start it again with nvidia-cuda-mps-control -d.",
    )
    if s.guest:
        host = Fix(
            title="Have the card's compute mode set to default on the machine that owns it",
            why="The mode is a setting of the driver there. The command for it is nvidia-smi -c 0.",
            needs_admin=True,
            verify=again(s),
        )
        return (wait, host)
    mode = Fix(
        title="Set the card's compute mode back to default",
        why="Then several programs may use it at once."
        + (f" It is set to {s.get('mode')} now." if s.get("mode") else ""),
        commands=(run(s, ["nvidia-smi", "-c", "0"]) if s.windows else root(s, ["nvidia-smi", "-c", "0"]))
        if s.os_known
        else (),
        needs_admin=True,
        verify="nvidia-smi shows Default in the column Compute M. Then check again.",
        undo="The mode EXCLUSIVE_PROCESS is the number 3.",
    )
    return (wait, mode, mps) if not s.windows else (wait, mode)


def _invalid_fixes(s: Situation) -> tuple[Fix, ...]:
    count = Fix(
        title="Name a GPU that exists: they are counted from 0",
        why="With one card the only valid number is 0. nvidia-smi -L lists the cards. "
        "CUDA_VISIBLE_DEVICES renumbers them: the first one that it names becomes 0.",
        commands=run(s, ["nvidia-smi", "-L"]) if s.os_known else (),
        verify="Your program names only numbers that are in the list.",
    )
    soft = Fix(
        title="Or let TensorFlow choose where a named device does not exist",
        why="tf.config.set_soft_device_placement(True), put right after the import, does that. "
        "The program may then run on the processor without a word.",
        verify="The program runs.",
    )
    ranks = Fix(
        title="With several processes, start as many as there are GPUs",
        why="Launchers such as torchrun give each process a number, and each takes the card of that number.",
        verify="All processes start.",
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
    )
    growth = _grow(s) if s.framework == "tensorflow" else ()
    fork = Fix(
        title="If the program starts worker processes, have them spawned",
        why='A process that is forked after the GPU was first used cannot use it. Choose the start method "spawn".',
        verify="The workers start without the message.",
    )
    return (top, *growth, *((fork,) if s.framework != "tensorflow" else ()))


def _kernel_fixes(s: Situation) -> tuple[Fix, ...]:
    where = Fix(
        title="Find the place: have each step on the GPU waited for",
        why="The GPU works ahead, so the error is reported too late. With this variable it comes at once.",
        commands=set_variable(s, "CUDA_LAUNCH_BLOCKING", "1"),
        verify="The last lines of the error now name the operation that failed.",
        undo="Open a new terminal; programs are slower with it.",
    )
    data = Fix(
        title="Check labels and indices in your data",
        why="A class number that is too high, or negative, is the most common reason for such an error. "
        "The same program on the processor gives a clear message.",
        verify="The program runs with data that was checked.",
    )
    smaller = Fix(
        title="On Windows, make the single steps shorter",
        why="Windows stops a step on the GPU that keeps the screen waiting for two seconds. "
        "A smaller batch, or a card without a screen, avoids that.",
        verify="The program runs past the point where it stopped.",
    )
    return (where, data, *((smaller,) if s.windows or not s.os_known else ()))


_IN_USE = CauseEntry(
    id="runtime.memory-in-use",
    title="Other programs hold the GPU's memory",
    says="The memory of the GPU is taken by programs other than this one",
    explanation="The GPU has memory of its own, and other programs hold most of it, so yours gets too little. "
    "That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.",
    fixes=_in_use_fixes,
    tailor=_in_use_texts,
)
ENTRIES = (
    CauseEntry(
        id="runtime.out-of-memory",
        title="The program needs more memory than the GPU has",
        says="The GPU's own memory is too small for this program",
        explanation="The GPU has memory of its own, apart from the computer's. "
        "Model, data and intermediate results must fit into it, and here they do not. "
        "Driver and installation are in order.",
        fixes=_memory_fixes,
    ),
    _IN_USE,
    CauseEntry(
        id="runtime.device-busy",
        title="The GPU accepts no further program",
        says="The GPU is set to serve one program only, or none",
        explanation="The driver can be told to let only one program use the card, or none at all. "
        "The card is in such a mode, and another program is using it.",
        fixes=_busy_fixes,
    ),
    CauseEntry(
        id="runtime.invalid-device",
        title="The program names a GPU that does not exist",
        says="The program asks for a GPU number that this machine does not have",
        explanation="Programs name GPUs by number, beginning with 0. "
        "This one asks for a number that does not exist here, or that was hidden from it.",
        fixes=_invalid_fixes,
    ),
    CauseEntry(
        id="runtime.late-configuration",
        title="A GPU setting came too late in the program",
        says="Settings of the GPU were made after it had been used",
        explanation="Some settings, such as how memory is taken, can be made only before the GPU is first used. "
        "This program made one afterwards. The installation is in order.",
        fixes=_late_fixes,
    ),
    CauseEntry(
        id="runtime.kernel-fault",
        title="A computation on the GPU failed while it ran",
        says="A piece of the program broke off on the GPU",
        explanation="A piece of the program that runs on the GPU was stopped, for instance because it reached for "
        "memory that is not its own. Mostly the reason is in the program or its data. "
        "After that the program must be started anew.",
        fixes=_kernel_fixes,
    ),
)
