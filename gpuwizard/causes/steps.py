"""Fixes that several causes share: a restart, an installation, an environment of its own."""

from collections.abc import Sequence

from packaging.requirements import Requirement

from gpuwizard.catalog import cudnn, jax, tensorflow
from gpuwizard.catalog.gpus import kernels_cover
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
from gpuwizard.causes.pythons import newer_python, newest_jax, why_newer
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.torch_builds import LEFT_TO_UV, fitting_index
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix

TENSORFLOW_LOOKUP_FAULT, LOOKUP_WORKS = tensorflow.LOOKUP_FAULT, tensorflow.LOOKUP_WORKS
STILL_MISSES = (
    f"Version {TENSORFLOW_LOOKUP_FAULT} then still misses one library, libcusolver. Check again, and the next step is "
    "shown."
)
AND_CUDA_SINCE = numbers(tensorflow.FIRST_AND_CUDA)
# Read in the metadata of the wheels 0.4.13 and 0.4.25 on PyPI: only the later one has the extra cuda12.
JAX_EXTRA_SINCE = (0, 4, 25)
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


def tensorflow_requirement(version: str) -> str:
    """Returns what to ask pip for, so that TensorFlow comes with its CUDA libraries on Linux.

    Args:
        version: The version that is installed; empty for the newest without a known fault.
    """
    if not version:
        return f"tensorflow[and-cuda]!={TENSORFLOW_LOOKUP_FAULT}"
    row = tensorflow.release(version)
    name = row.gpu_package if row else "tensorflow"
    extra = "[and-cuda]" if numbers(version)[:2] >= AND_CUDA_SINCE else ""
    return f"{name}{extra}=={tensorflow.REPAIRED.get(version, version)}"


def jax_requirement(situation: Situation, keep: bool) -> str:
    """Returns what to ask pip for, so that JAX comes with its CUDA plugin."""
    pin = situation.framework_version if keep and situation.framework_release >= (0, 5) else ""
    has_13 = bool(situation.installed("jax-cuda13")) or any(".so.13" in name for name in situation.libraries)
    only_13 = not _has_code("12", situation.compute_capability)
    extra = "cuda13" if (has_13 or only_13) and _serves_cuda_13(situation, pin) else "cuda12"
    return f"jax[{extra}]" + (f"=={pin}" if pin else "")


def _has_code(major: str, capability: str) -> bool:
    known = jax.kernels(jax.NEWEST.newest_patch, major)
    return not (known and capability) or kernels_cover(known, capability) != "none"


def with_cudnn(situation: Situation, *requirements: str) -> tuple[str, ...]:
    """Returns requirements, and beside them the cuDNN that an old card needs where nothing else keeps it old.

    pip takes the newest cuDNN that a package allows, and that one has no code for cards before Turing.
    """
    limit = cudnn.last_for(situation.compute_capability)
    if limit is None or not any(map(_takes_any_cudnn, requirements)):
        return requirements
    return (*requirements, f"{cudnn.package('12')}{limit.requirement}")


def _takes_any_cudnn(requirement: str) -> bool:
    asked = Requirement(requirement)
    if asked.name == "tensorflow" and "and-cuda" in asked.extras:
        row = tensorflow.release(requirement.partition("==")[2])
        return row is None or row.and_cuda_open
    return asked.name == "jax" and "cuda12" in asked.extras


def _serves_cuda_13(situation: Situation, version: str) -> bool:
    """Whether nothing that is known forbids the CUDA 13 plugin; what it runs on, that for CUDA 12 serves as well."""
    needs, row = jax.cuda_line("13"), jax.release(version) if version else newest_jax(situation)
    if needs is None or (row is not None and "13" not in row.cuda_majors):
        return False
    driver, card = numbers(situation.driver_version), situation.capability
    old_driver = bool(driver) and driver < numbers(needs.driver_branch_min)
    return not old_driver and not (card and card < numbers(needs.capability_min))


def gpu_requirement(situation: Situation, keep: bool = True) -> str:
    """Returns the requirement of a build with CUDA; `keep` asks for the version that is installed.

    Where there is no card, what is installed anew is the build for the processor: the other one takes gigabytes more.
    """
    version = situation.framework_version if keep else ""
    if not version and card.none_here(situation.case):
        # On Windows the package without the addition is for the processor anyway.
        return (
            "tensorflow-cpu" if situation.framework == "tensorflow" and not situation.windows else situation.framework
        )
    if situation.framework == "jax":
        return jax_requirement(situation, keep)
    if situation.framework == "torch":
        return f"torch=={version}" if version else "torch"
    return tensorflow_requirement(version)


def fresh_requirement(situation: Situation) -> str:
    """Returns what to install in a new environment: the same release, unless that one has a known fault."""
    if situation.framework == "tensorflow" and situation.framework_version == TENSORFLOW_LOOKUP_FAULT:
        return tensorflow_requirement(LOOKUP_WORKS)
    return gpu_requirement(situation)


def release_requirement(situation: Situation, version: str) -> str:
    """Returns what to ask pip for where a project wants a certain release: with its GPU libraries if it has them."""
    if situation.framework == "tensorflow":
        return tensorflow_requirement(version)
    row = jax.release(version) if situation.framework == "jax" else None
    with_extra = row is not None and "12" in row.cuda_majors and numbers(version) >= JAX_EXTRA_SINCE
    return f"{situation.framework}[cuda12]=={version}" if with_extra else f"{situation.framework}=={version}"


def install_fix(
    situation: Situation, title: str, why: str, *requirements: str, newest: bool = False, takes: str = ""
) -> Fix:
    """Returns a fix that installs packages, in an environment of their own where the system owns this Python."""
    # pip itself still brings PyTorch to a Python that is too old for uv.
    if newer_python(situation, [text for text in names_only(requirements) if bare(text) != "torch"]):
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
        python: Python to make it with; empty for the one that was looked at, or a newer one where that is too old.
    """
    newer = "" if python else newer_python(situation, names_only(requirements))
    if newer:
        python, why = newer, f"{why} {why_newer(situation)}".strip()
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
    if newer_python(situation, [wanted]):
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
