"""Every cause has texts and fixes that a frustrated person can read, on every kind of machine."""

import re
from collections.abc import Iterator

import pytest
from causes_samples import EMPTY, FULL_SUBJECT, HOSTS, case, finding

from gpuwizard.causes import CAUSES, describe
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import UNEXPLAINED, Evidence, Finding
from gpuwizard.model.host import HostFacts
from gpuwizard.model.layers import FRAMEWORKS, LAYERS, page_of

# The ids are a contract: written out here, in the order in which they are listed.
IDS = (
    "hardware.no-nvidia-gpu",
    "hardware.compute-capability",
    "hardware.gpu-fault",
    "driver.missing",
    "driver.not-loaded",
    "driver.library-mismatch",
    "driver.too-old",
    "driver.device-nodes-missing",
    "driver.permissions",
    "driver.forward-compat",
    "driver.uvm-unusable",
    "driver.fabric-not-ready",
    "container.gpu-not-exposed",
    "container.driver-libs-in-image",
    "wsl.driver-misconfigured",
    "cuda.library-missing",
    "cuda.version-mismatch",
    "cuda.tools-missing",
    "cudnn.missing",
    "cudnn.version-mismatch",
    "cudnn.incomplete",
    "path.not-on-search-path",
    "path.shadowed",
    "path.devices-hidden",
    "framework.not-installed",
    "framework.cpu-only-build",
    "framework.windows-gpu-dropped",
    "framework.python-unsupported",
    "framework.platform-unsupported",
    "framework.installer-too-old",
    "framework.package-removed",
    "framework.dependency-conflict",
    "framework.duplicate-install",
    "framework.corrupt-install",
    "framework.shadowed-module",
    "framework.library-set-conflict",
    "system.blocked-by-policy",
    "system.commit-limit",
    "system.msvc-runtime-missing",
    "system.dll-import-order",
    "system.cpu-instructions",
    "system.c-library-too-old",
    "system.onednn-conflict",
    "runtime.out-of-memory",
    "runtime.memory-in-use",
    "runtime.device-busy",
    "runtime.invalid-device",
    "runtime.late-configuration",
    "runtime.kernel-fault",
    "benign.log-noise",
)
LONGEST_SENTENCE = 32  # words
# The commands that bring packages on each kind of machine.
MANAGERS = {
    "ubuntu": ("apt", "apt-get"),
    "debian": ("apt", "apt-get"),
    "vm": ("apt", "apt-get"),
    "fedora": ("dnf",),
    "suse": ("zypper",),
    "arch": ("pacman",),
    "windows": ("winget",),
    "windows-cmd": ("winget",),
}
ALL_MANAGERS = {"apt", "apt-get", "dnf", "zypper", "pacman", "winget", "apk", "brew"}
INSTALLERS = ("pip", "uv", "conda", "mamba", "poetry", "pipenv")


def cases() -> Iterator[tuple[str, Case]]:
    """Every kind of machine, framework, environment and tool that the fixes tell apart."""
    yield "nothing known", EMPTY
    for machine in HOSTS:
        for framework in FRAMEWORKS:
            yield f"{machine} {framework}", case(machine, framework)
    for installer in INSTALLERS:
        kind = "conda" if installer in ("conda", "mamba") else "venv"
        yield f"ubuntu {installer}", case("ubuntu", installer=installer, kind=kind)
        yield f"windows {installer}", case("windows", "torch", installer=installer, kind=kind)
    yield "system python", case("debian", kind="system", python="/usr/bin/python3")
    yield "not installed", case("fedora", "torch", installed=False)
    yield "no driver", case("ubuntu", gpus=(), driver="")
    yield "old tensorflow", case("ubuntu", version="2.9.3")
    yield "old tensorflow on windows", case("windows", version="2.10.1", python_version="3.10.9")
    yield "faulty lookup", case("ubuntu", version="2.21.0")


CASES = dict(cases())


def described(cause: str) -> Iterator[tuple[str, Finding]]:
    """The cause on every machine, with nothing known about it and with everything."""
    for label, machine in CASES.items():
        yield label, describe(machine, finding(cause))
        yield f"{label}, full", describe(machine, finding(cause, **FULL_SUBJECT))


def texts(found: Finding) -> list[str]:
    """Every sentence that is shown."""
    fixes = [text for fix in found.fixes for text in (fix.why, fix.verify, fix.undo) if text]
    return [found.explanation, *fixes]


def without_names(text: str) -> str:
    """Takes out paths, names in quotes and commands, which are not prose."""
    text = re.sub(r'"[^"]*"', "name", text)
    text = re.sub(r"(?:[A-Za-z]:\\|~?/)[^ ,;]*(?: [\w-]+[/\\][^ ,;]*)*", "path", text)
    return re.sub(r"\b[\w+-]+(?:\.[\w+-]+)+", "name", text)


def test_all_causes_are_there_once_and_in_order() -> None:
    assert tuple(CAUSES) == IDS
    assert len(set(IDS)) == 50
    assert all(entry.id == key for key, entry in CAUSES.items())


