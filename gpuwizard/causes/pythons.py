"""Which Python a release wants, and whether the one that was looked at is too old or too new for what would help."""

from collections.abc import Sequence

from packaging.requirements import Requirement

from gpuwizard.catalog import jax, tensorflow, torch
from gpuwizard.causes.environments import OLDEST_OF_UV
from gpuwizard.causes.situation import Situation, numbers

# Of the Pythons that a release was built for, the one that most other packages were built for as well.
PREFERRED_PYTHON = "3.12"


def python_for(framework: str, version: str) -> str:
    """Returns a Python for a release and its GPU libraries; an unknown release is taken for the newest."""
    row: tensorflow.TensorFlowRelease | torch.TorchRelease | jax.JaxRelease
    if framework == "torch":
        row = torch.release(version) or torch.NEWEST
    elif framework == "jax":
        row = jax.release(version) or jax.NEWEST
    else:
        row = tensorflow.release(version) or tensorflow.NEWEST
    oldest, newest = numbers(row.python_min), numbers(getattr(row, "and_cuda_python_max", "") or row.python_max)
    return ".".join(map(str, min(max(numbers(PREFERRED_PYTHON), oldest), newest)))


def release_known(framework: str, version: str) -> bool:
    """Whether the catalogue has a row for a release."""
    rooms = {"torch": torch.release, "jax": jax.release, "tensorflow": tensorflow.release}
    return framework in rooms and rooms[framework](version) is not None


def newest_jax(situation: Situation) -> jax.JaxRelease:
    """Returns the release that pip takes where none is named: the newest for this Python."""
    here = situation.python_release
    fitting = [row for row in jax.RELEASES if numbers(row.python_min) <= here <= numbers(row.python_max)]
    return fitting[-1] if fitting else jax.NEWEST


def other_python(situation: Situation, requirements: Sequence[str]) -> str:
    """Returns the Python to go on with where this one cannot get what is asked for with its GPU libraries.

    It may be too new for the libraries of an old release, or too old: pip takes the newest release for the Python that
    runs it, and an extra that this release lacks costs only a warning.

    Returns:
        A version ("3.12"); empty where this Python will do, and where it is not known.
    """
    here = situation.python_release
    for text in requirements if here else ():
        asked = Requirement(text)
        if here < _oldest_python(situation, asked) or _too_new(here, asked):
            return python_for(asked.name, text.partition("==")[2])
    return ""


def why_other(situation: Situation, requirements: Sequence[str]) -> str:
    """Returns why another Python is taken for what is asked for, in the text of a fix."""
    here = ".".join(map(str, situation.python_release))
    if situation.framework == "torch":
        return (
            f"Python {here} gets only old releases of PyTorch, and uv, the small tool that picks the right build, "
            "does not run on it. The Python you have stays as it is."
        )
    if any(_too_new(situation.python_release, Requirement(text)) for text in requirements):
        return (
            f"This release's own GPU libraries cannot be installed with Python {here}: one of them was made for older "
            "Pythons only. The Python you have stays as it is."
        )
    rows = tensorflow.RELEASES if situation.framework == "tensorflow" else jax.RELEASES
    fits = [row for row in rows if numbers(row.python_min) <= situation.python_release <= numbers(row.python_max)]
    if not fits:
        return f"No {situation.framework_title} with its GPU libraries exists for Python {here}."
    return (
        f"The newest {situation.framework_title} for Python {here} is {fits[-1].newest_patch}, which does not bring "
        "its GPU libraries along. A newer Python gets a release that does. The Python you have stays as it is."
    )


def _too_new(here: tuple[int, ...], asked: Requirement) -> bool:
    if asked.name != "tensorflow" or "and-cuda" not in asked.extras:
        return False
    row = tensorflow.release(next((one.version for one in asked.specifier if one.operator == "=="), ""))
    return row is not None and bool(row.and_cuda_python_max) and here > numbers(row.and_cuda_python_max)


def _oldest_python(situation: Situation, asked: Requirement) -> tuple[int, ...]:
    if asked.name == "torch":
        # uv, which picks the build, runs inside this Python unless it is the tool that is used here anyway.
        return () if situation.installer == "uv" else OLDEST_OF_UV
    # A release that is named by its number is the one that is there already.
    if any(one.operator == "==" for one in asked.specifier):
        return ()
    if asked.name == "tensorflow" and "and-cuda" in asked.extras:
        return min(numbers(row.python_min) for row in tensorflow.RELEASES if row.has_and_cuda)
    majors = {extra.removeprefix("cuda") for extra in asked.extras} if asked.name == "jax" else set()
    return min((numbers(row.python_min) for row in jax.RELEASES if majors & set(row.cuda_majors)), default=())
