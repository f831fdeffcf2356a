"""Causes in Windows itself: rules that block files, memory that cannot be promised, libraries loaded too early."""

from gpuwizard.causes.commands import WINDOWS_SHELLS, by_powershell, lines, run, set_variable
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.install import conda_install, conda_undo
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import clean
from gpuwizard.causes.system_msvc import redistributable
from gpuwizard.causes.words import NOTHING_CHANGED, again, in_terminal
from gpuwizard.model.fix import Fix

NEW_TERMINAL = "Open a new terminal."
# Source: Microsoft, Smart App Control: the value VerifiedAndReputablePolicyState says whether it is on.
_SMART_APP_KEY = r"HKLM\SYSTEM\CurrentControlSet\Control\CI\Policy"


def _policy_fixes(s: Situation) -> tuple[Fix, ...]:
    ask = Fix(
        title="On a computer of your workplace, ask whoever looks after it to allow the file",
        why="Such rules are set on purpose, and only an administrator can make an exception.",
        needs_admin=True,
        verify=again(s),
        undo="Whoever made the exception can withdraw it.",
    )
    look = Fix(
        title="On your own computer, see whether Smart App Control is on",
        why="It blocks unsigned files. 0x1 means that it is on, 0x2 that Windows is still trying it out, 0x0 that it "
        "is off.",
        commands=run(s, ["reg", "query", _SMART_APP_KEY, "/v", "VerifiedAndReputablePolicyState"]) if s.windows else (),
        verify="The line ends with one of these numbers.",
        undo=NOTHING_CHANGED,
    )
    wsl = Fix(
        title="Or work inside WSL 2",
        why="These rules do not reach into Linux, and the GPU can be used from there.",
        commands=lines(WINDOWS_SHELLS, ["wsl", "--install"]) if s.windows else (),
        needs_admin=True,
        needs_restart=True,
        verify="Run this check with a Python inside WSL.",
        undo="Uninstall the Linux system in the Windows settings; that deletes the files in it.",
        takes="about 25 minutes, 9 GB",
    )
    off = Fix(
        title="If Smart App Control is on, weigh switching it off",
        why="You find it in Windows Security under App and browser control. "
        "It protects against unknown programs, and many releases of Windows cannot switch it on again.",
        needs_admin=True,
        verify=again(s),
        undo="Switch it on at the same place. Where Windows does not let you, only resetting the computer does.",
    )
    return (ask, look, wsl, off)


def _commit_fixes(s: Situation) -> tuple[Fix, ...]:
    fewer = Fix(
        title="Close other programs, and start fewer worker processes",
        why="Each process that imports the framework reserves gigabytes. Lower num_workers, or close notebooks.",
        verify=again(s),
        undo="Open the programs again.",
    )
    threads = Fix(
        title="Let the math libraries use fewer threads",
        why="OpenBLAS reserves memory for each thread.",
        commands=set_variable(s, "OPENBLAS_NUM_THREADS", "4"),
        verify=in_terminal(),
        undo=NEW_TERMINAL,
    )
    script = "Get-CimInstance Win32_ComputerSystem | Set-CimInstance -Property @{AutomaticManagedPagefile=$true}"
    page_file = Fix(
        title="Let Windows choose the size of its page file",
        why="The page file is room on the disk that counts as memory. A small or switched-off one causes this error. "
        "Open the terminal as administrator, and leave 20 GB of the disk free.",
        commands=by_powershell(script) if s.windows else (),
        needs_admin=True,
        needs_restart=True,
        verify=f"Restart. {again(s)}",
        undo="In the advanced system settings under Performance, Virtual memory, set the old size again.",
        takes="a restart",
    )
    return (fewer, page_file, threads)


def _in_our_own_child(s: Situation) -> bool:
    """Whether the import failed in a Python of ours, which imports nothing before the framework."""
    return s.windows and s.get("stage") == "import"


def _order_texts(s: Situation) -> tuple[str, str]:
    if not _in_our_own_child(s):
        return ORDER.title, ORDER.explanation
    return f"Windows cannot load a library of {s.framework_title}, and does not say why", (
        "Windows gives only an error number here. gpuwizard imported nothing else before the framework, so the order "
        "of imports in your program is not the reason. By experience an older copy of a file that the library needs is "
        "found first, beside python.exe or in an environment of conda, or a file of the framework is damaged."
    )


def _order_fixes(s: Situation) -> tuple[Fix, ...]:
    if _in_our_own_child(s):
        return (*_conda_runtime(s), redistributable(s), clean(s))
    name = {"tensorflow": "tensorflow", "torch": "torch", "jax": "jax"}.get(s.framework, "the framework")
    first = Fix(
        title=f"Import {name} before all other packages",
        why="The files that it brings are then loaded first. Put the import into the first line of your program, "
        "before PyQt5, pandas, OpenCV and the like.",
        verify="Your program starts.",
        undo="Move the line back.",
    )
    newer = Fix(
        title="Or update the package that is imported before it",
        why="Newer releases of PyQt and others no longer bring old copies of the Microsoft runtime."
        if s.windows or not s.os_known
        else "Newer releases of such packages ask for less of the loader's fixed reserve.",
        verify="Your program starts in either order of imports.",
        undo="Install the version that pip list showed before.",
        takes="a few minutes",
    )
    return (first, *_conda_runtime(s), newer)


def _conda_runtime(s: Situation) -> tuple[Fix, ...]:
    """A conda environment has its own copy of the Microsoft runtime, which is found before that of Windows."""
    if not s.windows or s.interpreter is None or s.interpreter.kind != "conda":
        return ()
    return (
        Fix(
            title="Update the Microsoft runtime of this conda environment",
            why="conda brings its own copy of it, which is loaded before that of Windows and may be older.",
            commands=conda_install(s, "vc14_runtime"),
            verify=again(s),
            undo=conda_undo(s),
            takes="a few minutes",
        ),
    )


POLICY = CauseEntry(
    id="system.blocked-by-policy",
    title="Windows blocks a file of the framework",
    says="A rule of Windows forbids loading an unsigned library",
    explanation="Windows can be told to load only files whose maker has signed them. "
    "The framework's files are not signed, so Windows refuses one. The file itself is whole.",
    likely='The error is WinError 4551, or Windows shows a message of "Smart App Control". '
    "It is a new computer with Windows 11, or one that a workplace looks after.",
    mended="The framework is imported, and Windows shows no message that it blocked a file.",
    fixes=_policy_fixes,
)
COMMIT = CauseEntry(
    id="system.commit-limit",
    title="Windows has no room left to load the framework's libraries",
    says="Memory and page file together are too small for the libraries",
    explanation="Windows promises memory to a program only up to the size of memory and page file together. "
    "The framework's libraries ask for several gigabytes, and that limit is reached. No file is damaged.",
    likely="The error is WinError 1455, or it comes and goes with the programs that are open. "
    "The Task Manager shows under Memory that the committed amount is near its limit.",
    mended="The framework is imported while your other programs are open, several times in a row.",
    fixes=_commit_fixes,
)
ORDER = CauseEntry(
    id="system.dll-import-order",
    title="A package that was imported earlier makes the framework's import fail",
    says="The order of imports decides whether the framework can be loaded",
    explanation="In one program each library is loaded only once. "
    "A package that was imported earlier brought an older copy of one, which the framework cannot use.",
    likely="The import works in a Python that was just started, and fails in your program after other imports. "
    'The error is WinError 1114, or on Linux it speaks of "static TLS".',
    mended="Your program starts with all its imports.",
    fixes=_order_fixes,
    tailor=_order_texts,
)
