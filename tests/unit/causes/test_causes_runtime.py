"""What is done about troubles that show only while the GPU is at work, for the cases that differ."""

import msgspec
import pytest
from causes_samples import CARD, EMPTY, case, finding

from gpuwizard.causes import describe
from gpuwizard.model.driver import GpuProcess
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.layers import FrameworkName


def found(cause: str, looked_at: Case, **subject: str) -> Finding:
    return describe(looked_at, finding(cause, **subject))


def texts(fix: Fix) -> dict[str, str]:
    return {command.shell: command.text for command in fix.commands}


def all_texts(told: Finding) -> str:
    return "\n".join(text for fix in told.fixes for text in texts(fix).values())


# --- memory


@pytest.mark.parametrize(
    ("framework", "expected"),
    [
        ("tensorflow", "export TF_FORCE_GPU_ALLOW_GROWTH=true"),
        ("jax", "export XLA_PYTHON_CLIENT_PREALLOCATE=false"),
        ("torch", "export PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True"),
    ],
)
def test_each_framework_has_its_own_switch_for_memory(framework: FrameworkName, expected: str) -> None:
    assert expected in all_texts(found("runtime.out-of-memory", case("ubuntu", framework)))


def test_a_switch_that_does_nothing_on_windows_is_not_named_there() -> None:
    assert "PYTORCH_CUDA_ALLOC_CONF" not in all_texts(found("runtime.out-of-memory", case("windows", "torch")))
    assert "TF_FORCE_GPU_ALLOW_GROWTH" in all_texts(found("runtime.memory-in-use", case("windows", version="2.10.1")))


@pytest.mark.parametrize("framework", ["tensorflow", "torch", "jax"])
def test_too_large_a_program_is_made_smaller_first(framework: FrameworkName) -> None:
    told = found("runtime.out-of-memory", case("ubuntu", framework))
    assert told.fixes[0].title == "Make the batch smaller"
    assert not any(fix.needs_admin for fix in told.fixes)


def held(*processes: GpuProcess, machine: str = "windows-cmd", cause: str = "runtime.memory-in-use") -> Finding:
    """The finding on a machine whose card has these programs on it."""
    looked_at = case(machine, gpus=(msgspec.structs.replace(CARD, processes=processes),))
    pids = ", ".join(str(one.pid) for one in processes)
    return found(cause, looked_at, process=processes[0].name, pids=pids, mode="exclusive-process")


def ends(told: Finding) -> dict[str, str]:
    """What ends a program, by the title of the fix."""
    return {fix.title: texts(fix).get("cmd", texts(fix).get("bash", "")) for fix in told.fixes if "(PID" in fix.title}


def test_each_program_is_named_with_its_own_number_and_ended_by_itself() -> None:
    told = held(GpuProcess(4711, "C:\\games, new\\game.exe"), GpuProcess(815, "python.exe"))
    assert "C:\\games, new\\game.exe (PID 4711), python.exe (PID 815)." in told.explanation
    assert ends(told) == {
        "End game.exe (PID 4711), if it is yours and no longer needed": "taskkill /F /PID 4711",
        "End python.exe (PID 815), if it is yours and no longer needed": "taskkill /F /PID 815",
    }
    assert "Stop-Process -Id 815" in all_texts(told)
    assert all("lost" in fix.undo for fix in told.fixes if "(PID" in fix.title)


DESKTOPS = (
    "C:\\Windows\\System32\\dwm.exe",
    "C:\\Windows\\Explorer.EXE",
    '"C:\\Windows\\explorer.exe" /factory',
    "dwm",
    "csrss.exe",
    "WINLOGON.EXE",
    "/usr/lib/xorg/Xorg",
    "/usr/lib/xorg/Xorg vt2 -displayfd 3 -auth /run/user/1000/gdm/Xauthority",
    "/usr/bin/Xwayland",
    "/usr/bin/gnome-shell",
    "/usr/libexec/gnome-session-binary",
    "/usr/bin/kwin_wayland",
    "plasmashell",
    "/usr/lib/systemd/systemd",
    "/usr/lib/systemd/systemd-logind",
    "nvidia-cuda-mps",
    "nvidia-persiste",
)


@pytest.mark.parametrize("cause", ["runtime.memory-in-use", "runtime.device-busy"])
@pytest.mark.parametrize("machine", ["windows", "ubuntu"])
@pytest.mark.parametrize("name", DESKTOPS)
def test_nothing_that_the_desktop_or_the_system_needs_is_ended(name: str, machine: str, cause: str) -> None:
    told = held(GpuProcess(4980, name), GpuProcess(8120, "game.exe"), machine=machine, cause=cause)
    assert "4980" not in all_texts(told)
    assert "8120" in all_texts(told)
    alone = held(GpuProcess(4980, name), machine=machine, cause=cause)
    assert ends(alone) == {}
    if cause == "runtime.memory-in-use":
        assert "only the desktop or the system itself" in alone.explanation
        assert "must keep running" in alone.fixes[0].why


