"""Ctrl-C is not lost where Python drops the exception that stands for it."""

import os
import subprocess
import sys

import pytest

LOSES_IT = """
import os, signal
from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked

class Gone:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGINT)
        sum(range(1000))

signal.signal(signal.SIGINT, signal.default_int_handler)  # a background job inherits that it is ignored
end_like_ctrl_c()
Gone()
print("went on")
raise_if_asked()
print("lost")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
def test_one_that_came_while_an_object_was_cleaned_up_is_raised_later() -> None:
    done = subprocess.run([sys.executable, "-c", LOSES_IT], capture_output=True, text=True, check=False)
    assert done.stdout == "went on\n"
    assert done.stderr.rstrip().endswith("KeyboardInterrupt")


def test_nothing_is_raised_where_nobody_asked() -> None:
    code = "from gpuwizard.cli.interrupts import end_like_ctrl_c, raise_if_asked\nend_like_ctrl_c()\nraise_if_asked()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