@pytest.mark.parametrize("cause", IDS)
def test_general_texts_are_short_and_plain(cause: str) -> None:
    entry = CAUSES[cause]
    for line in (entry.title, entry.says):
        assert line[0].isupper() or line.startswith(("pip", "glibc", "ptxas", "nvidia-smi", "cuDNN", "oneDNN"))
        assert not line.endswith(".")
        assert len(line) <= 90
    sentences = [part for part in re.split(r"(?<=\.)\s", entry.explanation) if part]
    assert 2 <= len(sentences) <= 4


@pytest.mark.parametrize("cause", IDS)
def test_every_cause_says_what_makes_it_likely_and_how_one_sees_that_it_is_mended(cause: str) -> None:
    entry = CAUSES[cause]
    for text, most in ((entry.likely, 2), (entry.mended, 1)):
        assert text.endswith("."), text
        assert text[0].isupper() or text.startswith(("nvidia-smi ", "pip ", "python ")), text
        assert "!" not in text
        assert "  " not in text
        sentences = [part for part in re.split(r"(?<=[.:;])\s", without_names(text)) if part]
        assert 1 <= len([part for part in sentences if part.endswith(".")]) <= most, text
        assert max(len(part.split()) for part in sentences) <= LONGEST_SENTENCE, text
    assert entry.likely not in entry.explanation


def test_no_two_causes_are_told_by_the_same_words() -> None:
    for kind in ("title", "says", "explanation", "likely", "mended"):
        told = [getattr(entry, kind) for entry in CAUSES.values()]
        assert len(set(told)) == len(told), kind


@pytest.mark.parametrize("cause", IDS)
def test_titles_and_sentences_read_well_everywhere(cause: str) -> None:
    for label, found in described(cause):
        for title in (found.title, *(fix.title for fix in found.fixes)):
            assert title, label
            assert not title.endswith((".", "!", ":", " ")), (label, title)
            assert title[0].isupper() or title.startswith(("lib", "pip", "cu", "numpy")), (label, title)
            assert len(title) <= 110, (label, title)
        for text in texts(found):
            assert text.endswith((".", ")")), (label, text)
            assert "  " not in text, (label, text)
            assert "!" not in re.sub(r'"[^"]*"', "", text), (label, text)
            assert not re.search(r"\bNone\b(?! was)|\{|\}|the the|\(\)|: \.| \.( |$)| ,", text), (label, text)


@pytest.mark.parametrize("cause", IDS)
def test_no_sentence_is_too_long(cause: str) -> None:
    for label, found in described(cause):
        for text in texts(found):
            for sentence in re.split(r"[.:;](?:\s|$)", without_names(text)):
                assert len(sentence.split()) <= LONGEST_SENTENCE, (label, sentence)


@pytest.mark.parametrize("cause", IDS)
def test_every_fix_says_how_to_see_that_it_worked(cause: str) -> None:
    for label, found in described(cause):
        assert found.fixes, label
        assert not found.fixes[0].title.startswith(("Or ", "If it stays", "Then ")), (
            label,
            found.fixes[0].title,
        )
        titles = [fix.title for fix in found.fixes]
        assert len(set(titles)) == len(titles), (label, titles)
        for fix in found.fixes:
            assert fix.why, (label, fix.title)
            assert fix.verify, (label, fix.title)


@pytest.mark.parametrize("cause", IDS)
def test_what_changes_something_says_how_it_is_taken_back(cause: str) -> None:
    for label, found in described(cause):
        for fix in found.fixes:
            if fix.commands or fix.needs_admin:
                assert fix.undo, (label, fix.title)


@pytest.mark.parametrize("cause", IDS)
def test_packages_come_with_the_package_manager_of_the_machine(cause: str) -> None:
    for label, found in described(cause):
        machine = label.partition(" ")[0].rstrip(",")
        if machine not in MANAGERS or cause in ("wsl.driver-misconfigured", "framework.windows-gpu-dropped"):
            continue
        for fix in found.fixes:
            if "Ubuntu window" in fix.title:
                continue
            for command in fix.commands:
                starts = re.findall(r"^(?:sudo )?([\w-]+)", command.text, re.MULTILINE)
                foreign = ALL_MANAGERS.intersection(starts).difference(MANAGERS[machine])
                assert not foreign, (label, fix.title, command.text)


@pytest.mark.parametrize("cause", IDS)
def test_no_fix_is_for_another_system(cause: str) -> None:
    for label, found in described(cause):
        windows = label.startswith("windows")
        if not windows and not label.startswith(("ubuntu", "debian", "fedora", "suse", "arch", "vm")):
            continue
        if cause.startswith(("container.", "wsl.")) or cause == "framework.windows-gpu-dropped":
            continue
        for fix in found.fixes:
            foreign = ("sudo ", "/etc/", "/dev/", "systemctl") if windows else ("Get-", "$env:", "winget", "pnputil")
            for command in fix.commands:
                if "Ubuntu window" not in fix.title:
                    assert not any(word in command.text for word in foreign), (label, command.text)
            if not windows and not cause.startswith("system."):
                assert "Windows" not in fix.title.replace("Linux or Windows", ""), (label, fix.title)


