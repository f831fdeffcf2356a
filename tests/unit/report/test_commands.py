import os
import shlex
import subprocess

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gpuwizard.causes.quoting import command, literal
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.layers import Shell
from gpuwizard.model.report import Report, Result, Target
from gpuwizard.report import Identity, redact


def redacted(text: str, identity: Identity, shell: Shell = "bash") -> str:
    fix = Fix("x", commands=(Command(shell, text),))
    report = Report(results=(Result(Target("python"), "failed", findings=(Finding("x", fixes=(fix,)),)),))
    once = redact(report, identity)
    assert redact(once, identity) == once
    return once.results[0].findings[0].fixes[0].commands[0].text


LINUX = Identity("anna", "/home/anna", "lab-pc7")
WINDOWS_SHELLS: tuple[Shell, ...] = ("cmd", "powershell")
WINDOWS = Identity("anna", "C:\\Users\\Anna M", "PC")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'/home/anna/my env/bin/python' -m pip", '"$HOME/my env/bin/python" -m pip'),
        ("/home/anna/.venv/bin/python -m pip", '"$HOME/.venv/bin/python" -m pip'),
        ("/home/anna/my\\ env/bin/python", '"$HOME/my env/bin/python"'),
        ("export PATH=/home/anna/bin:$PATH", 'export PATH="$HOME/bin:"$PATH'),
        ('export PATH="/home/anna/bin:$PATH"', 'export PATH="$HOME/bin:$PATH"'),
        ("rm -r /home/anna/.cache/*", 'rm -r "$HOME/.cache/"*'),
        ("bash -c 'cd /home/anna && echo $X'", 'bash -c "cd $HOME && echo \\$X"'),
        ("ls $(cat '/home/anna/f')", 'ls $(cat "$HOME/f")'),
        ("ls # don't use /home/anna", "ls # don't use $HOME"),
        ("echo 'not closed /home/anna/x", "echo 'not closed $HOME/x"),
        ("cd /home/bob && ls", "cd /home/REDACTED-USER && ls"),
        ("printf '%s\\anna' x", "printf '%s\\anna' x"),
        ("pip install 'tensorflow[and-cuda]<2.22'", "pip install 'tensorflow[and-cuda]<2.22'"),
        ("sudo usermod -aG video anna", "sudo usermod -aG video REDACTED-USER"),
    ],
)
def test_bash(text: str, expected: str) -> None:
    assert redacted(text, LINUX) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("& 'C:\\Users\\Anna M\\e\\python.exe' -m pip", '& "$env:USERPROFILE\\e\\python.exe" -m pip'),
        ("cd 'C:\\Users\\Anna M'; ls", 'cd "$env:USERPROFILE"; ls'),
        ("$env:PATH = 'C:\\Users\\Anna M\\bin;' + $env:PATH", '$env:PATH = "$env:USERPROFILE\\bin;" + $env:PATH'),
        ("echo 'C:\\Users\\Anna M\\it''s $5'", 'echo "$env:USERPROFILE\\it\'s `$5"'),
        ('cd "C:\\Users\\Anna M\\$name"', 'cd "$env:USERPROFILE\\$name"'),
        ("C:\\Users\\ANNAM~1\\e\\python.exe -m pip", '& "$env:USERPROFILE\\e\\python.exe" -m pip'),
        ("pip install 'tensorflow[and-cuda]'", "pip install 'tensorflow[and-cuda]'"),
    ],
)
def test_powershell(text: str, expected: str) -> None:
    assert redacted(text, WINDOWS, "powershell") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"C:\\Users\\Anna M\\e\\python.exe" -m pip', '"%USERPROFILE%\\e\\python.exe" -m pip'),
        ("C:\\Users\\ANNAM~1\\e\\python.exe -m pip", '"%USERPROFILE%\\e\\python.exe" -m pip'),
        ("set PATH=C:\\Users\\Anna M\\bin;%PATH%", "set PATH=%USERPROFILE%\\bin;%PATH%"),
        ('set "PATH=C:\\Users\\Anna M\\bin;%PATH%"', 'set "PATH=%USERPROFILE%\\bin;%PATH%"'),
        ("cd /d D:\\x", "cd /d D:\\x"),
    ],
)
def test_cmd(text: str, expected: str) -> None:
    assert redacted(text, WINDOWS, "cmd") == expected


@pytest.mark.parametrize("name", ["100% Anna", "A%B%C", "100%", "O'Brien", "O\u2019Brien & Co"])
def test_a_name_is_hidden_where_the_shell_spells_it_in_its_own_way(name: str) -> None:
    identity = Identity("anna", f"C:\\Users\\{name}", "PC")
    path = f"C:\\Users\\{name}\\my env\\x.txt"
    said = {shell: redacted(command(shell, ["pip", path]), identity, shell) for shell in WINDOWS_SHELLS}
    assert said == {
        "cmd": 'pip "%USERPROFILE%\\my env\\x.txt"',
        "powershell": 'pip "$env:USERPROFILE\\my env\\x.txt"',
    }
    # What is only to be had in PowerShell is handed to it by cmd.
    handed_on = command("cmd", ["powershell", "-Command", f"$seen = @({literal(path)})"])
    hidden = "powershell -Command \"$seen = @('%USERPROFILE%\\my env\\x.txt')\""
    assert redacted(handed_on, identity, "cmd") == hidden


@pytest.mark.parametrize("shell", ["bash", "powershell", "cmd"])
def test_placeholders_in_a_command_never_redirect(shell: Shell) -> None:
    text = "x /home/bob/y https://u:p@h/ --token s3cr3tvalue GPU-8932f937-d72c-4106-c12f-20bd9faed9f6 anna@lab-pc7"
    hidden = redacted(text, LINUX, shell)
    assert not set("<>") & set(hidden)
    for secret in ("bob", "u:p", "s3cr3t", "8932f937", "anna", "lab-pc7"):
        assert secret not in hidden


CHARACTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"), exclude_characters="/")
NAMES = st.text(CHARACTERS, min_size=1, max_size=8).filter(lambda name: name not in (".", ".."))


def said_by_bash(command: str, home: str) -> bytes:
    environment = {**os.environ, "HOME": home, "LC_ALL": "C.UTF-8"}
    return subprocess.run(["bash", "-c", command], env=environment, capture_output=True, check=True, timeout=20).stdout


@pytest.mark.skipif(os.name == "nt", reason="no bash here that belongs to the system")
@settings(max_examples=40, deadline=None)
@given(NAMES, st.lists(NAMES, min_size=1, max_size=3), st.booleans())
def test_bash_hands_the_same_words_on(user: str, names: list[str], quoted_by_backslash: bool) -> None:
    """Whatever stands in the names, the redacted command does in that home what the original did."""
    assume(user not in names)  # a folder of the user's own name is hidden too
    identity = Identity("", f"/home/{user}", "")
    paths = [f"/home/{user}/{name}" for name in names]
    quote = (lambda text: "".join("\\" + letter for letter in text)) if quoted_by_backslash else shlex.quote
    command = "printf '%s\\n' " + " ".join(map(quote, paths)) + " --prefix=" + quote(paths[0])
    hidden = redacted(command, identity)
    assert "$HOME" in hidden
    assert said_by_bash(hidden, identity.home) == said_by_bash(command, identity.home)
