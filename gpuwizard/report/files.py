"""Saves a report to a file and opens one again. No other file of this room touches the disk."""

import errno
import io
import stat
import zipfile
from pathlib import Path
from typing import cast, get_args

from gpuwizard.model.endings import FORMAT_OF, SAVED, SAVED_AS, ZIP
from gpuwizard.model.report import Report
from gpuwizard.report.formats import Format, render
from gpuwizard.report.reading import LIMIT, as_report, decoded
from gpuwizard.whole_file import replace

_SUFFIXES = SAVED_AS
_INSIDE = "report.json"
_REASONS = {
    errno.EACCES: "you may not write there. Choose a folder of your own",
    errno.EPERM: "you may not write there. Choose a folder of your own",
    errno.EROFS: "that disk can only be read. Choose another one",
    errno.ENOSPC: "the disk is full. Free some space, or choose another disk",
    errno.EDQUOT: "your share of the disk is used up. Free some space, or choose another disk",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.ENOENT: "the folder does not exist. Create it first, or choose another one",
    errno.ENOTDIR: "the folder of that name is a file. Choose another folder",
}
# Windows takes 260 letters for a path and 255 for a name unless it was told otherwise. Source: Microsoft, "Maximum
# Path Length Limitation".
_LONG = 255


def save(report: Report, path: Path) -> str | None:
    """Writes a report in the format that the file's ending names. Nothing half written is left behind.

    The report is written as it is: redact it first.

    Args:
        report: What is written.
        path: Where to; an existing file is replaced. A .zip holds all three formats.

    Returns:
        None when it is saved, else one sentence that says why not and what to do.
    """
    suffix = path.suffix.lower()
    if suffix not in SAVED:
        return f"The report was not saved: “{path.name}” must end in {_SUFFIXES}."
    try:
        if path.is_dir():
            return f"The report was not saved: “{path}” is a folder. Give the name of a file in it."
        if not path.parent.is_dir():
            error = errno.ENOTDIR if path.parent.exists() else errno.ENOENT
            return _refusal(path, OSError(error, ""))
        data = _zip(report) if suffix == ZIP else render(report, FORMAT_OF[suffix]).encode("utf-8", "replace")
        replace(path, data)
    except (OSError, ValueError) as error:
        return _refusal(path, error)
    return None


def load(path: Path) -> Report | str:
    """Opens a report: a JSON report, or a .zip that holds one.

    Args:
        path: The file. UTF-8 with or without a mark, and UTF-16 as PowerShell writes it, are read.

    Returns:
        The report, or one sentence that names the file and says what to do.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            kind = "a folder" if stat.S_ISDIR(status.st_mode) else "not an ordinary file"
            return f"“{path}” is {kind}. Give a report that was saved as .json, .gpuwizard or .zip."
        if status.st_size > LIMIT:
            return f"“{path}” is larger than {LIMIT >> 20} MB, so it is not a report of gpuwizard."
        data = path.read_bytes()
    except FileNotFoundError:
        return f"“{path}” does not exist. Check the spelling and the folder."
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return f"“{path}” cannot be read: {reason}. Check that it is yours, or copy it to a folder of your own."
    if data.startswith(b"PK\x03\x04"):
        unpacked = _unzipped(path, data)
        if isinstance(unpacked, str):
            return unpacked
        data = unpacked
    text = decoded(data, str(path))
    return text.problem or as_report(text.text, str(path))


def _zip(report: Report) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for fmt in get_args(Format):
            # A fixed time: the same report gives the same file.
            entry = zipfile.ZipInfo(f"report.{fmt}", (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, render(report, cast(Format, fmt)).encode("utf-8", "replace"))
    return buffer.getvalue()


def _unzipped(path: Path, data: bytes) -> bytes | str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(_INSIDE) as file:
            inner = file.read(LIMIT + 1)
    except KeyError:
        return f"“{path}” holds no {_INSIDE}, so it is not a report of gpuwizard. Choose the file that gpuwizard saved."
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, RuntimeError, NotImplementedError):
        return f"“{path}” is a damaged or locked zip file. Copy or download it again."
    if len(inner) > LIMIT:
        return f"“{path}” unpacks to more than {LIMIT >> 20} MB, so it is not a report of gpuwizard."
    return inner


def _number(path: Path, error: Exception) -> int:
    """Returns the error's number. Of a path that is too long Windows says that it is wrong, or not there."""
    number = (error.errno or 0) if isinstance(error, OSError) else 0
    if number in (errno.EINVAL, errno.ENOENT) and len(str(path)) > _LONG and path.parent.is_dir():
        return errno.ENAMETOOLONG
    return number


def _refusal(path: Path, error: Exception) -> str:
    reason = _REASONS.get(_number(path, error))
    if reason is None:
        reason = f"{getattr(error, 'strerror', None) or error}. Choose another place or name"
    if isinstance(error, PermissionError) and path.exists():
        reason = "the file there is protected or open in another program. Close it, or choose another name"
    return f"The report was not saved as “{path}”: {reason}."
