"""Causes in what was ever built and offered: no build for this Python or system, an old pip, a name withdrawn."""

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.causes.commands import run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import lasting
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import fresh_requirement, gpu_build, gpu_requirement, separate_environment
from gpuwizard.causes.words import several
from gpuwizard.model.fix import Fix

# Of the Pythons that a release was built for, the one that most other packages were built for as well.
PREFERRED_PYTHON = "3.12"


def _python_texts(s: Situation) -> tuple[str, str]:
    python = s.interpreter
    version = python.version if python else s.get("found")
    bits = " in 32 bit" if python and python.bits == 32 else ""
    title = (
        f"No {s.framework_title} exists for Python {version}{bits}" if version and s.framework_known else _PYTHON.title
    )
    wanted = s.get("wanted")
    return title, f"{_PYTHON.explanation}" + (f" It supports Python {wanted}." if wanted else "")


def good_python(s: Situation) -> str:
    """Returns a Python version that this framework release was built for; what is known of it decides."""
    row: tensorflow.TensorFlowRelease | torch.TorchRelease | jax.JaxRelease | None
    version = s.framework_version
    if s.framework == "torch":
        row = torch.release(version) or torch.NEWEST
    elif s.framework == "jax":
        row = jax.release(version) or jax.NEWEST
    else:
        row = tensorflow.release(version) or tensorflow.NEWEST
    oldest, newest = numbers(row.python_min), numbers(row.python_max)
    return ".".join(map(str, min(max(numbers(PREFERRED_PYTHON), oldest), newest)))


def _python_fixes(s: Situation) -> tuple[Fix, ...]:
    python = good_python(s)
    why = f"Python {python} is one that it supports. The Python you have stays as it is."
    if not s.framework_known:
        return (
            Fix(
                title="Make an environment with a supported Python",
                why=why,
                verify="Your program starts there.",
                undo="Delete the new environment; nothing else was changed.",
                takes="about 10 minutes, 6 GB on the disk",
            ),
        )
    if s.windows and s.framework != "torch":
        return windows_fixes(s)
    return (separate_environment(s, why, [fresh_requirement(s)], python),)


def _platform_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.interpreter and s.interpreter.bits == 32:
        return (_wide_python(),)
    if s.case.host.os == "linux" and s.case.host.libc.startswith("musl"):
        return (_system_with_glibc(), _another_machine())
    if s.case.host.os == "linux" and s.case.host.machine.lower() in ("aarch64", "arm64"):
        return (_nvidias_own(), _another_machine())
    if s.windows and s.framework != "torch" and "arm" not in s.case.host.machine.lower():
        return windows_fixes(s)
    return (_another_machine(),)


def _wide_python() -> Fix:
    return Fix(
        title="Install a 64-bit Python",
        why="The frameworks exist only for 64-bit Python. The processor can run it.",
        verify="Choose the new Python on the first page and check again.",
        undo="Uninstall the new Python; the old one stays as it is.",
        takes="a few minutes",
    )


def _system_with_glibc() -> Fix:
    return Fix(
        title="Use a system or container image with glibc, such as Debian or Ubuntu",
        why="This Linux (Alpine, for instance) has another C library, musl, for which nobody builds the frameworks.",
        verify="Run this check there.",
        undo="Nothing is to be undone: this system stays as it is.",
        takes="about 20 minutes, 10 GB",
    )


def _nvidias_own() -> Fix:
    return Fix(
        title="Use NVIDIA's own container image or wheel for this processor",
        why="For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. "
        "The ones on PyPI for ARM have no GPU support in TensorFlow.",
        verify="Run this check inside that container, or with the Python that holds NVIDIA's wheel.",
        undo="Delete the image; nothing else was changed.",
        takes="about 20 minutes, 10 GB",
    )


def _another_machine() -> Fix:
    return Fix(
        title="Do the GPU work on a Linux or Windows PC with an NVIDIA card",
        why="No setting can bring a build that nobody has made for this kind of computer.",
        verify="Run this check on that machine.",
        undo="Nothing is to be undone: this computer stays as it is.",
    )


