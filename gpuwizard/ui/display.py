"""Whether a window can be shown at all, found out before Qt is loaded: Qt ends the process where it cannot.

Nothing here imports PySide6 at the top, so the command line may ask without paying for it.
"""

import ctypes
import functools
import importlib
import os
import re
import shutil
import socket
import sys
from collections.abc import Callable
from pathlib import Path

# Debian's and Ubuntu's package for each library that Qt needs (tried in a bare Debian 12).
APT_PACKAGES: dict[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
_NO_SCREEN_NEEDED = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_TIMEOUT = 2.0  # Seconds for a screen server to answer.


def display_available() -> bool:
    """Returns whether a screen answers. On Windows and macOS there always is one."""
    if sys.platform in ("win32", "darwin"):
        return True
    asked = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if asked in _NO_SCREEN_NEEDED:
        return True
    return _wayland_answers() or _x11_answers()


def choose_platform() -> None:
    """Names the screen systems that Qt shall try, the last of which never fails (Linux only).

    Without the last, Qt ends the process where the others fail. A choice of the user's is kept.
    """
    if sys.platform in ("win32", "darwin"):
        return
    first = "wayland;xcb" if os.environ.get("WAYLAND_DISPLAY") else "xcb"
    os.environ.setdefault("QT_QPA_PLATFORM", f"{first};offscreen")


def qt_problem() -> str | None:
    """Returns one sentence that says why the window cannot be loaded and what to do, None where it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return _sentence(str(error))
    return _screen_plugin_problem()


def _screen_plugin_problem() -> str | None:
    """Loads Qt's X11 plugin by hand: what it lacks would otherwise end the process."""
    if sys.platform in ("win32", "darwin") or not os.environ.get("DISPLAY"):
        return None
    asked = os.environ.get("QT_QPA_PLATFORM", "xcb")
    if not asked.startswith("xcb"):
        return None
    package = importlib.import_module("PySide6")
    plugin = Path(package.__path__[0]) / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _sentence(str(error))
    return None


def _sentence(error: str) -> str:
    terminal = "or use `gpuwizard check` in the terminal"
    match = re.search(r"(lib[\w.+-]+\.so[.\d]*)\s*: cannot open shared object file", error)
    if match is None:
        if "No module named" in error:
            return (
                f"The window needs PySide6, which is not installed here: "
                f"run `{Path(sys.executable).name} -m pip install PySide6-Essentials`, {terminal}."
            )
        return f"The window cannot be loaded ({error.splitlines()[0]}): install PySide6 again, {terminal}."
    library = match.group(1)
    package = APT_PACKAGES.get(library)
    if package is None or shutil.which("apt-get") is None:
        hint = f" (Debian's name for it is {package})" if package else ""
        return (
            f"The window needs the system library {library}, which is missing: "
            f"install the package that brings it{hint}, {terminal}."
        )
    return (
        f"The window needs the system library {library}, which is missing: "
        f"run `sudo apt install {package}`, {terminal}."
    )


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not name or not (folder or name.startswith("/")):
        return False
    return _connects(str(Path(folder) / name))


def _x11_answers() -> bool:
    """Asks the X server the way Qt will, after a connection with a time limit showed that it is there."""
    display = os.environ.get("DISPLAY", "")
    match = re.fullmatch(r"(?:unix)?([^:]*):(\d+)(?:\.\d+)?", display.split("/unix:")[-1])
    if match is None:
        return bool(display) and sys.platform not in ("linux",) and _opens(display)
    host, number = match.group(1), int(match.group(2))
    opens = functools.partial(_opens, display)
    return _connects_tcp(host, 6000 + number, opens) if host else _local_x11(number, opens)


def _local_x11(number: int, opens: Callable[[], bool]) -> bool:
    path = f"/tmp/.X11-unix/X{number}"
    return _connects(path, opens) or (sys.platform == "linux" and _connects("\0" + path, opens))


def _connects(path: str, then: Callable[[], bool] = lambda: True) -> bool:
    """Whether a server answers at that socket and `then` holds while it does.

    The connection stays open meanwhile: an X server such as Xvfb starts anew when its last client leaves, and
    refuses whoever comes in that moment.
    """
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(_TIMEOUT)
            connection.connect(path)
            return then()
    except (OSError, ValueError):
        return False


def _connects_tcp(host: str, port: int, then: Callable[[], bool]) -> bool:
    try:
        with socket.create_connection((host, port), timeout=_TIMEOUT):
            return then()
    except (OSError, ValueError, UnicodeError):
        return False


def _opens(display: str) -> bool:
    """Opens and closes the display with Xlib. Without Xlib the connection that was seen has to do."""
    try:
        xlib = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XOpenDisplay.argtypes = [ctypes.c_char_p]
    xlib.XCloseDisplay.argtypes = [ctypes.c_void_p]
    handle = xlib.XOpenDisplay(display.encode())
    if not handle:
        return False
    xlib.XCloseDisplay(handle)
    return True
