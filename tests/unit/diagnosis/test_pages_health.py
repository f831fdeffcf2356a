"""The rows about the state of each GPU, and what makes a GPU slower than it could be."""

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from gpuwizard.diagnosis.pages.health import rows
from gpuwizard.diagnosis.slow import is_narrow, reasons
from gpuwizard.engine.judge import judge
from gpuwizard.model.driver import DriverFacts, DriverTest, Gpu, GpuProcess, MigInstance, NvmlAnswer, Xid
from gpuwizard.model.facts import Case, Facts, MachineFacts, TargetFacts
from gpuwizard.model.outcome import Absent, Found, Unknown
from gpuwizard.model.report import LayerResult, Seen
from gpuwizard.model.run import RunFacts, Speed

MACHINES = Path(__file__).resolve().parents[2] / "machines"
GIB = 1024**3
CARD = Gpu(0, "NVIDIA GeForce RTX 3090", "GPU-1", "8.6", 24 * GIB, 23 * GIB, "default", pci_address="00000000:01:00.0")
FULL = replace(CARD, link_generation=4, link_generation_max=4, link_width=16, link_width_max=16)
NARROW = replace(FULL, link_width=4)


def case(*gpus: Gpu, speeds: tuple[Speed, ...] = (), **driver: object) -> Case:
    facts = replace(DriverFacts(nvml=Found(NvmlAnswer(0, "", "570.1", "12.8", gpus), "NVML")), **driver)
    run = RunFacts(speeds=speeds, gpus=tuple(gpu.name for gpu in gpus))
    return Case(MachineFacts(driver=facts), TargetFacts("", "torch", run=run))


def row(seen: Case, label: str) -> Seen | None:
    return next((one for one in rows(seen) if one.label == label), None)


def copy(speed: float, gpu: int = 0) -> Speed:
    return Speed("to-gpu", speed, True, gpu, f"cuda:{gpu}", 256 * 1024**2)


def product(speed: float, gpu: int | None = 0) -> Speed:
    return Speed("matmul", speed, gpu is not None, gpu or 0, "cpu" if gpu is None else f"cuda:{gpu}", 4096)


def test_what_was_not_told_has_no_row() -> None:
    assert list(rows(case(CARD))) == []
    assert list(rows(case())) == []


# The connection


def test_all_lanes_are_well() -> None:
    shown = row(case(FULL), "PCI Express")
    assert shown == Seen("PCI Express", "16 of 16 lanes, generation 4", "NVML", "ok")


def test_an_idle_card_at_the_lowest_speed_is_no_trouble_and_said_to_be_idle() -> None:
    shown = row(case(replace(FULL, link_generation=1)), "PCI Express")
    assert shown is not None
    assert shown.mark == "info"
    assert "generation 1 of 4" in shown.value
    assert "idle" in shown.value


def test_copies_show_that_a_link_is_faster_at_work() -> None:
    shown = row(case(replace(FULL, link_generation=1), speeds=(copy(12.0),)), "PCI Express")
    assert shown is not None
    assert "copies of 12.0 GB/s show that it is faster" in shown.value


def test_few_lanes_with_slow_copies_are_a_warning() -> None:
    seen = case(NARROW, speeds=(copy(6.2),))
    shown = row(seen, "PCI Express")
    assert shown is not None
    assert shown.mark == "warn"
    assert "4 of 16 lanes" in shown.value
    assert "6.2 GB/s at most of the 32" in shown.value
    assert list(reasons(seen)) == ["NVIDIA GeForce RTX 3090 works, but is connected by 4 of its 16 lanes."]


def test_few_lanes_are_judged_only_with_copies_that_agree() -> None:
    unmeasured, contradicted = case(NARROW), case(NARROW, speeds=(copy(20.0),))
    for seen in (unmeasured, contradicted):
        shown = row(seen, "PCI Express")
        assert shown is not None
        assert shown.mark == "info"
        assert list(reasons(seen)) == []


def test_half_of_the_lanes_is_enough() -> None:
    assert not is_narrow(case(replace(FULL, link_width=8), speeds=(copy(5.0),)), replace(FULL, link_width=8))


