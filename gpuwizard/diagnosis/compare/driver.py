"""The driver: its version, whether it runs, its files, and what it answers."""

from collections.abc import Callable, Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer, listed, measured, same_system
from gpuwizard.model.driver import CudaAnswer, DeviceNode, DriverLibrary, DriverTest, KernelModule, NvmlAnswer
from gpuwizard.model.facts import Case
from gpuwizard.model.faults import faults_here
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.view import cuda, driver_cuda, driver_version, module, value

_SOON, _LATE = 5.0, 10.0  # seconds: a driver that is loaded answers in one or two
_NONE = Told("none", "is not installed")
_ANY_DRIVER = ("driver.*", "wsl.*", "container.*", "hardware.*", "path.devices-hidden", "path.shadowed")
_HALVES = ("driver.library-mismatch", "driver.forward-compat", "wsl.*", "container.*", "path.shadowed")
_NODES = ("driver.permissions", "driver.device-nodes-missing", "driver.uvm-unusable", "container.*", "wsl.*")


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields what the driver is before what it answers, which only follows from it."""
    yield _version(left, right)
    yield Ask(
        "the newest CUDA that the driver supports",
        _newest,
        "driver",
        about=("driver.too-old",),
        names=_texts(left, right, driver_cuda),
    ).of(left, right)
    for ask in _ASKS:
        if ask.tell not in (_kernel, _nodes) or same_system(left, right):
            yield ask.of(left, right)
    yield measured(_ANSWER, left, right, _seconds, _SOON, _LATE)
    if not same_system(left, right):
        return
    for name in sorted({library.name for side in (left, right) for library in _files(side)}):
        yield _file(name, left, right)


def _version(left: Side, right: Side) -> Item:
    """Two releases of one branch hardly ever decide anything."""
    branches = {driver_version(side.case).partition(".")[0] for side in (left, right)}
    return Ask(
        "the NVIDIA driver",
        _driver,
        "driver",
        about=("driver.too-old", "driver.missing"),
        if_named=("hardware.compute-capability",),
        # Where there is none, the findings tell of its library.
        names=(*_texts(left, right, driver_version), "libcuda.so.1", "nvcuda.dll"),
        weight="matters" if len(branches) > 1 else "detail",
    ).of(left, right)


def _texts(left: Side, right: Side, read: Callable[[Case], str]) -> tuple[str, ...]:
    return tuple(filter(None, (read(side.case) for side in (left, right))))


def _driver(side: Side) -> Told | None:
    version = driver_version(side.case)
    if version:
        return Told(version, f"is {version} (branch {version.partition('.')[0]})")
    return _NONE if isinstance(side.case.driver.libraries, Absent) else None


def _newest(side: Side) -> Told | None:
    version = driver_cuda(side.case)
    return Told(version) if version else None


def _kernel(side: Side) -> Told | None:
    if side.case.host.os == "windows" or side.case.host.in_wsl:
        return None  # There the driver is not a module of this kernel.
    return answer(side.case.driver.module, _module_said, Told("not there"))


def _module_said(loaded: KernelModule) -> Told:
    if loaded.nvidia:
        return Told("loaded", well=True)
    if loaded.nouveau:
        return Told("not loaded; nouveau is loaded instead", "is not loaded, and nouveau is loaded in its place")
    made = "" if loaded.installed else ", and none is made for this kernel"
    return Told(f"not loaded{made}")


def _nodes(side: Side) -> Told | None:
    if side.case.host.os == "windows":
        return None
    return answer(side.case.driver.nodes, _nodes_said, Told("none", "are missing"))


def _nodes_said(nodes: tuple[DeviceNode, ...]) -> Told:
    """The number of cards is told elsewhere: what counts is which kinds of file there are, and who may open them."""
    kinds = sorted({_kind(node.path) for node in nodes})
    closed = sorted({_kind(node.path) for node in nodes if not node.openable})
    if not nodes:
        return Told("none", "are missing")
    if closed:
        return Told(f"{listed(closed)}: not open to this user", f"are not open to this user: {listed(closed)}")
    return Told(listed(kinds, 6), f"are {listed(kinds, 6)}", key=" ".join(kinds))


def _kind(path: str) -> str:
    return path.rstrip("0123456789") + "*" if path[-1:].isdigit() else path


def _cuda(side: Side) -> Told | None:
    return answer(side.case.driver.cuda, _cuda_said, Told("none", "is not there"))


def _cuda_said(said: CudaAnswer) -> Told:
    if said.load_error:
        error = f"its library cannot be loaded: {said.load_error}"
        return Told(error, f"is that {error}", "cannot load")
    if said.code > 0:
        error = said.error or str(said.code)
        return Told(f"{said.call or 'cuInit'} fails: {error}", f"is an error: {error}", f"{said.code}")
    if said.code == 0 and said.device_count:
        return Told("it gives a GPU", "is that it has a GPU", "0", well=True)
    hidden = " to a process with these variables" if said.hidden_by > 0 else ""
    return Told(f"it gives no GPU{hidden}", f"is that it has no GPU{hidden}", f"none{bool(hidden)}")


def _nvml(side: Side) -> Told | None:
    return answer(side.case.driver.nvml, _nvml_said, Told("not there", "is not there"))


def _nvml_said(said: NvmlAnswer) -> Told:
    if said.code == 0:
        return Told("it answers", "answers", "0", well=True)
    return Told(f"error: {said.error or said.code}", f"says: {said.error or said.code}", str(said.code))


def _tests(side: Side) -> Told | None:
    return answer(side.case.driver.tests, _tests_said, None)


def _tests_said(tests: tuple[DriverTest, ...]) -> Told | None:
    if not tests:
        return None
    for test in tests:
        if not test.passed:
            step = next((step for step in test.steps if not step.ok), None)
            name = step.name if step is not None else test.end.stage or "start"
            error = step.error if step is not None else f"{test.end.name or test.end.kind}"
            said = f"fails at the step “{name}”{f': {error}' if error else ''}"
            return Told(said, said, f"{name} {step.code if step is not None else test.end.kind}")
    return Told("passes", "passes", well=True)


def _faults(side: Side) -> Told | None:
    if not isinstance(side.case.driver.xids, Found | Absent):
        return None
    numbers = sorted({fault.number for fault in faults_here(side.case)})
    if not numbers:
        return Told("none", "tells of no fault of a GPU", well=True)
    return Told(
        ", ".join(f"Xid {number}" for number in numbers), f"tells of faults of a GPU: {', '.join(map(str, numbers))}"
    )


def _soon(side: Side) -> Told | None:
    seconds = _seconds(side)
    if seconds is None:
        return None
    return Told(f"after {seconds:.0f} s", f"comes after {seconds:.0f} s" if seconds > _LATE else "comes at once")


def _seconds(side: Side) -> float | None:
    called = cuda(side.case)
    return called.seconds if called is not None and called.seconds else None


_ASKS: tuple[Ask, ...] = (
    Ask(
        "the kernel's part of the NVIDIA driver",
        _kernel,
        "driver",
        about=("driver.not-loaded", "driver.missing"),
        shows=("container.*",),
    ),
    Ask("the driver's device files", _nodes, "driver", about=_NODES, shows=_ANY_DRIVER, plural=True),
    Ask("a computation by the driver alone", _tests, "driver", shows=("driver.*", "hardware.gpu-fault", "runtime.*")),
    Ask("the system's log", _faults, "driver", about=("hardware.gpu-fault",), shows=("runtime.*", "driver.*")),
    Ask("the driver's own answer (cuInit)", _cuda, "driver", shows=(*_ANY_DRIVER, "runtime.device-busy")),
    Ask("NVML, the driver's part that reports on the cards,", _nvml, "driver", shows=_ANY_DRIVER),
)


_ANSWER = Ask("the driver's answer", _soon, "driver", about=("driver.not-loaded",), weight="detail")


def _files(side: Side) -> tuple[DriverLibrary, ...]:
    return value(side.case.driver.libraries) or ()


def _file(name: str, left: Side, right: Side) -> Item:
    def tell(side: Side) -> Told | None:
        return answer(side.case.driver.libraries, lambda _: _library(name, side), Told("not there", "is not there"))

    files = tuple(file.path for side in (left, right) for file in _files(side) if file.name == name)
    about = (*_HALVES, "driver.missing") if name in ("libcuda.so.1", "nvcuda.dll") else ()
    named = ("container.*", "driver.*")
    return Ask(name, tell, "driver", about=about, if_named=named, names=(name, *files)).of(left, right)


def _library(name: str, side: Side) -> Told | None:
    """What the version of the file is says nothing new, unless it is not that of the driver that runs."""
    copies = [file for file in _files(side) if file.name == name]
    if not copies:
        return Told("not there", "is not there")
    called = cuda(side.case)
    used = next((file for file in copies if called is not None and file.path == called.library), copies[0])
    loaded = module(side.case)
    running = loaded.version if loaded is not None and loaded.version else driver_version(side.case)
    strange = bool(used.version and running and used.version != running)
    folder = side.places.of(used.path).rpartition("/")[0]
    version = f" of driver {used.version}" if strange else ""
    beside = f", while the kernel runs {running}" if strange else ""
    more = f", and {len(copies) - 1} more" if len(copies) > 1 else ""
    image = ", and belongs to the image" if used.mounted is False else ""
    origin = {"ld.so.cache": "the system", "System32": "Windows"}.get(used.found_via, used.found_via)
    said = f"comes from {f'{origin} ({folder})' if origin else folder}{version}{beside}{image}{more}"
    state = f"{_role(folder)} {used.found_via} {strange} {image} {len(copies) > 1}"
    return Told(f"{folder}{version}{beside}{more}", said, state)


def _role(folder: str) -> str:
    """Distributions keep system libraries in folders of different names."""
    usual = ("/usr/lib", "/lib", "/usr/lib64", "/lib64", "c:/windows")
    if any(folder.lower() == one or folder.lower().startswith((f"{one}/x86_64", f"{one}/sys")) for one in usual):
        return "system"
    return folder
