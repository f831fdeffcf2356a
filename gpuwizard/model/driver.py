"""Facts about the GPUs and the driver, from the PCI bus up to what the driver itself answers."""

from msgspec import Struct

from gpuwizard.model.outcome import NOT_RUN, Absent, Found, Unknown
from gpuwizard.model.run import ChildEnd

# How a driver library is marked that lies where drivers are put, but not where the loader looks.
OFF_THE_PATH = "not on the search path"


class PciGpu(Struct, frozen=True):
    """An NVIDIA display or 3D controller on the PCI bus.

    Attributes:
        address: Bus address ("0000:01:00.0"), or the Windows instance id.
        device_id: PCI device id, four hex digits in lower case.
        name: Name where the system knows one, else empty.
        kernel_driver: The kernel driver bound to it ("nvidia", "nouveau", "vfio-pci"), empty for none.
        problem_code: Windows' device problem code (0 is none), -1 where it is not known.
        driver_version: Version of the driver that Windows lists for it ("566.36"), empty for none or not told.
        driver_date: The date of that driver ("2024-12-04").
        driver_provider: Who made it ("NVIDIA"; "Microsoft" for the basic driver without CUDA).
    """

    address: str
    device_id: str = ""
    name: str = ""
    kernel_driver: str = ""
    problem_code: int = -1
    driver_version: str = ""
    driver_date: str = ""
    driver_provider: str = ""


class DeviceNode(Struct, frozen=True):
    """A device file of the driver ("/dev/nvidia0", "/dev/nvidia-uvm", "/dev/dxg").

    Attributes:
        path: The file.
        openable: Whether this user may read and write it (by permission, it is not opened).
        mode: Permission bits and owner as `ls -l` shows them.
    """

    path: str
    openable: bool = True
    mode: str = ""


class KernelModule(Struct, frozen=True):
    """What the kernel says about NVIDIA's and other display modules.

    Attributes:
        nvidia: Whether the nvidia module is loaded.
        uvm: Whether nvidia_uvm is loaded.
        nouveau: Whether nouveau (the open driver without CUDA) is loaded.
        version: Version of the loaded module ("550.54.14"), empty when not known.
        installed: Version of a module on disk for the running kernel, empty when none was found.
    """

    nvidia: bool = False
    uvm: bool = False
    nouveau: bool = False
    version: str = ""
    installed: str = ""


class DriverLibrary(Struct, frozen=True):
    """A copy of one of the driver's own user-space libraries.

    Attributes:
        name: "libcuda.so.1", "libnvidia-ml.so.1", "nvcuda.dll" or "nvml.dll".
        path: The file behind all links.
        version: The driver version that the file belongs to, empty when it cannot be told.
        found_via: How the loader reaches it ("LD_LIBRARY_PATH", "ld.so.cache", "System32").
        mounted: In a container, whether the file was put there from outside; None where that is not known.
    """

    name: str
    path: str
    version: str = ""
    found_via: str = ""
    mounted: bool | None = None


class GpuProcess(Struct, frozen=True):
    """Another process on a GPU.

    Attributes:
        pid: Its number.
        name: Its program.
        memory: Bytes; None where the driver does not tell (WDDM).
        mine: Whether it belongs to this user; None where that is not known.
    """

    pid: int
    name: str = ""
    memory: int | None = None
    mine: bool | None = None


class MigInstance(Struct, frozen=True):
    """A part of a GPU in MIG mode, which a program sees as a GPU of its own.

    Attributes:
        uuid: "MIG-..."; redacted in reports.
        name: Product name with its share ("NVIDIA A100-SXM4-40GB MIG 1g.5gb"), empty where not told.
        memory_total: Bytes.
        memory_free: Bytes.
    """

    uuid: str
    name: str = ""
    memory_total: int | None = None
    memory_free: int | None = None


class Gpu(Struct, frozen=True):
    """A GPU as the driver describes it. Memory is in bytes; None or empty where it was not told.

    Attributes:
        index: The driver's own index.
        name: Product name.
        uuid: "GPU-..."; redacted in reports.
        compute_capability: "8.6", empty when not told.
        memory_total: Bytes.
        memory_free: Bytes.
        compute_mode: `default`, `exclusive-process`, `prohibited`, or empty.
        mig: Whether MIG is on; None where the GPU has no MIG or did not say.
        pci_address: Bus address.
        processes: Who else holds memory on it.
        link_generation: Generation of PCI Express in use now (lower when idle), None where not told.
        link_generation_max: The most that card and board can do.
        link_width: Lanes in use.
        link_width_max: Lanes that the card has.
        slowed: Why its clocks are held down now ("thermal slowdown", "power cap"), empty for nothing.
        temperature: Degrees Celsius.
        ecc: Whether error correction is on; None where the card has none or did not say.
        ecc_errors: Memory errors since the start that could not be corrected; None where not told.
        instances: The parts that it is divided into by MIG.
    """

    index: int
    name: str
    uuid: str = ""
    compute_capability: str = ""
    memory_total: int | None = None
    memory_free: int | None = None
    compute_mode: str = ""
    mig: bool | None = None
    pci_address: str = ""
    processes: tuple[GpuProcess, ...] = ()
    link_generation: int | None = None
    link_generation_max: int | None = None
    link_width: int | None = None
    link_width_max: int | None = None
    slowed: tuple[str, ...] = ()
    temperature: int | None = None
    ecc: bool | None = None
    ecc_errors: int | None = None
    instances: tuple[MigInstance, ...] = ()


