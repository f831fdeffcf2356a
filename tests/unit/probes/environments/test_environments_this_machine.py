"""The real machine: whatever runs this test must be found."""

import platform
import sys
from importlib import metadata
from pathlib import Path

from gpuwizard.probes.environments import (
    SearchContext,
    default_python,
    describe_python,
    find_environments,
    same_python,
)


def test_the_python_that_runs_this_is_found_with_its_version():
    context = SearchContext.current()
    mine = [item for item in find_environments(context) if same_python(item.python, sys.executable, context)]
    assert len(mine) == 1
    assert Path(mine[0].prefix).samefile(sys.prefix)
    assert platform.python_version().startswith(mine[0].version)


def test_every_python_in_the_list_exists_and_is_listed_once():
    context = SearchContext.current()
    found = find_environments(context)
    assert len({item.python for item in found}) == len(found)
    assert all(Path(item.python).exists() for item in found)


def test_the_default_is_one_of_them_and_can_be_described():
    context = SearchContext.current()
    chosen = default_python(context)
    if chosen is not None:
        assert describe_python(chosen, context).python == chosen


def test_frameworks_of_this_python_are_those_that_importlib_sees():
    context = SearchContext.current()
    mine = describe_python(sys.executable, context)
    told = {item.distribution: item.version for item in mine.frameworks}
    for name in ("tensorflow", "tensorflow-cpu", "torch", "jax"):
        try:
            expected = metadata.version(name)
        except metadata.PackageNotFoundError:
            expected = None
        assert told.get(name) == expected
