"""What the tests share: packages laid out as pip does, and the program run as a user would."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

LIMIT_SECONDS = 180
LOST_AT_ITS_START = 1359  # What wine says of a process that ended before it began, one in some thousands.


def copy_environment(folder: Path) -> None:
    """Does what venv does, where this Python lacks the small programs that venv copies."""
    base = Path(sys.base_prefix)
    scripts = folder / "Scripts"
    scripts.mkdir(parents=True)
    (folder / "Lib" / "site-packages").mkdir(parents=True)
    for name in ("python.exe", "pythonw.exe", "vcruntime140.dll", f"python3{sys.version_info[1]}.dll"):
        found = next(path for path in base.iterdir() if path.name.lower() == name)
        shutil.copy(found, scripts / found.name)
    version = ".".join(str(part) for part in sys.version_info[:3])
    (folder / "pyvenv.cfg").write_text(f"home = {base}\nversion = {version}\n", "utf-8")


def install(python: Path, name: str, version: str, files: Mapping[str, str], *requires: str, tag: str = "") -> None:
    """Puts a package into the environment as pip would: files, metadata, RECORD.

    Args:
        python: The environment's python.exe.
        name: The package's name.
        version: Its version.
        files: What it holds, text by path.
        requires: The packages that it asks for, as its metadata name them.
        tag: For what its wheel was made, empty for a package without the file WHEEL.
    """
    site = python.parent.parent / "Lib" / "site-packages"
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {line}\n" for line in requires)
    told = {f"{info}/METADATA": metadata, f"{info}/INSTALLER": "pip\n"}
    if tag:
        told[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\r\nRoot-Is-Purelib: false\r\nTag: {tag}\r\n"
    rows = []
    for path, text in {**files, **told}.items():
        block = text.encode()
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(block)
        digest = urlsafe_b64encode(hashlib.sha256(block).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(block)}")
    (site / info / "RECORD").write_text("\n".join([*rows, f"{info}/RECORD,,"]) + "\n", "utf-8")


def ended(argv: list[str], env: Mapping[str, str], folder: Path | None = None) -> "subprocess.CompletedProcess[bytes]":
    """Runs a program to its end.

    Its output goes to files: the end of a pipe comes only when everything that was ever started has let go of it, and
    under wine that may be a console that stays.

    Raises:
        subprocess.TimeoutExpired: It did not end within LIMIT_SECONDS and was killed.
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        for attempt in (1, 2):
            try:
                code = subprocess.call(
                    argv, env=env, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err, timeout=LIMIT_SECONDS
                )
                break
            except OSError as error:
                if attempt == 2 or getattr(error, "winerror", 0) != LOST_AT_ITS_START:
                    raise
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(argv, code, out.read(), err.read())


def gpuwizard(*arguments: str, folder: Path | None = None, **variables: str) -> "subprocess.CompletedProcess[bytes]":
    """Runs the program, in a folder where one is named; the card is there and well unless a variable says otherwise."""
    env = {**os.environ, "FAKE_DEVICE": "0", **variables}
    return ended([sys.executable, "-m", "gpuwizard", *arguments], env, folder)


def check(python: Path, *arguments: str, folder: Path | None = None, **variables: str) -> dict[str, Any]:
    """Returns the report of a check in which every probe came to its end."""
    done = gpuwizard("check", "--json", "--python", str(python), *arguments, folder=folder, **variables)
    assert done.returncode in (0, 1), done.stderr.decode("utf-8", "replace")
    report: dict[str, Any] = json.loads(done.stdout.decode("utf-8"))
    assert report["host"]["os"] == "windows"
    assert report["facts"]["machine"]["errors"] == []
    assert [error for target in report["facts"]["targets"] for error in target["errors"]] == []
    return report


def finding(report: dict[str, Any], cause: str) -> dict[str, Any]:
    """Returns what was found of a cause; it must have been found."""
    found = {found["cause"]: found for found in report["results"][0]["findings"]}
    assert cause in found
    return dict(found[cause])


def layer(report: dict[str, Any], name: str) -> dict[str, Any]:
    """Returns the page of that name."""
    return next(layer for layer in report["results"][0]["layers"] if layer["id"] == name)