def test_the_drivers_own_copies_count_for_the_gpu_that_it_names() -> None:
    other = replace(FULL, index=1, uuid="GPU-2", name="NVIDIA T4")
    tests = (DriverTest(0, "GPU-2", to_gpu=21e9), DriverTest(1, "GPU-1", to_gpu=6e9, from_gpu=6.5e9))
    seen = case(NARROW, other, tests=Found(tests, "the driver API"))
    assert list(reasons(seen)) == ["NVIDIA GeForce RTX 3090 works, but is connected by 4 of its 16 lanes."]
    swapped = case(NARROW, other, tests=Found((replace(tests[0], uuid="GPU-1"), tests[1]), "the driver API"))
    assert list(reasons(swapped)) == []


def test_of_several_gpus_none_is_blamed_for_copies_that_may_be_anothers() -> None:
    seen = case(NARROW, replace(FULL, index=1, uuid="GPU-2"), speeds=(copy(5.0),))
    assert list(reasons(seen)) == []


# Heat and clocks


def test_heat() -> None:
    warm, hot = (
        row(case(replace(CARD, temperature=70)), "Temperature"),
        row(case(replace(CARD, temperature=91)), "Temperature"),
    )
    assert warm is not None
    assert hot is not None
    assert (warm.value, warm.mark) == ("70 °C", "info")
    assert hot.mark == "warn"


def test_clocks_that_are_held_down_by_heat_are_a_warning_seen_before_the_test() -> None:
    seen = case(replace(CARD, slowed=("thermal slowdown by the hardware",)))
    shown = row(seen, "Clocks")
    assert shown is not None
    assert shown.mark == "warn"
    assert "before the test" in shown.value
    assert list(reasons(seen))


def test_a_power_limit_alone_is_usual() -> None:
    seen = case(replace(CARD, slowed=("power cap",)))
    shown = row(seen, "Clocks")
    assert shown is not None
    assert shown.mark == "info"
    assert list(reasons(seen)) == []


# Errors, programs, parts


@pytest.mark.parametrize(
    ("ecc", "errors", "mark"), [(None, None, None), (False, None, "info"), (True, 0, "ok"), (True, 3, "warn")]
)
def test_memory_errors(ecc: bool | None, errors: int | None, mark: str | None) -> None:
    shown = row(case(replace(CARD, ecc=ecc, ecc_errors=errors)), "Memory errors")
    assert (shown.mark if shown is not None else None) == mark


@pytest.mark.parametrize(("mine", "words"), [(True, ", yours"), (False, ", another user's"), (None, "2.0 GiB")])
def test_whose_a_program_is(mine: bool | None, words: str) -> None:
    shown = row(case(replace(CARD, processes=(GpuProcess(7, "python", 2 * GIB, mine),))), "Program on it")
    assert shown is not None
    assert shown.value.startswith("python (PID 7), 2.0 GiB")
    assert shown.value.endswith(words)
    assert shown.mark == "info"


def test_the_largest_programs_come_first_and_many_are_counted() -> None:
    many = tuple(GpuProcess(number, "python", number * 1024**2) for number in range(1, 9))
    shown = [one.value for one in rows(case(replace(CARD, processes=many)))]
    assert shown[0].startswith("python (PID 8), 8 MiB")
    assert shown[-1] == "and 3 more"


def test_a_program_that_leaves_little_memory_stands_out() -> None:
    shown = row(case(replace(CARD, processes=(GpuProcess(7, "python", 20 * GIB),))), "Program on it")
    assert shown is not None
    assert shown.mark == "warn"


def test_parts_by_mig_and_a_compute_mode_are_explained() -> None:
    parts = (MigInstance("MIG-1", "A100 MIG 1g.5gb", 5 * GIB, 4 * GIB),)
    divided = row(case(replace(CARD, mig=True, instances=parts)), "Part by MIG")
    assert divided is not None
    assert divided.value == "A100 MIG 1g.5gb, 5.0 GiB (4.0 GiB free), MIG-1"
    assert row(case(replace(CARD, mig=True)), "Divided by MIG") is not None
    closed = row(case(replace(CARD, compute_mode="prohibited")), "Compute mode")
    assert closed is not None
    assert (closed.value, closed.mark) == ("prohibited: it accepts no program", "warn")


