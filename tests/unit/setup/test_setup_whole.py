"""What a set-up takes in all, how its environment is entered, and which profile is gone on with."""

from pathlib import Path

import pytest
from planning import WORKS, machine, room, wish

from gpuwizard.setup.activate import activation
from gpuwizard.setup.plan import make_plan
from gpuwizard.setup.step import SetupStep
from gpuwizard.setup.store import Store
from gpuwizard.setup.totals import Totals, totals

MACHINES = ("linux-healthy", "linux-no-gpu", "windows-torch-cpu", "wsl-healthy", "linux-driver-too-old")


@pytest.mark.parametrize(
    ("takes", "minutes", "megabytes"),
    [
        ("a minute, 50 MB", 1, 50),
        ("a few minutes, about 1.5 GB on the disk", 4, 1500),
        ("about 5 minutes, 6 GB on the disk", 5, 6000),
        ("half a minute, on a new card a few minutes", 0.5, 0),
        ("half an hour", 30, 0),
        ("a quarter of an hour", 15, 0),
        ("an hour or more", 60, 0),
        ("about 15 minutes, 3 GB, and a restart", 15, 3000),
        ("5 to 10 minutes", 10, 0),
        ("a restart", 3, 0),
        ("", 0, 0),
    ],
)
def test_the_words_of_a_step_are_understood(takes: str, minutes: float, megabytes: float) -> None:
    told = totals((SetupStep("packages", "x", takes=takes, state="next"),))
    assert (told.minutes, told.megabytes) == (minutes, megabytes)
    assert told.at_least == (not megabytes)


@pytest.mark.parametrize("name", MACHINES)
@pytest.mark.parametrize("framework", ["tensorflow", "torch", "jax"])
@pytest.mark.parametrize("gpu", [True, False])
def test_each_step_of_each_plan_says_how_long_it_takes(name: str, framework: str, gpu: bool) -> None:
    plan = make_plan(wish(framework, gpu=gpu), machine(name))
    for step in plan.steps:
        assert step.state == "done" or totals((step,)).minutes, step


def test_what_is_done_takes_nothing_any_more() -> None:
    held = room("tensorflow-cpu==2.21.0")
    plan = make_plan(wish(gpu=False), machine("linux-no-gpu", room=held, trial=WORKS))
    assert plan.finished
    assert totals(plan.steps) == Totals()


def test_the_environment_is_entered_in_the_way_of_the_shell() -> None:
    (command,) = activation(wish(), machine("linux-healthy"))
    assert (command.shell, command.text) == ("bash", "source '/home/user/gpu work/bin/activate'")
    told = {one.shell: one.text for one in activation(wish("torch"), machine("windows-torch-cpu"))}
    assert told["powershell"] == "& 'C:\\Users\\user\\gpu work\\Scripts\\Activate.ps1'"
    assert told["cmd"] == '"C:\\Users\\user\\gpu work\\Scripts\\activate.bat"'
    (command,) = activation(wish(manager="conda"), machine("linux-healthy"))
    assert command.text == "conda activate '/home/user/gpu work'"


def test_in_wsl_it_is_entered_from_ubuntu() -> None:
    (command,) = activation(wish(where="wsl"), machine("windows-torch-cpu"))
    assert (command.shell, command.text) == ("bash", "source ~/'gpu work/bin/activate'")


def test_the_profile_that_was_begun_is_remembered_until_it_is_carried_out(tmp_path: Path) -> None:
    store, mine, other = Store(tmp_path / "notes"), wish(install=("pandas>=2",)), wish("jax")
    assert store.remembered() is None
    store.remember(mine)
    assert store.remembered() == mine
    store.forget(other)
    assert store.remembered() == mine
    store.forget(mine)
    assert store.remembered() is None


def test_a_damaged_profile_of_an_earlier_run_is_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.remember(wish())
    (tmp_path / "last.toml").write_bytes(b"[profile\xff")
    assert store.remembered() is None
