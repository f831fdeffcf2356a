"""nvidia-smi is a real program here: small ones that print what it prints."""

import os
from pathlib import Path

import pytest
from small_programs import program

from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.probes import smi
from gpuwizard.probes.cancel import Cancel

XML = """<?xml version="1.0" ?>
<!DOCTYPE nvidia_smi_log SYSTEM "nvsmi_device_v12.dtd">
<nvidia_smi_log>
  <driver_version>610.47</driver_version>
  <cuda_version>13.3</cuda_version>
  <gpu id="00000000:01:00.0">
    <product_name>NVIDIA RTX A4000</product_name>
    <uuid>GPU-1</uuid>
    <compute_mode>Exclusive_Process</compute_mode>
    <fb_memory_usage><total>16376 MiB</total><free>15872 MiB</free></fb_memory_usage>
  </gpu>
</nvidia_smi_log>
"""
BANNER = "| NVIDIA-SMI 610.47    KMD Version: 610.47    CUDA UMD Version: 13.3 |"


def ask(path: str) -> Found[smi.SmiAnswer] | Unknown:
    return smi.ask(path, dict(os.environ), Cancel())


def test_the_query_is_read_and_the_banner_is_never_needed(tmp_path: Path) -> None:
    script = f"import sys\nprint({XML!r} if sys.argv[1] == '-q' else {BANNER!r})\n"
    answer = ask(program(tmp_path, "nvidia-smi", script))
    assert isinstance(answer, Found)
    told = answer.value
    assert (told.driver_version, told.cuda_version) == ("610.47", "13.3")
    gpu = told.gpus[0]
    assert (gpu.name, gpu.memory_total, gpu.compute_mode) == ("NVIDIA RTX A4000", 16376 << 20, "exclusive-process")


def test_a_server_with_many_cards_is_read_whole(tmp_path: Path) -> None:
    """Each card comes with tens of thousands of bytes, so eight of them with more than is kept of other output."""
    head, _, rest = XML.partition("  <gpu ")
    card, tail = f"  <gpu {rest}".split("</nvidia_smi_log>")
    script = f"print({head!r})\nfor number in range(8):\n    print({card!r})\n    print('<x/>\\n' * 8000)\nprint("
    answer = ask(program(tmp_path, "nvidia-smi", f"{script}'</nvidia_smi_log>' + {tail!r})\n"))
    assert isinstance(answer, Found)
    assert [gpu.compute_mode for gpu in answer.value.gpus] == ["exclusive-process"] * 8


def test_where_the_xml_cannot_be_read_the_csv_query_is_asked(tmp_path: Path) -> None:
    row = "550.54.14, NVIDIA L4, GPU-2, 23034, 22000"
    script = f"import sys\nprint({row!r} if '--query-gpu' in sys.argv[1] else 'no xml here')\n"
    answer = ask(program(tmp_path, "nvidia-smi", script))
    assert isinstance(answer, Found)
    assert (answer.value.driver_version, answer.value.gpus[0].name) == ("550.54.14", "NVIDIA L4")


def test_an_error_keeps_its_code_and_its_text(tmp_path: Path) -> None:
    text = "Failed to initialize NVML: Driver/library version mismatch"
    answer = ask(program(tmp_path, "nvidia-smi", f"print({text!r})\nraise SystemExit(18)\n"))
    assert isinstance(answer, Found)
    assert (answer.value.exit_code, answer.value.output) == (18, text)


def test_a_hang_is_bounded_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smi, "LIMIT_SECONDS", 0.3)
    answer = ask(program(tmp_path, "nvidia-smi", "import time\ntime.sleep(600)\n"))
    assert isinstance(answer, Unknown)
    assert answer.kind == "timeout"


def test_a_crash_is_told(tmp_path: Path) -> None:
    """Windows has a code for it, other systems a signal."""
    windows = os.name == "nt"
    dies = "import os\nos._exit(-0x3FFFFFFB)\n" if windows else "import os\nos.kill(os.getpid(), 11)\n"
    answer = ask(program(tmp_path, "nvidia-smi", dies))
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("crash", "STATUS_ACCESS_VIOLATION" if windows else "SIGSEGV")
