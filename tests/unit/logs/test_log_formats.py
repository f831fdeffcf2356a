"""The same failure is recognised however the log was carried here: through a tool, a notebook, a mail or a console."""

import html
import json
import re
from collections.abc import Callable, Iterable

import pytest

from gpuwizard.logs import read
from gpuwizard.logs.blocks import Source
from gpuwizard.logs.explain import explain
from gpuwizard.logs.lines import bare, texts, writer

# One failure of each kind of message, with the answer to it.
SAMPLES: dict[str, tuple[str, str]] = {
    "a library that TensorFlow misses": (
        "cudnn.missing",
        """
2026-11-21 10:02:11.400: W tensorflow/stream_executor/platform/default/dso_loader.cc:64] Could not load dynamic \
library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file: No such file or directory; \
LD_LIBRARY_PATH: /opt/tools/lib
2026-11-21 10:02:11.500: W tensorflow/core/common_runtime/gpu/gpu_device.cc:1934] Cannot dlopen some GPU libraries. \
Please make sure the missing libraries mentioned above are installed properly if you would like to use GPU.
Skipping registering GPU devices...
[]
""",
    ),
    "a driver that is too old": (
        "driver.too-old",
        """
/opt/env/lib/python3.12/site-packages/torch/cuda/__init__.py:141: UserWarning: CUDA initialization: The NVIDIA driver \
on your system is too old (found version 11040). Please update your GPU driver by downloading and installing a new \
version from the URL: http://www.nvidia.com/Download/index.aspx
  return torch._C._cuda_getDeviceCount() > 0
""",
    ),
    "JAX without its memory module": (
        "driver.uvm-unusable",
        """
Jax plugin configuration error: Exception when calling jax_plugins.xla_cuda12.initialize()
Traceback (most recent call last):
  File "/opt/env/lib/python3.12/site-packages/jax/_src/xla_bridge.py", line 508, in discover_pjrt_plugins
    plugin_module.initialize()
RuntimeError: jaxlib/cuda/versions_helpers.cc:135: operation cuInit(0) failed: CUDA_ERROR_UNKNOWN
""",
    ),
    "a card that fell off the bus": (
        "hardware.gpu-fault",
        """
[ 8123.442101] NVRM: GPU at PCI:0000:65:00: GPU-0ab1c2d3-1111-2222-3333-444455556666
[ 8123.442109] NVRM: Xid (PCI:0000:65:00): 79, pid=4242, name=python, GPU has fallen off the bus.
""",
    ),
    "a container without the GPU": (
        "container.gpu-not-exposed",
        """
docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].
Run 'docker run --help' for more information
""",
    ),
    "memory that this program holds": (
        "runtime.out-of-memory",
        """
Traceback (most recent call last):
  File "/home/ann/train.py", line 12, in <module>
    loss.backward()
torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 23.68 GiB of \
which 1.12 GiB is free. Including non-PyTorch memory, this process has 22.50 GiB memory in use. Of the allocated \
memory 21.00 GiB is allocated by PyTorch, and 1.10 GiB is reserved by PyTorch but unallocated.
""",
    ),
    "a cuDNN of another version": (
        "cudnn.version-mismatch",
        """
E0000 00:00:1795246793.891558   26759 cuda_dnn.cc:454] Loaded runtime CuDNN library: 8.9.7 but source was compiled \
with: 9.3.0.  CuDNN library needs to have matching major version and equal or higher minor version.
W0000 00:00:1795246793.892558   26759 op_kernel.cc:1858] OP_REQUIRES failed at conv_ops_impl.h:1204 : \
INVALID_ARGUMENT: No DNN in stream executor.
""",
    ),
    "a page file that is too small": (
        "system.commit-limit",
        """
Traceback (most recent call last):
  File "C:\\Users\\ann\\app\\train.py", line 3, in <module>
    import torch
  File "C:\\Users\\ann\\env\\Lib\\site-packages\\torch\\__init__.py", line 274, in _load_dll_libraries
    raise err
OSError: [WinError 1455] The paging file is too small for this operation to complete. Error loading \
"C:\\Users\\ann\\env\\Lib\\site-packages\\torch\\lib\\cudnn_adv_infer64_8.dll" or one of its dependencies.
""",
    ),
    "a build without CUDA": (
        "framework.cpu-only-build",
        """
Traceback (most recent call last):
  File "/home/ann/train.py", line 7, in <module>
    model.to('cuda')
  File "/opt/env/lib/python3.12/site-packages/torch/cuda/__init__.py", line 310, in _lazy_init
    raise AssertionError("Torch not compiled with CUDA enabled")
AssertionError: Torch not compiled with CUDA enabled
""",
    ),
    "a package that does not fit": (
        "framework.dependency-conflict",
        """
Traceback (most recent call last):
  File "/opt/env/lib/python3.11/site-packages/tensorflow/__init__.py", line 49, in <module>
    from tensorflow._api.v2 import __internal__
ImportError: cannot import name 'runtime_version' from 'google.protobuf' \
(/opt/env/lib/python3.11/site-packages/google/protobuf/__init__.py)
""",
    ),
    "a Python that is too new": (
        "framework.python-unsupported",
        """
ERROR: Could not find a version that satisfies the requirement tensorflow==2.10.1 (from versions: 2.16.1, 2.16.2, \
2.17.0, 2.17.1, 2.18.0, 2.18.1, 2.19.0, 2.19.1, 2.20.0)
ERROR: No matching distribution found for tensorflow==2.10.1
""",
    ),
    "options that came too late": (
        "runtime.late-configuration",
        """
Traceback (most recent call last):
  File "/home/ann/train.py", line 9, in <module>
    tf.config.experimental.set_memory_growth(gpu, True)
RuntimeError: Physical devices cannot be modified after being initialized
""",
    ),
    "a compiler that is not there": (
        "cuda.tools-missing",
        """
tensorflow.python.framework.errors_impl.InternalError: libdevice not found at ./libdevice.10.bc [Op:__some_op]
""",
    ),
}


