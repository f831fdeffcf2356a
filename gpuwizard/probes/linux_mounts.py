"""Which files of a container were put there from outside: they lie on mounts of their own."""

import os
from pathlib import Path

# Source: Linux, Documentation/filesystems/proc.rst, 3.5: the fifth field is the mount point; blanks are octal.
FIELD = 4


def mount_points(root: Path) -> tuple[str, ...]:
    """Returns the mount points of this process other than the root, longest first; empty where they cannot be read."""
    try:
        lines = (root / "proc/self/mountinfo").read_bytes().decode("utf-8", "replace").splitlines()
    except OSError:
        return ()
    points = [fields[FIELD].replace("\\040", " ") for line in lines if len(fields := line.split(" ")) > FIELD]
    return tuple(sorted({point for point in points if point != "/"}, key=len, reverse=True))


def is_mounted(path: str, points: tuple[str, ...]) -> bool | None:
    """Whether a file is a mount or lies in one; None where no mounts are known."""
    if not points:
        return None
    return any(path == point or path.startswith(point.rstrip(os.sep) + os.sep) for point in points)
