"""Causes in the GPU's memory: too little of it, or held by others."""

from collections.abc import Sequence

from gpuwizard.causes.commands import Commands, lines, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.holders import endable, holders, of_others, of_system, program, told
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NOTHING_CHANGED, in_terminal
from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.fix import Command, Fix

NEW_TERMINAL = "Open a new terminal."
SHOWN = 3  # Of more programs the list of nvidia-smi tells.
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
    seen = holders(s)
    mine, others = endable(seen)[:SHOWN], of_others(seen)[:SHOWN]
    parts = [IN_USE.explanation]
    if len(mine) == 1:
        parts.append(f"Here this program is on the card: {told(mine)}.")
    if len(mine) > 1:
        parts.append(f"Here these programs are on the card: {told(mine)}.")
    if len(others) == 1:
        parts.append(f"Here a program of another user is on the card: {told(others)}.")
    if len(others) > 1:
        parts.append(f"Here programs of other users are on the card: {told(others)}.")
    if _only_desktop(seen):
        parts.append(f"Here only the desktop or the system itself is on the card: {told(seen[:SHOWN])}.")
    return IN_USE.title, " ".join(parts)


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
    if alone := _desktop_alone(s):
        return (*alone, look, *grow(s))
    seen, ending = holders(s), end_process(s)
    # What a person cannot end, closing own notebooks cannot either.
    others_alone = bool(seen) and all(one.mine is False for one in seen)
    return (*ending, look, notebooks, *grow(s)) if others_alone else (notebooks, look, *ending, *grow(s))


def _only_desktop(seen: Sequence[GpuProcess]) -> bool:
    return bool(seen) and all(of_system(one) for one in seen)


def end_process(s: Situation) -> tuple[Fix, ...]:
    """Returns how the programs are ended that the check saw: one fix for each, and words for those of other users."""
    # In a container or WSL the numbers are those of another system, where they would hit a stranger.
    if s.guest or not s.os_known:
        return ()
    seen = holders(s)
    return (*(_end(s, one) for one in endable(seen)[:SHOWN]), *_ask(of_others(seen)[:SHOWN]))


def _end(s: Situation, process: GpuProcess) -> Fix:
    return Fix(
        title=f"End {program(process)} (PID {process.pid}), if it is yours and no longer needed",
        why="Its memory is given back at once. Unsaved work in it is lost. "
        "PID is the number under which nvidia-smi lists a program; the command ends only this one.",
        commands=_kill(s, str(process.pid)),
        verify="nvidia-smi no longer lists it. Then start your program again.",
        undo="Start the program again; what it had not saved is lost.",
    )


def _ask(others: Sequence[GpuProcess]) -> tuple[Fix, ...]:
    if not others:
        return ()
    return (
        Fix(
            title="Ask the other user to end the program, or wait for it",
            why=f"It belongs to another user: {told(others)}. Only that user or an administrator can end it.",
            verify="nvidia-smi no longer lists it. Then start your program again.",
            undo="Nothing is to be undone.",
        ),
    )


def _desktop_alone(s: Situation) -> tuple[Fix, ...]:
    """Where nobody but the desktop is on the card there is nothing to end, and that is said."""
    seen = holders(s)
    if s.guest or not s.os_known or not _only_desktop(seen):
        return ()
    return (
        Fix(
            title="Close windows that you do not need, or restart the computer",
            why=f"Only the desktop or the system itself is on the card: {told(seen[:SHOWN])}. "
            "It must keep running. It gives memory back when windows are closed, and the rest at a restart.",
            verify="nvidia-smi shows more free memory. Then start your program again.",
            undo="Open the windows again.",
        ),
    )


def _kill(s: Situation, pid: str) -> Commands:
    if not s.windows:
        return lines(("bash",), ["kill", pid])
    # Without /F taskkill only asks windows to close, of which a program in a terminal has none.
    texts = {"powershell": f"Stop-Process -Id {pid}", "cmd": f"taskkill /F /PID {pid}"}
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
