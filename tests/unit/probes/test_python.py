"""What is read of a Python and its packages: real interpreters, and packages laid out on the disk."""

import os
import sys
from pathlib import Path

import pytest
from small_programs import program

from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.python import integrity, interpreter, packages, shadows

PYTHON = Interpreter("/usr/bin/python3", "3.11.7")


def install(site: Path, name: str, version: str, files: dict[str, str], requires: tuple[str, ...] = ()) -> None:
    """Lays out a package as pip does: files, METADATA and a RECORD with sizes."""
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    lines += [f"Requires-Dist: {line}" for line in requires]
    (info / "METADATA").write_text("\n".join(lines) + "\n")
    record = []
    for path, text in files.items():
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_text(text)
        record.append(f"{path},sha256=x,{len(text)}")
    (info / "RECORD").write_text("\n".join(record) + "\n")


BUILD_INFO = "tensorflow/python/platform/build_info.py"
CUDA_BUILD = (
    "import collections\nbuild_info = collections.OrderedDict([('cuda_version', '12.5.1'), ('cudnn_version', '9'), "
    "('cuda_compute_capabilities', ['sm_60', 'compute_90']), ('is_cuda_build', True)])\n"
)


def describe(site: Path) -> packages.FrameworkPackage:
    python = Interpreter("/usr/bin/python3", "3.11.7", site_packages=(str(site),))
    answer = packages.describe("tensorflow", python, packages.installed_in(python.site_packages))
    assert isinstance(answer, Found)
    return answer.value


def test_this_interpreter_says_what_it_is() -> None:
    answer = interpreter.ask(sys.executable, dict(os.environ), Cancel())
    assert isinstance(answer, Found)
    found = answer.value
    assert found.version == ".".join(map(str, sys.version_info[:3]))
    assert found.bits == 64
    assert any((Path(folder) / "msgspec").is_dir() for folder in found.site_packages)


def test_a_program_that_is_no_python_is_told_of(tmp_path: Path) -> None:
    path = program(tmp_path, "python", "import sys\nprint('I am no Python', file=sys.stderr)\nsys.exit(3)\n")
    answer = interpreter.ask(path, dict(os.environ), Cancel())
    assert isinstance(answer, Unknown)
    assert "I am no Python" in answer.reason


def test_a_python_that_hangs_is_told_by_its_time_and_not_by_our_signal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreter, "LIMIT_SECONDS", 1.0)
    path = program(tmp_path, "python", "import threading\nthreading.Event().wait()\n")
    answer = interpreter.ask(path, dict(os.environ), Cancel())
    assert answer == Unknown(f"{path} did not answer within 1 seconds.", "timeout")


def test_a_python_that_only_floods_is_told_by_that(tmp_path: Path) -> None:
    path = program(tmp_path, "python", "while True: print('x' * 100000)\n")
    answer = interpreter.ask(path, dict(os.environ), Cancel())
    assert isinstance(answer, Unknown)
    assert answer.kind == "failed"
    assert "endless messages" in answer.reason


def test_a_path_that_does_not_exist_is_absent(tmp_path: Path) -> None:
    assert isinstance(interpreter.ask(str(tmp_path / "python"), {}, Cancel()), Absent)


def test_the_build_is_read_without_importing(tmp_path: Path) -> None:
    trap = "raise SystemExit('imported')"
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": trap, BUILD_INFO: CUDA_BUILD})
    found = describe(tmp_path)
    assert (found.flavour, found.build.cuda_version, found.build.cudnn_version) == ("cuda", "12.5.1", "9")
    assert found.build.compute_capabilities == ("sm_60", "compute_90")


@pytest.mark.parametrize(
    ("text", "flavour"),
    [
        ("build_info = {'is_cuda_build': False}", "cpu"),
        ("is_cuda_build = True\ncuda_version_number = '10.0'", "cuda"),
        ("build_info = make()", "unknown"),
        ("this is no python (", "unknown"),
        ("\0", "unknown"),
    ],
)
def test_every_form_of_build_info_is_borne(tmp_path: Path, text: str, flavour: str) -> None:
    install(tmp_path, "tensorflow", "2.0.0", {"tensorflow/__init__.py": "", BUILD_INFO: text})
    assert describe(tmp_path).flavour == flavour


def test_missing_and_truncated_files_are_named_libraries_first(tmp_path: Path) -> None:
    files = {"tensorflow/__init__.py": "x" * 9, "tensorflow/lib.so": "y" * 100, "tensorflow/data.txt": "z"}
    install(tmp_path, "tensorflow", "2.21.0", files)
    (tmp_path / "tensorflow/lib.so").write_text("y" * 40)
    (tmp_path / "tensorflow/data.txt").unlink()
    problems = describe(tmp_path).file_problems
    assert [(item.path, item.problem) for item in problems] == [
        ("tensorflow/lib.so", "40 bytes, should be 100"),
        ("tensorflow/data.txt", "missing"),
    ]


