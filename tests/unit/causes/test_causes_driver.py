"""The driver's fixes: the right package for each system and each generation of cards, and what stands in its way."""

import msgspec
import pytest
from causes_samples import CARD, EMPTY, HOSTS, case, finding

from gpuwizard.causes import describe
from gpuwizard.model.driver import DriverFacts, Gpu, NvmlAnswer, PciGpu
from gpuwizard.model.facts import Case, MachineFacts
from gpuwizard.model.finding import Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Found

TURING, PASCAL, MAXWELL, KEPLER = "1e07", "1b06", "13c2", "1004"  # RTX 2080 Ti, GTX 1080 Ti, GTX 970, GTX 780
BLACKWELL = "2b85"  # RTX 5090


def host(release: str, manager: str, **more: object) -> HostFacts:
    return msgspec.structs.replace(HostFacts(release=release, machine="x86_64", package_manager=manager), **more)


def on(machine: HostFacts, *device_ids: str, name: str = "") -> Case:
    """A machine without a driver, whose cards are known from the PCI bus alone."""
    cards = tuple(PciGpu(f"0000:0{n}:00.0", device_id, name) for n, device_id in enumerate(device_ids, 1))
    return Case(MachineFacts(host=machine, driver=DriverFacts(pci=Found(cards))), EMPTY.target)


def lines(found: Finding, shell: str = "bash") -> list[str]:
    return [
        line
        for fix in found.fixes
        for command in fix.commands
        if command.shell == shell
        for line in command.text.splitlines()
    ]


def missing(machine: HostFacts, *device_ids: str) -> Finding:
    return describe(on(machine, *device_ids), finding("driver.missing"))


FEDORA, SUSE, ARCH = HOSTS["fedora"], HOSTS["suse"], HOSTS["arch"]
LEAP = host("openSUSE Leap 16.0", "zypper")
DEBIAN_12, DEBIAN_13 = HOSTS["debian"], host("Debian GNU/Linux 13 (trixie)", "apt")


@pytest.mark.parametrize(
    ("machine", "device_id", "expected"),
    [
        (HOSTS["ubuntu"], PASCAL, "sudo ubuntu-drivers install"),
        (host("Pop!_OS 24.04 LTS", "apt"), TURING, "sudo apt install system76-driver-nvidia"),
        (DEBIAN_12, TURING, "sudo apt install linux-headers-amd64 nvidia-driver"),
        (DEBIAN_12, KEPLER, "sudo apt install linux-headers-amd64 nvidia-tesla-470-driver"),
        (DEBIAN_13, PASCAL, "sudo apt install linux-headers-amd64 nvidia-driver"),
        (FEDORA, TURING, "sudo dnf install akmod-nvidia xorg-x11-drv-nvidia-cuda"),
        (FEDORA, PASCAL, "sudo dnf install akmod-nvidia-580xx xorg-x11-drv-nvidia-580xx-cuda"),
        (FEDORA, KEPLER, "sudo dnf install akmod-nvidia-470xx xorg-x11-drv-nvidia-470xx-cuda"),
        (host("AlmaLinux 9.6 (Sage Margay)", "dnf"), TURING, "sudo dnf install almalinux-release-nvidia-driver"),
        (host("Red Hat Enterprise Linux 10.1 (Coughlan)", "dnf"), TURING, "sudo rhel-drivers install nvidia"),
        (
            SUSE,
            TURING,
            "sudo zypper install nvidia-open-driver-G07-signed-kmp-meta nvidia-compute-utils-G07",
        ),
        (LEAP, MAXWELL, "sudo zypper install nvidia-driver-G06-kmp-meta nvidia-compute-utils-G06"),
        (LEAP, TURING, "sudo zypper install openSUSE-repos-Leap-NVIDIA"),
        (LEAP, KEPLER, "sudo zypper install x11-video-nvidiaG05 nvidia-computeG05"),
        (ARCH, TURING, "sudo pacman -Syu nvidia-open nvidia-utils"),
        (
            msgspec.structs.replace(ARCH, kernel="6.18.3-1-lts"),
            TURING,
            "sudo pacman -Syu nvidia-open-dkms linux-lts-headers nvidia-utils",
        ),
        (host("Manjaro Linux", "pacman"), PASCAL, "sudo mhwd -a pci nonfree 0300"),
    ],
)
def test_each_system_and_each_generation_gets_its_own_package(
    machine: HostFacts, device_id: str, expected: str
) -> None:
    assert expected in lines(missing(machine, device_id))


