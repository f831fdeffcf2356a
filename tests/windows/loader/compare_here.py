"""Lays out each layout on this Windows (or wine), asks the model and the loader, and prints one line for each."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "unit" / "probes")]

from libraries.windows_layouts import LAYOUTS, Layout  # noqa: E402

from gpuwizard.probes.libraries.windows_loader import DllLoaded, WindowsLoader  # noqa: E402
from gpuwizard.probes.libraries.windows_search import Surroundings  # noqa: E402

WINDOWS = Path(os.environ["SYSTEMROOT"])
APP = Path(sys.executable).parent


def main() -> int:
    """Returns 1 where an answer is not the expected one."""
    dlls, work = Path(sys.argv[1]), Path(sys.argv[2])
    wanted = sys.argv[3:]
    bad = 0
    for layout in LAYOUTS:
        if wanted and layout.name not in wanted:
            continue
        bad += not compare(layout, dlls, work / "here")
    print(f"{bad} of {len(LAYOUTS)} are not as expected", flush=True)
    return 1 if bad else 0


def compare(layout: Layout, dlls: Path, folder: Path) -> bool:
    """Returns whether model and machine answer as the layout says; all files are gone afterwards."""
    shutil.rmtree(folder, ignore_errors=True)
    made = []
    try:
        for where, kind in layout.files.items():
            target = place(where, folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            made.append(target)
            shutil.copy(dlls / f"{kind}.made", target)
        for name in ("one", "two", "cwd"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        static = told_by_model(layout, folder)
        real = told_by_machine(layout, folder)
    finally:
        for target in made:
            target.unlink(missing_ok=True)  # would fail here if the reader kept a file open
    expected = (layout.error, layout.taken)
    on_wine = (layout.wine_error, layout.wine_taken) if layout.wine else expected
    fine = same(static, expected) and (same(real, expected) or same(real, on_wine))
    note = f" | wine: {layout.wine}" if layout.wine else ""
    print(f"{'ok ' if fine else 'BAD'} | {layout.name} | {show(static)} | {show(real)}{note}", flush=True)
    return fine


def same(one: tuple[int, str], other: tuple[int, str]) -> bool:
    """Whether two answers are equal; Windows tells a file in the letters in which it was asked for."""
    return (one[0], one[1].lower()) == (other[0], other[1].lower())


def place(where: str, folder: Path) -> Path:
    """Returns the file that a place of a layout stands for."""
    first, _, rest = where.partition("/")
    return {"app": APP, "system": WINDOWS / "System32"}.get(first, folder / first) / rest


def named(path: str, folder: Path) -> str:
    """Turns a file back into a place of the layout; empty for a file of Windows itself."""
    for where, base in (("app", APP), ("system", WINDOWS / "System32"), *((one, folder / one) for one in NAMES)):
        if path and os.path.normcase(os.path.dirname(path)) == os.path.normcase(str(base)):
            return f"{where}/{os.path.basename(path)}"
    return ""


NAMES = ("one", "two", "three", "cwd")


def told_by_model(layout: Layout, folder: Path) -> tuple[int, str]:
    """Asks the model. For a DLL that Windows provides there is no file to name."""
    path = tuple(entry(text, folder) for text in layout.path)
    added = tuple(("add_dll_directory", str(folder / name)) for name in layout.added)
    around = Surroundings(str(APP), str(WINDOWS), str(folder / layout.cwd), path, added=added)
    loader = WindowsLoader(around)
    loader.start(sys.executable)
    for one in layout.before:
        assert not loader.open(str(place(one, folder))).error
    name = str(place(layout.load, folder)) if "/" in layout.load else layout.load
    done = loader.open(name, layout.flags)
    if loader.is_provided(name):
        return 0, ""
    answer = told(done, folder)
    also = [loader.open(os.path.basename(one)).hit for one in layout.also]
    wrong = [where for where, hit in zip(layout.also, also, strict=True) if not hit or named(hit.path, folder) != where]
    return (-1, f"not with {wrong}") if wrong else answer


def told(done: DllLoaded, folder: Path) -> tuple[int, str]:
    """Returns error and place of an outcome."""
    return done.error, named(done.hit.path, folder) if done.hit and not done.error else ""


def told_by_machine(layout: Layout, folder: Path) -> tuple[int, str]:
    """Asks the loader of this machine, in a process of its own."""
    order = {
        "load": str(place(layout.load, folder)) if "/" in layout.load else layout.load,
        "flags": layout.flags,
        "added": [str(folder / name) for name in layout.added],
        "before": [str(place(one, folder)) for one in layout.before],
        "also": [os.path.basename(one) for one in layout.also],
    }
    env = {**os.environ, "PATH": ";".join(entry(text, folder) for text in layout.path)}
    done = subprocess.run(
        [sys.executable, "-I", str(HERE / "ask.py"), json.dumps(order)],
        env=env,
        cwd=folder / layout.cwd,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    if done.returncode:
        return -2, done.stderr.decode("utf-8", "replace")[-300:]
    answer = json.loads(done.stdout)
    wrong = [one for one, path in zip(layout.also, answer["also"], strict=True) if named(path, folder) != one]
    where = named(answer["path"], folder)
    if layout.name == "known DLL":
        where = where.replace("system/shlwapi.dll", "")
    return (-1, f"not with {wrong}: {answer['also']}") if wrong else (answer["error"], where)


def entry(text: str, folder: Path) -> str:
    """Returns an entry of PATH with the layout's folder where it names one."""
    for name in NAMES:
        if text.strip('"\\') == name:
            return text.replace(name, str(folder / name))
    return text


def show(answer: tuple[int, str]) -> str:
    """Returns an answer as text."""
    return answer[1] or {0: "Windows' own", 126: "126 not found", 193: "193 bad file"}.get(answer[0], str(answer))


if __name__ == "__main__":
    sys.exit(main())
