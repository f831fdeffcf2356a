"""`recommend` speaks first of what its user has."""

from gpuwizard.engine.recommend import installed_first
from gpuwizard.model.interpreter import Environment, FrameworkVersion
from gpuwizard.model.layers import FRAMEWORKS


def test_the_frameworks_of_the_chosen_python_come_first() -> None:
    jax = Environment("/venv/bin/python", "venv", frameworks=(FrameworkVersion("jax", "jax", "0.10.2"),))
    assert installed_first(FRAMEWORKS, jax) == ["jax", "tensorflow", "torch"]


def test_without_one_the_usual_order_stays() -> None:
    bare = Environment("/venv/bin/python", "venv")
    assert installed_first(FRAMEWORKS, bare) == installed_first(FRAMEWORKS, None) == list(FRAMEWORKS)
