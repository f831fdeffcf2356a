"""What the registry says of Windows, and what WSL looks like from outside."""

import struct
from pathlib import Path

import pytest

from gpuwizard.model.windows import CodePages, WslSystem
from gpuwizard.probes import windows_settings, windows_wsl
from gpuwizard.probes.windows_settings import build, code_pages, edition, vc_package
from gpuwizard.probes.windows_wsl import kernel_version, systems

UBUNTU = {"DistributionName": "Ubuntu", "State": 1, "Version": 2, "Flags": 15}
VERSION = "5.15.167.4-microsoft-standard-WSL2"


@pytest.mark.parametrize(
    ("product", "name"),
    [
        ("Windows 10 Pro", "Pro"),
        ("Windows 10 Enterprise LTSC 2021", "Enterprise LTSC 2021"),
        ("Windows 8.1 Pro", "Pro"),
        ("Windows Server 2012 R2 Standard", "Standard"),
        ("Windows Server 2025 Datacenter", "Datacenter"),
        ("Microsoft Windows 11 Home", "Home"),
        ("Windows 10", ""),
        ("", ""),
    ],
)
def test_the_edition(product: str, name: str) -> None:
    assert edition(product) == name


@pytest.mark.parametrize(
    ("number", "update", "text"), [("22631", 4602, "22631.4602"), ("19045", None, "19045"), ("", 4602, "")]
)
def test_the_build(number: str, update: int | None, text: str) -> None:
    assert build(number, update) == text


def test_the_runtime_as_its_installer_noted_it() -> None:
    values: dict[str, object] = {"Installed": 1, "Major": 14, "Minor": 38, "Bld": 33135, "Rbld": 0}
    assert vc_package(values) == "14.38.33135.0"


@pytest.mark.parametrize(
    "values",
    [{}, {"Installed": 0, "Major": 14, "Minor": 29, "Bld": 30153}, {"Installed": 1, "Major": "14", "Minor": 29}],
    ids=["never", "removed", "no numbers"],
)
def test_a_runtime_that_is_not_noted(values: dict[str, object]) -> None:
    assert vc_package(values) == ""


def test_the_code_pages() -> None:
    assert code_pages({"ACP": "1252", "OEMCP": "850", "MACCP": "10000"}) == CodePages(1252, 850)
    assert code_pages({"ACP": "1252"}) is None
    assert code_pages({}) is None


def test_linux_systems_the_default_one_first() -> None:
    """The value "Version" tells of the file system; one bit of the flags tells WSL 1 from WSL 2."""
    entries = {"{a}": {**UBUNTU, "DistributionName": "Debian", "Flags": 7}, "{B}": dict(UBUNTU)}
    assert systems(entries, "{b}") == (WslSystem("Ubuntu", 2, True), WslSystem("Debian", 1, False))


@pytest.mark.parametrize(
    "values",
    [{**UBUNTU, "State": 3}, {**UBUNTU, "DistributionName": "docker-desktop"}, {"Flags": 15}],
    ids=["half installed", "part of Docker", "no name"],
)
def test_what_is_no_linux_to_work_in(values: dict[str, object]) -> None:
    assert systems({"{a}": values}, "{a}") == ()


def test_a_linux_without_flags_has_no_known_version() -> None:
    assert systems({"{a}": {"DistributionName": "Ubuntu"}}, "") == (WslSystem("Ubuntu", 0, False),)


def write_kernel(path: Path, magic: bytes = b"HdrS") -> Path:
    head = bytearray(0x1000)
    head[0x202:0x206] = magic
    struct.pack_into("<H", head, 0x20E, 0x300)
    text = f"{VERSION} (root@build) #1 SMP".encode() + b"\0"
    head[0x500 : 0x500 + len(text)] = text
    path.write_bytes(head)
    return path


def test_the_version_of_a_kernel(tmp_path: Path) -> None:
    assert kernel_version(write_kernel(tmp_path / "kernel")) == VERSION


def test_what_is_no_kernel_has_no_version(tmp_path: Path) -> None:
    assert kernel_version(tmp_path / "none") == ""
    assert kernel_version(write_kernel(tmp_path / "arm", b"none")) == ""
    (tmp_path / "cut").write_bytes(b"\0" * 0x202 + b"HdrS")
    assert kernel_version(tmp_path / "cut") == ""


def test_wsl_that_was_never_installed_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """NVIDIA's driver brings its libraries for Linux to every Windows."""
    monkeypatch.setattr(windows_wsl, "registry_text", lambda *words: "")
    monkeypatch.setattr(windows_wsl, "_entries", dict)
    library = tmp_path / "System32" / "lxss" / "lib" / "libcuda.so.1"
    library.parent.mkdir(parents=True)
    library.touch()
    assert windows_wsl.look({"SystemRoot": str(tmp_path)}) is None
    kernel = tmp_path / "System32" / "lxss" / "tools" / "kernel"
    kernel.parent.mkdir()
    write_kernel(kernel)
    found = windows_wsl.look({"SystemRoot": str(tmp_path)})
    assert found is not None
    assert (found.kernel, found.libraries, found.systems) == (VERSION, ("libcuda.so.1",), ())


def test_values_that_are_not_set_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """A default of Windows is not something that was seen."""
    monkeypatch.setattr(windows_settings, "registry_number", lambda *words: None)
    monkeypatch.setattr(windows_settings, "registry_text", lambda *words: "")
    monkeypatch.setattr(windows_settings, "registry_values", lambda *words: {})
    found = windows_settings.look({"SystemRoot": "/none"})
    assert (found.long_paths, found.gpu_scheduling, found.tdr_level, found.tdr_delay) == (None, None, None, None)
    assert (found.build, found.code_pages, found.vc_package) == ("", None, "")


@pytest.mark.parametrize(("mode", "on"), [(1, False), (2, True), (0, None), (None, None)])
def test_gpu_scheduling(mode: int | None, on: bool | None, monkeypatch: pytest.MonkeyPatch) -> None:
    numbers = {"HwSchMode": mode, "LongPathsEnabled": 0}
    monkeypatch.setattr(windows_settings, "registry_number", lambda key, name: numbers.get(name))
    found = windows_settings.look({"SystemRoot": "/none"})
    assert (found.gpu_scheduling, found.long_paths) == (on, False)
