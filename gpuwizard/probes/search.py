"""Facts about PATH, LD_LIBRARY_PATH and the environment variables that steer CUDA and the frameworks."""

import os
import re
from collections.abc import Mapping

from gpuwizard.model.search import PathEntry, SearchFacts

VARIABLES = re.compile(
    r"CUDA_(PATH(_V\d+_\d+)?|HOME|ROOT|VISIBLE_DEVICES|MPS_\w+|DEVICE_ORDER|CACHE_\w+|FORCE_\w+|MODULE_LOADING)$"
    r"|NVIDIA_(VISIBLE_DEVICES|DRIVER_CAPABILITIES)$|CUDNN_\w+$|LD_(LIBRARY_PATH|PRELOAD)$|PATH$"
    r"|XLA_\w+$|TF_(CPP|XLA|ENABLE|FORCE|GPU|CUDNN|USE|DISABLE)_\w+$|KERAS_BACKEND$|JAX_\w+$|PYTORCH_\w+$|TORCH_\w+$|OMP_NUM_THREADS$|KMP_\w+$|MKL_\w+$"
    r"|PYTHON(PATH|HOME|NOUSERSITE)$|VIRTUAL_ENV$|CONDA_(PREFIX|DEFAULT_ENV)$"
)
GPU_LIBRARY = re.compile(
    r"(lib(cuda|cudart|cublas|cublasLt|cudnn|cufft|curand|cusolver|cusparse|nvinfer|nvrtc|nvidia-ml|nccl)"
    r"(\.so|_\w+\.so|-))|((cuda|cudart|cublas|cublasLt|cudnn|cufft|curand|cusolver|cusparse|nvcuda|nvml|nvrtc)\S*\.dll$)"
)
SEARCH_VARIABLES = ("PATH", "LD_LIBRARY_PATH")
SHOWN = 40


def look(env: Mapping[str, str]) -> SearchFacts:
    """Returns the variables that are set and each entry of the search path, with what it holds."""
    variables = {name: value for name, value in sorted(env.items()) if VARIABLES.match(name.upper())}
    entries: list[PathEntry] = []
    for variable in SEARCH_VARIABLES:
        entries += _entries(variable, env.get(variable, ""))
    return SearchFacts(variables, tuple(entries))


def _entries(variable: str, value: str) -> list[PathEntry]:
    """Lists only the folders in which libraries are searched: under WSL PATH holds slow folders of Windows."""
    first: dict[str, int] = {}
    found: list[PathEntry] = []
    for position, entry in enumerate(value.split(os.pathsep) if value else []):
        folder = os.path.normcase(os.path.realpath(entry or "."))
        held = _gpu_libraries(folder) if variable != "PATH" or os.name == "nt" else ()
        found.append(PathEntry(variable, entry, os.path.isdir(folder), first.get(folder, -1), held))
        first.setdefault(folder, position)
    return found


def _gpu_libraries(folder: str) -> tuple[str, ...]:
    try:
        names = sorted(name for name in os.listdir(folder) if GPU_LIBRARY.match(name))
    except OSError:
        return ()
    return tuple(names[:SHOWN])
