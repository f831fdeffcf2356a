"""Fixes close on environments made of gigabytes of wheels; run.sh in this folder runs these tests."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from environments import Shelf, cut_short, packages_of, pip
from lab import Driver
from mending import Answer, Desk, Sit

pytestmark = [pytest.mark.lab, pytest.mark.slow]
RELEASE = "2.21.0"
WITH_WHEELS = f"tensorflow[and-cuda]=={RELEASE}"
GPU = ("/physical_device:GPU:0",)
Copy = Callable[..., Path]


@pytest.fixture
def env(driver: Driver, shelf: Shelf) -> dict[str, str]:
    """A driver that works, and nothing else of CUDA."""
    return {**driver(), "PIP_CACHE_DIR": shelf.env["PIP_CACHE_DIR"]}


@pytest.fixture
def desk(copy_of: Copy, env: dict[str, str], sit: Sit) -> Desk:
    """A machine on which TensorFlow with NVIDIA's wheels works: cuSOLVER's folder, which it leaves out, is named."""
    environment = copy_of(WITH_WHEELS)
    lost = packages_of(environment) / "nvidia" / "cusolver" / "lib"
    return sit(environment, {**env, "LD_LIBRARY_PATH": f"{env['LD_LIBRARY_PATH']}:{lost}"})


def home(desk: Desk) -> Path:
    """The folder of packages."""
    return packages_of(Path(desk.python).parent.parent)


def is_whole(answer: Answer) -> bool:
    return (answer.root, answer.found, answer.gpus) == (None, [], GPU)


def closes(desk: Desk, cause: str, *names: str) -> None:
    """The cause is found with these names in its evidence, and the wizard's own commands leave nothing to find."""
    answer = desk.check()
    assert answer.root == cause, answer.found
    for name in names:
        assert name in answer.said(cause)
    after = desk.mend(answer, cause)
    assert is_whole(after), [(found, after.said(found)) for found in after.found]


def test_nothing_is_found_where_nothing_is_broken(desk: Desk) -> None:
    assert is_whole(desk.check())


def test_the_build_is_for_processors_only(copy_of: Copy, env: dict[str, str], sit: Sit) -> None:
    """Release 2.21.0 would still miss cuSOLVER afterwards, so the one before it is installed."""
    closes(sit(copy_of(f"tensorflow-cpu=={RELEASE}"), env), "framework.cpu-only-build", "tensorflow-cpu")


def test_the_wheels_were_never_installed(copy_of: Copy, env: dict[str, str], sit: Sit) -> None:
    desk = sit(copy_of(f"tensorflow=={RELEASE}"), env)
    answer = desk.check()
    assert answer.root == "cuda.library-missing"
    after = desk.mend(answer, answer.root)
    assert after.found == ["path.not-on-search-path"]
    assert is_whole(desk.mend(after, "path.not-on-search-path"))


def test_cudnn_was_uninstalled(desk: Desk) -> None:
    pip(desk.python, desk.env, "uninstall", "-y", "nvidia-cudnn-cu12")
    closes(desk, "cudnn.missing", "libcudnn.so.9")


def test_the_files_of_cudnn_were_deleted(desk: Desk) -> None:
    """The list of packages still names it, so pip thinks that it is there."""
    shutil.rmtree(home(desk) / "nvidia" / "cudnn")
    closes(desk, "cudnn.missing", "libcudnn.so.9")


def test_a_part_of_cudnn_was_deleted(desk: Desk) -> None:
    (home(desk) / "nvidia" / "cudnn" / "lib" / "libcudnn_ops.so.9").unlink()
    closes(desk, "cudnn.incomplete", "libcudnn_ops.so.9")


@pytest.mark.parametrize("other", ["8.9.7.29", "9.1.0.70"])
def test_cudnn_is_of_another_release(desk: Desk, other: str) -> None:
    pip(desk.python, desk.env, "install", "--no-deps", f"nvidia-cudnn-cu12=={other}")
    closes(desk, "cudnn.version-mismatch", other.rpartition(".")[0])