def each(change: Callable[[str], str]) -> Callable[[str], str]:
    """Changes every line by itself."""
    return lambda log: "\n".join(change(line) for line in log.split("\n"))


def coloured(line: str) -> str:
    """IPython puts a colour around every word and sign of a traceback."""
    return "".join(f"\x1b[0;31m{part}\x1b[0m" for part in re.findall(r"\w+|\W", line))


def marked_up(line: str) -> str:
    """What a notebook's web page makes of the colours."""
    return re.sub(r"\w+|\W", lambda part: f'<span class="ansi-red-fg">{html.escape(part[0])}</span>', line) + "<br/>"


def typeset(line: str) -> str:
    line = re.sub(r"'([^']*)'", "\u2018\\1\u2019", line)
    return re.sub(r'"([^"]*)"', "\u201c\\1\u201d", line).replace(" ", "\xa0")


def interleaved(log: str) -> str:
    """Two processes write to one file, a line each in turn."""
    lines = log.split("\n")
    return "\n".join(part for number, line in enumerate(lines) for part in (line, f"worker 2: step {number} done"))


def wrapped(width: int) -> Callable[[str], str]:
    """A console breaks its lines wherever they reach its edge."""
    return lambda log: "\n".join(
        line[start : start + width] for line in log.split("\n") for start in range(0, len(line) or 1, width)
    )


def json_lines(log: str) -> str:
    """Docker's log files."""
    entries: Iterable[str] = (line + "\n" for line in log.split("\n"))
    return "\n".join(
        json.dumps({"log": entry, "stream": "stderr", "time": "2026-11-21T10:02:11Z"}) for entry in entries
    )


def notebook(log: str) -> str:
    """A notebook's file: the whole traceback in strings, with colours, and every sign escaped."""
    traceback = [coloured(line) for line in log.split("\n")]
    return json.dumps({"cells": [{"outputs": [{"output_type": "error", "traceback": traceback}]}]}, indent=1)


