"""A look at a machine ends with really loading the libraries, where the GPU was not seen to work with them."""

from pathlib import Path

import pytest
from lab import CUDA_LIBRARIES, Driver, machine_with_gpu, pretend
from lab.compiling import build
from looking import Told, follow, look, said, session_on

from gpuwizard.engine import events
from gpuwizard.model.libraries import LibraryFact
from gpuwizard.model.run import CORE, ChildEnd, RunFacts, Stage

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
CRASHING = "#include <signal.h>\n__attribute__((constructor)) static void start(void) { raise(SIGSEGV); }\n"
HANGING = "#include <unistd.h>\n__attribute__((constructor)) static void start(void) { for (;;) pause(); }\n"
CUFFT = "libcufft.so.11"


def with_cufft(env: dict[str, str], folder: Path, source: str) -> dict[str, str]:
    """The environment with a cuFFT made of that source, which is found first."""
    folder.mkdir()
    (folder / "made.c").write_text(source)
    build([folder / "made.c"], folder / CUFFT, CUFFT)
    return {**env, "LD_LIBRARY_PATH": f"{folder}:{env['LD_LIBRARY_PATH']}"}


def libraries(told: Told) -> dict[str, LibraryFact]:
    return {one.name: one for one in told.report.facts.targets[0].libraries}


def look_at(tmp_path: Path, env: dict[str, str], python: str, **plan: object) -> Told:
    return look(python, env, tmp_path, machine_with_gpu(tmp_path / "machine"), **plan)


def test_a_library_that_crashes_is_named(driver: Driver, new_python: str, tmp_path: Path) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow())
    env = with_cufft(driver(libraries=CUDA_LIBRARIES), tmp_path / "own", CRASHING)
    told = look_at(tmp_path, env, new_python)
    found = libraries(told)
    tried = found[CUFFT].tried
    assert tried is not None
    assert (found[CUFFT].status, tried.outcome, tried.error) == ("found", "crashed", "SIGSEGV")
    others = [one.tried.outcome for name in CUDA_LIBRARIES if name != CUFFT and (one := found[name]).tried is not None]
    assert others == ["loaded"] * (len(CUDA_LIBRARIES) - 1)
    assert f"{tmp_path}/own/{CUFFT}" in "\n".join(said(finding) for finding in told.result.findings)
    assert told.report.facts.targets[0].seconds["loading"] > 0


def test_a_gpu_that_computed_needs_no_further_proof(
    driver: Driver, new_python: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No GPU is here: what the framework's child would tell on one is put in its place."""
    stages = tuple(Stage(name, device="/device:GPU:0", on_gpu=True, max_error=0.0) for name in CORE)
    worked = RunFacts((Stage("import"), Stage("devices"), *stages), ChildEnd("exited"), ("/physical_device:GPU:0",))
    monkeypatch.setattr("gpuwizard.probes.framework.run_framework", lambda *_, **__: worked)
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow())
    told = look_at(tmp_path, driver(libraries=CUDA_LIBRARIES), new_python, gpu_test=True)
    assert {one.status for name, one in libraries(told).items() if name in CUDA_LIBRARIES} == {"found"}
    assert {one.tried for one in libraries(told).values()} == {None}
    assert "loading" not in told.report.facts.targets[0].seconds


def test_a_cancel_while_a_library_hangs(driver: Driver, new_python: str, tmp_path: Path) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow())
    env = with_cufft(driver(libraries=CUDA_LIBRARIES), tmp_path / "own", HANGING)
    session = session_on(new_python, env, tmp_path, machine_with_gpu(tmp_path / "machine"))

    def on_event(event: events.Event) -> None:
        if isinstance(event, events.LayerProgress) and "loading each" in event.doing:
            session.cancel()

    told = follow(session, env, on_event=on_event)
    assert isinstance(told.events[-1], events.SessionCancelled)
    assert told.seconds < 30
