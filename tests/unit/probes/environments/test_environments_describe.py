"""A path as a user types it becomes an environment or one clear sentence."""

import os

import pytest

from gpuwizard.model.interpreter import Environment
from gpuwizard.probes.environments import describe_python, same_python


@pytest.mark.parametrize(
    "typed",
    [
        "{root}/home/jo/tf env/bin/python",
        '"{root}/home/jo/tf env/bin/python"',
        "'~/tf env/bin/python'",
        "~/tf env",
        "  ~/tf env/bin/  ",
        "~/tf env/bin/activate",
        "../../tf env",
        "~/work/../tf env/bin/python",
    ],
)
def test_ways_to_name_the_same_venv(machine, typed):
    machine.venv("home/jo/tf env")
    machine.file("home/jo/tf env/bin/activate", "# source me\n")
    environment = describe_python(typed.format(root=machine.root), machine.context)
    assert isinstance(environment, Environment)
    assert environment.python == f"{machine.home}/tf env/bin/python"
    assert (environment.kind, environment.name, environment.version) == ("venv", "tf env", "3.11.7")


def test_project_folder_means_its_virtual_environment(machine):
    machine.venv("srv/app/.venv")
    environment = describe_python("/srv/app", machine.context)
    assert environment.python == f"{machine.root}/srv/app/.venv/bin/python"
    assert environment.name == "app"


def test_name_on_path(machine):
    machine.python("opt/py", "3.12")
    machine.env["PATH"] = "/opt/py/bin"
    assert describe_python("python3.12", machine.context).python == f"{machine.root}/opt/py/bin/python3.12"
    assert describe_python("python3.8", machine.context) == (
        'No program called "python3.8" is on PATH: type the whole path of the Python.'
    )


def test_the_typed_path_is_kept_and_the_rest_is_as_in_the_list(machine):
    machine.python("home/jo/.pyenv/versions/3.11.7")
    machine.link("srv/my-python3", machine.home / ".pyenv/versions/3.11.7/bin/python3.11")
    environment = describe_python("/srv/my-python3", machine.context)
    assert environment.python == f"{machine.root}/srv/my-python3"
    assert (environment.kind, environment.version, environment.found_via) == ("pyenv", "3.11.7", "pyenv")


def test_active_environment_stays_active_when_it_is_typed(machine):
    machine.venv("srv/env")
    machine.env["VIRTUAL_ENV"] = "/srv/env"
    assert describe_python("/srv/env/bin/python", machine.context).active


def refusal(machine, typed):
    answer = describe_python(typed, machine.context)
    assert isinstance(answer, str), answer
    assert answer.endswith(".")
    assert "\n" not in answer
    return answer


def test_refusals_name_the_thing_and_the_way_out(machine):
    machine.program("usr/bin/ls")
    machine.file("srv/bin/python3", "\x7fELF", 0o644)
    machine.folder("srv/empty")
    machine.link("srv/gone/bin/python", "/nowhere/python3.9")
    machine.file("srv/broken/pyvenv.cfg", "version = 3.9.1\n")
    root = machine.root
    assert "No path was given" in refusal(machine, ' "" ')
    assert f'"{root}/srv/nothing" does not exist' in refusal(machine, "/srv/nothing")
    assert "is a folder without a Python" in refusal(machine, "/srv/empty")
    assert "is not a Python" in refusal(machine, "/usr/bin/ls")
    assert "cannot be run" in refusal(machine, "/srv/bin/python3")
    assert '"/nowhere/python3.9", which is gone' in refusal(machine, "/srv/gone/bin/python")
    assert "virtual environment whose Python is gone" in refusal(machine, "/srv/broken")


@pytest.mark.parametrize("typed", ["a\0b", "x" * 5000, "/srv/\n/python", "~", "%", "/"])
def test_odd_input_is_refused_with_one_sentence(machine, typed):
    refusal(machine, typed)


def test_link_that_leads_in_a_circle(machine):
    machine.link("srv/python3", "python3")
    refusal(machine, "/srv/python3")


def test_pyenv_shim_becomes_the_version_behind_it(machine):
    machine.python("home/jo/.pyenv/versions/3.10.13", "3.10")
    machine.file("home/jo/.pyenv/shims/python", "#!/bin/bash\n", 0o755)
    machine.file("home/jo/.pyenv/shims/python3.9", "#!/bin/bash\n", 0o755)
    machine.file("home/jo/.pyenv/version", "3.10.13\n")
    machine.env["PATH"] = f"{machine.home}/.pyenv/shims"
    python = f"{machine.home}/.pyenv/versions/3.10.13/bin/python"
    assert describe_python("~/.pyenv/shims/python", machine.context).python == python
    assert describe_python("python", machine.context).python == python
    assert "pyenv" in refusal(machine, "~/.pyenv/shims/python3.9")
    assert "pyenv is not set to a version" in refusal(machine, "python3.9")


def test_wrapper_script_is_accepted_without_claims_about_what_is_behind_it(machine):
    machine.file("home/jo/.asdf/shims/python", "#!/bin/bash\n", 0o755)
    environment = describe_python("~/.asdf/shims/python", machine.context)
    assert (environment.version, environment.prefix, environment.frameworks) == ("", "", ())


def test_nothing_is_run(machine, tmp_path):
    machine.file("srv/env/pyvenv.cfg", "version = 3.11.7\n")
    witness = tmp_path / "was run"
    machine.file("srv/env/bin/python", f"#!/bin/sh\ntouch '{witness}'\n", 0o755)
    describe_python("/srv/env", machine.context)
    machine.env["VIRTUAL_ENV"] = "/srv/env"
    assert "srv/env/bin/python" in machine.find()
    assert not witness.exists()


def test_venv_made_with_copies_is_one_python(machine):
    machine.file("srv/env/pyvenv.cfg", "version = 3.11.7\n")
    for name in ("python", "python3", "python3.11"):
        machine.program(f"srv/env/bin/{name}")
    assert same_python("/srv/env/bin/python", "/srv/env/bin/python3.11", machine.context)


def test_same_python_by_other_names(machine):
    base = machine.python("usr")
    machine.link("bin", "usr/bin")
    machine.venv("srv/env", base=base)
    os.link(machine.root / "usr/bin/python3.11", machine.root / "usr/bin/python3.11m")
    assert same_python("/usr/bin/python3", "/bin/python3.11", machine.context)
    assert same_python("/usr/bin/python3", "/usr/bin/python3.11m", machine.context)
    assert not same_python("/srv/env/bin/python", "/usr/bin/python3", machine.context)
