"""TensorFlow and JAX without GPU support on Windows itself, and the ways round that."""

from gpuwizard.causes.commands import WINDOWS_SHELLS, lines
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import fresh_environment
from gpuwizard.causes.situation import Situation
from gpuwizard.model.fix import Command, Fix

# A release whose own Python (3.12) all current frameworks support; the newest Ubuntu is ahead of them.
_UBUNTU = "Ubuntu-24.04"
_INSIDE = {
    "tensorflow": (
        "tensorflow[and-cuda]!=2.21.0",
        'import tensorflow as tf; print(tf.config.list_physical_devices("GPU"))',
    ),
    "jax": ("jax[cuda12]", "import jax; print(jax.devices())"),
}


def windows_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns the ways to a GPU for TensorFlow or JAX on a Windows machine, the recommended one first."""
    name = s.framework if s.framework in _INSIDE else "tensorflow"
    fixes = [_install_wsl(), _framework_in_wsl(s, name)]
    if name == "tensorflow":
        fixes += _last_release(s)
    return (*fixes, _pytorch(name))


def _install_wsl() -> Fix:
    return Fix(
        title="Step 1: install WSL 2, which runs Linux inside Windows",
        why="In WSL the GPU builds for Linux work. Your driver for Windows serves both; install no driver inside WSL.",
        commands=lines(WINDOWS_SHELLS, ["wsl", "--install", "-d", _UBUNTU]),
        needs_admin=True,
        needs_restart=True,
        verify="After the restart a window named Ubuntu opens and asks for a user name.",
        undo="Uninstall Ubuntu in the Windows settings; that deletes the files in it.",
        takes="about 15 minutes, 3 GB, and a restart",
    )


def _framework_in_wsl(s: Situation, name: str) -> Fix:
    requirement, test = _INSIDE[name]
    title = {"tensorflow": "TensorFlow", "jax": "JAX"}[name]
    text = "\n".join(
        (
            "sudo apt update",
            "sudo apt install -y python3-venv",
            "python3 -m venv ~/gpu-env",
            f"~/gpu-env/bin/python -m pip install '{requirement}'",
            f"~/gpu-env/bin/python -c '{test}'",
        )
    )
    return Fix(
        title=f"Step 2: in the Ubuntu window, install {title} with its GPU libraries",
        why="These lines are for the Ubuntu window, not for PowerShell. They make an environment and install into it.",
        commands=(Command("bash", text),),
        needs_admin=True,
        verify="The last line prints a list that names a GPU. In your editor choose WSL and the folder gpu-env.",
        undo="Delete the folder gpu-env in Ubuntu.",
        takes="about 10 minutes, 6 GB on the disk",
    )


def _last_release(s: Situation) -> list[Fix]:
    """TensorFlow 2.10 was the last with CUDA on Windows. Its CUDA 11.2 has nothing for cards of 9.0 and newer."""
    if s.capability and s.capability >= (9, 0):
        return []
    old = ["tensorflow==2.10.1", "numpy<2"]
    in_conda = bool(s.interpreter and s.interpreter.kind == "conda") or s.installer in ("conda", "mamba")
    limits = "It needs Python 3.7 to 3.10, a NumPy below 2, CUDA 11.2 and cuDNN 8.1. It gets no more repairs."
    if in_conda:
        tool = "mamba" if s.installer == "mamba" else "conda"
        packages = ["python=3.10", "cudatoolkit=11.2", "cudnn=8.1.0"]
        create = [tool, "create", "-y", "-n", "tf210", "-c", "conda-forge", *packages]
        commands = lines(s.shells, create, [tool, "run", "-n", "tf210", "python", "-m", "pip", "install", *old])
        cuda = "conda brings CUDA 11.2 and cuDNN 8.1 into the same environment."
    else:
        fits = (3, 7) <= s.python_release <= (3, 10)
        commands = fresh_environment(s, "tf210", old, "" if fits else "3.10")
        cuda = "CUDA 11.2 and cuDNN 8.1 come from NVIDIA's archive; their folders must stand in PATH."
    return [
        Fix(
            title="Or use TensorFlow 2.10, the last release with GPU support on Windows itself",
            why=f"{limits} {cuda}",
            commands=commands,
            verify='Choose the Python of the new environment "tf210" on the first page and check again.',
            undo="Delete the new environment; nothing else was changed.",
            takes="about 20 minutes, 6 GB",
        )
    ]


def _pytorch(name: str) -> Fix:
    how = "Keras 3 can compute with it: set the variable KERAS_BACKEND to torch." if name == "tensorflow" else ""
    return Fix(
        title="Or use PyTorch, which supports the GPU on Windows itself",
        why=f"PyTorch has builds with CUDA for Windows. {how}".strip(),
        verify="Choose PyTorch on the first page and check again.",
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
    fixes=windows_fixes,
    tailor=_texts,
)
