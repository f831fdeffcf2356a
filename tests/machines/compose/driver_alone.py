"""Machines on which the driver alone was tried with a small program of ours, before the framework."""

from hardware import GIB, H100, SERVER, UBUNTU, WINDOWS_11, linux_driver, windows_driver
from linux_driver import EIGHT, GPU, TF, VENV, WHEELS
from linux_libraries import failing
from machine import Machine
from msgspec.structs import replace as changed
from parts import RTX_4090, TORCH_29, card, slot, slots, torched
from software import facts, ran, with_stage

from gpuwizard.model.driver import DriverFacts, DriverTest, Gpu, GpuProcess, KernelStep
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import ChildEnd, RunFacts, Stage

STEPS = ("init", "device", "context", "memory", "copy-in", "module", "launch", "copy-out", "compare", "free")
DONE = ChildEnd("exited")
NO_END = ChildEnd("timeout", -9, "", "context")
TAKEN = 34 * 1024**2
WRONG = KernelStep("compare", False, -1, "16384 of 524288 differ; number 32768 is 4 and should be 99", 0.09)
UNSUPPORTED = "CUDA_ERROR_UNSUPPORTED_PTX_VERSION: the provided PTX was compiled with an unsupported toolchain"
NOT_COMPILED = KernelStep("module", False, 222, f"{UNSUPPORTED} (cuModuleLoadDataEx)", 0.01)
NO_ROOM = KernelStep("context", False, 2, "CUDA_ERROR_OUT_OF_MEMORY: out of memory (cuCtxCreate_v2)", 0.12)
STOPPED = "CUDA_ERROR_LAUNCH_TIMEOUT: the launch timed out and was terminated"
TOO_LONG = KernelStep("launch", False, 702, f"{STOPPED} (cuCtxSynchronize)", 2.61)

