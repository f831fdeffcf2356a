"""A framework's child that began before its turn: it imports while the driver is still being asked."""

from collections.abc import Callable
from concurrent.futures import Future

from gpuwizard.engine.events import Event, LayerProgress, LayerStarted
from gpuwizard.engine.held import Held
from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.layers import FrameworkName, LayerId
from gpuwizard.model.run import RunFacts
from gpuwizard.probes import framework as framework_probe
from gpuwizard.probes.gate import Gate


class Begun:
    """One run of the framework's child.

    Attributes:
        gate: Keeps it from the GPUs until it is open.
        told: What it tells; held until its turn.
        watch: Takes its time and its errors, and those of its target.
        run: What it found, once it has ended.
    """

    def __init__(self, gate: Gate) -> None:
        self.gate = gate
        self.told: Held[Event] = Held()
        self.watch = Stopwatch()
        self.run: Future[RunFacts] = Future()

    def turn(self, tell: Callable[[Event], None], devices: bool) -> None:
        """Its turn has come: what it tells is heard, and it may go on.

        Args:
            tell: Who hears it.
            devices: Whether it may ask for the GPUs.
        """
        self.told.release(tell)
        self.gate.open(devices)


def tell_stage(tell: Callable[[Event], None], name: FrameworkName, stage: str) -> None:
    """Tells in words that a stage of the child has begun."""
    if stage == "devices":
        tell(LayerStarted("gpu-test"))
    layer: LayerId = "framework" if stage in ("import", "build") else "gpu-test"
    tell(LayerProgress(layer, framework_probe.doing(name, stage)))
