"""What to ask pip for, so that a framework comes in the build that fits this computer."""

from packaging.requirements import Requirement

from gpuwizard.catalog import cudnn, jax, tensorflow
from gpuwizard.catalog.gpus import kernels_cover
from gpuwizard.causes import card
from gpuwizard.causes.pythons import newest_jax, other_python
from gpuwizard.causes.situation import Situation, numbers

TENSORFLOW_LOOKUP_FAULT, LOOKUP_WORKS = tensorflow.LOOKUP_FAULT, tensorflow.LOOKUP_WORKS
AND_CUDA_SINCE = numbers(tensorflow.FIRST_AND_CUDA)
# Read in the metadata of the wheels 0.4.13 and 0.4.25 on PyPI: only the later one has the extra cuda12.
JAX_EXTRA_SINCE = (0, 4, 25)
# That first one asks for any cuDNN and gets one of the next main version, which it does not load (tried with uv).
_JAX_EXTRA_WORKS_SINCE = (0, 4, 26)
_JAX_WITH_EXTRA = ">=0.4.30"


def tensorflow_requirement(version: str) -> str:
    """Returns what to ask pip for, so that TensorFlow comes with its CUDA libraries on Linux.

    Args:
        version: The version that is installed; empty for the newest without a known fault.
    """
    if not version:
        return f"tensorflow[and-cuda]!={TENSORFLOW_LOOKUP_FAULT}"
    row = tensorflow.release(version)
    name = row.gpu_package if row else "tensorflow"
    extra = "[and-cuda]" if numbers(version)[:2] >= AND_CUDA_SINCE else ""
    repaired = {**tensorflow.REPAIRED, **tensorflow.EXTRA_REPAIRED}
    return f"{name}{extra}=={repaired.get(version, version)}"


def jax_requirement(situation: Situation, keep: bool) -> str:
    """Returns what to ask pip for, so that JAX comes with its CUDA plugin."""
    pin = situation.framework_version if keep and situation.framework_release >= (0, 5) else ""
    has_13 = bool(situation.installed("jax-cuda13")) or any(".so.13" in name for name in situation.libraries)
    only_13 = not _has_code("12", situation.compute_capability)
    extra = "cuda13" if (has_13 or only_13) and _serves_cuda_13(situation, pin) else "cuda12"
    # Without a bound pip would find the old release good enough, and leave it as it is.
    bound = f"=={pin}" if pin else _JAX_WITH_EXTRA if keep and jax_too_old(situation) else ""
    return f"jax[{extra}]{bound}"


def jax_too_old(situation: Situation) -> bool:
    """Whether this is a JAX that no extra gives its GPU libraries: a newer release must take its place."""
    version = numbers(situation.framework_version)
    return situation.framework == "jax" and () < version < _JAX_EXTRA_WORKS_SINCE


def _has_code(major: str, capability: str) -> bool:
    known = jax.kernels(jax.NEWEST.newest_patch, major)
    return not (known and capability) or kernels_cover(known, capability) != "none"


def with_cudnn(situation: Situation, *requirements: str) -> tuple[str, ...]:
    """Returns requirements, and beside them the cuDNN that an old card needs where nothing else keeps it old.

    pip takes the newest cuDNN that a package allows, and that one has no code for cards before Turing.
    """
    limit = cudnn.last_for(situation.compute_capability)
    if limit is None or not any(map(_takes_any_cudnn, requirements)):
        return requirements
    return (*requirements, f"{cudnn.package('12')}{limit.requirement}")


def _takes_any_cudnn(requirement: str) -> bool:
    asked = Requirement(requirement)
    if asked.name == "tensorflow" and "and-cuda" in asked.extras:
        row = tensorflow.release(requirement.partition("==")[2])
        return row is None or row.and_cuda_open
    return asked.name == "jax" and "cuda12" in asked.extras


def _serves_cuda_13(situation: Situation, version: str) -> bool:
    """Whether nothing that is known forbids the CUDA 13 plugin; what it runs on, that for CUDA 12 serves as well."""
    needs, row = jax.cuda_line("13"), jax.release(version) if version else newest_jax(situation)
    if needs is None or (row is not None and "13" not in row.cuda_majors):
        return False
    driver, card = numbers(situation.driver_version), situation.capability
    old_driver = bool(driver) and driver < numbers(needs.driver_branch_min)
    return not old_driver and not (card and card < numbers(needs.capability_min))


def gpu_requirement(situation: Situation, keep: bool = True) -> str:
    """Returns the requirement of a build with CUDA; `keep` asks for the version that is installed.

    Where there is no card, what is installed anew is the build for the processor: the other one takes gigabytes more.
    """
    version = situation.framework_version if keep else ""
    if not version and card.none_here(situation.case):
        return processor_requirement(situation)
    if situation.framework == "jax":
        return jax_requirement(situation, keep)
    if situation.framework == "torch":
        return f"torch=={version}" if version else "torch"
    return tensorflow_requirement(version)


def fresh_requirement(situation: Situation) -> str:
    """Returns what to install in a new environment: the same release, unless that one has a known fault."""
    if situation.framework == "tensorflow" and situation.framework_version == TENSORFLOW_LOOKUP_FAULT:
        return tensorflow_requirement(LOOKUP_WORKS)
    return gpu_requirement(situation)


def kept_requirement(situation: Situation) -> str:
    """Returns what brings the release that is installed into this very environment once more.

    Where its GPU libraries cannot be had for this Python, that is the release alone: it was installed without them.
    """
    whole = gpu_requirement(situation)
    if situation.framework_version and other_python(situation, [whole]):
        return f"{situation.distribution}=={situation.framework_version}"
    return whole


def processor_requirement(situation: Situation) -> str:
    """Returns the package that computes on the processor alone, of a framework other than PyTorch."""
    # On Windows the package without the addition is for the processor anyway.
    return "tensorflow-cpu" if situation.framework == "tensorflow" and not situation.windows else situation.framework


def release_requirement(situation: Situation, version: str) -> str:
    """Returns what to ask pip for where a project wants a certain release: with its GPU libraries if it has them."""
    if situation.framework == "tensorflow":
        return tensorflow_requirement(version)
    row = jax.release(version) if situation.framework == "jax" else None
    if situation.framework == "jax" and numbers(version) < _JAX_EXTRA_WORKS_SINCE:
        # Alone, such a release would come without jaxlib, and could not even be imported.
        return f"jax[cpu]=={version}"
    with_extra = row is not None and "12" in row.cuda_majors
    return f"{situation.framework}[cuda12]=={version}" if with_extra else f"{situation.framework}=={version}"
