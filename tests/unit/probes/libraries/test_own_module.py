"""The framework's own native module: what it needs of the system, in builds with and without CUDA."""

from pathlib import Path

import pytest

from gpuwizard.model.libraries import LibraryFact
from gpuwizard.probes.libraries import LibraryRequest, resolve
from libraries.conftest import Machine
from libraries.dll_files import write_dll
from libraries.elf_files import ARM64, write_elf

INTERNAL = "_pywrap_tensorflow_internal.so"
TORCH = "libtorch_python.so"
# What the DLLs of these wheels for Windows import, as read from them; without the API sets of the C runtime.
IMPORTS = {
    "tensorflow 2.10.1": {
        "python/_pywrap_tensorflow_internal.pyd": "python310.dll WS2_32.dll ADVAPI32.dll CRYPT32.dll Normaliz.dll "
        "dbghelp.dll MSVCP140.dll SHELL32.dll ole32.dll SHLWAPI.dll KERNEL32.dll VCRUNTIME140.dll VCRUNTIME140_1.dll",
    },
    "tensorflow 2.21.0": {
        "python/_pywrap_tensorflow_internal.pyd": "python311.dll _pywrap_tensorflow_common.dll MSVCP140.dll "
        "KERNEL32.dll VCRUNTIME140.dll",
        "python/_pywrap_tensorflow_common.dll": "python311.dll ole32.dll WS2_32.dll ntdll.dll SHELL32.dll MSVCP140.dll "
        "bcrypt.dll ADVAPI32.dll SHLWAPI.dll dbghelp.dll KERNEL32.dll CRYPT32.dll Normaliz.dll VCRUNTIME140.dll "
        "VCRUNTIME140_1.dll",
    },
    "torch 2.14.1+cpu": {
        "lib/torch_python.dll": "shm.dll python311.dll torch_cpu.dll c10.dll KERNEL32.dll MSVCP140.dll "
        "MSVCP140_ATOMIC_WAIT.dll WS2_32.dll VCRUNTIME140.dll VCRUNTIME140_1.dll",
        "lib/torch_cpu.dll": "libiomp5md.dll uv.dll c10.dll KERNEL32.dll MSVCP140.dll WS2_32.dll VCRUNTIME140.dll "
        "VCRUNTIME140_1.dll VCRUNTIME140_THREADS.dll",
        "lib/c10.dll": "ADVAPI32.dll KERNEL32.dll MSVCP140.dll dbghelp.dll VCRUNTIME140.dll VCRUNTIME140_1.dll",
        "lib/shm.dll": "torch_cpu.dll c10.dll VCRUNTIME140_1.dll VCRUNTIME140.dll KERNEL32.dll",
        "lib/libiomp5md.dll": "WINTRUST.dll KERNEL32.dll VCRUNTIME140.dll imagehlp.dll",
        "lib/uv.dll": "PSAPI.DLL USER32.dll ADVAPI32.dll IPHLPAPI.DLL USERENV.dll WS2_32.dll KERNEL32.dll",
    },
    "jax 0.10.2": {
        "../jaxlib/_jax.pyd": "jax_common.dll VCRUNTIME140.dll KERNEL32.dll",
        "../jaxlib/jax_common.dll": "python3.dll python311.dll ADVAPI32.dll bcrypt.dll CRYPT32.dll dbghelp.dll "
        "KERNEL32.dll MSVCP140.dll Normaliz.dll ntdll.dll ole32.dll SHELL32.dll SHLWAPI.dll VCRUNTIME140.dll "
        "VCRUNTIME140_1.dll WS2_32.dll",
    },
}
OF_WINDOWS = "bcrypt.dll CRYPT32.dll dbghelp.dll IPHLPAPI.DLL USERENV.dll WINTRUST.dll imagehlp.dll"
# What the runtime's installer of 2019 puts there (14.20), and what later ones add.
RUNTIME_2019 = "MSVCP140.dll MSVCP140_1.dll VCRUNTIME140_1.dll"
ADDED_LATER = "MSVCP140_ATOMIC_WAIT.dll VCRUNTIME140_THREADS.dll"


def own(facts: tuple[LibraryFact, ...]) -> LibraryFact:
    (fact,) = (fact for fact in facts if fact.family == "system")
    assert facts[0] is fact
    return fact


# Linux


