"""Tells a virtual machine from a computer of its own, by what the processor and the firmware say."""

import re
from pathlib import Path

from gpuwizard.probes.small_file import text_of

# What the firmware of a virtual machine calls itself. Source: systemd, src/basic/virt.c (its table of DMI vendors), and
# the names that the makers document.
_SOFTWARE = re.compile(
    r"\b(?:qemu|kvm|vmware|virtualbox|innotek|bochs|parallels|xen|hvm domu|bhyve|openstack|ovirt|rhev|nutanix ahv|"
    r"virtualization generic platform)\b",
    re.IGNORECASE,
)
# Clouds rent whole computers too, under the same maker's name: those say "metal", or their processor tells.
_CLOUD = re.compile(r"\b(?:amazon ec2|google compute engine|alibaba cloud ecs|droplet|vserver)\b", re.IGNORECASE)
_WHOLE = re.compile(r"\bmetal\b|\bbare ?metal", re.IGNORECASE)
DMI = "sys/class/dmi/id"


def by_name(vendor: str, product: str, cloud: bool = True) -> bool:
    """Whether the firmware's names are those of a virtual machine.

    Args:
        vendor: Maker of the system ("VMware, Inc.").
        product: Its name ("Virtual Machine", "g4dn.xlarge").
        cloud: Whether the name of a cloud is enough, where nothing else tells.
    """
    named = f"{vendor} {product}"
    # Microsoft makes computers as well.
    if vendor.lower().startswith("microsoft"):
        return product.strip().lower() == "virtual machine"
    if _SOFTWARE.search(named):
        return True
    return cloud and bool(_CLOUD.search(named)) and not _WHOLE.search(product)


def on_linux(root: Path) -> bool:
    """Whether this Linux runs in a virtual machine; a container sees the processor and the firmware of its host.

    A processor of Intel or AMD has the flag `hypervisor` in a virtual machine. Source: Linux, cpufeatures.h. The first
    system on Xen has it too, although the devices are its own. WSL is left to those who ask for it.
    """
    flags = re.search(r"^flags\s*:(.*)$", text_of(root / "proc/cpuinfo"), re.MULTILINE)
    if "control_d" in text_of(root / "proc/xen/capabilities"):
        return False
    if flags is not None and "hypervisor" in flags[1].split():
        return True
    vendor, product = text_of(root / DMI / "sys_vendor"), text_of(root / DMI / "product_name")
    return by_name(vendor, product, cloud=flags is None)
