"""The graphics card of a case: its name, its generation, and which drivers know it."""

import re
from collections.abc import Iterator

from packaging.version import InvalidVersion, Version

from gpuwizard.catalog.drivers import LastBranch, bundled_driver, last_branch_for
from gpuwizard.catalog.gpu_devices import capability_of_device
from gpuwizard.catalog.gpu_names import product
from gpuwizard.catalog.gpus import architecture
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Absent
from gpuwizard.model.view import cuda, gpus, value

# Cards for servers: their drivers, tools and faults are those of a data centre.
_SERVER = re.compile(r"\b(Tesla|[ABHV]\d{3}|GH200|GB[23]00|[AL]\d{1,2}S?|T4)\b")
# Cards that are soldered into a laptop beside a second graphics chip.
_MOBILE = re.compile(r"\b(Laptop|Mobile|Max-Q|\d{3,4}MX?|MX\d{3})\b")


def names(case: Case) -> list[str]:
    """Returns the names of the NVIDIA cards, as the driver or else the bus tells them."""
    cards = value(case.driver.pci) or ()
    told = [gpu.name for gpu in gpus(case) if gpu.name] or [card.name for card in cards if card.name]
    return list(dict.fromkeys(told))


def none_here(case: Case) -> bool:
    """Whether the bus was seen and shows no NVIDIA card, nor does the driver name one.

    A container sees the cards of its host on the bus, given to it or not; WSL sees none of Windows' there.
    """
    return isinstance(case.driver.pci, Absent) and not case.host.in_wsl and not names(case)


def capabilities(case: Case) -> list[str]:
    """Returns the compute capability of each card of which it is known ("8.6").

    The driver's own word comes first, then the device id on the PCI bus, then the name.
    """
    told = [gpu.compute_capability for gpu in gpus(case)]
    called = cuda(case)
    if not any(told) and called is not None:
        told = [device.compute_capability for device in called.devices]
    if not any(told):
        told = list(_by_bus(case))
    if not any(told):
        told = [_by_name(gpu.name) for gpu in gpus(case)]
    return [text for text in told if text]


def last_branch(case: Case, named: str = "") -> LastBranch | None:
    """Returns the last driver branch that knows the cards, or None where newer drivers still do.

    One driver serves all cards of a machine. Branch 580 knows every card from Maxwell on, so it is the one where
    such an old card stands beside a new one; an older card gives way to a newer one.

    Args:
        case: The machine.
        named: A compute capability that the finding names, empty for none.
    """
    ends = [last_branch_for(text) for text in ([named] if named else capabilities(case))]
    known = [row for row in ends if row is not None]
    newest = max(known, key=lambda row: int(row.branch), default=None)
    if newest is None or (None in ends and newest.branch != "580"):
        return None
    return newest


def first_driver(case: Case, named: str = "") -> str:
    """Returns the oldest driver that knows the newest card ("570.26"), empty where that is not known."""
    found = [architecture(text) for text in ([named] if named else capabilities(case))]
    rows = [row for row in found if row is not None]
    newest = max(rows, key=lambda row: Version(row.capability_max), default=None)
    by_windows = case.host.os == "windows" or case.host.in_wsl
    return bundled_driver(newest.first_cuda, "windows" if by_windows else "linux") if newest else ""


def newer(one: str, other: str) -> str:
    """Returns the newer of two driver versions; a text that is no version gives way."""
    try:
        return max(one, other, key=Version)
    except InvalidVersion:
        return one or other


def is_server(case: Case) -> bool:
    """Whether a card is one for servers."""
    return any(_SERVER.search(name) and "RTX" not in name for name in names(case))


def beside_another(case: Case) -> bool:
    """Whether a laptop's card stands beside another graphics chip, so that the laptop may have switched it off."""
    return bool(case.driver.other_display) and (not names(case) or any(_MOBILE.search(name) for name in names(case)))


def _by_bus(case: Case) -> Iterator[str]:
    for card in value(case.driver.pci) or ():
        yield capability_of_device(card.device_id) or _by_name(card.name)


def _by_name(name: str) -> str:
    sold = product(name)
    return sold.compute_capability if sold else ""
