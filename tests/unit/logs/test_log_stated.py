"""What a report states about its machine decides between causes of the same error.

Versions are held against the catalogue; where a program works in another way, its libraries are there.
"""

import pytest

from gpuwizard.logs.explain import explain


def first(text: str, on: str | None = None, framework: str | None = None, python: str | None = None) -> str:
    causes = explain(text, on, framework, python).causes
    return causes[0].cause if causes else ""


@pytest.mark.parametrize(
    "text",
    [
        "CUDA used to build PyTorch: 11.3\nIs CUDA available: No\nNvidia driver version: 440.100",
        "torch 1.12.1+cu116, torch.cuda.is_available() is False\n| NVIDIA-SMI 440.33 Driver Version: 440.33 |",
        "torch==1.6.0\n>>> torch.cuda.is_available()\nFalse\nI have NVIDIA driver 418.56 here",
        "TensorFlow version: 2.12.0\nNum GPUs Available: 0\nDriver Version: 390.157",
        "my program says that the NVIDIA version is too old",
    ],
)
def test_a_driver_below_the_frameworks_cuda_is_too_old(text: str) -> None:
    assert first(text) == "driver.too-old"


def test_a_driver_that_suffices_is_not_blamed() -> None:
    text = "CUDA used to build PyTorch: 11.3\nIs CUDA available: No\nNvidia driver version: 470.82"
    assert all(match.cause != "driver.too-old" for match in explain(text).causes)


def test_a_driver_says_nothing_where_the_gpu_works() -> None:
    text = "torch 2.3.1+cu121\nNum GPUs Available: 1\nDriver Version: 440.33"
    assert explain(text).causes == ()


@pytest.mark.parametrize(
    "text",
    [
        "tensorflow-gpu 1.11.0\nI had CUDA 9.2 running\nImportError: DLL load failed: The specified module",
        "TensorFlow version: 1.14.0\nCUDA/cuDNN version: 10.2/7.6\nFailed to load the native TensorFlow runtime.",
        "ImportError: libcublas.so.10: cannot open shared object file\nCuda compilation tools, release 10.0, V10.0.1",
        "Could not load dynamic library 'libcublas.so.12'; dlerror: libcublas.so.12: cannot open shared object file\n"
        "  libcublas.so.11 (libc6,x86-64) => /usr/local/cuda/lib64/libcublas.so.11",
        "Could not load library libcublas.so.12. Error: libcublas.so.12: cannot open shared object file\n"
        "libcublas.so.11 -> libcublas.so.11.11.3.6",
        "Could not load dynamic library 'cudart64_101.dll'; dlerror: cudart64_101.dll not found\n"
        "the bin folder only has cudart64_102.dll in it",
    ],
)
def test_another_cuda_than_the_wanted_one(text: str) -> None:
    assert first(text) == "cuda.version-mismatch"


