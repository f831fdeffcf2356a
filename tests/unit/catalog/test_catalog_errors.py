"""Error numbers: each listed once, by number and by name, with a meaning in plain words."""

from itertools import pairwise

import pytest

from gpuwizard.catalog import cuda_errors, exit_status, library_errors, windows_errors
from gpuwizard.catalog import error_numbers as numbers

TABLES = [numbers.CUDA_ERRORS, numbers.NVML_ERRORS, numbers.CUBLAS_ERRORS, numbers.WIN_ERRORS, numbers.NT_STATUS]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table[0].name)
def test_numbers_rise_and_names_are_unique(table: tuple[numbers.Number, ...]) -> None:
    assert all(one.code < other.code for one, other in pairwise(table))
    names = [row.name for row in table]
    assert len(names) == len(set(names))
    assert all(row.says and not row.says.endswith(".") for row in table)


def test_both_names_of_a_cuda_error_lead_to_its_number() -> None:
    for error in numbers.CUDA_ERRORS:
        assert numbers.cuda_error(error.code) is error
        assert numbers.cuda_code(error.name) == error.code
        assert not error.runtime or numbers.cuda_code(error.runtime) == error.code
        assert error.name.startswith(("CUDA_ERROR_", "cudaError"))


@pytest.mark.parametrize("code", [0, 99, 203, -1])
def test_what_no_header_defines_is_not_invented(code: int) -> None:
    assert numbers.cuda_error(code) is None


def test_old_numbers_lead_to_listed_ones() -> None:
    for old, now in numbers.RUNTIME_BEFORE_10_1.items():
        assert numbers.cuda_code_now(old) == now
        assert numbers.cuda_error(now) is not None
    assert numbers.cuda_code_now(803) == 803


def test_cudnn_numbers_changed_with_release_9() -> None:
    early = numbers.cudnn_status_of(1, 8)
    late = numbers.cudnn_status_of(1001, 9)
    assert early is late is numbers.cudnn_status("CUDNN_STATUS_NOT_INITIALIZED")
    assert numbers.cudnn_status_of(1, 9) is None
    assert numbers.cudnn_status_of(1001, 8) is None
    assert numbers.cudnn_status("CUDNN_STATUS_INVENTED") is None
    newest = numbers.cudnn_status_of(3007, 9)
    assert newest is not None
    assert newest.name == "CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH"


def test_cudnn_statuses_are_unique_and_in_order() -> None:
    names = [one.name for one in numbers.CUDNN_STATUSES]
    assert len(names) == len(set(names))
    since = [one.since_9 for one in numbers.CUDNN_STATUSES if one.since_9 is not None]
    before = [one.before_9 for one in numbers.CUDNN_STATUSES if one.before_9 is not None]
    assert since == sorted(since)
    assert sorted(before) == list(range(1, 15))
    assert all(one.says for one in numbers.CUDNN_STATUSES)


def test_cublas_by_name() -> None:
    found = numbers.cublas_error("CUBLAS_STATUS_ALLOC_FAILED")
    assert found is not None
    assert found.code == 3
    assert numbers.cublas_error("CUBLAS_STATUS_INVENTED") is None


def test_a_status_of_windows_has_one_name_and_one_meaning() -> None:
    for status in numbers.NT_STATUS:
        signed = status.code - (1 << 32) if status.code >= 0x80000000 else status.code
        assert exit_status.name_of_exit(signed, windows=True) == status.name
        assert exit_status.MEANING[status.name] == status.says


def test_statuses_that_equal_a_windows_error_are_both_listed() -> None:
    statuses = {status.code for status in numbers.NT_STATUS}
    errors = {error.code for error in numbers.WIN_ERRORS}
    for status, error in windows_errors.WIN_ERROR_OF_STATUS.items():
        assert status in statuses
        assert error in errors
        assert numbers.windows_number(status - (1 << 32)) == error


def test_tables_name_their_source() -> None:
    for table in (cuda_errors, library_errors, windows_errors):
        assert table.SOURCE
