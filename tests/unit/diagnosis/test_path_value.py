"""The corrected value: what is left out, added and moved, and that a real shell takes it as it is meant."""

import os
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from searching import CUDNN, WHEEL, asks_for, case, copies, corrected, entry, fine, off_the_path, stray

from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.search import PathEntry

WHEELS = WHEEL.rpartition("/")[0]
OLD = "/usr/local/cuda-11.8/lib64"
AWKWARD = (
    "/a b/c",
    "/it's",
    '/"quoted"',
    "/$HOME/x",
    "/$(id)",
    "/`id`",
    "/back\\slash",
    "/100%",
    "/Jürgen",
    "/!x!",
    "/~",
)


def pasted(text: str, before: str = "") -> str | None:
    """What LD_LIBRARY_PATH holds in a real bash after the text, None where it is not set."""
    if os.name == "nt" or shutil.which("bash") is None:
        pytest.skip("no bash here that belongs to the system")
    script = f"{text}\nprintf '%s\\0' \"${{LD_LIBRARY_PATH-unset}}\""
    env = {"PATH": "/usr/bin:/bin", "HOME": "/home/x", "LD_LIBRARY_PATH": before}
    done = subprocess.run(["bash", "--norc", "-c", script], env=env, capture_output=True, check=True)
    value = done.stdout.decode().rstrip("\0")
    return None if value == "unset" else value


def in_bash(made: Case, *findings: Finding) -> str | None:
    return pasted(corrected(made, *findings), "/before")


def gone(value: str) -> PathEntry:
    return entry(value, exists=False, name="LD_LIBRARY_PATH")


def test_dead_doubled_and_empty_entries_are_left_out_and_the_order_stays() -> None:
    made = case(entry("/b"), gone("/gone"), entry("/a"), entry(""), entry("/b/", same_as=0), entry("/c"))
    assert in_bash(made) == "/b:/a:/c"
    (row,) = copies(made)
    assert (
        row.value
        == "Left out: 1 folder that does not exist, 1 repeated entry and 1 empty entry; the rest is as it was."
    )
    assert row.mark == "info"
    assert "only tidies up" in row.note


@pytest.mark.parametrize("name", AWKWARD)
def test_bash_takes_awkward_folders_as_they_are(name: str) -> None:
    made = case(entry(name, name="LD_LIBRARY_PATH"), gone("/gone"), entry("/z"))
    assert in_bash(made) == f"{name}:/z"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(st.characters(exclude_characters="\0:", codec="utf-8"), min_size=1), min_size=1, max_size=4))
def test_bash_takes_any_folders_as_they_are(names: list[str]) -> None:
    made = case(*(entry(f"/{name}", name="LD_LIBRARY_PATH") for name in names), gone("/gone"))
    assert in_bash(made) == ":".join(f"/{name}" for name in names)


def test_where_nothing_is_left_the_variable_is_taken_away() -> None:
    assert in_bash(case(gone("/gone"))) is None


def test_a_harmful_folder_goes_and_is_named() -> None:
    made = case(entry("/a"), entry(OLD, [CUDNN]), libraries=[stray(f"{OLD}/{CUDNN}", better=WHEEL)])
    assert in_bash(made) == "/a"
    (row,) = copies(made)
    assert row.value == f"Left out: {OLD}; the rest is as it was."
    assert row.mark == "warn"


def test_a_harmful_folder_that_is_needed_stays_behind_the_copy_that_fits() -> None:
    bad = stray(f"{OLD}/{CUDNN}", better=f"/new/{CUDNN}")
    made = case(entry(OLD), entry("/x"), entry("/new"), libraries=[bad, fine(f"{OLD}/libcufft.so.11")])
    assert in_bash(made) == f"/x:/new:{OLD}"
    assert copies(made)[0].value == f"Moved behind the copy that fits: {OLD}; the rest is as it was."


def test_where_the_copy_that_fits_is_not_named_its_folder_comes_first() -> None:
    bad = stray(f"{OLD}/{CUDNN}", better=WHEEL)
    made = case(entry("/x"), entry(OLD), libraries=[bad, fine(f"{OLD}/libcufft.so.11")])
    assert in_bash(made) == f"{WHEELS}:/x:{OLD}"


def test_a_needed_folder_without_a_better_copy_stays_where_it_is() -> None:
    made = case(entry(OLD), libraries=[stray(f"{OLD}/{CUDNN}"), fine(f"{OLD}/libcufft.so.11")])
    assert copies(made) == []


def test_folders_that_a_finding_asks_for_come_first_and_once() -> None:
    wanted = [off_the_path(f"/opt/cudnn/lib/{name}") for name in (CUDNN, "libcudnn_ops.so.9")]
    made = case(entry("/a"), libraries=wanted)
    assert in_bash(made, asks_for(CUDNN, "libcudnn_ops.so.9")) == "/opt/cudnn/lib:/a"


def test_a_file_under_another_name_would_not_be_taken_so_its_folder_is_not_added() -> None:
    made = case(entry("/a"), libraries=[off_the_path("/opt/libcudnn.so.9.3.0", CUDNN)])
    assert copies(made, asks_for(CUDNN)) == []


def test_a_folder_with_a_colon_cannot_be_named() -> None:
    made = case(entry("/a"), libraries=[off_the_path(f"/opt/a:b/{CUDNN}")])
    assert copies(made, asks_for(CUDNN)) == []


def test_a_variable_that_is_not_set_is_set() -> None:
    made = case(libraries=[off_the_path(f"/opt/{CUDNN}")])
    assert in_bash(made, asks_for(CUDNN)) == "/opt"
    assert "not set so far" in copies(made, asks_for(CUDNN))[0].value


def test_stubs_go() -> None:
    assert in_bash(case(entry("/a"), entry("/cuda/lib64/stubs", ["libcuda.so"]))) == "/a"


def test_sixty_entries_stay_sixty_but_for_those_that_are_wrong() -> None:
    wrong = {7: gone("/gone"), 30: entry("/9", same_as=9)}
    made = case(*(wrong.get(number, entry(f"/{number}")) for number in range(60)))
    assert in_bash(made) == ":".join(f"/{number}" for number in range(60) if number not in wrong)


def test_a_windows_path_that_nobody_looked_at_is_never_replaced() -> None:
    made = case(libraries=[off_the_path("C:\\x\\cudnn64_8.dll")], windows=True)
    assert copies(made, asks_for("cudnn64_8.dll")) == []


def test_both_shells_of_windows_get_the_value_and_the_users_own_path_is_changed_for_good() -> None:
    made = case(entry("C:\\R & D\\it's"), entry("C:\\gone\\", exists=False), entry("C:\\b"), windows=True)
    here, lasting = copies(made)
    assert [(one.shell, one.text) for one in here.commands] == [
        ("powershell", "$env:PATH = 'C:\\R & D\\it''s;C:\\b'"),
        ("cmd", 'set "PATH=C:\\R & D\\it\'s;C:\\b"'),
    ]
    for one in lasting.commands:
        assert "setx" not in one.text
        assert "@('C:\\gone')" in one.text
        assert "SetEnvironmentVariable('Path', ($new -join ';'), 'User')" in one.text
        assert "'Machine')" in one.text
        assert one.text.count("SetEnvironmentVariable(") == 1
    assert "administrator" in lasting.note


def test_cmd_gets_nothing_where_it_would_change_the_value() -> None:
    made = case(entry("C:\\100%\\a"), entry("C:\\gone", exists=False), windows=True)
    assert [one.shell for one in copies(made)[0].commands] == ["powershell"]
    many = case(
        *(entry(f"C:\\{'x' * 200}{number}") for number in range(60)), entry("C:\\g", exists=False), windows=True
    )
    assert [one.shell for one in copies(many)[0].commands] == ["powershell"]


def test_a_python_of_the_store_does_not_look_into_path() -> None:
    store = "C:\\Users\\x\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe"
    made = case(entry("C:\\a"), libraries=[off_the_path("C:\\x\\cudnn64_8.dll")], windows=True, python=store)
    assert copies(made, asks_for("cudnn64_8.dll")) == []


def test_a_line_break_in_a_folder_is_pasted_to_bash_only() -> None:
    made = case(entry("/a\nb", name="LD_LIBRARY_PATH"), gone("/gone"))
    assert "\n" not in corrected(made)
    assert in_bash(made) == "/a\nb"
    windows = case(entry("C:\\a\nb"), entry("C:\\gone", exists=False), windows=True)
    assert [row.label for row in copies(windows)] == ["Your own PATH, corrected"]
