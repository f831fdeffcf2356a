"""Who comes without a profile is asked three questions, and gets one that can be handed on."""

import json
from pathlib import Path

import pytest
from planning import machine

from gpuwizard.setup.profile import Profile, schema
from gpuwizard.setup.questions import as_toml, profile_from, questions
from gpuwizard.setup.reading import read_profile

DOCS = Path(__file__).resolve().parents[3] / "docs"


def test_linux_with_a_gpu_is_not_asked_about_wsl() -> None:
    asked = questions(machine("linux-healthy"))
    assert [one.id for one in asked] == ["use", "folder"]
    assert asked[0].default == "tensorflow"


def test_windows_is_asked_where_and_the_answer_before_decides_the_default() -> None:
    facts = machine("windows-torch-cpu")
    assert [one.id for one in questions(facts)] == ["use", "where", "folder"]
    assert questions(facts)[1].default == "wsl"
    assert questions(facts, {"use": "torch"})[1].default == "native"
    assert [one.id for one in questions(facts, {"use": "torch-on-processor"})] == ["use", "folder"]


def test_without_a_gpu_none_is_offered() -> None:
    (use, _) = questions(machine("linux-no-gpu"))
    assert all(choice.id.endswith("-on-processor") for choice in use.choices)


@pytest.mark.parametrize("name", ["linux-healthy", "windows-torch-cpu", "linux-no-gpu", "wsl-healthy"])
@pytest.mark.parametrize("answers", [{}, {"use": "jax"}, {"use": "torch-on-processor", "folder": 'D:\\a "b" \u00fc'}])
def test_the_profile_of_any_answers_can_be_saved_and_read(name: str, answers: dict[str, str]) -> None:
    profile = profile_from(answers, machine(name))
    assert read_profile(as_toml(profile).encode()) == profile
    if "folder" in answers:
        assert profile.environment.folder == answers["folder"]
    if not answers:
        assert profile.environment.folder.startswith("~/gpu-")


def test_the_schema_beside_the_page_is_that_of_the_program() -> None:
    assert json.loads((DOCS / "profile.schema.json").read_text("utf-8")) == schema()


def test_every_field_of_a_profile_is_described_in_the_schema() -> None:
    parts = schema()["$defs"]
    for part in ("About", "EnvironmentPart", "FrameworkPart", "PythonPart", "PackagesPart", "DriverPart"):
        assert all(field["description"] for field in parts[part]["properties"].values()), part


def test_the_example_of_the_page_is_a_profile() -> None:
    page = (DOCS / "profile.md").read_text("utf-8")
    examples = page.split("```toml\n")[1:]
    assert examples
    for example in examples:
        assert isinstance(read_profile(example.partition("```")[0].encode()), Profile)


@pytest.mark.parametrize(("name", "told"), [("linux-no-gpu", True), ("linux-healthy", False), ("wsl-healthy", False)])
def test_why_only_the_processor_is_offered_is_said(name: str, told: bool) -> None:
    note = questions(machine(name))[0].note
    assert note.startswith("No NVIDIA card was found in this computer, so only the processor is offered.") is told
    assert bool(note) is told
