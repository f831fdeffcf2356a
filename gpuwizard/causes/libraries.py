"""Fixes that bring CUDA and cuDNN libraries: the causes of both layers share them."""

from gpuwizard.catalog.tensorflow import TensorFlowRelease, release
from gpuwizard.causes.commands import Commands, run
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import TAKES, conda_install, conda_undo, lasting, reinstall, undo_install
from gpuwizard.causes.pins import closest, requirement
from gpuwizard.causes.requirements import (
    AND_CUDA_SINCE,
    gpu_requirement,
    jax_too_old,
    tensorflow_requirement,
)
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import (
    NEWER_JAX,
    gpu_build,
    install_fix,
    newer_jax,
    separate_environment,
    still_misses,
    torch_again,
    wanted_where_it_goes,
)
from gpuwizard.causes.words import SAME_VERSION, again
from gpuwizard.model.fix import Fix


def windows_needs(situation: Situation) -> tuple[str, str]:
    """Returns the CUDA and cuDNN version that this TensorFlow needs on Windows, empty texts where none is known."""
    row = _release(situation)
    return (row.cuda, row.cudnn) if row and row.windows_gpu else ("", "")


def _release(s: Situation) -> TensorFlowRelease | None:
    return release(s.framework_version) if s.framework == "tensorflow" else None


def bring_libraries(situation: Situation, what: str) -> tuple[Fix, ...]:
    """Returns the fixes that install the libraries which this framework build loads.

    Args:
        situation: The machine.
        what: What they are called in a title ("the CUDA libraries", "cuDNN").
    """
    if situation.windows:
        return _on_windows(situation, what)
    if not situation.framework_known or not situation.framework_version:
        return (_in_words(what), *_laid_anew(situation), *_only_missing(situation, what))
    if situation.conda:
        title = f"Install {situation.framework_title} with its GPU libraries through conda"
        return (gpu_build(situation, title, f"Conda brings {what} along as a whole."),)
    whole = _tensorflow(situation, what) if situation.framework == "tensorflow" else (_with_framework(situation, what),)
    # pip changes nothing about packages that it takes for installed, so their files come first.
    return (*_laid_anew(situation), *whole, *_only_missing(situation, what))


def _tensorflow(s: Situation, what: str) -> tuple[Fix, ...]:
    if s.framework_release < AND_CUDA_SINCE:
        return _old_tensorflow(s, what)
    wanted = wanted_where_it_goes(s)
    why = f"The extra and-cuda brings {what} in the versions that this release wants, only for this environment."
    why += still_misses(wanted)
    return (install_fix(s, f"Install {what} with TensorFlow's extra and-cuda", why, wanted),)


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
        commands=_old_cuda_by_conda(s),
        verify="Activate the environment in a new terminal, start gpuwizard from it and check again.",
        undo="Remove both packages with conda, and take LD_LIBRARY_PATH away with conda env config vars unset.",
        takes="about 10 minutes, 3 GB",
    )
    return (newer, by_conda)


def _old_cuda_by_conda(s: Situation) -> Commands:
    """TensorFlow from pip does not look into the environment's own folder lib, so a variable has to name it."""
    row = _release(s)
    if not _in_conda(s) or row is None or not s.prefix:
        return ()
    cudnn = f"cudnn>={row.cudnn},<{int(row.cudnn.partition('.')[0]) + 1}"
    install = ["conda", "install", "-p", s.prefix, "-c", "conda-forge", f"cudatoolkit={row.cuda}", cudnn]
    return run(s, install, ["conda", "env", "config", "vars", "set", "-p", s.prefix, f"LD_LIBRARY_PATH={s.prefix}/lib"])


def _with_framework(s: Situation, what: str) -> Fix:
    name = s.framework_title
    if s.framework == "torch" and s.package and "+" in s.package.version:
        return torch_again(s, f"Reinstall {name} with {what}", f"{name}'s packages bring {what} along.")
    if jax_too_old(s):
        return install_fix(s, NEWER_JAX, newer_jax(s), gpu_requirement(s))
    return install_fix(
        s,
        f"Install {what} together with {name}",
        f"{name} {s.framework_version} names the packages with {what}. pip adds those that are absent.",
        gpu_requirement(s),
    )


