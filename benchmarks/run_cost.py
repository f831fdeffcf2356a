"""What a check costs beside the framework's own work, on the clock and in processor time; how often it imports it.

    python benchmarks/run_cost.py FRAMEWORK PYTHON [ROUNDS]

Runs `gpuwizard check --json` on PYTHON, each time in a fresh process that counts for itself: the processor time of each
child that it starts (as the system tells it when the child is waited for) and of itself, from the start of its Python
to its end. The framework's own work is the child that imports it and computes with it, from its start to its end, less
what a Python costs that does nothing. All else is ours: our own process, and every other child.
On the clock the framework's child is counted in the same way, less the time in which it waited until the driver had
been asked; what the whole check takes longer, from before our Python starts until it is gone, is ours.
Prints the medians; exit code 1 where the import was begun more than once, or where our share on the clock, which is
what a person waits for, is above LIMIT. The processor's share is told beside it: most of that work is done on another
core while the framework is being imported, and a framework that has a GPU computes for longer than one without.
"""

# The measured process runs this file as well: what only the measuring one needs is loaded in main().
import json
import os
import subprocess
import sys
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LIMIT = 0.10
CHILD = "framework.py"
MEASURE = "--measure"


def processor_seconds(usage):
    return usage.ru_utime + usage.ru_stime


def measure(report, arguments):
    """Is the check, and writes into a file what it cost."""
    sys.path.insert(0, ROOT)
    from gpuwizard.probes import channel, command

    spent, begun, waited = [], [], []

    class Counted(subprocess.Popen):
        """Takes the child's resources when it is waited for; Popen itself lets them go."""

        def __init__(self, *args, **options):
            self.began = time.perf_counter()
            super().__init__(*args, **options)

        def _try_wait(self, wait_flags):
            try:
                pid, status, usage = os.wait4(self.pid, wait_flags)
            except ChildProcessError:
                return self.pid, 0
            if pid:
                spent.append((child_name(self.args), processor_seconds(usage), time.perf_counter() - self.began))
            return pid, status

    read = channel.Channel.read

    def counting(self):
        new = read(self)
        begun.extend(line["begin"] for line in new if isinstance(line.get("begin"), str))
        waited.extend(line["seconds"] for line in new if line.get("note") == "waited")
        return new

    command.subprocess.Popen = Counted
    channel.Channel.read = counting
    from gpuwizard.app import main as gpuwizard

    sys.argv = ["gpuwizard", *arguments]
    try:
        code = gpuwizard()
    except SystemExit as end:
        code = end.code
    told = {"code": code, "begun": begun, "waited": sum(waited), "children": spent}
    with open(report, "w") as file:
        json.dump(told, file)


def child_name(argv):
    """The script that a child ran, or its program."""
    scripts = [os.path.basename(part) for part in argv if part.endswith(".py")]
    return scripts[0] if scripts else os.path.basename(argv[0])


def bare_python(python, folder):
    """Processor seconds of a Python that does nothing, in the way the framework's child is started."""
    process = subprocess.Popen([python, "-c", "pass"], cwd=folder)
    return processor_seconds(os.wait4(process.pid, 0)[2])


def one_round(framework, python, folder):
    report = os.path.join(folder, "cost.json")
    command = [sys.executable, os.path.abspath(__file__), MEASURE, report]
    command += ["check", "--json", "--python", python, "--framework", framework]
    env = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - started
    if status:
        sys.exit("the measured process failed")
    with open(report) as file:
        told = json.load(file)
    told.update(clock=clock, own=processor_seconds(usage) - sum(seconds for _, seconds, _ in told["children"]))
    if told["code"] not in (0, 1):
        sys.exit(f"the check ended with exit code {told['code']}")
    return told


def shares(told, empty):
    """The framework's own seconds, and ours by part."""
    of_framework = sum(seconds for name, seconds, _ in told["children"] if name == CHILD)
    ours = {"gpuwizard itself": told["own"], "starting the framework's Python": empty}
    for name, seconds, _ in told["children"]:
        if name != CHILD:
            ours[name] = ours.get(name, 0.0) + seconds
    return of_framework - empty, ours


def longer(told):
    """Seconds on the clock of the framework's child, and by how much the whole check is longer."""
    child = sum(clock for name, _, clock in told["children"] if name == CHILD) - told["waited"]
    return child, told["clock"] - child


def main():
    import compileall
    import statistics
    import tempfile

    if len(sys.argv) < 3:
        sys.exit(__doc__)
    framework, python = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    compileall.compile_dir(os.path.join(ROOT, "gpuwizard"), quiet=1)  # as an installer does
    with tempfile.TemporaryDirectory() as folder:
        one_round(framework, python, folder)  # fills the disk cache
        empty = statistics.median(bare_python(python, folder) for _ in range(5))
        told = [one_round(framework, python, folder) for _ in range(rounds)]
    imports = max(one["begun"].count("import") for one in told)
    parts = [shares(one, empty) for one in told]
    own, ours = zip(*parts, strict=True)
    ratios = [sum(each.values()) / seconds for seconds, each in parts]
    print(f"{framework}: imports in a run: {imports}; stages: {', '.join(told[0]['begun'])}")
    print(f"  the framework's own work {statistics.median(own):.2f} s of processor time; beside it:")
    for name in sorted(ours[0], key=ours[0].get, reverse=True):
        print(f"    {statistics.median(each.get(name, 0.0) for each in ours):6.3f} s  {name}")
    shown("of the processor's time", ratios, "")
    clocks = [more / child for child, more in map(longer, told)]
    child, more = (statistics.median(each) for each in zip(*map(longer, told), strict=True))
    print(f"  on the clock: the framework's child {child:.2f} s, the check {more:.2f} s longer")
    shown("on the clock", clocks, f"; wanted: {LIMIT:.2f}")
    return 0 if imports == 1 and statistics.median(clocks) <= LIMIT else 1


def shown(what, ratios, wanted):
    """Prints the median of a share, and how far the rounds lie apart: on a busy computer the least is the truest."""
    import statistics

    spread = f"{min(ratios):.3f} to {max(ratios):.3f}"
    print(f"  ours, {what}: {statistics.median(ratios):.3f} ({spread} in {len(ratios)} rounds{wanted})")


if __name__ == "__main__":
    if sys.argv[1:2] == [MEASURE]:
        measure(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(main())
