"""Windows: registry, Microsoft Store, py launcher, and the layout of its folders."""

from pathlib import Path

import pytest

from gpuwizard.model.interpreter import FrameworkVersion
from gpuwizard.probes.environments import default_python, describe_python

CORE = "HKCU\\Software\\Python\\PythonCore"
STORE = "PythonSoftwareFoundation.Python.3.11_qbz5n2kfra8p0"
HOME = "C/Users/Jürgen Groß"


def add_official(machine, version="3.11.9", key=CORE, tag=""):
    minor = version.rpartition(".")[0]
    short = minor.replace(".", "")
    folder = f"C:\\Users\\Jürgen Groß\\AppData\\Local\\Programs\\Python\\Python{short}\\"
    name = f"Python {minor} (64-bit)"
    machine.registry.add_python(f"{key}\\{tag or minor}", folder, DisplayName=name, SysVersion=minor, Version=version)
    return machine.program(f"{HOME}/AppData/Local/Programs/Python/Python{short}/python.exe")


def add_store(machine):
    apps = machine.home / "AppData/Local/Microsoft/WindowsApps"
    machine.folder(machine.home / f"AppData/Local/Packages/{STORE}")
    machine.env["PATH"] = str(apps)
    machine.file(apps / "python.exe")
    return machine.file(apps / STORE / "python.exe")


def test_registered_python(windows_machine):
    add_official(windows_machine)
    environment = windows_machine.find()[f"{HOME}/AppData/Local/Programs/Python/Python311/python.exe"]
    assert (environment.kind, environment.version, environment.name) == (
        "py-launcher",
        "3.11.9",
        "Python 3.11 (64-bit)",
    )
    assert environment.found_via == "PEP 514"


def test_users_entry_wins_and_the_launcher_and_missing_folders_are_no_pythons(windows_machine):
    add_official(windows_machine)
    windows_machine.registry.add_python("HKLM\\Software\\Python\\PythonCore\\3.11", "C:\\second")
    windows_machine.program("C/second/python.exe")
    windows_machine.program("C/elsewhere/python.exe")
    windows_machine.registry.add_python("HKLM\\Software\\Python\\PyLauncher\\3.11", "C:\\elsewhere")
    windows_machine.registry.add_python("HKLM\\Software\\Python\\PythonCore\\3.8", "C:\\removed")
    assert list(windows_machine.find()) == [f"{HOME}/AppData/Local/Programs/Python/Python311/python.exe"]


def test_32_bit_entries_and_executable_path(windows_machine):
    key = "HKLM\\Software\\Wow6432Node\\Python\\PythonCore\\3.9-32"
    windows_machine.registry.keys[key] = {"DisplayName": "Python 3.9 (32-bit)"}
    windows_machine.registry.keys[f"{key}\\InstallPath"] = {"ExecutablePath": "C:\\Py 39\\python.exe"}
    windows_machine.program("C/Py 39/python.exe")
    environment = windows_machine.find()["C/Py 39/python.exe"]
    assert (environment.name, environment.version) == ("Python 3.9 (32-bit)", "3.9")


def test_conda_and_uv_in_the_registry_keep_their_kind(windows_machine):
    windows_machine.conda("C/ProgramData/miniconda3", "3.12.4")
    windows_machine.registry.add_python(
        "HKLM\\Software\\Python\\ContinuumAnalytics\\Anaconda312-64",
        "C:\\ProgramData\\miniconda3",
        SysVersion="3.12",
    )
    windows_machine.program("D/uv/cpython-3.12.1/python.exe")
    windows_machine.registry.add_python(
        "HKCU\\Software\\Python\\Astral\\CPython3.12.1", "D:\\uv\\cpython-3.12.1", Version="3.12.1"
    )
    found = windows_machine.find()
    conda, uv = found["C/ProgramData/miniconda3/python.exe"], found["D/uv/cpython-3.12.1/python.exe"]
    assert (conda.kind, conda.version) == ("conda", "3.12.4")
    assert "PEP 514" in conda.also
    assert (uv.kind, uv.version) == ("uv", "3.12.1")


