"""Cards that report a fault, or work more slowly than they could: what NVML counts and the system's log holds."""

from containers_more import H100_ONE, HOSTS_MODULE, given, inside
from containers_more import TORCH as TORCH_INSIDE
from hardware import DOCKER, GIB, NODES, UBUNTU, failed, libcuda, linux_driver, nodes, on_bus, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    NO_DEVICE,
    NONE_AVAILABLE,
    RTX_4060_LAPTOP,
    TF_GPUS,
    TORCH_214,
    TURING_TO_BLACKWELL,
    built,
    card,
    failing,
    listed_none,
    slot,
    slots,
    torched,
)
from servers import RTX_3090, TF, TORCH, server
from several_gpus import FULL_LINK, by_the_driver
from software import ran

from gpuwizard.model.driver import GpuProcess, MigInstance, NvmlAnswer, PciGpu, SmiAnswer, Xid
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.run import RunFacts, Speed

JOURNAL = "journalctl -k -b"
NO_FAULTS = Absent((JOURNAL,))
EVENTS = "Windows event log, System"
NARROW = changed(RTX_3090, temperature=44, **{**FULL_LINK, "link_width": 4})
IDLE_LINK = {**FULL_LINK, "link_generation": 1}
A100 = changed(card("NVIDIA A100-PCIE-40GB", "8.0", 40), mig=False, temperature=52, ecc=True, ecc_errors=2, **FULL_LINK)
TAKEN = changed(
    card("NVIDIA GeForce RTX 4090", "8.9", 24),
    memory_free=GIB // 2,
    temperature=71,
    processes=(GpuProcess(30117, "/home/user/miniconda3/bin/python", 23 * GIB, False),),
    **FULL_LINK,
)
PARTS = tuple(
    MigInstance(f"MIG-{number}", "NVIDIA A100-PCIE-40GB MIG 3g.20gb", 20 * GIB, 20 * GIB - GIB // 8)
    for number in (1, 2)
)
CUT = changed(A100, mig=True, memory_free=39 * GIB, ecc_errors=0, instances=PARTS)
HOT = changed(
    RTX_4060_LAPTOP,
    temperature=89,
    slowed=("thermal slowdown by the driver", "power cap"),
    **{**FULL_LINK, "link_width": 8, "link_width_max": 8},
)


def fault(number: int, said: str, slot: str = "0000:01:00", minute: int = 12) -> Xid:
    return Xid(number, slot, f"Xid (PCI:{slot}): {number}, {said}", f"2026-11-21T09:{minute:02d}:40+0100")


OFF_THE_BUS = (
    fault(79, "pid='<unknown>', name=<unknown>, GPU has fallen off the bus."),
    fault(154, "GPU recovery action changed from 0x0 (None) to 0x2 (Node Reboot Required)"),
)
CONTAINED = (
    fault(94, "pid=18231, name=python, Contained: SM (0x1). RST: No, D-RST: No"),
    fault(63, "pid=18231, name=python, Row Remapper: New row marked for remapping, reset gpu to activate.", minute=13),
)
PROGRAMS = (
    fault(31, "pid=9120, name=python, Ch 00000008, intr 00000000. MMU Fault: ENGINE GRAPHICS GPC0 GPCCLIENT_T1_0"),
)
# The host's log stands in sight of the container; the card it speaks of was not given to it.
OF_ANOTHER = (fault(79, "GPU has fallen off the bus.", "0000:9b:00"),)
RESET = (Xid(0, "0000:01:00", "event 153 of nvlddmkm: Error occurred on GPUID: 100", "2026-11-21T08:03:11Z"),)
OOM = (
    "ResourceExhaustedError: {{function_node __wrapped__MatMul_device_/job:localhost/replica:0/task:0/device:GPU:0}} "
    "failed to allocate memory [Op:MatMul]"
)


def measured(run: RunFacts, product: float, processor: float, copy: float) -> RunFacts:
    """What the framework measured: products in GFLOP/s, copies in GB/s."""
    speeds = (
        Speed("matmul", processor, False, 0, "cpu", 2048),
        Speed("matmul", product, True, 0, "cuda:0", 4096),
        Speed("to-gpu", copy, True, 0, "cuda:0", 256 * 1024**2),
        Speed("from-gpu", copy * 0.9, True, 0, "cuda:0", 256 * 1024**2),
    )
    return changed(run, speeds=speeds)


MACHINES = (
    Machine(
        "linux-card-on-four-lanes",
        "A workstation with an RTX 3090 in a slot of four lanes, below which copies are slow while all else is well; "
        "known from the lanes' speeds in the PCI Express specification",
        server(
            linux_driver(
                gpus=(NARROW,),
                pci=on_bus(device="2204"),
                tests=Found((by_the_driver(NARROW, 6.4e9, 6.6e9),), "the driver API"),
                xids=NO_FAULTS,
            ),
            measured(ran(TORCH, (RTX_3090.name,)), 24300.0, 890.0, 5.9),
            TORCH,
            host=UBUNTU,
        ),
        None,
        "WPPPPP",
        "warning",
    ),
    Machine(
        "linux-only-card-fell-off-the-bus",
        "A workstation whose only card fell off the bus an hour ago (Xid 79): the bus still lists it, NVML and CUDA "
        "have no device; after public reports",
        server(
            linux_driver(
                pci=on_bus(device="2204"),
                nvml=Found(NvmlAnswer(0, "", "570.133.07", "12.8", (), 0.03), "NVML"),
                smi=Found(SmiAnswer("/usr/bin/nvidia-smi", 6, "No devices were found\n"), "nvidia-smi -q -x"),
                cuda=failed(100, NO_DEVICE, "12.8", libcuda("570.133.07")),
                xids=Found(OFF_THE_BUS, JOURNAL),
            ),
            listed_none(TORCH, NONE_AVAILABLE),
            TORCH,
            host=UBUNTU,
        ),
        "hardware.gpu-fault",
        "FPPPPB",
    ),
    Machine(
        "linux-memory-errors-that-were-contained",
        "A server with an A100 whose memory had two errors that could not be corrected (Xid 94, 63): one program was "
        "ended, and the card computes on; after NVIDIA's guide to memory errors",
        server(
            linux_driver(gpus=(A100,), pci=on_bus(device="20f1"), xids=Found(CONTAINED, JOURNAL)),
            measured(ran(TORCH, (A100.name,)), 17900.0, 2100.0, 11.8),
            TORCH,
        ),
        None,
        "WPPPPP",
        "warning",
        {"hardware.gpu-fault": "also"},
        never=("runtime.kernel-fault",),
    ),
    Machine(
        "linux-memory-held-by-another-user",
        "A shared server on which a colleague's training holds 23 of 24 GiB, so that TensorFlow gets no memory; the "
        "program's own mistakes stand in the kernel's log beside it; after public reports",
        server(
            linux_driver(gpus=(TAKEN,), pci=on_bus(device="2684"), xids=Found(PROGRAMS, "dmesg")),
            failing(ran(TF, TF_GPUS), OOM, "matmul", "conv2d", "fit"),
        ),
        "runtime.memory-in-use",
        "PPPPPF",
        never=("hardware.gpu-fault", "runtime.kernel-fault"),
    ),
    Machine(
        "linux-mig-parts",
        "A server with an A100 that MIG divides into two parts, one of which PyTorch is given; after NVIDIA's guide "
        "to MIG",
        server(
            linux_driver(
                gpus=(CUT,),
                pci=on_bus(device="20f1"),
                xids=Unknown("The system's log may not be read by this user.", "denied", "dmesg: not permitted"),
            ),
            ran(TORCH, ("NVIDIA A100-PCIE-40GB MIG 3g.20gb",)),
            TORCH,
        ),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "container-beside-a-lost-card",
        "A container on a server with two H100, one of which fell off the bus: it was given the other one, and reads "
        "the host's log; known from how containers share the kernel",
        inside(
            DOCKER,
            linux_driver(
                gpus=(changed(H100_ONE, pci_address="00000000:1B:00.0"),),
                pci=Found(
                    (PciGpu("0000:1b:00.0", "2330", "", "nvidia"), PciGpu("0000:9b:00.0", "2330", "", "nvidia")),
                    "/sys/bus/pci/devices",
                ),
                nodes=nodes(*NODES),
                module=HOSTS_MODULE,
                libraries=given("570.133.07"),
                xids=Found(OF_ANOTHER, "dmesg"),
            ),
            ran(TORCH_INSIDE, (H100_ONE.name,)),
            TORCH_INSIDE,
        ),
        None,
        "PPPPPP",
        "passed",
        never=("hardware.gpu-fault",),
    ),
    Machine(
        "windows-laptop-too-hot",
        "A Windows 11 laptop whose RTX 4060 is held down by heat while PyTorch computes on it; after NVML's "
        "description of the reasons",
        torched(
            windows_driver("581.57", "13.0", (HOT,), pci=slots(slot("28e0", HOT.name)), xids=Absent((EVENTS,))),
            built(measured(ran(TORCH_214, (HOT.name,)), 3900.0, 610.0, 9.7), TURING_TO_BLACKWELL, "13.0"),
            TORCH_214,
        ),
        None,
        "WPPPPP",
        "warning",
    ),
    Machine(
        "windows-one-reset-since-the-start",
        "A Windows 11 desktop whose driver was reset once this morning (event 153) and works again, its card idle at "
        "the lowest speed of its slot; after public reports",
        torched(
            windows_driver(
                "581.57",
                "13.0",
                (changed(card("NVIDIA GeForce RTX 4070", "8.9", 12), temperature=38, **IDLE_LINK),),
                xids=Found(RESET, EVENTS),
            ),
            built(
                measured(ran(TORCH_214, ("NVIDIA GeForce RTX 4070",)), 21400.0, 940.0, 11.4),
                TURING_TO_BLACKWELL,
                "13.0",
            ),
            TORCH_214,
        ),
        None,
        "PPPPPP",
        "passed",
        never=("hardware.gpu-fault", "runtime.kernel-fault"),
    ),
)
