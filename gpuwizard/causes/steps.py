"""Fixes that several causes share: a restart, an installation, an environment of its own."""

from collections.abc import Sequence

from gpuwizard.catalog import tensorflow
from gpuwizard.causes import card
from gpuwizard.causes.commands import windows_side
from gpuwizard.causes.environments import OLDEST_OF_UV, by_conda, fresh_environment, leave
from gpuwizard.causes.install import (
    TAKES,
    bare,
    conda_install,
    conda_undo,
    install,
    install_torch,
    lasting,
    names_only,
    undo_install,
)
from gpuwizard.causes.pythons import other_python, why_other
from gpuwizard.causes.requirements import TENSORFLOW_LOOKUP_FAULT, fresh_requirement, gpu_requirement, with_cudnn
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.torch_builds import LEFT_TO_UV, fitting_index
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix

STILL_MISSES = (
    f"Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is "
    "shown."
)
ENVIRONMENT = "gpu-env"
# From this release on TensorFlow's own metadata keeps NumPy 2 and too new a protobuf away (see the catalogue's rows).
_METADATA_BOUNDS_SINCE = (2, 12)
CONDA_GPU = {"tensorflow": ("tensorflow-gpu",), "torch": ("pytorch-gpu",), "jax": ("jax", "jaxlib=*=*cuda*")}
ENVIRONMENT_GOES = "Delete the new environment; nothing else was changed."


def restart(situation: Situation, why: str, verify: str = "") -> Fix:
    """Returns the fix "restart the computer"."""
    host = "the machine that runs the container" if situation.container else "the computer"
    return Fix(
        title="Restart Windows" if situation.wsl else f"Restart {host}",
        why=why,
        needs_restart=True,
        verify=verify or again(situation),
        undo="Nothing is to be undone. Save your work before.",
        takes="a few minutes",
    )


def install_fix(
    situation: Situation, title: str, why: str, *requirements: str, newest: bool = False, takes: str = ""
) -> Fix:
    """Returns a fix that installs packages, in an environment of their own where the system owns this Python."""
    # pip itself still brings PyTorch to a Python that is too old for uv.
    if other_python(situation, [text for text in names_only(requirements) if bare(text) != "torch"]):
        return separate_environment(situation, "", list(requirements))
    if situation.system_python:
        return separate_environment(situation, f"{why} {_SYSTEM_OWNS}", list(requirements))
    requirements = with_cudnn(situation, *requirements)
    return Fix(
        title=title,
        why=lasting(situation, why),
        commands=install(situation, *requirements, newest=newest),
        verify=again(situation),
        undo=undo_install(situation, *requirements),
        takes=takes or _takes(situation, requirements),
    )


def separate_environment(situation: Situation, why: str, requirements: list[str], python: str = "") -> Fix:
    """Returns a fix that makes a new environment beside the old one, which stays as it is.

    Args:
        situation: The machine.
        why: Why it helps.
        requirements: What to install there, the framework first.
        python: Python to make it with; empty for the one that was looked at, or another where that will not do.
    """
    other = "" if python else other_python(situation, names_only(requirements))
    if other:
        python, why = other, f"{why} {why_other(situation, names_only(requirements))}".strip()
    made = f" with Python {python}" if python else ""
    conda = by_conda(situation, python)
    if conda and situation.installer not in ("conda", "mamba"):
        why += f" Only conda still brings Python {python}; install Miniforge before if you have no conda."
    elif situation.package_manager == "apt" and situation.installer != "uv":
        why += " If the first line asks for python3-venv, install that package with apt and start again."
    if not conda and python and not situation.windows and () < situation.python_release < OLDEST_OF_UV:
        why += " The first line takes the python3 of the system, which must be 3.8 or newer."
    where = f'the conda environment "{ENVIRONMENT}"' if conda else f'the folder "{ENVIRONMENT}" in your home folder'
    return Fix(
        title=f"Make a new environment{made} and install {situation.framework_title} there",
        why=why,
        commands=fresh_environment(
            situation, ENVIRONMENT, [*with_cudnn(situation, *requirements), *_companions(requirements)], python
        ),
        verify=f"Choose the Python of {where} on the first page and check again.",
        undo=leave(situation, ENVIRONMENT, python),
        takes=_takes(situation, requirements) or "a few minutes",
        elsewhere=True,
    )


