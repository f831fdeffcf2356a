"""Withdrawn packages, and which pip sees which wheel."""

from itertools import pairwise

import pytest
from packaging.version import Version

from gpuwizard.catalog import packages, pip, tensorflow, torch


def test_withdrawn_names_are_sorted_unique_and_say_what_instead() -> None:
    names = [row.name for row in packages.WITHDRAWN]
    assert names == sorted(set(names))
    for row in packages.WITHDRAWN:
        assert row.source
        assert row.says.endswith(".")
        assert packages.withdrawn(row.instead) is None
        assert packages.withdrawn(row.name) is row
        assert not row.first_empty or Version(row.last) < Version(row.first_empty)


@pytest.mark.parametrize(
    ("asked", "instead"),
    [
        ("tensorflow_gpu", "tensorflow[and-cuda]"),
        ("TensorFlow-GPU", "tensorflow[and-cuda]"),
        ("jax[cuda11_pip]", "jax[cuda12]"),
    ],
)
def test_any_spelling_of_a_withdrawn_name_is_known(asked: str, instead: str) -> None:
    found = packages.withdrawn(asked)
    assert found is not None
    assert found.instead == instead


@pytest.mark.parametrize("name", ["tensorflow", "tensorflow[and-cuda]", "jax[cuda12]", "torch", "", "[", "keras"])
def test_living_packages_are_not_withdrawn(name: str) -> None:
    assert packages.withdrawn(name) is None


def test_newer_kinds_of_wheels_need_newer_pips() -> None:
    for older, newer in pairwise(pip.TAGS):
        assert Version(older.glibc) < Version(newer.glibc)
        assert Version(older.first_pip) < Version(newer.first_pip)
    assert all(row.source for row in pip.TAGS)


@pytest.mark.parametrize(
    ("glibc", "first"),
    [("2.5", "8.1"), ("2.12", "19.0"), ("2.17", "19.3"), ("2.27", "20.3"), ("2.35", "20.3"), ("", ""), ("x", "")],
)
def test_first_pip_for_a_c_library(glibc: str, first: str) -> None:
    assert pip.first_pip_for(glibc) == first


@pytest.mark.parametrize(
    ("tag", "glibc"),
    [
        ("cp311-cp311-manylinux_2_27_x86_64", "2.27"),
        ("cp39-cp39-manylinux2014_aarch64", "2.17"),
        ("manylinux2010_x86_64", "2.12"),
        ("cp37-cp37m-manylinux1_x86_64", "2.5"),
        ("cp311-cp311-win_amd64", ""),
        ("manylinux_x", ""),
        ("", ""),
    ],
)
def test_c_library_of_a_tag(tag: str, glibc: str) -> None:
    assert pip.glibc_of_tag(tag) == glibc


def test_every_release_can_be_seen_by_some_pip() -> None:
    for row in (*tensorflow.RELEASES, *torch.RELEASES):
        assert not row.glibc or pip.first_pip_for(row.glibc)
