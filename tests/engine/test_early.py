"""A framework that was named begins before its Python has answered; what comes of that counts only where it fits."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from lab import plain_environment, pretend
from lab.watch import left_behind
from looking import Told, follow

from gpuwizard.engine import events
from gpuwizard.engine.early import Early
from gpuwizard.engine.plan import Plan
from gpuwizard.engine.session import Session
from gpuwizard.model.outcome import Unknown
from gpuwizard.model.run import RunFacts

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
WRITES = "import os; open({!r}, 'a').write(os.environ.get('MODEL', 'none') + '\\n')"


def begun(python: str, env: Mapping[str, str]) -> Early:
    early = Early(python, "tensorflow", env=env, gpu_test=False, timeout=30)
    early.begin()
    return early


def look_with(early: Early, python: str, cwd: Path, env: Mapping[str, str], **known: object) -> Told:
    session = Session(Plan((python,), "tensorflow", gpu_test=False), env=env, cwd=str(cwd), early=early, **known)
    return follow(session, env)


def counting(python: str, folder: Path) -> Path:
    """Installs a TensorFlow that writes a line for each of its imports, and returns the file."""
    lines = folder / "imports"
    pretend.install(python, "tensorflow", "2.21.0", pretend.tensorflow(WRITES.format(str(lines))))
    return lines


def test_it_is_taken_over_and_nothing_is_imported_twice(new_python: str, tmp_path: Path) -> None:
    lines, env = counting(new_python, tmp_path), plain_environment()
    told = look_with(begun(new_python, env), new_python, tmp_path, env)
    assert lines.read_text() == "none\n"
    assert [stage.name for stage in told.report.facts.targets[0].run.stages] == ["start", "import", "build", "devices"]
    assert told.result.target.framework_version == "2.21.0"


def test_one_in_another_environment_than_the_users_does_not_count(new_python: str, tmp_path: Path) -> None:
    lines, env = counting(new_python, tmp_path), plain_environment()
    early = begun(new_python, {**env, "MODEL": "another"})
    told = look_with(early, new_python, tmp_path, env)
    assert lines.read_text().splitlines()[-1] == "none"
    assert told.report.facts.targets[0].run.end.kind == "exited"


def test_of_a_python_that_never_answered_nothing_counts(new_python: str, tmp_path: Path) -> None:
    counting(new_python, tmp_path)
    env, silent = plain_environment(), Unknown("It did not answer.", "timeout")
    told = look_with(begun(new_python, env), new_python, tmp_path, env, answers={new_python: silent})
    assert told.report.facts.targets[0].run == RunFacts()


def test_where_nothing_is_installed_nothing_counts(empty_python: str, tmp_path: Path) -> None:
    env = plain_environment()
    told = look_with(begun(empty_python, env), empty_python, tmp_path, env)
    assert told.report.facts.targets[0].run == RunFacts()


def test_one_that_hangs_is_gone_when_it_was_dropped(new_python: str) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow("import time; time.sleep(600)"))
    env = plain_environment()
    early = begun(new_python, env)
    early.drop()
    assert left_behind(env) == []
    early.drop()  # as the end of the command line does, whatever came before
    assert not early.fits(new_python, "tensorflow", env)


def test_one_that_never_began_can_be_dropped(new_python: str) -> None:
    env = plain_environment()
    Early(new_python, "tensorflow", env=env, gpu_test=False, timeout=30).drop()
    assert left_behind(env) == []


def test_a_session_that_is_cancelled_ends_it(new_python: str, tmp_path: Path) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow("import time; time.sleep(600)"))
    env = plain_environment()
    session = Session(Plan((new_python,), "tensorflow"), env=env, cwd=str(tmp_path), early=begun(new_python, env))
    for event in session.run():
        if isinstance(event, events.TargetChosen):
            session.cancel()
    assert left_behind(env) == []
