"""A build of the framework exists that this Python, this system and this pip can install."""

import pytest
from cases import (
    LINUX,
    found,
    machine,
    untested,
    with_host,
    with_interpreter,
    with_package,
    with_python_facts,
    with_target,
)

from gpuwizard.checks.framework_offered import CHECK
from gpuwizard.checks.offers import needed_glibc
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Distribution, Request

MISSING = machine("linux-not-installed")
UNFIT, ALIEN = "framework.python-unsupported", "framework.platform-unsupported"
OLD_PIP, OLD_LIBC = "framework.installer-too-old", "system.c-library-too-old"


def absent(framework: str = "tensorflow", pip: str = "25.0.1", asked: str = "", **python: object) -> Case:
    lines = (Request("requirements.txt", asked),) if asked else ()
    case = with_python_facts(MISSING, distributions=(Distribution("pip", pip),), asked=lines)
    return with_target(with_interpreter(case, **python), framework=framework)


def causes(case: Case) -> set[str]:
    return set(found(CHECK, case))


@pytest.mark.parametrize(
    "changes",
    [{"version": "3.14.0"}, {"bits": 32, "version": "3.10.11"}, {"free_threaded": True}, {"implementation": "pypy"}],
    ids=["too new", "32 bit", "free-threaded", "pypy"],
)
def test_a_python_for_which_no_build_exists(changes: dict[str, object]) -> None:
    assert causes(absent(**changes)) == {UNFIT}


@pytest.mark.parametrize(
    ("framework", "version", "fits"),
    [
        ("tensorflow", "3.10.0", True),
        ("tensorflow", "3.13.1", True),
        ("torch", "3.14.0", True),
        ("torch", "3.16.0", False),
        ("torch", "3.5.2", False),
        ("jax", "3.14.0", True),
        ("jax", "3.7.1", False),
    ],
)
def test_each_framework_has_pythons_of_its_own(framework: str, version: str, fits: bool) -> None:
    assert causes(absent(framework, version=version)) == (set() if fits else {UNFIT})


def test_a_release_that_the_project_asks_for_may_not_fit_though_others_do() -> None:
    finding = found(CHECK, absent(asked="tensorflow==2.10.1", version="3.12.3"))[UNFIT]
    assert "requirements.txt" in finding.evidence[1].says
    assert causes(absent(asked="tensorflow>=2.10", version="3.12.3")) == set()
    assert causes(absent(asked="torch==1.13.1", version="3.12.3")) == set()


@pytest.mark.parametrize(
    ("framework", "asked", "python", "named"),
    [
        ("tensorflow", "tensorflow==2.10.0", "3.12.3", "2.10.0"),
        ("tensorflow", "tensorflow>=2.4,<2.12", "3.11.7", "2.11.1"),
        ("torch", "torch==1.13.0", "3.12.3", "1.13.0"),
        ("jax", "jax==0.4.20", "3.13.1", "0.4.20"),
        ("jax", "jax<0.12,>=0.11", "3.11.7", "0.11.2"),
    ],
)
def test_the_release_that_the_project_asks_for_is_handed_on(
    framework: str, asked: str, python: str, named: str
) -> None:
    subject = found(CHECK, absent(framework, asked=asked, version=python))[UNFIT].subject
    assert (subject["version"], subject["asked_in"]) == (named, "requirements.txt")


def test_where_no_release_would_do_the_project_is_not_to_blame() -> None:
    assert "asked_in" not in found(CHECK, absent(asked="tensorflow==2.10.1", version="3.14.0"))[UNFIT].subject


@pytest.mark.parametrize(
    ("framework", "host", "alien"),
    [
        ("tensorflow", {"machine": "aarch64"}, True),
        ("torch", {"machine": "aarch64"}, False),
        ("torch", {"machine": "armv7l"}, True),
        ("jax", {"libc": "musl"}, True),
        ("torch", {"os": "macos", "machine": "arm64"}, True),
        ("torch", {"os": "windows", "machine": "AMD64"}, False),
    ],
)
def test_a_system_for_which_nobody_builds(framework: str, host: dict[str, str], alien: bool) -> None:
    assert causes(with_host(absent(framework), **host)) == ({ALIEN} if alien else set())


def test_a_python_that_does_not_fit_is_no_reason_where_the_system_does_not_either() -> None:
    assert causes(with_host(absent(version="3.14.0"), machine="aarch64")) == {ALIEN}


def test_a_pip_that_sees_no_file_that_would_do() -> None:
    old = with_host(absent(pip="9.0.1", version="3.8.20"), libc="glibc 2.27")
    assert found(CHECK, old)[OLD_PIP].severity == "failed"
    assert causes(with_host(absent(pip="19.0", version="3.8.20"), libc="glibc 2.27")) == set()


def test_a_pip_that_sees_only_releases_that_nobody_asked_for() -> None:
    python = {"pip": "18.1", "version": "3.6.9"}
    assert causes(absent(**python)) == set()
    assert causes(absent(asked="tensorflow==2.4.1", **python)) == {OLD_PIP}
    assert causes(absent(asked="tensorflow<2", **python)) == set()


def test_where_another_tool_installs_the_age_of_pip_does_not_matter() -> None:
    assert causes(absent(pip="9.0.1", version="3.8.20", installer="conda")) == set()
    assert causes(with_host(absent(pip="9.0.1", version="3.8.20"), os="windows", libc="", machine="AMD64")) == set()


def test_an_old_release_beside_an_old_pip_is_a_warning_unless_it_works() -> None:
    kept = with_python_facts(with_package(LINUX, version="1.14.0"), distributions=(Distribution("pip", "18.1"),))
    kept = with_interpreter(kept, version="3.7.17")
    assert causes(kept) == set()
    assert found(CHECK, untested(kept))[OLD_PIP].severity == "warning"
    assert causes(untested(with_package(kept, version="1.13.1"))) == set()


def test_a_c_library_older_than_every_release_needs() -> None:
    assert causes(with_host(absent("torch", version="3.14.0"), libc="glibc 2.17")) == {OLD_LIBC}
    assert causes(with_host(absent("torch", version="3.12.0"), libc="glibc 2.17")) == set()
    assert causes(with_host(absent("jax", version="3.12.0"), libc="glibc 2.17")) == set()


@pytest.mark.parametrize(
    ("tags", "needed"),
    [
        (("cp311-cp311-manylinux_2_17_x86_64", "cp311-cp311-manylinux2014_x86_64"), "2.17"),
        (("cp311-cp311-manylinux_2_27_x86_64",), "2.27"),
        (("cp38-cp38-manylinux2010_x86_64",), "2.12"),
        (("cp311-cp311-linux_x86_64",), ""),
        (("py3-none-any",), ""),
        ((), ""),
    ],
)
def test_what_a_wheels_name_says_of_the_c_library(tags: tuple[str, ...], needed: str) -> None:
    assert needed_glibc(tags) == needed
