"""Pythons with real frameworks for the lab's own tests."""

from collections.abc import Callable

import pytest

from .environments import FOLDER, VARIABLES, python_for


@pytest.fixture(scope="session")
def python_with(request: pytest.FixtureRequest) -> Callable[[str], str]:
    """Returns a Python with the CUDA build of a framework and without NVIDIA's wheels: `python_with("torch")`."""

    def find(framework: str) -> str:
        if framework == "tensorflow":
            return str(request.getfixturevalue("tensorflow_python"))
        python = python_for(framework)
        if python is None:
            pytest.skip(f"{VARIABLES[framework]} names no Python with {framework}, {FOLDER} no folder to make one in")
        return python

    return find
