"""What gpuwizard brings with it must not be seen in what it looks at; and odd places must not stop it."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import wine_registry
import workstation
from windows_machine import check, copy_environment, ended, gpuwizard, install

from gpuwizard.probes import user_environment

ROOT = Path(__file__).resolve().parents[2]
# Written into the package, so that it tells in which environment the user's Python was started.
TELLS = """
import json, os
with open(os.environ["SEEN_IN"], "w", encoding="utf-8") as file:
    json.dump(dict(os.environ), file)
__version__ = "2.5.1+cu124"
class cuda:
    device_count = staticmethod(lambda: 1)
    init = staticmethod(lambda: None)
    get_device_name = staticmethod(lambda index: "NVIDIA RTX A4000")
    get_arch_list = staticmethod(lambda: ["sm_86"])
from torch import version
"""
DEEP = "torch/include/a_folder_of_headers_with_a_long_name/another_folder_of_headers/of_these_there_are_thousands.h"
FILES = {"torch/__init__.py": TELLS, "torch/version.py": "cuda = '12.4'\nhip = None\n", DEEP: "// a header\n"}


def environment_in(folder: Path) -> Path:
    copy_environment(folder)
    python = folder / "Scripts" / "python.exe"
    install(python, "torch", "2.5.1+cu124", FILES)
    return python


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """The folder that the installer makes: a program beside a Python that looks for packages in fixed places only."""
    folder, base = tmp_path / "Programs" / "gpuwizard", Path(sys.base_prefix)
    python = folder / "python"
    shutil.copytree(base / "DLLs", python / "DLLs")
    for path in base.iterdir():
        if path.is_file() and path.suffix.lower() in (".exe", ".dll"):
            shutil.copy(path, python / path.name)
    (folder / "gpuwizard.exe").write_bytes(b"MZ")
    library = workstation.python_library(python)
    places = [library.name, "DLLs", ".", str(base / "Lib" / "site-packages"), str(ROOT)]
    (python / f"{library.stem}._pth").write_text("\n".join(places), "utf-8")
    return folder


@pytest.mark.stand_ins
def test_nothing_of_the_bundle_reaches_the_user_s_python(bundle: Path, tmp_path: Path) -> None:
    python = environment_in(tmp_path / "env")
    mine = str(tmp_path / "my modules")
    seen_in = tmp_path / "seen.json"
    path = f"{bundle}\\python;{bundle}\\python\\Scripts\\;{os.environ['PATH']};{str(bundle).upper()}"
    command = [str(bundle / "python" / "python.exe"), "-m", "gpuwizard", "check", "--json", "--no-gpu-test"]
    env = {**os.environ, "PATH": path, "PYTHONPATH": mine, "FAKE_DEVICE": "0", "SEEN_IN": str(seen_in)}
    done = ended([*command, "--python", str(python)], env)
    report = json.loads(done.stdout.decode("utf-8"))
    child = json.loads(seen_in.read_text("utf-8"))
    held = {name: value for name, value in child.items() if str(bundle).lower() in value.lower()}
    assert held == {}
    assert child["PATH"] == os.environ["PATH"]
    # What the user has set is part of what is to be found out.
    assert child["PYTHONPATH"] == mine
    assert str(bundle).lower() not in json.dumps(report["facts"]["machine"]["search"]).replace("\\\\", "\\").lower()
    # Its own Python has asked the driver all the same.
    assert report["facts"]["machine"]["driver"]["nvml"]["value"]["driver_version"] == "566.36"


def test_the_bundle_s_own_python_is_nobody_s(bundle: Path, tmp_path: Path) -> None:
    own = bundle / "python" / "python.exe"
    path = f"{bundle}\\python;{os.environ['PATH']}"
    done = ended([str(own), "-m", "gpuwizard", "environments", "--json"], {**os.environ, "PATH": path})
    found = json.loads(done.stdout.decode("utf-8"))["environments"]
    assert str(own).lower() not in [one["python"].lower() for one in found]


def test_the_window_s_library_leaves_no_folder_on_path() -> None:
    pytest.importorskip("PySide6", reason="needs --window")
    code = (
        "import os; before = os.environ['PATH']; import PySide6.QtCore; assert os.environ['PATH'] != before; "
        "from gpuwizard.probes import user_environment; assert user_environment.current()['PATH'] == before"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdin=subprocess.DEVNULL)


def unc_share(name: str) -> Path:
    """Returns a folder of a server, which wine keeps beside its drives."""
    folder = Path(os.environ["WINECONFIGDIR"].removeprefix("\\??\\")) / "dosdevices" / "unc" / "server" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


@pytest.fixture(params=["names", "long", "share", "onedrive"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Homes as people have them, or an administrator gives them."""
    if request.param == "names":
        yield tmp_path / "Users" / "Jörg & Söhne 100% 田中 (neu) %TEMP% ^1!"
    elif request.param == "long":
        # The program itself can just be started; most of the files in the packages' folder lie beyond the old limit.
        room = 225 - len(str(tmp_path / "project" / ".venv" / "Scripts" / "python.exe"))
        yield tmp_path / ("a long name ".ljust(room - 1, "x"))
    elif request.param == "onedrive":
        yield tmp_path / "Users" / "Mia" / "OneDrive - Universität Köln"
    elif not wine_registry.under_wine():
        pytest.skip("there is no server here")
    else:
        real = unc_share("homes")
        yield Path(r"\\server\homes\mia müller")
        shutil.rmtree(real)


