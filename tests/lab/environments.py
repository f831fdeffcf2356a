"""Makes environments with the CUDA builds of real frameworks and without NVIDIA's wheels: light enough for each run.

    python tests/lab/environments.py FOLDER tensorflow torch jax

What is complete stays and is used again. At the end it prints the variables that name the Pythons to the tests.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Sequence
from pathlib import Path

# The arguments of each `pip install`. NVIDIA's wheels are four gigabytes; the stand-ins take their place.
INSTALLED: dict[str, tuple[tuple[str, ...], ...]] = {
    "tensorflow": (("tensorflow==2.21.0",),),
    "torch": (("--no-deps", "torch==2.14.1", "typing_extensions"), ("numpy",)),
    "jax": (("jax==0.10.2",), ("--no-deps", "jax-cuda12-plugin==0.10.2", "jax-cuda12-pjrt==0.10.2")),
}
# The oldest Python that the release installs on.
OLDEST = {"jax": (3, 11)}
VARIABLES = {
    "tensorflow": "GPUWIZARD_TEST_TENSORFLOW",
    "torch": "GPUWIZARD_TEST_TORCH",
    "jax": "GPUWIZARD_TEST_JAX",
}
# A folder in which the tests make what no variable names.
FOLDER = "GPUWIZARD_TEST_LIGHT"


@contextlib.contextmanager
def alone(folder: Path, framework: str) -> Iterator[None]:
    """Keeps other processes of the tests from making the same environment at the same time."""
    import fcntl  # late: the environments are for Linux, this module is read elsewhere too

    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{framework}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def make(folder: Path, framework: str) -> str:
    """Makes the environment of one framework, unless it is there, and returns its Python.

    Args:
        folder: Where environments are kept.
        framework: `tensorflow`, `torch` or `jax`.

    Raises:
        RuntimeError: pip's own last words, where it could not install.
    """
    with alone(folder, framework):
        return _made(folder / framework, framework)


def _made(place: Path, framework: str) -> str:
    wanted = repr((INSTALLED[framework], sys.version_info[:2]))
    complete, python = place / "complete", place / "bin" / "python"
    if complete.is_file() and complete.read_text(encoding="utf-8") == wanted:
        return str(python)
    shutil.rmtree(place, ignore_errors=True)
    venv.create(place, with_pip=True)
    for arguments in INSTALLED[framework]:
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"pip could not install {framework}: {' '.join(done.stderr.split())[-500:]}")
    complete.write_text(wanted, encoding="utf-8")
    return str(python)


def python_for(framework: str) -> str | None:
    """The Python that the framework's variable names, else one made where GPUWIZARD_TEST_LIGHT says, else None."""
    named, folder = os.environ.get(VARIABLES[framework]), os.environ.get(FOLDER)
    if named or not folder or sys.version_info[:2] < OLDEST.get(framework, (3, 0)):
        return named
    return make(Path(folder).absolute(), framework)


def main(arguments: Sequence[str]) -> int:
    """Makes the environments that are asked for."""
    folder, *frameworks = arguments or ("",)
    unknown = [name for name in frameworks if name not in INSTALLED]
    if not frameworks or unknown:
        print(f"usage: environments.py FOLDER {' '.join(f'[{name}]' for name in INSTALLED)}", file=sys.stderr)
        return 2
    for framework in frameworks:
        try:
            print(f"export {VARIABLES[framework]}={make(Path(folder).absolute(), framework)}", flush=True)
        except RuntimeError as error:
            print(f"environments.py: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
