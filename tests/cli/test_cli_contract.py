"""What scripts and help desks rely on: commands, exit codes and JSON keys of `gpuwizard`, run as a program."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import zipfile
from pathlib import Path
from typing import Any

import psutil
import pytest
from lab import TOKEN, Driver, plain_environment, pretend
from lab.terminal import Terminal, refused
from lab.watch import bearers

import gpuwizard as package

MACHINES = Path(__file__).resolve().parent.parent / "machines"
LAYERS = ["driver", "cuda", "cudnn", "path", "framework", "gpu-test"]
STATUSES = {"passed", "warning", "failed", "blocked", "skipped", "errored"}
ROLES = ["root", "consequence", "also", "note"]
CUDNN_LOG = "Could not load dynamic library 'libcudnn.so.8'; dlerror: libcudnn.so.8: cannot open shared object file"
NOISE = "successful NUMA node read from SysFS had negative value (-1), but there must be at least one NUMA node"


def report_of(machine: str) -> dict[str, Any]:
    """A saved report with the facts of a recorded machine, not judged yet."""
    facts = json.loads((MACHINES / f"{machine}.json").read_text("utf-8"))["facts"]
    return {
        "schema": 1,
        "tool": {"name": "gpuwizard", "version": package.__version__},
        "created": "2026-11-21T08:00:00Z",
        "host": {"os": "linux", "environment": []},
        "results": [],
        "facts": facts,
    }


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A report of a machine without cuDNN."""
    path = tmp_path / "saved.json"
    path.write_text(json.dumps(report_of("linux-cudnn-8-for-9")), "utf-8")
    return path


no_display = pytest.mark.skipif(os.name == "nt", reason="Windows always has a display: a window would open")


def without_display() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in plain_environment().items() if name not in hidden}


class TestCheckJson:
    @pytest.fixture
    def report(self, gpuwizard: Terminal, empty_python: str) -> Any:
        typed = gpuwizard("check", "--json", "--python", empty_python)
        assert (typed.code, typed.err) == (1, "")
        return typed.json

    def test_the_report(self, report: Any) -> None:
        assert report["schema"] == 1
        assert (report["tool"]["name"], report["tool"]["version"]) == ("gpuwizard", package.__version__)
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", report["tool"]["knowledge"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", report["created"])
        assert report["host"]["os"] in ("linux", "windows")
        assert isinstance(report["host"]["environment"], list)
        assert isinstance(report["facts"], dict)

    def test_the_result(self, report: Any, empty_python: str) -> None:
        (result,) = report["results"]
        assert result["target"] == {
            "python": empty_python,
            "version": ".".join(map(str, sys.version_info[:3])),
            "kind": "venv",
            "framework": "tensorflow",
            "framework_version": "",
        }
        assert result["status"] in STATUSES
        assert isinstance(result["seconds"], float)
        assert result["root"] == result["findings"][0]["cause"]

    def test_the_findings(self, report: Any) -> None:
        (result,) = report["results"]
        for finding in result["findings"]:
            wanted = {"cause", "layer", "role", "severity", "confidence", "title", "explanation", "evidence", "fixes"}
            assert set(finding) >= wanted | {"explains"}
            assert finding["layer"] in LAYERS
            assert 0 < finding["confidence"] <= 1
            assert all(set(item) >= {"says", "found_via"} for item in finding["evidence"])
            for fix in finding["fixes"]:
                assert set(fix) >= {"title", "why", "commands", "needs_admin", "needs_restart", "verify"}
                assert all(command["shell"] in ("bash", "powershell", "cmd") for command in fix["commands"])
        roles = [ROLES.index(finding["role"]) for finding in result["findings"]]
        assert roles == sorted(roles)
        assert roles.count(0) == 1

    def test_the_plan(self, report: Any) -> None:
        (result,) = report["results"]
        mended = {cause for step in result["plan"] for cause in step["causes"]}
        assert result["plan"][0]["causes"][0] == result["root"]
        assert mended <= {finding["cause"] for finding in result["findings"] if finding["role"] in ("root", "also")}
        for step in result["plan"]:
            assert set(step) >= {"fix", "causes", "why_now", "otherwise"}
            assert set(step["fix"]) >= {"title", "why", "commands", "needs_admin", "needs_restart", "verify"}

    def test_the_layers(self, report: Any) -> None:
        (result,) = report["results"]
        assert [layer["id"] for layer in result["layers"]] == LAYERS
        for layer in result["layers"]:
            assert set(layer) >= {"id", "status", "summary", "seconds"}
            assert layer["status"] in STATUSES
            assert layer["summary"]

    def test_each_python_that_is_named_gets_a_result(
        self, gpuwizard: Terminal, empty_python: str, new_python: str
    ) -> None:
        typed = gpuwizard("check", "--json", "--python", empty_python, "--python", new_python)
        assert [result["target"]["python"] for result in typed.json["results"]] == [empty_python, new_python]

    def test_a_framework_that_is_asked_for(self, gpuwizard: Terminal, empty_python: str) -> None:
        typed = gpuwizard("check", "--json", "--python", empty_python, "--framework", "jax")
        assert [result["target"]["framework"] for result in typed.json["results"]] == ["jax"]

    def test_the_active_environment_is_the_default(self, gpuwizard: Terminal, new_python: str) -> None:
        env = {**plain_environment(), "VIRTUAL_ENV": str(Path(new_python).parent.parent)}
        typed = gpuwizard("check", "--json", env=env)
        assert [result["target"]["python"] for result in typed.json["results"]] == [new_python]


