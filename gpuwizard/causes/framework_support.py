"""Causes in what was ever built and offered: no build for this Python or system, an old pip, a name withdrawn."""

from gpuwizard.causes.commands import run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import TAKES, install, lasting
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import fresh_requirement, gpu_build, gpu_requirement, separate_environment
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix


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
    """Returns a Python version for which this framework release has wheels with CUDA."""
    release = s.framework_release
    if s.framework == "tensorflow" and release:
        if release < (2, 2):
            return "3.7"
        if release < (2, 5):
            return "3.8"
        if release < (2, 8):
            return "3.9"
        if release < (2, 12):
            return "3.10"
        return "3.11" if release < (2, 16) else "3.12"
    return "3.12"


def _python_fixes(s: Situation) -> tuple[Fix, ...]:
    python = good_python(s)
    why = f"Python {python} is one that it supports. The Python you have stays as it is."
    if not s.framework_known:
        return (
            Fix(
                title="Make an environment with a supported Python",
                why=why,
                verify="Your program starts there.",
            ),
        )
    if s.windows and s.framework != "torch":
        return windows_fixes(s)
    wanted = [fresh_requirement(s)]
    if s.windows:
        return (_torch_on_windows(s, python, why),)
    return (separate_environment(s, why, wanted, python),)


def _torch_on_windows(s: Situation, python: str, why: str) -> Fix:
    made = separate_environment(s, why, ["uv"], python)
    return Fix(
        title=made.title,
        why=f"{why} Choose it on the first page afterwards; the check then shows how to bring the GPU build.",
        commands=made.commands,
        verify=made.verify,
        undo=made.undo,
        takes=made.takes,
    )


def _platform_fixes(s: Situation) -> tuple[Fix, ...]:
    if s.case.host.machine.lower() in ("aarch64", "arm64") and s.case.host.os == "linux":
        image = Fix(
            title="Use NVIDIA's own container image or wheel for this processor",
            why="For ARM machines and Jetson boards NVIDIA builds TensorFlow and PyTorch itself. "
            "The ones on PyPI for ARM have no GPU support in TensorFlow.",
            verify="Run this check inside that container, or with the Python that holds NVIDIA's wheel.",
            takes="about 20 minutes, 10 GB",
        )
        return (image, _another_machine())
    if s.interpreter and s.interpreter.bits == 32:
        wide = Fix(
            title="Install a 64-bit Python",
            why="The frameworks exist only for 64-bit Python. The processor can run it.",
            verify="Choose the new Python on the first page and check again.",
        )
        return (wide,)
    if s.windows:
        return windows_fixes(s)
    return (_another_machine(),)


def _another_machine() -> Fix:
    return Fix(
        title="Do the GPU work on a Linux or Windows PC with an NVIDIA card",
        why="No setting can bring a build that nobody has made for this kind of computer.",
        verify="Run this check on that machine.",
    )


def _installer_fixes(s: Situation) -> tuple[Fix, ...]:
    upgrade = Fix(
        title="Update pip",
        why=lasting(s, "A new pip knows today's package files; an old one passes over them as if they were not there."),
        commands=run(s, [s.python, "-m", "pip", "install", "--upgrade", "pip"]) if not s.system_python else (),
        verify="pip --version shows the new version. Then install the framework again.",
        takes="a minute",
    )
    if s.system_python:
        wanted = [gpu_requirement(s, keep=False)]
        return (separate_environment(s, "A new environment brings a pip of its own, which can be updated.", wanted),)
    if not s.framework_known or s.windows:
        return (upgrade,)
    then = Fix(
        title=f"Then install {s.framework_title}",
        why="The new pip finds the package.",
        commands=install(s, gpu_requirement(s, keep=False)),
        verify=again(s),
        takes=TAKES[s.framework],
    )
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
        )
        return (words,)
    replaced = f"It replaces {asked}." if asked else "It replaces the one that was asked for."
    return (gpu_build(s, "Install the package that replaced it", replaced, keep=False),)


_PYTHON = CauseEntry(
    id="framework.python-unsupported",
    title="This framework does not exist for this Python version",
    says="Nobody built the framework for this version of Python",
    explanation="Each release of a framework is built for certain versions of Python, usually not yet for the newest. "
    'pip then only says "No matching distribution found".',
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
        fixes=_platform_fixes,
    ),
    CauseEntry(
        id="framework.installer-too-old",
        title="pip is too old to see the framework's packages",
        says="An old pip does not know the kind of file in which the framework comes",
        explanation="pip, the program that installs packages, passes over kinds of files that it does not know. "
        "This one is so old that it sees no current release and says that there is none.",
        fixes=_installer_fixes,
    ),
    CauseEntry(
        id="framework.package-removed",
        title="The package that was asked for no longer exists under that name",
        says="The package or its extra was renamed or withdrawn",
        explanation="Frameworks have renamed their GPU packages over the years, and old instructions still name "
        "the old ones. The package that was asked for is no longer offered under that name.",
        fixes=_removed_fixes,
    ),
)