def pywrap(machine: Machine, *needed: str) -> None:
    write_elf(
        machine.framework / "python" / INTERNAL,
        needed=("libtensorflow_framework.so.2", "libtensorflow_cc.so.2", "libc.so.6"),
        runpath="$ORIGIN/..",
    )
    write_elf(machine.framework / "libtensorflow_cc.so.2", needed=("libtensorflow_framework.so.2", *needed))
    if not (machine.framework / "libtensorflow_framework.so.2").exists():
        write_elf(machine.framework / "libtensorflow_framework.so.2")


def test_module_of_a_build_without_cuda(machine: Machine) -> None:
    pywrap(machine)
    (fact,) = resolve(machine.request(cuda_build=False))
    assert (fact.name, fact.family, fact.status) == (INTERNAL, "system", "found")
    assert (fact.wanted_by, fact.version) == ("tensorflow 2.20.0", "2.20.0")
    assert fact.path == str(machine.framework / "python" / INTERNAL)
    assert [one.would_load for one in fact.candidates] == [True]


def test_cpp_library_that_is_nowhere(machine: Machine) -> None:
    """As on a system that keeps its libraries elsewhere (NixOS), or in the smallest containers."""
    pywrap(machine, "libstdc++.so.6")
    fact = own(resolve(machine.request(cuda_build=False)))
    assert (fact.status, fact.missing_dependencies) == ("broken", ("libstdc++.so.6",))
    assert fact.problem == "it needs libstdc++.so.6, which is not found"
    write_elf(machine.root / "usr/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert own(resolve(machine.request(cuda_build=False))).status == "found"


def test_module_stands_before_the_libraries_of_a_build_with_cuda(machine: Machine) -> None:
    machine.healthy()
    pywrap(machine)
    facts = resolve(machine.request())
    assert own(facts).status == "found"
    assert [fact.status for fact in facts if fact.family != "driver"] == ["found"] * (len(facts) - 1)


def test_damaged_library_beside_the_module(machine: Machine) -> None:
    pywrap(machine)
    write_elf(machine.framework / "libtensorflow_cc.so.2", claimed_size=100_000)
    fact = own(resolve(machine.request(cuda_build=False)))
    assert (fact.status, fact.missing_dependencies) == ("broken", ("libtensorflow_cc.so.2",))
    assert "cut short" in fact.problem


def test_module_for_another_processor(machine: Machine) -> None:
    pywrap(machine)
    write_elf(machine.framework / "python" / INTERNAL, machine=ARM64)
    assert own(resolve(machine.request(cuda_build=False))).status == "broken"


def test_module_that_is_not_there_is_no_row(machine: Machine) -> None:
    machine.healthy()
    assert {fact.family for fact in resolve(machine.request())} == {"driver", "cuda", "cudnn"}
    assert resolve(machine.request(cuda_build=False)) == ()


@pytest.mark.parametrize("module", ["_jax.so", "xla_extension.so"])
def test_module_of_jax_lies_beside_it(machine: Machine, module: str) -> None:
    write_elf(machine.site / "jaxlib" / module, needed=("libstdc++.so.6",))
    (machine.site / "jax").mkdir()
    request = machine.request(framework="jax", framework_location=str(machine.site / "jax"), cuda_build=False)
    assert (own(resolve(request)).name, own(resolve(request)).status) == (module, "broken")


def test_libraries_that_torch_links_are_missing_in_its_module_as_well(machine: Machine) -> None:
    lib = machine.site / "torch/lib"
    write_elf(lib / TORCH, needed=("libtorch_cuda.so",), runpath="$ORIGIN")
    write_elf(lib / "libtorch_cuda.so", needed=("libcudart.so.12",), runpath="$ORIGIN/../../nvidia/cuda_runtime/lib")
    request = machine.request(framework="torch", version="2.9.0+cu126", framework_location=str(machine.site / "torch"))
    facts = {fact.name: fact for fact in resolve(request)}
    assert facts[TORCH].missing_dependencies == ("libcudart.so.12",)
    machine.wheel("libcudart.so.12", "cuda_runtime", "nvidia_cuda_runtime_cu12", "12.6.77")
    facts = {fact.name: fact for fact in resolve(request)}
    assert (facts[TORCH].status, facts["libcudart.so.12"].status) == ("found", "found")
    assert facts["libcudart.so.12"].found_via == "site-packages"


# Windows


class Pc:
    """A Windows of which the folders lie below a temporary one, with a framework as its wheel lays it out."""

    def __init__(self, drive: Path, title: str) -> None:
        self.drive = drive
        self.framework, self.version = title.split()
        self.python = drive / "Python"
        self.folder = self.python / "Lib/site-packages" / self.framework
        self.system = drive / "Windows/System32"
        self.folder.mkdir(parents=True)
        dll = "python310.dll" if self.version == "2.10.1" else "python311.dll"
        write_dll(self.python / "python.exe", imports=(dll, "KERNEL32.dll"))
        write_dll(self.python / dll, imports=("VCRUNTIME140.dll",))
        write_dll(self.python / "python3.dll")
        write_dll(self.python / "VCRUNTIME140.dll")
        for name in OF_WINDOWS.split():
            write_dll(self.system / name)
        for place, names in IMPORTS[title].items():
            write_dll(self.folder / place, imports=(*names.split(), "api-ms-win-crt-heap-l1-1-0.dll"))

    def runtime(self, *names: str) -> None:
        for name in names:
            write_dll(self.system / name)

    def facts(self, python_version: str = "3.11.7", **changes: object) -> tuple[LibraryFact, ...]:
        values: dict[str, object] = {
            "framework": self.framework,
            "version": self.version,
            "framework_location": str(self.folder),
            "env": {"SYSTEMROOT": str(self.drive / "Windows"), "PATH": ""},
            "prefix": str(self.python),
            "base_prefix": str(self.python),
            "python_version": python_version,
            **changes,
        }
        return resolve(LibraryRequest(platform="windows", cuda_build=False, **values))  # type: ignore[arg-type]

    def fact(self, python_version: str = "3.11.7", **changes: object) -> LibraryFact:
        return own(self.facts(python_version, **changes))


@pytest.mark.parametrize("title", IMPORTS)
def test_fresh_windows_lacks_the_runtime_and_each_file_is_named(tmp_path: Path, title: str) -> None:
    pc = Pc(tmp_path, title)
    fact = pc.fact()
    assert fact.status == "broken"
    named = {name.lower() for name in fact.missing_dependencies}
    assert {"msvcp140.dll", "vcruntime140_1.dll"} <= named
    assert all(name.startswith(("msvcp140", "vcruntime140")) for name in named)
    # TensorFlow asks for one more file by itself before its module is loaded.
    assert ("msvcp140_1.dll" in named) is (pc.framework == "tensorflow")
    pc.runtime(*RUNTIME_2019.split(), *ADDED_LATER.split())
    assert (pc.fact().status, pc.fact().package) == ("found", "")


def test_runtime_of_2019_is_too_old_for_a_torch_of_2026(tmp_path: Path) -> None:
    pc = Pc(tmp_path, "torch 2.14.1+cpu")
    pc.runtime(*RUNTIME_2019.split())
    fact = pc.fact()
    assert set(fact.missing_dependencies) == set(ADDED_LATER.split())
    assert fact.package == "Microsoft Visual C++ Redistributable (x64) 14.38 or newer"
    said = "VCRUNTIME140_THREADS.dll, which is not found (the Microsoft Visual C++ Redistributable (x64) 14.38 or newer"
    assert said in fact.problem
    pc.runtime("MSVCP140_ATOMIC_WAIT.dll")
    assert pc.fact().missing_dependencies == ("VCRUNTIME140_THREADS.dll",)


def test_runtime_in_the_folder_of_a_conda_environment_serves(tmp_path: Path) -> None:
    pc = Pc(tmp_path, "tensorflow 2.10.1")
    for name in RUNTIME_2019.split():
        write_dll(pc.python / name)
    assert pc.fact().status == "found"


def test_path_counts_for_python_3_7_only(tmp_path: Path) -> None:
    pc = Pc(tmp_path, "tensorflow 2.10.1")
    for name in RUNTIME_2019.split():
        write_dll(tmp_path / "tools" / name)
    env = {"SYSTEMROOT": str(tmp_path / "Windows"), "PATH": str(tmp_path / "tools")}
    assert pc.fact("3.7.9", env=env).status == "found"
    assert pc.fact("3.10.11", env=env).status == "broken"


def test_file_of_torch_itself_that_a_virus_scanner_took_away(tmp_path: Path) -> None:
    pc = Pc(tmp_path, "torch 2.14.1+cpu")
    pc.runtime(*RUNTIME_2019.split(), *ADDED_LATER.split())
    (pc.folder / "lib/libiomp5md.dll").unlink()
    fact = pc.fact()
    assert (fact.missing_dependencies, fact.package) == (("libiomp5md.dll",), "")


def test_nothing_is_missed_where_the_python_could_not_be_read(tmp_path: Path) -> None:
    pc = Pc(tmp_path, "torch 2.14.1+cpu")
    (pc.python / "python.exe").write_bytes(b"")
    assert pc.facts() == ()
