"""What Windows tells of processes and of its log: what is loaded, whose a program is, which faults it noted."""

import ctypes
import os
import sys
from pathlib import Path

import psutil
import pytest
from windows_machine import copy_environment

from gpuwizard.model.driver import Gpu, GpuProcess
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes import user_environment
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import SCRIPTS
from gpuwizard.probes.command import run
from gpuwizard.probes.owners import with_owners
from gpuwizard.probes.xids import look

EVENT = (
    "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='nvlddmkm'/>"
    "<EventID Qualifiers='49322'>{number}</EventID><TimeCreated SystemTime='2026-11-21T08:00:00.1234567Z'/>"
    "</System><EventData><Data>\\Device\\Video3</Data><Data>{said}</Data></EventData></Event>"
)
WINE = hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


# What is loaded


@pytest.mark.stand_ins
def test_a_process_tells_which_gpu_libraries_lie_in_it(tmp_path: Path) -> None:
    """The script is loaded as the other children load it."""
    script = tmp_path / "loads nvml ü.py"
    script.write_text(
        "import ctypes, os\n"
        f"module = type(os)('mapped')\nexec(open({str(SCRIPTS / 'mapped.py')!r}, 'rb').read(), module.__dict__)\n"
        "assert not module.mapped(), module.mapped()\n"
        "ctypes.WinDLL('nvml.dll')\n"
        "print(ascii(module.mapped()))\n",
        "utf-8",
    )
    outcome = run([sys.executable, "-I", str(script)], timeout=30)
    assert outcome.ok, outcome.err
    assert outcome.out.lower().split() == [r"['c:\\windows\\system32\\nvml.dll']"]


# Whose a program is


def test_a_program_of_this_user_is_mine() -> None:
    (gpu,) = with_owners((Gpu(0, "GPU", processes=(GpuProcess(os.getpid()), GpuProcess(2**31 - 8))),))
    mine, gone = gpu.processes
    assert mine.mine is True
    assert gone == GpuProcess(2**31 - 8)
    if not WINE:  # it does not tell names
        assert mine.name == psutil.Process().name()


# Faults in the log


@pytest.fixture
def windows(tmp_path: Path) -> Path:
    """A folder whose System32 has a wevtutil that answers what the file `qe` prints: it is a Python."""
    folder = tmp_path / "W ü"
    copy_environment(folder)
    (folder / "Scripts").rename(folder / "System32")
    (folder / "System32" / "python.exe").rename(folder / "System32" / "wevtutil.exe")
    return folder


def asked(windows: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> Found[tuple[object, ...]] | Absent | Unknown:
    work = windows / "work"
    work.mkdir(exist_ok=True)
    (work / "qe").write_text(script, "utf-8")
    monkeypatch.chdir(work)
    monkeypatch.setenv("SYSTEMROOT", str(windows))
    return look("windows", user_environment.current(), Cancel())  # type: ignore[return-value]


@pytest.mark.stand_ins
def test_faults_of_the_driver_come_from_the_log_of_this_windows(windows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows does not lie on drive C on every machine."""
    events = EVENT.format(number=14, said="Xid 62, PID 12") + EVENT.format(number=153, said="occurred on GPUID: 100")
    script = f"import sys\nopen('asked', 'w').write(' '.join(sys.argv))\nprint({f'<Events>{events}</Events>'!r})\n"
    answer = asked(windows, monkeypatch, script)
    assert isinstance(answer, Found), answer
    assert [(fault.number, fault.pci_address) for fault in answer.value] == [(0, "0000:01:00"), (62, "")]
    assert " /q:*[System[Provider[@Name='nvlddmkm'] and (" in (windows / "work" / "asked").read_text("utf-8")


@pytest.mark.stand_ins
def test_a_log_without_faults_and_a_log_that_may_not_be_read(windows: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(asked(windows, monkeypatch, "print('<Events></Events>')"), Absent)
    denied = asked(windows, monkeypatch, "import sys\nprint('Zugriff verweigert', file=sys.stderr)\nsys.exit(5)")
    assert isinstance(denied, Unknown)
    assert denied.kind == "denied"


def test_the_log_of_this_machine_is_read_or_said_to_be_unreadable() -> None:
    """wine's wevtutil answers nothing, and nothing is not taken for a log without faults."""
    answer = look("windows", user_environment.current(), Cancel())
    assert isinstance(answer, Unknown if WINE else (Found, Absent)), answer
