"""Copies of real environments that a test may break, and what the real frameworks load in them."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest
from lab import Lab
from real import run

from gpuwizard.probes.libraries import LibraryRequest

MAPS = "\nprint(open('/proc/self/maps').read())"


class Place(NamedTuple):
    """A copy of an environment that a test may break, and the variables of its process."""

    folder: Path
    env: dict[str, str]
    lab: Lab

    @property
    def site(self) -> Path:
        (found,) = self.folder.glob("lib/python3.*/site-packages")
        return found

    def wheel(self, path: str) -> Path:
        return self.site / "nvidia" / path

    def search_first(self, folder: Path) -> None:
        self.env["LD_LIBRARY_PATH"] = f"{folder}:{self.env.get('LD_LIBRARY_PATH', '')}".rstrip(":")

    def changed(self, path: str, data: bytes) -> None:
        """Gives a file new bytes; its other names, in the environment that all tests share, keep the old ones."""
        self.wheel(path).unlink()
        self.wheel(path).write_bytes(data)


def link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def named(variable: str) -> str:
    python = os.environ.get(variable)
    if not python:
        pytest.skip(f"{variable} names no Python")
    return python


def loaded(python: Path, script: str, env: Mapping[str, str], folder: Path) -> tuple[dict[str, str], str]:
    """Returns name to file for each library that a script's process looked for, and what it printed."""
    done, searches = run([str(python), "-c", script], env, folder / "log", folder)
    maps = {line.rpartition(" ")[2] for line in done.stdout.splitlines() if " /" in line}
    found = {}
    for name, places in searches.items():
        last = os.path.realpath(os.path.join(places[-1][-1], name)) if places[-1] else ""
        found[name] = last if last in maps else ""
    if done.returncode < 0:  # killed inside the loader: what it was at is what cannot be loaded
        found = dict.fromkeys(searches, "")
    return found, done.stdout + done.stderr


def request(framework: str, version: str, place: Place, python: Path, cuda: str = "") -> LibraryRequest:
    return LibraryRequest(
        framework=framework,  # type: ignore[arg-type]
        version=version,
        framework_location=str(place.site / framework),
        site_packages=(str(place.site),),
        prefix=str(place.folder),
        env=place.env,
        executable=str(python),
        python_version="3.11.7",
        cwd=str(place.folder),
        cuda=cuda,
    )
