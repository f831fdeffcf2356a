"""Causes in the operating system and the processor."""

from gpuwizard.catalog import tensorflow
from gpuwizard.causes.commands import prepend_path, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import TAKES, conda_install, conda_undo, install, lasting, undo_install
from gpuwizard.causes.requirements import tensorflow_requirement
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.system_msvc import ENTRY as MSVC
from gpuwizard.causes.system_windows import COMMIT, NEW_TERMINAL, ORDER, POLICY
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Fix


def _cpu_fixes(s: Situation) -> tuple[Fix, ...]:
    lacking = several(s.names("wanted") or s.names("found"))
    virtual = Fix(
        title="In a virtual machine, have the processor passed through as it is",
        why="Virtual machines often pretend to have an older processor. "
        'Its settings call the right choice "host" or "host-passthrough".',
        needs_admin=True,
        verify=again(s),
        undo="Set the former kind of processor again.",
        takes="a restart of the virtual machine",
    )
    older = Fix(
        title="Take a build for older processors",
        why="conda-forge builds TensorFlow and PyTorch without the newest instructions."
        + ("" if s.conda else " That needs Miniforge (conda) and an environment made with it.")
        + (f" Lacking here: {lacking}." if lacking else ""),
        commands=conda_install(s, {"tensorflow": "tensorflow", "torch": "pytorch"}[s.framework])
        if s.conda and s.framework in ("tensorflow", "torch")
        else (),
        verify=again(s),
        undo=conda_undo(s) if s.conda else "Delete the conda environment; nothing else was changed.",
        takes=TAKES.get(s.framework, ""),
    )
    other = Fix(
        title="Or run the work on a computer with a newer processor",
        why="The official builds need AVX, which processors have had since about 2011 (not all Celeron and Atom).",
        verify="Run this check on that machine.",
        undo="Nothing is to be undone: this computer stays as it is.",
    )
    return (virtual, older, other) if "vm" in s.case.host.environment else (older, other, virtual)


def _libc_texts(s: Situation) -> tuple[str, str]:
    wanted, found = s.get("wanted"), s.get("found") or s.case.host.libc
    need = f" Needed is {wanted}." if wanted else ""
    have = f" This system has {found}." if found else ""
    return _LIBC.title, f"{_LIBC.explanation}{need}{have}"


def _libc_fixes(s: Situation) -> tuple[Fix, ...]:
    container = Fix(
        title="Run the work in a container with a newer system",
        why="A container brings its own libraries and uses the driver of this machine.",
        verify="Run this check inside the container.",
        undo="Delete the image; nothing else was changed.",
        takes="about 20 minutes, 10 GB",
    )
    upgrade = Fix(
        title="Or move to a newer release of the operating system",
        why="The C library is the ground that everything stands on. It must never be replaced on its own.",
        needs_admin=True,
        needs_restart=True,
        verify=again(s),
        undo="A new release cannot be taken back. Save your files before.",
        takes="an hour or more",
    )
    return (*_conda_library(s), *_older_release(s), container, upgrade)


def _conda_library(s: Situation) -> tuple[Fix, ...]:
    """Conda's C++ library helps where that is what is too old; the C library itself conda does not bring."""
    if not (s.interpreter and s.interpreter.kind == "conda" and s.prefix) or "glibc " in s.get("wanted").lower():
        return ()
    return (
        Fix(
            title="Use the newer C++ library of your conda environment",
            why="conda's own library is newer than the system's. This names its folder first, for this terminal.",
            commands=prepend_path(s, [str(s.path(s.prefix) / "lib")]),
            verify=in_terminal(),
            undo=NEW_TERMINAL,
        ),
    )


