"""Two reports side by side: what decides comes first, noise is left out, and what is not known is no difference."""

from typing import Any

import msgspec
import pytest
from comparing import MACHINES, NAMES, another_day, compared, report, report_of
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from gpuwizard.catalog.age import AS_OF
from gpuwizard.engine.compare import compare_reports
from gpuwizard.model.comparison import Comparison, Difference
from gpuwizard.model.report import HostSummary, Report, Tool

# What differs between two machines that are otherwise alike, and the words that must name it.
PAIRS = (
    ("linux-healthy", "linux-cudnn-shadowed", "libraries", ("libcudnn.so.9", "the wheel", "LD_LIBRARY_PATH")),
    ("linux-healthy", "linux-driver-too-old", "driver", ("570.133.07", "470.256.02", "branch 470")),
    ("linux-healthy", "linux-tf-without-wheels", "libraries", ("libcublas.so.12", "the wheels", "not found")),
    ("linux-healthy", "linux-permissions", "driver", ("device files", "not open to this user")),
    ("linux-healthy", "linux-tf-cpu", "framework", ("tensorflow 2.20.0", "tensorflow-cpu", "the processor only")),
    ("linux-healthy", "linux-kernel-update", "driver", ("the kernel's part", "loaded", "not loaded")),
    ("linux-healthy", "linux-numpy-conflict", "framework", ("requirements", "numpy>=1.26.0", "1.23.5")),
    ("linux-healthy", "linux-python-314", "python", ("the Python", "3.12.3", "3.14.0")),
    ("linux-healthy", "linux-shadowed-module", "framework", ("not hidden", "hidden by ~/project/tensorflow.py")),
    ("linux-healthy", "linux-mode-exclusive", "gpu", ("compute mode", "default", "exclusive process")),
    ("linux-healthy", "linux-no-avx", "system", ("the processor", "avx2", "none of AVX")),
    ("linux-healthy", "linux-card-too-old", "gpu", ("RTX 4070", "GTX 970", "5.2")),
    ("linux-healthy", "linux-nouveau-only", "driver", ("the NVIDIA driver", "570.133.07", "not installed")),
    ("wsl-healthy", "wsl-no-dxg", "driver", ("/dev/dxg", "missing")),
    ("container-healthy", "container-without-gpus", "driver", ("device files", "/dev/nvidia-uvm", "missing")),
    ("container-healthy", "container-pod-without-gpu", "variables", ("NVIDIA_VISIBLE_DEVICES", "all", "void")),
    ("recorded-uvm-unusable", "recorded-no-cudnn", "packages", ("nvidia-cudnn-cu12", "9.28.0.42", "not installed")),
    ("windows-healthy-torch", "windows-code-43", "gpu", ("PCI bus", "problem code 43")),
    ("windows-healthy-torch", "windows-driver-missing", "driver", ("the NVIDIA driver", "576.52", "not installed")),
    ("windows-healthy-tf23", "windows-tf23-with-cuda-10-2", "libraries", ("cudart64_101.dll", "10.2.89")),
    (
        "windows-healthy-driver-tried",
        "windows-visible-device-that-is-not-there",
        "variables",
        ("CUDA_VISIBLE_DEVICES", "not set", "“1”"),
    ),
)
# The machines that they are compared with were recorded without the fact that decides.
NOTHING_TO_COMPARE_WITH = {"linux-conda-library-not-found", "linux-driver-hangs-at-context"}
FAILING = tuple(name for name in NAMES if report(name).results[0].root is not None)


def first(left: str, right: str) -> Difference:
    return compared(report(left), report(right)).differences[0]


def changed(name: str, **variables: str) -> Report:
    """A machine with other variables."""
    facts: Any = msgspec.json.decode((MACHINES / f"{name}.json").read_bytes())["facts"]
    facts["machine"]["search"]["variables"] |= variables
    return report_of(facts)


@pytest.mark.parametrize(("left", "right", "topic", "words"), PAIRS, ids=[pair[1] for pair in PAIRS])
def test_what_was_planted_is_named_first(left: str, right: str, topic: str, words: tuple[str, ...]) -> None:
    told = first(left, right)
    assert (told.topic, told.weight) == (topic, "decides")
    assert [word for word in words if word not in told.says] == []
    assert (report(right).results[0].root, "right") in [(one.cause, one.side) for one in told.bears_on]


