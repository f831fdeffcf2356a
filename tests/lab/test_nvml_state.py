"""How a GPU is, as NVML tells it: slot, clocks, heat, memory errors, programs and parts."""

import os
import sys

import pytest

from gpuwizard.model.driver import Gpu
from gpuwizard.model.outcome import Found
from gpuwizard.probes import driver as probe
from gpuwizard.probes.cancel import Cancel
from lab import Driver

pytestmark = [pytest.mark.lab, pytest.mark.usefixtures("temporary")]
MIB = 1024 * 1024


def asked(env: dict[str, str]) -> tuple[Gpu, ...]:
    answer = probe.ask_nvml(sys.executable, env, Cancel())
    assert isinstance(answer, Found), answer
    return answer.value.gpus


def test_the_slot_of_each_gpu(driver: Driver) -> None:
    first, second = asked(driver(nvml_count=2, nvml_link="1:4:16:16,3:4:4:16"))
    assert (first.link_generation, first.link_generation_max, first.link_width, first.link_width_max) == (1, 4, 16, 16)
    assert (second.link_generation, second.link_width) == (3, 4)


def test_a_slot_that_is_not_told(driver: Driver) -> None:
    (gpu,) = asked(driver(nvml_link="none"))
    assert (gpu.link_generation, gpu.link_generation_max, gpu.link_width, gpu.link_width_max) == (None,) * 4


@pytest.mark.parametrize(
    ("bits", "reasons"),
    [
        (0, ()),
        # Idle, and clocks that the owner set: neither is held down.
        (0x3, ()),
        (0x4, ("power cap",)),
        (0x20, ("thermal slowdown by the driver",)),
        (0x48, ("thermal slowdown by the hardware",)),
        (0x88, ("power brake",)),
        (0x8, ("hardware slowdown",)),
        (0x24, ("thermal slowdown by the driver", "power cap")),
    ],
)
def test_why_clocks_are_held_down(driver: Driver, bits: int, reasons: tuple[str, ...]) -> None:
    assert asked(driver(nvml_slowed=bits))[0].slowed == reasons


def test_heat(driver: Driver) -> None:
    assert asked(driver(nvml_temperature=83))[0].temperature == 83


@pytest.mark.parametrize(
    ("switches", "told"),
    [
        ({}, (None, None)),
        ({"nvml_ecc": 0}, (False, None)),
        ({"nvml_ecc": 1}, (True, 0)),
        ({"nvml_ecc": 1, "nvml_ecc_errors": 7}, (True, 7)),
    ],
)
def test_memory_errors(driver: Driver, switches: dict[str, int], told: tuple[bool | None, int | None]) -> None:
    (gpu,) = asked(driver(**switches))
    assert (gpu.ecc, gpu.ecc_errors) == told


def test_a_program_whose_memory_is_not_told(driver: Driver) -> None:
    (gpu,) = asked(driver(nvml_processes="4000001:-,4000002:2000"))
    assert [(one.pid, one.memory) for one in gpu.processes] == [(4000001, None), (4000002, 2000 * MIB)]


def test_a_program_that_computes_and_draws_is_one_program(driver: Driver) -> None:
    (gpu,) = asked(driver(nvml_processes="4000001:100", nvml_graphics="4000001:100,4000002:50"))
    assert [one.pid for one in gpu.processes] == [4000001, 4000002]


def test_whose_a_program_is(driver: Driver) -> None:
    """Known outside of containers alone, where the driver counts processes as this machine does."""
    (gpu,) = asked(driver(nvml_processes=f"{os.getpid()}:100,4000001:100"))
    assert [one.mine for one in gpu.processes] in ([True, None], [None, None])


def test_parts_of_a_gpu(driver: Driver) -> None:
    (gpu,) = asked(driver(mig=2))
    assert gpu.mig
    assert [part.uuid.startswith("MIG-") for part in gpu.instances] == [True, True]
    assert len({part.uuid for part in gpu.instances}) == 2
    assert all(part.memory_total for part in gpu.instances)


def test_a_gpu_without_parts(driver: Driver) -> None:
    assert asked(driver())[0].instances == ()
