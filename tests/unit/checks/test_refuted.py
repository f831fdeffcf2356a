"""Facts rule out what a log seems to say."""

import pytest
from cases import LINUX, machine, with_library, with_nvml, with_python_facts, with_target, with_variables
from msgspec.structs import replace

from gpuwizard.causes import CAUSES
from gpuwizard.checks.refuted import AGAINST, free_share, refuted
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Distribution
from gpuwizard.model.libraries import CudnnCopy
from gpuwizard.model.view import gpus

EMPTY = machine("linux-driver-missing")
ALONE = with_python_facts(LINUX, distributions=(Distribution("tensorflow", "2.20.0"), Distribution("numpy", "2.1")))
TWO = with_python_facts(LINUX, distributions=(Distribution("tensorflow", "2.20.0"), Distribution("torch", "2.7.1")))
COPY = (CudnnCopy("/opt/cudnn/lib/libcudnn.so.9", "9.1.0"),)
BY_DRIVER = "Couldn't invoke ptxas --version\nRelying on driver to perform ptx compilation.\n"


@pytest.mark.parametrize(
    ("cause", "against", "open_to_it"),
    [
        ("cudnn.missing", LINUX, with_library(LINUX, "libcudnn.so.9", status="missing")),
        ("cuda.library-missing", LINUX, with_library(LINUX, "libcublas.so.12", status="broken")),
        ("cuda.tools-missing", with_target(LINUX, run=replace(LINUX.run, log=BY_DRIVER)), LINUX),
        ("cudnn.missing", with_target(LINUX, libraries=(), cudnn=COPY), with_target(LINUX, libraries=())),
        ("path.shadowed", LINUX, with_variables(LINUX, LD_LIBRARY_PATH="/opt/cuda/lib64")),
        ("path.shadowed", LINUX, with_library(LINUX, "libcudnn.so.9", found_via="ld.so.cache")),
        ("framework.library-set-conflict", ALONE, TWO),
        ("framework.library-set-conflict", ALONE, LINUX),
        ("driver.missing", LINUX, EMPTY),
        ("driver.missing", machine("container-without-gpus"), EMPTY),
        ("hardware.no-nvidia-gpu", LINUX, EMPTY),
        ("path.devices-hidden", LINUX, with_variables(LINUX, CUDA_VISIBLE_DEVICES="0")),
        ("runtime.memory-in-use", LINUX, machine("linux-memory-in-use")),
        ("runtime.memory-in-use", LINUX, EMPTY),
    ],
)
def test_a_cause_is_ruled_out_by_facts_and_open_without_them(cause: str, against: Case, open_to_it: Case) -> None:
    assert refuted(against, cause)
    assert not refuted(open_to_it, cause)


def test_no_fact_speaks_against_any_other_cause() -> None:
    assert {cause for cause in CAUSES if refuted(LINUX, cause)} == set(AGAINST) - {
        "cuda.tools-missing",
        "framework.library-set-conflict",
    }


def test_memory_that_was_not_told_counts_as_free() -> None:
    card = gpus(LINUX)[0]
    assert free_share(replace(card, memory_free=None)) == 1.0
    assert free_share(replace(card, memory_total=1000, memory_free=250)) == 0.25
    assert not refuted(with_nvml(EMPTY, gpus=(replace(card, memory_free=None),)), "runtime.memory-in-use")
