"""Whether the code inside a build runs on a GPU, and the generations by compute capability."""

from itertools import pairwise

import pytest
from packaging.version import Version

from gpuwizard.catalog import gpus, tensorflow


@pytest.mark.parametrize(
    ("build", "capability", "answer"),
    [
        (["sm_80"], "8.0", "native"),
        (["sm_80"], "8.6", "native"),
        (["sm_86"], "8.0", "none"),
        (["sm_80"], "9.0", "none"),
        (["compute_80"], "8.0", "ptx"),
        (["compute_80"], "9.0", "ptx"),
        (["compute_90"], "8.9", "none"),
        (["compute_90"], "12.0", "ptx"),
        (["sm_60", "compute_90"], "6.1", "native"),
        (["sm_90a"], "9.0", "native"),
        (["sm_100a"], "10.3", "none"),
        (["compute_90a"], "10.0", "none"),
        (["compute_90a"], "9.0", "ptx"),
        (["sm_100f"], "10.3", "native"),
        (["compute_100f"], "12.0", "none"),
        (["sm_120"], "12.1", "native"),
        (["8.6", "9.0"], "8.9", "native"),
        ([], "8.6", "none"),
        (["nonsense", "sm_"], "8.6", "none"),
        (["sm_80"], "", "none"),
    ],
)
def test_coverage(build: list[str], capability: str, answer: str) -> None:
    assert gpus.kernels_cover(build, capability) == answer


@pytest.mark.parametrize(
    ("version", "capability", "answer"),
    [
        ("2.21.0", "12.0", "ptx"),
        ("2.21.0", "5.2", "none"),
        ("2.16.1", "5.2", "native"),
        ("2.10.0", "9.0", "ptx"),
    ],
)
def test_coverage_of_tensorflow_wheels(version: str, capability: str, answer: str) -> None:
    row = tensorflow.release(version)
    assert row is not None
    assert gpus.kernels_cover(row.compute_capabilities, capability) == answer


def test_generations_do_not_overlap() -> None:
    for older, newer in pairwise(gpus.ARCHITECTURES):
        assert Version(older.capability_min) <= Version(older.capability_max)
        assert Version(older.capability_max) < Version(newer.capability_min)
    assert all(row.source and row.products for row in gpus.ARCHITECTURES)


@pytest.mark.parametrize(
    ("capability", "name"),
    [("8.6", "Ampere"), ("8.9", "Ada Lovelace"), ("6.1", "Pascal"), ("12.0", "Blackwell")],
)
def test_name_of_a_generation(capability: str, name: str) -> None:
    row = gpus.architecture(capability)
    assert row is not None
    assert row.name == name


@pytest.mark.parametrize("capability", ["4.0", "99.9", "", "?"])
def test_unknown_generation(capability: str) -> None:
    assert gpus.architecture(capability) is None
