"""Where the loader does otherwise than the files promise, that is said, and its cause where its words prove one."""

from typing import Any

import pytest
from cases import LINUX, TORCH, WINDOWS, found, untested, with_library, with_run, with_target, with_variables
from msgspec.structs import replace

from gpuwizard.checks.loading_agrees import CHECK
from gpuwizard.engine.judge import judge
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import UNEXPLAINED, Finding
from gpuwizard.model.libraries import Candidate, LibraryFact, LoadAttempt
from gpuwizard.model.run import Stage

CUBLAS, CUSPARSE, CUDNN, NVML = "libcublas.so.12", "libcusparse.so.12", "libcudnn.so.9", "libnvidia-ml.so.1"
QUIET = untested(LINUX)
ON_WINDOWS = untested(WINDOWS)
NO_GPU = Stage("devices", data={"gpus": ""})


def fact(case: Case, name: str) -> LibraryFact:
    return next(one for one in case.target.libraries if one.name == name)


def with_load(case: Case, name: str, outcome: str, error: str = "", **more: Any) -> Case:
    """The case with one library really loaded; its full path was asked for."""
    asked = fact(case, name).path
    path = more.pop("path", asked if outcome == "loaded" else "")
    same = more.pop("same_file", True if outcome == "loaded" else None)
    tried = LoadAttempt(outcome, asked, path, error, same_file=same, **more)  # type: ignore[arg-type]
    return with_library(case, name, tried=tried)


def refused(name: str, error: str, case: Case = QUIET, **more: Any) -> Case:
    return with_load(case, name, "failed", error.format(path=fact(case, name).path), **more)


def only(case: Case) -> Finding:
    (finding,) = found(CHECK, case).values()
    return finding


def said(finding: Finding) -> str:
    return "\n".join(item.says for item in finding.evidence)


def dll(case: Case, family: str) -> str:
    return next(one.name for one in case.target.libraries if one.family == family)


def every(case: Case, **tried: Any) -> Case:
    for one in case.target.libraries:
        case = with_load(case, one.name, "loaded", **tried)
    return case


@pytest.mark.parametrize("case", [QUIET, ON_WINDOWS, untested(TORCH)])
def test_where_all_are_loaded_as_promised_nothing_is_said(case: Case) -> None:
    assert found(CHECK, every(case)) == {}


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ("{path}: undefined symbol: cublasLtNew, version libcublasLt.so.12", "cuda.version-mismatch"),
        ("{path}: undefined symbol: gone", "cuda.version-mismatch"),
        ("{path}: invalid ELF header", "cuda.library-missing"),
        ("{path}: file too short", "cuda.library-missing"),
        ("libnvJitLink.so.12: cannot open shared object file: No such file or directory", "cuda.library-missing"),
        ("/lib/libc.so.6: version `GLIBC_2.38' not found (required by {path})", "system.c-library-too-old"),
        ("{path}: failed to map segment from shared object", UNEXPLAINED),
        ("{path}: cannot open shared object file: Permission denied", UNEXPLAINED),
        ("{path}: words that nobody has met", UNEXPLAINED),
    ],
)
def test_the_loaders_words_name_the_cause_where_they_prove_one(error: str, cause: str) -> None:
    finding = only(refused(CUBLAS, error))
    assert finding.cause == cause
    assert f"the loader refuses {CUBLAS}" in said(finding) or f"refuses {fact(QUIET, CUBLAS).path}" in said(finding)
    assert error.format(path=fact(QUIET, CUBLAS).path).rstrip(".") in said(finding)
    assert finding.severity == ("warning" if cause == UNEXPLAINED else "failed")
    assert finding.evidence[0].found_via == "really loading it"


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        ("{path}: undefined symbol: gone", "cudnn.version-mismatch"),
        ("libz.so.9: cannot open shared object file: No such file or directory", "cudnn.incomplete"),
        ("{path}: file too short", "cudnn.incomplete"),
    ],
)
def test_for_cudnn_it_is_one_of_its_own_causes(error: str, cause: str) -> None:
    assert only(refused(CUDNN, error)).cause == cause


def test_the_dependency_that_is_missing_is_named() -> None:
    finding = only(refused(CUBLAS, "libgone.so.1: cannot open shared object file: No such file or directory"))
    assert finding.subject["dependency"] == "libgone.so.1"
    assert finding.subject["libraries"] == CUBLAS