@pytest.mark.parametrize(
    ("machine", "device_id", "words"),
    [
        (ARCH, PASCAL, "nvidia-580xx-dkms"),
        (ARCH, KEPLER, "nvidia-470xx-dkms"),
        (DEBIAN_13, KEPLER, "470"),
        (DEBIAN_12, BLACKWELL, "535"),
        (DEBIAN_13, BLACKWELL, "550"),
        (host("Rocky Linux 9.6 (Blue Onyx)", "dnf"), PASCAL, "nvidia-driver:580-dkms"),
        (host("Fedora Linux 44 (Silverblue)", "dnf"), TURING, "rpm-ostree"),
        (host("SUSE Linux Enterprise Server 16.0", "zypper"), TURING, "repository"),
    ],
)
def test_where_no_command_is_sure_to_fit_it_is_said_in_words(machine: HostFacts, device_id: str, words: str) -> None:
    found = missing(machine, device_id)
    assert lines(found) == []
    assert words in found.fixes[0].why


@pytest.mark.parametrize(("device_id", "branch"), [(PASCAL, "580"), (MAXWELL, "580"), (KEPLER, "470")])
@pytest.mark.parametrize("machine", ["windows", "wsl", "container", "ubuntu"])
def test_an_old_card_is_told_its_last_branch_on_every_kind_of_machine(
    machine: str, device_id: str, branch: str
) -> None:
    assert f"branch {branch}" in missing(HOSTS[machine], device_id).fixes[-1].why


def test_a_card_of_today_is_told_of_no_branch() -> None:
    assert "branch" not in missing(HOSTS["windows"], TURING).fixes[0].why


def test_two_cards_share_the_driver_that_knows_both() -> None:
    assert "akmod-nvidia-580xx" in " ".join(lines(missing(FEDORA, PASCAL, TURING)))
    # No driver knows a Kepler card and a new one: the new one counts.
    assert "akmod-nvidia " in " ".join(lines(missing(FEDORA, KEPLER, TURING)))


def test_a_new_card_names_the_oldest_driver_that_knows_it() -> None:
    assert "570.26" in missing(HOSTS["ubuntu"], BLACKWELL).fixes[0].why
    assert "570.65" in missing(HOSTS["windows"], BLACKWELL).fixes[0].why


def test_an_old_driver_s_card_without_a_newer_driver_is_not_told_to_update() -> None:
    kepler = Gpu(0, "GeForce GTX 780", compute_capability="3.5")
    old = finding("driver.too-old", driver_version="470.256.02", needed_driver="525.60.13", needed_cuda="12.5")
    found = describe(case(gpus=(kepler,), driver="470.256.02"), old)
    assert not any("Update the NVIDIA driver" in fix.title for fix in found.fixes)
    assert "tensorflow[and-cuda]==2.14.1" in " ".join(lines(found))
    assert "470" in found.fixes[-1].why


def test_secure_boot_is_said_before_the_driver_is_built() -> None:
    boot = msgspec.structs.replace(FEDORA, secure_boot=Found(True))
    assert "Secure Boot" in missing(boot, TURING).fixes[0].why
    # SUSE signs this one itself.
    signed = msgspec.structs.replace(SUSE, secure_boot=Found(True))
    assert "Secure Boot" not in missing(signed, TURING).fixes[0].why


