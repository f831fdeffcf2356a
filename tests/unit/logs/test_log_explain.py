"""From logs to causes: the likeliest first, with the lines that speak for it."""

import re
from pathlib import Path

import pytest

from gpuwizard.logs.explain import NOISE, explain
from gpuwizard.logs.rules import PLAIN
from gpuwizard.model.layers import PAGE_OF_GROUP

EXCERPTS = sorted((Path(__file__).parents[2] / "logs").glob("*.log"))


def first(text: str, on: str | None = None, framework: str | None = None, python: str | None = None) -> str:
    causes = explain(text, on, framework, python).causes
    return causes[0].cause if causes else ""


@pytest.mark.parametrize("path", EXCERPTS, ids=lambda path: path.stem)
def test_excerpt_is_explained(path: Path) -> None:
    """The head of each excerpt names its cause, and where needed where it comes from."""
    text = path.read_text(encoding="utf-8")
    head = dict(re.findall(r"^# (cause|on|framework): (\S+)$", text, re.MULTILINE))
    assert first(text, head.get("on"), head.get("framework")) == head["cause"]


def test_there_are_excerpts() -> None:
    assert len(EXCERPTS) >= 15


@pytest.mark.parametrize(
    ("on", "cause"),
    [
        ("linux", "driver.missing"),
        ("windows", "driver.missing"),
        ("wsl", "wsl.driver-misconfigured"),
        ("container", "container.gpu-not-exposed"),
    ],
)
def test_where_a_log_comes_from_decides(on: str, cause: str) -> None:
    assert first("failed call to cuInit: UNKNOWN ERROR (303)", on) == cause


def test_tensorflow_on_windows_lost_its_gpu_with_2_11() -> None:
    text = "Built with CUDA: False\nNum GPUs Available:  0"
    assert first(text, "windows", "tensorflow==2.15.0") == "framework.windows-gpu-dropped"
    assert first(text, "windows", "tensorflow==2.10.0") == "framework.cpu-only-build"
    assert first(text, "linux", "tensorflow==2.15.0") == "framework.cpu-only-build"


def test_a_hint_about_cudart_alone_is_weak() -> None:
    causes = explain("Could not find cuda drivers on your machine, GPU will not be used.").causes
    assert 0 < causes[0].confidence < 0.5


def test_the_missing_driver_comes_before_the_missing_libraries() -> None:
    text = (
        "Could not load dynamic library 'cudart64_110.dll'; dlerror: cudart64_110.dll not found\n"
        "Could not load dynamic library 'nvcuda.dll'; dlerror: nvcuda.dll not found\n"
        "failed call to cuInit: UNKNOWN ERROR (303)\n"
    )
    assert first(text) == "driver.missing"


def test_skipped_devices_after_a_missing_cudart_mean_missing_libraries() -> None:
    text = "Could not find cuda drivers on your machine\nCannot dlopen some GPU libraries. Please\n"
    causes = explain(text).causes
    assert causes[0].cause == "cuda.library-missing"
    assert causes[0].confidence > 0.75


def test_a_missing_cudnn_is_told_from_a_missing_cuda() -> None:
    template = "Could not load dynamic library '{0}'; dlerror: {0}: cannot open shared object file: No such file"
    assert first(template.format("libcudnn.so.8")) == "cudnn.missing"
    assert first(template.format("libcufft.so.10")) == "cuda.library-missing"


def test_a_toolkit_of_another_version_in_the_log_speaks_for_a_mismatch() -> None:
    text = "PATH=/usr/local/cuda-12.4/bin\nImportError: libcudart.so.11.0: cannot open shared object file"
    assert first(text) == "cuda.version-mismatch"


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        ("[WinError 1455] Die Auslagerungsdatei ist zu klein", "system.commit-limit"),
        ("[WinError 4551] 应用程序控制策略已阻止此文件。", "system.blocked-by-policy"),
        ("[WinError 126] No se puede encontrar el módulo especificado.", "system.msvc-runtime-missing"),
        ("[WinError -1073741795] Windows Error 0xc000001d", "system.cpu-instructions"),
    ],
)
def test_windows_numbers_are_understood_in_any_language(message: str, cause: str) -> None:
    text = (
        f'OSError: {message} Error loading "C:\\v\\Lib\\site-packages\\torch\\lib\\c10.dll" or one of its dependencies.'
    )
    assert first(text) == cause