class KernelStep(Struct, frozen=True):
    """One step of the test with the driver alone.

    Attributes:
        name: `init`, `device`, `context`, `module`, `memory`, `copy-in`, `launch`, `copy-out`, `compare`, `free`.
        ok: Whether it did what it should.
        code: The driver's number, 0 for success; -1 where the step failed without one (wrong numbers).
        error: Name and text of the error ("CUDA_ERROR_NO_BINARY_FOR_GPU: ..."), empty for none.
        seconds: How long it took.
    """

    name: str
    ok: bool = True
    code: int = 0
    error: str = ""
    seconds: float = 0.0


class DriverTest(Struct, frozen=True):
    """A kernel run on one GPU by the driver alone, with no framework and no CUDA toolkit.

    Attributes:
        index: The driver's index, as this process sees it.
        uuid: "GPU-..." or "MIG-..."; redacted in reports.
        name: Product name.
        compute_capability: "8.6", empty when not told.
        steps: The steps in order, up to the first that failed.
        end: How the child ended; a crash or a hang names its step.
        allocated: Bytes that were taken for the test (a tenth of what was free, at most), 0 for none.
        to_gpu: Speed of a copy to the GPU in bytes a second, None where it was not measured.
        from_gpu: Speed of a copy back.
        seconds: Wall time of the child.
    """

    index: int
    uuid: str = ""
    name: str = ""
    compute_capability: str = ""
    steps: tuple[KernelStep, ...] = ()
    end: ChildEnd = ChildEnd()
    allocated: int = 0
    to_gpu: float | None = None
    from_gpu: float | None = None
    seconds: float = 0.0

    @property
    def passed(self) -> bool:
        """Whether every step was seen to succeed, up to the right numbers."""
        return all(step.ok for step in self.steps) and any(step.name == "compare" for step in self.steps)


class Xid(Struct, frozen=True):
    """A fault that the kernel's NVIDIA module wrote to the system log.

    Attributes:
        number: NVIDIA's number of the fault (79: the GPU has fallen off the bus).
        pci_address: Bus address, empty where not told.
        text: The line, without its time.
        when: Time as the log gives it, empty for none.
    """

    number: int
    pci_address: str = ""
    text: str = ""
    when: str = ""


class NvmlAnswer(Struct, frozen=True):
    """What NVML answered. `code` 0 is success; `error` is NVML's own text.

    `driver_version` and `cuda_version` ("12.2": the newest CUDA that the driver supports) are empty when not told.
    """

    code: int = 0
    error: str = ""
    driver_version: str = ""
    cuda_version: str = ""
    gpus: tuple[Gpu, ...] = ()
    seconds: float = 0.0


class SmiAnswer(Struct, frozen=True):
    """What `nvidia-smi` answered to a query (never its banner). `output` is its text, shortened, where it failed."""

    path: str
    exit_code: int = 0
    output: str = ""
    driver_version: str = ""
    cuda_version: str = ""
    gpus: tuple[Gpu, ...] = ()
    seconds: float = 0.0


class CudaAnswer(Struct, frozen=True):
    """What the driver API (libcuda, nvcuda.dll) answered when it was called directly in a child process.

    Attributes:
        library: The file that was loaded; empty when it could not be.
        load_error: The loader's message where it could not be loaded.
        code: Result of cuInit, or of the first call that failed after it; 0 is success, -1 "not called".
        error: Name and text of that result ("CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected").
        call: The call that failed ("cuInit"), empty for none.
        cuda_version: cuDriverGetVersion as "12.2", empty when not told.
        device_count: How many devices it gives to this process, with CUDA_VISIBLE_DEVICES in force.
        devices: Index, name, compute capability and memory of each.
        hidden_by: Number of devices that appear once CUDA_VISIBLE_DEVICES is taken away, -1 when not tried.
        seconds: Time that cuInit took.
    """

    library: str = ""
    load_error: str = ""
    code: int = -1
    error: str = ""
    call: str = ""
    cuda_version: str = ""
    device_count: int = 0
    devices: tuple[Gpu, ...] = ()
    hidden_by: int = -1
    seconds: float = 0.0


class DriverFacts(Struct, frozen=True):
    """Everything about the driver. Device files are looked at before any driver library is loaded.

    Loading libcuda or NVML as root makes the missing device files, so `nodes` always tells the state before.
    """

    pci: Found[tuple[PciGpu, ...]] | Absent | Unknown = NOT_RUN
    other_display: tuple[str, ...] = ()
    nodes: Found[tuple[DeviceNode, ...]] | Absent | Unknown = NOT_RUN
    module: Found[KernelModule] | Absent | Unknown = NOT_RUN
    libraries: Found[tuple[DriverLibrary, ...]] | Absent | Unknown = NOT_RUN
    nvml: Found[NvmlAnswer] | Absent | Unknown = NOT_RUN
    smi: Found[SmiAnswer] | Absent | Unknown = NOT_RUN
    cuda: Found[CudaAnswer] | Absent | Unknown = NOT_RUN
    tests: Found[tuple[DriverTest, ...]] | Absent | Unknown = NOT_RUN
    xids: Found[tuple[Xid, ...]] | Absent | Unknown = NOT_RUN
