"""Fixes that several causes share: a restart, an installation, an environment of its own."""

import re
from collections.abc import Sequence

from gpuwizard.catalog import tensorflow
from gpuwizard.causes import card
from gpuwizard.causes.commands import windows_side
from gpuwizard.causes.environments import OLDEST_OF_UV, by_conda, fresh_environment, leave
from gpuwizard.causes.install import (
    SAME_VERSION,
    TAKES,
    TORCH_FAMILY,
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
NEWER_JAX = "Install a newer JAX with its plugin for CUDA"
ENVIRONMENT = "gpu-env"
# The builds that PyTorch's own indexes hold, as the version names them after its plus sign.
_OWN_INDEX = re.compile(r"cu\d{2,4}|cpu")
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
    """Returns what an old release needs beside it: its metadata allows NumPy and protobuf that break it."""
    name, _, version = requirements[0].partition("==")
    if name == "jax[cpu]":
        return ["numpy<2"]  # jaxlib 0.4.26 was the first that was built for NumPy 2 (numpy/numpy issue 26191)
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
    if not keep:
        return install_fix(situation, title, why, gpu_requirement(situation, keep), newest=True)
    wanted = wanted_where_it_goes(situation)
    return install_fix(situation, title, f"{why}{still_misses(wanted)}", wanted)


def wanted_where_it_goes(situation: Situation) -> str:
    """Returns what brings the installed release with its GPU libraries, here or in a new environment.

    A new one need not begin with the release that has a known fault.
    """
    elsewhere = situation.system_python or other_python(situation, [gpu_requirement(situation)])
    return fresh_requirement(situation) if elsewhere else gpu_requirement(situation)


def still_misses(wanted: str) -> str:
    """Returns the sentence about the release with the known fault where that one is asked for, else nothing."""
    return f" {STILL_MISSES}" if wanted.endswith(f"=={TENSORFLOW_LOOKUP_FAULT}") else ""


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
        undo=_torch_undo(situation, backend, wanted),
        takes="a few minutes, 1 GB" if backend == "cpu" else TAKES["torch"],
    )


def torch_again(situation: Situation, title: str, why: str) -> Fix:
    """Returns a fix that brings the installed CUDA build of PyTorch once more; another build gives way to one."""
    version = situation.package.version if situation.package else ""
    public, _, local = version.partition("+")
    if situation.conda or not _OWN_INDEX.fullmatch(local) or local == "cpu":
        return gpu_build(situation, title, why)
    return torch_build(situation, title, why, local, f"torch=={public}")


def _torch_undo(situation: Situation, backend: str, wanted: str) -> str:
    version = situation.package.version if situation.package else ""
    public, _, local = version.partition("+")
    if not public:
        return "Uninstall torch again."
    if local and (backend, wanted) == (local, f"torch=={public}"):
        return SAME_VERSION
    if local and not _OWN_INDEX.fullmatch(local):
        return "Install the version of torch that pip list showed before."
    if local:
        return f'The same lines with "--torch-backend {local}" and "torch=={public}" bring the former build back.'
    # For pip a CUDA build of the same release is that release: it would leave it where it is.
    there = {name: situation.installed(name).get(name, "").partition("+")[0] for name in TORCH_FAMILY[1:]}
    beside = [name for name, found in there.items() if found]
    pip = "uv pip" if situation.installer == "uv" else "pip"
    gone = " ".join(["torch", *beside])
    if not beside:
        return f'"{pip} uninstall {gone}" and then "{pip} install torch=={public}" bring the build from PyPI back.'
    # They were there together, whether or not they asked for one another's release.
    rest = " ".join(f"{name}=={there[name]}" for name in beside)
    return (
        f'"{pip} uninstall {gone}", "{pip} install torch=={public}" and then "{pip} install --no-deps {rest}" bring '
        "the builds from PyPI back."
    )


def newer_jax(situation: Situation) -> str:
    """Returns why a JAX that is too old for its extra gives way to a newer one."""
    return (
        f"The extra that brings the plugin and its GPU libraries does not work with {situation.framework_named} yet. "
        "So JAX itself is replaced by a newer release."
    )


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
