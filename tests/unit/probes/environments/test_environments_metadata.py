"""Which frameworks are installed, from metadata that may be damaged or hostile."""

import os
import sys

import pytest

from gpuwizard.catalog.distributions import FRAMEWORK_OF
from gpuwizard.model.interpreter import FrameworkVersion, Interpreter
from gpuwizard.model.outcome import Found
from gpuwizard.probes.environments import frameworks_in
from gpuwizard.probes.python import distributions
from gpuwizard.probes.python.packages import describe, installed_in


def names(found):
    return [(item.framework, item.distribution, item.version) for item in found]


def test_frameworks_and_their_distributions(machine):
    site = machine.folder("site")
    for name, version in [
        ("jaxlib", "0.4.30"),
        ("jax", "0.4.30"),
        ("torch", "2.5.1+cu121"),
        ("tensorflow_intel", "2.15.0"),
        ("tensorflow", "2.15.0"),
        ("tf_nightly_cpu", "2.19.0.dev20250101"),
        ("tensorflow_probability", "0.25.0"),
        ("torchvision", "0.20.1"),
    ]:
        machine.package(site, name, version)
    assert names(frameworks_in([site])) == [
        ("tensorflow", "tensorflow", "2.15.0"),
        ("tensorflow", "tensorflow-intel", "2.15.0"),
        ("tensorflow", "tf-nightly-cpu", "2.19.0.dev20250101"),
        ("torch", "torch", "2.5.1+cu121"),
        ("jax", "jax", "0.4.30"),
    ]


@pytest.mark.parametrize(
    ("packages", "plugin"),
    [
        (["jax_cuda12_plugin-0.10.2"], "jax-cuda12-plugin"),
        (["jax_cuda13_plugin-0.10.2", "jax_cuda13_pjrt-0.10.2"], "jax-cuda13-plugin"),
        (["jax_cuda13_plugin-0.9.2"], ""),
        (["jax_cuda12_plugin-0.10.2", "jax_cuda13_plugin-0.10.2"], ""),
        ([], ""),
    ],
    ids=["CUDA 12", "CUDA 13", "of another version", "two of them", "none"],
)
def test_the_plugin_that_brings_jax_its_gpu(machine, packages, plugin):
    site = machine.folder("site")
    for text in ("jax-0.10.2", "jaxlib-0.10.2", *packages):
        machine.package(site, *text.split("-"))
    assert frameworks_in([site]) == (FrameworkVersion("jax", "jax", "0.10.2", plugin),)


def test_egg_info_folders_and_files(machine):
    site = machine.folder("site")
    machine.file(site / "torch-1.4.0-py3.7.egg-info/PKG-INFO", "Name: torch\nVersion: 1.4.0\n")
    machine.file(
        site / "tensorflow-1.15.0-py3.7.egg-info",
        "Metadata-Version: 1.0\nName: tensorflow\nVersion: 1.15.0\n",
    )
    assert names(frameworks_in([site])) == [
        ("tensorflow", "tensorflow", "1.15.0"),
        ("torch", "torch", "1.4.0"),
    ]


@pytest.mark.parametrize("name", ["torch-1.4.0-py3.7.egg-info", "torch-1.4.0.egg-info"])
def test_an_egg_info_that_is_damaged_counts_with_what_it_is_called(machine, name):
    machine.folder(f"site/{name}")
    assert names(frameworks_in([machine.root / "site"])) == [("torch", "torch", "1.4.0")]


def test_an_egg_info_without_a_version_in_its_name(machine):
    machine.file("site/torch.egg-info/PKG-INFO", "Name: torch\nVersion: 1.4.0\n")
    assert names(frameworks_in([machine.root / "site"])) == [("torch", "torch", "1.4.0")]


@pytest.mark.parametrize(("name", "framework"), FRAMEWORK_OF.items())
def test_every_package_that_owns_a_framework_is_seen_by_both_searches(machine, name, framework):
    """The list of Pythons and the look into one of them must not disagree on what is installed."""
    machine.package(machine.root / "site", name, "2.10.0")
    site = str(machine.root / "site")
    assert names(frameworks_in([machine.root / "site"])) == [(framework, name, "2.10.0")]
    installed = installed_in([site])
    assert distributions.frameworks(installed) == (framework,)
    told = describe(framework, Interpreter("python", "3.10.4", "venv", site_packages=(site,)), installed)
    assert isinstance(told, Found)
    assert told.value.distribution == name


def test_first_folder_hides_the_same_distribution_in_later_ones(machine):
    machine.package(machine.root / "user", "torch", "2.0.0")
    machine.package(machine.root / "own", "torch", "2.5.1")
    machine.package(machine.root / "own", "tensorflow-cpu", "2.16.1")
    assert names(frameworks_in([machine.root / "user", machine.root / "own"])) == [
        ("tensorflow", "tensorflow-cpu", "2.16.1"),
        ("torch", "torch", "2.0.0"),
    ]


