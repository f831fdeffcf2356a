"""Causes in which build of the framework is installed, or can be: absent, without CUDA, for another system."""

from gpuwizard.catalog import tensorflow
from gpuwizard.causes import card
from gpuwizard.causes.commands import run
from gpuwizard.causes.entry import CauseEntry
from gpuwizard.causes.framework_files import without_user_site
from gpuwizard.causes.framework_windows import ENTRY as WINDOWS_GPU_DROPPED
from gpuwizard.causes.framework_windows import windows_fixes
from gpuwizard.causes.install import TAKES, install, lasting, replace, undo_install
from gpuwizard.causes.pythons import other_python
from gpuwizard.causes.requirements import fresh_requirement, gpu_requirement, jax_too_old, processor_requirement
from gpuwizard.causes.situation import Situation
from gpuwizard.causes.steps import NEWER_JAX, gpu_build, install_fix, newer_jax, torch_build
from gpuwizard.causes.words import NOTHING_CHANGED, again, capital
from gpuwizard.model.fix import Fix

# Packages that all install into the folder "tensorflow".
_SHARING = ("tensorflow", "tensorflow-cpu", "tensorflow-gpu", "tensorflow-intel", "tensorflow-rocm")
_MODULES = {"tensorflow": "tensorflow", "torch": "torch", "jax": "jax"}


def _absent_texts(s: Situation) -> tuple[str, str]:
    title = f"{capital(s.framework_title)} is not installed in this Python"
    which = f" This one is {s.python}." if s.python_known else ""
    other = f" {capital(s.framework_title)} is installed in another one: {s.get('elsewhere')}."
    return title, f"{_ABSENT.explanation}{which}{other if s.get('elsewhere') else ''}"


def _absent_fixes(s: Situation) -> tuple[Fix, ...]:
    elsewhere = s.get("elsewhere")
    fixes = []
    if elsewhere:
        module = _MODULES.get(s.framework, "")
        fixes.append(
            Fix(
                title=f"Use the Python that already has {s.framework_title}",
                why="Choose it in your editor or notebook as the interpreter (kernel), or start your program with it.",
                commands=run(s, [elsewhere, "-c", f"import {module}"]) if module else (),
                verify="The command ends without an error. Then choose that Python on the first page and check again.",
                undo=NOTHING_CHANGED,
            )
        )
    return (*fixes, *_install(s), _active_environment(s))


def _install(s: Situation) -> tuple[Fix, ...]:
    name = s.framework_title
    if s.windows and s.framework in ("tensorflow", "jax"):
        return _on_windows(s)
    if not s.framework_known:
        words = Fix(
            title="Install the framework into the Python that starts your program",
            why="pip must be the one of that Python: python -m pip makes sure of it.",
            verify="Your program starts.",
            undo="pip uninstall takes it away again.",
            takes="about 5 minutes, 6 GB on the disk",
        )
        return (words,)
    if _nothing_built(s):
        return ()
    if card.none_here(s.case):
        return (_without_gpu(s),)
    why = "It is installed into exactly this Python, together with its GPU libraries."
    return (gpu_build(s, f"Install {name} in this Python", why, keep=False),)


def _nothing_built(s: Situation) -> bool:
    """Whether nobody builds what the fix would promise: for musl anything at all, for ARM TensorFlow with a GPU."""
    host = s.case.host
    arm = host.machine.lower() in ("aarch64", "arm64") and s.framework == "tensorflow"
    return host.os == "linux" and (host.libc.startswith("musl") or (arm and not card.none_here(s.case)))


def _on_windows(s: Situation) -> tuple[Fix, ...]:
    if not card.none_here(s.case):
        return windows_fixes(s)
    # For Windows on ARM nobody builds these two, not even for the processor.
    return () if "arm" in s.case.host.machine.lower() else (_without_gpu(s),)


def _without_gpu(s: Situation) -> Fix:
    """Where there is no card, the libraries for one would be gigabytes for nothing."""
    title = f"Install {s.framework_title} for the processor in this Python"
    why = "This computer has no NVIDIA card, so the build that computes on the processor is enough."
    if s.framework == "torch":
        return torch_build(s, title, why, "cpu")
    wanted = processor_requirement(s)
    return install_fix(s, title, why, wanted, takes="a few minutes, 1 GB")


def _active_environment(s: Situation) -> Fix:
    return Fix(
        title="If you have an environment for this work, activate it first",
        why="A new terminal, a batch job or an editor often starts with another Python than you expect.",
        verify="The Python of your environment is shown on the first page.",
        undo="Open a new terminal: activating holds for one terminal only.",
    )


def _cpu_texts(s: Situation) -> tuple[str, str]:
    name = s.package.distribution if s.package else s.get("distribution") or s.get("package")
    version = s.package.version if s.package else s.get("version")
    installed = f" Installed is {' '.join((name, version)).strip()}." if name else ""
    if not s.framework_known:
        return _CPU.title, f"{_CPU.explanation}{installed}"
    return (
        f"The installed {s.framework_title} is a build without GPU support",
        f"{_CPU.explanation}{installed}",
    )


