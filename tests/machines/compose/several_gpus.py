"""Machines with several cards, every one of which is tried and measured."""

from hardware import NODES, UBUNTU, linux_driver, nodes
from machine import Machine
from msgspec.structs import replace as changed
from parts import card
from servers import SITE, TORCH, VENV, bus
from software import facts, libraries, ran

from gpuwizard.model.driver import DriverTest, Gpu, KernelStep, PciGpu
from gpuwizard.model.facts import Facts
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import ChildEnd, RunFacts, Speed

STEPS = ("init", "device", "context", "module", "memory", "copy-in", "launch", "copy-out", "compare", "free")
WORKSTATION = changed(UBUNTU, cpu="AMD Ryzen Threadripper PRO 5975WX 32-Cores")
# A card of PCI Express 4.0 in a slot of sixteen lanes.
FULL_LINK = {"link_generation": 4, "link_generation_max": 4, "link_width": 16, "link_width_max": 16}
TWO = tuple(
    changed(card(name, capability, gib, index, index + 1), temperature=41 + index, **FULL_LINK)
    for index, (name, capability, gib) in enumerate(
        (("NVIDIA GeForce RTX 4090", "8.9", 24), ("NVIDIA GeForce RTX 3060", "8.6", 12))
    )
)


def by_the_driver(gpu: Gpu, to_gpu: float, from_gpu: float) -> DriverTest:
    """The kernel that the driver alone ran; copies in bytes a second."""
    done = tuple(KernelStep(name, seconds=0.002) for name in STEPS)
    return DriverTest(
        gpu.index,
        gpu.uuid,
        gpu.name,
        gpu.compute_capability,
        done,
        ChildEnd("exited"),
        64 * 1024**2,
        to_gpu,
        from_gpu,
        0.61,
    )


def on_each(run: RunFacts) -> RunFacts:
    """The same computations on every card, the later ones with nothing to compile any more."""
    computed = [stage for stage in run.stages if stage.on_gpu]
    first = [changed(stage, again=0.001) for stage in computed]
    second = [changed(stage, gpu=1, device="cuda:1", seconds=0.05, again=0.002) for stage in computed]
    return changed(run, stages=(*(stage for stage in run.stages if not stage.on_gpu), *first, *second))


def copies(gpu: int, to_gpu: float, from_gpu: float) -> tuple[Speed, ...]:
    """Copies of 256 MiB, in GB/s."""
    sizes = {"gpu": gpu, "device": f"cuda:{gpu}", "size": 256 * 1024**2}
    return Speed("to-gpu", to_gpu, **sizes), Speed("from-gpu", from_gpu, **sizes)


MEASURED = (
    Speed("matmul", 2140.0, False, 0, "cpu", 2048),
    Speed("matmul", 53800.0, True, 0, "cuda:0", 4096),
    Speed("matmul", 9410.0, True, 1, "cuda:1", 4096),
    *copies(0, 12.4, 11.2),
    *copies(1, 12.1, 10.9),
)


def workstation() -> Facts:
    """Two cards of different kinds with PyTorch, both well."""
    driver = linux_driver(
        gpus=TWO,
        pci=bus(PciGpu("0000:01:00.0", "2684", "", "nvidia"), PciGpu("0000:02:00.0", "2503", "", "nvidia")),
        nodes=nodes(*NODES, "/dev/nvidia1"),
        tests=Found((by_the_driver(TWO[0], 25.1e9, 26.3e9), by_the_driver(TWO[1], 24.8e9, 26.0e9)), "the driver API"),
    )
    run = changed(on_each(ran(TORCH, tuple(gpu.name for gpu in TWO))), speeds=MEASURED)
    held = libraries("torch", TORCH.version, "linux", SITE + "/nvidia", "site-packages", "12.8")
    return facts(WORKSTATION, driver, VENV, TORCH, run, held)


MACHINES = (
    Machine(
        "linux-healthy-two-cards-measured",
        "A workstation with an RTX 4090 and an RTX 3060, on both of which PyTorch computes, with the speeds of both "
        "cards and of the processor: all is well",
        workstation(),
        None,
        "PPPPPP",
        "passed",
    ),
)
