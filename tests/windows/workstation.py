"""Lays out a workstation in the registry and on the disk of a Windows under wine, and takes it away again.

A workstation is a small TOML file:

    says          what it is, in one sentence
    look          the Python that is checked; without it only the machine is looked at
    home          the user's folder, where it is not that of wine's user
    driver        Windows' number of the driver's files in System32 ("32.0.15.6636"), "none" for no files
    [variables]   of the check; FAKE_... say what the stand-ins for the driver answer
    [registry.'HKLM\\...']   values of a key: text, numbers, lists of text
    [dlls]        folder -> files in it, each with its version behind a blank
    [texts]       path -> what stands in the file
    [pythons]     folder -> layout (venv, full) and packages
    [expected]    what gpuwizard must read

%NAME% in a path stands for the variable's value.
"""

import os
import re
import shutil
import struct
import sys
import zipfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import tomllib
from windows_machine import copy_environment, install
from wine_registry import delete, dump, first_new, put_back, restore, split, subkeys, write

HERE = Path(__file__).resolve().parent
FOLDER = HERE / "workstations"
sys.path.insert(0, str(HERE.parent / "unit" / "probes"))

from libraries.dll_files import write_dll  # noqa: E402

PCI = "HKLM\\SYSTEM\\CurrentControlSet\\Enum\\PCI"
DRIVER_FILES = ("nvcuda.dll", "nvml.dll")
FIXED_INFO = struct.pack("<I", 0xFEEF04BD)
STDLIB = f"python3{sys.version_info[1]}.zip"
# What a framework says of its GPUs is asked for with FAKE_FRAMEWORK_GPUS, 1 where nothing is said.
GPUS = "import os\ngpus = int(os.environ.get('FAKE_FRAMEWORK_GPUS', '1'))\n"
TENSORFLOW = (
    GPUS
    + """
__version__ = '%s'
class Gpu:
    name = '/physical_device:GPU:0'
class config:
    list_physical_devices = staticmethod(lambda kind=None: [Gpu] * gpus if kind == 'GPU' else [])
    class experimental:
        pass
"""
)
TORCH = (
    GPUS
    + """
from torch import version
__version__ = '%s'
class cuda:
    device_count = staticmethod(lambda: gpus)
    init = staticmethod(lambda: None)
    get_device_name = staticmethod(lambda index: 'NVIDIA RTX A4000')
    get_arch_list = staticmethod(lambda: ['sm_86'])
"""
)
BUILD_INFO = "build_info = {'is_cuda_build': %s, 'cuda_version': '64_112', 'cudnn_version': '64_8'}\n"
TORCH_VERSION = "__version__ = '%s'\ncuda = '12.4'\nhip = None\n"

Values = Mapping[str, Any]