def alike(name: str) -> str:
    """A machine that works, of the same system and framework where there is one."""

    def distance(other: str) -> tuple[bool, ...]:
        one, two = report(name), report(other)
        return (
            one.host.os != two.host.os,
            one.results[0].target.framework != two.results[0].target.framework,
            sorted(one.host.environment) != sorted(two.host.environment),
        )

    return min((other for other in NAMES if report(other).results[0].status == "passed"), key=distance)


@pytest.mark.parametrize("name", FAILING)
def test_beside_a_machine_that_works_the_first_difference_accounts_for_the_root(name: str) -> None:
    told = compared(report(alike(name)), report(name))
    if name in NOTHING_TO_COMPARE_WITH:
        assert not told.explained
        assert told.differences[0].topic == "cause"
    else:
        assert told.right.root in [one.cause for one in told.differences[0].bears_on]


@settings(deadline=None, max_examples=60)
@given(name=st.sampled_from(NAMES), seed=st.integers(0, 1 << 30))
def test_the_same_machine_on_another_day_does_not_differ(name: str, seed: int) -> None:
    told = compared(report(name), another_day(name, seed))
    assert [one.says for one in told.differences] == []
    assert told.unknown == ()
    assert told.same > 20


@pytest.mark.parametrize("name", NAMES)
def test_a_report_compared_with_itself_has_no_difference(name: str) -> None:
    told = compared(report(name), report(name))
    assert (told.differences, told.unknown) == ((), ())


def mirrored(told: Comparison) -> list[tuple[Any, ...]]:
    """The differences with the sides swapped, without the sentences."""
    other = {"left": "right", "right": "left"}
    return [
        (
            one.topic,
            one.subject,
            one.right,
            one.left,
            one.weight,
            sorted((other[it.side], it.cause) for it in one.bears_on),
            [(part.name, part.right, part.left) for part in one.parts],
        )
        for one in told.differences
    ]


def straight(told: Comparison) -> list[tuple[Any, ...]]:
    return [
        (
            one.topic,
            one.subject,
            one.left,
            one.right,
            one.weight,
            sorted((it.side, it.cause) for it in one.bears_on),
            [(part.name, part.left, part.right) for part in one.parts],
        )
        for one in told.differences
    ]


@settings(deadline=None, max_examples=60)
@given(left=st.sampled_from(NAMES), right=st.sampled_from(NAMES))
def test_the_order_of_the_sides_swaps_them_and_nothing_else(left: str, right: str) -> None:
    one, other = compared(report(left), report(right)), compared(report(right), report(left))
    assert straight(one) == mirrored(other)
    assert one.same == other.same
    assert {(it.subject, it.value) for it in one.unknown} == {(it.subject, it.value) for it in other.unknown}


@settings(deadline=None, max_examples=60)
@given(left=st.sampled_from(NAMES), right=st.sampled_from(NAMES))
def test_every_difference_is_a_sentence_that_tells_both_sides(left: str, right: str) -> None:
    told = compared(report(left), report(right))
    for one in told.differences:
        assert one.says.endswith(".")
        assert one.says.startswith(("On the left ", "The two sides differ in "))
        assert one.left != "" != one.right
    weights = [one.weight for one in told.differences]
    assert weights == sorted(weights, key=("decides", "matters", "detail").index)
    assert msgspec.json.decode(msgspec.json.encode(told), type=Comparison) == told


def test_alike_things_are_told_together() -> None:
    told = first("linux-healthy", "linux-tf-without-wheels")
    assert told.says.startswith("On the left libcublas.so.12, libcublasLt.so.12, libcudart.so.12 and 3 more come from")
    assert [part.name for part in told.parts][:2] == ["libcublas.so.12", "libcublasLt.so.12"]
    assert {part.right for part in told.parts} == {"not found"}


def test_what_only_one_side_knows_is_no_difference() -> None:
    told = compared(report("linux-healthy"), report("linux-permissions"))
    unknown = [(one.subject, one.side) for one in told.unknown]
    assert ("the graphics cards", "right") in unknown
    assert not [one for one in told.differences if one.topic == "gpu"]