class TestExitCodes:
    def test_0_all_passed(self, gpuwizard: Terminal, tmp_path: Path) -> None:
        path = tmp_path / "healthy.json"
        path.write_text(json.dumps(report_of("linux-healthy")), "utf-8")
        typed = gpuwizard("check", "--from", str(path))
        assert (typed.code, typed.err) == (0, "")
        assert "works on the" in typed.out

    def test_1_a_layer_failed(self, gpuwizard: Terminal, empty_python: str) -> None:
        typed = gpuwizard("check", "--python", empty_python)
        assert (typed.code, typed.err) == (1, "")

    @pytest.mark.parametrize(("log", "code"), [(CUDNN_LOG, 1), (NOISE, 0), ("nothing known", 0), ("", 0)])
    def test_of_explain(self, gpuwizard: Terminal, log: str, code: int) -> None:
        assert gpuwizard("explain", text=log.encode()).code == code

    @pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"], ["causes"]])
    def test_0_for_what_only_tells(self, gpuwizard: Terminal, arguments: list[str]) -> None:
        typed = gpuwizard(*arguments)
        assert (typed.code, typed.err) == (0, "")
        assert typed.out

    def test_3_a_fault_of_our_own(self) -> None:
        broken = "import sys, gpuwizard.app as app\napp._run = lambda given: 1 / 0\nsys.exit(app.main(['causes']))"
        done = subprocess.run([sys.executable, "-c", broken], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (3, "")
        assert done.stderr.startswith("gpuwizard: gpuwizard itself failed.")
        assert "Traceback" not in done.stderr

    @pytest.mark.lab
    @pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
    @pytest.mark.parametrize("sent", ["SIGINT", "SIGTERM", "SIGHUP"])
    @pytest.mark.parametrize("quiet", [[], ["--json"]], ids=["text", "json"])
    def test_130_interrupted(
        self, gpuwizard: Terminal, driver: Driver, empty_python: str, sent: str, quiet: list[str]
    ) -> None:
        env = driver(cuda_mode="hang")
        process = gpuwizard.start("check", *quiet, "--python", empty_python, env=env)
        wait_for_child(env)
        process.send_signal(getattr(signal, sent))
        out, err = process.communicate(timeout=10)
        assert (process.returncode, out, err) == (130, b"", b"gpuwizard: Interrupted.\n")


def wait_for_child(env: dict[str, str]) -> None:
    """Waits until the program has started the child that calls the driver."""
    end, next_look = time.monotonic() + 20, threading.Event()
    while time.monotonic() < end:
        for process in bearers(env[TOKEN]):
            with contextlib.suppress(psutil.NoSuchProcess):
                if any("cuda_driver.py" in word for word in process.cmdline()):
                    return
        next_look.wait(0.02)
    raise AssertionError("the driver was never called")


@pytest.mark.skipif(os.name == "nt", reason="looks for a folder that nobody can write into")
def test_a_report_that_cannot_be_saved_costs_nobody_the_result(gpuwizard: Terminal, empty_python: str) -> None:
    done = gpuwizard("check", "--json", "--python", empty_python, "--save", "/proc/report.html")
    assert done.code == 2
    assert "/proc/report.html" in done.err
    assert done.json["results"][0]["layers"]


class TestFrom:
    def test_the_same_facts_give_the_same_root(self, gpuwizard: Terminal, empty_python: str, tmp_path: Path) -> None:
        path = tmp_path / "report.json"
        first = gpuwizard("check", "--json", "--python", empty_python, "--save", str(path))
        again = gpuwizard("check", "--json", "--from", str(path))
        assert again.code == first.code
        assert [result["root"] for result in again.json["results"]] == [r["root"] for r in first.json["results"]]

    def test_a_report_from_before_there_were_plans_gets_one_and_the_knowledge_of_today(
        self, gpuwizard: Terminal, saved: Path
    ) -> None:
        typed = gpuwizard("check", "--json", "--from", str(saved)).json
        assert [step["causes"] for step in typed["results"][0]["plan"]] == [["cudnn.version-mismatch"]]
        assert typed["tool"]["knowledge"]

    def test_a_recorded_machine(self, gpuwizard: Terminal, saved: Path) -> None:
        typed = gpuwizard("check", "--json", "--from", str(saved))
        assert typed.code == 1
        assert typed.json["results"][0]["root"] == "cudnn.version-mismatch"


class TestSave:
    def test_each_format(self, gpuwizard: Terminal, saved: Path, tmp_path: Path) -> None:
        names = ["report.html", "report.json", "report.md", "report.zip"]
        asked = [word for name in names for word in ("--save", str(tmp_path / name))]
        typed = gpuwizard("check", "--json", "--from", str(saved), *asked)
        assert typed.code == 1
        assert json.loads(typed.out)["schema"] == 1
        assert (tmp_path / "report.html").read_text("utf-8").lower().startswith("<!doctype html>")
        assert json.loads((tmp_path / "report.json").read_text("utf-8"))["schema"] == 1
        assert (tmp_path / "report.md").read_text("utf-8").startswith("#")
        assert any(name.endswith(".json") for name in zipfile.ZipFile(tmp_path / "report.zip").namelist())

    @pytest.mark.lab
    @pytest.mark.parametrize("name", ["report.txt", "report", "nowhere/report.json", ".json", "a-folder.json"])
    def test_a_bad_name_is_refused_before_the_look(
        self, gpuwizard: Terminal, driver: Driver, empty_python: str, name: str
    ) -> None:
        (gpuwizard.folder / "a-folder.json").mkdir()
        typed = gpuwizard("check", "--python", empty_python, "--save", name, env=driver(cuda_mode="hang"))
        refused(typed)
        assert typed.seconds < 5

    @pytest.mark.skipif(os.name == "nt", reason="HOME and USER are POSIX's")
    def test_what_is_saved_names_nobody(self, gpuwizard: Terminal, new_python: str, tmp_path: Path) -> None:
        home = tmp_path / "home" / "annabel"
        home.mkdir(parents=True)
        env = {**plain_environment(), "HOME": str(home), "USER": "annabel", "PATH": f"{home}/bin:{os.environ['PATH']}"}
        gpuwizard("check", "--json", "--python", new_python, "--save", "report.json", env=env)
        assert "annabel" not in (gpuwizard.folder / "report.json").read_text("utf-8")


class TestOpen:
    @no_display
    def test_without_a_display_it_is_printed(self, gpuwizard: Terminal, saved: Path) -> None:
        judged = saved.with_name("judged.json")
        gpuwizard("check", "--from", str(saved), "--save", str(judged))
        typed = gpuwizard("open", str(judged), env=without_display())
        assert typed.code == 1
        assert typed.err.count("\n") == 1
        assert "no display" in typed.err
        assert "cudnn.version-mismatch" in typed.out

    @pytest.mark.parametrize("suffix", ["json", "zip"])
    def test_as_json(self, gpuwizard: Terminal, saved: Path, suffix: str) -> None:
        judged = saved.with_name(f"judged.{suffix}")
        gpuwizard("check", "--from", str(saved), "--save", str(judged))
        typed = gpuwizard("open", "--json", str(judged), env=without_display())
        assert (typed.code, typed.err) == (1, "")
        assert typed.json["results"][0]["root"] == "cudnn.version-mismatch"


@no_display
def test_without_a_display_the_bare_program_checks_in_the_terminal(gpuwizard: Terminal, new_python: str) -> None:
    env = {**without_display(), "VIRTUAL_ENV": str(Path(new_python).parent.parent)}
    typed = gpuwizard(env=env)
    assert typed.code == 1
    assert typed.err.count("\n") == 1
    assert "in the terminal" in typed.err
    assert new_python in typed.out


class TestExplainJson:
    def test_a_cause(self, gpuwizard: Terminal) -> None:
        typed = gpuwizard("explain", "--json", "-", text=f"hello\n{CUDNN_LOG}\n".encode())
        assert typed.json["schema"] == 1
        first = typed.json["causes"][0]
        assert set(first) >= {"cause", "confidence", "title", "evidence", "fixes"}
        assert first["cause"] == "cudnn.missing"
        assert first["evidence"][0] == {"line": 2, "text": CUDNN_LOG}
        assert typed.json["harmless"] == []

    def test_only_harmless_lines(self, gpuwizard: Terminal) -> None:
        told = gpuwizard("explain", "--json", text=NOISE.encode()).json
        assert [row["cause"] for row in told["causes"]] == ["benign.log-noise"]
        assert set(told["harmless"][0]) >= {"line", "text", "says"}
        assert told["harmless"][0]["line"] == 1

    @pytest.mark.parametrize("log", ["", "all is well\n"])
    def test_nothing_known(self, gpuwizard: Terminal, log: str) -> None:
        told = gpuwizard("explain", "--json", text=log.encode())
        assert told.json == {"schema": 1, "causes": [], "harmless": []}

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
    def test_a_file_in_any_encoding(self, gpuwizard: Terminal, encoding: str) -> None:
        path = gpuwizard.folder / "log.txt"
        path.write_bytes(f"Gerät\r\n{CUDNN_LOG}\r\n".encode(encoding))
        told = gpuwizard("explain", "--json", "log.txt", "--on", "linux", "--framework", "tensorflow==2.10.0")
        assert told.json["causes"][0]["cause"] == "cudnn.missing"


def test_environments_json(gpuwizard: Terminal, new_python: str) -> None:
    env = {**plain_environment(), "VIRTUAL_ENV": str(Path(new_python).parent.parent)}
    typed = gpuwizard("environments", "--json", env=env)
    assert (typed.code, typed.err, typed.json["schema"]) == (0, "", 1)
    (mine,) = (row for row in typed.json["environments"] if row["python"] == new_python)
    assert mine["kind"] == "venv"
    assert mine["active"]
    assert mine["frameworks"] == []


@pytest.mark.lab
def test_libraries_json(gpuwizard: Terminal, driver: Driver, new_python: str) -> None:
    pretend.install(new_python, "tensorflow", "2.21.0", pretend.tensorflow())
    typed = gpuwizard("libraries", "--json", "--python", new_python, env=driver(libraries=["libcublas.so.12"]))
    assert (typed.code, typed.err, typed.json["schema"]) == (1, "", 1)
    rows = {row["name"]: row for row in typed.json["libraries"]}
    for row in rows.values():
        keys = {"name", "wanted_by", "wanted_version", "status", "path", "version", "found_via", "candidates"}
        assert set(row) >= keys | {"missing_dependencies"}
        assert all(set(found) >= {"path", "version", "would_load", "reason"} for found in row["candidates"])
    assert rows["libcublas.so.12"]["status"] == "found"
    assert rows["libcublas.so.12"]["found_via"] == "LD_LIBRARY_PATH"
    assert rows["libcublas.so.12"]["tried"]["outcome"] == "loaded"
    assert rows["libcudnn.so.9"]["tried"]["outcome"] == "failed"
    assert rows["libcuda.so.1"]["tried"] is None
    assert rows["libcudnn.so.9"]["status"] == "missing"
    assert rows["libcudnn.so.9"]["wanted_by"] == "tensorflow 2.21.0"


class TestCauses:
    def test_all(self, gpuwizard: Terminal) -> None:
        rows = gpuwizard("causes", "--json").json["causes"]
        listed = gpuwizard("causes").out.splitlines()
        assert [line.split()[0] for line in listed] == [row["cause"] for row in rows]
        assert {"driver.missing", "cudnn.missing", "benign.log-noise"} <= {row["cause"] for row in rows}

    def test_one(self, gpuwizard: Terminal) -> None:
        typed = gpuwizard("causes", "--json", "cudnn.missing")
        assert [row["cause"] for row in typed.json["causes"]] == ["cudnn.missing"]
        assert "cudnn.missing" in gpuwizard("causes", "cudnn.missing").out
