"""One window for each user and screen: a second start hands its file to the window that is open, and ends.

A lock file says who came first; it is no obstacle once its process is gone, however it ended. The first window
listens at a local socket that only its user can reach. Where it does not answer, the second start opens a window of
its own: nobody shall wait for a program that hangs.
"""

import contextlib
import logging
import os
import stat
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread

from gpuwizard.wizard.files import FileKind

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

Answer = Literal["taken", "busy", "silent", "nobody"]
Company = Literal["join", "new", "none"]
# Names a group of starts that share a window, also where there is no screen (the tests do so).
VARIABLE = "GPUWIZARD_INSTANCE"
STARTING_MS = 5000  # So long the first may need until it listens: its window comes first.
ANSWER_MS = 2000
_AGAIN_MS = 60
_LIMIT = 1 << 16  # bytes of a message; a path is shorter
_ANY_PROCESS = -1
_WINDOWS = sys.platform == "win32"
_log = logging.getLogger(__name__)


class Parcel(NamedTuple):
    """What a second start hands over.

    Attributes:
        file: Absolute path of a file to open, empty for none.
        kind: What the file is, empty for none.
        token: What Wayland gave the second start so that a window may come to the front.
    """

    file: str = ""
    kind: FileKind = ""
    token: str = ""


class SingleInstance(QObject):
    """This start among the others of the same user on the same screen."""

    def __init__(self, name: str, folder: Path, parent: QObject | None = None) -> None:
        """Prepares; nothing is touched yet.

        Args:
            name: The same for all starts that share a window.
            folder: Where lock and socket lie; only the user may write there.
            parent: What it belongs to.
        """
        super().__init__(parent)
        self._lock = QLockFile(str(folder / f"gpuwizard-{name}.lock"))
        self._lock.setStaleLockTime(0)  # However long the window is open: only a process that is gone lets go.
        # Windows has pipes of that name and no file.
        self._address = f"gpuwizard-{name}" if _WINDOWS else str(folder / f"gpuwizard-{name}.socket")
        self._server: QLocalServer | None = None
        self._take: Callable[[Parcel], bool] = lambda _: False
        self._may_listen = False

    def meet(self, parcel: Parcel, company: Company = "join", patience_ms: int = STARTING_MS) -> bool:
        """Looks for a window that is open and hands it the parcel.

        Args:
            parcel: What it is to do; without a file it only comes to the front.
            company: `new` opens another window in any case.
            patience_ms: How long one that has started may take until it listens.

        Returns:
            True where that window has taken it. Else this process opens its own.
        """
        patience = QDeadlineTimer(patience_ms)
        while not self._lock.tryLock(0):
            if company != "join":
                return False
            answer = self._hand_over(parcel)
            if answer != "nobody":
                return answer == "taken"
            if patience.hasExpired():
                break  # Whoever holds the lock is no window that listens: this one shall be found from now on.
            QThread.msleep(_AGAIN_MS)
        self._may_listen = True
        return False

    def listen(self, take: Callable[[Parcel], bool]) -> bool:
        """Begins to listen for later starts, unless another window does.

        Args:
            take: Is called for each with what it wants; returns whether this window has done it.
        """
        if not self._may_listen:
            return False
        try:
            from PySide6.QtNetwork import QLocalServer  # late: the window shows before that is needed
        except ImportError as error:  # Some systems pack that part of Qt by itself.
            _log.info("later starts cannot be heard: %s", error)
            return False
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._address)  # What a crash left; the lock says that nobody uses it.
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(self._address):
            _log.info("later starts cannot be heard: %s", self._server.errorString())
            return False
        return True

    def close(self) -> None:
        """Lets the next start be the first one."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hand_over(self, parcel: Parcel) -> Answer:
        import json  # late, as all that the first window does not need

        try:
            from PySide6.QtNetwork import QLocalSocket
        except ImportError:
            return "silent"
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(ANSWER_MS):
            return "nobody"
        _let_come_forward()
        socket.write(json.dumps(parcel._asdict()).encode() + b"\n")
        deadline = QDeadlineTimer(ANSWER_MS)
        while not socket.canReadLine() and not deadline.hasExpired():
            if not socket.waitForReadyRead(max(1, deadline.remainingTime())):
                break
        said = bytes(socket.readLine().data()).strip()
        socket.abort()
        return {b"taken": "taken", b"busy": "busy"}.get(said, "silent")  # type: ignore[return-value]

    def _greet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda it=socket: self._answer(it))
            socket.disconnected.connect(socket.deleteLater)
            self._answer(socket)

    def _answer(self, socket: "QLocalSocket") -> None:
        """Answers once the whole line is there; what is no message of ours is hung up on."""
        if socket.bytesAvailable() > _LIMIT:
            socket.abort()
        if not socket.canReadLine():
            return
        parcel = _read(bytes(socket.readLine().data()))
        if parcel is None:
            socket.abort()
            return
        socket.write(b"taken\n" if self._take(parcel) else b"busy\n")
        socket.flush()
        socket.disconnectFromServer()


def this_one(settings: Path, platform: str, parent: QObject | None = None) -> SingleInstance | None:
    """Returns this start among its like; None where windows are not shared: on no screen, or without a safe folder.

    Args:
        settings: The file of settings: who names another one wants another window.
        platform: Qt's name for the kind of screen.
        parent: What it belongs to.
    """
    named = os.environ.get(VARIABLE, "")
    if not named and platform in ("offscreen", "minimal"):
        return None
    folder = _own_folder()
    if folder is None:
        return None
    where = [os.environ.get(key, "") for key in ("WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME", "USERDOMAIN", "USERNAME")]
    mark = "\0".join((*where, str(os.getuid()) if sys.platform != "win32" else "", str(settings), named))
    return SingleInstance(f"{zlib.crc32(mark.encode('utf-8', 'replace')):08x}", folder, parent)


def wayland_token() -> str:
    """Returns what Wayland gave this start so that a window may come to the front; a child shall not have it."""
    return os.environ.get("XDG_ACTIVATION_TOKEN", "")


def _own_folder() -> Path | None:
    """Returns a folder on this computer in which only the user can write."""
    if _WINDOWS:
        return Path(os.environ.get("TEMP") or Path.home())  # It lies in the user's profile.
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and _is_safe(Path(given)):
        return Path(given)
    folder = Path(os.environ.get("TMPDIR") or "/tmp") / f"gpuwizard-{os.getuid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder if _is_safe(folder) else None


def _is_safe(folder: Path) -> bool:
    """Whether it is the user's own folder and nobody else may write into it (POSIX); a link is not followed."""
    try:
        seen = folder.lstat()
    except OSError:
        return False
    own = sys.platform == "win32" or seen.st_uid == os.getuid()
    return own and stat.S_ISDIR(seen.st_mode) and not seen.st_mode & 0o022 and os.access(folder, os.W_OK)


def _read(line: bytes) -> Parcel | None:
    import json

    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    parts = [data.get(name, "") for name in Parcel._fields]
    whole = all(isinstance(part, str) and "\0" not in part for part in parts)
    return Parcel(*parts) if whole and parts[1] in ("", "report", "profile", "log") else None


def _let_come_forward() -> None:
    """Windows lets only the program that the user has just started come to the front, or whom that one names."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