RTX_5080 = card("NVIDIA GeForce RTX 5080", "12.0", 16)
RTX_3080 = card("NVIDIA GeForce RTX 3080", "8.6", 10, 1, 2)
HELD = changed(H100, memory_free=GIB // 4, processes=(GpuProcess(48213, "/opt/conda/bin/python", 79 * GIB, False),))


def tried(gpu: Gpu, failed: KernelStep | None = None, end: ChildEnd = DONE) -> DriverTest:
    """What the child told of one card: every step, or those up to the one that failed or had no end."""
    last = failed.name if failed is not None else end.stage
    before = STEPS[: STEPS.index(last)] if last else STEPS
    steps = (*(KernelStep(name, seconds=0.008) for name in before), *([failed] if failed is not None else []))
    return DriverTest(
        gpu.index,
        gpu.uuid,
        gpu.name,
        gpu.compute_capability,
        steps,
        end,
        TAKEN if "memory" in before else 0,
        12.3e9 if "copy-in" in before else None,
        11.8e9 if "copy-out" in before else None,
        25.1 if end.kind == "timeout" else 0.6,
    )


def by_driver(*tests: DriverTest) -> Found[tuple[DriverTest, ...]]:
    return Found(tests, "the driver API in a child process")


def with_tensorflow(driver: DriverFacts, run: RunFacts, **more: object) -> object:
    return facts(more.pop("host", UBUNTU), driver, VENV, TF, run, WHEELS, **more)


def without_devices(run: RunFacts) -> RunFacts:
    """The framework is imported and not sent into a driver that hangs."""
    return changed(run, stages=run.stages[:3], gpus=())


def compiled_in_vain() -> object:
    said = f"InternalError: CUDA error: Failed to load PTX: {UNSUPPORTED}."
    return with_tensorflow(
        linux_driver(gpus=(RTX_5080,), tests=by_driver(tried(RTX_5080, NOT_COMPILED))),
        failing("matmul", said, f"E0000 cuda_executor.cc:711] failed to load PTX text as a module: {UNSUPPORTED}.\n"),
    )


def no_room() -> object:
    said = "InternalError: CUDA error: Failed to create context: CUDA_ERROR_OUT_OF_MEMORY: out of memory"
    run = with_stage(ran(TF), Stage("devices", False, 0.6, error_type="InternalError", error=said))
    driver = linux_driver(gpus=(HELD,), tests=by_driver(tried(HELD, NO_ROOM)))
    return with_tensorflow(driver, changed(run, stages=run.stages[:4]), host=SERVER)


def two_cards() -> object:
    first, second = RTX_4090, RTX_3080
    driver = windows_driver(
        gpus=(first, second),
        pci=slots(slot("2684", first.name), slot("2206", second.name, bus=2)),
        tests=by_driver(tried(first), tried(second, WRONG)),
    )
    return torched(driver, ran(TORCH_29, (first.name, second.name)), host=WINDOWS_11)


def on_windows(test: DriverTest, run: RunFacts) -> object:
    driver = windows_driver(gpus=(RTX_4090,), pci=slots(slot("2684", RTX_4090.name)), tests=by_driver(test))
    return torched(driver, run, host=WINDOWS_11)


def each_fails(run: RunFacts, error: str = "") -> RunFacts:
    for name in ("matmul", "conv2d", "fit"):
        run = with_stage(run, Stage(name, False, 0.4, "cuda:0", True, None if error else 0.7, error[:12], error))
    return run


TORCH_RUN = ran(TORCH_29, (RTX_4090.name,))
TIMED_OUT = "RuntimeError: CUDA error: the launch timed out and was terminated"

MACHINES = (
    Machine(
        "linux-healthy-eight-cards-tried",
        "A server with eight H100, on each of which the driver alone computed before TensorFlow did: all is well",
        with_tensorflow(linux_driver(gpus=EIGHT, tests=by_driver(*map(tried, EIGHT))), ran(TF, GPU), host=SERVER),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "windows-healthy-driver-tried",
        "Windows 11 with PyTorch and an RTX 4090, on which the driver alone computed first: all is well",
        on_windows(tried(RTX_4090), TORCH_RUN),
        None,
        "PPPPPP",
        "passed",
    ),
    Machine(
        "linux-driver-cannot-compile",
        "An RTX 5080 whose driver was copied together from two releases, so that its compiler is older than the rest: "
        "neither the program of ours nor TensorFlow's can be compiled for the card",
        compiled_in_vain(),
        "driver.too-old",
        "FPPPPB",
    ),
    Machine(
        "linux-no-room-for-a-context",
        "A shared H100 that another user's training fills: not even the driver alone can open it",
        no_room(),
        "runtime.memory-in-use",
        "PPPPPF",
    ),
    Machine(
        "linux-driver-hangs-at-context",
        "An H100 whose driver lists it, and then never answers when it is opened, so that TensorFlow is only imported",
        with_tensorflow(
            linux_driver(gpus=(H100,), tests=by_driver(tried(H100, end=NO_END))),
            without_devices(ran(TF)),
            host=SERVER,
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-second-card-computes-wrong",
        "Windows 11 with an RTX 4090 that works and an overclocked RTX 3080 on which the driver alone gets wrong "
        "numbers",
        two_cards(),
        None,
        "WPPPPP",
        "warning",
        roles={"hardware.gpu-fault": "also"},
    ),
    Machine(
        "windows-card-computes-wrong-alone",
        "Windows 11 with an RTX 4090 that computes wrong numbers without an error, by the driver alone and in PyTorch",
        on_windows(tried(RTX_4090, WRONG), each_fails(TORCH_RUN)),
        "hardware.gpu-fault",
        "FPPPPB",
    ),
    Machine(
        "windows-card-stopped-by-watchdog",
        "Windows 11 whose watchdog (TDR) ends every computation on the card, even the smallest one by the driver alone",
        on_windows(tried(RTX_4090, TOO_LONG), each_fails(TORCH_RUN, TIMED_OUT)),
        "runtime.kernel-fault",
        "PPPPPF",
    ),
)