def names() -> list[str]:
    """Returns the workstations that there are."""
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def read(name: str) -> dict[str, Any]:
    """Returns what a workstation's file says."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))


def expand(text: str, variables: Mapping[str, str]) -> str:
    """Returns the text with the values of the variables in it, as Windows would put them in."""
    known = {key.upper(): value for key, value in {**os.environ, **variables}.items()}
    return re.sub(r"%(\w+(?:\(x86\))?)%", lambda found: known.get(found[1].upper(), found[0]), text)


class Workstation:
    """One that stands as long as the `with` lasts."""

    def __init__(self, name: str, library: Path) -> None:
        """Reads it. `library` is Python's own library as one file, for Pythons that stand for themselves."""
        self.data = read(name)
        self._library = library
        self._undo = ExitStack()
        home = self.data.get("home", "")
        self.variables: dict[str, str] = {}
        if home:
            local, roaming = f"{home}\\AppData\\Local", f"{home}\\AppData\\Roaming"
            self.variables = {"USERPROFILE": home, "LOCALAPPDATA": local, "APPDATA": roaming}
        for key, value in self.data.get("variables", {}).items():
            self.variables[key] = expand(str(value), self.variables)

    def __enter__(self) -> "Workstation":
        with ExitStack() as undo:
            self._undo = undo
            self._hide_other_cards()
            for key, values in self.data.get("registry", {}).items():
                self._set(key, {name: self._value(value) for name, value in values.items()})
            self._driver(self.data.get("driver", ""))
            for folder, kind in self.data.get("pythons", {}).items():
                self._python(Path(self.path(folder)), kind)
            for folder, files in self.data.get("dlls", {}).items():
                for line in files:
                    file, _, version = line.partition(" ")
                    write_dll(self._new(Path(self.path(folder)) / file), version=version)
            for path, text in self.data.get("texts", {}).items():
                self._new(Path(self.path(path))).write_bytes(text.replace("\n", "\r\n").encode())
            if self.variables.get("USERPROFILE"):
                self._new(Path(self.variables["USERPROFILE"]) / "NTUSER.DAT").touch()
            self._undo = undo.pop_all()
        return self

    def __exit__(self, *problem: object) -> None:
        self._undo.close()

    def path(self, text: str) -> str:
        """Returns a path of the file with the values of the variables in it."""
        return expand(text, self.variables)

    def _value(self, value: Any) -> Any:
        # Windows itself writes the places of the user's folders with this variable in them.
        raw = not isinstance(value, str) or value.startswith("%USERPROFILE%")
        return value if raw else self.path(value)

    def _new(self, path: Path) -> Path:
        """Returns a path at which a file may be made; it, and the folders made for it, are taken away at the end."""
        first = path
        while not first.parent.exists():
            first = first.parent
        path.parent.mkdir(parents=True, exist_ok=True)
        self._undo.callback(lambda: shutil.rmtree(first) if first.is_dir() else first.unlink(missing_ok=True))
        return path

    def _driver(self, version: str) -> None:
        """Puts that version into the driver's files, or takes them away for as long as this stands."""
        folder = Path(os.environ["SYSTEMROOT"]) / "System32"
        for path in (folder / name for name in DRIVER_FILES):
            whole = path.read_bytes()
            if version == "none":
                path.unlink()
            elif version:
                path.write_bytes(with_version(whole, version))
            self._undo.callback(path.write_bytes, whole)

    def _python(self, folder: Path, kind: Values) -> None:
        self._new(folder).mkdir()
        if kind["layout"] == "venv":
            copy_environment(folder)
            python = folder / "Scripts" / "python.exe"
        else:
            python = self._full(folder)
        for package in kind.get("packages", ()):
            name, version = package.split()
            # It takes the folder in which packages lie from the place of the program in an environment.
            install(folder / "Scripts" / python.name, name, version, framework_files(name, version))

    def _full(self, folder: Path) -> Path:
        """A Python that stands for itself, with its library in one file."""
        base = Path(sys.base_prefix)
        for path in base.iterdir():
            if path.is_file() and re.fullmatch(
                r"(python|pythonw)\.exe|(python3\d*|vcruntime140)\.dll", path.name.lower()
            ):
                shutil.copy(path, folder / path.name)
        shutil.copytree(base / "DLLs", folder / "DLLs")
        shutil.copy(self._library, folder / STDLIB)
        (folder / "Lib" / "site-packages").mkdir(parents=True)
        return folder / "python.exe"

    def _hide_other_cards(self) -> None:
        """Takes away the card that run_under_wine.py laid down."""
        hive, path = split(PCI)
        for name in subkeys(hive, path):
            if name.upper().startswith("VEN_10DE"):
                kept = dump(hive, f"{path}\\{name}")
                delete(hive, f"{path}\\{name}")
                self._undo.callback(restore, hive, f"{path}\\{name}", kept)

    def _set(self, key: str, values: Values) -> None:
        import winreg  # late, here and below: the module is there on Windows only

        hive, path = split(key)
        made = first_new(hive, path)
        with winreg.CreateKeyEx(hive, path, 0, winreg.KEY_ALL_ACCESS) as handle:
            for name, value in values.items():
                if not made:
                    self._undo.callback(put_back(hive, path, name))
                write(handle, name, value)
        if made:
            self._undo.callback(delete, hive, made)


def framework_files(name: str, version: str) -> dict[str, str]:
    """Returns the files of a framework that matter for what is read without importing it."""
    if name in ("tensorflow", "tensorflow-intel"):
        files = {"tensorflow/__init__.py": TENSORFLOW % version}
        cuda = str(version.startswith("2.10"))
        return {**files, "tensorflow/python/platform/build_info.py": BUILD_INFO % cuda}
    if name == "torch":
        return {"torch/__init__.py": TORCH % version, "torch/version.py": TORCH_VERSION % version}
    return {f"{name.replace('-', '_')}/__init__.py": ""}


def python_library(folder: Path) -> Path:
    """Writes Python's own library into one file, once, as the embeddable Python has it."""
    library, made = Path(sys.base_prefix) / "Lib", folder / STDLIB
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for path in library.rglob("*.py"):
            if "site-packages" not in path.parts and "test" not in path.parts:
                archive.write(path, path.relative_to(library))
    return made


def with_version(whole: bytes, version: str) -> bytes:
    """Returns a file with another number in its version resource."""
    major, minor, third, fourth = (int(part) for part in version.split("."))
    at = whole.index(FIXED_INFO) + 8
    number = struct.pack("<4I", *(major << 16 | minor, third << 16 | fourth) * 2)
    return whole[:at] + number + whole[at + 16 :]
