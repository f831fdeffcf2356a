"""Numbers that Windows gives: system error codes, and NTSTATUS values with which a process ends."""

from datetime import date

from gpuwizard.catalog.error_rows import Number

CHECKED = date(2026, 11, 21)
SOURCE = (
    "Microsoft, System Error Codes (winerror.h)",
    "Microsoft, [MS-ERREF] section 2.3.1, NTSTATUS values",
)

WIN_ERRORS: tuple[Number, ...] = (
    Number(5, "ERROR_ACCESS_DENIED", "Windows does not allow this user to open the file"),
    Number(8, "ERROR_NOT_ENOUGH_MEMORY", "Windows has not enough memory for it"),
    Number(14, "ERROR_OUTOFMEMORY", "Windows has not enough memory for it"),
    Number(126, "ERROR_MOD_NOT_FOUND", "the DLL, or another DLL that it needs, was not found"),
    Number(127, "ERROR_PROC_NOT_FOUND", "a DLL lacks a function that another one needs: mixed versions"),
    Number(182, "ERROR_INVALID_ORDINAL", "a DLL lacks a function that another one needs: mixed versions"),
    Number(193, "ERROR_BAD_EXE_FORMAT", "the DLL is damaged, or is for another kind of processor"),
    Number(577, "ERROR_INVALID_IMAGE_HASH", "Windows does not trust the file's signature"),
    Number(1114, "ERROR_DLL_INIT_FAILED", "the DLL was found, but its start-up routine failed"),
    Number(1260, "ERROR_ACCESS_DISABLED_BY_POLICY", "a policy blocks the file"),
    Number(1455, "ERROR_COMMITMENT_LIMIT", "Windows cannot reserve more memory: the page file is too small"),
    Number(4551, "ERROR_SYSTEM_INTEGRITY_POLICY_VIOLATION", "an application control policy blocks the file"),
)

# What each says of the program that ended so.
NT_STATUS: tuple[Number, ...] = (
    Number(0x40010004, "DBG_TERMINATE_PROCESS", "something ended it"),
    Number(0x80000003, "STATUS_BREAKPOINT", "it stopped itself at a mark for a debugger"),
    Number(0xC0000005, "STATUS_ACCESS_VIOLATION", "it touched memory that is not its own"),
    Number(0xC0000006, "STATUS_IN_PAGE_ERROR", "a file that it had mapped into memory could not be read"),
    Number(0xC0000017, "STATUS_NO_MEMORY", "memory ran out"),
    Number(
        0xC000001D, "STATUS_ILLEGAL_INSTRUCTION", "the processor does not know an instruction that the program uses"
    ),
    Number(0xC0000022, "STATUS_ACCESS_DENIED", "Windows does not allow it to open something that it needs"),
    Number(0xC000007B, "STATUS_INVALID_IMAGE_FORMAT", "a DLL is for another processor architecture, or damaged"),
    Number(0xC0000094, "STATUS_INTEGER_DIVIDE_BY_ZERO", "it made an arithmetic error, a division by zero"),
    Number(0xC00000FD, "STATUS_STACK_OVERFLOW", "it called itself too often and ran out of stack"),
    Number(0xC000012D, "STATUS_COMMITMENT_LIMIT", "the page file is too small"),
    Number(0xC0000135, "STATUS_DLL_NOT_FOUND", "a DLL that it needs was not found"),
    Number(0xC0000138, "STATUS_ORDINAL_NOT_FOUND", "a DLL was found in a version that lacks a function"),
    Number(0xC0000139, "STATUS_ENTRYPOINT_NOT_FOUND", "a DLL was found in a version that lacks a function"),
    Number(0xC000013A, "STATUS_CONTROL_C_EXIT", "somebody pressed Ctrl+C or closed its window"),
    Number(0xC0000142, "STATUS_DLL_INIT_FAILED", "a DLL was found but failed to start"),
    Number(0xC0000374, "STATUS_HEAP_CORRUPTION", "it damaged its own memory"),
    Number(0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", "it stopped itself after an internal error"),
    Number(0xC0000417, "STATUS_INVALID_CRUNTIME_PARAMETER", "it stopped itself after an internal error"),
    Number(0xC0000428, "STATUS_INVALID_IMAGE_HASH", "Windows does not trust the signature of a file that it needs"),
)

# The Windows error that says the same as an NTSTATUS, so that both are judged alike.
WIN_ERROR_OF_STATUS: dict[int, int] = {
    0xC0000017: 8,
    0xC000007B: 193,
    0xC000012D: 1455,
    0xC0000135: 126,
    0xC0000138: 182,
    0xC0000139: 127,
    0xC0000142: 1114,
    0xC0000428: 577,
}
