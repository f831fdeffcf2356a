"""A probe of ours that crashed is shown as such, and what nobody saw is not stated."""

import pytest

from gpuwizard.diagnosis.pages import pages
from gpuwizard.diagnosis.verdict import overall
from gpuwizard.model.facts import Case, MachineFacts, ProbeError, TargetFacts
from gpuwizard.model.interpreter import Interpreter, PythonFacts
from gpuwizard.model.layers import LayerId
from gpuwizard.model.outcome import Absent, Found, Unknown

PYTHON = Found(Interpreter("/usr/bin/python3", "3.11.7"), "the interpreter itself")


def case(package: Absent | Unknown, *errors: str) -> Case:
    told = tuple(ProbeError(name, "Traceback: a fault of ours") for name in errors)
    facts = PythonFacts(interpreter=PYTHON, package=package)
    return Case(MachineFacts(), TargetFacts("/usr/bin/python3", "tensorflow", facts, errors=told))


@pytest.mark.parametrize("layer", ["framework", "gpu-test"])
def test_a_child_that_could_not_be_run_is_no_skipped_test(layer: LayerId) -> None:
    shown = pages(case(Unknown("not looked at"), "framework"), ())
    page = next(page for page in shown if page.id == layer)
    assert page.status in ("errored", "blocked")
    assert overall((), shown) in ("errored", "failed")


@pytest.mark.parametrize("probe", ["python", "package", "packages", "shadows"])
def test_each_look_at_the_python_belongs_to_the_frameworks_page(probe: str) -> None:
    assert pages(case(Unknown("not looked at"), probe), ())[4].status == "errored"


def test_not_installed_is_said_only_where_somebody_looked() -> None:
    looked, unseen = (
        Absent(("/usr/lib/python3/site-packages",)),
        Unknown("The interpreter did not answer.", "failed"),
    )
    for answer, says in ((looked, True), (unseen, False)):
        texts = [row.value for page in pages(case(answer), ()) for row in page.seen]
        texts += [page.summary for page in pages(case(answer), ())]
        assert any("not installed" in text for text in texts) is says
