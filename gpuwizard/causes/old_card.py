"""Builds of the frameworks for cards that the newest builds leave out; the catalogue names them."""

from packaging.version import Version

from gpuwizard.catalog import cudnn, tensorflow, torch, wsl
from gpuwizard.catalog.last_supported import LastSupported, Wanted, last_supported
from gpuwizard.causes.install import install, lasting, undo_install
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import install_fix, separate_environment, torch_build
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FRAMEWORKS

# Of the Pythons that a release has packages for, the one that most other packages have as well.
_PREFERRED_PYTHON = "3.12"


def old_card_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns the fixes that install a build with code for this card; none where there is no such build."""
    served = _served(s)
    if served is None or not served.version or (s.windows and s.framework != "torch") or _not_handed_on(s):
        return ()
    if s.framework == "torch":
        return (_torch(s, served),)
    if s.framework == "tensorflow":
        return (_tensorflow(s, served), *_older_cudnn(s))
    why = f"JAX's plugin for CUDA {served.build[-3:-1]} has code for this card; the one for CUDA 13 has none."
    return (install_fix(s, "Install JAX with its CUDA 12 plugin", f"{why}{_held(served)}", served.build),)


def _not_handed_on(s: Situation) -> bool:
    """Whether WSL keeps this card from Linux: then no build for Linux can use it."""
    return s.wsl and s.capability < numbers(wsl.CAPABILITY_MIN)


def refused_card_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns what is left where the GPU programs of every release of TensorFlow are refused on a card."""
    return (
        Fix(
            title="Use NVIDIA's own container image of TensorFlow",
            why="TensorFlow's own packages have no working code for cards of this generation yet. NVIDIA's image "
            "25.02 of TensorFlow has it. It runs with Docker on Linux, or inside WSL 2 on Windows.",
            verify="Run this check inside that container.",
            undo="Delete the image; nothing else was changed.",
            takes="about 30 minutes, 15 GB on the disk",
        ),
        Fix(
            title="Or use PyTorch or JAX, which support this card",
            why="Their newest builds have code for it. Keras 3 can compute with either of them: set the variable "
            "KERAS_BACKEND to torch or jax.",
            verify="Choose PyTorch or JAX on the first page and check again.",
            undo="Nothing is to be undone: nothing was changed.",
        ),
    )


def _served(s: Situation) -> LastSupported | None:
    """What the catalogue names for this card: with the driver that is here, or else with any."""
    framework = next((name for name in FRAMEWORKS if name == s.framework), None)
    if framework is None:
        return None
    ask = Wanted(
        s.compute_capability,
        "windows" if s.windows else "linux",
        s.driver_version,
        "windows" if s.windows or s.wsl else "linux",
        s.case.host.machine.lower() in ("aarch64", "arm64"),
    )
    found = last_supported(framework, "", wanted=ask)
    if found is not None and not found.version:
        return last_supported(framework, ask.capability, ask.os)
    return found


def _torch(s: Situation, served: LastSupported) -> Fix:
    last = Version(served.version)
    why = f"Release {last.major}.{last.minor} is the last of PyTorch with code for a card of this age."
    row = torch.release(served.version)
    if row is not None and not served.build and row.numpy:
        wanted = [f"torch=={served.version}", f"numpy{row.numpy}"]
        return _fitting_python(s, f"Install PyTorch {served.version}", why, wanted, (row.python_min, row.python_max))
    requirement = f"torch<{last.major}.{last.minor + 1}"
    if s.system_python:
        return separate_environment(s, why, [requirement])
    index = served.build or (row.default_index if row else "")
    return torch_build(s, f"Install PyTorch built with CUDA {torch.cuda_of_index(index)}", why, index, requirement)


def _tensorflow(s: Situation, served: LastSupported) -> Fix:
    row = tensorflow.release(served.version) or tensorflow.NEWEST
    why = f"TensorFlow {served.version} and the libraries that it brings still have code for this card.{_held(served)}"
    wanted = [f"tensorflow[and-cuda]=={served.version}"]
    limits = row.python_min, row.and_cuda_python_max
    return _fitting_python(s, f"Install TensorFlow {served.version}", why, wanted, limits)


def _held(served: LastSupported) -> str:
    limit = served.cudnn.lstrip("<")
    return f" cuDNN is kept below {limit}, since newer ones have no code for it." if limit else ""


def _fitting_python(s: Situation, title: str, why: str, wanted: list[str], limits: tuple[str, str]) -> Fix:
    """Installs here, or in a new environment where this Python is not one that the release has packages for."""
    oldest, newest = map(numbers, limits)
    if s.python_release and not oldest <= s.python_release <= newest:
        why += f" It needs Python {limits[0]} to {limits[1]}."
        python = ".".join(map(str, min(max(numbers(_PREFERRED_PYTHON), oldest), newest)))
        return separate_environment(s, why, wanted, python=python)
    return install_fix(s, title, why, *wanted)


def _older_cudnn(s: Situation) -> tuple[Fix, ...]:
    """For a TensorFlow that has code for the card itself, while the cuDNN beside it has none."""
    installed = s.installed("nvidia-cudnn-cu12").get("nvidia-cudnn-cu12", "")
    number = s.compute_capability
    end = cudnn.last_for(number)
    if end is None or cudnn.has_code_for(installed, number) is not False or s.system_python or s.capability < (6, 0):
        return ()
    requirement = f"nvidia-cudnn-cu12{end.requirement}"
    return (
        Fix(
            title=f"Or keep {s.framework_named} and hold cuDNN at {end.last_cudnn}",
            why=lasting(
                s,
                f"Version {end.last_cudnn} is the last with code for this card. "
                "Later ones begin with the GeForce RTX 20.",
            ),
            commands=install(s, requirement),
            verify=again(s),
            undo=undo_install(s, requirement),
            takes="a few minutes, 1 GB",
        ),
    )
