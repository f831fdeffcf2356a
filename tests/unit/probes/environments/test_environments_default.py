"""Which Python is meant when the user names none."""

import pytest

from gpuwizard.probes.environments import default_python


@pytest.fixture
def pyenv_machine(machine):
    for version in ("3.9.18", "3.10.13", "3.11.7", "3.11.10"):
        machine.python(f"home/jo/.pyenv/versions/{version}", version.rpartition(".")[0])
    machine.file("home/jo/.pyenv/shims/python", "#!/bin/bash\n", 0o755)
    machine.env["PATH"] = f"{machine.home}/.pyenv/shims:/usr/bin"
    machine.python("usr", "3.12")
    return machine


def below_root(machine):
    found = default_python(machine.context)
    return found and found.removeprefix(f"{machine.root}/")


def test_active_environment_before_path(machine):
    machine.python("usr")
    machine.conda("opt/conda/envs/tf")
    machine.env |= {"PATH": "/usr/bin", "CONDA_PREFIX": "/opt/conda/envs/tf"}
    assert below_root(machine) == "opt/conda/envs/tf/bin/python"
    machine.venv("srv/env")
    machine.env["VIRTUAL_ENV"] = "/srv/env"
    assert below_root(machine) == "srv/env/bin/python"


def test_python_anywhere_on_path_before_python3(machine):
    machine.program("a/bin/python3")
    machine.python("b")
    machine.env["PATH"] = "/a/bin:/b/bin"
    assert below_root(machine) == "b/bin/python"


def test_python3_where_there_is_no_python_or_only_python_2(machine):
    machine.program("usr/bin/python3")
    machine.env["PATH"] = "/usr/bin"
    assert below_root(machine) == "usr/bin/python3"
    machine.program("usr/bin/python2.7")
    machine.link("usr/bin/python", "python2.7")
    assert below_root(machine) == "usr/bin/python3"


def test_none_where_there_is_no_python(machine):
    assert default_python(machine.context) is None


def test_pyenv_global_version(pyenv_machine):
    pyenv_machine.file("home/jo/.pyenv/version", "3.10.13\n")
    assert below_root(pyenv_machine) == "home/jo/.pyenv/versions/3.10.13/bin/python"


def test_pyenv_file_in_a_folder_above_wins_over_the_global_one(pyenv_machine):
    pyenv_machine.file("home/jo/.pyenv/version", "3.10.13\n")
    pyenv_machine.file("home/jo/work/.python-version", "# for work\n3.9.18\n")
    assert below_root(pyenv_machine) == "home/jo/.pyenv/versions/3.9.18/bin/python"


def test_pyenv_variable_wins_over_files_and_a_short_version_means_the_newest(pyenv_machine):
    pyenv_machine.file("home/jo/work/.python-version", "3.9.18\n")
    pyenv_machine.env["PYENV_VERSION"] = "3.11"
    assert below_root(pyenv_machine) == "home/jo/.pyenv/versions/3.11.10/bin/python"


@pytest.mark.parametrize("chosen", ["system", "system 3.9.18", "3.8.99", "../../..", ""])
def test_pyenv_without_a_version_leaves_it_to_the_rest_of_path(pyenv_machine, chosen):
    pyenv_machine.file("home/jo/.pyenv/version", f"{chosen}\n")
    assert below_root(pyenv_machine) == "usr/bin/python"


def test_pyenv_elsewhere(machine):
    machine.python("opt/pyenv/versions/3.12.1", "3.12")
    machine.file("opt/pyenv/shims/python", "#!/bin/bash\n", 0o755)
    machine.file("opt/pyenv/version", "3.12.1")
    machine.env |= {"PYENV_ROOT": "/opt/pyenv", "PATH": "/opt/pyenv/shims"}
    assert below_root(machine) == "opt/pyenv/versions/3.12.1/bin/python"


def test_own_tool_environment_first_on_path_is_passed_over(machine):
    machine.python("usr")
    machine.venv("home/jo/.cache/uv/archive-v0/abc")
    machine.own_prefix = machine.home / ".cache/uv/archive-v0/abc"
    machine.env["PATH"] = f"{machine.own_prefix}/bin:/usr/bin"
    assert below_root(machine) == "usr/bin/python"
    machine.env["PATH"] = f"{machine.own_prefix}/bin"
    assert below_root(machine) == "home/jo/.cache/uv/archive-v0/abc/bin/python"


def test_own_environment_that_holds_a_framework_is_meant(machine):
    machine.python("usr")
    machine.venv("opt/app")
    machine.package(machine.root / "opt/app/lib/python3.11/site-packages", "tensorflow", "2.16.1")
    machine.own_prefix = machine.root / "opt/app"
    machine.env["PATH"] = "/opt/app/bin:/usr/bin"
    assert below_root(machine) == "opt/app/bin/python"
    machine.env["PATH"] = "/nowhere"
    assert below_root(machine) == "opt/app/bin/python"


def test_own_python_that_is_no_tool_environment_counts_as_the_first_on_path(machine):
    machine.python("usr/local")
    machine.python("usr")
    machine.own_prefix = machine.root / "usr/local"
    machine.env["PATH"] = "/usr/local/bin:/usr/bin"
    assert below_root(machine) == "usr/local/bin/python"


def test_another_virtual_environment_first_on_path_is_meant_even_without_a_framework(machine):
    machine.python("usr")
    machine.venv("opt/app")
    machine.venv("opt/tool")
    machine.own_prefix = machine.root / "opt/tool"
    machine.env["PATH"] = "/opt/app/bin:/usr/bin"
    assert below_root(machine) == "opt/app/bin/python"
