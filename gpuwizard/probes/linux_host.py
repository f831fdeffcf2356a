"""What kind of Linux this is: distribution, container, WSL, processor, package manager."""

import os
import platform
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import virtual
from gpuwizard.probes.small_file import text_of

PACKAGE_MANAGERS = {
    "apt-get": "apt",
    "dnf": "dnf",
    "yum": "dnf",
    "zypper": "zypper",
    "pacman": "pacman",
    "apk": "apk",
}
CPU_FLAGS = ("avx", "avx2", "fma", "avx512f")
SECURE_BOOT = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"


def describe(root: Path, env: Mapping[str, str]) -> HostFacts:
    """Describes the computer from the files below `root` and this process's environment."""
    container = _container(root, env)
    wsl = _wsl(root)
    environment = [*(["container"] if container else []), *([wsl] if wsl else [])]
    # WSL 2 is a virtual machine too, but one with ways of its own to the card.
    if not wsl and virtual.on_linux(root):
        environment.append("vm")
    if env.get("CONDA_PREFIX"):
        environment.append("conda")
    name, flags = _cpu(root)
    return HostFacts(
        os="linux",
        release=_release(root),
        kernel=text_of(root / "proc/sys/kernel/osrelease") or platform.release(),
        machine=platform.machine(),
        environment=tuple(environment),
        container=container,
        cpu=name,
        cpu_flags=flags,
        libc=_libc(),
        package_manager=_package_manager(env),
        shell="bash",
        is_admin=os.geteuid() == 0,
        secure_boot=_secure_boot(root),
    )


def _container(root: Path, env: Mapping[str, str]) -> str:
    if env.get("KUBERNETES_SERVICE_HOST"):
        return "kubernetes"
    if (root / "run/.containerenv").exists() or env.get("container") == "podman":
        return "podman"
    if (root / ".dockerenv").exists() or env.get("container") == "docker":
        return "docker"
    # Apptainer and Singularity leave the host's /dev and /proc in sight, and are known by a folder of their own.
    if (root / ".singularity.d").is_dir():
        return "apptainer"
    if named := re.match(r"lxc|docker|podman|systemd-nspawn", text_of(root / "run/systemd/container")):
        return named[0]
    groups = text_of(root / "proc/1/cgroup")
    match = re.search(r"kubepods|docker|libpod|lxc|containerd", groups)
    names = {"kubepods": "kubernetes", "libpod": "podman", "containerd": "unknown"}
    if match:
        return names.get(match[0], match[0])
    return "unknown" if env.get("container") else ""


def _wsl(root: Path) -> str:
    """WSL 2 kernels name microsoft in lower case; WSL 1 says "4.4.0-...-Microsoft" and has no real kernel."""
    version = text_of(root / "proc/version") + text_of(root / "proc/sys/kernel/osrelease")
    if "microsoft" not in version.lower():
        return ""
    return "wsl1" if re.search(r"4\.4\.0-\d+-Microsoft", version) else "wsl"


def _release(root: Path) -> str:
    for name in ("etc/os-release", "usr/lib/os-release"):
        match = re.search(r'^PRETTY_NAME="?([^"\n]+)', text_of(root / name), re.MULTILINE)
        if match:
            return match[1]
    return "Linux"


def _cpu(root: Path) -> tuple[str, Found[tuple[str, ...]] | Absent | Unknown]:
    text = text_of(root / "proc/cpuinfo")
    name = re.search(r"^model name\s*:\s*(.+)", text, re.MULTILINE)
    flags = re.search(r"^flags\s*:\s*(.+)", text, re.MULTILINE)
    if flags is None:
        return (name[1] if name else "", Unknown("/proc/cpuinfo lists no flags.", "failed"))
    held = set(flags[1].split())
    found = Found(tuple(flag for flag in CPU_FLAGS if flag in held), "/proc/cpuinfo")
    return (name[1] if name else "", found)


def _libc() -> str:
    name, version = platform.libc_ver()
    if name:
        return f"{name} {version}"
    return "musl" if any(Path("/lib").glob("ld-musl-*")) else ""


def _package_manager(env: Mapping[str, str]) -> str:
    path = env.get("PATH", "") + ":/usr/bin:/bin"
    return next((name for tool, name in PACKAGE_MANAGERS.items() if shutil.which(tool, path=path)), "")


def _secure_boot(root: Path) -> Found[bool] | Absent | Unknown:
    """The variable's fifth byte is the value; the first four are EFI attributes (UEFI specification 8.2)."""
    if not (root / "sys/firmware/efi").exists():
        return Absent(("/sys/firmware/efi",))
    try:
        value = (root / SECURE_BOOT).read_bytes()
    except OSError as error:
        return Unknown(f"The Secure Boot variable cannot be read: {error.strerror}.", "denied")
    return Found(len(value) > 4 and value[4] == 1, "EFI variable SecureBoot")
