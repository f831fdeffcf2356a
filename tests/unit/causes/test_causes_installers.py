"""Fixes that change packages, for each installer, system and shell; those for bash are run by a real bash."""

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest
from causes_samples import FULL_SUBJECT, case, finding
from msgspec.structs import replace
from shell_models import cmd_line, powershell_words, program_arguments

from gpuwizard.causes import CAUSES, describe
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.fix import Fix
from gpuwizard.model.interpreter import Distribution
from gpuwizard.model.layers import Shell
from gpuwizard.model.outcome import Found

OURS = [cause for cause in CAUSES if cause.startswith(("framework.", "system.", "runtime."))]
# Those whose fixes change packages, and that can be found on Linux.
ON_LINUX = [cause for cause in OURS if not cause.startswith("runtime.") and cause != "framework.windows-gpu-dropped"]
INSTALLERS = ("pip", "uv", "conda", "mamba", "poetry", "pipenv")
PROJECT_TOOLS = ("poetry", "pipenv")
BESIDE = (
    Distribution("numpy", "1.23.5", installer="pip"),
    Distribution("tensorflow-cpu", "2.20.0", installer="pip"),
    Distribution("pip", "19.0", installer="pip"),
)
# What somebody could write into a log to have pip look elsewhere, read a file or run a program.
HOSTILE = {
    **FULL_SUBJECT,
    "requirement": "--index-url=http://evil.example -r/etc/passwd evil@http://evil.example/x numpy>=1.26,<3",
    "package": "--index-url=http://evil.example",
    "distributions": "-r/etc/passwd, tensorflow, --extra-index-url=http://evil.example",
    "packages": "--evil, nvidia-cudnn-cu12",
    "pids": "1; reboot, -9, 4711",
    "process": "$(reboot)",
}
OPTIONS = {
    *("-m", "-c", "-p", "-n", "-y", "-d", "-L", "-mig", "-i", "-install"),
    *("--upgrade", "--upgrade-package", "--python", "--seed", "--torch-backend", "--reinstall-package"),
    *("--force-reinstall", "--no-deps", "--no-cache-dir", "--id", "--exact", "--source", "--scope", "--"),
    *("-venv", "-NoProfile", "-Command", "--install"),
}
# Systems whose shells differ, with the installers that exist there.
MACHINES = [("ubuntu", "bash"), ("windows", "powershell"), ("windows-cmd", "cmd")]
SUBJECT = {**FULL_SUBJECT, "elsewhere": ""}
AWKWARD_FOLDER = 'Jürgen\'s R&D $HOME `id` 100% ("研究") ü'


def machine(
    name: str, installer: str, framework: str = "tensorflow", python: str = "", version: str = "", **options: str
) -> Case:
    kind = "conda" if installer in ("conda", "mamba") else "venv"
    if framework == "torch":
        return case(name, "torch", version or "2.5.1+cpu", installer=installer, kind=kind, python=python)
    packages = () if options.get("packages") == "none" else BESIDE
    return case(name, "tensorflow", version, installer=installer, kind=kind, python=python, packages=packages)


def by_conda(tool: str, *others: Distribution) -> Case:
    """TensorFlow 2.20.0 that conda or mamba installed, and other packages beside it."""
    made = case(installer="conda", kind="conda", packages=others)
    interpreter = made.target.facts.interpreter
    assert isinstance(interpreter, Found)
    changed = Found(replace(interpreter.value, installer=tool))
    return replace(made, target=replace(made.target, facts=replace(made.target.facts, interpreter=changed)))


def described(name: str, installer: str) -> Iterator[Finding]:
    for framework in ("tensorflow", "torch"):
        for cause in OURS:
            for subject in ({}, FULL_SUBJECT, HOSTILE):
                yield describe(machine(name, installer, framework), finding(cause, **subject))


def texts(found: Finding, shell: str) -> Iterator[tuple[Fix, str]]:
    for fix in found.fixes:
        # The lines for the Linux inside Windows are told apart by their title.
        for command in fix.commands:
            if command.shell == shell and "Ubuntu window" not in fix.title:
                yield fix, command.text


def words(line: str, shell: str) -> list[str]:
    if shell == "bash":
        return shlex.split(line)
    if shell == "cmd":
        return program_arguments(cmd_line(line, {"path": "C:\\Windows"}))
    return powershell_words(line)


