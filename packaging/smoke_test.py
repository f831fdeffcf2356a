"""Tries out the wheel as a user would get it: builds it, installs it, and runs the commands that need no GPU.

    python packaging/smoke_test.py            the wheel is unpacked; dependencies come from the running Python
    python packaging/smoke_test.py --fresh    the wheel goes into a new environment, with its dependencies
    python packaging/smoke_test.py --wheel W  a wheel that was built before

It works in a temporary folder whose name holds a blank, from another working directory, so that nothing of
the checkout can be picked up. Exit code 0: all is well. 1: something failed, and the first thing is named.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIMIT_S = 120
EMPTY_REPORT = {
    "schema": 1,
    "tool": {"name": "gpuwizard"},
    "results": [],
    "facts": {"machine": {}, "targets": [{"python": "/opt/python", "framework": "tensorflow"}]},
}


class SmokeError(Exception):
    """Something did not work; the message names it."""


def main() -> int:
    """Builds, installs and tries out the wheel."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--wheel", type=Path, help="use this wheel and build none")
    parser.add_argument("--fresh", action="store_true", help="install into a new environment, with dependencies")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gpu wizard ") as folder:
        work = Path(folder)
        try:
            wheel = options.wheel.resolve() if options.wheel else build_wheel(work)
            check_contents(wheel)
            python, unpacked = install_fresh(wheel, work) if options.fresh else unpack(wheel, work)
            check_commands(python, unpacked, work, wheel.name.split("-")[1])
        except SmokeError as error:
            print(f"failed: {error}", file=sys.stderr)
            return 1
    print(f"{wheel.name}: all is well")
    return 0


def build_wheel(work: Path) -> Path:
    """Builds the wheel of this checkout with the hatchling of the running Python; nothing is downloaded."""
    run([sys.executable, "-I", "-m", "hatchling", "build", "-t", "wheel", "-d", str(work / "dist")], ROOT)
    return next((work / "dist").glob("gpuwizard-*.whl"))


def check_contents(wheel: Path) -> None:
    """Every file of the package is in the wheel, and nothing but the package."""
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "gpuwizard").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    require(not wanted - names, f"not in the wheel: {sorted(wanted - names)}")
    strays = sorted(name for name in names if not name.startswith(("gpuwizard/", "gpuwizard-")))
    require(not strays, f"does not belong into the wheel: {strays}")
    for name in ("LICENSE", "entry_points.txt", "METADATA"):
        require(any(entry.endswith(name) for entry in names), f"the wheel lacks {name}")


def unpack(wheel: Path, work: Path) -> tuple[str, Path | None]:
    """Unpacks the wheel; the running Python brings the dependencies."""
    target = work / "unpacked"
    zipfile.ZipFile(wheel).extractall(target)
    return sys.executable, target


def install_fresh(wheel: Path, work: Path) -> tuple[str, Path | None]:
    """Makes a new environment with the wheel and everything it depends on."""
    run([sys.executable, "-I", "-m", "venv", str(work / "venv")], work)
    python = work / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run([str(python), "-I", "-m", "pip", "install", "--quiet", str(wheel)], work, 900)
    scripts = sorted(path.stem for path in python.parent.glob("gpuwizard*"))
    require(scripts == ["gpuwizard", "gpuwizard-window"], f"commands made: {scripts}")
    return str(python), None


def check_commands(python: str, unpacked: Path | None, work: Path, version: str) -> None:
    """Runs the commands whose answer is the same on every machine."""
    prelude = f"import sys; sys.path.insert(0, {str(unpacked)!r}); " if unpacked else "import sys; "

    def gpuwizard(*arguments: str, expect: tuple[int, ...] = (0,)) -> str:
        start = prelude + "from gpuwizard.app import main; sys.exit(main())"
        return run([python, "-I", "-c", start, *arguments], work, expect=expect)

    location = run([python, "-I", "-c", prelude + "import gpuwizard; print(gpuwizard.__file__)"], work).strip()
    require(Path(location).resolve().is_relative_to(work.resolve()), f"{location} was run instead of the wheel")
    said = gpuwizard("--version").split()[-1]
    require(said == version, f"--version says {said}, the wheel is {version}")
    require("driver.missing" in gpuwizard("causes"), "`causes` does not list driver.missing")
    log = work / "error.log"
    log.write_text("ModuleNotFoundError: No module named 'tensorflow'\n", "utf-8")
    answer = json.loads(gpuwizard("explain", "--json", str(log), expect=(1,)))
    named = [entry["cause"] for entry in answer["causes"]]
    require(named[:1] == ["framework.not-installed"], f"`explain` named {named}")
    saved, page = work / "report.json", work / "page.html"
    saved.write_text(json.dumps(EMPTY_REPORT), "utf-8")
    gpuwizard("check", "--from", str(saved), "--save", str(page), expect=(0, 1))
    require("</html>" in page.read_text("utf-8"), "the HTML report is not complete")


def run(argv: list[str], cwd: Path, limit: float = LIMIT_S, expect: tuple[int, ...] = (0,)) -> str:
    """Runs one command and returns what it printed.

    Raises:
        SmokeError: It ended with another exit code, or not within `limit` seconds.
    """
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    try:
        done = subprocess.run(
            argv,
            cwd=cwd,
            env=env,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=limit,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SmokeError(f"{' '.join(argv)}: no end after {limit} s") from error
    require(
        done.returncode in expect,
        f"{' '.join(argv)}: exit code {done.returncode}\n{done.stdout[-1000:]}{done.stderr[-2000:]}",
    )
    return done.stdout


def require(holds: bool, sentence: str) -> None:
    """Raises SmokeError with the sentence when something does not hold."""
    if not holds:
        raise SmokeError(sentence)


if __name__ == "__main__":
    sys.exit(main())
