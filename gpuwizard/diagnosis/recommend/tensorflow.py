"""The options for TensorFlow: with its own CUDA libraries on Linux, and the last GPU build for Windows itself."""

from collections.abc import Iterator

from packaging.version import Version

from gpuwizard.catalog import cudnn, tensorflow
from gpuwizard.catalog.cuda import TOOLKITS
from gpuwizard.catalog.tensorflow import TensorFlowRelease
from gpuwizard.diagnosis.recommend.ground import Ground
from gpuwizard.diagnosis.recommend.held import cudnn_limit
from gpuwizard.diagnosis.recommend.option import Option
from gpuwizard.model.recommendation import Place

REFUSED = (
    "On cards of this generation its GPU programs do not start, even where it lists the card. NVIDIA's own container "
    "image of TensorFlow (release 25.02) works there."
)
WINDOWS_CUDA_NEED = "CUDA 11.2 and cuDNN 8.1"


def options(ground: Ground, place: Place) -> Iterator[Option]:
    """Yields the builds with GPU support for a place, the newest release first."""
    for row in reversed(tensorflow.RELEASES):
        if place == "windows" and row.version == tensorflow.LAST_WINDOWS_GPU:
            yield _on_windows(row)
        elif place != "windows" and row.has_and_cuda:
            yield _on_linux(row, row.newest_patch, ground, place)


def installed(version: str, ground: Ground) -> Option | None:
    """Returns the option for a version that is installed already, None where the catalogue does not know it."""
    row = tensorflow.release(version)
    if row is None or "+" in version:
        return None
    if ground.windows:
        return _on_windows(row, version) if row.version == tensorflow.LAST_WINDOWS_GPU else None
    return _on_linux(row, version, ground, ground.place) if row.has_and_cuda else None


def _on_linux(row: TensorFlowRelease, version: str, ground: Ground, place: Place) -> Option:
    limit = cudnn_limit(ground.capabilities) if row.and_cuda_open else None
    wanted = [f"tensorflow[and-cuda]=={version}"]
    if limit is not None:
        wanted.append(f"{cudnn.package(row.cuda.partition('.')[0])}{limit.requirement}")
    loaded = (limit.last_cudnn if limit else cudnn.NEWEST) if row.and_cuda_open else row.cudnn
    return Option(
        framework="tensorflow",
        version=version,
        release=row.version,
        python_min=row.python_min,
        python_max=row.and_cuda_python_max,
        cuda=row.cuda,
        cudnn=loaded if limit or not row.and_cuda_open else f"{row.cudnn.partition('.')[0]}.*",
        on=place,
        requirements=tuple(wanted),
        kernels=row.compute_capabilities,
        library_cuda=_last_of_major(row.cuda) if row.and_cuda_open else row.cuda,
        library_cudnn=loaded,
        plain=True,
        pin=limit.requirement if limit else "",
        glibc=row.glibc,
        keras_2=_has_keras_2(row),
        refused=REFUSED if any(map(tensorflow.refuses, ground.capabilities)) else "",
        fault=_fault(version),
        source=row.source,
    )


def _on_windows(row: TensorFlowRelease, version: str = "") -> Option:
    return Option(
        framework="tensorflow",
        version=version or row.newest_patch,
        release=row.version,
        python_min=row.python_min,
        python_max=row.python_max,
        cuda=row.cuda,
        cudnn=row.cudnn,
        on="windows",
        # Its metadata would allow NumPy 2, which it cannot use. Spelled without a "<", which `conda run` would
        # hand to cmd as the sign for reading from a file.
        requirements=(f"tensorflow=={version or row.newest_patch}", "numpy==1.*"),
        kernels=row.compute_capabilities,
        library_cuda=row.cuda,
        library_cudnn=row.cudnn,
        keras_2=True,
        needs=(WINDOWS_CUDA_NEED,),
        source=row.source,
    )


def _fault(version: str) -> str:
    if version == tensorflow.LOOKUP_FAULT:
        return (
            "It does not look into the folder of libcusolver, one of the libraries that come with it, and so uses no "
            f"GPU until that folder is put on the search path. {tensorflow.LOOKUP_WORKS} finds it."
        )
    if repaired := tensorflow.REPAIRED.get(version):
        return f"It does not find the CUDA libraries that come with it. {repaired} does."
    return ""


def _has_keras_2(row: TensorFlowRelease) -> bool:
    return Version(row.version) <= Version(tensorflow.LAST_KERAS_2)


def _last_of_major(cuda: str) -> str:
    major = cuda.partition(".")[0]
    return [row.version for row in TOOLKITS if row.major == major][-1]