def test_several_of_one_cause_are_one_finding() -> None:
    error = "{path}: undefined symbol: __nvJitLinkNew, version libnvJitLink.so.12"
    finding = only(refused(CUBLAS, error, refused(CUSPARSE, error)))
    assert finding.subject["libraries"] == f"{CUBLAS}, {CUSPARSE}"
    assert len(finding.evidence) == 2


def test_a_copy_that_a_variable_leads_to_is_to_blame_where_its_neighbour_fits() -> None:
    """cuSPARSE of the environment is refused for a cuBLAS that LD_LIBRARY_PATH puts before the environment's own."""
    own, stray = fact(QUIET, CUBLAS).path, "/opt/cuda-12.0/lib64/libcublas.so.12"
    copies = (Candidate(stray, would_load=True), Candidate(own))
    strayed = with_library(QUIET, CUBLAS, path=stray, found_via="LD_LIBRARY_PATH", candidates=copies)
    finding = only(refused(CUSPARSE, "{path}: undefined symbol: cublasNew, version libcublas.so.12", strayed))
    assert finding.cause == "path.shadowed"
    assert finding.subject["file"] == stray


@pytest.mark.parametrize(
    ("outcome", "error", "cause", "words"),
    [
        ("crashed", "SIGSEGV", UNEXPLAINED, "touched memory that is not its own"),
        ("crashed", "SIGBUS", "cuda.library-missing", "shorter than it should be"),
        ("crashed", "it ended Python with exit code 7", UNEXPLAINED, "exit code 7"),
        ("hung", "no answer within 20 seconds", UNEXPLAINED, "never ended"),
    ],
)
def test_a_crash_and_a_hang_are_told(outcome: str, error: str, cause: str, words: str) -> None:
    finding = only(with_load(QUIET, CUBLAS, outcome, error))
    assert finding.cause == cause
    assert words in said(finding)
    assert fact(QUIET, CUBLAS).path in said(finding)


@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (126, "cuda.library-missing"),
        (127, "cuda.version-mismatch"),
        (193, "cuda.library-missing"),
        (1455, "system.commit-limit"),
        (4551, "system.blocked-by-policy"),
        (1114, UNEXPLAINED),
        (5, UNEXPLAINED),
    ],
)
def test_windows_numbers_count_in_every_language(number: int, cause: str) -> None:
    name = dll(ON_WINDOWS, "cuda")
    case = refused(name, "Ein Text in einer anderen Sprache.", ON_WINDOWS, code=number)
    finding = only(case)
    assert finding.cause == cause
    assert f"Windows error {number}" in said(finding)


def test_another_file_than_the_one_that_was_found() -> None:
    finding = only(with_load(QUIET, CUBLAS, "loaded", path="/opt/other/libcublas.so.12", same_file=False))
    assert (finding.cause, finding.severity) == (UNEXPLAINED, "warning")
    assert "/opt/other/libcublas.so.12" in said(finding)
    assert fact(QUIET, CUBLAS).path in said(finding)


def test_what_must_not_be_found_and_is_loaded() -> None:
    missing = with_library(QUIET, CUBLAS, status="missing", path="", candidates=())
    finding = only(with_load(missing, CUBLAS, "loaded", path="/opt/libcublas.so.12", same_file=None))
    assert (finding.cause, finding.severity) == (UNEXPLAINED, "warning")


@pytest.mark.parametrize("status", ["missing", "not-on-search-path", "broken"])
def test_a_failure_that_was_foreseen_is_no_news(status: str) -> None:
    bad = with_library(QUIET, CUBLAS, status=status, candidates=())
    for outcome in ("failed", "crashed", "hung"):
        assert found(CHECK, with_load(bad, CUBLAS, outcome, "SIGBUS")) == {}


def test_a_library_that_was_told_of_is_not_told_again() -> None:
    """The framework's own log names it: that finding stands for itself."""
    log = (
        f"Could not load dynamic library '{CUBLAS}'; dlerror: {CUBLAS}: cannot open shared object file: "
        "No such file or directory"
    )
    imported = Stage("import", data={"version": "2.20.0"})
    told = refused(CUBLAS, "{path}: undefined symbol: gone", with_run(QUIET, imported, NO_GPU, log=log))
    assert found(CHECK, told) == {}


def test_a_gpu_that_computed_is_the_better_proof() -> None:
    assert found(CHECK, refused(CUBLAS, "{path}: undefined symbol: gone", LINUX)) == {}


