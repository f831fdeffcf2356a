"""The active environment and those of the current folder come first, and each Python is listed once."""

import time

from gpuwizard.probes.environments import SearchContext, find_environments


def test_active_venv_is_first_and_marked(machine):
    machine.python("usr")
    machine.venv("srv/tools")
    machine.venv("home/jo/work/project/.venv")
    machine.env |= {"VIRTUAL_ENV": str(machine.root / "srv/tools"), "PATH": "/srv/tools/bin:/usr/bin"}
    paths = list(machine.find())
    assert paths[:3] == ["srv/tools/bin/python", "home/jo/work/project/.venv/bin/python", "usr/bin/python3"]
    assert [item.active for item in machine.find().values()] == [True, False, False]


def test_of_venv_and_conda_the_one_first_on_path_is_active(machine):
    machine.venv("srv/tools")
    machine.conda("opt/conda")
    machine.env |= {"VIRTUAL_ENV": "/srv/tools", "CONDA_PREFIX": "/opt/conda"}
    machine.env["PATH"] = "/opt/conda/bin:/srv/tools/bin"
    first, second = list(machine.find().values())[:2]
    assert (first.kind, first.active) == ("conda", True)
    assert (second.kind, second.active) == ("venv", False)


def test_same_venv_by_two_ways_is_listed_once_with_both_ways(machine):
    machine.venv("home/jo/work/project/.venv")
    machine.env["VIRTUAL_ENV"] = str(machine.cwd / ".venv")
    found = machine.find()
    assert list(found).count("home/jo/work/project/.venv/bin/python") == 1
    environment = found["home/jo/work/project/.venv/bin/python"]
    assert environment.found_via == "VIRTUAL_ENV"
    assert "current folder" in environment.also


def test_venv_is_never_merged_with_the_python_that_made_it(machine):
    base = machine.python("opt/python/3.11")
    machine.venv("home/jo/work/project/venv", base=base)
    machine.venv("home/jo/work/project/venv2", base=base)
    found = machine.find()
    assert {
        "opt/python/3.11/bin/python3",
        "home/jo/work/project/venv/bin/python",
        "home/jo/work/project/venv2/bin/python",
    } <= set(found)


def test_deleted_active_venv_and_venv_without_its_base_are_left_out(machine):
    base = machine.python("opt/old")
    machine.venv("home/jo/work/project/.venv", base=base)
    for path in (machine.root / "opt/old/bin").iterdir():
        path.unlink()
    machine.env["VIRTUAL_ENV"] = "/srv/deleted"
    assert machine.find() == {}


def test_venv_of_a_folder_above_is_found_from_below(machine):
    machine.venv("home/jo/work/.venv")
    environment = machine.find()["home/jo/work/.venv/bin/python"]
    assert environment.name == "work"
    assert environment.found_via == "folder above the current one"


def test_names_with_blanks_and_umlauts(machine):
    machine.user = "Jürgen Groß"
    machine.cwd = machine.folder(machine.home / "work/project")
    machine.venv("home/Jürgen Groß/work/project/.venv", prompt="'Übung 1'")
    environment = machine.find()["home/Jürgen Groß/work/project/.venv/bin/python"]
    assert environment.name == "Übung 1"
    assert environment.prefix == str(machine.cwd / ".venv")


def test_real_venv_of_this_python(real_venv, tmp_path):
    context = SearchContext({}, real_venv.parent, tmp_path, SearchContext.current().platform, root=tmp_path)
    environment = find_environments(context)[0]
    version = (real_venv / "pyvenv.cfg").read_text().partition("version = ")[2].split()[0]
    assert (environment.kind, environment.version, environment.name) == ("venv", version, "mein projekt")
    assert environment.prefix == str(real_venv)


def test_many_environments_are_listed_quickly(machine):
    for number in range(50):
        machine.venv(f"home/jo/.virtualenvs/env{number}")
        site = machine.root / f"home/jo/.virtualenvs/env{number}/lib/python3.11/site-packages"
        machine.package(site, "torch", "2.5.1")
        for package in range(30):
            machine.folder(site / f"package{package}-1.0.dist-info")
    start = time.perf_counter()
    found = machine.find()
    seconds = time.perf_counter() - start
    assert sum(bool(item.frameworks) for item in found.values()) == 50
    assert seconds < 1.0
