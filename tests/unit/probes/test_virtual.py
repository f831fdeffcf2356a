"""A virtual machine is told from a computer of its own by its processor and its firmware."""

import os
from pathlib import Path

import pytest

from gpuwizard.probes.linux_host import describe
from gpuwizard.probes.virtual import by_name

GUEST, OWN, ARM = "flags\t\t: fpu avx hypervisor lahf_lm\n", "flags\t\t: fpu avx lahf_lm\n", "Features\t: fp asimd\n"


@pytest.mark.parametrize(
    ("vendor", "product", "virtual"),
    [
        ("VMware, Inc.", "VMware7,1", True),
        ("QEMU", "Standard PC (Q35 + ICH9, 2009)", True),
        ("Red Hat", "KVM", True),
        ("innotek GmbH", "VirtualBox", True),
        ("Microsoft Corporation", "Virtual Machine", True),
        ("Microsoft Corporation", "Surface Laptop Studio", False),
        ("Xen", "HVM domU", True),
        ("Amazon EC2", "g4dn.xlarge", True),
        ("Amazon EC2", "g4dn.metal", False),
        ("Google", "Google Compute Engine", True),
        ("Apple Inc.", "Apple Virtualization Generic Platform", True),
        ("Dell Inc.", "Precision 5820 Tower", False),
        ("LENOVO", "20Y0S0AX00", False),
        ("", "", False),
    ],
)
def test_the_names_that_the_firmware_gives(vendor: str, product: str, virtual: bool) -> None:
    assert by_name(vendor, product) is virtual


def machine(root: Path, cpuinfo: str = "", vendor: str = "", product: str = "", **files: str) -> tuple[str, ...]:
    if os.name == "nt":
        pytest.skip("describes a Linux, where users have numbers")
    told = {"proc/cpuinfo": cpuinfo, "sys/class/dmi/id/sys_vendor": vendor, "sys/class/dmi/id/product_name": product}
    for name, text in {**told, **files}.items():
        if text:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{text}\n")
    return describe(root, {"PATH": ""}).environment


def test_a_guest_without_firmware_is_told_by_its_processor(tmp_path: Path) -> None:
    assert machine(tmp_path, GUEST) == ("vm",)


def test_a_guest_that_hides_it_in_the_processor_is_told_by_its_firmware(tmp_path: Path) -> None:
    assert machine(tmp_path, OWN, "QEMU", "Standard PC (Q35 + ICH9, 2009)") == ("vm",)


def test_a_whole_computer_of_a_cloud_is_none(tmp_path: Path) -> None:
    assert machine(tmp_path, OWN, "Google", "Google Compute Engine") == ()


def test_on_arm_only_the_firmware_tells(tmp_path: Path) -> None:
    assert machine(tmp_path, ARM, "Amazon EC2", "g5g.xlarge") == ("vm",)


def test_on_arm_a_whole_computer_is_none(tmp_path: Path) -> None:
    assert machine(tmp_path, ARM, "Amazon EC2", "c6g.metal") == ()


def test_the_first_system_on_xen_has_the_devices_itself(tmp_path: Path) -> None:
    assert machine(tmp_path, GUEST, "Dell Inc.", "PowerEdge R740", **{"proc/xen/capabilities": "control_d"}) == ()


def test_wsl_is_only_wsl(tmp_path: Path) -> None:
    version = {"proc/version": "Linux version 5.15.146.1-microsoft-standard-WSL2"}
    assert machine(tmp_path, GUEST, **version) == ("wsl",)


def test_a_container_in_a_virtual_machine_is_both(tmp_path: Path) -> None:
    assert machine(tmp_path, GUEST, **{".dockerenv": "x"}) == ("container", "vm")


def test_a_computer_of_its_own_is_none(tmp_path: Path) -> None:
    assert machine(tmp_path, OWN, "Dell Inc.", "Precision 5820 Tower") == ()
