"""TensorFlow and JAX without GPU support on Windows itself, and the ways round that."""

import re

from packaging.version import Version

from gpuwizard.catalog import tensorflow, wsl
from gpuwizard.catalog.last_supported import last_supported
from gpuwizard.causes.commands import WINDOWS_SHELLS, Commands, lines
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.environments import fresh_environment, leave
from gpuwizard.causes.requirements import tensorflow_requirement, with_cudnn
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.model.fix import Command, Fix

_TITLES = {"tensorflow": "TensorFlow", "jax": "JAX"}
_TESTS = {
    "tensorflow": 'import tensorflow as tf; print(tf.config.list_physical_devices("GPU"))',
    "jax": "import jax; print(jax.devices())",
}
OLD_ENVIRONMENT = "tf210"


def windows_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns the ways to a GPU for TensorFlow or JAX on a Windows machine, the recommended one first."""
    name = s.framework if s.framework in _TESTS else "tensorflow"
    card = s.compute_capability
    if name == "tensorflow" and tensorflow.refuses(card):
        return (_pytorch(name), _nvidias_image())
    fixes = []
    if not card or Version(card) >= Version(wsl.CAPABILITY_MIN):
        fixes = [_install_wsl(s), _framework_in_wsl(s, name)]
    if name == "tensorflow":
        fixes += _last_release(s)
    return (*fixes, _pytorch(name))


def _nvidias_image() -> Fix:
    return Fix(
        title="Or use NVIDIA's own container image of TensorFlow inside WSL 2",
        why="TensorFlow's own packages have no working code for cards of this generation yet, neither for Windows nor "
        "for Linux. NVIDIA's image 25.02 of TensorFlow has it. It needs WSL 2 and Docker.",
        verify="Run this check inside that container.",
        undo="Delete the image; nothing else was changed.",
        takes="about 45 minutes, 20 GB on the disk",
    )


def _install_wsl(s: Situation) -> Fix:
    why = "In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL."
    build = re.search(r"10\.0\.(\d+)", s.release)
    if build and int(build[1]) < wsl.BUILD_MIN:
        why += " Update Windows first: this one is too old for a GPU in WSL."
    return Fix(
        title="Step 1: install WSL 2, which runs Linux inside Windows",
        why=why,
        commands=lines(WINDOWS_SHELLS, ["wsl", "--install", "-d", wsl.UBUNTU]),
        needs_admin=True,
        needs_restart=True,
        verify="After the restart a window named Ubuntu opens and asks for a user name.",
        undo=f'The command "wsl --unregister {wsl.UBUNTU}" removes Ubuntu again, with all files in it.',
        takes="about 15 minutes, 3 GB, and a restart",
    )


def _framework_in_wsl(s: Situation, name: str) -> Fix:
    requirement = {"tensorflow": tensorflow_requirement(""), "jax": "jax[cuda12]"}[name]
    wanted = " ".join(f"'{text}'" for text in with_cudnn(s, requirement))
    text = "\n".join(
        (
            "sudo apt update",
            "sudo apt install -y python3-venv",
            "python3 -m venv ~/gpu-env",
            f"~/gpu-env/bin/python -m pip install {wanted}",
            f"~/gpu-env/bin/python -c '{_TESTS[name]}'",
        )
    )
    return Fix(
        title=f"Step 2: in the Ubuntu window, install {_TITLES[name]} with its GPU libraries",
        why="These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.",
        commands=(Command("bash", text),),
        needs_admin=True,
        verify="The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.",
        undo="Delete the folder gpu-env in Ubuntu.",
        takes="about 10 minutes, 6 GB on the disk",
    )


def _last_release(s: Situation) -> list[Fix]:
    """The last TensorFlow with CUDA on Windows."""
    row = tensorflow.release(tensorflow.LAST_WINDOWS_GPU)
    served = last_supported("tensorflow", s.compute_capability, "windows")
    if row is None or (served is not None and not served.version):
        return []
    limits = (
        f"It needs Python {row.python_windows_min} to {row.python_max}, a NumPy below 2, CUDA {row.cuda} and "
        f"cuDNN {row.cudnn}. It gets no more repairs."
    )
    if _has_conda(s):
        how = f"conda brings CUDA {row.cuda} and cuDNN {row.cudnn} into the same environment."
    else:
        how = (
            f"CUDA {row.cuda} and cuDNN {row.cudnn} come from NVIDIA's archive, and their folders must stand in PATH. "
            "With Miniforge (conda) both come by themselves."
        )
    return [
        Fix(
            title=f"Or use TensorFlow {row.version}, the last release with GPU support on Windows itself",
            why=f"{limits} {how}",
            commands=_old_environment(s, row),
            verify=f'Choose the Python of the new environment "{OLD_ENVIRONMENT}" on the first page and check again.',
            undo=f'"conda env remove -n {OLD_ENVIRONMENT}" removes the new environment. Nothing else was changed.'
            if _has_conda(s)
            else leave(s, OLD_ENVIRONMENT, _other_python(s, row)),
            takes="about 20 minutes, 6 GB",
        )
    ]


def _old_environment(s: Situation, row: tensorflow.TensorFlowRelease) -> Commands:
    # "~=1.20" is "at least 1.20, below 2" without a sign that a shell, or an old conda on Windows, would read.
    old = [f"tensorflow=={row.newest_patch}", "numpy~=1.20"]
    if not _has_conda(s):
        return fresh_environment(s, OLD_ENVIRONMENT, old, _other_python(s, row))
    tool = "mamba" if s.installer == "mamba" else "conda"
    packages = [f"python={row.python_max}", "pip", f"cudatoolkit={row.cuda}", f"cudnn={row.cudnn}.0"]
    create = [tool, "create", "-y", "-n", OLD_ENVIRONMENT, "-c", "conda-forge", *packages]
    return lines(s.shells, create, [tool, "run", "-n", OLD_ENVIRONMENT, "python", "-m", "pip", "install", *old])


def _other_python(s: Situation, row: tensorflow.TensorFlowRelease) -> str:
    """Returns the Python to bring for the old release, empty where the one that was looked at does."""
    fits = numbers(row.python_windows_min) <= s.python_release <= numbers(row.python_max)
    return "" if fits else row.python_max


def _has_conda(s: Situation) -> bool:
    return bool(s.interpreter and s.interpreter.kind == "conda") or s.installer in ("conda", "mamba")


def _pytorch(name: str) -> Fix:
    how = "Keras 3 can compute with it: set the variable KERAS_BACKEND to torch." if name == "tensorflow" else ""
    return Fix(
        title="Or use PyTorch, which supports the GPU on Windows itself",
        why=f"PyTorch has builds with CUDA for Windows. {how}".strip(),
        verify="Choose PyTorch on the first page and check again.",
        undo="Nothing is to be undone: nothing was changed.",
    )


def _texts(s: Situation) -> tuple[str, str]:
    if s.framework == "jax":
        return "JAX has no GPU support on Windows itself", (
            "JAX exists with GPU support only for Linux. On Windows it uses the processor, whatever is installed. "
            "Your card, driver and CUDA can be in perfect order: changing them would not help."
        )
    if not s.framework_known or s.framework != "tensorflow":
        return _ENTRY_TITLE, _ENTRY_EXPLANATION
    version = s.framework_version or "from 2.11 on"
    return f"TensorFlow {version} has no GPU support on Windows itself", _ENTRY_EXPLANATION


_ENTRY_TITLE = "This framework has no GPU support on Windows itself"
_ENTRY_EXPLANATION = (
    "TensorFlow 2.10 was the last release that could use an NVIDIA GPU on Windows itself. Since 2.11 its Windows build "
    "uses only the processor, on purpose. Your card, driver and CUDA can be in perfect order: changing them would not "
    "help."
)
ENTRY = CauseEntry(
    id="framework.windows-gpu-dropped",
    title=_ENTRY_TITLE,
    says="On Windows this framework can only use the processor; WSL 2 is the way out",
    explanation=_ENTRY_EXPLANATION,
    likely="You work on Windows itself, not in WSL, with JAX or with TensorFlow 2.11 or later. "
    "nvidia-smi shows the card, and the framework lists only the processor.",
    mended="The framework lists a GPU: inside WSL 2, or on Windows with TensorFlow 2.10.",
    fixes=windows_fixes,
    tailor=_texts,
)
