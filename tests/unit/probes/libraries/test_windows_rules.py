"""By which rules TensorFlow and PyTorch find their DLLs on Windows: what counts for one does not for the other."""

from pathlib import Path

import pytest

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve
from libraries.dll_files import AMD64, ARM64, write_dll

PARTS = ("adv_infer", "adv_train", "cnn_infer", "cnn_train", "ops_infer", "ops_train")


class Workstation:
    """Folders below a temporary one stand for drive C; the Python is the one in C:\\Python310."""

    def __init__(self, drive: Path) -> None:
        self.drive = drive
        self.python = drive / "Python310"
        self.site = self.python / "Lib/site-packages"
        self.torch = self.site / "torch"
        self.system = drive / "Windows/System32"
        self.path: list[str] = []
        self.env: dict[str, str] = {}
        self.conda = False
        self.system.mkdir(parents=True)
        write_dll(self.python / "python.exe", imports=("python310.dll", "KERNEL32.dll"))
        write_dll(self.python / "python310.dll", imports=("VCRUNTIME140.dll",))
        write_dll(self.python / "VCRUNTIME140.dll")

    def facts(self, framework: str, version: str, **changes: object) -> dict[str, LibraryFact]:
        env = {
            "SYSTEMROOT": str(self.drive / "Windows"),
            "PROGRAMFILES": str(self.drive / "Program Files"),
            "PATH": ";".join(self.path),
            **self.env,
        }
        values: dict[str, object] = {
            "framework": framework,
            "version": version,
            "framework_location": str(self.torch) if framework == "torch" else "",
            "site_packages": (str(self.site),),
            "prefix": str(self.python),
            "base_prefix": str(self.python),
            "conda": self.conda,
            "cuda_build": True,
        }
        request = LibraryRequest(**{**values, **changes}, env=env, platform="windows")  # type: ignore[arg-type]
        return {fact.name: fact for fact in resolve(request)}

    def tensorflow(self, **changes: object) -> dict[str, LibraryFact]:
        return self.facts("tensorflow", "2.10.1", **changes)

    def pytorch(self, version: str = "2.9.0+cu126", **changes: object) -> dict[str, LibraryFact]:
        return self.facts("torch", version, **changes)


@pytest.fixture
def pc(tmp_path: Path) -> Workstation:
    return Workstation(tmp_path)


# TensorFlow


def test_tensorflow_is_shown_the_whole_search(pc: Workstation) -> None:
    write_dll(pc.drive / "cuda/bin/cudart64_110.dll", version="6,14,11,11020")
    pc.path = [str(pc.drive / "gone"), str(pc.drive / "cuda/bin") + "\\"]
    fact = pc.tensorflow()["cudart64_110.dll"]
    assert (fact.status, fact.version) == ("found", "11.2")
    rules = [step.rule for step in fact.search]
    assert rules == ["application folder", "System32", "16-bit system folder", "Windows folder", "PATH", "PATH"]
    assert fact.search[-2].result == "the folder does not exist"
    assert fact.search[-1].taken


def test_parts_of_cudnn_are_not_searched_beside_it(pc: Workstation) -> None:
    folder = pc.drive / "cudnn"
    for part in PARTS:
        write_dll(folder / f"cudnn_{part}64_8.dll", version="8.1.1.33")
    write_dll(pc.python / "cudnn64_8.dll", version="8.1.1.33")
    missing = pc.tensorflow()["cudnn64_8.dll"].missing_dependencies
    assert missing == tuple(f"cudnn_{part}64_8.dll" for part in PARTS)
    pc.path = [str(folder)]
    assert pc.tensorflow()["cudnn64_8.dll"].status == "found"


def test_parts_of_cudnn_from_two_folders_and_two_versions(pc: Workstation) -> None:
    old, new = pc.drive / "cuda", pc.drive / "cudnn"
    write_dll(old / "cudnn_ops_infer64_8.dll", version="8.0.5.39")
    for name in ("cudnn64_8.dll", *(f"cudnn_{part}64_8.dll" for part in PARTS)):
        write_dll(new / name, version="8.1.1.33")
    pc.path = [str(old), str(new)]
    fact = pc.tensorflow()["cudnn64_8.dll"]
    assert fact.status == "wrong-version"
    assert "8.0.5" in fact.problem
    assert "8.1.1" in fact.problem


