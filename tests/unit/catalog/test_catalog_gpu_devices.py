"""GPUs by PCI device id and by name, and that both tables agree."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.version import Version

from gpuwizard.catalog import gpu_devices, gpu_products, gpus
from gpuwizard.catalog.gpu_devices import CHIPS, capability_of_device, chip_of

ROOT = Path(__file__).resolve().parents[3]


def test_ids_are_four_digits_sorted_and_belong_to_one_chip() -> None:
    every = [device for chip in CHIPS for device in chip.ids.split()]
    assert len(every) == len(set(every))
    assert all(re.fullmatch(r"[0-9a-f]{4}", device) for device in every)
    for chip in CHIPS:
        assert chip.ids.split() == sorted(chip.ids.split())


def test_chips_are_named_once_and_lie_in_a_known_generation() -> None:
    codes = [chip.code for chip in CHIPS]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[A-Z]{2}\d{2}[0-9B]", code) for code in codes)
    assert all(chip.source for chip in CHIPS)
    for chip in CHIPS:
        assert not chip.compute_capability or gpus.architecture(chip.compute_capability) is not None


def test_the_chip_s_first_letters_tell_its_generation() -> None:
    names = {"GF": "Fermi", "GK": "Kepler", "GM": "Maxwell", "GP": "Pascal", "GV": "Volta", "TU": "Turing"}
    names |= {"GA": "Ampere", "AD": "Ada Lovelace", "GH": "Hopper", "GB": "Blackwell"}
    for chip in CHIPS:
        generation = gpus.architecture(chip.compute_capability) if chip.compute_capability else None
        assert generation is None or generation.name == names[chip.code[:2]]


@pytest.mark.parametrize("device", ["1b06", "1B06", "0x1b06", " 1b06 "])
def test_spellings_of_a_device_id(device: str) -> None:
    assert chip_of(device) == "GP102"
    assert capability_of_device(device) == "6.1"


@pytest.mark.parametrize("device", ["", "ffff", "zzzz", "10de:1b06", "1af1", "22a3"])
def test_what_is_no_gpu_of_the_table_has_no_chip(device: str) -> None:
    assert chip_of(device) == ""
    assert capability_of_device(device) == ""


def test_a_chip_without_a_printed_capability_has_none() -> None:
    assert chip_of("3200") == "GB112"
    assert capability_of_device("3200") == ""


@pytest.mark.parametrize(
    ("device", "capability"),
    [("0fc6", "3.0"), ("1287", "3.5"), ("102d", "3.7"), ("1eb8", "7.5"), ("2684", "8.9"), ("2b85", "12.0")],
)
def test_well_known_cards(device: str, capability: str) -> None:
    assert capability_of_device(device) == capability


def test_names_are_in_order_of_capability_and_stand_once_in_each() -> None:
    capabilities = [Version(row.compute_capability) for row in gpu_products.NAMES]
    assert capabilities == sorted(capabilities)
    for one, other in pairwise(gpu_products.NAMES):
        if one.compute_capability == other.compute_capability:
            assert not set(one.names.split(", ")) & set(other.names.split(", "))
    for row in gpu_products.NAMES:
        names = row.names.split(", ")
        assert len(names) == len(set(names))
        assert all(name == name.strip() and name for name in names)
        assert row.source
        assert gpus.architecture(row.compute_capability) is not None


def test_the_terms_of_the_pci_id_database_travel_with_the_package() -> None:
    notice = (ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8")
    assert "Martin Mares and Albert Pool" in notice
    assert "Redistributions in binary form must reproduce" in notice
    assert (
        "THIRD-PARTY-NOTICES.md"
        in (ROOT / "pyproject.toml").read_text("utf-8").split("license-files")[1].split("\n")[0]
    )
    for table in (gpu_devices, gpu_products):
        assert table.__name__.replace(".", "/") + ".py" in notice
