"""Measures how long logs of a training run are read, against grep, and how memory grows with their size.

    python benchmarks/explain_cost.py [--largest MB] [--prose]

A log of progress lines with other numbers in each, and one bad line in the middle, is made in 1, 10, 100 and 500 MB.
Each is explained by `gpuwizard explain` (start of Python and what it prints included) and searched by `grep -c`, the
best of five each.
A plain word is what grep is fastest at; letters of either case and alternatives are what one really greps a log for.
`--prose` makes the lines of random words instead, so that no line is like another: the worst there is.
"""

import argparse
import compileall
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = (1, 10, 100, 500)
BAD = "Could not load library cudnn_ops_infer64_8.dll. Error code 126\n"
GREPS = {
    "grep -c cudnn": ("grep", "-c", "cudnn"),
    "grep -ci 'could not load'": ("grep", "-ci", "could not load"),
    "grep -cE 'cudnn|cublas|dlopen'": ("grep", "-cE", "cudnn|cublas|dlopen"),
    "grep -ciE 'error|failed|could not'": ("grep", "-ciE", "error|failed|could not"),
}
EXPLAIN = (sys.executable, "-m", "gpuwizard", "explain", "--json")
CAUSE = "cudnn.incomplete"


def training_line(chance: random.Random) -> str:
    done = chance.randint(0, 30)
    bar = "=" * done + ">" + "." * (30 - done)
    step, loss = chance.randint(1, 1875), chance.random()
    return f"Epoch {chance.randint(1, 90)}/90 [{bar}] {step}/1875 - loss: {loss:.4f} - ETA: 12s\n"


def prose_line(chance: random.Random) -> str:
    words = ("".join(chance.choices("etaoinshrdlu", k=chance.randint(2, 9))) for _ in range(12))
    return " ".join(words) + "\n"


def write(path: Path, megabytes: int, prose: bool) -> None:
    """Writes a log of that size: blocks of some 20,000 different lines, and the bad one in the middle."""
    chance = random.Random(megabytes)
    made = prose_line if prose else training_line
    block = "".join(made(chance) for _ in range(20_000)).encode()
    size, told = 0, False
    with path.open("wb") as file:
        while size < megabytes * 1_000_000:
            if prose:
                block = "".join(prose_line(chance) for _ in range(20_000)).encode()
            size += file.write(block[: megabytes * 1_000_000 - size])
            if not told and size >= megabytes * 500_000:
                file.write(b"\n" + BAD.encode())
                told = True


def seconds(command: tuple[str, ...]) -> tuple[float, int]:
    """Returns the best wall time of five runs, and the greatest memory of any child so far in MB."""
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        if done.returncode not in (0, 1):  # 1: grep found nothing, gpuwizard a cause
            sys.exit(f"{command[0]} ended with exit code {done.returncode}")
        best = min(best, time.perf_counter() - began)
    return best, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--largest", type=int, default=500, help="stop at this size in MB")
    parser.add_argument("--prose", action="store_true", help="lines of random words")
    options = parser.parse_args()
    root = Path(__file__).parents[1]
    os.environ["PYTHONPATH"] = str(root)
    compileall.compile_dir(str(root / "gpuwizard"), quiet=1)  # as an installer does
    print("   MB  explain  memory  " + "  ".join(GREPS))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "train.log"
        for megabytes in (size for size in SIZES if size <= options.largest):
            write(path, megabytes, options.prose)
            spent, memory = seconds((*EXPLAIN, str(path)))
            told = subprocess.run((*EXPLAIN, str(path)), check=False, capture_output=True, text=True).stdout
            if json.loads(told)["causes"][0]["cause"] != CAUSE:
                sys.exit(f"{path.name} of {megabytes} MB was explained by something else than {CAUSE}")
            cells = []
            for title, command in GREPS.items():
                grep, _ = seconds((*command, str(path)))
                cells.append(f"{f'{grep:.3f} s, {spent / grep:.1f} times':>{len(title)}}")
            print(f"{megabytes:5d}  {spent:5.2f} s  {memory:3d} MB  " + "  ".join(cells))
    return 0


if __name__ == "__main__":
    sys.exit(main())