def test_newer_cudnn_on_path_is_mixed_into_a_release_that_lacks_a_part(pc: Workstation) -> None:
    lib = pc.torch / "lib"
    parts = ("adv", "cnn", "engines_precompiled", "engines_runtime_compiled", "graph", "heuristic", "ops")
    for name in ("cudnn64_9.dll", *(f"cudnn_{part}64_9.dll" for part in parts)):
        write_dll(lib / name, version="9.20.0.48")
    assert pc.pytorch()["cudnn64_9.dll"].status == "found"
    write_dll(pc.drive / "cudnn/cudnn_engines_tensor_ir64_9.dll", version="9.24.0.43")
    pc.path = [str(pc.drive / "cudnn")]
    fact = pc.pytorch()["cudnn64_9.dll"]
    assert fact.status == "wrong-version"
    assert "9.24.0" in fact.problem


def test_what_is_loaded_at_the_first_use_only_is_told_apart(pc: Workstation) -> None:
    pc.path = [str(pc.drive / "cuda")]
    write_dll(pc.drive / "cuda/cublas64_11.dll", delayed=("cublasLt64_11.dll", "zlibwapi.dll", "nvcuda.dll"))
    write_dll(pc.drive / "cuda/cublasLt64_11.dll")
    fact = pc.tensorflow()["cublas64_11.dll"]
    assert (fact.status, fact.missing_dependencies, fact.needed_later) == ("found", (), ("zlibwapi.dll",))
    write_dll(pc.system / "zlibwapi.dll")
    assert pc.tensorflow()["cublas64_11.dll"].needed_later == ()


def test_part_of_cudnn_wants_something_at_its_first_use(pc: Workstation) -> None:
    pc.path = [str(pc.drive / "cudnn")]
    for name in ("cudnn64_8.dll", *(f"cudnn_{part}64_8.dll" for part in PARTS)):
        late = ("cupti64_2020.3.0.dll",) if "cnn_train" in name else ()
        write_dll(pc.drive / "cudnn" / name, version="8.1.1.33", delayed=late)
    fact = pc.tensorflow()["cudnn64_8.dll"]
    assert (fact.status, fact.needed_later) == ("found", ("cupti64_2020.3.0.dll",))


def test_copy_on_a_later_entry_is_told_with_its_rule(pc: Workstation) -> None:
    for name in ("one", "two"):
        write_dll(pc.drive / name / "cudart64_110.dll")
    pc.path = [str(pc.drive / "one"), str(pc.drive / "two")]
    second = pc.tensorflow()["cudart64_110.dll"].candidates[1]
    assert (Path(second.path), second.would_load) == (pc.drive / "two/cudart64_110.dll", False)
    assert "PATH" in second.reason


def test_entry_in_quotation_marks_does_not_count_and_says_so(pc: Workstation) -> None:
    write_dll(pc.drive / "cuda/bin/cudart64_110.dll")
    pc.path = [f'"{pc.drive}/cuda/bin"']
    fact = pc.tensorflow()["cudart64_110.dll"]
    assert fact.status == "not-on-search-path"
    assert "quotation marks" in fact.search[-1].result


def test_python_of_the_store_does_not_search_path(pc: Workstation) -> None:
    write_dll(pc.drive / "cuda/bin/cudart64_110.dll")
    pc.path = [str(pc.drive / "cuda/bin")]
    store = pc.drive / "Program Files/WindowsApps/PythonSoftwareFoundation.Python.3.10_3.10.3056.0_x64__qbz5n2kfra8p0"
    write_dll(store / "python.exe")
    assert pc.tensorflow()["cudart64_110.dll"].status == "found"
    assert pc.tensorflow(base_prefix=str(store))["cudart64_110.dll"].status == "not-on-search-path"


def test_condas_python_searches_its_library_folder_without_being_activated(pc: Workstation) -> None:
    write_dll(pc.python / "Library/bin/cudart64_110.dll")
    assert pc.tensorflow()["cudart64_110.dll"].status != "found"
    pc.conda = True
    fact = pc.tensorflow()["cudart64_110.dll"]
    assert (fact.status, fact.found_via) == ("found", "conda")


