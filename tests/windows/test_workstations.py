"""Whole workstations, laid out in registry and files under wine and looked at by the real probes."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import wine_registry
import workstation
from windows_machine import check, gpuwizard
from workstation import Workstation

pytestmark = pytest.mark.stand_ins


@pytest.fixture(scope="module", params=workstation.names())
def seen(request: pytest.FixtureRequest, library: Path) -> Iterator[dict[str, Any]]:
    """What a workstation's file expects, the report of a check of it, and the Pythons that are found on it."""
    if not wine_registry.under_wine():
        pytest.skip("writes into the registry; only done under wine")
    with Workstation(request.param, library) as built:
        python = Path(built.path(built.data["look"]))
        program = next(path for path in (python / "Scripts" / "python.exe", python / "python.exe") if path.is_file())
        report = check(program, "--no-gpu-test", **built.variables)
        listed = gpuwizard("environments", "--json", **built.variables)
        yield {
            "expected": built.data["expected"],
            "report": report,
            "machine": report["facts"]["machine"],
            "target": report["facts"]["targets"][0],
            "environments": json.loads(listed.stdout.decode("utf-8"))["environments"],
        }


def test_the_cards_and_their_drivers(seen: dict[str, Any]) -> None:
    expected, driver = seen["expected"], seen["machine"]["driver"]
    names = ("name", "device_id", "problem_code", "driver_version", "driver_date", "driver_provider")
    found = driver["pci"].get("value", [])
    assert [[card[name] for name in names] for card in found] == expected["cards"]
    assert set(expected["others"]) <= set(driver["other_display"])
    assert not [name for name in driver["other_display"] if "NVIDIA" in name]


def test_the_driver_s_files(seen: dict[str, Any]) -> None:
    found = seen["machine"]["driver"]["libraries"].get("value", [])
    versions = {file["name"].removesuffix(".dll"): file["version"] for file in found}
    assert versions == seen["expected"]["driver"]


def test_the_toolkits(seen: dict[str, Any]) -> None:
    found = [[one["version"], one["path"], one["found_via"]] for one in seen["machine"]["toolkits"]]
    assert found == seen["expected"]["toolkits"]


def test_the_pythons(seen: dict[str, Any]) -> None:
    """Others on this machine (the one that runs this) are nobody's business."""
    found = [
        [one["kind"], one["name"], " ".join(f"{item['distribution']} {item['version']}" for item in one["frameworks"])]
        for one in seen["environments"]
        if one["python"].upper().startswith("C:")
    ]
    assert sorted(found) == sorted(seen["expected"]["pythons"])


def test_the_settings_of_windows(seen: dict[str, Any]) -> None:
    windows, expected = seen["machine"]["host"]["windows"], seen["expected"]
    assert {name: windows[name] for name in expected.get("windows", {})} == expected.get("windows", {})
    wsl = windows["wsl"]
    if "wsl" not in expected:
        assert wsl is None
        return
    systems = [[one["name"], one["version"], one["default"]] for one in wsl["systems"]]
    assert systems == expected["wsl"]["systems"]
    assert (wsl["package"], wsl["libraries"]) == (expected["wsl"]["package"], expected["wsl"]["libraries"])


def test_the_libraries_that_win(seen: dict[str, Any]) -> None:
    found = {one["name"]: [one["status"], one["path"], one["version"]] for one in seen["target"]["libraries"]}
    for name, wanted in seen["expected"].get("wins", {}).items():
        status, path, version = found[name]
        places = [one["path"] for library in seen["target"]["libraries"] for one in library["candidates"]]
        assert (status, version) == (wanted[0], wanted[2])
        assert wanted[1].lower() in [path.lower(), *(place.lower() for place in places)]


def test_the_packages_that_bring_libraries(seen: dict[str, Any]) -> None:
    found = [[one["name"], one["version"]] for one in seen["target"]["components"]]
    assert found == seen["expected"].get("components", [])


def test_the_root_cause(seen: dict[str, Any]) -> None:
    result = seen["report"]["results"][0]
    assert (result["root"] or "") == seen["expected"]["root"]
    assert seen["expected"].get("says", "") in json.dumps(result["layers"], ensure_ascii=False)
