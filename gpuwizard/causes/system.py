"""Causes in the operating system and the processor."""

from gpuwizard.causes.commands import by_powershell, prepend_path, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import TAKES, conda_install, install
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.system_msvc import ENTRY as MSVC
from gpuwizard.causes.words import again, in_terminal, several
from gpuwizard.model.fix import Fix


def _policy_fixes(s: Situation) -> tuple[Fix, ...]:
    ask = Fix(
        title="On a computer of your workplace, ask whoever looks after it to allow the file",
        why="Such rules are set on purpose, and only an administrator can make an exception.",
        needs_admin=True,
        verify=again(s),
    )
    wsl = Fix(
        title="Or work inside WSL 2",
        why="These rules do not reach into Linux, and the GPU can be used from there.",
        verify="Run this check with a Python inside WSL.",
        takes="about 25 minutes, 9 GB",
    )
    off = Fix(
        title="On your own computer, switch Smart App Control off",
        why="You find it in Windows Security under App and browser control. "
        "It protects against unknown programs, so weigh this well. Without resetting Windows it may not come back on.",
        needs_admin=True,
        verify=again(s),
    )
    return (ask, wsl, off)


def _commit_fixes(s: Situation) -> tuple[Fix, ...]:
    fewer = Fix(
        title="Close other programs, and start fewer worker processes",
        why="Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.",
        verify=again(s),
    )
    threads = Fix(
        title="Let the number libraries use fewer threads",
        why="OpenBLAS reserves memory for each thread.",
        commands=set_variable(s, "OPENBLAS_NUM_THREADS", "4"),
        verify=in_terminal(),
        undo="Open a new terminal.",
    )
    script = "Get-CimInstance Win32_ComputerSystem | Set-CimInstance -Property @{AutomaticManagedPagefile=$true}"
    page_file = Fix(
        title="Let Windows choose the size of its page file",
        why="The page file is room on the disk that counts as memory. A small or switched-off one causes this error.",
        commands=by_powershell(script) if s.windows else (),
        needs_admin=True,
        needs_restart=True,
        verify="Restart, then check again.",
        undo="In the advanced system settings under Performance, Virtual memory, set the old size again.",
    )
    return (fewer, threads, page_file)


def _order_fixes(s: Situation) -> tuple[Fix, ...]:
    name = {"tensorflow": "tensorflow", "torch": "torch", "jax": "jax"}.get(s.framework, "the framework")
    first = Fix(
        title=f"Import {name} before all other packages",
        why="The files that it brings are then loaded first. Put the import into the first line of your program, "
        "before PyQt5, pandas, OpenCV and the like.",
        verify="Your program starts.",
        undo="Move the line back.",
    )
    newer = Fix(
        title="Update the package that is imported before it",
        why="Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime.",
        verify="Your program starts in either order of imports.",
    )
    return (first, newer)


def _cpu_fixes(s: Situation) -> tuple[Fix, ...]:
    lacking = several(s.names("wanted") or s.names("found"))
    virtual = Fix(
        title="In a virtual machine, have the processor passed through as it is",
        why="Virtual machines often pretend to have an older processor. "
        'Its settings call the right choice "host" or "host-passthrough".',
        needs_admin=True,
        verify=again(s),
    )
    older = Fix(
        title="Take a build for older processors",
        why="conda-forge builds TensorFlow and PyTorch without the newest instructions."
        + (f" Lacking here: {lacking}." if lacking else ""),
        commands=conda_install(s, {"tensorflow": "tensorflow", "torch": "pytorch"}[s.framework])
        if s.conda and s.framework in ("tensorflow", "torch")
        else (),
        verify=again(s),
        takes=TAKES.get(s.framework, ""),
    )
    other = Fix(
        title="Or run the work on a computer with a newer processor",
        why="The official builds need AVX, which processors have since about 2011 (not all Celeron, Pentium and Atom).",
        verify="Run this check on that machine.",
    )
    return (virtual, older, other) if "vm" in s.case.host.environment else (older, other, virtual)


def _libc_texts(s: Situation) -> tuple[str, str]:
    wanted, found = s.get("wanted"), s.get("found") or s.case.host.libc
    need = f" Needed is {wanted}." if wanted else ""
    have = f" This system has {found}." if found else ""
    return _LIBC.title, f"{_LIBC.explanation}{need}{have}"


