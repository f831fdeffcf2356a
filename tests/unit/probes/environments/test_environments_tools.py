"""Environments of conda, pyenv, uv, pipx, Poetry, Jupyter and others, and the Pythons of the system."""

import pytest


def test_conda_installation_its_envs_and_environments_txt(machine):
    machine.conda("home/jo/miniconda3", "3.12.4")
    machine.folder("home/jo/miniconda3/condabin")
    machine.conda("home/jo/miniconda3/envs/tf", "3.10.14")
    machine.conda("data/envs/far away", "3.9.19")
    lines = f"{machine.root}/data/envs/far away\n/gone/env\n\n{machine.root}/home/jo/miniconda3/envs/tf\n"
    machine.file("home/jo/.conda/environments.txt", lines)
    rows = {item.name: item for item in machine.find().values()}
    assert {(item.name, item.kind, item.version) for item in rows.values()} == {
        ("base", "conda", "3.12.4"),
        ("tf", "conda", "3.10.14"),
        ("far away", "conda", "3.9.19"),
    }
    assert rows["tf"].also == ("~/.conda/environments.txt",)
    assert rows["far away"].found_via == "~/.conda/environments.txt"


def test_conda_environment_without_python_is_left_out(machine):
    machine.file("opt/conda/envs/r-only/conda-meta/history")
    machine.conda("opt/conda")
    assert list(machine.find()) == ["opt/conda/bin/python"]


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CONDA_EXE", "/x/mamba/bin/conda"),
        ("MAMBA_ROOT_PREFIX", "/x/mamba"),
        ("CONDA_ENVS_PATH", "/x/mamba/envs"),
    ],
)
def test_conda_is_found_by_its_variables(machine, variable, value):
    machine.conda("x/mamba/envs/torch")
    machine.env[variable] = value
    environment = machine.find()["x/mamba/envs/torch/bin/python"]
    assert (environment.name, environment.found_via) == ("torch", variable)


def test_pyenv_versions_newest_first_and_its_virtual_environments(machine):
    for version in ("3.9.18", "3.11.7", "3.10.13"):
        machine.python(f"home/jo/.pyenv/versions/{version}", version.rpartition(".")[0])
    base = machine.root / "home/jo/.pyenv/versions/3.11.7"
    machine.venv(base / "envs/demo", "3.11.7", base / "bin/python3.11")
    machine.link("home/jo/.pyenv/versions/demo", base / "envs/demo")
    rows = [(item.kind, item.name, item.version) for item in machine.find().values()]
    assert rows == [
        ("venv", "demo", "3.11.7"),
        ("pyenv", "3.11.7", "3.11.7"),
        ("pyenv", "3.10.13", "3.10.13"),
        ("pyenv", "3.9.18", "3.9.18"),
    ]


def test_pyenv_python_on_path_stays_pyenvs_and_shims_are_no_pythons(machine):
    machine.python("home/jo/.pyenv/versions/3.11.7")
    machine.file("home/jo/.pyenv/shims/python", "#!/usr/bin/env bash\n", 0o755)
    machine.env["PATH"] = f"{machine.home}/.pyenv/shims:{machine.home}/.pyenv/versions/3.11.7/bin"
    [environment] = machine.find().values()
    assert (environment.kind, environment.version) == ("pyenv", "3.11.7")
    assert environment.also == ("PATH",)


def test_uv_pythons_once_although_linked(machine):
    machine.python("home/jo/.local/share/uv/python/cpython-3.12.1-linux-x86_64-gnu", "3.12")
    machine.link("home/jo/.local/share/uv/python/cpython-3.12-linux-x86_64-gnu", "cpython-3.12.1-linux-x86_64-gnu")
    machine.link(
        "home/jo/.local/bin/python3.12",
        machine.home / ".local/share/uv/python/cpython-3.12.1-linux-x86_64-gnu/bin/python3.12",
    )
    machine.env["PATH"] = f"{machine.home}/.local/bin"
    [environment] = machine.find().values()
    assert (environment.kind, environment.version, environment.name) == ("uv", "3.12.1", "cpython 3.12.1")


@pytest.mark.parametrize(
    ("folder", "kind", "name"),
    [
        (".local/share/pipx/venvs/black", "pipx", "black"),
        (".local/pipx/venvs/black", "pipx", "black"),
        (".cache/pypoetry/virtualenvs/demo-Ab3dEf7h-py3.11", "poetry", "demo"),
        (".local/share/virtualenvs/demo-Ab3dEf7h", "venv", "demo"),
        (".local/share/hatch/env/virtual/demo/Xy_9-abc/test", "venv", "test"),
        (".local/share/pdm/venvs/demo-Ab3dEf7h", "venv", "demo"),
        (".virtualenvs/tf2", "venv", "tf2"),
        ("projects/.venv", "venv", "projects"),
        ("tf-env", "venv", "tf-env"),
    ],
)
def test_places_of_virtual_environments(machine, folder, kind, name):
    machine.venv(f"home/jo/{folder}")
    environment = machine.find()[f"home/jo/{folder}/bin/python"]
    assert (environment.kind, environment.name, environment.version) == (kind, name, "3.11.7")


