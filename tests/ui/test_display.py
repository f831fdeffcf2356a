"""Whether a window can be shown is found out without Qt, as Qt ends the process where it cannot."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from gpuwizard.ui import display

ROOT = Path(__file__).parents[2]
linux = pytest.mark.skipif(sys.platform != "linux", reason="asks an X server or a Wayland compositor")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


def python(code: str, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**kept, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@linux
@pytest.mark.parametrize("value", ["", ":5977", ":5978.0", "unix:5977", "127.0.0.1:977", "no such thing", ":"])
def test_a_dead_display_is_no_display(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("DISPLAY", value)
    assert display.display_available() is False


@linux
def test_no_display_at_all_is_no_display() -> None:
    assert display.display_available() is False


@linux
def test_a_wayland_socket_that_nobody_answers_is_no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert display.display_available() is False
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-0"))
        server.listen(1)
        assert display.display_available() is True


@linux
@pytest.mark.parametrize("platform", ["offscreen", "minimal:enable_fonts"])
def test_a_platform_without_a_screen_needs_none(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    assert display.display_available() is True


@linux
@pytest.mark.display
def test_a_live_x_server_is_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("Xvfb is not installed")
    reader, writer = os.pipe()
    with subprocess.Popen([xvfb, "-displayfd", str(writer)], pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        try:
            number = os.read(reader, 16).decode().strip()  # It is written when the server answers.
            monkeypatch.setenv("DISPLAY", f":{number}")
            assert display.display_available() is True
            assert display.qt_problem() is None
        finally:
            os.close(reader)
            server.terminate()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert display.display_available() is True


def test_asking_costs_no_qt() -> None:
    done = python(
        "import sys\n"
        "from gpuwizard.ui.display import display_available\n"
        "import gpuwizard.ui.application, gpuwizard.ui.services\n"
        "display_available()\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])\n"
    )
    assert done.stdout.strip() == "[]", done.stderr


@linux
def test_a_missing_system_library_is_named_with_the_command_that_brings_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(name: str) -> object:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(display.importlib, "import_module", fail)
    monkeypatch.setattr(display.shutil, "which", lambda name: "/usr/bin/apt-get")
    assert display.qt_problem() == (
        "The window needs the system library libEGL.so.1, which is missing: "
        "run `sudo apt install libegl1`, or use `gpuwizard check` in the terminal."
    )
    monkeypatch.setattr(display.shutil, "which", lambda name: None)
    problem = display.qt_problem()
    assert problem is not None
    assert "libEGL.so.1" in problem
    assert "apt install" not in problem


def test_a_missing_pyside_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> object:
        raise ModuleNotFoundError("No module named 'PySide6'")

    monkeypatch.setattr(display.importlib, "import_module", fail)
    problem = display.qt_problem()
    assert problem is not None
    assert "pip install PySide6-Essentials" in problem


@linux
def test_a_window_without_a_screen_is_one_sentence_and_no_abort() -> None:
    code = "from gpuwizard.ui.application import run_window\nraise SystemExit(run_window(lambda: None, None))\n"
    done = python(code, DISPLAY=":5977")
    assert done.returncode == 3, done.stderr
    assert "gpuwizard check" in done.stderr


def test_the_window_loads_neither_the_reports_nor_the_probes_libraries() -> None:
    code = (
        "import sys\n"
        "import gpuwizard.ui.window\n"
        "heavy = ('jinja2', 'psutil', 'pefile', 'elftools', 'pynvml', 'PySide6.QtNetwork')\n"
        "print([name for name in heavy if name in sys.modules],\n"
        "      [name for name in sys.modules if name.startswith('gpuwizard.ui.pages.')])\n"
    )
    done = python(code)
    assert done.stdout.strip() == "[] ['gpuwizard.ui.pages.base']", done.stderr
