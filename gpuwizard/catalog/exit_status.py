"""Names for the ways in which a process ends: POSIX signals and Windows NTSTATUS values."""

from datetime import date

from gpuwizard.catalog.windows_errors import NT_STATUS

CHECKED = date(2026, 11, 21)

NTSTATUS: dict[int, str] = {status.code: status.name for status in NT_STATUS}

# Source: POSIX.1-2017 <signal.h>; the numbers are Linux's (man 7 signal). Checked 2026-11-21.
SIGNALS: dict[int, str] = {
    1: "SIGHUP",
    2: "SIGINT",
    3: "SIGQUIT",
    4: "SIGILL",
    5: "SIGTRAP",
    6: "SIGABRT",
    7: "SIGBUS",
    8: "SIGFPE",
    9: "SIGKILL",
    11: "SIGSEGV",
    13: "SIGPIPE",
    14: "SIGALRM",
    15: "SIGTERM",
    24: "SIGXCPU",
    31: "SIGSYS",
}

# What a signal or status means, in words for somebody who has never met it.
MEANING: dict[str, str] = {
    "SIGSEGV": "it touched memory that is not its own",
    "SIGBUS": "a file that it had mapped into memory is shorter than it should be",
    "SIGILL": "the processor does not know an instruction that the program uses",
    "SIGABRT": "it stopped itself after an internal error",
    "SIGFPE": "it made an arithmetic error such as a division by zero",
    "SIGKILL": "the system or a person ended it, often because memory ran out",
    "SIGTERM": "something asked it to end",
    **{status.name: status.says for status in NT_STATUS},
}


def name_of_exit(code: int, windows: bool) -> str:
    """Returns the name of the signal or NTSTATUS behind an exit code, or an empty text for a plain exit.

    Args:
        code: As subprocess gives it: negative for a signal on POSIX; a 32-bit status on Windows.
        windows: Whether the process ran on Windows.
    """
    if windows:
        status = code & 0xFFFFFFFF
        if status in NTSTATUS:
            return NTSTATUS[status]
        return f"NTSTATUS 0x{status:08X}" if status >= 0x80000000 else ""
    if code < 0:
        return SIGNALS.get(-code, f"signal {-code}")
    return ""
