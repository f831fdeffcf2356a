"""Which sets of versions work on a machine; encoded as JSON it is the output of `recommend --json`."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.fix import Command
from gpuwizard.model.layers import FrameworkName

# Where a set runs: on this system itself, or in WSL on this Windows machine.
Place = Literal["linux", "windows", "wsl", "container", "macos"]


class VersionSet(Struct, frozen=True):
    """Versions that work together on this machine. The first nine fields are those of the contract.

    Attributes:
        framework: tensorflow, torch or jax.
        version: Its release ("2.21.0", "2.14.1+cu126").
        python: The Python release to use ("3.12").
        cuda: The CUDA that this build uses ("12.5").
        cudnn: The cuDNN that it needs ("9.*").
        on: Where it runs.
        why: Why it stands where it does, one or two sentences.
        needs: What must be there first ("driver >= 525.60.13"), in words a person understands.
        commands: What to paste, for each shell in use.
        interpreter: Path of a Python at hand that fits; empty where one has to be made.
        installed: Whether exactly this is installed in that Python already.
        takes: Rough time and size in words.
        steps: What happens, in order, one sentence each; the commands do it.
        source: Where the row of the catalogue comes from.
    """

    framework: FrameworkName
    version: str
    python: str
    cuda: str
    cudnn: str
    on: Place
    why: str
    needs: tuple[str, ...] = ()
    commands: tuple[Command, ...] = ()
    interpreter: str = ""
    installed: bool = False
    takes: str = ""
    steps: tuple[str, ...] = ()
    source: tuple[str, ...] = ()


class RuledOut(Struct, frozen=True):
    """A release that does not work here, and why; `version` may be a range in words ("2.11 and newer")."""

    framework: FrameworkName
    version: str
    because: str


class Recommendation(Struct, frozen=True):
    """What works here, best first, and what does not.

    Attributes:
        schema: Of the contract.
        sets: The sets that work.
        ruled_out: What does not, and why.
        gpu: The GPU that it is for; empty where none is known.
        compute_capability: Its compute capability, empty where that is not known.
        driver: The driver's version, empty where there is none.
        assumed: What was taken for granted because it could not be seen, one sentence each.
        knowledge: The day the catalogue was checked.
        warnings: Sentences that belong above the list (an old catalogue, no NVIDIA GPU).
    """

    schema: int = 1
    sets: tuple[VersionSet, ...] = ()
    ruled_out: tuple[RuledOut, ...] = ()
    gpu: str = ""
    compute_capability: str = ""
    driver: str = ""
    assumed: tuple[str, ...] = ()
    knowledge: str = ""
    warnings: tuple[str, ...] = ()
