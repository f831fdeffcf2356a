"""Tries out the folder that build_appimage.py has made, or the AppImage, on a machine that knows nothing of it.

    python packaging/linux/try_appdir.py dist/gpuwizard.AppDir

It is copied to another place, whose name holds a blank and an umlaut, and run with an empty environment. Looked at is
that the commands answer, that a window opens and a second start finds it (without a screen), and that nothing of the
folder reaches the Python that is diagnosed or a program that is started. Exit code 0: all is well.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LIMIT_S = 120
MINE = "/opt/of the user"
DUMP = """import json, os, pathlib
_at = pathlib.Path({folder!r}) / str(os.getpid())
_at.write_text(json.dumps(dict(os.environ)))
"""


class TrialError(Exception):
    """Something did not work; the message names it."""


def main() -> int:
    """Copies, runs and looks."""
    given = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="gpu wizard ä ") as name:
        work = Path(name)
        try:
            start = work / given.name
            if given.is_dir():
                shutil.copytree(given, start, symlinks=True)
                start = start / "AppRun"
            else:
                shutil.copy2(given, start)
            env = {"PATH": "/usr/bin:/bin", "HOME": str(work / "home"), "LANG": "C.UTF-8"}
            (work / "home").mkdir()
            try_commands(start, work, env)
            try_window(start, work, env)
            try_footprint(start, work, env)
        except TrialError as error:
            print(f"failed: {error}", file=sys.stderr)
            return 1
    print("all is well")
    return 0


def try_commands(start: Path, work: Path, env: dict[str, str]) -> None:
    """Runs what answers the same on every machine."""
    require("gpuwizard" in run(start, work, env, "--version"), "--version does not answer")
    (work / "error.log").write_text("ModuleNotFoundError: No module named 'tensorflow'\n", "utf-8")
    told = json.loads(run(start, work, env, "explain", "--json", "error.log", expect=1))
    require(told["causes"][0]["cause"] == "framework.not-installed", "`explain` names another cause")
    listed = json.loads(run(start, work, env, "environments", "--json"))
    own = [row["python"] for row in listed["environments"] if str(start.parent) in row["python"]]
    require(not own, f"it lists its own Python: {own}")


def try_window(start: Path, work: Path, env: dict[str, str]) -> None:
    """Opens a window without a screen; a second start finds it once it stands there."""
    meeting = work / "meeting"
    meeting.mkdir(mode=0o700)
    hidden = {**env, "QT_QPA_PLATFORM": "offscreen", "GPUWIZARD_INSTANCE": "trial", "XDG_RUNTIME_DIR": str(meeting)}
    with subprocess.Popen([str(start)], cwd=work, env=hidden, stderr=subprocess.PIPE, text=True) as window:
        try:
            began = time.monotonic()
            while not list(meeting.glob("*.socket")):
                require(window.poll() is None and time.monotonic() < began + LIMIT_S, "no window opened")
                time.sleep(0.05)
            print(f"the window listens after {time.monotonic() - began:.1f} s")
            second = subprocess.run([str(start)], cwd=work, env=hidden, capture_output=True, text=True, timeout=LIMIT_S)
            require("is open already" in second.stderr, f"no window answered: {second.stderr}")
        finally:
            window.send_signal(signal.SIGINT)
        code = window.wait(LIMIT_S)
        require(code == 130, f"the window ended with {code}: {window.stderr.read() if window.stderr else ''}")


def try_footprint(start: Path, work: Path, env: dict[str, str]) -> None:
    """Has a Python with a framework of two lines, and a driver's program, write down the environment they get."""
    seen = work / "seen"
    seen.mkdir()
    dump = DUMP.format(folder=str(seen))
    venv = work / "venv"
    run(Path("/usr/bin/env"), work, env, "python3", "-m", "venv", "--without-pip", str(venv))
    packages = next(venv.glob("lib/python3*/site-packages"))
    (packages / "tensorflow").mkdir()
    (packages / "tensorflow" / "__init__.py").write_text(f"{dump}__version__ = '2.21.0'\n")
    notes = packages / "tensorflow-2.21.0.dist-info"
    notes.mkdir()
    (notes / "METADATA").write_text("Metadata-Version: 2.1\nName: tensorflow\nVersion: 2.21.0\n")
    tool = work / "bin" / "nvidia-smi"
    tool.parent.mkdir()
    tool.write_text(f"#!/usr/bin/env python3\n{dump}raise SystemExit(9)\n")
    tool.chmod(0o755)
    users = {**env, "PATH": f"{tool.parent}:{env['PATH']}", "LD_LIBRARY_PATH": MINE, "PYTHONPATH": MINE}
    run(start, work, users, "check", "--json", "--python", str(venv / "bin" / "python"), expect=1)
    dumps = [json.loads(path.read_text()) for path in seen.iterdir()]
    require(bool(dumps), "nothing was started that could tell of its environment")
    for got in dumps:
        # The folder itself, or the place where the runtime of an AppImage mounts it.
        strange = {key: value for key, value in got.items() if "AppDir" in value or "/.mount_" in value}
        require(not strange, f"this reached a child: {strange}")
        require(got.get("LD_LIBRARY_PATH") == MINE, f"the user's LD_LIBRARY_PATH became {got.get('LD_LIBRARY_PATH')}")
        for name in ("APPDIR", "APPIMAGE", "PYTHONHOME", "QT_PLUGIN_PATH"):
            require(name not in got, f"{name} reached a child")
    print(f"{len(dumps)} programs were started; none saw anything of the folder")


def run(start: Path, work: Path, env: dict[str, str], *words: str, expect: int = 0) -> str:
    """Runs one command and returns what it printed."""
    done = subprocess.run([str(start), *words], cwd=work, env=env, capture_output=True, text=True, timeout=LIMIT_S)
    told = f"{' '.join(words)}: exit code {done.returncode}\n{done.stdout[-500:]}{done.stderr[-1500:]}"
    require(done.returncode == expect, told)
    return done.stdout


def require(holds: bool, sentence: str) -> None:
    """Raises TrialError with the sentence when something does not hold."""
    if not holds:
        raise TrialError(sentence)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
