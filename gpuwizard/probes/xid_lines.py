"""Reads Xid faults out of log lines. Pure: text in, facts out."""

import re
from collections.abc import Iterable
from xml.etree import ElementTree

from gpuwizard.model.driver import Xid

MOST = 50
LONGEST = 300
# "NVRM: Xid (PCI:0000:01:00): 79, pid=1234, name=python, GPU has fallen off the bus."
_LINE = re.compile(
    r"NVRM: (?P<text>Xid \((?:PCI:)?(?P<slot>[0-9A-Fa-f]{4,8}:[0-9A-Fa-f]{2}:[0-9A-Fa-f]{2}(?:\.\d)?)\): "
    r"(?P<number>\d{1,4})\b.*)"
)
_ISO = re.compile(r"^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:?\d\d|Z)?)\s")

# What the Windows driver writes for faults that Linux numbers; an event's own number is another one.
_NUMBERED = (
    (re.compile(r"fallen off the bus", re.IGNORECASE), 79),
    (re.compile(r"GPU recovery action changed", re.IGNORECASE), 154),
    (re.compile(r"^Graphics (?:SM |Exception)", re.IGNORECASE), 13),
)
_XID = re.compile(r"\bXid\D{1,3}(\d{1,4})\b")
_GPU_ID = re.compile(r"GPUID:? ?([0-9A-Fa-f]{3,8})\b")
_EVENTS = "{http://schemas.microsoft.com/win/2004/08/events/event}"


def from_kernel_log(lines: Iterable[str]) -> tuple[Xid, ...]:
    """Returns the last faults of a Linux kernel log, the oldest first.

    Args:
        lines: As journalctl (`-o short-iso`), dmesg or /dev/kmsg give them. Only the first form tells a time.
    """
    found = []
    for line in lines:
        if match := _LINE.search(line):
            time = _ISO.match(line)
            found.append(Xid(int(match["number"]), match["slot"], match["text"][:LONGEST], time[1] if time else ""))
    return tuple(found[-MOST:])


def from_windows_events(xml: str) -> tuple[Xid, ...]:
    """Returns the faults in events of the source nvlddmkm, the oldest first; a number of 0 where none is told.

    Args:
        xml: What `wevtutil qe ... /f:xml /e:Events` prints, the newest first. Nothing is read from what is no XML.
    """
    try:
        root = ElementTree.fromstring(xml[xml.index("<Events") :])
    except (ValueError, ElementTree.ParseError):
        return ()
    return tuple(reversed([_event(event) for event in root.iter(f"{_EVENTS}Event")]))[-MOST:]


def _event(event: ElementTree.Element) -> Xid:
    system = event.find(f"{_EVENTS}System")
    number = system.findtext(f"{_EVENTS}EventID") if system is not None else ""
    time = system.find(f"{_EVENTS}TimeCreated") if system is not None else None
    data = [(item.text or "").strip() for item in event.iter(f"{_EVENTS}Data")]
    said = " ".join(text for text in data if text and not text.startswith("\\Device"))
    told = _GPU_ID.search(said)
    # "2026-11-21T08:00:00.1234567Z"
    when = (time.get("SystemTime") or "").partition(".")[0] if time is not None else ""
    text = f"event {(number or '').strip()} of nvlddmkm{f': {said}' if said else ''}"
    return Xid(_number(said), _slot(told[1]) if told else "", text[:LONGEST], when and when.rstrip("Z") + "Z")


def _number(said: str) -> int:
    if named := _XID.search(said):
        return int(named[1])
    return next((number for pattern, number in _NUMBERED if pattern.search(said)), 0)


def _slot(gpu_id: str) -> str:
    """The driver numbers a GPU by its place on the bus: 0x100 is bus 1, device 0."""
    number = int(gpu_id, 16)
    return f"{number >> 16:04x}:{number >> 8 & 0xFF:02x}:{number & 0xFF:02x}"
