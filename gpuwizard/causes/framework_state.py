"""Causes in the packages beside the framework: versions that do not fit, frameworks that want different ones."""

import re

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.causes.commands import Commands
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_files import ENTRIES as FILES
from gpuwizard.causes.install import (
    SAME_VERSION,
    TAKES,
    conda_install,
    conda_undo,
    install,
    lasting,
    look_for_conflicts,
    reinstall,
)
from gpuwizard.causes.requirements import kept_requirement
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import clean, install_fix
from gpuwizard.causes.words import NOTHING_CHANGED, again, several
from gpuwizard.model.fix import Fix

# Modules whose package has another name: asked for by the module's name, pip would bring a stranger's package.
_PACKAGE_OF = {
    "PIL": "pillow",
    "absl": "absl-py",
    "cv2": "opencv-python",
    "google": "protobuf",
    "grpc": "grpcio",
    "sklearn": "scikit-learn",
    "yaml": "pyyaml",
}
# Packages that conda-forge has under another name than PyPI. Its "flatbuffers" and "libclang" hold nothing for Python.
_CONDA_NAMES = {
    "flatbuffers": "python-flatbuffers",
    "libclang": "python-clang",
    "ml-dtypes": "ml_dtypes",
    "opencv-python": "opencv",
    "opt-einsum": "opt_einsum",
}
_FOR_THE_GPU = ("cuda-", "nvidia-", "jax-cuda", "triton", "pytorch-triton")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_BUILDS_ON = (
    "The framework builds on other packages, such as NumPy and protobuf, in certain versions. "
    "When one does not fit, the import fails."
)


def _conflict_texts(s: Situation) -> tuple[str, str]:
    package = s.get("package") or s.get("dependency")
    have = s.get("installed") or s.installed(package).get(package, "")
    need = several(_needed(s))
    if not package and not need:
        return _CONFLICT.title, _CONFLICT.explanation
    now = f" Installed is {package} {have}." if package and have else f" {package} is absent." if package else ""
    wants = f" {s.framework_named[0].upper()}{s.framework_named[1:]} wants {need}." if need else ""
    title = f"{package} does not fit {s.framework_title}" if package and "," not in package else _CONFLICT.title
    absent = [] if have else [name for name in s.names("packages") if name not in s.installed(name)]
    if absent:
        title, now = f"{s.framework_title} lacks {several(absent)}", ""
    return title, f"{_about(s)}{now}{wants}"


def _about(s: Situation) -> str:
    """Returns the explanation: some of the packages beside a framework do serve the GPU."""
    named = s.names("packages") or s.names("package")
    serving = [name for name in named if name.startswith(_FOR_THE_GPU)]
    if not serving:
        return _CONFLICT.explanation
    if len(serving) < len(named):
        return f"{_BUILDS_ON} Its work on the GPU needs {several(serving)}."
    return f"The framework builds on other packages, in certain versions. Its work on the GPU needs {several(serving)}."


def _needed(s: Situation) -> list[str]:
    """Returns what the framework asks for; where its metadata asks for nothing, what its release is known to need."""
    return s.get("requirement").split() or [
        f"{name}{wanted}" for name, wanted in _bounds(s) if _outside(s, name, wanted)
    ]


def _bounds(s: Situation) -> list[tuple[str, str]]:
    """Returns the versions of NumPy and protobuf that a release works with: old ones leave their upper end open."""
    rows = {"tensorflow": tensorflow.release, "torch": torch.release, "jax": jax.release}
    row = rows[s.framework](s.framework_version) if s.framework in rows else None
    known = [(name, getattr(row, name, "")) for name in ("numpy", "protobuf")]
    return [(name, wanted) for name, wanted in known if wanted]


def _outside(s: Situation, name: str, wanted: str) -> bool:
    there = s.installed(name).get(name, "")
    try:
        return bool(there) and not SpecifierSet(wanted).contains(there, prereleases=True)
    except InvalidSpecifier:
        return False


def _conflict_fixes(s: Situation) -> tuple[Fix, ...]:
    needed = [_PACKAGE_OF.get(text, text) for text in _needed(s)]
    if not needed:
        return (_resolve_anew(s), clean(s))
    first = _bring(s, needed)
    if s.system_python and not s.conda:
        return (first,)
    look = Fix(
        title="Then have pip look for other conflicts",
        why="Another package may have asked for the version that was there. The command names such packages.",
        commands=look_for_conflicts(s),
        verify="It finds no conflict, or names what to update.",
        undo=NOTHING_CHANGED,
    )
    return (first, look, clean(s))