def test_a_driver_that_hangs_was_asked_and_that_is_told() -> None:
    told = compared(report("windows-healthy-torch"), report("windows-hanging-driver"))
    assert told.differences[0].says == (
        "On the left the driver's own answer (cuInit) is that it has a GPU; on the right it gives no answer in time."
    )


def test_what_works_on_a_side_is_no_symptom_of_what_fails_there() -> None:
    told = compared(report("windows-card-computes-wrong-alone"), report("windows-crashing-driver"))
    answer = next(one for one in told.differences if one.subject == "the driver's own answer (cuInit)")
    assert [(one.side, one.cause) for one in answer.bears_on] == [("right", "driver.not-loaded")]


def test_how_much_memory_is_free_is_noise_until_hardly_any_is() -> None:
    told = first("linux-healthy", "linux-memory-in-use")
    assert (told.topic, told.subject) == ("gpu", "the graphics card's memory")
    assert "mostly free" in told.says


def test_where_both_fail_for_the_same_cause_nothing_decides() -> None:
    told = compared(report("linux-cudnn-shadowed"), changed("linux-cudnn-shadowed", CUDA_DEVICE_ORDER="PCI_BUS_ID"))
    assert [(one.topic, one.subject, one.weight) for one in told.differences] == [
        ("variables", "CUDA_DEVICE_ORDER", "matters")
    ]


def test_paths_of_an_environment_are_told_by_their_role() -> None:
    told = compared(report("linux-healthy"), changed("linux-healthy", PYTHONPATH="/home/user/project/.venv/lib/more"))
    assert [one.says for one in told.differences] == [
        "On the left PYTHONPATH is not set; on the right it is set to “the environment/lib/more”."
    ]


def test_an_older_judgement_is_made_anew_before_it_is_compared() -> None:
    today = report("linux-cudnn-shadowed")
    older = replace(today, tool=Tool(version="0.0.1", knowledge="2020-01-01"), results=())
    told = compared(report("linux-healthy"), older)
    assert told.right.root == "path.shadowed"
    same_day = replace(older, tool=replace(today.tool, knowledge=AS_OF.isoformat()))
    assert compared(today, same_day).differences == ()


class TestPairs:
    two = report("linux-healthy")
    torch = report("linux-torch-cpu")

    def both(self) -> Report:
        """A report of two frameworks."""
        facts = replace(self.two.facts, targets=(*self.torch.facts.targets, *self.two.facts.targets))
        return replace(self.two, facts=facts, results=(*self.torch.results, *self.two.results))

    def test_the_same_framework_is_compared_wherever_it_stands(self) -> None:
        told = compared(self.both(), self.two)
        assert (told.left.target.framework, told.left.index) == ("tensorflow", 1)
        assert told.differences == ()
        assert told.left.frameworks == ("torch", "tensorflow")

    def test_of_several_that_fit_the_one_is_taken_that_works_on_one_side_only(self) -> None:
        broken = report("linux-cudnn-shadowed")
        facts = replace(self.two.facts, targets=(*self.torch.facts.targets, *broken.facts.targets))
        other = replace(self.two, facts=facts, results=(*self.torch.results, *broken.results))
        assert compared(self.both(), other).right.root == "path.shadowed"

    def test_a_framework_can_be_asked_for(self) -> None:
        told = compare_reports(self.both(), self.both(), ("a", "b"), "torch")
        assert isinstance(told, Comparison)
        assert told.left.target.framework == told.right.target.framework == "torch"

    def test_a_result_can_be_chosen(self) -> None:
        told = compare_reports(self.both(), self.two, ("a", "b"), index=0)
        assert isinstance(told, Comparison)
        assert (told.left.target.framework, told.right.target.framework) == ("torch", "tensorflow")

    def test_what_a_report_does_not_tell_of_is_one_sentence(self) -> None:
        said = compare_reports(self.both(), self.two, ("a.json", "b.json"), "jax")
        assert said == "“a.json” tells nothing of JAX; it tells of PyTorch, TensorFlow."
        empty = Report(host=HostSummary())
        said = compare_reports(self.two, empty, ("a.json", "b.json"))
        assert said == "“b.json” is a report, but it holds no result: check that computer again."