@pytest.mark.stand_ins
def test_a_check_in_any_home(home: Path, tmp_path: Path) -> None:
    project = home / "project"
    project.mkdir(parents=True)
    python = environment_in(project / ".venv")
    seen_in = tmp_path / "seen.json"
    variables = {"USERPROFILE": str(home), "SEEN_IN": str(seen_in)}
    report = check(python, "--no-gpu-test", folder=project, **variables)
    assert report["results"][0]["target"]["python"] == str(python)
    package = report["facts"]["targets"][0]["facts"]["package"]["value"]
    assert (package["version"], package["file_problems"]) == ("2.5.1+cu124", [])
    stages = {stage["name"]: stage["ok"] for stage in report["facts"]["targets"][0]["run"]["stages"]}
    assert stages["import"]
    assert json.loads(seen_in.read_text("utf-8"))["USERPROFILE"] == str(home)
    listed = gpuwizard("environments", "--json", folder=project, **variables)
    found = {one["python"]: one for one in json.loads(listed.stdout.decode("utf-8"))["environments"]}
    assert [(item["distribution"], item["version"]) for item in found[str(python)]["frameworks"]] == [
        ("torch", "2.5.1+cu124")
    ]


@pytest.mark.stand_ins
def test_a_path_of_eight_thousand_characters(tmp_path: Path) -> None:
    folders = []
    while len(";".join(map(str, folders))) < 8_000:
        folders.append(tmp_path / f"folder {len(folders)} with a rather long name, as programs like to add them")
    last = folders[-1]
    last.mkdir()
    workstation.write_dll(last / "cudart64_110.dll", version="6,14,11,11020")
    copy_environment(tmp_path / "env")
    python = tmp_path / "env" / "Scripts" / "python.exe"
    install(python, "tensorflow", "2.10.1", workstation.framework_files("tensorflow", "2.10.1"))
    path = ";".join([os.environ["PATH"], *map(str, folders)])
    report = check(python, "--no-gpu-test", PATH=path, FAKE_FRAMEWORK_GPUS="0")
    entries = report["facts"]["machine"]["search"]["entries"]
    assert [entry["value"] for entry in entries if entry["variable"] == "PATH"] == path.split(";")
    libraries = {one["name"]: one for one in report["facts"]["targets"][0]["libraries"]}
    cudart = libraries["cudart64_110.dll"]
    assert (cudart["status"], cudart["path"].lower()) == ("found", str(last / "cudart64_110.dll").lower())


def test_a_variable_that_the_user_has_set_is_not_taken_for_ours() -> None:
    environ = {"PATH": r"C:\a;C:\gpuwizard\python;C:\gpuwizard.old", "PYTHONPATH": r"C:\mine", "PYTHONHOME": r"C:\py"}
    cleaned = user_environment.cleaned(environ, r"c:\GPUwizard")
    assert cleaned == {**environ, "PATH": r"C:\a;C:\gpuwizard.old"}