def test_memory_is_blamed_on_who_holds_it() -> None:
    template = (
        "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 1.00 GiB. GPU 0 has a total capacity of 24 GiB"
        " of which 0 bytes is free. Process 7 has {} GiB memory in use. Including non-PyTorch memory, this process has"
        " {} GiB memory in use."
    )
    assert first(template.format("20.00", "3.00")) == "runtime.memory-in-use"
    assert first(template.format("3.00", "20.00")) == "runtime.out-of-memory"


def test_xid_numbers_tell_the_card_from_the_program() -> None:
    assert first("NVRM: Xid (PCI:0000:01:00): 79, pid=1, GPU is gone") == "hardware.gpu-fault"
    assert first("NVRM: Xid (PCI:0000:01:00): 31, pid=1, MMU Fault") == "runtime.kernel-fault"


def test_a_hidden_gpu_needs_a_complaint_to_be_the_cause() -> None:
    hidden = "CUDA_VISIBLE_DEVICES=-1\n"
    assert first(hidden + "RuntimeError: No CUDA GPUs are available") == "path.devices-hidden"
    works = hidden + "Created device /job:localhost/replica:0/task:0/device:GPU:0 with 6356 MB memory:  -> device: 0"
    assert first(works) == ""


def test_only_harmless_lines_give_one_entry() -> None:
    text = (
        "oneDNN custom operations are on. You may see slightly different numerical results\n"
        "Unable to register cuFFT factory: Attempting to register factory for plugin cuFFT when one has already\n"
        "could not open file to read NUMA node: /sys/bus/pci/devices/0000:01:00.0/numa_node\n"
        "TF-TRT Warning: Could not find TensorRT\n"
    )
    result = explain(text)
    assert [match.cause for match in result.causes] == [NOISE]
    assert [line for line, *_ in result.harmless] == [1, 2, 3, 4]
    assert all(says for *_, says in result.harmless)


def test_harmless_lines_beside_a_cause_are_kept_apart() -> None:
    result = explain("TF-TRT Warning: Could not find TensorRT\nAssertionError: Torch not compiled with CUDA enabled\n")
    assert [match.cause for match in result.causes] == ["framework.cpu-only-build"]
    assert [line for line, *_ in result.harmless] == [1]


def test_evidence_is_the_line_itself() -> None:
    result = explain("first\n  Error 804: forward compatibility was attempted on non supported HW\n", "container")
    assert result.causes[0].cause == "driver.forward-compat"
    assert result.causes[0].evidence == ((2, "Error 804: forward compatibility was attempted on non supported HW"),)


def test_causes_are_ordered_and_bounded() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in EXCERPTS)
    causes = explain(text).causes
    assert 0 < len(causes) <= 5
    assert [match.confidence for match in causes] == sorted((m.confidence for m in causes), reverse=True)
    assert all(0 < match.confidence <= 1 and match.evidence for match in causes)


def test_every_cause_that_can_be_named_stands_on_a_page() -> None:
    named = {cause for weights in PLAIN.values() for cause in weights}
    assert {cause.split(".")[0] for cause in named} <= set(PAGE_OF_GROUP)


def test_a_file_can_be_explained_line_by_line(tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_text("x\nAssertionError: Torch not compiled with CUDA enabled\n", encoding="utf-8")
    with path.open(encoding="utf-8") as lines:
        assert explain(lines).causes[0].cause == "framework.cpu-only-build"


def test_the_python_version_tells_an_unfit_python_from_an_unfit_system() -> None:
    text = "ERROR: Could not find a version that satisfies the requirement tensorflow (from versions: none)"
    assert first(text, "linux", "tensorflow", "3.12") == "framework.platform-unsupported"
    assert first(text, "linux", "tensorflow", "3.15") == "framework.python-unsupported"


def test_what_the_log_tells_of_its_origin_is_kept_for_the_fix() -> None:
    told = explain(r'OSError: [WinError 126] x. Error loading "C:\Users\me\Lib\site-packages\torch\lib\c10.dll"')
    assert told.on == "windows"
    assert explain("torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB").framework == "torch"
    assert explain("nothing that is known").on == ""
