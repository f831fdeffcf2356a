"""What a person is told about each DLL on Windows, for TensorFlow up to 2.10 and for PyTorch."""

from pathlib import Path

import pytest

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve
from libraries.dll_files import I386, write_dll

NAMES = (
    "cudart64_110.dll",
    "cublas64_11.dll",
    "cublasLt64_11.dll",
    "cufft64_10.dll",
    "curand64_10.dll",
    "cusolver64_11.dll",
    "cusparse64_11.dll",
)
PARTS = ("adv_infer", "adv_train", "cnn_infer", "cnn_train", "ops_infer", "ops_train")


class Windows:
    """A made-up Windows machine: folders below a temporary one stand for drive C."""

    def __init__(self, drive: Path) -> None:
        self.drive = drive
        self.python = drive / "Python310"
        self.system = drive / "Windows/System32"
        self.cuda = drive / "Program Files/NVIDIA GPU Computing Toolkit/CUDA/v11.2/bin"
        self.path: list[Path] = []
        write_dll(self.system / "kernel32.dll")
        write_dll(self.python / "python.exe")

    def driver(self) -> None:
        write_dll(self.system / "nvcuda.dll", imports=("KERNEL32.dll", "api-ms-win-core-file-l1-1-0.dll"))

    def toolkit(self) -> None:
        for name in NAMES:
            write_dll(self.cuda / name, imports=("KERNEL32.dll",), version="6,14,11,11020")

    def cudnn(self, folder: Path, version: str = "8.1.1.33") -> None:
        for name in ("cudnn64_8.dll", *(f"cudnn_{part}64_8.dll" for part in PARTS)):
            write_dll(folder / name, version=version)

    def facts(self, version: str = "2.10.1", **changes: object) -> dict[str, LibraryFact]:
        env = {
            "SystemRoot": str(self.drive / "Windows"),
            "ProgramFiles": str(self.drive / "Program Files"),
            "Path": ";".join(map(str, self.path)),
        }
        values = {"framework": "tensorflow", "base_prefix": str(self.python), "prefix": str(self.python)}
        request = LibraryRequest(version=version, env=env, platform="windows", **{**values, **changes})  # type: ignore[arg-type]
        return {fact.name: fact for fact in resolve(request)}


@pytest.fixture
def windows(tmp_path: Path) -> Windows:
    return Windows(tmp_path)


def test_healthy_machine(windows: Windows) -> None:
    windows.driver()
    windows.toolkit()
    windows.cudnn(windows.cuda)
    windows.path = [windows.cuda]
    facts = windows.facts()
    assert {fact.status for fact in facts.values()} == {"found"}
    assert facts["nvcuda.dll"].found_via == "System32"
    assert facts["cudart64_110.dll"].found_via == "PATH"
    assert facts["cudart64_110.dll"].version == "11.2"
    assert facts["cudnn64_8.dll"].version == "8.1.1.33"


def test_toolkit_and_cudnn_that_path_does_not_name(windows: Windows) -> None:
    windows.toolkit()
    installer = windows.drive / "Program Files/NVIDIA/CUDNN/v8.9/bin"
    windows.cudnn(installer, "8.9.7.29")
    facts = windows.facts(toolkits=toolkit(windows.cuda.parent))
    assert facts["nvcuda.dll"].status == "missing"
    for name in (*NAMES, "cudnn64_8.dll"):
        assert facts[name].status == "not-on-search-path"
    assert Path(facts["cudnn64_8.dll"].path) == installer / "cudnn64_8.dll"


def test_names_are_found_in_any_case(windows: Windows) -> None:
    write_dll(windows.cuda / "CUDART64_110.DLL")
    windows.path = [windows.cuda]
    assert windows.facts()["cudart64_110.dll"].status == "found"


def test_folders_of_wheels_and_of_python_itself_do_not_count(windows: Windows) -> None:
    site = windows.python / "Lib/site-packages"
    write_dll(site / "nvidia/cublas/bin/cublas64_11.dll")
    fact = windows.facts(site_packages=(str(site),))["cublas64_11.dll"]
    assert fact.status == "not-on-search-path"
    assert fact.found_via == "site-packages"


