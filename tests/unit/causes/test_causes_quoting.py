"""Whatever stands in a path, it stays one argument: bash is asked itself, PowerShell and cmd by their rules."""

import os
import re
import shutil
import subprocess

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shell_models import cmd_line, powershell_value, powershell_words, program_arguments

from gpuwizard.causes.quoting import UnquotableError, command, literal, quote

AWKWARD = [
    "plain",
    "/home/ada/my env/bin/python",
    "C:\\Users\\Jürgen Müller\\gpu env\\python.exe",
    "it's",
    "a&b",
    "$HOME/x",
    "100% sure",
    "%PATH%",
    "`id`",
    "!important!",
    "a^b",
    "研究/gpu",
    "tensorflow[and-cuda]==2.21.0",
    "numpy>=1.26,<3",
    "C:\\Program Files (x86)\\x",
    "trailing\\",
    "two words\\",
    "~/x",
    "-a.b",
    "\u2018curly\u2019",
    "semi;colon",
    "pipe|less",
]
# Every character that a file name can hold on Linux, undecodable bytes included.
ODD_ON_LINUX = st.sampled_from("'\"$`\\!&%^ \n\t\udc80\udcff")
NAMES = st.text(st.one_of(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), ODD_ON_LINUX), max_size=30)
ODD_ON_WINDOWS = st.sampled_from("'%^&!\\ ()\u2019\u201a`$;,=")
WINDOWS_NAMES = st.text(
    st.one_of(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters='"'), ODD_ON_WINDOWS),
    min_size=1,
    max_size=30,
)


def bash_arguments(text: str) -> list[str]:
    """Lets a real bash split a command line and returns the arguments that a program got."""
    raw = text.encode("utf-8", "surrogateescape")
    done = subprocess.run(["bash", "--norc", "-c", b"printf '%s\\0' " + raw], capture_output=True, check=True)
    return done.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]


needs_bash = pytest.mark.skipif(
    os.name == "nt" or shutil.which("bash") is None, reason="no bash here that belongs to the system"
)


@needs_bash
@pytest.mark.parametrize("argument", AWKWARD)
def test_bash_hands_an_awkward_argument_on_unchanged(argument: str) -> None:
    assert bash_arguments(command("bash", ["first", argument, "last"])) == ["first", argument, "last"]


@needs_bash
@settings(max_examples=60, deadline=None)
@given(st.lists(NAMES, min_size=1, max_size=4))
@example(["", "'", "\\", "\n", "\udcff", "a\tb'!"])
def test_bash_hands_any_arguments_on_unchanged(arguments: list[str]) -> None:
    assert bash_arguments(" ".join(quote("bash", argument) for argument in arguments)) == arguments


@given(NAMES)
def test_what_is_pasted_into_bash_holds_no_control_characters(argument: str) -> None:
    text = quote("bash", argument)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", text)
    text.encode("utf-8")


VARIABLES = {"path": "C:\\Windows", "os": "Windows_NT"}


@pytest.mark.parametrize("argument", AWKWARD)
def test_cmd_hands_an_awkward_argument_on_unchanged(argument: str) -> None:
    text = command("cmd", ["python", argument, "last"])
    assert program_arguments(cmd_line(text, VARIABLES)) == ["python", argument, "last"]


@given(st.lists(WINDOWS_NAMES, min_size=1, max_size=4))
@example(["%PATH%", "%OS%\\", "50% of 100%"])
def test_cmd_hands_any_file_names_on_unchanged(arguments: list[str]) -> None:
    text = command("cmd", ["python", *arguments])
    assert program_arguments(cmd_line(text, VARIABLES)) == ["python", *arguments]


@pytest.mark.parametrize("argument", ["a\nb", 'say "x"', "a\tb", "\udc80"])
@pytest.mark.parametrize("shell", ["cmd", "powershell"])
def test_what_a_windows_shell_cannot_express_is_refused(shell: str, argument: str) -> None:
    with pytest.raises(UnquotableError):
        quote("cmd" if shell == "cmd" else "powershell", argument)


def test_cmd_refuses_a_program_whose_name_it_would_expand() -> None:
    with pytest.raises(UnquotableError):
        command("cmd", ["C:\\%OS%\\python.exe", "-m", "pip"])


@given(WINDOWS_NAMES.filter(lambda name: name.count("%") < 2), st.lists(WINDOWS_NAMES, max_size=3))
@example("C:\\100%\\python.exe", ["100%", "%PATH%"])
def test_cmd_starts_a_program_of_any_name(program: str, arguments: list[str]) -> None:
    line = cmd_line(command("cmd", [program, *arguments]), VARIABLES)
    # Programs read their own name by a simpler rule: up to the second quote, backslashes are nothing special.
    name, _, rest = line[1:].partition('"') if line.startswith('"') else line.partition(" ")
    assert name == program
    assert program_arguments(rest) == arguments


@given(WINDOWS_NAMES)
def test_a_powershell_text_reads_back_as_itself(name: str) -> None:
    inside = literal(name)[1:-1]
    assert powershell_value(literal(name)) == name
    # No lone quote is left that would end the text early.
    assert not re.search("['\u2018\u2019\u201a\u201b]", re.sub("(['\u2018\u2019\u201a\u201b])\\1", "", inside))


@pytest.mark.parametrize("argument", [name for name in AWKWARD if name != "two words\\"])
def test_powershell_quotes_whatever_it_would_read(argument: str) -> None:
    text = quote("powershell", argument)
    value = powershell_value(text) if text.startswith("'") else text
    assert value == argument
    if not text.startswith("'"):
        assert re.fullmatch(r"[\w\-./\\:+=]+", text, re.ASCII)


def test_powershell_needs_its_call_operator_for_a_quoted_program() -> None:
    assert command("powershell", ["C:\\my env\\python.exe", "-m", "pip"]) == "& 'C:\\my env\\python.exe' -m pip"
    assert command("powershell", ["C:\\env\\python.exe", "-m", "pip"]) == "C:\\env\\python.exe -m pip"


@given(st.lists(WINDOWS_NAMES.map(lambda name: name.rstrip("\\ ") + "x"), min_size=1, max_size=4))
def test_powershell_hands_any_file_names_on_unchanged(arguments: list[str]) -> None:
    assert powershell_words(command("powershell", ["C:\\my env\\python.exe", *arguments]))[1:] == arguments


def test_powershell_splits_no_option_at_its_dot() -> None:
    assert quote("powershell", "-a.b") == "'-a.b'"
    assert quote("powershell", "--exact") == "--exact"
