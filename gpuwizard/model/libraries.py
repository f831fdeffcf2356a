"""Facts about CUDA and cuDNN: what is installed, and what the loader would do with each wanted library."""

from typing import Literal

from msgspec import Struct

LibraryStatus = Literal["found", "missing", "not-on-search-path", "wrong-version", "shadowed", "broken"]
LoadOutcome = Literal["loaded", "failed", "crashed", "hung"]
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


class LoadAttempt(Struct, frozen=True):
    """What happened when one library was really loaded, in a child of the user's Python.

    Attributes:
        outcome: `loaded`, `failed` (the loader refused), `crashed` (the child died in it), `hung` (no answer in time).
        asked: What the loader was asked for: the bare name, or the full path of the file that wins.
        path: The file that lies in memory afterwards, links followed; empty where it could not be told.
        error: The loader's own words, or the signal or exception status; empty for nothing.
        code: WinError number; 0 elsewhere.
        seconds: How long it took.
        same_file: Whether `path` is the file that the search without loading names; None where that says nothing.
    """

    outcome: LoadOutcome
    asked: str = ""
    path: str = ""
    error: str = ""
    code: int = 0
    seconds: float = 0.0
    same_file: bool | None = None


class LibraryFact(Struct, frozen=True):
    """One library that the framework's build opens, and what the loader would find.

    The fields are those of `gpuwizard libraries --json`, plus `family`, `package` (what would bring it) and
    `search`: where the loader looks, in its order, at most 40 steps; empty where that was not followed. `needed_later`
    names imports that are loaded at first use only (Windows' delay imports) and would not be found; `tried` is what
    really loading it gave, None where that was not tried.
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
    needed_later: tuple[str, ...] = ()
    tried: LoadAttempt | None = None
