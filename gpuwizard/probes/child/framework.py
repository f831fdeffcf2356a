"""Imports a framework once, in the user's Python, and reports stage by stage. Python 3.6 syntax, no import of ours.

argv: channel, framework (tensorflow, torch, jax), stages joined by commas. Each stage is announced before it
begins, so that a crash or a hang names the stage that it died in. Whatever the framework prints goes to stdout
and stderr; the channel is a file of its own.
"""
import faulthandler
import importlib
import json
import os
import sys
import time

CHANNEL, FRAMEWORK, STAGES = sys.argv[1], sys.argv[2], sys.argv[3].split(",")
HERE = os.path.dirname(os.path.abspath(__file__))
LONGEST_ERROR = 4000


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


def run_stage(name, function):
    say(begin=name)
    started = time.time()
    try:
        facts = function() or {}
    except (Exception, SystemExit) as error:
        say(stage=name, ok=False, seconds=time.time() - started, error_type=type(error).__name__, error=chain(error))
        return False
    say(stage=name, ok=facts.pop("ok", True), seconds=time.time() - started, **facts)
    return True


def import_framework(stages):
    module = importlib.import_module(FRAMEWORK)
    stages.framework = module
    where = getattr(module, "__file__", None) or str(list(getattr(module, "__path__", [])))
    data = {"file": where, "python": sys.executable}
    say(note="imported", data=data)
    data["version"] = str(module.__version__)
    return {"data": data}


def main():
    tidy_start()
    stages, files = own(FRAMEWORK + "_stages"), own("mapped")
    say(stage="start", ok=True, seconds=0.0)
    # Without the module nothing else can be asked; every later stage stands for itself.
    if not run_stage("import", lambda: import_framework(stages)):
        return
    for name in STAGES:
        if name != "import":
            run_stage(name, getattr(stages, name))
            if name in ("devices", STAGES[-1]):
                say(note="mapped", files=files.mapped())


main()
say(done=True)
# All is said. Taking a framework down again can cost a second, and at times crashes: neither tells us anything.
sys.stdout.flush()
sys.stderr.flush()
os._exit(0)
