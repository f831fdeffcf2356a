"""Compares what the model of the Windows loader says with what LoadLibraryEx does under wine.

    python tests/windows/loader/compare.py WORK             all layouts
    python tests/windows/loader/compare.py WORK NAME ...    these layouts

WORK is the folder of tests/windows/run_under_wine.py; what that script makes there is used, or made first. Each line
says: whether all is as expected, the layout, the model's answer, the loader's. Where wine is known to differ from
Windows the layout says how. On a real Windows, run compare_here.py with a folder of DLLs made elsewhere.
"""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import made_dlls  # noqa: E402
import run_under_wine  # noqa: E402


def main() -> int:
    """Prepares what is missing, compares, and returns 1 where something is not as expected."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    missing = [tool for tool in run_under_wine.TOOLS if shutil.which(tool) is None]
    if missing:
        sys.exit(f"Not installed: {', '.join(missing)}. run_under_wine.py --install gets them.")
    work = Path(sys.argv[1]).resolve()
    env = run_under_wine.environment(work)
    try:
        python = run_under_wine.prepare(work, env)
        files = made_dlls.make_all(work / "layouts" / "dlls")
        place = run_under_wine.windows_path(work / "layouts")
        dlls = run_under_wine.windows_path(next(iter(files.values())).parent)
        script = run_under_wine.windows_path(HERE / "compare_here.py")
        return run_under_wine.wine(env, str(python), script, dlls, place, *sys.argv[2:])
    finally:
        subprocess.run(["wineserver", "-k"], env=env, check=False)


if __name__ == "__main__":
    sys.exit(main())
