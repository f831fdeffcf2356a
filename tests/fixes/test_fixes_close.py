"""Fixes close: the wizard's own commands are run in environments that are really broken, and the cause is gone."""

import shutil
import sys
from pathlib import Path

import pytest
from environments import packages_of, pip
from lab import CUDA_LIBRARIES, Driver
from mending import Answer, Sit

pytestmark = [pytest.mark.lab, pytest.mark.tensorflow]
GPU = ("/physical_device:GPU:0",)
ONLY_BEFORE_312 = pytest.mark.skipif(sys.version_info >= (3, 12), reason="no older NumPy is built for this Python")


@pytest.fixture
def env(driver: Driver) -> dict[str, str]:
    """A driver that works and CUDA libraries that are found."""
    return driver(libraries=CUDA_LIBRARIES)


def is_whole(answer: Answer) -> bool:
    return (answer.root, answer.found, answer.gpus) == (None, [], GPU)


@pytest.mark.parametrize("name", ["tensorflow.py", "tensorflow/__init__.py"])
def test_a_file_of_the_users_hides_tensorflow(light: Path, env: dict[str, str], sit: Sit, name: str) -> None:
    desk = sit(light, env)
    mine = desk.cwd / name
    mine.parent.mkdir(exist_ok=True)
    mine.write_text("print('my first script')\n")
    answer = desk.check()
    assert answer.root == "framework.shadowed-module"
    assert str(mine) in answer.said(answer.root)
    assert is_whole(desk.mend(answer, answer.root))
    assert [path.read_text() for path in desk.cwd.rglob("*.py")] == ["print('my first script')\n"]


def test_a_variable_hides_the_gpu(light: Path, env: dict[str, str], sit: Sit) -> None:
    desk = sit(light, {**env, "CUDA_VISIBLE_DEVICES": "-1"})
    answer = desk.check()
    assert answer.root == "path.devices-hidden"
    assert is_whole(desk.mend(answer, answer.root))


@pytest.mark.usefixtures("index")
class TestPackages:
    @pytest.mark.parametrize(
        ("package", "old"), [("protobuf", "4.25.8"), pytest.param("numpy", "1.24.4", marks=ONLY_BEFORE_312)]
    )
    def test_one_is_too_old(self, light_copy: Path, env: dict[str, str], sit: Sit, package: str, old: str) -> None:
        desk = sit(light_copy, env)
        pip(desk.python, env, "install", "--no-deps", f"{package}=={old}")
        answer = desk.check()
        assert answer.root == "framework.dependency-conflict"
        assert f"{package} {old}" in answer.said(answer.root)
        assert is_whole(desk.mend(answer, answer.root))

    def test_one_was_uninstalled(self, light_copy: Path, env: dict[str, str], sit: Sit) -> None:
        """TensorFlow can be imported without Keras; a first model fails."""
        desk = sit(light_copy, env)
        pip(desk.python, env, "uninstall", "-y", "keras")
        answer = desk.check()
        assert answer.found == ["framework.dependency-conflict"]
        assert "keras" in answer.said(answer.found[0])
        assert is_whole(desk.mend(answer, answer.found[0]))

    def test_the_files_of_one_were_deleted(self, light_copy: Path, env: dict[str, str], sit: Sit) -> None:
        """The list of packages still names it, so pip thinks that it is there; it is called absl-py."""
        desk = sit(light_copy, env)
        shutil.rmtree(packages_of(light_copy) / "absl")
        answer = desk.check()
        assert answer.root == "framework.dependency-conflict"
        assert is_whole(desk.mend(answer, answer.root))
