"""What a check costs beside the framework's own work.

    python benchmarks/check_cost.py PYTHON [FRAMEWORK] [ROUNDS]

Runs, in turn, the bare thing (import the framework in PYTHON, do the same operations, nothing else) and
`gpuwizard check --json --python PYTHON`, and prints the ratio of the medians. At most 1.25 is wanted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STAGES = Path(__file__).parent.parent / "gpuwizard" / "probes" / "child"
LIMIT = 1.25

BARE = """
import sys
folder, framework = sys.argv[1:]

def own(name):
    path = folder + "/" + name + ".py"
    module = type(sys)(name)
    exec(compile(open(path).read(), path, "exec"), module.__dict__)
    return module

stages = own(framework + "_stages")
stages.measuring = own("measuring")
stages.framework = __import__(framework)
for name in ("build", "devices", "matmul", "conv2d", "fit", "compile", "fft", "solve", "mixed"):
    getattr(stages, name)()
own("speed").measure(stages)
"""


def seconds(argv, **options):
    started = time.perf_counter()
    done = subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, **options)
    if done.returncode not in (0, 1):
        sys.exit(f"{argv[0]} ended with exit code {done.returncode}")
    return time.perf_counter() - started


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    python, framework = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "tensorflow"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    bare = [python, "-c", BARE, str(STAGES), framework]
    ours = [sys.executable, "-m", "gpuwizard", "check", "--json", "--python", python, "--framework", framework]
    env = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    with tempfile.TemporaryDirectory() as empty:
        seconds(bare, cwd=empty)  # fills the disk cache for both
        pairs = [(seconds(bare, cwd=empty), seconds(ours, cwd=empty, env=env)) for _ in range(rounds)]
    bare_median = statistics.median(pair[0] for pair in pairs)
    ours_median = statistics.median(pair[1] for pair in pairs)
    ratio = ours_median / bare_median
    print(f"bare {bare_median:.2f} s, check {ours_median:.2f} s, ratio {ratio:.2f} (wanted: at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
