"""Builds of the frameworks that still have code for cards which the newest builds leave out."""

from packaging.version import Version

from gpuwizard.catalog import cudnn, jax, tensorflow, torch
from gpuwizard.causes.install import install, lasting, undo_install
from gpuwizard.causes.situation import Situation, numbers
from gpuwizard.causes.steps import install_fix, separate_environment, torch_build
from gpuwizard.causes.words import again
from gpuwizard.model.fix import Fix

# The newest TensorFlow for cards from a compute capability on whose wheel has code for them and whose extra asks for
# one exact cuDNN that has it too. Later releases ask for any cuDNN 9, and the newest of these leaves the cards out.
_TENSORFLOW = (((6, 0), "2.19.1"), ((5, 0), "2.16.2"), ((3, 5), "2.14.1"))
# The index of PyTorch's builds with code for Maxwell, Pascal and Volta, and PyPI's own last release of that kind.
_TORCH_INDEX, _TORCH_ON_PYPI = "cu126", "2.7.1"
_TORCH_SINCE = (5, 0)


def old_card_fixes(s: Situation) -> tuple[Fix, ...]:
    """Returns the fixes that install a build with code for this card; none where there is no such build."""
    if s.framework == "torch" and s.capability >= _TORCH_SINCE:
        return (_torch(s),)
    if s.framework == "tensorflow" and not s.windows:
        return _tensorflow(s)
    line = jax.cuda_line("12")
    if s.framework == "jax" and not s.windows and line and s.capability >= numbers(line.capability_min):
        why = "JAX's plugin for CUDA 12 has code for this card; the one for CUDA 13 has none."
        return (install_fix(s, "Install JAX with its CUDA 12 plugin", why, line.extra), *_older_cudnn(s))
    return ()


def _torch(s: Situation) -> Fix:
    why = "This is the last line of PyTorch with code for cards of this age."
    if s.system_python:
        return separate_environment(s, why, [f"torch=={_TORCH_ON_PYPI}"])
    last = Version(
        [row.version for row in torch.RELEASES if any(build.index == _TORCH_INDEX for build in row.builds)][-1]
    )
    requirement = f"torch<{last.major}.{last.minor + 1}"
    return torch_build(s, "Install PyTorch built with CUDA 12.6", why, _TORCH_INDEX, requirement)


def _tensorflow(s: Situation) -> tuple[Fix, ...]:
    wanted = next((version for since, version in _TENSORFLOW if s.capability >= since), "")
    row = tensorflow.release(wanted)
    if row is None:
        return ()
    why = f"TensorFlow {wanted} and the libraries that it brings still have code for this card."
    requirement = f"tensorflow[and-cuda]=={wanted}"
    if s.python_release and not numbers(row.python_min) <= s.python_release <= numbers(row.python_max):
        why += f" It needs Python {row.python_min} to {row.python_max}."
        return (separate_environment(s, why, [requirement], python=row.python_max), *_older_cudnn(s))
    return (install_fix(s, f"Install TensorFlow {wanted}", why, requirement), *_older_cudnn(s))


def _older_cudnn(s: Situation) -> tuple[Fix, ...]:
    """For a framework that has code for the card itself, while the cuDNN beside it has none."""
    installed = s.installed("nvidia-cudnn-cu12").get("nvidia-cudnn-cu12", "")
    number = ".".join(map(str, s.capability[:2]))
    end = cudnn.last_for(number)
    if end is None or cudnn.has_code_for(installed, number) is not False or s.system_python:
        return ()
    if s.framework == "tensorflow" and s.capability < (6, 0):
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