def test_a_driver_that_is_missing_is_judged_elsewhere() -> None:
    assert found(CHECK, refused(CUBLAS, "libcuda.so.1: file too short")) == {}
    missing = "libcuda.so.1: cannot open shared object file: No such file or directory"
    assert found(CHECK, refused(CUBLAS, missing)) == {}


def in_memory(case: Case, *files: str) -> Case:
    return with_target(case, run=replace(case.run, mapped=files))


def test_the_file_in_the_frameworks_own_process_is_another_one() -> None:
    own = fact(QUIET, CUDNN).path
    case = with_load(QUIET, CUDNN, "loaded")
    other = "/opt/other/lib/libcudnn.so.9.1.0"
    finding = only(in_memory(case, "/usr/lib/libcublas.so.12", other))
    assert (finding.cause, finding.severity, finding.layer) == (UNEXPLAINED, "warning", "cudnn")
    assert f"comes from {own}, but TensorFlow has {other} in memory" in said(finding)
    for same in ((own,), (other, own), ("/opt/lib/libcudnn.so.8.9.7",), ("/opt/lib/libcudnn_ops.so.9",), ()):
        assert found(CHECK, in_memory(case, *same)) == {}, same


def test_how_a_file_is_called_in_memory_is_known_from_its_load_alone() -> None:
    other = in_memory(QUIET, "/opt/other/lib/libcudnn.so.9")
    assert found(CHECK, other) == {}, "the file that was found may be a link to it"
    real = with_load(other, CUDNN, "loaded", path="/opt/other/lib/libcudnn.so.9")
    assert found(CHECK, real) == {}


def test_entries_that_mean_the_current_folder_are_another_one_for_the_test() -> None:
    case = in_memory(with_load(QUIET, CUDNN, "loaded"), "/opt/other/lib/libcudnn.so.9")
    assert found(CHECK, with_variables(case, LD_LIBRARY_PATH="/opt/lib:")) == {}
    assert set(found(CHECK, with_variables(case, LD_LIBRARY_PATH="/opt/lib"))) == {UNEXPLAINED}


def test_on_windows_case_and_slashes_do_not_make_another_file() -> None:
    name = dll(ON_WINDOWS, "cudnn")
    case = with_load(ON_WINDOWS, name, "loaded")
    assert found(CHECK, in_memory(case, fact(case, name).path.upper().replace("\\", "/"))) == {}
    assert set(found(CHECK, in_memory(case, f"C:\\other\\{name}"))) == {UNEXPLAINED}


def test_the_root_is_the_proven_cause_and_the_page_says_it_in_few_words() -> None:
    result = judge(refused(CUSPARSE, "{path}: undefined symbol: __nvJitLinkNew, version libnvJitLink.so.12"))
    assert result.root == "cuda.version-mismatch"
    (row,) = (row for layer in result.layers if layer.id == "cuda" for row in layer.seen if row.label == CUSPARSE)
    assert row.mark == "bad"
    assert "but the loader refuses it" in row.value


def test_a_difference_without_a_cause_is_a_warning_and_no_root() -> None:
    result = judge(with_load(QUIET, CUBLAS, "crashed", "SIGSEGV"))
    assert result.root is None
    (page,) = (layer for layer in result.layers if layer.id == "cuda")
    assert page.status == "warning"


def test_no_root_is_changed_by_a_difference_that_proves_nothing() -> None:
    without = with_library(QUIET, CUDNN, status="missing", path="", candidates=())
    before = judge(without)
    after = judge(with_load(without, CUBLAS, "crashed", "SIGSEGV"))
    assert before.root == after.root == "cudnn.missing"
    assert [one.cause for one in after.findings if one.severity == "failed"] == ["cudnn.missing"]


def test_a_library_that_the_loader_takes_is_not_called_missing() -> None:
    """The search may be wrong; what was seen to load counts more."""
    missing = with_library(QUIET, CUBLAS, status="missing", path="", candidates=())
    assert judge(missing).root == "cuda.library-missing"
    result = judge(with_load(missing, CUBLAS, "loaded", path="/opt/libcublas.so.12", same_file=None))
    assert "cuda.library-missing" not in [one.cause for one in result.findings]
    (told,) = (one for one in result.findings if one.cause == UNEXPLAINED)
    assert told.title == "The system loads other library files than their locations suggest"
