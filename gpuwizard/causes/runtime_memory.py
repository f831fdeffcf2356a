"""Causes in the GPU's memory: too little of it, or held by others."""

import re

from gpuwizard.causes.commands import Commands, lines, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NOTHING_CHANGED, in_terminal, several
from gpuwizard.model.fix import Command, Fix

NEW_TERMINAL = "Open a new terminal."
LINE_BACK = "Take the line out of your program again."
_STATIC = "TensorFlow and JAX reserve nearly all of the GPU's memory when they start."


def _smaller_batch(s: Situation) -> Fix:
    return Fix(
        title="Make the batch smaller",
        why="The batch is the number of samples that are computed at once. Half of it needs about half the memory. "
        "Smaller images, shorter texts or a smaller model help as well.",
        verify="The program runs past the point where it stopped.",
        undo="Set the former number again.",
    )


def grow(s: Situation) -> tuple[Fix, ...]:
    """Returns how memory is taken only as needed; each framework has its own switch."""
    switches = {
        "tensorflow": ("TF_FORCE_GPU_ALLOW_GROWTH", "true", f"{_STATIC} With this it takes what it needs."),
        "jax": ("XLA_PYTHON_CLIENT_PREALLOCATE", "false", f"{_STATIC} With this it takes what it needs."),
        "torch": (
            "PYTORCH_CUDA_ALLOC_CONF",
            "expandable_segments:True",
            "Memory that is free but scattered can then be used as one piece.",
        ),
    }
    # PyTorch's switch has no effect on Windows, but for a warning.
    if s.framework not in switches or (s.framework == "torch" and s.windows):
        return ()
    name, value, why = switches[s.framework]
    return (
        Fix(
            title="Let it take memory as it needs it",
            why=why,
            commands=set_variable(s, name, value),
            verify=in_terminal(),
            undo=NEW_TERMINAL,
        ),
    )


def _memory_fixes(s: Situation) -> tuple[Fix, ...]:
    half = Fix(
        title="Compute with half precision where the model allows it",
        why="Numbers then take two bytes and not four. "
        'Keras calls it the policy "mixed_float16", PyTorch calls it autocast.',
        verify="The program runs past the point where it stopped, with results of the same quality.",
        undo=LINE_BACK,
    )
    return (_smaller_batch(s), *grow(s), half)


def _in_use_texts(s: Situation) -> tuple[str, str]:
    who = several(s.names("process"))
    pids = s.names("pids")
    number = f" (process number{'s' if len(pids) > 1 else ''} {several(pids)})" if pids else ""
    holds = f" Here it is {who}{number}." if who else ""
    return IN_USE.title, f"{IN_USE.explanation}{holds}"


def _in_use_fixes(s: Situation) -> tuple[Fix, ...]:
    notebooks = Fix(
        title="Close notebooks and programs that used the GPU",
        why="A notebook keeps the memory until its kernel is shut down, even when nothing runs.",
        verify="nvidia-smi shows more free memory. Then start your program again.",
        undo="Open the notebook again; its variables are gone.",
    )
    look = Fix(
        title="See who holds the memory",
        why="nvidia-smi lists the programs that use the card at the end of its table."
        + (
            " The Task Manager shows it under Details, once the column for dedicated GPU memory is added."
            if s.windows
            else ""
        ),
        commands=run(s, ["nvidia-smi"]) if s.os_known else (),
        verify="The list names your own program, or another one that can be ended.",
        undo=NOTHING_CHANGED,
    )
    return (notebooks, look, *end_process(s), *grow(s))


def end_process(s: Situation) -> tuple[Fix, ...]:
    """Returns how the processes are ended that the check saw, where their numbers are those of this system."""
    pids = [pid for pid in s.names("pids") if re.fullmatch(r"[1-9]\d*", pid)]
    # In a container or WSL the numbers are those of another system, where they would hit a stranger.
    if not pids or s.guest or not s.os_known:
        return ()
    return (
        Fix(
            title="End that program, if it is yours and no longer needed",
            why="Its memory is given back at once. Unsaved work in it is lost. "
            "The command names it by its number in nvidia-smi's list. "
            f"Leave the desktop itself ({'explorer, dwm' if s.windows else 'Xorg, gnome-shell'}) alone.",
            commands=_kill(s, pids),
            verify="nvidia-smi no longer lists it. Then start your program again.",
            undo="Start the program again; what it had not saved is lost.",
        ),
    )


def _kill(s: Situation, pids: list[str]) -> Commands:
    if not s.windows:
        return lines(("bash",), ["kill", *pids])
    # Without /F taskkill only asks windows to close, of which a program in a terminal has none.
    numbers = [part for pid in pids for part in ("/PID", pid)]
    texts = {"powershell": f"Stop-Process -Id {', '.join(pids)}", "cmd": " ".join(["taskkill", "/F", *numbers])}
    return tuple(Command(shell, texts[shell]) for shell in s.shells)


IN_USE = CauseEntry(
    id="runtime.memory-in-use",
    title="Other programs hold the GPU's memory",
    says="The memory of the GPU is taken by programs other than this one",
    explanation="The GPU has memory of its own, and other programs hold most of it, so yours gets too little. "
    "That often looks like a fault of cuDNN or cuBLAS, because those are the first to ask for memory.",
    likely="nvidia-smi shows little free memory while your program is not running. "
    "A notebook is open somewhere, a program was stopped but has not ended, or others share the card.",
    mended="nvidia-smi shows most of the memory as free, and your program starts.",
    fixes=_in_use_fixes,
    tailor=_in_use_texts,
)
OUT_OF_MEMORY = CauseEntry(
    id="runtime.out-of-memory",
    title="The program needs more memory than the GPU has",
    says="The GPU's own memory is too small for this program",
    explanation="The GPU has memory of its own, apart from the computer's. "
    "Model, data and intermediate results must fit into it, and here they do not. "
    "Driver and installation are in order.",
    likely="The error names an amount of memory that could not be had, in the middle of a run. "
    "It goes away with a smaller batch, and nvidia-smi shows your own program as the one that holds most.",
    mended="The program runs to its end, and nvidia-smi shows that some memory is left.",
    fixes=_memory_fixes,
)
