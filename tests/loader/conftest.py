"""Environments in which the probe is compared with the loader itself."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from layout import Compiler, Layout
from places import link


@pytest.fixture(scope="session")
def compiler(tmp_path_factory: pytest.TempPathFactory) -> Compiler:
    """Makes small libraries, each kind once."""
    if not sys.platform.startswith("linux") or shutil.which("gcc") is None:
        pytest.skip("needs Linux and a C compiler")
    return Compiler(tmp_path_factory.mktemp("made"))


@pytest.fixture
def layout(tmp_path: Path, compiler: Compiler) -> Layout:
    """An empty environment."""
    return Layout(tmp_path / "machine", compiler)


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Copies an environment by hard links, beside the original."""
    made: list[Path] = []

    def copy(python: str) -> Path:
        original = Path(python).parent.parent
        made.append(original.parent / f"copy-{tmp_path.name}-{os.getpid()}")
        shutil.copytree(original, made[-1], symlinks=True, copy_function=link)
        return made[-1]

    yield copy
    for folder in made:
        shutil.rmtree(folder)
