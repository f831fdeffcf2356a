"""The machine has an NVIDIA GPU."""

from collections.abc import Iterator

from gpuwizard.checks.check import Check
from gpuwizard.checks.support import finding
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import cuda, driver_library_found, driver_lists_gpu, driver_runs, module, nvml, smi

# Answers that only a running kernel driver gives, and that runs only where there is a card. NVML: no permission, GPU
# lost, versions differ. CUDA: GPU busy, ECC, fabric not ready, versions differ, no forward compatibility.
NVML_MET_A_CARD = (4, 15, 18)
CUDA_MET_A_CARD = (46, 214, 802, 803, 804)


def judge(case: Case) -> Iterator[Finding]:
    """Finds no GPU only where the bus was seen and shows none, and the driver named none either.

    WSL shows the GPU as /dev/dxg and not on the bus; there and where the bus is hidden nothing is claimed.
    """
    if driver_lists_gpu(case) or driver_runs(case) or case.host.in_wsl or not isinstance(case.driver.pci, Absent):
        return
    loaded = module(case)
    if (loaded is not None and loaded.nvidia) or isinstance(case.driver.nodes, Found) or _driver_met_a_card(case):
        return
    others = ", ".join(dict.fromkeys(case.driver.other_display))
    shows = f"it shows {others}" if others else "it shows no other display adapter either"
    yield finding(
        "hardware.no-nvidia-gpu",
        (f"No NVIDIA display adapter is on the PCI bus; {shows}.", ", ".join(case.driver.pci.looked)),
        confidence=0.9 if driver_library_found(case) else 0.97,
        found=others,
    )


def _driver_met_a_card(case: Case) -> bool:
    """A driver that complains of its kernel module or of the card has met it, and both are there only with a GPU."""
    called, answer, printed = cuda(case), nvml(case), smi(case)
    return (
        (called is not None and called.code in CUDA_MET_A_CARD)
        or (answer is not None and answer.code in NVML_MET_A_CARD)
        or (printed is not None and "version mismatch" in printed.output.lower())
    )


CHECK = Check("An NVIDIA GPU is in this computer", ("hardware.no-nvidia-gpu",), judge)
