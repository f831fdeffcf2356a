"""Causes in cuDNN."""

from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import conda_install, conda_undo, install, lasting, reinstall, undo_install
from gpuwizard.causes.libraries import bring_libraries
from gpuwizard.causes.pins import requirement
from gpuwizard.causes.requirements import AND_CUDA_SINCE, fresh_requirement
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import separate_environment
from gpuwizard.causes.words import SAME_VERSION, again, several
from gpuwizard.model.fix import Fix
from gpuwizard.model.loading import file_name

_CUDNN_IS = "cuDNN is NVIDIA's library for neural networks; convolutions run through it."
_BY_NAME = (
    "The framework opens it by a file name that holds the main version, so a copy of another main version is not even "
    "looked at."
)


def _missing_texts(s: Situation) -> tuple[str, str]:
    names = several(s.libraries)
    which = f" The framework asks for {names}." if names else ""
    return _MISSING.title, f"{_MISSING.explanation}{which}"


def _missing_fixes(s: Situation) -> tuple[Fix, ...]:
    return bring_libraries(s, "cuDNN")


def _version_texts(s: Situation) -> tuple[str, str]:
    wanted, found, file = s.get("wanted"), s.get("found"), s.get("file") or s.get("library")
    if _other_name(s):
        here = f"What is here is {file}."
        return _only_another(s), " ".join((_CUDNN_IS, _BY_NAME, here))
    if not (wanted and found):
        return _VERSION.title, _VERSION.explanation
    where = f" The loaded file is {file}." if file else ""
    least = s.get("least")
    if least:
        title = f"cuDNN {found} is loaded, but the framework needs {least} or newer"
    else:
        title = f"cuDNN {found} is loaded, but the framework needs {wanted}"
    return title, f"{_VERSION.explanation}{where}"


def _other_name(s: Situation) -> bool:
    """Whether the file is no copy of the library that is opened: a name with another main version is never loaded."""
    file, library = s.get("file"), s.get("library")
    return bool(file and library) and file_name(file).lower() != library.lower()


def _only_another(s: Situation) -> str:
    wanted, found, least = s.get("wanted"), s.get("found"), s.get("least")
    if found and least:
        return f"Only cuDNN {found} is here, and the framework needs {least} or newer"
    if found and wanted:
        return f"Only cuDNN {found} is here, and the framework needs {wanted}"
    return "Only a cuDNN of another main version is here"


def _version_fixes(s: Situation) -> tuple[Fix, ...]:
    wheels = [name for name in s.installed("nvidia-cudnn-") if name.startswith("nvidia-cudnn-cu")]
    asked = s.get("requirement")
    wanted = asked if asked.startswith("nvidia-cudnn-cu") else _requirement(s, wheels)
    if s.conda and _pin(s):
        return (_by_conda(s), _clean(s))
    fitting = bring_libraries(s, "the fitting cuDNN")
    if s.system_python:
        return fitting
    # torch pins one exact cuDNN: another one would only be the next conflict.
    alone = (_only_cudnn(s, wanted),) if wanted and s.framework != "torch" else ()
    if s.windows:
        return (*fitting, _clean(s))
    brings_none = s.framework == "tensorflow" and () < s.framework_release < AND_CUDA_SINCE
    return (*alone, *fitting) if brings_none else (*fitting, *alone, _clean(s))


def _only_cudnn(s: Situation, wanted: str) -> Fix:
    return Fix(
        title="Change only cuDNN to a version that fits this framework",
        why=lasting(s, "A newer cuDNN of the same main version also runs programs that were built with an older one."),
        commands=install(s, wanted),
        verify=again(s),
        undo=undo_install(s, wanted),
        takes="a few minutes, 1 GB",
    )


def _pin(s: Situation) -> str:
    """Returns the range that serves a build made with `wanted`: not older, and of the same main version."""
    wanted = numbers(s.get("least") or s.get("wanted"))
    return f">={'.'.join(map(str, wanted))},<{wanted[0] + 1}" if wanted else ""


def _requirement(s: Situation, wheels: list[str]) -> str:
    named = [name for name in s.names("packages") or s.names("package") if name.startswith("nvidia-cudnn-cu")]
    name = next(iter([*named, *wheels]), "")
    return requirement(s, name) or (f"{name}{_pin(s)}" if name and _pin(s) else "")