def plain(line: str, shell: str) -> bool:
    """Whether a line starts a program: variables, PowerShell's own commands and pipes are judged elsewhere."""
    if shell == "powershell":
        return not re.match(r"\$env:|Remove-Item|Rename-Item|Stop-Process|Get-CimInstance", line)
    if shell == "cmd":
        return not re.match(r"set |ren |taskkill ", line)
    return not re.match(r"export |unset |mv |kill |echo quit", line)


@pytest.mark.parametrize("installer", INSTALLERS)
@pytest.mark.parametrize(("name", "shell"), MACHINES)
def test_every_line_is_read_as_a_program_with_known_options(name: str, shell: Shell, installer: str) -> None:
    seen = 0
    for found in described(name, installer):
        for fix, text in texts(found, shell):
            for line in text.splitlines():
                if not plain(line, shell):
                    continue
                read = words(line, shell)
                seen += 1
                assert read, (found.cause, fix.title)
                assert not any("evil" in word or "passwd" in word for word in read[1:]), (found.cause, line)
                code = [later for word, later in pairwise(read) if word in ("-c", "-Command")]
                options = {word for word in read[1:] if word.startswith("-") and word not in code}
                assert options <= OPTIONS, (found.cause, line, options - OPTIONS)
    assert seen > 100


@pytest.mark.parametrize("installer", INSTALLERS)
@pytest.mark.parametrize(("name", "shell"), MACHINES)
def test_packages_change_in_the_environment_that_was_looked_at(name: str, shell: Shell, installer: str) -> None:
    looked_at = machine(name, installer)
    python = looked_at.target.python
    prefix = python.replace("\\Scripts\\python.exe", "").replace("/bin/python", "")
    new = ("gpu-env", "gpuwizard-uv", "tf210")
    for found in described(name, installer):
        for fix, text in texts(found, shell):
            for line in text.splitlines():
                read = words(line, shell) if plain(line, shell) else []
                changes = {"install", "uninstall", "add", "remove"} & set(read) - {"reg"}
                if not changes or read[0] in ("winget", "wsl", "reg"):
                    continue
                named = python in read or prefix in read or read[0] in PROJECT_TOOLS
                assert named or any(part in word for part in new for word in read), (found.cause, fix.title, line)


@pytest.mark.parametrize("installer", INSTALLERS)
@pytest.mark.parametrize(("name", "shell"), MACHINES)
def test_what_downloads_says_how_long_it_takes_and_how_to_go_back(name: str, shell: Shell, installer: str) -> None:
    for found in described(name, installer):
        for fix, text in texts(found, shell):
            where = (found.cause, fix.title)
            assert fix.verify, where
            assert fix.undo, where
            if re.search(r"\b(install|add|create)\b(?! HKLM)", text.replace("uninstall", "")):
                assert fix.takes, where


# --- what each tool gets


class Run(NamedTuple):
    """What a program was started with: its name, or its path where it has one."""

    program: str
    arguments: tuple[str, ...]


STUB = """#!/bin/sh
{ printf '%s\\0' "$0" "$@"; printf '\\036\\0'; } >>"$RECORD"
case "$1 $2" in "-m venv") for f in python uv; do mkdir -p "$3/bin"; cp "$0" "$3/bin/$f"; done ;; esac
case "$1" in venv) for last; do :; done; mkdir -p "$last/bin"; cp "$0" "$last/bin/python" ;; esac
"""