def test_virtual_environment_and_its_packages(windows_machine):
    base = add_official(windows_machine)
    windows_machine.venv(f"{HOME}/work/project/.venv", base=base)
    windows_machine.package(windows_machine.cwd / ".venv/Lib/site-packages", "tensorflow-intel", "2.15.0")
    environment = next(iter(windows_machine.find().values()))
    assert environment.python == str(windows_machine.cwd / ".venv/Scripts/python.exe")
    assert environment.frameworks == (FrameworkVersion("tensorflow", "tensorflow-intel", "2.15.0"),)


def test_packages_of_the_user(windows_machine):
    python = add_official(windows_machine)
    site = windows_machine.home / "AppData/Roaming/Python/Python311/site-packages"
    windows_machine.package(site, "torch", "2.5.1+cu124")
    environment = describe_python(str(python), windows_machine.context)
    assert environment.frameworks == (FrameworkVersion("torch", "torch", "2.5.1+cu124"),)


def test_store_stub_is_no_python(windows_machine):
    stub = windows_machine.file(f"{HOME}/AppData/Local/Microsoft/WindowsApps/python.exe")
    windows_machine.file(stub.with_name("python3.exe"))
    windows_machine.folder(f"{HOME}/AppData/Local/Packages/PythonSoftwareFoundation.PythonManager_qbz5n2kfra8p0")
    windows_machine.env["PATH"] = str(stub.parent)
    assert windows_machine.find() == {}
    assert default_python(windows_machine.context) is None
    assert "only opens the Microsoft Store" in describe_python(str(stub), windows_machine.context)


def test_store_python_is_found_with_its_packages(windows_machine):
    alias = add_store(windows_machine)
    site = windows_machine.home / f"AppData/Local/Packages/{STORE}/LocalCache/local-packages/Python311/site-packages"
    windows_machine.package(site, "jax", "0.4.30")
    [environment] = windows_machine.find().values()
    assert (environment.python, environment.kind, environment.version) == (str(alias), "store", "3.11")
    assert environment.frameworks == (FrameworkVersion("jax", "jax", "0.4.30"),)
    assert default_python(windows_machine.context) == str(alias)
    assert describe_python(str(alias.parent.parent / "python.exe"), windows_machine.context) == environment


def test_store_python_in_the_registry_is_the_same_as_its_alias(windows_machine):
    alias = add_store(windows_machine)
    folder = "C:\\Program Files\\WindowsApps\\PythonSoftwareFoundation.Python.3.11_3.11.2544.0_x64__qbz5n2kfra8p0"
    windows_machine.registry.add_python(f"{CORE}\\3.11", folder, Version="3.11.9")
    [environment] = windows_machine.find().values()
    assert (environment.python, environment.kind, environment.version) == (str(alias), "store", "3.11.9")


@pytest.mark.parametrize(
    ("ini", "variable", "chosen"),
    [
        ("", "", "Python312"),
        ("[defaults]\npython=3.10\n", "", "Python310"),
        ("[defaults]\npython=3.10\n", "3.11", "Python311"),
    ],
)
def test_launchers_choice_where_nothing_is_on_path(windows_machine, ini, variable, chosen):
    for version in ("3.10.11", "3.12.4", "3.11.9"):
        add_official(windows_machine, version)
    if ini:
        windows_machine.file(f"{HOME}/AppData/Local/py.ini", ini)
    windows_machine.env["PY_PYTHON"] = variable
    assert Path(default_python(windows_machine.context)).parent.name == chosen


def test_path_comes_before_the_launcher_and_pyenv_win_is_followed(windows_machine):
    add_official(windows_machine, "3.12.4")
    root = windows_machine.home / ".pyenv/pyenv-win"
    python = windows_machine.program(root / "versions/3.10.11/python.exe")
    windows_machine.file(root / "shims/python.bat", "@echo off\n")
    windows_machine.file(root / "version", "3.10.11\r\n")
    windows_machine.env["Path"] = f"{root / 'shims'};C:\\Windows"
    assert default_python(windows_machine.context) == str(python)
    found = windows_machine.find()[f"{HOME}/.pyenv/pyenv-win/versions/3.10.11/python.exe"]
    assert (found.kind, found.version) == ("pyenv", "3.10.11")


