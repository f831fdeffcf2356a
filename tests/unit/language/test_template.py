"""A finished text is recognised as made from a pattern."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.language.template import Template


@pytest.mark.parametrize(
    ("source", "text", "values"),
    [
        ("The driver is missing.", "The driver is missing.", {}),
        ("Driver {version} is too old.", "Driver 535.1 is too old.", {"version": "535.1"}),
        (
            "{a} needs {b}, not {c}.",
            "TensorFlow needs cuDNN 9, not cuDNN 8.",
            {"a": "TensorFlow", "b": "cuDNN 9", "c": "cuDNN 8"},
        ),
        ("Remove {name}, then install {name}", "Remove torch, then install torch", {"name": "torch"}),
        # A hole at the end that was left empty took the blank before it along.
        ("PyTorch has builds for it. {how}", "PyTorch has builds for it.", {"how": ""}),
    ],
)
def test_what_stands_in_the_holes_is_found(source: str, text: str, values: dict[str, str]) -> None:
    assert Template(source).match(text) == values


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("The driver is missing.", "The driver is missing"),
        ("Driver {version} is too old.", "Driver 535.1 is too new."),
        ("Remove {name}, then install {name}", "Remove torch, then install jax"),
        ("a{x}a", "a"),
    ],
)
def test_another_text_is_not_taken_for_it(source: str, text: str) -> None:
    assert Template(source).match(text) is None


@given(st.text(st.characters(exclude_characters="{}"), max_size=30), st.text(max_size=30))
def test_what_was_filled_in_is_read_back_or_fills_to_the_same_text(first: str, second: str) -> None:
    template = Template("Because {one} was found in {two}, nothing works.")
    made = template.fill({"one": first, "two": second})
    found = template.match(made)
    assert found is not None
    assert template.fill(found) == made
