"""Fixes that several causes share: a restart, an installation, an environment of its own."""

from gpuwizard.causes.commands import windows_side
from gpuwizard.causes.install import TAKES, conda_install, fresh_environment, install, install_torch, lasting
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix

# TensorFlow 2.21.0 does not look into the folder of libcusolver.so.11 (read from its RUNPATH, and tried);
# 2.19.1 and 2.20.0 do.
TENSORFLOW_LOOKUP_FAULT = "2.21.0"
STILL_MISSES = "Version 2.21.0 then still misses one library, libcusolver. Check again, and the next step is shown."
LOOKUP_WORKS = "2.20.0"
# The first release with the extra and-cuda, and a release whose own library lookup was repaired a little later.
AND_CUDA_SINCE = (2, 14)
REPAIRED = {"2.16.1": "2.16.2"}
ENVIRONMENT = "gpu-env"
CONDA_GPU = {"tensorflow": "tensorflow-gpu", "torch": "pytorch-gpu", "jax": "jaxlib=*=*cuda*"}


def restart(situation: Situation, why: str, verify: str = "") -> Fix:
    """Returns the fix "restart the computer"."""
    host = "the machine that runs the container" if situation.container else "the computer"
    title = "Restart Windows" if situation.wsl else f"Restart {host}"
    return Fix(title=title, why=why, needs_restart=True, verify=verify or again(situation), takes="a few minutes")


def tensorflow_requirement(version: str) -> str:
    """Returns what to ask pip for, so that TensorFlow comes with its CUDA libraries on Linux.

    Args:
        version: The version that is installed; empty for the newest without a known fault.
    """
    if not version:
        return f"tensorflow[and-cuda]!={TENSORFLOW_LOOKUP_FAULT}"
    extra = "[and-cuda]" if numbers(version)[:2] >= AND_CUDA_SINCE else ""
    return f"tensorflow{extra}=={REPAIRED.get(version, version)}"


def jax_requirement(situation: Situation, keep: bool) -> str:
    """Returns what to ask pip for, so that JAX comes with its CUDA plugin."""
    driver = numbers(situation.driver_version)
    # CUDA 13 needs driver 580 and a card of 7.5 or newer; the CUDA 12 plugin runs on all of these as well.
    has_13 = bool(situation.installed("jax-cuda13")) or any(".so.13" in name for name in situation.libraries)
    extra = "cuda13" if has_13 and not (driver and driver < (580,)) else "cuda12"
    pin = situation.framework_version if keep and situation.framework_release >= (0, 5) else ""
    return f"jax[{extra}]" + (f"=={pin}" if pin else "")


def gpu_requirement(situation: Situation, keep: bool = True) -> str:
    """Returns the requirement of a build with CUDA; `keep` asks for the version that is installed."""
    if situation.framework == "jax":
        return jax_requirement(situation, keep)
    version = situation.framework_version if keep else ""
    if situation.framework == "torch":
        return f"torch=={version}" if version else "torch"
    return tensorflow_requirement(version)


def fresh_requirement(situation: Situation) -> str:
    """Returns what to install in a new environment: the same release, unless that one has a known fault."""
    if situation.framework == "tensorflow" and situation.framework_version == TENSORFLOW_LOOKUP_FAULT:
        return tensorflow_requirement(LOOKUP_WORKS)
    return gpu_requirement(situation)


def install_fix(
    situation: Situation, title: str, why: str, *requirements: str, newest: bool = False, takes: str = ""
) -> Fix:
    """Returns a fix that installs packages, in an environment of their own where the system owns this Python."""
    if situation.system_python:
        return separate_environment(situation, f"{why} {_SYSTEM_OWNS}", list(requirements))
    return Fix(
        title=title,
        why=lasting(situation, why),
        commands=install(situation, *requirements, newest=newest),
        verify=again(situation),
        takes=takes or TAKES.get(situation.framework, ""),
    )


def separate_environment(situation: Situation, why: str, requirements: list[str], python: str = "") -> Fix:
    """Returns a fix that makes a new environment beside the old one, which stays as it is."""
    made = f" with Python {python}" if python else ""
    if situation.package_manager == "apt":
        why += " If the first line asks for python3-venv, install that package with apt and start again."
    return Fix(
        title=f"Make a new environment{made} and install {situation.framework_title} there",
        why=why,
        commands=fresh_environment(situation, ENVIRONMENT, requirements, python),
        verify=f"Choose the Python of {_where(situation, python)} on the first page and check again.",
        undo="Delete the new environment; nothing else was changed.",
        takes=TAKES.get(situation.framework, "a few minutes"),
    )


def gpu_build(situation: Situation, title: str, why: str, keep: bool = True) -> Fix:
    """Returns a fix that brings the build with CUDA (Linux, WSL or a container; PyTorch also on Windows)."""
    if situation.conda and situation.framework in CONDA_GPU:
        return Fix(
            title=title,
            why=f"{why} This environment belongs to conda, so conda should change it.",
            commands=conda_install(situation, CONDA_GPU[situation.framework]),
            verify=again(situation),
            undo="Run conda list --revisions and go back with conda install --revision and the number before.",
            takes=TAKES[situation.framework],
        )
    if situation.framework == "torch":
        return torch_build(situation, title, why)
    if keep and situation.framework == "tensorflow" and situation.framework_version == TENSORFLOW_LOOKUP_FAULT:
        why += f" {STILL_MISSES}"
    return install_fix(situation, title, why, gpu_requirement(situation, keep), newest=not keep)


def torch_build(situation: Situation, title: str, why: str, backend: str = "auto", wanted: str = "torch") -> Fix:
    """Returns a fix that replaces PyTorch with a CUDA build by way of uv."""
    if situation.system_python:
        return separate_environment(situation, f"{why} {_SYSTEM_OWNS}", [wanted])
    picks = "that fits your driver" if backend == "auto" else f"for CUDA {backend[2:-1]}.{backend[-1]}"
    return Fix(
        title=title,
        why=lasting(situation, f"{why} The small tool uv picks the build {picks}."),
        commands=install_torch(situation, backend, wanted),
        verify=again(situation),
        undo="Install torch with pip again to get back the build from PyPI.",
        takes=TAKES["torch"],
    )


def wsl_shutdown(situation: Situation, verify: str = "") -> Fix:
    """Returns the fix "shut WSL down", which is WSL's restart."""
    return Fix(
        title="Shut WSL down and open it again",
        why="That gives WSL a fresh connection to the driver of Windows. It ends everything that runs in WSL.",
        commands=windows_side("wsl", "--shutdown"),
        verify=verify or again(situation),
        takes="a minute",
    )


_SYSTEM_OWNS = "The system itself uses this Python, so packages for your work belong into an environment of their own."


def _where(situation: Situation, python: str) -> str:
    if python and situation.installer in ("conda", "mamba"):
        return f'the conda environment "{ENVIRONMENT}"'
    return f'the folder "{ENVIRONMENT}" in your home folder'