def _bring(s: Situation, needed: list[str]) -> Fix:
    title = f"Install {several(needed)}"
    why = "That is what this release of the framework was made for."
    listed = [f"{name}=={s.installed(name)[name]}" for name in needed if name in s.installed(name)]
    if s.conda:
        return Fix(
            title=title,
            why=f"{why} conda should change its own environment.",
            commands=conda_install(s, *map(_for_conda, needed), anew=bool(listed)),
            verify=again(s),
            undo=conda_undo(s),
            takes="a few minutes",
        )
    if len(listed) == len(needed) and not s.system_python:
        return Fix(
            title=f"Lay the files of {several([text.partition('==')[0] for text in listed])} down anew",
            why="The list of packages still names it, so only a forced installation brings its files back.",
            commands=reinstall(s, *listed),
            verify=again(s),
            undo=SAME_VERSION,
            takes="a minute",
        )
    return install_fix(s, title, why, *needed, takes="a minute")


def _for_conda(requirement: str) -> str:
    """Returns what conda calls a package, with the same bounds."""
    match = _NAME.match(requirement)
    name = canonicalize_name(match.group()) if match else ""
    return _CONDA_NAMES[name] + requirement[len(name) :] if name in _CONDA_NAMES else requirement


def _resolve_anew(s: Situation) -> Fix:
    pinned = kept_requirement(s) if s.framework_version and not s.windows else ""
    plain = f"{s.distribution}=={s.framework_version}" if s.framework_version else ""
    asked = pinned or plain
    return Fix(
        title=f"Have pip put the packages that {s.framework_title} needs in order",
        why=lasting(s, "Asked for the same release again, pip changes only those packages beside it that do not fit."),
        commands=install(s, asked) if asked and not s.conda and not s.system_python else (),
        verify=again(s),
        undo="pip says which versions it removes. Installing those again takes it back.",
        takes="a few minutes",
    )


def _set_texts(s: Situation) -> tuple[str, str]:
    names = several(s.names("distributions") or s.names("packages"))
    which = f" The packages in question are {names}." if names else ""
    return _SET.title, f"{_SET.explanation}{which}"


def _set_fixes(s: Situation) -> tuple[Fix, ...]:
    first = clean(s, "Give each framework an environment of its own")
    again_first = Fix(
        title=f"Or install {s.framework_title} again, as the last one",
        why=lasting(
            s,
            "The framework that is installed last gets the libraries that it wants. The other may then fail.",
        ),
        commands=_as_the_last(s),
        verify=again(s),
        undo="Install the other framework again in the same way: it then gets its libraries back.",
        takes=TAKES.get(s.framework, "about 5 minutes"),
    )
    return (first, again_first)


def _as_the_last(s: Situation) -> Commands:
    unknown = s.windows or s.conda or s.system_python or not s.framework_version or s.framework == "torch"
    return () if unknown else install(s, kept_requirement(s))


_CONFLICT = CauseEntry(
    id="framework.dependency-conflict",
    title="A package beside the framework has a version that does not fit",
    says="NumPy, protobuf, Keras or another package is too new or too old for the framework",
    explanation=f"{_BUILDS_ON} That has nothing to do with the GPU.",
    likely="It began after another package was installed or updated. "
    "The error names NumPy, protobuf or Keras, or says that descriptors cannot be created or that a module was "
    "compiled for NumPy 1.",
    mended="The framework is imported without an error, and pip check names no conflict.",
    fixes=_conflict_fixes,
    tailor=_conflict_texts,
)
_SET = CauseEntry(
    id="framework.library-set-conflict",
    title="Two frameworks in this environment want different GPU libraries",
    says="Installing one framework changed the GPU libraries of another",
    explanation="TensorFlow, PyTorch and JAX each bring NVIDIA's libraries as packages, in versions of their own. "
    "Only one version fits into an environment, so installing one framework can break another.",
    likely="Two of TensorFlow, PyTorch and JAX are in this environment, and the trouble began when the second came. "
    "pip warned then of packages whose names begin with nvidia.",
    mended="The framework computes on the GPU, and its messages no longer name two versions of a library.",
    fixes=_set_fixes,
    tailor=_set_texts,
)
ENTRIES = (_CONFLICT, *FILES, _SET)