def _installer_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.system_python:
        wanted = [gpu_requirement(s, keep=False)]
        return (separate_environment(s, "A new environment brings a pip of its own, which can be updated.", wanted),)
    old = s.installed("pip").get("pip", "")
    upgrade = Fix(
        title="Update pip",
        why=lasting(s, "A new pip knows today's package files; an old one passes over them as if they were not there."),
        commands=run(s, [s.python, "-m", "pip", "install", "--upgrade", "pip"]),
        verify="pip --version shows the new version. Then install the framework again.",
        undo=f'Ask pip for "pip=={old}".'
        if old
        else "Note what pip --version shows before; pip can install that again.",
        takes="a minute",
    )
    if not s.framework_known or (s.windows and s.framework != "torch"):
        return (upgrade,)
    then = gpu_build(s, f"Then install {s.framework_title}", "The new pip finds the package.", keep=False)
    return (upgrade, then)


def _removed_fixes(s: Situation) -> tuple[Fix, ...]:
    asked = s.get("package") or s.get("requirement") or ""
    if s.windows and s.framework != "torch":
        return windows_fixes(s)
    if not s.framework_known:
        words = Fix(
            title="Ask pip for the package that replaced it",
            why='"tensorflow-gpu" is now "tensorflow[and-cuda]" on Linux. '
            '"jax[cuda11_pip]" and its kin are now "jax[cuda12]".',
            verify="pip ends without an error.",
            undo="Uninstall it again with pip.",
            takes="about 5 minutes, 6 GB on the disk",
        )
        return (words,)
    replaced = f"It replaces {asked}." if asked else "It replaces the one that was asked for."
    instead = gpu_build(s, "Install the package that replaced it", replaced, keep=False)
    return (instead, *_mend_the_list(s))


def _mend_the_list(s: Situation) -> tuple[Fix, ...]:
    """The old name stays in the project's files until somebody changes it there."""
    files = list(dict.fromkeys(line.file for line in s.case.target.facts.asked))
    if not files:
        return ()
    return (
        Fix(
            title=f"Then write the new name into {several(files)}",
            why="The old name still stands there, so the next installation from this file would fail again.",
            verify="Installing from the file ends without an error.",
            undo="Write the old name back.",
        ),
    )


_PYTHON = CauseEntry(
    id="framework.python-unsupported",
    title="This framework does not exist for this Python version",
    says="Nobody built the framework for this version of Python",
    explanation="Each release of a framework is built for certain versions of Python, usually not yet for the newest. "
    'pip then only says "No matching distribution found".',
    likely='The message is "No matching distribution found" or "from versions: none". '
    "python --version shows a release that came out this year, or one that is many years old.",
    mended="The framework can be installed, and the check names the Python of the new environment.",
    fixes=_python_fixes,
    tailor=_python_texts,
)
ENTRIES = (
    _PYTHON,
    CauseEntry(
        id="framework.platform-unsupported",
        title="This framework does not exist for this kind of computer",
        says="Nobody built the framework for this system or processor",
        explanation="Each release of a framework is built for certain systems and processors. "
        "The Python here would do, but no build with GPU support exists for this kind of computer.",
        likely="This is an ARM board or a Mac, Linux with musl such as Alpine, or Windows on ARM. "
        'pip says "No matching distribution found" with every version of Python.',
        mended="The framework is installed on a system that it is built for, and it lists the GPU.",
        fixes=_platform_fixes,
    ),
    CauseEntry(
        id="framework.installer-too-old",
        title="pip is too old to see the framework's packages",
        says="An old pip does not know the kind of file in which the framework comes",
        explanation="pip, the program that installs packages, passes over kinds of files that it does not know. "
        "This one is so old that it sees no current release and says that there is none.",
        likely="The version that pip --version shows is below 21, and pip asks to be updated. "
        "The newest version that it offers is years old.",
        mended="The new version is shown by pip --version, and pip offers the current release of the framework.",
        fixes=_installer_fixes,
    ),
    CauseEntry(
        id="framework.package-removed",
        title="The package that was asked for no longer exists under that name",
        says="The package or its extra was renamed or withdrawn",
        explanation="Frameworks have renamed their GPU packages over the years, and old instructions still name "
        "the old ones. The package that was asked for is no longer offered under that name.",
        likely="You followed a guide of some years ago, or a requirements file of that time. "
        'pip says that "tensorflow-gpu" was removed, or that an extra is not provided.',
        mended="The installation ends without an error or a warning, and the framework lists the GPU.",
        fixes=_removed_fixes,
    ),
)
