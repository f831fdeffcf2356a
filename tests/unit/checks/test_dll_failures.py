"""A DLL that does not load: one message, and the machine says what it means."""

import pytest
from cases import (
    LINUX,
    TORCH,
    WINDOWS,
    found,
    import_died,
    import_raised,
    with_host,
    with_library,
    with_package,
    with_target,
)
from msgspec.structs import replace

from gpuwizard.checks.dll_failures import unnamed
from gpuwizard.checks.framework_imports import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED
from gpuwizard.model.host import Commit
from gpuwizard.model.libraries import Candidate, LibraryFact
from gpuwizard.model.outcome import Absent, Found

GIB = 1024**3
RUNTIME = Found("14.44.35211.0", "System32")
NO_RUNTIME = Absent(("C:\\Windows\\System32\\msvcp140_1.dll",))
ROOM, FULL = (Found(Commit(32 * GIB, free), "Windows") for free in (20 * GIB, GIB // 2))
C10 = 'Error loading "C:\\venv\\Lib\\site-packages\\torch\\lib\\c10.dll" or one of its dependencies.'
FBGEMM = C10.replace("c10", "fbgemm")
ROUTINE = "OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed. "
NOT_FOUND = "OSError: [WinError 126] The specified module could not be found. "
ORDER, MSVC, LIMIT = "system.dll-import-order", "system.msvc-runtime-missing", "system.commit-limit"
TF_FAILED = (
    "ImportError: DLL load failed while importing _pywrap_tensorflow_internal: The specified module could not be"
)
TF_FAILED += " found.\nFailed to load the native TensorFlow runtime."


def cause(case: Case, error: str) -> str:
    return next(iter(found(CHECK, import_raised(case, error))))


@pytest.mark.parametrize(
    ("error", "runtime", "commit", "expected"),
    [
        (ROUTINE + C10, RUNTIME, ROOM, ORDER),
        (ROUTINE + C10, NO_RUNTIME, ROOM, MSVC),
        (ROUTINE + C10, Found("14.16.27033.0", "System32"), ROOM, MSVC),
        (ROUTINE + C10, RUNTIME, FULL, LIMIT),
        (NOT_FOUND + C10, NO_RUNTIME, ROOM, MSVC),
        (NOT_FOUND + FBGEMM, RUNTIME, ROOM, MSVC),
        ("OSError: [WinError 1455] Die Auslagerungsdatei ist zu klein. " + C10, NO_RUNTIME, ROOM, LIMIT),
        (
            "OSError: [WinError 4551] 应用程序控制策略已阻止此文件。 " + C10,
            NO_RUNTIME,
            FULL,
            "system.blocked-by-policy",
        ),
    ],
)
def test_one_number_and_several_machines(error: str, runtime: object, commit: object, expected: str) -> None:
    assert cause(with_host(TORCH, vc_runtime=runtime, commit=commit), error) == expected


@pytest.mark.parametrize(
    "words",
    [
        "A dynamic link library (DLL) initialization routine failed",
        "Eine DLL-Initialisierungsroutine ist fehlgeschlagen",
        "动态链接库(DLL)初始化例程失败",
        "Une routine d'initialisation d'une bibliothèque de liens dynamiques (DLL) a échoué",
    ],
)
def test_the_language_of_windows_makes_no_difference(words: str) -> None:
    case = with_host(TORCH, vc_runtime=RUNTIME, commit=ROOM)
    assert cause(case, f"OSError: [WinError 1114] {words}. {C10}") == ORDER


def test_where_nobody_looked_the_message_decides() -> None:
    assert cause(TORCH, ROUTINE + C10) == MSVC


def test_a_processor_without_avx_comes_before_everything() -> None:
    bare = with_host(WINDOWS, cpu_flags=Found((), "Windows"), vc_runtime=NO_RUNTIME)
    assert cause(bare, TF_FAILED) == "system.cpu-instructions"


def test_cuda_is_to_blame_only_where_the_release_is_linked_to_it() -> None:
    lacking = with_host(with_library(WINDOWS, "cudart64_110.dll", status="missing"), vc_runtime=RUNTIME)
    assert cause(lacking, TF_FAILED) == ORDER
    assert cause(with_package(lacking, version="1.15.0"), TF_FAILED) == "cuda.library-missing"


def test_a_newer_release_needs_a_newer_runtime() -> None:
    of_2019 = with_host(TORCH, vc_runtime=Found("14.29.30133.0", "System32"), commit=ROOM)
    assert cause(with_package(of_2019, version="2.5.1+cu124"), ROUTINE + C10) == ORDER
    assert cause(with_package(of_2019, version="2.9.1+cu128"), ROUTINE + C10) == MSVC


THREADS = "VCRUNTIME140_THREADS.dll"


def with_module(case: Case, name: str, *missing: str, problem: str = "") -> Case:
    """The search without loading looked at the framework's own module."""
    told = problem or "; ".join(f"it needs {one}, which is not found" for one in missing)
    row = LibraryFact(
        name,
        "torch 2.14.1",
        status="broken" if told else "found",
        path=f"C:\\torch\\lib\\{name}",
        missing_dependencies=missing,
        family="system",
        problem=told,
    )
    return with_target(case, libraries=(row, *case.target.libraries))


def test_the_file_that_windows_does_not_name_is_named_by_the_search() -> None:
    # An older runtime is there and passes for one: it lacks a file that only this release of PyTorch needs.
    case = with_module(with_host(TORCH, vc_runtime=RUNTIME, commit=ROOM), "torch_python.dll", THREADS)
    finding = found(CHECK, import_raised(case, NOT_FOUND + C10.replace("c10", "torch_cpu")))[MSVC]
    assert finding.subject["libraries"] == THREADS
    says = " ".join(one.says for one in finding.evidence)
    assert f"Windows does not find {THREADS}. The Microsoft Visual C++ Redistributable (x64) 14.38 or newer" in says
    assert f"torch_python.dll cannot be loaded: it needs {THREADS}" in says


def test_a_process_that_died_for_a_missing_file_names_it_as_well() -> None:
    died = "STATUS_DLL_NOT_FOUND"
    case = with_module(TORCH, "torch_python.dll", "MSVCP140_ATOMIC_WAIT.dll")
    finding = found(CHECK, import_died(case, "signal", died))[MSVC]
    assert finding.subject["libraries"] == "MSVCP140_ATOMIC_WAIT.dll"
    assert finding.confidence > found(CHECK, import_died(TORCH, "signal", died))[MSVC].confidence


def test_what_the_module_lacks_besides_the_runtime_is_no_missing_runtime() -> None:
    case = with_module(with_host(TORCH, vc_runtime=RUNTIME, commit=ROOM), "torch_python.dll", "libiomp5md.dll")
    assert MSVC not in found(CHECK, import_raised(case, NOT_FOUND + C10))


def test_files_that_the_module_finds_elsewhere_are_not_missed_in_system32() -> None:
    # Windows' own folder has no runtime, and the environment has one for itself.
    case = with_host(TORCH, vc_runtime=NO_RUNTIME, commit=ROOM)
    for there, said in ((case, True), (with_module(case, "torch_python.dll"), False)):
        finding = found(CHECK, import_raised(there, ROUTINE + C10))[MSVC]
        assert any("Not on this computer" in one.says for one in finding.evidence) is said


def test_a_version_that_the_system_lacks_is_told_with_the_message() -> None:
    problem = "it needs libstdc++.so.6, but /lib/libstdc++.so.6 does not have the version GLIBCXX_3.4.30"
    case = with_module(LINUX, "_pywrap_tensorflow_internal.so", "libstdc++.so.6", problem=problem)
    error = (
        "ImportError: /lib/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /x/libtensorflow_cc.so.2)"
    )
    finding = found(CHECK, import_raised(case, error))["system.c-library-too-old"]
    assert f"_pywrap_tensorflow_internal.so cannot be loaded: {problem}." in [one.says for one in finding.evidence]


def test_a_version_is_not_missing_where_a_variable_leads_past_it() -> None:
    problem = "it needs libstdc++.so.6, but /old/libstdc++.so.6 does not have the version GLIBCXX_3.4.30"
    case = with_module(LINUX, "_pywrap_tensorflow_internal.so", "libstdc++.so.6", problem=problem)
    copies = (Candidate("/old/libstdc++.so.6", would_load=True), Candidate("/lib/libstdc++.so.6"))
    module, *others = case.target.libraries
    led = with_target(case, libraries=(replace(module, candidates=copies), *others))
    error = (
        "ImportError: /old/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /x/libtensorflow_cc.so.2)"
    )
    causes = found(CHECK, import_raised(led, error))
    assert set(causes) == {"path.shadowed"}
    assert causes["path.shadowed"].subject["file"] == "/old/libstdc++.so.6"
    assert any("/lib/libstdc++.so.6" in one.says for one in causes["path.shadowed"].evidence)
    # Another trouble of the import stays what it is.
    assert "path.shadowed" not in found(CHECK, import_raised(led, "ModuleNotFoundError: No module named 'numpy'"))


def test_a_library_of_the_system_that_is_nowhere_is_named_although_no_cause_is() -> None:
    problem = "it needs libstdc++.so.6, which is not found"
    case = with_module(LINUX, "_pywrap_tensorflow_internal.so", "libstdc++.so.6", problem=problem)
    error = "ImportError: libstdc++.so.6: cannot open shared object file: No such file or directory"
    finding = found(CHECK, import_raised(case, error))[UNEXPLAINED]
    assert any(problem in one.says for one in finding.evidence)


def test_linux_is_left_alone() -> None:
    broken = with_host(LINUX, vc_runtime=NO_RUNTIME)
    error = "ImportError: libcudnn.so.9: cannot open shared object file: No such file or directory"
    assert set(found(CHECK, import_raised(broken, error))) == set(found(CHECK, import_raised(LINUX, error)))


def test_only_messages_that_leave_it_open_are_open() -> None:
    assert unnamed(ROUTINE + C10) == {1114}
    assert unnamed("OSError: [WinError 4551] blocked " + C10) == set()
    assert unnamed("ModuleNotFoundError: No module named 'torch'") == set()
