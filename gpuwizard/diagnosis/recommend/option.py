"""An option: one build of one release in one place, before anybody asks whether it works on this machine."""

from msgspec import Struct

from gpuwizard.model.layers import FrameworkName
from gpuwizard.model.recommendation import Place


class Option(Struct, frozen=True):
    """One build of a release.

    Attributes:
        framework: tensorflow, torch or jax.
        version: As the set names it ("2.14.1+cu126").
        release: The row of the catalogue ("2.14").
        python_min: Oldest Python with packages.
        python_max: Newest one.
        cuda: CUDA that it uses ("12.5").
        cudnn: cuDNN that it uses, as a person reads it ("9.*").
        on: Where it would run.
        requirements: What to ask pip for.
        kernels: GPU code inside, empty where that is not known.
        library_cuda: The CUDA whose libraries would be installed beside it.
        library_cudnn: The cuDNN that would be, empty where that is not known.
        capability_min: Oldest compute capability that its makers name, empty where the code inside decides.
        backend: PyTorch's index that uv must take ("cu126"), empty for PyPI.
        plain: Whether a plain `pip install` of this version gives this build.
        pin: What cuDNN is held to for this card ("<9.11"), empty for nothing.
        glibc: Oldest C library on Linux, empty where that is not known.
        stable: Whether its makers call it so.
        keras_2: Whether it holds Keras 2, as programs from before 2024 need it.
        refused: Why its GPU code does not run on these cards although it is there, a sentence; empty where it does.
        fault: What is known to be wrong with it, a sentence; empty for nothing.
        needs: What must be there besides the driver and a Python.
        source: Where the row comes from.
    """

    framework: FrameworkName
    version: str
    release: str
    python_min: str
    python_max: str
    cuda: str
    cudnn: str
    on: Place
    requirements: tuple[str, ...]
    kernels: tuple[str, ...]
    library_cuda: str
    library_cudnn: str = ""
    capability_min: str = ""
    backend: str = ""
    plain: bool = False
    pin: str = ""
    glibc: str = ""
    stable: bool = True
    keras_2: bool = False
    refused: str = ""
    fault: str = ""
    needs: tuple[str, ...] = ()
    source: tuple[str, ...] = ()

    @property
    def label(self) -> str:
        """The folder of its own environment: a plain word that no other option shares."""
        tail = {"torch": f"-{self.version.partition('+')[2]}", "jax": f"-cuda{self.cuda.partition('.')[0]}"}
        return f"gpu-{self.framework}-{self.release}{tail.get(self.framework, '')}"

    @property
    def cuda_major(self) -> str:
        """The major number of its CUDA, which decides what fits together ("12" of "12.5")."""
        return self.cuda.partition(".")[0]
