"""The graphics cards: which there are, how they are set, and how they are."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer, measured
from gpuwizard.model.driver import Gpu, PciGpu
from gpuwizard.model.view import gpus

GIB = 1 << 30
_LITTLE, _MUCH = 0.25, 0.5  # Shares of a card's memory: with little of it free programs fail, with much they do not.
_NVIDIAS_OWN = ("nvidia", "nvlddmkm")
_MODES = {"exclusive-process": "exclusive process", "prohibited": "prohibited", "default": "default"}


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields what is on the bus, the cards as the driver knows them, and their state."""
    names = tuple({gpu.name for side in (left, right) for gpu in gpus(side.case) if gpu.name})
    single = all(len(gpus(side.case)) == 1 for side in (left, right))
    for ask in (
        Ask("the PCI bus", _bus, "driver", about=_NO_CARD, if_named=("driver.*", "hardware.*")),
        Ask(
            "the graphics card" if single else "the graphics cards",
            partial(_cards, single=single),
            "driver",
            about=("hardware.compute-capability",),
            if_named=("driver.too-old", "runtime.out-of-memory", "runtime.invalid-device"),
            names=names,
            plural=not single,
        ),
        *_ASKS,
    ):
        yield ask.of(left, right)
    yield measured(_MEMORY, left, right, _free, _LITTLE, _MUCH)


_NO_CARD = ("hardware.no-nvidia-gpu", "driver.not-loaded", "driver.missing", "wsl.*")


def _bus(side: Side) -> Told | None:
    others = ", ".join(sorted(set(side.case.driver.other_display)))
    none = Told("no NVIDIA card", f"shows no NVIDIA card{f', only {others}' if others else ''}")
    return answer(side.case.driver.pci, lambda cards: _on_bus(cards) if cards else none, none)


def _on_bus(cards: tuple[PciGpu, ...]) -> Told:
    """What the cards are called is told by the driver; here it counts that they are there and who drives them."""
    problems = sorted({card.problem_code for card in cards if card.problem_code > 0})
    drivers = sorted({card.kernel_driver or "none" for card in cards})
    own = [name for name in drivers if name not in _NVIDIAS_OWN]
    count = "an NVIDIA card" if len(cards) == 1 else f"{len(cards)} NVIDIA cards"
    held = f"kernel driver: {' and '.join(drivers)}"
    code = f", problem code {', '.join(map(str, problems))}" if problems else ""
    return Told(f"{count} ({held}{code})", f"shows {count} ({held}{code})", f"{own} {problems}")


def _cards(side: Side, single: bool) -> Told | None:
    cards = gpus(side.case)
    if not cards:
        return None
    count = Counter(_card(gpu) for gpu in cards)
    said = ", ".join(f"{number} x {name}" if number > 1 else name for name, number in sorted(count.items()))
    return Told(
        said,
        f"{'is' if single else 'are'} {said}",
        key=str(sorted(f"{gpu.name} {gpu.compute_capability}" for gpu in cards)),
    )


def _card(gpu: Gpu) -> str:
    parts = [f"compute capability {gpu.compute_capability}"] if gpu.compute_capability else []
    parts += [f"{gpu.memory_total / GIB:.0f} GB"] if gpu.memory_total else []
    beside = f" ({', '.join(parts)})" if parts else ""
    return f"{gpu.name or 'NVIDIA GPU'}{beside}"


def _mode(side: Side) -> Told | None:
    return _of_cards(side, lambda gpu: _MODES.get(gpu.compute_mode, gpu.compute_mode) or None)


def _mig(side: Side) -> Told | None:
    def tell(gpu: Gpu) -> str | None:
        if gpu.mig is None:
            return None
        return f"on with {len(gpu.instances)} instances" if gpu.mig else "off"

    return _of_cards(side, tell)


def _ecc(side: Side) -> Told | None:
    def tell(gpu: Gpu) -> str | None:
        return None if gpu.ecc_errors is None else "at least one" if gpu.ecc_errors else "none"

    return _of_cards(side, tell)


def _slowed(side: Side) -> Told | None:
    if not gpus(side.case):
        return None
    reasons = sorted({reason for gpu in gpus(side.case) for reason in gpu.slowed})
    return Told(", ".join(reasons), f"are held down ({', '.join(reasons)})") if reasons else Told("free", "are free")


def _fullest(side: Side) -> tuple[int, int] | None:
    """Free and total memory of the card with the least of it free, in bytes."""
    known = [
        (gpu.memory_free, gpu.memory_total)
        for gpu in gpus(side.case)
        if gpu.memory_total and gpu.memory_free is not None
    ]
    return min(known, key=lambda card: card[0] / card[1], default=None)


def _free(side: Side) -> float | None:
    card = _fullest(side)
    return None if card is None else card[0] / card[1]


def _held(side: Side) -> Told | None:
    card = _fullest(side)
    if card is None:
        return None
    amount = f"{card[0] / GIB:.1f} of {card[1] / GIB:.0f} GB"
    free = card[0] / card[1] >= _LITTLE
    return Told(f"{amount} free", "is mostly free" if free else f"is mostly in use ({amount} free)")


def _link(side: Side) -> Told | None:
    def tell(gpu: Gpu) -> str | None:
        if not gpu.link_width or not gpu.link_width_max:
            return None
        return f"{gpu.link_width} of {gpu.link_width_max} lanes" if gpu.link_width < gpu.link_width_max else "all lanes"

    return _of_cards(side, tell)


def _of_cards(side: Side, tell: Callable[[Gpu], str | None]) -> Told | None:
    """Returns what is so of the cards, None where no card says."""
    said = {text for gpu in gpus(side.case) if (text := tell(gpu)) is not None}
    return Told(" and ".join(sorted(said))) if said else None


_ASKS: tuple[Ask, ...] = (
    Ask("the compute mode", _mode, "driver", about=("runtime.device-busy", "runtime.invalid-device")),
    Ask(
        "MIG, which divides a card into parts,", _mig, "driver", about=("runtime.device-busy", "runtime.invalid-device")
    ),
    Ask("the number of errors of the card's memory", _ecc, "driver", about=("hardware.gpu-fault",)),
    Ask("the clocks", _slowed, "driver", shows=("hardware.*",), plural=True),
    Ask("the link to the card", _link, "driver"),
)
_MEMORY = Ask(
    "the graphics card's memory",
    _held,
    "gpu-test",
    about=("runtime.memory-in-use", "runtime.out-of-memory"),
    weight="detail",
)