@pytest.mark.parametrize("cause", IDS)
def test_no_command_holds_a_placeholder(cause: str) -> None:
    for label, found in described(cause):
        for fix in found.fixes:
            for command in fix.commands:
                where = (label, fix.title, command.text)
                assert command.text.strip() == command.text != "", where
                assert not re.search(r"<[A-Za-z][^<>]*>|\.\.\.|YOUR|PATH_TO|VERSION\b|\bNone\b", command.text), where
                # Nor a hole where a name or version was not known.
                assert not re.search(r"\{[a-z_.]+\}|[=<>]=(['\" ]|$)|--python (''|\"\"|-|$)", command.text), where


@pytest.mark.parametrize("cause", IDS)
def test_a_driver_is_never_installed_inside_a_container_or_wsl(cause: str) -> None:
    for label, found in described(cause):
        if not label.startswith(("wsl", "container", "pod")):
            continue
        for command in (command for fix in found.fixes for command in fix.commands):
            installs = re.search(r"\b(install|-Syu)\b.*(nvidia-driver|nvidia-open|akmod|kernel-dkms)", command.text)
            assert not installs, (label, command.text)
            assert "ubuntu-drivers" not in command.text, (label, command.text)


@pytest.mark.parametrize("cause", IDS)
def test_both_shells_of_windows_are_served(cause: str) -> None:
    for label, found in described(cause):
        if not label.startswith("windows") or cause.startswith(("container.", "wsl.")):
            continue
        for fix in found.fixes:
            shells = [command.shell for command in fix.commands]
            # The one exception are lines for the Linux inside Windows.
            assert not shells or {"powershell", "cmd"} <= set(shells) or "Ubuntu window" in fix.title, (
                label,
                fix,
            )
        if label.startswith("windows-cmd") and cause == "path.devices-hidden":
            assert found.fixes[0].commands[0].shell == "cmd"


@pytest.mark.parametrize("cause", IDS)
def test_linux_gets_commands_for_bash_only(cause: str) -> None:
    for label, found in described(cause):
        if not label.startswith(("ubuntu", "debian", "fedora", "suse", "arch", "vm", "container", "pod")):
            continue
        if cause in ("wsl.driver-misconfigured", "framework.windows-gpu-dropped"):
            continue
        assert {command.shell for fix in found.fixes for command in fix.commands} <= {"bash"}, label


@pytest.mark.parametrize("cause", IDS)
def test_a_root_user_is_given_no_sudo(cause: str) -> None:
    found = describe(CASES["container tensorflow"], finding(cause, **FULL_SUBJECT))
    on_host = cause.startswith("container.") or cause == "framework.windows-gpu-dropped"
    texts_of = [command.text for fix in found.fixes for command in fix.commands]
    assert on_host or not any("sudo" in text for text in texts_of)


@pytest.mark.parametrize("cause", IDS)
def test_the_page_follows_the_contract(cause: str) -> None:
    found = describe(EMPTY, Finding(cause=cause, layer="gpu-test"))
    assert found.layer == page_of(cause)
    assert found.layer in LAYERS


def test_describing_keeps_what_the_check_found() -> None:
    evidence = (Evidence("libcuda.so.1 is nowhere", "ldconfig"),)
    given = Finding(cause="driver.missing", severity="warning", confidence=0.4, evidence=evidence, role="root")
    found = describe(EMPTY, given)
    assert (found.evidence, found.severity, found.confidence, found.role) == (
        evidence,
        "warning",
        0.4,
        "root",
    )


def test_an_unexplained_failure_is_said_to_be_one() -> None:
    seen = (Evidence("The child died of SIGSEGV in the stage conv2d.", "exit status"),)
    found = describe(EMPTY, Finding(cause=UNEXPLAINED, layer="cudnn", evidence=seen))
    assert "cannot explain" in found.title
    assert "The child died of SIGSEGV in the stage conv2d." in found.explanation
    assert "report" in found.fixes[0].title
    assert found.layer == "cudnn"


def test_a_hang_is_named_and_given_more_time() -> None:
    python = TargetFacts("/venv/bin/python", "tensorflow")
    hang = Finding(cause=UNEXPLAINED, layer="framework", subject={"stage": "import", "hang": "timeout"})
    found = describe(Case(MachineFacts(host=HostFacts(release="Linux")), python), hang)
    assert found.title == "TensorFlow hangs while being imported"
    assert "--timeout 600" in found.fixes[0].commands[0].text
    assert "/venv/bin/python" in found.fixes[0].commands[0].text


def test_a_cause_from_a_newer_report_is_treated_as_unexplained() -> None:
    assert "cannot explain" in describe(EMPTY, Finding(cause="driver.not-invented-yet")).title