FORMATS: dict[str, Callable[[str], Source]] = {
    "as it was printed": lambda log: log,
    "UTF-16 of PowerShell": lambda log: [log.replace("\n", "\r\n").encode("utf-16")],
    "colours of a terminal": each(lambda line: f"\x1b[1;31m{line}\x1b[0m"),
    "colours of a notebook": each(coloured),
    "colours whose escape sign was lost": lambda log: each(coloured)(log).replace("\x1b", ""),
    "colours shown as text": lambda log: each(coloured)(log).replace("\x1b", "^["),
    "docker compose": each(lambda line: f"trainer-1  | {line}"),
    "journalctl": each(lambda line: f"Nov 21 10:02:11 box train.sh[4242]: {line}"),
    "journalctl, ISO dates": each(lambda line: f"2026-11-21T10:02:11+0100 box python[4242]: {line}"),
    "GitHub Actions": each(lambda line: f"2026-11-21T10:02:11.1234567Z {line}"),
    "kubectl": each(lambda line: f"2026-11-21T10:02:11.123456789Z stderr F {line}"),
    "ranks of torchrun": each(lambda line: f"[rank0]: {line}"),
    "a mail": each(lambda line: f"> {line}"),
    "a mail that was answered twice": each(lambda line: f">> > {line}"),
    "two processes": interleaved,
    "a console of 80 columns": wrapped(80),
    "a console of 120 columns": wrapped(120),
    "a web page": each(html.escape),
    "a saved web page": each(marked_up),
    "a forum that sets quotes and blanks": each(typeset),
    "Markdown, names with escapes": lambda log: re.sub(r"(?<=[A-Z])_(?=[A-Z])", r"\\_", log),
    "Markdown, code": lambda log: f"It fails:\n```python\n{log}\n```\nWhat now?",
    "Markdown, a table": each(lambda line: f"| `{line}` | 1 |"),
    "Markdown, indented in a list": each(lambda line: f"  - {line}"),
    "Docker's JSON files": json_lines,
    "one JSON string": lambda log: json.dumps({"message": log, "level": "error"}),
    "a notebook's file": notebook,
}


@pytest.mark.parametrize("carried", FORMATS)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_answer_stays_the_same(name: str, carried: str) -> None:
    cause, log = SAMPLES[name]
    causes = explain(FORMATS[carried](log)).causes
    assert causes, "nothing was recognised"
    assert causes[0].cause == cause


# "The specified module could not be found", as Windows says it in the language and the encoding of its console.
CONSOLES = {
    "cp936": "找不到指定的模块。",
    "cp950": "找不到指定的模組。",
    "cp932": "指定されたモジュールが見つかりません。",
    "cp949": "지정된 모듈을 찾을 수 없습니다.",
    "cp866": "Не найден указанный модуль.",
    "cp1251": "Не найден указанный модуль.",
    "cp850": "No se puede encontrar el módulo especificado.",
    "cp1252": "Le module spécifié est introuvable.",
}
IMPORT = "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: "


def numbers(log: Source) -> list[str | None]:
    return [message.facts.get("number") for message in read(log) if message.kind == "dll-load-failed"]


@pytest.mark.parametrize("encoding", CONSOLES)
def test_a_console_of_any_language_is_read_as_it_wrote(encoding: str) -> None:
    raw = (IMPORT + CONSOLES[encoding] + "\r\n").encode(encoding)
    assert numbers([b"start\r\n" + raw]) == ["126"]


@pytest.mark.parametrize("shown", ["cp1252", "latin-1", "cp850", "cp437"])
@pytest.mark.parametrize("encoding", CONSOLES)
def test_text_that_was_shown_in_the_wrong_encoding_is_still_understood(encoding: str, shown: str) -> None:
    for wrote in (encoding, "utf-8"):
        try:
            garbled = CONSOLES[encoding].encode(wrote).decode(shown)
        except UnicodeDecodeError:
            continue
        assert numbers(IMPORT + garbled) == ["126"], (wrote, garbled)


def test_utf_8_that_a_chinese_console_shows_is_still_understood() -> None:
    garbled = CONSOLES["cp936"].encode("utf-8").decode("gb18030", "replace")
    assert numbers(IMPORT + garbled) == ["126"]


