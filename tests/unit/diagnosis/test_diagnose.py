"""Roles, merging, and guesses that yield to facts."""

import pytest

from gpuwizard.causes import CAUSES
from gpuwizard.diagnosis.diagnose import diagnose
from gpuwizard.diagnosis.graph import SAYS_BETTER
from gpuwizard.model.facts import Case, MachineFacts, TargetFacts
from gpuwizard.model.finding import UNEXPLAINED, Evidence, Finding
from gpuwizard.model.layers import LayerId, Severity, page_of

CASE = Case(MachineFacts(), TargetFacts("/home/user/.venv/bin/python", "tensorflow"))


def finding(
    cause: str,
    says: str = "seen",
    severity: Severity = "failed",
    confidence: float = 0.9,
    layer: LayerId | None = None,
    **subject: str,
) -> Finding:
    return Finding(
        cause, layer or page_of(cause), "also", severity, confidence, evidence=(Evidence(says),), subject=subject
    )


def guess(cause: str, stage: str = "matmul", layer: LayerId | None = None) -> Finding:
    return finding(cause, confidence=0.7, layer=layer, stage=stage, **{"from": "log"})


def roles(*findings: Finding) -> dict[str, str]:
    return {one.cause: one.role for one in diagnose(CASE, findings)}


def test_nothing_found_is_nothing_said() -> None:
    assert diagnose(CASE, []) == ()


def test_one_failure_is_the_root() -> None:
    assert roles(finding("cudnn.missing")) == {"cudnn.missing": "root"}


def test_what_follows_from_the_root_and_what_does_not() -> None:
    given = (finding("cudnn.missing"), finding("cuda.library-missing"), finding("driver.missing"))
    assert list(roles(*given).items()) == [
        ("driver.missing", "root"),
        ("cuda.library-missing", "also"),
        ("cudnn.missing", "also"),
    ]
    assert roles(*given[:2]) == {"cuda.library-missing": "root", "cudnn.missing": "consequence"}


def test_consequences_reach_on() -> None:
    """A duplicate installation damages files, and damaged files make the framework vanish."""
    given = ("framework.not-installed", "framework.duplicate-install", "framework.corrupt-install")
    assert roles(*(finding(cause) for cause in given)) == {
        "framework.duplicate-install": "root",
        "framework.corrupt-install": "consequence",
        "framework.not-installed": "consequence",
    }


def test_the_root_names_what_follows_from_it() -> None:
    root = diagnose(CASE, [finding("cudnn.missing"), finding("cuda.library-missing")])[0]
    assert root.explains == ("cudnn.missing",)


def test_warnings_and_notes_never_become_the_root() -> None:
    given = (finding("benign.log-noise", severity="note"), finding("driver.not-loaded", severity="warning"))
    assert roles(*given) == {"driver.not-loaded": "also", "benign.log-noise": "note"}


def test_a_cause_found_twice_is_told_once_with_all_evidence() -> None:
    one = finding("cudnn.missing", "by the disk", confidence=0.7, library="libcudnn.so.9", folder="/opt")
    two = finding("cudnn.missing", "by the log", confidence=0.95, library="cudnn64_9.dll")
    merged = diagnose(CASE, [one, two])
    assert len(merged) == 1
    assert [item.says for item in merged[0].evidence] == ["by the log", "by the disk"]
    assert merged[0].confidence == 0.95
    assert merged[0].subject == {"library": "cudnn64_9.dll", "folder": "/opt"}


def test_a_failure_is_not_softened_by_a_surer_warning_of_the_same_cause() -> None:
    weak = finding("runtime.memory-in-use", severity="failed", confidence=0.6)
    assert diagnose(CASE, [finding("runtime.memory-in-use", severity="warning"), weak])[0].severity == "failed"


def test_a_guess_yields_to_a_fact_of_the_same_page() -> None:
    assert roles(finding("cudnn.missing"), guess("cudnn.version-mismatch")) == {"cudnn.missing": "root"}


def test_a_guess_of_another_page_stays() -> None:
    assert set(roles(finding("path.shadowed"), guess("runtime.kernel-fault"))) == {
        "path.shadowed",
        "runtime.kernel-fault",
    }


def test_a_guess_that_a_fact_confirms_gives_its_evidence() -> None:
    told = diagnose(CASE, [finding("cudnn.missing", "by the disk"), guess("cudnn.missing")])
    assert len(told) == 1
    assert len(told[0].evidence) == 2


def test_a_guess_that_follows_from_a_fact_becomes_its_evidence() -> None:
    """A stray cuDNN is the reason why the versions differ, and no second trouble."""
    read = finding("cudnn.version-mismatch", "read in the log", stage="conv2d", **{"from": "log"})
    told = diagnose(CASE, [finding("path.shadowed", "seen on the disk"), read])
    assert [one.cause for one in told] == ["path.shadowed"]
    assert [item.says for item in told[0].evidence] == ["seen on the disk", "read in the log"]
    assert told[0].confidence == 0.9


@pytest.mark.parametrize(("better", "worse"), SAYS_BETTER.items())
def test_one_fact_seen_twice_is_told_once(better: str, worse: str) -> None:
    assert roles(finding(worse), finding(better)) == {better: "root"}
    assert roles(finding(worse)) == {worse: "root"}


def test_without_a_fact_the_guess_is_the_root() -> None:
    assert roles(guess("runtime.kernel-fault")) == {"runtime.kernel-fault": "root"}


@pytest.mark.parametrize("cause", ["driver.missing", "framework.cpu-only-build", "framework.windows-gpu-dropped"])
def test_an_import_that_failed_is_not_settled_by_what_cannot_break_an_import(cause: str) -> None:
    told = roles(finding(cause), guess("system.msvc-runtime-missing", "import"))
    assert told == {"system.msvc-runtime-missing": "root", cause: "also"}
    strange = roles(finding(cause), guess(UNEXPLAINED, "import", "framework"))
    assert strange == {UNEXPLAINED: "root", cause: "also"}


def test_an_import_that_failed_is_settled_by_what_can() -> None:
    told = roles(finding("framework.corrupt-install"), guess("system.msvc-runtime-missing", "import"))
    assert told == {"framework.corrupt-install": "root"}


def test_what_the_root_accounts_for_is_not_called_unexplained() -> None:
    busy, hang = guess("runtime.device-busy"), guess(UNEXPLAINED, "conv2d", "gpu-test")
    assert roles(busy, hang) == {"runtime.device-busy": "root"}
    assert roles(finding("driver.missing"), hang) == {"driver.missing": "root"}


def test_what_nothing_accounts_for_stays_and_keeps_its_page() -> None:
    told = diagnose(CASE, [guess(UNEXPLAINED, "import", "framework")])[0]
    assert (told.role, told.layer) == ("root", "framework")


@pytest.mark.parametrize("cause", [*CAUSES, UNEXPLAINED])
def test_every_cause_gets_its_texts_and_its_page(cause: str) -> None:
    told = diagnose(CASE, [finding(cause)])[0]
    assert told.title
    assert told.explanation
    assert told.layer == page_of(cause)
