"""The order of the steps, what becomes one step, and that nothing which failed is left without one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.diagnosis.plan import make_plan, only_with_a_gpu
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command, Fix, PlanStep
from gpuwizard.model.layers import Role, Severity, page_of

CAUSES = (
    "hardware.no-nvidia-gpu",
    "hardware.gpu-fault",
    "driver.missing",
    "driver.too-old",
    "path.devices-hidden",
    "framework.not-installed",
    "framework.cpu-only-build",
    "cuda.library-missing",
    "cudnn.missing",
    "system.commit-limit",
    "runtime.memory-in-use",
    "unexplained",
)


def fix(title: str, *commands: str, admin: bool = False, restart: bool = False, why: str = "") -> Fix:
    made = tuple(Command("bash", text) for text in commands)
    return Fix(title, why, made, needs_admin=admin, needs_restart=restart)


def finding(cause: str, role: Role, *fixes: Fix, severity: Severity = "failed") -> Finding:
    return Finding(cause, page_of(cause), role, severity, title=cause, fixes=fixes)


def titles(plan: tuple[PlanStep, ...]) -> list[str]:
    return [step.fix.title for step in plan]


DRIVER = finding("driver.missing", "root", fix("Install the driver", "apt install driver", restart=True))
CUDNN = finding("cudnn.missing", "also", fix("Install cuDNN", "pip install cudnn"), fix("Use a new environment"))
CUDA = finding("cuda.library-missing", "also", fix("Install CUDA", "pip install cuda"))
BUILD = finding("framework.cpu-only-build", "also", fix("Replace the build", "pip install torch"))


def test_nothing_that_failed_needs_no_plan() -> None:
    note = finding("benign.log-noise", "note", fix("Leave them"), severity="note")
    warning = finding("path.shadowed", "also", fix("Take it out"), severity="warning")
    assert make_plan([]) == ()
    assert make_plan([note, warning]) == ()


def test_the_root_comes_first_and_then_the_deepest() -> None:
    root = finding("framework.shadowed-module", "root", fix("Rename the file", "mv a b"))
    plan = make_plan([root, CUDNN, BUILD, CUDA])
    assert titles(plan) == ["Rename the file", "Replace the build", "Install CUDA", "Install cuDNN"]
    assert [step.causes for step in plan] == [
        ("framework.shadowed-module",),
        ("framework.cpu-only-build",),
        ("cuda.library-missing",),
        ("cudnn.missing",),
    ]


def test_what_follows_from_the_root_gets_no_step() -> None:
    follows = finding("cudnn.missing", "consequence", fix("Install cuDNN", "pip install cudnn"))
    assert titles(make_plan([DRIVER, follows])) == ["Install the driver"]


def test_without_a_gpu_nobody_is_sent_to_mend_what_only_a_gpu_needs() -> None:
    root = finding("hardware.no-nvidia-gpu", "root", fix("Go on with the processor"))
    dropped = finding("framework.windows-gpu-dropped", "also", fix("Install WSL", "wsl --install", restart=True))
    missing = finding("framework.not-installed", "also", fix("Install TensorFlow", "pip install tensorflow"))
    assert titles(make_plan([root, dropped, CUDNN, missing])) == ["Go on with the processor", "Install TensorFlow"]


def test_a_gpu_that_is_missing_counts_although_something_else_is_the_root() -> None:
    root = finding("framework.shadowed-module", "root", fix("Rename the file", "mv a b"))
    none = finding("hardware.no-nvidia-gpu", "also", fix("Go on with the processor"))
    assert titles(make_plan([root, none, BUILD, CUDA])) == ["Rename the file", "Go on with the processor"]
    follows = finding("hardware.no-nvidia-gpu", "consequence", fix("Go on with the processor"))
    assert "Replace the build" in titles(make_plan([root, follows, BUILD]))


def test_what_no_system_can_install_is_not_to_be_installed_after_all() -> None:
    root = finding("hardware.no-nvidia-gpu", "root", fix("Go on with the processor"))
    alien = finding("framework.platform-unsupported", "also", fix("Do the GPU work elsewhere"))
    missing = finding("framework.not-installed", "also", fix("Install WSL", "wsl --install", restart=True))
    assert titles(make_plan([root, alien, missing])) == ["Go on with the processor", "Do the GPU work elsewhere"]


def test_a_step_names_the_other_ways() -> None:
    assert make_plan([DRIVER, CUDNN])[1].otherwise == ("Use a new environment",)


def test_why_a_step_stands_where_it_stands() -> None:
    first, cuda, cudnn = make_plan([DRIVER, CUDNN, CUDA])
    assert first.why_now == "Nothing above the driver can work before it."
    assert cuda.why_now == "It has a cause of its own, so the steps before do not mend it."
    assert cudnn.why_now == "Step 2 may mend this as well: check again before you do it."


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (fix("Restart the computer", restart=True), fix("Restart the computer")),
        (fix("Install it", "pip install x"), fix("Install both", "pip install x", restart=True)),
    ],
    ids=["same title", "same command"],
)
def test_the_same_twice_is_one_step_that_names_both_causes(first: Fix, second: Fix) -> None:
    root = finding("cuda.library-missing", "root", first, fix("Start anew"))
    other = finding("path.shadowed", "also", second, fix("Start anew"), fix("Leave it"))
    (step,) = make_plan([root, other])
    assert step.fix.title == first.title
    assert step.causes == ("cuda.library-missing", "path.shadowed")
    assert step.fix.needs_restart
    assert step.otherwise == ("Start anew", "Leave it")


def test_of_two_that_only_sound_alike_neither_command_is_lost() -> None:
    root = finding("cuda.library-missing", "root", fix("Install what is missing", "pip install cuda"))
    other = finding("framework.dependency-conflict", "also", fix("Install what is missing", "pip install numpy"))
    (step,) = make_plan([root, other])
    assert step.fix.commands == (Command("bash", "pip install cuda\npip install numpy"),)


def test_a_fix_that_does_what_two_steps_do_makes_one_of_them() -> None:
    root = finding("framework.shadowed-module", "root", fix("Restart the computer"))
    lower = finding("framework.not-installed", "also", fix("Install it", "pip install x"))
    both = finding("cudnn.missing", "also", fix("Restart the computer", "pip install x"))
    (step,) = make_plan([root, lower, both])
    assert set(step.causes) == {"framework.shadowed-module", "framework.not-installed", "cudnn.missing"}
    assert step.fix.commands == (Command("bash", "pip install x"),)


def test_one_restart_serves_several_steps() -> None:
    memory = finding("system.commit-limit", "also", fix("Enlarge the page file", restart=True))
    hidden = finding("path.devices-hidden", "also", fix("Take the variable away", "unset X"))
    late = finding("runtime.device-busy", "also", fix("Change the mode", "nvidia-smi -c 0", restart=True))
    plan = make_plan([DRIVER, hidden, late, memory])
    assert titles(plan) == ["Install the driver", "Change the mode", "Enlarge the page file", "Take the variable away"]
    assert [step.why_now for step in plan[:3]] == [
        "Leave the restart until step 3 is done: one restart serves all 3.",
        "Leave the restart until step 3 is done: one restart serves all 3.",
        "One restart now serves all 3: steps 1, 2 and 3.",
    ]


def test_the_restart_itself_is_the_last_of_those_that_need_it() -> None:
    root = finding("framework.shadowed-module", "root", fix("Rename the file", "mv a b"))
    bare = finding("driver.library-mismatch", "also", fix("Restart the computer", restart=True))
    group = finding("driver.permissions", "also", fix("Join the group", "usermod -aG video me", restart=True))
    assert titles(make_plan([root, bare, group])) == ["Rename the file", "Join the group", "Restart the computer"]


def test_fixes_that_follow_each_other_are_one_step_that_names_the_next() -> None:
    dropped = finding(
        "framework.windows-gpu-dropped",
        "also",
        fix("Step 1: install WSL", "wsl --install", why="Linux has a GPU build."),
        fix("Step 2: in Ubuntu, install TensorFlow"),
        fix("Or use PyTorch"),
    )
    root = finding("system.msvc-runtime-missing", "root", fix("Install the runtime", "winget install x"))
    _, step = make_plan([root, dropped])
    assert step.fix.title == "Install WSL"
    assert step.fix.why == "Linux has a GPU build. After it: in Ubuntu, install TensorFlow."
    assert step.otherwise == ("Or use PyTorch",)


def test_a_step_without_commands_is_a_step() -> None:
    card = finding("hardware.gpu-fault", "root", fix("Switch the machine off and on"))
    assert titles(make_plan([card, CUDNN])) == ["Switch the machine off and on", "Install cuDNN"]


FIXES = st.builds(
    lambda title, commands, admin, restart: fix(title, *commands, admin=admin, restart=restart),
    st.sampled_from(["Restart the computer", "Install it", "Remove it", "Step 1: begin", "Step 2: go on"]),
    st.lists(st.sampled_from(["pip install x", "pip install y", "reboot"]), max_size=2, unique=True),
    st.booleans(),
    st.booleans(),
)


@st.composite
def diagnosed(draw: st.DrawFn) -> list[Finding]:
    """Findings as a diagnosis returns them: each cause once, at most one root, which is the first."""
    causes = draw(st.lists(st.sampled_from(CAUSES), unique=True, max_size=7))
    made = []
    for number, cause in enumerate(causes):
        role: Role = "root" if not number else draw(st.sampled_from(["consequence", "also"]))
        severity: Severity = draw(st.sampled_from(["failed", "warning"])) if role == "also" else "failed"
        made.append(finding(cause, role, *draw(st.lists(FIXES, max_size=3)), severity=severity))
    return made


@given(diagnosed())
def test_everything_that_failed_by_itself_is_in_exactly_one_step(findings: list[Finding]) -> None:
    plan = make_plan(findings)
    wanted = [one.cause for one in findings if one.severity == "failed" and one.role != "consequence" and one.fixes]
    if "hardware.no-nvidia-gpu" in wanted:
        root = {one.cause for one in findings if one.role == "root"}
        wanted = [cause for cause in wanted if cause in root or not only_with_a_gpu(cause)]
    assert sorted(cause for step in plan for cause in step.causes) == sorted(wanted)
    if findings and findings[0].fixes:
        assert plan[0].causes[0] == findings[0].cause


@given(diagnosed())
def test_restarts_stand_together_and_no_command_is_lost(findings: list[Finding]) -> None:
    plan = make_plan(findings)
    places = [number for number, step in enumerate(plan) if step.fix.needs_restart]
    assert places == list(range(places[0], places[0] + len(places))) if places else True
    best = {one.cause: one.fixes[0] for one in findings if one.fixes}
    for step in plan:
        told = "\n".join(command.text for command in step.fix.commands)
        for cause in step.causes:
            assert all(command.text in told for command in best[cause].commands)
            assert step.fix.needs_admin >= best[cause].needs_admin
            assert step.fix.needs_restart >= best[cause].needs_restart
        assert step.why_now.endswith(".")
        assert step.fix.title not in step.otherwise


@given(diagnosed())
def test_no_two_steps_do_the_same(findings: list[Finding]) -> None:
    plan = make_plan(findings)
    assert len(set(titles(plan))) == len(plan)
    for number, step in enumerate(plan):
        for later in plan[number + 1 :]:
            assert not set(step.fix.commands) & set(later.fix.commands)


def test_what_a_new_environment_leaves_behind_needs_no_mending() -> None:
    """A damaged cuDNN in the old environment is no trouble any more; a card that is hidden still is."""
    leave = Fix("Make a new environment", elsewhere=True)
    findings = [
        Finding("hardware.compute-capability", role="root", fixes=(leave,)),
        Finding("cudnn.incomplete", layer="cudnn", role="also", fixes=(Fix("Bring cuDNN"),)),
        Finding("path.devices-hidden", layer="path", role="also", fixes=(Fix("Take the variable away"),)),
    ]
    assert [step.causes for step in make_plan(findings)] == [
        ("hardware.compute-capability",),
        ("path.devices-hidden",),
    ]