class Desk:
    """A home folder with stand-ins for Python and its tools, which write down how they were started."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.record = folder / "record"
        tools = folder / "tools"
        self.python = self.home / AWKWARD_FOLDER / "bin" / "python"
        for path in (self.python, *(tools / name for name in ("uv", "poetry", "pipenv", "conda", "mamba", "python3"))):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(STUB)
            path.chmod(0o755)
        self.env = {"PATH": f"{tools}:{os.defpath}", "HOME": str(self.home), "RECORD": str(self.record)}

    def run(self, text: str) -> list[Run]:
        self.record.write_bytes(b"")
        subprocess.run(["bash", "--norc", "-euc", text], env=self.env, cwd=self.home, check=True, capture_output=True)
        started = self.record.read_text("utf-8").split("\0\x1e\0")[:-1]
        return [Run(program, tuple(rest)) for program, *rest in (one.split("\0") for one in started)]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    if os.name == "nt" or shutil.which("bash") is None:
        pytest.skip("no bash here that belongs to the system")
    return Desk(tmp_path)


def test_every_package_fix_reaches_an_interpreter_in_an_awkward_folder(desk: Desk) -> None:
    started = 0
    for installer in INSTALLERS:
        for framework in ("tensorflow", "torch"):
            for cause in ON_LINUX:
                found = describe(machine("ubuntu", installer, framework, str(desk.python)), finding(cause, **SUBJECT))
                for fix, text in texts(found, "bash"):
                    names = {shlex.split(line)[0].rpartition("/")[2] for line in text.splitlines()}
                    if not names <= {"python", "python3", "uv", "poetry", "pipenv", "conda", "mamba"}:
                        continue
                    runs = desk.run(text)
                    started += len(runs)
                    assert len(runs) == len(text.splitlines()), (cause, fix.title)
                    for run in runs:
                        beside = run.program.startswith((str(desk.home / "gpu-env"), str(desk.home / ".local")))
                        assert beside or run.program == str(desk.python) or "/tools/" in run.program, (cause, text)
                        assert not any("Jürgen" in word and word != str(desk.python) for word in run.arguments)
    assert started > 200
    # Nothing of the folder's name was run or taken for a path.
    assert {path.name for path in desk.home.iterdir()} <= {AWKWARD_FOLDER, "gpu-env", ".local"}


@pytest.mark.parametrize(
    ("installer", "expected"),
    [
        (
            "pip",
            [
                ("PYTHON", "-m pip uninstall -y tensorflow-cpu"),
                ("PYTHON", "-m pip install tensorflow[and-cuda]==2.20.0"),
            ],
        ),
        (
            "uv",
            [
                ("uv", "pip uninstall --python PYTHON tensorflow-cpu"),
                ("uv", "pip install --python PYTHON tensorflow[and-cuda]==2.20.0"),
            ],
        ),
        (
            "poetry",
            [
                ("PYTHON", "-m pip uninstall -y tensorflow-cpu"),
                ("poetry", "remove tensorflow-cpu"),
                ("poetry", "add tensorflow[and-cuda]==2.20.0"),
            ],
        ),
        (
            "pipenv",
            [("pipenv", "uninstall tensorflow-cpu"), ("pipenv", "install tensorflow[and-cuda]==2.20.0")],
        ),
    ],
)
def test_a_cpu_build_is_replaced_with_the_tool_of_the_environment(
    desk: Desk, installer: str, expected: list[tuple[str, str]]
) -> None:
    python = str(desk.python)
    looked_at = case(distribution="tensorflow-cpu", installer=installer, python=python)
    runs = desk.run(describe(looked_at, finding("framework.cpu-only-build")).fixes[0].commands[0].text)
    got = [
        (
            "PYTHON" if run.program == python else Path(run.program).name,
            " ".join(run.arguments).replace(python, "PYTHON"),
        )
        for run in runs
    ]
    assert got == expected


def first(cause: str, looked_at: Case, **subject: str) -> Fix:
    return describe(looked_at, finding(cause, **subject)).fixes[0]


def test_uv_upgrades_the_named_package_alone() -> None:
    text = first("framework.package-removed", machine("ubuntu", "uv"), package="tensorflow-gpu").commands[0].text
    assert "--upgrade-package tensorflow " in text
    assert "--upgrade " not in text


def test_an_environment_of_uv_is_not_asked_for_its_pip() -> None:
    for cause in OURS:
        for found in (describe(machine("ubuntu", "uv"), finding(cause, **FULL_SUBJECT)),):
            for fix, text in texts(found, "bash"):
                old = f"{shlex.quote(machine('ubuntu', 'uv').target.python)} -m pip"
                assert old not in text or cause == "framework.installer-too-old", (cause, fix.title)


def test_poetry_is_made_to_install_what_its_file_names_already() -> None:
    jax = case("ubuntu", "jax", installer="poetry", installed=False)
    lines = first("framework.not-installed", jax).commands[0].text.splitlines()
    assert lines == ["poetry add 'jax[cuda12]'", "poetry install"]


@pytest.mark.parametrize("tool", ["conda", "mamba"])
def test_conda_lays_its_own_files_down_anew_after_pip_wrote_over_them(tool: str) -> None:
    looked_at = by_conda(tool, Distribution("tensorflow-cpu", "2.20.0", installer="pip"))
    both = describe(looked_at, finding("framework.duplicate-install", distributions="tensorflow, tensorflow-cpu"))
    removal, again = both.fixes[0].commands[0].text.splitlines()
    assert removal.endswith("-m pip uninstall -y tensorflow-cpu")
    assert again.startswith(f"{tool} install -p '/home/ada/gpu env' --force-reinstall -c conda-forge tensorflow=")


def test_going_back_names_the_versions_that_were_there() -> None:
    fix = first("framework.dependency-conflict", machine("ubuntu", "pip"), requirement="numpy>=1.26,<3 protobuf>=6")
    assert '"numpy==1.23.5"' in fix.undo
    assert "Uninstall protobuf again" in fix.undo
    replaced = first("framework.cpu-only-build", case(distribution="tensorflow-cpu"))
    assert '"tensorflow-cpu==2.20.0"' in replaced.undo
    # The one that came has to go first: both own the same folder.
    assert replaced.undo.index("Uninstall tensorflow") < replaced.undo.index('"tensorflow-cpu==')


def test_going_back_from_another_build_of_torch_names_that_build() -> None:
    fix = first("framework.cpu-only-build", machine("windows", "pip", "torch"))
    assert '"--torch-backend cpu"' in fix.undo
    assert '"torch==2.5.1"' in fix.undo


@pytest.mark.parametrize("tool", ["conda", "mamba"])
def test_conda_goes_back_by_its_own_revisions(tool: str) -> None:
    # mamba took the option for years without doing anything, so conda is named for both.
    fix = first("framework.cpu-only-build", by_conda(tool))
    assert 'conda list -p "/home/ada/gpu env" --revisions' in fix.undo
    assert "mamba" not in fix.undo


def test_a_project_is_said_to_need_more_than_a_command() -> None:
    assert "uv.lock" in first("framework.cpu-only-build", case(distribution="tensorflow-cpu", installer="uv")).why
    for tool in PROJECT_TOOLS:
        why = first("framework.cpu-only-build", case(distribution="tensorflow-cpu", installer=tool)).why
        assert "in the folder of your project" in why


# --- environments of their own


def fresh(looked_at: Case, shell: str) -> list[str]:
    """The lines that make a new environment with a Python that the framework supports."""
    found = describe(looked_at, finding("framework.python-unsupported", found="3.16.0"))
    return next(text for fix, text in texts(found, shell) if "new environment" in fix.title).splitlines()


def test_a_new_environment_gets_its_python_from_uv(desk: Desk) -> None:
    looked_at = case("fedora", python=str(desk.python), python_version="3.16.0")
    runs = desk.run("\n".join(fresh(looked_at, "bash")))
    home = str(desk.home)
    assert [(run.program.replace(home, "~"), *run.arguments[:5]) for run in runs][2:] == [
        ("~/.local/share/gpuwizard-uv/bin/uv", "venv", "--seed", "--python", "3.12", f"{home}/gpu-env"),
        ("~/gpu-env/bin/python", "-m", "pip", "install", "tensorflow[and-cuda]==2.20.0"),
    ]
    assert runs[0].program == str(desk.python)


def test_a_new_environment_for_torch_on_windows_gets_a_cuda_build() -> None:
    looked_at = case("windows-cmd", "torch", python_version="3.16.0")
    lines = fresh(looked_at, "cmd")
    assert lines[2].endswith('uv" venv --seed --python 3.12 "%USERPROFILE%\\gpu-env"')
    assert lines[-1].startswith('"%USERPROFILE%\\gpu-env\\Scripts\\python" -m uv pip install "torch==')
    assert lines[-1].endswith('--torch-backend cu128 --python "%USERPROFILE%\\gpu-env"')


def test_a_32_bit_python_on_windows_is_left_for_one_of_python_org() -> None:
    looked_at = case("windows", "torch", python_version="3.7.9")
    lines = fresh(looked_at, "powershell")
    assert lines[:2] == [
        "winget install --id Python.Python.3.12 --exact --scope user --architecture x64",
        '& "$env:LOCALAPPDATA\\Programs\\Python\\Python312\\python.exe" -m venv "$HOME\\gpu-env"',
    ]


def test_a_python_that_uv_no_longer_brings_comes_by_conda() -> None:
    looked_at = case(version="1.15.5", distribution="tensorflow-gpu", python_version="3.16.0")
    lines = fresh(looked_at, "bash")
    assert lines[0] == "conda create -y -n gpu-env -c conda-forge python=3.7 pip"
    assert "tensorflow-gpu==1.15.5" in lines[1]
    assert "protobuf>=3.6.1,<4" in lines[1]


def test_an_old_tensorflow_is_kept_from_a_numpy_that_breaks_it() -> None:
    lines = fresh(case(version="2.9.3", python_version="3.16.0"), "bash")
    assert lines[-1].endswith("-m pip install tensorflow==2.9.3 'numpy>=1.20,<2' 'protobuf>=3.9.2,<3.20'")
    assert "numpy" not in fresh(case(version="2.20.0", python_version="3.16.0"), "bash")[-1]
