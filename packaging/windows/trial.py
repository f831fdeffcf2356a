"""The steps of try_under_wine.py: what a user does with the installer, and what must come of it."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

import run_under_wine
import window_parts
import windows_python
from fresh_windows import FreshWindows, ended, free_display, wait_for, windows_path
from screen import Screen

PLACE = r"C:\Prüfstand 测试\100% & mehr\gpu wizard"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\gpuwizard"
# Starts a program with a command line as it stands: wine puts quotes around /D=..., which no installer understands.
AS_IT_STANDS = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1]))"
# Tells the titles of our windows, and closes them where that is asked for. A busy window must not make it wait.
WINDOWS = """
import ctypes, sys
from ctypes import wintypes
user = ctypes.windll.user32
found = []
@ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)
def look(window, _):
    text = ctypes.create_unicode_buffer(512)
    user.InternalGetWindowText(window, text, 512)
    if user.IsWindowVisible(window) and "gpuwizard" in text.value and not user.GetWindow(window, 4):
        found.append(text.value)
        if sys.argv[1] == "close":
            user.PostMessageW(window, 0x10, 0, 0)
    return True
user.EnumWindows(look, 0)
sys.stdout.buffer.write("|".join(found).encode())
"""
VALUE = """
import sys, winreg
sys.stdout.buffer.write(winreg.QueryValue(winreg.HKEY_CURRENT_USER, sys.argv[1]).encode())
"""
RUNNING, UNUSABLE, FAULT = 5, 2, 3
REPORT = "Bericht 100% ü & 报告.gpuwizard"


class Trial:
    """One fresh Windows in which the installer is tried.

    Args:
        folder: For the fresh Windows.
        built: The folder with what build.py made.
        python: A Windows Python of the user, which is not gpuwizard's own.
        pictures: Where pictures of the window are kept.
    """

    def __init__(self, folder: Path, built: Path, python: Path, pictures: Path) -> None:
        self.folder, self.built, self.python, self.pictures = folder, built, python, pictures
        self.setup = next(built.glob("gpuwizard-*-setup.exe"))
        self.version = self.setup.name.split("-")[1]
        self.screen = Screen(free_display(), pictures)

    def __enter__(self) -> "Trial":
        self.screen.start()
        self.windows = FreshWindows(self.folder, self.screen.name)
        self.app = self.windows.drive / PLACE.removeprefix("C:\\").replace("\\", "/")
        self.menu = self.windows.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/gpuwizard.lnk"
        self.report = self.windows.home / REPORT
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.windows.stop()
        self.screen.stop()

    def steps(self) -> list[Callable[[], None]]:
        """Returns the steps in their order."""
        return [
            self.prepare_windows,
            self.install_silently,
            self.say_the_version,
            self.hand_on_arguments_and_streams,
            self.check_a_healthy_driver,
            self.check_a_failing_driver,
            self.check_without_a_driver,
            self.open_the_window,
            self.refuse_to_update_what_runs,
            self.come_to_the_front,
            self.close_the_window,
            self.open_a_report_that_was_dropped,
            self.open_a_report_by_its_kind,
            self.say_that_a_part_is_missing,
            self.update_in_place,
            self.remove_silently,
            self.start_the_portable_one,
        ]

    def prepare_windows(self) -> None:
        run_under_wine.add_driver(self.windows.system32)
        window_parts.add_lacking(self.built / "windows-app" / "packages" / "PySide6", self.windows.system32)
        for name, value in run_under_wine.CARD_VALUES.items():
            self.windows.run("reg", "add", run_under_wine.CARD, "/v", name, "/d", value, "/f")
        self._typed(f'"{windows_path(self.python)}" -c ""')
        self.before = self.windows.state()

    def _typed(self, line: str, **variables: str) -> tuple[int, str, str]:
        return self.windows.run(str(self.python), "-c", AS_IT_STANDS, line, **variables)

    def install_silently(self) -> None:
        code, out, err = self._typed(f'"{windows_path(self.setup)}" /S /DESKTOP /D={PLACE}')
        assert code == 0, (code, out, err)
        for name in ("gpuwizard.exe", "gpuwizard-cli.exe", "uninstall.exe", "python/pythonw.exe", "README.txt"):
            assert (self.app / name).is_file(), f"{name} is not in {self.app}"
        assert self.menu.is_file()
        assert (self.windows.home / "Desktop" / "gpuwizard.lnk").is_file()
        told = self.windows.run("reg", "query", UNINSTALL)[1]
        assert self.version in told
        # The stand-in for devices must lie beside the program that asks.
        windows_python.compile_c(
            run_under_wine.HERE / "stand_ins" / "cfgmgr32.c", self.app / "python" / "cfgmgr32.dll", "-shared"
        )

    def _cli(self, *words: str, given: bytes = b"", **variables: str) -> tuple[int, str, str]:
        return self.windows.run(f"{PLACE}\\gpuwizard-cli.exe", *words, given=given, **{"FAKE_DEVICE": "0", **variables})

    def say_the_version(self) -> None:
        assert self._cli("--version") == (0, f"gpuwizard {self.version}\r\n", "")

    def hand_on_arguments_and_streams(self) -> None:
        log = b"Could not load library libcudnn_cnn_infer.so.8. Error: libcuda.so: cannot open shared object file\n"
        told = self.windows.home / "Fehler 100% & ü 日志.log"
        told.write_bytes(log)
        by_name = self._cli("explain", "--json", windows_path(told))
        by_pipe = self._cli("explain", "--json", given=log)
        assert by_name[0] == by_pipe[0] == 1, (by_name, by_pipe)
        assert "libcudnn" in by_name[1], by_name
        assert json.loads(by_name[1])["causes"] == json.loads(by_pipe[1])["causes"] != []
        code, out, err = self._cli("open", 'no "such\\" file, 100%')
        assert (code, out) == (UNUSABLE, ""), (code, out, err)
        assert 'no "such\\" file, 100%' in err, err

    def _check(self, **variables: str) -> Any:
        code, out, err = self._cli("check", "--json", "--python", windows_path(self.python), **variables)
        assert code in (0, 1), (code, out, err)
        assert out, (code, err)
        report = json.loads(out)
        assert report["facts"]["machine"]["errors"] == []
        # Its own Python, packages and folder are no part of what it looks at.
        assert "gpu wizard" not in out.replace("gpu wizard\\\\gpuwizard", ""), "it found its own folder"
        return report

    def check_a_healthy_driver(self) -> None:
        report = self._check()
        driver = next(layer for layer in report["results"][0]["layers"] if layer["id"] == "driver")
        assert driver["status"] == "passed", driver
        self.report.write_text(json.dumps(report), "utf-8")

    def check_a_failing_driver(self) -> None:
        report = self._check(FAKE_DEVICE="43", FAKE_NVML_INIT="9", FAKE_CUDA_INIT="100")
        assert report["results"][0]["root"] == "driver.not-loaded", report["results"][0]["root"]

    def check_without_a_driver(self) -> None:
        names = ("nvml.dll", "nvcuda.dll")
        for name in names:
            (self.windows.system32 / name).rename(self.folder / name)
        try:
            report = self._check(FAKE_DEVICE="28")
        finally:
            for name in names:
                (self.folder / name).rename(self.windows.system32 / name)
        assert report["results"][0]["root"] == "driver.missing", report["results"][0]["root"]

    def _titles(self, then: str = "look") -> str:
        return self.windows.run(str(self.python), "-c", WINDOWS, then, limit=30)[1]

    def _open(self, *words: str) -> "subprocess.Popen[bytes]":
        process = self.windows.start(*words)
        wait_for("a window", self._titles)
        return process

    def _close(self, process: "subprocess.Popen[bytes]") -> None:
        self._titles("close")
        code, out, err = ended(process)
        assert code == 0, (code, out, err)

    def open_the_window(self) -> None:
        self.window = self._open(f"{PLACE}\\gpuwizard.exe")
        self.screen.take("window")

    def refuse_to_update_what_runs(self) -> None:
        assert self._typed(f'"{windows_path(self.setup)}" /S /D={PLACE}')[0] == RUNNING
        assert self.window.poll() is None

    def come_to_the_front(self) -> None:
        assert self.windows.run(f"{PLACE}\\gpuwizard.exe", limit=30)[0] == 0
        assert "|" not in self._titles(), "there are two windows"

    def close_the_window(self) -> None:
        self._close(self.window)

    def open_a_report_that_was_dropped(self) -> None:
        window = self._open(f"{PLACE}\\gpuwizard.exe", windows_path(self.report))
        self.screen.take("report")
        self._close(window)

    def open_a_report_by_its_kind(self) -> None:
        # wine 8 looks for kinds of files in the machine's part of the registry only; this does what Windows does.
        line = self._value(r"Software\Classes\gpuwizard.report\shell\open\command")
        assert self._value(r"Software\Classes\.gpuwizard") == "gpuwizard.report"
        self._close(self._open(str(self.python), "-c", AS_IT_STANDS, line.replace("%1", windows_path(self.report))))

    def _value(self, key: str) -> str:
        return self.windows.run(str(self.python), "-c", VALUE, key)[1]

    def say_that_a_part_is_missing(self) -> None:
        whole, away = self.app / "python", self.app / "away"
        whole.rename(away)
        code, out, err = self._cli("--version")
        away.rename(whole)
        assert (code, out) == (FAULT, ""), (code, out, err)
        assert PLACE in err, err

    def update_in_place(self) -> None:
        left = self.app / "packages" / "of an older version.py"
        left.touch()
        assert self._typed(f'"{windows_path(self.setup)}" /S')[0] == 0
        assert not left.exists()
        assert (self.app / "gpuwizard.exe").is_file(), "the update went to another folder"

    def remove_silently(self) -> None:
        self.report.unlink()
        (self.windows.home / "Fehler 100% & ü 日志.log").unlink()
        assert self._typed(f'"{PLACE}\\uninstall.exe" /S /SETTINGS')[0] == 0
        wait_for("the folder is gone", lambda: not self.app.exists())
        left = sorted(name for name in self.windows.state() - self.before if not self._above(name))
        gone = sorted(self.before - self.windows.state())
        assert not left, "left behind:\n" + "\n".join(left[:40])
        assert not gone, "removed, but not its own:\n" + "\n".join(gone[:40])

    def _above(self, name: str) -> bool:
        """The folders above the chosen one: the installer made them, but others may have put files there since."""
        return self.app.is_relative_to(self.windows.prefix / name)

    def start_the_portable_one(self) -> None:
        place = self.windows.drive / "Ordner mit Blank ü 便携"
        with zipfile.ZipFile(next(self.built.glob("*-windows-portable.zip"))) as archive:
            archive.extractall(place)
        program = place / f"gpuwizard-{self.version}" / "gpuwizard-cli.exe"
        assert self.windows.run(windows_path(program), "--version") == (0, f"gpuwizard {self.version}\r\n", "")
        new = {name for name in self.windows.state() - self.before if ".reg " in name}
        assert not new, "written into the registry:\n" + "\n".join(sorted(new)[:20])


if __name__ == "__main__":
    sys.exit("Start try_under_wine.py instead.")
