"""The cause that is none: lines that look bad and mean nothing."""

from gpuwizard.causes.commands import set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import NEW_TERMINAL
from gpuwizard.model.fix import Fix


def _fixes(s: Situation) -> tuple[Fix, ...]:
    leave = Fix(
        title="Leave them as they are",
        why="They tell of optional parts or of the way the program was built. Nothing needs to be mended.",
        verify="Your program uses the GPU while the lines are printed.",
    )
    if s.framework not in ("tensorflow", ""):
        return (leave,)
    quiet = Fix(
        title="Or have TensorFlow print less",
        why="The value 1 leaves out remarks and keeps warnings. Higher values also hide lines that you may need.",
        commands=set_variable(s, "TF_CPP_MIN_LOG_LEVEL", "1"),
        verify="Started from this same terminal, your program prints fewer lines.",
        undo=NEW_TERMINAL,
    )
    return (leave, quiet)


ENTRIES = (
    CauseEntry(
        id="benign.log-noise",
        title="These lines are harmless",
        says="Lines that look like errors and mean nothing",
        explanation="The frameworks print many lines when they start, some of them in the words of an error. "
        "The ones found here are known, and programs run well with them.",
        likely="The lines come while the framework starts, and after them the program works and uses the GPU. "
        "They speak of NUMA nodes, TensorRT, oneDNN, processor features or factories that were registered before.",
        mended="Nothing has to be mended: the program uses the GPU while the lines are printed.",
        fixes=_fixes,
    ),
)
