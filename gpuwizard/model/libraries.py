"""Facts about CUDA and cuDNN: what is installed, and what the loader would do with each wanted library."""

from typing import Literal

from msgspec import Struct

LibraryStatus = Literal["found", "missing", "not-on-search-path", "wrong-version", "shadowed", "broken"]
LibraryFamily = Literal["driver", "cuda", "cudnn", "system"]


class Component(Struct, frozen=True):
    """An installed piece of CUDA or cuDNN.

    Attributes:
        name: "CUDA toolkit", "nvidia-cublas-cu12", "cudnn".
        version: Its version, empty when it cannot be told.
        path: The folder that holds it.
        found_via: `toolkit`, `site-packages`, `conda`, `system`, `CUDA_PATH`, `PATH`, `registry`.
    """

    name: str
    version: str
    path: str
    found_via: str


class CudnnCopy(Struct, frozen=True):
    """One copy of cuDNN. `version` comes from the file itself (version resource, header beside it, or the call).

    Attributes:
        path: The library file.
        version: "9.28.0", empty when it cannot be told.
        version_via: How the version was read ("cudnn_version.h", "version resource", "cudnnGetVersion").
        found_via: Like Component's.
        problem: What went wrong when its version was asked for, empty for nothing.
    """

    path: str
    version: str = ""
    version_via: str = ""
    found_via: str = ""
    problem: str = ""


class Candidate(Struct, frozen=True):
    """A file that could have served for a wanted library."""

    path: str
    version: str = ""
    would_load: bool = False
    reason: str = ""


class SearchStep(Struct, frozen=True):
    """One place that the loader looks at for a wanted library, in its own order.

    Attributes:
        rule: What makes the loader look there: "LD_LIBRARY_PATH", "RUNPATH", "ld.so.cache", "PATH", "System32".
        folder: The folder; the first one where `count` is above 1; empty where the rule has no folder.
        result: What was there: "not there", "taken", "made for 64 bit ARM; the loader passes over it".
        taken: Whether the search ends here, with a file that is loaded or that fails.
        count: How many folders of this rule in a row the step stands for: dead or repeated ones are told together.
    """

    rule: str
    folder: str = ""
    result: str = "not there"
    taken: bool = False
    count: int = 1


class LibraryFact(Struct, frozen=True):
    """One library that the framework's build opens, and what the loader would find.

    The fields are those of `gpuwizard libraries --json`, plus `family`, `package` (what would bring it) and
    `search`: where the loader looks, in its order, at most 40 steps; empty where that was not followed.
    """

    name: str
    wanted_by: str
    wanted_version: str = ""
    status: LibraryStatus = "missing"
    path: str = ""
    version: str = ""
    found_via: str = ""
    candidates: tuple[Candidate, ...] = ()
    missing_dependencies: tuple[str, ...] = ()
    family: LibraryFamily = "cuda"
    package: str = ""
    problem: str = ""
    search: tuple[SearchStep, ...] = ()