def _takes(situation: Situation, requirements: Sequence[str]) -> str:
    small = card.none_here(situation.case) and not any("[" in text for text in requirements)
    return "a few minutes, 1 GB" if small else TAKES.get(situation.framework, "")


def _companions(requirements: list[str]) -> list[str]:
    """Returns what an old TensorFlow needs beside it: its metadata allows NumPy and protobuf that break it."""
    name, _, version = requirements[0].partition("==")
    row = tensorflow.release(version) if name.startswith("tensorflow") and version else None
    if row is None or numbers(row.version) >= _METADATA_BOUNDS_SINCE:
        return []
    return [f"numpy{row.numpy}", f"protobuf{row.protobuf}"]


def clean(situation: Situation, title: str = "Or start with a new environment") -> Fix:
    """Returns the fix "start afresh": often quicker than untangling an environment."""
    why = "A new environment holds only packages that fit one another. It is often quicker than untangling an old one."
    if not situation.framework_known or (situation.windows and situation.framework != "torch"):
        return Fix(
            title=title,
            why=why,
            verify="Run this check with its Python.",
            undo=ENVIRONMENT_GOES,
            takes="about 10 minutes, 6 GB on the disk",
        )
    return separate_environment(situation, why, [fresh_requirement(situation)])


def gpu_build(situation: Situation, title: str, why: str, keep: bool = True) -> Fix:
    """Returns a fix that brings the build with CUDA (Linux, WSL or a container; PyTorch also on Windows)."""
    if situation.conda and situation.framework in CONDA_GPU:
        return Fix(
            title=title,
            why=f"{why} This environment belongs to conda, so conda should change it.",
            commands=conda_install(situation, *CONDA_GPU[situation.framework]),
            verify=again(situation),
            undo=conda_undo(situation),
            takes=TAKES[situation.framework],
        )
    if situation.framework == "torch":
        backend = "cpu" if not keep and card.none_here(situation.case) else ""
        return torch_build(situation, title, why, backend)
    if keep and situation.framework == "tensorflow" and situation.framework_version == TENSORFLOW_LOOKUP_FAULT:
        why += f" {STILL_MISSES}"
    return install_fix(situation, title, why, gpu_requirement(situation, keep), newest=not keep)


def torch_build(situation: Situation, title: str, why: str, backend: str = "", wanted: str = "torch") -> Fix:
    """Returns a fix that replaces PyTorch with a CUDA build by way of uv.

    Args:
        situation: The machine.
        title: What is done.
        why: Why it helps.
        backend: Index of the build; empty for the newest that fits the driver and the card.
        wanted: What to ask uv for.
    """
    if other_python(situation, [wanted]):
        if backend == "cpu":
            # What pip itself brings computes on the processor too.
            return install_fix(situation, title, why, wanted)
        return separate_environment(situation, "", [wanted])
    if situation.system_python:
        return separate_environment(situation, f"{why} {_SYSTEM_OWNS}", [wanted])
    backend = backend or fitting_index(situation, wanted.partition("==")[2])
    known = {LEFT_TO_UV: "that fits your driver", "cpu": "for the processor"}
    picks = known.get(backend) or f"for CUDA {backend[2:-1]}.{backend[-1]}"
    return Fix(
        title=title,
        why=lasting(situation, f"{why} The small tool uv picks the build {picks}."),
        commands=install_torch(situation, backend, wanted),
        verify=again(situation),
        undo=_torch_undo(situation),
        takes="a few minutes, 1 GB" if backend == "cpu" else TAKES["torch"],
    )


def _torch_undo(situation: Situation) -> str:
    version = situation.package.version if situation.package else ""
    public, _, local = version.partition("+")
    if local:
        return f'The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.'
    return f'"pip install torch=={public}" brings the build from PyPI back.' if public else "Uninstall torch again."


def wsl_shutdown(situation: Situation, verify: str = "") -> Fix:
    """Returns the fix "shut WSL down", which is WSL's restart."""
    return Fix(
        title="Shut WSL down and open it again",
        why="That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.",
        commands=windows_side("wsl", "--shutdown"),
        verify=verify or again(situation),
        undo="Nothing is to be undone. Save your work in WSL before.",
        takes="a minute",
    )


_SYSTEM_OWNS = "The system itself uses this Python, so packages for your work belong into an environment of their own."
