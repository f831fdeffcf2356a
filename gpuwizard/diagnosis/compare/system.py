"""The computer below all of it: system, container, processor, and what Windows brings."""

from collections.abc import Iterator

from gpuwizard.diagnosis.compare.item import Ask, Item, Side, Told, answer, measured, same_system
from gpuwizard.model.host import Commit
from gpuwizard.model.outcome import Found

_NAMES = {"linux": "Linux", "windows": "Windows", "macos": "macOS"}
_PLACES = {"container": "a container", "wsl": "WSL 2", "wsl1": "WSL 1", "vm": "a virtual machine"}
_LOW, _ENOUGH = 0.1, 0.2  # Shares of what Windows can promise to programs.


def compare(left: Side, right: Side) -> Iterator[Item]:
    """Yields what decides which drivers and builds there are first."""
    for ask in (*_ASKS, *(_OF_ONE_SYSTEM if same_system(left, right) else ())):
        yield ask.of(left, right)
    yield measured(_COMMIT, left, right, _left, _LOW, _ENOUGH)


def _system(side: Side) -> Told:
    host = side.case.host
    where = ", ".join(word for name, word in _PLACES.items() if name in host.environment)
    engine = f" ({host.container})" if host.container else ""
    return Told(f"{_NAMES.get(host.os, host.os)}{f' in {where}{engine}' if where else ''}")


def _filled(value: str) -> Told | None:
    return Told(value) if value else None


def _flags(side: Side) -> Told | None:
    none = Told("none of AVX, AVX2 and FMA", "has none of AVX, AVX2 and FMA")

    def tell(flags: tuple[str, ...]) -> Told:
        named = [name for name in ("avx", "avx2", "fma") if name in flags]
        return Told(", ".join(named), f"has {', '.join(named)}") if named else none

    return answer(side.case.host.cpu_flags, tell, none)


def _secure_boot(side: Side) -> Told | None:
    return answer(side.case.host.secure_boot, lambda on: Told("on" if on else "off"), None)


def _runtime(side: Side) -> Told | None:
    given = side.case.host.vc_runtime
    return None if given is None else answer(given, Told, Told("not installed"))


def _commit(side: Side) -> Told | None:
    def tell(found: Commit) -> Told:
        low = found.memory_free < _LOW * found.memory_total
        return Told("nearly used up", "is nearly used up") if low else Told("enough")

    given = side.case.host.commit
    return None if given is None else answer(given, tell, None)


def _left(side: Side) -> float | None:
    given = side.case.host.commit
    return given.value.memory_free / given.value.memory_total if isinstance(given, Found) else None


_COMMIT = Ask(
    "the memory that Windows can promise", _commit, "framework", about=("system.commit-limit",), weight="detail"
)
_ASKS: tuple[Ask, ...] = (
    Ask(
        "the system",
        _system,
        "driver",
        about=("container.*", "wsl.*", "framework.windows-gpu-dropped"),
        shows=("hardware.no-nvidia-gpu", "framework.*", "driver.*"),
    ),
    Ask(
        "the kind of processor",
        lambda side: _filled(side.case.host.machine.lower().replace("amd64", "x86_64")),
        "framework",
        about=("framework.platform-unsupported",),
    ),
    Ask("the processor", _flags, "framework", about=("system.cpu-instructions",)),
    Ask("Microsoft's Visual C++ runtime", _runtime, "framework", about=("system.msvc-runtime-missing",)),
    Ask("the processor's name", lambda side: _filled(side.case.host.cpu), "framework", weight="detail"),
)
_OF_ONE_SYSTEM: tuple[Ask, ...] = (
    Ask(
        "the C library",
        lambda side: _filled(side.case.host.libc),
        "framework",
        about=("system.c-library-too-old", "framework.platform-unsupported"),
        weight="detail",
    ),
    Ask("Secure Boot", _secure_boot, "driver", shows=("driver.not-loaded",), weight="detail"),
    Ask("the release of the system", lambda side: _filled(side.case.host.release), "driver", weight="detail"),
    Ask("the kernel", lambda side: _filled(side.case.host.kernel), "driver", weight="detail"),
)
