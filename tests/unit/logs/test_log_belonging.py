"""What any program may print counts where the log speaks of GPUs, or where the user names a framework."""

import pytest

from gpuwizard.logs.explain import explain

# A message that any program prints, and what it means where a framework printed it.
OF_ANY = {
    "MSVCP140.dll was not found": "system.msvc-runtime-missing",
    "Error 35: SSL connect error": "driver.too-old",
    "Program received signal SIGILL, Illegal instruction.": "system.cpu-instructions",
    "/v/libgomp.so.1: cannot allocate memory in static TLS block": "system.dll-import-order",
    "AttributeError: module 'numpy' has no attribute 'int'.": "framework.dependency-conflict",
    "MKL_THREADING_LAYER=INTEL is incompatible with libgomp.so.1 library": "system.onednn-conflict",
    "RuntimeError: invalid device ordinal": "runtime.invalid-device",
}


@pytest.mark.parametrize("text", OF_ANY)
def test_a_log_that_names_gpus_or_a_framework_is_explained(text: str) -> None:
    assert explain(text).causes == ()
    for told in (explain(text, framework="torch"), explain(f"import torch\n{text}"), explain(f"{text}\nusing the GPU")):
        assert told.causes[0].cause == OF_ANY[text]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("ImportError: DLL load failed: The specified module could not be found.", "system.msvc-runtime-missing"),
        ("Illegal instruction (core dumped)", "system.cpu-instructions"),
        ("[WinError 1455] The paging file is too small", "system.commit-limit"),
    ],
)
def test_a_short_paste_without_names_is_explained_with_care(text: str, cause: str) -> None:
    alone, told = explain(text).causes[0], explain(text, framework="torch").causes[0]
    assert alone.cause == told.cause == cause
    assert alone.confidence < 0.7 * told.confidence + 0.01


def test_the_same_deep_inside_another_text_is_not() -> None:
    assert explain("one\ntwo\nthree\nIllegal instruction (core dumped)").causes == ()


def test_memory_that_is_free_speaks_against_other_programs() -> None:
    handle = "2026-11-21 10:00:01.1: E cuda_dnn.cc:466] Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED\n"
    memory = "2026-11-21 10:00:01.1: E cuda_dnn.cc:470] Memory usage: {} bytes free, 8589934592 bytes total.\n"

    def sure(text: str) -> float:
        return next((one.confidence for one in explain(text).causes if one.cause == "runtime.memory-in-use"), 0.0)

    assert 0.3 < sure(handle + memory.format(7516192768)) < 0.7 * sure(handle)
    assert sure(handle + memory.format(104857600)) == sure(handle)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("failed call to cuInit: UNKNOWN ERROR (303)", "driver.missing"),
        ("CUDA_ERROR_SYSTEM_DRIVER_MISMATCH: system has unsupported", "driver.library-mismatch"),
    ],
)
def test_a_name_before_each_line_proves_a_container_only_weakly(text: str, cause: str) -> None:
    assert explain(f"trainer-1  | {text}").causes[0].cause == explain(text).causes[0].cause == cause
    assert explain(f"trainer-1  | {text}").on == "container"
    assert explain(f"trainer-1  | {text}", on="container").causes[0].cause.startswith(("container.", "driver.forward"))


def test_a_function_that_the_driver_lacks_makes_it_too_old() -> None:
    text = "F x.cc:9] Check failed: CUDA_SUCCESS == cuDevicePrimaryCtxGetState(device, &flags, &active) (0 vs. 303)"
    assert [one.cause for one in explain(text).causes[:2]] == ["driver.too-old", "path.shadowed"]