@pytest.mark.parametrize(
    ("machine", "key"),
    [
        ("ubuntu", "/var/lib/shim-signed/mok/MOK.der"),
        ("debian", "/var/lib/dkms/mok.pub"),
        ("fedora", "/etc/pki/akmods/certs/public_key.der"),
    ],
)
def test_the_key_is_the_one_with_which_the_system_signs(machine: str, key: str) -> None:
    found = describe(case(machine), finding("driver.not-loaded", secure_boot="1"))
    assert f"sudo mokutil --import {key}" in lines(found)


@pytest.mark.parametrize("release", ["Zorin OS 17.3", "KDE neon 6.2", "elementary OS 8", "Linux Mint 22"])
def test_a_system_that_is_built_on_ubuntu_signs_with_the_key_of_ubuntu(release: str) -> None:
    host = msgspec.structs.replace(case().host, release=release)
    made = msgspec.structs.replace(case(), machine=msgspec.structs.replace(case().machine, host=host))
    found = describe(made, finding("driver.not-loaded", secure_boot="1"))
    assert "sudo mokutil --import /var/lib/shim-signed/mok/MOK.der" in lines(found)


def test_no_key_is_named_where_the_packages_bring_one_of_their_own() -> None:
    """openSUSE's packages of the driver do not use dkms, so its key does not exist there."""
    made = describe(case("suse"), finding("driver.not-loaded", secure_boot="1"))
    fix = next(one for one in made.fixes if one.title.startswith("Let Secure Boot"))
    assert not fix.commands


def test_the_kernel_part_is_built_with_the_headers_of_the_running_kernel() -> None:
    assert "sudo apt install linux-headers-$(uname -r)" in lines(describe(case(), finding("driver.not-loaded")))
    assert "sudo akmods --force" in lines(describe(case("fedora"), finding("driver.not-loaded")))


# --- laptops, Windows


def laptop(machine: str) -> Case:
    mobile = PciGpu("0000:01:00.0", "28e0", "NVIDIA GeForce RTX 4060 Laptop GPU")
    driver = DriverFacts(pci=Found((mobile,)), other_display=("Intel Iris Xe Graphics",))
    return Case(MachineFacts(host=HOSTS[machine], driver=driver), EMPTY.target)


def test_a_laptop_s_card_may_only_be_switched_off() -> None:
    found = describe(laptop("ubuntu"), finding("driver.not-loaded"))
    assert "sudo prime-select on-demand" in lines(found)
    windows = describe(laptop("windows"), finding("driver.not-loaded"))
    assert any("laptop" in fix.title for fix in windows.fixes)
    assert not any("prime-select" in line for line in lines(windows))


def test_a_desktop_with_graphics_in_its_processor_is_not_taken_for_a_laptop() -> None:
    driver = DriverFacts(
        pci=Found((PciGpu("0000:01:00.0", "2684", "NVIDIA GeForce RTX 4090"),)), other_display=("Intel UHD 770",)
    )
    machine = Case(MachineFacts(host=HOSTS["ubuntu"], driver=driver), EMPTY.target)
    assert not any("laptop" in fix.title for fix in describe(machine, finding("driver.not-loaded")).fixes)


def with_code(code: int) -> Case:
    card = PciGpu("PCI\\VEN_10DE&DEV_2684&SUBSYS_16F110DE&REV_A1\\4&2A2D0E5C&0&0008", "2684", "RTX 4090", "", code)
    return Case(MachineFacts(host=HOSTS["windows"], driver=DriverFacts(pci=Found((card,)))), EMPTY.target)


def test_a_disabled_card_is_enabled_under_its_own_name() -> None:
    found = describe(with_code(22), finding("driver.not-loaded"))
    assert "disabled" in found.explanation
    assert found.fixes[0].title.startswith("Enable")
    device = "PCI\\VEN_10DE&DEV_2684&SUBSYS_16F110DE&REV_A1\\4&2A2D0E5C&0&0008"
    assert lines(found, "powershell")[0] == f"pnputil /enable-device '{device}'"
    assert lines(found, "cmd")[0] == f'pnputil /enable-device "{device}"'


