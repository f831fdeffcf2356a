"""Whole environments: for each library the probe names the file that the real loader takes, or its absence."""

from collections.abc import Callable
from pathlib import Path

import pytest
from broken import ENVIRONMENTS
from layout import ASKED, Layout
from real import ask
from static import facts, looked, taken

pytestmark = pytest.mark.lab


@pytest.mark.parametrize("prepare", ENVIRONMENTS, ids=lambda one: one.__name__)
def test_probe_and_loader_agree(layout: Layout, tmp_path: Path, prepare: Callable[[Layout], None]) -> None:
    prepare(layout)
    real = ask(layout.program, layout.library, ASKED, layout.env, tmp_path, layout.cwd)
    said = facts(layout)
    assert set(real.files) == set(ASKED)
    assert {name: taken(said[name]) for name in ASKED} == dict(real.files)
    # Each search step by step, and not only what it came to.
    assert {name: looked(said[name]) for name in ASKED if looked(said[name]) not in real.searches[name]} == {}
