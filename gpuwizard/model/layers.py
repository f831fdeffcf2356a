"""The six layers, the states a layer can be in, and the words of a finding."""

from typing import Literal, get_args

LayerId = Literal["driver", "cuda", "cudnn", "path", "framework", "gpu-test"]
Status = Literal["passed", "warning", "failed", "blocked", "skipped", "errored"]
Severity = Literal["failed", "warning", "note"]
Role = Literal["root", "consequence", "also", "note"]
FrameworkName = Literal["tensorflow", "torch", "jax"]
Shell = Literal["bash", "powershell", "cmd"]

LAYERS: tuple[LayerId, ...] = get_args(LayerId)
FRAMEWORKS: tuple[FrameworkName, ...] = get_args(FrameworkName)

LAYER_TITLES: dict[LayerId, str] = {
    "driver": "Graphics card and driver",
    "cuda": "CUDA libraries",
    "cudnn": "cuDNN",
    "path": "Search path",
    "framework": "Framework",
    "gpu-test": "Test on the GPU",
}

FRAMEWORK_TITLES: dict[FrameworkName, str] = {
    "tensorflow": "TensorFlow",
    "torch": "PyTorch",
    "jax": "JAX",
}

# The page on which a cause of each group stands (the contract's rule).
PAGE_OF_GROUP: dict[str, LayerId] = {
    "hardware": "driver",
    "driver": "driver",
    "container": "driver",
    "wsl": "driver",
    "cuda": "cuda",
    "cudnn": "cudnn",
    "path": "path",
    "framework": "framework",
    "system": "framework",
    "runtime": "gpu-test",
    "benign": "gpu-test",
}


def page_of(cause: str) -> LayerId:
    """Returns the page on which a cause stands; `unexplained` stands on the GPU test's."""
    return PAGE_OF_GROUP.get(cause.partition(".")[0], "gpu-test")
