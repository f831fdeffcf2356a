"""What makes a GPU slower than it could be, as far as it was seen. Nothing here stops it from being used."""

from collections.abc import Iterator

from gpuwizard.model.driver import Gpu
from gpuwizard.model.facts import Case
from gpuwizard.model.run import Speed
from gpuwizard.model.view import gpus, value

# Source: PCI Express base specifications: bytes a second that one lane carries, by generation, after its encoding.
GB = 1e9
LANE: dict[int, float] = {1: 0.25 * GB, 2: 0.5 * GB, 3: 0.985 * GB, 4: 1.969 * GB, 5: 3.938 * GB, 6: 7.563 * GB}
# Half the lanes cost hardly any program speed; a quarter is the work of a wrong slot, a riser or a loose card.
NARROW = 4
# Measured speeds above what a link carries show that it is wider or faster at work than when it was asked.
TOLERANCE = 1.05
# Under full load every card runs into its power limit now and then: that alone is how it should be.
USUAL = ("power cap",)
SLOWER_THAN_TWIN = 0.5


def carries(generation: int | None, width: int | None) -> float | None:
    """Returns what a link carries at most in one direction in bytes a second, None where it is not known."""
    lane = LANE.get(generation or 0)
    return lane * width if lane is not None and width else None


def copies(case: Case, gpu: Gpu) -> float | None:
    """Returns the best copy to or from that GPU that was measured, in bytes a second."""
    place = position(case, gpu)
    seen = [speed.value * GB for speed in case.run.speeds if speed.what != "matmul" and speed.gpu == place]
    for test in value(case.driver.tests) or ():
        if test.index == place:
            seen += [speed for speed in (test.to_gpu, test.from_gpu) if speed]
    return max(seen, default=None)


def position(case: Case, gpu: Gpu) -> int | None:
    """Returns the place of a GPU in the order in which programs see the GPUs, None where it is not known.

    The test by the driver names each GPU by its UUID. Without it only a single GPU has a place that is sure.
    """
    tested = value(case.driver.tests) or ()
    by_uuid = next((test.index for test in tested if test.uuid and test.uuid == gpu.uuid), None)
    return 0 if by_uuid is None and len(gpus(case)) == 1 and len(tested) <= 1 else by_uuid


def is_narrow(case: Case, gpu: Gpu) -> bool:
    """Whether a GPU was given a quarter of its lanes or fewer, and copies were no faster than those carry."""
    width, most = gpu.link_width, gpu.link_width_max
    if not width or not most or width * NARROW > most:
        return False
    best, ceiling = copies(case, gpu), carries(gpu.link_generation_max or gpu.link_generation, width)
    return best is not None and ceiling is not None and best <= ceiling * TOLERANCE


def held_down(gpu: Gpu) -> tuple[str, ...]:
    """Returns why its clocks were held down, without what is usual under load."""
    return tuple(why for why in gpu.slowed if why not in USUAL)


def products(case: Case) -> tuple[Speed, ...]:
    """Returns the matrix products that were measured on GPUs."""
    return tuple(speed for speed in case.run.speeds if speed.what == "matmul" and speed.on_gpu and speed.value > 0)


def slower_than_processor(case: Case) -> Iterator[tuple[Speed, float]]:
    """Yields each GPU's product that the processor computes faster, with the processor's speed in GFLOP/s."""
    processor = max((s.value for s in case.run.speeds if s.what == "matmul" and not s.on_gpu), default=0.0)
    yield from ((speed, processor) for speed in products(case) if speed.value < processor)


def slower_than_twin(case: Case) -> Iterator[tuple[Gpu, Speed, Speed]]:
    """Yields each GPU that is less than half as fast as another one of the same name, with both speeds."""
    placed = {position(case, gpu): gpu for gpu in gpus(case)}
    known = [(placed[speed.gpu], speed) for speed in products(case) if speed.gpu in placed]
    for gpu, speed in known:
        twins = [other for card, other in known if card.name == gpu.name and card is not gpu]
        best = max(twins, key=lambda other: other.value, default=None)
        if best is not None and speed.value < best.value * SLOWER_THAN_TWIN:
            yield gpu, speed, best


def reasons(case: Case) -> Iterator[str]:
    """Yields a sentence for each thing that makes a GPU far slower than its kind, for the summary of a page."""
    for gpu in gpus(case):
        if is_narrow(case, gpu):
            given, lanes = gpu.link_width, gpu.link_width_max
            yield f"{gpu.name} works, but is connected by {given} of its {lanes} lanes."
        if held_down(gpu):
            yield f"{gpu.name} works, but its clocks are held down: {', '.join(held_down(gpu))}."
    for gpu, speed, twin in slower_than_twin(case):
        times = f"{twin.value / speed.value:.1f} times"
        yield f"{gpu.name} number {speed.gpu} works, but number {twin.gpu} of the same kind is {times} faster."
