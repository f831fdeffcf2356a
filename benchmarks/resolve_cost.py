"""What it costs to resolve a whole environment's GPU libraries, beside importing the framework.

    python benchmarks/resolve_cost.py PYTHON [FRAMEWORK] [ROUNDS]

PYTHON is that of an environment with the framework and all of NVIDIA's wheels. Prints the ratio of the median
time to resolve (in a process that has done nothing before, imports left out) and a fifth of the median time to
import the framework: at most 1 is wanted. Then the growth over 10, 100 and 1,000 entries of LD_LIBRARY_PATH (or
PATH), half of which exist, and over 10 and 50 environments, one after the other in one process.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SHARE = 5
ENTRIES = (0, 10, 100, 1000)
ENVIRONMENTS = (1, 10, 50)
VARIABLE = "PATH" if os.name == "nt" else "LD_LIBRARY_PATH"

RESOLVE = """
import json, os, sys, time
from gpuwizard.probes.libraries import LibraryRequest, resolve
wanted = json.loads(sys.argv[1])
times = int(wanted.pop("times"))
request = LibraryRequest(env=dict(os.environ), **wanted)
started = time.perf_counter()
for _ in range(times):
    facts = resolve(request)
seconds = time.perf_counter() - started
print(json.dumps([seconds, len(facts), sum(fact.status == "found" for fact in facts)]))
"""
LOOK = """
import importlib.metadata, importlib.util, json, sys, sysconfig
name = sys.argv[1]
names = {"tensorflow": ("tensorflow", "tensorflow-cpu", "tensorflow-gpu")}.get(name, (name,))
every = ((one.metadata["Name"] or "", one.version) for one in importlib.metadata.distributions())
versions = [version for title, version in every if title.lower().replace("_", "-") in names]
spec = importlib.util.find_spec(name)
print(json.dumps({
    "framework": name,
    "version": versions[0],
    "framework_location": spec.submodule_search_locations[0],
    "site_packages": [sysconfig.get_path("purelib")],
    "prefix": sys.prefix,
    "base_prefix": sys.base_prefix,
    "executable": sys.executable,
    "python_version": sys.version.split()[0],
    "platform": "windows" if sys.platform == "win32" else "linux",
}))
"""


def output(argv, **options):
    done = subprocess.run(argv, capture_output=True, text=True, check=False, **options)
    if done.returncode:
        sys.exit(f"{argv[0]} ended with exit code {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout


def import_seconds(python, framework, rounds, folder):
    def once():
        started = time.perf_counter()
        output([python, "-c", f"import {framework}"], cwd=folder)
        return time.perf_counter() - started

    once()  # fills the disk cache
    return statistics.median(once() for _ in range(rounds))


def resolve_seconds(request, rounds, times=1, entries=""):
    env = {**os.environ, VARIABLE: os.pathsep.join(filter(None, (entries, os.environ.get(VARIABLE, ""))))}
    env["PYTHONPATH"] = str(Path(__file__).parent.parent)
    argv = [sys.executable, "-c", RESOLVE, json.dumps({**request, "times": times})]
    told = [json.loads(output(argv, env=env)) for _ in range(rounds)]
    return statistics.median(one[0] for one in told), told[0][1], told[0][2]


def folders(parent, count):
    """A search path in which each second folder exists and holds something else."""
    found = []
    for number in range(count):
        folder = Path(parent) / f"entry-{number}"
        if number % 2:
            folder.mkdir(exist_ok=True)
            (folder / f"libother{number}.so").touch()
        found.append(str(folder))
    return os.pathsep.join(found)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    python, framework = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "tensorflow"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    request = json.loads(output([python, "-c", LOOK, framework]))
    with tempfile.TemporaryDirectory() as folder:
        imported = import_seconds(python, framework, rounds, folder)
        seconds, wanted, found = resolve_seconds(request, rounds)
        ratio = seconds / (imported / SHARE)
        print(f"{framework} {request['version']}: {wanted} libraries, {found} of them found")
        print(f"import {imported:.2f} s, resolve {seconds:.3f} s, ratio to a fifth {ratio:.2f} (wanted: at most 1)")
        for count in ENTRIES:
            grown, _, _ = resolve_seconds(request, rounds, entries=folders(folder, count))
            print(f"{count:5} entries of {VARIABLE}: {grown:.3f} s, {grown / seconds:.2f} times the plain one")
        for count in ENVIRONMENTS:
            grown, _, _ = resolve_seconds(request, max(1, rounds // 2), times=count)
            print(f"{count:5} environments: {grown:.3f} s, {grown / count:.3f} s for each")
    return 0 if ratio <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
