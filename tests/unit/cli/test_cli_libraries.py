"""`gpuwizard libraries` tells where the loader looked for what it did not find."""

import pytest

from gpuwizard.cli.output import Paint
from gpuwizard.cli.pythons import _print_libraries
from gpuwizard.model.libraries import LibraryFact, LibraryStatus, SearchStep

STEPS = (
    SearchStep("LD_LIBRARY_PATH", "/opt/old", "the folder does not exist", count=3),
    SearchStep("ld.so.cache", "", "the table does not name it"),
)
LOOKED = (
    "looked in /opt/old and 2 more (LD_LIBRARY_PATH): the folder does not exist",
    "looked in ld.so.cache: the table does not name it",
)


@pytest.mark.parametrize(("status", "told"), [("missing", True), ("found", False)])
def test_the_search_is_told_in_its_order_where_it_failed(
    capsys: pytest.CaptureFixture[str], status: LibraryStatus, told: bool
) -> None:
    library = LibraryFact("libcudnn.so.9", "tensorflow 2.20.0", status=status, search=STEPS)
    _print_libraries([library], Paint(True))
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in lines if line.startswith("looked in")] == (list(LOOKED) if told else [])
