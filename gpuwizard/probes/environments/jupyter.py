"""Kernels of Jupyter: each kernel.json names the Python that runs its notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PureWindowsPath

import msgspec

from gpuwizard.probes.environments import files, layout
from gpuwizard.probes.environments.context import SearchContext
from gpuwizard.probes.environments.sighting import Sighting
from gpuwizard.probes.environments.uv import user_data

_MOST_BYTES = 256 * 1024


class _KernelSpec(msgspec.Struct):
    argv: list[str]
    display_name: str = ""


def find(context: SearchContext, prefixes: Iterable[Path] = ()) -> Iterator[Sighting]:
    """Yields the Python of each kernel.

    Args:
        context: Where to look.
        prefixes: Folders of environments already found; each may bring kernels of its own.
    """
    for folder in dict.fromkeys(_data_folders(context)):
        for kernel in files.folders_in(folder / "kernels"):
            yield from _kernel(kernel, None, context)
    for prefix in prefixes:
        for kernel in files.folders_in(prefix / "share/jupyter/kernels"):
            yield from _kernel(kernel, prefix, context)


def _kernel(folder: Path, prefix: Path | None, context: SearchContext) -> Iterator[Sighting]:
    spec = _read(folder / "kernel.json")
    if spec is None or not spec.argv:
        return
    python = _program(spec.argv[0], prefix, context)
    if python is not None and files.is_runnable(python, context.windows):
        name = files.plain(spec.display_name) or folder.name
        yield Sighting(python, "jupyter", f'Jupyter kernel "{name}"', name)


def _program(argument: str, prefix: Path | None, context: SearchContext) -> Path | None:
    name = PureWindowsPath(argument).name if context.windows else Path(argument).name
    if not layout.is_python_name(name):
        return None
    if name != argument:
        return context.locate(argument)
    # A bare "python" means the environment that the kernel is installed in. In the user's folder it means
    # whichever Python runs the notebook server, which no file tells.
    return layout.interpreter_in(prefix, context) if prefix else None


def _read(path: Path) -> _KernelSpec | None:
    try:
        return msgspec.json.decode(files.read_head(path, _MOST_BYTES), type=_KernelSpec)
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None


def _data_folders(context: SearchContext) -> Iterator[Path]:
    yield from context.folders("JUPYTER_PATH")
    if (chosen := context.folder("JUPYTER_DATA_DIR")) is not None:
        yield chosen
    if context.windows:
        yield user_data(context) / "jupyter"
        yield (context.folder("PROGRAMDATA") or context.locate("C:\\ProgramData")) / "jupyter"
        return
    yield user_data(context) / "jupyter"
    if context.platform == "macos":
        yield context.home / "Library/Jupyter"
    yield context.root / "usr/local/share/jupyter"
    yield context.root / "usr/share/jupyter"
