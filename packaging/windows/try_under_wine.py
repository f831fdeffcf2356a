"""Tries out on Linux, under wine, what build.py makes for Windows: built, installed, used, removed again.

    python packaging/windows/try_under_wine.py WORK [--pictures FOLDER]

WORK is the folder that tests/windows/run_under_wine.py uses too (1 GB each); the Windows Python in it is used again.
Needs wine, MinGW, NSIS and Xvfb (--install gets them with apt-get, as root). Each step is printed with its time.
Exit code 0: all went as it should. 1: the step named last did not. 2: something that it needs is missing.

Not shown by such a run: SmartScreen, administrators' policies, several screens, real drivers, Windows' own look.
"""

import argparse
import shutil
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "tests" / "windows")]

import embeddable  # noqa: E402
import run_under_wine  # noqa: E402
from trial import Trial  # noqa: E402

PACKAGES = (*run_under_wine.PACKAGES, "fonts-dejavu-core", "nsis", "xvfb")
TOOLS = (*run_under_wine.TOOLS, "makensis", "Xvfb")


def main() -> int:
    """Builds, then goes through all that users do."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("work", type=Path, metavar="WORK", help="folder for the Windows Python and wine's files")
    parser.add_argument("--install", action="store_true", help="install what is missing with apt-get first")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="keep the pictures of the window here")
    parser.add_argument("--built", type=Path, metavar="FOLDER", help="build nothing: try what lies in this folder")
    options = parser.parse_args()
    if options.install:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *PACKAGES], check=True)
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print(f"Not installed: {', '.join(missing)}. As root, --install gets them.", file=sys.stderr)
        return 2
    work = options.work.resolve()
    env = run_under_wine.environment(work)
    try:
        python = run_under_wine.prepare(work, env)
    finally:
        subprocess.run(["wineserver", "-k"], env=env, check=False)
    built = options.built or build(work)
    trial = Trial(work / "fresh", built, python, options.pictures or work / "pictures")
    return go_through(trial)


def build(work: Path) -> Path:
    """Builds with the Windows Python that can be had here; the official one cannot be put together on Linux."""
    began = time.monotonic()
    runtime = work / "embeddable"
    if not runtime.is_dir():
        embeddable.make(runtime)
    command = [sys.executable, str(HERE / "build.py"), "--runtime", str(runtime), "--out", str(work / "dist")]
    subprocess.run(command, check=True)
    print(f"built: {time.monotonic() - began:.0f} s", flush=True)
    return work / "dist"


def go_through(trial: Trial) -> int:
    """Runs the steps in their order; each builds on those before."""
    with trial:
        for step in trial.steps():
            began = time.monotonic()
            try:
                step()
            except (AssertionError, KeyError, OSError, ValueError, subprocess.SubprocessError) as problem:
                print(f"FAILED {step.__name__.replace('_', ' ')}: {problem!r}", flush=True)
                return 1
            print(f"ok {step.__name__.replace('_', ' ')}: {time.monotonic() - began:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
