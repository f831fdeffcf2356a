"""Harmless lines in the log are known as harmless."""

from cases import LINUX, found, with_run

from gpuwizard.checks.harmless_lines import CHECK

NUMA = (
    "I0000 gpu.cc:1] successful NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA "
    "node"
)
MISSING = "Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file"


def test_an_alarming_line_is_explained_in_a_note() -> None:
    finding = found(CHECK, with_run(LINUX, log=NUMA))["benign.log-noise"]
    assert finding.severity == "note"
    assert "NUMA" not in finding.evidence[0].says


def test_the_same_line_is_told_once() -> None:
    assert len(found(CHECK, with_run(LINUX, log=f"{NUMA}\n" * 9))["benign.log-noise"].evidence) == 1


def test_a_line_that_matters_is_not_called_harmless() -> None:
    assert found(CHECK, with_run(LINUX, log=MISSING)) == {}
    assert found(CHECK, with_run(LINUX, log="")) == {}
