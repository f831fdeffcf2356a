"""Every copy of cuDNN within reach, with the version that the file itself stands for."""

from collections.abc import Callable
from pathlib import Path

from gpuwizard.model.libraries import CudnnCopy
from gpuwizard.probes.libraries import LibraryRequest
from gpuwizard.probes.libraries.elf import ElfReader
from gpuwizard.probes.libraries.inventory import Inventory, conda_prefixes, places
from gpuwizard.probes.libraries.versions import VersionReader, from_file_name
from gpuwizard.probes.libraries.windows_loader import DllReader

Ask = Callable[[str], str | None]


def find_cudnn(request: LibraryRequest, ask: Ask | None = None) -> tuple[CudnnCopy, ...]:
    """Returns the copies of cuDNN in the environment, the toolkits, on the search path and in the system.

    Args:
        request: The environment and its surroundings, as for the library probe.
        ask: Calls cudnnGetVersion of a file in another process and returns "9.3.0", or None where that fails.
            It is used only where neither the file, a header nor a package tells the version.

    Returns:
        Each real file once, those of the environment first.
    """
    dlls = DllReader()
    elves = ElfReader()
    versions = VersionReader(request.site_packages, dlls, request.toolkits, prefixes=conda_prefixes(request))
    main = "cudnn64_9.dll" if request.platform == "windows" else "libcudnn.so.9"
    found = []
    for copy in Inventory(places(request), frozenset({"cudnn"})).of_library(main):
        problem = (dlls.read(copy.path) if main.endswith(".dll") else elves.read(copy.path)).problem
        version, via = versions.of_cudnn(copy.path)
        if via in ("file name", "") and not problem:
            version, via, problem = _asked(copy.path, version, via, ask)
        found.append(CudnnCopy(copy.path, version, via, copy.via, problem or _doubt(copy.path, version, via)))
    return tuple(found)


def _asked(path: str, version: str, via: str, ask: Ask | None) -> tuple[str, str, str]:
    if ask is None:
        return version, via, "" if version else "nothing beside the file tells its version"
    answer = ask(path)
    if answer:
        return answer, "cudnnGetVersion", ""
    return version, via, "the file did not answer when it was asked for its version"


def _doubt(path: str, version: str, via: str) -> str:
    """Returns a remark where the header beside a file and the file's own name disagree."""
    named = from_file_name(path)
    if not via.endswith(".h") or not named or named.split(".")[:3] == version.split(".")[:3]:
        return ""
    return f"{via} beside it says {version}, while the file is named {Path(path).resolve().name}"