# Speed


def test_a_processor_that_is_faster() -> None:
    shown = row(case(CARD, speeds=(product(310.0), product(1200.0, None))), "Matrix product")
    assert shown is not None
    assert (shown.value, shown.mark) == ("the GPU reaches 310 GFLOP/s, the processor 1200", "warn")
    assert row(case(CARD, speeds=(product(9000.0), product(1200.0, None))), "Matrix product") is None


def test_a_gpu_that_is_far_slower_than_its_twin() -> None:
    twin = replace(CARD, index=1, uuid="GPU-2")
    tests = Found((DriverTest(0, "GPU-1"), DriverTest(1, "GPU-2")), "the driver API")
    seen = case(CARD, twin, speeds=(product(9000.0), product(24000.0, 1)), tests=tests)
    shown = row(seen, f"Matrix product of {CARD.name}")
    assert shown is not None
    assert shown.value.startswith("GPU 0 reaches 9000 GFLOP/s, GPU 1 of the same kind 24000")
    assert len(list(reasons(seen))) == 1
    alike = case(CARD, twin, speeds=(product(19000.0), product(24000.0, 1)), tests=tests)
    other = case(CARD, replace(twin, name="NVIDIA H100"), speeds=(product(9000.0), product(24000.0, 1)), tests=tests)
    assert list(reasons(alike)) == list(reasons(other)) == []


# The system's log

LOST = Xid(79, "0000:01:00", "Xid (PCI:0000:01:00): 79, GPU has fallen off the bus.", "2026-11-21T09:00:00+0100")


def test_faults_are_shown_with_what_they_mean() -> None:
    shown = row(case(CARD, xids=Found((LOST,), "journalctl -k -b")), "Fault in the system's log")
    assert shown is not None
    assert shown.mark == "bad"
    assert shown.value.startswith("2026-11-21T09:00:00+0100: Xid (PCI:0000:01:00): 79")
    assert "the card fell off the bus" in shown.value


def test_a_log_that_holds_none_and_one_that_may_not_be_read_are_two_things() -> None:
    none = row(case(CARD, xids=Absent(("dmesg",))), "Faults in the system's log")
    denied = row(case(CARD, xids=Unknown("may not be read", "denied", "dmesg")), "Faults in the system's log")
    assert none is not None
    assert denied is not None
    assert (none.value, none.mark) == ("none found since the start", "ok")
    assert "may not be read" in denied.value
    assert denied.mark == "info"
    assert row(case(CARD), "Faults in the system's log") is None


def test_a_long_log_is_shortened_to_its_last_lines() -> None:
    faults = tuple(replace(LOST, number=number, text=f"fault {number}") for number in range(1, 41))
    shown = [one.value for one in rows(case(CARD, xids=Found(faults, "dmesg")))]
    assert shown[-1] == "and 37 earlier ones"
    assert "fault 40" in shown[-2]


# The page


def driver_page(machine: str) -> LayerResult:
    facts = msgspec.convert(msgspec.json.decode((MACHINES / f"{machine}.json").read_bytes())["facts"], Facts)
    return judge(Case(facts.machine, facts.targets[0])).layers[0]


def test_the_page_warns_of_a_card_that_works_and_is_slow() -> None:
    narrow, hot = driver_page("linux-card-on-four-lanes"), driver_page("windows-laptop-too-hot")
    assert (narrow.status, hot.status) == ("warning", "warning")
    assert "4 of its 16 lanes" in narrow.summary
    assert "thermal slowdown" in hot.summary


def test_another_users_program_is_named_as_such() -> None:
    shown = [one for one in driver_page("linux-memory-held-by-another-user").seen if one.label == "Program on it"]
    assert [one.value.rpartition(", ")[2] for one in shown] == ["another user's"]


def test_a_lost_card_of_another_container_is_told_and_alarms_nobody() -> None:
    page = driver_page("container-beside-a-lost-card")
    (shown,) = (one for one in page.seen if one.label == "Fault in the system's log")
    assert (page.status, shown.mark) == ("passed", "info")
    assert "another card of this computer" in shown.value
