"""Which of the faults in the system's log belong to a card that this machine or container has."""

from gpuwizard.model.driver import Xid
from gpuwizard.model.facts import Case
from gpuwizard.model.slots import same_slot
from gpuwizard.model.view import gpus, value


def faults_here(case: Case) -> list[Xid]:
    """Returns the faults of the cards that are here, the last one of each kind, in the order of the log."""
    last: dict[tuple[int, str, str], Xid] = {}
    for line in value(case.driver.xids) or ():
        key = (line.number, line.pci_address, "" if line.number else line.text)
        if is_here(case, line):
            last.pop(key, None)
            last[key] = line
    return list(last.values())


def is_here(case: Case, fault: Xid) -> bool:
    """Whether a fault is of a card that is here; true as well where that cannot be told.

    A container reads the log of its host, which may have cards that this container was not given.
    """
    listed = [gpu.pci_address for gpu in gpus(case) if gpu.pci_address]
    on_bus = [] if case.host.in_container and listed else [card.address for card in value(case.driver.pci) or ()]
    # On Windows the bus is told by instance ids, which hold no place.
    places = [*listed, *(address for address in on_bus if not address.startswith("PCI\\"))]
    return not fault.pci_address or not places or any(same_slot(fault.pci_address, place) for place in places)
