"""The lines of the child that computes by the driver alone become facts, however it ended; and its kernel is valid."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gpuwizard.model.outcome import Absent, Unknown
from gpuwizard.model.run import ChildEnd
from gpuwizard.probes import driver_test as probe
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.channel import SCRIPTS, Line
from gpuwizard.probes.command import Outcome

BEGUN: list[Line] = [{"begin": "init"}, {"stage": "init", "ok": True, "code": 0, "error": "", "seconds": 0.01}]
OPENING: Line = {"begin": "context"}
DONE: Line = {"done": True}


def test_a_step_that_was_open_is_where_it_ended() -> None:
    test = probe.to_test(0, [*BEGUN, OPENING], Outcome(ChildEnd("signal", -11, "SIGSEGV")))
    assert test.end == ChildEnd("signal", -11, "SIGSEGV", "context")
    assert [step.name for step in test.steps] == ["init"]


def test_a_child_that_told_nothing_never_started() -> None:
    assert probe.to_test(0, [], Outcome(ChildEnd("exited", 1))).end.stage == "start"


def test_what_was_told_to_the_end_counts_whatever_comes_after() -> None:
    test = probe.to_test(0, [*BEGUN, DONE], Outcome(ChildEnd("timeout", -9)))
    assert test.end == ChildEnd("exited", 0)


def test_a_crash_after_the_last_step_is_told_as_such() -> None:
    assert probe.to_test(0, [*BEGUN, DONE], Outcome(ChildEnd("signal", -6, "SIGABRT"))).end.stage == "exit"


def test_without_a_python_or_a_gpu_nothing_is_tried() -> None:
    assert isinstance(probe.compute_on_each(None, 1, {}, Cancel(), print), Unknown)
    assert isinstance(probe.compute_on_each(sys.executable, 0, {}, Cancel(), print), Absent)


def test_a_python_that_does_not_start_is_unknown(tmp_path: Path) -> None:
    answer = probe.compute_on_each(str(tmp_path / "python"), 2, {}, Cancel(), print)
    assert isinstance(answer, Unknown)
    assert answer.kind == "failed"
    assert "python" in answer.reason


def test_the_driver_keeps_no_compiled_code_and_is_not_kept_from_compiling() -> None:
    env = probe.child_environment({"CUDA_DISABLE_PTX_JIT": "1", "CUDA_VISIBLE_DEVICES": "1"})
    assert env == {"CUDA_VISIBLE_DEVICES": "1", "CUDA_CACHE_DISABLE": "1"}


# --- the kernel itself


def written() -> dict[str, object]:
    """The constants of the child, which cannot be imported: it runs at once."""
    tree = ast.parse((SCRIPTS / "driver_test.py").read_text("utf-8"))
    found = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:
                continue
    return found


def test_every_card_gets_code_that_is_not_newer_than_itself() -> None:
    targets = written()["TARGETS"]
    assert isinstance(targets, tuple)
    for least, _, target in targets[:-1]:
        assert int(target.removeprefix(b"sm_")) <= least[0] * 10 + least[1]
    assert [row[0] for row in targets] == sorted((row[0] for row in targets), reverse=True)


@pytest.mark.parametrize("target", range(3))
def test_nvidias_own_compiler_takes_the_kernel_for_every_card(target: int, tmp_path: Path) -> None:
    ptxas = os.environ.get("GPUWIZARD_TEST_PTXAS")
    if not ptxas:
        pytest.skip("GPUWIZARD_TEST_PTXAS names no ptxas (it comes with CUDA's compiler, nvcc)")
    constants = written()
    _, version, name = constants["TARGETS"][target]  # type: ignore[index]
    source, compiled = tmp_path / "kernel.ptx", tmp_path / "kernel.cubin"
    source.write_bytes(constants["KERNEL"] % (version, name))  # type: ignore[operator]
    known = subprocess.run([ptxas, "--help"], capture_output=True, text=True, check=True).stdout
    cards = [card for card in (50, 52, 60, 61, 70, 75, 80, 86, 89, 90, 100, 120) if f"'sm_{card}'" in known]
    assert cards
    for card in cards:
        done = subprocess.run(
            [ptxas, f"-arch=sm_{card}", str(source), "-o", str(compiled)], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stdout + done.stderr) == (0, ""), card
        assert compiled.read_bytes()[:4] == b"\x7fELF"
