"""Whose the programs on a GPU are."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from gpuwizard.model.driver import Gpu, GpuProcess
from gpuwizard.probes.owners import FIRST_NAMESPACE, with_owners

NOBODY = 2**22 + 7  # above the largest number that Linux gives


@pytest.fixture
def first_namespace(tmp_path: Path) -> str:
    """A link as /proc/self/ns/pid is outside of containers."""
    link = tmp_path / "pid"
    link.symlink_to(FIRST_NAMESPACE)
    return str(link)


def owner(pid: int, namespace: str) -> GpuProcess:
    (gpu,) = with_owners((Gpu(0, "GPU", processes=(GpuProcess(pid),)),), namespace)
    return gpu.processes[0]


def test_a_program_of_this_user_is_mine_and_gets_its_name(first_namespace: str) -> None:
    seen = owner(os.getpid(), first_namespace)
    assert seen.mine is True
    with contextlib.suppress(OSError):  # wine does not tell names
        assert seen.name == psutil.Process().name()


@pytest.mark.parametrize(("silent", "kept"), [(("uids", "username"), "name"), (("name",), "mine")])
def test_what_the_system_does_not_tell_takes_nothing_else_with_it(
    first_namespace: str, monkeypatch: pytest.MonkeyPatch, silent: tuple[str, ...], kept: str
) -> None:
    """Without an administrator's rights Windows names every program, but not whose it is."""
    monkeypatch.setattr(psutil.Process, "name", lambda process: "train.exe")

    def denied(process: psutil.Process) -> None:
        raise psutil.AccessDenied(process.pid)

    for name in silent:
        monkeypatch.setattr(psutil.Process, name, denied, raising=False)
    seen = owner(os.getpid(), first_namespace)
    assert (seen.name, seen.mine) == {"name": ("train.exe", None), "mine": ("", True)}[kept]


@pytest.fixture
def somebody_elses() -> Iterator[int]:
    if os.name == "nt":
        pytest.skip("Windows asks for a password before it starts another user's program")
    if os.geteuid() != 0:
        pytest.skip("only root can start another user's program")
    child = subprocess.Popen(["cat"], stdin=subprocess.PIPE, user=65534)
    yield child.pid
    child.communicate()


def test_a_program_of_another_user_is_not(somebody_elses: int, first_namespace: str) -> None:
    assert owner(somebody_elses, first_namespace).mine is False


def test_a_program_that_is_gone_is_nobodys(first_namespace: str) -> None:
    assert owner(NOBODY, first_namespace) == GpuProcess(NOBODY)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one list of processes")
@pytest.mark.parametrize("target", ["pid:[4026532575]", None])
def test_in_a_container_the_numbers_are_those_of_the_host(tmp_path: Path, target: str | None) -> None:
    link = tmp_path / "pid"
    if target is not None:
        link.symlink_to(target)
    assert owner(os.getpid(), str(link)) == GpuProcess(os.getpid())
