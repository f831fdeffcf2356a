"""A result on the GPU that differs from NumPy's, while nothing else speaks of a fault of the card."""

from gpuwizard.causes.situation import Situation
from gpuwizard.causes.words import again, gpu_or
from gpuwizard.model.fix import Fix

# Where such findings are found via: anything besides means that the driver or its log said something of its own.
COMPARED, DRIVER_ALONE = "compared with NumPy", "the driver API, in a child process"


def only_differs(s: Situation) -> bool:
    """Whether a difference from NumPy is all that was seen."""
    vias = {one.found_via for one in s.finding.evidence}
    return bool(s.get("wrong")) and not s.get("step") and vias <= {COMPARED, DRIVER_ALONE}


def texts(s: Situation) -> tuple[str, str]:
    """Returns title and explanation: what was compared, and that it does not tell where the fault lies."""
    alone = (
        " A small program by the driver alone gave right numbers, so the fault lies more likely in the framework than "
        "in the card."
        if s.get("alone")
        else ""
    )
    return f"{gpu_or(s, 'The GPU')} gave other numbers than the processor", (
        f"The same calculation was done by {s.framework_title} on the GPU and by NumPy on the processor, and the "
        "results differ by more than rounding. The step itself reported no error, so this alone does not tell where "
        "the fault lies: in this build of the framework, in the driver, in raised clock rates or in the card's memory."
        f"{alone} Until that is clear, do not trust results from this GPU."
    )


def fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns the trials that tell where the fault lies, the quickest first."""
    return (
        Fix(
            title="Check again, twice or three times",
            why="Numbers that are wrong only now and then speak for the card, its heat or its power. Numbers that are "
            "wrong in the same way each time speak rather for the framework or the driver.",
            verify=again(s),
            takes="a few minutes",
        ),
        _clocks(s),
        _another_release(s),
        _memory(),
        _report(),
    )


def _clocks(s: Situation) -> Fix:
    return Fix(
        title="Take overclocking off, and check cooling and power cables",
        why="Raised clock rates of card or memory, heat and a weak power supply can make a card compute wrong without "
        "any error.",
        verify=again(s),
        undo="Set the former clock rates again.",
        takes="half an hour",
    )


def _another_release(s: Situation) -> Fix:
    return Fix(
        title=f"Try another release of {s.framework_title} in a new environment",
        why="If the numbers are right there, the fault lies rather in the build that is installed here than in "
        "the card.",
        verify="Choose the Python of the new environment on the first page and check again.",
        undo="Delete the new environment; nothing else was changed.",
        takes="about 10 minutes, 6 GB on the disk",
    )


def _memory() -> Fix:
    return Fix(
        title="Test the card's memory",
        why="A free program such as memtest_vulkan writes to all of the card's memory and reads it again. An error "
        "there means that the card itself is damaged.",
        verify="The test runs for half an hour without an error.",
        undo="Delete the program; nothing else was changed.",
        takes="half an hour",
    )


def _report() -> Fix:
    return Fix(
        title="If the numbers stay wrong, report it",
        why="Save the report of this check. It belongs to the makers of the framework if another release computes "
        "right, and to the seller of the card if the test of its memory fails.",
        verify="Whoever got the report can tell what to do next.",
    )
