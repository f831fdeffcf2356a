"""Which files of a container were put there from outside."""

import os
from pathlib import Path

import pytest

from gpuwizard.model.outcome import Found
from gpuwizard.probes.linux import LinuxPlatform
from gpuwizard.probes.linux_mounts import is_mounted, mount_points

pytestmark = pytest.mark.skipif(os.name == "nt", reason="paths as Linux has them")

INFO = (
    "701 606 0:55 / / rw,relatime - overlay overlay rw\n"
    "702 701 8:1 /usr/lib/libcuda.so.550.163.01 /usr/lib64/libcuda.so.550.163.01 ro,nosuid - ext4 /dev/sda1 rw\n"
    "703 701 8:1 /nv /opt/with\\040blank ro - ext4 /dev/sda1 rw\n"
)


def lay_out(root: Path, container: bool) -> LinuxPlatform:
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/mountinfo").write_text(INFO)
    (root / "usr/lib64").mkdir(parents=True)
    for version in ("550.163.01", "535.183.01"):
        (root / f"usr/lib64/libcuda.so.{version}").write_bytes(b"")
    (root / "usr/lib64/libcuda.so.1").symlink_to("libcuda.so.550.163.01")
    (root / "old").mkdir()
    (root / "old/libcuda.so.1").symlink_to("../usr/lib64/libcuda.so.535.183.01")
    if container:
        (root / ".dockerenv").write_text("")
    return LinuxPlatform(root)


def test_a_file_is_mounted_by_itself_or_with_its_folder(tmp_path: Path) -> None:
    lay_out(tmp_path, container=True)
    points = mount_points(tmp_path)
    assert points == ("/usr/lib64/libcuda.so.550.163.01", "/opt/with blank")
    assert is_mounted("/usr/lib64/libcuda.so.550.163.01", points) is True
    assert is_mounted("/opt/with blank/libcuda.so.1", points) is True
    assert is_mounted("/opt/with blank too/libcuda.so.1", points) is False
    assert is_mounted("/usr/lib64/libcuda.so.535.183.01", points) is False


def test_where_no_mounts_are_known_nothing_is_said(tmp_path: Path) -> None:
    assert mount_points(tmp_path) == ()
    assert is_mounted("/usr/lib64/libcuda.so.1", ()) is None


@pytest.mark.parametrize("container", [True, False])
def test_the_drivers_libraries_say_whether_they_came_from_outside(tmp_path: Path, container: bool) -> None:
    platform = lay_out(tmp_path, container)
    answer = platform.driver_libraries({"LD_LIBRARY_PATH": str(tmp_path / "old")})
    assert isinstance(answer, Found)
    told = {one.version: one.mounted for one in answer.value if one.name == "libcuda.so.1"}
    assert told == (
        {"535.183.01": False, "550.163.01": True} if container else {"535.183.01": None, "550.163.01": None}
    )
