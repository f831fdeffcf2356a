"""nvidia-smi is a real program here: small scripts that print what it prints."""

import os
import stat
from pathlib import Path

import pytest

from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.probes import smi
from gpuwizard.probes.cancel import Cancel

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")

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


def script(folder: Path, body: str) -> str:
    path = folder / "nvidia-smi"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IEXEC)
    return str(path)


def ask(path: str) -> Found[smi.SmiAnswer] | Unknown:
    return smi.ask(path, dict(os.environ), Cancel())


def test_the_query_is_read_and_the_banner_is_never_needed(tmp_path: Path) -> None:
    (tmp_path / "answer.xml").write_text(XML)
    body = f'[ "$1" = -q ] && exec cat {tmp_path}/answer.xml; echo "{BANNER}"'
    answer = ask(script(tmp_path, body))
    assert isinstance(answer, Found)
    told = answer.value
    assert (told.driver_version, told.cuda_version) == ("610.47", "13.3")
    gpu = told.gpus[0]
    assert (gpu.name, gpu.memory_total, gpu.compute_mode) == ("NVIDIA RTX A4000", 16376 << 20, "exclusive-process")


def test_where_the_xml_cannot_be_read_the_csv_query_is_asked(tmp_path: Path) -> None:
    row = "550.54.14, NVIDIA L4, GPU-2, 23034, 22000"
    body = f'case "$1" in --query-gpu*) echo "{row}";; *) echo "no xml here";; esac'
    answer = ask(script(tmp_path, body))
    assert isinstance(answer, Found)
    assert (answer.value.driver_version, answer.value.gpus[0].name) == ("550.54.14", "NVIDIA L4")


def test_an_error_keeps_its_code_and_its_text(tmp_path: Path) -> None:
    text = "Failed to initialize NVML: Driver/library version mismatch"
    answer = ask(script(tmp_path, f'echo "{text}"; exit 18'))
    assert isinstance(answer, Found)
    assert (answer.value.exit_code, answer.value.output) == (18, text)


def test_a_hang_is_bounded_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smi, "LIMIT_SECONDS", 0.3)
    answer = ask(script(tmp_path, "exec sleep 600"))
    assert isinstance(answer, Unknown)
    assert answer.kind == "timeout"


def test_a_crash_is_told(tmp_path: Path) -> None:
    answer = ask(script(tmp_path, "kill -SEGV $$"))
    assert isinstance(answer, Unknown)
    assert (answer.kind, answer.detail) == ("crash", "SIGSEGV")
