"""Changes a real framework at the moment it is imported, by the start file that Python itself looks for."""

import os
from collections.abc import Mapping
from pathlib import Path

from lab import pretend

START = """
import importlib.abc
import importlib.util
import os
import signal
import sys


class Changing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name != {module!r}:
            return None
        sys.meta_path.remove(self)
        spec = importlib.util.find_spec(name)
        run = spec.loader.exec_module

        def exec_module(module):
            run(module)
            change(module)

        spec.loader.exec_module = exec_module
        return spec


def change(module):
{change}


sys.meta_path.insert(0, Changing())
"""


def changed(folder: Path, env: Mapping[str, str], module: str, change: str) -> dict[str, str]:
    """The environment in which the module is changed right after its import.

    Args:
        folder: An empty folder for the start file.
        env: The environment to begin with.
        module: What is changed.
        change: Statements that change `module`.
    """
    body = "\n".join(f"    {line}" for line in change.splitlines())
    pretend.write(folder, {"sitecustomize.py": START.format(module=module, change=body)})
    others = [env["PYTHONPATH"]] if env.get("PYTHONPATH") else []
    return {**env, "PYTHONPATH": os.pathsep.join([str(folder), *others])}