def test_cublas_was_uninstalled(desk: Desk) -> None:
    pip(desk.python, desk.env, "uninstall", "-y", "nvidia-cublas-cu12")
    closes(desk, "cuda.library-missing", "libcublas.so.12")


def test_a_stray_cudnn_stands_first_on_the_search_path(desk: Desk, tmp_path: Path) -> None:
    stray = tmp_path / "old & stray"
    pip(desk.python, desk.env, "install", "--no-deps", "--target", str(stray), "nvidia-cudnn-cu12==9.1.0.70")
    folder = stray / "nvidia" / "cudnn" / "lib"
    desk.env["LD_LIBRARY_PATH"] = f"{folder}:{desk.env['LD_LIBRARY_PATH']}"
    closes(desk, "path.shadowed", str(folder), "9.1.0")


def test_cusolver_is_where_tensorflow_does_not_look(copy_of: Copy, env: dict[str, str], sit: Sit) -> None:
    closes(sit(copy_of(WITH_WHEELS), env), "path.not-on-search-path", "libcusolver.so.11")


def test_a_library_of_tensorflow_was_cut_short(desk: Desk) -> None:
    cut_short(home(desk) / "tensorflow" / "libtensorflow_framework.so.2", 1_000_000)
    closes(desk, "framework.corrupt-install", "libtensorflow_framework.so.2")


def test_modules_of_tensorflow_were_deleted(desk: Desk) -> None:
    shutil.rmtree(home(desk) / "tensorflow" / "python" / "framework")
    closes(desk, "framework.corrupt-install", "tensorflow/python/framework")


@pytest.mark.parametrize("left", [None, b"", b"\xe2\xff\x00" * 9000, "cut"], ids=["gone", "empty", "garbage", "cut"])
def test_the_list_of_files_is_damaged_with_the_files(desk: Desk, left: bytes | str | None) -> None:
    """pip refuses to replace a package whose RECORD is gone or cannot be read."""
    (record,) = home(desk).glob("tensorflow-*.dist-info/RECORD")
    start = record.read_bytes()[:500_000]
    record.unlink()
    if left is not None:
        record.write_bytes(start if isinstance(left, str) else left)
    shutil.rmtree(home(desk) / "tensorflow" / "python" / "framework")
    closes(desk, "framework.corrupt-install")


def test_one_of_two_tensorflows_was_removed(desk: Desk) -> None:
    """Both packages own the same folder: what is left has lost most of its files."""
    pip(desk.python, desk.env, "install", f"tensorflow-cpu=={RELEASE}")
    pip(desk.python, desk.env, "uninstall", "-y", "tensorflow-cpu")
    closes(desk, "framework.corrupt-install", "tensorflow")


def test_two_tensorflows_overlap(desk: Desk) -> None:
    pip(desk.python, desk.env, "install", f"tensorflow-cpu=={RELEASE}")
    answer = desk.check()
    assert "framework.duplicate-install" in answer.found
    after = desk.mend(answer, "framework.duplicate-install")
    assert is_whole(after), after.found


def test_jax_has_no_plugin_for_cuda(copy_of: Copy, env: dict[str, str], sit: Sit) -> None:
    """JAX starts its plugin only where the kernel has NVIDIA's device files, so no GPU can be listed here."""
    desk = sit(copy_of("jax"), env)
    answer = desk.check()
    assert answer.root == "framework.cpu-only-build"
    after = desk.mend(answer, answer.root)
    assert "framework.cpu-only-build" not in after.found
    held = [package.name for package in after.report.facts.targets[0].facts.distributions]
    assert "jax-cuda12-plugin" in held


def test_tensorflow_is_not_installed(copy_of: Copy, env: dict[str, str], sit: Sit) -> None:
    closes(sit(copy_of(), env), "framework.not-installed")