@pytest.mark.parametrize("name", ["C:\\dwm\\train.exe", "/opt/explorer/bin/python", "systemctl-watch", "xterm"])
def test_a_program_is_not_taken_for_the_desktop_by_its_folder(name: str) -> None:
    assert list(ends(held(GpuProcess(99, name), machine="ubuntu"))) != []


def test_a_program_of_another_user_is_asked_for_and_not_ended() -> None:
    told = held(GpuProcess(30117, "/home/eve/bin/python", mine=False), machine="ubuntu")
    assert ends(told) == {}
    assert "kill" not in all_texts(told)
    assert "/home/eve/bin/python (PID 30117)" in told.explanation
    assert told.fixes[0].title.startswith("Ask the other user")
    both = held(
        GpuProcess(30117, "/home/eve/bin/python", mine=False), GpuProcess(12, "python", mine=True), machine="ubuntu"
    )
    assert "kill 12" in all_texts(both)
    assert "30117" not in all_texts(both)


@pytest.mark.parametrize("name", ["", "[Insufficient Permissions]"])
def test_what_has_no_name_is_not_ended(name: str) -> None:
    """On Windows that can be the desktop: its name is hidden from most programs."""
    told = held(GpuProcess(4980, name))
    assert ends(told) == {}
    assert "only the desktop" not in told.explanation


def test_a_number_that_is_none_ends_nothing() -> None:
    hostile = found("runtime.memory-in-use", case(), process="python", pids="12, 1; reboot, -1, 0, 0x10")
    assert "kill 12" in all_texts(hostile)
    assert "reboot" not in all_texts(hostile)
    assert list(ends(hostile)) == ["End python (PID 12), if it is yours and no longer needed"]


# --- a GPU that turns programs away


@pytest.mark.parametrize(("mode", "number"), [("prohibited", "2"), ("exclusive-process", "3")])
def test_the_former_mode_is_named_for_going_back(mode: str, number: str) -> None:
    told = found("runtime.device-busy", case(), mode=mode)
    change = next(fix for fix in told.fixes if "default" in fix.title)
    assert texts(change) == {"bash": "sudo nvidia-smi -c 0"}
    assert change.needs_admin
    assert f'"nvidia-smi -c {number}"' in change.undo
    assert mode in change.why


def test_where_no_program_is_let_in_ending_one_would_not_help() -> None:
    told = found("runtime.device-busy", case(), mode="prohibited")
    assert [fix.title for fix in told.fixes] == ["Set the card's compute mode back to default"]
    assert "no program at all" in told.title


def test_where_one_program_is_let_in_it_is_ended_or_waited_for_first() -> None:
    told = found("runtime.device-busy", case(), mode="exclusive-process", process="python", pids="4711")
    assert "wait" in told.fixes[0].title
    assert "kill 4711" in all_texts(told)


def test_a_card_that_is_split_is_used_by_its_parts() -> None:
    told = found("runtime.device-busy", case(), mode="MIG")
    assert "MIG" in told.title
    name, switch_off = told.fixes
    assert texts(name) == {"bash": "nvidia-smi -L"}
    assert not name.needs_admin
    assert texts(switch_off) == {"bash": "sudo nvidia-smi -mig 0"}
    assert "-mig 1" in switch_off.undo


@pytest.mark.parametrize("machine", ["container", "wsl", "pod"])
def test_a_guest_cannot_change_the_mode_of_the_card(machine: str) -> None:
    for mode in ("exclusive-process", "prohibited", "MIG"):
        told = found("runtime.device-busy", case(machine), mode=mode, pids="4711")
        assert not any(part in all_texts(told) for part in ("-c 0", "-mig", "kill", "mps-control"))


# --- the program itself


@pytest.mark.parametrize(("framework", "soft"), [("tensorflow", True), ("torch", False)])
def test_a_device_that_does_not_exist_is_answered_in_the_framework_s_own_words(
    framework: FrameworkName, soft: bool
) -> None:
    told = found("runtime.invalid-device", case("ubuntu", framework))
    assert any("TensorFlow" in fix.title for fix in told.fixes) is soft
    assert any("torchrun" in fix.why for fix in told.fixes) is not soft


def test_a_late_setting_is_moved_up_or_made_outside_of_the_program() -> None:
    told = found("runtime.late-configuration", case())
    assert "top of the program" in told.fixes[0].title
    assert "TF_FORCE_GPU_ALLOW_GROWTH" in all_texts(told)
    assert any("spawn" in fix.why for fix in found("runtime.late-configuration", case("ubuntu", "torch")).fixes)


@pytest.mark.parametrize(("machine", "told"), [("windows", True), ("ubuntu", False)])
def test_windows_alone_stops_steps_that_take_too_long(machine: str, told: bool) -> None:
    fault = found("runtime.kernel-fault", case(machine, "torch"))
    assert any("Windows" in fix.title for fix in fault.fixes) is told
    assert "CUDA_LAUNCH_BLOCKING" in all_texts(fault)


def test_a_log_alone_names_no_process_of_this_machine() -> None:
    assert "kill" not in all_texts(found("runtime.memory-in-use", EMPTY, process="python", pids="4711"))
