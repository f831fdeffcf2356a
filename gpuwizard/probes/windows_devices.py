"""Display adapters of a Windows machine, from the registry, with the state that the configuration manager gives."""

import ctypes
import re
from typing import Any

import msgspec
from msgspec import Struct

from gpuwizard.probes.windows_registry import Values, registry_entries, registry_values

PCI_KEY = r"SYSTEM\CurrentControlSet\Enum\PCI"
# Source: Microsoft, "System-Defined Device Setup Classes Available to Vendors": class Display.
DISPLAY_CLASS = "{4d36e968-e325-11ce-bfc1-08002be10318}"
CLASS_KEY = r"SYSTEM\CurrentControlSet\Control\Class"
# PCI base class 03: VGA (00), XGA (01), 3D (02), other display (80).
DISPLAY_IDS = re.compile(r"CC_03(00|01|02|80)")
# Source: Microsoft, cfgmgr32.h and cfg.h.
CR_SUCCESS = 0x00
CR_NO_SUCH_DEVNODE = 0x0D
DN_HAS_PROBLEM = 0x400


class Device(Struct, frozen=True):
    """A display adapter.

    Attributes:
        instance: Device instance id.
        vendor: PCI vendor, four hex digits.
        device_id: PCI device, four hex digits.
        name: What Windows calls it.
        service: Its driver's service, empty for none.
        driver: Its driver's key below the classes ("{4d36e968-...}\\0001"), empty for none.
        driver_version: Windows' number of that driver ("32.0.15.6636").
        driver_date: Its date ("2024-12-04").
        driver_provider: Who made it.
        problem: Problem code (0 is none), -1 where it could not be asked.
        present: Whether it is in the computer now, None where Windows does not tell.
    """

    instance: str
    vendor: str
    device_id: str
    name: str = ""
    service: str = ""
    problem: int = -1
    present: bool | None = None
    driver: str = ""
    driver_version: str = ""
    driver_date: str = ""
    driver_provider: str = ""


def display_devices() -> tuple[Device, ...] | str:
    """Returns the display adapters that are, or may be, present; or a sentence that says why they cannot be listed.

    The registry keeps every device that was ever plugged in. Those of which the configuration manager says that
    they are not there now are left out.
    """
    entries = registry_entries(PCI_KEY)
    if isinstance(entries, str):
        return f"The list of PCI devices cannot be read: {entries}."
    found = [parse(f"PCI\\{path}", path.partition("\\")[0], values) for path, values in entries]
    manager = _manager()
    devices = [with_driver(with_state(device, manager)) for device in found if device is not None]
    return tuple(device for device in devices if device.present is not False)


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
    return Device(
        instance,
        match[1].lower(),
        match[2].lower(),
        name,
        str(values.get("Service") or ""),
        driver=str(values.get("Driver") or ""),
    )


def with_driver(device: Device) -> Device:
    """Returns the device with what Windows has noted of its driver."""
    return told_of_driver(device, registry_values(f"{CLASS_KEY}\\{device.driver}")) if device.driver else device


def told_of_driver(device: Device, values: Values) -> Device:
    """Returns the device with its driver's version, date and maker.

    Args:
        device: The device.
        values: The values of its driver's key.
    """
    return msgspec.structs.replace(
        device,
        driver_version=str(values.get("DriverVersion") or ""),
        driver_date=iso_date(str(values.get("DriverDate") or "")),
        driver_provider=str(values.get("ProviderName") or ""),
    )


def iso_date(text: str) -> str:
    """Returns Windows' month-day-year ("12-4-2024") as "2024-12-04", empty where it is none."""
    found = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", text.strip())
    return f"{found[3]}-{found[1]:0>2}-{found[2]:0>2}" if found else ""


def with_state(device: Device, manager: Any) -> Device:
    """Returns the device with what the configuration manager says of it.

    Only one answer means that a device is not there; any other failure leaves that open.

    Args:
        device: The device.
        manager: cfgmgr32.dll, None where there is none.
    """
    node, status, problem = ctypes.c_uint32(), ctypes.c_uint32(), ctypes.c_uint32()
    try:
        located = manager.CM_Locate_DevNodeW(ctypes.byref(node), device.instance, 0)
        if located != CR_SUCCESS:
            return msgspec.structs.replace(device, present=False if located == CR_NO_SUCH_DEVNODE else None)
        told = manager.CM_Get_DevNode_Status(ctypes.byref(status), ctypes.byref(problem), node, 0)
    except (OSError, AttributeError):
        return device
    if told != CR_SUCCESS:
        return msgspec.structs.replace(device, present=True)
    # The problem's number means nothing unless the status says that there is one.
    code = problem.value if status.value & DN_HAS_PROBLEM else 0
    return msgspec.structs.replace(device, present=True, problem=code)


def _manager() -> Any:
    try:
        return getattr(ctypes, "WinDLL")("cfgmgr32")  # noqa: B009 - the name exists on Windows only
    except (OSError, AttributeError):
        return None
