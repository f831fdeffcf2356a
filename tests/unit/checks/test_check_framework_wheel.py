"""The installed build was made for this Python, this processor and this C library."""

import pytest
from cases import LINUX, found, import_raised, with_host, with_interpreter, with_package

from gpuwizard.checks.framework_wheel import CHECK
from gpuwizard.model.facts import Case

BROKEN = import_raised(LINUX, "ImportError: No module named 'tensorflow.python._pywrap_tensorflow_internal'")


def made_for(tag: str, case: Case = BROKEN) -> Case:
    return with_package(case, wheel_tags=(tag,))


@pytest.mark.parametrize(
    ("tag", "cause"),
    [
        ("cp310-cp310-manylinux_2_17_x86_64", "framework.python-unsupported"),
        ("cp312-cp312-manylinux_2_17_aarch64", "framework.platform-unsupported"),
        ("cp312-cp312-manylinux_2_41_x86_64", "system.c-library-too-old"),
    ],
)
def test_a_wheel_that_was_made_for_something_else(tag: str, cause: str) -> None:
    assert set(found(CHECK, made_for(tag))) == {cause}
    assert found(CHECK, made_for(tag, LINUX)) == {}


@pytest.mark.parametrize(
    "tag",
    [
        "cp312-cp312-manylinux_2_17_x86_64",
        "py3-none-any",
        "py2.py3-none-any",
        "py3-none-manylinux_2_27_x86_64",
        "cp39-abi3-manylinux_2_17_x86_64",
        "cp312-cp312-linux_x86_64",
    ],
)
def test_a_wheel_that_was_made_for_this(tag: str) -> None:
    assert found(CHECK, made_for(tag)) == {}


def test_musl_is_no_glibc_of_any_age() -> None:
    case = with_host(made_for("cp312-cp312-manylinux_2_17_x86_64"), libc="musl")
    assert set(found(CHECK, case)) == {"system.c-library-too-old"}


def test_a_python_of_another_kind_is_left_alone() -> None:
    assert found(CHECK, with_interpreter(made_for("pp310-pypy310_pp73-linux_x86_64"), implementation="pypy")) == {}
