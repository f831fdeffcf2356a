"""What Windows really loads, against what the search for DLLs says: whole files, missing ones, and ones that crash."""

import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

import pefile
import pytest

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.loading import difference
from gpuwizard.probes import user_environment
from gpuwizard.probes.libraries import LibraryRequest, resolve
from gpuwizard.probes.loading import try_loading

NAMES = (
    *("cudart64_110.dll", "cublas64_11.dll", "cublasLt64_11.dll", "cufft64_10.dll", "curand64_10.dll"),
    *("cusolver64_11.dll", "cusparse64_11.dll", "cudnn64_8.dll"),
)
CUDART, CUFFT, CUDNN = NAMES[0], NAMES[3], NAMES[-1]
# Machine code put at the start of a DLL: an instruction that no processor knows, and a jump to itself.
CRASHES, HANGS = b"\x0f\x0b", b"\xeb\xfe"


@pytest.fixture
def toolkit(tmp_path: Path) -> Path:
    """A folder in which a small DLL of Python stands for each library."""
    folder = tmp_path / "CUDA" / "v11.2" / "bin"
    folder.mkdir(parents=True)
    small = min(Path(sys.base_prefix).rglob("libffi*.dll"), key=lambda path: len(str(path)))
    for name in NAMES:
        shutil.copy(small, folder / name)
    return folder


def starting_with(path: Path, code: bytes) -> None:
    image = pefile.PE(str(path), fast_load=True)
    at = image.get_offset_from_rva(image.OPTIONAL_HEADER.AddressOfEntryPoint)
    image.close()
    data = bytearray(path.read_bytes())
    data[at : at + len(code)] = code
    path.write_bytes(data)


def look(
    folder: Path | None, cwd: Path, limit: float = 20.0, framework: str = "tensorflow"
) -> Mapping[str, LibraryFact]:
    env = dict(user_environment.current())
    env["PATH"] = f"{folder};{env['PATH']}" if folder and framework == "tensorflow" else env["PATH"]
    request = LibraryRequest(
        framework=framework,  # type: ignore[arg-type]
        version="2.10.1" if framework == "tensorflow" else "2.5.1+cu118",
        framework_location=str(cwd / framework),
        prefix=sys.prefix,
        base_prefix=sys.base_prefix,
        executable=sys.executable,
        env=env,
        platform="windows",
        cwd=str(cwd),
        cuda_build=True,
    )
    facts = resolve(request)
    done = try_loading(sys.executable, facts, env=env, platform="windows", timeout=limit, cwd=str(cwd))
    return {fact.name: fact for fact in done if fact.family != "driver"}


def outcomes(done: Mapping[str, LibraryFact]) -> dict[str, str]:
    return {name: fact.tried.outcome for name, fact in done.items() if fact.tried is not None}


def test_what_path_leads_to_is_loaded_from_there(toolkit: Path, tmp_path: Path) -> None:
    done = look(toolkit, tmp_path)
    assert outcomes(done) == dict.fromkeys(NAMES, "loaded")
    assert [name for name in NAMES if difference(done[name])] == []
    for name in NAMES:
        tried = done[name].tried
        assert tried is not None
        assert (tried.asked, tried.path.lower()) == (name, str(toolkit / name).lower())


def test_what_is_missing_is_refused_with_windows_number(toolkit: Path, tmp_path: Path) -> None:
    (toolkit / CUFFT).unlink()
    tried = look(toolkit, tmp_path)[CUFFT].tried
    assert tried is not None
    assert (tried.outcome, tried.code, tried.asked) == ("failed", 126, CUFFT)
    assert tried.error


def test_a_cut_off_file_is_refused_as_foreseen(toolkit: Path, tmp_path: Path) -> None:
    whole = (toolkit / CUFFT).read_bytes()
    (toolkit / CUFFT).write_bytes(whole[: len(whole) // 3])
    done = look(toolkit, tmp_path)
    assert (done[CUFFT].status, difference(done[CUFFT])) == ("broken", "")
    assert outcomes(done)[CUFFT] == "failed"


def test_a_crash_at_the_start_of_a_dll(toolkit: Path, tmp_path: Path) -> None:
    starting_with(toolkit / CUFFT, CRASHES)
    done = look(toolkit, tmp_path)
    assert done[CUFFT].status == "found"
    # Windows itself may turn a crash in DllMain into a refusal; wine does.
    assert difference(done[CUFFT]) in ("crashed", "refused")
    assert outcomes(done)[CUDNN] == "loaded"


def test_a_dll_that_never_comes_back(toolkit: Path, tmp_path: Path) -> None:
    starting_with(toolkit / CUFFT, HANGS)
    done = look(toolkit, tmp_path, limit=5.0)
    assert difference(done[CUFFT]) == "hung"
    assert outcomes(done)[CUDNN] == "loaded"


def test_pytorchs_own_folder_counts_for_its_own_dlls(toolkit: Path, tmp_path: Path) -> None:
    lib = tmp_path / "torch" / "lib"
    shutil.copytree(toolkit, lib)
    done = look(None, tmp_path, framework="torch")
    for name in (CUDART, CUFFT):
        tried = done[name].tried
        assert tried is not None, done[name]
        assert (tried.outcome, tried.asked.lower()) == ("loaded", str(lib / name).lower())
    assert [name for name, fact in done.items() if difference(fact)] == []
