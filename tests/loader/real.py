"""Asks the system's own loader: which file it takes for each name, and in which order it looked."""

import os
import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

LIMIT_SECONDS = 300
_BETTER = re.compile(r"/(glibc-hwcaps/[^/]+|tls(/[^/]+)*|(x86_64|haswell|avx512_1)(/(x86_64|haswell|avx512_1))*)$")
_LINE = re.compile(r"^\s*\d+:\s+(find library=(?P<name>\S+) \[|trying file=(?P<file>.*))")


class Answer(NamedTuple):
    """What the loader did: name to file (empty for none), and name to its searches, each the folders looked at."""

    files: Mapping[str, str]
    searches: Mapping[str, list[tuple[str, ...]]]


def tried(text: str, cwd: Path) -> dict[str, list[tuple[str, ...]]]:
    """Returns the searches for each name, each the folders looked at in order, from what LD_DEBUG=libs writes.

    A library is searched again where it could not be loaded before. Folders that do not exist are left out: the
    loader itself tries each of them once and then no more. The folders for better processors inside a folder
    count as that folder.
    """
    found: dict[str, list[list[str]]] = {}
    current: list[str] = []
    for line in text.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        if match["name"] is not None:
            current = []
            found.setdefault(match["name"], []).append(current)
        else:
            folder = _BETTER.sub("", os.path.dirname(cwd / match["file"]))
            if os.path.isdir(folder) and os.path.realpath(folder) not in current:
                current.append(os.path.realpath(folder))
    return {name: [tuple(one) for one in searches] for name, searches in found.items()}


def run(
    argv: Iterable[str], env: Mapping[str, str], log: Path, cwd: Path
) -> tuple[subprocess.CompletedProcess[str], dict[str, list[tuple[str, ...]]]]:
    """Runs a program under LD_DEBUG=libs; returns how it ended and where it looked for each name."""
    log.mkdir(parents=True)
    watched = {**env, "LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(log / "of")}
    done = subprocess.run(
        list(argv), env=watched, cwd=cwd, capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False
    )
    first = sorted(log.iterdir(), key=lambda one: one.stat().st_size)[-1:]
    return done, tried("\n".join(one.read_text(errors="replace") for one in first), cwd)


def ask(program: Path, library: Path, names: Iterable[str], env: Mapping[str, str], folder: Path, cwd: Path) -> Answer:
    """Has a library open names in one process; a name that kills the process is one that cannot be loaded."""
    files: dict[str, str] = {}
    found: dict[str, list[tuple[str, ...]]] = {}
    left = list(names)
    for attempt in range(len(left) + 1):
        done, looked = run([str(program), str(library), *left], env, folder / f"log-{attempt}", cwd)
        assert done.returncode != 3, done.stderr
        for name, searches in looked.items():
            found.setdefault(name, []).extend(searches)
        for line in done.stdout.splitlines():
            name, _, path = line.partition("\t")
            files[name] = os.path.realpath(cwd / path) if path else ""
        if not done.returncode:
            break
        killer = done.stdout.splitlines()[-1].partition("\t")[0]
        files[killer] = ""
        left.remove(killer)
    return Answer(files, found)
