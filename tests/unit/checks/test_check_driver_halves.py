"""The driver's libraries and its kernel module are of one version."""

import pytest
from cases import CONTAINER, LINUX, cuda_fails, found, machine, with_driver, with_nvml

from gpuwizard.checks.driver_halves import CHECK
from gpuwizard.model.driver import KernelModule
from gpuwizard.model.outcome import Found

COMPAT = "/usr/local/cuda-12.9/compat/libcuda.so.575.57.08"
OTHER_MODULE = Found(KernelModule(nvidia=True, uvm=True, version="550.54.14"), "/proc/modules")


def test_two_versions_after_an_update() -> None:
    finding = found(CHECK, machine("linux-library-mismatch"))["driver.library-mismatch"]
    assert finding.subject["kernel_module_version"] == "570.133.07"
    assert finding.subject["library_version"] == "570.153.02"


def test_cuinit_803_alone_is_a_mismatch() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 803))) == {"driver.library-mismatch"}


def test_nvml_18_alone_is_a_mismatch() -> None:
    case = with_nvml(cuda_fails(LINUX, 100), code=18, error="mismatch")
    assert set(found(CHECK, case)) == {"driver.library-mismatch"}


@pytest.mark.parametrize("code", [803, 804])
def test_a_compat_library_is_told_apart(code: int) -> None:
    finding = found(CHECK, cuda_fails(CONTAINER, code, library=COMPAT))["driver.forward-compat"]
    assert finding.subject["file"] == COMPAT


def test_804_without_two_versions_is_forward_compatibility() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 804))) == {"driver.forward-compat"}


def test_804_with_two_versions_outside_a_container_is_a_mismatch() -> None:
    two = with_driver(cuda_fails(LINUX, 804), module=OTHER_MODULE)
    assert set(found(CHECK, two)) == {"driver.library-mismatch"}


def test_a_stub_is_a_library_in_the_way() -> None:
    assert set(found(CHECK, cuda_fails(LINUX, 34, library="/opt/stubs/libcuda.so"))) == {"path.shadowed"}


def test_a_driver_that_works_is_not_asked_for_its_versions() -> None:
    assert found(CHECK, with_driver(LINUX, module=OTHER_MODULE)) == {}


def test_a_container_mixes_versions_on_purpose() -> None:
    assert found(CHECK, with_driver(cuda_fails(CONTAINER, 100), module=OTHER_MODULE)) == {}
