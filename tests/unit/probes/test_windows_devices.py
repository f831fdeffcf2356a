"""Which display adapters a Windows machine has: the registry remembers, the configuration manager knows."""

import ctypes
from typing import Any

import pytest

from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.windows import driver_of, gpus_among
from gpuwizard.probes.windows_devices import DISPLAY_CLASS, Device, iso_date, parse, told_of_driver, with_state

INSTANCE = r"PCI\VEN_10DE&DEV_2484&SUBSYS_38901462&REV_A1\4&1A2B3C&0&0008"
MODEL = "VEN_10DE&DEV_2484&SUBSYS_38901462&REV_A1"
CARD = Device(INSTANCE, "10de", "2484", "NVIDIA GeForce RTX 3070", "nvlddmkm")
INTEL = Device("PCI\\VEN_8086", "8086", "9bc5", "Intel(R) UHD Graphics 630", present=True, problem=0)


class Manager:
    """Answers as cfgmgr32.dll does: by a number, and by what it writes to where the arguments point."""

    def __init__(self, located: int = 0, told: int = 0, status: int = 0, problem: int = 0) -> None:
        self.located, self.told, self.status, self.problem = located, told, status, problem

    def CM_Locate_DevNodeW(self, node: Any, instance: str, flags: int) -> int:  # noqa: N802 - Windows' name
        return self.located

    def CM_Get_DevNode_Status(self, status: Any, problem: Any, node: Any, flags: int) -> int:  # noqa: N802
        ctypes.cast(status, ctypes.POINTER(ctypes.c_uint32))[0] = self.status
        ctypes.cast(problem, ctypes.POINTER(ctypes.c_uint32))[0] = self.problem
        return self.told


@pytest.mark.parametrize(
    "values",
    [
        {"ClassGUID": DISPLAY_CLASS.upper(), "Service": "nvlddmkm"},
        # A card without a driver has no class yet, only what it says of itself on the bus.
        {"CompatibleIDs": ["PCI\\VEN_10DE&DEV_2484&REV_A1", "PCI\\VEN_10DE&CC_030000"]},
        {"CompatibleIDs": "PCI\\CC_0302"},
    ],
    ids=["class", "display", "3D controller"],
)
def test_a_display_adapter_is_recognised(values: dict[str, object]) -> None:
    device = parse(INSTANCE, MODEL, values)
    assert device is not None
    assert (device.vendor, device.device_id, device.instance) == ("10de", "2484", INSTANCE)


def test_the_name_is_the_one_that_people_see() -> None:
    values = {"ClassGUID": DISPLAY_CLASS, "DeviceDesc": "@oem12.inf,%dev%;NVIDIA GeForce RTX 3070"}
    device = parse(INSTANCE, MODEL, values)
    assert device is not None
    assert device.name == "NVIDIA GeForce RTX 3070"


@pytest.mark.parametrize(
    ("model", "values"),
    [
        (
            "VEN_10DE&DEV_228B",
            {"ClassGUID": "{4d36e96c-e325-11ce-bfc1-08002be10318}", "CompatibleIDs": ["CC_0403"]},
        ),
        ("not a device", {"ClassGUID": DISPLAY_CLASS}),
        (MODEL, {}),
    ],
    ids=["sound of a graphics card", "other key", "no values"],
)
def test_what_is_no_display_adapter_is_left_out(model: str, values: dict[str, object]) -> None:
    assert parse(f"PCI\\{model}\\1", model, values) is None


def test_a_card_at_work() -> None:
    # The number of a problem may hold anything while the status flags none.
    device = with_state(CARD, Manager(status=0x0180200A, problem=99))
    assert (device.present, device.problem) == (True, 0)


def test_a_card_with_a_problem() -> None:
    device = with_state(CARD, Manager(status=0x01806400, problem=43))
    assert (device.present, device.problem) == (True, 43)


def test_a_card_that_was_taken_out() -> None:
    assert with_state(CARD, Manager(located=0x0D)).present is False


@pytest.mark.parametrize("manager", [Manager(located=0x13), None], ids=["fails", "not there"])
def test_a_manager_without_an_answer_leaves_presence_open(manager: Manager | None) -> None:
    device = with_state(CARD, manager)
    assert (device.present, device.problem) == (None, -1)


def test_only_present_cards_are_found() -> None:
    there = with_state(CARD, Manager(status=0x400, problem=22))
    answer = gpus_among((INTEL, there))
    assert isinstance(answer, Found)
    assert [(card.name, card.problem_code) for card in answer.value] == [("NVIDIA GeForce RTX 3070", 22)]


def test_no_card_in_the_list_is_an_absence() -> None:
    assert isinstance(gpus_among((INTEL,)), Absent)


def test_a_card_that_may_be_gone_is_neither_found_nor_absent() -> None:
    answer = gpus_among((INTEL, CARD))
    assert isinstance(answer, Unknown)
    assert "NVIDIA GeForce RTX 3070" in answer.reason


def test_a_list_that_cannot_be_read_is_unknown() -> None:
    assert gpus_among("The list of PCI devices cannot be read: access denied.") == Unknown(
        "The list of PCI devices cannot be read: access denied.", "failed"
    )


@pytest.mark.parametrize(
    ("windows", "nvidia"),
    [
        ("32.0.15.6636", "566.36"),
        ("31.0.15.3623", "536.23"),
        ("27.21.14.5671", "456.71"),
        ("9.18.13.697", "306.97"),
        ("32.0.16.12", "600.12"),
        ("6.14.11.12090", ""),
        ("", ""),
        ("1.2.3", ""),
    ],
)
def test_the_driver_version_behind_windows_number(windows: str, nvidia: str) -> None:
    assert driver_of(windows) == nvidia


def test_the_driver_that_windows_lists_for_a_card() -> None:
    device = parse(INSTANCE, MODEL, {"ClassGUID": DISPLAY_CLASS, "Driver": f"{DISPLAY_CLASS}\\0001"})
    assert device is not None
    assert device.driver == f"{DISPLAY_CLASS}\\0001"
    values: dict[str, object] = {
        "DriverVersion": "32.0.15.6636",
        "DriverDate": "12-4-2024",
        "ProviderName": "NVIDIA",
    }
    answer = gpus_among((with_state(told_of_driver(device, values), Manager()),))
    assert isinstance(answer, Found)
    [card] = answer.value
    assert (card.driver_version, card.driver_date, card.driver_provider) == ("566.36", "2024-12-04", "NVIDIA")


def test_the_number_of_microsoft_s_basic_driver_is_none_of_nvidia_s() -> None:
    values: dict[str, object] = {"DriverVersion": "10.0.22621.2506", "ProviderName": "Microsoft"}
    answer = gpus_among((with_state(told_of_driver(CARD, values), Manager()),))
    assert isinstance(answer, Found)
    assert (answer.value[0].driver_version, answer.value[0].driver_provider) == ("", "Microsoft")


@pytest.mark.parametrize(
    ("text", "date"), [("12-4-2024", "2024-12-04"), ("1-15-2025", "2025-01-15"), ("4.12.2024", ""), ("", "")]
)
def test_the_date_of_a_driver(text: str, date: str) -> None:
    assert iso_date(text) == date