def test_active_poetry_environment_keeps_both(machine):
    machine.venv("home/jo/.cache/pypoetry/virtualenvs/demo-Ab3dEf7h-py3.11")
    machine.env["VIRTUAL_ENV"] = f"{machine.home}/.cache/pypoetry/virtualenvs/demo-Ab3dEf7h-py3.11"
    environment = next(iter(machine.find().values()))
    assert (environment.active, environment.kind, environment.found_via) == (True, "poetry", "VIRTUAL_ENV")
    assert environment.also == ("Poetry",)


def test_kernel_of_a_known_environment_is_one_more_way(machine):
    python = machine.venv("home/jo/.virtualenvs/tf")
    machine.kernel("home/jo/.local/share/jupyter", "tf", [str(python), "-m", "ipykernel_launcher"], "TensorFlow 2")
    environment = machine.find()["home/jo/.virtualenvs/tf/bin/python"]
    assert environment.kind == "venv"
    assert environment.also == ('Jupyter kernel "TensorFlow 2"',)


def test_kernel_of_an_unknown_python_is_listed_as_jupyters(machine):
    machine.venv("data/hidden")
    machine.kernel("usr/share/jupyter", "k", ["/data/hidden/bin/python"], "Hidden\none")
    environment = machine.find()["data/hidden/bin/python"]
    assert (environment.kind, environment.name, environment.version) == ("jupyter", "Hidden one", "3.11.7")


def test_kernel_inside_an_environment_means_its_own_python(machine):
    machine.conda("opt/conda/envs/nb")
    machine.kernel("opt/conda/envs/nb/share/jupyter", "python3", ["python", "-m", "ipykernel"], "Python 3")
    assert machine.find()["opt/conda/envs/nb/bin/python"].also == ('Jupyter kernel "Python 3"',)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"argv": []}',
        '{"argv": "python"}',
        '{"argv": [7]}',
        '{"argv": ["/usr/bin/R", "--slave"]}',
        '{"argv": ["/gone/bin/python"]}',
        '{"argv": ["python"]}',
        '{"argv": ["/a\\u0000b/python"]}',
        "[" * 100_000,
    ],
)
def test_kernel_files_that_name_no_python_are_passed_over(machine, text):
    machine.file("home/jo/.local/share/jupyter/kernels/k/kernel.json", text)
    assert machine.find() == {}


def test_system_pythons_are_listed_once_each_under_their_usual_name(machine):
    machine.python("usr", "3.11")
    machine.program("usr/bin/python3.12")
    machine.file("usr/bin/python3-config", "#!/bin/sh\n", 0o755)
    machine.file("usr/include/python3.11/patchlevel.h", '#define PY_VERSION      "3.11.2"\n')
    machine.link("bin", "usr/bin")
    machine.env["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    rows = {path: (item.kind, item.version, item.found_via) for path, item in machine.find().items()}
    assert rows == {
        "usr/bin/python3": ("system", "3.11.2", "PATH"),
        "usr/bin/python3.12": ("system", "3.12", "PATH"),
    }


def test_files_that_are_no_pythons_are_not_listed(machine):
    machine.file("usr/bin/python3", "#!/bin/sh\nexec somewhere\n", 0o755)
    machine.file("usr/local/bin/python3", "\x7fELF", 0o644)
    machine.link("opt/tool/bin/python3", "gone")
    machine.folder("srv/bin/python3")
    machine.env["PATH"] = "/usr/bin:/usr/local/bin:/opt/tool/bin:/srv/bin:/nowhere::relative"
    assert machine.find() == {}


def test_windows_drives_are_not_searched_from_wsl(machine):
    machine.python("mnt/c/tools")
    machine.python("usr")
    machine.env |= {"PATH": f"{machine.root}/mnt/c/tools/bin:/usr/bin", "WSL_DISTRO_NAME": "Ubuntu"}
    assert list(machine.find()) == ["usr/bin/python3"]


def test_pypy_is_listed_with_the_python_version_it_speaks(machine):
    machine.program("opt/pypy3.10/bin/pypy3.10")
    machine.link("opt/pypy3.10/bin/python", "pypy3.10")
    machine.env["PATH"] = "/opt/pypy3.10/bin"
    [environment] = machine.find().values()
    assert environment.version == "3.10"
