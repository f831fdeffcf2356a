"""Machines laid out on disk: folders and files as the real tools make them, and registries as mappings."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gpuwizard.model.host import OsName
from gpuwizard.model.interpreter import Environment
from gpuwizard.probes.environments import SearchContext, find_environments


@dataclass(frozen=True)
class FakeRegistry:
    """A registry: "HKCU\\Software\\Python\\PythonCore\\3.11" to its values. Keys are found in any case."""

    keys: dict[str, dict[str, str]] = field(default_factory=dict)

    def subkeys(self, hive, path):
        start = f"{hive}\\{path}\\".lower()
        below = [key[len(start) :] for key in self.keys if key.lower().startswith(start)]
        return tuple(dict.fromkeys(key.split("\\")[0] for key in below))

    def values(self, hive, path):
        wanted = f"{hive}\\{path}".lower()
        return next((values for key, values in self.keys.items() if key.lower() == wanted), {})

    def add_python(self, key: str, folder: str, **values: str) -> None:
        self.keys[key] = values
        self.keys[f"{key}\\InstallPath"] = {"": folder}


@dataclass
class Machine:
    """A disk under `root` with one user, and what the search sees of it."""

    root: Path
    platform: OsName = "linux"
    user: str = "jo"
    env: dict[str, str] = field(default_factory=dict)
    registry: FakeRegistry = field(default_factory=FakeRegistry)
    own_prefix: Path | None = None

    def __post_init__(self):
        self.home.mkdir(parents=True)
        self.cwd = self.folder(self.home / "work" / "project")
        if self.platform == "windows":
            self.env["LOCALAPPDATA"] = str(self.home / "AppData/Local")
            self.env["APPDATA"] = str(self.home / "AppData/Roaming")

    @property
    def home(self) -> Path:
        return self.root / ("C/Users" if self.platform == "windows" else "home") / self.user

    @property
    def context(self) -> SearchContext:
        return SearchContext(self.env, self.cwd, self.home, self.platform, self.registry, self.root, self.own_prefix)

    def folder(self, path) -> Path:
        folder = self.root / path
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def file(self, path, text: str = "", mode: int = 0o644) -> Path:
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
        return path

    def program(self, path) -> Path:
        """A file that may be run and is no script."""
        return self.file(path, "\x7fELF", 0o755)

    def link(self, path, target) -> Path:
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)
        return path

    def python(self, prefix, minor: str = "3.11") -> Path:
        """A full Python as it is built from source: bin/python3.11 with links to it, lib/python3.11."""
        prefix = self.root / prefix
        self.program(prefix / f"bin/python{minor}")
        self.link(prefix / "bin/python3", f"python{minor}")
        self.folder(prefix / f"lib/python{minor}/site-packages")
        return self.link(prefix / "bin/python", "python3")

    def conda(self, prefix, version: str = "3.11.7") -> Path:
        prefix = self.root / prefix
        self.file(prefix / "conda-meta/history")
        self.file(prefix / f"conda-meta/python-{version}-h955ad1f_0.json", "{}")
        if self.platform == "windows":
            return self.program(prefix / "python.exe")
        return self.python(prefix, version.rpartition(".")[0])

    def venv(self, prefix, version: str = "3.11.7", base: Path | None = None, **settings: str) -> Path:
        """A virtual environment as the venv module makes it, over the Python `base`."""
        prefix = self.root / prefix
        base = base or self.program(self.root / "usr/bin/python3.11")
        rows = {
            "home": str(base.parent),
            "include-system-site-packages": "false",
            "version": version,
            **settings,
        }
        self.file(prefix / "pyvenv.cfg", "".join(f"{key} = {value}\n" for key, value in rows.items()))
        if self.platform == "windows":
            return self.program(prefix / "Scripts/python.exe")
        self.folder(prefix / f"lib/python{version.rpartition('.')[0]}/site-packages")
        return self.link(prefix / "bin/python", base)

    def package(self, site: Path, name: str, version: str) -> Path:
        head = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n\nText\nVersion: 0\n"
        return self.file(site / f"{name.replace('-', '_')}-{version}.dist-info/METADATA", head)

    def kernel(self, data_folder, folder: str, argv: list[str], name: str) -> Path:
        spec = json.dumps({"argv": argv, "display_name": name, "language": "python"})
        return self.file(self.root / data_folder / "kernels" / folder / "kernel.json", spec)

    def find(self) -> dict[str, Environment]:
        """All that is found, by the interpreter's path below `root` with forward slashes."""
        found = find_environments(self.context)
        return {Path(item.python).relative_to(self.root).as_posix(): item for item in found}


@pytest.fixture
def machine(tmp_path) -> Machine:
    if sys.platform == "win32":
        pytest.skip("lays out a Linux disk with links")
    return Machine(tmp_path / "disk")


@pytest.fixture
def windows_machine(tmp_path) -> Machine:
    return Machine(tmp_path / "disk", "windows", "Jürgen Groß")


@pytest.fixture(scope="session")
def real_venv(tmp_path_factory) -> Path:
    """A virtual environment made by the venv module, in a folder with blanks and umlauts."""
    folder = tmp_path_factory.mktemp("Größe und Maß") / "mein projekt" / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    if sys.platform == "win32" and not (folder / "Scripts/python.exe").exists():
        pytest.skip("this Windows Python was built without the files that venv copies")
    return folder


@pytest.fixture
def machine_once(machine):
    """A machine with one Python of each kind, and every text file that the search reads in it."""
    machine.python("srv/full")
    prefix = machine.venv("home/jo/work/project/.venv").parent.parent
    site = prefix / "lib/python3.11/site-packages"
    files = [
        prefix / "pyvenv.cfg",
        machine.package(site, "tensorflow", "2.16.1"),
        machine.file("srv/full/include/python3.11/patchlevel.h"),
        machine.file("home/jo/.conda/environments.txt"),
        machine.file("home/jo/.local/share/jupyter/kernels/k/kernel.json"),
        machine.file("home/jo/work/project/.python-version"),
    ]
    return machine, files