@pytest.mark.parametrize(
    "text",
    [
        "RuntimeError: Library cublas64_12.dll is not found or cannot be loaded\nI am running CUDA 12.4",
        "Could not load dynamic library 'libcudart.so.11.0'; dlerror: libcudart.so.11.0: cannot open shared object\n"
        "In the terminal everything works, in the notebook it does not",
        "Could not load dynamic library 'libcufft.so.10'; dlerror: libcufft.so.10: cannot open shared object file\n"
        "/opt/toolkit/lib64/libcufft.so.10.9.0.58",
        "print(gpus) # GPUs: []\nLD_LIBRARY_PATH=/opt/env/lib python gpus.py\n"
        "[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]",
    ],
)
def test_a_library_that_is_there_is_not_on_the_search_path(text: str) -> None:
    assert first(text) == "path.not-on-search-path"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("It hangs on my RTX3070. I used Cuda10.1", "hardware.compute-capability"),
        ("tensorflow 1.15.0 on RTX 3080: Blas GEMM launch failed", "hardware.compute-capability"),
        ("tensorflow 1.15.0 on GTX 1080: Blas GEMM launch failed", "runtime.memory-in-use"),
    ],
)
def test_a_card_that_is_newer_than_its_cuda(text: str, cause: str) -> None:
    assert first(text) == cause


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            "CUDA unknown error - this may be due to an incorrectly set up one\nsince the laptop was suspended",
            "driver.uvm-unusable",
        ),
        (
            "failed call to cuInit: UNKNOWN ERROR (303)\nThis is Ubuntu 22.04 running on WSL2",
            "wsl.driver-misconfigured",
        ),
        ("ImportError: libd3d12.so: cannot open shared object file: No such file", "wsl.driver-misconfigured"),
        ("failed call to cuInit: CUresult(-1)\nLD_LIBRARY_PATH=/usr/local/cuda/lib64/stubs:/x", "path.shadowed"),
        ("failed call to cuInit: CUresult(-1)\nI run this inside a docker container", "container.gpu-not-exposed"),
    ],
)
def test_surroundings_that_people_tell(text: str, cause: str) -> None:
    assert first(text) == cause


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("my tensorflow is still using the CPU instead of the GPU", "framework.cpu-only-build"),
        (
            "To call `multi_gpu_model` we expect the following devices to be available: ['/cpu:0', '/gpu:0', '/gpu:1']."
            " However this machine only has: ['/cpu:0', '/gpu:0'].",
            "runtime.invalid-device",
        ),
        (
            "Could not satisfy explicit device specification '/device:GPU:0' because none of that kind is registered;"
            " available devices: /job:localhost/cpu:0",
            "framework.cpu-only-build",
        ),
        (
            "Could not satisfy explicit device specification '/device:GPU:2' because it is not there",
            "runtime.invalid-device",
        ),
        (
            "Downloading tensorflow_gpu-2.12.0.tar.gz (2.6 kB)\nerror: subprocess-exited-with-error",
            "framework.package-removed",
        ),
        ("module '_pywrap_tensorflow_internal' has no attribute 'TF_OldCall'", "framework.corrupt-install"),
        (
            "cannot import name 'dtypes' from 'tensorflow.python.framework' (unknown location)",
            "framework.corrupt-install",
        ),
        ("module 'tensorflow' has no attribute 'placeholder'", "framework.dependency-conflict"),
        (
            'File "random.py", line 3, in <module>\n    import keras\n'
            'File "/e/lib/python3.8/site-packages/keras/__init__.py", line 1, in <module>',
            "framework.shadowed-module",
        ),
        (
            "Error loading 'C:\\e\\Lib\\site-packages\\torch\\lib\\asmjit.dll' or one of its dependencies",
            "system.msvc-runtime-missing",
        ),
        ("Could not locate zlibwapi.dll", "cudnn.incomplete"),
        ("tensorflow: 'Illegal instruction (core dumped)'", "system.cpu-instructions"),
        ("tensorflow: version `GLIBC_2.27' not found", "system.c-library-too-old"),
        ("Outdated cuFFT installation found.", "cuda.version-mismatch"),
        ("Outdated cuDNN installation found.", "cudnn.version-mismatch"),
        ("RET_CHECK failure (xla/service/gpu/gpu_compiler.cc:641) dnn != nullptr", "cudnn.missing"),
        ("INTERNAL: stream is uninitialized or in an error state", "runtime.kernel-fault"),
        ("hl_cuda.cc:11] Check failed: CUBLAS_STATUS_SUCCESS (13 vs. 0)", "runtime.kernel-fault"),
        ("gpu.cc:9] Check failed: err == cudaSuccess (48 vs. 0)", "hardware.compute-capability"),
        ("gpu_bfc_allocator.cc:1] Check failed: this->D2H_stream_->ok()", "runtime.out-of-memory"),
        ("NVML: can't get GPU #2, error code 15", "hardware.gpu-fault"),
        ("(EE) NVIDIA(GPU-1): Failed to initialize the NVIDIA GPU at PCI:2:0:0.", "driver.not-loaded"),
        (
            "from multiprocessing import Process\nError allocating device memory (initialization error) on the GPU",
            "runtime.late-configuration",
        ),
        ("could not find cuCtxCreate in libcuda DSO; dlerror: cuCtxCreate not found", "driver.too-old"),
        (
            "aarch64 GNU/Linux\nh2o4gpu-0.3-cp36-cp36m-linux_x86_64.whl is not a supported wheel on this platform.",
            "framework.platform-unsupported",
        ),
        ("tensorflow:     [NOT FOUND]", "framework.not-installed"),
        ("InternalError: GPU sync failed", "runtime.kernel-fault"),
        (
            "cublas runtime error : an absent device architectural feature is required at x.c:1",
            "hardware.compute-capability",
        ),
        (
            'import torch\ngeneric_type: cannot initialize type "Handle": an object with that name is already defined',
            "framework.duplicate-install",
        ),
    ],
)
def test_messages_by_their_numbers_and_names(text: str, cause: str) -> None:
    assert first(text) == cause


def test_two_packages_of_the_framework_in_condas_list() -> None:
    text = (
        "is_gpu_available() is False\n"
        "tensorflow        1.12.0    py36_1    conda-forge\n"
        "tensorflow-gpu    1.12.0    h0d30ee6_0    defaults"
    )
    assert first(text) == "framework.duplicate-install"


@pytest.mark.parametrize(
    "text",
    [
        "Windows 11, Ubuntu 22.04, RTX 4090, Driver Version: 390.1, CUDA used to build PyTorch: 12.1",
        "I run the tests inside a docker container and in the terminal everything works",
        "the video player is not using the GPU and runs on the CPU only",
        "after the laptop was suspended the Wi-Fi is gone",
        "  libcudart.so.12 (libc6,x86-64) => /usr/local/cuda/lib64/libcudart.so.12",
        "Cuda compilation tools, release 12.4, V12.4.131",
    ],
)
def test_a_statement_alone_is_no_finding(text: str) -> None:
    assert explain(text).causes == ()


@pytest.mark.parametrize("newest", ["2.10.1", "2.10.1, 2.12.0"])
def test_tensorflow_gpu_211_has_no_files_for_windows(newest: str) -> None:
    asked = "ERROR: Could not find a version that satisfies the requirement tensorflow-gpu=="
    assert first(f"{asked}2.11.0 (from versions: 2.8.0, {newest})") == "framework.windows-gpu-dropped"
    assert first(f"{asked}2.3 (from versions: 2.8.0, {newest})") == "framework.python-unsupported"


def test_singularity_is_a_container() -> None:
    text = "Could not dlopen library 'libcuda.so.1'; dlerror: cannot open; LD_LIBRARY_PATH: /.singularity.d/libs"
    assert first(text) == "container.gpu-not-exposed"


@pytest.mark.parametrize(
    "said",
    ["I cannot see cudart64_102.dll either", "there is an advice to download cudart64_102.dll", "cudart64_102.dll"],
)
def test_a_file_that_is_not_there_is_not_listed(said: str) -> None:
    missing = "Could not load dynamic library 'cudart64_101.dll'; dlerror: cudart64_101.dll not found"
    assert first(f"{missing}\n{said}") == first(missing)
