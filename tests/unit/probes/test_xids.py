"""Faults that the driver wrote to the system's log: read from it, and told apart from a log that cannot be read."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gpuwizard.model.driver import Xid
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.xid_lines import LONGEST, MOST, from_kernel_log, from_windows_events
from gpuwizard.probes.xids import look

LOST = "NVRM: Xid (PCI:0000:01:00): 79, pid=1234, name=python, GPU has fallen off the bus."
DIED = "NVRM: Xid (PCI:0000:01:00): 79, pid='<unknown>', name=<unknown>, GPU has fallen off the bus."
FAULT = "NVRM: Xid (PCI:0000:c1:00): 31, pid=4242, name=python3, Ch 00000008, intr 00000000. MMU Fault: ENGINE GRAPHICS"
OTHER = "2026-11-21T08:00:01+0100 box kernel: nvidia 0000:01:00.0: enabling device (0000 -> 0003)"

posix = pytest.mark.skipif(sys.platform == "win32", reason="the tools are shell scripts here")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            f"2026-11-21T08:00:00+0100 box kernel: {LOST}",
            Xid(79, "0000:01:00", LOST.removeprefix("NVRM: "), "2026-11-21T08:00:00+0100"),
        ),
        (f"[   12.345678] {DIED}", Xid(79, "0000:01:00", DIED.removeprefix("NVRM: "))),
        (f"4,1234,9876543,-;{FAULT}", Xid(31, "0000:c1:00", FAULT.removeprefix("NVRM: "))),
        # Drivers before 2016 name neither the bus nor the process.
        (
            "NVRM: Xid (0000:03:00): 14, Channel 00000001",
            Xid(14, "0000:03:00", "Xid (0000:03:00): 14, Channel 00000001"),
        ),
        ("NVRM: Xid (PCI:0000:00:01.0): 48, x", Xid(48, "0000:00:01.0", "Xid (PCI:0000:00:01.0): 48, x")),
    ],
)
def test_a_line_of_the_kernel_log(line: str, fault: Xid) -> None:
    assert from_kernel_log([OTHER, line]) == (fault,)


@pytest.mark.parametrize(
    "line",
    [
        OTHER,
        "NVRM: GPU at PCI:0000:01:00: GPU-b850f46d-d5ea-c752-ddf3-c4453e44d3f7",
        "NVRM: loading NVIDIA UNIX x86_64 Kernel Module  570.133.07",
        "NVRM: Xid (PCI:0000:66:00): abc, pid=2280636",
        "nvidia-nvswitch0: SXid (PCI:0000:00:00.0): 11001, Fatal, ingress invalid command",
        "python: maxid 79",
    ],
)
def test_other_lines_are_no_faults(line: str) -> None:
    assert from_kernel_log([line]) == ()


def test_a_flood_is_cut_and_the_last_lines_are_kept() -> None:
    lines = [f"NVRM: Xid (PCI:0000:01:00): 13, number {number} {'x' * 1000}" for number in range(500)]
    found = from_kernel_log(lines)
    assert len(found) == MOST
    assert "number 499 " in found[-1].text
    assert all(len(fault.text) <= LONGEST for fault in found)


def event(number: int, *data: str, time: str = "2026-11-21T08:00:00.1234567Z") -> str:
    held = "".join(f"<Data>{item}</Data>" for item in data)
    return (
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='nvlddmkm'/>"
        f"<EventID Qualifiers='49322'>{number}</EventID><Level>2</Level><TimeCreated SystemTime='{time}'/>"
        f"<Computer>DESKTOP-1</Computer><Security/></System><EventData>{held}<Binary>00</Binary></EventData></Event>"
    )


@pytest.mark.parametrize(
    ("number", "said", "xid", "slot"),
    [
        (153, "Error occurred on GPUID: 100", 0, "0000:01:00"),
        (153, "Restarting TDR occurred on GPUID:b00", 0, "0000:0b:00"),
        (13, "Graphics SM Warp Exception on (GPC 0, TPC 0, SM 0): Illegal Instruction Encoding", 13, ""),
        (13, "Graphics Exception: ESR 0x505730=0xb010020 0x505734=0x4", 13, ""),
        (14, "GPU recovery action changed from 0x0 (None) to 0x1 (PF FLR)", 154, ""),
        (14, "Xid 62, PID 1234", 62, ""),
        (14, "0cec(3098) 00000000 00000000", 0, ""),
    ],
)
def test_an_event_of_windows(number: int, said: str, xid: int, slot: str) -> None:
    told = event(number, "\\Device\\Video3", said)
    (fault,) = from_windows_events(f"<Events>{told}</Events>")
    assert (fault.number, fault.pci_address, fault.when) == (xid, slot, "2026-11-21T08:00:00Z")
    assert fault.text == f"event {number} of nvlddmkm: {said}"
    assert "DESKTOP" not in fault.text


def test_events_come_newest_first_and_are_told_oldest_first() -> None:
    new, old = event(14, "new", time="2026-11-21T09:00:00Z"), event(14, "old", time="2026-11-21T08:00:00Z")
    assert [fault.when[11:13] for fault in from_windows_events(f"<Events>{new}{old}</Events>")] == ["08", "09"]


@pytest.mark.parametrize("text", ["", "Zugriff verweigert", "<Events>", "<Events><Event></Events>"])
def test_what_is_no_list_of_events_holds_none(text: str) -> None:
    assert from_windows_events(text) == ()


# The probe. The tools are scripts that answer as the real ones do.

Tools = Callable[..., dict[str, str]]
NO_KMSG = "/does/not/exist/kmsg"


@pytest.fixture
def tools(tmp_path: Path) -> Tools:
    """Gives an environment in which only these scripts are found, by name and what they do."""

    def make(**scripts: str) -> dict[str, str]:
        for name, script in scripts.items():
            path = tmp_path / name.replace("_exe", ".exe")
            path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
            path.chmod(0o755)
        return {"PATH": str(tmp_path)}

    return make


def journal(lines: str) -> str:
    """The whole log without a pattern, the lines that match one with it; 1 where none does, as journalctl has it."""
    matching = f"echo '{lines}'" if lines else "exit 1"
    return f'case "$*" in *-g*) {matching} ;; *) echo "{OTHER}" ;; esac'


@posix
def test_faults_in_the_journal(tools: Tools) -> None:
    env = tools(journalctl=journal(f"2026-11-21T08:00:00+0100 box kernel: {LOST}"))
    answer = look("linux", env, Cancel(), NO_KMSG)
    assert isinstance(answer, Found)
    assert [fault.number for fault in answer.value] == [79]
    assert answer.found_via == "journalctl -k -b"


@posix
def test_a_journal_that_was_read_and_holds_none(tools: Tools) -> None:
    assert look("linux", tools(journalctl=journal("")), Cancel(), NO_KMSG) == Absent(("journalctl -k -b",))


NOT_IN_GROUP = (
    "echo '-- No entries --'; echo 'Hint: You are currently not seeing messages from other users and the system.' >&2"
)
FORBIDDEN = "echo 'dmesg: read kernel buffer failed: Operation not permitted' >&2; exit 1"


@posix
def test_a_log_that_this_user_may_not_read_is_unknown(tools: Tools) -> None:
    answer = look("linux", tools(journalctl=NOT_IN_GROUP, dmesg=FORBIDDEN), Cancel(), NO_KMSG)
    assert isinstance(answer, Unknown)
    assert answer.kind == "denied"
    assert answer.reason == "The system's log may not be read by this user."


@posix
def test_dmesg_where_there_is_no_journal(tools: Tools) -> None:
    env = tools(journalctl="echo '-- No entries --'", dmesg=f"echo '[ 1.0] Linux version'; echo '[ 2.0] {FAULT}'")
    answer = look("linux", env, Cancel(), NO_KMSG)
    assert isinstance(answer, Found)
    assert [(fault.number, fault.pci_address) for fault in answer.value] == [(31, "0000:c1:00")]


@posix
def test_a_journalctl_without_patterns_gives_way_to_dmesg(tools: Tools) -> None:
    cannot = (
        f'case "$*" in *-g*) echo "Compiled without pattern matching support" >&2; exit 1 ;; *) echo "{OTHER}" ;; esac'
    )
    answer = look("linux", tools(journalctl=cannot, dmesg="echo '[ 1.0] Linux version'"), Cancel(), NO_KMSG)
    assert answer == Absent(("dmesg",))


@posix
def test_no_log_at_all_is_unknown(tools: Tools) -> None:
    answer = look("linux", tools(), Cancel(), NO_KMSG)
    assert isinstance(answer, Unknown)
    assert answer.kind == "failed"


@posix
def test_a_tool_that_never_ends_is_ended_with_the_session(tools: Tools) -> None:
    cancel = Cancel()
    cancel.set()
    assert isinstance(look("linux", tools(journalctl="while :; do :; done", dmesg="exit 1"), cancel, NO_KMSG), Unknown)


@pytest.fixture
def ring() -> Iterator[tuple[str, int]]:
    """A pipe that keeps records apart as the kernel's ring does, and answers at once where it is empty."""
    if not sys.platform.startswith("linux"):
        pytest.skip("a pipe of packets is Linux's own")
    reader, writer = os.pipe2(os.O_NONBLOCK | os.O_DIRECT)
    yield f"/proc/self/fd/{reader}", writer
    os.close(reader)
    os.close(writer)


