"""Facts about the framework's child process: how far it came, what it computed, how it ended."""

from typing import Literal

from msgspec import Struct

EndKind = Literal["exited", "signal", "timeout", "flood", "cancelled", "not-started", "not-run"]
# The first three computations must all be right for a GPU that works; the others are parts that some programs need.
CORE: tuple[str, ...] = ("matmul", "conv2d", "fit")
FURTHER: tuple[str, ...] = ("compile", "fft", "solve", "mixed")
STAGES: tuple[str, ...] = ("start", "import", "build", "devices", *CORE, *FURTHER, "speed")
SpeedKind = Literal["matmul", "to-gpu", "from-gpu"]


class Stage(Struct, frozen=True):
    """One step of the child.

    Attributes:
        name: One of STAGES.
        ok: Whether it did what it should.
        seconds: How long it took; for a computation this is its first run, which may compile.
        gpu: Position of the GPU in the framework's own list that it was run on; 0 where there is one or none.
        again: Seconds of a later run of the same computation; None where it ran once.
        device: The device that the result lay on, as the framework names it ("/device:GPU:0", "cuda:0").
        on_gpu: Whether that device is a GPU; None for stages that compute nothing.
        max_error: Largest difference from NumPy's result, relative; None where nothing was compared.
        error_type: Class of the exception, empty for none.
        error: Its text, shortened.
        data: What the stage reports besides (version, devices, build info), all as strings.
    """

    name: str
    ok: bool = True
    seconds: float = 0.0
    device: str = ""
    on_gpu: bool | None = None
    max_error: float | None = None
    error_type: str = ""
    error: str = ""
    data: dict[str, str] = {}
    gpu: int = 0
    again: float | None = None


class Speed(Struct, frozen=True):
    """One measured speed: a float32 matrix product in GFLOP/s, or a copy in GB/s (10^9 bytes).

    Attributes:
        what: `matmul`, `to-gpu` or `from-gpu`.
        value: The best of a few runs.
        on_gpu: Whether the product ran on a GPU; True for copies.
        gpu: Position of the GPU in the framework's own list.
        device: The device as the framework names it.
        size: Side of the square matrix, or number of bytes.
    """

    what: SpeedKind
    value: float
    on_gpu: bool = True
    gpu: int = 0
    device: str = ""
    size: int = 0


class ChildEnd(Struct, frozen=True):
    """How a child process ended.

    Attributes:
        kind: `exited`, `signal` (also a Windows exception status), `timeout`, `flood`, `cancelled`, `not-started`.
        code: Exit code as the system gave it.
        name: Name of the signal or NTSTATUS ("SIGSEGV", "STATUS_DLL_NOT_FOUND"), empty for a plain exit.
        stage: The stage that it was in when it ended, empty when it had finished all.
        gpu: Position of the GPU that it was in that stage on; 0 where there is one or none.
    """

    kind: EndKind = "not-run"
    code: int = 0
    name: str = ""
    stage: str = ""
    gpu: int = 0


class RunFacts(Struct, frozen=True):
    """What the child that imported the framework reported and printed.

    Attributes:
        stages: The stages that finished, in order.
        end: How the process ended.
        gpus: The GPUs that the framework lists.
        log: The lines that it wrote to stderr, bounded (head and tail), decoded with replacement.
        log_bytes: How much it wrote in all, in bytes.
        seconds: Wall time of the whole child.
        mapped: Library files that lay in the child's memory after its last stage (GPU, OpenMP and driver libraries).
        speeds: What was measured, empty where nothing was.
    """

    stages: tuple[Stage, ...] = ()
    end: ChildEnd = ChildEnd()
    gpus: tuple[str, ...] = ()
    log: str = ""
    log_bytes: int = 0
    seconds: float = 0.0
    mapped: tuple[str, ...] = ()
    speeds: tuple[Speed, ...] = ()

    def stage(self, name: str, gpu: int = 0) -> Stage | None:
        """Returns the stage of that name on that GPU, or None where the child did not report it."""
        return next((stage for stage in self.stages if stage.name == name and stage.gpu == gpu), None)
