"""Microsoft's runtime on Windows, as its files in System32 tell."""

from pathlib import Path

import pytest
from libraries.dll_files import write_dll

from gpuwizard.model.outcome import Absent, Found
from gpuwizard.probes.windows_host import VC_FILES, vc_runtime


def test_the_files_that_are_not_there_are_named(tmp_path: Path) -> None:
    for name in VC_FILES[:2]:
        write_dll(tmp_path / name)
    answer = vc_runtime(tmp_path)
    assert isinstance(answer, Absent)
    assert [Path(path).name for path in answer.looked] == list(VC_FILES[2:])


def test_the_version_is_that_of_the_first_file(tmp_path: Path) -> None:
    for name in VC_FILES:
        write_dll(tmp_path / name, version="14.44.35211.0")
    answer = vc_runtime(tmp_path)
    assert isinstance(answer, Found)
    assert answer.found_via.endswith(VC_FILES[0])


@pytest.mark.parametrize("name", VC_FILES)
def test_each_file_is_needed(tmp_path: Path, name: str) -> None:
    for other in VC_FILES:
        if other != name:
            write_dll(tmp_path / other)
    assert isinstance(vc_runtime(tmp_path), Absent)
