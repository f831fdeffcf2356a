"""What holds for the project as a whole: its files, its scripts, its wheel and its import rules."""

import ast
import configparser
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import gpuwizard

if sys.version_info >= (3, 11):
    import tomllib
else:
    tomllib = pytest.importorskip("tomli")

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gpuwizard"
CHILD = PACKAGE / "probes" / "child"
SOURCES = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)
CHILD_SCRIPTS = sorted(CHILD.glob("*.py"))
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def project_files() -> list[Path]:
    """The files that git tracks or would track; everything outside hidden folders where there is no git."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listing = [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ]
        names = subprocess.run(listing, cwd=ROOT, capture_output=True, check=True).stdout.decode("utf-8")
        return [ROOT / name for name in names.split("\0") if name and (ROOT / name).is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(ROOT).parts[:-1])
    ]


def texts() -> list[tuple[str, str]]:
    """Name and text of every file that is text."""
    found = []
    for path in project_files():
        data = path.read_bytes()
        if b"\0" not in data:
            found.append((short(path), data.decode("utf-8")))
    return found


# The files


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_source_file_stays_small_enough_to_read(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", SOURCES, ids=short)
def test_a_function_stays_small_enough_to_read(path: Path) -> None:
    """As CONTRIBUTING.md says it: statements, with those of inner functions and blocks, without the docstring."""
    found = [one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.FunctionDef)]
    sizes = [
        (one.name, sum(isinstance(part, ast.stmt) for part in ast.walk(one)), ast.get_docstring(one)) for one in found
    ]
    # The function is a statement itself, and so is its docstring.
    assert [name for name, size, told in sizes if size - 1 - (told is not None) > 40] == []


def test_no_file_names_a_package_registry() -> None:
    registry = re.compile(r"https?://[^\s\"'`]*(?:/simple(?:[/\s\"'`]|$)|registry\.|pypi\.|pythonhosted)", re.MULTILINE)
    hits = [(name, hit.group()) for name, text in texts() for hit in registry.finditer(text)]
    assert [hit for hit in hits if ".example" not in hit[1]] == []


@pytest.mark.skipif(len(ROOT.parts) < 3, reason="its folder has too common a name")
def test_no_file_holds_the_path_of_this_checkout() -> None:
    here = re.compile(r"(?<![\w.-])" + re.escape(ROOT.as_posix()) + r"(?![\w.-])")
    assert [name for name, text in texts() if here.search(text)] == []


def test_every_text_file_ends_its_last_line_and_has_no_windows_line_ends() -> None:
    assert [name for name, text in texts() if text and (not text.endswith("\n") or "\r" in text)] == []


def test_the_version_is_the_same_everywhere() -> None:
    version = PYPROJECT["project"]["version"]
    assert gpuwizard.__version__ == version
    assert f"[{version}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


# The scripts that run under the user's Python


@pytest.mark.parametrize("path", CHILD_SCRIPTS, ids=short)
def test_a_child_script_is_python_3_6(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 6))
    future = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    assert not future
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.NamedExpr)]


@pytest.mark.parametrize("path", CHILD_SCRIPTS, ids=short)
def test_a_child_script_needs_only_the_standard_library_to_start(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    at_start = {name for node in tree.body for name in imported_by(node)}
    assert at_start <= sys.stdlib_module_names
    assert "gpuwizard" not in {name for node in ast.walk(tree) for name in imported_by(node)}


def imported_by(node: ast.AST) -> set[str]:
    """Top-level names that one import statement imports."""
    if isinstance(node, ast.Import):
        return {alias.name.partition(".")[0] for alias in node.names}
    if isinstance(node, ast.ImportFrom):
        return {(node.module or "").partition(".")[0] if not node.level else "gpuwizard"}
    return set()


# What the pages promise


def linked(page: str) -> set[str]:
    """Relative targets of the links in a Markdown page."""
    targets = re.findall(r"\]\(([^)#\s]+)", (ROOT / page).read_text("utf-8"))
    return {target for target in targets if "://" not in target}


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    assert {target for target in linked(page) if not (ROOT / target).exists()} == set()


@pytest.mark.parametrize("script", ["run.sh", "test.sh", "run.ps1", "test.ps1"])
def test_the_readme_names_each_script(script: str) -> None:
    assert (ROOT / script).is_file()
    assert script in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no executable bit")
@pytest.mark.parametrize("script", ["run.sh", "test.sh", ".ci/run"])
def test_a_script_can_be_run_and_is_valid_shell(script: str) -> None:
    path = ROOT / script
    assert path.stat().st_mode & stat.S_IXUSR
    shell = path.read_text("utf-8").splitlines()[0].removeprefix("#!").split()[-1]
    assert subprocess.run([Path(shell).name, "-n", str(path)], check=False).returncode == 0


def test_the_architecture_page_names_every_room_and_only_what_exists() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name != "__pycache__"}
    assert {room for room in rooms if f"`{room}/`" not in page} == set()
    named = set(re.findall(r"`([\w./-]+\.py|[\w./-]+/)`", page))
    assert {name for name in named if not (PACKAGE / name).exists() and not (ROOT / name).exists()} == set()


def test_the_architecture_page_gives_a_reason_for_every_dependency() -> None:
    page = (ROOT / "ARCHITECTURE.md").read_text("utf-8").lower()
    names = {re.split(r"[<>=!; ]", line)[0].lower() for line in PYPROJECT["project"]["dependencies"]}
    assert {name for name in names if name not in page} == set()


def test_every_room_stands_in_the_import_rules() -> None:
    rules = configparser.ConfigParser()
    rules.read(ROOT / ".importlinter", "utf-8")
    layers = set(re.findall(r"\w+", rules["importlinter:contract:rooms"]["layers"]))
    rooms = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or list(path.glob("*.py"))}
    assert rooms - layers - {"__init__"} == set()


# The wheel


def test_the_wheel_works_without_the_checkout() -> None:
    pytest.importorskip("hatchling")
    done = subprocess.run(
        [sys.executable, "-I", str(ROOT / "packaging" / "smoke_test.py")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
