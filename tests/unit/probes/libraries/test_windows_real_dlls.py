"""What NVIDIA's own DLLs say of themselves, as read from its wheels for Windows, laid out again in small files."""

from pathlib import Path

import pytest

from gpuwizard.probes.libraries.dll import DllReader
from gpuwizard.probes.libraries.versions import VersionReader
from gpuwizard.probes.libraries.windows_loader import WindowsLoader
from gpuwizard.probes.libraries.windows_search import PYTHON, Surroundings
from libraries.dll_files import write_dll

# File, FileVersion as it is written there, the version that it stands for.
VERSIONS = (
    ("cudart64_110.dll", "6,14,11,11080", "11.8"),
    ("cudart64_12.dll", "6,14,11,12090", "12.9"),
    ("cudart64_13.dll", "6,14,11,13050", "13.5"),
    ("nvrtc64_112_0.dll", "6.14.11.9000", ""),
    ("nvrtc64_120_0.dll", "6.14.11.9000", ""),
    ("nvrtc-builtins64_129.dll", "", ""),
    ("cudnn64_8.dll", "8.9.5.29", "8.9.5.29"),
    ("cudnn64_9.dll", "9.28.0.42", "9.28.0.42"),
    ("cudnn_graph64_9.dll", "", ""),
)
# Wheel nvidia-cudnn-cu11 8.9.5.29 for win_amd64; each imports KERNEL32.dll too.
CUDNN_8 = {
    "cudnn64_8.dll": (),
    "cudnn_ops_infer64_8.dll": (),
    "cudnn_ops_train64_8.dll": ("cudnn_ops_infer64_8.dll",),
    "cudnn_cnn_infer64_8.dll": ("cudnn_ops_infer64_8.dll",),
    "cudnn_cnn_train64_8.dll": ("cudnn_ops_infer64_8.dll", "cudnn_ops_train64_8.dll", "cudnn_cnn_infer64_8.dll"),
    "cudnn_adv_infer64_8.dll": ("cudnn_ops_infer64_8.dll",),
    "cudnn_adv_train64_8.dll": ("cudnn_ops_infer64_8.dll", "cudnn_ops_train64_8.dll", "cudnn_adv_infer64_8.dll"),
}
# Wheel nvidia-cudnn-cu12 9.28.0.42 for win_amd64, in part.
CUDNN_9 = {
    "cudnn64_9.dll": (),
    "cudnn_graph64_9.dll": ("SHELL32.dll", "ADVAPI32.dll", "ntdll.dll", "USER32.dll", "ole32.dll"),
    "cudnn_ops64_9.dll": ("cudnn_graph64_9.dll",),
    "cudnn_cnn64_9.dll": ("cudnn_ops64_9.dll", "cudnn_graph64_9.dll"),
}
# Wheel tensorflow 2.10.1 for win_amd64: _pywrap_tensorflow_internal.pyd, without the API sets of the C runtime.
TENSORFLOW = (
    "python310.dll WS2_32.dll ADVAPI32.dll CRYPT32.dll Normaliz.dll dbghelp.dll MSVCP140.dll SHELL32.dll ole32.dll"
    " SHLWAPI.dll KERNEL32.dll VCRUNTIME140.dll VCRUNTIME140_1.dll api-ms-win-crt-heap-l1-1-0.dll"
)


@pytest.mark.parametrize(("name", "text", "version"), VERSIONS)
def test_version_of_a_real_dll(tmp_path: Path, name: str, text: str, version: str) -> None:
    path = write_dll(tmp_path / name, version=text)
    assert VersionReader(dlls=DllReader()).of(str(path)) == version


@pytest.mark.parametrize("files", [CUDNN_8, CUDNN_9], ids=["8.9.5", "9.28.0"])
def test_every_part_of_cudnn_loads_from_path_and_not_from_its_own_folder(
    tmp_path: Path, files: dict[str, tuple[str, ...]]
) -> None:
    for name, imports in files.items():
        write_dll(tmp_path / "bin" / name, imports=(*imports, "KERNEL32.dll"))
    on_path = Surroundings(str(tmp_path), str(tmp_path / "Windows"), path=(str(tmp_path / "bin"),))
    assert {WindowsLoader(on_path).open(name).error for name in files} == {0}
    elsewhere = Surroundings(str(tmp_path), str(tmp_path / "Windows"))
    last = list(files)[-1]
    assert WindowsLoader(elsewhere).open(str(tmp_path / "bin" / last)).error == 126
    assert WindowsLoader(elsewhere).open(str(tmp_path / "bin" / last), PYTHON).error == 0


def test_one_part_of_cudnn_8_gone_takes_the_others_with_it(tmp_path: Path) -> None:
    for name, imports in CUDNN_8.items():
        write_dll(tmp_path / name, imports=imports)
    (tmp_path / "cudnn_ops_infer64_8.dll").unlink()
    process = WindowsLoader(Surroundings(str(tmp_path), str(tmp_path / "Windows")))
    assert process.open("cudnn64_8.dll").error == 0
    assert process.open("cudnn_cnn_train64_8.dll").missing == ("cudnn_ops_infer64_8.dll",)


def test_tensorflow_without_the_newer_c_runtime(tmp_path: Path) -> None:
    write_dll(tmp_path / "Python310/python.exe", imports=("python310.dll",))
    write_dll(tmp_path / "Python310/python310.dll", imports=("VCRUNTIME140.dll",))
    write_dll(tmp_path / "Python310/VCRUNTIME140.dll")
    for name in ("CRYPT32.dll", "dbghelp.dll", "MSVCP140.dll"):
        write_dll(tmp_path / "Windows/System32" / name)
    module = write_dll(tmp_path / "site/_pywrap_tensorflow_internal.pyd", imports=tuple(TENSORFLOW.split()))
    process = WindowsLoader(Surroundings(str(tmp_path / "Python310"), str(tmp_path / "Windows")))
    process.start(str(tmp_path / "Python310/python.exe"))
    done = process.open(str(module), PYTHON)
    assert (done.error, done.missing) == (126, ("VCRUNTIME140_1.dll",))