def test_a_package_whose_folder_is_gone_has_no_location(tmp_path: Path) -> None:
    install(tmp_path, "tensorflow", "2.21.0", {})
    assert describe(tmp_path).location == ""


def test_unmet_requirements_are_named_with_what_is_there(tmp_path: Path) -> None:
    requires = (
        "numpy>=1.26.0",
        "protobuf>=6.31.1",
        'old-thing; python_version < "3.8"',
        'nvidia-cudnn-cu12>=9.3; extra == "and-cuda"',
    )
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": ""}, requires)
    install(tmp_path, "numpy", "1.23.5", {})
    found = describe(tmp_path)
    assert [(item.package, item.installed) for item in found.conflicts] == [("numpy", "1.23.5"), ("protobuf", "")]
    assert [(item.package, item.installed) for item in found.cuda_packages] == [("nvidia-cudnn-cu12", "")]


def test_two_owners_of_one_folder_are_told_of(tmp_path: Path) -> None:
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": "a", "tensorflow/a.py": "a"})
    install(tmp_path, "tensorflow-cpu", "2.20.0", {"tensorflow/__init__.py": "a"})
    found = describe(tmp_path)
    assert found.distribution == "tensorflow"
    assert [item.name for item in found.overlaps] == ["tensorflow-cpu"]


def test_a_stub_package_is_no_second_owner(tmp_path: Path) -> None:
    install(tmp_path, "tensorflow-intel", "2.15.0", {"tensorflow/__init__.py": "a"})
    install(tmp_path, "tensorflow", "2.15.0", {})
    found = describe(tmp_path)
    assert (found.distribution, found.overlaps) == ("tensorflow-intel", ())


def test_broken_metadata_hides_only_itself(tmp_path: Path) -> None:
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": ""})
    broken = tmp_path / "broken-1.0.dist-info"
    broken.mkdir()
    (broken / "METADATA").write_bytes(b"\xff\xfe\x00garbage")
    assert "tensorflow" in packages.installed_in([str(tmp_path)])


def test_files_that_hide_the_framework_are_found_where_python_looks_first(tmp_path: Path) -> None:
    work, extra = tmp_path / "work", tmp_path / "extra"
    for folder, name in ((work, "tensorflow.py"), (extra, "random.py")):
        folder.mkdir()
        (folder / name).write_text("")
    found = shadows.find("tensorflow", str(work), {"PYTHONPATH": str(extra)}, ())
    assert [(item.module, item.via) for item in found] == [
        ("tensorflow", "the working folder"),
        ("random", "PYTHONPATH"),
    ]
    assert shadows.find("tensorflow", str(tmp_path), {}, ()) == ()


def test_site_packages_on_pythonpath_hide_nothing(tmp_path: Path) -> None:
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": ""})
    assert shadows.find("tensorflow", "/", {"PYTHONPATH": str(tmp_path)}, (str(tmp_path),)) == ()


def test_whether_anything_is_installed_is_seen_without_reading_it(tmp_path: Path) -> None:
    assert not interpreter.holds_packages(str(tmp_path / "nowhere"))
    (tmp_path / "loose.py").write_text("")
    assert not interpreter.holds_packages(str(tmp_path))
    install(tmp_path, "tensorflow", "2.21.0", {})
    assert interpreter.holds_packages(str(tmp_path))


def test_the_installer_is_the_environments_own(tmp_path: Path) -> None:
    assert interpreter.installer_of(str(tmp_path), "system") == "pip"
    (tmp_path / "pyvenv.cfg").write_text("home = /usr/bin\nuv = 0.5.1\n")
    assert interpreter.installer_of(str(tmp_path), "venv") == "uv"
    (tmp_path / "conda-meta").mkdir()
    assert interpreter.kind_of(str(tmp_path), str(tmp_path)) == "conda"


def test_packages_of_the_user_come_before_those_of_the_installation(tmp_path: Path) -> None:
    """As Python searches them: `pip install --user` wins over the system's and over conda's packages."""
    system, user = tmp_path / "lib/python3.11/site-packages", tmp_path / "home/site-packages"
    install(system, "tensorflow", "2.13.0", {"tensorflow/__init__.py": ""})
    install(user, "tensorflow", "2.21.0", {"tensorflow/__init__.py": ""})
    asked = {"site_packages": [str(system)], "user_site": str(user), "prefix": str(tmp_path)}
    folders = interpreter.in_search_order(asked["site_packages"], asked["user_site"], asked["prefix"])
    assert packages.installed_in(folders)["tensorflow"].version == "2.21.0"


def test_a_virtual_environments_own_packages_come_before_the_users(tmp_path: Path) -> None:
    (tmp_path / "pyvenv.cfg").write_text("include-system-site-packages = true\n")
    own, user, system = (str(tmp_path / "lib/site-packages"), "/home/me/.local/site-packages", "/usr/lib/site-packages")
    assert interpreter.in_search_order([own, system, user], user, str(tmp_path)) == [own, user, system]


