"""Facts that only Windows has: its build, the settings that matter for a GPU, and Linux under it."""

from msgspec import Struct


class CodePages(Struct, frozen=True):
    """The two old tables of characters: of programs that know no Unicode, and of those that run in a console."""

    ansi: int = 0
    oem: int = 0


class WslSystem(Struct, frozen=True):
    """A Linux installed in WSL.

    Attributes:
        name: As `wsl --list` names it.
        version: 1 or 2: only in WSL 2 can it use a GPU.
        default: Whether `wsl` without a name starts it.
    """

    name: str
    version: int = 0
    default: bool = False


class Wsl(Struct, frozen=True):
    """WSL as it is seen from Windows, without starting it.

    Attributes:
        systems: The Linux systems of this user.
        package: Version of the WSL package ("2.4.13.0"), empty for the WSL that older Windows brought itself.
        kernel: Version of its Linux kernel ("5.15.167.4-microsoft-standard-WSL2"), empty where it cannot be told.
        libraries: The libraries that Windows' driver lays out for Linux (libcuda.so.1 and the like).
    """

    systems: tuple[WslSystem, ...] = ()
    package: str = ""
    kernel: str = ""
    libraries: tuple[str, ...] = ()


class WindowsFacts(Struct, frozen=True):
    """Settings of Windows. None means that the value is not set, so that Windows' own default holds.

    Attributes:
        edition: "Pro", "Home", "Enterprise"; empty where it is not told.
        feature_release: "23H2", empty on releases that have no such name.
        build: Build with its update ("22631.4037").
        long_paths: Whether programs may use paths of more than 260 characters.
        gpu_scheduling: Whether the GPU schedules its own work (hardware-accelerated GPU scheduling).
        tdr_level: What Windows does with a GPU that does not answer: 0 nothing, 3 it starts the driver anew.
        tdr_delay: Seconds after which it does so (2 by default).
        tdr_ddi_delay: Seconds that the driver has for it (5 by default).
        vc_package: Version of Microsoft's Visual C++ runtime as its installer has noted it, empty for none.
        code_pages: None where they are not told.
        wsl: None where WSL was never installed for this user.
    """

    edition: str = ""
    feature_release: str = ""
    build: str = ""
    long_paths: bool | None = None
    gpu_scheduling: bool | None = None
    tdr_level: int | None = None
    tdr_delay: int | None = None
    tdr_ddi_delay: int | None = None
    vc_package: str = ""
    code_pages: CodePages | None = None
    wsl: Wsl | None = None