def test_two_versions_in_one_folder_are_both_told(machine):
    machine.package(machine.root / "site", "tensorflow", "2.15.0")
    machine.package(machine.root / "site", "tensorflow", "2.16.1")
    assert {item.version for item in frameworks_in([machine.root / "site"])} == {"2.15.0", "2.16.1"}


TORCH = FrameworkVersion("torch", "torch", "2.5.1")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00N\x00a\x00m\x00e",
        b"Name: \xe4\xf6\xfc\nVersion: \xff\xff\n",
        b"Name: requests\nVersion: 2.5.1\n",
        b"Name: torch\nVersion: <b>2</b>\n",
        b"Name: torch\nVersion: 2." + b"9" * 5000 + b"\n",
        b"\n\nName: torch\nVersion: 6.6.6\n",
        b"Description: " + b"x" * 3_000_000 + b"\nName: torch\nVersion: 6.6.6\n",
        b"\x00" * 1000,
    ],
    ids=["empty", "utf-16", "latin-1", "other-name", "markup", "long-version", "late", "gigantic", "zeros"],
)
def test_damaged_metadata_counts_with_what_the_folder_is_called(machine, content):
    path = machine.file("site/torch-2.5.1.dist-info/METADATA")
    path.write_bytes(content)
    assert frameworks_in([machine.root / "site"]) == (TORCH,)


def test_metadata_that_is_missing_a_folder_or_a_link_to_itself(machine):
    machine.folder("a/torch-2.5.1.dist-info")
    machine.folder("b/torch-2.5.1.dist-info/METADATA")
    machine.link("c/torch-2.5.1.dist-info/METADATA", "METADATA")
    for name in "abc":
        assert frameworks_in([machine.root / name]) == (TORCH,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_in_place_of_metadata_does_not_block(machine):
    os.mkfifo(machine.folder("site/torch-2.5.1.dist-info") / "METADATA")
    assert frameworks_in([machine.root / "site"]) == (TORCH,)


def test_folders_without_a_usable_name_or_that_are_missing(machine):
    for name in ("torch.dist-info", "-2.5.1.dist-info", ".dist-info", "torch-.egg-info"):
        machine.folder(f"site/{name}")
    found = frameworks_in([machine.root / "site", machine.root / "missing"])
    assert {item.version for item in found} == {""}


def test_system_python_of_debian_and_the_users_own_packages(machine):
    machine.python("usr", "3.11")
    machine.package(machine.root / "usr/lib/python3/dist-packages", "torch", "1.13.1")
    machine.package(machine.root / "usr/local/lib/python3.11/dist-packages", "jax", "0.4.30")
    machine.package(machine.home / ".local/lib/python3.11/site-packages", "tensorflow", "2.16.1")
    machine.package(machine.home / ".local/lib/python3.9/site-packages", "tensorflow-cpu", "2.10.0")
    found = names(machine.find()["usr/bin/python3"].frameworks)
    assert found == [
        ("tensorflow", "tensorflow", "2.16.1"),
        ("torch", "torch", "1.13.1"),
        ("jax", "jax", "0.4.30"),
    ]
    machine.env["PYTHONNOUSERSITE"] = "1"
    assert [item[0] for item in names(machine.find()["usr/bin/python3"].frameworks)] == ["torch", "jax"]


def test_venv_sees_only_its_own_packages_unless_it_says_otherwise(machine):
    base = machine.python("usr", "3.11")
    machine.package(machine.root / "usr/lib/python3/dist-packages", "torch", "1.13.1")
    machine.venv("home/jo/.virtualenvs/closed", base=base)
    machine.venv("home/jo/.virtualenvs/open", base=base, **{"include-system-site-packages": "true"})
    found = machine.find()
    assert found["home/jo/.virtualenvs/closed/bin/python"].frameworks == ()
    assert names(found["home/jo/.virtualenvs/open/bin/python"].frameworks) == [("torch", "torch", "1.13.1")]


def test_lib64_that_is_a_link_or_a_folder_of_its_own(machine):
    machine.venv("home/jo/.virtualenvs/linked")
    machine.link("home/jo/.virtualenvs/linked/lib64", "lib")
    machine.package(machine.home / ".virtualenvs/linked/lib/python3.11/site-packages", "torch", "2.5.1")
    machine.venv("home/jo/.virtualenvs/split")
    machine.package(machine.home / ".virtualenvs/split/lib64/python3.11/site-packages", "torch", "2.5.1")
    found = machine.find()
    assert found["home/jo/.virtualenvs/linked/bin/python"].frameworks == (TORCH,)
    assert found["home/jo/.virtualenvs/split/bin/python"].frameworks == (TORCH,)