def _gone(s: Situation) -> list[str]:
    """Returns the packages that pip can change and that hold what is missing."""
    # Of a wrong version nothing is missing: laid down anew, the files would be as wrong as they are.
    wrong = s.finding.cause.endswith(".version-mismatch")
    return [] if wrong or s.conda or s.windows or s.system_python else s.names("packages")


def _laid_anew(s: Situation) -> tuple[Fix, ...]:
    recorded = [f"{name}=={s.installed(name)[name]}" for name in _gone(s) if name in s.installed(name)]
    if not recorded:
        return ()
    return (
        Fix(
            title="Lay the files of these packages down anew",
            why=lasting(s, "The packages are recorded as installed, but files of them are absent or damaged."),
            commands=reinstall(s, *recorded),
            verify=again(s),
            undo=SAME_VERSION,
            takes="a few minutes, 1 GB",
        ),
    )


def _only_missing(s: Situation, what: str) -> tuple[Fix, ...]:
    absent = [name for name in _gone(s) if name not in s.installed(name)]
    # PyTorch asks for exact versions, some of them by way of another package: any other would be the next conflict.
    if not absent or (s.framework == "torch" and not all(requirement(s, name) for name in absent)):
        return ()
    asked = [closest(s, name) for name in absent]
    return (
        Fix(
            title="Or install only the packages that hold the missing files",
            why=lasting(s, f"This is the smaller download. It brings {what} without touching the framework."),
            commands=install_fix(s, "", "", *asked).commands,
            verify=again(s),
            undo=undo_install(s, *asked),
            takes="a few minutes, 1 GB",
        ),
    )


def _in_words(what: str) -> Fix:
    return Fix(
        title=f"Install the framework's own packages with {what}",
        why='For TensorFlow ask pip for "tensorflow[and-cuda]", for JAX for "jax[cuda12]". '
        "PyTorch's packages bring the libraries by themselves. An installation of CUDA for the whole system "
        "is not needed.",
        verify="Start your program again: its log no longer names the library.",
        undo="Install the framework without these packages again.",
        takes="about 5 minutes, 6 GB on the disk",
    )


def _on_windows(s: Situation, what: str) -> tuple[Fix, ...]:
    if s.framework == "torch":
        return (
            torch_again(s, "Reinstall PyTorch with CUDA", f"PyTorch for Windows carries {what} in its own folder."),
        )
    cuda, cudnn = windows_needs(s)
    if (s.framework_version and not cuda) or s.framework == "jax":
        return windows_fixes(s)
    if not cuda:
        return (_windows_words(s, what),)
    from_conda = Fix(
        title=f"Install CUDA {cuda} and cuDNN {cudnn} with conda",
        why="They then lie inside the environment and disturb no other program."
        + (
            ""
            if _in_conda(s)
            else " This needs an environment made with conda. In it, run "
            f'"conda install -c conda-forge cudatoolkit={cuda} cudnn={cudnn}".'
        ),
        commands=conda_install(s, f"cudatoolkit={cuda}", f"cudnn={cudnn}") if _in_conda(s) else (),
        verify=again(s),
        undo=conda_undo(s) if _in_conda(s) else "Delete the conda environment; nothing else was changed.",
        takes=TAKES["tensorflow"],
    )
    installer = Fix(
        title=f"Install CUDA {cuda} and cuDNN {cudnn} from NVIDIA's archive",
        why=f"{s.framework_named} looks for exactly these versions, in the folders that PATH names. "
        f"Other CUDA versions may stay beside them. Untick the display driver if yours is newer. "
        "The archives are developer.nvidia.com/cuda-toolkit-archive and developer.nvidia.com/rdp/cudnn-archive. "
        f"Copy the folders of cuDNN (bin, include, lib) into the folder of CUDA {cuda}.",
        needs_admin=True,
        verify="Open a new terminal and check again.",
        undo="Uninstall that CUDA version in the Windows settings, then delete what is left of its folder.",
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
        undo="Uninstall that CUDA version in the Windows settings.",
        takes="about 20 minutes, 4 GB",
    )
