"""The version of a Python, read from the files around it."""

import pytest

from gpuwizard.probes.environments import describe_python
from gpuwizard.probes.environments.versions import clean


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("3.11.7", "3.11.7"),
        ("3.11.7.final.0", "3.11.7"),
        ("3.13.0.candidate.2", "3.13.0rc2"),
        ("3.14.0a1", "3.14.0a1"),
        ("3.13.1+freethreaded", "3.13.1"),
        (" 3.12 ", "3.12"),
        ("3", ""),
        ("three", ""),
        ("", ""),
    ],
)
def test_spellings_of_a_version(text, version):
    assert clean(text) == version


@pytest.mark.parametrize(
    ("settings", "version"),
    [
        ("version = 3.10.13\n", "3.10.13"),
        ("VERSION=3.10.13\n", "3.10.13"),
        ("version_info = 3.10.13.final.0\nvirtualenv = 20.0.31\n", "3.10.13"),
        ("home = /usr/bin\n", "3.9"),
        ("version = \xff\n", "3.9"),
        ("", "3.9"),
    ],
)
def test_version_of_a_virtual_environment(machine, settings, version):
    prefix = machine.venv("srv/env", "3.9.1").parent.parent
    (prefix / "pyvenv.cfg").write_bytes(settings.encode("latin-1"))
    assert describe_python("/srv/env", machine.context).version == version


def test_version_is_empty_where_nothing_tells_it(machine):
    machine.program("srv/odd/bin/python")
    assert describe_python("/srv/odd", machine.context).version == ""


def test_header_of_another_version_is_not_believed(machine):
    machine.python("srv/odd", "3.12")
    machine.file("srv/odd/include/python3.12/patchlevel.h", '#define PY_VERSION "3.11.2"\n')
    assert describe_python("/srv/odd", machine.context).version == "3.12"


def test_conda_record_tells_the_version_and_a_package_with_a_similar_name_does_not(machine):
    prefix = machine.conda("srv/conda", "3.10.14").parent.parent
    machine.file(prefix / "conda-meta/python-dateutil-2.9.0-py310_2.json")
    machine.file(prefix / "conda-meta/python-3.10.14-hd12c33a_0_cpython.json.c~")
    assert describe_python("/srv/conda", machine.context).version == "3.10.14"
