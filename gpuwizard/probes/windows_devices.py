"""Display adapters of a Windows machine, from the registry, with the state that the configuration manager gives."""

import ctypes
import re

import msgspec
from msgspec import Struct

from gpuwizard.probes.windows_registry import registry_entries

PCI_KEY = r"SYSTEM\CurrentControlSet\Enum\PCI"
# Source: Microsoft, "System-Defined Device Setup Classes Available to Vendors": class Display.
DISPLAY_CLASS = "{4d36e968-e325-11ce-bfc1-08002be10318}"
# PCI base class 03: VGA (00), XGA (01), 3D (02), other display (80).
DISPLAY_IDS = re.compile(r"CC_03(00|01|02|80)")
CR_SUCCESS = 0


class Device(Struct, frozen=True):
    """A display adapter.

    Attributes:
        instance: Device instance id.
        vendor: PCI vendor, four hex digits.
        device_id: PCI device, four hex digits.
        name: What Windows calls it.
        service: Its driver's service, empty for none.
        problem: Problem code (0 is none), -1 where it could not be asked.
    """

    instance: str
    vendor: str
    device_id: str
    name: str = ""
    service: str = ""
    problem: int = -1


def display_devices() -> tuple[Device, ...] | str:
    """Returns the display adapters that are present, or a sentence that says why they cannot be listed.

    The registry keeps every device that was ever plugged in; only those that the configuration manager can locate
    are present now.
    """
    entries = registry_entries(PCI_KEY)
    if isinstance(entries, str):
        return f"The list of PCI devices cannot be read: {entries}."
    found = [parse(f"PCI\\{path}", path.partition("\\")[0], values) for path, values in entries]
    states = [(device, _problem(device.instance)) for device in found if device is not None]
    return tuple(msgspec.structs.replace(device, problem=state) for device, state in states if state is not None)


def parse(instance: str, model: str, values: dict[str, object]) -> Device | None:
    """Makes a device of a registry entry, None where it is no display adapter.

    Args:
        instance: Device instance id.
        model: Key name such as "VEN_10DE&DEV_2484&SUBSYS_...".
        values: The entry's values.
    """
    match = re.match(r"VEN_([0-9A-F]{4})&DEV_([0-9A-F]{4})", model, re.IGNORECASE)
    listed = values.get("CompatibleIDs")
    compatible = " ".join(str(item) for item in listed) if isinstance(listed, (list, tuple)) else str(listed or "")
    is_display = str(values.get("ClassGUID", "")).lower() == DISPLAY_CLASS or DISPLAY_IDS.search(compatible)
    if match is None or not is_display:
        return None
    name = str(values.get("FriendlyName") or values.get("DeviceDesc") or "").rpartition(";")[2]
    return Device(instance, match[1].lower(), match[2].lower(), name, str(values.get("Service") or ""))


def _problem(instance: str) -> int | None:
    """Returns the problem code, -1 where it cannot be asked, None for a device that is not present."""
    try:
        manager = getattr(ctypes, "WinDLL")("cfgmgr32")  # noqa: B009 - the name exists on Windows only
        node, status, problem = ctypes.c_uint32(), ctypes.c_uint32(), ctypes.c_uint32()
        if manager.CM_Locate_DevNodeW(ctypes.byref(node), instance, 0) != CR_SUCCESS:
            return None
        if manager.CM_Get_DevNode_Status(ctypes.byref(status), ctypes.byref(problem), node, 0) != CR_SUCCESS:
            return -1
    except (OSError, AttributeError):
        return -1
    return int(problem.value)