def _older_release(s: Situation) -> tuple[Fix, ...]:
    """The newest TensorFlow that is content with this system; for the others no such table is kept."""
    row, have = tensorflow.release(s.framework_version), numbers(s.case.host.libc.rpartition(" ")[2])
    if s.framework != "tensorflow" or row is None or s.system_python or s.conda:
        return ()
    older = [one for one in tensorflow.RELEASES if numbers(one.glibc) < numbers(row.glibc) and _serves(s, one)]
    fits = [one for one in older if not have or numbers(one.glibc) <= have]
    if not fits:
        return ()
    wanted = tensorflow_requirement(fits[-1].newest_patch)
    return (
        Fix(
            title=f"Install TensorFlow {fits[-1].version}, which is content with an older system",
            why=lasting(s, f"TensorFlow {row.version} needs glibc {row.glibc}, this release only {fits[-1].glibc}."),
            commands=install(s, wanted),
            verify=again(s),
            undo=undo_install(s, wanted),
            takes=TAKES["tensorflow"],
        ),
    )


def _serves(s: Situation, row: tensorflow.TensorFlowRelease) -> bool:
    return not s.python_release or numbers(row.python_min) <= s.python_release <= numbers(row.python_max)


def _onednn_fixes(s: Situation) -> tuple[Fix, ...]:
    off = Fix(
        title="Switch TensorFlow's oneDNN off for a try",
        why="oneDNN is Intel's library for fast work on the processor. The same work then runs without it.",
        commands=set_variable(s, "TF_ENABLE_ONEDNN_OPTS", "0"),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    mkl = Fix(
        title="Tell MKL which threading library to use",
        why="MKL and other packages then share one OpenMP library. It helps where the error names MKL_THREADING_LAYER.",
        commands=set_variable(s, "MKL_THREADING_LAYER", "GNU"),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    stop_gap = Fix(
        title="As a stopgap, allow the OpenMP library to be loaded twice",
        why="The program then starts, but its makers warn that results can be wrong or slow. "
        "Having NumPy and all packages like it from one source, conda or pip, is the real cure.",
        commands=set_variable(s, "KMP_DUPLICATE_LIB_OK", "TRUE"),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    first = (off,) if s.framework in ("tensorflow", "") else ()
    return (*first, *((mkl,) if not s.windows else ()), *_without_mkl(s), stop_gap)


def _without_mkl(s: Situation) -> tuple[Fix, ...]:
    if s.interpreter is None or s.interpreter.kind != "conda":
        return ()
    return (
        Fix(
            title="Have conda's math packages use OpenBLAS in place of MKL",
            why="MKL brings the OpenMP library that is loaded a second time. OpenBLAS does without it.",
            commands=conda_install(s, "libblas=*=*openblas"),
            verify=again(s),
            undo=conda_undo(s),
            takes="a few minutes",
        ),
    )


_LIBC = CauseEntry(
    id="system.c-library-too-old",
    title="This system's C library is older than the framework needs",
    says="glibc or libstdc++ of the system is too old for this build",
    explanation="Every program builds on the system's C and C++ libraries. "
    "This build of the framework was made on a newer system and asks for functions that the ones here lack.",
    likely='The error says "GLIBC_2.28 not found", or the same with GLIBCXX or CXXABI. '
    "The system is an older release, such as CentOS 7 or Ubuntu 18.04; many computing clusters run one.",
    mended="The framework is imported without an error.",
    fixes=_libc_fixes,
    tailor=_libc_texts,
)
ENTRIES = (
    POLICY,
    COMMIT,
    MSVC,
    ORDER,
    CauseEntry(
        id="system.cpu-instructions",
        title="The processor lacks instructions that this build needs",
        says="The build uses processor instructions such as AVX that are not there",
        explanation="The framework was built for processors with certain extra instructions, above all AVX. "
        "This processor does not offer them, so the program ends at once when it is imported.",
        likely='The program ends with "Illegal instruction" and no other message. The processor is from before 2011, a '
        "Celeron, Pentium or Atom, or the computer is a virtual machine.",
        mended="The framework is imported and Python goes on.",
        fixes=_cpu_fixes,
    ),
    _LIBC,
    CauseEntry(
        id="system.onednn-conflict",
        title="Math libraries for the processor get in each other's way",
        says="oneDNN, MKL or OpenMP libraries clash on the processor",
        explanation="Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). "
        "Two copies of them in one program clash. That can happen on machines with and without a GPU.",
        likely="The error names libiomp5, OMP, MKL or oneDNN. Often packages from conda and from pip are mixed.",
        mended="The program runs without that message, with no stopgap variable set.",
        fixes=_onednn_fixes,
    ),
)
