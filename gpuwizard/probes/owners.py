"""Whose the programs on a GPU are: this user's, or somebody else's."""

import os
import sys

import psutil
from msgspec.structs import replace

from gpuwizard.model.driver import Gpu, GpuProcess

# Source: Linux, include/linux/proc_ns.h, PROC_PID_INIT_INO: the name of the first process namespace.
FIRST_NAMESPACE = "pid:[4026531836]"
NAMESPACE = "/proc/self/ns/pid"


def with_owners(gpus: tuple[Gpu, ...], namespace: str = NAMESPACE) -> tuple[Gpu, ...]:
    """Returns the GPUs with `mine` filled in for each process, where it can be known.

    The driver numbers processes as the host does. In a container or WSL the same number is another process, or none,
    so nothing is said there.

    Args:
        gpus: As NVML tells them.
        namespace: The link that names our process namespace.
    """
    if not _numbers_are_ours(namespace):
        return gpus
    return tuple(replace(gpu, processes=tuple(_owned(process) for process in gpu.processes)) for gpu in gpus)


def _numbers_are_ours(namespace: str) -> bool:
    if sys.platform == "win32":
        return True
    try:
        return os.readlink(namespace) == FIRST_NAMESPACE
    except OSError:
        return False


def _owned(process: GpuProcess) -> GpuProcess:
    """Windows tells everybody what a program is called, but not whose it is: each answer counts for itself."""
    try:
        other = psutil.Process(process.pid)
    except (psutil.Error, OSError):
        return process
    return replace(process, name=process.name or _name(other), mine=_mine(other))


def _name(process: psutil.Process) -> str:
    try:
        return process.name()
    except (psutil.Error, OSError):
        return ""


def _mine(process: psutil.Process) -> bool | None:
    try:
        return _owner(process) == _owner(psutil.Process())
    except (psutil.Error, OSError):
        return None


def _owner(process: psutil.Process) -> str | int:
    if sys.platform == "win32":
        return process.username()
    return process.uids().real
