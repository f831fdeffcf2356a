"""What a project's own files ask to be installed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gpuwizard.probes.python import project

PYPROJECT = """
[project]
dependencies = ["tensorflow-gpu>=2.4", "numpy"]
[tool.poetry.dependencies]
python = "^3.9"
jax = { version = "^0.4.20", extras = ["cuda11_pip"] }
torch = "2.1.0"
"""
PIPFILE = """
[packages]
tensorflow-gpu = "*"
requests = "*"
[requires]
python_version = "3.8"
"""
SETUP = """
[options]
install_requires =
    tensorflow-gpu==2.4.1
    pandas
"""
CONDA = """
name: tf
dependencies:
  - python=3.9
  - tensorflow-gpu=2.4
  - pip:
    - jax[cuda11_pip]
    - torch>=2
  - numpy
"""


def asked(folder: Path, name: str, text: str) -> list[str]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    found = project.requests(str(folder))
    assert {one.file for one in found} <= {name}
    return [one.requirement for one in found]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("requirements.txt", "tensorflow-gpu\nnumpy\n", ["tensorflow-gpu"]),
        ("requirements-dev.txt", "Tensorflow_GPU >= 2.4  # old\n", ["tensorflow-gpu>=2.4"]),
        ("requirements/gpu.txt", "jax[cuda11_pip]==0.4.8 --hash=sha256:00\n", ["jax[cuda11_pip]==0.4.8"]),
        ("requirements.txt", '# tensorflow-gpu\ntensorflow-gpu; python_version < "3.8"\n-r more.txt\n', []),
        ("requirements.txt", "tensorflow-text\ntorchvision\n", []),
        ("pyproject.toml", PYPROJECT, ["tensorflow-gpu>=2.4", "jax[cuda11_pip]>=0.4.20", "torch==2.1.0"]),
        ("pyproject.toml", 'keywords = [\n "tensorflow-gpu",\n "torch"]\ndependencies = ["jax"]\n', ["jax"]),
        ("pyproject.toml", 'keywords = ["tensorflow-gpu"]\n', []),
        ("Pipfile", PIPFILE, ["tensorflow-gpu"]),
        ("setup.cfg", SETUP, ["tensorflow-gpu==2.4.1"]),
        ("setup.cfg", "[options]\ninstall_requires = tensorflow-gpu==2.4.1\n", ["tensorflow-gpu==2.4.1"]),
        ("environment.yml", CONDA, ["jax[cuda11_pip]", "torch>=2"]),
    ],
)
def test_each_kind_of_file(tmp_path: Path, name: str, text: str, expected: list[str]) -> None:
    assert asked(tmp_path, name, text) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_as_windows_writes_it_is_read(tmp_path: Path, encoding: str) -> None:
    """Windows PowerShell's `pip freeze > requirements.txt` makes UTF-16, which pip reads; Notepad marks UTF-8."""
    (tmp_path / "requirements.txt").write_bytes("tensorflow-gpu==2.12.0\r\nnumpy\r\n".encode(encoding))
    assert [one.requirement for one in project.requests(str(tmp_path))] == ["tensorflow-gpu==2.12.0"]


def test_an_address_with_a_password_is_not_kept(tmp_path: Path) -> None:
    lines = "tensorflow-gpu @ https://anna:secret@example.org/tf.whl\n"
    assert "secret" not in str(asked(tmp_path, "requirements.txt", lines))


def test_what_the_same_file_says_twice_is_told_once(tmp_path: Path) -> None:
    assert asked(tmp_path, "requirements.txt", "torch\ntorch\n") == ["torch"]


def test_a_folder_that_is_not_there_asks_for_nothing(tmp_path: Path) -> None:
    assert project.requests(str(tmp_path / "nowhere")) == ()
    (tmp_path / "requirements.txt").mkdir()
    assert project.requests(str(tmp_path)) == ()


def test_the_look_is_bounded(tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"requirements{number:02}.txt").write_text(f"torch=={number}.0\n" * 3)
    assert len(project.requests(str(tmp_path))) <= project.MOST_FILES
    large = tmp_path / "requirements.txt"
    large.write_bytes(b"x" * (project.MOST_CHARACTERS + 10) + b"\ntensorflow-gpu\n")
    assert all("gpu" not in one.requirement for one in project.requests(str(tmp_path)))


@given(st.binary(max_size=400), st.sampled_from(["requirements.txt", "pyproject.toml", "Pipfile", "environment.yml"]))
def test_whatever_stands_in_a_file_nothing_is_raised(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str
) -> None:
    folder = tmp_path_factory.mktemp("project")
    (folder / name).write_bytes(content + b"\ntensorflow-gpu = '")
    for one in project.requests(str(folder)):
        assert one.requirement
