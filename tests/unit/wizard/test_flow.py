import pytest

from gpuwizard.model.layers import LAYERS
from gpuwizard.wizard.flow import (
    ALL_STEPS,
    ASIDES,
    STEP_TITLES,
    STEPS,
    FlowState,
    first_step,
    is_listed,
    is_skipped,
    next_step,
    previous_step,
    reachable,
    step_after_check,
)

FRESH = FlowState()
READY = FlowState(ready=True)
RUNNING = FlowState(ready=True, started=True, known=("driver", "cuda"))
DONE = FlowState(ready=True, started=True, has_result=True, known=LAYERS)
OPENED = FlowState(opened=True, has_result=True, known=LAYERS)


def walk(state: FlowState) -> list[str]:
    steps = [first_step(state)]
    while (following := next_step(steps[-1], state)) is not None:
        steps.append(following)
    return steps


def test_the_layers_stand_in_their_order_between_the_check_and_the_result() -> None:
    assert ("welcome", "target", "checking", *LAYERS, "summary", "recommend", "report") == STEPS
    assert set(STEP_TITLES) == set(ALL_STEPS) == {*STEPS, *ASIDES}


def test_a_finished_check_lets_the_user_walk_through_everything_and_back() -> None:
    forth = walk(DONE)
    assert forth == list(STEPS)
    back = ["report"]
    while (before := previous_step(back[-1], DONE)) is not None:
        back.append(before)
    assert back == list(reversed(STEPS))


def test_nothing_beyond_the_choice_can_be_reached_before_a_check() -> None:
    assert [step for step in STEPS if reachable(step, FRESH)] == ["welcome", "target"]
    assert next_step("target", FRESH) is None


def test_a_chosen_python_leads_to_the_check_that_going_on_starts() -> None:
    assert not reachable("checking", READY)
    assert next_step("target", READY) == "checking"


def test_layers_that_are_known_already_can_be_read_while_the_check_runs() -> None:
    assert reachable("cuda", RUNNING)
    assert not reachable("cudnn", RUNNING)
    assert not reachable("summary", RUNNING)
    assert not reachable("recommend", RUNNING)
    assert next_step("cuda", RUNNING) is None
    assert previous_step("driver", RUNNING) == "checking"


def test_a_saved_report_begins_at_the_verdict_and_leaves_the_preparation_out() -> None:
    assert first_step(OPENED) == "summary"
    assert [step for step in STEPS if is_skipped(step, OPENED)] == ["welcome", "target", "checking"]
    assert previous_step("driver", OPENED) is None
    assert next_step("summary", OPENED) == "recommend"
    assert next_step("recommend", OPENED) == "report"
    assert not any(is_skipped(step, DONE) for step in STEPS)


def test_two_reports_can_be_compared_once_there_is_one() -> None:
    assert not any(reachable("compare", state) for state in (FRESH, READY, RUNNING))
    for state in (DONE, OPENED):
        assert reachable("compare", state)
        assert next_step("compare", state) is None
        assert previous_step("compare", state) == "summary"


def test_a_comparison_is_listed_only_while_there_is_one() -> None:
    listed = [step for step in ALL_STEPS if is_listed(step, "summary", compared=False)]
    assert listed == [step for step in ALL_STEPS if step not in ("compare", "setup")]
    assert is_listed("compare", "compare", compared=False)
    assert is_listed("compare", "driver", compared=True)


@pytest.mark.parametrize("step", STEPS)
def test_back_undoes_next_wherever_both_exist(step: str) -> None:
    following = next_step(step, DONE)  # type: ignore[arg-type]
    if following is not None:
        assert previous_step(following, DONE) == step


def test_a_finished_check_shows_the_verdict_unless_the_user_reads_something_else() -> None:
    assert step_after_check("checking") == "summary"
    assert step_after_check("driver") == "driver"


def test_a_set_up_can_be_begun_at_any_time_but_beside_a_saved_report() -> None:
    for state in (FRESH, READY, RUNNING, DONE):
        assert reachable("setup", state)
        assert next_step("setup", state) is None
    assert not reachable("setup", OPENED)
    assert previous_step("setup", FRESH) == "welcome"
    assert previous_step("setup", DONE) == "summary"


def test_a_set_up_is_listed_only_while_there_is_one() -> None:
    assert not is_listed("setup", "summary", compared=True)
    assert is_listed("setup", "setup", compared=False)
    assert is_listed("setup", "driver", compared=False, set_up=True)
