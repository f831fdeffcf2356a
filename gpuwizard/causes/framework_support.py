"""Causes in what was ever built and offered: no build for this Python or system, an old pip."""

import re

from gpuwizard.catalog import tensorflow
from gpuwizard.causes.commands import run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.framework_withdrawn import ENTRY as WITHDRAWN
from gpuwizard.causes.install import TAKES, lasting
from gpuwizard.causes.pythons import other_python, python_for, release_known
from gpuwizard.causes.requirements import fresh_requirement, gpu_requirement, release_requirement
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import gpu_build, separate_environment
from gpuwizard.model.fix import Fix
from gpuwizard.model.interpreter import Interpreter

_REFUSED = re.compile(r"\b(tensorflow|torch|jax)(?:\[[^\]]{0,40}\])?==(\d[\w.+]*)", re.IGNORECASE)
OWN_PIP = "A new environment brings a pip of its own, which can be updated."


def _python_texts(s: Situation) -> tuple[str, str]:
    python, wanted = s.interpreter, s.get("wanted")
    version = python.version if python else s.get("found")
    supports = f" It supports Python {wanted}." if wanted else ""
    if not version or not s.framework_known:
        return _PYTHON.title, f"{_PYTHON.explanation}{supports}"
    if python is not None and (kind := _unusual(s, python)):
        return kind
    release, file = _asked_release(s), s.get("asked_in")
    if release:
        named = f"{s.framework_title} {release}"
        minor = ".".join(version.split(".")[:2])
        asked = f" Your project asks in {file} for {named}, which supports Python {wanted}."
        return f"{named} does not exist for Python {minor}", f"{_PYTHON.explanation}{asked}"
    return f"No {s.framework_title} exists for Python {version}", f"{_PYTHON.explanation}{supports}"


def _unusual(s: Situation, python: Interpreter) -> tuple[str, str] | None:
    """The texts for a Python whose version would do, and whose kind does not."""
    name, version, wanted = s.framework_title, python.version, s.get("wanted")
    supports = f" It supports the usual build of Python {wanted}." if wanted else ""
    if python.bits == 32:
        return f"No {name} exists for Python {version} in 32 bit", (
            f"This Python is a 32-bit program. {name} is built only for Python in 64 bit, whatever its version."
        )
    if python.implementation != "cpython":
        return f"No {name} exists for this kind of Python, {python.implementation}", (
            f"This Python is another implementation than the usual one, which is called CPython. {name} is built "
            "only for CPython."
        )
    if python.free_threaded and s.framework == "tensorflow":
        return f"No TensorFlow exists for the free-threaded build of Python {version}", (
            "This Python is the free-threaded build, which has no GIL: a lock that keeps threads from running at the "
            f"same time. Packages must be built for it separately, and TensorFlow is not.{supports}"
        )
    return None


def _asked_release(s: Situation) -> str:
    """Returns the release that the project insists on, empty where it leaves the choice open."""
    return s.get("version") if s.get("asked_in") else ""


def _named_by_pip(s: Situation) -> tuple[str, str] | None:
    """Returns framework and release of the requirement that a message of pip names, where only the message is known."""
    told = (_REFUSED.search(one.says) for one in s.finding.evidence)
    return next(((one[1].lower(), one[2]) for one in told if one), None)


def good_python(s: Situation) -> str:
    """Returns a Python version that this framework release was built for; what is known of it decides."""
    named = None if s.framework_known else _named_by_pip(s)
    if named:
        return python_for(*named) if release_known(*named) else ""
    return python_for(s.framework, _asked_release(s) or s.framework_version)


def _python_fixes(s: Situation) -> tuple[Fix, ...]:
    python = good_python(s)
    why = f"Python {python} is one that it supports. The Python you have stays as it is."
    if not python:
        why = "The page of that release on PyPI names the versions. The Python you have stays as it is."
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
    release = _asked_release(s)
    if s.windows and s.framework != "torch":
        return (*_asked_on_windows(s, why, release, python), *windows_fixes(s))
    if release:
        why += _own_cuda(s, release)
        return (separate_environment(s, why, [release_requirement(s, release)], python), _newer_release(s))
    return (separate_environment(s, why, [fresh_requirement(s)], python),)


def _asked_on_windows(s: Situation, why: str, release: str, python: str) -> tuple[Fix, ...]:
    """A release that still uses the GPU on Windows is the one to install; a later one would not use it."""
    row = tensorflow.release(release) if s.framework == "tensorflow" and release else None
    if row is None or not row.windows_gpu:
        return ()
    return (separate_environment(s, why + _own_cuda(s, release), [release_requirement(s, release)], python),)


def _own_cuda(s: Situation, release: str) -> str:
    """What an old TensorFlow needs besides, in a sentence: the next check names it where it is not there."""
    row = tensorflow.release(release) if s.framework == "tensorflow" else None
    if row is None or (row.has_and_cuda and not s.windows):
        return ""
    return (
        f" For the GPU this release also needs CUDA {row.cuda} and cuDNN {row.cudnn}, which it does not bring along: "
        "the next check says what is missing."
    )


def _newer_release(s: Situation) -> Fix:
    return Fix(
        title=f"Or let {s.get('asked_in')} ask for a newer {s.framework_title}",
        why="That is the better way if your program runs with a newer release too. "
        "Change the line, then install from the file again.",
        verify="pip ends without an error.",
        undo="Write the old line back.",
        takes=TAKES.get(s.framework, ""),
    )


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
    wanted = [gpu_requirement(s, keep=False)]
    if s.system_python:
        return (separate_environment(s, OWN_PIP, wanted),)
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
    if other_python(s, wanted):
        return (separate_environment(s, OWN_PIP, wanted), upgrade)
    then = gpu_build(s, f"Then install {s.framework_title}", "The new pip finds the package.", keep=False)
    return (upgrade, then)


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
    WITHDRAWN,
)
