"""A GPU by the name that nvidia-smi, Windows, lspci or a person gives it."""

import pytest

from gpuwizard.catalog.gpu_names import product
from gpuwizard.catalog.gpu_products import NAMES

EVERY = [(name, row.compute_capability) for row in NAMES for name in row.names.split(", ")]
MEANINGS = {name: {capability for other, capability in EVERY if other == name} for name, _ in EVERY}


@pytest.mark.parametrize("prefix", ["", "NVIDIA "])
def test_every_name_finds_its_own_row(prefix: str) -> None:
    for name, capabilities in MEANINGS.items():
        found = product(prefix + name)
        if len(capabilities) > 1:
            assert found is None, name
        else:
            assert found is not None, name
            assert {found.compute_capability} == capabilities
            assert found.source


def test_notebook_parts_are_found_as_windows_and_linux_write_them() -> None:
    for name, capabilities in MEANINGS.items():
        if name.endswith(" Laptop") and len(capabilities) == 1:
            for ending in ("Laptop GPU", "Mobile", "with Max-Q Design"):
                found = product(f"NVIDIA {name.removesuffix('Laptop')}{ending}")
                assert found is not None, name
                assert {found.compute_capability} == capabilities


@pytest.mark.parametrize(
    ("name", "capability"),
    [
        ("NVIDIA GeForce RTX 4060 Laptop GPU", "8.9"),
        ("NVIDIA GeForce RTX 3050 6GB Laptop GPU", "8.6"),
        ("NVIDIA GeForce RTX 3050 A Laptop GPU", "8.9"),
        ("GTX 1080 Ti", "6.1"),
        ("gtx1080ti", "6.1"),
        ("GeForce(R) RTX(TM) 4090", "8.9"),
        ("RTX 4090D", "8.9"),
        ("4090", "8.9"),
        ("Tesla V100-SXM2-16GB", "7.0"),
        ("NVIDIA A100-SXM4-80GB", "8.0"),
        ("NVIDIA A100-SXM4-40GB MIG 1g.5gb", "8.0"),
        ("NVIDIA A40-48Q", "8.6"),
        ("GRID M60-8Q", "5.2"),
        ("Tesla A100", "8.0"),
        ("H100 PCIe", "9.0"),
        ("NVIDIA H100 80GB HBM3", "9.0"),
        ("GB10", "12.1"),
        ("T4", "7.5"),
        ("Quadro M1200", "5.0"),
        ("GeForce GTX TITAN X", "5.2"),
        ("NVIDIA TITAN X (Pascal)", "6.1"),
        ("NVIDIA Corporation GP102 [GeForce GTX 1080 Ti] (rev a1)", "6.1"),
        ("NVIDIA Corporation TU117M [GeForce GTX 1650 Mobile / Max-Q] (rev a1)", "7.5"),
        ("NVIDIA RTX PRO 6000 Blackwell Max-Q Workstation Edition", "12.0"),
    ],
)
def test_spellings(name: str, capability: str) -> None:
    found = product(name)
    assert found is not None
    assert found.compute_capability == capability


@pytest.mark.parametrize(
    ("name", "capability"),
    [
        ("Quadro RTX 4000", "7.5"),
        ("RTX A4000", "8.6"),
        ("Quadro RTX A4000", "8.6"),
        ("RTX 4000 Ada", "8.9"),
        ("NVIDIA RTX 4000 Ada Generation", "8.9"),
        ("NVIDIA RTX 4000 SFF Ada Generation", "8.9"),
        ("RTX PRO 4000", "12.0"),
        ("Quadro K4000", "3.0"),
        ("Quadro M4000", "5.2"),
        ("Quadro P4000", "6.1"),
        ("Quadro 4000", "2.0"),
    ],
)
def test_the_many_cards_called_4000_are_told_apart(name: str, capability: str) -> None:
    found = product(name)
    assert found is not None
    assert found.compute_capability == capability


@pytest.mark.parametrize(
    "name",
    ["RTX 4000", "RTX 5000", "RTX 6000", "RTX 3000", "4000", "TITAN X", "Titan", "GeForce GT 730", "GeForce GTX 860M"],
)
def test_a_name_that_fits_different_gpus_is_not_guessed(name: str) -> None:
    assert product(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "NVIDIA",
        "NVIDIA Graphics Device",
        "GeForce",
        "GeForce RTX",
        "Quadro",
        "AMD Radeon RX 6700 XT",
        "Intel(R) UHD Graphics 630",
        "Intel(R) Arc(TM) A770 Graphics",
        "Microsoft Basic Display Adapter",
        "GeForce RTX 9999",
        "[]",
    ],
)
def test_what_is_no_known_gpu_is_none(name: str) -> None:
    assert product(name) is None