def test_the_line_that_is_shown_holds_nothing_of_what_carried_its_colours() -> None:
    for carried in ("colours of a notebook", "colours shown as text", "a notebook's file"):
        log = FORMATS[carried](SAMPLES["a build without CUDA"][1])
        (message,) = (message for message in read(log) if message.kind == "build-without-cuda")
        assert "\x1b" not in message.text
        assert "Torch not compiled with CUDA enabled" in message.text
        assert not re.search(r"\[\d|u001b", message.text)


def test_lines_of_one_process_are_put_together_among_those_of_others() -> None:
    """A message over two lines, while another rank prints a line of its own in between."""
    log = (
        "[rank0]: torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 24.00 MiB. GPU 0\n"
        "[rank1]: step 7 of 10\n"
        "[rank1]: step 8 of 10\n"
        "[rank0]: has a total capacity of 8.00 GiB of which 5.00 MiB is free. Process 42 has 7.00 GiB memory in use.\n"
    )
    (message,) = (message for message in read(log) if message.kind == "out-of-memory")
    assert int(message.facts["others"]) == 7 * 2**30


def test_a_table_of_one_width_is_not_taken_for_broken_lines() -> None:
    """Every line of nvidia-smi's table reaches the same column."""
    border = "+" + "-" * 78 + "+"
    process = "|    0   N/A  N/A      4242      C   python train.py".ljust(66) + "7000MiB |".rjust(14)
    log = "\n".join([border, process, process.replace("4242", "4243").replace("7000", "6000"), border])
    assert {len(line) for line in log.split("\n")} == {80}
    assert [message.facts["mib"] for message in read(log)] == ["7000", "6000"]


def test_lines_that_happen_to_be_equally_long_keep_their_own_messages() -> None:
    first = "E0000 00:00:1795246793.891558   26759 cuda_platform.cc:52] failed call to cuInit: UNKNOWN ERROR (303)"
    second = "E0000 00:00:1795246793.891558   26759 y.cc:5] could not retrieve CUDA device count: INTERNAL: no more"
    assert len(first) == len(second)
    told = [message for message in read(f"{first}\n{second}") if message.family != "belonging"]
    assert [message.line for message in told] == [1, 2]


def test_signs_that_json_escapes_in_two_halves_are_put_together() -> None:
    entry = json.dumps({"log": "\U0001f600 CUDA_ERROR_UNKNOWN: cuInit(0) failed: CUDA_ERROR_UNKNOWN\n"})
    for log in (entry, entry.replace("\\ude00", "")):
        (message,) = (message for message in read(log) if message.kind == "cuinit-failed")
        assert message.text.encode("utf-8")
    assert "\U0001f600" in read(entry)[0].text


def test_a_path_of_windows_is_no_json() -> None:
    for line in (
        "[launcher] ..\\torch\\lib\\nvrtc64_112_0.dll: Could not load library cudnn_ops_infer64_8.dll. Error code 126",
        '"C:\\new\\torch\\lib" Could not load library cudnn_ops_infer64_8.dll. Error code 126 "C:\\new"',
    ):
        (message,) = (message for message in read(line) if message.kind == "library-part-failed")
        assert message.text == line


def test_lines_made_to_cost_much_cost_no_more_than_their_length() -> None:
    """Ten times the text may cost about ten times as much, not a hundred times: measured generously."""
    import time

    def cost(piece: str, size: int) -> float:
        raw = (piece * (size // len(piece) + 1))[:size].encode("latin-1")
        begin = time.perf_counter()
        for _, line in texts([(1, raw)]):
            assert len(writer(line)) + len(bare(line)) <= 2 * len(line)
        return time.perf_counter() - begin

    pieces = ["\x1b]", "[1;1;", "<span ", "&#x", '{"log": "', '"}', "> ", "a | ", "ab[1]: x", "DLL\xd5\xd2", "  "]
    for piece in pieces:
        small, large = (min(cost(piece, size) for _ in range(3)) for size in (20_000, 200_000))
        assert large < small * 60 + 0.05, piece
