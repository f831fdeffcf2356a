"""One process asked of the real loader and of the one that is worked out."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from layout import Layout
from real import ask

from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.linux_loader import LinuxLoader

NAME = "libcublas.so.12"
OTHER = "libcublasLt.so.12"
Names = Sequence[str]


def both(machine: Layout, names: Names, folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Returns name to file by the real loader and by ours, for names that one process opens in this order."""
    real = ask(machine.program, machine.library, names, machine.env, folder, machine.cwd)
    loader = LinuxLoader(machine.env, cwd=str(machine.cwd), program=str(machine.program))
    opener = ElfReader().read(str(machine.library))
    mine = {}
    for name in names:
        loaded = loader.open(name.removeprefix("@"), None if name.startswith("@") else opener)
        if not name.startswith("@"):
            mine[name] = os.path.realpath(loaded.hit.path) if loaded.hit and loaded.works else ""
    return dict(real.files), mine


def by_rule(machine: Layout, rule: Callable[[Layout], Names], folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """Lays a rule out and returns what both loaders answer, as `both`."""
    machine.make.program(machine.program)
    return both(machine, rule(machine), folder)


def opener(machine: Layout, **tags: str) -> None:
    """Makes the library that opens the others."""
    machine.make.library(machine.library, source="opener.c", **tags)  # type: ignore[arg-type]


def plain(machine: Layout, path: Path, *needed: str, **more: object) -> Path:
    """Makes a library that needs others for their names alone."""
    return machine.make.library(path, needed=needed, **more)  # type: ignore[arg-type]