def _cpu_fixes(s: Situation) -> tuple[Fix, ...]:
    if not s.framework_known:
        return (_gpu_build_in_words(),)
    if s.windows and s.framework != "torch" and not _had_gpu_on_windows(s):
        return windows_fixes(s)
    title = f"Replace it with the build of {s.framework_title} that supports the GPU"
    why = "Both have the same name when they are imported, so the one without GPU support has to go first."
    if s.framework == "jax":
        title, why = (
            "Add JAX's plugin for CUDA",
            "JAX itself can stay. The extra adds the plugin and its GPU libraries.",
        )
    if jax_too_old(s):
        title, why = NEWER_JAX, newer_jax(s)
    if s.conda:
        replaced = gpu_build(s, title, f"{why} On a machine without a card conda picks the build without GPU support.")
        # What conda changes lies in its environment, and Python takes what lies in the user folder.
        return (*((without_user_site(s),) if _in_user_folder(s) else ()), replaced)
    if s.framework == "torch":
        return _cpu_torch(s, title)
    wanted = fresh_requirement(s)
    if s.system_python or other_python(s, [wanted]):
        return (gpu_build(s, title, why),)
    if wanted != gpu_requirement(s):
        why += f" {s.framework_named} itself does not find one of its own libraries, so the release before it is taken."
    old = _tensorflow_packages(s) if s.framework == "tensorflow" else []
    return (
        Fix(
            title=title,
            why=lasting(s, why),
            commands=replace(s, old, [wanted]) if old else install(s, wanted),
            verify=again(s),
            undo=undo_install(s, wanted, removed=old),
            takes=TAKES[s.framework],
        ),
    )


def _in_user_folder(s: Situation) -> bool:
    python = s.interpreter
    if python is None or not python.user_site or s.package is None or not s.package.location:
        return False
    return s.path(s.package.location).is_relative_to(s.path(python.user_site))


def _had_gpu_on_windows(s: Situation) -> bool:
    row = tensorflow.release(s.framework_version) if s.framework == "tensorflow" else None
    return row is not None and row.windows_gpu


def _tensorflow_packages(s: Situation) -> list[str]:
    present = [name for name in s.installed("tensorflow") if name in _SHARING]
    return present or [s.distribution]


def _cpu_torch(s: Situation, title: str) -> tuple[Fix, ...]:
    backend = gpu_build(s, title, "PyPI's build for Windows has no GPU support." if s.windows else _OTHER_INDEX)
    if backend.elsewhere:
        # This Python stays as it is, so there is nothing for a second way to replace.
        return (backend,)
    by_page = Fix(
        title="Or use the command from PyTorch's own page",
        why="On pytorch.org under Get Started choose your system, pip and a CUDA version; the page shows the command. "
        "Remove torch, torchvision and torchaudio before.",
        verify=again(s),
        undo=backend.undo,
        takes=TAKES["torch"],
    )
    return (backend, by_page)


def _gpu_build_in_words() -> Fix:
    return Fix(
        title="Replace it with the build that supports the GPU",
        why="Remove the build without GPU support before. "
        'On Linux, ask pip for "tensorflow[and-cuda]" or "jax[cuda12]". For PyTorch, its own page shows the command.',
        verify="Start your program again: it finds the GPU.",
        undo="Install the package that was there before; pip list shows its version.",
        takes="about 5 minutes, 6 GB on the disk",
    )


_OTHER_INDEX = "This build came from a place without GPU support, or was asked for by name."
_ABSENT = CauseEntry(
    id="framework.not-installed",
    title="The framework is not installed in this Python",
    says="The framework is absent here; it may be in another Python",
    explanation="A computer can have several Pythons, and each has its own packages. "
    "A package that is installed in one is unknown to the others.",
    likely='Python says "No module named tensorflow" (or torch, or jax), although you have installed it. '
    "Then it is in another Python, or its environment is not active.",
    mended="The import works in the same Python that starts your program.",
    fixes=_absent_fixes,
    tailor=_absent_texts,
)
_CPU = CauseEntry(
    id="framework.cpu-only-build",
    title="The installed framework is a build without GPU support",
    says="A variant of the framework is installed that can only use the processor",
    explanation="The frameworks come in two kinds: with and without the parts for the GPU. "
    "The one without is smaller, and it never uses a GPU, however well driver and CUDA are installed.",
    likely="nvidia-smi shows the card, and the framework lists only the processor. The list of packages names "
    'tensorflow-cpu or a torch with "+cpu", or a jaxlib without a plugin for CUDA.',
    mended="The framework says that it is built with CUDA, and it lists the GPU.",
    fixes=_cpu_fixes,
    tailor=_cpu_texts,
)
ENTRIES = (_ABSENT, _CPU, WINDOWS_GPU_DROPPED)
