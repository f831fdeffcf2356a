"""What works, and what does not, on the computer of the sample reports."""

from gpuwizard.model.fix import Command
from gpuwizard.model.recommendation import Recommendation, RuledOut, VersionSet

PYTHON = "/home/anna/projects/segmentation/.venv/bin/python"
INSTALL_TF = f"{PYTHON} -m pip install 'tensorflow[and-cuda]==2.20.0'"
NEW_ENVIRONMENT = "python3.12 -m venv ~/gpu-env\n~/gpu-env/bin/python -m pip install torch==2.14.1"
OLD = "The versions below were checked 130 days ago. Newer ones may exist. Update gpuwizard to learn of them."


def recommendation(*warnings: str) -> Recommendation:
    return Recommendation(
        sets=(
            VersionSet(
                "tensorflow",
                "2.20.0",
                "3.11",
                "12.5",
                "9.*",
                "linux",
                "The newest TensorFlow whose libraries are found without a change of the search path, and one of your "
                "Pythons fits it.",
                ("driver >= 525.60.13", "512 MB of free memory"),
                (
                    Command("bash", INSTALL_TF),
                    Command("powershell", f"& '{PYTHON}' -m pip install 'tensorflow[and-cuda]==2.20.0'"),
                ),
                interpreter=PYTHON,
                takes="about 5 minutes, 4 GB",
                steps=("Install TensorFlow with its CUDA libraries into this environment.", "Check again."),
            ),
            VersionSet(
                "torch",
                "2.14.1",
                "3.12",
                "12.6",
                "9.*",
                "linux",
                "The newest PyTorch with kernels for this card.",
                commands=(Command("bash", NEW_ENVIRONMENT),),
                takes="about 5 minutes, 5 GB",
                steps=("Make a new environment.", "Install PyTorch there."),
            ),
            VersionSet("tensorflow", "2.18.1", "3.11", "12.5", "9.*", "linux", "An older one.", installed=True),
            VersionSet("jax", "0.12.0", "3.12", "12.9", "9.*", "wsl", "JAX has no GPU build for Windows itself."),
        ),
        ruled_out=(
            RuledOut("tensorflow", "2.21.0", "It does not find one of its own libraries, libcusolver."),
            RuledOut("tensorflow", "2.10 and older", "No build of them exists for Python 3.11 or newer."),
            RuledOut("torch", "1.12 and older", "They hold no code for CUDA 12, which this card needs."),
        ),
        gpu="NVIDIA RTX A4000",
        compute_capability="8.6",
        driver="550.54.14",
        assumed=("The driver stays as it is.",),
        knowledge="2026-11-21",
        warnings=warnings,
    )


def nothing_works() -> Recommendation:
    return Recommendation(
        ruled_out=(RuledOut("tensorflow", "2.10 and newer", "It holds no code for this card."),),
        gpu="NVIDIA Quadro K600",
        knowledge="2026-11-21",
    )


def no_gpu() -> Recommendation:
    return Recommendation(
        knowledge="2026-11-21",
        warnings=("No NVIDIA GPU was found on this machine, so there is nothing to recommend for a GPU.",),
    )
