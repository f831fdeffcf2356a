"""One comparison of versions for all rooms: what is no version is not known."""

import pytest

from gpuwizard.catalog.versions import at_least, older


@pytest.mark.parametrize(
    ("have", "wanted", "expected"),
    [
        ("9.10.2", "9.9", True),
        ("12.9", "12.9.0", True),
        ("550.54.14", "550.54.15", False),
        ("2.9.1+cu128", "2.9.1", True),
        ("2.17rc1", "2.17", False),
        ("", "2.17", None),
        ("2.17", "", None),
        ("musl", "2.17", None),
        ("2.17", "of unknown version", None),
    ],
)
def test_what_is_no_version_is_neither_older_nor_new_enough(have: str, wanted: str, expected: bool | None) -> None:
    assert at_least(have, wanted) is expected
    assert older(have, wanted) is (expected is False)
