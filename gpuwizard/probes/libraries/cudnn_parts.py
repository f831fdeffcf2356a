"""The parts of cuDNN: which of its own files opens them, under which names, and whether they are of one version."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from gpuwizard.catalog.libraries import cudnn_extras, cudnn_parts
from gpuwizard.probes.libraries.elf import Elf
from gpuwizard.probes.libraries.linux_loader import LinuxLoader, Loaded
from gpuwizard.probes.libraries.versions import from_file_name

# cuDNN 9 opens these from libcudnn_graph, whose own folder comes after LD_LIBRARY_PATH; the rest from libcudnn.
_FROM_GRAPH = ("libcudnn_engines", "libcudnn_heuristic")
_GRAPH = "libcudnn_graph."


class Parts(Struct, frozen=True):
    """What became of the parts.

    Attributes:
        missing: Those that are not found, and what they need in turn.
        broken: Those that are damaged, with the reason.
        mixed: A sentence where they are of different versions.
        later: What they want at first use only, and what is not found.
    """

    missing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()
    mixed: str = ""
    later: tuple[str, ...] = ()


def open_parts(loader: LinuxLoader, main: Elf, name: str, version_of: Callable[[str], str]) -> Parts:
    """Opens the parts of a cuDNN as it does itself.

    Args:
        loader: Has the main library loaded.
        main: The main library.
        name: The name that it was asked for ("libcudnn.so.9"); other libraries have no parts.
        version_of: Tells the version of a file.
    """
    missing: list[str] = []
    broken: list[tuple[str, str]] = []
    files: list[str] = [main.path]
    version = version_of(main.path)
    graph = main
    # The graph part comes first: it opens others.
    extras = cudnn_extras(name, version)
    for part in sorted((*cudnn_parts(name, version), *extras), key=lambda one: not one.startswith(_GRAPH)):
        opener = graph if part.startswith(_FROM_GRAPH) else main
        loaded = _open(loader, part, version, opener)
        if loaded.hit is None and opener is not main:  # nobody looked into each release: give it the benefit
            loaded = _open(loader, part, version, main)
        if part in extras and not loaded.works:  # a release that does not bring it does without it
            continue
        if loaded.hit is None:
            missing.append(part)
            continue
        if loaded.hit.elf.problem:
            broken.append((part, loaded.hit.elf.problem))
            continue
        files.append(loaded.hit.path)
        graph = loaded.hit.elf if part.startswith(_GRAPH) else graph
        missing += loaded.missing
        broken += loaded.broken
    return Parts(tuple(dict.fromkeys(missing)), tuple(dict.fromkeys(broken)), mixture(files, version_of))


def _open(loader: LinuxLoader, part: str, version: str, opener: Elf) -> Loaded:
    outcome = Loaded(None)
    for name in _names(part, version):
        outcome = loader.open(name, opener)
        if outcome.hit is not None:
            return outcome
    return outcome


def _names(part: str, version: str) -> Iterator[str]:
    """Yields the names that cuDNN 9 tries: with the full version, with the minor release, with the major alone."""
    numbers = version.split(".")
    if part.endswith(f".so.{numbers[0]}") and numbers[0] == "9":
        for count in (3, 2):
            if len(numbers) >= count:
                yield ".".join([part, *numbers[1:count]])
    yield part


def mixture(files: list[str], version_of: Callable[[str], str]) -> str:
    """Returns a sentence where files of one cuDNN have different versions; empty where all that is known agrees."""
    seen: dict[str, str] = {}
    for file in files:
        version = ".".join((from_file_name(file) or version_of(file)).split(".")[:3])
        if version:
            seen.setdefault(version, file)
    if len(seen) < 2:
        return ""
    told = " and ".join(f"{version} ({Path(file).name} in {Path(file).parent})" for version, file in seen.items())
    return f"its parts are of different versions: {told}"
