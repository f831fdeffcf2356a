"""Whatever stands in a path, it stays one argument: bash is asked itself, PowerShell and cmd by their rules."""

import re
import shutil
import subprocess

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

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


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this machine")


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


def cmd_line(text: str, variables: dict[str, str]) -> str:
    """What cmd hands to a program: percent signs first, quotes or not, then carets outside of quotes."""

    def value(match: "re.Match[str]") -> str:
        return variables.get(match.group(1).lower(), match.group(0))

    expanded, position = "", 0
    while position < len(text):
        match = re.compile(r"%([^%]+)%").match(text, position)
        if match and match.group(1).lower() in variables:
            expanded += value(match)
            position = match.end()
        else:
            expanded += text[position]
            position += 1
    kept, quoted, position = "", False, 0
    while position < len(expanded):
        letter = expanded[position]
        if letter == '"':
            quoted = not quoted
        if letter == "^" and not quoted:
            position += 1
            letter = expanded[position : position + 1]
        elif letter in "&|<>" and not quoted:
            raise AssertionError(f"cmd would take {letter} as an operator in {text}")
        kept += letter
        position += 1
    return kept


def program_arguments(line: str) -> list[str]:
    """How a Windows program splits its command line: Microsoft's rules for quotes and backslashes."""
    arguments: list[str] = []
    current, quoted, started, position = "", False, False, 0
    while position < len(line):
        backslashes = len(line[position:]) - len(line[position:].lstrip("\\"))
        if backslashes and line[position + backslashes : position + backslashes + 1] == '"':
            current += "\\" * (backslashes // 2)
            started, position = True, position + backslashes
            if backslashes % 2:
                current, position = current + '"', position + 1
        elif backslashes:
            current, started, position = current + "\\" * backslashes, True, position + backslashes
        elif line[position] == '"':
            quoted, started, position = not quoted, True, position + 1
        elif line[position] in " \t" and not quoted:
            arguments += [current] if started else []
            current, started, position = "", False, position + 1
        else:
            current, started, position = current + line[position], True, position + 1
    return arguments + ([current] if started else [])


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
        command("cmd", ["C:\\100%\\python.exe", "-m", "pip"])


def powershell_value(text: str) -> str:
    """Reads a single-quoted PowerShell text back: two quotes of any kind stand for the first of them."""
    assert text[0] == "'"
    assert text[-1] == "'"
    return re.sub("(['\u2018\u2019\u201a\u201b])['\u2018\u2019\u201a\u201b]", r"\1", text[1:-1])


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


def test_powershell_splits_no_option_at_its_dot() -> None:
    assert quote("powershell", "-a.b") == "'-a.b'"
    assert quote("powershell", "--exact") == "--exact"
