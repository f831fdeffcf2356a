"""Names for the ways in which a process ends: POSIX signals and Windows NTSTATUS values."""

# Source: Microsoft, [MS-ERREF] section 2.3.1 "NTSTATUS values". Checked 2026-11-21.
NTSTATUS: dict[int, str] = {
    0x40010004: "DBG_TERMINATE_PROCESS",
    0x80000003: "STATUS_BREAKPOINT",
    0xC0000005: "STATUS_ACCESS_VIOLATION",
    0xC0000006: "STATUS_IN_PAGE_ERROR",
    0xC0000017: "STATUS_NO_MEMORY",
    0xC000001D: "STATUS_ILLEGAL_INSTRUCTION",
    0xC0000022: "STATUS_ACCESS_DENIED",
    0xC0000094: "STATUS_INTEGER_DIVIDE_BY_ZERO",
    0xC00000FD: "STATUS_STACK_OVERFLOW",
    0xC000007B: "STATUS_INVALID_IMAGE_FORMAT",
    0xC000012D: "STATUS_COMMITMENT_LIMIT",
    0xC0000135: "STATUS_DLL_NOT_FOUND",
    0xC0000138: "STATUS_ORDINAL_NOT_FOUND",
    0xC0000139: "STATUS_ENTRYPOINT_NOT_FOUND",
    0xC000013A: "STATUS_CONTROL_C_EXIT",
    0xC0000142: "STATUS_DLL_INIT_FAILED",
    0xC0000374: "STATUS_HEAP_CORRUPTION",
    0xC0000409: "STATUS_STACK_BUFFER_OVERRUN",
    0xC0000417: "STATUS_INVALID_CRUNTIME_PARAMETER",
}

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
    "STATUS_ACCESS_VIOLATION": "it touched memory that is not its own",
    "STATUS_ILLEGAL_INSTRUCTION": "the processor does not know an instruction that the program uses",
    "STATUS_DLL_NOT_FOUND": "a DLL that it needs was not found",
    "STATUS_ENTRYPOINT_NOT_FOUND": "a DLL was found in a version that lacks a function",
    "STATUS_DLL_INIT_FAILED": "a DLL was found but failed to start",
    "STATUS_INVALID_IMAGE_FORMAT": "a DLL is for another processor architecture, or damaged",
    "STATUS_COMMITMENT_LIMIT": "the page file is too small",
    "STATUS_NO_MEMORY": "memory ran out",
    "STATUS_STACK_BUFFER_OVERRUN": "it stopped itself after an internal error",
    "STATUS_HEAP_CORRUPTION": "it damaged its own memory",
    "STATUS_IN_PAGE_ERROR": "a file that it had mapped into memory could not be read",
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
