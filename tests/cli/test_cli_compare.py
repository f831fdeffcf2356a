"""`gpuwizard compare`: what decides stands first, in words and as JSON; the exit code says whether anything does."""

import json
from pathlib import Path
from typing import Any

import pytest
from lab.terminal import Terminal, refused

MACHINES = Path(__file__).resolve().parent.parent / "machines"
WORKS, FAILS = "works.json", "fails.json"
SHADOWED = (
    "On the left libcudnn.so.9 comes from the wheel nvidia-cudnn-cu12; on the right it comes from LD_LIBRARY_PATH "
    "(/opt/cudnn/lib, version 9.0.0), and hides the copy that fits."
)


def saved(folder: Path, name: str, *machines: str) -> None:
    """Saves the facts of recorded machines as one report, not judged yet."""
    told = [json.loads((MACHINES / f"{machine}.json").read_text("utf-8"))["facts"] for machine in machines]
    facts = {"machine": told[0]["machine"], "targets": [target for one in told for target in one["targets"]]}
    host = {"os": "linux", "environment": []}
    report = {"schema": 1, "created": "2026-11-21T08:00:00Z", "host": host, "results": [], "facts": facts}
    (folder / name).write_text(json.dumps(report), "utf-8")


@pytest.fixture
def two(gpuwizard: Terminal) -> Terminal:
    """A report of a machine that works, and one where another cuDNN comes first."""
    saved(gpuwizard.folder, WORKS, "linux-healthy")
    saved(gpuwizard.folder, FAILS, "linux-cudnn-shadowed")
    return gpuwizard


def lines(text: str) -> str:
    """The text as one line."""
    return " ".join(text.split())


def test_what_decides_stands_first_in_words(two: Terminal) -> None:
    typed = two("compare", WORKS, FAILS)
    assert typed.code == 1
    said = lines(typed.out)
    assert said.startswith("Left works.json made 2026-11-21 08:00, Linux TensorFlow 2.20.0 in Python 3.12.3. Passed:")
    assert "The right side fails and the other works. 2 differences account for it." in said
    assert f"What decides 1. {SHADOWED} On the right this accounts for: Another copy" in said
    assert "Details" not in said
    assert "3 in details: add --all to see them." in said
    assert max(len(line) for line in typed.out.splitlines()) <= 96


def test_all_lists_what_hardly_matters_too(two: Terminal) -> None:
    said = lines(two("compare", WORKS, FAILS, "--all").out)
    assert "Details 1. On the left the step “cuDNN” passed; on the right it passed with a warning." in said
    assert "--all" not in said


def test_the_keys_are_those_of_the_contract(two: Terminal) -> None:
    typed = two("compare", WORKS, FAILS, "--json")
    assert (typed.code, typed.err) == (1, "")
    told: dict[str, Any] = json.loads(typed.out)
    assert list(told)[:3] == ["schema", "left", "right"]
    assert told["schema"] == 1
    assert (told["left"]["name"], told["left"]["root"], told["left"]["status"]) == (WORKS, None, "passed")
    assert (told["right"]["name"], told["right"]["root"], told["right"]["created"]) == (
        FAILS,
        "path.shadowed",
        "2026-11-21T08:00:00Z",
    )
    first = told["differences"][0]
    assert (first["topic"], first["layer"], first["weight"], first["says"]) == (
        "libraries",
        "cudnn",
        "decides",
        SHADOWED,
    )
    assert [(one["side"], one["cause"]) for one in first["bears_on"]] == [("right", "path.shadowed")]
    assert {"left", "right", "subject", "parts"} <= set(first)


def test_a_report_beside_itself_does_not_differ(two: Terminal) -> None:
    typed = two("compare", FAILS, FAILS)
    assert (typed.code, typed.err) == (0, "")
    assert "Nothing that matters for the GPU differs." in typed.out
    assert json.loads(two("compare", FAILS, FAILS, "--json").out)["differences"] == []


def test_two_that_work_differ_in_nothing_that_decides(two: Terminal) -> None:
    saved(two.folder, "other.json", "linux-healthy-conda")
    typed = two("compare", WORKS, "other.json")
    assert typed.code == 0
    assert "Nothing that differs keeps one side from using the GPU." in typed.out
    assert "What decides" not in typed.out


def test_a_framework_can_be_chosen_and_the_others_are_named(two: Terminal) -> None:
    saved(two.folder, "two.json", "linux-healthy", "linux-torch-cpu")
    saved(two.folder, "more.json", "linux-cudnn-shadowed", "linux-torch-cpu")
    typed = two("compare", "two.json", "more.json")
    assert "Both also tell of PyTorch: add --framework torch." in typed.out
    asked = two("compare", "two.json", "more.json", "--framework", "torch", "--json")
    assert [json.loads(asked.out)[side]["target"]["framework"] for side in ("left", "right")] == ["torch", "torch"]


def test_two_files_of_one_name_are_told_apart_by_their_folders(two: Terminal) -> None:
    (two.folder / "before").mkdir()
    saved(two.folder / "before", WORKS, "linux-healthy")
    told = json.loads(two("compare", f"before/{WORKS}", WORKS, "--json").out)
    assert (told["left"]["name"], told["right"]["name"]) == (f"before/{WORKS}", WORKS)


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["compare"], "A, B"),
        (["compare", WORKS], "B"),
        (["compare", WORKS, "no-such-report.json"], "no-such-report.json"),
        (["compare", "a-file", WORKS], "a-file"),
        (["compare", WORKS, "empty.json"], "empty.json"),
        (["compare", WORKS, FAILS, "--framework", "jax"], "JAX"),
        (["compare", WORKS, FAILS, "--framework", "caffe"], "caffe"),
    ],
)
@pytest.mark.parametrize("quiet", [[], ["--json"]], ids=["text", "json"])
def test_what_cannot_be_compared_is_one_sentence(
    two: Terminal, arguments: list[str], named: str, quiet: list[str]
) -> None:
    (two.folder / "a-file").write_bytes(b"\x00\x01\xff not what was asked for")
    (two.folder / "empty.json").write_text('{"schema": 1, "results": []}')
    typed = two(*arguments, *quiet)
    refused(typed)
    assert named in typed.err