def test_only_a_record_says_which_files_belong(tmp_path: Path) -> None:
    """An egg-info lists sources, and conda changes files after RECORD was written: neither proves damage."""
    egg = tmp_path / "torch-1.12.1-py3.9.egg-info"
    egg.mkdir()
    (egg / "PKG-INFO").write_text("Metadata-Version: 2.1\nName: torch\nVersion: 1.12.1\n")
    (egg / "SOURCES.txt").write_text("setup.py\ntorch/csrc/Module.cpp\ntorch/lib/libtorch.so\n")
    (egg / "top_level.txt").write_text("torch\n")
    install(tmp_path, "tensorflow", "2.15.0", {"tensorflow/__init__.py": ""})
    (tmp_path / "tensorflow/__init__.py").write_text("changed")
    assert [problem.path for problem in describe(tmp_path).file_problems] == ["tensorflow/__init__.py"]
    (tmp_path / "tensorflow-2.15.0.dist-info/INSTALLER").write_text("conda\n")
    assert describe(tmp_path).file_problems == ()
    assert integrity.problems(packages.installed_in([str(tmp_path)])["torch"]) == ()


@pytest.mark.parametrize("content", [None, b"", b"\xff\xfe\x00tensorflow"])
def test_a_list_of_files_that_cannot_be_read_is_told_of_where_pip_wrote_one(
    tmp_path: Path, content: bytes | None
) -> None:
    """pip cannot remove or replace such a package."""
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": ""})
    record = tmp_path / "tensorflow-2.21.0.dist-info/RECORD"
    record.unlink() if content is None else record.write_bytes(content)
    assert describe(tmp_path).file_problems == ()
    (tmp_path / "tensorflow-2.21.0.dist-info/INSTALLER").write_text("pip\n")
    assert [one.path for one in describe(tmp_path).file_problems] == ["tensorflow-2.21.0.dist-info/RECORD"]


def test_files_are_listed_as_recorded_whether_they_are_there_or_not(tmp_path: Path) -> None:
    """Python 3.12 and later leave out what is missing, when they are asked for a package's files."""
    install(tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": "x"})
    record = tmp_path / "tensorflow-2.21.0.dist-info/RECORD"
    record.write_text('tensorflow/__init__.py,sha256=a,1\n"tensorflow/a, b.so",sha256=b,20\n\ntensorflow/c.so,,\n')
    listed = integrity.files_of(packages.installed_in([str(tmp_path)])["tensorflow"])
    assert listed == [("tensorflow/__init__.py", 1), ("tensorflow/a, b.so", 20), ("tensorflow/c.so", None)]
    problems = [(one.path, one.problem) for one in describe(tmp_path).file_problems]
    assert problems == [("tensorflow/a, b.so", "missing"), ("tensorflow/c.so", "missing")]


def test_a_package_whose_files_are_no_text_takes_nothing_with_it(tmp_path: Path) -> None:
    install(tmp_path, "numpy", "2.1.0", {"numpy/__init__.py": ""})
    (tmp_path / "numpy-2.1.0.dist-info/INSTALLER").write_bytes(b"\xff\xfe")
    (tmp_path / "empty-1.0.dist-info").mkdir()
    assert [item.name for item in packages.summaries(packages.installed_in([str(tmp_path)]))] == ["numpy"]


def test_a_look_at_many_files_can_be_stopped(tmp_path: Path) -> None:
    install(
        tmp_path, "tensorflow", "2.21.0", {"tensorflow/__init__.py": "", "tensorflow/b.py": "", "tensorflow/c.py": ""}
    )
    for name in ("__init__", "b", "c"):
        (tmp_path / f"tensorflow/{name}.py").unlink()
    answers = iter([False, True])
    distribution = packages.installed_in([str(tmp_path)])["tensorflow"]
    assert len(integrity.problems(distribution, lambda: next(answers))) == 1


@pytest.mark.parametrize(
    ("package", "flavour"),
    [("jaxlib-0.4.34-cuda126py312h1_0.json", "cuda"), ("jaxlib-0.4.34-cpu_py312h2_0.json", "cpu"), ("", "cpu")],
)
def test_condas_jaxlib_tells_its_build_in_the_packages_name(tmp_path: Path, package: str, flavour: str) -> None:
    site = tmp_path / "lib/python3.12/site-packages"
    install(site, "jax", "0.4.34", {"jax/__init__.py": ""})
    install(site, "jaxlib", "0.4.34", {"jaxlib/__init__.py": ""})
    if package:
        (tmp_path / "conda-meta").mkdir()
        (tmp_path / "conda-meta" / package).write_text("{}")
    python = Interpreter("/usr/bin/python3", "3.12.1", site_packages=(str(site),))
    answer = packages.describe("jax", python, packages.installed_in(python.site_packages))
    assert isinstance(answer, Found)
    assert answer.value.flavour == flavour
