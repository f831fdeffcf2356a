"""Packages and extras that were withdrawn or renamed, and what took their place."""

from datetime import date

from msgspec import Struct
from packaging.utils import canonicalize_name

CHECKED = date(2026, 11, 21)

FILE_LIST = "PyPI file lists, read 2026-11-21"
JAX_CHANGES = "JAX change log, jax-ml/jax CHANGELOG.md (2026-08-08)"
WHEEL = "metadata of the newest wheels on PyPI, read 2026-11-21"
UNREAD = "documentation of the project, not read again"


class Withdrawn(Struct, frozen=True):
    """A package, or an extra of one, that no longer brings anything.

    Attributes:
        name: "tensorflow-gpu", "jax[cuda11-pip]".
        framework: Whose GPU support it brought.
        last: Last version that is of use; for an extra the last release of the framework that knows it.
        first_empty: First version that is empty or lacks the extra; empty where nothing follows.
        instead: What to install today on Linux.
        says: What happened to it, one sentence.
        source: Where the row comes from.
    """

    name: str
    framework: str
    last: str
    first_empty: str
    instead: str
    says: str
    source: tuple[str, ...] = (FILE_LIST,)


_AND_CUDA = "tensorflow[and-cuda]"
WITHDRAWN: tuple[Withdrawn, ...] = (
    Withdrawn(
        "jax[cuda11-pip]",
        "jax",
        "0.4.25",
        "0.4.26",
        "jax[cuda12]",
        "JAX gave up CUDA 11 with 0.4.26.",
        (JAX_CHANGES,),
    ),
    Withdrawn(
        "jax[cuda12-pip]",
        "jax",
        "0.5.3",
        "0.6.0",
        "jax[cuda12]",
        "JAX renamed this extra to cuda12; 0.6.0 dropped the old name.",
        (JAX_CHANGES,),
    ),
    Withdrawn(
        "tensorflow-cpu-aws",
        "tensorflow",
        "2.16.1",
        "",
        "tensorflow",
        "The builds for ARM are in the package tensorflow itself.",
        (WHEEL,),
    ),
    Withdrawn(
        "tensorflow-directml-plugin",
        "tensorflow",
        "0.4.0.dev230202",
        "",
        _AND_CUDA,
        "Its development stopped; it works with tensorflow-cpu 2.10 and Python 3.7 to 3.10 only.",
        (FILE_LIST, UNREAD),
    ),
    Withdrawn(
        "tensorflow-gpu",
        "tensorflow",
        "2.11.0",
        "2.12.0",
        _AND_CUDA,
        "From 2.12 on it is an empty package whose installation stops with a message.",
    ),
    Withdrawn(
        "tensorflow-intel",
        "tensorflow",
        "2.18.0",
        "",
        "tensorflow",
        "It held the Windows build, which is in the package tensorflow itself since 2.18.1.",
    ),
    Withdrawn(
        "tf-nightly-gpu",
        "tensorflow",
        "2.11",
        "2.12.0",
        "tf-nightly[and-cuda]",
        "It ended together with tensorflow-gpu.",
        (UNREAD,),
    ),
)
_BY_NAME = {row.name: row for row in WITHDRAWN}


def withdrawn(name: str) -> Withdrawn | None:
    """Returns what became of a package ("tensorflow_gpu") or extra ("jax[cuda11_pip]"), None for a living one."""
    package, _, extra = name.strip().partition("[")
    wanted = str(canonicalize_name(package))
    if extra:
        wanted = f"{wanted}[{canonicalize_name(extra.rstrip(']'))}]"
    return _BY_NAME.get(wanted)
