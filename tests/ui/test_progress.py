"""The state of a check as the events tell it: no window is needed for these."""

import sample_reports as samples
from scripted import events_of

from gpuwizard.engine.events import (
    Event,
    LayerProgress,
    LayerStarted,
    SessionCancelled,
    SessionFailed,
    TargetChosen,
)
from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import LAYERS
from gpuwizard.probes.framework import doing
from gpuwizard.ui.progress import Progress, advance, begin, name_and_more, of_result, takes_long
from gpuwizard.ui.words import seconds_text


def after(*events: Event, progress: Progress | None = None) -> Progress:
    state = progress or begin(Progress(), None, 0.0)
    for moment, event in enumerate(events):
        state = advance(state, event, float(moment))
    return state


def test_all_layers_wait_at_the_start() -> None:
    state = begin(Progress(), None, 0.0)
    assert [state.layer(layer).shown for layer in LAYERS] == ["waiting"] * 6
    assert state.done == 0
    assert state.known == ()


def test_a_whole_run_ends_with_every_verdict() -> None:
    state = after(*events_of(samples.missing_cudnn()))
    assert [state.layer(layer).shown for layer in LAYERS] == [
        "passed",
        "passed",
        "failed",
        "warning",
        "passed",
        "blocked",
    ]
    assert state.outcome == "finished"
    assert state.done == 6


def test_the_time_counts_from_the_start_of_the_layer() -> None:
    state = after(LayerStarted("cuda"), LayerProgress("cuda", "one"), LayerProgress("cuda", "two"))
    assert state.layer("cuda").since == 0.0
    assert state.layer("cuda").doing == "two"


def test_progress_without_a_start_counts_as_one() -> None:
    state = after(LayerStarted("driver"), LayerProgress("cuda", "listing folders"))
    assert state.layer("cuda").shown == "working"
    assert state.layer("cuda").since == 1.0


def test_a_stop_keeps_verdicts_and_marks_the_rest() -> None:
    events = list(events_of(samples.missing_cudnn()))[:6]  # The target, the driver, and the first two of CUDA.
    state = after(*events, SessionCancelled(Facts()))
    assert [state.layer(layer).shown for layer in LAYERS] == ["passed"] + ["stopped"] * 5
    assert state.outcome == "stopped"


def test_a_failed_session_keeps_its_traceback() -> None:
    state = after(LayerStarted("driver"), SessionFailed("Traceback ..."))
    assert (state.outcome, state.error) == ("failed", "Traceback ...")


def test_another_target_begins_anew() -> None:
    first = after(*list(events_of(samples.missing_cudnn()))[:-1])
    state = after(TargetChosen("other", "torch", 1, 2), progress=first)
    assert [state.layer(layer).shown for layer in LAYERS] == ["waiting"] * 6
    assert state.target == TargetChosen("other", "torch", 1, 2)


def test_looking_again_at_one_layer_leaves_the_others_alone() -> None:
    state = begin(of_result(samples.missing_cudnn_result()), "cudnn", 5.0)
    assert state.layer("cudnn").shown == "working"
    assert state.layer("driver").shown == "passed"
    stopped = after(SessionCancelled(Facts()), progress=state)
    assert stopped.layer("cudnn").shown == "failed"


def test_times_are_written_for_people() -> None:
    assert [seconds_text(value) for value in (0.04, 9.9, 9.96, 59.4, 65.0, 120.0)] == [
        "0.0 s",
        "9.9 s",
        "10 s",
        "59 s",
        "1 min 5 s",
        "2 min 0 s",
    ]


def test_stages_are_kept_in_order_each_with_its_time() -> None:
    state = after(
        LayerStarted("framework"),
        LayerProgress("framework", "importing TensorFlow (a first import can take half a minute)"),
        LayerProgress("framework", "asking TensorFlow how it was built"),
    )
    first, second = state.stages
    assert (first.doing[:20], first.since, first.until) == ("importing TensorFlow", 1.0, 2.0)
    assert (second.since, second.until) == (2.0, None)
    assert after(SessionCancelled(Facts()), progress=state).stages[-1].until is not None


def test_another_part_of_the_same_thing_is_no_new_stage() -> None:
    parts = [
        LayerProgress("driver", f"testing GPU 0 with the driver alone ({part})") for part in ("loading", "copying")
    ]
    state = after(LayerStarted("driver"), *parts)
    assert [name_and_more(stage.doing)[0] for stage in state.stages] == ["testing GPU 0 with the driver alone"]
    assert state.layer("driver").doing.endswith("(copying)")


def test_the_clock_of_the_framework_stands_still_while_the_gpu_is_tested() -> None:
    state = after(
        LayerStarted("framework"),
        LayerProgress("framework", "importing TensorFlow"),
        LayerStarted("gpu-test"),
        LayerProgress("gpu-test", "multiplying two matrices"),
    )
    assert state.layer("framework").shown == "waiting"
    assert state.layer("framework").until == 2.0
    assert state.stages[0].until == 2.0
    assert state.layer("gpu-test").shown == "working"
    again = after(LayerProgress("framework", "importing TensorFlow"), progress=state)
    assert (again.layer("framework").shown, again.layer("gpu-test").shown) == ("working", "waiting")


def test_what_is_known_to_take_long_is_known_by_its_words() -> None:
    assert takes_long("multiplying two matrices (on a new card the first run can take minutes)")
    assert not takes_long("running a convolution (uses cuDNN on a GPU)")
    assert name_and_more("行列を掛ける（初回は数分かかることがあります）") == (
        "行列を掛ける",
        "初回は数分かかることがあります",
    )


def test_every_stage_of_the_real_look_that_says_so_has_a_hint() -> None:
    assert takes_long(doing("tensorflow", "import"))
    assert takes_long(doing("tensorflow", "matmul"))
    assert takes_long(doing("jax", "compile"))
