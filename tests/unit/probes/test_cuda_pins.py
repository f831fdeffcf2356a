"""The CUDA wheels that the frameworks of one Python ask for."""

from pathlib import Path

from gpuwizard.model.interpreter import Interpreter
from gpuwizard.model.outcome import Found
from gpuwizard.probes.python import packages

PYTHON = Interpreter("/usr/bin/python3", "3.11.7")
WHEEL = "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp311-cp311-manylinux_2_17_x86_64\nTag: cp311-cp311-linux\n"


def install(site: Path, name: str, version: str, *requires: str, extras: tuple[str, ...] = (), wheel: str = "") -> None:
    info = site / f"{name.replace('-', '_')}-{version}.dist-info"
    info.mkdir(parents=True)
    lines = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    lines += [f"Provides-Extra: {extra}" for extra in extras]
    lines += [f"Requires-Dist: {line}" for line in requires]
    (info / "METADATA").write_text("\n".join(lines) + "\n")
    (info / "RECORD").write_text("")
    if wheel:
        (info / "WHEEL").write_text(wheel)


def lay_out(site: Path) -> dict[str, object]:
    install(
        site,
        "tensorflow",
        "2.20.0",
        'nvidia-cudnn-cu12<10,>=9.3; extra == "and-cuda"',
        extras=("and-cuda",),
        wheel=WHEEL,
    )
    install(site, "torch", "2.5.1", 'nvidia-cudnn-cu12==9.1.0.70; platform_system != "Nothing"', "sympy")
    install(site, "jax", "0.6.2", 'jax-cuda12-plugin[with-cuda]; extra == "cuda12"', extras=("cuda12",))
    install(site, "jax-cuda12-plugin", "0.6.2", 'nvidia-cudnn-cu12>=9.8; extra == "with-cuda"')
    install(site, "nvidia-cudnn-cu12", "9.1.0.70")
    return dict(packages.installed_in((str(site),)))


def pins(site: Path, framework: packages.FrameworkName) -> list[tuple[str, str, str]]:
    found = packages.cuda_pins(framework, PYTHON, packages.installed_in((str(site),)))
    return [(one.wanted_by, one.wanted, one.installed) for one in found]


def test_what_the_others_ask_for(tmp_path: Path) -> None:
    lay_out(tmp_path)
    assert pins(tmp_path, "tensorflow") == [
        ("torch", "nvidia-cudnn-cu12==9.1.0.70", "9.1.0.70"),
        ("jax-cuda12-plugin", "nvidia-cudnn-cu12>=9.8", "9.1.0.70"),
    ]
    assert [by for by, _, _ in pins(tmp_path, "torch")] == ["tensorflow", "jax-cuda12-plugin"]


def test_jax_asks_by_its_plugin(tmp_path: Path) -> None:
    installed = lay_out(tmp_path)
    assert "jax-cuda12-plugin" in installed
    answer = packages.describe("jax", PYTHON, packages.installed_in((str(tmp_path),)))
    assert isinstance(answer, Found)
    assert [one.wanted for one in answer.value.cuda_packages] == ["nvidia-cudnn-cu12>=9.8"]
    assert answer.value.extras == ("cuda12",)


def test_one_framework_alone_is_asked_by_nobody_else(tmp_path: Path) -> None:
    install(tmp_path, "torch", "2.5.1", "nvidia-cudnn-cu12==9.1.0.70")
    assert pins(tmp_path, "torch") == []
    assert packages.cuda_pins("torch", PYTHON, {}) == ()


def test_for_what_a_wheel_was_made(tmp_path: Path) -> None:
    lay_out(tmp_path)
    answer = packages.describe("tensorflow", PYTHON, packages.installed_in((str(tmp_path),)))
    assert isinstance(answer, Found)
    assert answer.value.wheel_tags == ("cp311-cp311-manylinux_2_17_x86_64", "cp311-cp311-linux")
    bare = packages.describe("torch", PYTHON, packages.installed_in((str(tmp_path),)))
    assert isinstance(bare, Found)
    assert bare.value.wheel_tags == ()