def test_only_a_newer_cuda_is_there(windows: Windows) -> None:
    windows.path = [windows.drive / "v12.4/bin"]
    write_dll(windows.path[0] / "cublas64_12.dll")
    write_dll(windows.path[0] / "cudart64_12.dll", version="6,14,11,12040")
    facts = windows.facts()
    assert facts["cudart64_110.dll"].status == "wrong-version"
    assert facts["cudart64_110.dll"].version == "12.4"
    assert facts["cublas64_11.dll"].status == "wrong-version"


def test_cudnn_8_from_8_3_on_needs_zlib(windows: Windows) -> None:
    windows.cudnn(windows.cuda, "8.6.0.163")
    windows.path = [windows.cuda]
    fact = windows.facts()["cudnn64_8.dll"]
    assert fact.status == "broken"
    assert fact.missing_dependencies == ("zlibwapi.dll",)
    write_dll(windows.cuda / "zlibwapi.dll")
    assert windows.facts()["cudnn64_8.dll"].status == "found"


def test_cudnn_with_a_part_missing(windows: Windows) -> None:
    windows.cudnn(windows.cuda)
    (windows.cuda / "cudnn_cnn_infer64_8.dll").unlink()
    windows.path = [windows.cuda]
    assert windows.facts()["cudnn64_8.dll"].missing_dependencies == ("cudnn_cnn_infer64_8.dll",)


def test_imported_dll_that_is_missing_is_named(windows: Windows) -> None:
    write_dll(windows.cuda / "cusolver64_11.dll", imports=("cublas64_11.dll", "KERNEL32.dll"))
    windows.path = [windows.cuda]
    fact = windows.facts()["cusolver64_11.dll"]
    assert fact.status == "broken"
    assert fact.missing_dependencies == ("cublas64_11.dll",)


@pytest.mark.parametrize("content", [b"", b"MZ", b"MZ" + b"\xff" * 200, b"<html>" * 50, None])
def test_damaged_dll(windows: Windows, content: bytes | None) -> None:
    windows.cuda.mkdir(parents=True)
    if content is None:
        (windows.cuda / "cublas64_11.dll").mkdir()
    else:
        (windows.cuda / "cublas64_11.dll").write_bytes(content)
    windows.path = [windows.cuda]
    fact = windows.facts()["cublas64_11.dll"]
    assert fact.status == "broken"
    assert fact.problem


def test_dll_of_a_32_bit_toolkit(windows: Windows) -> None:
    write_dll(windows.cuda / "cublas64_11.dll", machine=I386)
    windows.path = [windows.cuda]
    assert "32 bit" in windows.facts()["cublas64_11.dll"].problem


def test_copy_in_system32_comes_before_path(windows: Windows) -> None:
    windows.toolkit()
    write_dll(windows.system / "cudart64_110.dll", version="6,14,11,11000")
    windows.path = [windows.cuda]
    fact = windows.facts()["cudart64_110.dll"]
    assert (fact.found_via, fact.version) == ("System32", "11.0")


def test_tensorflow_after_2_10_opens_no_gpu_dll(windows: Windows) -> None:
    assert windows.facts("2.11.0") == {}


def test_torch_brings_its_own_dlls(windows: Windows) -> None:
    windows.driver()
    torch = windows.python / "Lib/site-packages/torch"
    for name in ("torch_cuda.dll", "cudart64_12.dll", "cublas64_12.dll"):
        write_dll(torch / "lib" / name, imports=("KERNEL32.dll",))
    facts = windows.facts(
        "2.14.1+cu126",
        framework="torch",
        framework_location=str(torch),
        site_packages=(str(torch.parent),),
    )
    assert facts["cudart64_12.dll"].status == "found"
    assert facts["cudart64_12.dll"].found_via == "site-packages"
    assert facts["cudnn64_9.dll"].status == "missing"
    assert facts["nvcuda.dll"].status == "found"


def toolkit(folder: Path):  # type: ignore[no-untyped-def]
    from gpuwizard.model.libraries import Component

    return (Component("CUDA toolkit", "11.2", str(folder), "system"),)
