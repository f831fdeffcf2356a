"""Imports a framework once, in the user's Python, and reports stage by stage. Python 3.6 syntax, no import of ours.

argv: channel, framework (tensorflow, torch, jax), stages joined by commas, and perhaps "wait": then nothing is done
with a GPU before the file "(channel).go" is there, which says "devices" where that may be done. Each stage is announced before it
begins, so that a crash or a hang names the stage that it died in. Whatever the framework prints goes to stdout
and stderr; the channel is a file of its own.
"""
import faulthandler
import functools
import importlib
import json
import os
import sys
import time

CHANNEL, FRAMEWORK, STAGES = sys.argv[1], sys.argv[2], sys.argv[3].split(",")
GO = CHANNEL + ".go" if sys.argv[4:] == ["wait"] else ""
# Nobody waits longer for a driver. Who started us may be gone, and nobody be left to say so.
LONGEST_WAIT = 1800
HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST_ERROR = 4000
ASKING = ("build", "devices")
CORE = ("matmul", "conv2d", "fit")
ON_EACH_GPU = ("matmul", "conv2d")
FURTHER = ("compile", "fft", "solve", "mixed")
MOST_GPUS = 8


def say(**facts):
    with open(CHANNEL, "ab") as file:
        file.write((json.dumps(facts) + "\n").encode("utf-8"))


def tidy_start():
    """Makes this process look like the user's own: our folder off the path, no core file, stacks on a crash."""
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or ".") != HERE]
    sys.argv[:] = [""]
    sys.dont_write_bytecode = True
    keep_keras_from_writing()
    faulthandler.enable()
    try:
        import resource
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    except (ImportError, OSError, ValueError):
        pass


def keep_keras_from_writing():
    """Keras writes a keras.json into the home folder where there is none: let it write into our empty folder."""
    home = os.environ.get("KERAS_HOME") or os.path.join(os.path.expanduser("~"), ".keras")
    if not os.path.isfile(os.path.join(home, "keras.json")):
        os.environ["KERAS_HOME"] = os.getcwd()


def own(name):
    """Loads a file of ours by its path, so that no name of ours can hide a module of the user's."""
    path = os.path.join(HERE, name + ".py")
    module = type(sys)("gpuwizard_" + name)
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), module.__dict__)
    return module


def short(text):
    text = str(text)
    if len(text) <= LONGEST_ERROR:
        return text
    return text[:LONGEST_ERROR // 2] + "\n[...]\n" + text[-LONGEST_ERROR // 2:]


def chain(error):
    """Returns the messages of an exception and of what caused it: the cause often names the library."""
    texts, seen = [], set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        texts.append("%s: %s" % (type(error).__name__, error))
        error = error.__cause__ or error.__context__
    return short("\n".join(texts))


def run_stage(name, function, gpu=0):
    """Announces the stage, runs it, and returns whether it came out right. Its own seconds go before ours."""
    say(begin=name, gpu=gpu)
    started = time.time()
    try:
        facts = function() or {}
    except (Exception, SystemExit) as error:
        say(stage=name, gpu=gpu, ok=False, seconds=time.time() - started, error_type=type(error).__name__,
            error=chain(error))
        return False
    whole = {"ok": True, "seconds": time.time() - started}
    whole.update(facts)
    say(stage=name, gpu=gpu, **whole)
    return whole["ok"]


def import_framework(stages):
    module = importlib.import_module(FRAMEWORK)
    stages.framework = module
    where = getattr(module, "__file__", None) or str(list(getattr(module, "__path__", [])))
    data = {"file": where, "python": sys.executable}
    say(note="imported", data=data)
    data["version"] = str(module.__version__)
    return {"data": data}


def may_ask():
    """Says whether the GPUs may be asked, and how long it waited until it knew."""
    if not GO:
        return True
    started, parent = time.time(), os.getppid()
    if not os.path.isfile(GO):
        say(note="waiting")
        while not os.path.isfile(GO):
            if os.getppid() != parent or time.time() - started > LONGEST_WAIT:
                return False
            time.sleep(0.005)
    say(note="waited", seconds=time.time() - started)
    with open(GO, "rb") as file:
        return file.read() == b"devices"


def compute(stages, names):
    """Runs the operations: the core on each GPU, what goes further on the first, and that only where the core is right.

    After a failed operation a GPU often answers nothing more, so asking on would only add noise, or hang.
    """
    right = [run_stage(name, getattr(stages, name)) for name in names if name in CORE]
    if not right:
        return
    for gpu in range(1, min(len(stages.GPUS), MOST_GPUS)):
        for name in ON_EACH_GPU:
            run_stage(name, functools.partial(getattr(stages, name), gpu), gpu)
    if not all(right):
        return
    for name in names:
        if name in FURTHER:
            run_stage(name, getattr(stages, name))
    if "speed" in names:
        run_stage("speed", lambda: own("speed").measure(stages))


def main():
    tidy_start()
    stages, files = own(FRAMEWORK + "_stages"), own("mapped")
    stages.measuring = own("measuring")
    say(stage="start", ok=True, seconds=0.0)
    # Without the module nothing else can be asked; every later stage stands for itself.
    if not run_stage("import", lambda: import_framework(stages)):
        return
    # PyTorch already counts the GPUs when it is asked how it was built.
    names = STAGES if may_ask() else [name for name in STAGES if name == "build"]
    for name in names:
        if name in ASKING:
            run_stage(name, getattr(stages, name))
            if name == "devices":
                say(note="mapped", files=files.mapped())
    compute(stages, names)
    say(note="mapped", files=files.mapped())


main()
say(done=True)
# All is said. Taking a framework down again can cost a second, and at times crashes: neither tells us anything.
sys.stdout.flush()
sys.stderr.flush()
os._exit(0)
