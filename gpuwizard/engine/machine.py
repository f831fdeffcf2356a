"""Gathers the facts of the machine: everything that does not depend on the chosen Python."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

import msgspec

from gpuwizard.engine.timing import Stopwatch
from gpuwizard.model.driver import DriverFacts
from gpuwizard.model.facts import MachineFacts, ProbeError
from gpuwizard.model.outcome import Absent, Found
from gpuwizard.probes import driver, driver_test, search, toolkits, xids
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.platform import Platform

Tell = Callable[[str], None]
DRIVER_PROBES = ("bus", "nvml", "cuda-driver", "nvidia-smi", "xids", "driver-test")


def look_at_all(
    platform: Platform,
    python: str | None,
    env: Mapping[str, str],
    cancel: Cancel,
    tell: Tell,
    gpu_test: bool,
    known: MachineFacts | None = None,
) -> MachineFacts:
    """Gathers everything about the machine.

    Args:
        platform: This machine.
        python: A Python to call the driver with, None for none.
        env: The user's environment.
        cancel: Switch that ends it early.
        tell: Called with what is being done with the driver.
        gpu_test: Whether the driver may compute as well.
        known: Where the driver shall not be asked again: the facts whose answer is kept.
    """
    watch = Stopwatch()
    machine = look_at_machine(platform, env, watch)
    if known is None:
        kept: tuple[ProbeError, ...] = ()
        driver = look_at_driver(platform, python, env, cancel, watch, tell, gpu_test)
    else:
        # Of a driver that is not asked again its faults are kept as well: they still say that it was not seen.
        kept = tuple(error for error in known.errors if error.probe in DRIVER_PROBES)
        driver = known.driver
    return msgspec.structs.replace(machine, driver=driver, errors=(*kept, *watch.errors), seconds=dict(watch.seconds))


def look_at_driver(
    platform: Platform,
    python: str | None,
    env: Mapping[str, str],
    cancel: Cancel,
    watch: Stopwatch,
    tell: Tell,
    gpu_test: bool = False,
) -> DriverFacts:
    """Looks at bus and device files first, then asks the driver in three ways, two of them beside the system's log.

    Last of all a kernel runs on each GPU, and has ended when this returns: whoever comes next finds the GPUs free.

    Args:
        platform: This machine.
        python: A Python to call the driver with, None for none.
        env: The user's environment.
        cancel: Switch that ends it early.
        watch: Takes the times and the errors.
        tell: Called with what is being done.
        gpu_test: Whether the driver may compute as well.
    """
    facts = _ask(platform, python, env, cancel, watch, tell)
    if not gpu_test or not _may_compute(facts) or cancel.is_set:
        return facts
    tests = watch.take("driver-test", lambda: _compute(python, facts, env, cancel, tell), facts.tests)
    return msgspec.structs.replace(facts, tests=tests)


def _ask(
    platform: Platform, python: str | None, env: Mapping[str, str], cancel: Cancel, watch: Stopwatch, tell: Tell
) -> DriverFacts:
    tell("looking for NVIDIA hardware")
    facts = driver.look(platform, env, lambda work, otherwise: watch.take("bus", work, otherwise))
    tell("asking the driver")
    with ThreadPoolExecutor(max_workers=3) as pool:
        log = pool.submit(watch.take, "xids", lambda: xids.look(platform.name, env, cancel), facts.xids)
        nvml = pool.submit(watch.take, "nvml", lambda: driver.ask_nvml(python, env, cancel), facts.nvml)
        cuda = pool.submit(watch.take, "cuda-driver", lambda: driver.ask_cuda(python, env, cancel, tell), facts.cuda)
        facts = msgspec.structs.replace(facts, nvml=nvml.result(), cuda=cuda.result(), xids=log.result())
    if _nvml_is_enough(facts):
        return facts
    tell("asking nvidia-smi")
    smi = watch.take("nvidia-smi", lambda: driver.ask_smi(platform, env, cancel), facts.smi)
    return msgspec.structs.replace(facts, smi=smi)


def _may_compute(facts: DriverFacts) -> bool:
    """Whether the driver came up and gave a GPU, and no part of it hangs."""
    called = facts.cuda.value if isinstance(facts.cuda, Found) else None
    return called is not None and called.code == 0 and called.device_count > 0 and not nothing_answers(facts)


def _compute(
    python: str | None, facts: DriverFacts, env: Mapping[str, str], cancel: Cancel, tell: Tell
) -> driver_test.Tests:
    count = facts.cuda.value.device_count if isinstance(facts.cuda, Found) else 0
    return driver_test.compute_on_each(python, count, env, cancel, tell)


def _nvml_is_enough(facts: DriverFacts) -> bool:
    """nvidia-smi only repeats what NVML says, and may hang: it is asked where NVML is missing or failed."""
    return isinstance(facts.nvml, Found) and facts.nvml.value.code == 0 and bool(facts.nvml.value.gpus)


def look_at_machine(platform: Platform, env: Mapping[str, str], watch: Stopwatch) -> MachineFacts:
    """Gathers host, toolkits and search path; the driver is asked apart."""
    empty = MachineFacts()
    return MachineFacts(
        host=watch.take("host", lambda: platform.host(env), empty.host),
        driver=empty.driver,
        toolkits=watch.take("toolkits", lambda: toolkits.find_toolkits(env, platform.name), ()),
        search=watch.take("search", lambda: search.look(env), empty.search),
    )


def nothing_answers(facts: DriverFacts) -> bool:
    """Whether a part of the driver hangs: then nothing else may be sent into the same hole."""
    answers = (facts.cuda, facts.nvml)
    if any(not isinstance(answer, (Found, Absent)) and answer.kind == "timeout" for answer in answers):
        return True
    tests = facts.tests.value if isinstance(facts.tests, Found) else ()
    return bool(tests) and all(test.end.kind == "timeout" for test in tests)
