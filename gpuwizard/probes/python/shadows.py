"""Files of the user's that Python would import in place of the framework."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from gpuwizard.model.interpreter import Shadow
from gpuwizard.model.layers import FrameworkName

# Modules of the standard library that frameworks import early and that people name their scripts after.
STANDARD = (
    "random",
    "types",
    "typing",
    "logging",
    "platform",
    "copy",
    "math",
    "time",
    "queue",
    "code",
    "timeit",
)
OWN: dict[FrameworkName, tuple[str, ...]] = {
    "tensorflow": ("tensorflow", "keras", "numpy"),
    "torch": ("torch", "numpy"),
    "jax": ("jax", "jaxlib", "numpy"),
}


def find(
    framework: FrameworkName, cwd: str, env: Mapping[str, str], site_packages: Sequence[str]
) -> tuple[Shadow, ...]:
    """Looks into the working folder and PYTHONPATH for files named like the framework or a module it needs.

    Args:
        framework: The framework.
        cwd: The folder that the user works in: a script started there imports from it first.
        env: The environment (PYTHONPATH).
        site_packages: The interpreter's package folders; a file in one of them is a real installation.
    """
    folders = [(cwd, "the working folder")]
    folders += [(part, "PYTHONPATH") for part in env.get("PYTHONPATH", "").split(os.pathsep) if part]
    real = {os.path.realpath(folder) for folder in site_packages}
    found = []
    for folder, via in folders:
        if os.path.realpath(folder) in real:
            continue
        for module in (*OWN[framework], *STANDARD):
            path = _importable(Path(folder), module)
            if path and not (via == "the working folder" and _is_source_tree(Path(folder), module)):
                found.append(Shadow(module, path, via))
    return tuple(found)


def _importable(folder: Path, module: str) -> str:
    """Returns what `import module` would take from that folder; a folder without __init__ does not count."""
    places = (folder / module / "__init__.py", folder / f"{module}.py")
    return next((str(place) for place in places if os.path.isfile(place)), "")


def _is_source_tree(folder: Path, module: str) -> bool:
    """A checkout of the framework itself is no accident."""
    return os.path.isfile(folder / "setup.py") and os.path.isfile(folder / module / "__init__.py")