def test_typed_paths_of_windows(windows_machine):
    python = add_official(windows_machine)
    windows_machine.program(python.with_name("pythonw.exe"))
    folder = "C:\\Users\\Jürgen Groß\\AppData\\Local\\Programs\\Python\\Python311"
    for typed in (
        folder,
        f'"{folder}\\python.exe"',
        f"{folder}\\pythonw.exe",
        "~\\AppData\\Local\\Programs\\Python\\Python311",
    ):
        assert describe_python(typed, windows_machine.context).python == str(python)


def test_version_from_the_library_beside_an_unregistered_python(windows_machine):
    windows_machine.program("D/portable/python.exe")
    windows_machine.file("D/portable/python3.dll")
    windows_machine.file("D/portable/python310.dll")
    assert describe_python("D:\\portable", windows_machine.context).version == "3.10"


def test_kernel_with_a_windows_path(windows_machine):
    windows_machine.venv("D/envs/tf", base=windows_machine.program("D/py/python.exe"))
    argv = ["D:\\envs\\tf\\Scripts\\python.exe", "-m", "ipykernel_launcher"]
    windows_machine.kernel(f"{HOME}/AppData/Roaming/jupyter", "tf", argv, "tf")
    assert windows_machine.find()["D/envs/tf/Scripts/python.exe"].kind == "jupyter"


def test_registry_is_not_asked_on_other_systems(machine):
    machine.program("home/jo/x/python.exe")
    machine.registry.add_python(f"{CORE}\\3.11", str(machine.home / "x"))
    assert machine.find() == {}


def test_empty_file_on_path_is_no_python(windows_machine):
    windows_machine.file("D/tools/python.exe")
    windows_machine.env["PATH"] = "D:\\tools"
    assert windows_machine.find() == {}
    assert default_python(windows_machine.context) is None


def test_pythons_for_32_bits_stand_beside_those_for_64(windows_machine):
    """Up to 3.4 both have the same tag, each in the view of its own kind of programs."""
    for folder, key in (("C:\\Py34", "HKLM\\Software\\Python"), ("C:\\Py34x86", "HKLM\\Software\\Wow6432Node\\Python")):
        windows_machine.program(f"{folder.replace(':', '').replace(chr(92), '/')}/python.exe")
        windows_machine.registry.add_python(f"{key}\\PythonCore\\3.4", folder)
    found = windows_machine.find()
    assert found["C/Py34/python.exe"].name == "PythonCore 3.4"
    assert found["C/Py34x86/python.exe"].name == "PythonCore 3.4 (32-bit)"


@pytest.mark.parametrize(("wish", "chosen"), [("", "Python311"), ("3.11", "Python311"), ("3.11-32", "Python311-32")])
def test_the_launcher_prefers_64_bits(windows_machine, wish, chosen):
    narrow = "C:\\Program Files (x86)\\Python311-32"
    windows_machine.program("C/Program Files (x86)/Python311-32/python.exe")
    key = f"{CORE}\\3.11-32"
    windows_machine.registry.add_python(key, narrow, DisplayName="Python 3.11 (32-bit)", Version="3.11.9")
    add_official(windows_machine)
    windows_machine.env["PY_PYTHON"] = wish
    assert Path(default_python(windows_machine.context)).parent.name == chosen


def test_environments_among_the_documents_wherever_onedrive_has_put_them(windows_machine):
    key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders"
    windows_machine.env["OneDriveCommercial"] = "C:\\Users\\Jürgen Groß\\OneDrive - Uni & Co"
    windows_machine.registry.keys[key] = {"Personal": "%OneDriveCommercial%\\Dokumente"}
    base = windows_machine.program("D/py/python.exe")
    windows_machine.venv(f"{HOME}/OneDrive - Uni & Co/Dokumente/Übung/.venv", base=base)
    windows_machine.venv(f"{HOME}/Desktop/tf", base=base)
    found = windows_machine.find()
    documents = found[f"{HOME}/OneDrive - Uni & Co/Dokumente/Übung/.venv/Scripts/python.exe"]
    assert (documents.kind, documents.name, documents.found_via) == ("venv", "Übung", "the folder Documents")
    assert found[f"{HOME}/Desktop/tf/Scripts/python.exe"].found_via == "the folder Desktop"
