"""Programs that stand in for a tool: real ones, on Linux and on Windows, each made of a few lines of Python."""

import os
import sys
from base64 import b64encode
from pathlib import Path

# The text is in the line itself, spelled so that no shell finds anything to change in it.
LINE = """"{python}" -IS -c "import base64; exec(base64.b64decode('{script}'))" """
POSIX, WINDOWS = f'#!/bin/sh\nexec {LINE}"$@"\n', f"@{LINE}%*\n"


def program(folder: Path, name: str, script: str) -> str:
    """Makes a program that runs a Python text and ends as it ends. Returns its path."""
    windows = os.name == "nt"
    path = folder / (f"{name}.cmd" if windows else name)
    text = (WINDOWS if windows else POSIX).format(python=sys.executable, script=b64encode(script.encode()).decode())
    path.write_text(text, "utf-8")
    path.chmod(0o755)
    return str(path)