def _by_conda(s: Situation) -> Fix:
    return Fix(
        title="Install a cuDNN that fits this framework with conda",
        why="This environment belongs to conda, so conda should change it.",
        commands=conda_install(s, f"cudnn{_pin(s)}"),
        verify=again(s),
        undo=conda_undo(s),
        takes="a few minutes, 1 GB",
    )


def _clean(s: Situation) -> Fix:
    why = "Where several frameworks share an environment, each may want its own cuDNN. One for each keeps the peace."
    if s.windows or not s.framework_known or s.conda:
        return Fix(
            title="Or keep this framework in an environment of its own",
            why=why,
            verify=again(s),
            undo="Delete the new environment; nothing else was changed.",
            takes="about 5 minutes, 6 GB on the disk",
        )
    return separate_environment(s, why, [fresh_requirement(s)])


def _incomplete_texts(s: Situation) -> tuple[str, str]:
    names = several(s.names("dependency") or s.libraries)
    which = f" What could not be loaded is {names}." if names else ""
    return _INCOMPLETE.title, f"{_INCOMPLETE.explanation}{which}"


def _incomplete_fixes(s: Situation) -> tuple[Fix, ...]:
    wheels = {n: v for n, v in s.installed("nvidia-cudnn-cu").items() if not s.windows and not s.conda}
    fixes = []
    if s.windows:
        fixes.append(_zlib(s))
    if wheels:
        fixes.append(
            Fix(
                title="Lay the files of cuDNN down anew",
                why=lasting(s, "That puts back whatever is damaged or absent, in the same version."),
                commands=reinstall(s, *(f"{name}=={version}" for name, version in wheels.items())),
                verify=again(s),
                undo=SAME_VERSION,
                takes="a few minutes, 1 GB",
            )
        )
    return (*fixes, *bring_libraries(s, "a complete cuDNN"))


def _zlib(s: Situation) -> Fix:
    folder = f" cuDNN lies in {s.folders[0]}." if s.folders else ""
    return Fix(
        title="Put zlibwapi.dll (64 bit) into the folder that holds cuDNN",
        why="cuDNN 8.3 to 8.9 needs this file, but its archive lacks it. Windows then blames another file."
        f"{folder} NVIDIA's installation guide for cuDNN on Windows says where to get it.",
        verify=again(s),
        undo="Delete the file again.",
        takes="a few minutes",
    )


_MISSING = CauseEntry(
    id="cudnn.missing",
    title="cuDNN is not installed",
    says="NVIDIA's library for neural networks is nowhere on the machine",
    explanation=f"{_CUDNN_IS} It is separate from the driver and from CUDA, and no copy of the version that the "
    "framework loads was found.",
    likely="Simple arithmetic on the GPU works and the first convolution fails, or the log says that libcudnn or "
    "cudnn64 could not be loaded. It is common where CUDA was installed by hand, since cuDNN is a download of its own.",
    mended="The test on the GPU runs its convolution, and the step cuDNN names the version that is loaded.",
    fixes=_missing_fixes,
    tailor=_missing_texts,
)
_VERSION = CauseEntry(
    id="cudnn.version-mismatch",
    title="The loaded cuDNN does not fit the framework",
    says="cuDNN is there, in a version that this framework was not built for",
    explanation=f"{_CUDNN_IS} It must be of the same main version as the one that the framework was built with, and "
    "not older. The copy that is loaded here is not.",
    likely="The message names two versions, the loaded one and the one that the source was compiled with. "
    "It began after a package was installed or updated, or cuDNN was once installed by hand.",
    mended="The step cuDNN shows one version that is at least the one that the framework was built with.",
    fixes=_version_fixes,
    tailor=_version_texts,
)
_INCOMPLETE = CauseEntry(
    id="cudnn.incomplete",
    title="A part of cuDNN is missing",
    says="cuDNN is there, but one of the files that it consists of cannot be loaded",
    explanation=f"{_CUDNN_IS} It consists of several files, which load one another. "
    "The first one is there, but a part of it, or a file that a part needs, is not.",
    likely="The message names a file such as libcudnn_ops, libcudnn_cnn or zlibwapi.dll, often only at the first "
    "convolution. Files of cuDNN were copied by hand, or an installation was interrupted.",
    mended="The test on the GPU runs its convolution, and the step cuDNN names no missing part.",
    fixes=_incomplete_fixes,
    tailor=_incomplete_texts,
)
ENTRIES = (_MISSING, _VERSION, _INCOMPLETE)
