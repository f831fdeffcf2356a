"""`gpuwizard check` with a Python and a framework that were named: the import begins at once, and harms nothing."""

import os
from pathlib import Path

import pytest
from lab import plain_environment, pretend
from lab.terminal import Terminal, refused
from lab.watch import left_behind

pytestmark = pytest.mark.skipif(os.name == "nt", reason="writes shell scripts that stand for a Python")
SLOW = """case "$*" in *interpreter.py*)
    turns=0
    while [ ! -e "{imported}" ] && [ $turns -lt 100 ]; do sleep 0.1; turns=$((turns + 1)); done
esac
exec "{python}" "$@"
"""
NONE = """case "$*" in *interpreter.py*) echo "Not today." >&2; exit 1;; esac
exec sleep 600
"""


def test_it_is_imported_while_its_python_still_answers(gpuwizard: Terminal, new_python: str, tmp_path: Path) -> None:
    imported = tmp_path / "imported"
    start = f"open({str(imported)!r}, 'a').write('once\\n')"
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow(start))
    slow = pretend.program(tmp_path / "bin", "python3", SLOW.format(imported=imported, python=new_python))
    env = plain_environment()
    typed = gpuwizard("check", "--json", "--no-gpu-test", "--python", str(slow), "--framework", "tensorflow", env=env)
    assert imported.read_text() == "once\n"
    (target,) = typed.json["facts"]["targets"]
    assert target["facts"]["interpreter"]["value"]["version"].startswith("3.")
    # The answer came after the import; had the import waited for it, the answer would have taken ten seconds.
    assert target["seconds"]["python"] < 10
    assert left_behind(env) == []


def test_of_what_is_no_python_nothing_runs_on(gpuwizard: Terminal, tmp_path: Path) -> None:
    file = pretend.program(tmp_path, "python3", NONE)
    env = plain_environment()
    typed = gpuwizard("check", "--python", str(file), "--framework", "torch", env=env)
    refused(typed)
    assert "Not today." in typed.err
    assert left_behind(env) == []
