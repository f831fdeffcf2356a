"""The graphics cards: which there are, how they are set, and how they are."""

from collections import Counter
from collections.abc import Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer
from gpuwizard.model.driver import Gpu, PciGpu
from gpuwizard.model.view import gpus

GIB = 1 << 30
_MUCH = 0.5  # Where others hold more of a card than this, programs begin to fail for want of memory.
_MODES = {"exclusive-process": "exclusive process", "prohibited": "prohibited", "default": "default"}


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields what is on the bus, the cards as the driver knows them, and their state."""
    names = tuple({gpu.name for side in (left, right) for gpu in gpus(side.case) if gpu.name})
    for ask in (
        Ask("the PCI bus", _bus, "driver", about=_NO_CARD, if_named=("driver.*", "hardware.*")),
        Ask(
            "the list of graphics cards",
            _cards,
            "driver",
            about=("hardware.compute-capability",),
            if_named=("hardware.*", "driver.too-old", "driver.not-loaded"),
            shows=("runtime.out-of-memory", "container.*", "hardware.*"),
            names=names,
        ),
        *_ASKS,
    ):
        yield ask.of(left, right)


_NO_CARD = ("hardware.no-nvidia-gpu", "driver.not-loaded", "driver.missing", "wsl.*")


def _bus(side: Side) -> Told | None:
    others = ", ".join(sorted(set(side.case.driver.other_display)))
    none = Told("no NVIDIA card", f"shows no NVIDIA card{f', only {others}' if others else ''}")
    return answer(side.case.driver.pci, lambda cards: _on_bus(cards) if cards else none, none)


def _on_bus(cards: tuple[PciGpu, ...]) -> Told:
    """What the cards are called is told by the driver; here it counts that they are there and who drives them."""
    problems = sorted({card.problem_code for card in cards if card.problem_code > 0})
    drivers = sorted({card.kernel_driver or "no driver" for card in cards})
    count = "an NVIDIA card" if len(cards) == 1 else f"{len(cards)} NVIDIA cards"
    held = f"with {' and '.join(drivers)}"
    code = f", problem code {', '.join(map(str, problems))}" if problems else ""
    return Told(f"{count} {held}{code}", f"shows {count} {held}{code}", f"{drivers} {problems}")


def _cards(side: Side) -> Told | None:
    cards = gpus(side.case)
    if not cards:
        return None
    count = Counter(_card(gpu) for gpu in cards)
    said = ", ".join(f"{number} x {name}" if number > 1 else name for name, number in sorted(count.items()))
    return Told(said, key=str(sorted((_same_card(gpu), n) for gpu, n in Counter(cards).items())))


def _same_card(gpu: Gpu) -> str:
    return f"{gpu.name} {gpu.compute_capability}"


def _card(gpu: Gpu) -> str:
    parts = [f"compute capability {gpu.compute_capability}"] if gpu.compute_capability else []
    parts += [f"{gpu.memory_total / GIB:.0f} GB"] if gpu.memory_total else []
    return f"{gpu.name or 'NVIDIA GPU'}{f' ({chr(44).join(parts)})' if parts else ''}".replace(",", ", ")


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
        return None if gpu.ecc_errors is None else "some" if gpu.ecc_errors else "none"

    return _of_cards(side, tell)


def _slowed(side: Side) -> Told | None:
    if not gpus(side.case):
        return None
    reasons = sorted({reason for gpu in gpus(side.case) for reason in gpu.slowed})
    return Told(", ".join(reasons), f"are held down ({', '.join(reasons)})") if reasons else Told("free", "are free")


def _held(side: Side) -> Told | None:
    """How much is free changes all the time; that little is left on one side only is worth telling."""
    cards = [gpu for gpu in gpus(side.case) if gpu.memory_total and gpu.memory_free is not None]
    if not cards:
        return None
    free, total = min(((gpu.memory_free or 0, gpu.memory_total or 1) for gpu in cards), key=lambda x: x[0] / x[1])
    little = free / total < 1 - _MUCH
    amount = f"{free / GIB:.1f} of {total / GIB:.0f} GB"
    return Told(f"{amount} free", f"is mostly in use ({amount} free)" if little else "is mostly free", str(little))


def _link(side: Side) -> Told | None:
    def tell(gpu: Gpu) -> str | None:
        if not gpu.link_width or not gpu.link_width_max:
            return None
        return f"{gpu.link_width} of {gpu.link_width_max} lanes" if gpu.link_width < gpu.link_width_max else "all lanes"

    return _of_cards(side, tell)


def _of_cards(side: Side, tell: object) -> Told | None:
    """Returns what is so of the cards, None where no card says."""
    assert callable(tell)
    said = {text for gpu in gpus(side.case) if (text := tell(gpu)) is not None}
    return Told(" and ".join(sorted(said))) if said else None


_ASKS: tuple[Ask, ...] = (
    Ask("the compute mode", _mode, "driver", about=("runtime.device-busy", "runtime.invalid-device")),
    Ask("MIG, which divides a card,", _mig, "driver", about=("runtime.device-busy", "runtime.invalid-device")),
    Ask(
        "memory of a card",
        _held,
        "gpu-test",
        about=("runtime.memory-in-use", "runtime.out-of-memory"),
        weight="detail",
    ),
    Ask("the number of memory errors that could not be corrected", _ecc, "driver", about=("hardware.gpu-fault",)),
    Ask("the clocks", _slowed, "driver", shows=("hardware.*",), weight="detail", plural=True),
    Ask("the link to the card", _link, "driver", weight="detail"),
)
