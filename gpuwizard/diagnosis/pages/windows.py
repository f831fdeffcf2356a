"""What only Windows has, for the pages of the driver and of the framework."""

from collections.abc import Iterator

from packaging.version import InvalidVersion, Version

from gpuwizard.model.driver import PciGpu
from gpuwizard.model.facts import Case
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.model.report import Seen
from gpuwizard.model.view import interpreter, value
from gpuwizard.model.windows import CodePages, WindowsFacts, WslSystem

REGISTRY = "registry"
DEVICES = "Device Manager"
# Source: Microsoft, "Maximum path length limitation".
LONGEST_PATH = 260
# The longest path of a file inside an installed TensorFlow or PyTorch has about 160 characters.
LONGEST_INSIDE = 160
LINUX_DRIVER = "libcuda.so.1"


def system(case: Case) -> str:
    """Returns what the system is called, with edition and build where they are known."""
    facts, release = case.host.windows, case.host.release
    if facts is None:
        return f"{release}, {case.host.machine}"
    name, _, number = release.partition(" (")
    # The name of a server holds its edition already.
    known = [name, *(word for word in (facts.edition, facts.feature_release) if word and word not in name)]
    first, _, build = number.rstrip(")").rpartition(".")
    # The registry knows the update as well; where it names another build, the system's own answer counts.
    exact = f"{first}.{facts.build}" if first and facts.build.partition(".")[0] == build else number.rstrip(")")
    return f"{' '.join(known)}{f' ({exact})' if exact else ''}, {case.host.machine}"


def driver_rows(case: Case) -> Iterator[Seen]:
    """Returns the driver that Windows lists for each card, the other adapters, and limits of the display driver."""
    if case.host.windows is None:
        return
    cards = value(case.driver.pci) or ()
    yield from dict.fromkeys(_listed(case, card) for card in cards if card.driver_provider)
    others = ", ".join(dict.fromkeys(case.driver.other_display))
    if cards and others:
        yield Seen("Other display adapters", others, DEVICES)
    yield from _limits(case.host.windows)


def _listed(case: Case, card: PciGpu) -> Seen:
    label = "Driver in Windows' list"
    if not card.driver_version:
        says = f"a driver by {card.driver_provider}, which has no CUDA"
        return Seen(label, says, DEVICES, "warn")
    says = f"{card.driver_version}{f' of {card.driver_date}' if card.driver_date else ''}, by {card.driver_provider}"
    files = {file.version for file in value(case.driver.libraries) or () if file.version}
    if files and card.driver_version not in files:
        note = (
            f"The driver's files are of version {', '.join(sorted(files))}. An installation was not finished, or the "
            "computer has not been restarted since."
        )
        return Seen(label, says, DEVICES, "warn", note=note)
    return Seen(label, says, DEVICES)


def _limits(facts: WindowsFacts) -> Iterator[Seen]:
    if facts.gpu_scheduling is not None:
        yield Seen("Hardware-accelerated GPU scheduling", "on" if facts.gpu_scheduling else "off", REGISTRY)
    label = "When the GPU does not answer"
    if facts.tdr_level == 0:
        yield Seen(label, "Windows waits without an end; by default it restarts the driver after 2 seconds", REGISTRY)
    elif facts.tdr_delay is not None:
        says = f"Windows restarts the driver after {facts.tdr_delay} seconds; 2 seconds are the default"
        yield Seen(label, says, REGISTRY)


def framework_rows(case: Case) -> Iterator[Seen]:
    """Returns Microsoft's runtime, what limits the paths of packages, and the Linux systems in WSL."""
    facts = case.host.windows
    if facts is None:
        return
    yield from _runtime(case, facts)
    yield from _paths(case, facts)
    if facts.wsl is not None and facts.wsl.systems:
        says = ", ".join(_linux(system) for system in facts.wsl.systems)
        if LINUX_DRIVER in facts.wsl.libraries:
            yield Seen("Linux in WSL", says, REGISTRY)
        else:
            note = "The Windows driver has not put its libraries for Linux in place, so no GPU can be used there."
            yield Seen("Linux in WSL", says, REGISTRY, "warn", note=note)


def _runtime(case: Case, facts: WindowsFacts) -> Iterator[Seen]:
    label, answer = "Microsoft's Visual C++ runtime", case.host.vc_runtime
    if isinstance(answer, Found):
        if _older(answer.value, facts.vc_package):
            note = (
                f"Its installer has noted version {facts.vc_package}. Another program has put older files in their "
                "place; installing the runtime again puts that right."
            )
            yield Seen(label, answer.value, answer.found_via, "warn", note=note)
        else:
            yield Seen(label, answer.value or "installed, its version is not told", answer.found_via)
    elif isinstance(answer, Absent):
        missing = ", ".join(path.replace("/", "\\").rpartition("\\")[2] for path in answer.looked)
        yield Seen(label, f"not complete: {missing} cannot be found", "System32", "warn")


def _paths(case: Case, facts: WindowsFacts) -> Iterator[Seen]:
    python = interpreter(case)
    if python is None:
        return
    longest = max((len(folder) for folder in python.site_packages), default=0)
    if not facts.long_paths and longest + LONGEST_INSIDE > LONGEST_PATH:
        note = f"The path of the packages' folder alone has {longest} characters."
        says = f"off: a file whose path has more than {LONGEST_PATH} characters cannot be installed or opened"
        yield Seen("Long paths", says, REGISTRY, "warn", note=note)
    elif facts.long_paths is not None:
        yield Seen("Long paths", "on" if facts.long_paths else "off", REGISTRY)
    if facts.code_pages is not None and not _fits(python.prefix, facts.code_pages):
        says = (
            f"The path of this Python has characters that code page {facts.code_pages.ansi} of this Windows lacks. "
            "Libraries that do not know Unicode cannot open files there."
        )
        yield Seen("Characters in the path", says, python.prefix, "warn")


def _linux(system: WslSystem) -> str:
    kind = {1: "WSL 1, which cannot use a GPU", 2: "WSL 2"}.get(system.version, "WSL")
    return f"{system.name} ({kind}{', the default' if system.default else ''})"


def _older(files: str, package: str) -> bool:
    """Whether the files are older than what was installed. The fourth number differs between the two."""
    try:
        return bool(files and package) and Version(files).release[:3] < Version(package).release[:3]
    except InvalidVersion:
        return False


def _fits(text: str, pages: CodePages) -> bool:
    try:
        text.encode(f"cp{pages.ansi}")
    except UnicodeEncodeError:
        return False
    except LookupError:  # a code page that Python does not know
        return True
    return True
