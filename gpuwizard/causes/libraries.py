"""Fixes that bring CUDA and cuDNN libraries: the causes of both layers share them."""

from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import TAKES, conda_install, lasting, reinstall
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import (
    AND_CUDA_SINCE,
    STILL_MISSES,
    TENSORFLOW_LOOKUP_FAULT,
    gpu_build,
    gpu_requirement,
    install_fix,
    separate_environment,
    tensorflow_requirement,
)
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix

# What TensorFlow's own table of tested builds names for native Windows: (first release, CUDA, cuDNN), newest first.
_WINDOWS_NEEDS = (
    ((2, 5), "11.2", "8.1"),
    ((2, 4), "11.0", "8.0"),
    ((2, 1), "10.1", "7.6"),
    ((1, 13), "10.0", "7.4"),
)


def windows_needs(situation: Situation) -> tuple[str, str]:
    """Returns the CUDA and cuDNN version that this TensorFlow needs on Windows, empty texts where none is known."""
    release = situation.framework_release
    if situation.framework != "tensorflow" or not release or release > (2, 10):
        return "", ""
    return next(((cuda, cudnn) for first, cuda, cudnn in _WINDOWS_NEEDS if release >= first), ("", ""))


def bring_libraries(situation: Situation, what: str) -> tuple[Fix, ...]:
    """Returns the fixes that install the libraries which this framework build loads.

    Args:
        situation: The machine.
        what: What they are called in a title ("the CUDA libraries", "cuDNN").
    """
    if situation.windows:
        return _on_windows(situation, what)
    if not situation.framework_known or not situation.framework_version:
        return (_in_words(what), *_named_packages(situation, what))
    if situation.conda:
        title = f"Install {situation.framework_title} with its GPU libraries through conda"
        return (gpu_build(situation, title, f"Conda brings {what} along as a whole."),)
    if situation.framework == "tensorflow":
        return (*_tensorflow(situation, what), *_named_packages(situation, what))
    return (_with_framework(situation, what), *_named_packages(situation, what))


def _tensorflow(s: Situation, what: str) -> tuple[Fix, ...]:
    if s.framework_release < AND_CUDA_SINCE:
        return _old_tensorflow(s, what)
    requirement = gpu_requirement(s)
    why = f"The extra and-cuda brings {what} in the versions that this release wants, only for this environment."
    if s.framework_version == TENSORFLOW_LOOKUP_FAULT:
        why += f" {STILL_MISSES}"
    return (install_fix(s, f"Install {what} with TensorFlow's extra and-cuda", why, requirement),)


def _old_tensorflow(s: Situation, what: str) -> tuple[Fix, ...]:
    old = s.framework_named
    newer = separate_environment(
        s,
        f"{old} brings no GPU libraries itself; releases from 2.14 on do.",
        [tensorflow_requirement("")],
    )
    by_conda = Fix(
        title=f"If you need {old}, install {what} in a conda environment",
        why="conda-forge has the old CUDA and cuDNN versions as the packages cudatoolkit and cudnn, "
        "without touching the rest of the system.",
        verify=again(s),
    )
    return (newer, by_conda)


def _with_framework(s: Situation, what: str) -> Fix:
    name = s.framework_title
    if s.framework == "torch" and s.package and "+" in s.package.version:
        return gpu_build(s, f"Reinstall {name} with {what}", f"{name}'s packages bring {what} along.")
    return install_fix(
        s,
        f"Install {what} together with {name}",
        f"{name} {s.framework_version} names the packages with {what}. pip adds those that are absent.",
        gpu_requirement(s),
    )


def _named_packages(s: Situation, what: str) -> tuple[Fix, ...]:
    packages = s.names("packages")
    if not packages or s.conda or s.windows or s.system_python:
        return ()
    present = [name for name in packages if s.installed(name)]
    if present and len(present) == len(packages):
        return (
            Fix(
                title="Lay the files of these packages down anew",
                why=lasting(s, "The packages are recorded as installed while files of them are absent."),
                commands=reinstall(s, *(f"{name}=={s.installed(name)[name]}" for name in packages if name in present)),
                verify=again(s),
            ),
        )
    return (
        Fix(
            title="Or install only the packages that hold the missing files",
            why=lasting(s, f"This is the smaller download. It brings {what} without touching the framework."),
            commands=install_fix(s, "", "", *packages).commands,
            verify=again(s),
        ),
    )


def _in_words(what: str) -> Fix:
    return Fix(
        title=f"Install the framework's own packages with {what}",
        why='For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". '
        "PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system "
        "is not needed.",
        verify="Start your program again: its log no longer names the library.",
        takes="about 5 minutes, 6 GB on the disk",
    )


def _on_windows(s: Situation, what: str) -> tuple[Fix, ...]:
    if s.framework == "torch":
        return (gpu_build(s, "Reinstall PyTorch with CUDA", f"PyTorch for Windows carries {what} in its own folder."),)
    cuda, cudnn = windows_needs(s)
    if (s.framework_version and not cuda) or s.framework == "jax":
        return windows_fixes(s)
    if not cuda:
        return (_windows_words(s, what),)
    from_conda = Fix(
        title=f"Install CUDA {cuda} and cuDNN {cudnn} with conda",
        why="They then lie inside the environment and disturb no other program."
        + ("" if _in_conda(s) else " This needs an environment made with conda; conda-forge has both packages."),
        commands=conda_install(s, f"cudatoolkit={cuda}", f"cudnn={cudnn}") if _in_conda(s) else (),
        verify=again(s),
        takes=TAKES["tensorflow"],
    )
    installer = Fix(
        title=f"Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive",
        why=f"{s.framework_named} looks for exactly these versions, in the folders that PATH names. "
        f"Other CUDA versions may stay beside them. Copy cuDNN's files into the folder of CUDA {cuda}.",
        needs_admin=True,
        verify="Open a new terminal and check again.",
        undo="Uninstall that CUDA version in the Windows settings.",
        takes="about 20 minutes, 4 GB",
    )
    return (from_conda, installer) if _in_conda(s) else (installer, from_conda)


def _in_conda(s: Situation) -> bool:
    return bool(s.interpreter and s.interpreter.kind == "conda")


def _windows_words(s: Situation, what: str) -> Fix:
    return Fix(
        title=f"Install {what} in the version that the message names",
        why="TensorFlow 2.5 to 2.10 wants CUDA 11.2 and cuDNN 8.1, and finds them in the folders that PATH names. "
        "TensorFlow 2.11 and later has no GPU support on Windows itself, so there nothing is to be installed.",
        verify="Open a new terminal and start your program: the message is gone.",
    )
