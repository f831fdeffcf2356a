"""Real Python environments that a test may break: made of wheels once, and copied by hard links for each test."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

INSTALL_LIMIT_SECONDS = 1800
READY = "ready"
# Three quarters of TensorFlow's files are headers, which no test needs one by one.
HEADERS = Path("tensorflow", "include")


class Shelf:
    """A folder with environments. Bases stay for the next run where the folder does; copies go with their test."""

    def __init__(self, folder: Path, env: Mapping[str, str]) -> None:
        """Takes the folder, and the environment variables that pip is to run under."""
        self.folder = folder
        self.env = env
        folder.mkdir(parents=True, exist_ok=True)

    def base(self, *requirements: str) -> Path:
        """Returns a virtual environment with these packages; pip installs them where it is not there yet."""
        name = hashlib.sha256("\n".join(requirements).encode()).hexdigest()[:12]
        folder = self.folder / f"base-{name}"
        if not (folder / READY).exists():
            shutil.rmtree(folder, ignore_errors=True)
            _run([sys.executable, "-m", "venv", str(folder)], self.env)
            if requirements:
                pip(python_of(folder), self.env, "install", *requirements)
            (folder / READY).touch()
        return folder

    def taken_from(self, python: str) -> Path:
        """Returns a virtual environment with TensorFlow of another Python, and all that it needs, by hard links."""
        folder = self.folder / "taken"
        _run([python, "-m", "venv", str(folder)], self.env)
        where = _run([python, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"], self.env)
        source = Path(where.strip())
        for file in sorted(_files(source, "tensorflow")):
            if HEADERS not in file.parents:
                _link(source / file, packages_of(folder) / file)
        (packages_of(folder) / HEADERS).symlink_to(source / HEADERS)
        return folder

    def copy(self, base: Path, name: str) -> Path:
        """Returns a copy. A test may remove and add files there; writing into one would write into the base as well."""
        folder = self.folder / f"copy-{name}-{os.getpid()}"
        shutil.copytree(base, folder, symlinks=True, copy_function=_link)
        return folder


def python_of(environment: Path) -> str:
    """The interpreter of a virtual environment."""
    return str(environment / "bin" / "python")


def packages_of(environment: Path) -> Path:
    """The folder that holds the packages of a virtual environment."""
    (found,) = environment.glob("lib/python3.*/site-packages")
    return found


def pip(python: str, env: Mapping[str, str], *arguments: str) -> None:
    """Runs pip; what it says is shown where it fails."""
    _run([python, "-m", "pip", *arguments], env)


def cut_short(file: Path, size: int) -> None:
    """Cuts a file to so many bytes; the other names of the same file keep the whole."""
    with file.open("rb") as whole:
        start = whole.read(size)
    file.unlink()
    file.write_bytes(start)


def state(environment: Path) -> dict[str, tuple[int, int]]:
    """Size and time of each file that is no byte-code: what a write into a shared file would change."""
    found = {}
    for folder, _, names in os.walk(environment):
        for name in names:
            path = os.path.join(folder, name)
            if not name.endswith(".pyc"):
                told = os.lstat(path)
                found[path] = (told.st_size, told.st_mtime_ns)
    return found


def _files(source: Path, name: str) -> Iterator[Path]:
    """The files of a package and of all that it requires, as paths below the folder of packages."""
    held = {canonicalize_name(one.metadata["Name"]): one for one in metadata.distributions(path=[str(source)])}
    wanted, done = [canonicalize_name(name)], set[str]()
    while wanted:
        name = wanted.pop()
        if name in done or name not in held:
            continue
        done.add(name)
        yield from (Path(str(file)) for file in held[name].files or () if ".." not in file.parts)
        asked = [Requirement(text) for text in held[name].requires or ()]
        wanted += [
            canonicalize_name(one.name) for one in asked if one.marker is None or one.marker.evaluate({"extra": ""})
        ]


def _link(source: str | Path, target: str | Path) -> None:
    """Gives a file a second name, or copies it where the folders lie on different disks.

    What stands in a package's metadata is copied: pip writes some of it without removing the old file before.
    """
    source, target = Path(source), Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not source.exists() or target.exists():
        return
    if source.parent.suffix == ".dist-info":
        shutil.copy2(source, target)
        return
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _run(argv: list[str], env: Mapping[str, str]) -> str:
    done = subprocess.run(
        argv, env=dict(env), capture_output=True, text=True, check=False, timeout=INSTALL_LIMIT_SECONDS
    )
    assert done.returncode == 0, f"{' '.join(argv)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout
