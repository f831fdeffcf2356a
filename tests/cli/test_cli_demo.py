"""`gpuwizard --demo` and `gpuwizard --reset` as a user types them, where no window can be opened."""

import json
import os
from pathlib import Path

import pytest
from lab import plain_environment
from lab.terminal import Terminal, refused

from gpuwizard.engine.demo import machine_names

MACHINES = Path(__file__).resolve().parent.parent / "machines"
HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
no_display = pytest.mark.skipif(os.name == "nt", reason="Windows always has a display: a window would open")


def without_display() -> dict[str, str]:
    return {name: value for name, value in plain_environment().items() if name not in HIDDEN}


def test_the_list_names_each_machine_with_what_it_shows(gpuwizard: Terminal) -> None:
    typed = gpuwizard("--demo", "list")
    assert (typed.code, typed.err) == (0, "")
    assert [line.split()[0] for line in typed.out.splitlines()] == list(machine_names())
    assert all(len(line.split()) > 5 for line in typed.out.splitlines())


def test_the_list_as_json(gpuwizard: Terminal) -> None:
    typed = gpuwizard("--demo", "list", "--json")
    assert typed.code == 0
    assert [row["name"] for row in typed.json["machines"]] == list(machine_names())
    assert all(row["title"] and row["about"] for row in typed.json["machines"])


def test_a_wrong_name_is_answered_with_the_right_ones(gpuwizard: Terminal) -> None:
    typed = gpuwizard("--demo", "no-such-machine")
    refused(typed)
    assert "no-such-machine" in typed.err
    assert all(name in typed.err for name in machine_names())


@pytest.mark.parametrize(
    ("text", "says"),
    [(None, "does not exist"), ("no json", "not a report"), ("{}", "not a report"), ('{"facts": {}}', "not a report")],
)
def test_a_file_that_cannot_be_played_is_refused(
    gpuwizard: Terminal, tmp_path: Path, text: str | None, says: str
) -> None:
    path = tmp_path / "machine.json"
    if text is not None:
        path.write_text(text, "utf-8")
    typed = gpuwizard("--demo", str(path))
    refused(typed)
    assert "machine.json" in typed.err
    assert says in typed.err


@pytest.mark.parametrize(
    "arguments", [("--demo",), ("--demo", ""), ("--demo", "driver-missing", "check"), ("--reset", "check")]
)
def test_a_wrong_call_is_refused(gpuwizard: Terminal, arguments: tuple[str, ...], settings_file: Path) -> None:
    settings_file.parent.mkdir()
    settings_file.write_text("[General]\ntheme=dark\n")
    refused(gpuwizard(*arguments))
    assert settings_file.exists()


@no_display
def test_without_a_display_the_terminal_says_what_comes_out(gpuwizard: Terminal) -> None:
    typed = gpuwizard("--demo", "driver-missing", env=without_display())
    assert typed.code == 1
    first, second = typed.err.splitlines()
    assert first == "There is no display here. Showing the demonstration in the terminal instead."
    assert "demonstration with an example machine: A card without a driver" in second
    assert "no NVIDIA driver is installed" in typed.out


def test_as_json_it_is_a_report_that_says_that_it_is_a_demonstration(gpuwizard: Terminal, tmp_path: Path) -> None:
    typed = gpuwizard("--demo", "cudnn-shadowed", "--json")
    assert typed.code == 1
    assert typed.json["results"][0]["root"] == "path.shadowed"
    assert typed.json["demo"] == "A wrong cuDNN comes first"
    path = tmp_path / "report.json"
    path.write_text(typed.out, "utf-8")
    again = gpuwizard("--demo", str(path), "--json")
    assert again.json["results"][0]["root"] == "path.shadowed"


def test_a_file_with_recorded_facts_is_played(gpuwizard: Terminal) -> None:
    typed = gpuwizard("--demo", str(MACHINES / "linux-healthy.json"), "--json")
    assert typed.code == 0
    assert json.loads(typed.out)["results"][0]["status"] == "passed"


@no_display
def test_reset_puts_the_settings_back_and_says_so(gpuwizard: Terminal, settings_file: Path) -> None:
    settings_file.parent.mkdir()
    settings_file.write_text("[General]\ntheme=dark\n")
    for _ in range(2):  # Where nothing is left it is no error.
        typed = gpuwizard("--reset", env=without_display())
        assert (typed.code, typed.out) == (0, "")
        assert typed.err == "The settings of the window are back to how they were at first.\n"
        assert not settings_file.exists()


@no_display
def test_reset_that_is_in_vain_says_what_is_in_the_way(gpuwizard: Terminal, settings_file: Path) -> None:
    settings_file.mkdir(parents=True)
    typed = gpuwizard("--reset", env=without_display())
    refused(typed)
    assert str(settings_file) in typed.err


def test_the_users_own_settings_are_where_the_system_has_them(
    gpuwizard: Terminal, tmp_path: Path, settings_file: Path
) -> None:
    """Without the variable by which the tests lead to a file of their own."""
    env = without_display()
    del env["GPUWIZARD_SETTINGS"]
    if os.name == "nt":
        pytest.skip("the folder of another user cannot be given to Windows by a variable")
    folder = tmp_path / "config" / "gpuwizard"
    folder.mkdir(parents=True)
    (folder / "settings.ini").write_text("[General]\ntheme=dark\n")
    env |= {"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)}
    assert gpuwizard("--reset", env=env).code == 0
    assert list(folder.iterdir()) == []