def _libc_fixes(s: Situation) -> tuple[Fix, ...]:
    fixes = []
    if s.interpreter and s.interpreter.kind == "conda" and s.prefix:
        fixes.append(
            Fix(
                title="Use the newer C++ library of your conda environment",
                why="conda's own library is newer than the system's. This names its folder first, for this terminal.",
                commands=prepend_path(s, [str(s.path(s.prefix) / "lib")]),
                verify=in_terminal(),
                undo="Open a new terminal.",
            )
        )
    if s.framework == "tensorflow" and s.framework_release >= (2, 21) and not s.system_python and not s.conda:
        fixes.append(
            Fix(
                title="Install TensorFlow 2.20, which is content with an older system",
                why="From 2.21 on the build needs glibc 2.27, the release before needs only 2.17.",
                commands=install(s, "tensorflow[and-cuda]==2.20.0"),
                verify=again(s),
                takes=TAKES["tensorflow"],
            )
        )
    container = Fix(
        title="Run the work in a container with a newer system",
        why="A container brings its own libraries and uses the driver of this machine.",
        verify="Run this check inside the container.",
        takes="about 20 minutes, 10 GB",
    )
    upgrade = Fix(
        title="Or move to a newer release of the operating system",
        why="The C library is the ground that everything stands on. It must never be replaced on its own.",
        needs_admin=True,
        needs_restart=True,
        verify=again(s),
    )
    return (*fixes, container, upgrade)


def _onednn_fixes(s: Situation) -> tuple[Fix, ...]:
    off = Fix(
        title="Switch TensorFlow's oneDNN off for a try",
        why="oneDNN is Intel's library for fast work on the processor. The same work then runs without it.",
        commands=set_variable(s, "TF_ENABLE_ONEDNN_OPTS", "0"),
        verify=in_terminal(),
        undo="Open a new terminal.",
    )
    mkl = Fix(
        title="Tell MKL which threading library to use",
        why="MKL and other packages then share one OpenMP library. The line is for Linux and for MKL's own message.",
        commands=set_variable(s, "MKL_THREADING_LAYER", "GNU"),
        verify=in_terminal(),
        undo="Open a new terminal.",
    )
    stop_gap = Fix(
        title="As a stopgap, allow the OpenMP library to be loaded twice",
        why="The program then starts, but its makers warn that results can be wrong or slow. "
        "Having all number packages from one source, conda or pip, is the real cure.",
        commands=set_variable(s, "KMP_DUPLICATE_LIB_OK", "TRUE"),
        verify=in_terminal(),
        undo="Open a new terminal.",
    )
    first = (off,) if s.framework in ("tensorflow", "") else ()
    return (*first, *((mkl,) if not s.windows else ()), stop_gap)


_LIBC = CauseEntry(
    id="system.c-library-too-old",
    title="This system's C library is older than the framework needs",
    says="glibc or libstdc++ of the system is too old for this build",
    explanation="Every program builds on the system's C and C++ libraries. "
    "This build of the framework was made on a newer system and asks for functions that the ones here lack.",
    fixes=_libc_fixes,
    tailor=_libc_texts,
)
ENTRIES = (
    CauseEntry(
        id="system.blocked-by-policy",
        title="Windows blocks a file of the framework",
        says="A rule of Windows forbids loading an unsigned library",
        explanation="Windows can be told to load only files whose maker has signed them. "
        "The framework's files are not signed, so Windows refuses one. The file itself is whole.",
        fixes=_policy_fixes,
    ),
    CauseEntry(
        id="system.commit-limit",
        title="Windows has no room left to load the framework's libraries",
        says="Memory and page file together are too small for the libraries",
        explanation="Windows promises memory to a program only up to the size of memory and page file together. "
        "The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.",
        fixes=_commit_fixes,
    ),
    MSVC,
    CauseEntry(
        id="system.dll-import-order",
        title="A package that was imported earlier makes the framework's import fail",
        says="The order of imports decides whether the framework can be loaded",
        explanation="In one program each library is loaded only once. "
        "A package that was imported earlier brought an older copy of one, which the framework cannot use.",
        fixes=_order_fixes,
    ),
    CauseEntry(
        id="system.cpu-instructions",
        title="The processor lacks instructions that this build needs",
        says="The build uses processor instructions such as AVX that are not there",
        explanation="The framework was built for processors with certain extra instructions, above all AVX. "
        "This processor does not offer them, so the program ends at once when it is imported.",
        fixes=_cpu_fixes,
    ),
    _LIBC,
    CauseEntry(
        id="system.onednn-conflict",
        title="Number libraries for the processor get in each other's way",
        says="oneDNN, MKL or OpenMP libraries clash on the processor",
        explanation="Several packages bring libraries for fast computing on the processor (oneDNN, MKL, OpenMP). "
        "Two copies of them in one program clash. That can happen on machines with and without a GPU.",
        fixes=_onednn_fixes,
    ),
)
