"""What is said of a Python that cannot be asked, and what it is blamed for."""

import sys
import tempfile
from pathlib import Path

import pytest

from gpuwizard.cli.errors import UsageError
from gpuwizard.cli.pythons import chosen


def test_a_full_disk_is_not_put_down_to_the_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(UsageError, match="could not be asked: no temporary file could be made") as told:
        chosen([sys.executable])
    assert "make room on the disk" in str(told.value)
    assert "--python" not in str(told.value)


def test_a_file_that_is_no_python_is_named_with_the_way_out(tmp_path: Path) -> None:
    windows = sys.platform == "win32"
    pretender = tmp_path / ("python.exe" if windows else "python")
    pretender.write_bytes(b"MZ, and nothing more" if windows else b"#!/bin/sh\nexit 3\n")
    pretender.chmod(0o755)
    with pytest.raises(UsageError, match=r"did not answer as a Python 3: .*\. Name another with --python\."):
        chosen([str(pretender)])