def test_dll_for_another_processor_is_passed_over(pc: Workstation) -> None:
    write_dll(pc.drive / "arm/cudart64_110.dll", machine=ARM64)
    right = write_dll(pc.drive / "cuda/cudart64_110.dll", machine=AMD64)
    pc.path = [str(pc.drive / "arm"), str(right.parent)]
    fact = pc.tensorflow()["cudart64_110.dll"]
    assert (fact.status, fact.path) == ("found", str(right))
    assert "ARM" in fact.search[-2].result
    assert [one.would_load for one in fact.candidates if "arm" in one.path] == [False]


def test_python_for_arm_takes_no_dll_for_x86(pc: Workstation) -> None:
    write_dll(pc.python / "python.exe", machine=ARM64)
    write_dll(pc.drive / "cuda/cudart64_110.dll", machine=AMD64)
    pc.path = [str(pc.drive / "cuda")]
    fact = pc.tensorflow()["cudart64_110.dll"]
    assert fact.status == "broken"
    assert "64 bit x86" in fact.problem


# PyTorch


def test_torch_finds_what_lies_in_its_own_folder_first(pc: Workstation) -> None:
    own = write_dll(pc.torch / "lib/cudart64_12.dll", imports=("nvrtc64_120_0.dll",))
    write_dll(pc.torch / "lib/nvrtc64_120_0.dll")
    write_dll(pc.system / "cudart64_12.dll")
    fact = pc.pytorch()["cudart64_12.dll"]
    assert (fact.status, fact.path, fact.found_via) == ("found", str(own), "site-packages")


def test_torch_finds_what_its_own_dll_needs_by_path_at_last(pc: Workstation) -> None:
    write_dll(pc.torch / "lib/cudart64_12.dll", imports=("helper.dll",))
    write_dll(pc.drive / "tools/helper.dll")
    assert pc.pytorch()["cudart64_12.dll"].missing_dependencies == ("helper.dll",)
    pc.path = [str(pc.drive / "tools")]
    assert pc.pytorch()["cudart64_12.dll"].status == "found"


def test_torch_from_conda_takes_cuda_from_the_library_folder(pc: Workstation) -> None:
    pc.conda = True
    (pc.torch / "lib").mkdir(parents=True)
    write_dll(pc.python / "Library/bin/cudart64_12.dll")
    fact = pc.pytorch("2.5.1+cu124")["cudart64_12.dll"]
    assert (fact.status, fact.found_via) == ("found", "conda")


def test_torch_without_a_cuda_runtime_adds_the_toolkit(pc: Workstation) -> None:
    (pc.torch / "lib").mkdir(parents=True)
    cublas = write_dll(pc.drive / "my cuda/bin/cublas64_12.dll")
    assert pc.pytorch(cuda="12.6")["cublas64_12.dll"].status == "missing"
    pc.env = {"CUDA_PATH_V12_6": str(cublas.parent.parent)}
    fact = pc.pytorch(cuda="12.6")["cublas64_12.dll"]
    assert (fact.status, fact.found_via) == ("found", "add_dll_directory")


def test_torch_before_1_5_1_searches_path_alone(pc: Workstation) -> None:
    own = write_dll(pc.torch / "lib/cudart64_101.dll")
    write_dll(pc.system / "cudart64_101.dll")
    fact = pc.pytorch("1.4.0+cu101", cuda="10.1")["cudart64_101.dll"]
    assert fact.found_via == "System32"
    (pc.system / "cudart64_101.dll").unlink()
    assert pc.pytorch("1.4.0+cu101", cuda="10.1")["cudart64_101.dll"].path == str(own)


def test_dll_that_the_program_has_loaded_already_wins(pc: Workstation) -> None:
    write_dll(pc.torch / "lib/cudart64_12.dll", imports=("VCRUNTIME140.dll",))
    write_dll(pc.torch / "lib/VCRUNTIME140.dll", machine=ARM64)
    assert pc.pytorch()["cudart64_12.dll"].status == "found"
