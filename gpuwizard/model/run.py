"""Facts about the framework's child process: how far it came, what it computed, how it ended."""

from typing import Literal

from msgspec import Struct

EndKind = Literal["exited", "signal", "timeout", "flood", "cancelled", "not-started", "not-run"]
STAGES: tuple[str, ...] = ("start", "import", "build", "devices", "matmul", "conv2d", "fit")


class Stage(Struct, frozen=True):
    """One step of the child.

    Attributes:
        name: One of STAGES.
        ok: Whether it did what it should.
        seconds: How long it took.
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


class ChildEnd(Struct, frozen=True):
    """How a child process ended.

    Attributes:
        kind: `exited`, `signal` (also a Windows exception status), `timeout`, `flood`, `cancelled`, `not-started`.
        code: Exit code as the system gave it.
        name: Name of the signal or NTSTATUS ("SIGSEGV", "STATUS_DLL_NOT_FOUND"), empty for a plain exit.
        stage: The stage that it was in when it ended, empty when it had finished all.
    """

    kind: EndKind = "not-run"
    code: int = 0
    name: str = ""
    stage: str = ""


class RunFacts(Struct, frozen=True):
    """What the child that imported the framework reported and printed.

    Attributes:
        stages: The stages that finished, in order.
        end: How the process ended.
        gpus: The GPUs that the framework lists.
        log: The lines that it wrote to stderr, bounded (head and tail), decoded with replacement.
        log_bytes: How much it wrote in all, in bytes.
        seconds: Wall time of the whole child.
    """

    stages: tuple[Stage, ...] = ()
    end: ChildEnd = ChildEnd()
    gpus: tuple[str, ...] = ()
    log: str = ""
    log_bytes: int = 0
    seconds: float = 0.0

    def stage(self, name: str) -> Stage | None:
        """Returns the stage of that name, or None where the child did not report it."""
        return next((stage for stage in self.stages if stage.name == name), None)