def test_the_kernels_own_ring(tools: Tools, ring: tuple[str, int]) -> None:
    path, writer = ring
    os.write(writer, b"6,1,1000,-;Linux version 6.8\n")
    os.write(writer, f"4,2,2000,-;{LOST}\n SUBSYSTEM=pci\n DEVICE=+pci:0000:01:00.0\n".encode())
    answer = look("linux", tools(), Cancel(), path)
    assert isinstance(answer, Found)
    assert [fault.number for fault in answer.value] == [79]


def test_an_empty_ring_was_not_read(tools: Tools, ring: tuple[str, int]) -> None:
    assert isinstance(look("linux", tools(), Cancel(), ring[0]), Unknown)


@posix
@pytest.mark.parametrize("name", ["SYSTEMROOT", "SystemRoot"])
def test_the_event_log_of_windows(tmp_path: Path, name: str) -> None:
    """Python writes the names of Windows' variables in capitals."""
    system = tmp_path / "System32"
    system.mkdir()
    (system / "events.xml").write_text(f"<Events>{event(153, 'Error occurred on GPUID: 100')}</Events>", "utf-8")
    script = system / "wevtutil.exe"
    script.write_text(f"#!/bin/sh\necho \"$*\" > '{system}/asked'\ncat '{system}/events.xml'\n", "utf-8")
    script.chmod(0o755)
    env = {name: str(tmp_path), "PATH": os.environ["PATH"]}
    answer = look("windows", env, Cancel())
    assert isinstance(answer, Found)
    assert [fault.pci_address for fault in answer.value] == ["0000:01:00"]
    asked = (system / "asked").read_text("utf-8")
    assert "qe System" in asked
    assert "EventID=14" in asked
    assert "timediff(@SystemTime)" in asked
    (system / "events.xml").write_text("<Events></Events>", "utf-8")
    assert isinstance(look("windows", env, Cancel()), Absent)
    script.write_text("#!/bin/sh\necho 'Zugriff verweigert' >&2\nexit 5\n", "utf-8")
    denied = look("windows", env, Cancel())
    assert isinstance(denied, Unknown)
    assert denied.kind == "denied"