@pytest.mark.parametrize(("code", "beginning"), [(39, "Reinstall"), (14, "Restart"), (12, "Look"), (43, "Restart")])
def test_a_problem_code_says_which_fix_comes_first(code: int, beginning: str) -> None:
    found = describe(with_code(code), finding("driver.not-loaded"))
    assert found.fixes[0].title.startswith(beginning)
    assert f"code {code}" in found.explanation


def test_a_slow_driver_is_not_said_to_be_silent() -> None:
    found = describe(case(), finding("driver.not-loaded", hang="late: 14 s"))
    assert "14 s" in found.explanation
    assert "no answer" not in found.explanation
    assert "nvidia-persistenced" in lines(found)[0]


# --- servers


@pytest.mark.parametrize(
    ("machine", "expected"),
    [
        ("ubuntu", "sudo apt install nvidia-fabricmanager-595"),
        ("fedora", "sudo dnf install nvidia-fabricmanager-595.71.05"),
    ],
)
def test_the_fabric_manager_is_of_the_driver_s_own_version(machine: str, expected: str) -> None:
    server = case(machine, gpus=(Gpu(0, "NVIDIA H200", compute_capability="9.0"),), driver="595.71.05")
    assert expected in lines(describe(server, finding("driver.fabric-not-ready")))


def test_a_server_s_card_is_told_of_the_driver_for_servers() -> None:
    server = Case(
        MachineFacts(
            host=HOSTS["ubuntu"],
            driver=DriverFacts(nvml=Found(NvmlAnswer(gpus=(Gpu(0, "NVIDIA H200", compute_capability="9.0"),)))),
        ),
        EMPTY.target,
    )
    assert "--gpgpu" in describe(server, finding("driver.missing")).fixes[0].why
    assert "--gpgpu" not in describe(case(gpus=(CARD,)), finding("driver.missing")).fixes[0].why


def test_the_compat_package_is_removed_under_the_name_that_its_folder_tells() -> None:
    compat = finding("driver.forward-compat", file="/usr/local/cuda-12.9/compat/libcuda.so.1")
    assert "sudo apt remove cuda-compat-12-9" in lines(describe(case(), compat))
    assert not any("cuda-compat" in line for line in lines(describe(case("container"), compat)))


# --- containers and WSL


def test_apptainer_is_told_of_its_own_option() -> None:
    machine = Case(
        MachineFacts(host=host("Rocky Linux 9", "dnf", environment=("container",), container="apptainer")),
        EMPTY.target,
    )
    found = describe(machine, finding("container.gpu-not-exposed"))
    assert "Apptainer" in found.explanation
    assert "--nv" in found.fixes[0].title
    assert not any("docker" in line for line in lines(found))


def test_a_container_of_lxc_is_given_a_device() -> None:
    machine = Case(
        MachineFacts(host=host("Debian 12", "apt", environment=("container",), container="lxc")), EMPTY.target
    )
    assert "gpu" in describe(machine, finding("container.gpu-not-exposed")).fixes[0].why


def test_only_driver_packages_leave_wsl() -> None:
    text = " ".join(lines(describe(case("wsl"), finding("wsl.driver-misconfigured"))))
    assert "apt-get remove --purge '^nvidia-driver' '^libnvidia-compute'" in text
    assert "container" not in text


@pytest.mark.parametrize(("kernel", "built"), [("6.12.4-arch1-1", False), ("6.6.63-1-lts", True)])
def test_on_arch_only_a_kernel_without_a_ready_made_part_has_one_built(kernel: str, built: bool) -> None:
    """Without the packages that need it, dkms is not there, and the command would fail."""
    host = msgspec.structs.replace(case("arch").host, kernel=kernel)
    made = msgspec.structs.replace(case("arch"), machine=msgspec.structs.replace(case("arch").machine, host=host))
    assert ("sudo dkms autoinstall" in lines(describe(made, finding("driver.not-loaded")))) is built
