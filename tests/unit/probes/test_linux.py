"""The Linux platform reads a machine that is laid out below a folder."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from libraries.elf_files import write_cache

from gpuwizard.model.driver import OFF_THE_PATH
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.libraries.ld_cache import copies_in_cache
from gpuwizard.probes.linux import LinuxPlatform, in_listing

pytestmark = pytest.mark.skipif(os.name == "nt", reason="lays out links and modes as Linux has them")


def put(root: Path, name: str, text: str = "") -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def add_pci(root: Path, address: str, vendor: str, kind: str = "0x030000", driver: str = "") -> None:
    put(root, f"sys/bus/pci/devices/{address}/vendor", vendor + "\n")
    put(root, f"sys/bus/pci/devices/{address}/class", kind + "\n")
    put(root, f"sys/bus/pci/devices/{address}/device", "0x2484\n")
    if driver:
        target = root / "sys/bus/pci/drivers" / driver
        target.mkdir(parents=True, exist_ok=True)
        (root / f"sys/bus/pci/devices/{address}/driver").symlink_to(target)


def test_a_gpu_on_the_bus_is_seen_with_its_kernel_driver(tmp_path: Path) -> None:
    add_pci(tmp_path, "0000:01:00.0", "0x10de", driver="nouveau")
    add_pci(tmp_path, "0000:00:02.0", "0x8086")
    platform = LinuxPlatform(tmp_path)
    answer = platform.pci_gpus()
    assert isinstance(answer, Found)
    assert [(gpu.address, gpu.device_id, gpu.kernel_driver) for gpu in answer.value] == [
        ("0000:01:00.0", "2484", "nouveau")
    ]
    assert platform.other_display() == ("Intel",)


def test_the_sound_device_of_a_graphics_card_is_no_gpu(tmp_path: Path) -> None:
    add_pci(tmp_path, "0000:01:00.1", "0x10de", kind="0x040300")
    assert isinstance(LinuxPlatform(tmp_path).pci_gpus(), Absent)


def test_a_hidden_bus_is_not_taken_for_no_gpu(tmp_path: Path) -> None:
    (tmp_path / "sys/bus/pci/devices").mkdir(parents=True)
    assert isinstance(LinuxPlatform(tmp_path).pci_gpus(), Unknown)
    assert isinstance(LinuxPlatform(tmp_path / "nowhere").pci_gpus(), Unknown)


def test_device_files_are_listed_with_whether_they_may_be_opened(tmp_path: Path) -> None:
    put(tmp_path, "dev/nvidia0")
    put(tmp_path, "dev/nvidiactl")
    put(tmp_path, "dev/null")
    (tmp_path / "dev/nvidia-caps").mkdir()
    answer = LinuxPlatform(tmp_path).device_nodes()
    assert isinstance(answer, Found)
    assert [Path(node.path).name for node in answer.value] == ["nvidia0", "nvidiactl"]
    assert all(node.openable for node in answer.value)


@pytest.mark.skipif(os.name != "nt" and os.geteuid() == 0, reason="root may open every file")
def test_a_locked_device_file_is_told_of(tmp_path: Path) -> None:
    put(tmp_path, "dev/nvidia0").chmod(0)
    answer = LinuxPlatform(tmp_path).device_nodes()
    assert isinstance(answer, Found)
    assert not answer.value[0].openable


VERSION_FILES = {
    "NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.14  Thu Feb 22 01:44:30 UTC 2024": "550.54.14",
    "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  570.86.10  Release Build": "570.86.10",
    "NVRM version: NVIDIA UNIX aarch64 Kernel Module  535.104.05": "535.104.05",
}


@pytest.mark.parametrize(("text", "version"), VERSION_FILES.items())
def test_the_module_version_is_read_from_each_form(tmp_path: Path, text: str, version: str) -> None:
    put(tmp_path, "proc/driver/nvidia/version", text)
    put(tmp_path, "proc/modules", "nvidia_uvm 1 0 - Live 0x0\nnvidia 2 1 nvidia_uvm, Live 0x0\n")
    answer = LinuxPlatform(tmp_path).kernel_module()
    assert isinstance(answer, Found)
    assert (answer.value.nvidia, answer.value.uvm, answer.value.version) == (True, True, version)


def test_a_module_on_the_disk_that_is_not_loaded_is_told_apart(tmp_path: Path) -> None:
    put(tmp_path, "proc/modules", "nouveau 1 0 - Live 0x0\n")
    put(tmp_path, "proc/sys/kernel/osrelease", "6.1.0-18-amd64\n")
    put(tmp_path, "lib/modules/6.1.0-18-amd64/updates/dkms/nvidia.ko.xz")
    answer = LinuxPlatform(tmp_path).kernel_module()
    assert isinstance(answer, Found)
    module = answer.value
    assert (module.nvidia, module.nouveau, module.installed) == (False, True, "present")


def test_driver_libraries_are_found_in_search_order_with_their_version(tmp_path: Path) -> None:
    real = put(tmp_path, "extra/libcuda.so.535.104.05")
    (tmp_path / "extra/libcuda.so.1").symlink_to(real.name)
    put(tmp_path, "usr/lib/wsl/lib/libcuda.so.1")
    answer = LinuxPlatform(tmp_path).driver_libraries({"LD_LIBRARY_PATH": str(tmp_path / "extra")})
    assert isinstance(answer, Found)
    assert [(item.version, item.found_via) for item in answer.value] == [
        ("535.104.05", "LD_LIBRARY_PATH"),
        ("", "WSL"),
    ]


HOSTS = {
    "docker": ({".dockerenv": ""}, {}, ("container",), "docker"),
    "podman": ({"run/.containerenv": ""}, {}, ("container",), "podman"),
    "kubernetes": ({}, {"KUBERNETES_SERVICE_HOST": "10.0.0.1"}, ("container",), "kubernetes"),
    "wsl": ({"proc/version": "Linux version 5.15.146.1-microsoft-standard-WSL2"}, {}, ("wsl",), ""),
    "wsl1": ({"proc/version": "Linux version 4.4.0-19041-Microsoft"}, {}, ("wsl1",), ""),
    "apptainer": ({".singularity.d/env/90-environment.sh": ""}, {}, ("container",), "apptainer"),
    "systemd's lxc": ({"run/systemd/container": "lxc\n"}, {}, ("container",), "lxc"),
    "plain": ({"proc/version": "Linux version 6.1.0"}, {}, (), ""),
}


@pytest.mark.parametrize("name", HOSTS)
def test_the_kind_of_machine_is_recognised(tmp_path: Path, name: str) -> None:
    files, env, environment, container = HOSTS[name]
    for path, text in files.items():
        put(tmp_path, path, text)
    host = LinuxPlatform(tmp_path).host(env)
    assert (host.environment, host.container) == (environment, container)


def test_secure_boot_and_processor_are_read(tmp_path: Path) -> None:
    variable = put(tmp_path, "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c")
    variable.write_bytes(b"\x06\0\0\0\x01")
    put(tmp_path, "proc/cpuinfo", "model name\t: Old CPU\nflags\t\t: fpu sse sse2\n")
    host = LinuxPlatform(tmp_path).host({})
    assert host.secure_boot == Found(True, "EFI variable SecureBoot")
    assert isinstance(host.cpu_flags, Found)
    assert host.cpu_flags.value == ()


def test_a_jetson_has_its_gpu_on_no_bus(tmp_path: Path) -> None:
    put(
        tmp_path,
        "proc/device-tree/compatible",
        "nvidia,p3768-0000+p3767-0005\0nvidia,p3767-0005\0nvidia,tegra234\0",
    )
    put(tmp_path, "proc/modules", "nvgpu 2654208 1 - Live 0x0\n")
    add_pci(tmp_path, "0001:00:00.0", "0x10de", kind="0x060400")
    platform = LinuxPlatform(tmp_path)
    assert isinstance(platform.pci_gpus(), Unknown)
    assert isinstance(platform.kernel_module(), Unknown)


@pytest.mark.parametrize(("word", "folder"), [("x86-64", "x86_64-linux-gnu"), ("AArch64", "aarch64-linux-gnu")])
def test_the_loaders_list_is_read_on_both_processors(word: str, folder: str) -> None:
    path = f"/usr/lib/{folder}/libcuda.so.1"
    other = "\tlibcuda.so.1 (libc6) => /usr/lib/i386/libcuda.so.1\n"
    listing = f"1 libs found\n\tlibcuda.so.1 (libc6,{word}) => {path}\n{other}"
    assert in_listing(listing, "libcuda.so.1") == [path]


def test_a_driver_in_the_loaders_cache_is_found_through_it(tmp_path: Path) -> None:
    """The cache belongs to the system that is looked at, as do the paths in it."""
    library = put(tmp_path, "opt/nvidia/lib/libcuda.so.550.54.15")
    (library.parent / "libcuda.so.1").symlink_to(library.name)
    many = {f"lib{'x' * 60}{number}.so": f"/usr/lib/lib{number}.so" for number in range(4000)}
    write_cache(tmp_path / "etc/ld.so.cache", {**many, "libcuda.so.1": "/opt/nvidia/lib/libcuda.so.1"})
    answer = LinuxPlatform(tmp_path).driver_libraries({})
    assert isinstance(answer, Found)
    assert [(one.path, one.version, one.found_via) for one in answer.value] == [
        (str(library), "550.54.15", "ld.so.cache")
    ]


def test_the_cache_tells_what_ldconfig_tells() -> None:
    program = shutil.which("ldconfig", path=f"/sbin:/usr/sbin:{os.environ['PATH']}")
    if program is None or not os.path.exists("/etc/ld.so.cache"):
        pytest.skip("this system has no cache of libraries")
    listing = subprocess.run([program, "-p"], capture_output=True, text=True, check=True).stdout
    names = set(re.findall(r"^\s+(\S+) \(", listing, re.MULTILINE))
    assert len(names) > 5
    assert copies_in_cache("/etc/ld.so.cache", names) == {name: in_listing(listing, name) for name in names}


def test_a_driver_beside_the_search_path_is_marked_as_such(tmp_path: Path) -> None:
    folder = tmp_path / "usr/local/nvidia/lib64"
    folder.mkdir(parents=True)
    head = bytearray(64)
    head[:6] = b"\x7fELF\x02\x01"
    (folder / "libcuda.so.550.54.15").write_bytes(bytes(head))
    (folder / "libcuda.so.1").symlink_to("libcuda.so.550.54.15")
    old = tmp_path / "usr/lib/libcuda.so.1"
    old.parent.mkdir(parents=True)
    old.write_bytes(b"\x7fELF\x01\x01" + bytes(58))
    answer = LinuxPlatform(tmp_path).driver_libraries({})
    assert isinstance(answer, Found)
    (library,) = answer.value
    assert (library.version, library.found_via) == ("550.54.15", OFF_THE_PATH)
