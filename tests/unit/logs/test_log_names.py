"""What library names and error numbers mean."""

import pytest

from gpuwizard.catalog.error_numbers import (
    CUDA_ERRORS,
    NT_STATUS,
    NVML_ERRORS,
    WIN_ERRORS,
    cuda_code,
    cuda_code_now,
    cuda_error,
    windows_number,
)
from gpuwizard.logs.loader_windows import by_words
from gpuwizard.logs.names import Library, library


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("libcudnn.so.9", Library("cudnn", "cudnn", "9")),
        ("/usr/lib/x86_64-linux-gnu/libcudnn_ops.so.9.1.0", Library("cudnn", "cudnn_ops", "9.1.0")),
        ("cudnn_cnn_infer64_8.dll", Library("cudnn", "cudnn_cnn_infer", "8")),
        ("cudart64_110.dll", Library("cuda", "cudart", "11.0")),
        ("cudart64_12.dll", Library("cuda", "cudart", "12")),
        ("cublas64_80.dll", Library("cuda", "cublas", "8.0")),
        ("nvrtc64_112_0.dll", Library("cuda", "nvrtc", "11.2")),
        ("libcudart.so.11.0", Library("cuda", "cudart", "11.0")),
        ("libnvJitLink.so.12", Library("cuda", "nvjitlink", "12")),
        ("libcuda.so.1", Library("driver", "libcuda")),
        ("nvcuda.dll", Library("driver", "nvcuda")),
        ("libnvidia-ml.so.1", Library("nvml", "nvidia-ml", "1")),
        ("libnvinfer.so.7", Library("tensorrt", "nvinfer", "7")),
        ("msvcp140_1.dll", Library("msvc", "msvcp140_1")),
        ("zlibwapi.dll", Library("zlib", "zlibwapi")),
        ("C:\\v\\torch\\lib\\c10.dll", Library("torch", "c10")),
        ("libtensorflow_framework.so.2", Library("tensorflow", "tensorflow_framework", "2")),
        ("libpq.so.5", Library("other", "pq", "5")),
    ],
)
def test_library_names(name: str, expected: Library) -> None:
    assert library(name) == expected


@pytest.mark.parametrize("table", [CUDA_ERRORS, NVML_ERRORS, WIN_ERRORS, NT_STATUS])
def test_numbers_are_listed_once_with_a_meaning(table: tuple[object, ...]) -> None:
    codes = [row.code for row in table]  # type: ignore[attr-defined]
    assert len(codes) == len(set(codes))
    assert all(len(row.says) > 10 for row in table)  # type: ignore[attr-defined]


def test_cuda_numbers_and_names_agree() -> None:
    for error in CUDA_ERRORS:
        assert cuda_code(error.name) == error.code
        assert cuda_error(error.code) == error
    assert cuda_code("cudaErrorNoKernelImageForDevice") == 209
    assert cuda_error(99) is None
    assert cuda_code("CUDA_ERROR_INVENTED") is None


def test_old_runtime_numbers_become_todays() -> None:
    assert [cuda_code_now(code) for code in (38, 10, 77, 48, 35)] == [100, 101, 700, 209, 35]


def test_windows_numbers_are_brought_to_one_form() -> None:
    assert windows_number(-1073741795) == 0xC000001D
    assert windows_number(0xC0000135) == 126
    assert windows_number(-1073741502) == 1114
    assert windows_number(1455) == 1455


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Das angegebene Modul wurde nicht gefunden.", 126),
        ("找不到指定的模块。", 126),
        ("No se puede encontrar el módulo especificado.", 126),
        ("Eine DLL-Initialisierungsroutine ist fehlgeschlagen.", 1114),
        ("动态链接库(DLL)初始化例程失败。", 1114),
        ("Die Auslagerungsdatei ist zu klein, um diesen Vorgang durchzuführen.", 1455),
        ("The specified procedure could not be found.", 127),
        ("something else entirely", None),
    ],
)
def test_words_of_windows_errors(words: str, number: int | None) -> None:
    assert by_words(words) == number
