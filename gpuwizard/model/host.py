"""Facts about the computer itself: operating system, container, processor, shell."""

from typing import Literal

from msgspec import Struct

from gpuwizard.model.layers import Shell
from gpuwizard.model.outcome import NOT_RUN, Absent, Found, Unknown
from gpuwizard.model.windows import WindowsFacts

OsName = Literal["linux", "windows", "macos"]


class Commit(Struct, frozen=True):
    """How much memory Windows can promise to programs (memory and page file together), and what is left, in bytes."""

    memory_total: int
    memory_free: int


class HostFacts(Struct, frozen=True):
    """The computer that was looked at. Holds nothing that names its user or itself.

    Attributes:
        os: `linux` also for WSL and containers; `environment` tells them apart.
        release: What the system calls itself ("Debian GNU/Linux 12 (bookworm)", "Windows 11 10.0.26100").
        kernel: The kernel's release string.
        machine: The processor architecture ("x86_64", "AMD64", "aarch64").
        environment: Any of `container`, `wsl`, `wsl1`, `vm`, `conda`.
        container: Which container engine was recognised ("docker", "podman", "kubernetes", "lxc", "unknown").
        cpu: The processor's name.
        cpu_flags: Those of avx, avx2, fma, avx512f that it has; Unknown where they cannot be read.
        libc: The C library and version ("glibc 2.36", "musl"), empty on Windows.
        package_manager: apt, dnf, zypper, pacman, apk or winget; empty when none was found.
        shell: The shell that copied commands are meant for.
        is_admin: Whether gpuwizard runs as root or as an elevated administrator.
        secure_boot: Whether Secure Boot is on.
        vc_runtime: Version of Microsoft's Visual C++ runtime; Absent names the files that are not there. None where
            the system is not Windows, or nobody looked.
        commit: What Windows can still promise to programs; None as above.
        windows: What only Windows has; None as above.
    """

    os: OsName = "linux"
    release: str = ""
    kernel: str = ""
    machine: str = ""
    environment: tuple[str, ...] = ()
    container: str = ""
    cpu: str = ""
    cpu_flags: Found[tuple[str, ...]] | Absent | Unknown = NOT_RUN
    libc: str = ""
    package_manager: str = ""
    shell: Shell = "bash"
    is_admin: bool = False
    secure_boot: Found[bool] | Absent | Unknown = NOT_RUN
    vc_runtime: Found[str] | Absent | Unknown | None = None
    commit: Found[Commit] | Absent | Unknown | None = None
    windows: WindowsFacts | None = None

    @property
    def in_container(self) -> bool:
        """Whether this is the inside of a container."""
        return "container" in self.environment

    @property
    def in_wsl(self) -> bool:
        """Whether this is Linux under Windows (WSL 1 or 2)."""
        return "wsl" in self.environment or "wsl1" in self.environment
